//! What the intake brings: the AD's findings, both views, the persoonsprofiel, the distance.

use super::groep;
use crate::dossier::keuzes::{AfstandOmvang, Antwoord, IntakeVorm, Vervoer};
use crate::dossier::waarden::Bedrag;
use chrono::NaiveDate;

groep! {
    ArbeidsdeskundigOnderzoek {
        datum: Option<NaiveDate>,
        ontvangen_op: Option<NaiveDate>,
        eigen_werk_passend: Option<Antwoord>,
        eigen_werk_toelichting: Option<String>,
        aanpassen_mogelijk: Option<Antwoord>,
        aanpassen_toelichting: Option<String>,
        ander_werk_intern: Option<Antwoord>,
        ander_werk_toelichting: Option<String>,
        advies_spoor1: Option<String>,
        advies_spoor2: Option<String>,
        /// Why there is no report, if there is none.
        reden_ontbreekt: Option<String>,
        passende_functies: Vec<PassendeFunctie>,
    }
    /// A function that the AD names as suitable.
    PassendeFunctie {
        id: u32,
        naam: Option<String>,
        waarom: Option<String>,
        /// Gross per hour.
        uurloon_cent: Option<Bedrag>,
    }
    Intake {
        datum: Option<NaiveDate>,
        vorm: Option<IntakeVorm>,
        verloop: Option<String>,
        arbeidsverleden: Option<String>,
        /// In terms of work.
        huidige_situatie: Option<String>,
        uitleg_wvp_werknemer_op: Option<NaiveDate>,
        uitleg_wvp_werkgever_op: Option<NaiveDate>,
        uitleg_wia_op: Option<NaiveDate>,
        visie_werknemer: Option<String>,
        visie_werkgever: Option<String>,
        visie_werkgever_op: Option<NaiveDate>,
        persoonlijke_stappen: Option<String>,
        geen_bevorderende: Option<bool>,
        bevorderend: Vec<Factor>,
        geen_belemmerende: Option<bool>,
        belemmerend: Vec<Belemmering>,
        visie_loopbaanprofessional: Option<String>,
    }
    Factor {
        id: u32,
        omschrijving: Option<String>,
    }
    Belemmering {
        id: u32,
        omschrijving: Option<String>,
        /// What will be done about it.
        stap: Option<String>,
    }
    Persoonsprofiel {
        cv_afgerond_op: Option<NaiveDate>,
        ervaring: Vec<Ervaring>,
        opleidingen: Vec<Opleiding>,
        talen: Vec<Taal>,
        vaardigheden: Option<String>,
        digitaal: Option<String>,
        vervoer: Vec<Vervoer>,
        rijbewijs: Option<String>,
        /// Minutes, one way.
        reistijd_max_min: Option<u32>,
        mobiliteit_toelichting: Option<String>,
        kwaliteiten: Option<String>,
        kenmerken: Option<String>,
        interesses: Option<String>,
        wensen: Option<String>,
        werktijden: Option<String>,
    }
    Ervaring {
        id: u32,
        /// As on a cv: "april 2011 tot heden".
        periode: Option<String>,
        functie: Option<String>,
        werkgever: Option<String>,
    }
    Opleiding {
        id: u32,
        naam: Option<String>,
        jaar: Option<String>,
        resultaat: Option<String>,
    }
    Taal {
        id: u32,
        taal: Option<String>,
        mondeling: Option<String>,
        schriftelijk: Option<String>,
    }
    /// Distance to the labour market: the difference between persoonsprofiel and zoekprofiel.
    Afstand {
        omvang: Option<AfstandOmvang>,
        omschrijving: Option<String>,
        nodig: Option<String>,
    }
}
