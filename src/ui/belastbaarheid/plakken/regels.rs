//! The lines that gave nothing, and the items that the text calls normal.

use crate::session::lezen::Lezing;
use crate::ui::onderdelen::{Knop, Uitklap};
use leptos::prelude::*;
use std::sync::Arc;

/// Lines shown before the coach asks for more: more than any document has, so that only a text that
/// is something else is cut.
const PER_KEER: usize = 300;

/// Lines that were not recognised: in sight, so that nothing is missed.
#[component]
pub(super) fn NietHerkend(lezing: Arc<Lezing>) -> impl IntoView {
    let aantal = lezing.gevonden.niet_herkend.len();
    if aantal == 0 {
        return ().into_any();
    }
    let tot = RwSignal::new(PER_KEER);
    let getoond = move || 0..aantal.min(tot.get());
    let rest = move || aantal.saturating_sub(tot.get());
    let meer = Signal::derive(move || format!("Toon meer regels (nog {})", rest()));
    view! {
        <section class="deel">
            <h2>"Niet herkende regels"</h2>
            <p class="veld-uitleg">"Hieruit is niets overgenomen. Staat er iets in dat telt? Vul het zelf in bij het document."</p>
            <div class="bewijs" translate="no">
                <For each=getoond key=|plek| *plek let:plek>
                    {regel(&lezing, plek)}
                </For>
            </div>
            <Show when=move || { rest() > 0 }>
                <Knop tekst=meer on_klik=Callback::new(move |()| tot.update(|tot| *tot += PER_KEER)) />
            </Show>
        </section>
    }
    .into_any()
}

fn regel(lezing: &Lezing, plek: usize) -> impl IntoView + use<> {
    let regel = lezing.gevonden.niet_herkend.get(plek);
    regel.map(|regel| {
        view! {
            <p><span class="regelnummer">{format!("Regel {}", regel.regel)}</span> <span>{regel.tekst.clone()}</span></p>
        }
    })
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
