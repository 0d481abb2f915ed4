//! What the bedrijfsarts says the werknemer can do.

use super::groep;
use crate::dossier::keuzes::{BelastbaarheidSoort, FmlVersie};
use crate::dossier::waarden::Decimaal;
use chrono::NaiveDate;

groep! {
    Belastbaarheid {
        id: u32,
        soort: Option<BelastbaarheidSoort>,
        /// Which list the codes of `items` belong to.
        versie: Option<FmlVersie>,
        opgesteld_door: Option<String>,
        opgesteld_op: Option<NaiveDate>,
        geldig_per: Option<NaiveDate>,
        /// Day on which the coach received it: it counts from then.
        ontvangen_op: Option<NaiveDate>,
        conclusie: Option<String>,
        prognose: Option<String>,
        herbeoordeling_op: Option<NaiveDate>,
        /// Only the items that deviate from normal.
        items: Vec<AfwijkendItem>,
        tekst_per_rubriek: RubriekTeksten,
        voorwaarden: Vec<Voorwaarde>,
        uren_per_dag: Option<Decimaal>,
        uren_per_week: Option<Decimaal>,
        opbouwschema: Vec<Opbouwstap>,
    }
    AfwijkendItem {
        id: u32,
        /// "4.14"; which item that is depends on the version of the document.
        code: Option<String>,
        /// One level, or several boxes for a multiple-choice item.
        waarden: Vec<u8>,
        /// The number that the bedrijfsarts names himself; goes before the number of the level.
        vermogen: Option<Decimaal>,
        /// The bedrijfsarts's own words. May hold medical words: never in a report.
        toelichting: Option<String>,
        /// The same in terms of work, for the report.
        werktekst: Option<String>,
    }
    /// Free text per rubric, in terms of work.
    RubriekTeksten {
        persoonlijk: Option<String>,
        sociaal: Option<String>,
        fysieke_omgeving: Option<String>,
        dynamisch: Option<String>,
        statisch: Option<String>,
        werktijden: Option<String>,
    }
    /// A condition that work must meet.
    Voorwaarde {
        id: u32,
        tekst: Option<String>,
    }
    /// One step of the schedule by which hours build up.
    Opbouwstap {
        id: u32,
        vanaf: Option<NaiveDate>,
        uren_per_week: Option<Decimaal>,
        uren_per_dag: Option<Decimaal>,
    }
}
