//! Comparing one demand of a function with one deviating item.
//!
//! The order of decisions is fixed: nothing to test, nothing noted, does not occur, unknown,
//! boxes, numbers, levels. A measure can only take away a demand that is too high. "Slightly
//! higher" never fits by itself: that is for the coach to judge, with a reason.

use super::eigen_getal::telt;
use super::eis_tekst::eis_in_woorden;
use super::item::{FmlItem, ItemSoort, Niveau};
use super::werkregel::vermogen_in_woorden;
use super::{actueel::is_aanduiding, item::EisSoort};
use crate::dossier::keuzes::{Antwoord, Uitkomst};
use crate::dossier::stand::{AfwijkendItem, FunctieEis};
use crate::dossier::waarden::Decimaal;

/// What counts besides demand and item.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Meeweging {
    /// A measure is recorded for this item and this belastbaarheid.
    pub heeft_aanpassing: bool,
    /// Goes before every other number: the hours at the end of the schedule, for 6.2 and 6.3.
    pub vermogen: Option<Decimaal>,
}

/// The outcome of the machine, with the words that explain it. The texts hold nothing of a level
/// marked `avg_gevoelig` and nothing of the doctor's notes, so they may stand in a report.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Vergelijking {
    pub uitkomst: Uitkomst,
    /// "tot 15 kg", "komt niet voor".
    pub eis_tekst: String,
    /// "tot 5 kg".
    pub vermogen_tekst: String,
}

/// The worst outcome: past_niet, niet_beoordeeld, te_beoordelen, past_met_voorwaarde, past.
/// Nothing at all fits.
pub fn slechtste(uitkomsten: impl IntoIterator<Item = Uitkomst>) -> Uitkomst {
    // The variants stand in this order, from best to worst.
    uitkomsten.into_iter().max().unwrap_or(Uitkomst::Past)
}

/// Compares one demand with one item of the belastbaarheid.
pub fn vergelijk(
    item: &FmlItem,
    afwijkend: &AfwijkendItem,
    eis: Option<&FunctieEis>,
    meeweging: Meeweging,
) -> Vergelijking {
    Vergelijking {
        uitkomst: toets(item, afwijkend, eis, meeweging),
        eis_tekst: eis_in_woorden(item, afwijkend, eis),
        vermogen_tekst: vermogen_in_woorden(item, afwijkend, meeweging.vermogen),
    }
}

/// The outcome alone, without words: for many functions at once.
pub fn toets(
    item: &FmlItem,
    afwijkend: &AfwijkendItem,
    eis: Option<&FunctieEis>,
    meeweging: Meeweging,
) -> Uitkomst {
    let grens = Grens::van(item, afwijkend, meeweging.vermogen);
    uitkomst(item, afwijkend, eis, &grens, meeweging.heeft_aanpassing)
}

/// The number that a demand on this item is compared with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Grenswaarde {
    /// In the unit of the item.
    pub getal: Decimaal,
    /// The number itself is already too much.
    pub strikt: bool,
}

/// The number that a demand is compared with. `None`: no number, or level 0.
pub fn grenswaarde(
    item: &FmlItem,
    afwijkend: &AfwijkendItem,
    meeweging: Meeweging,
) -> Option<Grenswaarde> {
    let grens = Grens::van(item, afwijkend, meeweging.vermogen);
    let getal = grens.getal.filter(|_| !grens.normaal)?;
    Some(Grenswaarde {
        getal,
        strikt: grens.strikt,
    })
}

fn uitkomst(
    item: &FmlItem,
    afwijkend: &AfwijkendItem,
    eis: Option<&FunctieEis>,
    grens: &Grens,
    heeft_aanpassing: bool,
) -> Uitkomst {
    if is_aanduiding(item) || grens.normaal {
        return Uitkomst::Past;
    }
    let Some(eis) = eis.filter(|eis| is_ingevuld(eis)) else {
        return Uitkomst::NietBeoordeeld;
    };
    if eis.komt_niet_voor == Some(true) || eis.kenmerk == Some(Antwoord::Nee) {
        return Uitkomst::Past;
    }
    if eis.kenmerk == Some(Antwoord::Onbekend) {
        return Uitkomst::TeBeoordelen;
    }
    let te_hoog = if heeft_aanpassing {
        Uitkomst::PastMetVoorwaarde
    } else {
        Uitkomst::PastNiet
    };
    let oordeel = |past: Option<bool>| match past {
        Some(true) => Uitkomst::Past,
        Some(false) => te_hoog,
        None => Uitkomst::TeBeoordelen,
    };
    match item.soort {
        ItemSoort::Keuze | ItemSoort::Open | ItemSoort::Aanduiding => Uitkomst::TeBeoordelen,
        ItemSoort::Meerkeuze => vakjes(afwijkend, eis, te_hoog),
        ItemSoort::Schaal if item.eis_soort == EisSoort::Getal => oordeel(getal_past(eis, grens)),
        ItemSoort::Schaal => oordeel(niveau_past(item, eis, grens)),
    }
}

