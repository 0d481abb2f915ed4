//! Effects on cases and settings.

use super::Uitvoerder;
use crate::dossier::{Adres, Dossier, formaat};
use crate::platform::sleutel::SleutelFout;
use crate::platform::tabkanaal::Tabbericht;
use crate::platform::{Kluis, OpslagFout, Schrijfopdracht, klok};
use crate::session::event::{BewaarEvent, DossierEvent, Gelezen, LijstEvent};
use crate::session::{Bewaaropdracht, Event, OpslagFout as SessieFout, Overzicht};
use crate::vault::{RecordId, Revisieoordeel, Vak, vergelijk_revisie};
use std::collections::BTreeMap;

const BESCHADIGD: &str = "Dit dossier is beschadigd en kan niet worden geopend. De andere dossiers zijn in orde. Zet zo nodig een reservekopie terug.";
const TERUGGEZET: &str = "Dit dossier lijkt door iets buiten Spoorboek te zijn teruggezet naar een oudere stand. Kijk goed of uw laatste wijzigingen er nog in staan.";

/// Why a save did not happen.
pub(super) enum Mislukt {
    Opslag(OpslagFout),
    Sleutel(SleutelFout),
}

impl From<OpslagFout> for Mislukt {
    fn from(fout: OpslagFout) -> Self {
        Self::Opslag(fout)
    }
}

impl From<SleutelFout> for Mislukt {
    fn from(fout: SleutelFout) -> Self {
        Self::Sleutel(fout)
    }
}

impl Mislukt {
    fn voor_sessie(&self) -> SessieFout {
        let (kort, tekst) = match self {
            Self::Opslag(OpslagFout::Conflict { .. }) => return SessieFout::Conflict,
            Self::Opslag(fout) => (kort(fout), fout.to_string()),
            Self::Sleutel(fout) => ("versleutelen lukt niet", fout.to_string()),
        };
        SessieFout::Anders {
            kort: kort.to_owned(),
            tekst,
        }
    }
}

fn kort(fout: &OpslagFout) -> &'static str {
    match fout {
        OpslagFout::Vol => "schijf vol",
        OpslagFout::Geweigerd => "browser weigert opslag",
        OpslagFout::VerbindingWeg => "opslag niet bereikbaar",
        OpslagFout::Geblokkeerd => "ander tabblad houdt de opslag bezet",
        _ => "probeer opnieuw",
    }
}

/// A revision as storage wants it: none means there must be no record.
fn verwacht(revisie: u64) -> Option<u64> {
    (revisie > 0).then_some(revisie)
}

/// Time as it is read: "14.02".
fn tijdstip() -> String {
    klok::nu().format("%H.%M").to_string()
}

impl Uitvoerder {
    pub(super) async fn lees_lijst(&self) {
        if self.kluis().is_none() {
            return;
        }
        match self.haal_lijst().await {
            Ok(lijst) => self.zend(Event::Lijst(LijstEvent::Ververst(lijst))),
            Err(tekst) => self.zend(Event::Waarschuwing(tekst)),
        }
    }

    pub(super) async fn lees_dossier(&self, id: &str) {
        let event = match self.haal_dossier(id).await {
            Ok(Some((gelezen, teruggezet))) => {
                if teruggezet {
                    self.zend(Event::Waarschuwing(TERUGGEZET.to_owned()));
                }
                DossierEvent::Gelezen(Box::new(gelezen))
            }
            Ok(None) => DossierEvent::LezenMislukt(
                "Dit dossier staat niet meer in de kluis. Misschien is het in een ander tabblad verwijderd.".to_owned(),
            ),
            Err(tekst) => DossierEvent::LezenMislukt(tekst),
        };
        self.zend(Event::Dossier(event));
    }

    pub(super) async fn herlees_dossier(&self, id: &str) {
        let event = match self.haal_dossier(id).await {
            Ok(Some((gelezen, _))) => BewaarEvent::Herlezen {
                gelezen: Box::new(gelezen),
                om: tijdstip(),
            },
            Ok(None) => BewaarEvent::Weg,
            Err(tekst) => BewaarEvent::Mislukt(SessieFout::Anders {
                kort: "probeer opnieuw".to_owned(),
                tekst,
            }),
        };
        self.zend(Event::Bewaren(event));
    }

