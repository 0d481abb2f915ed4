//! `controleer`: does a case file hold what Spoorboek can read?

use crate::lezen::lees_bytes;
use serde_json::Value;
use spoorboek::dossier::schrijfwijze::datum_voluit;
use spoorboek::dossier::{Dossier, DossierFout, formaat};
use std::collections::BTreeSet;
use std::path::Path;

/// Largest file that is read: far above any case.
const GRENS: u64 = 50 * 1024 * 1024;
/// As many faults as [`formaat::lees`] names at most.
const MEESTE_FOUTEN: usize = 100;

/// Reads a case file, whatever its contents.
///
/// # Errors
/// A Dutch text, one fault on a line.
pub fn lees_dossier(pad: &Path) -> Result<Dossier, String> {
    let tekst = lees_tekst(pad)?;
    formaat::lees(&tekst).map_err(|fouten| {
        let regels = match fouten.as_slice() {
            [enige] if enige.fout == DossierFout::GeenDossier => zoek_oorzaak(&tekst),
            _ => fouten
                .iter()
                .map(|fout| regel(fout.feit, &fout.fout.to_string()))
                .collect(),
        };
        verslag(&regels)
    })
}

/// The line that says that all is well, with counts.
///
/// # Errors
/// As [`lees_dossier`].
pub fn controleer(pad: &Path) -> Result<String, String> {
    let dossier = lees_dossier(pad)?;
    let feiten: usize = dossier.feiten().map(|(_, feiten)| feiten.len()).sum();
    let velden = dossier.feiten().count();
    let dagen: BTreeSet<_> = dossier
        .feiten()
        .flat_map(|(_, feiten)| feiten.iter().map(|feit| feit.vastgelegd_op))
        .collect();
    let tijd = match (dagen.first(), dagen.last()) {
        (Some(eerste), Some(laatste)) => format!(
            ", vastgelegd op {} dagen van {} tot en met {}",
            dagen.len(),
            datum_voluit(*eerste),
            datum_voluit(*laatste)
        ),
        _ => String::new(),
    };
    let soort = if dossier.is_fictief() {
        "verzonnen dossier"
    } else {
        "dossier"
    };
    Ok(format!(
        "In orde: {soort} met {feiten} feiten in {velden} velden{tijd}."
    ))
}

fn lees_tekst(pad: &Path) -> Result<String, String> {
    let naam = pad.display();
    let bytes = lees_bytes(pad, GRENS)?;
    if bytes.len() as u64 > GRENS {
        return Err(format!(
            "Het bestand {naam} is groter dan 50 MB. Zo groot is geen dossier."
        ));
    }
    String::from_utf8(bytes)
        .map_err(|_| format!("Het bestand {naam} is geen tekst (UTF-8), dus geen JSON."))
}

fn verslag(regels: &[String]) -> String {
    let aantal = match regels.len() {
        1 => "1 fout".to_owned(),
        meer if meer >= MEESTE_FOUTEN => format!("de eerste {meer} fouten"),
        meer => format!("{meer} fouten"),
    };
    format!("{}\nNiet in orde: {aantal}.", regels.join("\n"))
}

fn regel(feit: usize, tekst: &str) -> String {
    if feit == 0 {
        format!("bestand: {tekst}")
    } else {
        format!("feit {feit}: {tekst}")
    }
}

/// The case file as a whole was refused; the app then only says that it is no case file. Whoever
/// makes such files needs to know why.
fn zoek_oorzaak(tekst: &str) -> Vec<String> {
    let waarde: Value = match serde_json::from_str(tekst) {
        Ok(waarde) => waarde,
        Err(fout) => {
            let (rij, kolom) = (fout.line(), fout.column());
            return vec![regel(
                0,
                &format!("Dit is geen JSON: fout op regel {rij}, teken {kolom}."),
            )];
        }
    };
    let Value::Object(kop) = &waarde else {
        return vec![regel(
            0,
            "Hier hoort een JSON-object met formaat, versie, id, fictief en feiten.",
        )];
    };
    let mut fouten: Vec<String> = KOP
        .iter()
        .filter(|(naam, goed, _)| !kop.get(*naam).is_some_and(goed))
        .map(|(_, _, eis)| regel(0, eis))
        .collect();
    let vreemd = kop
        .keys()
        .filter(|naam| !KOP.iter().any(|(bekend, ..)| bekend == naam));
    fouten.extend(vreemd.map(|naam| regel(0, &format!("{} hoort hier niet.", kort(naam)))));
    if let Some(Value::Array(feiten)) = kop.get("feiten") {
        for (nummer, feit) in (1..).zip(feiten) {
            fouten.extend(fouten_in_feit(feit).iter().map(|fout| regel(nummer, fout)));
        }
    }
    if fouten.is_empty() {
        fouten.push(regel(0, &DossierFout::GeenDossier.to_string()));
    }
    fouten.truncate(MEESTE_FOUTEN);
    fouten
}

