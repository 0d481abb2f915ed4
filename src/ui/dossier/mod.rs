//! The open case: the frame with phases, work and what thinks along, and the guided forms.

mod controle;
mod denkt_mee;
pub mod historie;
mod lijstbewerker;
mod overzicht;
mod stap;
mod strip;
mod toon_veld;
mod werkdatum;

pub use lijstbewerker::Lijstbewerker;

use super::context::app;
use super::onderdelen::{
    Dossierraam, Fase as Navigatiefase, Knop, Knoplink, Leeg, Melding, TaakStand, Toon,
};
use super::{belastbaarheid, rapportages, zoekprofiel};
use crate::session::event::BewaarEvent;
use crate::session::indeling::{self, Fase};
use crate::session::route::{Plek, Route};
use crate::session::{Event, Opslag, leemten};
use leptos::prelude::*;

#[component]
pub fn Dossierscherm() -> impl IntoView {
    let dossier = app().dossier();
    let open = Memo::new(move |_| dossier.with(Option::is_some));
    view! {
        <Show when=move || open.get() fallback=GeenDossier>
            <Raam />
        </Show>
    }
}

#[component]
fn GeenDossier() -> impl IntoView {
    view! {
        <main id="inhoud" class="pagina" tabindex="-1">
            <h1>"Dossier"</h1>
            <Leeg titel="Er is geen dossier open" wat="Kies een dossier in de lijst.">
                <Knoplink tekst="Naar de dossiers" naar=Route::Lijst.hash() />
            </Leeg>
        </main>
    }
}

#[component]
fn Raam() -> impl IntoView {
    let app = app();
    let route = app.route();
    let plek = Memo::new(move |_| match route.get() {
        Route::Dossier(plek) => plek,
        _ => Plek::Overzicht,
    });
    let (dossier, stand, werkdag) = (app.dossier(), app.stand(), app.werkdag());
    let fasen = Memo::new(move |_| navigatie(&plek.get()));
    let open_velden = Memo::new(move |_| {
        let mut open = dossier.with(|dossier| {
            dossier
                .as_ref()
                .map_or_else(Vec::new, |d| leemten::open_velden(d, werkdag.get()))
        });
        open.extend(stand.with(|stand| leemten::lege_documenten(stand)));
        open
    });
    let aantal = Memo::new(move |_| open_velden.with(Vec::len));
    let denkt_mee = ViewFn::from(move || view! { <denkt_mee::DenktMee plek open_velden /> });
    let strip = ViewFn::from(|| view! { <strip::Strip /> });
    zoekprofiel::onthoud_zoeken();
    toon_veld::volg(app.gevraagd_veld(), plek);
    view! {
        <Dossierraam fasen strip denkt_mee aantal>
            <werkdatum::Werkdatumbalk />
            <NietOpgeslagen />
            {move || werk(plek.get())}
        </Dossierraam>
    }
}

/// The work at a place.
fn werk(plek: Plek) -> AnyView {
    match plek {
        Plek::Overzicht => view! { <overzicht::Overzicht /> }.into_any(),
        Plek::Fase(Fase::Intake) => view! { <overzicht::Fasetaken fase=Fase::Intake /> }.into_any(),
        Plek::Fase(Fase::Trajectplan) => {
            view! { <overzicht::Fasetaken fase=Fase::Trajectplan /> }.into_any()
        }
        Plek::Fase(Fase::Belastbaarheid) => view! { <belastbaarheid::Documenten /> }.into_any(),
        Plek::Fase(Fase::Zoekprofiel) => view! { <zoekprofiel::Richtingen /> }.into_any(),
        Plek::Fase(Fase::Rapportages) => view! { <rapportages::Rapportages /> }.into_any(),
        Plek::Stap(fase, id) => match indeling::stap(fase, &id) {
            Some(stap) => view! { <stap::Stapscherm stap /> }.into_any(),
            None => view! { <overzicht::Overzicht /> }.into_any(),
        },
        Plek::Controle(fase) => view! { <controle::Controle fase /> }.into_any(),
        Plek::Belastbaarheid(id) => view! { <belastbaarheid::Document id /> }.into_any(),
        Plek::Plakken(id) => view! { <belastbaarheid::Plakken id /> }.into_any(),
        Plek::Documentverschil(oud, nieuw) => {
            view! { <belastbaarheid::Documentverschil oud nieuw /> }.into_any()
        }
        Plek::Zoekrichting(id) => view! { <zoekprofiel::Richting id /> }.into_any(),
        Plek::Catalogus => view! { <zoekprofiel::FunctiesZoeken /> }.into_any(),
        Plek::Catalogusfunctie(id) => view! { <zoekprofiel::Catalogusfunctie id /> }.into_any(),
        Plek::Vergelijken => view! { <zoekprofiel::Vergelijken /> }.into_any(),
        Plek::Versies => view! { <zoekprofiel::Versies /> }.into_any(),
        Plek::Rapport(soort) => view! { <rapportages::Rapport soort /> }.into_any(),
    }
}

fn navigatie(plek: &Plek) -> Vec<Navigatiefase> {
    let hier = plek.fase();
    let mut uit = vec![Navigatiefase {
        naam: "Overzicht".to_owned(),
        stand: TaakStand::NogNiet,
        naar: Plek::Overzicht.hash(),
        hier: hier.is_none(),
    }];
    uit.extend(Fase::ALLE.map(|fase| Navigatiefase {
        naam: fase.label().to_owned(),
        stand: overzicht::stand_van(fase),
        naar: Plek::Fase(fase).hash(),
        hier: hier == Some(fase),
    }));
    uit
}

/// A save that failed, in full, with the button that tries again.
#[component]
fn NietOpgeslagen() -> impl IntoView {
    let app = app();
    let fout = app.lees(|state| match state.open.as_ref().map(|open| &open.opslag) {
        Some(Opslag::Niet { tekst, .. }) => Some(tekst.clone()),
        _ => None,
    });
    let opnieuw = Callback::new(move |()| app.zend(Event::Bewaren(BewaarEvent::Nu)));
    move || {
        fout.get().map(|tekst| {
            view! {
                <Melding toon=Signal::stored(Toon::Fout) titel="Uw laatste wijziging is nog niet opgeslagen">
                    <p>{tekst}</p>
                    <Knop tekst="Opnieuw opslaan" on_klik=opnieuw />
                </Melding>
            }
        })
    }
}
