//! Ways through the app: skip link, way back, trail, phases, remarks.

use leptos::prelude::*;

use super::{Pictogram, TaakStand, Teken, Toon, focus_op};

/// First thing on the page: past the navigation, to the element with id `naar`.
#[component]
pub fn Skiplink(#[prop(default = "inhoud")] naar: &'static str) -> impl IntoView {
    let spring = move |ev: leptos::ev::MouseEvent| {
        // The hash is the route, so the browser must not follow the link.
        ev.prevent_default();
        focus_op(naar);
    };
    view! { <a class="skiplink" href=format!("#{naar}") on:click=spring>"Naar de inhoud"</a> }
}

/// One step back, named after where it leads.
#[component]
pub fn Teruglink(
    #[prop(into)] naar: String,
    #[prop(default = "Terug".to_owned(), into)] tekst: String,
) -> impl IntoView {
    view! { <a class="teruglink" href=naar><Pictogram teken=Teken::Links />{tekst}</a> }
}

/// Where one is: (text, route) from the outside in; the last is this page and no link.
#[component]
pub fn Kruimelpad(#[prop(into)] stappen: Vec<(String, String)>) -> impl IntoView {
    let laatste = stappen.len().saturating_sub(1);
    let stap = move |(nummer, (tekst, naar)): (usize, (String, String))| {
        if nummer == laatste {
            view! { <li aria-current="page">{tekst}</li> }.into_any()
        } else {
            view! { <li><a href=naar>{tekst}</a></li> }.into_any()
        }
    };
    view! {
        <nav aria-label="Kruimelpad">
            <ol class="kruimels">{stappen.into_iter().enumerate().map(stap).collect_view()}</ol>
        </nav>
    }
}

/// One phase of a case.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fase {
    pub naam: String,
    pub stand: TaakStand,
    pub naar: String,
    /// The phase on screen.
    pub hier: bool,
}

impl Fase {
    /// Class, drawing and words of the state; a phase not begun says nothing.
    fn stand(&self) -> (&'static str, Teken, Option<String>) {
        match &self.stand {
            TaakStand::NogNiet => ("fase", Teken::Leeg, None),
            TaakStand::Bezig { gegeven, van } => (
                "fase fase-bezig",
                Teken::Half,
                Some(format!("{gegeven} van {van}")),
            ),
            TaakStand::Klaar => ("fase fase-klaar", Teken::Vinkje, Some("Klaar".to_owned())),
            TaakStand::LetOp(tekst) => ("fase fase-aandacht", Teken::LetOp, Some(tekst.clone())),
            TaakStand::KanNogNiet(tekst) => ("fase", Teken::Leeg, Some(tekst.clone())),
        }
    }
}

/// The phases as tabs of the dossier. Put it in a `<nav>` ([`super::Dossierraam`] does).
#[component]
pub fn Zijnavigatie(#[prop(into)] fasen: Signal<Vec<Fase>>) -> impl IntoView {
    let rij = |fase: Fase| {
        let (klasse, teken, stand) = fase.stand();
        view! {
            <li>
                <a class=klasse href=fase.naar aria-current=fase.hier.then_some("page")>
                    <Pictogram teken />
                    <span class="fase-naam">{fase.naam}</span>
                    {stand.map(|stand| view! { <span class="fase-stand">{stand}</span> })}
                </a>
            </li>
        }
    };
    view! { <ol class="fasen">{move || fasen.get().into_iter().map(rij).collect_view()}</ol> }
}

/// One remark of what thinks along: a gap, a finding, what is next.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Opmerking {
    pub toon: Toon,
    pub tekst: String,
    /// Law, policy rule or practice: "Beleidsregels beoordelingskader poortwachter, par. 6".
    pub bron: Option<String>,
    /// Text and route of the link to the very field.
    pub naar: Option<(String, String)>,
}

/// Remarks, most weighty first as the caller orders them.
#[component]
pub fn Opmerkingen(#[prop(into)] lijst: Signal<Vec<Opmerking>>) -> impl IntoView {
    let rij = |opmerking: Opmerking| {
        let Opmerking {
            toon,
            tekst,
            bron,
            naar,
        } = opmerking;
        let klasse = match toon {
            Toon::LetOp => "opmerking opmerking-aandacht",
            Toon::Fout => "opmerking opmerking-stop",
            Toon::Gelukt => "opmerking opmerking-klaar",
            Toon::Neutraal | Toon::Info => "opmerking",
        };
        let teken = if toon == Toon::Neutraal {
            Teken::Pen
        } else {
            toon.teken()
        };
        view! {
            <li class=klasse>
                <Pictogram teken />
                <div>
                    <p>{tekst}</p>
                    {naar.map(|(tekst, naar)| view! { <p><a href=naar>{tekst}</a></p> })}
                    {bron.map(|bron| view! { <p class="bron">{bron}</p> })}
                </div>
            </li>
        }
    };
    view! { <ul class="opmerkingen">{move || lijst.get().into_iter().map(rij).collect_view()}</ul> }
}
