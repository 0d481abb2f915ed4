//! The coach's own text in a report.

mod verslag;

use serde_json::{Value, json};
use spoorboek::dossier::{Adres, Wijziging};
use spoorboek::rapport::document::Blok;
use spoorboek::rapport::{Soort, bewerkbare_tekst};
use verslag::*;

#[test]
fn own_text_takes_the_place_of_prose_and_leaves_tables() {
    let mut dossier = voorbeeld();
    let eigen = "Eigen woorden.\n\n- een\n- twee";
    let zet = |id: &str, waarde: Value| {
        let adres = Adres::lees(&format!("rapporten.trajectplan.{id}")).unwrap();
        Wijziging::nieuw(dag(PLAN)).zet(adres, Some(waarde))
    };
    for id in ["afspraken", "beleving", "zoekprofiel", "arbeidsdeskundig"] {
        dossier.wijzig(&zet(id, json!(eigen))).unwrap();
    }
    let plan = verslag(Soort::Trajectplan, &dossier, PLAN);

    assert_eq!(bewerkbare_tekst(sectie(&plan, "beleving")), eigen);
    assert!(sectie(&plan, "beleving").eigen_tekst);
    assert!(plan.gegenereerd["beleving"].contains("hetzelfde werk bij een ander bedrijf"));

    let afspraken = sectietekst(&plan, "afspraken");
    assert!(afspraken.contains("Eigen woorden."));
    assert!(!afspraken.contains("driegesprek"));
    assert!(afspraken.contains("| Uren voor spoor 2 | 8 uur per week. |"));
    assert!(matches!(
        sectie(&plan, "zoekprofiel").blokken.as_slice(),
        [Blok::Kader { .. }]
    ));
    assert!(sectietekst(&plan, "arbeidsdeskundig").contains("| Logistiek administratief"));

    // The same section in the other report is another text.
    let intake = verslag(Soort::Intakeverslag, &dossier, PLAN);
    assert!(!sectie(&intake, "beleving").eigen_tekst);
}

#[test]
fn generated_text_can_be_edited_and_put_back_unchanged() {
    for soort in Soort::ALLE {
        let eerst = verslag(*soort, &voorbeeld(), PLAN);
        for (id, tekst) in &eerst.gegenereerd {
            let blokken = spoorboek::rapport::blokken_uit_tekst(tekst, "x");
            let mut terug = sectie(&eerst, id).clone();
            terug.blokken = blokken;
            assert_eq!(&bewerkbare_tekst(&terug), tekst, "{id}");
        }
    }
}

#[test]
fn own_text_fills_a_gap_in_prose_but_not_in_a_table() {
    let velden = [
        (
            "rapporten.intakeverslag.visie_werkgever",
            json!("Wil helpen."),
        ),
        (
            "rapporten.intakeverslag.algemene_gegevens",
            json!("Zie het plan."),
        ),
    ];
    let verslag = verslag(Soort::Intakeverslag, &dossier("2025-10-20", &velden), PLAN);
    let leemten: Vec<&str> = verslag
        .leemten
        .iter()
        .map(|gevonden| gevonden.leemte.adres.as_str())
        .collect();
    assert!(!leemten.contains(&"intake.visie_werkgever"));
    assert!(leemten.contains(&"werkgever.naam"));
    assert!(leemten.contains(&"intake.visie_werknemer"));
}
