//! The hours that the function asks beside the schedule of the bedrijfsarts.

use super::lezer::Lezer;
use crate::dossier::waarden::Decimaal;
use crate::figuur::{Breedte, UrenverloopInvoer, urenverloop, urenverloop_invoer};
use crate::session::eisen::eis_bij;
use crate::ui::context::app;
use crate::ui::onderdelen::Figuurbeeld;
use leptos::prelude::*;

/// Item 6.3 of both lists: hours per week.
const UREN_PER_WEEK: &str = "6.3";

#[component]
pub fn Urenbeeld(lezer: Lezer) -> impl IntoView {
    let (stand, werkdag) = (app().stand(), app().werkdag());
    let invoer = Memo::new(move |_| {
        let op = werkdag.get();
        let invoer = stand.with(|stand| urenverloop_invoer(&stand.belastbaarheden, op));
        let vraag = gevraagd(lezer);
        let invoer = match vraag {
            Some((naam, uren)) => lezer
                .document
                .with(|document| invoer.met_vraag(&naam, uren, document.as_ref())),
            None => invoer,
        };
        met_dag_van_de_matrix(lezer, invoer)
    });
    move || {
        invoer.with(|invoer| {
            // Of one step without a question a sentence says enough.
            if invoer.aantal_stappen() < 2 && invoer.gevraagd.is_none() {
                return None;
            }
            let breed = urenverloop(invoer, Breedte::Breed)?;
            let smal = urenverloop(invoer, Breedte::Smal);
            let id = format!("uren-{}", lezer.id);
            Some(view! {
                <h3>"Passen de uren?"</h3>
                <Figuurbeeld id breed smal />
            })
        })
    }
}

/// Name and hours per week of the function: the demand that was noted, else the vacancies.
fn gevraagd(lezer: Lezer) -> Option<(String, Decimaal)> {
    let versie = lezer.versie();
    lezer.richting.with(|richting| {
        let richting = richting.as_ref()?;
        let eis = eis_bij(richting, versie, UREN_PER_WEEK).and_then(|eis| eis.getal);
        let naam = super::richting::naam_van(Some(richting));
        Some((naam, eis.or(richting.uren_min)?))
    })
}

/// The matrix also looks at the hours per day; both must name the same day.
fn met_dag_van_de_matrix(lezer: Lezer, mut invoer: UrenverloopInvoer) -> UrenverloopInvoer {
    if let Some(vraag) = &mut invoer.gevraagd {
        vraag.past_vanaf = lezer
            .matrix
            .with(|matrix| matrix.as_ref().and_then(|matrix| matrix.uren_passen_vanaf));
    }
    invoer
}
