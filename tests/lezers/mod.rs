//! Other people's readers of the files we write, and what they need.

use std::fs;
use std::path::PathBuf;
use std::process::Command;

use chrono::{NaiveDate, NaiveDateTime};
use spoorboek::pdf::maak_pdf;
use spoorboek::rapport::document::Document;

use super::zetter::lettertypen;

pub fn toen() -> NaiveDateTime {
    NaiveDate::from_ymd_opt(2025, 11, 3)
        .unwrap()
        .and_hms_opt(9, 30, 0)
        .unwrap()
}

/// Writes the document as PDF under a name of its own.
pub fn bestand(naam: &str, document: &Document) -> PathBuf {
    let pad = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(format!("{naam}.pdf"));
    fs::write(&pad, maak_pdf(document, lettertypen(), toen()).unwrap()).unwrap();
    pad
}

/// Runs a reader; that it is absent is a failure, for without it nothing is tested.
pub fn lezer(programma: &str, argumenten: &[&str]) -> String {
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

pub fn tekst(pad: &std::path::Path, opties: &[&str]) -> String {
    let mut argumenten = opties.to_vec();
    argumenten.extend([pad.to_str().unwrap(), "-"]);
    lezer("pdftotext", &argumenten)
}

/// One space wherever there is white, so that lines do not matter.
pub fn plat(tekst: &str) -> String {
    tekst.split_whitespace().collect::<Vec<_>>().join(" ")
}
