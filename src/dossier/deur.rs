//! The one door through which a case changes.
//!
//! History, undo, autosave and the audit trail all rest on this: nothing else touches the facts.

use super::adres::Adres;
use super::feit::{Dossier, Feit, geldend};
use super::plat::itemteken;
use super::velden;
use super::{DossierFout, Stand, verschil};
use chrono::NaiveDate;
use serde_json::Value;
use std::collections::BTreeMap;
use std::sync::Arc;

/// Most recorded values in one case; far above any real case (about two thousand).
pub const MEESTE_FEITEN: usize = 200_000;

/// A set of values that change together: undone together, saved together.
#[derive(Clone, Debug, PartialEq)]
pub struct Wijziging {
    /// The day on which this became known.
    pub vastgelegd_op: NaiveDate,
    pub zet: Vec<Zet>,
}

/// One value to set.
#[derive(Clone, Debug, PartialEq)]
pub struct Zet {
    pub adres: Adres,
    /// `None` empties the field, or removes the item.
    pub waarde: Option<Value>,
    /// From when it holds. `None` corrects what holds now and keeps the day from which that held.
    pub geldig_per: Option<NaiveDate>,
}

impl Wijziging {
    pub fn nieuw(vastgelegd_op: NaiveDate) -> Self {
        Self {
            vastgelegd_op,
            zet: Vec::new(),
        }
    }

    /// Adds one value.
    #[must_use]
    pub fn zet(mut self, adres: Adres, waarde: Option<Value>) -> Self {
        self.zet.push(Zet {
            adres,
            waarde,
            geldig_per: None,
        });
        self
    }

    /// Adds the item itself to a list.
    #[must_use]
    pub fn item(self, adres: Adres) -> Self {
        self.zet(adres, Some(itemteken()))
    }

    /// What must change to make `nieuw` out of `oud`.
    pub fn verschil(oud: &Stand, nieuw: &Stand, vastgelegd_op: NaiveDate) -> Self {
        let zet = verschil::bladen(oud, nieuw)
            .into_iter()
            .map(|(adres, waarde)| Zet {
                adres,
                waarde,
                geldig_per: None,
            })
            .collect();
        Self { vastgelegd_op, zet }
    }
}

/// What a change replaced; hand it to [`Dossier::draai_terug`] to undo the change.
#[derive(Clone, Debug, PartialEq)]
pub struct Terugdraai(BTreeMap<Adres, Option<Arc<Vec<Feit>>>>);

impl Terugdraai {
    /// The fields that were changed.
    pub fn adressen(&self) -> impl Iterator<Item = &Adres> {
        self.0.keys()
    }

    pub fn is_leeg(&self) -> bool {
        self.0.is_empty()
    }
}

impl Dossier {
    /// Records a change: all of it, or nothing.
    ///
    /// A value set twice on one day counts once, the last one, unless a version of the zoekprofiel was
    /// established in between. Setting what already holds records
    /// nothing. A field inside an item makes the item exist.
    ///
    /// # Errors
    /// An address that does not exist, a value that does not belong there, or a case that would
    /// become too large. The case is then as it was.
    pub fn wijzig(&mut self, wijziging: &Wijziging) -> Result<Terugdraai, DossierFout> {
        for zet in &wijziging.zet {
            controleer(&zet.adres, zet.waarde.as_ref())?;
        }
        let mut terug = Terugdraai(BTreeMap::new());
        let wanneer = (
            wijziging.vastgelegd_op,
            self.dagdeel(wijziging.vastgelegd_op),
        );
        for zet in &wijziging.zet {
            if zet.waarde.is_some() {
                for item in zet.adres.items() {
                    let bestaat = Zet {
                        adres: item,
                        waarde: Some(itemteken()),
                        geldig_per: None,
                    };
                    self.leg_vast(&bestaat, wanneer, &mut terug);
                }
            }
            self.leg_vast(zet, wanneer, &mut terug);
        }
        if self.feiten.values().map(|rij| rij.len()).sum::<usize>() > MEESTE_FEITEN {
            self.draai_terug(terug);
            return Err(DossierFout::TeGroot);
        }
        Ok(terug)
    }

