//! The question of an item: one level, one variant, or several boxes.

use super::item_in_woorden;
use crate::belastbaarheid::{FmlItem, ItemSoort, Niveau};
use crate::dossier::Adres;
use crate::session::Event;
use crate::session::event::DossierEvent;
use crate::ui::context::app;
use crate::ui::onderdelen::{Keuze, Meerkeuze, Optie};
use crate::ui::veld::veld_id;
use leptos::ev::KeyboardEvent;
use leptos::html::Div;
use leptos::prelude::*;
use leptos::wasm_bindgen::JsCast;
use leptos::web_sys::{HtmlDivElement, HtmlElement};

/// The level of a scale or variant, or the boxes of a multiple choice.
#[component]
pub(super) fn Waarden(adres: String, lijstitem: &'static FmlItem) -> impl IntoView {
    let app = app();
    let Some(veld) = Adres::lees(&adres) else {
        return ().into_any();
    };
    let opgeslagen = app.waarde(veld.clone());
    let gekozen = Memo::new(move |_| {
        let waarde = opgeslagen.get();
        let rij = waarde.as_ref().and_then(|waarde| waarde.as_array());
        let getallen = rij.into_iter().flatten().filter_map(|een| een.as_u64());
        getallen.map(|een| een.to_string()).collect::<Vec<_>>()
    });
    let zet = move |keuzes: Vec<String>| {
        let mut niveaus: Vec<u8> = keuzes.iter().filter_map(|een| een.parse().ok()).collect();
        niveaus.sort_unstable();
        app.zend(Event::Dossier(DossierEvent::Grens));
        app.zet(veld.clone(), (!niveaus.is_empty()).then(|| niveaus.into()));
    };
    let opties = lijstitem.niveaus.iter().map(optie).collect::<Vec<_>>();
    let vraag = format!("Waarde bij {}", item_in_woorden(lijstitem));
    let id = veld_id(&adres);
    let kader = NodeRef::<Div>::new();
    let toets = move |ev: KeyboardEvent| {
        let plaats = cijfer(&ev).and_then(|cijfer| {
            let mut niveaus = lijstitem.niveaus.iter();
            niveaus.position(|niveau| u32::from(niveau.waarde) == cijfer)
        });
        if let (Some(plaats), Some(kader)) = (plaats, kader.get()) {
            ev.prevent_default();
            druk(&kader, plaats);
        }
    };
    let vakken = if lijstitem.soort == ItemSoort::Meerkeuze {
        let on_keuze = Callback::new(move |nieuw: Vec<String>| {
            let oud = gekozen.get_untracked();
            zet(zonder_tegenspraak(&oud, nieuw));
        });
        view! {
            <Meerkeuze
                id vraag opties=Signal::stored(opties) waarden=gekozen on_keuze
                uitleg="Meer antwoorden mogelijk. Elk vakje is een eigen voorwaarde."
            />
        }
        .into_any()
    } else {
        let waarde = Signal::derive(move || gekozen.get().pop().unwrap_or_default());
        let on_keuze = Callback::new(move |keuze: String| zet(vec![keuze]));
        view! { <Keuze id vraag opties=Signal::stored(opties) waarde on_keuze /> }.into_any()
    };
    view! { <div node_ref=kader on:keydown=toets>{vakken}</div> }.into_any()
}

/// A figure typed without another key held.
fn cijfer(ev: &KeyboardEvent) -> Option<u32> {
    let los = !ev.ctrl_key() && !ev.alt_key() && !ev.meta_key();
    let toets = ev.key();
    let mut tekens = toets.chars().filter(|_| los);
    let cijfer = tekens.next()?.to_digit(10)?;
    tekens.next().is_none().then_some(cijfer)
}

/// Presses the answer at a place: chooses it, or ticks and unticks it.
fn druk(kader: &HtmlDivElement, plaats: usize) {
    let Ok(vakken) = kader.query_selector_all("input") else {
        return;
    };
    let vak = u32::try_from(plaats)
        .ok()
        .and_then(|plaats| vakken.item(plaats));
    if let Some(vak) = vak.and_then(|vak| vak.dyn_into::<HtmlElement>().ok()) {
        let _ = vak.focus();
        vak.click();
    }
}

/// "Normal" and a ticked box exclude each other: what was ticked last stays.
fn zonder_tegenspraak(oud: &[String], nieuw: Vec<String>) -> Vec<String> {
    let normaal = |een: &String| een == "0";
    let was_normaal = oud.iter().any(normaal);
    if !nieuw.iter().any(normaal) {
        return nieuw;
    }
    nieuw
        .into_iter()
        .filter(|een| normaal(een) != was_normaal)
        .collect::<Vec<_>>()
}

fn optie(niveau: &Niveau) -> Optie {
    let mut uitleg = niveau.omschrijving.to_owned();
    if niveau.toelichting_nodig {
        uitleg.push_str(". Neem over wat de arts erbij schrijft.");
    }
    if niveau.avg_gevoelig {
        uitleg.push_str(". Deze tekst komt nooit in een verslag.");
    }
    let label = format!("{}: {}", niveau.waarde, niveau.label);
    Optie::new(niveau.waarde.to_string(), label).met_uitleg(uitleg)
}
