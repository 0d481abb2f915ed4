//! A modal dialog on the browser's own `<dialog>`.

use leptos::html;
use leptos::prelude::*;

use super::{Pictogram, Teken};

/// Modal dialog. The browser holds the focus inside, makes the rest inert and gives the focus back
/// to the button that opened it. Escape and "Sluiten" call `on_sluit`; whoever owns `open` then
/// sets it to false.
#[component]
pub fn Dialoog(
    #[prop(into)] id: String,
    #[prop(into)] titel: String,
    #[prop(into)] open: Signal<bool>,
    #[prop(into)] on_sluit: Callback<()>,
    /// Buttons at the foot; the one that does it last.
    #[prop(optional, into)]
    voet: Option<ViewFn>,
    /// Rendered only while open, so that a reopened dialog starts afresh.
    children: ChildrenFn,
) -> impl IntoView {
    let dialoog = NodeRef::<html::Dialog>::new();
    Effect::new(move |_| {
        let open = open.get();
        let Some(element) = dialoog.get() else { return };
        if open && !element.open() {
            // Fails only when the element has left the page; then there is nothing to show.
            let _ = element.show_modal();
        } else if !open && element.open() {
            element.close();
        }
    });
    let titel_id = format!("{id}-titel");
    let annuleer = move |ev: leptos::ev::Event| {
        ev.prevent_default();
        on_sluit.run(());
    };
    let inhoud = StoredValue::new((children, voet));
    view! {
        <dialog
            class="dialoog" id=id node_ref=dialoog aria-labelledby=titel_id.clone()
            on:cancel=annuleer
        >
            <div class="dialoog-kop">
                <h2 id=titel_id.clone()>{titel}</h2>
                <button
                    type="button" class="knop knop-stil" aria-label="Sluiten"
                    on:click=move |_| on_sluit.run(())
                >
                    <Pictogram teken=Teken::Kruis />
                </button>
            </div>
            <Show when=move || open.get()>
                <div class="dialoog-inhoud">{inhoud.with_value(|(kind, _)| kind())}</div>
                {inhoud.with_value(|(_, voet)| voet.as_ref().map(|voet| view! {
                    <div class="dialoog-voet">{voet.run()}</div>
                }))}
            </Show>
        </dialog>
    }
}
