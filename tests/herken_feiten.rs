//! Where the facts of a pasted document come from, and how earlier lists are kept apart.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "all of this file is a test"
)]

use spoorboek::belastbaarheid::herken::{Herkenning, Trefkans, herken};
use spoorboek::dossier::keuzes::FmlVersie;
use std::path::Path;

fn gegeven(naam: &str) -> String {
    let pad = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("tests/gegevens/herken")
        .join(naam);
    std::fs::read_to_string(pad).unwrap()
}

/// The quoted lines as one text.
fn citaat(tekst: &str, regels: &[usize]) -> String {
    let alle: Vec<&str> = tekst.lines().collect();
    let eigen: Vec<&str> = regels.iter().map(|regel| alle[regel - 1]).collect();
    eigen.join(" ")
}

#[test]
fn every_fact_quotes_the_line_that_says_it() {
    let tekst = gegeven("klassiek-2.md");
    let feiten = herken(&tekst).document;
    let regels = &feiten.regels;
    for (eigen, woorden) in [
        (&regels.soort, "Functionele Mogelijkhedenlijst"),
        (&regels.versie, "klassieke versie"),
        (&regels.arts, "Terpstra-Oei"),
        (&regels.opgesteld_op, "24 februari 2026"),
        (&regels.geldig_per, "2 maart 2026"),
        (&regels.conclusie, "benutbare mogelijkheden"),
        (&regels.prognose, "32 uur is voorlopig"),
    ] {
        let citaat = citaat(&tekst, eigen);
        assert!(citaat.contains(woorden), "{woorden}: {citaat}");
    }
    assert_eq!(feiten.opbouwschema.len(), regels.opbouwschema.len());
    for (stap, eigen) in feiten.opbouwschema.iter().zip(&regels.opbouwschema) {
        let jaar = stap.vanaf.format("%Y").to_string();
        let uren = stap.uren_per_week.unwrap().als_getal().to_string();
        let citaat = citaat(&tekst, eigen);
        assert!(citaat.contains(&jaar) && citaat.contains(&uren), "{citaat}");
    }
    assert_eq!(feiten.voorwaarden.len(), regels.voorwaarden.len());
    for (voorwaarde, eigen) in feiten.voorwaarden.iter().zip(&regels.voorwaarden) {
        assert!(
            citaat(&tekst, eigen).contains(voorwaarde.as_str()),
            "{voorwaarde}"
        );
    }
}

#[test]
fn hours_texts_and_a_signature_quote_their_lines() {
    let tekst = "LAB\nDynamische handelingen: tillen tot 10 kg.\n\nWerktijden\n4 uur per dag\n20 uur per week\n\nJ. de Boer, bedrijfsarts";
    let feiten = herken(tekst).document;
    let regels = &feiten.regels;
    assert_eq!(regels.soort, [1]);
    assert_eq!(
        (&regels.uren_per_dag[..], &regels.uren_per_week[..]),
        (&[5][..], &[6][..])
    );
    assert_eq!(regels.arts, [8]);
    assert_eq!(regels.teksten, [vec![2], vec![5, 6, 8]]);
    // What no line says has none.
    assert!(regels.geldig_per.is_empty() && regels.versie.is_empty());
}

#[test]
fn a_name_and_its_date_on_two_lines_are_both_quoted() {
    let feiten = herken("FML nieuw\nGeldig per\n2 maart 2026\n4.13 Tillen 2").document;
    assert_eq!(feiten.regels.geldig_per, [2, 3]);
    assert_eq!(feiten.geldig_per.unwrap().to_string(), "2026-03-02");
}

const TWEE: &str = "FML klassiek, geldig per 5 januari 2026
Opgesteld door: A. Vroeg, bedrijfsarts
4.14 Tillen of dragen 2
4.18 Lopen 1

Onleesbare aantekening

FML nieuw, geldig per 2 maart 2026
Opgesteld door: B. Laat, bedrijfsarts
4.13 Tillen 1
4.14 Dragen 1
4.16 Lopen 0";

fn codes(gevonden: &Herkenning) -> Vec<&str> {
    gevonden.items.iter().map(|item| item.code).collect()
}

#[test]
fn an_earlier_list_is_kept_with_its_own_version_lines_and_facts() {
    let gevonden = herken(TWEE);
    assert_eq!(codes(&gevonden), ["4.13", "4.14"]);
    assert_eq!(gevonden.items[0].regels, [10]);
    assert!(
        gevonden
            .items
            .iter()
            .all(|item| item.trefkans == Trefkans::Zeker)
    );
    assert_eq!(gevonden.document.versie, Some(FmlVersie::Nieuw));
    assert!(gevonden.document.arts.unwrap().starts_with("B. Laat"));
    let [eerder] = &gevonden.eerdere_lijsten[..] else {
        panic!()
    };
    assert_eq!((eerder.eerste_regel, eerder.laatste_regel), (1, 7));
    assert_eq!(codes(&eerder.gevonden), ["4.14", "4.18"]);
    assert_eq!(eerder.gevonden.document.versie, Some(FmlVersie::Klassiek));
    assert!(
        eerder
            .gevonden
            .document
            .arts
            .as_deref()
            .unwrap()
            .starts_with("A. Vroeg")
    );
    let gezien = &eerder.gevonden.niet_herkend;
    assert!(
        gezien
            .iter()
            .any(|regel| regel.tekst == "Onleesbare aantekening")
    );
    // Visible at once: what the list held, and that nothing of it was taken over.
    let melding = gevonden
        .meldingen
        .iter()
        .find(|tekst| tekst.starts_with("Eerdere lijst"));
    let melding = melding.unwrap();
    assert!(
        melding.contains("geldig per 05-01-2026") && melding.contains("4.14 Tillen of dragen 2")
    );
}

#[test]
fn two_lists_with_the_same_date_stay_one_text() {
    let tekst = TWEE.replace("5 januari 2026", "2 maart 2026");
    let gevonden = herken(&tekst);
    assert!(gevonden.eerdere_lijsten.is_empty());
}

#[test]
fn what_was_found_goes_through_a_message_unchanged() {
    for tekst in [
        TWEE.to_owned(),
        gegeven("klassiek-2.md"),
        gegeven("izp-fragment.md"),
    ] {
        let gevonden = herken(&tekst);
        let bericht = serde_json::to_string(&gevonden).unwrap();
        let terug: Herkenning = serde_json::from_str(&bericht).unwrap();
        assert_eq!(terug, gevonden);
    }
}
