//! The kinds of report and their sections.

use serde::{Deserialize, Serialize};

/// A kind of report. All are views of the same case.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Soort {
    #[serde(rename = "intakeverslag")]
    Intakeverslag,
    #[serde(rename = "trajectplan")]
    Trajectplan,
}

/// A section as it stands in the contents of a kind of report.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SectieInfo {
    /// Stable name; own text is kept under `rapporten.<soort>.<id>`.
    pub id: &'static str,
    /// "2.1", "Bijlage C".
    pub nummer: &'static str,
    pub titel: &'static str,
    /// 1 = phase or appendix, 2 = section.
    pub niveau: u8,
}

impl Soort {
    pub const ALLE: &'static [Self] = &[Self::Intakeverslag, Self::Trajectplan];

    /// As it is stored: `intakeverslag`, `trajectplan`.
    pub fn naam(self) -> &'static str {
        match self {
            Self::Intakeverslag => "intakeverslag",
            Self::Trajectplan => "trajectplan",
        }
    }

    pub fn uit_naam(naam: &str) -> Option<Self> {
        Self::ALLE
            .iter()
            .copied()
            .find(|soort| soort.naam() == naam)
    }

    /// Title on the document. The trajectplan carries the title by which UWV knows it.
    pub fn titel(self) -> &'static str {
        match self {
            Self::Intakeverslag => "Intakeverslag",
            Self::Trajectplan => "Re-integratieplan",
        }
    }

    /// What the app calls it: "Intakeverslag", "Trajectplan".
    pub fn label(self) -> &'static str {
        match self {
            Self::Intakeverslag => "Intakeverslag",
            Self::Trajectplan => "Trajectplan",
        }
    }

    pub fn ondertitel(self) -> &'static str {
        match self {
            Self::Intakeverslag => "Re-integratie tweede spoor",
            Self::Trajectplan => "Trajectplan spoor 2",
        }
    }

    /// Every section this kind can have, in reading order. A section without a subject in this
    /// case (an online training that is not planned) can be absent from the document.
    pub fn secties(self) -> Vec<SectieInfo> {
        match self {
            Self::Intakeverslag => [INTAKE, INTAKE_SLOT, BIJLAGEN_INTAKE].concat(),
            Self::Trajectplan => [PLANNING_KOP, PLAN, BIJLAGEN_PLAN].concat(),
        }
    }
}

const fn fase(id: &'static str, nummer: &'static str, titel: &'static str) -> SectieInfo {
    SectieInfo {
        id,
        nummer,
        titel,
        niveau: 1,
    }
}

const fn sectie(id: &'static str, nummer: &'static str, titel: &'static str) -> SectieInfo {
    SectieInfo {
        id,
        nummer,
        titel,
        niveau: 2,
    }
}

const ALGEMEEN: SectieInfo = fase("algemeen", "1", "Algemeen");
const ALGEMENE_GEGEVENS: SectieInfo = sectie("algemene_gegevens", "1.1", "Algemene gegevens");
const PERSOONSPROFIEL: [SectieInfo; 9] = [
    fase("intakefase", "2", "Intakefase: persoonsprofiel"),
    sectie("intakegesprek", "2.1", "Informatie intakegesprek"),
    sectie(
        "arbeidsdeskundig",
        "2.2",
        "Bevindingen arbeidsdeskundig onderzoek",
    ),
    sectie("belastbaarheid", "2.3", "Belastbaarheid in werktermen"),
    sectie("beleving", "2.4", "Beleving werknemer"),
    sectie("visie_werkgever", "2.5", "Visie werkgever"),
    sectie("persoonlijke_stappen", "2.6", "Persoonlijke stappen"),
    sectie("factoren", "2.7", "Re-integratiefactoren"),
    sectie(
        "conclusie",
        "2.8",
        "Conclusie en visie loopbaanprofessional",
    ),
];

