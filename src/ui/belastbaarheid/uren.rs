//! Hours and the schedule by which they build up, with the chart that follows while typing.

use super::meldingen::Meldingenbij;
use crate::belastbaarheid::{uren_eind, uren_op};
use crate::dossier::schrijfwijze::{datum_voluit, decimaal};
use crate::dossier::stand::Belastbaarheid;
use crate::figuur::{Breedte, urenverloop, urenverloop_invoer};
use crate::ui::context::app;
use crate::ui::dossier::Lijstbewerker;
use crate::ui::onderdelen::Figuurbeeld;
use crate::ui::veld::Dossierveld;
use chrono::NaiveDate;
use leptos::prelude::*;

#[component]
pub(super) fn Uren(id: u32) -> impl IntoView {
    let app = app();
    let werkdag = app.werkdag();
    let gelezen = super::gelezen(id);
    let lezing =
        Memo::new(move |_| gelezen.with(|document| lees_uren(document.as_ref()?, werkdag.get())));
    let adres = format!("belastbaarheden[{id}]");
    view! {
        <h2>"Uren"</h2>
        <p class="veld-uitleg">
            "Alleen als het document de uren beperkt. Staat er een opbouwschema, dan gaat dat voor."
        </p>
        <div class="veldrij">
            <Dossierveld adres=format!("{adres}.uren_per_dag") label="Vaste uren per dag" />
            <Dossierveld adres=format!("{adres}.uren_per_week") label="Vaste uren per week" />
        </div>
        <Lijstbewerker
            lijst=format!("{adres}.opbouwschema") velden=&["vanaf", "uren_per_week", "uren_per_dag"]
        />
        <Meldingenbij document=id velden=UREN />
        <p class="urenlezing" aria-live="polite">{move || lezing.get()}</p>
        <Urenbeeld bijschrift="De uren van de documenten in de tijd." />
    }
}

/// Fields of a document that say something of hours.
const UREN: &[&str] = &["uren_per_", "opbouwschema"];

/// The hours of every document of the case; those that do not count today are dashed. Drawn anew
/// only when the hours change, so that typing elsewhere costs nothing.
#[component]
pub(super) fn Urenbeeld(
    /// A heading above it, where the section has none.
    #[prop(optional)]
    titel: Option<&'static str>,
    /// The caption, where the finding of the chart stands above it already.
    #[prop(optional)]
    bijschrift: Option<&'static str>,
) -> impl IntoView {
    let app = app();
    let (stand, werkdag) = (app.stand(), app.werkdag());
    let invoer = Memo::new(move |_| {
        stand.with(|stand| urenverloop_invoer(&stand.belastbaarheden, werkdag.get()))
    });
    move || {
        invoer.with(|invoer| {
            if !invoer.zegt_meer_dan_een_zin() {
                return None;
            }
            let breed = urenverloop(invoer, Breedte::Breed)?;
            let smal = urenverloop(invoer, Breedte::Smal);
            let bijschrift = bijschrift.unwrap_or(&breed.titel).trim_end_matches('.');
            let bijschrift = format!("{bijschrift}.");
            Some(view! {
                {titel.map(|titel| view! { <h2>{titel}</h2> })}
                <Figuurbeeld id="urenbeeld" breed smal bijschrift />
            })
        })
    }
}

/// "Het schema eindigt bij 26 uur per week. Op 3 november 2025: 22 uur per week."
fn lees_uren(document: &Belastbaarheid, op: NaiveDate) -> Option<String> {
    let eind = decimaal(uren_eind(document)?);
    let mut stappen = document.opbouwschema.iter();
    let heeft_schema = stappen.any(|stap| stap.vanaf.is_some() && stap.uren_per_week.is_some());
    let slot = if heeft_schema {
        format!("Het schema eindigt bij {eind} uur per week.")
    } else {
        format!("De uren: {eind} uur per week.")
    };
    Some(match uren_op(document, op).filter(|_| heeft_schema) {
        Some(nu) => format!(
            "{slot} Op {}: {} uur per week.",
            datum_voluit(op),
            decimaal(nu)
        ),
        None => slot,
    })
}
