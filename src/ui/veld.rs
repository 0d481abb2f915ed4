//! A field of the case on screen, drawn from its line in the list of fields.
//!
//! What is typed is recorded with every key that makes a value; what is no value yet is kept as a
//! draft. So nothing typed is ever only on the screen.

mod invoer;

pub use invoer::{Invoer, lees_terug};

use super::context::app;
use super::onderdelen as o;
use crate::dossier::Adres;
use crate::dossier::velden::{self, Veld, Veldsoort, label_met_eenheid};
use crate::dossier::waarden::Optie;
use crate::session::Event;
use crate::session::event::DossierEvent;
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
                let label = label_met_eenheid(&label, eenheid);
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
