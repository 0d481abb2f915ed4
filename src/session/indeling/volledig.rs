//! Whether a document of the bedrijfsarts can be built on.

use crate::dossier::stand::{AfwijkendItem, Belastbaarheid};

/// True if it is known what it is, whose and from when, and it says what the werknemer can do. A
/// document that was only added is not.
pub fn is_volledig(document: &Belastbaarheid) -> bool {
    let bekend = document.soort.is_some()
        && document.opgesteld_door.is_some()
        && document.geldig_per.is_some();
    bekend && zegt_iets(document)
}

/// True if the document holds anything about what the werknemer can do. An item that was chosen and
/// has no value yet says nothing.
pub fn zegt_iets(document: &Belastbaarheid) -> bool {
    let rubrieken = &document.tekst_per_rubriek;
    let teksten = [
        &document.conclusie,
        &rubrieken.persoonlijk,
        &rubrieken.sociaal,
        &rubrieken.fysieke_omgeving,
        &rubrieken.dynamisch,
        &rubrieken.statisch,
        &rubrieken.werktijden,
    ];
    let uren = [document.uren_per_dag, document.uren_per_week];
    document.items.iter().any(item_zegt_iets)
        || teksten.iter().any(|tekst| tekst.is_some())
        || uren.iter().any(Option::is_some)
}

fn item_zegt_iets(item: &AfwijkendItem) -> bool {
    let teksten = [&item.toelichting, &item.werktekst];
    !item.waarden.is_empty()
        || item.vermogen.is_some()
        || teksten.iter().any(|tekst| tekst.is_some())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::dossier::{Adres, Dossier, Wijziging};
    use chrono::NaiveDate;
    use serde_json::{Value, json};

    fn document(velden: &[(&str, Value)]) -> Belastbaarheid {
        let op = NaiveDate::from_ymd_opt(2025, 10, 14).unwrap();
        let adres = |veld: &str| Adres::lees(veld).unwrap();
        let mut wijziging = Wijziging::nieuw(op).item(adres("belastbaarheden[1]"));
        for (veld, waarde) in velden {
            let veld = adres(&format!("belastbaarheden[1].{veld}"));
            wijziging = wijziging.zet(veld, Some(waarde.clone()));
        }
        let mut dossier = Dossier::nieuw("a".into(), true);
        dossier.wijzig(&wijziging).unwrap();
        dossier.stand(op).unwrap().belastbaarheden[0].clone()
    }

    #[test]
    fn a_document_counts_when_it_is_known_and_says_something() {
        let bekend = [
            ("soort", json!("fml")),
            ("opgesteld_door", json!("J. de Arts")),
            ("geldig_per", json!("2025-08-12")),
        ];
        assert!(!is_volledig(&document(&[])));
        assert!(!is_volledig(&document(&bekend)), "says nothing yet");
        let uren = [("uren_per_week", json!(20))];
        assert!(!is_volledig(&document(&uren)), "whose is not known");
        let alles: Vec<_> = bekend.into_iter().chain(uren).collect();
        assert!(is_volledig(&document(&alles)));
    }

    #[test]
    fn items_without_a_value_say_nothing() {
        let op = NaiveDate::from_ymd_opt(2025, 10, 14).unwrap();
        let adres = |veld: &str| Adres::lees(veld).unwrap();
        let mut dossier = Dossier::nieuw("a".into(), true);
        let gekozen = Wijziging::nieuw(op)
            .item(adres("belastbaarheden[1]"))
            .item(adres("belastbaarheden[1].items[1]"))
            .zet(
                adres("belastbaarheden[1].items[1].code"),
                Some(json!("4.14")),
            );
        dossier.wijzig(&gekozen).unwrap();
        let stand = dossier.stand(op).unwrap();
        assert!(!zegt_iets(&stand.belastbaarheden[0]));
        let waarde = Wijziging::nieuw(op).zet(
            adres("belastbaarheden[1].items[1].waarden"),
            Some(json!([2])),
        );
        dossier.wijzig(&waarde).unwrap();
        let stand = dossier.stand(op).unwrap();
        assert!(zegt_iets(&stand.belastbaarheden[0]));
    }
}
