//! One function of the catalogue.

use crate::dossier::keuzes::Antwoord;
use crate::dossier::waarden::{Bedrag, Decimaal};
use crate::functies::eisenlijst::{Getaleis, Kenmerk, Niveaueis};
use crate::functies::lijst::lijst;

lijst! {
    /// The branches of the catalogue.
    Branche {
        Administratie = "administratie", "Administratie";
        Klantcontact = "klantcontact", "Klantcontact";
        Logistiek = "logistiek", "Logistiek";
        Productie = "productie", "Productie";
        Techniek = "techniek", "Techniek";
        ZorgEnWelzijn = "zorg_en_welzijn", "Zorg en welzijn";
        Onderwijs = "onderwijs", "Onderwijs";
        Detailhandel = "detailhandel", "Detailhandel";
        Horeca = "horeca", "Horeca";
        Facilitair = "facilitair", "Facilitair";
        Ict = "ict", "ICT";
        Groen = "groen", "Groen";
        Transport = "transport", "Transport";
        Beveiliging = "beveiliging", "Beveiliging";
        Overheid = "overheid", "Overheid";
    }
}

lijst! {
    /// The schooling that employers usually ask, from low to high. A level of the FML is
    /// something else.
    Opleidingsniveau {
        Geen = "geen", "Geen opleiding vereist";
        Vmbo = "vmbo", "Vmbo";
        Mbo1 = "mbo1", "Mbo 1";
        Mbo2 = "mbo2", "Mbo 2";
        Mbo3 = "mbo3", "Mbo 3";
        Mbo4 = "mbo4", "Mbo 4";
        Hbo = "hbo", "Hbo";
        Wo = "wo", "Wo";
    }
}

lijst! {
    /// When the work is usually done.
    Werktijd {
        Dag = "dag", "Overdag";
        Avond = "avond", "'s Avonds";
        Nacht = "nacht", "'s Nachts";
        Weekend = "weekend", "In het weekend";
        Ploegen = "ploegen", "In ploegen";
    }
}

/// What every figure on load is, to show with it.
pub const ZEKERHEID: &str = "indicatie, te controleren";

/// One function: a job as it usually is in the Netherlands.
#[derive(Clone, Debug, PartialEq)]
pub struct Functie {
    /// Stable: a case refers to it.
    pub id: String,
    pub naam: String,
    /// Other names, as in vacancies, in lower case.
    pub synoniemen: Vec<String>,
    pub branche: Branche,
    /// Other branches where the job occurs.
    pub ook_in: Vec<Branche>,
    /// ISCO-08, four digits.
    pub isco: String,
    /// The name of ESCO under that code.
    pub esco: Option<String>,
    /// Why there is none.
    pub esco_reden: Option<String>,
    /// Group of BRC 2014 for the wage hint; our own assignment.
    pub brc: String,
    pub niveau: Opleidingsniveau,
    pub taken: Vec<String>,
    pub certificaten: Vec<String>,
    /// How people usually come in.
    pub instroom: Vec<String>,
    /// Short schooling that helps.
    pub scholing: Vec<String>,
    /// Weeks of schooling before the first working day for someone who has the niveau but not the
    /// certificates.
    pub route_weken: u16,
    /// Ids of related functions.
    pub verwant: Vec<String>,
    /// Usual hours per week in vacancies.
    pub uren_min: Decimaal,
    pub uren_max: Decimaal,
    /// Smallest usual working day.
    pub uren_per_dag: Decimaal,
    pub werktijden: Vec<Werktijd>,
    pub belasting: Belasting,
}

impl Functie {
    pub fn heeft_werktijd(&self, werktijd: Werktijd) -> bool {
        self.werktijden.contains(&werktijd)
    }

    pub fn in_branche(&self, branche: Branche) -> bool {
        self.branche == branche || self.ook_in.contains(&branche)
    }
}

/// What the job asks, as one neutral list: our own estimate, see [`ZEKERHEID`].
#[derive(Clone, Debug, PartialEq)]
pub struct Belasting {
    pub(super) getallen: [Decimaal; Getaleis::ALLE.len()],
    pub(super) niveaus: [u8; Niveaueis::ALLE.len()],
    /// One bit per [`Kenmerk`].
    pub(super) ja: u64,
    pub(super) onbekend: u64,
}

impl Belasting {
    /// From answers to the whole list. A kenmerk that is in neither list does not occur.
    pub fn nieuw(
        getallen: [Decimaal; Getaleis::ALLE.len()],
        niveaus: [u8; Niveaueis::ALLE.len()],
        ja: &[Kenmerk],
        onbekend: &[Kenmerk],
    ) -> Self {
        Self {
            getallen,
            niveaus,
            ja: masker(ja),
            onbekend: masker(onbekend),
        }
    }

    /// 0: does not occur.
    pub fn getal(&self, eis: Getaleis) -> Decimaal {
        self.getallen.get(eis.nummer()).copied().unwrap_or_default()
    }

    /// Highest level of the FML item with which the work can still be done.
    pub fn niveau(&self, eis: Niveaueis) -> u8 {
        self.niveaus.get(eis.nummer()).copied().unwrap_or_default()
    }

    pub fn kenmerk(&self, kenmerk: Kenmerk) -> Antwoord {
        let vlag = 1 << kenmerk.nummer();
        if self.ja & vlag != 0 {
            Antwoord::Ja
        } else if self.onbekend & vlag != 0 {
            Antwoord::Onbekend
        } else {
            Antwoord::Nee
        }
    }
}

fn masker(kenmerken: &[Kenmerk]) -> u64 {
    kenmerken
        .iter()
        .fold(0, |vlaggen, kenmerk| vlaggen | 1 << kenmerk.nummer())
}

/// Gross hourly wage of an occupational group. A hint with its year: never a wage in a case.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Uurloon {
    /// "0412".
    pub brc: String,
    pub groep: String,
    /// First quartile, median and third quartile.
    pub p25: Bedrag,
    pub p50: Bedrag,
    pub p75: Bedrag,
}
