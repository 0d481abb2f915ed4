//! What must be done outside.

use super::event::{Bewijs, Geheim};
use super::instellingen::Instellingen;
use super::lezen::Leesvraag;
use super::open::wachtend::Wachtend;
use super::overzicht::Overzicht;
use crate::dossier::Dossier;

/// One save: sealed and written together, or not at all.
#[derive(Clone, Debug, PartialEq)]
pub struct Bewaaropdracht {
    /// The case file as JSON.
    pub inhoud: String,
    pub overzicht: Overzicht,
    /// Revision the record has now; 0 if it is new.
    pub revisie: u64,
    pub overzicht_revisie: u64,
    /// Drafts as JSON; `None` removes the record of drafts if there is one.
    pub concepten: Option<String>,
    pub concept_revisie: u64,
}

#[derive(Clone, Debug, PartialEq)]
pub enum Effect {
    WijzigWachtzin {
        bewijs: Bewijs,
        nieuw: Geheim,
    },
    NieuweHerstelcode(Bewijs),
    /// Drop the key; tell the other tabs if it was done by hand.
    Vergrendel {
        overal: bool,
    },
    /// Seal this and keep it in the tab, through the reload that follows.
    Verzegel(Box<Wachtend>),
    /// What waited in the tab is on the disk.
    WisWachtend,
    LeesLijst,
    LeesDossier(String),
    /// Read again after a conflict.
    HerleesDossier(String),
    /// Save a case that is not open yet (new, demo), then open it.
    BewaarNieuw(Box<Dossier>, Box<Overzicht>),
    Bewaar(Box<Bewaaropdracht>),
    /// Send `Bewaren(Nu)` after a short pause; a new request starts the pause anew.
    PlanBewaren,
    /// Only the line in the list changes: deleted, restored.
    BewaarOverzicht(Box<Overzicht>),
    WisDossier(String),
    /// Write what was changed since `basis` over what stands on the disk.
    BewaarInstellingen {
        basis: Box<Instellingen>,
        eigen: Box<Instellingen>,
    },
    LeesInstellingen,
    /// Read a pasted text in the worker; the answer carries the number of the question.
    Lees(Box<Leesvraag>),
    /// End the reading worker: nothing of a text stays in it.
    StopLezen,
    /// Show the list of cases.
    NaarLijst,
    /// Show the opened case.
    NaarDossier,
}
