//! What follows from the case: computed once, used by many sections.

use crate::belastbaarheid;
use crate::dossier::keuzes::{RichtingStatus, Uitkomst};
use crate::dossier::stand::{Belastbaarheid, Stand, Zoekrichting};
use chrono::NaiveDate;

/// Everything derived that more than one section speaks of.
pub(super) struct Afgeleid<'a> {
    pub einde_wachttijd: Option<NaiveDate>,
    pub ziekteweek: Option<i64>,
    /// Latest days until the end of the wachttijd, in order.
    pub momenten: Vec<(String, NaiveDate)>,
    /// The document that counts on the peildatum.
    pub belastbaarheid: Option<&'a Belastbaarheid>,
    pub richtingen: Vec<Richtingbeeld<'a>>,
}

/// A direction with what comparing and computing gave.
pub(super) struct Richtingbeeld<'a> {
    pub richting: &'a Zoekrichting,
    pub regels: Vec<Toetsregel>,
    /// The worst of the lines; `None` without a belastbaarheid.
    pub uitkomst: Option<Uitkomst>,
    /// "minstens 24 uur per week en 4,8 uur per dag"; empty if the function names no hours.
    pub uren_gevraagd: String,
    pub past_vanaf: Option<NaiveDate>,
    pub verdiencapaciteit: Option<Verdiencapaciteit>,
}

/// One deviating item beside the demand of the function; every text may stand in a report.
pub(super) struct Toetsregel {
    /// Name of the item, neutral where the name itself would say too much.
    pub naam: String,
    pub eis: String,
    pub vermogen: String,
    pub uitkomst: Uitkomst,
    /// The recorded measure, or the reason of the coach's own outcome.
    pub voorwaarde: Option<String>,
}

pub(super) fn is_actief(richting: &Zoekrichting) -> bool {
    richting.status != Some(RichtingStatus::Vervallen)
}
