//! Between what a person types and what is stored.

use super::{KORT, LANG, Veld, Veldsoort};
use crate::dossier::schrijfwijze::{self as schrijf, Dagsoort};
use crate::dossier::waarden::{Bedrag, Decimaal, Optie};
use chrono::NaiveDate;
use serde_json::Value;

/// Reads what was typed in a field on a day. `Ok(None)` means: emptied.
///
/// # Errors
/// A Dutch sentence that says how to mend it.
pub fn lees_invoer(veld: &Veld, tekst: &str, vandaag: NaiveDate) -> Result<Option<Value>, String> {
    let schoon = tekst.trim();
    if schoon.is_empty() {
        return Ok(None);
    }
    lees_gevuld(veld, tekst, schoon, vandaag).map(Some)
}

fn lees_gevuld(
    veld: &Veld,
    tekst: &str,
    schoon: &str,
    vandaag: NaiveDate,
) -> Result<Value, String> {
    match veld.soort {
        Veldsoort::Tekst => past(
            schoon.split_whitespace().collect::<Vec<_>>().join(" "),
            KORT,
        ),
        // White space within is the writer's own; only what trails is dropped.
        Veldsoort::LangeTekst => past(zonder_stuurtekens(tekst.trim_end()), LANG),
        Veldsoort::Datum => lees_datum(veld.dag, schoon, vandaag),
        Veldsoort::Bedrag => schrijf::lees_bedrag(schoon)
            .filter(|bedrag| bedrag.0 >= 0)
            .map(|bedrag| bedrag.0.into())
            .ok_or_else(|| {
                let voorbeeld = bedrag_voorbeeld(veld.patroon);
                format!("Schrijf een bedrag in euro, bijvoorbeeld {voorbeeld}.")
            }),
        Veldsoort::Decimaal { eenheid, max } => {
            schrijf::lees_decimaal(schrijf::zonder_eenheid(schoon, eenheid))
                .filter(|getal| (0..=max * 100).contains(&getal.honderdsten()))
                .and_then(|getal| serde_json::to_value(getal).ok())
                .ok_or_else(|| {
                    let voorbeeld = if eenheid == "uur per week" {
                        "36"
                    } else {
                        "4,8"
                    };
                    format!(
                        "Schrijf {} van 0 tot en met {max}, bijvoorbeeld {voorbeeld}.",
                        getal_van("een getal", eenheid)
                    )
                })
        }
        Veldsoort::Geheel { eenheid, max } => {
            schrijf::lees_geheel(schrijf::zonder_eenheid(schoon, eenheid))
                .filter(|getal| (0..=max).contains(getal))
                .map(Value::from)
                .ok_or_else(|| {
                    format!(
                        "Schrijf {} van 0 tot en met {max}.",
                        getal_van("een heel getal", eenheid)
                    )
                })
        }
        Veldsoort::Keuze(opties) => kies(opties, schoon),
        Veldsoort::Vinkje => Ok(Value::Bool(true)),
        Veldsoort::Meerkeuze(_)
        | Veldsoort::Niveaus
        | Veldsoort::Itemcode
        | Veldsoort::Verwijzing
        | Veldsoort::Lijst(_) => Err("Kies een van de mogelijkheden.".to_owned()),
    }
}

fn lees_datum(dag: Dagsoort, schoon: &str, vandaag: NaiveDate) -> Result<Value, String> {
    let datum =
        schrijf::lees_datum_als(schoon, dag, vandaag).ok_or_else(|| schrijf::datumfout(schoon))?;
    if dag == Dagsoort::Geboorte && datum > vandaag {
        return Err(format!(
            "{} ligt in de toekomst; dat kan geen geboortedatum zijn. Kijk het jaar na.",
            schrijf::datum_voluit(datum)
        ));
    }
    Ok(datum.to_string().into())
}

/// An amount as it is usual in the field: an hourly wage is no monthly one.
fn bedrag_voorbeeld(patroon: &str) -> &'static str {
    match patroon.rsplit('.').next() {
        Some("uurloon_cent") => "16,45",
        Some("oud_maandloon_cent") => "2.420,00",
        _ => "125,00",
    }
}

