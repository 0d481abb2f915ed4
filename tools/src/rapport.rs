//! `rapport`: a report of a case file as PDF, by the same road as in the app.

use crate::controleer::lees_dossier;
use crate::opdracht::{RapportWens, Soort};
use chrono::{DateTime, NaiveDateTime};
use spoorboek::pdf::maak_pdf;
use spoorboek::rapport::{self, Opties};
use spoorboek::typeset::{Lettertypen, ontbrekende_tekens};
use std::time::{SystemTime, UNIX_EPOCH};

const GEWOON: &[u8] = include_bytes!("../../public/lettertypen/NotoSans-Regular.ttf");
const VET: &[u8] = include_bytes!("../../public/lettertypen/NotoSans-Bold.ttf");

/// A report that was made.
pub struct Gemaakt {
    pub pdf: Vec<u8>,
    /// What the reader should know of it, one on a line: gaps, characters that cannot be printed.
    pub meldingen: Vec<String>,
}

pub enum Mislukt {
    /// This kind of report does not exist yet.
    NogNiet(String),
    Fout(String),
}

/// Makes the report as the case was known on the peildatum.
///
/// # Errors
/// A kind of report that does not exist yet, a case file that is not in order, or a PDF that
/// cannot be made.
pub fn maak(wens: &RapportWens) -> Result<Gemaakt, Mislukt> {
    let soort = bestaand(wens.soort)?;
    let dossier = lees_dossier(&wens.bestand).map_err(Mislukt::Fout)?;
    let mut verslag =
        rapport::maak(soort, &dossier, wens.peildatum, &Opties::default()).map_err(fout)?;
    let lettertypen = Lettertypen::new(GEWOON.to_vec(), VET.to_vec()).map_err(fout)?;
    let nu = nu();
    verslag.document.voorblad.gemaakt_op = Some(nu.date());
    let pdf = maak_pdf(&verslag.document, &lettertypen, nu).map_err(fout)?;

    let leemten = verslag.leemten.iter();
    let mut meldingen: Vec<String> = leemten
        .map(|gevonden| format!("Leemte: {}", gevonden.leemte.tekst))
        .collect();
    for teken in ontbrekende_tekens(&verslag.document, &lettertypen) {
        meldingen.push(format!(
            "Het lettertype kent het teken {} niet ({}).",
            teken.teken, teken.plaats
        ));
    }
    Ok(Gemaakt { pdf, meldingen })
}

fn bestaand(soort: Soort) -> Result<rapport::Soort, Mislukt> {
    match soort {
        Soort::Intake => Ok(rapport::Soort::Intakeverslag),
        Soort::Trajectplan => Ok(rapport::Soort::Trajectplan),
        Soort::Voortgang | Soort::Eind | Soort::Samenvatting => Err(Mislukt::NogNiet(format!(
            "Spoorboek kan {} nog niet maken. Wat wel kan: intake en trajectplan.",
            soort.naam()
        ))),
    }
}

fn fout(fout: impl std::fmt::Display) -> Mislukt {
    Mislukt::Fout(fout.to_string())
}

/// Date in the file; the time of the clock, without a zone.
fn nu() -> NaiveDateTime {
    let sinds = SystemTime::now()
        .duration_since(UNIX_EPOCH)
        .unwrap_or_default();
    let seconden = i64::try_from(sinds.as_secs()).unwrap_or_default();
    DateTime::from_timestamp(seconden, 0)
        .unwrap_or_default()
        .naive_utc()
}
