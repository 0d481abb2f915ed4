//! The open case.

pub(super) mod documentweg;
mod opslaan;
mod terugblik;
mod verwijderen;
pub(super) mod wachtend;

pub use terugblik::Terugblik;

use super::event::{DossierEvent, Gelezen};
use super::lezen::Leesbeurt;
use super::state::{Berichtsoort, State};
use super::{Effect, bewaren, instellingen};
use crate::dossier::{Adres, Dossier, DossierFout, Stand, Terugdraai, Wijziging, Zet};
use chrono::NaiveDate;
use std::collections::BTreeMap;
use std::sync::Arc;

/// Steps that can be undone.
const MEESTE_STAPPEN: usize = 200;

/// Where saving stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Opslag {
    /// Nothing changed since the case was opened.
    Rust,
    /// Changed; the pause after typing runs.
    Wacht,
    Bezig,
    Opgeslagen {
        om: String,
    },
    /// `kort` for the top bar, `tekst` in full.
    Niet {
        kort: String,
        tekst: String,
    },
}

#[derive(Clone, Debug, PartialEq)]
pub struct OpenDossier {
    pub dossier: Arc<Dossier>,
    /// The case as known on [`OpenDossier::werkdag`].
    pub stand: Arc<Stand>,
    /// Typed text that is not a value yet.
    pub concepten: BTreeMap<Adres, String>,
    pub opslag: Opslag,
    /// The pasted text that is read now, or was read last.
    pub lezing: Option<Leesbeurt>,
    /// `None`: today.
    pub werkdatum: Option<NaiveDate>,
    /// The version that is read back, if any.
    pub terugblik: Option<Terugblik>,
    vandaag: NaiveDate,
    /// As it was last read or saved; what two tabs changed is told apart by it.
    basis: Arc<Dossier>,
    pub(super) revisie: u64,
    pub(super) overzicht_revisie: u64,
    pub(super) concept_revisie: u64,
    /// What the running save will have made of case and drafts.
    onderweg: Option<(Arc<Dossier>, BTreeMap<Adres, String>)>,
    bewaarde_concepten: BTreeMap<Adres, String>,
    /// Pasted texts of documents that were taken out; they come back with undo. Never on the disk.
    weggelegd: BTreeMap<Adres, String>,
    ongedaan: Vec<Terugdraai>,
    opnieuw: Vec<Terugdraai>,
    /// The next change to the same field is a new step.
    grens: bool,
}

impl OpenDossier {
    fn nieuw(gelezen: Gelezen, vandaag: NaiveDate) -> Result<Self, DossierFout> {
        let stand = Arc::new(gelezen.dossier.stand(vandaag)?);
        let dossier = Arc::new(gelezen.dossier);
        Ok(Self {
            basis: Arc::clone(&dossier),
            dossier,
            stand,
            bewaarde_concepten: gelezen.concepten.clone(),
            concepten: gelezen.concepten,
            opslag: Opslag::Rust,
            lezing: None,
            werkdatum: None,
            terugblik: None,
            vandaag,
            revisie: gelezen.revisie,
            overzicht_revisie: gelezen.overzicht_revisie,
            concept_revisie: gelezen.concept_revisie,
            onderweg: None,
            weggelegd: BTreeMap::new(),
            ongedaan: Vec::new(),
            opnieuw: Vec::new(),
            grens: true,
        })
    }

    pub fn id(&self) -> &str {
        self.dossier.id()
    }

    /// The day as of which is read and recorded.
    pub fn werkdag(&self) -> NaiveDate {
        let terug = self.terugblik.as_ref().map(|terugblik| terugblik.op);
        terug.or(self.werkdatum).unwrap_or(self.vandaag)
    }

    pub fn kan_ongedaan(&self) -> bool {
        !self.ongedaan.is_empty()
    }

    pub fn kan_opnieuw(&self) -> bool {
        !self.opnieuw.is_empty()
    }

