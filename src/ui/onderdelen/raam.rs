//! The top bar, and the page that hides a case.

use leptos::prelude::*;

use super::{Knop, KnopSoort, Opslag, Opslagstatus, Teken};

/// Name of the product, place, save state in words, lock.
#[component]
pub fn Bovenbalk(
    /// Where one is, such as the name of the case; on a phone it takes the room of the product name.
    #[prop(optional, into)]
    plaats: Signal<Option<String>>,
    #[prop(into)] opslag: Signal<Opslag>,
    /// Absent while there is nothing to lock.
    #[prop(optional, into)]
    on_slot: Option<Callback<()>>,
    /// More buttons, before the lock.
    #[prop(optional, into)]
    acties: Option<ViewFn>,
) -> impl IntoView {
    let klasse = move || {
        if plaats.get().is_some() {
            "bovenbalk bovenbalk-dossier"
        } else {
            "bovenbalk"
        }
    };
    view! {
        <header class=klasse>
            <a class="merk" href="#/">
                <svg viewBox="0 0 24 24" aria-hidden="true" focusable="false">
                    // A book on a track: two rails that become pages.
                    <path
                        d="M4 4.5h7v15H4zM13 4.5h7v15h-7z" fill="none" stroke="currentColor"
                        stroke-width="1.75" stroke-linejoin="round"
                    />
                    <path
                        d="M6.5 8.5h2M6.5 12h2M6.5 15.5h2M15.5 8.5h2M15.5 12h2M15.5 15.5h2"
                        stroke="currentColor" stroke-width="1.75" stroke-linecap="round"
                    />
                </svg>
                <span class="merk-naam">"Spoorboek"</span>
            </a>
            // Not a heading: the page has its own.
            <span class="bovenbalk-plaats" translate="no">{move || plaats.get()}</span>
            <div class="bovenbalk-rechts">
                <Opslagstatus stand=opslag />
                {acties.map(|acties| acties.run())}
                {on_slot.map(|on_klik| view! {
                    <Knop
                        tekst="Vergrendelen" on_klik teken=Teken::Slot soort=KnopSoort::Stil
                        klasse="knop-slot"
                    />
                })}
            </div>
        </header>
    }
}

/// Discreet mode: covers the whole screen with a page that tells of nobody. The owner makes the
/// rest inert (or does not render it) while it shows.
#[component]
pub fn DiscreetBlad(#[prop(into)] on_terug: Callback<()>) -> impl IntoView {
    view! {
        // The page's own main is not rendered meanwhile.
        <main class="discreet">
            <h1>"Spoorboek"</h1>
            <p class="zacht">"Het scherm is afgedekt. Uw werk is opgeslagen."</p>
            <Knop tekst="Terug naar het werk" on_klik=on_terug />
        </main>
    }
}
