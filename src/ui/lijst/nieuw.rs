//! A new case, and the demo case.

use crate::dossier::formaat;
use crate::platform::{bestandslijst, toeval};
use crate::session::Event;
use crate::session::event::LijstEvent;
use crate::ui::context::{App, app};
use crate::ui::onderdelen::{Knop, KnopSoort, Teken};
use leptos::prelude::*;
use leptos::task::spawn_local;

const GEEN_TOEVAL: &str = "Deze browser geeft geen veilige willekeurige getallen. Er is niets gewijzigd. Gebruik een recente browser.";

#[component]
pub fn NieuwKnop() -> impl IntoView {
    let app = app();
    let on_klik = Callback::new(move |()| match toeval::nieuw_id() {
        Ok(id) => {
            let id = id.als_str().to_owned();
            app.zend(Event::Lijst(LijstEvent::Nieuw { id }));
        }
        Err(_) => app.zend(Event::Waarschuwing(GEEN_TOEVAL.to_owned())),
    });
    view! { <Knop tekst="Nieuw dossier" soort=KnopSoort::Primair teken=Teken::Plus on_klik /> }
}

#[component]
pub fn VoorbeeldKnop() -> impl IntoView {
    let app = app();
    let bezig = RwSignal::new(false);
    let on_klik = Callback::new(move |()| {
        bezig.set(true);
        spawn_local(async move {
            laad_voorbeeld(app).await;
            let _ = bezig.try_set(false);
        });
    });
    view! { <Knop tekst="Voorbeelddossier" teken=Teken::Document on_klik bezig=bezig /> }
}

async fn laad_voorbeeld(app: App) {
    let Ok(id) = toeval::nieuw_id() else {
        return app.zend(Event::Waarschuwing(GEEN_TOEVAL.to_owned()));
    };
    let dossier = match bestandslijst::haal_op("voorbeeld").await {
        Ok(bytes) => std::str::from_utf8(&bytes)
            .ok()
            .and_then(|tekst| formaat::lees(tekst).ok())
            .ok_or_else(|| {
                "Het voorbeelddossier is beschadigd. Laad de pagina opnieuw.".to_owned()
            }),
        Err(fout) => Err(fout.to_string()),
    };
    let id = id.als_str().to_owned();
    app.zend(Event::Lijst(LijstEvent::Voorbeeld { id, dossier }));
}
