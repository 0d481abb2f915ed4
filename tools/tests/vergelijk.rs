//! `vergelijk` on the demo case gives what its description says: exact, on the days of both
//! belastbaarheden.
#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "all of this file is a test"
)]

use serde_json::Value as Json;
use std::path::{Path, PathBuf};
use std::process::Command;
use toml::{Table, Value};

const VERWACHT: &str = include_str!("../../tests/data/dossier_a.toml");

fn in_repo(pad: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..").join(pad)
}

fn vergelijk(bestand: &Path, peildatum: &str) -> Json {
    let uit = Command::new(env!("CARGO_BIN_EXE_tools"))
        .args(["vergelijk", bestand.to_str().unwrap()])
        .args(["--peildatum", peildatum])
        .output()
        .unwrap();
    assert!(uit.status.success(), "{uit:?}");
    serde_json::from_slice(&uit.stdout).unwrap()
}

/// Numbers as numbers, dates as text.
fn als_json(waarde: &Value) -> Json {
    match waarde {
        Value::Datetime(datum) => datum.to_string().into(),
        Value::Integer(getal) => (*getal as f64).into(),
        Value::Float(getal) => (*getal).into(),
        Value::Boolean(waar) => (*waar).into(),
        Value::String(tekst) => tekst.clone().into(),
        Value::Array(rij) => rij.iter().map(als_json).collect(),
        Value::Table(tabel) => tabel
            .iter()
            .map(|(naam, waarde)| (naam.clone(), als_json(waarde)))
            .collect(),
    }
}

/// All numbers in one form.
fn gelijk_gemaakt(waarde: &Json) -> Json {
    match waarde {
        Json::Number(getal) => getal.as_f64().unwrap().into(),
        Json::Array(rij) => rij.iter().map(gelijk_gemaakt).collect(),
        Json::Object(velden) => velden
            .iter()
            .map(|(naam, waarde)| (naam.clone(), gelijk_gemaakt(waarde)))
            .collect(),
        ander => ander.clone(),
    }
}

fn lijst<'a>(tabel: &'a Table, naam: &str) -> Vec<&'a Table> {
    let rij = tabel[naam].as_array().unwrap();
    rij.iter()
        .map(|waarde| waarde.as_table().unwrap())
        .collect()
}

fn check(uit: &Json, id: i64, functies: usize) {
    let verwacht: Table = VERWACHT.parse().unwrap();
    assert_eq!(uit["belastbaarheid"]["id"], id);
    let document = lijst(&verwacht, "belastbaarheid")
        .into_iter()
        .find(|document| document["id"].as_integer() == Some(id))
        .unwrap();
    for naam in [
        "versie",
        "geldig_per",
        "ontvangen_op",
        "afwijkende_items",
        "uren_eind_schema",
    ] {
        let hier = gelijk_gemaakt(&uit["belastbaarheid"][naam]);
        assert_eq!(hier, als_json(&document[naam]), "{naam}");
    }
    let gevonden = uit["functie"].as_array().unwrap();
    assert_eq!(gevonden.len(), functies);
    for functie in lijst(&verwacht, "functie") {
        let naam = functie["naam"].as_str().unwrap();
        if let Some(hier) = gevonden.iter().find(|hier| hier["naam"] == naam) {
            check_functie(hier, functie, id);
        }
    }
}

fn check_functie(hier: &Json, functie: &Table, id: i64) {
    let naam = functie["naam"].as_str().unwrap();
    for veld in [
        "machine",
        "uitkomst",
        "uren_passen_vanaf",
        "loonindicatie",
        "verdiencapaciteit_pct",
        "uren_per_week",
    ] {
        let verwacht = functie.get(&format!("{veld}_{id}")).map(als_json);
        let gevonden = hier.get(veld).map(gelijk_gemaakt);
        // A wage that was recorded later is not known yet on the day itself.
        if gevonden.is_none() && ["loonindicatie", "verdiencapaciteit_pct"].contains(&veld) {
            assert!(hier.get("uurloon_indicatie").is_none(), "{naam} {veld}");
            continue;
        }
        assert_eq!(gevonden, verwacht, "{naam} {veld}");
    }
    let toetsen: Vec<Json> = lijst(functie, "toets")
        .into_iter()
        .filter(|toets| toets["belastbaarheid"].as_integer() == Some(id))
        .map(|toets| als_json(&Value::Table(toets.clone())))
        .collect();
    let gevonden = hier["toets"].as_array().unwrap();
    assert_eq!(gevonden.len(), toetsen.len(), "{naam}");
    for (toets, hier) in toetsen.iter().zip(gevonden) {
        for (veld, verwacht) in toets.as_object().unwrap() {
            let code = &toets["item"];
            assert_eq!(
                &gelijk_gemaakt(&hier[veld]),
                verwacht,
                "{naam} {code} {veld}"
            );
        }
        for veld in ["aanpassing", "oordeel_coach", "past_vanaf"] {
            let code = &toets["item"];
            assert_eq!(
                hier.get(veld).is_some(),
                toets.get(veld).is_some(),
                "{naam} {code} {veld}"
            );
        }
        let oordeel = hier.get("oordeel_coach").is_some();
        assert!(
            !oordeel || hier.get("oordeel_reden").is_some(),
            "{naam}: a judgement has a reason"
        );
    }
}

#[test]
fn the_demo_case_gives_what_its_description_says() {
    let bestand = in_repo("public/voorbeeld.json");
    for (peildatum, id, functies) in [
        ("2025-11-03", 1, 7),
        ("2025-12-05", 1, 7),
        ("2026-04-02", 2, 8),
        ("2026-04-17", 2, 8),
        ("2026-06-15", 2, 8),
    ] {
        check(&vergelijk(&bestand, peildatum), id, functies);
    }
}

#[test]
fn without_a_belastbaarheid_nothing_fits_by_itself() {
    let uit = vergelijk(&in_repo("public/voorbeeld.json"), "2025-10-05");
    assert_eq!(uit["belastbaarheid"], Json::Null);
    for functie in uit["functie"].as_array().unwrap() {
        assert_eq!(functie["machine"], "niet_beoordeeld");
    }
}
