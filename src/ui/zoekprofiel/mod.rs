//! The zoekprofiel and its directions.

use leptos::prelude::*;

#[component]
pub fn Richtingen() -> impl IntoView {
    view! { <h1>"Zoekprofiel"</h1> }
}

#[component]
pub fn Richting(id: u32) -> impl IntoView {
    view! { <h1>{id}</h1> }
}

#[component]
pub fn Versies() -> impl IntoView {
    view! { <h1>"Versies"</h1> }
}
