//! Effects on the settings: one record, which every tab may write.

use super::Uitvoerder;
use super::dossiers::Mislukt;
use crate::platform::OpslagFout;
use crate::platform::sleutel::SleutelFout;
use crate::platform::tabkanaal::Tabbericht;
use crate::session::event::InstellingenEvent;
use crate::session::{Event, Instellingen};
use crate::vault::{RecordId, Vak};

const NAAM: &str = "instellingen";
/// Another tab can come between reading and writing; it will not do so often.
const POGINGEN: usize = 5;

/// The record as it stands: its revision, and what is in it unless that is damaged.
struct OpSchijf {
    revisie: Option<u64>,
    inhoud: Option<Box<Instellingen>>,
}

impl Uitvoerder {
    /// The settings; damaged ones are told, and the defaults then serve.
    pub(super) async fn haal_instellingen(&self) -> Option<Box<Instellingen>> {
        let op_schijf = self.lees_instellingen().await.ok()??;
        if op_schijf.inhoud.is_none() {
            self.zend(Event::Waarschuwing(
                "Uw instellingen zijn beschadigd en kunnen niet worden gelezen. Uw dossiers zijn in orde. Vul bij Instellingen uw gegevens opnieuw in.".to_owned(),
            ));
        }
        op_schijf.inhoud
    }

    /// Another tab wrote them.
    pub(super) async fn herlees_instellingen(&self) {
        if let Some(inhoud) = self.haal_instellingen().await {
            self.zend(Event::Instellingen(InstellingenEvent::Gelezen(inhoud)));
        }
    }

    pub(super) async fn bewaar_instellingen(
        &self,
        basis: Box<Instellingen>,
        eigen: Box<Instellingen>,
    ) {
        let mut uitkomst = Ok(());
        for _ in 0..POGINGEN {
            uitkomst = match self.voeg_instellingen_toe(&basis, &eigen).await {
                Ok(op_schijf) => {
                    self.kern.tabs.zend(&Tabbericht::InstellingenGeschreven);
                    let bewaard = InstellingenEvent::Bewaard { eigen, op_schijf };
                    return self.zend(Event::Instellingen(bewaard));
                }
                Err(fout) => Err(fout),
            };
            if !matches!(uitkomst, Err(Mislukt::Opslag(OpslagFout::Conflict { .. }))) {
                break;
            }
        }
        if let Err(fout) = uitkomst {
            let niet = InstellingenEvent::NietBewaard { basis };
            self.zend(Event::Instellingen(niet));
            self.meld_mislukt(&fout);
        }
    }

    /// Reads, puts together and writes; a conflict if another tab wrote in between.
    async fn voeg_instellingen_toe(
        &self,
        basis: &Instellingen,
        eigen: &Instellingen,
    ) -> Result<Box<Instellingen>, Mislukt> {
        let kluis = self.kluis().ok_or(SleutelFout::Beschadigd)?;
        let id = RecordId::nieuw(NAAM).map_err(|_| SleutelFout::Beschadigd)?;
        let gevonden = self.lees_instellingen().await?;
        let revisie = gevonden.as_ref().and_then(|gevonden| gevonden.revisie);
        let nieuw = match gevonden.and_then(|gevonden| gevonden.inhoud) {
            Some(op_schijf) => Box::new(eigen.voeg_samen(basis, &op_schijf)),
            None => Box::new(eigen.clone()),
        };
        let inhoud = serde_json::to_vec(&nieuw).unwrap_or_default();
        let opdracht = kluis.zet(Vak::Instellingen, &id, revisie, &inhoud).await?;
        self.kern.opslag.schrijf(vec![opdracht]).await?;
        Ok(nieuw)
    }

    async fn lees_instellingen(&self) -> Result<Option<OpSchijf>, Mislukt> {
        let kluis = self.kluis().ok_or(SleutelFout::Beschadigd)?;
        let id = RecordId::nieuw(NAAM).map_err(|_| SleutelFout::Beschadigd)?;
        let Some(gelezen) = self.kern.opslag.lees(Vak::Instellingen, &id).await? else {
            return Ok(None);
        };
        let open = kluis
            .ontzegel_blad(Vak::Instellingen, &id, &gelezen.blad)
            .await;
        Ok(Some(OpSchijf {
            revisie: gelezen.blad.as_ref().ok().map(|blad| blad.revisie()),
            inhoud: open
                .ok()
                .and_then(|inhoud| serde_json::from_slice(&inhoud).ok()),
        }))
    }
}