type Eis = (&'static str, fn(&Value) -> bool, &'static str);

/// What must stand in the head of the file, the check, and the demand in words.
const KOP: [Eis; 5] = [
    (
        "formaat",
        |w| w == formaat::FORMAAT,
        "formaat moet \"spoorboek-dossier\" zijn.",
    ),
    (
        "versie",
        |w| {
            w.as_u64()
                .is_some_and(|v| (1..=u64::from(u32::MAX)).contains(&v))
        },
        "versie moet een heel getal vanaf 1 zijn.",
    ),
    (
        "id",
        is_id,
        "id moet bestaan uit 1 tot en met 64 letters, cijfers of streepjes.",
    ),
    (
        "fictief",
        Value::is_boolean,
        "fictief moet true of false zijn.",
    ),
    ("feiten", Value::is_array, "feiten moet een lijst zijn."),
];

fn is_id(waarde: &Value) -> bool {
    waarde.as_str().is_some_and(|id| {
        (1..=64).contains(&id.len()) && id.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-')
    })
}

fn fouten_in_feit(feit: &Value) -> Vec<String> {
    let Value::Object(velden) = feit else {
        return vec!["Hier hoort een object met adres, waarde en vastgelegd_op.".to_owned()];
    };
    let mut fouten = Vec::new();
    for naam in ["adres", "vastgelegd_op"] {
        if !velden.get(naam).is_some_and(Value::is_string) {
            fouten.push(format!("{naam} ontbreekt of is geen tekst."));
        }
    }
    if velden
        .get("geldig_per")
        .is_some_and(|w| !w.is_string() && !w.is_null())
    {
        fouten.push("geldig_per is geen tekst.".to_owned());
    }
    let dagdeel = velden.get("dagdeel");
    if dagdeel.is_some_and(|w| w.as_u64().is_none_or(|deel| deel > u64::from(u16::MAX))) {
        fouten.push("dagdeel is geen heel getal van 0 tot en met 65535.".to_owned());
    }
    if !velden.contains_key("waarde") {
        fouten.push("waarde ontbreekt.".to_owned());
    }
    let bekend = ["adres", "waarde", "vastgelegd_op", "dagdeel", "geldig_per"];
    let vreemd = velden
        .keys()
        .filter(|naam| !bekend.contains(&naam.as_str()));
    fouten.extend(vreemd.map(|naam| format!("{} hoort hier niet.", kort(naam))));
    fouten
}

/// A name from a foreign file may be anything, of any length.
fn kort(naam: &str) -> String {
    naam.chars()
        .filter(|teken| !teken.is_control())
        .take(40)
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(tekst: &str, verwacht: &[&str]) {
        assert_eq!(zoek_oorzaak(tekst), verwacht, "{tekst}");
    }

    #[test]
    fn the_reason_for_refusing_a_whole_file_is_found() {
        check(
            "{\n  oeps",
            &["bestand: Dit is geen JSON: fout op regel 2, teken 3."],
        );
        check(
            "[]",
            &["bestand: Hier hoort een JSON-object met formaat, versie, id, fictief en feiten."],
        );
        check(
            r#"{"formaat":"x","versie":1,"id":"a b","fictief":true,"feiten":[],"naam":1}"#,
            &[
                "bestand: formaat moet \"spoorboek-dossier\" zijn.",
                "bestand: id moet bestaan uit 1 tot en met 64 letters, cijfers of streepjes.",
                "bestand: naam hoort hier niet.",
            ],
        );
        check(
            r#"{"formaat":"spoorboek-dossier","versie":1,"id":"a","fictief":true,"feiten":[
               {"adres":"werknemer.naam","waarde":"Jan","vastgelegd_op":"2025-10-14"},
               {"adres":"werknemer.naam","vastgelegd_op":20251014,"door":"Inge","dagdeel":-1}, 7]}"#,
            &[
                "feit 2: vastgelegd_op ontbreekt of is geen tekst.",
                "feit 2: dagdeel is geen heel getal van 0 tot en met 65535.",
                "feit 2: waarde ontbreekt.",
                "feit 2: door hoort hier niet.",
                "feit 3: Hier hoort een object met adres, waarde en vastgelegd_op.",
            ],
        );
    }
}
