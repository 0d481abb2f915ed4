//! The items of the FML as data: `fml.toml`, turned into tables by build.rs.

use crate::dossier::keuzes::FmlVersie;
use crate::dossier::schrijfwijze::decimaal;
use crate::dossier::waarden::Decimaal;

include!(concat!(env!("OUT_DIR"), "/fml.rs"));

/// One item of one version of the list.
#[derive(Debug, PartialEq)]
pub struct FmlItem {
    pub versie: FmlVersie,
    /// "4.14".
    pub code: &'static str,
    pub rubriek: Rubriek,
    pub naam: &'static str,
    pub ook_bekend_als: Option<&'static str>,
    pub soort: ItemSoort,
    /// How a demand on this item is noted.
    pub eis_soort: EisSoort,
    /// The unit of the number that counts when comparing.
    pub vergelijk_op: Option<Eenheid>,
    /// What a function may have that this item rules out; for items with one limited level.
    pub kenmerk: Option<&'static str>,
    /// From 0 (normal) upwards.
    pub niveaus: &'static [Niveau],
    /// Codes of the counterparts in the other version. To help reading; never convert silently.
    pub andere_codes: &'static [&'static str],
    pub zekerheid: Zekerheid,
    /// The text must be checked against the document before it carries a conclusion.
    pub onzeker: bool,
    pub opmerking: Option<&'static str>,
}

/// One level of a scale, one variant of a choice, or one box of a multiple choice.
#[derive(Debug, PartialEq)]
pub struct Niveau {
    pub waarde: u8,
    pub label: &'static str,
    pub omschrijving: &'static str,
    /// The highest load that still fits at this level, in the item's `vergelijk_op`.
    pub getal: Option<Decimaal>,
    /// Less than the number: the number itself is already too much.
    pub strikt: bool,
    /// The number is a lower bound ("at least"); there is no upper bound.
    pub onbegrensd: bool,
    /// Only usable with words of the doctor.
    pub toelichting_nodig: bool,
    /// Says something about health or person: never in a report.
    pub avg_gevoelig: bool,
    /// What a function may have that this box rules out.
    pub kenmerk: Option<&'static str>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ItemSoort {
    /// Levels rise in severity.
    Schaal,
    /// One variant; no rising severity.
    Keuze,
    /// Several boxes at once.
    Meerkeuze,
    /// Yes or no with free text.
    Open,
    /// A mark, never a limit.
    Aanduiding,
}

/// How a demand is noted: see [`FmlItem::eis_soort`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum EisSoort {
    Getal,
    Niveau,
    Kenmerk,
    KenmerkPerVakje,
    Oordeel,
    Geen,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Eenheid {
    Kg,
    Kgf,
    MinAaneen,
    KeerPerUur,
    Graden,
    UurPerDag,
    UurPerWeek,
    Cm,
    Treden,
    Meter,
}

/// How sure the text of an item is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Zekerheid {
    BronGevonden,
    EigenKennis,
}

/// The six fields of capacity.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, serde::Serialize, serde::Deserialize,
)]
pub enum Rubriek {
    Persoonlijk,
    Sociaal,
    FysiekeOmgeving,
    Dynamisch,
    Statisch,
    Werktijden,
}

impl Rubriek {
    pub const ALLE: [Self; 6] = [
        Self::Persoonlijk,
        Self::Sociaal,
        Self::FysiekeOmgeving,
        Self::Dynamisch,
        Self::Statisch,
        Self::Werktijden,
    ];

    pub fn naam(self) -> &'static str {
        match self {
            Self::Persoonlijk => "Persoonlijk functioneren",
            Self::Sociaal => "Sociaal functioneren",
            Self::FysiekeOmgeving => "Aanpassing aan fysieke omgevingseisen",
            Self::Dynamisch => "Dynamische handelingen",
            Self::Statisch => "Statische houdingen",
            Self::Werktijden => "Werktijden",
        }
    }

    /// "IV".
    pub fn romeins(self) -> &'static str {
        match self {
            Self::Persoonlijk => "I",
            Self::Sociaal => "II",
            Self::FysiekeOmgeving => "III",
            Self::Dynamisch => "IV",
            Self::Statisch => "V",
            Self::Werktijden => "VI",
        }
    }
}

