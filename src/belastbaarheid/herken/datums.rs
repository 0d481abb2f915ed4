//! Dates inside a text.

use super::woord::Woord;
use crate::dossier::schrijfwijze::lees_datum;
use chrono::{Datelike, NaiveDate};

/// A date and the words it takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Datumvondst {
    pub datum: NaiveDate,
    pub van: usize,
    pub tot: usize,
    /// The year is not in the text: taken from the date before it.
    pub jaar_afgeleid: bool,
}

/// Every date, in order. A day and month without a year follow the date before them.
pub(super) fn datums(woorden: &[Woord]) -> Vec<Datumvondst> {
    let mut uit: Vec<Datumvondst> = Vec::new();
    let mut plek = 0;
    while plek < woorden.len() {
        let vorige = uit.last().map(|vondst| vondst.datum);
        match datum_op(woorden, plek, vorige) {
            Some(vondst) => {
                plek = vondst.tot;
                uit.push(vondst);
            }
            None => plek += 1,
        }
    }
    uit
}

fn datum_op(woorden: &[Woord], plek: usize, vorige: Option<NaiveDate>) -> Option<Datumvondst> {
    let woord = |plek: usize| woorden.get(plek).map_or("", |woord| woord.plat.as_str());
    if !woord(plek).starts_with(|teken: char| teken.is_ascii_digit()) {
        return None;
    }
    let heel = |tekst: String, tot: usize| {
        let datum = lees_datum(&tekst)?;
        Some(Datumvondst {
            datum,
            van: plek,
            tot,
            jaar_afgeleid: false,
        })
    };
    // "1.1.2026" is one word, "12-08-2025" five, "12 augustus 2025" three.
    let punten = woord(plek).matches('.').count();
    if punten == 2 {
        return heel(woord(plek).to_owned(), plek + 1);
    }
    if in_deel(woord(plek + 1)) && woord(plek + 3) == woord(plek + 1) {
        let tekst = format!("{}-{}-{}", woord(plek), woord(plek + 2), woord(plek + 4));
        return heel(tekst, plek + 5);
    }
    let maand = woord(plek + 1);
    if maand.len() < 3 || !maand.chars().all(char::is_alphabetic) {
        return None;
    }
    // "12 aug. 2025".
    let punt = usize::from(woord(plek + 2) == ".");
    let met_jaar = format!("{} {maand} {}", woord(plek), woord(plek + 2 + punt));
    // "6 april 30 uur" names hours and no year.
    let is_jaar =
        !woord(plek + 3 + punt).starts_with(['u', 'U']) || woord(plek + 2 + punt).len() == 4;
    if let Some(vondst) = heel(met_jaar, plek + 3 + punt).filter(|_| is_jaar) {
        return Some(vondst);
    }
    let vorige = vorige?;
    let dit_jaar = lees_datum(&format!("{} {maand} {}", woord(plek), vorige.year()))?;
    let datum = if dit_jaar < vorige {
        lees_datum(&format!("{} {maand} {}", woord(plek), vorige.year() + 1))?
    } else {
        dit_jaar
    };
    Some(Datumvondst {
        datum,
        van: plek,
        tot: plek + 2,
        jaar_afgeleid: true,
    })
}

fn in_deel(teken: &str) -> bool {
    matches!(teken, "-" | "/")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::belastbaarheid::herken::woord::woorden;

    #[test]
    fn dates_as_they_stand_in_documents() {
        let check = |tekst: &str, verwacht: &[&str]| {
            let gevonden: Vec<String> = datums(&woorden(tekst))
                .iter()
                .map(|v| v.datum.to_string())
                .collect();
            assert_eq!(gevonden, verwacht, "{tekst}");
        };
        check(
            "Datum opgesteld: 24-02-2026    Geldig per: 02-03-2026",
            &["2026-02-24", "2026-03-02"],
        );
        check("12 augustus 2025", &["2025-08-12"]);
        check("per 1.1.2026 en 2026-03-02", &["2026-01-01", "2026-03-02"]);
        check(
            "Vanaf 2 november 2025 28 uur, vanaf 6 april 30 uur per week",
            &["2025-11-02", "2026-04-06"],
        );
        check("4.14 Tillen 2 ongeveer 5 kg", &[]);
    }
}
