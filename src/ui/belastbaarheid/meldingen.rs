//! What is odd about a document: said where it belongs, with the way to the very field.

use crate::belastbaarheid::{Belastbaarheidmelding, meldingen};
use crate::ui::context::{app, link_naar_veld};
use crate::ui::onderdelen::{Melding, Toon};
use leptos::prelude::*;

/// The signals of one document; nothing if there are none.
#[component]
pub(super) fn Meldingen(document: u32) -> impl IntoView {
    let alle = alle_meldingen();
    let voor = format!("belastbaarheden[{document}].");
    let hier = Memo::new(move |_| {
        alle.with(|alle| {
            let hier = alle
                .iter()
                .filter(|melding| melding.adres.starts_with(&voor));
            hier.cloned().collect::<Vec<_>>()
        })
    });
    let titel = move || match hier.with(Vec::len) {
        1 => "Let op bij dit document".to_owned(),
        aantal => format!("{aantal} punten om te bekijken bij dit document"),
    };
    view! {
        <Show when=move || !hier.with(Vec::is_empty)>
            <Melding toon=Signal::stored(Toon::LetOp)>
                <p class="melding-titel">{titel}</p>
                <div class="meldinglijst">
                    {move || hier.get().into_iter().map(regel).collect_view()}
                </div>
            </Melding>
        </Show>
    }
}

/// The signals about the fields of a document whose names begin with one of `velden`, beside those
/// fields: the list at the top is far away on a long page.
#[component]
pub(super) fn Meldingenbij(document: u32, velden: &'static [&'static str]) -> impl IntoView {
    let alle = alle_meldingen();
    let voor = format!("belastbaarheden[{document}].");
    let hier = Memo::new(move |_| {
        alle.with(|alle| {
            let teksten = alle.iter().filter_map(|melding| {
                let veld = melding.adres.strip_prefix(&voor)?;
                let hoort = velden.iter().any(|begin| veld.starts_with(begin));
                hoort.then(|| melding.tekst.clone())
            });
            teksten.collect::<Vec<_>>()
        })
    });
    view! {
        <Show when=move || !hier.with(Vec::is_empty)>
            <Melding toon=Signal::stored(Toon::LetOp)>
                <div class="meldinglijst">
                    {move || hier.get().into_iter().map(|tekst| view! { <p>{tekst}</p> }).collect_view()}
                </div>
            </Melding>
        </Show>
    }
}

/// The signals of every document, on the working day.
pub(super) fn alle_meldingen() -> Memo<Vec<Belastbaarheidmelding>> {
    let app = app();
    let (stand, werkdag) = (app.stand(), app.werkdag());
    Memo::new(move |_| stand.with(|stand| meldingen(stand, werkdag.get())))
}

fn regel(melding: Belastbaarheidmelding) -> impl IntoView {
    let naar = link_naar_veld(&melding.adres);
    view! { <p>{melding.tekst} " " {naar.map(|naar| view! { <a href=naar>"Naar het veld"</a> })}</p> }
}
