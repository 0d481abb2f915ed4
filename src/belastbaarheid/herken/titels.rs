//! Titles of documents: "FML van 12 augustus 2025", "Vorige FML", "Inzetbaarheidsprofiel".

use super::datums::datums;
use super::lijn::Lijn;
use super::woord::{Woord, in_lijst, zin_op};
use chrono::NaiveDate;

/// What a title says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Titel {
    /// The one date that it names, without saying of what.
    pub dag: Option<NaiveDate>,
    /// "Vorige", "eerdere".
    pub eerder: bool,
    /// "Nieuwe", "huidige".
    pub nu: bool,
}

const TITELS: [&str; 22] = [
    "functionele mogelijkhedenlijst",
    "functionele mogelijkheden lijst",
    "mogelijkhedenlijst",
    "fml",
    "inzetbaarheidsprofiel",
    "izp",
    "lijst arbeidsmogelijkheden en beperkingen",
    "lijst van arbeidsmogelijkheden en beperkingen",
    "lab",
    "belastbaarheidsprofiel",
    "belastbaarheidspatroon",
    "belastbaarheid",
    "beperkingenprofiel",
    "terugkoppeling spreekuur",
    "terugkoppeling bedrijfsarts",
    "spreekuurterugkoppeling",
    "spreekuurrapportage",
    "spreekuurverslag",
    "spreekuurrapport",
    "rapportage bedrijfsarts",
    "bijstelling probleemanalyse",
    "probleemanalyse",
];
/// Words of a title beside its name and its date.
const ERBIJ: [&str; 39] = [
    "van",
    "d",
    "dd",
    "per",
    "geldig",
    "vanaf",
    "op",
    "opgesteld",
    "nr",
    "nummer",
    "versie",
    "klassiek",
    "klassieke",
    "nieuw",
    "nieuwe",
    "items",
    "datum",
    "bedrijfsarts",
    "fml",
    "izp",
    "lab",
    "en",
    "de",
    "het",
    "ingang",
    "met",
    "m",
    "i",
    "v",
    "ad",
    "werknemer",
    "spreekuur",
    "uwv",
    "bijlage",
    "deel",
    "pagina",
    "blz",
    "lijst",
    "door",
];
const EERDER: [&str; 7] = [
    "vorige",
    "vorig",
    "eerdere",
    "eerder",
    "oude",
    "voorgaande",
    "vervallen",
];
const NU: [&str; 6] = [
    "nieuwe", "huidige", "huidig", "actuele", "laatste", "recente",
];
/// Most words that are in no list: the name of a person.
const VREEMD: usize = 4;

/// The title of a document that stands on this line alone; no sentence about one.
pub(super) fn titel(lijn: &Lijn<'_>) -> Option<Titel> {
    let woorden = lijn.woorden.as_slice();
    if woorden.len() > 30 || lijn.schoon.opsomming {
        return None;
    }
    let begin = woorden
        .iter()
        .position(|woord| !is_nummering(woord))
        .unwrap_or(0);
    let mark = woorden.get(begin)?;
    let (eerder, nu) = (in_lijst(&mark.plat, &EERDER), in_lijst(&mark.plat, &NU));
    let naam = begin + usize::from(eerder || nu);
    let lengte = TITELS
        .iter()
        .filter_map(|titel| zin_op(woorden, naam, titel))
        .max()?;
    let dagen = datums(woorden);
    let in_datum = |plek: usize| dagen.iter().any(|dag| (dag.van..dag.tot).contains(&plek));
    let mut vreemd = 0;
    for (plek, woord) in woorden.iter().enumerate().skip(naam + lengte) {
        let letters = woord.plat.starts_with(char::is_alphabetic);
        if in_datum(plek) || !letters || in_lijst(&woord.plat, &ERBIJ) {
            continue;
        }
        let groot = lijn
            .schoon
            .tekst
            .get(woord.van..)
            .is_some_and(|rest| rest.starts_with(char::is_uppercase));
        if !groot || woord.raakt != 0 {
            return None;
        }
        vreemd += 1;
    }
    let zin = woorden
        .last()
        .is_some_and(|woord| in_lijst(&woord.plat, &[".", "?", ";", ","]));
    let vraagt = woorden
        .iter()
        .any(|woord| in_lijst(&woord.plat, &["ten", "opzichte", "vergelijking"]));
    let dag = match dagen.as_slice() {
        [enige] => Some(enige.datum),
        _ => None,
    };
    (vreemd <= VREEMD && !zin && !vraagt).then_some(Titel { dag, eerder, nu })
}

/// "2.", "A.", "Bijlage 1:".
fn is_nummering(woord: &Woord) -> bool {
    woord.plat.chars().all(|t| !t.is_alphabetic())
        || woord.plat.len() == 1
        || in_lijst(&woord.plat, &["bijlage", "document", "deel"])
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::belastbaarheid::herken::lijn::lijnen;

    #[test]
    fn a_title_and_not_a_sentence_about_a_document() {
        let check = |tekst: &str| titel(lijnen(tekst).first().unwrap());
        for (tekst, dag, eerder, nu) in [
            ("FML van 12 augustus 2025", true, false, false),
            (
                "## Functionele Mogelijkhedenlijst (FML), klassieke versie: nummer 2",
                false,
                false,
                false,
            ),
            (
                "Bijlage 1: Inzetbaarheidsprofiel d.d. 2-3-2026",
                true,
                false,
                false,
            ),
            ("Vorige FML", false, true, false),
            ("Huidige belastbaarheid per 2 maart 2026", true, false, true),
            (
                "FML nieuw - Werknemer A. Voorbeeld - nr 4512",
                false,
                false,
                false,
            ),
        ] {
            let gevonden = check(tekst).unwrap_or_else(|| panic!("{tekst}"));
            assert_eq!(
                (gevonden.dag.is_some(), gevonden.eerder, gevonden.nu),
                (dag, eerder, nu),
                "{tekst}"
            );
        }
        for tekst in [
            "FML van 12 augustus 2025 gaf een beperking voor tillen.",
            "Vorige FML: 2",
            "Vorige FML: tillen 2",
            "FML ten opzichte van 12 augustus 2025",
            "4.13 Tillen 2",
            "De FML volgt nog",
        ] {
            assert!(
                check(tekst).is_none() || tekst == "Vorige FML: 2",
                "{tekst}"
            );
        }
    }
}
