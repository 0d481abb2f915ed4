//! What is shown when the wasm code stops for good.

use leptos::prelude::document;

/// After a panic the wasm instance is unusable, so the screen comes from index.html: a class shows it.
/// Only the place in the code goes to the console, since a message could hold what someone typed.
pub fn toon_stil_scherm_bij_paniek() {
    std::panic::set_hook(Box::new(|info| {
        if let Some(place) = info.location() {
            leptos::logging::error!("panic: {}:{}", place.file(), place.line());
        }
        if let Some(root) = document().document_element() {
            let _ = root.class_list().add_1("is-vastgelopen");
        }
    }));
}
