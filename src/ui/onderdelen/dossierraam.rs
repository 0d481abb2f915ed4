//! The frame of a case: strip, phases, work, what thinks along.

use leptos::ev::{FocusEvent, KeyboardEvent};
use leptos::prelude::*;
use wasm_bindgen::JsCast;

use super::{Fase, Knop, KnopSoort, Pictogram, Teken, Zijnavigatie, focus_op};

const FASEN_KNOP: &str = "knop-fasen";
const DENKT_KNOP: &str = "knop-denkt-mee";

/// Closes the sheet when the focus goes elsewhere: what has focus may not lie behind it.
fn ging_eruit(ev: &FocusEvent) -> bool {
    let blad = ev
        .current_target()
        .and_then(|blad| blad.dyn_into::<web_sys::Node>().ok());
    let naar = ev
        .related_target()
        .and_then(|naar| naar.dyn_into::<web_sys::Node>().ok());
    match (blad, naar) {
        (Some(blad), Some(naar)) => !blad.contains(Some(&naar)),
        _ => false,
    }
}

/// Escape closes the sheet and gives the focus back to its button.
fn bij_escape(ev: &KeyboardEvent, open: RwSignal<bool>, knop: &str) {
    if ev.key() == "Escape" && open.get_untracked() {
        open.set(false);
        focus_op(knop);
    }
}

/// One render of each zone; the style decides whether it is a column or a sheet from the edge.
#[component]
pub fn Dossierraam(
    #[prop(into)] fasen: Signal<Vec<Fase>>,
    /// The strip: a [`super::Tijdlijnstrip`].
    #[prop(into)]
    strip: ViewFn,
    /// Content of the right zone, such as [`super::Opmerkingen`].
    #[prop(into)]
    denkt_mee: ViewFn,
    /// How many remarks ask for attention; the count on the badge.
    #[prop(into)]
    aantal: Signal<usize>,
    /// The work; starts with an `<h1>`.
    children: Children,
) -> impl IntoView {
    let links_open = RwSignal::new(false);
    let rechts_open = RwSignal::new(false);
    // Columns of a wide screen: the right one can be folded to its badge.
    let rechts_dicht = RwSignal::new(false);
    let klasse = move || {
        if rechts_dicht.get() {
            "dossier rechts-dicht"
        } else {
            "dossier"
        }
    };
    view! {
        <div class=klasse>
            <div class="dossier-kop">{strip.run()}</div>
            <FasenZone fasen open=links_open />
            <main class="zone-werk" id="inhoud" tabindex="-1">
                <div class="werk-inhoud">{children()}</div>
            </main>
            <DenktMeeZone inhoud=denkt_mee aantal open=rechts_open dicht=rechts_dicht />
            <Duimbalk aantal links_open rechts_open />
        </div>
    }
}

#[component]
fn FasenZone(fasen: Signal<Vec<Fase>>, open: RwSignal<bool>) -> impl IntoView {
    focus_bij_openen(open, "zone-fasen");
    view! {
        <nav
            class="zone-fasen" id="zone-fasen" class:open=move || open.get()
            tabindex="-1" aria-label="Fasen van het dossier"
            on:keydown=move |ev| bij_escape(&ev, open, FASEN_KNOP)
            on:focusout=move |ev| if ging_eruit(&ev) { open.set(false) }
            // A chosen phase fills the screen behind the sheet.
            on:click=move |_| open.set(false)
        >
            <div class="zone-kop">
                <h2>"Fasen"</h2>
                <Sluit on_klik=move |()| { open.set(false); focus_op(FASEN_KNOP); } />
            </div>
            <Zijnavigatie fasen />
        </nav>
    }
}

#[component]
fn DenktMeeZone(
    inhoud: ViewFn,
    aantal: Signal<usize>,
    open: RwSignal<bool>,
    dicht: RwSignal<bool>,
) -> impl IntoView {
    focus_bij_openen(open, "zone-denkt");
    view! {
        <aside
            class="zone-denkt" id="zone-denkt" class:open=move || open.get()
            tabindex="-1" aria-labelledby="zone-denkt-titel"
            on:keydown=move |ev| bij_escape(&ev, open, DENKT_KNOP)
            on:focusout=move |ev| if ging_eruit(&ev) { open.set(false) }
        >
            <div class="zone-kop">
                <h2 id="zone-denkt-titel">"Denkt mee"</h2>
                <span class="aantal">{move || aantal.get()}</span>
                <button
                    type="button" class="knop knop-stil inklap" aria-controls="zone-denkt-inhoud"
                    aria-expanded=move || if dicht.get() { "false" } else { "true" }
                    on:click=move |_| dicht.update(|dicht| *dicht = !*dicht)
                >
                    <Pictogram teken=Signal::derive(move || {
                        if dicht.get() { Teken::Links } else { Teken::Rechts }
                    }) />
                    <span class="voorlezen">"Denkt mee tonen"</span>
                </button>
                <Sluit on_klik=move |()| { open.set(false); focus_op(DENKT_KNOP); } />
            </div>
            <div class="zone-inhoud" id="zone-denkt-inhoud">{inhoud.run()}</div>
        </aside>
    }
}

/// Closes a sheet; hidden where the zone is a column.
#[component]
fn Sluit(#[prop(into)] on_klik: Callback<()>) -> impl IntoView {
    view! {
        <button
            type="button" class="knop knop-stil blad-dicht" aria-label="Sluiten"
            on:click=move |_| on_klik.run(())
        >
            <Pictogram teken=Teken::Kruis />
        </button>
    }
}

/// The bar under the thumb.
#[component]
fn Duimbalk(
    aantal: Signal<usize>,
    links_open: RwSignal<bool>,
    rechts_open: RwSignal<bool>,
) -> impl IntoView {
    let wissel = |open: RwSignal<bool>| Callback::new(move |()| open.update(|open| *open = !*open));
    view! {
        <div class="duimbalk">
            <Knop
                id=FASEN_KNOP tekst="Fasen" on_klik=wissel(links_open) teken=Teken::Tabs
                klasse="knop-fasen" soort=KnopSoort::Secundair
            />
            <button
                type="button" class="knop knop-secundair" id=DENKT_KNOP aria-controls="zone-denkt"
                aria-expanded=move || if rechts_open.get() { "true" } else { "false" }
                on:click=move |_| rechts_open.update(|open| *open = !*open)
            >
                <Pictogram teken=Teken::Lamp />
                "Denkt mee"
                <span class="aantal">{move || aantal.get()}</span>
            </button>
        </div>
    }
}

/// Moves the focus into a sheet that has just come up.
fn focus_bij_openen(open: RwSignal<bool>, blad: &'static str) {
    Effect::new(move |vorige: Option<bool>| {
        let nu = open.get();
        if nu && vorige == Some(false) {
            // Once it is drawn: what is hidden takes no focus.
            request_animation_frame(move || focus_op(blad));
        }
        nu
    });
}
