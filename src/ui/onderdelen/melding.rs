//! A message in the page.

use leptos::prelude::*;

use super::{Pictogram, Toon};

/// Says what happened, that nothing is lost, what to do. `Fout` interrupts a screen reader
/// (`role=alert`); the others wait their turn (`role=status`).
#[component]
pub fn Melding(
    #[prop(optional, into)] toon: Signal<Toon>,
    #[prop(optional, into)] titel: Option<String>,
    children: Children,
) -> impl IntoView {
    let rol = move || {
        if toon.get() == Toon::Fout {
            "alert"
        } else {
            "status"
        }
    };
    let teken = Signal::derive(move || match toon.get() {
        Toon::Neutraal => Toon::Info.teken(),
        anders => anders.teken(),
    });
    view! {
        <div class=move || format!("melding melding-{}", toon.get().klasse()) role=rol>
            <Pictogram teken />
            <div class="melding-inhoud">
                {titel.map(|titel| view! { <p class="melding-titel">{titel}</p> })}
                {children()}
            </div>
        </div>
    }
}
