//! Recognising items in pasted text. `klassiek-1`, `klassiek-2`, `nieuw-fragment` and `izp-fragment`
//! in `tests/gegevens/herken` are the documents of the invented example case (dossier-a); the other
//! texts are our own. Nobody in them exists.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "all of this file is a test"
)]

use proptest::prelude::*;
use spoorboek::belastbaarheid::herken::{Herkenning, Trefkans, herken};
use spoorboek::dossier::keuzes::{BelastbaarheidSoort, FmlVersie};
use std::path::Path;

fn gegeven(naam: &str) -> String {
    let pad = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("tests/gegevens/herken")
        .join(naam);
    std::fs::read_to_string(&pad).unwrap_or_else(|fout| panic!("{}: {fout}", pad.display()))
}

/// The block between the fences.
fn blok(tekst: &str) -> String {
    tekst
        .split("```")
        .nth(1)
        .unwrap()
        .trim_start_matches('\n')
        .to_owned()
}

fn codes(gevonden: &Herkenning) -> Vec<String> {
    let mut codes: Vec<String> = gevonden
        .items
        .iter()
        .map(|item| {
            let waarden: Vec<String> = item.waarden.iter().map(u8::to_string).collect();
            format!("{}={}", item.code, waarden.join("+"))
        })
        .collect();
    codes.sort();
    codes
}

fn check(naam: &str, tekst: &str, verwacht: &str) -> Herkenning {
    let gevonden = herken(tekst);
    let mut verwacht: Vec<&str> = verwacht.split_whitespace().collect();
    verwacht.sort_unstable();
    assert_eq!(codes(&gevonden), verwacht, "{naam}\n{tekst}\n{gevonden:#?}");
    gevonden
}

const KLASSIEK_1: &str = "3.8=1 4.10=1 4.11=2 4.13=1 4.14=2 4.16=1 4.18=1 4.19=1 4.22=1 5.3=1 5.4=1 5.6=1 5.9=1 6.2=3 6.3=3";
const KLASSIEK_2: &str = "3.8=1 4.10=1 4.11=1 4.13=1 4.14=1 4.16=1 4.19=1 4.22=1 5.1=1 5.2=2 5.3=1 5.4=1 5.6=1 5.7=1 5.9=1 6.2=2 6.3=2";
const FRAGMENT: &str =
    "1.8=3+4 2.11=1 3.7=1 4.12=2 4.13=1 4.14=2 5.1=1 5.2=2 5.9=1 6.1=2 6.2=2 6.3=2";

/// The cells of each line of a table; other lines as one cell.
fn cellen(regel: &str) -> Vec<String> {
    if !regel.starts_with('|') {
        return vec![regel.trim_start_matches(['#', ' ']).to_owned()];
    }
    regel
        .trim_matches('|')
        .split('|')
        .map(|cel| cel.trim().replace("**", ""))
        .collect()
}

fn vorm(tekst: &str, naad: &str, met_lege: bool) -> String {
    let regels = tekst.lines().filter(|regel| !regel.starts_with("| ---"));
    regels
        .map(|regel| {
            let cellen = cellen(regel)
                .into_iter()
                .filter(|cel| met_lege || !cel.is_empty());
            cellen.collect::<Vec<_>>().join(naad).trim_end().to_owned() + "\n"
        })
        .collect()
}

/// As a PDF gives it: narrow columns, so that long cells break.
fn smal(tekst: &str) -> String {
    let mut uit = String::new();
    for regel in tekst.lines() {
        let mut lengte = 0;
        for woord in regel.split(' ') {
            if lengte > 0 && lengte + woord.len() > 28 {
                uit.push('\n');
                lengte = 0;
            } else if lengte > 0 {
                uit.push(' ');
            }
            uit.push_str(woord);
            lengte += woord.len() + 1;
        }
        uit.push('\n');
    }
    uit
}

fn vormen(tekst: &str) -> Vec<(&'static str, String)> {
    let cel_per_regel = vorm(tekst, "\n", false);
    vec![
        ("markdown", tekst.to_owned()),
        ("tabs", vorm(tekst, "\t", true)),
        ("spaties", vorm(tekst, "    ", false)),
        ("een spatie", vorm(tekst, " ", false)),
        ("cel per regel", cel_per_regel.clone()),
        ("cel per regel, smal", smal(&cel_per_regel)),
        (
            "cel per regel, lege regels",
            cel_per_regel.replace('\n', "\n\n"),
        ),
        ("crlf", tekst.replace('\n', "\r\n")),
        ("pijpen weg", tekst.replace('|', " ")),
        (
            "citaat in mail",
            tekst.lines().map(|regel| format!("> {regel}\n")).collect(),
        ),
        ("hoofdletters", vorm(tekst, "  ", false).to_uppercase()),
        ("harde spaties", vorm(tekst, "\u{a0}\u{a0}", false)),
        (
            "zonder tekens",
            vorm(tekst, "\t", true).replace('é', "e").replace('ï', "i"),
        ),
    ]
}

