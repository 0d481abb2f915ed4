//! The line of a case in the list.

use crate::dossier::Dossier;
use crate::tijdlijn::{self, Ritme};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// What the list shows of a case; sealed in a record of its own, so that the list opens without
/// reading whole cases.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Overzicht {
    pub id: String,
    /// Empty while unknown.
    pub werknemer: String,
    pub werkgever: String,
    pub fase: String,
    /// The next moment of the timeline.
    pub volgende_op: Option<NaiveDate>,
    pub volgende: String,
    pub gewijzigd_op: NaiveDate,
    pub verwijderd_op: Option<NaiveDate>,
    pub fictief: bool,
    /// Revision of the case this line was made from; an older case record than this was put back.
    pub dossier_revisie: u64,
}

impl Overzicht {
    pub fn van(dossier: &Dossier, vandaag: NaiveDate, ritme: &Ritme) -> Self {
        // Made with every save; no moment or phase of the timeline hangs on the directions.
        let stand = dossier.stand_zonder_richtingen(vandaag).unwrap_or_default();
        let volgende = tijdlijn::volgende(&stand, vandaag, ritme, 1)
            .into_iter()
            .next();
        Self {
            id: dossier.id().to_owned(),
            werknemer: stand.werknemer.naam.clone().unwrap_or_default(),
            werkgever: stand.werkgever.naam.clone().unwrap_or_default(),
            fase: tijdlijn::fase(&stand, vandaag).label().to_owned(),
            volgende_op: volgende.as_ref().map(|moment| moment.datum),
            volgende: volgende
                .map(|moment| moment.naam.to_owned())
                .unwrap_or_default(),
            gewijzigd_op: vandaag,
            verwijderd_op: None,
            fictief: dossier.is_fictief(),
            dossier_revisie: 1,
        }
    }
}