const fn intake() -> [SectieInfo; 11] {
    let [a, b, c, d, e, f, g, h, i] = PERSOONSPROFIEL;
    [ALGEMEEN, ALGEMENE_GEGEVENS, a, b, c, d, e, f, g, h, i]
}
const fn planning_kop() -> [SectieInfo; 12] {
    let [a, b, c, d, e, f, g, h, i] = PERSOONSPROFIEL;
    let planning = sectie("activiteitenplanning", "1.2", "Activiteitenplanning");
    [
        ALGEMEEN,
        ALGEMENE_GEGEVENS,
        planning,
        a,
        b,
        c,
        d,
        e,
        f,
        g,
        h,
        i,
    ]
}
const INTAKE: &[SectieInfo] = &intake();
const PLANNING_KOP: &[SectieInfo] = &planning_kop();
const INTAKE_SLOT: &[SectieInfo] = &[sectie("ondertekening", "2.9", "Akkoord en ondertekening")];

const PLAN: &[SectieInfo] = &[
    fase("zoekprofiel", "3", "Intakefase: zoekprofiel"),
    sectie("functiemogelijkheden", "3.1", "Functiemogelijkheden"),
    sectie("arbeidsmarkt", "3.2", "Arbeidsmarktanalyse"),
    sectie("mobiliteit", "3.3", "Mobiliteit werknemer"),
    sectie("randvoorwaarden", "3.4", "Randvoorwaarden"),
    sectie("scholing", "3.5", "Scholing"),
    sectie("zoekprofiel_conclusie", "3.6", "Conclusie"),
    sectie("zoekrichtingen", "3.7", "Zoekrichtingen"),
    sectie("zoekprofiel_versies", "3.8", "Zoekprofielen en versies"),
    sectie("sollicitatie_opzet", "3.9", "Sollicitatieactiviteiten"),
    fase("voortgangsfase", "4", "Voortgangsfase: het plan"),
    sectie("einddoel", "4.1", "Einddoel en tijdpad"),
    sectie("coaching", "4.2", "Coaching"),
    sectie("toeleiding", "4.3", "Toeleiding naar werk"),
    sectie("online", "4.4", "Online training en vindbaarheid"),
    sectie("jobhunting", "4.5", "Jobhunting en solliciteren"),
    sectie(
        "stappenplan",
        "4.6",
        "Stappenplan om de afstand te verkleinen",
    ),
    sectie("afspraken", "4.7", "Afspraken"),
    sectie("kosten", "4.8", "Kostenoverzicht"),
    sectie("uitleg", "4.9", "Uitleg over rechten, plichten en de WIA"),
    sectie("ondertekening", "4.10", "Ondertekening"),
];

const BIJLAGE_PERSOON: SectieInfo = fase("bijlage_persoonsprofiel", "Bijlage B", "Persoonsprofiel");
const BIJLAGE_CV: SectieInfo = fase("bijlage_cv", "Bijlage G", "Cv");
/// Written last: it explains what stands in the sections before it.
const BIJLAGE_WOORDEN: SectieInfo = fase("bijlage_woordenlijst", "Bijlage J", "Woordenlijst");
const BIJLAGEN_INTAKE: &[SectieInfo] = &[BIJLAGE_PERSOON, BIJLAGE_CV, BIJLAGE_WOORDEN];
const BIJLAGEN_PLAN: &[SectieInfo] = &[
    fase("bijlage_wet", "Bijlage A", "Wet- en regelgeving"),
    BIJLAGE_PERSOON,
    fase(
        "bijlage_onderbouwing",
        "Bijlage C",
        "Onderbouwing zoekprofiel op belastbaarheid",
    ),
    fase("bijlage_arbeidsmarkt", "Bijlage D", "Arbeidsmarktanalyse"),
    BIJLAGE_CV,
    BIJLAGE_WOORDEN,
];

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    #[test]
    fn section_ids_can_stand_in_an_address_and_are_unique() {
        for soort in Soort::ALLE {
            let secties = soort.secties();
            let ids: BTreeSet<_> = secties.iter().map(|s| s.id).collect();
            assert_eq!(ids.len(), secties.len(), "{soort:?}");
            for sectie in secties {
                let adres = format!("rapporten.{}.{}", soort.naam(), sectie.id);
                assert!(crate::dossier::Adres::lees(&adres).is_some(), "{adres}");
            }
            assert_eq!(Soort::uit_naam(soort.naam()), Some(*soort));
        }
    }
}
