//! A table in a frame that scrolls sideways and can have focus.

use leptos::prelude::*;

/// The children are `<thead>` and `<tbody>`; cells with numbers carry class `getal`.
#[component]
pub fn Tabel(
    /// Unique on the page.
    #[prop(into)]
    id: String,
    /// What the table shows; read out, and shown unless `stil`.
    #[prop(into)]
    bijschrift: String,
    /// Hides the caption where a heading above already says it.
    #[prop(optional)]
    stil: bool,
    children: Children,
) -> impl IntoView {
    let titel_id = format!("{id}-bijschrift");
    view! {
        // Focusable, so that the arrow keys scroll it.
        <div class="tabel-raam" role="region" tabindex="0" aria-labelledby=titel_id.clone()>
            <table class="tabel" id=id>
                <caption id=titel_id.clone() class=stil.then_some("voorlezen")>{bijschrift}</caption>
                {children()}
            </table>
        </div>
    }
}
