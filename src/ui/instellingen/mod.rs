//! Settings.

use leptos::prelude::*;

#[component]
pub fn Instellingenscherm() -> impl IntoView {
    view! { <main id="inhoud" class="pagina"><h1>"Instellingen"</h1></main> }
}

#[component]
pub fn Licenties() -> impl IntoView {
    view! { <main id="inhoud" class="pagina"><h1>"Licenties"</h1></main> }
}
