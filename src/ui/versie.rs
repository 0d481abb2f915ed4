//! A new version of the app: offered, and taken only when nothing is unsaved.

use super::onderdelen::{Knop, KnopSoort, Melding, Toon};
use leptos::prelude::*;
use wasm_bindgen::{JsCast, JsValue};

/// Shown at the foot when a new version waits (see public/start.js); it can be taken unless something
/// is `onbewaard`. `gevolg` says what taking it means on this screen.
#[component]
pub fn NieuweVersie(#[prop(into)] onbewaard: Signal<bool>, gevolg: &'static str) -> impl IntoView {
    let wacht = RwSignal::new(lees_vlag());
    let later = RwSignal::new(false);
    luister_op_document("spoorboek:nieuwe-versie", move || wacht.set(true));
    view! {
        <Show when=move || wacht.get() && !later.get()>
            <div class="nieuwe-versie">
                <Melding toon=Signal::stored(Toon::Info) titel="Er is een nieuwe versie van Spoorboek">
                    <p>
                        {move || if onbewaard.get() {
                            "Uw laatste wijziging wordt nog opgeslagen. Daarna kunt u de nieuwe versie nemen."
                        } else {
                            gevolg
                        }}
                    </p>
                    <div class="knoppen">
                        <Knop
                            tekst="Nieuwe versie nemen" soort=KnopSoort::Primair
                            uit=onbewaard
                            on_klik=Callback::new(move |()| neem())
                        />
                        <Knop tekst="Later" on_klik=Callback::new(move |()| later.set(true)) />
                    </div>
                </Melding>
            </div>
        </Show>
    }
}

fn lees_vlag() -> bool {
    let vlag = js_sys::Reflect::get(&window(), &JsValue::from_str("spoorboekNieuweVersie"));
    vlag.is_ok_and(|vlag| vlag.is_truthy())
}

fn neem() {
    let functie = js_sys::Reflect::get(&window(), &JsValue::from_str("spoorboekNeemNieuweVersie"));
    if let Some(functie) = functie
        .ok()
        .and_then(|f| f.dyn_into::<js_sys::Function>().ok())
    {
        // It reloads the page when the new version is in place.
        let _ = functie.call0(&JsValue::UNDEFINED);
    }
}

fn luister_op_document(naam: &'static str, bij: impl Fn() + 'static) {
    let luisteraar =
        crate::platform::luisteraar::Luisteraar::nieuw(&document(), naam, move |_| bij());
    // It lives as long as the page.
    std::mem::forget(luisteraar);
}
