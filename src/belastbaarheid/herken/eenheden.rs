//! Units, and over which time an amount counts.

use super::getallen::{Maat, Maatsoort, Per, getal_op};
use super::woord::{Woord, in_lijst, staat_op};
use crate::belastbaarheid::item::Eenheid;
use crate::dossier::waarden::Decimaal;

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
pub(super) fn eenheid(woorden: &[Woord], plek: usize) -> Option<(Maatsoort, usize)> {
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
pub(super) fn per(woorden: &[Woord], maat: &Maat, vrij_vanaf: usize) -> Option<Per> {
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
