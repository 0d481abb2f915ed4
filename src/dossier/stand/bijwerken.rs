//! Reading a case again after a change, without reading all of it.
//!
//! With every key the case is read anew. Nearly all of a large case is its zoekrichtingen, each of
//! which depends on its own fields alone: those that did not change are taken over.

use super::{Stand, Zoekrichting, lees_bladen};
use crate::dossier::{Adres, Dossier, DossierFout};
use chrono::NaiveDate;
use std::collections::BTreeSet;

const LIJST: &str = "zoekrichtingen";

impl Dossier {
    /// [`Dossier::stand`] on `peildatum`, where `eerder` was that of the same day before only the
    /// fields `gewijzigd` changed.
    ///
    /// # Errors
    /// As [`Dossier::stand`].
    pub fn stand_na<'a>(
        &self,
        eerder: &Stand,
        gewijzigd: impl Iterator<Item = &'a Adres>,
        peildatum: NaiveDate,
    ) -> Result<Stand, DossierFout> {
        let mut ids = BTreeSet::new();
        let mut rest = false;
        for adres in gewijzigd {
            match richting_van(adres) {
                Some(id) => {
                    ids.insert(id);
                }
                None => rest = true,
            }
        }
        let mut stand = if rest {
            Stand {
                zoekrichtingen: eerder.zoekrichtingen.clone(),
                ..self.stand_zonder_richtingen(peildatum)?
            }
        } else {
            eerder.clone()
        };
        for id in ids {
            let nieuw = self.richting(id, peildatum)?;
            zet(&mut stand.zoekrichtingen, id, nieuw);
        }
        Ok(stand)
    }

    /// [`Dossier::stand`] but for the directions, of which it says nothing: quick, for who needs none.
    ///
    /// # Errors
    /// As [`Dossier::stand`].
    pub fn stand_zonder_richtingen(&self, peildatum: NaiveDate) -> Result<Stand, DossierFout> {
        let feiten = self.feiten();
        let rest = feiten.filter(|(adres, _)| richting_van(adres).is_none());
        lees_bladen(rest, peildatum)
    }

    /// One direction; `None` if the list does not hold it.
    fn richting(&self, id: u32, peildatum: NaiveDate) -> Result<Option<Zoekrichting>, DossierFout> {
        let begin = format!("{LIJST}[{id}]");
        let feiten = self.feiten_onder(&begin);
        // A stand with this direction alone, read as the whole is.
        let alleen = lees_bladen(feiten, peildatum)?;
        Ok(alleen.zoekrichtingen.into_iter().next())
    }
}

/// The direction that a field belongs to.
fn richting_van(adres: &Adres) -> Option<u32> {
    let rest = adres.als_str().strip_prefix(LIJST)?.strip_prefix('[')?;
    rest.split_once(']')?.0.parse().ok()
}

/// Puts a direction in its place, in the order of the ids, or takes it out.
fn zet(alle: &mut Vec<Zoekrichting>, id: u32, nieuw: Option<Zoekrichting>) {
    let plek = alle.binary_search_by_key(&id, |richting| richting.id);
    match (plek, nieuw) {
        (Ok(plek), Some(nieuw)) => {
            if let Some(oud) = alle.get_mut(plek) {
                *oud = nieuw;
            }
        }
        (Ok(plek), None) => {
            alle.remove(plek);
        }
        (Err(plek), Some(nieuw)) => alle.insert(plek, nieuw),
        (Err(_), None) => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::dossier::Wijziging;
    use serde_json::{Value, json};

    fn dag(tekst: &str) -> NaiveDate {
        tekst.parse().unwrap()
    }

    /// Changes one field and holds the quick reading against that of the whole.
    fn wijzig(dossier: &mut Dossier, veld: &str, waarde: Option<Value>) {
        let op = dag("2025-10-14");
        let eerder = dossier.stand(op).unwrap();
        let wijziging = Wijziging::nieuw(op).zet(Adres::lees(veld).unwrap(), waarde);
        let terug = dossier.wijzig(&wijziging).unwrap();
        let nu = dossier.stand_na(&eerder, terug.adressen(), op).unwrap();
        assert_eq!(nu, dossier.stand(op).unwrap(), "{veld}");
        let mut ongedaan = dossier.clone();
        let weer = ongedaan.draai_terug(terug);
        let daarvoor = ongedaan.stand_na(&nu, weer.adressen(), op).unwrap();
        assert_eq!(daarvoor, eerder, "{veld}, undone");
    }

    #[test]
    fn what_is_taken_over_is_what_reading_all_of_it_gives() {
        let mut dossier = Dossier::nieuw("a".into(), true);
        for (veld, waarde) in [
            ("zoekrichtingen[2].naam", Some(json!("Koerier"))),
            ("zoekrichtingen[10].naam", Some(json!("Planner"))),
            ("zoekrichtingen[1].eisen[3].code", Some(json!("4.14"))),
            ("zoekrichtingen[1].eisen[12].code", Some(json!("5.1"))),
            ("zoekrichtingen[1].eisen[3]", None),
            ("werknemer.naam", Some(json!("Jan"))),
            ("zoekrichtingen[2]", None),
            ("zoekrichtingen[2].toelichting", None),
            ("zoekrichtingen[2].naam", Some(json!("Bode"))),
            ("zoekrichtingen[10].naam", None),
            ("stukken[1].naam", Some(json!("Cv"))),
        ] {
            wijzig(&mut dossier, veld, waarde);
        }
    }

    #[test]
    fn what_did_not_change_is_not_read() {
        let op = dag("2025-10-14");
        let naam = Adres::lees("zoekrichtingen[1].naam").unwrap();
        let mut dossier = Dossier::nieuw("a".into(), true);
        let wijziging = Wijziging::nieuw(op).zet(naam.clone(), Some("Koerier".into()));
        dossier.wijzig(&wijziging).unwrap();
        let mut eerder = dossier.stand(op).unwrap();
        // Another than the case holds: shows whether it was taken over.
        eerder.zoekrichtingen.push(Zoekrichting {
            id: 7,
            ..Zoekrichting::default()
        });
        eerder.werknemer.naam = Some("Jan".into());
        let nu = dossier.stand_na(&eerder, [&naam].into_iter(), op).unwrap();
        assert_eq!(nu, eerder);
    }
}
