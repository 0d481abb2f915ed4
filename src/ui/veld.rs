//! A field of the case on screen, drawn from its line in the list of fields.
//!
//! What is typed is recorded with every key that makes a value; what is no value yet is kept as a
//! draft. So nothing typed is ever only on the screen.

use super::context::app;
use super::onderdelen as o;
use crate::dossier::Adres;
use crate::dossier::schrijfwijze::{Dagsoort, lees_datum_als};
use crate::dossier::velden::invoer::{lees_invoer, toon_invoer};
use crate::dossier::velden::{self, Veld, Veldsoort};
use crate::dossier::waarden::Optie;
use crate::session::event::DossierEvent;
use crate::session::{Event, datumveld};
use leptos::prelude::*;
use serde_json::Value;

/// The id of a field on the page.
pub fn veld_id(adres: &str) -> String {
    format!("veld-{}", adres.replace(['.', '[', ']'], "-"))
}

/// The id of the line that opens an item of a list.
pub fn kop_id(item: &str) -> String {
    format!("{}-kop", veld_id(item))
}

/// Shows the field at an address, whatever its kind; nothing if there is no such field.
#[component]
pub fn Dossierveld(
    #[prop(into)] adres: String,
    /// Another label than that of the list of fields.
    #[prop(optional, into)]
    label: Option<String>,
    #[prop(optional, into)] uitleg: Option<String>,
) -> impl IntoView {
    let gevonden = Adres::lees(&adres).and_then(|adres| {
        let veld = velden::zoek(&adres)?;
        Some((adres, veld))
    });
    gevonden.map(|(adres, veld)| {
        let label = label.unwrap_or_else(|| veld.label.to_owned());
        let hint = uitleg.or_else(|| (!veld.hint.is_empty()).then(|| veld.hint.to_owned()));
        let bouw = Bouw {
            id: veld_id(adres.als_str()),
            adres,
            veld,
            label,
            hint,
        };
        match veld.soort {
            Veldsoort::Keuze(opties) => bouw.keuze(opties),
            Veldsoort::Meerkeuze(opties) => bouw.meerkeuze(opties),
            Veldsoort::Vinkje => bouw.vinkje(),
            Veldsoort::Lijst(_)
            | Veldsoort::Niveaus
            | Veldsoort::Itemcode
            | Veldsoort::Verwijzing => ().into_any(),
            _ => bouw.getypt(),
        }
    })
}

struct Bouw {
    id: String,
    adres: Adres,
    veld: &'static Veld,
    label: String,
    hint: Option<String>,
}

impl Bouw {
    fn nodig_voor(&self) -> Option<String> {
        let tekst = self.veld.nodig.tekst().trim_start_matches("nodig voor ");
        (!tekst.is_empty()).then(|| tekst.to_owned())
    }

    fn acties(&self) -> Option<ViewFn> {
        let (adres, veld) = (self.adres.clone(), self.veld);
        Some(ViewFn::from(move || {
            view! { <super::dossier::historie::HistorieKnop adres=adres.clone() veld /> }
        }))
    }

    /// Text, date, amount, number: anything typed.
    fn getypt(self) -> AnyView {
        let soort = self.veld.soort;
        let invoer = Invoer::nieuw(self.adres.clone(), self.veld);
        let (waarde, fout) = (invoer.tekst, invoer.fout);
        let on_input = Callback::new(move |tekst| invoer.getypt(tekst));
        let on_blur = Callback::new(move |()| invoer.verlaten());
        let (nodig_voor, acties) = (self.nodig_voor(), self.acties());
        let (id, label, uitleg) = (self.id, self.label, self.hint);
        match soort {
            Veldsoort::Datum => {
                let dag = self.veld.dag;
                // While a date is refused, what it would be read as is no answer.
                let terug = Signal::derive(move || match fout.get() {
                    Some(_) => String::new(),
                    None => lees_terug(&waarde.get(), dag),
                });
                let let_op = Signal::derive(move || invoer.let_op());
                view! {
                    <o::Datumveld id label waarde on_input on_blur terug uitleg fout nodig_voor acties let_op />
                }
                .into_any()
            }
            Veldsoort::Bedrag => view! {
                <o::Bedragveld id label waarde on_input on_blur uitleg fout nodig_voor acties />
            }
            .into_any(),
            Veldsoort::Decimaal { eenheid, .. } | Veldsoort::Geheel { eenheid, .. } => {
                // "Aantal vacatures" says its unit already.
                let label = if eenheid.is_empty() || label.contains(eenheid) {
                    label
                } else {
                    format!("{label} ({eenheid})")
                };
                view! {
                    <o::Tekstveld
                        id label waarde on_input on_blur uitleg fout nodig_voor acties
                        toetsenbord="decimal" klasse="breedte-getal cijfers"
                        spelling=Signal::stored(false)
                    />
                }
                .into_any()
            }
            _ => {
                let lang = soort == Veldsoort::LangeTekst;
                view! {
                    <o::Tekstveld id label waarde on_input on_blur uitleg fout nodig_voor acties lang />
                }
                .into_any()
            }
        }
    }

