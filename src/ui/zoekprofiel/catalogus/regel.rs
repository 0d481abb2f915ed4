//! One candidate in the list: whether it fits, why, and what it takes.

use super::kiezen::Vergelijkvinkje;
use super::toetsing::{Toetsing, als_zin, route_in_woorden, uren_in_vacatures};
use super::zoekstand::Keus;
use crate::functies::{Functie, Kandidaat, Reden, Redenen, redenen};
use crate::session::route::Plek;
use crate::session::selectie::{Functieboek, Regel};
use crate::ui::context::app;
use crate::ui::onderdelen::{Badge, Pictogram, Teken, Toon};
use crate::ui::zoekprofiel::lezer::toon_van;
use leptos::prelude::*;
use std::sync::Arc;

/// So many reasons of a kind stand in the list; the rest on the screen of the function.
const REDENEN: usize = 2;

#[component]
pub fn Functieregel(
    boek: Arc<Functieboek>,
    toetsing: Arc<Toetsing>,
    regel: Regel,
) -> impl IntoView {
    let functies = boek.catalogus.functies();
    let functie = functies.get(regel.kandidaat.plaats)?.clone();
    let naar = Plek::Catalogusfunctie(functie.id.clone()).hash();
    let getoetst = toetsing.document.is_some();
    let waarom = toetsing.document.as_ref().map(|document| {
        let stand = app().stand().get_untracked();
        redenen(&stand, &functie, document, toetsing.niveau)
    });
    let via = regel.via.map(|via| format!("ook bekend als {via}"));
    Some(view! {
        <li class="functieregel">
            <div class="functieregel-kop">
                <h2><a href=naar>{functie.naam.clone()}</a></h2>
                {getoetst.then(|| view! { <Uitkomstbadge kandidaat=regel.kandidaat.clone() /> })}
                <AlGekozen richting=regel.kandidaat.richting />
            </div>
            <p class="functieregel-feiten">
                {feiten(&functie, &toetsing, &regel.kandidaat, via)
                    .into_iter().map(|feit| view! { <span>{feit}</span> }).collect_view()}
            </p>
            {waarom.map(|waarom| view! { <Waarom waarom /> })}
            <Vergelijkvinkje keus=Keus::Functie(functie.id) naam=functie.naam />
        </li>
    })
}

fn feiten(
    functie: &Functie,
    toetsing: &Toetsing,
    kandidaat: &Kandidaat,
    via: Option<String>,
) -> Vec<String> {
    let vragen = match kandidaat.open_vragen {
        0 => None,
        1 => Some("1 open vraag".to_owned()),
        aantal => Some(format!("{aantal} open vragen")),
    };
    let feiten = [
        via,
        Some(functie.branche.label().to_owned()),
        Some(functie.niveau.label().to_owned()),
        Some(uren_in_vacatures(functie)),
        toetsing.uren(kandidaat),
        Some(route_in_woorden(functie.route_weken)),
        vragen.filter(|_| toetsing.document.is_some()),
    ];
    feiten
        .into_iter()
        .flatten()
        .map(|feit| als_zin(&feit))
        .collect()
}

#[component]
pub fn Uitkomstbadge(kandidaat: Kandidaat) -> impl IntoView {
    let uitkomst = kandidaat.machine;
    view! { <Badge toon=Signal::stored(toon_van(uitkomst)) tekst=uitkomst.label() /> }
}

/// The link to its direction, if the function is in the zoekprofiel.
#[component]
fn AlGekozen(richting: Option<u32>) -> impl IntoView {
    richting.map(|id| {
        view! {
            <a class="al-gekozen" href=Plek::Zoekrichting(id).hash()>
                <Pictogram teken=Teken::Tabs />"Staat in het zoekprofiel"
            </a>
        }
    })
}

/// The main reasons against, unknown and for, each with its word and drawing.
#[component]
fn Waarom(waarom: Redenen) -> impl IntoView {
    let eerste = |redenen: &[Reden]| {
        let getoond = redenen.iter().take(REDENEN);
        let mut zinnen: Vec<String> = getoond.map(|reden| als_zin(&reden.tekst)).collect();
        let meer = redenen.len().saturating_sub(REDENEN);
        if meer > 0 {
            zinnen.push(format!("En nog {meer}"));
        }
        zinnen
    };
    view! {
        <ul class="redenen">
            {soort(&eerste(&waarom.tegen), "Tegen", Toon::Fout)}
            {soort(&eerste(&waarom.open), "Nog te beoordelen", Toon::LetOp)}
            {soort(&voor(&waarom), "Voor", Toon::Gelukt)}
        </ul>
    }
}

/// How many limited items fit, and what else speaks for it that the line of facts does not say.
fn voor(waarom: &Redenen) -> Vec<String> {
    let passend = waarom.voor.iter().filter(|reden| reden.code.is_some());
    let (past, van) = (passend.count(), waarom.matrix.regels.len());
    let items = (van > 0 && past > 0).then(|| match van {
        1 => "Past op het ene beperkte item".to_owned(),
        van if van == past => format!("Past op alle {van} beperkte items"),
        van => format!("Past op {past} van de {van} beperkte items"),
    });
    let niveau = waarom.voor.iter().rev().find(|reden| reden.code.is_none());
    let niveau = niveau.map(|reden| als_zin(&reden.tekst));
    items.into_iter().chain(niveau).collect()
}

fn soort(zinnen: &[String], woord: &'static str, toon: Toon) -> Option<AnyView> {
    if zinnen.is_empty() {
        return None;
    }
    let klasse = format!("reden reden-{}", toon.klasse());
    Some(
        view! {
            <li class=klasse>
                <Pictogram teken=toon.teken() />
                <span><strong>{woord}": "</strong>{zinnen.join(". ")}"."</span>
            </li>
        }
        .into_any(),
    )
}
