//! Two versions of the zoekprofiel beside each other, each as it was known on its own day.

use super::herzien::Punten;
use crate::belastbaarheid::actuele;
use crate::dossier::schrijfwijze::datum_voluit;
use crate::dossier::stand::{Belastbaarheid, Stand, ZoekprofielVersie};
use crate::figuur::versieverschil;
use crate::functies::{Blik, verschil};
use crate::ui::context::app;
use crate::ui::onderdelen::{Keuzelijst, Melding, Optie, Toon, Versieverschilbeeld};
use leptos::prelude::*;

/// `versies` come newest first.
#[component]
pub fn VergelijkVersies(versies: Vec<ZoekprofielVersie>) -> impl IntoView {
    let met_dag: Vec<ZoekprofielVersie> = versies
        .into_iter()
        .filter(|versie| versie.vastgesteld_op.is_some())
        .collect();
    let id_van = |plaats: usize| {
        let versie = met_dag.get(plaats);
        versie.map_or_else(String::new, |versie| versie.id.to_string())
    };
    let (oud, nieuw) = (RwSignal::new(id_van(1)), RwSignal::new(id_van(0)));
    let opties: Vec<Optie> = met_dag
        .iter()
        .map(|versie| Optie::new(versie.id.to_string(), naam(versie)))
        .collect();
    let opties = Signal::stored(opties);
    let alle = StoredValue::new(met_dag);
    let gekozen = move |keuze: RwSignal<String>| {
        let id = keuze.get().parse::<u32>().ok();
        alle.with_value(|alle| alle.iter().find(|v| Some(v.id) == id).cloned())
    };
    view! {
        <section class="deel" aria-labelledby="versies-vergelijken">
            <h2 id="versies-vergelijken">"Twee versies vergelijken"</h2>
            <div class="veldrij">
                <Keuzelijst id="versie-oud" label="Van" opties waarde=oud on_keuze=move |keuze| oud.set(keuze) />
                <Keuzelijst id="versie-nieuw" label="Naar" opties waarde=nieuw on_keuze=move |keuze| nieuw.set(keuze) />
            </div>
            <div aria-live="polite">
                {move || match (gekozen(oud), gekozen(nieuw)) {
                    (Some(oud), Some(nieuw)) => toon(&oud, &nieuw),
                    _ => view! { <p class="zacht">"Kies twee versies."</p> }.into_any(),
                }}
            </div>
        </section>
    }
}

fn naam(versie: &ZoekprofielVersie) -> String {
    let nummer = versie.versie.unwrap_or(versie.id);
    match versie.vastgesteld_op {
        Some(op) => format!("Versie {nummer} van {}", datum_voluit(op)),
        None => format!("Versie {nummer}"),
    }
}

fn kort(versie: &ZoekprofielVersie) -> String {
    format!("Versie {}", versie.versie.unwrap_or(versie.id))
}

fn toon(oud: &ZoekprofielVersie, nieuw: &ZoekprofielVersie) -> AnyView {
    if oud.id == nieuw.id {
        return view! { <p class="zacht">"Dit is twee keer dezelfde versie. Kies een andere."</p> }
            .into_any();
    }
    let (Some(toen), Some(nu)) = (stand_van(oud), stand_van(nieuw)) else {
        return view! {
            <Melding toon=Signal::stored(Toon::LetOp)>
                <p>"Een van deze versies is niet terug te lezen. Er is niets verloren; kies een andere versie."</p>
            </Melding>
        }
        .into_any();
    };
    let verschillen = verschil(
        Blik {
            stand: &toen,
            document: document(&toen, oud),
        },
        Blik {
            stand: &nu,
            document: document(&nu, nieuw),
        },
    );
    let beeld = versieverschil(&verschillen);
    let punten = verschillen
        .into_iter()
        .filter(|verschil| !verschil.punten.is_empty())
        .map(|verschil| {
            let naam = verschil.naam.clone();
            let verschil = Memo::new(move |_| Some(verschil.clone()));
            view! { <li><p translate="no"><strong>{naam}</strong></p><Punten verschil /></li> }
        });
    let punten: Vec<_> = punten.collect();
    let er_zijn = !punten.is_empty();
    view! {
        <Versieverschilbeeld id="versieverschil" verschil=beeld oud=kort(oud) nieuw=kort(nieuw) />
        {er_zijn.then(|| view! {
            <h3>"Punten met een andere uitkomst"</h3>
            <ul class="versieverschil versiepunten">{punten}</ul>
        })}
    }
    .into_any()
}

/// The case as it was with the version.
fn stand_van(versie: &ZoekprofielVersie) -> Option<Stand> {
    let op = versie.vastgesteld_op?;
    app().dossier().with_untracked(|dossier| {
        dossier
            .as_ref()?
            .zoals_bij_versie(versie.id)?
            .stand(op)
            .ok()
    })
}

/// The document the version rests on; without one the document that counted on its day.
fn document<'a>(stand: &'a Stand, versie: &ZoekprofielVersie) -> Option<&'a Belastbaarheid> {
    let mut alle = stand.belastbaarheden.iter();
    alle.find(|document| Some(document.id) == versie.belastbaarheid)
        .or_else(|| actuele(&stand.belastbaarheden, versie.vastgesteld_op?))
}