#[test]
fn the_documents_of_the_example_give_their_items_in_every_shape() {
    for (bestand, verwacht) in [("klassiek-1.md", KLASSIEK_1), ("klassiek-2.md", KLASSIEK_2)] {
        for (naam, tekst) in vormen(&gegeven(bestand)) {
            let gevonden = check(&format!("{bestand}: {naam}"), &tekst, verwacht);
            assert_eq!(
                gevonden.document.versie,
                Some(FmlVersie::Klassiek),
                "{naam}"
            );
            assert_eq!(
                gevonden.document.soort,
                Some(BelastbaarheidSoort::Fml),
                "{naam}"
            );
            assert!(
                gevonden.aanduidingen.iter().any(|item| item.code == "4.1"),
                "{naam}"
            );
            assert!(
                gevonden
                    .items
                    .iter()
                    .all(|item| item.trefkans == Trefkans::Zeker),
                "{naam}: {:#?}",
                gevonden.items
            );
        }
    }
}

#[test]
fn the_facts_of_the_document_come_along_in_every_shape() {
    for (naam, tekst) in vormen(&gegeven("klassiek-2.md")) {
        let feiten = herken(&tekst).document;
        assert_eq!(
            feiten.geldig_per.map(|d| d.to_string()).as_deref(),
            Some("2026-03-02"),
            "{naam}"
        );
        assert_eq!(
            feiten.opgesteld_op.map(|d| d.to_string()).as_deref(),
            Some("2026-02-24"),
            "{naam}"
        );
        let schema: Vec<(String, f64)> = feiten
            .opbouwschema
            .iter()
            .map(|stap| {
                (
                    stap.vanaf.to_string(),
                    stap.uren_per_week.unwrap().als_getal(),
                )
            })
            .collect();
        assert_eq!(
            schema,
            [
                ("2026-03-02".into(), 28.0),
                ("2026-04-06".into(), 30.0),
                ("2026-05-04".into(), 32.0)
            ],
            "{naam}"
        );
        assert_eq!(
            feiten.voorwaarden.len(),
            3,
            "{naam}: {:?}",
            feiten.voorwaarden
        );
        assert!(
            feiten
                .arts
                .unwrap()
                .to_lowercase()
                .starts_with("m. terpstra-oei"),
            "{naam}"
        );
    }
}

#[test]
fn the_fragment_of_the_new_list_is_read_in_its_own_codes() {
    let heel = gegeven("nieuw-fragment.md");
    for (naam, tekst) in [
        ("heel", heel.clone()),
        ("blok", blok(&heel)),
        (
            "een spatie",
            blok(&heel).split("  ").collect::<Vec<_>>().join(" "),
        ),
    ] {
        let gevonden = check(naam, &tekst, FRAGMENT);
        assert_eq!(gevonden.document.versie, Some(FmlVersie::Nieuw));
        let getal = |code: &str| {
            gevonden
                .items
                .iter()
                .find(|item| item.code == code)
                .unwrap()
                .vermogen
                .map(|g| g.als_getal())
        };
        assert_eq!(
            [getal("5.2"), getal("6.2"), getal("6.3"), getal("3.7")],
            [Some(4.0), Some(6.4), Some(32.0), None]
        );
        assert_eq!(
            gevonden
                .normaal
                .iter()
                .map(|item| item.code)
                .collect::<Vec<_>>(),
            ["1.1"]
        );
        assert_eq!(gevonden.aanduidingen[0].code, "4.1");
    }
}

#[test]
fn free_text_gives_proposals_with_the_number_of_the_doctor() {
    let tekst = blok(&gegeven("izp-fragment.md"));
    let gevonden = check("izp", &tekst, "3.7=1 4.12=2 4.13=1 5.1=1 5.2=2 5.9=1 6.1=2");
    assert!(
        gevonden
            .items
            .iter()
            .all(|item| item.trefkans == Trefkans::Waarschijnlijk)
    );
    let getal = |code: &str| {
        gevonden
            .items
            .iter()
            .find(|item| item.code == code)
            .unwrap()
            .vermogen
            .map(|g| g.als_getal())
    };
    assert_eq!(
        [getal("4.12"), getal("4.13"), getal("5.1"), getal("5.2")],
        [Some(10.0), Some(10.0), Some(60.0), Some(4.0)]
    );
    let feiten = gevonden.document;
    assert_eq!(feiten.soort, Some(BelastbaarheidSoort::Izp));
    let schema: Vec<_> = feiten
        .opbouwschema
        .iter()
        .map(|stap| {
            (
                stap.vanaf.to_string(),
                stap.uren_per_week.unwrap().als_getal(),
            )
        })
        .collect();
    assert_eq!(
        schema,
        [
            ("2026-03-02".into(), 28.0),
            ("2026-04-06".into(), 30.0),
            ("2026-05-04".into(), 32.0)
        ]
    );
    assert_eq!(feiten.zonder_beperking.len(), 2);
}

