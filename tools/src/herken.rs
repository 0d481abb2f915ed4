//! `herken`: what Spoorboek recognises in a pasted text of an FML, IZP or LAB, as JSON.

use crate::lezen::lees_bytes;
use serde_json::{Value, json};
use spoorboek::belastbaarheid::herken::{
    EerdereLijst, HerkendItem, Herkenning, MEESTE_BYTES, herken,
};
use spoorboek::dossier::waarden::Decimaal;
use std::path::Path;

/// Reads a text file and gives what was recognised.
///
/// # Errors
/// A Dutch text: the file cannot be read, is too large, empty, or holds no text.
pub fn als_json(pad: &Path) -> Result<String, String> {
    let tekst = lees(pad)?;
    serde_json::to_string_pretty(&in_json(&herken(&tekst))).map_err(|fout| fout.to_string())
}

fn lees(pad: &Path) -> Result<String, String> {
    let naam = pad.display();
    // Room for two bytes a letter: in another encoding the text may still be within bounds.
    let bytes = lees_bytes(pad, MEESTE_BYTES as u64 * 2)?;
    if bytes.len() > MEESTE_BYTES * 2 {
        return Err(format!(
            "Het bestand {naam} is te groot. Er is niets gelezen. Bewaar alleen de tekst van de FML of het IZP."
        ));
    }
    let tekst = naar_tekst(bytes).ok_or_else(|| {
        format!("Het bestand {naam} is geen tekst. Bewaar het document als tekst (UTF-8) en probeer het opnieuw.")
    })?;
    if tekst.trim().is_empty() {
        return Err(format!(
            "Het bestand {naam} is leeg. Zet er de tekst van een FML, IZP of LAB in."
        ));
    }
    Ok(tekst)
}

/// UTF-8, or else Windows-1252, as older programs write it. Bytes that no text has make it none.
fn naar_tekst(bytes: Vec<u8>) -> Option<String> {
    let bytes = match String::from_utf8(bytes) {
        Ok(tekst) => return (!tekst.contains('\0')).then_some(tekst),
        Err(fout) => fout.into_bytes(),
    };
    let vreemd = |byte: &u8| *byte < 0x20 && !matches!(*byte, b'\t' | b'\n' | b'\r' | 0x0c);
    if bytes.iter().any(vreemd) {
        return None;
    }
    Some(bytes.iter().map(|byte| windows_1252(*byte)).collect())
}

fn windows_1252(byte: u8) -> char {
    match byte {
        0x80 => '€',
        0x82 | 0x91 | 0x92 => '\'',
        0x84 | 0x93 | 0x94 => '"',
        0x85 => '…',
        0x95 => '•',
        0x96 | 0x97 => '-',
        anders => char::from(anders),
    }
}

fn in_json(gevonden: &Herkenning) -> Value {
    let items = |lijst: &[HerkendItem]| lijst.iter().map(item).collect::<Vec<_>>();
    let niet_herkend: Vec<Value> = gevonden
        .niet_herkend
        .iter()
        .map(|regel| json!({ "regel": regel.regel, "tekst": regel.tekst }))
        .collect();
    json!({
        "document": document(gevonden),
        "items": items(&gevonden.items),
        "normaal": items(&gevonden.normaal),
        "aanduidingen": items(&gevonden.aanduidingen),
        "niet_herkend": niet_herkend,
        "eerdere_lijsten": gevonden.eerdere_lijsten.iter().map(eerdere_lijst).collect::<Vec<_>>(),
        "meldingen": gevonden.meldingen,
    })
}

fn eerdere_lijst(lijst: &EerdereLijst) -> Value {
    json!({
        "eerste_regel": lijst.eerste_regel,
        "laatste_regel": lijst.laatste_regel,
        "gevonden": in_json(&lijst.gevonden),
    })
}

fn item(gevonden: &HerkendItem) -> Value {
    json!({
        "versie": gevonden.versie.waarde(),
        "code": gevonden.code,
        "naam": gevonden.naam,
        "waarden": gevonden.waarden,
        "vermogen": gevonden.vermogen.map(getal),
        "eenheid": gevonden.vermogen.and(gevonden.eenheid()).map(|eenheid| eenheid.label()),
        "toelichting": gevonden.toelichting,
        "zekerheid": gevonden.trefkans.label(),
        "reden": gevonden.reden(),
        "regels": gevonden.regels,
    })
}

fn document(gevonden: &Herkenning) -> Value {
    let feiten = &gevonden.document;
    let opbouw: Vec<Value> = feiten
        .opbouwschema
        .iter()
        .map(|stap| {
            json!({
                "vanaf": stap.vanaf,
                "uren_per_week": stap.uren_per_week.map(getal),
                "uren_per_dag": stap.uren_per_dag.map(getal),
                "jaar_afgeleid": stap.jaar_afgeleid,
            })
        })
        .collect();
    let teksten: Vec<Value> = feiten
        .teksten
        .iter()
        .map(|(rubriek, tekst)| json!({ "rubriek": rubriek.romeins(), "tekst": tekst }))
        .collect();
    let zonder: Vec<&str> = feiten
        .zonder_beperking
        .iter()
        .map(|rubriek| rubriek.romeins())
        .collect();
    json!({
        "soort": feiten.soort.map(|soort| soort.waarde()),
        "versie": feiten.versie.map(|versie| versie.waarde()),
        "arts": feiten.arts,
        "opgesteld_op": feiten.opgesteld_op,
        "geldig_per": feiten.geldig_per,
        "herbeoordeling_op": feiten.herbeoordeling_op,
        "conclusie": feiten.conclusie,
        "prognose": feiten.prognose,
        "uren_per_dag": feiten.uren_per_dag.map(getal),
        "uren_per_week": feiten.uren_per_week.map(getal),
        "opbouwschema": opbouw,
        "voorwaarden": feiten.voorwaarden,
        "teksten": teksten,
        "zonder_beperking": zonder,
        "regels": feiten.regels,
    })
}

/// As an ordinary number: 5, 6.4.
fn getal(getal: Decimaal) -> Value {
    serde_json::to_value(getal).unwrap_or(Value::Null)
}
