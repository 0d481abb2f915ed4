//! Saving the open case, and putting it together with what another tab saved.

use super::{OpenDossier, Opslag};
use crate::dossier::formaat;
use crate::session::Bewaaropdracht;
use crate::session::event::Gelezen;
use crate::session::overzicht::Overzicht;
use crate::tijdlijn::Ritme;
use std::sync::Arc;

impl OpenDossier {
    /// What must be written now; remembers it until the answer comes.
    pub(in crate::session) fn begin_bewaren(&mut self, ritme: &Ritme) -> Bewaaropdracht {
        self.opslag = Opslag::Bezig;
        self.onderweg = Some((Arc::clone(&self.dossier), self.concepten.clone()));
        let mut overzicht = Overzicht::van(&self.dossier, self.vandaag, ritme);
        overzicht.dossier_revisie = self.revisie + 1;
        let concepten = (!self.concepten.is_empty())
            .then(|| serde_json::to_string(&self.concepten).unwrap_or_default());
        Bewaaropdracht {
            inhoud: formaat::schrijf(&self.dossier),
            overzicht,
            revisie: self.revisie,
            overzicht_revisie: self.overzicht_revisie,
            concepten,
            concept_revisie: self.concept_revisie,
        }
    }

    pub(in crate::session) fn is_bezig(&self) -> bool {
        self.onderweg.is_some()
    }

    pub(in crate::session) fn bewaard(&mut self, om: String) {
        if let Some((dossier, concepten)) = self.onderweg.take() {
            self.revisie += 1;
            self.overzicht_revisie += 1;
            self.concept_revisie = if concepten.is_empty() {
                0
            } else {
                self.concept_revisie + 1
            };
            self.basis = dossier;
            self.bewaarde_concepten = concepten;
        }
        self.opslag = Opslag::Opgeslagen { om };
    }

    pub(in crate::session) fn bewaren_mislukt(&mut self, kort: String, tekst: String) {
        self.onderweg = None;
        self.opslag = Opslag::Niet { kort, tekst };
    }

    /// Puts the own changes on top of what another tab saved.
    pub(in crate::session) fn voeg_samen(&mut self, gelezen: Gelezen) {
        let mut samen = gelezen.dossier.clone();
        samen.voeg_samen(&self.basis, &self.dossier);
        self.basis = Arc::new(gelezen.dossier);
        self.dossier = Arc::new(samen);
        let eigen = std::mem::take(&mut self.concepten);
        self.concepten = gelezen.concepten.clone();
        self.concepten.extend(eigen);
        self.bewaarde_concepten = gelezen.concepten;
        self.revisie = gelezen.revisie;
        self.overzicht_revisie = gelezen.overzicht_revisie;
        self.concept_revisie = gelezen.concept_revisie;
        self.onderweg = None;
        // Undoing across the other tab's changes would take those back too.
        self.ongedaan.clear();
        self.opnieuw.clear();
        self.lees_stand();
    }
}
