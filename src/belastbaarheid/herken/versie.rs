//! Which document it is, and which list its codes belong to.

use super::lijn::Lijn;
use super::woord::bevat;
use crate::dossier::keuzes::{BelastbaarheidSoort, FmlVersie};

/// What speaks for each version.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Stemmen {
    pub nieuw: usize,
    pub klassiek: usize,
    /// What the document says of itself.
    pub gezegd: Option<FmlVersie>,
}

impl Stemmen {
    pub fn stem(&mut self, versie: FmlVersie) {
        match versie {
            FmlVersie::Nieuw => self.nieuw += 1,
            FmlVersie::Klassiek => self.klassiek += 1,
        }
    }

    /// The names beside the codes decide; without any, what the document says of itself.
    pub fn uitslag(self) -> Option<FmlVersie> {
        match self.nieuw.cmp(&self.klassiek) {
            std::cmp::Ordering::Greater => Some(FmlVersie::Nieuw),
            std::cmp::Ordering::Less => Some(FmlVersie::Klassiek),
            std::cmp::Ordering::Equal => self.gezegd,
        }
    }

    /// The names point both ways, or away from what the document says.
    pub fn twijfel(self) -> bool {
        let anders = match self.gezegd {
            Some(FmlVersie::Nieuw) => self.klassiek,
            Some(FmlVersie::Klassiek) => self.nieuw,
            None => 0,
        };
        (self.nieuw > 0 && self.klassiek > 0) || anders > 0
    }
}

/// What the document calls itself; the first name in the text counts.
pub(super) fn soort(lijnen: &[Lijn<'_>]) -> Option<(BelastbaarheidSoort, usize)> {
    lijnen.iter().find_map(|lijn| {
        let een = |namen: &[&str]| namen.iter().any(|naam| bevat(&lijn.woorden, naam));
        let soort = if een(&["inzetbaarheidsprofiel", "izp"]) {
            Some(BelastbaarheidSoort::Izp)
        } else if een(&[
            "lijst arbeidsmogelijkheden",
            "lijst van arbeidsmogelijkheden",
            "arbeidsmogelijkheden en beperkingen",
        ]) || lijn
            .schoon
            .tekst
            .split(|t: char| !t.is_alphanumeric())
            .any(|woord| woord == "LAB")
        {
            Some(BelastbaarheidSoort::Lab)
        } else if een(&[
            "functionele mogelijkhedenlijst",
            "functionele mogelijkheden lijst",
            "mogelijkhedenlijst",
            "fml",
        ]) {
            Some(BelastbaarheidSoort::Fml)
        } else {
            None
        };
        Some((soort?, lijn.nummer))
    })
}

/// Which version the document says it is.
pub(super) fn gezegde_versie(lijnen: &[Lijn<'_>]) -> Option<(FmlVersie, usize)> {
    lijnen.iter().find_map(|lijn| {
        let een = |zinnen: &[&str]| zinnen.iter().any(|zin| bevat(&lijn.woorden, zin));
        if !een(&[
            "fml",
            "versie",
            "mogelijkhedenlijst",
            "cbbs",
            "items",
            "lijst",
        ]) {
            return None;
        }
        let versie = if een(&["klassiek", "klassieke", "67 items"]) {
            Some(FmlVersie::Klassiek)
        } else if een(&[
            "fml nieuw",
            "nieuwe versie",
            "vernieuwd",
            "vernieuwde",
            "64 items",
            "versie nieuw",
            "versie : nieuw",
            "nieuwe fml versie",
            "nieuwe lijst",
        ]) {
            Some(FmlVersie::Nieuw)
        } else {
            None
        };
        Some((versie?, lijn.nummer))
    })
}

/// The title says that it is another document of the case, which may speak of a belastbaarheid.
pub(super) fn is_ander_stuk(lijnen: &[Lijn<'_>]) -> bool {
    const TITELS: [&str; 12] = [
        "arbeidsdeskundig",
        "arbeidsdeskundige",
        "zoekprofiel",
        "zoekrichtingen",
        "trajectplan",
        "aantekeningen",
        "sollicitaties",
        "functieomschrijving",
        "vacature",
        "intakeverslag",
        "voortgangsrapportage",
        "gespreksverslag",
    ];
    let gevuld = lijnen
        .iter()
        .filter(|lijn| !lijn.schoon.tekst.trim().is_empty())
        .take(3);
    gevuld.into_iter().any(|lijn| {
        lijn.woorden.len() <= 10 && TITELS.iter().any(|titel| bevat(&lijn.woorden, titel))
    })
}

/// Does the text look like a belastbaarheid at all, rather than a letter or a cv?
pub(super) fn is_brief_of_cv(lijnen: &[Lijn<'_>]) -> bool {
    lijnen.iter().any(|lijn| {
        let woorden = lijn.woorden.as_slice();
        let begin = |zin: &str| {
            zin.split(' ')
                .enumerate()
                .all(|(plek, deel)| woorden.get(plek).is_some_and(|woord| woord.plat == deel))
        };
        let kort = woorden.len() <= 8;
        if !kort {
            return false;
        }
        ["geachte", "beste", "hallo", "dag", "lieve"]
            .iter()
            .any(|groet| begin(groet) && kort)
            || (kort
                && [
                    "vriendelijke groet",
                    "hoogachtend",
                    "curriculum vitae",
                    "vriendelijke groeten",
                    "hartelijke groet",
                ]
                .iter()
                .any(|zin| bevat(woorden, zin)))
            || (kort
                && [
                    "cv",
                    "werkervaring",
                    "opleidingen",
                    "motivatiebrief",
                    "vacature",
                    "sollicitatie",
                ]
                .iter()
                .any(|kop| begin(kop)))
    })
}
