//! Terms around the WIA application and the loonsanctie.

use super::rekenen::{plus_dagen, ziektedag};
use chrono::NaiveDate;

const BEKORTING_BESLUIT_DAGEN: i64 = 21;
const BEKORTING_UITLOOP_DAGEN: i64 = 42;

/// What applying late for WIA does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LateAanvraag {
    /// Zero if in time.
    pub dagen_te_laat: i64,
    /// Wages are paid on by as many days; the end of the wachttijd stays.
    pub loondoorbetaling_tot_en_met: NaiveDate,
}

/// BW 7:629 lid 11a.
pub fn late_aanvraag(
    uiterlijk: NaiveDate,
    aanvraag_op: NaiveDate,
    einde_wachttijd: NaiveDate,
) -> LateAanvraag {
    let dagen_te_laat = ziektedag(uiterlijk, aanvraag_op).max(0);
    LateAanvraag {
        dagen_te_laat,
        loondoorbetaling_tot_en_met: plus_dagen(einde_wachttijd, dagen_te_laat),
    }
}

/// Last day on which UWV decides on a reported recovery (Wet WIA art. 25 lid 13).
pub fn bekorting_besluit_uiterlijk(melding_op: NaiveDate) -> NaiveDate {
    plus_dagen(melding_op, BEKORTING_BESLUIT_DAGEN)
}

/// Last day of a shortened loonsanctie: six weeks after the decision, earlier by as many days as
/// UWV decided late, and never after `uiterste_einde` (Wet WIA art. 25 lid 14 and 15).
pub fn sanctie_einde(
    melding_op: NaiveDate,
    besluit_op: NaiveDate,
    uiterste_einde: NaiveDate,
) -> NaiveDate {
    let op_tijd = besluit_op.min(bekorting_besluit_uiterlijk(melding_op));
    plus_dagen(op_tijd, BEKORTING_UITLOOP_DAGEN).min(uiterste_einde)
}
