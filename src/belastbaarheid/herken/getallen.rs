//! Amounts in Dutch text: "tot circa 30 minuten", "een half uur", "5 kg", "150 keer per uur".

use super::eenheden::{eenheid, per};
use super::woord::{Woord, in_lijst, staat_op};
use crate::dossier::schrijfwijze::lees_decimaal;
use crate::dossier::waarden::Decimaal;

/// A unit as it is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Maatsoort {
    Kg,
    Kgf,
    Newton,
    Minuut,
    Uur,
    Keer,
    Graad,
    Cm,
    Meter,
    Trede,
}

/// Over which time an amount counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Per {
    Uur,
    Dag,
    Week,
    /// Without a break.
    Aaneen,
}

/// One amount in a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Maat {
    pub getal: Decimaal,
    pub soort: Maatsoort,
    pub per: Option<Per>,
    /// Of a range ("10 tot 15 kg") this is the lowest.
    pub bereik: bool,
    /// "minder dan 15 minuten": the amount itself is too much.
    pub minder: bool,
    /// "minstens een uur": no upper bound, so no limit.
    pub minstens: bool,
    /// First word and the word after the last.
    pub van: usize,
    pub tot: usize,
}

const GETALWOORDEN: [(&str, i64); 21] = [
    ("een", 1),
    ("twee", 2),
    ("drie", 3),
    ("vier", 4),
    ("vijf", 5),
    ("zes", 6),
    ("zeven", 7),
    ("acht", 8),
    ("negen", 9),
    ("tien", 10),
    ("elf", 11),
    ("twaalf", 12),
    ("vijftien", 15),
    ("twintig", 20),
    ("vijfentwintig", 25),
    ("dertig", 30),
    ("veertig", 40),
    ("vijfenveertig", 45),
    ("vijftig", 50),
    ("zestig", 60),
    ("honderd", 100),
];

/// How far from an amount a denial may stand, in words.
const BUURT: usize = 10;

/// Every amount with a unit, in order.
pub(super) fn maten(woorden: &[Woord]) -> Vec<Maat> {
    let mut uit: Vec<Maat> = Vec::new();
    let mut plek = 0;
    while plek < woorden.len() {
        match maat_op(woorden, plek) {
            Some(mut maat) => {
                let vrij_vanaf = uit.last().map_or(0, |vorige| vorige.tot);
                maat.per = per(woorden, &maat, vrij_vanaf);
                (maat.minder, maat.minstens) = grens(woorden, maat.van);
                plek = maat.tot;
                uit.push(maat);
            }
            None => plek += 1,
        }
    }
    uit
}

/// What the words before an amount make of it: less than it, or at least it.
fn grens(woorden: &[Woord], van: usize) -> (bool, bool) {
    let begin = van.saturating_sub(3);
    let vooraf: Vec<&str> = woorden
        .get(begin..van)
        .unwrap_or(&[])
        .iter()
        .map(|woord| woord.plat.as_str())
        .filter(|woord| !in_lijst(woord, &["ongeveer", "circa", "ca", "een", "."]))
        .collect();
    let buurt = woorden.get(van.saturating_sub(BUURT)..woorden.len().min(van + BUURT));
    let ontkend = buurt.unwrap_or(&[]).iter().any(|woord| {
        in_lijst(
            &woord.plat,
            &["niet", "geen", "nooit", "vermijden", "onmogelijk"],
        )
    });
    match vooraf.as_slice() {
        [.., "minder" | "korter" | "lager", "dan"] | [.., "nog", "geen"] => (!ontkend, ontkend),
        [.., "<"] => (true, false),
        [.., "minimaal" | "minstens" | "tenminste"] | [.., "ten", "minste"] => (false, true),
        [.., ">"] | [.., "meer" | "langer" | "zwaarder", "dan"] => (false, !ontkend),
        _ => (false, false),
    }
}

/// "6.2 uren per dag" is the name of an item, not six hours.
fn is_naam_van_item(woorden: &[Woord], plek: usize) -> bool {
    staat_op(woorden, plek, &["6.2", "uren", "per", "dag"])
        || staat_op(woorden, plek, &["6.3", "uren", "per", "week"])
        || staat_op(woorden, plek, &["6,2", "uren", "per", "dag"])
        || staat_op(woorden, plek, &["6,3", "uren", "per", "week"])
}

/// The letters with which a number in words begins.
const BEGINT: [char; 9] = ['e', 't', 'd', 'v', 'z', 'a', 'n', 'h', 'k'];

