//! The program as people run it.
#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "all of this file is a test"
)]

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use tempfile::TempDir;

fn tools(argumenten: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_tools"))
        .args(argumenten)
        .output()
        .unwrap()
}

fn in_repo(pad: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..").join(pad)
}

/// Runs, and holds the exit code; gives standard output and standard error.
fn check(argumenten: &[&str], code: i32) -> (String, String) {
    let uit = tools(argumenten);
    let tekst = |bytes: &[u8]| String::from_utf8(bytes.to_vec()).unwrap();
    let (goed, fout) = (tekst(&uit.stdout), tekst(&uit.stderr));
    assert_eq!(
        uit.status.code(),
        Some(code),
        "{argumenten:?}\n{goed}{fout}"
    );
    (goed, fout)
}

/// A file with this content; the folder lives as long as the first value.
fn bestand(inhoud: &[u8]) -> (TempDir, String) {
    let map = tempfile::tempdir().unwrap();
    let pad = map.path().join("F.json");
    fs::write(&pad, inhoud).unwrap();
    let pad = pad.to_str().unwrap().to_owned();
    (map, pad)
}

fn dossier(feiten: &str) -> String {
    format!(
        r#"{{"formaat":"spoorboek-dossier","versie":1,"id":"a1","fictief":true,"feiten":[{feiten}]}}"#
    )
}

#[test]
fn the_demo_case_is_the_committed_one_and_passes_the_check() {
    let (_map, pad) = bestand(b"");
    check(&["voorbeeld", "--uit", &pad], 0);
    let gemaakt = fs::read_to_string(&pad).unwrap();
    let bewaard = fs::read_to_string(in_repo("public/voorbeeld.json")).unwrap();
    assert!(
        gemaakt == bewaard,
        "make it again: cargo run -p tools -- voorbeeld --uit public/voorbeeld.json"
    );
    let (goed, fout) = check(&["controleer", &pad], 0);
    assert!(
        goed.starts_with("In orde: verzonnen dossier met "),
        "{goed}"
    );
    assert_eq!(fout, "");
}

#[test]
fn the_table_in_the_documentation_is_current() {
    let (tabel, _) = check(&["velden", "--markdown"], 0);
    let tekst = fs::read_to_string(in_repo("docs/FORMAT.md")).unwrap();
    let (_, rest) = tekst.split_once("<!-- velden: begin -->\n").unwrap();
    let (staat_er, _) = rest.split_once("<!-- velden: end -->").unwrap();
    assert!(
        staat_er == tabel,
        "put the output of `cargo run -p tools -- velden --markdown` in docs/FORMAT.md"
    );
}

#[test]
fn every_fault_stands_on_a_line_of_its_own_without_case_data() {
    let (_map, pad) = bestand(
        dossier(
            r#"{"adres":"werknemer.bsn","waarde":"geheim","vastgelegd_op":"2025-10-14"},
               {"adres":"werknemer.naam","waarde":"Jan","vastgelegd_op":"2025-10-14"},
               {"adres":"verzuim.eerste_ziektedag","waarde":"geheim","vastgelegd_op":"2025-10-14"},
               {"adres":"werknemer.naam","waarde":"Jan","vastgelegd_op":"14-10-2025"}"#,
        )
        .as_bytes(),
    );
    let (goed, fout) = check(&["controleer", &pad], 1);
    assert_eq!(goed, "");
    let regels: Vec<&str> = fout.lines().collect();
    assert_eq!(regels.len(), 4, "{fout}");
    assert!(regels[0].starts_with("feit 1: ") && regels[0].contains("werknemer.bsn"));
    assert!(regels[1].starts_with("feit 3: ") && regels[1].contains("datum"));
    assert!(regels[2].starts_with("feit 4: ") && regels[2].contains("vastgelegd_op"));
    assert_eq!(regels[3], "Niet in orde: 3 fouten.");
    assert!(!fout.contains("geheim"));
}

