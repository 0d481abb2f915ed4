//! Documents of the bedrijfsarts.

use leptos::prelude::*;

#[component]
pub fn Documenten() -> impl IntoView {
    view! { <h1>"Belastbaarheid"</h1> }
}

#[component]
pub fn Document(id: u32) -> impl IntoView {
    view! { <h1>{id}</h1> }
}
