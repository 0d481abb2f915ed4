//! Between what a person types and what is stored.

use super::{KORT, LANG, Veldsoort};
use crate::dossier::schrijfwijze as schrijf;
use crate::dossier::waarden::{Bedrag, Decimaal, Optie};
use chrono::NaiveDate;
use serde_json::Value;

/// Reads what was typed in a field. `Ok(None)` means: emptied.
///
/// # Errors
/// A Dutch sentence that says how to mend it.
pub fn lees_invoer(soort: Veldsoort, tekst: &str) -> Result<Option<Value>, String> {
    let schoon = tekst.trim();
    if schoon.is_empty() {
        return Ok(None);
    }
    lees_gevuld(soort, tekst, schoon).map(Some)
}

fn lees_gevuld(soort: Veldsoort, tekst: &str, schoon: &str) -> Result<Value, String> {
    match soort {
        Veldsoort::Tekst => past(
            schoon.split_whitespace().collect::<Vec<_>>().join(" "),
            KORT,
        ),
        // White space within is the writer's own; only what trails is dropped.
        Veldsoort::LangeTekst => past(zonder_stuurtekens(tekst.trim_end()), LANG),
        Veldsoort::Datum => schrijf::lees_datum(schoon)
            .map(|datum| datum.to_string().into())
            .ok_or_else(|| schrijf::datumfout(schoon)),
        Veldsoort::Bedrag => schrijf::lees_bedrag(schoon)
            .filter(|bedrag| bedrag.0 >= 0)
            .map(|bedrag| bedrag.0.into())
            .ok_or_else(|| "Schrijf een bedrag in euro, bijvoorbeeld 2.420,00.".to_owned()),
        Veldsoort::Decimaal { max, .. } => lees_decimaal(schoon, max),
        Veldsoort::Geheel { max, .. } => schoon
            .parse::<i64>()
            .ok()
            .filter(|getal| (0..=max).contains(getal))
            .map(Value::from)
            .ok_or_else(|| format!("Schrijf een heel getal van 0 tot en met {max}.")),
        Veldsoort::Keuze(opties) => kies(opties, schoon),
        Veldsoort::Vinkje => Ok(Value::Bool(true)),
        Veldsoort::Meerkeuze(_)
        | Veldsoort::Niveaus
        | Veldsoort::Itemcode
        | Veldsoort::Verwijzing
        | Veldsoort::Lijst(_) => Err("Kies een van de mogelijkheden.".to_owned()),
    }
}

fn lees_decimaal(schoon: &str, max: i64) -> Result<Value, String> {
    schrijf::lees_decimaal(schoon)
        .filter(|getal| (0..=max * 100).contains(&getal.honderdsten()))
        .and_then(|getal| serde_json::to_value(getal).ok())
        .ok_or_else(|| format!("Schrijf een getal van 0 tot en met {max}, bijvoorbeeld 4,8."))
}

fn past(tekst: String, hooguit: usize) -> Result<Value, String> {
    let lengte = tekst.chars().count();
    if lengte > hooguit {
        return Err(format!(
            "Deze tekst is {lengte} tekens lang; er passen er {hooguit}. Maak de tekst korter."
        ));
    }
    Ok(tekst.into())
}

fn zonder_stuurtekens(tekst: &str) -> String {
    let regels = tekst.replace("\r\n", "\n").replace('\r', "\n");
    regels
        .chars()
        .filter(|t| !t.is_control() || *t == '\n' || *t == '\t')
        .collect()
}

fn kies(opties: &[Optie], waarde: &str) -> Result<Value, String> {
    let bekend = opties.iter().any(|optie| optie.waarde == waarde);
    if bekend {
        Ok(waarde.into())
    } else {
        Err("Kies een van de mogelijkheden.".to_owned())
    }
}

/// What stands in the field when it is opened: the inverse of [`lees_invoer`].
pub fn toon_invoer(soort: Veldsoort, waarde: &Value) -> String {
    match soort {
        Veldsoort::Datum => als_datum(waarde).map(schrijf::datum_kort),
        Veldsoort::Bedrag => waarde
            .as_i64()
            .map(|cent| schrijf::bedrag_kort(Bedrag(cent))),
        Veldsoort::Decimaal { .. } => waarde
            .as_f64()
            .and_then(Decimaal::uit_getal)
            .map(schrijf::decimaal),
        Veldsoort::Vinkje => Some(
            if waarde == &Value::Bool(true) {
                "ja"
            } else {
                ""
            }
            .to_owned(),
        ),
        _ => waarde
            .as_str()
            .map(str::to_owned)
            .or_else(|| waarde.as_i64().map(|g| g.to_string())),
    }
    .unwrap_or_default()
}

