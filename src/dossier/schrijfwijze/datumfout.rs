//! What is wrong with a date that cannot be read.

use super::datum::{Delen, EERSTE_JAAR, LAATSTE_JAAR, lees_delen, lees_maand, maandnaam, woorden};
use chrono::NaiveDate;

/// What to say of text that [`lees_datum`](super::lees_datum) does not read: what is wrong with the date, or how to
/// write one.
pub fn datumfout(tekst: &str) -> String {
    let reden = match lees_delen(tekst) {
        Some(delen) => onbestaand(&delen),
        None => onvolledig(tekst),
    };
    reden.unwrap_or_else(|| {
        "Schrijf een datum, bijvoorbeeld 3-11-2025 of 3 november 2025.".to_owned()
    })
}

/// "31 februari bestaat niet."
fn onbestaand(delen: &Delen) -> Option<String> {
    let (jaar, maand, dag) = (delen.jaar(), delen.maand, delen.dag);
    if !(EERSTE_JAAR..=LAATSTE_JAAR).contains(&jaar) {
        return Some(format!(
            "Het jaar {jaar} kan hier niet: Spoorboek leest de jaren {EERSTE_JAAR} tot en met {LAATSTE_JAAR}. Kijk het jaar na."
        ));
    }
    let Some(eerste) = NaiveDate::from_ymd_opt(jaar, maand, 1) else {
        return Some(format!(
            "Maand {maand} bestaat niet. Schrijf eerst de dag en dan de maand, bijvoorbeeld 3-11-2025."
        ));
    };
    if NaiveDate::from_ymd_opt(jaar, maand, dag).is_some() {
        return None;
    }
    let naam = maandnaam(eerste);
    Some(if (maand, dag) == (2, 29) {
        format!("29 februari {jaar} bestaat niet: {jaar} is geen schrikkeljaar. Kijk de datum na.")
    } else {
        format!("{dag} {naam} bestaat niet. Kijk de datum na.")
    })
}

/// What is missing when day and month are there.
fn onvolledig(tekst: &str) -> Option<String> {
    let klein = tekst.to_lowercase();
    let woorden = woorden(&klein);
    let dag_en_maand = |dag: &str, maand: &str| {
        let dag = dag.parse().is_ok_and(|dag: u32| (1..=31).contains(&dag));
        dag && lees_maand(maand).is_some_and(|maand| (1..=12).contains(&maand))
    };
    match woorden.as_slice() {
        [dag, maand] if dag_en_maand(dag, maand) => {
            Some("Het jaar ontbreekt. Schrijf het erbij, bijvoorbeeld 3-11-2025.".to_owned())
        }
        [dag, maand, jaar] if dag_en_maand(dag, maand) && jaar.parse::<u64>().is_ok() => {
            Some("Schrijf het jaar met vier cijfers, bijvoorbeeld 3-11-2025.".to_owned())
        }
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_wrong_with_a_date_is_said() {
        for (tekst, verwacht) in [
            ("31 februari 1979", "31 februari bestaat niet."),
            ("31-4-26", "31 april bestaat niet."),
            (
                "29-2-2026",
                "29 februari 2026 bestaat niet: 2026 is geen schrikkeljaar.",
            ),
            ("32-1-2026", "32 januari bestaat niet."),
            ("0-1-2026", "0 januari bestaat niet."),
            ("13-13-1970", "Maand 13 bestaat niet."),
            ("12-13-19", "Maand 13 bestaat niet."),
            ("1-3-1870", "Het jaar 1870 kan hier niet:"),
            ("1-3-2101", "Het jaar 2101 kan hier niet:"),
            ("31 feb", "Het jaar ontbreekt."),
            ("1-3", "Het jaar ontbreekt."),
            ("1-3-197", "Schrijf het jaar met vier cijfers,"),
            ("", "Schrijf een datum,"),
            ("morgen", "Schrijf een datum,"),
            ("1 ma 26", "Schrijf een datum,"),
        ] {
            let fout = datumfout(tekst);
            assert!(fout.starts_with(verwacht), "{tekst}: {fout}");
        }
    }
}
