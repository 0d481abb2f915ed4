//! Disclosure on the browser's own `<details>`.

use leptos::prelude::*;

use super::{Pictogram, Teken};

/// More about something, folded away.
#[component]
pub fn Uitklap(
    #[prop(into)] titel: String,
    #[prop(optional)] open: bool,
    children: Children,
) -> impl IntoView {
    view! {
        <details class="uitklap" open=open>
            <summary><Pictogram teken=Teken::Rechts />{titel}</summary>
            <div class="uitklap-inhoud">{children()}</div>
        </details>
    }
}

/// A computed number that opens to its sum and source (the children).
#[component]
pub fn Rekensom(
    /// What was computed: "Loonwaarde".
    #[prop(into)]
    label: String,
    /// The outcome as shown: "€ 2.140,00 per maand".
    #[prop(into)]
    uitkomst: Signal<String>,
    children: Children,
) -> impl IntoView {
    view! {
        <details class="uitklap rekensom">
            <summary>
                <Pictogram teken=Teken::Rechts />
                <span>{label} ": " <strong class="getal">{move || uitkomst.get()}</strong></span>
            </summary>
            <div class="uitklap-inhoud">{children()}</div>
        </details>
    }
}
