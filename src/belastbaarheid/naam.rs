//! What a document of the bedrijfsarts is called in a sentence.

use crate::dossier::keuzes::BelastbaarheidSoort;
use crate::dossier::schrijfwijze::datum_voluit;
use crate::dossier::stand::Belastbaarheid;

/// "de FML van 12 augustus 2025", "het IZP van 12 augustus 2025"; "het document" if it is not known
/// what kind it is.
pub fn documentnaam(document: &Belastbaarheid) -> String {
    let soort = document.soort.map_or("document", |soort| soort.kort());
    let naam = format!("{} {soort}", lidwoord(document));
    match document.opgesteld_op.or(document.geldig_per) {
        Some(dag) => format!("{naam} van {}", datum_voluit(dag)),
        None => naam,
    }
}

/// The article of its kind: "de FML", "het IZP", "het document".
pub fn lidwoord(document: &Belastbaarheid) -> &'static str {
    match document.soort {
        Some(BelastbaarheidSoort::Fml | BelastbaarheidSoort::Lab) => "de",
        Some(BelastbaarheidSoort::Izp) | None => "het",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_document_has_its_own_article() {
        for (soort, verwacht) in [
            (Some(BelastbaarheidSoort::Fml), "de FML"),
            (Some(BelastbaarheidSoort::Izp), "het IZP"),
            (Some(BelastbaarheidSoort::Lab), "de LAB"),
            (None, "het document"),
        ] {
            let mut document = Belastbaarheid {
                soort,
                ..Belastbaarheid::default()
            };
            assert_eq!(documentnaam(&document), verwacht);
            document.geldig_per = chrono::NaiveDate::from_ymd_opt(2025, 8, 12);
            let met_dag = format!("{verwacht} van 12 augustus 2025");
            assert_eq!(documentnaam(&document), met_dag);
        }
    }
}
