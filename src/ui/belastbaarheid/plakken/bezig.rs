//! Reading goes on in a worker: that it does, and why it did not.

use super::Plakstand;
use crate::session::Event;
use crate::session::lezen::{self, LeesEvent, Leesstand};
use crate::ui::context::app;
use crate::ui::onderdelen::{Knop, Melding, Toon, focus_op};
use leptos::prelude::*;

pub(super) const BEZIG: &str = "Spoorboek leest de tekst";

/// The id of the button that has the text read.
pub(super) const HERKEN: &str = "plakken-herken";

pub(super) fn is_bezig(stand: Plakstand) -> Signal<bool> {
    Signal::derive(move || {
        stand
            .hoever
            .with(|hoever| *hoever == Some(Leesstand::Bezig))
    })
}

/// That the text is being read, for who does not see the button; and what stands in the way.
#[component]
pub(super) fn Leesmelding(stand: Plakstand) -> impl IntoView {
    let te_lang = Memo::new(move |_| stand.tekst.with(|tekst| !lezen::past(tekst)));
    let bezig = is_bezig(stand);
    let mislukt = move || match stand.hoever.get() {
        Some(Leesstand::Mislukt(tekst)) if !te_lang.get() => Some(tekst),
        _ => None,
    };
    let opnieuw = Callback::new(move |()| {
        // This button goes while the text is read; the other one says that it is.
        focus_op(HERKEN);
        app().zend(Event::Lezen(LeesEvent::Opnieuw));
    });
    view! {
        <p class="voorlezen" role="status">{move || bezig.get().then_some(BEZIG)}</p>
        <div aria-live="polite" aria-busy=move || bezig.get().then_some("true")>
            <Show when=move || te_lang.get()>
                <Melding toon=Signal::stored(Toon::LetOp) titel="De tekst is te lang">
                    <p>{lezen::TE_LANG}</p>
                    <p>"Spoorboek bewaart deze tekst niet. Na vergrendelen of herladen is het vak leeg."</p>
                </Melding>
            </Show>
            {move || mislukt().map(|tekst| view! {
                <Melding toon=Signal::stored(Toon::Fout) titel="De tekst is niet gelezen">
                    <p>{tekst}</p>
                    <Knop tekst="Opnieuw proberen" on_klik=opnieuw />
                </Melding>
            })}
        </div>
    }
}
