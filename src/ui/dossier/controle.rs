//! Check your answers: every field of a phase with what stands there, and a link to change it.

use crate::dossier::Adres;
use crate::dossier::velden::invoer::toon_waarde;
use crate::dossier::velden::{self, Veldsoort};
use crate::session::indeling::{self, Deel, Fase, Stap};
use crate::session::route::{self, Plek};
use crate::ui::context::app;
use crate::ui::onderdelen::{KnopSoort, Knoplink, Kruimelpad, Samenvatting, SamenvattingRegel};
use leptos::prelude::*;

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
    let naar = Plek::Rapport(verslag.to_owned()).hash();
    view! {
        <Kruimelpad stappen=kruimels />
        <h1>"Controleer uw antwoorden"</h1>
        {indeling::stappen(fase).map(|stap| {
            let regels = Memo::new(move |_| regels(stap));
            view! { <section class="deel"><h2>{stap.titel}</h2><Samenvatting regels /></section> }
        }).collect_view()}
        <div class="knoppen"><Knoplink tekst naar soort=KnopSoort::Primair /></div>
    }
}

/// The answers of a step; follows the case.
fn regels(stap: &Stap) -> Vec<SamenvattingRegel> {
    stap.delen
        .iter()
        .flat_map(|deel| match deel {
            Deel::Velden(_, namen) => namen.iter().filter_map(|naam| regel(naam)).collect(),
            Deel::Lijst(lijst, namen) => items(lijst, namen),
            Deel::LijstOfGeen(geen, lijst, namen) => {
                let gevuld = items(lijst, namen);
                let leeg = gevuld.iter().all(|regel| regel.waarde.is_none());
                let gezegd = regel(geen).filter(|regel| leeg && regel.waarde.is_some());
                gezegd.map_or(gevuld, |gezegd| vec![gezegd])
            }
        })
        .collect()
}

fn regel(naam: &str) -> Option<SamenvattingRegel> {
    let adres = Adres::lees(naam)?;
    let veld = velden::zoek(&adres)?;
    Some(SamenvattingRegel {
        label: veld.label.to_owned(),
        waarde: waarde_in_woorden(&adres, veld.soort),
        naar: Some(route::naar_veld(&adres)),
    })
}

/// One line for each item, or one empty line for the list.
fn items(lijst: &str, namen: &[&str]) -> Vec<SamenvattingRegel> {
    let app = app();
    let lijst = lijst.trim_end_matches("[]");
    let Some(adres) = Adres::lees(lijst) else {
        return Vec::new();
    };
    let label = velden::zoek_patroon(&format!("{lijst}[]")).map_or("", |veld| veld.label);
    let ids = app.dossier().with(|dossier| {
        dossier
            .as_ref()
            .map_or_else(Vec::new, |d| indeling::items(d, lijst, app.werkdag().get()))
    });
    let leeg = SamenvattingRegel {
        label: label.to_owned(),
        waarde: None,
        naar: Some(route::naar_veld(&adres)),
    };
    if ids.is_empty() {
        return vec![leeg];
    }
    ids.into_iter()
        .filter_map(|id| {
            let item = adres.item(id)?;
            let delen = namen.iter().filter_map(|naam| {
                let adres = item.veld(naam)?;
                waarde_in_woorden(&adres, velden::zoek(&adres)?.soort)
            });
            Some(SamenvattingRegel {
                label: label.to_owned(),
                waarde: Some(delen.collect::<Vec<_>>().join(", ")),
                naar: Some(route::naar_veld(&item.veld(namen.first()?)?)),
            })
        })
        .collect()
}

fn waarde_in_woorden(adres: &Adres, soort: Veldsoort) -> Option<String> {
    let app = app();
    app.dossier().with(|dossier| {
        let feit = dossier.as_ref()?.geldend(adres, app.werkdag().get())?;
        Some(toon_waarde(soort, &feit.waarde))
    })
}
