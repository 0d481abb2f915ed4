//! The page.

#[cfg(target_arch = "wasm32")]
fn main() {
    show_static_screen_on_panic();
    spoorboek::ui::start();
}

/// After a panic the wasm instance is unusable, so the screen comes from index.html: a class shows it.
/// Only the place in the code goes to the console, since a message could hold what someone typed.
#[cfg(target_arch = "wasm32")]
fn show_static_screen_on_panic() {
    std::panic::set_hook(Box::new(|info| {
        if let Some(place) = info.location() {
            leptos::logging::error!("panic: {}:{}", place.file(), place.line());
        }
        if let Some(root) = leptos::prelude::document().document_element() {
            let _ = root.class_list().add_1("is-vastgelopen");
        }
    }));
}

#[cfg(not(target_arch = "wasm32"))]
fn main() {}
