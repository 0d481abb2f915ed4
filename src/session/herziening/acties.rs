//! What the coach can do with a direction in the review. A reason is drafted; every word of it may be
//! changed.

use super::naam_van_document;
use crate::dossier::keuzes::{RichtingStatus, Uitkomst};
use crate::dossier::schrijfwijze::opsomming;
use crate::dossier::{Adres, Stand, Wijziging};
use crate::functies::{Herziening, Richtingverschil};
use chrono::NaiveDate;

/// The reason that is put with a direction when it is dropped in a review.
pub fn reden_van_vervallen(
    stand: &Stand,
    herziening: &Herziening,
    richting: &Richtingverschil,
) -> String {
    let document = naam_van_document(stand, herziening);
    let mut namen: Vec<String> = richting
        .punten
        .iter()
        .filter(|punt| punt.nieuw == Some(Uitkomst::PastNiet))
        .map(|punt| punt.naam.to_lowercase())
        .collect();
    namen.dedup();
    let punten = if namen.is_empty() {
        String::new()
    } else {
        format!(": het werk vraagt te veel bij {}", opsomming(&namen))
    };
    let past_niet = richting
        .nieuw
        .as_ref()
        .is_some_and(|stand| stand.uitkomst == Some(Uitkomst::PastNiet));
    if past_niet {
        format!("Past niet bij {document}{punten}.")
    } else {
        format!("Vervallen bij de herziening na {document}.")
    }
}

/// The reason that is put with a direction that was dropped before and is taken up again. Why it
/// was dropped stays in it: a reader sees both.
pub fn reden_van_opname(
    stand: &Stand,
    herziening: &Herziening,
    richting: &Richtingverschil,
) -> String {
    let document = naam_van_document(stand, herziening);
    let uitkomst = richting.nieuw.as_ref().and_then(|stand| stand.uitkomst);
    let nu = match uitkomst {
        Some(Uitkomst::Past) => format!("Past weer bij {document}."),
        Some(Uitkomst::PastMetVoorwaarde) => {
            format!("Past weer bij {document}, met een aanpassing.")
        }
        _ => format!("Opnieuw bekeken na {document}."),
    };
    let mut alle = stand.zoekrichtingen.iter();
    let eerder = alle
        .find(|een| een.id == richting.id)
        .and_then(|een| een.reden_vervallen.as_deref())
        .map(|reden| reden.trim().trim_end_matches('.'))
        .filter(|reden| !reden.is_empty());
    match eerder {
        Some(eerder) => format!("{nu} Eerder vervallen met als reden: {eerder}."),
        None => nu,
    }
}

/// Drops a direction with a drafted reason.
pub fn laat_vervallen(
    stand: &Stand,
    herziening: &Herziening,
    richting: &Richtingverschil,
    op: NaiveDate,
) -> Option<Wijziging> {
    let reden = reden_van_vervallen(stand, herziening, richting);
    let wijziging = met_status(richting.id, RichtingStatus::Vervallen, op)?;
    let wijziging = wijziging.zet(veld(richting.id, "reden_weer_opgenomen")?, None);
    Some(wijziging.zet(veld(richting.id, "reden_vervallen")?, Some(reden.into())))
}

/// Takes up a direction that was dropped before, with a drafted reason. The reason why it was
/// dropped no longer holds; it stays in the history and in the draft.
pub fn neem_weer_op(
    stand: &Stand,
    herziening: &Herziening,
    richting: &Richtingverschil,
    op: NaiveDate,
) -> Option<Wijziging> {
    let reden = reden_van_opname(stand, herziening, richting);
    let wijziging = met_status(richting.id, RichtingStatus::Actief, op)?;
    let wijziging = wijziging.zet(veld(richting.id, "reden_vervallen")?, None);
    Some(wijziging.zet(
        veld(richting.id, "reden_weer_opgenomen")?,
        Some(reden.into()),
    ))
}

fn met_status(richting: u32, status: RichtingStatus, op: NaiveDate) -> Option<Wijziging> {
    let adres = veld(richting, "status")?;
    Some(Wijziging::nieuw(op).zet(adres, Some(status.waarde().into())))
}

fn veld(richting: u32, naam: &str) -> Option<Adres> {
    Adres::lees(&format!("zoekrichtingen[{richting}].{naam}"))
}
