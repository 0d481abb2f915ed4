//! Which document it is, and which list its codes belong to.

use super::woord::{bevat, woorden};
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
pub(super) fn soort(regels: &[&str]) -> Option<BelastbaarheidSoort> {
    regels.iter().find_map(|regel| {
        let woorden = woorden(regel);
        let een = |namen: &[&str]| namen.iter().any(|naam| bevat(&woorden, naam));
        if een(&["inzetbaarheidsprofiel", "izp"]) {
            Some(BelastbaarheidSoort::Izp)
        } else if een(&[
            "lijst arbeidsmogelijkheden",
            "lijst van arbeidsmogelijkheden",
            "arbeidsmogelijkheden en beperkingen",
        ]) || regel
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
        }
    })
}

/// Which version the document says it is.
pub(super) fn gezegde_versie(regels: &[&str]) -> Option<FmlVersie> {
    regels.iter().find_map(|regel| {
        let woorden = woorden(regel);
        let een = |zinnen: &[&str]| zinnen.iter().any(|zin| bevat(&woorden, zin));
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
        if een(&["klassiek", "klassieke", "67 items"]) {
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
        }
    })
}

/// The title says that it is another document of the case, which may speak of a belastbaarheid.
pub(super) fn is_ander_stuk(regels: &[&str]) -> bool {
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
    let gevuld = regels
        .iter()
        .filter(|regel| !regel.trim().is_empty())
        .take(3);
    gevuld.into_iter().any(|regel| {
        let woorden = woorden(regel);
        woorden.len() <= 10 && TITELS.iter().any(|titel| bevat(&woorden, titel))
    })
}

/// Does the text look like a belastbaarheid at all, rather than a letter or a cv?
pub(super) fn is_brief_of_cv(regels: &[&str]) -> bool {
    regels.iter().any(|regel| {
        let woorden = woorden(regel);
        let begin = |zin: &str| {
            zin.split(' ')
                .enumerate()
                .all(|(plek, deel)| woorden.get(plek).is_some_and(|woord| woord.plat == deel))
        };
        let kort = woorden.len() <= 8;
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
                .any(|zin| bevat(&woorden, zin)))
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
