//! What a document of the bedrijfsarts is called in a sentence.

use crate::dossier::keuzes::BelastbaarheidSoort;
use crate::dossier::schrijfwijze::datum_voluit;
use crate::dossier::stand::Belastbaarheid;

/// "de FML van 12 augustus 2025".
pub fn documentnaam(document: &Belastbaarheid) -> String {
    let soort = document
        .soort
        .map_or("belastbaarheid", |soort| soort.kort());
    let lidwoord = match document.soort {
        Some(BelastbaarheidSoort::Izp) => "het",
        _ => "de",
    };
    match document.opgesteld_op.or(document.geldig_per) {
        Some(dag) => format!("{lidwoord} {soort} van {}", datum_voluit(dag)),
        None => format!("{lidwoord} {soort}"),
    }
}
