//! The settings of bureau and coach; sealed like everything else.

use super::Effect;
use super::event::InstellingenEvent;
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

impl Instellingen {
    /// These settings over those that stand on the disk now: what was changed here since `basis` (what
    /// stood there when it was last read or written) counts, of the rest what stands there.
    pub fn voeg_samen(&self, basis: &Self, op_schijf: &Self) -> Self {
        macro_rules! kies {
            ($($deel:ident).+) => {
                if self.$($deel).+ == basis.$($deel).+ { &op_schijf.$($deel).+ } else { &self.$($deel).+ }.clone()
            };
        }
        // The working day belongs to the case that was open.
        let plek = |van: &Self| (van.laatst_open.clone(), van.werkdatum);
        let (laatst_open, werkdatum) = if plek(self) == plek(basis) {
            plek(op_schijf)
        } else {
            plek(self)
        };
        Self {
            bureau: Bureau {
                naam: kies!(bureau.naam),
                adres: kies!(bureau.adres),
                telefoon: kies!(bureau.telefoon),
                email: kies!(bureau.email),
                website: kies!(bureau.website),
            },
            coach: Coach {
                naam: kies!(coach.naam),
                functie: kies!(coach.functie),
                telefoon: kies!(coach.telefoon),
                email: kies!(coach.email),
            },
            kleur: kies!(kleur),
            logo: kies!(logo),
            ritme: Ritme {
                rapportage_maanden: kies!(ritme.rapportage_maanden),
                contact_werkgever_dagen: kies!(ritme.contact_werkgever_dagen),
                contact_werknemer_dagen: kies!(ritme.contact_werknemer_dagen),
                intake_dagen: kies!(ritme.intake_dagen),
                driegesprek_dagen: kies!(ritme.driegesprek_dagen),
                herziening_dagen: kies!(ritme.herziening_dagen),
            },
            slot_na_minuten: kies!(slot_na_minuten),
            spelling: kies!(spelling),
            laatst_open,
            werkdatum,
        }
    }
}

pub(super) fn update(state: &mut State, event: InstellingenEvent) -> Vec<Effect> {
    match event {
        InstellingenEvent::Wijzig(nieuw) => wijzig(state, *nieuw),
        InstellingenEvent::Bewaard { eigen, op_schijf } => {
            neem_op(state, &eigen, *op_schijf);
            Vec::new()
        }
        InstellingenEvent::NietBewaard { basis } => {
            // What was changed since then is still to be written, with the next change.
            state.instellingen_op_schijf = *basis;
            Vec::new()
        }
        InstellingenEvent::ElderGewijzigd => vec![Effect::LeesInstellingen],
        InstellingenEvent::Gelezen(op_schijf) => {
            let basis = state.instellingen_op_schijf.clone();
            neem_op(state, &basis, *op_schijf);
            Vec::new()
        }
    }
}

/// Takes in what stands on the disk; what was changed here since `basis` stays. Which case is open is
/// of this tab alone.
fn neem_op(state: &mut State, basis: &Instellingen, op_schijf: Instellingen) {
    let hier = &state.instellingen;
    state.instellingen = Instellingen {
        laatst_open: hier.laatst_open.clone(),
        werkdatum: hier.werkdatum,
        ..hier.voeg_samen(basis, &op_schijf)
    };
    state.instellingen_op_schijf = op_schijf;
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

fn bewaar(state: &mut State) -> Vec<Effect> {
    let eigen = state.instellingen.clone();
    // The next change builds on this one: effects run in order.
    let basis = std::mem::replace(&mut state.instellingen_op_schijf, eigen.clone());
    vec![Effect::BewaarInstellingen {
        basis: Box::new(basis),
        eigen: Box::new(eigen),
    }]
}
