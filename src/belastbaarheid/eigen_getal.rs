//! The doctor's own number beside the level: when it counts, and when the two do not agree.
//!
//! The own number goes before the level. One that cannot be true (a slip of the keys, a faulty scan) is
//! asked about. One that is out of all bounds would take away a limit, so it does not count: then the
//! level holds. Below that every number counts, so that a higher one never limits more.

use super::item::{Eenheid, FmlItem};
use crate::dossier::stand::AfwijkendItem;
use crate::dossier::waarden::Decimaal;

/// No document means more than this, in whatever unit, unless it is normal.
const UIT_DE_LUCHT: Decimaal = Decimaal::heel(1000);

/// More often than normal than this no document means.
const KEER_NORMAAL: i64 = 10;

/// The highest own number that can be true, in the unit of the item: what fits in a day, a week or a
/// turn, else ten times what is normal. `None` if the item is not compared by number.
pub fn hoogste_getal(item: &FmlItem) -> Option<Decimaal> {
    let hoogste = match item.vergelijk_op? {
        Eenheid::UurPerDag => Decimaal::heel(24),
        Eenheid::UurPerWeek => Decimaal::heel(7 * 24),
        Eenheid::MinAaneen => Decimaal::heel(24 * 60),
        Eenheid::Graden => Decimaal::heel(360),
        _ => {
            let normaal = item.niveau(0)?.getal?.honderdsten();
            Decimaal::uit_honderdsten(normaal.checked_mul(KEER_NORMAAL)?)
        }
    };
    Some(hoogste)
}

/// The doctor's own number, unless it is out of all bounds.
pub(super) fn telt(item: &FmlItem, gekozen: &AfwijkendItem) -> Option<Decimaal> {
    let getal = gekozen.vermogen?;
    kan(item, getal).then_some(getal)
}

/// True if the number counts for the item.
pub(super) fn kan(item: &FmlItem, getal: Decimaal) -> bool {
    hoogste_getal(item).is_none_or(|hoogste| getal <= hoogste.max(UIT_DE_LUCHT))
}

/// What the own number of an item asks of the coach.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Getalvraag {
    /// Cannot be true; `hoogste` could.
    KanNiet { hoogste: Decimaal },
    /// Belongs with another level than the one that was chosen, with this number.
    AnderNiveau { van_niveau: Decimaal },
}

pub(super) fn vraag(item: &FmlItem, gekozen: &AfwijkendItem) -> Option<Getalvraag> {
    let getal = gekozen.vermogen?;
    if let Some(hoogste) = hoogste_getal(item).filter(|hoogste| getal > *hoogste) {
        return Some(Getalvraag::KanNiet { hoogste });
    }
    let van_niveau = strijdig(item, gekozen, getal)?;
    Some(Getalvraag::AnderNiveau { van_niveau })
}

/// The number of the chosen level, if `getal` reaches that of another level: as much as a milder one
/// allows, or no more than a heavier one does. Between two levels it may be either.
pub(super) fn strijdig(
    item: &FmlItem,
    gekozen: &AfwijkendItem,
    getal: Decimaal,
) -> Option<Decimaal> {
    let waarde = gekozen.waarden.iter().copied().max()?;
    let van_niveau = item.niveau(waarde)?.getal?;
    let bij_ander = item.niveaus.iter().any(|ander| {
        // Two levels with one number say nothing about which of them is meant.
        let Some(grens) = ander.getal.filter(|grens| *grens != van_niveau) else {
            return false;
        };
        if ander.waarde < waarde {
            getal >= grens
        } else {
            getal < grens || (getal == grens && !ander.strikt)
        }
    });
    (bij_ander && getal != van_niveau).then_some(van_niveau)
}

#[cfg(test)]
mod tests {
    use super::super::item::{item, items};
    use super::*;
    use crate::dossier::keuzes::FmlVersie;

    fn gekozen(waarde: u8, getal: i64) -> AfwijkendItem {
        AfwijkendItem {
            waarden: vec![waarde],
            vermogen: Some(Decimaal::heel(getal)),
            ..AfwijkendItem::default()
        }
    }

    fn check(code: &str, waarde: u8, getal: i64, verwacht: Option<Getalvraag>) {
        let item = item(FmlVersie::Nieuw, code).unwrap();
        assert_eq!(
            vraag(item, &gekozen(waarde, getal)),
            verwacht,
            "{code} niveau {waarde} getal {getal}"
        );
    }

    #[test]
    fn a_number_of_another_level_asks_and_one_in_between_does_not() {
        // Carrying: 15, 10, 5, 2 kg.
        let ander = |kg| {
            Some(Getalvraag::AnderNiveau {
                van_niveau: Decimaal::heel(kg),
            })
        };
        for (waarde, getal, verwacht) in [
            (2, 5, None),
            (2, 7, None),
            (2, 4, None),
            (2, 25, ander(5)),
            (2, 10, ander(5)),
            (2, 2, ander(5)),
            (3, 1, None),
            (3, 5, ander(2)),
            (0, 20, None),
            (0, 10, ander(15)),
        ] {
            check("4.14", waarde, getal, verwacht);
        }
        // Walking: an hour, half, a quarter, less than five minutes.
        check("4.16", 2, 5, None);
        check("4.16", 2, 4, ander(15));
        check("4.16", 3, 5, None);
        // "At least 8 hours" and "about 8 hours" share a number.
        check("6.2", 1, 8, None);
        check("6.2", 1, 9, None);
        check("6.2", 0, 8, None);
        check("6.2", 2, 8, ander(6));
    }

    #[test]
    fn an_impossible_number_is_asked_about_and_one_out_of_all_bounds_does_not_count() {
        for (code, getal, hoogste) in [
            ("4.14", 10_000, 150),
            ("4.16", 1_500, 1_440),
            ("6.2", 25, 24),
            ("6.3", 200, 168),
            ("4.9", 400, 360),
            ("4.8", 12_001, 12_000),
        ] {
            let hoogste = Decimaal::heel(hoogste);
            check(code, 2, getal, Some(Getalvraag::KanNiet { hoogste }));
            let item = item(FmlVersie::Nieuw, code).unwrap();
            let uit_de_lucht = getal > 1_000;
            assert_eq!(telt(item, &gekozen(2, getal)).is_none(), uit_de_lucht);
        }
    }

    #[test]
    fn every_number_of_the_lists_can_be_true_and_agrees_with_its_level() {
        for versie in [FmlVersie::Nieuw, FmlVersie::Klassiek] {
            for item in items(versie) {
                for niveau in item.niveaus {
                    let Some(getal) = niveau.getal.filter(|_| item.vergelijk_op.is_some()) else {
                        continue;
                    };
                    let gekozen = AfwijkendItem {
                        waarden: vec![niveau.waarde],
                        vermogen: Some(getal),
                        ..AfwijkendItem::default()
                    };
                    assert_eq!(vraag(item, &gekozen), None, "{} {versie:?}", item.code);
                }
            }
        }
    }
}
