//! Who is who, and the frame of dates and figures.

use super::groep;
use crate::dossier::keuzes::{Aanspreekvorm, SpoorKeuze, StukSoort, TrajectStatus};
use crate::dossier::waarden::{Bedrag, Decimaal};
use chrono::NaiveDate;

groep! {
    Werknemer {
        naam: Option<String>,
        aanspreekvorm: Option<Aanspreekvorm>,
        geboortedatum: Option<NaiveDate>,
        woonplaats: Option<String>,
        telefoon: Option<String>,
        email: Option<String>,
    }
    Werkgever {
        naam: Option<String>,
        plaats: Option<String>,
        branche: Option<String>,
        /// Number of employees.
        omvang: Option<u32>,
    }
    /// A person on the side of werkgever or bureau.
    Persoon {
        naam: Option<String>,
        functie: Option<String>,
        telefoon: Option<String>,
        email: Option<String>,
    }
    /// Bedrijfsarts or arbeidsdeskundige.
    Deskundige {
        naam: Option<String>,
        organisatie: Option<String>,
        telefoon: Option<String>,
    }
    Dienstverband {
        functie: Option<String>,
        in_dienst_sinds: Option<NaiveDate>,
        /// Hours per week.
        contracturen: Option<Decimaal>,
        /// Gross per month, without holiday allowance.
        oud_maandloon_cent: Option<Bedrag>,
        /// Basis of the benefit per day, as the payroll office gave it.
        dagloon_cent: Option<Bedrag>,
    }
    Verzuim {
        eerste_ziektedag: Option<NaiveDate>,
        /// Day on which it was entered in the werkgever's system; may be later.
        ziekmelding_op: Option<NaiveDate>,
        /// "Ja" if the coach asked and there were none.
        geen_onderbrekingen: Option<bool>,
        onderbrekingen: Vec<Onderbreking>,
    }
    /// Days of recovery between two periods of illness, both days included.
    Onderbreking {
        id: u32,
        van: Option<NaiveDate>,
        tot_en_met: Option<NaiveDate>,
    }
    Eerstejaarsevaluatie {
        datum: Option<NaiveDate>,
        keuze: Option<SpoorKeuze>,
    }
    Traject {
        start: Option<NaiveDate>,
        /// Last day of the assignment.
        einddatum: Option<NaiveDate>,
        status: Option<TrajectStatus>,
    }
    /// A document in the case.
    Stuk {
        id: u32,
        soort: Option<StukSoort>,
        naam: Option<String>,
        datum: Option<NaiveDate>,
        ontvangen_op: Option<NaiveDate>,
    }
}