/// Each text of our own: its name, and on a line "verwacht:" what it must give.
#[test]
fn texts_of_our_own_give_what_they_say_and_nothing_else() {
    let alle = gegeven("eigen.txt");
    let teksten: Vec<&str> = alle.split("\n=== ").skip(1).collect();
    assert!(teksten.len() > 20);
    let mut fouten = Vec::new();
    for tekst in teksten {
        let (kop, inhoud) = tekst.split_once('\n').unwrap();
        let (naam, verwacht) = kop.split_once(" -> ").unwrap_or((kop, ""));
        let gevonden = herken(inhoud);
        let mut verwacht: Vec<&str> = verwacht.split_whitespace().collect();
        verwacht.sort_unstable();
        if codes(&gevonden) != verwacht {
            fouten.push(format!(
                "{naam}: {:?} in plaats van {verwacht:?}\n{:#?}",
                codes(&gevonden),
                gevonden.items
            ));
        }
    }
    assert!(
        fouten.is_empty(),
        "{} fout:\n{}",
        fouten.len(),
        fouten.join("\n")
    );
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 60, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_text_is_read_without_a_panic_and_every_line_stays_in_sight(tekst in "(?s).{0,400}") {
        let gevonden = herken(&tekst);
        for item in &gevonden.items {
            prop_assert!(!item.regels.is_empty());
        }
    }

    #[test]
    fn scraps_of_a_list_in_any_order_never_panic(delen in proptest::collection::vec(prop_oneof![
        Just("4.14"), Just("Tillen of dragen"), Just("2"), Just("\n"), Just("\t"), Just("| "), Just("[x]"), Just("☐"), Just("was 2, nu 0"),
        Just("ongeveer 5 kg"), Just("4,l4"), Just("vanaf 2 maart 2026 28 uur"), Just("Rubriek IV"), Just("niveau"), Just("geen beperking"),
        Just("lopen een kwartier"), Just("Opbouwschema"), Just("Dragen"), Just("("), Just(")"), Just("1.1.2026"), Just("-"), Just("é\u{301}"),
    ], 0..60)) {
        let tekst = delen.join(" ");
        let gevonden = herken(&tekst);
        for item in gevonden.items.iter().chain(&gevonden.normaal) {
            prop_assert!(!item.regels.is_empty());
            prop_assert!(item.regels.iter().all(|regel| *regel >= 1 && *regel <= tekst.lines().count() + 1));
        }
    }

    #[test]
    fn without_the_word_or_code_of_an_item_nothing_is_found(tekst in "[bcfgjkpqvwxyz \n,.:;]{0,300}") {
        prop_assert!(herken(&tekst).items.is_empty());
    }

    #[test]
    fn every_line_is_used_or_kept(plek in 0_usize..120, ruis in "[a-z]{3,12} [a-z]{3,12}") {
        let mut regels: Vec<String> = gegeven("klassiek-2.md").lines().map(str::to_owned).collect();
        regels.insert(plek.min(regels.len()), format!("qq{ruis}"));
        let gevonden = herken(&regels.join("\n"));
        let toegevoegd = plek.min(regels.len()) + 1;
        let gezien = gevonden.niet_herkend.iter().any(|regel| regel.regel == toegevoegd)
            || gevonden.items.iter().chain(&gevonden.normaal).chain(&gevonden.aanduidingen).any(|item| item.regels.contains(&toegevoegd))
            || gevonden.document.voorwaarden.iter().any(|tekst| tekst.contains("qq"));
        prop_assert!(gezien);
    }
}

#[test]
fn a_text_too_long_gets_a_clear_answer() {
    let lang = "a".repeat(200_001);
    for tekst in [lang, "\n".repeat(5_001)] {
        let gevonden = herken(&tekst);
        assert!(gevonden.items.is_empty());
        assert!(gevonden.meldingen[0].contains("te lang"));
    }
    assert!(herken(" \n").meldingen[0].contains("geen tekst"));
}
