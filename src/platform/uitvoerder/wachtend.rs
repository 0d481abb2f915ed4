//! Effects on work that waits sealed in this tab.

use super::Uitvoerder;
use crate::platform::wachtend;
use crate::session::event::KluisEvent;
use crate::session::{Event, Hersteld, Wachtend};
use crate::vault::{Blad, RecordId, Vak};

/// What waits is sealed as a record of drafts with this id, at revision 1.
const ID: &str = "wachtend";
const REVISIE: u64 = 1;
const ONLEESBAAR: &str = "In dit tabblad stonden wijzigingen die nog niet waren opgeslagen, maar die horen niet bij deze kluis of zijn beschadigd. Uw dossiers zijn zoals ze het laatst zijn opgeslagen.";

impl Uitvoerder {
    pub(super) async fn verzegel(&self, werk: &Wachtend) {
        let event = match self.verzegeld(werk).await {
            Some(blad) if wachtend::bewaar(&blad) => KluisEvent::Verzegeld,
            _ => KluisEvent::VerzegelenMislukt,
        };
        self.zend(Event::Kluis(event));
    }

    async fn verzegeld(&self, werk: &Wachtend) -> Option<Blad> {
        let id = RecordId::nieuw(ID).ok()?;
        let inhoud = serde_json::to_vec(werk).ok()?;
        let kluis = self.kluis()?;
        let record = kluis.verzegel(Vak::Concepten, &id, REVISIE, &inhoud).await;
        record.ok().map(Blad::Verzegeld)
    }

    /// What waits, with the case it belongs to. What cannot be opened is told, and forgotten: no other
    /// key will open it in this vault.
    pub(super) async fn haal_wachtend(&self) -> Option<Box<Hersteld>> {
        let blad = wachtend::lees()?;
        let id = RecordId::nieuw(ID).ok()?;
        let inhoud = self
            .kluis()?
            .ontzegel_blad(Vak::Concepten, &id, &blad)
            .await;
        let werk = inhoud
            .ok()
            .and_then(|inhoud| serde_json::from_slice::<Wachtend>(&inhoud).ok());
        let Some(werk) = werk else {
            wachtend::wis();
            self.zend(Event::Waarschuwing(ONLEESBAAR.to_owned()));
            return None;
        };
        match self.haal_dossier(&werk.id).await {
            Ok(gelezen) => Some(Box::new(Hersteld {
                wachtend: werk,
                gelezen: gelezen.map(|(gelezen, _)| gelezen),
            })),
            // It goes on waiting: the case may be readable the next time.
            Err(tekst) => {
                self.zend(Event::Waarschuwing(tekst));
                None
            }
        }
    }
}
