//! How people write dates, amounts and numbers, and how Spoorboek writes them back.

use super::waarden::{Bedrag, Decimaal};
use chrono::{Datelike, NaiveDate};

/// The months in full, from January.
pub const MAANDEN: [&str; 12] = [
    "januari",
    "februari",
    "maart",
    "april",
    "mei",
    "juni",
    "juli",
    "augustus",
    "september",
    "oktober",
    "november",
    "december",
];

/// "mrt" is the one common abbreviation that is not the beginning of the name.
const AFKORTINGEN: [(&str, u32); 1] = [("mrt", 3)];

/// First and last year that a date in a case may have.
pub const EERSTE_JAAR: i32 = 1900;
pub const LAATSTE_JAAR: i32 = 2100;

/// Reads a date as people type it: `1-3-26`, `1/3/2026`, `1 maart 2026`, `1 mrt 26`, `2026-03-01`,
/// with or without the name of the day. A year of two digits below 50 is in this century.
pub fn lees_datum(tekst: &str) -> Option<NaiveDate> {
    let (jaar, maand, dag) = lees_delen(tekst)?;
    let datum = NaiveDate::from_ymd_opt(jaar, maand, dag)?;
    (EERSTE_JAAR..=LAATSTE_JAAR)
        .contains(&datum.year())
        .then_some(datum)
}

/// What to say of text that [`lees_datum`] does not read: that its day does not exist, or how to write
/// a date.
pub fn datumfout(tekst: &str) -> String {
    onbestaande_dag(tekst).unwrap_or_else(|| {
        "Schrijf een datum, bijvoorbeeld 3-11-2025 of 3 november 2025.".to_owned()
    })
}

/// "31 februari bestaat niet." Nothing when the text names no day of a month at all.
fn onbestaande_dag(tekst: &str) -> Option<String> {
    let (jaar, maand, dag) = lees_delen(tekst)?;
    let eerste = NaiveDate::from_ymd_opt(jaar, maand, 1)?;
    if !(1..=31).contains(&dag) || NaiveDate::from_ymd_opt(jaar, maand, dag).is_some() {
        return None;
    }
    let naam = maandnaam(eerste);
    Some(if (maand, dag) == (2, 29) {
        format!("29 februari {jaar} bestaat niet: {jaar} is geen schrikkeljaar. Kijk de datum na.")
    } else {
        format!("{dag} {naam} bestaat niet. Kijk de datum na.")
    })
}

/// Year, month and day as they were written; the day may not exist.
fn lees_delen(tekst: &str) -> Option<(i32, u32, u32)> {
    let klein = tekst.trim().to_lowercase();
    let delen: Vec<&str> = klein
        .split(|teken: char| !teken.is_alphanumeric())
        .filter(|deel| !deel.is_empty() && !is_dagnaam(deel))
        .collect();
    let &[eerste, tweede, derde] = delen.as_slice() else {
        return None;
    };
    let (dag, maand, jaar) = if eerste.len() == 4 {
        (derde, tweede, eerste)
    } else {
        (eerste, tweede, derde)
    };
    Some((lees_jaar(jaar)?, lees_maand(maand)?, dag.parse().ok()?))
}

fn is_dagnaam(deel: &str) -> bool {
    const DAGEN: [&str; 7] = [
        "maandag",
        "dinsdag",
        "woensdag",
        "donderdag",
        "vrijdag",
        "zaterdag",
        "zondag",
    ];
    deel.len() >= 2
        && !deel.starts_with(|teken: char| teken.is_ascii_digit())
        && DAGEN.iter().any(|dag| dag.starts_with(deel))
}

fn lees_jaar(tekst: &str) -> Option<i32> {
    let jaar: i32 = tekst.parse().ok()?;
    match tekst.len() {
        2 => Some(if jaar < 50 { 2000 + jaar } else { 1900 + jaar }),
        4 => Some(jaar),
        _ => None,
    }
}

fn lees_maand(tekst: &str) -> Option<u32> {
    if let Ok(nummer) = tekst.parse() {
        return Some(nummer);
    }
    if let Some((_, nummer)) = AFKORTINGEN.iter().find(|(kort, _)| *kort == tekst) {
        return Some(*nummer);
    }
    let mogelijk = |maand: &&str| tekst.len() >= 3 && maand.starts_with(tekst);
    let positie = MAANDEN.iter().position(mogelijk)?;
    u32::try_from(positie).ok()?.checked_add(1)
}

