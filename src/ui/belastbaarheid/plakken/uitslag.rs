//! What was recognised: what to know, the version, the findings, and the lines that gave nothing.

use super::Plakstand;
use super::alle::Alle;
use super::kaart::Kaart;
use super::regels::{NietHerkend, Normaal};
use super::versievraag::Versievraag;
use crate::session::lezen::Lezing;
use crate::session::overnemen::Vondst;
use crate::ui::belastbaarheid::gelezen;
use crate::ui::onderdelen::{Melding, Toon};
use leptos::prelude::*;
use std::sync::Arc;

#[component]
pub(super) fn Uitslag(stand: Plakstand, lezing: Arc<Lezing>) -> impl IntoView {
    let niets = lezing.vondsten.is_empty();
    let heeft_items = lezing.vondsten.iter().any(|vondst| vondst.item().is_some());
    let meldingen = lezing.gevonden.meldingen.clone();
    let telling = telling(&lezing);
    let deel = |titel: &'static str, uitleg: &'static str, hoort: fn(&Vondst) -> bool| {
        let lezing = Arc::clone(&lezing);
        view! { <Deel stand lezing titel uitleg hoort /> }
    };
    view! {
        <section class="deel uitslag">
            <h2 id="uitslag" tabindex="-1">{if niets { "Niets herkend" } else { "Herkend in de tekst" }}</h2>
            {(!niets).then(|| view! { <p>{telling} " Alleen wat u bevestigt, komt in het document."</p> })}
            {meldingen.into_iter().map(|tekst| view! {
                <Melding toon=Signal::stored(if niets { Toon::LetOp } else { Toon::Info })><p>{tekst}</p></Melding>
            }).collect_view()}
            {heeft_items.then(|| view! { <Versievraag stand lezing=Arc::clone(&lezing) /> })}
            {(!niets).then(|| view! { <Voortgang stand lezing=Arc::clone(&lezing) /> })}
        </section>
        {deel("Gegevens van het document", "", |vondst| matches!(vondst, Vondst::Feit(_)))}
        {heeft_items.then(|| view! { <Alle stand lezing=Arc::clone(&lezing) /> })}
        {deel("Items", "Vergelijk elk item met de regels uit de tekst.", |vondst| matches!(vondst, Vondst::Item { .. }))}
        {deel("Aanduidingen", "Zegt aan welke kant of waar. Dit is geen beperking en telt nergens mee.", |vondst| matches!(vondst, Vondst::Aanduiding(_)))}
        <NietHerkend lezing=Arc::clone(&lezing) />
        <Normaal lezing=Arc::clone(&lezing) />
    }
}

/// "15 items, 12 gegevens van het document en 4 regels die niet zijn herkend."
fn telling(lezing: &Lezing) -> String {
    let aantal = |hoort: fn(&Vondst) -> bool| lezing.vondsten.iter().filter(|v| hoort(v)).count();
    let items = aantal(|vondst| vondst.item().is_some());
    let feiten = aantal(|vondst| matches!(vondst, Vondst::Feit(_)));
    let over = lezing.gevonden.niet_herkend.len();
    let woord = |aantal: usize, een: &str, meer: &str| match aantal {
        1 => format!("1 {een}"),
        _ => format!("{aantal} {meer}"),
    };
    format!(
        "{}, {} van het document en {} niet herkend.",
        woord(items, "item", "items"),
        woord(feiten, "gegeven", "gegevens"),
        woord(over, "regel", "regels")
    )
}

/// The findings of one kind; nothing if there are none.
#[component]
fn Deel(
    stand: Plakstand,
    lezing: Arc<Lezing>,
    titel: &'static str,
    uitleg: &'static str,
    hoort: fn(&Vondst) -> bool,
) -> impl IntoView {
    let plekken: Vec<usize> = lezing
        .vondsten
        .iter()
        .enumerate()
        .filter(|(_, vondst)| hoort(vondst))
        .map(|(plek, _)| plek)
        .collect();
    if plekken.is_empty() {
        return ().into_any();
    }
    let kaarten = plekken.into_iter().map(|plek| {
        let lezing = Arc::clone(&lezing);
        view! { <Kaart stand lezing plek /> }
    });
    view! {
        <section class="deel">
            <h2>{titel}</h2>
            {(!uitleg.is_empty()).then(|| view! { <p class="veld-uitleg">{uitleg}</p> })}
            <ul class="vondsten">{kaarten.collect_view()}</ul>
        </section>
    }
    .into_any()
}

/// How many findings still ask for an answer.
#[component]
fn Voortgang(stand: Plakstand, lezing: Arc<Lezing>) -> impl IntoView {
    let document = gelezen(stand.document);
    let over = Memo::new(move |_| {
        let weg = stand.overgeslagen.get();
        document.with(|document| {
            let vraagt = |(plek, vondst): &(usize, &Vondst)| {
                !weg.contains(plek)
                    && document.as_ref().is_some_and(|document| {
                        vondst.stand(document) != crate::session::overnemen::Vondststand::Staat
                    })
            };
            lezing.vondsten.iter().enumerate().filter(vraagt).count()
        })
    });
    let zin = move || match over.get() {
        0 => "Alles is beantwoord.".to_owned(),
        1 => "Nog 1 te beantwoorden.".to_owned(),
        aantal => format!("Nog {aantal} te beantwoorden."),
    };
    view! {
        <p class="plakvoortgang" role="status">{zin}</p>
        <p class="toetshulp">"Met het toetsenbord: J neemt over, N slaat over en gaat naar de volgende. Ctrl en Z maakt ongedaan."</p>
    }
}
