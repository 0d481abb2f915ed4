//! What the app knows at a moment.

use super::{Instellingen, OpenDossier, Overzicht};
use crate::dossier::Adres;
use chrono::NaiveDate;

/// Where the open vault stands.
#[derive(Clone, Debug, PartialEq)]
pub enum Kluisstand {
    /// Reading the list.
    Lezen,
    /// The list cannot be read; the sentence says why.
    Onleesbaar {
        fout: String,
    },
    Open,
    /// A new recovery code was made; it is shown once.
    Herstelcode {
        code: String,
    },
    /// Locked: nothing is left, and the page loads anew.
    Vergrendeld,
}

/// Whether a message reports success or asks for a look.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Berichtsoort {
    Gelukt,
    Info,
    Fout,
}

/// A short message at the foot of the screen.
#[derive(Clone, Debug, PartialEq)]
pub struct Bericht {
    pub nummer: u64,
    pub soort: Berichtsoort,
    pub tekst: String,
    pub actie: Option<Berichtactie>,
}

/// What a message offers to do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Berichtactie {
    /// Puts back the item at this address; there only while its removal is the last change.
    Terugzetten(Adres),
}

/// The whole state. Nothing in it is left when the vault locks but what [`State::vergrendel`]
/// keeps.
#[derive(Clone, Debug, PartialEq)]
pub struct State {
    pub vandaag: NaiveDate,
    pub kluis: Kluisstand,
    /// Every case in the vault, also the deleted ones that can be restored.
    pub lijst: Vec<Overzicht>,
    pub open: Option<OpenDossier>,
    pub instellingen: Instellingen,
    /// The settings as they were last read, or handed over to be written.
    pub(super) instellingen_op_schijf: Instellingen,
    pub berichten: Vec<Bericht>,
    /// Why the passphrase that was typed to change something did not fit; until it is typed anew.
    pub geweigerd: Option<String>,
    pub(super) volgend_bericht: u64,
    /// Number of the next question to the reading worker; never used twice.
    pub(super) volgende_lezing: u64,
    /// Set while the vault must lock but something is still to be saved; true for every tab.
    pub(super) slot_gevraagd: Option<bool>,
    /// True while work that waited sealed in the tab is not on the disk yet.
    pub(super) wachtend: bool,
}

impl State {
    pub fn nieuw(vandaag: NaiveDate) -> Self {
        Self {
            vandaag,
            kluis: Kluisstand::Lezen,
            lijst: Vec::new(),
            open: None,
            instellingen: Instellingen::default(),
            instellingen_op_schijf: Instellingen::default(),
            berichten: Vec::new(),
            geweigerd: None,
            volgend_bericht: 1,
            volgende_lezing: 1,
            slot_gevraagd: None,
            wachtend: false,
        }
    }

    /// True if closing the page now would lose something.
    pub fn heeft_onbewaard(&self) -> bool {
        self.open.as_ref().is_some_and(OpenDossier::is_onbewaard)
    }

    pub(super) fn meld(&mut self, soort: Berichtsoort, tekst: impl Into<String>) {
        self.plaats(soort, tekst.into(), None);
    }

    /// A message with something to do.
    pub(super) fn meld_met(
        &mut self,
        soort: Berichtsoort,
        tekst: impl Into<String>,
        actie: Berichtactie,
    ) {
        self.plaats(soort, tekst.into(), Some(actie));
    }

    /// Takes away the messages whose action no longer does what they say.
    pub(super) fn vergeet_acties(&mut self) {
        self.berichten.retain(|bericht| bericht.actie.is_none());
    }

    fn plaats(&mut self, soort: Berichtsoort, tekst: String, actie: Option<Berichtactie>) {
        let nummer = self.volgend_bericht;
        self.volgend_bericht += 1;
        self.berichten.push(Bericht {
            nummer,
            soort,
            tekst,
            actie,
        });
        // More than a few at once nobody reads.
        let te_veel = self.berichten.len().saturating_sub(4);
        self.berichten.drain(..te_veel);
    }

    /// Forgets everything that was read from the vault.
    pub(super) fn vergrendel(&mut self) {
        *self = Self {
            kluis: Kluisstand::Vergrendeld,
            volgend_bericht: self.volgend_bericht,
            volgende_lezing: self.volgende_lezing,
            ..Self::nieuw(self.vandaag)
        };
    }
}
