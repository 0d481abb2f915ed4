//! The catalogue ranked for the open case: once per belastbaarheid and case, never per key.

use crate::belastbaarheid::{actuele, documentnaam_tussen, uren_bekend};
use crate::dossier::schrijfwijze::{datum_voluit, decimaal};
use crate::dossier::stand::Belastbaarheid;
use crate::functies::catalogus::Opleidingsniveau;
use crate::functies::{Functie, Kandidaat, niveau_uit_opleidingen};
use crate::platform::meting::meet;
use crate::session::selectie::{Functieboek, kandidaten};
use crate::ui::context::app;
use leptos::prelude::*;
use std::sync::Arc;

/// What a list or a function is tested against, and what came of it.
#[derive(Clone, Debug, PartialEq)]
pub struct Toetsing {
    pub document: Option<Belastbaarheid>,
    pub niveau: Option<Opleidingsniveau>,
    pub kandidaten: Vec<Kandidaat>,
}

/// Follows the case and the working day.
pub fn toetsing(boek: Arc<Functieboek>) -> Memo<Arc<Toetsing>> {
    let app = app();
    let (stand, werkdag) = (app.stand(), app.werkdag());
    Memo::new(move |_| {
        stand.with(|stand| {
            let document = actuele(&stand.belastbaarheden, werkdag.get()).cloned();
            let niveau = niveau_uit_opleidingen(&stand.persoonsprofiel);
            let kandidaten = meet("spoorboek-rangschikken", || {
                kandidaten(&boek.catalogus, stand, document.as_ref(), niveau)
            });
            Arc::new(Toetsing {
                document,
                niveau,
                kandidaten,
            })
        })
    })
}

impl Toetsing {
    /// "Getoetst aan de FML van 12 augustus 2025." `alle` are the documents of the case.
    pub fn waaraan(&self, alle: &[Belastbaarheid]) -> Option<String> {
        let document = self.document.as_ref()?;
        Some(format!(
            "Getoetst aan {}.",
            documentnaam_tussen(alle, document)
        ))
    }

    pub fn kandidaat(&self, plaats: usize) -> Option<&Kandidaat> {
        let mut alle = self.kandidaten.iter();
        alle.find(|kandidaat| kandidaat.plaats == plaats)
    }

    /// Whether and from when the hours fit; `None` without a document.
    pub fn uren(&self, kandidaat: &Kandidaat) -> Option<String> {
        let document = self.document.as_ref()?;
        Some(match kandidaat.uren_passen_vanaf {
            Some(dag) if dag <= app().werkdag().get_untracked() => "uren passen nu".to_owned(),
            Some(dag) => format!("uren passen vanaf {}", datum_voluit(dag)),
            None if uren_bekend(document) => {
                "uren passen ook aan het eind van de opbouw niet".to_owned()
            }
            None => "of de uren passen, is niet bekend".to_owned(),
        })
    }
}

/// "16 tot 40 uur per week".
pub fn uren_in_vacatures(functie: &Functie) -> String {
    let (van, tot) = (functie.uren_min, functie.uren_max);
    if van == tot {
        format!("{} uur per week", decimaal(van))
    } else {
        format!("{} tot {} uur per week", decimaal(van), decimaal(tot))
    }
}

/// "geen scholing vooraf", "6 weken scholing vooraf".
pub fn route_in_woorden(weken: u16) -> String {
    match weken {
        0 => "geen scholing vooraf".to_owned(),
        1 => "1 week scholing vooraf".to_owned(),
        weken => format!("{weken} weken scholing vooraf"),
    }
}

/// The first letter as a capital.
pub fn als_zin(tekst: &str) -> String {
    let mut letters = tekst.chars();
    let eerste = letters.next().map(|letter| letter.to_uppercase());
    eerste.into_iter().flatten().chain(letters).collect()
}
