//! Check your answers: every field of a phase with what stands there, and a link to change it.

use crate::dossier::Adres;
use crate::session::controle::Antwoorden;
use crate::session::indeling::{self, Fase, Stap};
use crate::session::route::{self, Plek};
use crate::ui::context::app;
use crate::ui::onderdelen::{KnopSoort, Knoplink, Kruimelpad, Samenvatting, SamenvattingRegel};
use leptos::prelude::*;
use std::collections::BTreeMap;

#[component]
pub fn Controle(fase: Fase) -> impl IntoView {
    let kruimels = vec![
        (fase.label().to_owned(), Plek::Fase(fase).hash()),
        ("Controleer uw antwoorden".to_owned(), String::new()),
    ];
    let (verslag, tekst) = match fase {
        Fase::Intake => ("intakeverslag", "Naar het intakeverslag"),
        _ => ("trajectplan", "Naar het trajectplan"),
    };
    let concepten = app().lees(|state| {
        let open = state.open.as_ref();
        open.map_or_else(BTreeMap::new, |open| open.concepten.clone())
    });
    let naar = Plek::Rapport(verslag.to_owned()).hash();
    view! {
        <Kruimelpad stappen=kruimels />
        <h1>"Controleer uw antwoorden"</h1>
        {indeling::stappen(fase).map(|stap| {
            let regels = Memo::new(move |_| concepten.with(|concepten| regels(stap, concepten)));
            view! { <section class="deel"><h2>{stap.titel}</h2><Samenvatting regels /></section> }
        }).collect_view()}
        <div class="knoppen"><Knoplink tekst naar soort=KnopSoort::Primair /></div>
    }
}

/// The answers of a step; follows the case and what is being typed.
fn regels(stap: &Stap, concepten: &BTreeMap<Adres, String>) -> Vec<SamenvattingRegel> {
    let app = app();
    let regels = app.dossier().with(|dossier| {
        let Some(dossier) = dossier else {
            return Vec::new();
        };
        let antwoorden = Antwoorden {
            dossier,
            concepten,
            werkdag: app.werkdag().get(),
            vandaag: app.vandaag(),
        };
        antwoorden.van(stap)
    });
    regels
        .into_iter()
        .map(|regel| SamenvattingRegel {
            label: regel.label,
            waarde: regel.waarde,
            geweigerd: regel.geweigerd,
            naar: Some(route::naar_veld(&regel.adres)),
        })
        .collect()
}
