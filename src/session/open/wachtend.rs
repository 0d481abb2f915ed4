//! Work that could not be written when the vault had to lock: sealed, it waits in the tab until the
//! vault is opened there again.

use super::{OpenDossier, instellingen, onthouden_werkdatum};
use crate::dossier::{Adres, Dossier, DossierFout, formaat};
use crate::session::event::Gelezen;
use crate::session::state::{Berichtsoort, State};
use crate::session::{Effect, bewaren};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::sync::Arc;

/// What is sealed.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Wachtend {
    pub id: String,
    /// The case with what was typed; JSON as in docs/FORMAT.md.
    pub dossier: String,
    /// The case as it was last read or saved: what was typed is told apart by it.
    pub basis: String,
    pub concepten: BTreeMap<Adres, String>,
}

/// Work that waited, and the case it belongs to.
#[derive(Clone, Debug, PartialEq)]
pub struct Hersteld {
    pub wachtend: Wachtend,
    /// The case as it stands in the vault now; `None` if another tab removed it meanwhile.
    pub gelezen: Option<Gelezen>,
}

impl OpenDossier {
    fn begin_verzegelen(&mut self) -> Wachtend {
        self.onderweg = Some((Arc::clone(&self.dossier), self.concepten.clone()));
        Wachtend {
            id: self.id().to_owned(),
            dossier: formaat::schrijf(&self.dossier),
            basis: formaat::schrijf(&self.basis),
            concepten: self.concepten.clone(),
        }
    }

    /// True if nothing was typed since [`OpenDossier::begin_verzegelen`].
    fn eindig_verzegelen(&mut self) -> bool {
        self.onderweg.take().is_some_and(|(dossier, concepten)| {
            dossier == self.dossier && concepten == self.concepten
        })
    }

    fn uit_wachtend(hersteld: Hersteld, vandaag: NaiveDate) -> Result<Self, DossierFout> {
        let Hersteld { wachtend, gelezen } = hersteld;
        let basis = lees(&wachtend.basis)?;
        let eigen = Gelezen {
            dossier: lees(&wachtend.dossier)?,
            revisie: 0,
            overzicht_revisie: 0,
            concepten: wachtend.concepten,
            concept_revisie: 0,
        };
        let mut open = Self::nieuw(eigen, vandaag)?;
        open.basis = Arc::new(basis);
        open.bewaarde_concepten = BTreeMap::new();
        if let Some(gelezen) = gelezen {
            open.voeg_samen(gelezen);
        }
        Ok(open)
    }
}

fn lees(tekst: &str) -> Result<Dossier, DossierFout> {
    formaat::lees(tekst).map_err(|fouten| {
        let eerste = fouten.into_iter().next();
        eerste.map_or(DossierFout::GeenDossier, |fout| fout.fout)
    })
}

/// Has everything that is not on disk sealed, to lock after it.
pub(in crate::session) fn verzegel(state: &mut State) -> Vec<Effect> {
    let open = state.open.as_mut();
    open.map(|open| Effect::Verzegel(Box::new(open.begin_verzegelen())))
        .into_iter()
        .collect()
}

/// Sealed, or not: then the vault stays open, since locking would lose what was typed.
pub(in crate::session) fn verzegeld(state: &mut State, gelukt: bool) -> Vec<Effect> {
    let Some(open) = &mut state.open else {
        return Vec::new();
    };
    let alles = open.eindig_verzegelen();
    if !gelukt {
        bewaren::meld_niet_vergrendeld(state);
        return Vec::new();
    }
    if !alles {
        return verzegel(state);
    }
    state.vergrendel();
    vec![Effect::Vergrendel { overal: false }]
}

/// After unlocking: the work that waited opens again and is written.
pub(in crate::session) fn herstel(state: &mut State, hersteld: Hersteld) -> Vec<Effect> {
    let mut open = match OpenDossier::uit_wachtend(hersteld, state.vandaag) {
        Ok(open) => open,
        Err(fout) => {
            state.meld(Berichtsoort::Fout, fout.to_string());
            return Vec::new();
        }
    };
    open.kies_werkdatum(onthouden_werkdatum(state, open.id()));
    state.open = Some(open);
    let mut effecten = instellingen::onthoud_open(state);
    effecten.extend(state.naar_dossier());
    let bewaren = bewaren::nu(state);
    state.wachtend = !bewaren.is_empty();
    if bewaren.is_empty() {
        effecten.push(Effect::WisWachtend);
    }
    effecten.extend(bewaren);
    effecten
}
