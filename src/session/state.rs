//! What the app knows at a moment.

use super::route::{self, Route};
use super::{Effect, Instellingen, OpenDossier, Overzicht};
use crate::dossier::Adres;
use chrono::NaiveDate;
use std::time::Duration;

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

/// Where a change of the passphrase or of the recovery code stands.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Sleutelwerk {
    #[default]
    Rust,
    Bezig,
    /// What was typed as proof does not fit; the sentence says why.
    Geweigerd(String),
    Gelukt,
}

/// What the list on the disk must show before a success is told.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Lijstbelofte {
    pub id: String,
    pub verwijderd: bool,
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

/// Seconds that a success stays at least: who needs time to look away from the work has it.
const KORTSTE_SECONDEN: u64 = 20;
/// Characters for which a message stays a second longer; slow readers read about ten in a second.
const TEKENS_PER_SECONDE: u64 = 10;

impl Bericht {
    /// How long the message stays when nobody touches it; `None`: until it is closed. Only a success
    /// goes by itself: the screen shows the same, so nothing is missed by who reads it too late.
    pub fn toontijd(&self) -> Option<Duration> {
        let tekens = u64::try_from(self.tekst.chars().count()).unwrap_or(u64::MAX);
        let gelukt = self.soort == Berichtsoort::Gelukt;
        gelukt.then(|| Duration::from_secs(KORTSTE_SECONDEN + tekens / TEKENS_PER_SECONDE))
    }
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
    pub sleutelwerk: Sleutelwerk,
    pub(super) volgend_bericht: u64,
    /// Number of the next question to the reading worker; never used twice.
    pub(super) volgende_lezing: u64,
    /// Set while the vault must lock but something is still to be saved; true for every tab.
    pub(super) slot_gevraagd: Option<bool>,
    /// True while work that waited sealed in the tab is not on the disk yet.
    pub(super) wachtend: bool,
    /// True while the case of before the lock opens again behind a screen that is not of a case:
    /// where one was is where one stays.
    pub(super) heropent_stil: bool,
    /// Deleting or restoring that is not on the disk yet.
    pub(super) lijstbelofte: Option<Lijstbelofte>,
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
            sleutelwerk: Sleutelwerk::Rust,
            volgend_bericht: 1,
            volgende_lezing: 1,
            slot_gevraagd: None,
            wachtend: false,
            heropent_stil: false,
            lijstbelofte: None,
        }
    }

    /// The page was loaded at this address (the hash, `#/instellingen`), which a lock leaves as it is.
    /// Without a place in it the last case comes on screen.
    #[must_use]
    pub fn begonnen_op(mut self, hash: &str) -> Self {
        let ergens = !hash.trim_start_matches('#').is_empty();
        self.heropent_stil = ergens && !matches!(route::lees(hash).0, Route::Dossier(_));
        self
    }

    /// Whether the case that comes in now opens behind another screen; so does one case at most.
    pub(super) fn neem_stil(&mut self) -> bool {
        std::mem::take(&mut self.heropent_stil)
    }

    /// Brings the case on screen, unless it opened again behind the screen where one was.
    pub(super) fn naar_dossier(&mut self) -> Option<Effect> {
        (!self.neem_stil()).then_some(Effect::NaarDossier)
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
