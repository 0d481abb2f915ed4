//! Dates.

use chrono::{Datelike, Months, NaiveDate};

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

/// What day a field asks for: settles the century of a year of two digits, and what is odd there.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Dagsoort {
    /// In or round the time of illness, before or after today.
    #[default]
    Rondom,
    /// Has happened, maybe long ago.
    Gebeurd,
    /// The day of birth of somebody who works.
    Geboorte,
}

impl Dagsoort {
    /// Youngest and oldest of those the product is for, in whole years.
    pub const LEEFTIJDEN: std::ops::RangeInclusive<u32> = 15..=75;
    /// A year of two digits lies at most so many years ahead.
    const VOORUIT_MAANDEN: u32 = 10 * 12;

    /// The last day that a year of two digits may stand for.
    fn laatste(self, vandaag: NaiveDate) -> Option<NaiveDate> {
        match self {
            Self::Geboorte => {
                vandaag.checked_sub_months(Months::new(12 * Self::LEEFTIJDEN.start()))
            }
            Self::Gebeurd | Self::Rondom => {
                vandaag.checked_add_months(Months::new(Self::VOORUIT_MAANDEN))
            }
        }
    }
}

/// A date as it was written; the day may not exist.
pub(super) struct Delen {
    jaar: Jaar,
    pub(super) maand: u32,
    pub(super) dag: u32,
}

enum Jaar {
    Voluit(i32),
    TweeCijfers(i32),
}

impl Delen {
    /// With the century of today: below 50 is this one.
    pub(super) fn jaar(&self) -> i32 {
        match self.jaar {
            Jaar::Voluit(jaar) => jaar,
            Jaar::TweeCijfers(jaar) if jaar < 50 => 2000 + jaar,
            Jaar::TweeCijfers(jaar) => 1900 + jaar,
        }
    }

    /// With the century that the field means: the last one in which the day is not too late.
    fn jaar_als(&self, soort: Dagsoort, vandaag: NaiveDate) -> i32 {
        let (Jaar::TweeCijfers(kort), Some(laatste)) = (&self.jaar, soort.laatste(vandaag)) else {
            return self.jaar();
        };
        let jaar = laatste.year().div_euclid(100) * 100 + kort;
        let te_laat =
            (jaar, self.maand, self.dag) > (laatste.year(), laatste.month(), laatste.day());
        if te_laat { jaar - 100 } else { jaar }
    }

    fn datum(&self, jaar: i32) -> Option<NaiveDate> {
        let datum = NaiveDate::from_ymd_opt(jaar, self.maand, self.dag)?;
        let bekend = (EERSTE_JAAR..=LAATSTE_JAAR).contains(&datum.year());
        bekend.then_some(datum)
    }
}

/// Reads a date as people type it: `1-3-26`, `1/3/2026`, `1 maart 2026`, `1 mrt 26`, `2026-03-01`,
/// with or without the name of the day. A year of two digits below 50 is in this century; a field
/// of the case knows better ([`lees_datum_als`]).
pub fn lees_datum(tekst: &str) -> Option<NaiveDate> {
    let delen = lees_delen(tekst)?;
    delen.datum(delen.jaar())
}

/// Reads a date in a field: a year of two digits gets the century in which such a day makes sense.
/// For a birth that is the last one in which the person is old enough to work, for others the last
/// one that is at most ten years ahead.
pub fn lees_datum_als(tekst: &str, soort: Dagsoort, vandaag: NaiveDate) -> Option<NaiveDate> {
    let delen = lees_delen(tekst)?;
    delen.datum(delen.jaar_als(soort, vandaag))
}

pub(super) fn woorden(klein: &str) -> Vec<&str> {
    klein
        .split(|teken: char| !teken.is_alphanumeric())
        .filter(|deel| !deel.is_empty() && !is_dagnaam(deel))
        .collect()
}

pub(super) fn lees_delen(tekst: &str) -> Option<Delen> {
    let klein = tekst.to_lowercase();
    let &[eerste, tweede, derde] = woorden(&klein).as_slice() else {
        return None;
    };
    let (dag, jaar) = if eerste.len() == 4 {
        (derde, eerste)
    } else {
        (eerste, derde)
    };
    Some(Delen {
        jaar: lees_jaar(jaar)?,
        maand: lees_maand(tweede)?,
        dag: dag.parse().ok()?,
    })
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

fn lees_jaar(tekst: &str) -> Option<Jaar> {
    let jaar: i32 = tekst.parse().ok()?;
    match tekst.len() {
        2 => Some(Jaar::TweeCijfers(jaar)),
        4 => Some(Jaar::Voluit(jaar)),
        _ => None,
    }
}

pub(super) fn lees_maand(tekst: &str) -> Option<u32> {
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

pub(super) fn maandnaam(datum: NaiveDate) -> &'static str {
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

#[cfg(test)]
mod tests {
    use super::*;

    fn check(tekst: &str, verwacht: Option<&str>) {
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
            check(tekst, Some("2026-03-01"));
        }
        check("14 juni 1979", Some("1979-06-14"));
        check("14-6-79", Some("1979-06-14"));
        check("29-2-2028", Some("2028-02-29"));
    }

    #[test]
    fn a_year_of_two_digits_is_the_one_the_field_means() {
        let vandaag = NaiveDate::from_ymd_opt(2026, 11, 22).unwrap();
        for (tekst, soort, verwacht) in [
            ("1-3-45", Dagsoort::Geboorte, "1945-03-01"),
            ("1-3-26", Dagsoort::Geboorte, "1926-03-01"),
            ("1-3-05", Dagsoort::Geboorte, "2005-03-01"),
            ("22-11-11", Dagsoort::Geboorte, "2011-11-22"),
            ("23-11-11", Dagsoort::Geboorte, "1911-11-23"),
            ("1-3-51", Dagsoort::Geboorte, "1951-03-01"),
            ("1-3-26", Dagsoort::Rondom, "2026-03-01"),
            ("22-11-36", Dagsoort::Rondom, "2036-11-22"),
            ("23-11-36", Dagsoort::Rondom, "1936-11-23"),
            ("1-9-98", Dagsoort::Gebeurd, "1998-09-01"),
            ("1-9-75", Dagsoort::Gebeurd, "1975-09-01"),
            ("1-3-2045", Dagsoort::Geboorte, "2045-03-01"),
        ] {
            let gelezen = lees_datum_als(tekst, soort, vandaag);
            assert_eq!(
                gelezen,
                Some(verwacht.parse().unwrap()),
                "{tekst} {soort:?}"
            );
        }
        assert_eq!(lees_datum_als("29-2-26", Dagsoort::Rondom, vandaag), None);
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
            check(tekst, None);
        }
        check("1-3-1899", None);
        check("1-3-2101", None);
    }

    #[test]
    fn writes_back_what_it_reads() {
        let dag = NaiveDate::from_ymd_opt(2025, 11, 3).unwrap();
        assert_eq!(datum_met_dag(dag), "maandag 3 november 2025");
        assert_eq!(lees_datum(&datum_kort(dag)), Some(dag));
    }
}
