//! What documents of the bedrijfsarts are called when there are several: two of one day never
//! share a name.

use super::naam::documentnaam;
use crate::dossier::keuzes::FmlVersie;
use crate::dossier::schrijfwijze::datum_voluit;
use crate::dossier::stand::Belastbaarheid;

/// "FML geldig per 12 augustus 2025"; with what tells it apart if another document in `alle` is
/// called the same: "FML geldig per 12 augustus 2025 (opgesteld op 4 augustus 2025)". For headings
/// and lists.
pub fn documenttitel(alle: &[Belastbaarheid], document: &Belastbaarheid) -> String {
    met_onderscheid(alle, document, titel)
}

/// "de FML van 12 augustus 2025"; with what tells it apart if another document in `alle` is called
/// the same: "de FML van 12 augustus 2025 (nieuwe lijst)". For in a sentence.
pub fn documentnaam_tussen(alle: &[Belastbaarheid], document: &Belastbaarheid) -> String {
    met_onderscheid(alle, document, documentnaam)
}

/// `naam`, and what tells the document apart where another one in `alle` has the same name.
pub fn met_onderscheid(
    alle: &[Belastbaarheid],
    document: &Belastbaarheid,
    naam: impl Fn(&Belastbaarheid) -> String,
) -> String {
    let eigen = naam(document);
    match onderscheid(alle, document, naam) {
        Some(verschil) => format!("{eigen} ({verschil})"),
        None => eigen,
    }
}

fn titel(document: &Belastbaarheid) -> String {
    let soort = document.soort.map_or("Document", |soort| soort.kort());
    match document.geldig_per {
        Some(per) => format!("{soort} geldig per {}", datum_voluit(per)),
        None => format!("{soort} zonder ingangsdatum"),
    }
}

/// What tells a document apart from those with the same name: the first of day of making, day from
/// which it holds, list, and day of receipt that differs between all of them, else its place among
/// them in order of entry. `None` if no other document has the name.
fn onderscheid(
    alle: &[Belastbaarheid],
    document: &Belastbaarheid,
    naam: impl Fn(&Belastbaarheid) -> String,
) -> Option<String> {
    type Kenmerk = fn(&Belastbaarheid) -> Option<String>;
    const KENMERKEN: [Kenmerk; 4] = [
        |een| Some(format!("opgesteld op {}", datum_voluit(een.opgesteld_op?))),
        |een| Some(format!("geldig per {}", datum_voluit(een.geldig_per?))),
        |een| Some(lijst(een.versie?).to_owned()),
        |een| Some(format!("ontvangen op {}", datum_voluit(een.ontvangen_op?))),
    ];
    let eigen = naam(document);
    let mut gelijk: Vec<&Belastbaarheid> = alle.iter().filter(|een| naam(een) == eigen).collect();
    gelijk.sort_by_key(|een| een.id);
    let plaats = gelijk.iter().position(|een| een.id == document.id)?;
    if gelijk.len() < 2 {
        return None;
    }
    let verschilt = |kenmerk: &Kenmerk| {
        let mut alle: Vec<String> = gelijk.iter().filter_map(|een| kenmerk(een)).collect();
        alle.sort_unstable();
        alle.dedup();
        alle.len() == gelijk.len()
    };
    let kenmerk = KENMERKEN.into_iter().find(verschilt);
    kenmerk
        .and_then(|kenmerk| kenmerk(document))
        .or_else(|| Some((plaats + 1).to_string()))
}

fn lijst(versie: FmlVersie) -> &'static str {
    match versie {
        FmlVersie::Nieuw => "nieuwe lijst",
        FmlVersie::Klassiek => "klassieke lijst",
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::dossier::keuzes::BelastbaarheidSoort;
    use chrono::NaiveDate;

    fn dag(tekst: &str) -> Option<NaiveDate> {
        tekst.parse().ok()
    }

    fn document(id: u32) -> Belastbaarheid {
        Belastbaarheid {
            id,
            soort: Some(BelastbaarheidSoort::Fml),
            geldig_per: dag("2026-10-01"),
            ..Belastbaarheid::default()
        }
    }

    fn check(alle: &[Belastbaarheid], verwacht: &[&str]) {
        let titels: Vec<String> = alle.iter().map(|een| documenttitel(alle, een)).collect();
        assert_eq!(titels, verwacht);
        let mut namen: Vec<String> = alle
            .iter()
            .map(|een| documentnaam_tussen(alle, een))
            .collect();
        namen.sort_unstable();
        namen.dedup();
        assert_eq!(namen.len(), alle.len(), "{namen:?}");
    }

    #[test]
    fn a_document_alone_on_its_day_keeps_its_short_name() {
        let mut ander = document(2);
        ander.geldig_per = dag("2026-11-01");
        let mut izp = document(3);
        izp.soort = Some(BelastbaarheidSoort::Izp);
        check(
            &[document(1), ander, izp],
            &[
                "FML geldig per 1 oktober 2026",
                "FML geldig per 1 november 2026",
                "IZP geldig per 1 oktober 2026",
            ],
        );
    }

    #[test]
    fn two_of_one_day_are_told_apart_by_what_differs() {
        let mut twee = [document(1), document(2)];
        check(
            &twee,
            &[
                "FML geldig per 1 oktober 2026 (1)",
                "FML geldig per 1 oktober 2026 (2)",
            ],
        );
        twee[1].ontvangen_op = dag("2026-10-03");
        check(
            &twee,
            &[
                "FML geldig per 1 oktober 2026 (1)",
                "FML geldig per 1 oktober 2026 (2)",
            ],
        );
        twee[0].ontvangen_op = dag("2026-10-02");
        check(
            &twee,
            &[
                "FML geldig per 1 oktober 2026 (ontvangen op 2 oktober 2026)",
                "FML geldig per 1 oktober 2026 (ontvangen op 3 oktober 2026)",
            ],
        );
        twee[0].versie = Some(FmlVersie::Klassiek);
        twee[1].versie = Some(FmlVersie::Nieuw);
        check(
            &twee,
            &[
                "FML geldig per 1 oktober 2026 (klassieke lijst)",
                "FML geldig per 1 oktober 2026 (nieuwe lijst)",
            ],
        );
        twee[0].opgesteld_op = dag("2026-09-20");
        twee[1].opgesteld_op = dag("2026-09-28");
        check(
            &twee,
            &[
                "FML geldig per 1 oktober 2026 (opgesteld op 20 september 2026)",
                "FML geldig per 1 oktober 2026 (opgesteld op 28 september 2026)",
            ],
        );
    }

    #[test]
    fn the_number_follows_the_order_of_entry_and_not_the_order_of_the_list() {
        let alle = [document(7), document(2), document(4)];
        check(
            &alle,
            &[
                "FML geldig per 1 oktober 2026 (3)",
                "FML geldig per 1 oktober 2026 (1)",
                "FML geldig per 1 oktober 2026 (2)",
            ],
        );
    }

    #[test]
    fn in_a_sentence_the_day_of_making_is_the_name() {
        let mut alle = [document(1), document(2)];
        alle[0].opgesteld_op = dag("2026-09-20");
        alle[1].opgesteld_op = dag("2026-09-20");
        alle[1].geldig_per = dag("2026-10-05");
        assert_eq!(
            documentnaam_tussen(&alle, &alle[1]),
            "de FML van 20 september 2026 (geldig per 5 oktober 2026)"
        );
        assert_eq!(
            documenttitel(&alle, &alle[1]),
            "FML geldig per 5 oktober 2026"
        );
    }
}
