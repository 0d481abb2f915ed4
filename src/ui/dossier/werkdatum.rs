//! The day as of which the case is read and recorded: for entering what was known earlier, and for
//! looking back.

use crate::dossier::schrijfwijze::{
    datum_kort, datum_met_dag, datum_voluit, datumfout, lees_datum,
};
use crate::session::event::DossierEvent;
use crate::session::{Event, OpenDossier, Terugblik};
use crate::ui::context::app;
use crate::ui::onderdelen::{Datumveld, Knop, Melding, Toon, Uitklap};
use leptos::prelude::*;

/// Shown above the work while another day than today is chosen, or a version is read back.
#[component]
pub fn Werkdatumbalk() -> impl IntoView {
    let app = app();
    let uitleg = app.lees(|state| state.open.as_ref().and_then(uitleg));
    let terug = Callback::new(move |()| app.zend(Event::Dossier(DossierEvent::Werkdatum(None))));
    move || {
        uitleg.get().map(|(titel, tekst)| {
            view! {
                <Melding toon=Signal::stored(Toon::Info) titel>
                    <p>{tekst}</p>
                    <Knop tekst="Terug naar vandaag" on_klik=terug />
                </Melding>
            }
        })
    }
}

fn uitleg(open: &OpenDossier) -> Option<(String, &'static str)> {
    if let Some(Terugblik { versie, op, .. }) = &open.terugblik {
        let nummer = versie.versie.unwrap_or(versie.id);
        return Some((
            format!("U leest versie {nummer} van {} terug", datum_voluit(*op)),
            "U ziet wat bekend was toen u deze versie vaststelde. Wijzigen kan hier niet.",
        ));
    }
    let op = open.werkdatum?;
    Some((
        format!("U werkt per {}", datum_voluit(op)),
        "U ziet wat op die dag bekend was. Wat u invult, legt Spoorboek vast alsof het die dag bekend werd.",
    ))
}

/// Chooses the day.
#[component]
pub fn KiesWerkdatum() -> impl IntoView {
    let app = app();
    let begin = app.lees(|state| state.open.as_ref().and_then(|open| open.werkdatum));
    let tekst = RwSignal::new(begin.get_untracked().map(datum_kort).unwrap_or_default());
    let fout = RwSignal::new(None::<String>);
    let terug = Signal::derive(move || {
        lees_datum(&tekst.get())
            .map(datum_met_dag)
            .unwrap_or_default()
    });
    let kies = Callback::new(move |()| match lees_datum(&tekst.get_untracked()) {
        Some(datum) if datum <= app.vandaag() => {
            fout.set(None);
            let werkdatum = (datum != app.vandaag()).then_some(datum);
            app.zend(Event::Dossier(DossierEvent::Werkdatum(werkdatum)));
        }
        Some(_) => fout.set(Some(
            "Deze dag ligt in de toekomst. Kies vandaag of een dag ervoor.".to_owned(),
        )),
        None => fout.set(Some(datumfout(&tekst.get_untracked()))),
    });
    view! {
        <Uitklap titel="Werken per een andere datum">
            <p>
                "Voert u een lopend dossier in, of wilt u terugkijken? Kies een dag. U ziet dan wat toen bekend was, "
                "en wat u invult telt vanaf die dag."
            </p>
            <Datumveld
                id="werkdatum" label="Werken per" waarde=tekst terug fout
                on_input=Callback::new(move |nieuw| { tekst.set(nieuw); fout.set(None); })
            />
            <Knop tekst="Werken per deze datum" on_klik=kies />
        </Uitklap>
    }
}
