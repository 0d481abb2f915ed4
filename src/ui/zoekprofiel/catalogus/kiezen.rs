//! Ticking functions to compare, and the way to the comparison.

use super::zoekstand::{Keus, MEESTE, zoekstand};
use crate::session::route::Plek;
use crate::ui::onderdelen::{Knop, KnopSoort, Knoplink};
use leptos::prelude::*;

#[component]
pub fn Vergelijkvinkje(keus: Keus, naam: String) -> impl IntoView {
    let staat = zoekstand();
    let keus = StoredValue::new(keus);
    let aan = Memo::new(move |_| keus.with_value(|keus| staat.is_gekozen(keus)));
    let uit = move || staat.is_vol() && !aan.get();
    view! {
        <label class="keuze keuze-klein">
            <input
                type="checkbox" autocomplete="off" prop:checked=move || aan.get() disabled=uit
                on:change=move |ev| staat.kies(keus.get_value(), event_target_checked(&ev))
            />
            <span>"Vergelijk"<span class="voorlezen">" "{naam}</span></span>
        </label>
    }
}

/// Stays in sight while something is ticked.
#[component]
pub fn Vergelijkbalk() -> impl IntoView {
    let staat = zoekstand();
    let aantal = Memo::new(move |_| staat.gekozen.with(Vec::len));
    let tekst = move || match aantal.get() {
        1 => "1 functie gekozen. Kies er nog één om te vergelijken.".to_owned(),
        MEESTE => format!("{MEESTE} functies gekozen, meer passen niet naast elkaar."),
        aantal => format!("{aantal} functies gekozen."),
    };
    let wis = Callback::new(move |()| staat.gekozen.set(Vec::new()));
    view! {
        <Show when=move || { aantal.get() > 0 }>
            <div class="vergelijkbalk">
                <p role="status">{tekst}</p>
                <Knop tekst="Keuze wissen" soort=KnopSoort::Stil on_klik=wis />
                <Show when=move || { aantal.get() > 1 }>
                    <Knoplink tekst="Vergelijk" naar=Plek::Vergelijken.hash() soort=KnopSoort::Primair />
                </Show>
            </div>
        </Show>
    }
}
