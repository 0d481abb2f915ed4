//! Marks in a column per level: "Tillen | | x | |", "4.13 Tillen ☐ ☐ ☒ ☐".
//!
//! A mark says something only under a head that names its column. Without one it stays a question.

use super::normaliseren::plat;
use super::woord::{in_lijst, klein_getal};
use crate::belastbaarheid::item::{FmlItem, ItemSoort};

/// What stands above a column of marks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Niveaukop {
    Cijfer(u8),
    /// The label of a level.
    Woord(&'static str),
}

impl Niveaukop {
    pub fn in_woorden(self) -> bool {
        matches!(self, Self::Woord(_))
    }
}

/// As written, and the label of the list.
const LABELS: [(&str, &str); 14] = [
    ("normaal", "normaal"),
    ("niet beperkt", "normaal"),
    ("geen beperking", "normaal"),
    ("geen beperkingen", "normaal"),
    ("onbeperkt", "normaal"),
    ("enigszins beperkt", "enigszins beperkt"),
    ("licht beperkt", "licht beperkt"),
    ("beperkt", "beperkt"),
    ("wel beperkt", "beperkt"),
    ("sterk beperkt", "sterk beperkt"),
    ("zeer beperkt", "zeer beperkt"),
    // In no list: a mark below it says that there is a limit, not which.
    ("matig beperkt", "matig beperkt"),
    ("ernstig beperkt", "ernstig beperkt"),
    ("volledig beperkt", "volledig beperkt"),
];

/// The level that the head of a column names, in plain letters: "2", "niveau 2", "beperkt",
/// "2 = beperkt", "beperkt (2)".
pub(super) fn niveaukop(kop: &str) -> Option<Niveaukop> {
    let delen: Vec<&str> = kop
        .split(|t: char| t.is_whitespace() || matches!(t, '(' | ')' | '=' | ':' | '-' | '.'))
        .filter(|deel| !deel.is_empty())
        .collect();
    let cijfer = |deel: &&str| klein_getal(deel).filter(|getal| *getal <= 9);
    let label = |delen: &[&str]| {
        let tekst = delen.join(" ");
        LABELS
            .iter()
            .find(|(naam, _)| *naam == tekst)
            .map(|(_, label)| Niveaukop::Woord(label))
    };
    match delen.as_slice() {
        ["niveau" | "waarde" | "score", getal] => cijfer(getal).map(Niveaukop::Cijfer),
        [getal] if cijfer(getal).is_some() => cijfer(getal).map(Niveaukop::Cijfer),
        [getal, rest @ ..] if cijfer(getal).is_some() => {
            label(rest).and(cijfer(getal)).map(Niveaukop::Cijfer)
        }
        [rest @ .., getal] if cijfer(getal).is_some() => {
            label(rest).and(cijfer(getal)).map(Niveaukop::Cijfer)
        }
        alle => label(alle),
    }
}

/// What stands in a cell below a level.
enum Merk {
    Aan,
    Uit,
}

fn merk(cel: &str) -> Option<Merk> {
    const AAN: [&str; 18] = [
        "x", "xx", "v", "ja", "☒", "☑", "✓", "✔", "✗", "✘", "⊠", "■", "•", "√", "*", "[x]", "[v]",
        "(x)",
    ];
    const UIT: [&str; 11] = ["-", "nee", "☐", "□", "❏", "❑", "⬜", "○", "[]", "()", "[_]"];
    let kort: String = plat(cel).chars().filter(|t| !t.is_whitespace()).collect();
    if in_lijst(&kort, &AAN) {
        Some(Merk::Aan)
    } else if kort.is_empty() || in_lijst(&kort, &UIT) {
        Some(Merk::Uit)
    } else {
        None
    }
}

