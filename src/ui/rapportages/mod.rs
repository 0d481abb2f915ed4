//! The reports.

use leptos::prelude::*;

#[component]
pub fn Rapportages() -> impl IntoView {
    view! { <h1>"Rapportages"</h1> }
}

#[component]
pub fn Rapport(soort: String) -> impl IntoView {
    view! { <h1>{soort}</h1> }
}
