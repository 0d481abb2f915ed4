//! The moments of the tijdlijn as data: `momenten.toml`, turned into a table by build.rs.

use std::fmt;

include!(concat!(env!("OUT_DIR"), "/momenten.rs"));

/// One moment: law, policy or custom. Days count from the anchor, which is day 0.
#[derive(Debug, PartialEq)]
pub struct Moment {
    pub id: &'static str,
    pub naam: &'static str,
    pub fase: MomentFase,
    pub soort: MomentSoort,
    /// Who must act.
    pub wie: &'static [&'static str],
    pub anker: Anker,
    /// Exactly that day.
    pub dag: Option<i64>,
    /// First day of the window.
    pub dag_van: Option<i64>,
    /// Last safe day.
    pub dag_tot: Option<i64>,
    /// Last day, in calendar months.
    pub maanden_tot: Option<u32>,
    pub herhaal_dagen: Option<i64>,
    pub herhaal_maanden: Option<u32>,
    /// Used while the own anchor has no date.
    pub terugval_anker: Option<Anker>,
    pub terugval_dag_tot: Option<i64>,
    pub grondslag: &'static str,
    pub gevolg: &'static str,
    /// A number that is our own proposal, in words.
    pub productkeuze: Option<&'static str>,
    pub zekerheid: Zekerheid,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MomentFase {
    Verzuim,
    Spoor2Voorbereiding,
    Spoor2,
    Wia,
    Loonsanctie,
    Doorlopend,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MomentSoort {
    Wettelijk,
    /// UWV's beoordelingskader or werkwijzer.
    Beleid,
    /// Practice or agreement.
    Gebruik,
}

impl MomentSoort {
    pub fn label(self) -> &'static str {
        match self {
            Self::Wettelijk => "Wettelijk",
            Self::Beleid => "Beleid van UWV",
            Self::Gebruik => "Afspraak of gebruik",
        }
    }
}

/// How sure a moment is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Zekerheid {
    BronGevonden,
    /// Only in practice material of bureaus.
    Praktijk,
    EigenKennis,
}

/// The event from which a moment counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Anker {
    EersteZiektedag,
    Probleemanalyse,
    PlanVanAanpak,
    Eerstejaarsevaluatie,
    VaststellingGeenSpoor1,
    VaststellingBelastbaarheid,
    StartTraject,
    Intake,
    LaatsteRapportage,
    NieuweBelastbaarheid,
    StartWep,
    StartArbeidstherapeutisch,
    StartHerplaatsing,
    WiaAanvraag,
    EindeWachttijd,
    HerstelTekortkoming,
    BekortingMelding,
    BekortingBesluit,
    Besluit,
    AanvraagDeskundigenoordeel,
}

impl fmt::Display for Anker {
    fn fmt(&self, uit: &mut fmt::Formatter<'_>) -> fmt::Result {
        uit.write_str(match self {
            Self::EersteZiektedag => "eerste ziektedag",
            Self::Probleemanalyse => "probleemanalyse",
            Self::PlanVanAanpak => "plan van aanpak",
            Self::Eerstejaarsevaluatie => "eerstejaarsevaluatie",
            Self::VaststellingGeenSpoor1 => "vaststelling dat spoor 1 geen passend werk biedt",
            Self::VaststellingBelastbaarheid => "vaststelling van de belastbaarheid",
            Self::StartTraject => "start van het traject",
            Self::Intake => "intake",
            Self::LaatsteRapportage => "laatste rapportage",
            Self::NieuweBelastbaarheid => "nieuwe belastbaarheid",
            Self::StartWep => "start van de werkervaringsplaats",
            Self::StartArbeidstherapeutisch => "start van het arbeidstherapeutisch werken",
            Self::StartHerplaatsing => "start van de herplaatsing",
            Self::WiaAanvraag => "WIA-aanvraag",
            Self::EindeWachttijd => "einde van de wachttijd",
            Self::HerstelTekortkoming => "herstel van de tekortkoming",
            Self::BekortingMelding => "melding van het herstel",
            Self::BekortingBesluit => "besluit op de melding",
            Self::Besluit => "besluit",
            Self::AanvraagDeskundigenoordeel => "aanvraag van het deskundigenoordeel",
        })
    }
}

/// Every moment, in order of the tijdlijn.
pub fn alle_momenten() -> &'static [Moment] {
    MOMENTEN
}

pub fn moment(id: &str) -> Option<&'static Moment> {
    MOMENTEN.iter().find(|moment| moment.id == id)
}