    fn leg_vast(&mut self, zet: &Zet, wanneer: (NaiveDate, u16), terug: &mut Terugdraai) {
        let (op, dagdeel) = wanneer;
        let waarde = zet.waarde.clone().unwrap_or(Value::Null);
        let feiten = self.historie(&zet.adres);
        let nu = geldend(feiten, op);
        let nu_waarde = nu.map_or(&Value::Null, |feit| &feit.waarde);
        let zelfde_dag =
            zet.geldig_per.is_none() || nu.and_then(|f| f.geldig_per) == zet.geldig_per;
        if *nu_waarde == waarde && zelfde_dag {
            return;
        }
        let geldig_per = zet.geldig_per.or(nu.and_then(|feit| feit.geldig_per));
        let voor = self.feiten.get(&zet.adres).cloned();
        terug.0.entry(zet.adres.clone()).or_insert(voor);

        let rij = Arc::make_mut(self.feiten.entry(zet.adres.clone()).or_default());
        let moment = |feit: &Feit| (feit.vastgelegd_op, feit.dagdeel);
        rij.retain(|feit| moment(feit) != wanneer || feit.geldig_per != geldig_per);
        let plek = rij.partition_point(|feit| moment(feit) <= wanneer);
        rij.insert(
            plek,
            Feit {
                waarde,
                vastgelegd_op: op,
                dagdeel,
                geldig_per,
            },
        );
        // Typed and wiped on the same day, and never anything else: leaves no trace.
        if rij.iter().all(|feit| feit.waarde.is_null()) {
            self.feiten.remove(&zet.adres);
        }
    }

    /// Undoes a change. Returns what redoes it.
    pub fn draai_terug(&mut self, terug: Terugdraai) -> Terugdraai {
        let mut opnieuw = Terugdraai(BTreeMap::new());
        for (adres, voor) in terug.0 {
            let nu = match voor {
                Some(feiten) => self.feiten.insert(adres.clone(), feiten),
                None => self.feiten.remove(&adres),
            };
            opnieuw.0.insert(adres, nu);
        }
        opnieuw
    }

    /// Puts what `eigen` has and `basis` has not on top of this case: for a case that was changed
    /// in another tab meanwhile. Both changes stay in the history; where both changed the same
    /// field, the own one holds.
    pub fn voeg_samen(&mut self, basis: &Dossier, eigen: &Dossier) {
        for (adres, feiten) in eigen.feiten() {
            let (oud, daar) = (basis.historie(adres), self.historie(adres));
            // The other tab may have taken over our change already.
            let nieuw: Vec<Feit> = feiten
                .iter()
                .filter(|feit| !oud.contains(feit) && !daar.contains(feit))
                .cloned()
                .collect();
            if !nieuw.is_empty() {
                let rij = Arc::make_mut(self.feiten.entry(adres.clone()).or_default());
                rij.extend(nieuw);
                rij.sort_by_key(|feit| (feit.vastgelegd_op, feit.dagdeel));
            }
        }
    }
}

