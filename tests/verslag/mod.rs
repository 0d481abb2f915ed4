//! The demo case, and small cases of one or a few facts, as a report reads them.
#![allow(
    dead_code,
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::string_slice,
    clippy::indexing_slicing,
    reason = "each test file uses a part, and a test may stop"
)]

use chrono::NaiveDate;
use serde_json::Value;
use spoorboek::dossier::{Adres, Dossier, Wijziging, formaat};
use spoorboek::rapport::document::Sectie;
use spoorboek::rapport::{Opties, Soort, Verslag, alle_tekst, maak};

pub const BESTAND: &str = include_str!("../../public/voorbeeld.json");
pub const MAG_NIET: &str = include_str!("../data/mag_niet_in_rapport.txt");
pub const MOET: &str = include_str!("../data/moet_in_rapport.txt");
pub const PLAN: &str = "2025-11-03";

pub fn dag(tekst: &str) -> NaiveDate {
    tekst.parse().unwrap()
}

pub fn voorbeeld() -> Dossier {
    formaat::lees(BESTAND).unwrap()
}

pub fn opties() -> Opties {
    let mut opties = Opties::default();
    opties.bureau.naam = "Spoorwijzer Re-integratie".into();
    opties
}

pub fn verslag(soort: Soort, dossier: &Dossier, op: &str) -> Verslag {
    maak(soort, dossier, dag(op), &opties()).unwrap()
}

pub fn tekst(soort: Soort, dossier: &Dossier, op: &str) -> String {
    alle_tekst(&verslag(soort, dossier, op).document).replace('\u{a0}', " ")
}

pub fn sectie<'a>(verslag: &'a Verslag, id: &str) -> &'a Sectie {
    verslag
        .document
        .secties
        .iter()
        .find(|sectie| sectie.id == id)
        .unwrap()
}

pub fn sectietekst(verslag: &Verslag, id: &str) -> String {
    let mut document = verslag.document.clone();
    document.secties.retain(|sectie| sectie.id == id);
    alle_tekst(&document).replace('\u{a0}', " ")
}

/// A case made of values on one day.
pub fn dossier(op: &str, velden: &[(&str, Value)]) -> Dossier {
    let mut dossier = Dossier::nieuw("a1".into(), true);
    let mut wijziging = Wijziging::nieuw(dag(op));
    for (adres, waarde) in velden {
        wijziging = wijziging.zet(Adres::lees(adres).unwrap(), Some(waarde.clone()));
    }
    dossier.wijzig(&wijziging).unwrap();
    dossier
}

pub fn regels(bestand: &str) -> impl Iterator<Item = &str> {
    bestand.lines().filter(|regel| !regel.starts_with('#'))
}

/// Whole words, capitals aside.
pub fn bevat(tekst: &str, woorden: &str) -> bool {
    let (tekst, woorden) = (tekst.to_lowercase(), woorden.to_lowercase());
    tekst.match_indices(&woorden).any(|(plek, _)| {
        let voor = tekst[..plek].chars().next_back();
        let na = tekst[plek + woorden.len()..].chars().next();
        ![voor, na].into_iter().flatten().any(char::is_alphanumeric)
    })
}
