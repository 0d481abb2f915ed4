//! Effects on the open vault itself.

use super::Uitvoerder;
use crate::platform::sleutel::{self, SleutelFout, kluisopslag};
use crate::platform::tabkanaal::Tabbericht;
use crate::session::event::KluisEvent;
use crate::session::{Bewijs, Event, Overzicht};
use crate::vault::{Kluisbestand, Vak};

impl Uitvoerder {
    fn zend_kluis(&self, event: KluisEvent) {
        self.zend(Event::Kluis(event));
    }

    /// A passphrase or code that does not fit is told at its field, anything else as a message.
    fn niet_veranderd(&self, fout: &SleutelFout) {
        let tekst = fout.to_string();
        self.zend_kluis(if fout.is_van_het_bewijs() {
            KluisEvent::Geweigerd(tekst)
        } else {
            KluisEvent::Mislukt(tekst)
        });
    }

    fn mislukt(&self, fout: impl ToString) {
        self.zend_kluis(KluisEvent::Mislukt(fout.to_string()));
    }

    /// The vault file; tells what is wrong if it cannot be read or is not there.
    async fn kluisbestand(&self) -> Option<(Kluisbestand, u64)> {
        match kluisopslag::lees(&self.kern.opslag).await {
            Ok(Some(gevonden)) => Some(gevonden),
            Ok(None) => {
                self.zend_kluis(KluisEvent::VergrendelHier);
                None
            }
            Err(fout) => {
                self.mislukt(fout);
                None
            }
        }
    }

    /// Reads what the first screen needs.
    pub(super) async fn begin(&self) {
        match self.haal_lijst().await {
            Ok(lijst) => {
                let instellingen = self.haal_instellingen().await;
                let wachtend = self.haal_wachtend().await;
                self.zend_kluis(KluisEvent::Gelezen {
                    lijst,
                    instellingen,
                    wachtend,
                });
            }
            Err(tekst) => self.zend_kluis(KluisEvent::Mislukt(tekst)),
        }
    }

    pub(super) async fn wijzig_wachtzin(&self, bewijs: &Bewijs, nieuw: &str) {
        let Some((bestand, revisie)) = self.kluisbestand().await else {
            return;
        };
        match sleutel::wijzig_wachtzin(&self.kern.werker, &bestand, bewijs.into(), nieuw).await {
            Ok(bestand) => {
                if self.bewaar_kluisbestand(&bestand, revisie).await {
                    self.zend_kluis(KluisEvent::WachtzinGewijzigd);
                }
            }
            Err(fout) => self.niet_veranderd(&fout),
        }
    }

    pub(super) async fn nieuwe_herstelcode(&self, bewijs: &Bewijs) {
        let Some((bestand, revisie)) = self.kluisbestand().await else {
            return;
        };
        match sleutel::nieuwe_herstelcode(&self.kern.werker, &bestand, bewijs.into()).await {
            Ok((bestand, code)) => {
                if self.bewaar_kluisbestand(&bestand, revisie).await {
                    self.zend_kluis(KluisEvent::NieuweHerstelcode { code: code.tekst() });
                }
            }
            Err(fout) => self.niet_veranderd(&fout),
        }
    }

    async fn bewaar_kluisbestand(&self, bestand: &Kluisbestand, revisie: u64) -> bool {
        match kluisopslag::bewaar(&self.kern.opslag, bestand, Some(revisie)).await {
            Ok(_) => {
                self.kern.tabs.zend(&Tabbericht::KluisGewijzigd);
                true
            }
            Err(fout) => {
                self.mislukt(fout);
                false
            }
        }
    }

    /// Every line of the list; a damaged one is told and left out, the rest is still there.
    pub(super) async fn haal_lijst(&self) -> Result<Vec<Overzicht>, String> {
        let Some(kluis) = self.kluis() else {
            return Ok(Vec::new());
        };
        let gelezen = self
            .kern
            .opslag
            .lees_alle(Vak::Overzichten)
            .await
            .map_err(|f| f.to_string())?;
        let mut lijst = Vec::new();
        let mut beschadigd = 0;
        for record in gelezen {
            let inhoud = kluis
                .ontzegel_blad(Vak::Overzichten, &record.id, &record.blad)
                .await
                .ok();
            let regel: Option<Overzicht> =
                inhoud.and_then(|inhoud| serde_json::from_slice(&inhoud).ok());
            match regel {
                Some(regel) => lijst.push(regel),
                None => beschadigd += 1,
            }
        }
        if beschadigd > 0 {
            self.zend(Event::Waarschuwing(
                "Een deel van de dossierlijst is beschadigd en kan niet worden getoond. De andere dossiers zijn in orde. Zet zo nodig een reservekopie terug.".to_owned(),
            ));
        }
        Ok(lijst)
    }
}