pub(super) fn is_ingevuld(eis: &FunctieEis) -> bool {
    let beschreven = eis.omschrijving.as_deref().unwrap_or_default().trim();
    eis.komt_niet_voor == Some(true)
        || eis.kenmerk.is_some()
        || eis.getal.is_some()
        || eis.gevraagd_niveau.is_some()
        || !(eis.vakjes_ja.is_empty() && eis.vakjes_nee.is_empty() && eis.vakjes_onbekend.is_empty())
        // Words alone: the machine cannot compare them, but something was noted.
        || !beschreven.is_empty()
}

/// Every ticked box is a condition of its own; the worst counts. Boxes that the doctor did not
/// tick do not count.
fn vakjes(afwijkend: &AfwijkendItem, eis: &FunctieEis, te_hoog: Uitkomst) -> Uitkomst {
    let per_vakje = |vakje: &u8| {
        if eis.vakjes_ja.contains(vakje) {
            te_hoog
        } else if eis.vakjes_onbekend.contains(vakje) {
            Uitkomst::TeBeoordelen
        } else if eis.vakjes_nee.contains(vakje) {
            Uitkomst::Past
        } else {
            Uitkomst::NietBeoordeeld
        }
    };
    let aangekruist: Vec<&u8> = afwijkend.waarden.iter().filter(|w| **w > 0).collect();
    if aangekruist.is_empty() {
        return Uitkomst::TeBeoordelen;
    }
    slechtste(aangekruist.into_iter().map(per_vakje))
}

/// What still is possible on an item.
struct Grens {
    /// Explicitly level 0, and no number of the doctor that counts: no test.
    normaal: bool,
    niveau: Option<u8>,
    getal: Option<Decimaal>,
    /// The number of a milder level, if this level has none: what is above it is surely too high.
    hooguit: Option<Decimaal>,
    strikt: bool,
    /// The number is the doctor's own.
    eigen_getal: bool,
}

impl Grens {
    fn van(item: &FmlItem, afwijkend: &AfwijkendItem, voorrang: Option<Decimaal>) -> Self {
        let vermogen = voorrang.or_else(|| telt(item, afwijkend));
        // On a scale the most limited level counts.
        let niveau = afwijkend.waarden.iter().copied().max();
        let gegevens: Option<&Niveau> = niveau.and_then(|waarde| item.niveau(waarde));
        let van_niveau = gegevens.filter(|n| !n.onbegrensd).and_then(|n| n.getal);
        Self {
            normaal: niveau == Some(0) && vermogen.is_none(),
            niveau,
            getal: vermogen.or(van_niveau),
            hooguit: niveau.and_then(|waarde| getal_van_milder_niveau(item, waarde)),
            // The same number in the doctor's words keeps the "less than" of the level.
            strikt: gegevens.is_some_and(|n| n.strikt)
                && (vermogen.is_none() || vermogen == van_niveau),
            eigen_getal: vermogen.is_some(),
        }
    }
}

fn getal_van_milder_niveau(item: &FmlItem, waarde: u8) -> Option<Decimaal> {
    let milder = item.niveaus.iter().filter(|niveau| niveau.waarde < waarde);
    let begrensd = milder.filter(|niveau| !niveau.onbegrensd);
    begrensd.filter_map(|niveau| niveau.getal).min()
}

/// `None`: cannot be compared.
fn getal_past(eis: &FunctieEis, grens: &Grens) -> Option<bool> {
    if let Some(gevraagd) = eis.getal {
        if gevraagd <= Decimaal::heel(0) {
            return Some(true);
        }
        let Some(kan) = grens.getal else {
            return (gevraagd > grens.hooguit?).then_some(false);
        };
        return Some(gevraagd < kan || (gevraagd == kan && !grens.strikt));
    }
    // A level against a number of the doctor's own says nothing.
    if grens.eigen_getal {
        return None;
    }
    Some(eis.gevraagd_niveau? >= grens.niveau?)
}

