//! The clock of the work: ziekteweek, the next two dates, the line to the end of the wachttijd.

use crate::dossier::Stand;
use crate::dossier::schrijfwijze::datum_voluit;
use crate::tijdlijn::{self, Mijlpaalstand, Ritme, Tijdlijn};
use crate::ui::context::app;
use crate::ui::onderdelen::{Merk, MerkSoort, StripDatum, Tijdlijnstrip};
use chrono::NaiveDate;
use leptos::prelude::*;

/// Days before a date from which it asks for attention.
const DICHTBIJ: i64 = 14;

#[component]
pub fn Strip() -> impl IntoView {
    let app = app();
    let (stand, werkdag) = (app.stand(), app.werkdag());
    let ritme = app.lees(|state| state.instellingen.ritme.clone());
    let dag = Memo::new(move |_| {
        stand.with(|stand| Tijdlijn::van(stand).map(|tijdlijn| tijdlijn.dag_van(werkdag.get())))
    });
    let nu = Signal::derive(move || dag.get().map(in_weken));
    let week = Signal::derive(move || {
        let week = dag.get()?.div_euclid(7) + 1;
        u16::try_from(week).ok().filter(|week| *week > 0)
    });
    let merken = Memo::new(move |_| stand.with(|stand| merken(stand, werkdag.get(), &ritme.get())));
    let datums = Memo::new(move |_| stand.with(|stand| datums(stand, werkdag.get(), &ritme.get())));
    view! { <Tijdlijnstrip nu week merken datums /> }
}

fn in_weken(dag: i64) -> f64 {
    // Days of a case are far below where a floating number loses count.
    dag as f64 / 7.0
}

/// The statutory moments of the wachttijd.
fn merken(stand: &Stand, op: NaiveDate, ritme: &Ritme) -> Vec<Merk> {
    tijdlijn::mijlpalen(stand, op, ritme)
        .into_iter()
        .map(|mijlpaal| Merk {
            week: in_weken(mijlpaal.dag),
            naam: format!(
                "{}, week {}",
                mijlpaal.moment.naam,
                mijlpaal.dag.div_euclid(7) + 1
            ),
            soort: match mijlpaal.stand {
                Mijlpaalstand::Gedaan => MerkSoort::Gedaan,
                Mijlpaalstand::Voorbij => MerkSoort::Voorbij,
                Mijlpaalstand::Komt => MerkSoort::Komt,
            },
        })
        .collect()
}

fn datums(stand: &Stand, op: NaiveDate, ritme: &Ritme) -> Vec<StripDatum> {
    tijdlijn::volgende(stand, op, ritme, 2)
        .into_iter()
        .map(|moment| StripDatum {
            datum: datum_voluit(moment.datum),
            datum_iso: moment.datum.to_string(),
            wat: moment.naam.to_owned(),
            let_op: (moment.datum - op).num_days() <= DICHTBIJ,
        })
        .collect()
}