/// A cell below a level: whether it is marked, and the text behind the mark. `None`: no mark at all.
pub(super) fn kruisje(cel: &str, kop: Niveaukop) -> Option<(bool, &str)> {
    if let Some(merk) = merk(cel) {
        return Some((matches!(merk, Merk::Aan), ""));
    }
    if let (Niveaukop::Cijfer(niveau), Some(getal)) = (kop, klein_getal(cel)) {
        return (niveau == getal).then_some((true, ""));
    }
    let (begin, rest) = cel.split_once([' ', ','])?;
    let teken = !begin.chars().all(char::is_alphabetic) || in_lijst(&plat(begin), &["x"]);
    let aan = teken && begin != "-" && matches!(merk(begin), Some(Merk::Aan));
    aan.then(|| (true, rest.trim()))
}

/// A row of marks at the start of a text, one for each of these columns: what is marked, and the
/// text behind it.
pub(super) fn reeks<'a>(tekst: &'a str, koppen: &[Niveaukop]) -> Option<(Vec<Niveaukop>, &'a str)> {
    let mut rest = begin(tekst);
    let mut gekozen = Vec::new();
    for kop in koppen {
        let (aan, verder) = eerste_merk(rest)?;
        if aan {
            gekozen.push(*kop);
        }
        rest = verder;
    }
    let nog_een = eerste_merk(rest).is_some() && !rest.trim_start().starts_with('-');
    (!koppen.is_empty() && !nog_een).then_some((gekozen, rest))
}

/// Marks without a text of their own: which level they stand for cannot be told.
pub(super) fn zonder_kop(tekst: &str, onder_kop: bool) -> bool {
    let eerste = eerste_merk(begin(tekst)).filter(|_| !begin(tekst).starts_with('-'));
    let Some((_, rest)) = eerste else {
        return false;
    };
    let volgende = eerste_merk(rest).is_some() && !rest.trim_start().starts_with('-');
    volgende || (onder_kop && !rest.chars().any(char::is_alphanumeric))
}

fn begin(tekst: &str) -> &str {
    tekst.trim_start_matches([' ', ':', '=', '\t', '\n'])
}

/// The mark with which a text begins, and what is behind it.
fn eerste_merk(tekst: &str) -> Option<(bool, &str)> {
    let tekst = tekst.trim_start();
    let lengte = ["[ ]", "( )"]
        .iter()
        .find(|open| tekst.starts_with(**open))
        .map_or_else(
            || tekst.find(char::is_whitespace).unwrap_or(tekst.len()),
            |open| open.len(),
        );
    let (woord, rest) = tekst.split_at_checked(lengte)?;
    if woord.is_empty() || in_lijst(&plat(woord), &["ja", "nee"]) {
        return None;
    }
    merk(woord).map(|merk| (matches!(merk, Merk::Aan), rest))
}