    fn keuze(self, opties: &'static [Optie]) -> AnyView {
        let app = app();
        let (nodig_voor, acties) = (self.nodig_voor(), self.acties());
        let gekozen = app.waarde(self.adres.clone());
        let waarde = Signal::derive(move || als_tekst(gekozen.get().as_ref()));
        let adres = self.adres;
        let on_keuze = Callback::new(move |keuze: String| {
            app.zend(Event::Dossier(DossierEvent::Grens));
            app.zet(adres.clone(), (!keuze.is_empty()).then(|| keuze.into()));
        });
        let rijen = als_opties(opties);
        let (id, uitleg) = (self.id, self.hint);
        if opties.len() > 5 {
            let label = self.label;
            view! { <o::Keuzelijst id label opties=rijen waarde on_keuze uitleg nodig_voor acties /> }
                .into_any()
        } else {
            let vraag = self.label;
            let naast = opties.iter().all(|optie| optie.label.chars().count() <= 14);
            view! { <o::Keuze id vraag opties=rijen waarde on_keuze uitleg nodig_voor acties naast /> }
                .into_any()
        }
    }

    fn meerkeuze(self, opties: &'static [Optie]) -> AnyView {
        let app = app();
        let (nodig_voor, acties) = (self.nodig_voor(), self.acties());
        let gekozen = app.waarde(self.adres.clone());
        let waarden = Signal::derive(move || {
            let rij = gekozen.get().and_then(|waarde| waarde.as_array().cloned());
            rij.unwrap_or_default()
                .iter()
                .map(|waarde| als_tekst(Some(waarde)))
                .collect::<Vec<_>>()
        });
        let adres = self.adres;
        let on_keuze = Callback::new(move |keuzes: Vec<String>| {
            app.zend(Event::Dossier(DossierEvent::Grens));
            // In the order of the list, so that the same choice is always the same value.
            let rij: Vec<&str> = opties
                .iter()
                .map(|optie| optie.waarde)
                .filter(|waarde| keuzes.iter().any(|keuze| keuze == waarde))
                .collect();
            app.zet(adres.clone(), (!rij.is_empty()).then(|| rij.into()));
        });
        let (id, vraag, uitleg) = (self.id, self.label, self.hint);
        let opties = als_opties(opties);
        view! { <o::Meerkeuze id vraag opties waarden on_keuze uitleg nodig_voor acties /> }
            .into_any()
    }

    fn vinkje(self) -> AnyView {
        let app = app();
        let gezet = app.waarde(self.adres.clone());
        let aan = Signal::derive(move || gezet.get().is_some());
        let adres = self.adres;
        let on_wissel = Callback::new(move |aan: bool| {
            app.zend(Event::Dossier(DossierEvent::Grens));
            app.zet(adres.clone(), aan.then_some(Value::Bool(true)));
        });
        let (id, label, uitleg) = (self.id, self.label, self.hint);
        view! { <o::Vinkje id label aan on_wissel uitleg /> }.into_any()
    }
}

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
    fn let_op(self) -> Option<String> {
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

pub fn als_opties(opties: &'static [Optie]) -> Signal<Vec<o::Optie>> {
    let rijen = opties.iter().map(|optie| o::Optie {
        waarde: optie.waarde.to_owned(),
        label: optie.label.to_owned(),
        uitleg: None,
    });
    Signal::stored(rijen.collect())
}

fn als_tekst(waarde: Option<&Value>) -> String {
    waarde
        .and_then(Value::as_str)
        .unwrap_or_default()
        .to_owned()
}