fn maandnaam(datum: NaiveDate) -> &'static str {
    MAANDEN.get(datum.month0() as usize).copied().unwrap_or("")
}

/// "3 november 2025".
pub fn datum_voluit(datum: NaiveDate) -> String {
    format!("{} {} {}", datum.day(), maandnaam(datum), datum.year())
}

/// "maandag 3 november 2025".
pub fn datum_met_dag(datum: NaiveDate) -> String {
    let dag = match datum.weekday() {
        chrono::Weekday::Mon => "maandag",
        chrono::Weekday::Tue => "dinsdag",
        chrono::Weekday::Wed => "woensdag",
        chrono::Weekday::Thu => "donderdag",
        chrono::Weekday::Fri => "vrijdag",
        chrono::Weekday::Sat => "zaterdag",
        chrono::Weekday::Sun => "zondag",
    };
    format!("{dag} {}", datum_voluit(datum))
}

/// "3-11-2025": for fields and narrow columns.
pub fn datum_kort(datum: NaiveDate) -> String {
    format!("{}-{}-{}", datum.day(), datum.month(), datum.year())
}

/// Reads an amount in euro: `2420`, `2.420,00`, `€ 16,45`, `16.45`.
pub fn lees_bedrag(tekst: &str) -> Option<Bedrag> {
    let honderdsten = lees_honderdsten(tekst.trim().trim_start_matches('€').trim_start())?;
    (honderdsten.abs() <= Bedrag::GRENS_CENT).then_some(Bedrag(honderdsten))
}

/// Reads a number with at most two decimals: `36`, `4,8`, `1.200`.
pub fn lees_decimaal(tekst: &str) -> Option<Decimaal> {
    let honderdsten = lees_honderdsten(tekst.trim())?;
    (honderdsten.abs() <= Decimaal::GRENS).then(|| Decimaal::uit_honderdsten(honderdsten))
}

fn lees_honderdsten(tekst: &str) -> Option<i64> {
    let (negatief, cijfers) = match tekst.strip_prefix('-') {
        Some(rest) => (true, rest),
        None => (false, tekst),
    };
    let (heel, breuk) = splits_breuk(cijfers)?;
    let heel: i64 = if heel.is_empty() {
        0
    } else {
        heel.parse().ok()?
    };
    let breuk: i64 = match breuk.len() {
        0 => 0,
        1 => breuk.parse::<i64>().ok()? * 10,
        2 => breuk.parse().ok()?,
        _ => return None,
    };
    let som = heel.checked_mul(100)?.checked_add(breuk)?;
    Some(if negatief { -som } else { som })
}

/// The whole part without separators of thousands, and the decimals. A point followed by exactly
/// three digits separates thousands; a comma is always the decimal sign.
fn splits_breuk(cijfers: &str) -> Option<(String, String)> {
    let alleen_cijfers = |deel: &str| deel.bytes().all(|b| b.is_ascii_digit());
    let (heel, breuk) = match cijfers.split_once(',') {
        Some((heel, breuk)) => (heel, breuk),
        None => match cijfers.rsplit_once('.') {
            Some((heel, breuk)) if breuk.len() != 3 => (heel, breuk),
            _ => (cijfers, ""),
        },
    };
    let groepen: Vec<&str> = heel.split('.').collect();
    let goed = groepen.iter().skip(1).all(|groep| groep.len() == 3)
        && groepen.iter().all(|groep| alleen_cijfers(groep))
        && alleen_cijfers(breuk)
        && !(heel.is_empty() && breuk.is_empty())
        && heel.len() <= 15;
    goed.then(|| (groepen.concat(), breuk.to_owned()))
}

fn duizendtallen(getal: i64) -> String {
    let cijfers = getal.to_string();
    let mut uit = String::new();
    for (positie, cijfer) in cijfers.chars().enumerate() {
        if positie > 0 && (cijfers.len() - positie).is_multiple_of(3) {
            uit.push('.');
        }
        uit.push(cijfer);
    }
    uit
}

/// "€ 2.420,00", with a space that does not break.
pub fn bedrag_voluit(bedrag: Bedrag) -> String {
    format!("€\u{a0}{}", bedrag_kort(bedrag))
}

/// "2.420,00": for fields.
pub fn bedrag_kort(bedrag: Bedrag) -> String {
    let teken = if bedrag.0 < 0 { "-" } else { "" };
    let cent = bedrag.0.abs();
    format!("{teken}{},{:02}", duizendtallen(cent / 100), cent % 100)
}

