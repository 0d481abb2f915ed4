//! One direction as it stands on the working day, beside the belastbaarheid that holds then.

use crate::belastbaarheid::{FmlItem, actuele, item};
use crate::dossier::keuzes::{FmlVersie, Uitkomst};
use crate::dossier::stand::{Belastbaarheid, Zoekrichting};
use crate::functies::{Onderbouwingsmatrix, onderbouw};
use crate::ui::context::app;
use crate::ui::onderdelen::Toon;
use leptos::prelude::*;

#[derive(Clone, Copy)]
pub struct Lezer {
    pub id: u32,
    pub richting: Memo<Option<Zoekrichting>>,
    /// The document that holds on the working day.
    pub document: Memo<Option<Belastbaarheid>>,
    /// `None` without a document.
    pub matrix: Memo<Option<Onderbouwingsmatrix>>,
}

impl Lezer {
    pub fn nieuw(id: u32) -> Self {
        let app = app();
        let (stand, werkdag) = (app.stand(), app.werkdag());
        let richting = Memo::new(move |_| {
            stand.with(|stand| {
                let mut alle = stand.zoekrichtingen.iter();
                alle.find(|richting| richting.id == id).cloned()
            })
        });
        let document = Memo::new(move |_| {
            stand.with(|stand| actuele(&stand.belastbaarheden, werkdag.get()).cloned())
        });
        let matrix = Memo::new(move |_| {
            let (richting, document) = (richting.get()?, document.get()?);
            Some(stand.with(|stand| onderbouw(stand, &richting, &document)))
        });
        Self {
            id,
            richting,
            document,
            matrix,
        }
    }

    /// The version of the list in which demands are noted now.
    pub fn versie(&self) -> Option<FmlVersie> {
        self.document.with(|document| document.as_ref()?.versie)
    }
}

/// The item of the list. Hours are limited without a version too, and are the same in both.
pub fn lijstitem(versie: Option<FmlVersie>, code: &str) -> Option<&'static FmlItem> {
    let uren = matches!(code, "6.2" | "6.3").then_some(FmlVersie::Nieuw);
    item(versie.or(uren)?, code)
}

/// The weight of an outcome; the word stands beside it.
pub fn toon_van(uitkomst: Uitkomst) -> Toon {
    match uitkomst {
        Uitkomst::Past => Toon::Gelukt,
        Uitkomst::PastMetVoorwaarde => Toon::Info,
        Uitkomst::TeBeoordelen => Toon::LetOp,
        Uitkomst::NietBeoordeeld => Toon::Neutraal,
        Uitkomst::PastNiet => Toon::Fout,
    }
}
