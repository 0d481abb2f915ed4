//! One report: peildatum, gaps, preview, PDF.

use super::blad::{Bladen, Kop, Voorbeeld, fasen, sectie_id};
use super::lijst::in_leemten;
use super::opslaan::PdfOpslaan;
use super::peildatum::{NaVaststelling, Peildatumveld, Terugblik};
use crate::rapport::{self, SectieLeemte, Soort, Verslag};
use crate::session::indeling::Fase;
use crate::session::route::Plek;
use crate::session::verslag as opmaak;
use crate::ui::context::{app, link_naar_veld};
use crate::ui::onderdelen::{Knoplink, Kruimelpad, Leeg, Melding, Toon, Uitklap, focus_op};
use leptos::prelude::*;
use std::sync::Arc;

#[component]
pub fn Rapport(soort: String) -> impl IntoView {
    match Soort::uit_naam(&soort) {
        Some(soort) => view! { <Verslagscherm soort /> }.into_any(),
        None => view! {
            <h1>"Rapportages"</h1>
            <Leeg titel="Dit verslag is er niet" wat="Kies een verslag uit de lijst.">
                <Knoplink tekst="Naar de rapportages" naar=Plek::Fase(Fase::Rapportages).hash() />
            </Leeg>
        }
        .into_any(),
    }
}

#[component]
fn Verslagscherm(soort: Soort) -> impl IntoView {
    let app = app();
    let (dossier, werkdag) = (app.dossier(), app.werkdag());
    let gekozen = RwSignal::new(None);
    let peildatum = Memo::new(move |_| gekozen.get().unwrap_or_else(|| werkdag.get()));
    let opties = app.lees(|state| opmaak::opties(&state.instellingen));
    let uitkomst = Memo::new(move |_| {
        dossier.with(|dossier| {
            let dossier = dossier.as_ref()?;
            let gemaakt =
                opties.with(|opties| rapport::maak(soort, dossier, peildatum.get(), opties));
            Some(gemaakt.map(Arc::new).map_err(|fout| fout.to_string()))
        })
    });
    let verslag = Memo::new(move |_| {
        uitkomst.with(|uitkomst| Some(Arc::clone(uitkomst.as_ref()?.as_ref().ok()?)))
    });
    let fout =
        Memo::new(move |_| uitkomst.with(|uitkomst| uitkomst.as_ref()?.as_ref().err().cloned()));
    let koppen = Memo::new(move |_| {
        verslag.with(|verslag| verslag.as_ref().map_or_else(Vec::new, |v| fasen(v)))
    });
    let bladen = Bladen {
        soort,
        verslag,
        bewerkt: RwSignal::new(None),
        mag_bewerken: Memo::new(move |_| peildatum.get() >= werkdag.get()),
    };
    let kruimels = vec![
        (
            Fase::Rapportages.label().to_owned(),
            Plek::Fase(Fase::Rapportages).hash(),
        ),
        (soort.label().to_owned(), String::new()),
    ];
    view! {
        <Kruimelpad stappen=kruimels />
        <h1>{soort.label()}</h1>
        <div class="verslagbalk">
            <Peildatumveld gekozen />
            <PdfOpslaan bladen peildatum />
        </div>
        {move || fout.get().map(|tekst| view! {
            <Melding toon=Signal::stored(Toon::Fout) titel="Het verslag kan niet worden gemaakt">
                <p>{tekst}</p>
            </Melding>
        })}
        <Leemten verslag />
        <Terugblik peildatum />
        <NaVaststelling verslag gekozen />
        <Inhoud koppen />
        <Voorbeeld bladen fasen=koppen />
        <p class="zacht">"De verdeling over de pagina's en de paginanummers ziet u in de PDF."</p>
    }
}

/// One gap may stand in several sections; then the number seen on the page is explained.
fn zichtbaar(leemten: usize, plaatsen: usize) -> String {
    if plaatsen > leemten {
        format!(
            "U kunt opslaan; de leemten staan zichtbaar in het verslag, op {plaatsen} plaatsen: sommige komen in meer delen terug."
        )
    } else {
        "U kunt opslaan; de leemten staan zichtbaar in het verslag.".to_owned()
    }
}

/// How many gaps there are, and which.
#[component]
fn Leemten(verslag: Memo<Option<Arc<Verslag>>>) -> impl IntoView {
    let leemten = Memo::new(move |_| {
        verslag.with(|verslag| {
            verslag
                .as_ref()
                .map_or_else(Vec::new, |v| v.leemten.clone())
        })
    });
    let plaatsen = Memo::new(move |_| {
        verslag.with(|verslag| {
            verslag
                .as_ref()
                .map_or(0, |verslag| verslag.document.leemteplaatsen())
        })
    });
    let regel = |gevonden: SectieLeemte| {
        let SectieLeemte { sectie, leemte } = gevonden;
        let link = match link_naar_veld(&leemte.adres) {
            Some(naar) => view! { <a href=naar>{leemte.tekst}</a> }.into_any(),
            None => view! { <Naarsectie id=sectie tekst=leemte.tekst /> }.into_any(),
        };
        view! { <li>{link}</li> }
    };
    view! {
        {move || {
            let aantal = leemten.with(Vec::len);
            match aantal {
                0 => view! {
                    <Melding toon=Signal::stored(Toon::Gelukt) titel="Het verslag heeft geen leemten">
                        <p>"Lees het na en sla het op."</p>
                    </Melding>
                }.into_any(),
                _ => view! {
                    <Melding toon=Signal::stored(Toon::Neutraal) titel=in_leemten(aantal)>
                        <p>{move || zichtbaar(aantal, plaatsen.get())}</p>
                    </Melding>
                    <Uitklap titel="Wat ontbreekt er?">
                        <ul class="leemtenlijst">{leemten.get().into_iter().map(regel).collect_view()}</ul>
                    </Uitklap>
                }.into_any(),
            }
        }}
    }
}

/// Contents: leads to the sections of the preview.
#[component]
fn Inhoud(koppen: Memo<Vec<Vec<Kop>>>) -> impl IntoView {
    let regel = |kop: Kop| {
        let klasse = if kop.niveau == 1 {
            "inhoud-fase"
        } else {
            "inhoud-sectie"
        };
        let tekst = format!("{} {}", kop.nummer, kop.titel);
        view! { <li class=klasse><Naarsectie id=kop.id tekst /></li> }
    };
    view! {
        <Uitklap titel="Inhoud van het verslag">
            <ul class="inhoudslijst">{move || koppen.get().into_iter().flatten().map(regel).collect_view()}</ul>
        </Uitklap>
    }
}

/// Brings a section of the preview into view; no link, as the hash of the address is the route.
#[component]
fn Naarsectie(id: String, tekst: String) -> impl IntoView {
    view! {
        <button type="button" class="linkknop" on:click=move |_| focus_op(&sectie_id(&id))>{tekst}</button>
    }
}
