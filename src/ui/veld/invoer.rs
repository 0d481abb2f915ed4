//! What is typed in a field: read with every key, recorded or kept as a draft.

use crate::dossier::Adres;
use crate::dossier::schrijfwijze::{Dagsoort, lees_datum_als};
use crate::dossier::velden::Veld;
use crate::dossier::velden::invoer::{lees_invoer, toon_invoer};
use crate::session::event::DossierEvent;
use crate::session::{Event, datumveld};
use crate::ui::context::app;
use leptos::prelude::*;
use serde_json::Value;

/// The text in a field, and what happens to it.
#[derive(Clone, Copy)]
pub struct Invoer {
    pub tekst: RwSignal<String>,
    pub fout: RwSignal<Option<String>>,
    /// False while somebody types: half a date is nothing to remark on.
    verlaten: RwSignal<bool>,
    adres: StoredValue<Adres>,
    veld: &'static Veld,
}

impl Invoer {
    pub fn nieuw(adres: Adres, veld: &'static Veld) -> Self {
        let app = app();
        let soort = veld.soort;
        let waarde = app.waarde(adres.clone());
        let concept = app.concept(&adres);
        let begin = waarde
            .get_untracked()
            .map(|waarde| toon_invoer(soort, &waarde));
        let fout = concept
            .as_ref()
            .and_then(|tekst| lees_invoer(veld, tekst, app.vandaag()).err());
        let tekst = RwSignal::new(concept.or(begin).unwrap_or_default());
        let uit = Self {
            tekst,
            fout: RwSignal::new(fout),
            verlaten: RwSignal::new(true),
            adres: StoredValue::new(adres),
            veld,
        };
        // Undo, another tab or another day changes the value under the field.
        Effect::new(move |eerder: Option<Option<Value>>| {
            let nu = waarde.get();
            if eerder.is_some_and(|eerder| eerder != nu) {
                uit.volg(nu.as_ref());
            }
            nu
        });
        uit
    }

    fn volg(self, waarde: Option<&Value>) {
        let getypt = self.lees();
        if getypt.as_ref().map(Option::as_ref) != Ok(waarde) {
            self.tekst.set(
                waarde
                    .map(|waarde| toon_invoer(self.veld.soort, waarde))
                    .unwrap_or_default(),
            );
            self.fout.set(None);
        }
    }

    pub fn getypt(self, tekst: String) {
        let app = app();
        let adres = self.adres.get_value();
        let gelezen = lees_invoer(self.veld, &tekst, app.vandaag());
        self.verlaten.set(false);
        self.tekst.set(tekst.clone());
        match gelezen {
            Ok(waarde) => {
                self.fout.set(None);
                app.zet(adres, waarde);
            }
            // Said only when the field is left: half a date is no fault yet.
            Err(_) => app.zend(Event::Dossier(DossierEvent::Concept { adres, tekst })),
        }
    }

    pub fn verlaten(self) {
        let app = app();
        app.zend(Event::Dossier(DossierEvent::Grens));
        let gelezen = self.lees();
        self.fout.set(gelezen.as_ref().err().cloned());
        self.verlaten.set(true);
        let adres = self.adres.get_value();
        if let (Ok(waarde), Some(_)) = (gelezen, app.concept(&adres)) {
            // A draft that was no value when it was typed and can be read now.
            app.zet(adres, waarde);
        }
    }

    fn lees(self) -> Result<Option<Value>, String> {
        let vandaag = app().vandaag();
        self.tekst
            .with_untracked(|tekst| lees_invoer(self.veld, tekst, vandaag))
    }

    /// What deserves a second look at the date in the field; follows the field and the case.
    pub(super) fn let_op(self) -> Option<String> {
        let app = app();
        if !self.verlaten.get() || self.fout.with(Option::is_some) {
            return None;
        }
        let tekst = self.tekst.get();
        let datum = lees_datum_als(&tekst, self.veld.dag, app.vandaag())?;
        let adres = self.adres.get_value();
        app.stand()
            .with(|stand| datumveld::let_op(&adres, datum, stand, app.vandaag()))
    }
}

/// "maandag 3 november 2025, ziekteweek 60"; empty while there is no date.
pub fn lees_terug(tekst: &str, dag: Dagsoort) -> String {
    let app = app();
    lees_datum_als(tekst, dag, app.vandaag())
        .map(|datum| {
            app.stand()
                .with(|stand| datumveld::in_woorden(datum, dag, stand))
        })
        .unwrap_or_default()
}
