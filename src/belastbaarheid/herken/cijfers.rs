//! The figures of a row: which of them is the value.

use super::getallen::maten;
use super::normaliseren::vanaf;
use super::waarde::kern;
use super::woord::{Woord, in_lijst, klein_getal};
use super::zinnen::{is_nu, is_verledenwoord};
use crate::belastbaarheid::item::{FmlItem, ItemSoort};

const EXPLICIET: [&str; 14] = [
    "niveau",
    "waarde",
    "score",
    "keuze",
    "klasse",
    "categorie",
    "gekozen",
    "antwoord",
    "uitkomst",
    "oordeel",
    "vakje",
    "vakjes",
    "waarden",
    "code",
];
const SCHEIDING: [&str; 11] = [":", "=", "-", ".", "\t", "\n", "(", ")", ",", "\"", "'"];

/// Two or more levels with their texts, as a list of all answers has them.
pub(super) fn is_legenda(item: &FmlItem, woorden: &[Woord], rest: &str) -> bool {
    let mut genoemd: Vec<u8> = Vec::new();
    let cijfers = woorden
        .iter()
        .filter(|woord| klein_getal(&woord.plat).is_some());
    if cijfers.count() < 2 {
        return false;
    }
    for (plek, woord) in woorden.iter().enumerate() {
        let Some(niveau) = klein_getal(&woord.plat).and_then(|waarde| item.niveau(waarde)) else {
            continue;
        };
        let tekst = vanaf(rest, woord.tot).trim_start_matches([' ', ':', '=', '-', ')', '.', '\t']);
        let kern_tekst = kern(&tekst.chars().take(40).collect::<String>());
        let omschrijving: String = kern(niveau.omschrijving).chars().take(8).collect();
        let past =
            kern_tekst.starts_with(&kern(niveau.label)) || kern_tekst.starts_with(&omschrijving);
        let nieuw = !genoemd.contains(&niveau.waarde);
        if past && nieuw && (plek == 0 || !super::zinnen::is_nu(&woord.plat)) {
            genoemd.push(niveau.waarde);
        }
    }
    if item.soort == ItemSoort::Meerkeuze {
        (genoemd.contains(&0) && genoemd.len() > 1)
            || (genoemd.len() > 2 && genoemd.len() + 1 >= item.niveaus.len())
    } else {
        genoemd.len() > 1
    }
}

pub(super) type Gekozen = (Vec<u8>, usize, bool);

/// "niveau 2", "waarde: 2", "vakjes 3 en 4"; not of earlier.
pub(super) fn expliciet(woorden: &[Woord]) -> Option<Gekozen> {
    for (plek, woord) in woorden.iter().enumerate() {
        let vorige = plek
            .checked_sub(1)
            .and_then(|vorige| woorden.get(vorige))
            .map_or("", |w| w.plat.as_str());
        if !in_lijst(&woord.plat, &EXPLICIET)
            || is_verledenwoord(vorige)
            || is_verledenwoord(woorden.get(plek + 1).map_or("", |w| &w.plat))
        {
            continue;
        }
        let mut getal = plek + 1;
        while woorden.get(getal).is_some_and(|w| {
            in_lijst(&w.plat, &[":", "=", "is", "\t", "\n", "-"]) || is_nu(&w.plat)
        }) {
            getal += 1;
        }
        if let Some((waarden, einde)) = reeks(woorden, getal) {
            return Some((waarden, einde, false));
        }
    }
    None
}

/// The figure that stands as the value.
pub(super) fn getal(woorden: &[Woord], kolommen: &[bool]) -> Option<Gekozen> {
    if let Some(gekozen) = uit_kolommen(woorden, kolommen) {
        return Some(gekozen);
    }
    if let Some(gekozen) = expliciet(woorden) {
        return Some(gekozen);
    }
    let mut verleden = false;
    let mut losse_woorden = 0;
    for (plek, woord) in woorden.iter().enumerate() {
        if in_lijst(&woord.plat, &[",", ";", ")", "\n", "\t"]) {
            verleden = false;
        }
        if is_nu(&woord.plat) {
            verleden = false;
            losse_woorden = 0;
            continue;
        }
        if is_verledenwoord(&woord.plat) {
            verleden = true;
            continue;
        }
        if in_lijst(&woord.plat, &SCHEIDING) || (verleden && klein_getal(&woord.plat).is_none()) {
            continue;
        }
        if let Some((waarden, einde)) = reeks(woorden, plek) {
            if verleden {
                continue;
            }
            if is_bereik(woorden, einde) {
                return None;
            }
            if let Some((nieuwe, einde)) = na_pijl(woorden, einde) {
                return Some((nieuwe, einde, false));
            }
            return Some((waarden, einde, false));
        }
        if let Some(waarde) = misgelezen(woorden, plek) {
            return Some((vec![waarde], plek + 1, true));
        }
        // A few words of the name may be left over; anything more is text.
        losse_woorden += 1;
        let over = in_lijst(
            &woord.plat,
            &[
                "tijdens",
                "het",
                "werk",
                "in",
                "arbeid",
                "voor",
                "taakuitvoering",
                "item",
                "van",
                "fml",
                "is",
            ],
        );
        if !over || losse_woorden > 6 {
            return None;
        }
    }
    None
}