/// "36", "4,8", "10,55".
pub fn decimaal(getal: Decimaal) -> String {
    let teken = if getal.honderdsten() < 0 { "-" } else { "" };
    let honderdsten = getal.honderdsten().abs();
    let heel = duizendtallen(honderdsten / 100);
    match honderdsten % 100 {
        0 => format!("{teken}{heel}"),
        rest if rest % 10 == 0 => format!("{teken}{heel},{}", rest / 10),
        rest => format!("{teken}{heel},{rest:02}"),
    }
}

/// "a", "a en b", "a, b en c".
pub fn opsomming<T: AsRef<str>>(delen: &[T]) -> String {
    match delen {
        [] => String::new(),
        [enige] => enige.as_ref().to_owned(),
        [voor @ .., laatste] => {
            let voor: Vec<&str> = voor.iter().map(AsRef::as_ref).collect();
            format!("{} en {}", voor.join(", "), laatste.as_ref())
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check_datum(tekst: &str, verwacht: Option<&str>) {
        assert_eq!(
            lees_datum(tekst),
            verwacht.map(|d| d.parse().unwrap()),
            "{tekst}"
        );
    }

    #[test]
    fn dates_as_people_type_them() {
        for tekst in [
            "1-3-26",
            "01-03-2026",
            "1/3/2026",
            "1.3.26",
            "1 maart 2026",
            "1 mrt 26",
            "2026-03-01",
            " zondag 1 Maart 2026 ",
            "1 3 26",
            "zo 1 mrt. 2026",
        ] {
            check_datum(tekst, Some("2026-03-01"));
        }
        check_datum("14 juni 1979", Some("1979-06-14"));
        check_datum("14-6-79", Some("1979-06-14"));
        check_datum("29-2-2028", Some("2028-02-29"));
    }

    #[test]
    fn a_day_that_does_not_exist_is_called_that() {
        let bestaat_niet = |tekst| {
            datumfout(tekst)
                .split_once(" bestaat niet")
                .map(|(dag, _)| dag.to_owned())
        };
        assert_eq!(
            bestaat_niet("31 februari 1979").as_deref(),
            Some("31 februari")
        );
        assert_eq!(bestaat_niet("31-4-26").as_deref(), Some("31 april"));
        assert_eq!(
            bestaat_niet("29-2-2026").as_deref(),
            Some("29 februari 2026")
        );
        for tekst in [
            "",
            "31 feb",
            "12-13-19",
            "32-1-2026",
            "0-1-2026",
            "1-1-1899",
        ] {
            assert_eq!(bestaat_niet(tekst), None, "{tekst}");
        }
    }

    #[test]
    fn what_is_no_date() {
        for tekst in [
            "",
            "1-3",
            "31-2-2026",
            "29-2-2026",
            "32-1-2026",
            "1-13-26",
            "1 ma 26",
            "1-3-1",
        ] {
            check_datum(tekst, None);
        }
        check_datum("1-3-1899", None);
        check_datum("1-3-2101", None);
    }

    #[test]
    fn amounts_and_numbers() {
        let bedrag = |tekst| lees_bedrag(tekst).map(|b| b.0);
        assert_eq!(bedrag("2420"), Some(242_000));
        assert_eq!(bedrag("2.420,00"), Some(242_000));
        assert_eq!(bedrag("€ 16,45"), Some(1_645));
        assert_eq!(bedrag("16.45"), Some(1_645));
        assert_eq!(bedrag("1.234.567,8"), Some(123_456_780));
        for fout in [
            "",
            "-",
            "1,2,3",
            "12.34.567",
            "1e5",
            "16,455",
            "9999999999999999",
        ] {
            assert_eq!(bedrag(fout), None, "{fout}");
        }
        assert_eq!(lees_decimaal("4,8"), Some(Decimaal::uit_honderdsten(480)));
    }

    #[test]
    fn writes_back_what_it_reads() {
        assert_eq!(bedrag_voluit(Bedrag(242_000)), "€\u{a0}2.420,00");
        assert_eq!(decimaal(Decimaal::uit_honderdsten(1_055)), "10,55");
        assert_eq!(decimaal(Decimaal::uit_honderdsten(480)), "4,8");
        let dag = NaiveDate::from_ymd_opt(2025, 11, 3).unwrap();
        assert_eq!(datum_met_dag(dag), "maandag 3 november 2025");
        assert_eq!(lees_datum(&datum_kort(dag)), Some(dag));
        assert_eq!(opsomming(&["a", "b", "c"]), "a, b en c");
    }
}
