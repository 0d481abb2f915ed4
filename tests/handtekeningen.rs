//! A trajectplan carries only the signatures that were set under what it says.
#![allow(clippy::unwrap_used)]

mod verslag;

use serde_json::{Value, json};
use spoorboek::dossier::{Adres, Dossier, Wijziging};
use spoorboek::rapport::Soort;
use verslag::*;

fn zet(dossier: &mut Dossier, op: &str, velden: &[(&str, Value)]) {
    let mut wijziging = Wijziging::nieuw(dag(op));
    for (adres, waarde) in velden {
        wijziging = wijziging.zet(Adres::lees(adres).unwrap(), Some(waarde.clone()));
    }
    dossier.wijzig(&wijziging).unwrap();
}

/// Status, version and how many boxes are signed.
fn stand(dossier: &Dossier, op: &str) -> (String, String, usize) {
    let plan = verslag(Soort::Trajectplan, dossier, op);
    let blad = &plan.document.voorblad;
    let versie = blad.gegevens.iter().find(|(label, _)| label == "Versie");
    let slot = sectietekst(&plan, "ondertekening");
    (
        blad.status.replace('\u{a0}', " "),
        versie.unwrap().1.clone(),
        slot.matches(", ondertekend op ").count(),
    )
}

fn check(dossier: &Dossier, op: &str, status: &str, versie: &str, handtekeningen: usize) {
    let verwacht = (status.to_owned(), versie.to_owned(), handtekeningen);
    assert_eq!(stand(dossier, op), verwacht, "op {op}");
}

/// Vastgesteld and signed by the werknemer on 3 November.
fn getekend() -> Dossier {
    dossier(
        PLAN,
        &[
            ("werknemer.naam", json!("Noor van der Wal")),
            ("trajectplan.einddoel", json!("Werk in een tuincentrum.")),
            ("trajectplan.vastgesteld_op", json!(PLAN)),
            ("trajectplan.ondertekend_werknemer_op", json!(PLAN)),
        ],
    )
}

const VAST: &str = "Vastgesteld op 3 november 2025";

#[test]
fn the_plan_of_the_day_it_was_signed_stays_as_it_was() {
    let dossier = voorbeeld();
    check(&dossier, PLAN, VAST, "1", 3);
    assert_eq!(
        verslag(Soort::Trajectplan, &dossier, PLAN).achterhaald,
        None
    );
    let tekst = tekst(Soort::Trajectplan, &dossier, PLAN);
    assert!(tekst.contains("heeft het plan ondertekend op 3 november 2025."));
}

#[test]
fn a_later_plan_that_says_something_else_is_not_signed() {
    let dossier = voorbeeld();
    check(&dossier, "2026-06-01", "Concept", "2", 0);
    let plan = verslag(Soort::Trajectplan, &dossier, "2026-06-01");
    assert!(
        !tekst(Soort::Trajectplan, &dossier, "2026-06-01").contains("heeft het plan ondertekend")
    );
    assert!(sectietekst(&plan, "ondertekening").contains(
        "Versie 1 van dit plan is vastgesteld op 3 november 2025. Daarna is de inhoud gewijzigd. Dit \
         is versie 2; die is nog niet ondertekend."
    ));
    let eerder = plan.achterhaald.unwrap();
    assert_eq!((eerder.op, eerder.vastgesteld), (dag(PLAN), true));
    // The day that is offered does give what was signed.
    check(&dossier, &eerder.peildatum.to_string(), VAST, "1", 3);
}

#[test]
fn what_stands_nowhere_in_the_plan_makes_no_new_version() {
    let mut dossier = getekend();
    zet(
        &mut dossier,
        "2025-11-05",
        &[
            ("leidinggevende.telefoon", json!("06-00000000")),
            ("rapporten.intakeverslag.beleving", json!("Eigen woorden.")),
        ],
    );
    check(&dossier, "2025-11-04", VAST, "1", 1);
    check(&dossier, "2025-11-20", VAST, "1", 1);
    zet(
        &mut dossier,
        "2025-11-21",
        &[("rapporten.trajectplan.beleving", json!("Andere woorden."))],
    );
    check(&dossier, "2025-11-21", "Concept", "2", 0);
    check(&dossier, "2025-11-20", VAST, "1", 1);
}