/// As it is read back in an overview or a history: "3 november 2025", "36 uur per week".
pub fn toon_waarde(soort: Veldsoort, waarde: &Value) -> String {
    let label = |opties: &'static [Optie], waarde: &Value| {
        let gevonden = opties
            .iter()
            .find(|optie| waarde.as_str() == Some(optie.waarde));
        gevonden.map_or("", |optie| optie.label).to_owned()
    };
    match soort {
        Veldsoort::Datum => als_datum(waarde)
            .map(schrijf::datum_voluit)
            .unwrap_or_default(),
        Veldsoort::Bedrag => waarde
            .as_i64()
            .map(|cent| schrijf::bedrag_voluit(Bedrag(cent)))
            .unwrap_or_default(),
        Veldsoort::Decimaal { eenheid, .. } | Veldsoort::Geheel { eenheid, .. } => {
            format!("{} {eenheid}", toon_invoer(soort, waarde))
                .trim()
                .to_owned()
        }
        Veldsoort::Keuze(opties) => label(opties, waarde),
        Veldsoort::Meerkeuze(opties) => {
            let gekozen = waarde.as_array().into_iter().flatten();
            gekozen
                .map(|w| label(opties, w))
                .collect::<Vec<_>>()
                .join(", ")
        }
        Veldsoort::Vinkje => "Ja".to_owned(),
        Veldsoort::Niveaus => {
            let niveaus = waarde.as_array().into_iter().flatten();
            niveaus
                .filter_map(|w| w.as_i64().map(|n| n.to_string()))
                .collect::<Vec<_>>()
                .join(", ")
        }
        _ => toon_invoer(soort, waarde),
    }
}

fn als_datum(waarde: &Value) -> Option<NaiveDate> {
    waarde.as_str()?.parse().ok()
}

#[cfg(test)]
mod tests {
    use super::super::{VELDEN, controleer};
    use super::*;
    use serde_json::json;

    fn check(soort: Veldsoort, tekst: &str, verwacht: Value) {
        let gelezen = lees_invoer(soort, tekst).unwrap().unwrap();
        assert_eq!(gelezen, verwacht);
        assert_eq!(controleer(soort, &gelezen), Ok(()));
        let weer = lees_invoer(soort, &toon_invoer(soort, &gelezen))
            .unwrap()
            .unwrap();
        assert_eq!(weer, verwacht, "reads back what it shows");
    }

    #[test]
    fn what_is_typed_is_what_is_stored_and_shown() {
        check(Veldsoort::Datum, "1 maart 2026", json!("2026-03-01"));
        check(Veldsoort::Bedrag, "€ 2.420", json!(242_000));
        check(
            Veldsoort::Decimaal {
                eenheid: "uur",
                max: 60,
            },
            "4,8",
            json!(4.8),
        );
        check(
            Veldsoort::Geheel {
                eenheid: "",
                max: 500,
            },
            "140",
            json!(140),
        );
        check(Veldsoort::Tekst, "  Jan\t de  Boer ", json!("Jan de Boer"));
        check(
            Veldsoort::LangeTekst,
            "een\r\n\r\n- twee\u{7}",
            json!("een\n\n- twee"),
        );
    }

    #[test]
    fn empty_means_emptied_and_faults_say_how_to_mend() {
        assert_eq!(lees_invoer(Veldsoort::Datum, "  "), Ok(None));
        assert!(
            lees_invoer(Veldsoort::Datum, "1-3")
                .unwrap_err()
                .contains("3-11-2025")
        );
        assert!(lees_invoer(Veldsoort::Tekst, &"a".repeat(KORT + 1)).is_err());
        assert!(lees_invoer(Veldsoort::Bedrag, "-5").is_err());
    }

    #[test]
    fn labels_are_shown_and_not_stored_names() {
        let soort = VELDEN.iter().flat_map(|d| d.iter());
        let soort = soort
            .filter(|v| v.patroon == "zoekrichtingen[].soort")
            .map(|v| v.soort);
        assert_eq!(
            toon_waarde(soort.clone().next().unwrap(), &json!("wens")),
            "Wens"
        );
    }
}