fn maat_op(woorden: &[Woord], plek: usize) -> Option<Maat> {
    let eerste = woorden.get(plek)?.plat.chars().next()?;
    if !eerste.is_ascii_digit() && !BEGINT.contains(&eerste) {
        return None;
    }
    if is_naam_van_item(woorden, plek) {
        return None;
    }
    let maat = |honderdsten: i64, soort, tot, bereik| {
        Some(Maat {
            getal: Decimaal::uit_honderdsten(honderdsten),
            soort,
            per: None,
            bereik,
            minder: false,
            minstens: false,
            van: plek,
            tot,
        })
    };
    let woord = |plek: usize| woorden.get(plek).map_or("", |woord| woord.plat.as_str());
    if staat_op(woorden, plek, &["1", "/", "2", "uur"]) {
        return maat(3000, Maatsoort::Minuut, plek + 4, false);
    }
    let een = usize::from(in_lijst(woord(plek), &["een", "1"]));
    if in_lijst(
        woord(plek + een),
        &["half", "halve", "halfuur", "halfuurtje"],
    ) {
        if woord(plek + een).starts_with("halfuur") {
            return maat(3000, Maatsoort::Minuut, plek + een + 1, false);
        }
        let (soort, lengte) = eenheid(woorden, plek + een + 1)?;
        return match soort {
            Maatsoort::Uur => maat(3000, Maatsoort::Minuut, plek + een + 1 + lengte, false),
            _ => maat(50, soort, plek + een + 1 + lengte, false),
        };
    }
    if woord(plek + een).starts_with("kwartier") {
        return maat(1500, Maatsoort::Minuut, plek + een + 1, false);
    }
    if in_lijst(woord(plek), &["anderhalf", "anderhalve"]) {
        let (soort, lengte) = eenheid(woorden, plek + 1)?;
        return maat(150, soort, plek + 1 + lengte, false);
    }
    let (getal, na_getal) = getal_op(woorden, plek)?;
    if woord(na_getal).starts_with("kwartier") {
        return maat(getal * 15, Maatsoort::Minuut, na_getal + 1, false);
    }
    if let Some((soort, lengte)) = eenheid(woorden, na_getal) {
        return maat(getal, soort, na_getal + lengte, false);
    }
    // "10 tot 15 kg", "5-10 kg", "5 a 10 kg".
    if in_lijst(woord(na_getal), &["-", "tot", "a", "of", "/"]) {
        let (hoog, na_hoog) = getal_op(woorden, na_getal + 1)?;
        let (soort, lengte) = eenheid(woorden, na_hoog)?;
        return maat(getal.min(hoog), soort, na_hoog + lengte, true);
    }
    None
}

/// Hundredths, and the place after the number.
pub(super) fn getal_op(woorden: &[Woord], plek: usize) -> Option<(i64, usize)> {
    let woord = woorden.get(plek)?.plat.as_str();
    if let Some((_, getal)) = GETALWOORDEN.iter().find(|(naam, _)| *naam == woord) {
        return Some((getal * 100, plek + 1));
    }
    let eerste = woord.chars().next()?;
    if eerste.is_ascii_digit() {
        // "1O" is a misread ten.
        let nul = woorden
            .get(plek + 1)
            .filter(|w| w.plat == "o" && woorden.get(plek).is_some_and(|v| v.tot == w.van));
        let geheel = nul.map_or(woord.to_owned(), |_| format!("{woord}0"));
        let getal = lees_decimaal(&geheel)?;
        return Some((getal.honderdsten(), plek + 1 + usize::from(nul.is_some())));
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::belastbaarheid::herken::woord::woorden;
    use crate::belastbaarheid::item::Eenheid;

    fn check(tekst: &str, eenheid: Eenheid, los: bool, honderdsten: Option<i64>) {
        let gevonden = maten(&woorden(tekst))
            .iter()
            .find_map(|maat| maat.in_eenheid(eenheid, los));
        assert_eq!(gevonden.map(Decimaal::honderdsten), honderdsten, "{tekst}");
    }

    #[test]
    fn amounts_as_doctors_write_them() {
        use Eenheid::{Graden, KeerPerUur, Kg, Kgf, MinAaneen, UurPerDag, UurPerWeek};
        check("tot circa 30 minuten", MinAaneen, true, Some(3000));
        check(
            "niet langer dan een half uur zitten",
            MinAaneen,
            true,
            Some(3000),
        );
        check("kan een kwartier aaneen lopen", MinAaneen, true, Some(1500));
        check("drie kwartier", MinAaneen, true, Some(4500));
        check("anderhalf uur", MinAaneen, true, Some(9000));
        check("een uur achtereen", MinAaneen, true, Some(6000));
        check("maximaal 7,5kg", Kg, true, Some(750));
        check("max. 5 kilo's", Kg, true, Some(500));
        check("5 tot 10 kg", Kg, true, Some(500));
        check("1O kg", Kg, true, Some(1000));
        check("100 N", Kgf, true, Some(1000));
        check("over de dag ongeveer vier uur", UurPerDag, true, Some(400));
        check("over de dag ongeveer vier uur", MinAaneen, true, None);
        check("150 keer per uur", KeerPerUur, true, Some(15000));
        check("60 graden", Graden, true, Some(6000));
        check("4 uur per dag, 20 uur per week", UurPerDag, true, Some(400));
        check(
            "4 uur per dag, 20 uur per week",
            UurPerWeek,
            true,
            Some(2000),
        );
        check("in 2026", MinAaneen, true, None);
    }
}
