//! Text, date, amount and search: a [`Tekstinvoer`] in its frame.

use leptos::prelude::*;

use super::veld::{Acties, Kader, Tekst};
use super::{Pictogram, Teken, Tekstinvoer};

/// A field for text, one line or (`lang`) several.
#[component]
pub fn Tekstveld(
    #[prop(into)] id: String,
    #[prop(into)] label: String,
    #[prop(into)] waarde: Signal<String>,
    #[prop(into)] on_input: Callback<String>,
    #[prop(optional, into)] on_blur: Option<Callback<()>>,
    #[prop(optional, into)] uitleg: Tekst,
    #[prop(optional, into)] fout: Signal<Option<String>>,
    /// "het trajectplan": shows "nodig voor het trajectplan".
    #[prop(optional, into)]
    nodig_voor: Tekst,
    #[prop(optional, into)] acties: Acties,
    /// A line under the field, such as a count or a remark of the privacy watch.
    #[prop(optional, into)]
    terug: Option<Signal<String>>,
    #[prop(optional)] lang: bool,
    #[prop(default = true)] persoonlijk: bool,
    #[prop(optional, into)] spelling: Option<Signal<bool>>,
    #[prop(default = Signal::stored("text"), into)] vorm: Signal<&'static str>,
    #[prop(default = "text")] toetsenbord: &'static str,
    #[prop(default = "off")] autocomplete: &'static str,
    #[prop(optional, into)] klasse: String,
    #[prop(optional, into)] alleen_lezen: Signal<bool>,
) -> impl IntoView {
    let kader = Kader {
        id: id.clone(),
        label,
        uitleg,
        fout,
        nodig_voor,
        acties,
        terug,
        let_op: None,
    };
    let (beschreven, ongeldig) = (kader.beschreven(), kader.ongeldig());
    kader.om_een(view! {
        <Tekstinvoer
            id waarde on_input on_blur lang persoonlijk spelling vorm toetsenbord autocomplete
            beschreven ongeldig alleen_lezen klasse
        />
    })
}

/// A date as people type it (1-3-26, 1 maart 2026). `terug` says it back in words, with the
/// ziekteweek where that is known.
#[component]
pub fn Datumveld(
    #[prop(into)] id: String,
    #[prop(into)] label: String,
    #[prop(into)] waarde: Signal<String>,
    #[prop(into)] on_input: Callback<String>,
    #[prop(optional, into)] on_blur: Option<Callback<()>>,
    /// What the app read: "maandag 3 november 2025, ziekteweek 60"; empty while nothing was read.
    #[prop(into)]
    terug: Signal<String>,
    #[prop(optional, into)] uitleg: Tekst,
    #[prop(optional, into)] fout: Signal<Option<String>>,
    #[prop(optional, into)] nodig_voor: Tekst,
    #[prop(optional, into)] acties: Acties,
    /// What deserves a second look at this day, though it is recorded.
    #[prop(optional, into)]
    let_op: Option<Signal<Option<String>>>,
) -> impl IntoView {
    let terug = Some(terug);
    let kader = Kader {
        id: id.clone(),
        label,
        uitleg,
        fout,
        nodig_voor,
        acties,
        terug,
        let_op,
    };
    let (beschreven, ongeldig) = (kader.beschreven(), kader.ongeldig());
    let spelling = Some(Signal::stored(false));
    kader.om_een(view! {
        // No `inputmode=numeric`: a phone must offer letters too ("1 maart").
        <Tekstinvoer
            id waarde on_input on_blur spelling beschreven ongeldig klasse="breedte-datum cijfers"
        />
    })
}

/// An amount in euro as people type it (3.250,00 or 3250).
#[component]
pub fn Bedragveld(
    #[prop(into)] id: String,
    #[prop(into)] label: String,
    #[prop(into)] waarde: Signal<String>,
    #[prop(into)] on_input: Callback<String>,
    #[prop(optional, into)] on_blur: Option<Callback<()>>,
    /// "per maand", "bruto per uur".
    #[prop(optional, into)]
    eenheid: Tekst,
    #[prop(optional, into)] uitleg: Tekst,
    #[prop(optional, into)] fout: Signal<Option<String>>,
    #[prop(optional, into)] nodig_voor: Tekst,
    #[prop(optional, into)] acties: Acties,
    #[prop(optional, into)] terug: Option<Signal<String>>,
) -> impl IntoView {
    // The unit belongs to the question, so it stands in the label for who does not see it.
    let voluit = match &eenheid.0 {
        Some(eenheid) => format!("{label} (euro {eenheid})"),
        None => format!("{label} (euro)"),
    };
    let kader = Kader {
        id: id.clone(),
        label: voluit,
        uitleg,
        fout,
        nodig_voor,
        acties,
        terug,
        let_op: None,
    };
    let (beschreven, ongeldig) = (kader.beschreven(), kader.ongeldig());
    let spelling = Some(Signal::stored(false));
    kader.om_een(view! {
        <div class="invoergroep">
            <span class="invoergroep-vast" aria-hidden="true">"€"</span>
            <Tekstinvoer
                id waarde on_input on_blur spelling beschreven ongeldig
                toetsenbord="decimal" klasse="breedte-kort bedrag"
            />
            {eenheid.0.map(|eenheid| view! {
                <span class="invoergroep-vast" aria-hidden="true">{eenheid}</span>
            })}
        </div>
    })
}

/// Search in a list; the list below announces its own count.
#[component]
pub fn Zoekveld(
    #[prop(into)] id: String,
    #[prop(into)] label: String,
    #[prop(into)] waarde: Signal<String>,
    #[prop(into)] on_input: Callback<String>,
    /// The result in words, "3 van 12 dossiers"; announced politely.
    #[prop(optional, into)]
    terug: Option<Signal<String>>,
) -> impl IntoView {
    let kader = Kader {
        id: id.clone(),
        label,
        uitleg: Tekst::default(),
        fout: Signal::stored(None),
        nodig_voor: Tekst::default(),
        acties: Acties::default(),
        terug,
        let_op: None,
    };
    let beschreven = kader.beschreven();
    let spelling = Some(Signal::stored(false));
    kader.om_een(view! {
        <div class="zoekveld">
            <Pictogram teken=Teken::Zoek />
            <Tekstinvoer id waarde on_input spelling beschreven vorm="search" toetsenbord="search" />
        </div>
    })
}
