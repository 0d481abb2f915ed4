//! The rhythm that a bureau agrees itself.

use super::rekenen::{plus_dagen, plus_maanden};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use std::fmt;

/// What a bureau agrees itself. The law is not among it. Zero switches a moment off.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Ritme {
    /// Calendar months between progress reports.
    pub rapportage_maanden: u8,
    /// Days between contacts about the process.
    pub contact_werkgever_dagen: u16,
    /// Days between talks with the werknemer.
    pub contact_werknemer_dagen: u16,
    /// Days from the start of the traject to the intake.
    pub intake_dagen: u16,
    /// Days from the intake to the driegesprek.
    pub driegesprek_dagen: u16,
    /// Days from a new belastbaarheid to a revised zoekprofiel.
    pub herziening_dagen: u16,
}

impl Default for Ritme {
    fn default() -> Self {
        Self {
            rapportage_maanden: 2,
            contact_werkgever_dagen: 42,
            contact_werknemer_dagen: 21,
            intake_dagen: 14,
            driegesprek_dagen: 21,
            herziening_dagen: 14,
        }
    }
}

/// A distance in time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Periode {
    Dagen(i64),
    Maanden(u32),
}

impl Periode {
    pub(super) fn is_nul(self) -> bool {
        matches!(self, Self::Dagen(0) | Self::Maanden(0))
    }

    pub(super) fn na(self, datum: NaiveDate, keer: u32) -> NaiveDate {
        match self {
            Self::Dagen(dagen) => plus_dagen(datum, dagen.saturating_mul(i64::from(keer))),
            // From the anchor, so that 31 January does not become the 28th for good.
            Self::Maanden(maanden) => plus_maanden(datum, maanden.saturating_mul(keer)),
        }
    }
}

impl Ritme {
    /// The agreed distance of a moment; `None` if it is not for the bureau to agree.
    pub(super) fn afstand(&self, id: &str) -> Option<Periode> {
        let dagen = |dagen: u16| Some(Periode::Dagen(i64::from(dagen)));
        match id {
            "voortgangsrapportage" => Some(Periode::Maanden(u32::from(self.rapportage_maanden))),
            "contact_werkgever" => dagen(self.contact_werkgever_dagen),
            "contact_werknemer" => dagen(self.contact_werknemer_dagen),
            "intake" => dagen(self.intake_dagen),
            "driegesprek_intake" => dagen(self.driegesprek_dagen),
            "melden_gewijzigde_belastbaarheid" => dagen(self.herziening_dagen),
            _ => None,
        }
    }

    pub(super) fn staat_uit(&self, id: &str) -> bool {
        self.afstand(id).is_some_and(Periode::is_nul)
    }
}

/// "42 dagen", "1 kalendermaand".
impl fmt::Display for Periode {
    fn fmt(&self, uit: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Dagen(1) => uit.write_str("1 dag"),
            Self::Dagen(dagen) => write!(uit, "{dagen} dagen"),
            Self::Maanden(1) => uit.write_str("1 kalendermaand"),
            Self::Maanden(maanden) => write!(uit, "{maanden} kalendermaanden"),
        }
    }
}
