//! Reading back a version of the zoekprofiel: the case as it was when that version was established.
//! Nothing can be changed meanwhile.

use super::OpenDossier;
use crate::dossier::Dossier;
use crate::dossier::stand::ZoekprofielVersie;
use crate::session::event::DossierEvent;
use chrono::NaiveDate;
use std::sync::Arc;

/// A version that is being read back.
#[derive(Clone, Debug, PartialEq)]
pub struct Terugblik {
    pub versie: ZoekprofielVersie,
    /// The day that the version bears; the case is read as of it.
    pub op: NaiveDate,
    dossier: Arc<Dossier>,
}

impl OpenDossier {
    /// The case as it is shown: as it is, or as it was.
    pub fn zichtbaar(&self) -> &Arc<Dossier> {
        self.terugblik
            .as_ref()
            .map_or(&self.dossier, |terugblik| &terugblik.dossier)
    }

    /// Shows the case as it was with this version; a version without a day stays unread.
    pub(super) fn lees_versie_terug(&mut self, id: u32) {
        let stand = self.dossier.stand(self.vandaag).unwrap_or_default();
        let mut versies = stand.zoekprofiel.versies.into_iter();
        let versie = versies.find(|versie| versie.id == id);
        let gevonden = versie.and_then(|versie| Some((versie.vastgesteld_op?, versie)));
        if let (Some((op, versie)), Some(dossier)) = (gevonden, self.dossier.zoals_bij_versie(id)) {
            self.terugblik = Some(Terugblik {
                versie,
                op,
                dossier: Arc::new(dossier),
            });
            self.lees_stand();
        }
    }
}

/// What cannot be done while reading back.
pub(super) fn wijzigt(event: &DossierEvent) -> bool {
    matches!(
        event,
        DossierEvent::Zet { .. }
            | DossierEvent::Wijzig(_)
            | DossierEvent::Verwijder { .. }
            | DossierEvent::VerwijderDocument(_)
            | DossierEvent::Concept { .. }
            | DossierEvent::OngedaanMaken
            | DossierEvent::OpnieuwDoen
    )
}

/// Said when someone tries.
pub(super) const KAN_NIET: &str =
    "U leest een eerdere versie terug. Daarin kunt u niets wijzigen. Ga eerst terug naar vandaag.";