/// "1-2", "1 tot 2", "1 a 2": two levels are none.
fn is_bereik(woorden: &[Woord], plek: usize) -> bool {
    woorden
        .get(plek)
        .is_some_and(|woord| in_lijst(&woord.plat, &["-", "tot", "a", "of"]))
        && cijfer_op(woorden, plek + 1).is_some()
}

/// "2 -> 1", "van 2 naar 1".
fn na_pijl(woorden: &[Woord], plek: usize) -> Option<(Vec<u8>, usize)> {
    let woord = |plek: usize| woorden.get(plek).map_or("", |woord| woord.plat.as_str());
    let verder = match (woord(plek), woord(plek + 1)) {
        ("-" | "=", ">") => plek + 2,
        ("naar", _) => plek + 1,
        ("is" | "werd" | "wordt", volgt) if is_wijziging(volgt) => plek + 3,
        (volgt, _) if is_wijziging(volgt) => plek + 2,
        _ => return None,
    };
    reeks(woorden, verder)
}

/// "2 is gewijzigd in 1", "2 verlaagd naar 1".
fn is_wijziging(woord: &str) -> bool {
    in_lijst(
        woord,
        &[
            "gewijzigd",
            "veranderd",
            "bijgesteld",
            "aangepast",
            "verlaagd",
            "verhoogd",
        ],
    )
}

fn uit_kolommen(woorden: &[Woord], kolommen: &[bool]) -> Option<Gekozen> {
    if !kolommen.contains(&false) {
        return None;
    }
    let mut cijfers: Vec<(u8, usize)> = Vec::new();
    for (plek, woord) in woorden.iter().enumerate() {
        match klein_getal(&woord.plat) {
            Some(getal) if cijfers.len() < kolommen.len() => cijfers.push((getal, plek + 1)),
            _ if in_lijst(&woord.plat, &["\t", "\n"]) => {}
            _ => break,
        }
    }
    if cijfers.len() != kolommen.len() {
        return None;
    }
    let (waarde, einde) = *cijfers.get(kolommen.iter().position(|telt| *telt)?)?;
    let laatste = cijfers.last().map_or(einde, |(_, einde)| *einde);
    Some((vec![waarde], laatste, false))
}

/// Figures that follow each other: "3", "3, 4", "3 (tekst), 4 (tekst)", "3 en 4". Not an amount.
fn reeks(woorden: &[Woord], begin: usize) -> Option<(Vec<u8>, usize)> {
    let eerste = cijfer_op(woorden, begin)?;
    let mut waarden = vec![eerste];
    let mut einde = begin + 1;
    loop {
        let mut plek = einde;
        if woorden.get(plek).is_some_and(|woord| woord.plat == "(") {
            let dicht = woorden
                .iter()
                .skip(plek)
                .take(30)
                .position(|woord| woord.plat == ")");
            let Some(dicht) = dicht else { break };
            plek += dicht + 1;
        }
        let voeg = woorden
            .get(plek)
            .is_some_and(|woord| in_lijst(&woord.plat, &[",", ";", "en", "/", "+", "&"]));
        let Some(volgende) = voeg.then(|| cijfer_op(woorden, plek + 1)).flatten() else {
            break;
        };
        waarden.push(volgende);
        einde = plek + 2;
    }
    Some((waarden, einde))
}

fn cijfer_op(woorden: &[Woord], plek: usize) -> Option<u8> {
    let getal = klein_getal(&woorden.get(plek)?.plat)?;
    let is_maat = maten(woorden.get(plek..(plek + 6).min(woorden.len()))?)
        .first()
        .is_some_and(|maat| maat.van == 0);
    let volgt = woorden
        .get(plek + 1)
        .map_or("", |woord| woord.plat.as_str());
    let anders = in_lijst(
        volgt,
        &[
            "%", "jaar", "dagen", "weken", "maanden", "personen", "items", "dag",
        ],
    ) || volgt.starts_with("maand");
    (!is_maat && !anders).then_some(getal)
}

/// "l" or "O" alone in a cell is a misread 1 or 0.
fn misgelezen(woorden: &[Woord], plek: usize) -> Option<u8> {
    let rand = |woord: Option<&Woord>| woord.is_none_or(|w| in_lijst(&w.plat, &["\t", "\n"]));
    let alleen = rand(plek.checked_sub(1).and_then(|vorige| woorden.get(vorige)))
        && rand(woorden.get(plek + 1));
    match woorden.get(plek)?.plat.as_str() {
        "l" | "i" | "|" if alleen => Some(1),
        // Levels in Roman figures.
        "ii" if alleen => Some(2),
        "iii" if alleen => Some(3),
        "o" if alleen => Some(0),
        _ => None,
    }
}
