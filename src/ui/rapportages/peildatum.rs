//! The day as of which the report is drafted.

use crate::dossier::schrijfwijze::{Dagsoort, datum_kort, datum_voluit, datumfout, lees_datum};
use crate::rapport::Verslag;
use crate::session::Event;
use crate::session::event::DossierEvent;
use crate::ui::context::app;
use crate::ui::onderdelen::{Datumveld, Knop, Melding, Toon};
use crate::ui::veld::lees_terug;
use chrono::NaiveDate;
use leptos::prelude::*;
use std::sync::Arc;

/// Field of the peildatum; `gekozen` is `None` while it follows the working day.
#[component]
pub fn Peildatumveld(gekozen: RwSignal<Option<NaiveDate>>) -> impl IntoView {
    let werkdag = app().werkdag();
    let tekst = RwSignal::new(String::new());
    let fout = RwSignal::new(None::<String>);
    Effect::new(move |_| {
        let werkdag = werkdag.get();
        match gekozen.get() {
            None => tekst.set(datum_kort(werkdag)),
            // Chosen elsewhere on the screen; what is being typed stays as it is typed.
            Some(dag) if lees_datum(&tekst.get_untracked()) != Some(dag) => {
                tekst.set(datum_kort(dag));
                fout.set(None);
            }
            Some(_) => {}
        }
    });
    let getypt = Callback::new(move |nieuw: String| {
        if let Some(datum) = lees_datum(&nieuw) {
            fout.set(None);
            gekozen.set(Some(datum));
        }
        tekst.set(nieuw);
    });
    let verlaten = Callback::new(move |()| {
        let nu = tekst.get_untracked();
        if nu.trim().is_empty() {
            gekozen.set(None);
            tekst.set(datum_kort(werkdag.get_untracked()));
            fout.set(None);
        } else if lees_datum(&nu).is_none() {
            fout.set(Some(format!(
                "{} Het verslag staat nog op de vorige peildatum.",
                datumfout(&nu)
            )));
        }
    });
    let terug = Signal::derive(move || lees_terug(&tekst.get(), Dagsoort::Rondom));
    view! {
        <Datumveld
            id="peildatum" label="Peildatum" waarde=tekst on_input=getypt on_blur=verlaten terug fout
            uitleg="Het verslag laat zien wat op deze dag bekend was."
        />
    }
}

/// Says why nothing can be edited when the report looks back, and offers the way there.
#[component]
pub fn Terugblik(peildatum: Memo<NaiveDate>) -> impl IntoView {
    let app = app();
    let werkdag = app.werkdag();
    let terug_op = move || Some(peildatum.get()).filter(|peildatum| *peildatum < werkdag.get());
    let werk_per = Callback::new(move |()| {
        let datum = peildatum.get_untracked();
        app.zend(Event::Dossier(DossierEvent::Werkdatum(Some(datum))));
    });
    move || {
        terug_op().map(|datum| {
            view! {
                <Melding
                    toon=Signal::stored(Toon::Info)
                    titel=format!("U leest het verslag zoals het was op {}", datum_voluit(datum))
                >
                    <p>"Wat u nu schrijft, hoort bij een latere dag en komt hier niet in. Wilt u dit verslag aanpassen? Werk dan per deze datum."</p>
                    <Knop tekst="Werken per deze datum" on_klik=werk_per />
                </Melding>
            }
        })
    }
}

/// Says why a plan that was signed is a draft again, and offers the way to what was signed.
#[component]
pub fn NaVaststelling(
    verslag: Memo<Option<Arc<Verslag>>>,
    gekozen: RwSignal<Option<NaiveDate>>,
) -> impl IntoView {
    let achterhaald = Memo::new(move |_| {
        verslag.with(|verslag| verslag.as_ref().and_then(|verslag| verslag.achterhaald))
    });
    move || {
        achterhaald.get().map(|eerder| {
            let wat = if eerder.vastgesteld {
                "de vaststelling"
            } else {
                "de ondertekening"
            };
            let toon = Callback::new(move |()| gekozen.set(Some(eerder.peildatum)));
            view! {
                <Melding
                    toon=Signal::stored(Toon::Info)
                    titel=format!("De inhoud is gewijzigd na {wat} op {}", datum_voluit(eerder.op))
                >
                    <p>"Dit verslag is daarom een concept zonder handtekeningen. Wat toen is getekend, is er nog."</p>
                    <Knop tekst="Toon wat toen is getekend" on_klik=toon />
                </Melding>
            }
        })
    }
}
