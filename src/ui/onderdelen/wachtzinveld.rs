//! The passphrase. Pasting and password managers work here, and only here.

use leptos::prelude::*;

use super::Tekstinvoer;
use super::veld::{Acties, Kader, Tekst};

/// Whether a passphrase is asked for or made; tells a password manager what to offer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wachtzin {
    Huidig,
    Nieuw,
}

impl Wachtzin {
    fn autocomplete(self) -> &'static str {
        match self {
            Self::Huidig => "current-password",
            Self::Nieuw => "new-password",
        }
    }
}

/// Passphrase with a button that shows it, and a word when Caps Lock is on.
#[component]
pub fn Wachtzinveld(
    #[prop(into)] id: String,
    #[prop(into)] label: String,
    #[prop(into)] waarde: Signal<String>,
    #[prop(into)] on_input: Callback<String>,
    soort: Wachtzin,
    #[prop(optional, into)] on_blur: Option<Callback<()>>,
    #[prop(optional, into)] uitleg: Tekst,
    #[prop(optional, into)] fout: Signal<Option<String>>,
    /// Strength in words, for a new passphrase.
    #[prop(optional, into)]
    terug: Option<Signal<String>>,
) -> impl IntoView {
    let zichtbaar = RwSignal::new(false);
    let hoofdletters = RwSignal::new(false);
    // Caps Lock speaks in the same line as the strength: one place to look.
    let regel = Signal::derive(move || {
        let sterkte = terug.map(|terug| terug.get()).unwrap_or_default();
        if hoofdletters.get() {
            format!("Caps Lock staat aan. {sterkte}")
        } else {
            sterkte
        }
    });
    let kader = Kader {
        id: id.clone(),
        label,
        uitleg,
        fout,
        nodig_voor: Tekst::default(),
        acties: Acties::default(),
        terug: Some(regel),
        let_op: None,
    };
    let (beschreven, ongeldig) = (kader.beschreven(), kader.ongeldig());
    let vorm = Signal::derive(move || if zichtbaar.get() { "text" } else { "password" });
    let toets = move |ev: leptos::ev::KeyboardEvent| {
        hoofdletters.set(ev.get_modifier_state("CapsLock"));
    };
    let spelling = Some(Signal::stored(false));
    let veld_id = id.clone();
    kader.om_een(view! {
        <div class="invoergroep" on:keyup=toets>
            <Tekstinvoer
                id waarde on_input on_blur spelling beschreven ongeldig vorm persoonlijk=false
                autocomplete=soort.autocomplete()
            />
            <button
                type="button" class="knop knop-secundair" aria-controls=veld_id
                aria-pressed=move || if zichtbaar.get() { "true" } else { "false" }
                on:click=move |_| zichtbaar.update(|z| *z = !*z)
            >
                "Toon" <span class="voorlezen">" de wachtzin"</span>
            </button>
        </div>
    })
}