    /// The case with its drafts as they stood at one moment, and whether it was put back to an
    /// older state than the list knows.
    pub(super) async fn haal_dossier(&self, id: &str) -> Result<Option<(Gelezen, bool)>, String> {
        let kluis = self.kluis().ok_or("De kluis is vergrendeld.")?;
        let id = RecordId::nieuw(id).map_err(|fout| fout.to_string())?;
        let plekken = [
            (Vak::Dossiers, &id),
            (Vak::Overzichten, &id),
            (Vak::Concepten, &id),
        ];
        let plekken: Vec<(Vak, RecordId)> = plekken
            .into_iter()
            .map(|(vak, id)| (vak, id.clone()))
            .collect();
        let samen = self
            .kern
            .opslag
            .lees_samen(&plekken)
            .await
            .map_err(|fout| fout.to_string())?;
        let mut samen = samen.into_iter();
        let mut volgende = || samen.next().flatten();
        let (dossier, overzicht, concepten) = (volgende(), volgende(), volgende());

        let Some(dossier) = dossier else {
            return Ok(None);
        };
        let blad = &dossier.blad;
        let revisie = blad.as_ref().map_err(|_| BESCHADIGD)?.revisie();
        let inhoud = kluis
            .ontzegel_blad(Vak::Dossiers, &id, blad)
            .await
            .map_err(|_| BESCHADIGD)?;
        let tekst = std::str::from_utf8(&inhoud).map_err(|_| BESCHADIGD)?;
        let gelezen = formaat::lees(tekst).map_err(|fouten| {
            fouten
                .first()
                .map_or_else(|| BESCHADIGD.to_owned(), |fout| fout.fout.to_string())
        })?;

        let regel = match &overzicht {
            Some(record) => lees_json::<Overzicht>(&kluis, Vak::Overzichten, &id, record).await,
            None => None,
        };
        let teruggezet = regel.is_some_and(|regel| {
            let oordeel = vergelijk_revisie(regel.dossier_revisie, revisie);
            oordeel == Revisieoordeel::Teruggezet
        });
        let getypt = match &concepten {
            Some(record) => {
                lees_json::<BTreeMap<Adres, String>>(&kluis, Vak::Concepten, &id, record).await
            }
            None => None,
        };
        let revisie_van = |record: &Option<crate::platform::opslag::Gelezen>| {
            record
                .as_ref()
                .and_then(|r| r.blad.as_ref().ok())
                .map_or(0, |blad| blad.revisie())
        };
        let gelezen = Gelezen {
            dossier: gelezen,
            revisie,
            overzicht_revisie: revisie_van(&overzicht),
            concepten: getypt.unwrap_or_default(),
            concept_revisie: revisie_van(&concepten),
        };
        Ok(Some((gelezen, teruggezet)))
    }

    pub(super) async fn bewaar_nieuw(&self, dossier: &Dossier, overzicht: &Overzicht) {
        let opdracht = Bewaaropdracht {
            inhoud: formaat::schrijf(dossier),
            overzicht: overzicht.clone(),
            revisie: 0,
            overzicht_revisie: 0,
            concepten: None,
            concept_revisie: 0,
        };
        match self.schrijf(&opdracht).await {
            Ok(()) => self.lees_dossier(dossier.id()).await,
            Err(fout) => {
                let tekst = match fout.voor_sessie() {
                    SessieFout::Anders { tekst, .. } => tekst,
                    SessieFout::Conflict => "Dit dossier bestaat al.".to_owned(),
                };
                self.zend(Event::Lijst(LijstEvent::Mislukt(tekst)));
            }
        }
    }

    pub(super) async fn bewaar(&self, opdracht: &Bewaaropdracht) {
        let event = match self.schrijf(opdracht).await {
            Ok(()) => BewaarEvent::Gelukt { om: tijdstip() },
            Err(fout) => BewaarEvent::Mislukt(fout.voor_sessie()),
        };
        self.zend(Event::Bewaren(event));
    }

