//! Which values may stand in a field. Whoever writes to a case comes past here, also an import.

use super::{KORT, LANG, Veldsoort};
use crate::dossier::schrijfwijze::{EERSTE_JAAR, LAATSTE_JAAR};
use crate::dossier::waarden::{Bedrag, Decimaal, Optie};
use chrono::{Datelike, NaiveDate};
use serde_json::Value;

/// Checks one value against the kind of its field.
///
/// # Errors
/// A Dutch sentence that says what may stand here; never the value itself.
pub fn controleer(soort: Veldsoort, waarde: &Value) -> Result<(), String> {
    let goed = match soort {
        Veldsoort::Tekst => tekst_past(waarde, KORT) && !bevat_regeleinde(waarde),
        Veldsoort::LangeTekst => tekst_past(waarde, LANG),
        Veldsoort::Datum => waarde.as_str().is_some_and(is_datum),
        Veldsoort::Bedrag => heel_tot(waarde, Bedrag::GRENS_CENT),
        Veldsoort::Geheel { max, .. } => heel_tot(waarde, max),
        Veldsoort::Verwijzing => heel_tot(waarde, i64::from(u32::MAX)),
        Veldsoort::Decimaal { max, .. } => waarde
            .as_f64()
            .and_then(Decimaal::uit_getal)
            .is_some_and(|d| (0..=max * 100).contains(&d.honderdsten())),
        Veldsoort::Vinkje | Veldsoort::Lijst(_) => *waarde == Value::Bool(true),
        Veldsoort::Keuze(opties) => waarde.as_str().is_some_and(|w| kent(opties, w)),
        Veldsoort::Meerkeuze(opties) => {
            lijst_van(waarde, |w| w.as_str().is_some_and(|w| kent(opties, w)))
        }
        Veldsoort::Niveaus => lijst_van(waarde, |w| heel_tot(w, 9)),
        Veldsoort::Itemcode => waarde.as_str().is_some_and(is_itemcode),
    };
    if goed { Ok(()) } else { Err(verwacht(soort)) }
}

/// "Hier hoort een datum."
fn verwacht(soort: Veldsoort) -> String {
    match soort {
        Veldsoort::Tekst => format!("Hier hoort één regel tekst van hooguit {KORT} tekens."),
        Veldsoort::LangeTekst => format!("Hier hoort tekst van hooguit {LANG} tekens."),
        Veldsoort::Datum => {
            format!("Hier hoort een datum (jjjj-mm-dd) tussen {EERSTE_JAAR} en {LAATSTE_JAAR}.")
        }
        Veldsoort::Bedrag => "Hier hoort een bedrag in hele centen, niet negatief.".to_owned(),
        Veldsoort::Geheel { max, .. } => {
            format!("Hier hoort een heel getal van 0 tot en met {max}.")
        }
        Veldsoort::Verwijzing => "Hier hoort het nummer van een onderdeel.".to_owned(),
        Veldsoort::Decimaal { max, .. } => {
            format!("Hier hoort een getal van 0 tot en met {max}, met hooguit twee decimalen.")
        }
        Veldsoort::Vinkje => "Dit vinkje staat aan, of het veld is leeg.".to_owned(),
        Veldsoort::Lijst(_) => {
            "Dit onderdeel van de lijst bestaat, of het is verwijderd.".to_owned()
        }
        Veldsoort::Keuze(opties) | Veldsoort::Meerkeuze(opties) => {
            let namen: Vec<&str> = opties.iter().map(|optie| optie.waarde).collect();
            format!("Kies uit: {}.", namen.join(", "))
        }
        Veldsoort::Niveaus => "Hier hoort een lijst van niveaus van 0 tot en met 9.".to_owned(),
        Veldsoort::Itemcode => "Hier hoort de code van een item, zoals 4.14.".to_owned(),
    }
}

/// Text must have something in it and hold no control characters but line ends and tabs.
fn tekst_past(waarde: &Value, hooguit: usize) -> bool {
    waarde.as_str().is_some_and(|tekst| {
        !tekst.trim().is_empty()
            && tekst.chars().count() <= hooguit
            && !tekst
                .chars()
                .any(|teken| teken.is_control() && teken != '\n' && teken != '\t')
    })
}

fn bevat_regeleinde(waarde: &Value) -> bool {
    waarde.as_str().is_some_and(|tekst| tekst.contains('\n'))
}

fn is_datum(tekst: &str) -> bool {
    tekst.parse::<NaiveDate>().is_ok_and(|datum| {
        (EERSTE_JAAR..=LAATSTE_JAAR).contains(&datum.year()) && datum.to_string() == tekst
    })
}

fn heel_tot(waarde: &Value, max: i64) -> bool {
    waarde
        .as_i64()
        .is_some_and(|getal| (0..=max).contains(&getal))
}

fn lijst_van(waarde: &Value, goed: impl Fn(&Value) -> bool) -> bool {
    waarde
        .as_array()
        .is_some_and(|rij| !rij.is_empty() && rij.len() <= 40 && rij.iter().all(goed))
}

fn kent(opties: &[Optie], waarde: &str) -> bool {
    opties.iter().any(|optie| optie.waarde == waarde)
}

fn is_itemcode(tekst: &str) -> bool {
    tekst.split_once('.').is_some_and(|(rubriek, nummer)| {
        matches!(rubriek, "1" | "2" | "3" | "4" | "5" | "6")
            && nummer
                .parse::<u8>()
                .is_ok_and(|n| (1..=40).contains(&n) && n.to_string() == nummer)
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn refuses_what_does_not_belong() {
        let getal = Veldsoort::Decimaal {
            eenheid: "uur",
            max: 60,
        };
        for (soort, waarde) in [
            (Veldsoort::Tekst, json!("a\nb")),
            (Veldsoort::Tekst, json!("  ")),
            (Veldsoort::Tekst, json!("a\u{0}b")),
            (Veldsoort::Tekst, json!("a".repeat(KORT + 1))),
            (Veldsoort::Datum, json!("2025-13-01")),
            (Veldsoort::Datum, json!("+2025-01-01")),
            (Veldsoort::Datum, json!("1800-01-01")),
            (Veldsoort::Bedrag, json!(-1)),
            (Veldsoort::Bedrag, json!(1.5)),
            (getal, json!(60.01)),
            (getal, json!(1.234)),
            (getal, json!("4")),
            (Veldsoort::Vinkje, json!(false)),
            (Veldsoort::Niveaus, json!([10])),
            (Veldsoort::Niveaus, json!([])),
            (Veldsoort::Itemcode, json!("7.1")),
            (Veldsoort::Itemcode, json!("4.014")),
        ] {
            assert!(controleer(soort, &waarde).is_err(), "{soort:?} {waarde}");
        }
    }
}