/// What the marks of a row say of an item.
pub(super) enum Keuze {
    /// The levels, and why the coach must look. None: limited, but it is not clear how much.
    Waarden(Vec<u8>, Option<&'static str>),
    /// More than one mark where one fits.
    Meer,
}

/// The levels of the marked columns.
pub(super) fn kies(item: &FmlItem, koppen: &[Niveaukop], gekozen: &[Niveaukop]) -> Keuze {
    if gekozen.len() > 1 && item.soort != ItemSoort::Meerkeuze {
        return Keuze::Meer;
    }
    let mut waarden = Vec::new();
    let mut reden = None;
    for kop in gekozen {
        match *kop {
            Niveaukop::Cijfer(niveau) => waarden.push(niveau),
            Niveaukop::Woord(label) => {
                let (niveau, twijfel) = van_label(item, koppen, label);
                waarden.extend(niveau);
                reden = reden.or(twijfel);
            }
        }
    }
    Keuze::Waarden(waarden, reden)
}

fn van_label(
    item: &FmlItem,
    koppen: &[Niveaukop],
    label: &'static str,
) -> (Option<u8>, Option<&'static str>) {
    const WELKE: &str = "Er staat dat dit beperkt is, maar niet welke waarde.";
    const ANDERS: &str =
        "De kolommen van de tabel zijn niet die van dit item; controleer de waarde.";
    if label == "normaal" {
        return (Some(0), None);
    }
    if item.heeft_een_beperkt_niveau() {
        let eigen = item.niveau(1).is_some_and(|niveau| niveau.label == label);
        return (Some(1), (!eigen).then_some(ANDERS));
    }
    let beperkt = |kop: &&Niveaukop| **kop != Niveaukop::Woord("normaal");
    let mut past = item.niveaus.iter().filter(|niveau| niveau.label == label);
    let (Some(enige), None, true) = (
        past.next(),
        past.next(),
        koppen.iter().filter(beperkt).count() > 1,
    ) else {
        return (None, Some(WELKE));
    };
    let alle = item
        .niveaus
        .iter()
        .all(|niveau| koppen.contains(&Niveaukop::Woord(niveau.label)));
    (Some(enige.waarde), (!alle).then_some(ANDERS))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::belastbaarheid::item::item;
    use crate::dossier::keuzes::FmlVersie;

    #[test]
    fn a_mark_is_the_level_of_its_column_and_nothing_more() {
        let koppen = ["normaal", "beperkt", "sterk beperkt"].map(|kop| niveaukop(kop).unwrap());
        let kies = |code: &str, plek: usize| {
            let item = item(FmlVersie::Nieuw, code).unwrap();
            match super::kies(item, &koppen, &koppen[plek..=plek]) {
                Keuze::Waarden(waarden, reden) => (waarden, reden.is_some()),
                Keuze::Meer => panic!(),
            }
        };
        assert_eq!(kies("1.1", 1), (vec![1], false));
        assert_eq!(kies("1.1", 2), (vec![2], false));
        assert_eq!(kies("4.13", 0), (vec![0], false));
        // The scale of tillen has "licht beperkt" too.
        assert_eq!(kies("4.13", 1), (vec![2], true));
        assert_eq!(kies("1.7", 2), (vec![1], true));
        // Two boxes of this item are called "beperkt".
        assert_eq!(kies("1.4", 1), (vec![], true));
    }

    #[test]
    fn heads_of_level_columns() {
        for (kop, verwacht) in [
            ("2", Some(Niveaukop::Cijfer(2))),
            ("niveau 1", Some(Niveaukop::Cijfer(1))),
            ("2 = beperkt", Some(Niveaukop::Cijfer(2))),
            ("licht beperkt (1)", Some(Niveaukop::Cijfer(1))),
            ("sterk beperkt", Some(Niveaukop::Woord("sterk beperkt"))),
            ("5 kg", None),
            ("beperking", None),
        ] {
            assert_eq!(niveaukop(kop), verwacht, "{kop}");
        }
    }

    #[test]
    fn a_row_of_marks_fits_its_columns_or_says_nothing() {
        let koppen = ["0", "1", "2"].map(|kop| niveaukop(kop).unwrap());
        let gekozen = |tekst: &str| {
            reeks(tekst, &koppen).map(|(gekozen, rest)| (gekozen, rest.trim().to_owned()))
        };
        assert_eq!(
            gekozen("☐ ☒ ☐ max. 5 kg"),
            Some((vec![Niveaukop::Cijfer(1)], "max. 5 kg".into()))
        );
        assert_eq!(
            gekozen("[ ]\t[ ]\t[x]"),
            Some((vec![Niveaukop::Cijfer(2)], String::new()))
        );
        assert_eq!(
            gekozen("- x -"),
            Some((vec![Niveaukop::Cijfer(1)], String::new()))
        );
        assert_eq!(gekozen("☐ ☒"), None);
        assert_eq!(gekozen("☐ ☒ ☐ ☐"), None);
        assert!(zonder_kop("☐ ☒ ☐", false) && !zonder_kop("☒ geen deadlines", false));
    }
}