/// Checks one value on its way in.
pub(super) fn controleer(adres: &Adres, waarde: Option<&Value>) -> Result<(), DossierFout> {
    let veld = velden::zoek(adres).ok_or_else(|| DossierFout::OnbekendVeld(adres.to_string()))?;
    let Some(waarde) = waarde else { return Ok(()) };
    velden::controleer(veld.soort, waarde).map_err(|reden| DossierFout::OngeldigeWaarde {
        adres: adres.to_string(),
        reden,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn dag(tekst: &str) -> NaiveDate {
        tekst.parse().unwrap()
    }

    fn adres(tekst: &str) -> Adres {
        Adres::lees(tekst).unwrap()
    }

    fn zet(dossier: &mut Dossier, op: &str, veld: &str, waarde: Value) -> Terugdraai {
        let wijziging = Wijziging::nieuw(dag(op)).zet(adres(veld), Some(waarde));
        dossier.wijzig(&wijziging).unwrap()
    }

    #[test]
    fn a_change_is_seen_from_the_day_it_was_recorded() {
        let mut dossier = Dossier::nieuw("a".into(), true);
        zet(&mut dossier, "2025-10-14", "werknemer.naam", json!("Jan"));
        zet(&mut dossier, "2025-11-14", "werknemer.naam", json!("Johan"));
        let naam = |op| dossier.stand(dag(op)).unwrap().werknemer.naam;
        assert_eq!(naam("2025-10-13"), None);
        assert_eq!(naam("2025-11-13").as_deref(), Some("Jan"));
        assert_eq!(naam("2025-11-14").as_deref(), Some("Johan"));
    }

    #[test]
    fn a_field_in_an_item_makes_the_item_and_removal_hides_it() {
        let mut dossier = Dossier::nieuw("a".into(), true);
        zet(
            &mut dossier,
            "2025-10-14",
            "zoekrichtingen[2].naam",
            json!("Koerier"),
        );
        assert_eq!(dossier.nieuw_item_id(&adres("zoekrichtingen")), 3);
        let weg = Wijziging::nieuw(dag("2026-04-02")).zet(adres("zoekrichtingen[2]"), None);
        let terug = dossier.wijzig(&weg).unwrap();
        assert_eq!(
            dossier
                .stand(dag("2026-04-01"))
                .unwrap()
                .zoekrichtingen
                .len(),
            1
        );
        assert_eq!(
            dossier
                .stand(dag("2026-04-02"))
                .unwrap()
                .zoekrichtingen
                .len(),
            0
        );
        assert_eq!(
            dossier.nieuw_item_id(&adres("zoekrichtingen")),
            3,
            "ids are not used twice"
        );
        dossier.draai_terug(terug);
        assert_eq!(
            dossier
                .stand(dag("2026-04-02"))
                .unwrap()
                .zoekrichtingen
                .len(),
            1
        );
    }

    #[test]
    fn an_unknown_field_or_wrong_value_changes_nothing() {
        let mut dossier = Dossier::nieuw("a".into(), true);
        let goed =
            Wijziging::nieuw(dag("2025-10-14")).zet(adres("werknemer.naam"), Some(json!("Jan")));
        for (veld, waarde) in [
            ("werknemer.bsn", json!("1")),
            ("verzuim.eerste_ziektedag", json!("x")),
        ] {
            let fout = goed.clone().zet(adres(veld), Some(waarde));
            assert!(dossier.wijzig(&fout).is_err());
            assert_eq!(dossier, Dossier::nieuw("a".into(), true));
        }
    }

    #[test]
    fn a_value_with_a_start_date_is_corrected_without_losing_that_date() {
        let mut dossier = Dossier::nieuw("a".into(), true);
        zet(
            &mut dossier,
            "2025-10-14",
            "dienstverband.contracturen",
            json!(36),
        );
        let per = Zet {
            adres: adres("dienstverband.contracturen"),
            waarde: Some(json!(32)),
            geldig_per: Some(dag("2026-01-01")),
        };
        dossier
            .wijzig(&Wijziging {
                vastgelegd_op: dag("2025-12-01"),
                zet: vec![per],
            })
            .unwrap();
        zet(
            &mut dossier,
            "2026-02-01",
            "dienstverband.contracturen",
            json!(30),
        );
        let uren = |op| {
            dossier
                .stand(dag(op))
                .unwrap()
                .dienstverband
                .contracturen
                .unwrap()
        };
        assert_eq!(uren("2025-12-31").als_getal(), 36.0);
        assert_eq!(uren("2026-01-31").als_getal(), 32.0);
        assert_eq!(uren("2026-02-01").als_getal(), 30.0);
    }

    #[test]
    fn changes_of_two_tabs_come_together() {
        let mut basis = Dossier::nieuw("a".into(), true);
        zet(&mut basis, "2025-10-14", "werknemer.naam", json!("Jan"));
        let (mut hier, mut daar) = (basis.clone(), basis.clone());
        zet(&mut hier, "2025-10-15", "werknemer.naam", json!("Johan"));
        zet(
            &mut hier,
            "2025-10-15",
            "werknemer.woonplaats",
            json!("Tiel"),
        );
        zet(&mut daar, "2025-10-15", "werknemer.naam", json!("Jannes"));
        zet(
            &mut daar,
            "2025-10-15",
            "werknemer.telefoon",
            json!("06-00000011"),
        );
        daar.voeg_samen(&basis, &hier);
        let werknemer = daar.stand(dag("2025-10-15")).unwrap().werknemer;
        assert_eq!(werknemer.naam.as_deref(), Some("Johan"));
        assert_eq!(werknemer.woonplaats.as_deref(), Some("Tiel"));
        assert_eq!(werknemer.telefoon.as_deref(), Some("06-00000011"));
        let namen = daar.historie(&adres("werknemer.naam"));
        assert_eq!(
            namen.len(),
            3,
            "what the other tab wrote stays in the history"
        );
    }
}
