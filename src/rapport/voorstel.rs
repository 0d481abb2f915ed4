//! Texts that a screen shows beside the field in which the coach writes an own text.

use super::afgeleid::{Richtingbeeld, Toetsdag};
use super::secties::onderbouwing_van;
use crate::belastbaarheid::actuele;
use crate::dossier::stand::{Stand, Zoekrichting};
use chrono::NaiveDate;

/// The onderbouwing of a direction, drafted from the facts known on the peildatum: paragraphs
/// separated by an empty line. The report shows the same text unless the coach wrote one.
pub fn voorgestelde_onderbouwing(
    stand: &Stand,
    richting: &Zoekrichting,
    peildatum: NaiveDate,
) -> String {
    let document = actuele(&stand.belastbaarheden, peildatum);
    let beeld = Richtingbeeld::van(stand, richting, document);
    onderbouwing_van(
        Toetsdag {
            document,
            peildatum,
        },
        &beeld,
    )
}
