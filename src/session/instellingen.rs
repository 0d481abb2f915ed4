//! The settings of bureau and coach; sealed like everything else.

use super::Effect;
use super::state::State;
use crate::tijdlijn::Ritme;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// Settings; a field that an older version did not know gets its default on reading.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Instellingen {
    pub bureau: Bureau,
    pub coach: Coach,
    /// House colour as `#rrggbb`.
    pub kleur: String,
    /// PNG or JPEG.
    pub logo: Option<Vec<u8>>,
    pub ritme: Ritme,
    /// Minutes without input after which the vault locks; 1 to 240.
    pub slot_na_minuten: u32,
    /// The browser's spelling service on text fields; may send text to its maker.
    pub spelling: bool,
    /// The case to open again after unlocking.
    pub laatst_open: Option<String>,
    /// The day as of which the coach works in that case; `None`: today.
    pub werkdatum: Option<NaiveDate>,
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Bureau {
    pub naam: String,
    pub adres: String,
    pub telefoon: String,
    pub email: String,
    pub website: String,
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Coach {
    pub naam: String,
    pub functie: String,
    pub telefoon: String,
    pub email: String,
}

/// The ink blue of Spoorboek itself.
pub const STANDAARDKLEUR: &str = "#1f4e8c";
/// Largest logo that is kept.
pub const LOGO_MEESTE_BYTES: usize = 1_000_000;

impl Default for Instellingen {
    fn default() -> Self {
        Self {
            bureau: Bureau::default(),
            coach: Coach::default(),
            kleur: STANDAARDKLEUR.to_owned(),
            logo: None,
            ritme: Ritme::default(),
            slot_na_minuten: 15,
            spelling: false,
            laatst_open: None,
            werkdatum: None,
        }
    }
}

pub(super) fn wijzig(state: &mut State, mut nieuw: Instellingen) -> Vec<Effect> {
    nieuw.slot_na_minuten = nieuw.slot_na_minuten.clamp(1, 240);
    if nieuw == state.instellingen {
        return Vec::new();
    }
    state.instellingen = nieuw;
    bewaar(state)
}

/// Remembers the open case and the day it is worked in as of, over lock and reload.
pub(super) fn onthoud_open(state: &mut State) -> Vec<Effect> {
    let open = state.open.as_ref();
    let nieuw = Instellingen {
        laatst_open: open.map(|open| open.id().to_owned()),
        werkdatum: open.and_then(|open| open.werkdatum),
        ..state.instellingen.clone()
    };
    wijzig(state, nieuw)
}

fn bewaar(state: &State) -> Vec<Effect> {
    let inhoud = Box::new(state.instellingen.clone());
    vec![Effect::BewaarInstellingen(inhoud)]
}
