//! Levels in brackets before the name of an item: "4.13 [2] Tillen".

use super::anker::{Anker, begint_met_waarde};
use super::code::code_vooraan;
use super::lijn::Lijn;
use super::namen::Namen;
use super::normaliseren::{stuk, vanaf};
use super::woord::{klein_getal, woorden};

/// The text has footnotes ("[1] zie de toelichting"): then a figure in brackets may point at one.
pub(super) fn heeft_voetnoten(lijnen: &[Lijn<'_>], namen: &Namen) -> bool {
    lijnen.iter().any(|lijn| {
        niveau_in_haken(&lijn.schoon.tekst).is_some_and(|(_, rest)| {
            rest.starts_with(char::is_alphabetic) && namen.hele(rest).is_empty()
        })
    })
}

/// "4.13 [2] Tillen", "[2] 4.13 Tillen": a figure in brackets before the name of the item, which has
/// that level, and no value behind the name.
pub(super) fn anker_met_niveau_vooraf(tekst: &str, namen: &Namen) -> Option<Anker> {
    let (voor, na) = match niveau_in_haken(tekst) {
        Some((niveau, na)) => (Some(niveau), na),
        None => (None, tekst),
    };
    let code = code_vooraan(na).filter(|code| !code.leesfout)?;
    let na_code = vanaf(na, code.lengte);
    let (niveau, rest) = match (voor, niveau_in_haken(na_code)) {
        (Some(niveau), None) => (niveau, na_code.trim_start_matches([' ', '\t', ':', '-'])),
        (None, Some(gevonden)) => gevonden,
        _ => return None,
    };
    let vondsten = namen.bij_code(rest, &code.code);
    let lengte = vondsten.iter().map(|vondst| vondst.lengte).max()?;
    let bestaat = vondsten
        .iter()
        .all(|vondst| vondst.item.niveau(niveau).is_some());
    let achter = vanaf(rest, lengte);
    let tweede = begint_met_waarde(achter)
        || achter.contains(['[', '☐', '☒'])
        || woorden(achter)
            .iter()
            .any(|woord| woord.plat == "niveau" || woord.plat == "waarde");
    (bestaat && !tweede).then(|| Anker {
        tekst: format!(
            "{}\t{}\t{niveau}\t{achter}",
            code.code,
            stuk(rest, 0, lengte)
        ),
        met_code: true,
        met_naam: true,
        leesfout: false,
    })
}

/// "[2] Tillen": the figure and what stands behind it.
fn niveau_in_haken(tekst: &str) -> Option<(u8, &str)> {
    let binnen = tekst.trim_start_matches([' ', '\t']);
    let (binnen, dicht) = match binnen.split_at_checked(1)? {
        ("[", rest) => (rest, ']'),
        ("(", rest) => (rest, ')'),
        _ => return None,
    };
    let (getal, rest) = binnen.split_once(dicht)?;
    let niveau = klein_getal(getal.trim()).filter(|niveau| *niveau <= 9)?;
    Some((niveau, rest.trim_start_matches([' ', '\t', ':', '-'])))
}
