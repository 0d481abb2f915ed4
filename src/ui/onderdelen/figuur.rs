//! Figures on screen: the shapes of [`Figuur`] as SVG, and what reads better as a table or list.
//!
//! Colours come from classes (`style/figuur.css`), never from attributes: dark mode, print and
//! forced colours each have their own.

mod versieverschil;
mod warmtekaart;

pub use versieverschil::Versieverschilbeeld;
pub use warmtekaart::Warmtekaartbeeld;

use super::Uitklap;
use crate::dossier::keuzes::Uitkomst;
use crate::figuur::{Anker, Figuur, Gegevens, Kleurrol, Teken, Vorm};
use leptos::prelude::*;

/// A figure with its caption and the same numbers as a table.
#[component]
pub fn Figuurbeeld(
    /// Unique on the page.
    #[prop(into)]
    id: String,
    /// For the width of a laptop, and for paper.
    breed: Figuur,
    /// For a phone; without one the broad figure scrolls in its own box.
    #[prop(optional_no_strip)]
    smal: Option<Figuur>,
    /// The caption, if it is not simply the title.
    #[prop(optional, into)]
    bijschrift: Option<String>,
) -> impl IntoView {
    let bijschrift = bijschrift.unwrap_or_else(|| format!("{}.", breed.titel));
    let gegevens = breed.gegevens.clone();
    let klasse = if smal.is_some() {
        "figuur"
    } else {
        "figuur figuur-vast"
    };
    // A box that can scroll can have focus, so that the arrow keys move it.
    let schuift = smal.is_none().then_some("0");
    let naam = smal.is_none().then(|| bijschrift.clone());
    let groep = smal.is_none().then_some("group");
    view! {
        <figure class=klasse id=id>
            <div class="figuur-breed" tabindex=schuift role=groep aria-label=naam>{tekening(&breed)}</div>
            {smal.map(|smal| view! { <div class="figuur-smal">{tekening(&smal)}</div> })}
            <figcaption>{bijschrift}</figcaption>
            <Uitklap titel="Toon als tabel">{tabel(gegevens)}</Uitklap>
        </figure>
    }
}

fn tekening(figuur: &Figuur) -> impl IntoView + use<> {
    let (breedte, hoogte) = (figuur.breedte.ceil(), figuur.hoogte.ceil());
    let vormen: Vec<AnyView> = figuur.vormen.iter().map(vorm).collect();
    view! {
        <svg
            class="figuur-tekening" viewBox=format!("0 0 {breedte} {hoogte}") role="img"
            aria-label=figuur.alternatief.clone() focusable="false"
        >
            {vormen}
        </svg>
    }
}

fn vorm(vorm: &Vorm) -> AnyView {
    if let Some(pad) = vorm.als_pad() {
        let soort = if pad.dikte.is_some() {
            "lijn"
        } else {
            "vulling"
        };
        let streep = (pad.streep > 0.0).then(|| format!("{0} {0}", pad.streep));
        let dikte = pad.dikte.map(|dikte| format!("{dikte:.2}"));
        return view! {
            <path class=klasse(soort, pad.kleur) d=pad.d stroke-width=dikte stroke-dasharray=streep></path>
        }
        .into_any();
    }
    let Vorm::Tekst {
        x,
        y,
        tekst,
        punten,
        vet,
        anker,
        kleur,
        gedraaid,
    } = vorm
    else {
        return ().into_any();
    };
    let anker = match anker {
        Anker::Begin => "start",
        Anker::Midden => "middle",
        Anker::Eind => "end",
    };
    let draai = gedraaid.then(|| format!("rotate(-90 {x} {y})"));
    let gewicht = vet.then_some("600");
    view! {
        <text
            class=klasse("tekst", *kleur) x=x.to_string() y=y.to_string() font-size=punten.to_string()
            font-weight=gewicht text-anchor=anker transform=draai
        >
            {tekst.clone()}
        </text>
    }
    .into_any()
}

fn klasse(soort: &str, kleur: Kleurrol) -> String {
    format!("fig-{soort} fig-{}", kleur.naam())
}

fn tabel(gegevens: Gegevens) -> impl IntoView {
    let koppen = gegevens
        .koppen
        .into_iter()
        .map(|kop| view! { <th scope="col">{kop}</th> });
    let koppen = koppen.collect_view();
    let rijen = gegevens.rijen.into_iter().map(|rij| {
        let cellen = rij.into_iter().map(|cel| view! { <td>{cel}</td> });
        view! { <tr>{cellen.collect_view()}</tr> }
    });
    view! {
        <div class="tabel-raam" role="group" tabindex="0" aria-label="De figuur als tabel">
            <table class="tabel">
                <thead><tr>{koppen}</tr></thead>
                <tbody>{rijen.collect_view()}</tbody>
            </table>
        </div>
    }
}

/// A symbol that takes the colour of the text round it; a word must stand beside it.
fn teken(teken: Teken) -> impl IntoView {
    view! {
        <svg class="figuur-teken" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
            <path d=teken.pad_16()></path>
        </svg>
    }
}

/// The tile of an outcome with its symbol; a word must stand beside it.
#[component]
pub fn Uitkomstteken(uitkomst: Uitkomst) -> impl IntoView {
    view! { <span class=format!("tegel tegel-{}", tegel(uitkomst)) aria-hidden="true">{teken(Teken::van(uitkomst))}</span> }
}

/// Name of the tile of an outcome in the style sheet.
fn tegel(uitkomst: Uitkomst) -> &'static str {
    Kleurrol::van(uitkomst).naam()
}
