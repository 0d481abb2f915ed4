//! Buttons, and links that look like one.

use leptos::prelude::*;

use super::{Pictogram, Teken};

/// Weight of a button. One `Primair` per screen.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum KnopSoort {
    Primair,
    #[default]
    Secundair,
    /// No edge; for rows, toolbars and "Annuleren".
    Stil,
    /// Removes or overwrites something.
    Gevaar,
}

impl KnopSoort {
    fn klasse(self) -> &'static str {
        match self {
            Self::Primair => "knop-primair",
            Self::Secundair => "knop-secundair",
            Self::Stil => "knop-stil",
            Self::Gevaar => "knop-gevaar",
        }
    }
}

/// A button. `bezig` keeps it in place and in the tab order, but ignores clicks; the text then says
/// what is going on (`bezig_tekst`).
#[component]
pub fn Knop(
    #[prop(into)] tekst: Signal<String>,
    #[prop(into)] on_klik: Callback<()>,
    #[prop(optional)] soort: KnopSoort,
    #[prop(optional)] teken: Option<Teken>,
    #[prop(optional, into)] bezig: Signal<bool>,
    #[prop(optional, into)] bezig_tekst: Option<String>,
    #[prop(optional, into)] uit: Signal<bool>,
    /// More classes, such as `knop-klein` or `knop-vol`.
    #[prop(optional, into)]
    klasse: String,
    /// Said after the visible text to a screen reader: "Wijzigen" alone does not say what.
    #[prop(optional, into)]
    voorlezen: Option<String>,
    /// `submit` makes Enter in a field of the same form press this button.
    #[prop(default = "button")]
    vorm: &'static str,
    #[prop(optional, into)] id: Option<String>,
) -> impl IntoView {
    let zichtbaar = move || match &bezig_tekst {
        Some(tekst) if bezig.get() => tekst.clone(),
        _ => tekst.get(),
    };
    let klik = move |ev: leptos::ev::MouseEvent| {
        // In a form the form's own submit handler acts; here the button does.
        if vorm == "submit" {
            return;
        }
        ev.stop_propagation();
        if !bezig.try_get_untracked().unwrap_or(true) {
            on_klik.run(());
        }
    };
    view! {
        <button
            type=vorm
            id=id
            class=format!("knop {} {klasse}", soort.klasse())
            disabled=move || uit.get()
            aria-busy=move || bezig.get().then_some("true")
            aria-disabled=move || bezig.get().then_some("true")
            on:click=klik
        >
            <Show when=move || bezig.get()>
                <span class="draaier" aria-hidden="true"></span>
            </Show>
            {teken.map(|teken| view! { <Pictogram teken /> })}
            <span class="knop-tekst">{zichtbaar}</span>
            {voorlezen.map(|tekst| view! { <span class="voorlezen">" "{tekst}</span> })}
        </button>
    }
}

/// A link to a screen that looks like a button.
#[component]
pub fn Knoplink(
    #[prop(into)] tekst: String,
    /// A route, with its hash: `#/dossiers/nieuw`.
    #[prop(into)]
    naar: String,
    #[prop(optional)] soort: KnopSoort,
    #[prop(optional)] teken: Option<Teken>,
) -> impl IntoView {
    view! {
        <a class=format!("knop {}", soort.klasse()) href=naar>
            {teken.map(|teken| view! { <Pictogram teken /> })}
            {tekst}
        </a>
    }
}
