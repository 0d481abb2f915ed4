//! The lines that gave nothing, and the items that the text calls normal.

use crate::session::lezen::Lezing;
use crate::ui::onderdelen::Uitklap;
use leptos::prelude::*;
use std::sync::Arc;

/// Lines that were not recognised: in sight, so that nothing is missed.
#[component]
pub(super) fn NietHerkend(lezing: Arc<Lezing>) -> impl IntoView {
    let over = &lezing.gevonden.niet_herkend;
    if over.is_empty() {
        return ().into_any();
    }
    let regels = over.iter().map(|regel| {
        view! {
            <p><span class="regelnummer">{format!("Regel {}", regel.regel)}</span> <span>{regel.tekst.clone()}</span></p>
        }
    });
    view! {
        <section class="deel">
            <h2>"Niet herkende regels"</h2>
            <p class="veld-uitleg">"Hieruit is niets overgenomen. Staat er iets in dat telt? Vul het zelf in bij het document."</p>
            <div class="bewijs" translate="no">{regels.collect_view()}</div>
        </section>
    }
    .into_any()
}

/// Items that the text names as normal: nothing to take over.
#[component]
pub(super) fn Normaal(lezing: Arc<Lezing>) -> impl IntoView {
    let normaal = &lezing.gevonden.normaal;
    if normaal.is_empty() {
        return ().into_any();
    }
    let titel = match normaal.len() {
        1 => "1 item is normaal volgens de tekst".to_owned(),
        aantal => format!("{aantal} items zijn normaal volgens de tekst"),
    };
    let regels: Vec<String> = normaal
        .iter()
        .map(|item| format!("{} {}", item.code, item.naam))
        .collect();
    view! {
        <Uitklap titel>
            <p>"Wat normaal is, hoeft u niet over te nemen."</p>
            <ul>{regels.into_iter().map(|regel| view! { <li>{regel}</li> }).collect_view()}</ul>
        </Uitklap>
    }
    .into_any()
}
