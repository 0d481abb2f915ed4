//! Codes of items: "4.14", also as a scanner gives them, and never a date or an amount.

use super::normaliseren::{plat, vanaf};
use crate::belastbaarheid::item::items;
use crate::dossier::keuzes::FmlVersie;
use std::sync::LazyLock;

/// A code at the start of a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Codevondst {
    pub code: String,
    /// Bytes that it takes.
    pub lengte: usize,
    /// Not written as "4.14": read through a fault of the scanner.
    pub leesfout: bool,
}

/// Words after which a figure is an amount and no code.
const MATEN: [&str; 41] = [
    "uur", "uren", "u", "uurtje", "kg", "kgf", "kilo", "kilogram", "minuut", "minuten", "min",
    "keer", "maal", "x", "cm", "m", "mm", "meter", "graden", "graad", "procent", "%", "dag",
    "dagen", "week", "weken", "maand", "maanden", "jaar", "euro", "km", "treden", "trede", "fte",
    "n", "newton", "punten", "personen", "liter", "dagdelen", "kwartier",
];

/// The codes of both versions, sorted.
static CODES: LazyLock<Vec<&'static str>> = LazyLock::new(|| {
    let alle = [FmlVersie::Nieuw, FmlVersie::Klassiek].map(items);
    let mut codes: Vec<&str> = alle.into_iter().flatten().map(|item| item.code).collect();
    codes.sort_unstable();
    codes
});

/// Does an item with this code exist in one of the versions?
pub(super) fn bestaat(code: &str) -> bool {
    CODES.binary_search(&code).is_ok()
}

/// The code with which a text begins.
pub(super) fn code_vooraan(tekst: &str) -> Option<Codevondst> {
    // Most words end here: a figure, at most a space, and a point.
    let (_, punt) = tekst.as_bytes().split_first()?;
    let punt = punt.strip_prefix(b" ").unwrap_or(punt);
    cijfer(tekst.chars().next()?)?;
    if !(punt.starts_with(b".") || punt.starts_with(b",") || punt.starts_with("•".as_bytes())) {
        return None;
    }
    let tekens: Vec<(usize, char)> = tekst.char_indices().take(8).collect();
    let teken = |plek: usize| tekens.get(plek).map(|(_, teken)| *teken);
    let mut leesfout = false;
    let (rubriek, fout) = cijfer(teken(0)?)?;
    leesfout |= fout;
    let mut plek = 1;
    if teken(plek) == Some(' ') {
        plek += 1;
        leesfout = true;
    }
    match teken(plek)? {
        '.' => {}
        ',' | '•' => leesfout = true,
        _ => return None,
    }
    plek += 1;
    if teken(plek) == Some(' ') {
        plek += 1;
        leesfout = true;
    }
    let mut nummer = String::new();
    for _ in 0..2 {
        let Some((waarde, fout)) = teken(plek).and_then(cijfer) else {
            break;
        };
        // A letter that reads as a figure only counts as one where the word holds nothing else.
        let woord = || {
            tekens
                .iter()
                .skip(plek)
                .map(|(_, teken)| *teken)
                .take_while(|teken| teken.is_alphanumeric() || *teken == '|')
        };
        if fout
            && !(woord().count() + nummer.len() <= 2
                && woord().all(|teken| cijfer(teken).is_some()))
        {
            break;
        }
        leesfout |= fout;
        nummer.push(waarde);
        plek += 1;
    }
    let lengte = tekens.get(plek).map_or(tekst.len(), |(byte, _)| *byte);
    let code = format!("{rubriek}.{nummer}");
    let rest = vanaf(tekst, lengte);
    let goed =
        !nummer.is_empty() && bestaat(&code) && (eindigt_goed(rest) || is_urenitem(&code, rest));
    goed.then_some(Codevondst {
        code,
        lengte,
        leesfout,
    })
}

fn cijfer(teken: char) -> Option<(char, bool)> {
    match teken {
        '0'..='9' => Some((teken, false)),
        'l' | 'I' | '|' | 'i' => Some(('1', true)),
        'O' | 'o' => Some(('0', true)),
        _ => None,
    }
}

/// The two items whose name begins with a unit: "6.2 Uren per dag".
fn is_urenitem(code: &str, rest: &str) -> bool {
    let naam: String = rest
        .chars()
        .filter(|teken| teken.is_alphanumeric())
        .take(11)
        .collect();
    let naam = plat(&naam);
    (code == "6.2" && naam.starts_with("urenperdag"))
        || (code == "6.3" && naam.starts_with("urenperweek"))
}

/// After a code there is no further figure, no part of a date and no unit.
fn eindigt_goed(rest: &str) -> bool {
    let mut tekens = rest.chars();
    let (eerste, tweede) = (tekens.next(), tekens.next());
    let is_cijfer = |teken: Option<char>| teken.is_some_and(|t| t.is_ascii_digit());
    if is_cijfer(eerste) || eerste == Some('%') {
        return false;
    }
    if matches!(eerste, Some('.' | ',' | '-' | '/' | ':')) && is_cijfer(tweede) {
        // "4.14-2" and "4.14:2" are a code with a value; "1.1.2026" and "1.5/2" are not.
        return matches!(eerste, Some('-' | ':')) && !is_cijfer(tekens.next());
    }
    let woord: String = rest
        .trim_start()
        .chars()
        .take_while(|teken| teken.is_alphanumeric() || *teken == '%')
        .collect();
    !MATEN.contains(&plat(&woord).as_str())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_as_people_and_scanners_write_them() {
        for (tekst, code, leesfout) in [
            ("4.14 Tillen", "4.14", false),
            ("4.14Tillen", "4.14", false),
            ("4,14 Tillen", "4.14", true),
            ("4. 14 Tillen", "4.14", true),
            ("4.l4 Tillen", "4.14", true),
            ("4.1O Buigen", "4.10", true),
            ("l.1 Vasthouden", "1.1", true),
            ("4.1lopen", "4.1", false),
            ("5.1: 2", "5.1", false),
        ] {
            let vondst = code_vooraan(tekst);
            let vondst = vondst.unwrap_or_else(|| panic!("{tekst}"));
            assert_eq!(
                (vondst.code.as_str(), vondst.leesfout),
                (code, leesfout),
                "{tekst}"
            );
        }
        for tekst in [
            "1.1.2026",
            "4.14 uur",
            "1,5 uur",
            "4.25 Iets",
            "7.1 Iets",
            "4.141",
            "6.4u",
            "1.5%",
            "4.",
            "",
        ] {
            assert_eq!(code_vooraan(tekst), None, "{tekst}");
        }
    }
}
