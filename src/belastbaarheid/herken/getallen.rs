//! Amounts in Dutch text: "tot circa 30 minuten", "een half uur", "5 kg", "150 keer per uur".

use super::woord::{Woord, in_lijst, staat_op};
use crate::belastbaarheid::item::Eenheid;
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

const AANEEN: [&str; 7] = [
    "aaneen",
    "achtereen",
    "achterelkaar",
    "aaneengesloten",
    "onafgebroken",
    "ononderbroken",
    "aansluitend",
];
/// How far from an amount its time may stand, in words.
const BEREIK: usize = 5;
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

fn maat_op(woorden: &[Woord], plek: usize) -> Option<Maat> {
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

fn eenheid(woorden: &[Woord], plek: usize) -> Option<(Maatsoort, usize)> {
    use Maatsoort::{Cm, Graad, Keer, Kg, Kgf, Meter, Minuut, Newton, Trede, Uur};
    let woord = woorden.get(plek)?.plat.as_str();
    let soort = match woord {
        "kg" | "kilo" | "kilogram" | "kilos" | "kilogrammen" | "kg's" => Kg,
        "kgf" => Kgf,
        "newton" | "n" => Newton,
        "min" | "minuut" | "minuten" | "minuutjes" => Minuut,
        "uur" | "uren" | "uurtje" | "u" | "uurs" => Uur,
        "keer" | "maal" | "x" | "keren" => Keer,
        "graden" | "graad" | "°" => Graad,
        "cm" | "centimeter" => Cm,
        "meter" | "m" => Meter,
        "treden" | "trede" | "traptreden" => Trede,
        _ => return None,
    };
    // "kilo's" comes as three words.
    let lengte = if staat_op(woorden, plek, &["kilo", "'", "s"]) {
        3
    } else {
        1
    };
    Some((soort, lengte))
}

/// The time that stands after the amount, or else before it.
fn per(woorden: &[Woord], maat: &Maat, vrij_vanaf: usize) -> Option<Per> {
    let na = (maat.tot..woorden.len().min(maat.tot + BEREIK))
        .take_while(|plek| {
            !staat_grens(woorden, *plek)
                && getal_op(woorden, *plek).is_none_or(|_| staat_op(woorden, *plek, &["een"]))
        })
        .find_map(|plek| per_op(woorden, plek));
    na.or_else(|| {
        let begin = maat.van.saturating_sub(BEREIK).max(vrij_vanaf);
        (begin..maat.van)
            .rev()
            .find_map(|plek| per_op(woorden, plek))
    })
}

fn staat_grens(woorden: &[Woord], plek: usize) -> bool {
    woorden
        .get(plek)
        .is_some_and(|woord| in_lijst(&woord.plat, &[";", ".", "\t", "\n"]))
}

fn per_op(woorden: &[Woord], plek: usize) -> Option<Per> {
    let woord = woorden.get(plek)?.plat.as_str();
    let vorige = plek
        .checked_sub(1)
        .and_then(|plek| woorden.get(plek))
        .map_or("", |woord| woord.plat.as_str());
    let volgende = woorden
        .get(plek + 1)
        .map_or("", |woord| woord.plat.as_str());
    let na_voorzetsel = in_lijst(
        vorige,
        &[
            "per", "de", "een", "/", "hele", "elk", "elke", "iedere", "p",
        ],
    );
    match woord {
        "uur" if in_lijst(vorige, &["per", "elk", "ieder", "/"]) => Some(Per::Uur),
        "dag" | "werkdag" | "dagen" if na_voorzetsel => Some(Per::Dag),
        "daags" | "dagelijks" => Some(Per::Dag),
        "totaal" if vorige == "in" => Some(Per::Dag),
        "d" | "dg" if vorige == "/" || vorige == "p" => Some(Per::Dag),
        "week" | "werkweek" if na_voorzetsel => Some(Per::Week),
        "wekelijks" => Some(Per::Week),
        "w" | "wk" if vorige == "/" || vorige == "p" => Some(Per::Week),
        "achter" if volgende == "elkaar" => Some(Per::Aaneen),
        "stuk" if vorige == "een" || vorige == "1" => Some(Per::Aaneen),
        "keer" if vorige == "per" || vorige == "een" => Some(Per::Aaneen),
        anders if in_lijst(anders, &AANEEN) => Some(Per::Aaneen),
        _ => None,
    }
}

impl Maat {
    /// The amount in the unit of an item; `None` if it says something else.
    /// `los`: the amount stands apart from the name of the item, so that its time must be named.
    pub fn in_eenheid(&self, eenheid: Eenheid, los: bool) -> Option<Decimaal> {
        let maal = |getal: Decimaal, factor: i64| {
            Decimaal::uit_honderdsten(getal.honderdsten().saturating_mul(factor))
        };
        let deel =
            |getal: Decimaal, factor: i64| Decimaal::uit_honderdsten(getal.honderdsten() / factor);
        match (eenheid, self.soort) {
            (Eenheid::Kg, Maatsoort::Kg) | (Eenheid::Kgf, Maatsoort::Kgf | Maatsoort::Kg) => {
                Some(self.getal)
            }
            (Eenheid::Kgf, Maatsoort::Newton) => Some(deel(self.getal, 10)),
            (Eenheid::MinAaneen, _) if matches!(self.per, Some(Per::Dag | Per::Week)) => None,
            (Eenheid::MinAaneen, Maatsoort::Minuut) => Some(self.getal),
            (Eenheid::MinAaneen, Maatsoort::Uur) => Some(maal(self.getal, 60)),
            (Eenheid::UurPerDag, _)
                if matches!(self.per, Some(Per::Aaneen | Per::Week | Per::Uur)) =>
            {
                None
            }
            (Eenheid::UurPerDag, _) if los && self.per != Some(Per::Dag) => None,
            (Eenheid::UurPerDag, Maatsoort::Uur) => Some(self.getal),
            (Eenheid::UurPerDag, Maatsoort::Minuut) => Some(deel(self.getal, 60)),
            (Eenheid::UurPerWeek, Maatsoort::Uur) => {
                let week = self.per == Some(Per::Week) || (self.per.is_none() && !los);
                week.then_some(self.getal)
            }
            (Eenheid::KeerPerUur, Maatsoort::Keer) => {
                (self.per == Some(Per::Uur) || !los).then_some(self.getal)
            }
            (Eenheid::Graden, Maatsoort::Graad)
            | (Eenheid::Cm, Maatsoort::Cm)
            | (Eenheid::Treden, Maatsoort::Trede)
            | (Eenheid::Meter, Maatsoort::Meter) => Some(self.getal),
            _ => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::belastbaarheid::herken::woord::woorden;

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
