//! Short messages at the foot of the screen, one under the other.

use leptos::prelude::*;

use super::{Knop, KnopSoort, Pictogram, Teken, Toon};

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
}

/// The stack. It has no clock: the owner of the list takes a message out, at `on_sluit` or later.
/// Render it once, at the root, so that the live region is there before the first message.
#[component]
pub fn Toasts(
    #[prop(into)] berichten: Signal<Vec<Toast>>,
    #[prop(into)] on_sluit: Callback<u64>,
) -> impl IntoView {
    let rij = move |toast: Toast| {
        let id = toast.id;
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
    };
    view! {
        <div class="toasts" role="status" aria-live="polite">
            <For each=move || berichten.get() key=|toast| toast.id children=rij />
        </div>
    }
}
