//! Search directions, their substantiation, and the versions of the zoekprofiel.
//!
//! A version holds no copy of the directions: its content is the case as known on the day it was
//! established.

use super::groep;
use crate::dossier::keuzes::{
    Antwoord, Beoordeling, EisHerkomst, FmlVersie, Herkomst, MogelijkhedenBron, RichtingSoort,
    RichtingStatus, Uitkomst,
};
use crate::dossier::waarden::{Bedrag, Decimaal};
use chrono::NaiveDate;

groep! {
    Zoekprofiel {
        versies: Vec<ZoekprofielVersie>,
        mogelijkheden_bron: Option<MogelijkhedenBron>,
        /// Which functions were considered and how they were found.
        functiemogelijkheden: Option<String>,
        kansrijk_onderzoek: Option<String>,
        randvoorwaarden: Option<String>,
        scholing: Option<String>,
        /// Persoonsprofiel against zoekprofiel: what is the distance, and what closes it.
        afstand: Option<String>,
        overbrugging: Option<String>,
        /// The shortest way to paid work, in three sentences.
        conclusie: Option<String>,
        /// How many applications, where, how, by whom.
        sollicitatie_opzet: Option<String>,
    }
    ZoekprofielVersie {
        id: u32,
        versie: Option<u32>,
        vastgesteld_op: Option<NaiveDate>,
        /// Id of the belastbaarheid it rests on.
        belastbaarheid: Option<u32>,
        reden: Option<String>,
    }
    Zoekrichting {
        id: u32,
        naam: Option<String>,
        toelichting: Option<String>,
        /// Id of the function in the functiecatalogus that it was made from.
        catalogusfunctie: Option<String>,
        branche: Option<String>,
        soort: Option<RichtingSoort>,
        herkomst: Option<Herkomst>,
        /// Id of the function in the AD's report, if it comes from there.
        ado_functie: Option<u32>,
        status: Option<RichtingStatus>,
        reden_vervallen: Option<String>,
        /// Why a direction that was dropped before is searched in again.
        reden_weer_opgenomen: Option<String>,
        beoordeling: Option<Beoordeling>,
        beoordeling_reden: Option<String>,
        /// The reason as it was proposed when the coach took it over: another reason since then is
        /// the coach's own.
        beoordeling_basis: Option<String>,
        /// Gross per hour, from a vacancy or the AD.
        uurloon_cent: Option<Bedrag>,
        uurloon_bron: Option<String>,
        /// Smallest and largest number of hours per week in vacancies.
        uren_min: Option<Decimaal>,
        uren_max: Option<Decimaal>,
        /// When the work is done: "overdag, soms zaterdag".
        werktijden: Option<String>,
        /// Place name of the work, for an estimate of the travel time.
        werkplaats: Option<String>,
        eisen: Vec<FunctieEis>,
        onderbouwing: Onderbouwing,
    }
    /// One demand of the function, noted neutrally, without thinking of the werknemer.
    FunctieEis {
        id: u32,
        versie: Option<FmlVersie>,
        code: Option<String>,
        omschrijving: Option<String>,
        herkomst: Option<EisHerkomst>,
        /// Reason and source of a demand that the coach changed.
        bron: Option<String>,
        /// In the unit of the item.
        getal: Option<Decimaal>,
        kenmerk: Option<Antwoord>,
        /// Highest level number at which this work can still be done.
        gevraagd_niveau: Option<u8>,
        komt_niet_voor: Option<bool>,
        /// Boxes of a multiple-choice item that the function does have, does not have, or that are
        /// not known, by level number.
        vakjes_ja: Vec<u8>,
        vakjes_nee: Vec<u8>,
        vakjes_onbekend: Vec<u8>,
    }
    Onderbouwing {
        /// The coach's own text; absent means: the generated one.
        tekst: Option<String>,
        /// The generated text when the coach last took note of it: another one since then means
        /// that a fact changed.
        tekst_basis: Option<String>,
        aanpassingen: Vec<Aanpassing>,
        oordelen: Vec<CoachOordeel>,
        randvoorwaarden: Option<String>,
        arbeidsmarkt: Arbeidsmarktanalyse,
        opleiding: OpleidingOnderbouwing,
        mobiliteit: MobiliteitOnderbouwing,
        taal_digitaal: Option<String>,
    }
    /// A recorded measure that takes away a demand that is too high.
    Aanpassing {
        id: u32,
        /// Id of the belastbaarheid it belongs to.
        belastbaarheid: Option<u32>,
        code: Option<String>,
        omschrijving: Option<String>,
    }
    /// The coach's own outcome, kept beside the machine's.
    CoachOordeel {
        id: u32,
        belastbaarheid: Option<u32>,
        code: Option<String>,
        uitkomst: Option<Uitkomst>,
        reden: Option<String>,
    }
    Arbeidsmarktanalyse {
        bron: Option<String>,
        peildatum: Option<NaiveDate>,
        regio: Option<String>,
        vraag: Option<String>,
        vacatures: Option<u32>,
        kansrijk: Option<Antwoord>,
        kansrijk_reden: Option<String>,
    }
    OpleidingOnderbouwing {
        eis: Option<String>,
        niveau_werknemer: Option<String>,
        motivering: Option<String>,
        /// Short schooling that leads to the function.
        scholing: Option<String>,
    }
    MobiliteitOnderbouwing {
        /// One way.
        reistijd_min: Option<u32>,
        /// How the travel time is known: "routeplanner, maandag 8 uur".
        reistijd_bron: Option<String>,
        vervoerwijze: Option<String>,
    }
}