/// "het aantal uur per week: een getal", or "een getal" without a unit.
fn getal_van(getal: &str, eenheid: &str) -> String {
    if eenheid.is_empty() {
        getal.to_owned()
    } else {
        format!("het aantal {eenheid}: {getal}")
    }
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
    use super::super::{VELDEN, controleer, zoek_patroon};
    use super::*;
    use serde_json::json;

    fn lees(patroon: &str, tekst: &str) -> Result<Option<Value>, String> {
        let vandaag = NaiveDate::from_ymd_opt(2026, 11, 22).unwrap();
        lees_invoer(zoek_patroon(patroon).unwrap(), tekst, vandaag)
    }

    fn check(patroon: &str, tekst: &str, verwacht: Value) {
        let soort = zoek_patroon(patroon).unwrap().soort;
        let gelezen = lees(patroon, tekst).unwrap().unwrap();
        assert_eq!(gelezen, verwacht, "{tekst}");
        assert_eq!(controleer(soort, &gelezen), Ok(()));
        let weer = lees(patroon, &toon_invoer(soort, &gelezen))
            .unwrap()
            .unwrap();
        assert_eq!(weer, verwacht, "reads back what it shows");
    }

    #[test]
    fn what_is_typed_is_what_is_stored_and_shown() {
        check("traject.start", "1 maart 2026", json!("2026-03-01"));
        check("werknemer.geboortedatum", "1-3-45", json!("1945-03-01"));
        check(
            "dienstverband.oud_maandloon_cent",
            "€ 2.420",
            json!(242_000),
        );
        check(
            "dienstverband.oud_maandloon_cent",
            "2.500,-",
            json!(250_000),
        );
        check("dienstverband.contracturen", "4,8", json!(4.8));
        check("dienstverband.contracturen", "36 uur", json!(36));
        check(
            "dienstverband.contracturen",
            "36,5 uur per week",
            json!(36.5),
        );
        check("werkgever.omvang", "1.200", json!(1_200));
        check("persoonsprofiel.reistijd_max_min", "45 min", json!(45));
        check("werknemer.naam", "  Jan\t de  Boer ", json!("Jan de Boer"));
        check(
            "intake.verloop",
            "een\r\n\r\n- twee\u{7}",
            json!("een\n\n- twee"),
        );
    }

    fn fout(patroon: &str, tekst: &str) -> String {
        lees(patroon, tekst).unwrap_err()
    }

    #[test]
    fn empty_means_emptied_and_faults_say_how_to_mend() {
        assert_eq!(lees("traject.start", "  "), Ok(None));
        assert!(fout("traject.start", "1-3").contains("3-11-2025"));
        assert!(lees("werknemer.naam", &"a".repeat(KORT + 1)).is_err());
        assert!(lees("dienstverband.dagloon_cent", "-5").is_err());
        assert_eq!(
            fout("dienstverband.contracturen", "36 uur per dag"),
            "Schrijf het aantal uur per week: een getal van 0 tot en met 60, bijvoorbeeld 36."
        );
        assert_eq!(
            fout("persoonsprofiel.reistijd_max_min", "een uur"),
            "Schrijf het aantal minuten: een heel getal van 0 tot en met 300."
        );
    }

    #[test]
    fn the_example_of_an_amount_fits_the_field() {
        assert!(fout("zoekrichtingen[].uurloon_cent", "x").contains("bijvoorbeeld 16,45"));
        assert!(fout("ado.passende_functies[].uurloon_cent", "x").contains("bijvoorbeeld 16,45"));
        assert!(fout("dienstverband.oud_maandloon_cent", "x").contains("bijvoorbeeld 2.420,00"));
    }

    #[test]
    fn nobody_is_born_tomorrow() {
        let geboren = "werknemer.geboortedatum";
        assert!(fout(geboren, "1-3-2030").contains("in de toekomst"));
        assert!(fout(geboren, "23-11-2026").contains("in de toekomst"));
        assert!(lees(geboren, "22-11-2026").is_ok());
        assert!(lees("verzuim.eerste_ziektedag", "1-3-2027").is_ok());
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
