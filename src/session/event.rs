//! What can happen.

use super::instellingen::Instellingen;
use super::lezen::LeesEvent;
use super::open::wachtend::Hersteld;
use super::overzicht::Overzicht;
use crate::dossier::{Adres, Dossier, Wijziging};
use chrono::NaiveDate;
use serde_json::Value;
use std::collections::BTreeMap;
use std::fmt;

/// Text that may not be shown or logged: a passphrase or recovery code.
#[derive(Clone, PartialEq, Eq)]
pub struct Geheim(pub String);

impl fmt::Debug for Geheim {
    fn fmt(&self, uit: &mut fmt::Formatter<'_>) -> fmt::Result {
        uit.write_str("Geheim")
    }
}

/// What proves who asks: the passphrase or the recovery code, as typed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Bewijs {
    Wachtzin(Geheim),
    Herstelcode(Geheim),
}

#[derive(Clone, Debug, PartialEq)]
pub enum Event {
    Kluis(KluisEvent),
    Lijst(LijstEvent),
    Dossier(DossierEvent),
    Bewaren(BewaarEvent),
    Instellingen(InstellingenEvent),
    Lezen(LeesEvent),
    NieuweDag(NaiveDate),
    /// The platform noticed something that the user should know.
    Waarschuwing(String),
    BerichtGezien(u64),
}

#[derive(Clone, Debug, PartialEq)]
pub enum InstellingenEvent {
    Wijzig(Box<Instellingen>),
    /// What was handed over stands on the disk, put together with what another tab wrote there.
    Bewaard {
        eigen: Box<Instellingen>,
        op_schijf: Box<Instellingen>,
    },
    /// Writing failed (the user is told why); `basis` still stands on the disk.
    NietBewaard {
        basis: Box<Instellingen>,
    },
    /// Another tab wrote settings.
    ElderGewijzigd,
    /// What stands on the disk now.
    Gelezen(Box<Instellingen>),
}

#[derive(Clone, Debug, PartialEq)]
pub enum KluisEvent {
    /// The list and the settings were read.
    Gelezen {
        lijst: Vec<Overzicht>,
        instellingen: Option<Box<Instellingen>>,
        /// Work that waited sealed in this tab.
        wachtend: Option<Box<Hersteld>>,
    },
    /// Reading failed, or changing the passphrase did; the sentence says why.
    Mislukt(String),
    /// The passphrase or code that was typed to change something does not fit; shown at its field.
    Geweigerd(String),
    WijzigWachtzin {
        bewijs: Bewijs,
        nieuw: Geheim,
    },
    WachtzinGewijzigd,
    /// A new recovery code.
    VraagHerstelcode(Bewijs),
    NieuweHerstelcode {
        code: String,
    },
    HerstelcodeBewaard,
    /// By hand: every tab locks.
    Vergrendel,
    /// After inactivity, or because another tab locked: only this tab.
    VergrendelHier,
    /// The work that could not be written is sealed in the tab.
    Verzegeld,
    VerzegelenMislukt,
}

#[derive(Clone, Debug, PartialEq)]
pub enum LijstEvent {
    /// `id` is random; made by the caller.
    Nieuw {
        id: String,
    },
    /// The demo case was read.
    Voorbeeld {
        id: String,
        dossier: Result<Dossier, String>,
    },
    Open(String),
    Verwijder(String),
    Herstel(String),
    /// For good.
    Wis(String),
    /// The list changed in the vault: by ourselves or by another tab.
    Ververst(Vec<Overzicht>),
    Mislukt(String),
}

/// A case as it was read from the vault.
#[derive(Clone, Debug, PartialEq)]
pub struct Gelezen {
    pub dossier: Dossier,
    pub revisie: u64,
    pub overzicht_revisie: u64,
    pub concepten: BTreeMap<Adres, String>,
    /// 0 if there is no record of drafts.
    pub concept_revisie: u64,
}

#[derive(Clone, Debug, PartialEq)]
pub enum DossierEvent {
    Gelezen(Box<Gelezen>),
    LezenMislukt(String),
    Zet {
        adres: Adres,
        waarde: Option<Value>,
        geldig_per: Option<NaiveDate>,
    },
    /// Several values at once.
    Wijzig(Wijziging),
    /// Takes out a document of the bedrijfsarts, with the way back in words.
    VerwijderDocument(u32),
    /// Removes an item of a list; `melding` says so and offers to put it back.
    Verwijder {
        adres: Adres,
        melding: String,
    },
    /// Typed text that cannot be read as a value (yet); empty text drops the draft.
    Concept {
        adres: Adres,
        tekst: String,
    },
    /// Leaving a field: what is typed next is a new step for undo.
    Grens,
    OngedaanMaken,
    OpnieuwDoen,
    /// The day as of which is read and recorded; `None` is today.
    Werkdatum(Option<NaiveDate>),
    /// Show the case as it was when this version of the zoekprofiel was established, until `Werkdatum`.
    LeesVersieTerug(u32),
    Sluit,
}

/// Why saving failed, as the platform found it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum OpslagFout {
    /// Another tab saved meanwhile.
    Conflict,
    /// In words: what happened, that nothing is lost, what to do; and short, for the top bar.
    Anders { kort: String, tekst: String },
}

#[derive(Clone, Debug, PartialEq)]
pub enum BewaarEvent {
    /// The pause after typing is over, or the page is about to go.
    Nu,
    /// Saved; `om` is the time as read ("14.02").
    Gelukt {
        om: String,
    },
    Mislukt(OpslagFout),
    /// After a conflict: the case as the other tab left it, and the time as read.
    Herlezen {
        gelezen: Box<Gelezen>,
        om: String,
    },
    /// The other tab removed the case.
    Weg,
    /// Another tab saved this case; `revisie` is the one it wrote.
    ElderGewijzigd {
        id: String,
        revisie: u64,
    },
}