#[test]
fn a_new_version_has_empty_boxes_until_it_is_signed_itself() {
    let mut dossier = getekend();
    zet(
        &mut dossier,
        "2025-12-01",
        &[("trajectplan.einddoel", json!("Werk in een kwekerij."))],
    );
    check(&dossier, "2025-12-01", "Concept", "2", 0);
    zet(
        &mut dossier,
        "2025-12-02",
        &[("trajectplan.vastgesteld_op", json!("2025-12-02"))],
    );
    let vast = "Vastgesteld op 2 december 2025";
    check(&dossier, "2025-12-02", vast, "2", 0);
    zet(
        &mut dossier,
        "2025-12-09",
        &[("trajectplan.ondertekend_werknemer_op", json!("2025-12-09"))],
    );
    check(&dossier, "2025-12-09", vast, "2", 1);
    check(&dossier, PLAN, VAST, "1", 1);
}

#[test]
fn setting_the_day_right_makes_no_new_version() {
    let mut dossier = getekend();
    zet(
        &mut dossier,
        "2025-11-06",
        &[("trajectplan.vastgesteld_op", json!("2025-11-04"))],
    );
    check(
        &dossier,
        "2025-11-06",
        "Vastgesteld op 4 november 2025",
        "1",
        1,
    );
}

#[test]
fn a_day_that_is_yet_to_come_signs_nothing() {
    let velden = [
        ("trajectplan.vastgesteld_op", json!("2025-12-01")),
        ("trajectplan.ondertekend_coach_op", json!("2025-12-01")),
    ];
    let dossier = dossier(PLAN, &velden);
    check(&dossier, PLAN, "Concept", "1", 0);
    check(
        &dossier,
        "2025-12-01",
        "Vastgesteld op 1 december 2025",
        "1",
        1,
    );
}

#[test]
fn signatures_without_vaststelling_go_too_when_the_plan_changes() {
    let velden = [
        ("trajectplan.einddoel", json!("Werk in een tuincentrum.")),
        ("trajectplan.ondertekend_coach_op", json!(PLAN)),
    ];
    let mut dossier = dossier(PLAN, &velden);
    check(&dossier, PLAN, "Concept", "1", 1);
    zet(
        &mut dossier,
        "2025-11-10",
        &[("trajectplan.einddoel", json!("Werk in een kwekerij."))],
    );
    check(&dossier, "2025-11-10", "Concept", "1", 0);
    let plan = verslag(Soort::Trajectplan, &dossier, "2025-11-10");
    assert!(
        sectietekst(&plan, "ondertekening").contains(
            "Na de ondertekening op 3 november 2025 is de inhoud van dit plan gewijzigd."
        )
    );
}

/// No fact is new, but on that day another document begins to hold.
#[test]
fn a_belastbaarheid_that_comes_into_force_changes_the_plan() {
    let mut dossier = getekend();
    let document = |id: u32, per: &str| {
        [
            (format!("belastbaarheden[{id}].geldig_per"), json!(per)),
            (format!("belastbaarheden[{id}].uren_per_week"), json!(20)),
        ]
    };
    let velden = [document(1, "2025-10-01"), document(2, "2025-12-01")].concat();
    let velden: Vec<(&str, Value)> = velden
        .iter()
        .map(|(adres, waarde)| (adres.as_str(), waarde.clone()))
        .collect();
    zet(&mut dossier, PLAN, &velden);
    check(&dossier, "2025-11-30", VAST, "1", 1);
    check(&dossier, "2025-12-01", "Concept", "2", 0);
}

#[test]
fn who_refuses_is_not_said_to_agree() {
    let velden = [
        ("werknemer.naam", json!("Noor van der Wal")),
        (
            "trajectplan.weigering.reden",
            json!("De reistijd is te lang."),
        ),
        ("trajectplan.weigering.vastgelegd_op", json!(PLAN)),
    ];
    let mut dossier = dossier(PLAN, &velden);
    let slot = |dossier: &Dossier, op: &str| {
        sectietekst(&verslag(Soort::Trajectplan, dossier, op), "ondertekening")
    };
    let geweigerd = slot(&dossier, PLAN);
    assert!(geweigerd.contains("tekent dit plan niet."));
    assert!(geweigerd.contains("verklaren coach en werkgever dat zij"));
    assert!(!geweigerd.contains("verklaren werknemer, coach en werkgever"));
    zet(
        &mut dossier,
        "2025-11-10",
        &[("trajectplan.ondertekend_werknemer_op", json!("2025-11-10"))],
    );
    let getekend = slot(&dossier, "2025-11-10");
    assert!(getekend.contains("wilde dit plan eerst niet tekenen."));
    assert!(getekend.contains("verklaren werknemer, coach en werkgever"));
}