    /// True if something is not on disk yet.
    pub fn is_onbewaard(&self) -> bool {
        self.basis != self.dossier || self.bewaarde_concepten != self.concepten
    }

    pub(super) fn herlees(&mut self, vandaag: NaiveDate) {
        self.vandaag = vandaag;
        self.lees_stand();
    }

    /// Reads and records as of another day; `None` is today.
    fn kies_werkdatum(&mut self, werkdatum: Option<NaiveDate>) {
        self.terugblik = None;
        self.werkdatum = werkdatum;
        self.lees_stand();
    }

    fn lees_stand(&mut self) {
        // The door keeps out what cannot be read, so the old state stays only if that were broken.
        if let Ok(stand) = self.zichtbaar().stand(self.werkdag()) {
            self.stand = Arc::new(stand);
        }
    }

    fn wijzig(&mut self, wijziging: &Wijziging) -> Result<(), DossierFout> {
        let terug = Arc::make_mut(&mut self.dossier).wijzig(wijziging)?;
        if terug.is_leeg() {
            return Ok(());
        }
        self.lees_stand_na(&terug);
        self.opnieuw.clear();
        // Letters typed one after the other are one step; the step keeps what stood before.
        let vervolg = !self.grens
            && self
                .ongedaan
                .last()
                .is_some_and(|vorige| vorige.adressen().eq(terug.adressen()));
        if !vervolg {
            self.ongedaan.push(terug);
            let te_veel = self.ongedaan.len().saturating_sub(MEESTE_STAPPEN);
            self.ongedaan.drain(..te_veel);
        }
        self.grens = false;
        Ok(())
    }

    /// Reads what a change, or taking one back, made of the case.
    fn lees_stand_na(&mut self, terug: &Terugdraai) {
        let werkdag = self.werkdag();
        let nu = self
            .dossier
            .stand_na(&self.stand, terug.adressen(), werkdag);
        // As in `lees_stand`.
        if let Ok(stand) = nu {
            self.stand = Arc::new(stand);
        }
    }

    fn stap_terug(&mut self) {
        if let Some(stap) = self.ongedaan.pop() {
            let terug = Arc::make_mut(&mut self.dossier).draai_terug(stap);
            self.lees_stand_na(&terug);
            self.opnieuw.push(terug);
            self.grens = true;
            self.schik_plakteksten();
        }
    }

    fn stap_vooruit(&mut self) {
        if let Some(stap) = self.opnieuw.pop() {
            let terug = Arc::make_mut(&mut self.dossier).draai_terug(stap);
            self.lees_stand_na(&terug);
            self.ongedaan.push(terug);
            self.grens = true;
            self.schik_plakteksten();
        }
    }
}

