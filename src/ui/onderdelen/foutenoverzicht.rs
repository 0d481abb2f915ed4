//! The error summary: above the form, gets focus, leads to each field.

use leptos::html::Div;
use leptos::prelude::*;
use wasm_bindgen::JsCast;

/// One fault: the id of its field and the sentence that also stands there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fout {
    pub veld: String,
    pub tekst: String,
}

/// Puts the focus on the element with this id and brings it into view; nothing when it is not there.
///
/// Links to fields use this and not `href="#id"`: the hash of the address is the route.
pub fn focus_op(id: &str) {
    let element = document()
        .get_element_by_id(id)
        .and_then(|element| element.dyn_into::<web_sys::HtmlElement>().ok());
    if let Some(element) = element {
        // Failing to focus is no reason to stop; the field is still on the page.
        let _ = element.focus();
        element.scroll_into_view();
    }
}

/// Whether nothing on the page has the focus: what had it was taken away.
pub fn zonder_focus() -> bool {
    let element = document().active_element();
    element.is_none_or(|element| element.tag_name() == "BODY")
}

/// Puts the focus at the start of the work and the page at its top: a screen was replaced by another.
pub fn naar_begin() {
    focus_op("inhoud");
    // The focus brings the work to the top of the window; the page begins above it.
    window().scroll_to_with_x_and_y(0.0, 0.0);
}

/// Shown when `fouten` is not empty. Focus moves here each time `poging` changes (the coach pressed
/// the button again), so raise it after every failed attempt.
#[component]
pub fn Foutenoverzicht(
    #[prop(into)] fouten: Signal<Vec<Fout>>,
    #[prop(into)] poging: Signal<u32>,
    #[prop(default = "Dit klopt nog niet".to_owned(), into)] titel: String,
) -> impl IntoView {
    let blok = NodeRef::<Div>::new();
    Effect::new(move |vorige: Option<u32>| {
        let nu = poging.get();
        if vorige.is_some_and(|vorige| vorige != nu) {
            // After the summary has been drawn.
            request_animation_frame(move || {
                if let Some(Some(blok)) = blok.try_get_untracked() {
                    let _ = blok.focus();
                    blok.scroll_into_view();
                }
            });
        }
        nu
    });
    let regel = |fout: Fout| {
        let Fout { veld, tekst } = fout;
        view! {
            <li>
                <button type="button" class="linkknop" on:click=move |_| focus_op(&veld)>
                    {tekst}
                </button>
            </li>
        }
    };
    view! {
        <Show when=move || !fouten.get().is_empty()>
            <div
                class="foutenoverzicht" role="group" tabindex="-1" node_ref=blok
                aria-labelledby="foutenoverzicht-titel"
            >
                <h2 id="foutenoverzicht-titel">{titel.clone()}</h2>
                <p>"Er is niets verloren: wat u typte, staat er nog."</p>
                <ul>{move || fouten.get().into_iter().map(regel).collect_view()}</ul>
            </div>
        </Show>
    }
}
