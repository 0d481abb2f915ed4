//! `rapport`: a report of a case file as PDF.

use crate::controleer::lees_dossier;
use crate::opdracht::RapportWens;

pub enum Mislukt {
    /// This kind of report does not exist yet.
    NogNiet(String),
    Fout(String),
}

/// The bytes of the PDF.
///
/// # Errors
/// A case file that is not in order, or a report that cannot be made.
pub fn maak(wens: &RapportWens) -> Result<Vec<u8>, Mislukt> {
    let _dossier = lees_dossier(&wens.bestand).map_err(Mislukt::Fout)?;
    Err(Mislukt::NogNiet(format!(
        "Spoorboek kan {} nog niet maken.",
        wens.soort.naam()
    )))
}