pub(super) fn update(state: &mut State, event: DossierEvent) -> Vec<Effect> {
    match event {
        DossierEvent::Gelezen(gelezen) => return geopend(state, *gelezen),
        // Nobody asked for it now; who opens the case hears of it.
        DossierEvent::LezenMislukt(_) if state.neem_stil() => return Vec::new(),
        DossierEvent::LezenMislukt(tekst) => {
            state.meld(Berichtsoort::Fout, tekst);
            return vec![Effect::NaarLijst];
        }
        DossierEvent::Sluit => {
            state.vergeet_acties();
            return sluit(state);
        }
        DossierEvent::Concept { .. } | DossierEvent::Grens => {}
        // What a message offers to take back must be the last thing that happened.
        _ => state.vergeet_acties(),
    }
    let Some(open) = &mut state.open else {
        return Vec::new();
    };
    if open.terugblik.is_some() && terugblik::wijzigt(&event) {
        state.meld(Berichtsoort::Info, terugblik::KAN_NIET);
        return Vec::new();
    }
    if let DossierEvent::Verwijder { adres, melding } = event {
        return verwijderen::verwijder(state, adres, melding);
    }
    let uitkomst = match event {
        DossierEvent::Zet {
            adres,
            waarde,
            geldig_per,
        } => {
            open.concepten.remove(&adres);
            let zet = vec![Zet {
                adres,
                waarde,
                geldig_per,
            }];
            open.wijzig(&Wijziging {
                vastgelegd_op: open.werkdag(),
                zet,
            })
        }
        DossierEvent::Wijzig(wijziging) => open.wijzig(&wijziging),
        DossierEvent::VerwijderDocument(id) => match open.verwijder_document(id) {
            Ok(woorden) => {
                if let Some(woorden) = woorden {
                    state.meld(Berichtsoort::Info, woorden);
                }
                Ok(())
            }
            Err(fout) => Err(fout),
        },
        DossierEvent::Concept { adres, tekst } => {
            if tekst.is_empty() {
                open.concepten.remove(&adres);
            } else {
                open.concepten.insert(adres, tekst);
            }
            Ok(())
        }
        DossierEvent::Grens => {
            open.grens = true;
            return Vec::new();
        }
        DossierEvent::OngedaanMaken => {
            open.stap_terug();
            Ok(())
        }
        DossierEvent::OpnieuwDoen => {
            open.stap_vooruit();
            Ok(())
        }
        DossierEvent::Werkdatum(werkdatum) => {
            open.kies_werkdatum(werkdatum);
            return instellingen::onthoud_open(state);
        }
        DossierEvent::LeesVersieTerug(id) => {
            open.lees_versie_terug(id);
            return Vec::new();
        }
        DossierEvent::Gelezen(_)
        | DossierEvent::LezenMislukt(_)
        | DossierEvent::Verwijder { .. }
        | DossierEvent::Sluit => Ok(()),
    };
    if let Err(fout) = uitkomst {
        state.meld(Berichtsoort::Fout, fout.to_string());
    }
    bewaren::plan(state)
}

fn geopend(state: &mut State, gelezen: Gelezen) -> Vec<Effect> {
    let ander = state
        .open
        .as_ref()
        .is_some_and(|open| open.id() != gelezen.dossier.id());
    if ander && state.heeft_onbewaard() {
        state.meld(
            Berichtsoort::Fout,
            "Het vorige dossier is nog niet opgeslagen en blijft daarom open. Maak ruimte vrij en probeer het opnieuw.",
        );
        return vec![Effect::NaarDossier];
    }
    if !ander && state.heeft_onbewaard() {
        // What stands on the disk is older than what stands on the screen.
        return vec![Effect::NaarDossier];
    }
    match OpenDossier::nieuw(gelezen, state.vandaag) {
        Ok(mut open) => {
            open.kies_werkdatum(onthouden_werkdatum(state, open.id()));
            state.open = Some(open);
            let mut effecten = instellingen::onthoud_open(state);
            effecten.extend(state.naar_dossier());
            effecten
        }
        Err(fout) => {
            state.meld(Berichtsoort::Fout, fout.to_string());
            vec![Effect::NaarLijst]
        }
    }
}

/// The day as of which this case was worked in before the lock or the reload.
fn onthouden_werkdatum(state: &State, id: &str) -> Option<NaiveDate> {
    let zelfde = state.instellingen.laatst_open.as_deref() == Some(id);
    let onthouden = state.instellingen.werkdatum.filter(|_| zelfde);
    onthouden.filter(|werkdatum| *werkdatum < state.vandaag)
}

fn sluit(state: &mut State) -> Vec<Effect> {
    let mut effecten = bewaren::nu(state);
    // A save that failed before leaves the case open: closing would lose what was typed.
    let vast = state
        .open
        .as_ref()
        .is_some_and(|open| matches!(open.opslag, Opslag::Niet { .. }));
    if vast {
        return effecten;
    }
    if !state.heeft_onbewaard() {
        state.open = None;
        effecten.extend(instellingen::onthoud_open(state));
    }
    effecten.push(Effect::NaarLijst);
    effecten
}