    /// Seals everything first, then writes it in one transaction.
    async fn schrijf(&self, opdracht: &Bewaaropdracht) -> Result<(), Mislukt> {
        let kluis = self.kluis().ok_or(SleutelFout::Beschadigd)?;
        let id = RecordId::nieuw(&opdracht.overzicht.id).map_err(SleutelFout::from)?;
        let regel = serde_json::to_vec(&opdracht.overzicht).unwrap_or_default();
        let mut batch = vec![
            kluis
                .zet(
                    Vak::Dossiers,
                    &id,
                    verwacht(opdracht.revisie),
                    opdracht.inhoud.as_bytes(),
                )
                .await?,
            kluis
                .zet(
                    Vak::Overzichten,
                    &id,
                    verwacht(opdracht.overzicht_revisie),
                    &regel,
                )
                .await?,
        ];
        let concept = verwacht(opdracht.concept_revisie);
        match (&opdracht.concepten, concept) {
            (Some(tekst), _) => {
                batch.push(
                    kluis
                        .zet(Vak::Concepten, &id, concept, tekst.as_bytes())
                        .await?,
                );
            }
            (None, Some(_)) => batch.push(Schrijfopdracht::Verwijder {
                vak: Vak::Concepten,
                id: id.clone(),
                verwachte_revisie: concept,
            }),
            (None, None) => {}
        }
        self.kern.opslag.schrijf(batch).await?;
        let revisie = opdracht.revisie + 1;
        self.kern
            .tabs
            .zend(&Tabbericht::DossierGeschreven { id, revisie });
        Ok(())
    }

    /// Only the line in the list; the last writer wins, since it holds nothing that was typed.
    pub(super) async fn bewaar_overzicht(&self, overzicht: &Overzicht) {
        let Ok(id) = RecordId::nieuw(&overzicht.id) else {
            return;
        };
        let inhoud = serde_json::to_vec(overzicht).unwrap_or_default();
        if let Err(fout) = self.overschrijf(Vak::Overzichten, &id, &inhoud).await {
            self.meld_mislukt(&fout);
        }
        self.lees_lijst().await;
    }

    /// Writes over whatever revision stands there now.
    async fn overschrijf(&self, vak: Vak, id: &RecordId, inhoud: &[u8]) -> Result<(), Mislukt> {
        let kluis = self.kluis().ok_or(SleutelFout::Beschadigd)?;
        let nu = self.kern.opslag.lees(vak, id).await?;
        let revisie = nu
            .and_then(|record| record.blad.ok())
            .map(|blad| blad.revisie());
        let opdracht = kluis.zet(vak, id, revisie, inhoud).await?;
        Ok(self.kern.opslag.schrijf(vec![opdracht]).await?)
    }

    pub(super) async fn wis_dossier(&self, id: &str) {
        let Ok(id) = RecordId::nieuw(id) else { return };
        let batch = [Vak::Dossiers, Vak::Overzichten, Vak::Concepten].map(|vak| {
            Schrijfopdracht::Verwijder {
                vak,
                id: id.clone(),
                verwachte_revisie: None,
            }
        });
        if let Err(fout) = self.kern.opslag.schrijf(batch.into()).await {
            self.meld_mislukt(&Mislukt::Opslag(fout));
        }
    }

    pub(super) fn meld_mislukt(&self, fout: &Mislukt) {
        if let SessieFout::Anders { tekst, .. } = fout.voor_sessie() {
            self.zend(Event::Waarschuwing(tekst));
        }
    }
}

async fn lees_json<T: serde::de::DeserializeOwned>(
    kluis: &Kluis,
    vak: Vak,
    id: &RecordId,
    record: &crate::platform::opslag::Gelezen,
) -> Option<T> {
    let inhoud = kluis.ontzegel_blad(vak, id, &record.blad).await.ok()?;
    serde_json::from_slice(&inhoud).ok()
}
