//! The plan: what will be done, when and by whom.

use super::groep;
use crate::dossier::keuzes::{ActiviteitSoort, ActiviteitStatus};
use crate::dossier::waarden::{Bedrag, Decimaal};
use chrono::NaiveDate;

groep! {
    Trajectplan {
        besproken_op: Option<NaiveDate>,
        vastgesteld_op: Option<NaiveDate>,
        einddoel: Option<String>,
        tijdpad: Option<String>,
        contact_werknemer: Option<String>,
        contact_werkgever: Option<String>,
        rapportagemomenten: Option<String>,
        uren_per_week_spoor2: Option<Decimaal>,
        sollicitatienorm: Option<String>,
        uitleg_wia: Option<String>,
        kosten: Vec<Kostenpost>,
        ondertekend_werknemer_op: Option<NaiveDate>,
        ondertekend_coach_op: Option<NaiveDate>,
        ondertekend_werkgever_op: Option<NaiveDate>,
        weigering: Weigering,
    }
    /// Without btw.
    Kostenpost {
        id: u32,
        omschrijving: Option<String>,
        bedrag_cent: Option<Bedrag>,
    }
    /// The werknemer does not agree: his reaction goes along.
    Weigering {
        reden: Option<String>,
        reactie: Option<String>,
        vastgelegd_op: Option<NaiveDate>,
    }
    Activiteit {
        id: u32,
        omschrijving: Option<String>,
        soort: Option<ActiviteitSoort>,
        aanbodversterkend: Option<bool>,
        wie: Option<String>,
        gepland_van: Option<NaiveDate>,
        gepland_tot: Option<NaiveDate>,
        status: Option<ActiviteitStatus>,
        gereed_op: Option<NaiveDate>,
        resultaat: Option<String>,
        resultaat_op: Option<NaiveDate>,
    }
}
