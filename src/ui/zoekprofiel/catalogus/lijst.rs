//! The catalogue as a list of candidates: searched, filtered, best first.

use super::filters::{Chips, Filters};
use super::kiezen::Vergelijkbalk;
use super::regel::Functieregel;
use super::toetsing::{Toetsing, toetsing};
use super::zoekstand::{PAGINA, zoekstand};
use super::{kruimels, met_catalogus};
use crate::functies::Catalogusfilter;
use crate::functies::catalogus::ZEKERHEID;
use crate::platform::meting::meet;
use crate::session::indeling::Fase;
use crate::session::route::Plek;
use crate::session::selectie::{Functieboek, Regel, selecteer};
use crate::ui::context::app;
use crate::ui::onderdelen::{Knop, Kruimelpad, Leeg, Melding, Toon, Zoekveld};
use leptos::prelude::*;
use std::sync::Arc;

#[component]
pub fn FunctiesZoeken() -> impl IntoView {
    view! {
        <Kruimelpad stappen=kruimels(None, "Functies zoeken") />
        <h1>"Functies zoeken"</h1>
        {met_catalogus(|boek| view! { <Zoeken boek /> }.into_any())}
    }
}

#[component]
fn Zoeken(boek: Arc<Functieboek>) -> impl IntoView {
    let staat = zoekstand();
    let toetsing = toetsing(Arc::clone(&boek));
    let bron = Arc::clone(&boek);
    let gevonden = Memo::new(move |_| {
        let (zoek, filter) = (staat.zoek.get(), staat.filter.get());
        let toetsing = toetsing.get();
        meet("spoorboek-zoeken", || {
            Arc::new(selecteer(&bron, &toetsing.kandidaten, &zoek, &filter))
        })
    });
    let totaal = boek.catalogus.functies().len();
    let on_input = Callback::new(move |tekst| staat.zoek_op(tekst));
    let telling = move || {
        let aantal = gevonden.with(|regels| regels.len());
        telling(aantal, totaal, &staat.zoek.get(), &toetsing.get())
    };
    view! {
        <p class="inleiding">
            {format!("{totaal} functies die in tweede spoor vaak voorkomen. Wat een functie vraagt, is een eigen inschatting: ")}
            <strong>{ZEKERHEID}</strong>"."
        </p>
        <Waaraan toetsing />
        <Zoekveld id="catalogus-zoek" label="Zoek op functie" waarde=staat.zoek on_input />
        <Filters toetsing />
        <Chips />
        <p class="telling" role="status">{telling}</p>
        <Regels boek toetsing gevonden />
        <Vergelijkbalk />
    }
}

/// "48 van 322 functies. Wat het best past, staat bovenaan."
fn telling(aantal: usize, totaal: usize, zoek: &str, toetsing: &Toetsing) -> String {
    let hoeveel = match aantal {
        0 => return "Geen functies gevonden.".to_owned(),
        1 => format!("1 van {totaal} functies."),
        aantal if aantal == totaal => format!("{totaal} functies."),
        aantal => format!("{aantal} van {totaal} functies."),
    };
    let volgorde = if !zoek.trim().is_empty() {
        "De naam die het meest lijkt op wat u zoekt, staat bovenaan; wat niet past, staat onderaan."
    } else if toetsing.document.is_some() {
        "Wat het best past, staat bovenaan."
    } else {
        "Op alfabet."
    };
    format!("{hoeveel} {volgorde}")
}

/// What the list is tested against; or that nothing can be tested.
#[component]
fn Waaraan(toetsing: Memo<Arc<Toetsing>>) -> impl IntoView {
    let stand = app().stand();
    let waaraan = Memo::new(move |_| {
        let waaraan =
            |toetsing: &Toetsing| stand.with(|stand| toetsing.waaraan(&stand.belastbaarheden));
        toetsing.with(|toetsing| waaraan(toetsing))
    });
    move || {
        match waaraan.get() {
        Some(tekst) => view! { <p class="zacht">{tekst}</p> }.into_any(),
        None => view! {
            <Melding toon=Signal::stored(Toon::LetOp) titel="Er is nog niets te toetsen">
                <p>
                    "Op deze werkdag geldt geen belastbaarheid. De functies staan op alfabet en van geen enkele is beoordeeld of hij past. "
                    <a href=Plek::Fase(Fase::Belastbaarheid).hash()>"Vul eerst de belastbaarheid in"</a>"."
                </p>
            </Melding>
        }
        .into_any(),
    }
    }
}

#[component]
fn Regels(
    boek: Arc<Functieboek>,
    toetsing: Memo<Arc<Toetsing>>,
    gevonden: Memo<Arc<Vec<Regel>>>,
) -> impl IntoView {
    let staat = zoekstand();
    let getoond = move || {
        // A new test draws every line anew: its words may differ where its outcome does not.
        let nu = toetsing.get();
        let regels = gevonden.get();
        let deel = regels.iter().take(staat.hoeveel.get()).cloned();
        deel.map(|regel| (Arc::clone(&nu), regel))
            .collect::<Vec<_>>()
    };
    let sleutel = |(toetsing, regel): &(Arc<Toetsing>, Regel)| {
        let kandidaat = &regel.kandidaat;
        (
            Arc::as_ptr(toetsing) as usize,
            kandidaat.plaats,
            regel.via.clone(),
        )
    };
    let aantal = Memo::new(move |_| gevonden.with(|regels| regels.len()));
    let rest = Memo::new(move |_| aantal.get().saturating_sub(staat.hoeveel.get()));
    let meer = Callback::new(move |()| staat.hoeveel.update(|nu| *nu += PAGINA));
    view! {
        <Show when=move || aantal.get() == 0><Niets /></Show>
        <ol class="functies" aria-label="Gevonden functies">
            <For each=getoond key=sleutel children=move |(toetsing, regel)| {
                view! { <Functieregel boek=Arc::clone(&boek) toetsing regel /> }
            } />
        </ol>
        <Show when=move || { rest.get() > 0 }>
            <Knop
                tekst=Signal::derive(move || format!("Toon meer ({})", rest.get().min(PAGINA)))
                on_klik=meer
            />
        </Show>
    }
}

/// Nothing found: what to do.
#[component]
fn Niets() -> impl IntoView {
    let staat = zoekstand();
    let wis = Callback::new(move |()| {
        staat.zoek_op(String::new());
        staat.filter_op(|filter| *filter = Catalogusfilter::default());
    });
    view! {
        <Leeg
            titel="Geen functie gevonden"
            wat="Zoek op een ander woord, of haal een filter weg. Staat de functie niet in de catalogus? Dan kunt u hem in het zoekprofiel zelf een naam geven."
        >
            <Knop tekst="Toon alle functies" on_klik=wis />
        </Leeg>
    }
}