#[test]
fn a_file_that_is_no_case_says_why() {
    for (inhoud, verwacht) in [
        (&b""[..], "geen JSON"),
        (b"{\"formaat\": ", "geen JSON: fout op regel 1"),
        (b"[]", "JSON-object"),
        (b"{\"formaat\":\"iets\"}", "formaat moet"),
        (b"\xff\xfe\x00", "geen tekst (UTF-8)"),
        (dossier("7").as_bytes(), "feit 1: "),
        (
            dossier("").replace(":1,", ":99,").as_bytes(),
            "nieuwere versie",
        ),
        (
            dossier(&"{\"adres\":\"x\"},".repeat(500)).as_bytes(),
            "geen JSON",
        ),
    ] {
        let (_map, pad) = bestand(inhoud);
        let (_, fout) = check(&["controleer", &pad], 1);
        assert!(fout.contains(verwacht), "{verwacht}: {fout}");
    }
}

#[test]
fn a_file_that_cannot_be_read_or_is_too_large_is_refused() {
    let map = tempfile::tempdir().unwrap();
    let weg = map.path().join("weg.json");
    let (_, fout) = check(&["controleer", weg.to_str().unwrap()], 1);
    assert!(fout.contains("kan niet worden gelezen"), "{fout}");
    let (_, fout) = check(&["controleer", map.path().to_str().unwrap()], 1);
    assert!(fout.contains("kan niet worden gelezen"), "{fout}");

    // Sparse: takes no room on the disk.
    let groot = map.path().join("groot.json");
    fs::File::create(&groot)
        .unwrap()
        .set_len(50 * 1024 * 1024 + 1)
        .unwrap();
    let (_, fout) = check(&["controleer", groot.to_str().unwrap()], 1);
    assert!(fout.contains("groter dan 50 MB"), "{fout}");
}

#[test]
fn what_is_not_understood_shows_the_help() {
    for argumenten in [
        &[][..],
        &["maak"],
        &["controleer"],
        &["voorbeeld"],
        &[
            "rapport",
            "F.json",
            "--soort",
            "brief",
            "--peildatum",
            "1-1-26",
            "--uit",
            "F.pdf",
        ],
        &[
            "rapport",
            "F.json",
            "--soort",
            "intake",
            "--peildatum",
            "31-2-26",
            "--uit",
            "F.pdf",
        ],
    ] {
        let (goed, fout) = check(argumenten, 2);
        assert_eq!(goed, "");
        assert!(fout.contains("controleer F.json"), "{fout}");
    }
    let (goed, _) = check(&["--help"], 0);
    assert!(goed.contains("voorbeeld --uit F.json"));
}

#[test]
fn a_place_that_cannot_be_written_is_a_fault() {
    let map = tempfile::tempdir().unwrap();
    let (_, fout) = check(&["voorbeeld", "--uit", map.path().to_str().unwrap()], 1);
    assert!(fout.contains("kan niet worden bewaard"), "{fout}");
}

#[test]
fn kinds_of_report_that_do_not_exist_yet_say_so() {
    let (_map, pad) = bestand(b"");
    let voorbeeld = in_repo("public/voorbeeld.json");
    let voorbeeld = voorbeeld.to_str().unwrap();
    for soort in ["voortgang", "eind", "samenvatting"] {
        let opdracht = [
            "rapport",
            voorbeeld,
            "--soort",
            soort,
            "--peildatum",
            "3-11-2025",
            "--uit",
            &pad,
        ];
        let (_, fout) = check(&opdracht, 2);
        assert!(fout.contains("nog niet"), "{fout}");
    }
    assert_eq!(fs::read(&pad).unwrap(), b"", "nothing was written");
}