impl FmlItem {
    pub fn niveau(&self, waarde: u8) -> Option<&'static Niveau> {
        self.niveaus.iter().find(|niveau| niveau.waarde == waarde)
    }

    /// Every function has hours: "does not occur" is no answer to this item.
    pub fn komt_altijd_voor(&self) -> bool {
        self.rubriek == Rubriek::Werktijden && self.eis_soort == EisSoort::Getal
    }

    /// A scale with just one limited level: then a trait alone decides.
    pub fn heeft_een_beperkt_niveau(&self) -> bool {
        self.niveaus
            .iter()
            .filter(|niveau| niveau.waarde > 0)
            .count()
            == 1
    }
}

/// Every item of a version, in the order of the list.
pub fn items(versie: FmlVersie) -> &'static [FmlItem] {
    match versie {
        FmlVersie::Nieuw => NIEUW,
        FmlVersie::Klassiek => KLASSIEK,
    }
}

/// The item with this code in this version.
pub fn item(versie: FmlVersie, code: &str) -> Option<&'static FmlItem> {
    items(versie).iter().find(|item| item.code == code.trim())
}

/// Where the text of a version comes from.
pub fn bron(versie: FmlVersie) -> &'static str {
    match versie {
        FmlVersie::Nieuw => BRON_NIEUW,
        FmlVersie::Klassiek => BRON_KLASSIEK,
    }
}

/// "5 kg", "1 minuut aaneen", "150 keer per uur".
pub fn eenheid_in_woorden(eenheid: Eenheid, getal: Decimaal) -> String {
    let een = getal == Decimaal::heel(1);
    let woord = match eenheid {
        Eenheid::Kg => "kg",
        Eenheid::Kgf => "kgf",
        Eenheid::MinAaneen if een => "minuut aaneen",
        Eenheid::MinAaneen => "minuten aaneen",
        Eenheid::KeerPerUur => "keer per uur",
        Eenheid::Graden if een => "graad",
        Eenheid::Graden => "graden",
        Eenheid::UurPerDag => "uur per dag",
        Eenheid::UurPerWeek => "uur per week",
        Eenheid::Cm => "cm",
        Eenheid::Treden if een => "trede",
        Eenheid::Treden => "treden",
        Eenheid::Meter => "meter",
    };
    format!("{} {woord}", decimaal(getal))
}

impl Eenheid {
    /// The unit alone, for the label of a field: "minuten aaneen".
    pub fn label(self) -> &'static str {
        match self {
            Self::Kg => "kg",
            Self::Kgf => "kgf",
            Self::MinAaneen => "minuten aaneen",
            Self::KeerPerUur => "keer per uur",
            Self::Graden => "graden",
            Self::UurPerDag => "uur per dag",
            Self::UurPerWeek => "uur per week",
            Self::Cm => "cm",
            Self::Treden => "treden",
            Self::Meter => "meter",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_code_is_another_item_in_the_other_version() {
        let naam = |versie| item(versie, "4.14").unwrap().naam;
        assert_eq!(naam(FmlVersie::Klassiek), "Tillen of dragen");
        assert_eq!(naam(FmlVersie::Nieuw), "Dragen");
        assert_eq!(item(FmlVersie::Nieuw, "4.22"), None);
    }

    #[test]
    fn only_hours_always_occur() {
        for versie in [FmlVersie::Nieuw, FmlVersie::Klassiek] {
            let altijd = items(versie).iter().filter(|item| item.komt_altijd_voor());
            let codes: Vec<&str> = altijd.map(|item| item.code).collect();
            assert_eq!(codes, ["6.2", "6.3"]);
        }
    }

    #[test]
    fn units_in_words() {
        let woorden = |eenheid, honderdsten| {
            eenheid_in_woorden(eenheid, Decimaal::uit_honderdsten(honderdsten))
        };
        assert_eq!(woorden(Eenheid::MinAaneen, 100), "1 minuut aaneen");
        assert_eq!(woorden(Eenheid::MinAaneen, 3000), "30 minuten aaneen");
        assert_eq!(woorden(Eenheid::KeerPerUur, 120_000), "1.200 keer per uur");
        assert_eq!(woorden(Eenheid::UurPerDag, 520), "5,2 uur per dag");
    }
}
