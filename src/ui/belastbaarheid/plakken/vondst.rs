//! A finding in words: value, doctor's words, how sure, and the lines it rests on.

use crate::belastbaarheid::herken::Trefkans;
use crate::session::overnemen::{Botsing, Feit, Vondst, waarde_in_woorden};
use crate::ui::onderdelen::{Badge, Toon};
use leptos::prelude::*;

/// How sure, in a word with a symbol.
#[component]
pub(super) fn Zekerheid(vondst: Vondst) -> impl IntoView {
    let zeker = match &vondst {
        Vondst::Item { dubbel: true, .. } => false,
        Vondst::Item { item, .. } | Vondst::Aanduiding(item) => item.trefkans == Trefkans::Zeker,
        Vondst::Feit(feit) => feit.let_op().is_none(),
    };
    let (toon, tekst) = if zeker {
        (Toon::Gelukt, "Zeker")
    } else {
        (Toon::LetOp, "Controleren")
    };
    view! { <Badge toon=Signal::stored(toon) tekst /> }
}

/// Value, number, doctor's words, and why to look.
#[component]
pub(super) fn Inhoud(vondst: Vondst) -> impl IntoView {
    match vondst {
        Vondst::Feit(feit) => feit_in_woorden(&feit).into_any(),
        Vondst::Item { item, dubbel } => {
            let dubbel = dubbel.then_some(
                "Dit item staat vaker in de tekst, met iets anders erbij. Kies welke klopt.",
            );
            let reden = dubbel.map_or_else(|| item.reden(), str::to_owned);
            item_in_woorden(&item, reden).into_any()
        }
        Vondst::Aanduiding(item) => item_in_woorden(&item, item.reden()).into_any(),
    }
}

fn feit_in_woorden(feit: &Feit) -> impl IntoView + use<> {
    view! {
        <p class="vondst-waarde" translate="no">{feit.in_woorden()}</p>
        {feit.let_op().map(|reden| view! { <p class="vondst-reden">{reden}</p> })}
    }
}

fn item_in_woorden(
    item: &crate::belastbaarheid::herken::HerkendItem,
    reden: String,
) -> impl IntoView + use<> {
    let waarde = waarde_in_woorden(item.item(), &item.waarden, None);
    let waarde = if waarde.is_empty() {
        "De tekst noemt geen waarde. U kiest die zelf na het overnemen.".to_owned()
    } else {
        format!("Waarde {waarde}")
    };
    let getal = item
        .vermogen
        .map(|getal| waarde_in_woorden(item.item(), &[], Some(getal)));
    let toelichting = item.toelichting.clone();
    view! {
        <p class="vondst-waarde">{waarde}</p>
        {getal.map(|getal| view! { <p>{met_hoofdletter(&getal)}"."</p> })}
        {toelichting.map(|tekst| view! {
            <p translate="no"><span class="zacht">"Toelichting van de arts: "</span>{tekst}</p>
        })}
        <p class="vondst-reden">{reden}</p>
    }
}

fn met_hoofdletter(tekst: &str) -> String {
    let mut tekens = tekst.chars();
    let eerste = tekens
        .next()
        .map(|eerste| eerste.to_uppercase().to_string());
    eerste.unwrap_or_default() + tekens.as_str()
}

/// The lines of the text, with their numbers.
#[component]
pub(super) fn Bewijs(regels: Vec<(usize, String)>) -> impl IntoView {
    let regels = regels.into_iter().map(|(nummer, tekst)| {
        view! { <p><span class="regelnummer">{format!("Regel {nummer}")}</span> <span>{tekst}</span></p> }
    });
    view! { <blockquote class="bewijs" translate="no">{regels.collect_view()}</blockquote> }
}

/// Both values where the document says something else.
#[component]
pub(super) fn Botsingstabel(botsingen: Vec<Botsing>) -> impl IntoView {
    let rijen = botsingen.into_iter().map(|botsing| {
        view! {
            <div>
                <dt>{botsing.wat}</dt>
                <dd><span class="zacht">"In het document: "</span>{botsing.staat_er}</dd>
                <dd><span class="zacht">"In de tekst: "</span>{botsing.gevonden}</dd>
            </div>
        }
    });
    view! {
        <p class="vondst-vraag">"In het document staat iets anders. Welke klopt?"</p>
        <dl class="botsing">{rijen.collect_view()}</dl>
    }
}
