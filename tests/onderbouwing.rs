//! The onderbouwing of a direction in words: drafted from facts, replaced by the coach's own text,
//! and an estimate is always marked as one.
#![allow(clippy::unwrap_used, clippy::indexing_slicing)]

mod verslag;

use serde_json::{Value, json};
use spoorboek::dossier::{Adres, Dossier, Wijziging};
use spoorboek::rapport::{Soort, voorgestelde_onderbouwing};
use verslag::*;

fn met(extra: &[(&str, Value)]) -> Dossier {
    let mut velden = vec![
        ("belastbaarheden[1].soort", json!("fml")),
        ("belastbaarheden[1].versie", json!("klassiek")),
        ("belastbaarheden[1].opgesteld_op", json!("2025-08-12")),
        ("belastbaarheden[1].geldig_per", json!("2025-08-12")),
        ("belastbaarheden[1].items[1].code", json!("4.14")),
        ("belastbaarheden[1].items[1].waarden", json!([2])),
        ("zoekrichtingen[1].naam", json!("Portier")),
        ("zoekrichtingen[1].eisen[1].versie", json!("klassiek")),
        ("zoekrichtingen[1].eisen[1].code", json!("4.14")),
        ("zoekrichtingen[1].eisen[1].getal", json!(4)),
    ];
    velden.extend(extra.iter().cloned());
    dossier("2025-10-20", &velden)
}

fn voorstel(dossier: &Dossier) -> String {
    let stand = dossier.stand(dag(PLAN)).unwrap();
    voorgestelde_onderbouwing(&stand, &stand.zoekrichtingen[0], dag(PLAN))
}

#[test]
fn every_fact_gives_its_sentence_and_nothing_else_does() {
    let kaal = voorstel(&met(&[]));
    assert_eq!(
        kaal,
        "Naast de FML van 12 augustus 2025 gelegd past het ene punt dat is vergeleken."
    );
    let adres = "zoekrichtingen[1].onderbouwing";
    let markt = |veld: &str| format!("{adres}.arbeidsmarkt.{veld}");
    let vol = voorstel(&met(&[
        (&markt("vacatures"), json!(1)),
        (&markt("regio"), json!("Tiel")),
        (&markt("kansrijk"), json!("nee")),
        (&markt("kansrijk_reden"), json!("Het aanbod is klein.")),
        (&format!("{adres}.opleiding.eis"), json!("Geen.")),
        (&format!("{adres}.mobiliteit.reistijd_min"), json!(25)),
        (
            &format!("{adres}.mobiliteit.reistijd_bron"),
            json!("routeplanner"),
        ),
    ]));
    for zin in [
        "Geteld in de regio Tiel: 1 vacature.",
        "De richting is niet kansrijk: het aanbod is klein.",
        "Gevraagde opleiding: geen.",
        "De reistijd is 25 minuten enkele reis (routeplanner).",
    ] {
        assert!(vol.contains(zin), "{zin} staat niet in {vol}");
    }
}

#[test]
fn an_estimate_of_the_catalogue_is_marked_in_text_and_table() {
    let dossier = met(&[("zoekrichtingen[1].eisen[1].herkomst", json!("catalogus"))]);
    let zin = "De eis bij één punt is een indicatie uit de functiecatalogus";
    assert!(voorstel(&dossier).contains(zin));
    let plan = tekst(Soort::Trajectplan, &dossier, PLAN);
    assert!(plan.contains("| Tot 4 kg (indicatie) |"), "{plan}");
    let eigen = met(&[("zoekrichtingen[1].eisen[1].herkomst", json!("vacature"))]);
    assert!(!tekst(Soort::Trajectplan, &eigen, PLAN).contains("indicatie uit de functiecatalogus"));
}

#[test]
fn an_own_text_takes_the_place_and_a_changed_fact_shows() {
    let mut dossier = met(&[]);
    let basis = voorstel(&dossier);
    let adres = |naam: &str| Adres::lees(&format!("zoekrichtingen[1].{naam}")).unwrap();
    let op = dag("2025-10-21");
    let eigen = "Dit werk past, want alles staat op rollen.";
    let wijziging = Wijziging::nieuw(op)
        .zet(adres("onderbouwing.tekst"), Some(eigen.into()))
        .zet(
            adres("onderbouwing.tekst_basis"),
            Some(basis.as_str().into()),
        );
    dossier.wijzig(&wijziging).unwrap();
    let plan = tekst(Soort::Trajectplan, &dossier, PLAN);
    assert!(plan.contains(eigen));
    assert!(!plan.contains("past het ene punt dat is vergeleken"));
    let zwaarder = Wijziging::nieuw(op).zet(adres("eisen[1].getal"), Some(json!(9)));
    dossier.wijzig(&zwaarder).unwrap();
    let stand = dossier.stand(dag(PLAN)).unwrap();
    let onderbouwing = &stand.zoekrichtingen[0].onderbouwing;
    assert_eq!(onderbouwing.tekst.as_deref(), Some(eigen));
    assert_eq!(onderbouwing.tekst_basis.as_deref(), Some(basis.as_str()));
    assert_ne!(voorstel(&dossier), basis, "the screen asks for an update");
}

#[test]
fn distance_and_what_closes_it_stand_in_the_trajectplan() {
    let plan = tekst(
        Soort::Trajectplan,
        &met(&[
            ("zoekprofiel.afstand", json!("Er is geen diploma.")),
            ("zoekprofiel.overbrugging", json!("Een cursus van een dag.")),
        ]),
        PLAN,
    );
    assert!(plan.contains("Van persoonsprofiel naar zoekprofiel"));
    assert!(plan.contains("Een cursus van een dag."));
    assert!(!tekst(Soort::Trajectplan, &met(&[]), PLAN).contains("Wat die afstand overbrugt"));
}
