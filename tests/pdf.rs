//! The PDF as other programs read it: qpdf and poppler, never only our own code.

use std::fs;
use std::path::PathBuf;
use std::process::Command;

use chrono::{NaiveDate, NaiveDateTime};
use spoorboek::pdf::{PdfFout, maak_pdf};
use spoorboek::rapport::document::{
    Alinea, Beeld, Blok, Document, Kolom, Leemte, Sectie, Tabel, Uitlijning,
};
use spoorboek::typeset::{Lettertypen, proefdocument, zet};

fn lettertypen() -> Lettertypen {
    let lees = |naam: &str| fs::read(format!("public/lettertypen/{naam}")).unwrap();
    Lettertypen::new(lees("NotoSans-Regular.ttf"), lees("NotoSans-Bold.ttf")).unwrap()
}

fn toen() -> NaiveDateTime {
    NaiveDate::from_ymd_opt(2025, 11, 3)
        .unwrap()
        .and_hms_opt(9, 30, 0)
        .unwrap()
}

/// Writes the document as PDF under a name of its own.
fn bestand(naam: &str, document: &Document) -> PathBuf {
    let pad = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(format!("{naam}.pdf"));
    fs::write(&pad, maak_pdf(document, &lettertypen(), toen()).unwrap()).unwrap();
    pad
}

/// Runs a reader; that it is absent is a failure, for without it nothing is tested.
fn lezer(programma: &str, argumenten: &[&str]) -> String {
    let uitvoer = Command::new(programma)
        .args(argumenten)
        .output()
        .unwrap_or_else(|fout| {
            panic!(
                "{programma} cannot be run ({fout}): install it with `apt-get install qpdf poppler-utils`"
            )
        });
    assert!(
        uitvoer.status.success(),
        "{programma} {argumenten:?}: {}{}",
        String::from_utf8_lossy(&uitvoer.stdout),
        String::from_utf8_lossy(&uitvoer.stderr)
    );
    String::from_utf8(uitvoer.stdout).unwrap()
}

fn tekst(pad: &std::path::Path, opties: &[&str]) -> String {
    let mut argumenten = opties.to_vec();
    argumenten.extend([pad.to_str().unwrap(), "-"]);
    lezer("pdftotext", &argumenten)
}

/// One space wherever there is white, so that lines do not matter.
fn plat(tekst: &str) -> String {
    tekst.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[test]
fn qpdf_finds_nothing_wrong() {
    let pad = bestand("qpdf", &proefdocument(12));
    let oordeel = lezer("qpdf", &["--check", pad.to_str().unwrap()]);
    assert!(
        oordeel.contains("No syntax or stream encoding errors found"),
        "{oordeel}"
    );
}
