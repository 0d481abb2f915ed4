//! Amounts and numbers.

use crate::dossier::waarden::{Bedrag, Decimaal};

/// Endings that stand for "no cents": `2500,-`.
const GEEN_CENTEN: [&str; 8] = [",--", ",-", ",=", ",–", ",—", ".--", ".-", ".="];

/// Reads an amount in euro: `2420`, `2.420,00`, `€ 16,45`, `16.45`, `2500,-`, `2500 euro`.
pub fn lees_bedrag(tekst: &str) -> Option<Bedrag> {
    let kaal = zonder_euro(tekst.trim());
    let ronde = GEEN_CENTEN
        .iter()
        .find_map(|einde| kaal.strip_suffix(einde));
    let honderdsten = match ronde {
        // "25,00,-" names its cents twice.
        Some(heel) => lees_honderdsten(heel).filter(|_| !heel.contains(','))?,
        None => lees_honderdsten(kaal)?,
    };
    (honderdsten.abs() <= Bedrag::GRENS_CENT).then_some(Bedrag(honderdsten))
}

/// Without the sign or the name of the euro before or behind the amount.
fn zonder_euro(tekst: &str) -> &str {
    let bij_cijfer = |teken: char| teken.is_ascii_digit() || "-.,=–—".contains(teken);
    let kaal = tekst.trim_matches(|teken: char| !bij_cijfer(teken));
    let mut ernaast = tekst.splitn(2, kaal);
    let is_euro = |deel: &str| {
        let deel = deel.trim().to_lowercase();
        ["", "€", "euro", "eur"].contains(&deel.as_str())
    };
    if !kaal.is_empty() && ernaast.all(is_euro) {
        kaal
    } else {
        tekst
    }
}

/// Reads a number with at most two decimals: `36`, `4,8`, `1.200`.
pub fn lees_decimaal(tekst: &str) -> Option<Decimaal> {
    let honderdsten = lees_honderdsten(tekst.trim())?;
    (honderdsten.abs() <= Decimaal::GRENS).then(|| Decimaal::uit_honderdsten(honderdsten))
}

/// Reads a whole number: `140`, `1.200`.
pub fn lees_geheel(tekst: &str) -> Option<i64> {
    let honderdsten = lees_honderdsten(tekst.trim())?;
    (honderdsten % 100 == 0).then_some(honderdsten / 100)
}

/// The number without the unit that people write behind it: "36" from `36 uur per week`, `36u`,
/// `36 u/w` where the field asks "uur per week". Another unit stays where it is, so that it is no
/// number: eight hours a day are not eight a week.
pub fn zonder_eenheid<'a>(tekst: &'a str, eenheid: &str) -> &'a str {
    let getal = tekst.trim_end_matches(|teken: char| !teken.is_ascii_digit());
    let Some(erachter) = tekst.strip_prefix(getal) else {
        return tekst;
    };
    let (geschreven, gevraagd) = (eenheden(erachter), eenheden(eenheid));
    let alleen_woorden = erachter
        .chars()
        .all(|teken| teken.is_alphabetic() || teken.is_whitespace() || "./".contains(teken));
    if alleen_woorden && !geschreven.is_empty() && gevraagd.starts_with(&geschreven) {
        getal
    } else {
        tekst
    }
}

/// The units that a text names, each in its full form: ["uur", "week"] from `u p/w`.
fn eenheden(tekst: &str) -> Vec<String> {
    let klein = tekst.to_lowercase();
    let woorden = klein.split(|teken: char| !teken.is_alphabetic());
    woorden
        .filter(|woord| !["", "p", "per", "in", "de"].contains(woord))
        .map(|woord| {
            match woord {
                "u" | "uren" => "uur",
                "w" | "wk" | "pw" => "week",
                "d" | "dg" | "pd" => "dag",
                "m" | "min" | "minuut" => "minuten",
                anders => anders,
            }
            .to_owned()
        })
        .collect()
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

#[cfg(test)]
mod tests {
    use super::*;

    fn bedrag(tekst: &str) -> Option<i64> {
        lees_bedrag(tekst).map(|bedrag| bedrag.0)
    }

    #[test]
    fn amounts_as_people_type_them() {
        for (tekst, cent) in [
            ("2420", 242_000),
            ("2.420,00", 242_000),
            ("€ 16,45", 1_645),
            ("16.45", 1_645),
            ("1.234.567,8", 123_456_780),
            ("2500,-", 250_000),
            ("2.500,-", 250_000),
            ("2500,--", 250_000),
            ("2500,=", 250_000),
            ("2500.-", 250_000),
            ("€ 2500", 250_000),
            ("€2.500,-", 250_000),
            ("€\u{a0}2.500", 250_000),
            ("2500 euro", 250_000),
            ("EUR 2.500,00", 250_000),
            ("2500 €", 250_000),
        ] {
            assert_eq!(bedrag(tekst), Some(cent), "{tekst}");
        }
    }

    #[test]
    fn what_is_no_amount() {
        for fout in [
            "",
            "-",
            ",-",
            "€",
            "1,2,3",
            "12.34.567",
            "1e5",
            "16,455",
            "25,00,-",
            "2500 per jaar",
            "2500 dollar",
            "2500 euro 50",
            "9999999999999999",
        ] {
            assert_eq!(bedrag(fout), None, "{fout}");
        }
    }

    #[test]
    fn a_unit_behind_the_number_is_dropped_when_it_is_the_one_asked() {
        for (tekst, eenheid, verwacht) in [
            ("36", "uur per week", "36"),
            ("36 uur", "uur per week", "36"),
            ("36u", "uur per week", "36"),
            ("36 u.", "uur per week", "36"),
            ("36,5 uur per week", "uur per week", "36,5"),
            ("36 u/w", "uur per week", "36"),
            ("36 uur p/w", "uur per week", "36"),
            ("36 Uren pw", "uur per week", "36"),
            ("45 min.", "minuten", "45"),
            ("140 werknemers", "werknemers", "140"),
        ] {
            assert_eq!(zonder_eenheid(tekst, eenheid), verwacht, "{tekst}");
        }
        for (tekst, eenheid) in [
            ("36 uur per dag", "uur per week"),
            ("36 per maand", "uur per week"),
            ("36 uur en 10", "uur per week"),
            ("5 kg", ""),
            ("uur", "uur per week"),
            ("36,-", "uur per week"),
        ] {
            let getal = lees_decimaal(zonder_eenheid(tekst, eenheid));
            assert_eq!(getal, None, "{tekst}");
        }
    }

    #[test]
    fn numbers() {
        assert_eq!(lees_decimaal("4,8"), Some(Decimaal::uit_honderdsten(480)));
        assert_eq!(lees_geheel("1.200"), Some(1_200));
        assert_eq!(lees_geheel("1,5"), None);
    }

    #[test]
    fn writes_back_what_it_reads() {
        assert_eq!(bedrag_voluit(Bedrag(242_000)), "€\u{a0}2.420,00");
        assert_eq!(decimaal(Decimaal::uit_honderdsten(1_055)), "10,55");
        assert_eq!(decimaal(Decimaal::uit_honderdsten(480)), "4,8");
    }
}