/// `None`: cannot be compared.
fn niveau_past(item: &FmlItem, eis: &FunctieEis, grens: &Grens) -> Option<bool> {
    if let Some(gevraagd) = eis.gevraagd_niveau {
        return Some(gevraagd >= grens.niveau?);
    }
    let kenmerk_beslist = eis.kenmerk == Some(Antwoord::Ja)
        && item.heeft_een_beperkt_niveau()
        && grens.niveau.is_some();
    kenmerk_beslist.then_some(false)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::belastbaarheid::item;
    use crate::dossier::keuzes::FmlVersie;

    fn tillen(waarde: u8, kg: i64) -> Vergelijking {
        let item = item(FmlVersie::Klassiek, "4.14").unwrap();
        let afwijkend = AfwijkendItem {
            code: Some("4.14".into()),
            waarden: vec![waarde],
            ..AfwijkendItem::default()
        };
        let eis = FunctieEis {
            getal: Some(Decimaal::heel(kg)),
            ..FunctieEis::default()
        };
        vergelijk(item, &afwijkend, Some(&eis), Meeweging::default())
    }

    #[test]
    fn a_number_that_cannot_be_true_takes_no_limit_away() {
        let item = item(FmlVersie::Klassiek, "4.14").unwrap();
        let toets_met = |waarden: &[u8], getal| {
            let afwijkend = AfwijkendItem {
                waarden: waarden.to_vec(),
                vermogen: Some(Decimaal::heel(getal)),
                ..AfwijkendItem::default()
            };
            let eis = FunctieEis {
                getal: Some(Decimaal::heel(20)),
                ..FunctieEis::default()
            };
            vergelijk(item, &afwijkend, Some(&eis), Meeweging::default())
        };
        assert_eq!(toets_met(&[2], 25).uitkomst, Uitkomst::Past);
        let absurd = toets_met(&[2], 10_000);
        assert_eq!(absurd.uitkomst, Uitkomst::PastNiet);
        assert!(!absurd.vermogen_tekst.contains("10.000"));
        assert_eq!(toets_met(&[], 10_000).uitkomst, Uitkomst::TeBeoordelen);
    }

    #[test]
    fn explains_the_numbers() {
        let gevonden = tillen(2, 15);
        assert_eq!(gevonden.uitkomst, Uitkomst::PastNiet);
        assert_eq!(gevonden.eis_tekst, "tot 15 kg");
        assert_eq!(gevonden.vermogen_tekst, "tot ongeveer 5 kg");
    }

    /// The number that is compared, and the conditions that the words give with it.
    #[test]
    fn what_is_possible_keeps_its_conditions() {
        let kan = |code: &str, werktekst: Option<&str>, vermogen: Option<i64>| {
            let item = item(FmlVersie::Nieuw, code).unwrap();
            let afwijkend = AfwijkendItem {
                waarden: vec![2],
                werktekst: werktekst.map(str::to_owned),
                vermogen: vermogen.map(Decimaal::heel),
                ..AfwijkendItem::default()
            };
            vergelijk(item, &afwijkend, None, Meeweging::default()).vermogen_tekst
        };
        for (werktekst, vermogen, verwacht) in [
            (None, None, "tot ongeveer 5 kg, tot 50 keer per uur"),
            (None, Some(4), "tot 4 kg"),
            (
                Some("tot ongeveer 4 kg, alleen af en toe"),
                Some(4),
                "tot ongeveer 4 kg, alleen af en toe",
            ),
            (
                Some("niet de hele dag door."),
                Some(4),
                "niet de hele dag door; tot 4 kg",
            ),
        ] {
            assert_eq!(kan("4.13", werktekst, vermogen), verwacht);
        }
        assert_eq!(kan("5.3", None, None), "tot ongeveer 15 minuten aaneen");
        assert_eq!(
            kan("5.3", Some("een kwartier, met rugleuning"), None),
            "een kwartier, met rugleuning"
        );
    }

    #[test]
    fn a_level_that_the_list_lacks_is_for_a_person() {
        assert_eq!(tillen(9, 1).uitkomst, Uitkomst::TeBeoordelen);
    }

    #[test]
    fn the_names_of_sensitive_boxes_stay_inside() {
        let item = item(FmlVersie::Nieuw, "3.8").unwrap();
        let afwijkend = AfwijkendItem {
            waarden: vec![2],
            toelichting: Some("geheim".into()),
            ..AfwijkendItem::default()
        };
        let eis = FunctieEis {
            vakjes_nee: vec![2],
            ..FunctieEis::default()
        };
        let gevonden = vergelijk(item, &afwijkend, Some(&eis), Meeweging::default());
        assert_eq!(gevonden.uitkomst, Uitkomst::Past);
        let alles = format!("{} {}", gevonden.eis_tekst, gevonden.vermogen_tekst);
        for woord in ["infectie", "besmetting", "geheim", "vatbaar"] {
            assert!(!alles.contains(woord), "{alles}");
        }
    }
}
