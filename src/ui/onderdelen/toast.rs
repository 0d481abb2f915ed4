//! Short messages at the foot of the screen, one under the other.

use leptos::prelude::*;
use std::time::Duration;
use wasm_bindgen::JsCast;
use web_sys::{FocusEvent, HtmlElement, Node};

use super::{Knop, KnopSoort, Pictogram, Teken, Toon, focus_op, zonder_focus};

/// The one thing that can be done about a message, such as "Ongedaan maken".
#[derive(Clone, Debug)]
pub struct ToastActie {
    pub tekst: String,
    pub on_klik: Callback<()>,
}

/// A message that something went well. What went wrong and needs doing is a [`super::Melding`]:
/// a toast may be gone before it is read.
#[derive(Clone, Debug)]
pub struct Toast {
    /// Unique among the messages shown.
    pub id: u64,
    pub toon: Toon,
    pub tekst: String,
    pub actie: Option<ToastActie>,
    /// How long it stays when nobody points at a message or has the focus in one; `None`: until it is
    /// closed.
    pub weg_na: Option<Duration>,
}

/// The stack. The owner of the list takes a message out at `on_sluit`: closed, or its time is over.
/// Render it once, at the root, so that the live region is there before the first message.
#[component]
pub fn Toasts(
    #[prop(into)] berichten: Signal<Vec<Toast>>,
    #[prop(into)] on_sluit: Callback<u64>,
) -> impl IntoView {
    let aangewezen = RwSignal::new(false);
    let met_focus = RwSignal::new(false);
    let vast = Signal::derive(move || aangewezen.get() || met_focus.get());
    let vandaan = StoredValue::new_local(None::<HtmlElement>);
    let sluit = Callback::new(move |id| {
        on_sluit.run(id);
        // Neither leaves an element that is taken away under it.
        aangewezen.set(false);
        met_focus.set(false);
        request_animation_frame(move || geef_focus_terug(vandaan));
    });
    let rij = move |toast: Toast| view! { <Rij toast vast on_tijd=on_sluit on_sluit=sluit /> };
    view! {
        <div
            class="toasts" role="status" aria-live="polite"
            on:pointerover=move |_| aangewezen.set(true)
            on:pointerleave=move |_| aangewezen.set(false)
            on:focusin=move |ev| {
                met_focus.set(true);
                onthoud_herkomst(&ev, vandaan);
            }
            on:focusout=move |_| met_focus.set(false)
        >
            <For each=move || berichten.get() key=|toast| toast.id children=rij />
        </div>
    }
}

#[component]
fn Rij(
    toast: Toast,
    /// Someone is reading or about to press: no message goes.
    vast: Signal<bool>,
    on_tijd: Callback<u64>,
    on_sluit: Callback<u64>,
) -> impl IntoView {
    let id = toast.id;
    if let Some(tijd) = toast.weg_na {
        ga_weg_na(tijd, vast, Callback::new(move |()| on_tijd.run(id)));
    }
    view! {
        <div class="toast">
            <Pictogram teken=toast.toon.teken() />
            <p class="toast-tekst">{toast.tekst}</p>
            {toast.actie.map(|actie| view! {
                <Knop tekst=actie.tekst on_klik=actie.on_klik soort=KnopSoort::Stil klasse="toast-actie" />
            })}
            <button
                type="button" class="knop knop-stil" aria-label="Bericht sluiten"
                on:click=move |_| on_sluit.run(id)
            >
                <Pictogram teken=Teken::Kruis />
            </button>
        </div>
    }
}

/// Runs `weg` after `tijd`; as long as `vast` holds the time stands still, and then starts anew. Nor
/// does it count while the tab is hidden.
fn ga_weg_na(tijd: Duration, vast: Signal<bool>, weg: Callback<()>) {
    // A timer whose number is not the last does nothing; nor does one that outlives the message.
    let beurt = StoredValue::new(0_u32);
    let opnieuw = RwSignal::new(0_u32);
    Effect::new(move |_| {
        opnieuw.track();
        let nummer = beurt.get_value().wrapping_add(1);
        beurt.set_value(nummer);
        if vast.get() {
            return;
        }
        let af = move || {
            if beurt.try_get_value() != Some(nummer) {
                return;
            }
            if document().hidden() {
                opnieuw.update(|keer| *keer = keer.wrapping_add(1));
            } else {
                weg.run(());
            }
        };
        set_timeout(af, tijd);
    });
}

/// Keeps where the focus was before it came into the stack.
fn onthoud_herkomst(ev: &FocusEvent, vandaan: StoredValue<Option<HtmlElement>, LocalStorage>) {
    let stapel = ev
        .current_target()
        .and_then(|stapel| stapel.dyn_into::<Node>().ok());
    let herkomst = ev
        .related_target()
        .and_then(|element| element.dyn_into::<HtmlElement>().ok());
    let (Some(stapel), Some(herkomst)) = (stapel, herkomst) else {
        return;
    };
    if !stapel.contains(Some(&herkomst)) {
        vandaan.set_value(Some(herkomst));
    }
}

/// After closing: back to where the focus came from, else to the work; not where someone went meanwhile.
fn geef_focus_terug(vandaan: StoredValue<Option<HtmlElement>, LocalStorage>) {
    if !zonder_focus() {
        return;
    }
    match vandaan.try_update_value(Option::take).flatten() {
        Some(element) if element.is_connected() => {
            let _ = element.focus();
        }
        _ => focus_op("inhoud"),
    }
}
