//! What a report needs that does not stand in the case.

use super::document::{Huisstijl, Kleur};
use crate::tijdlijn::Ritme;
use serde::{Deserialize, Serialize};

/// Settings of the bureau. Make it with `..Opties::default()`, so that a later setting breaks
/// nothing.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Opties {
    pub bureau: Bureau,
    pub huisstijl: Huisstijl,
    /// The bureau's norms: the plan names the days of the progress reports.
    pub ritme: Ritme,
}

/// The re-integratiebureau as it stands on the report. Every text may be empty.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Bureau {
    pub naam: String,
    /// Street and number, postcode and place: a line each.
    pub adres: Vec<String>,
    pub telefoon: String,
    pub email: String,
    pub website: String,
}

impl Bureau {
    /// Address and how to reach the bureau, line by line; what is empty is left out.
    pub fn gegevens(&self) -> Vec<String> {
        let bereikbaar = [&self.telefoon, &self.email, &self.website];
        let bereikbaar: Vec<&str> = bereikbaar
            .into_iter()
            .map(|tekst| tekst.trim())
            .filter(|tekst| !tekst.is_empty())
            .collect();
        let adres = self.adres.iter().map(|regel| regel.trim().to_owned());
        adres
            .chain([bereikbaar.join(" · ")])
            .filter(|regel| !regel.is_empty())
            .collect()
    }
}

impl Default for Huisstijl {
    /// Ink blue, no logo.
    fn default() -> Self {
        Self {
            kleur: Kleur {
                rood: 31,
                groen: 78,
                blauw: 140,
            },
            logo: None,
        }
    }
}