#[test]
fn intakeverslag_and_trajectplan_of_the_demo_case_are_pdf_files() {
    let map = tempfile::tempdir().unwrap();
    let uit = map.path().join("F.pdf");
    let pad = uit.to_str().unwrap();
    let voorbeeld = in_repo("public/voorbeeld.json");
    let voorbeeld = voorbeeld.to_str().unwrap();
    for (soort, peildatum) in [("intake", "3 november 2025"), ("trajectplan", "2025-11-03")] {
        let opdracht = [
            "rapport",
            voorbeeld,
            "--soort",
            soort,
            "--peildatum",
            peildatum,
            "--uit",
            pad,
        ];
        let (goed, _) = check(&opdracht, 0);
        assert!(goed.starts_with("Bewaard: "), "{goed}");
        let bytes = fs::read(&uit).unwrap();
        assert!(bytes.starts_with(b"%PDF-1.7") && bytes.len() > 10_000);
        fs::remove_file(&uit).unwrap();
    }
}

#[test]
fn a_report_of_a_damaged_case_names_the_faults_and_writes_nothing() {
    let (map, pad) = bestand(
        dossier(r#"{"adres":"werknemer.bsn","waarde":"1","vastgelegd_op":"2025-10-14"}"#)
            .as_bytes(),
    );
    let uit = map.path().join("F.pdf");
    let opdracht = [
        "rapport",
        &pad,
        "--soort",
        "intake",
        "--peildatum",
        "1-1-26",
        "--uit",
        uit.to_str().unwrap(),
    ];
    let (_, fout) = check(&opdracht, 1);
    assert!(fout.starts_with("feit 1: "), "{fout}");
    assert!(!uit.exists());
}

#[test]
fn a_pasted_text_gives_its_items_as_json() {
    let tekst = fs::read_to_string(in_repo("tests/gegevens/herken/klassiek-1.md")).unwrap();
    let (_map, pad) = bestand(tekst.as_bytes());
    let (goed, _) = check(&["herken", &pad], 0);
    let gevonden: serde_json::Value = serde_json::from_str(&goed).unwrap();
    assert_eq!(gevonden["items"].as_array().unwrap().len(), 15);
    assert_eq!(gevonden["document"]["versie"], "klassiek");
    let tillen = &gevonden["items"][4];
    assert_eq!(
        (&tillen["code"], &tillen["waarden"]),
        (&"4.14".into(), &serde_json::json!([2]))
    );
    // "5 kg" is what the level says already; only another number is the doctor's own.
    assert_eq!(tillen["vermogen"], serde_json::Value::Null);
    let eigen = "FML klassiek\n4.14 Tillen of dragen 2 beperkt, maximaal 4 kg\n";
    let (_map, pad) = bestand(eigen.as_bytes());
    let (goed, _) = check(&["herken", &pad], 0);
    let gevonden: serde_json::Value = serde_json::from_str(&goed).unwrap();
    let tillen = &gevonden["items"][0];
    assert_eq!(
        (&tillen["vermogen"], &tillen["eenheid"]),
        (&4.into(), &"kg".into())
    );
}

#[test]
fn a_text_in_another_encoding_is_read_and_what_is_no_text_is_refused() {
    let (_map, pad) =
        bestand(b"FML nieuw\n4.18 Trappenlopen 1 in \xe9\xe9n keer \xe9\xe9n trap op en af\n");
    let (goed, _) = check(&["herken", &pad], 0);
    assert!(goed.contains("4.18"), "{goed}");
    for (inhoud, woorden) in [
        (&b""[..], "is leeg"),
        (&b"  \n"[..], "is leeg"),
        (&b"\x00\x01PK"[..], "geen tekst"),
        (&[b'a'; 400_001][..], "te groot"),
    ] {
        let (_map, pad) = bestand(inhoud);
        let (_, fout) = check(&["herken", &pad], 1);
        assert!(fout.contains(woorden), "{fout}");
    }
    let (_, fout) = check(&["herken", "bestaat-niet.txt"], 1);
    assert!(fout.contains("kan niet worden gelezen"));
    check(&["herken"], 2);
}
