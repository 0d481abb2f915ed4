//! What changed between two looks at the zoekprofiel: two versions, or one zoekprofiel beside the
//! old and the new belastbaarheid.

use super::matrix::{Matrixregel, Onderbouwingsmatrix, onderbouw};
use crate::belastbaarheid::actuele;
use crate::dossier::keuzes::{Beoordeling, RichtingSoort, RichtingStatus, Uitkomst};
use crate::dossier::stand::{Belastbaarheid, Stand, ZoekprofielVersie, Zoekrichting};
use chrono::NaiveDate;
use std::collections::BTreeSet;

/// A zoekprofiel as it was: the case as known then, beside the document that counted.
#[derive(Clone, Copy)]
pub struct Blik<'a> {
    pub stand: &'a Stand,
    pub document: Option<&'a Belastbaarheid>,
}

/// How a direction stood in one look.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Richtingstand {
    pub soort: Option<RichtingSoort>,
    pub status: Option<RichtingStatus>,
    pub beoordeling: Option<Beoordeling>,
    /// The worst item with the coach's own judgements; `None` without a document.
    pub uitkomst: Option<Uitkomst>,
}

/// One item whose outcome differs. The name may stand in a report; of an item with
/// `avg_gevoelig` the code may not.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Puntverschil {
    pub code: String,
    pub naam: String,
    pub avg_gevoelig: bool,
    /// `None`: not limited then, so nothing to test.
    pub oud: Option<Uitkomst>,
    pub nieuw: Option<Uitkomst>,
}

/// One direction in both looks.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Richtingverschil {
    /// Id of the zoekrichting.
    pub id: u32,
    /// As it is called now, or was called last.
    pub naam: String,
    /// `None`: the direction is new.
    pub oud: Option<Richtingstand>,
    /// `None`: the direction is gone.
    pub nieuw: Option<Richtingstand>,
    pub punten: Vec<Puntverschil>,
}

impl Richtingverschil {
    pub fn is_gewijzigd(&self) -> bool {
        self.oud != self.nieuw || !self.punten.is_empty()
    }

    /// It did fit (with a condition), and does not any more.
    pub fn past_niet_meer(&self) -> bool {
        let past = |stand: &Richtingstand| {
            matches!(
                stand.uitkomst,
                Some(Uitkomst::Past | Uitkomst::PastMetVoorwaarde)
            )
        };
        self.oud.as_ref().is_some_and(past)
            && self
                .nieuw
                .as_ref()
                .is_some_and(|stand| stand.uitkomst == Some(Uitkomst::PastNiet))
    }
}

/// Every direction of either look, in the order of the newer one; also what did not change.
pub fn verschil(oud: Blik<'_>, nieuw: Blik<'_>) -> Vec<Richtingverschil> {
    let hier: BTreeSet<u32> = nieuw.stand.zoekrichtingen.iter().map(|r| r.id).collect();
    let nieuwe = nieuw.stand.zoekrichtingen.iter().map(|richting| {
        let mut eerder = oud.stand.zoekrichtingen.iter();
        (eerder.find(|ander| ander.id == richting.id), Some(richting))
    });
    let verdwenen = oud
        .stand
        .zoekrichtingen
        .iter()
        .filter(|richting| !hier.contains(&richting.id))
        .map(|richting| (Some(richting), None));
    nieuwe
        .chain(verdwenen)
        .filter_map(|(eerder, later)| van_richting(oud, nieuw, eerder, later))
        .collect()
}

fn van_richting(
    oud: Blik<'_>,
    nieuw: Blik<'_>,
    eerder: Option<&Zoekrichting>,
    later: Option<&Zoekrichting>,
) -> Option<Richtingverschil> {
    let richting = later.or(eerder)?;
    let matrix = |blik: Blik<'_>, richting: Option<&Zoekrichting>| {
        Some(onderbouw(blik.stand, richting?, blik.document?))
    };
    let (oude, nieuwe) = (matrix(oud, eerder), matrix(nieuw, later));
    Some(Richtingverschil {
        id: richting.id,
        naam: richting.naam.clone().unwrap_or_default().trim().to_owned(),
        oud: eerder.map(|richting| stand_van(richting, oude.as_ref())),
        nieuw: later.map(|richting| stand_van(richting, nieuwe.as_ref())),
        punten: match (&oude, &nieuwe) {
            (Some(oude), Some(nieuwe)) => punten(oude, nieuwe),
            _ => Vec::new(),
        },
    })
}

fn stand_van(richting: &Zoekrichting, matrix: Option<&Onderbouwingsmatrix>) -> Richtingstand {
    Richtingstand {
        soort: richting.soort,
        status: richting.status,
        beoordeling: richting.beoordeling,
        uitkomst: matrix.map(|matrix| matrix.uitkomst),
    }
}

fn punten(oud: &Onderbouwingsmatrix, nieuw: &Onderbouwingsmatrix) -> Vec<Puntverschil> {
    let uitkomst = |matrix: &Onderbouwingsmatrix, code: &str| {
        let mut regels = matrix.regels.iter();
        regels.find(|regel| regel.code == code).map(|r| r.uitkomst)
    };
    let verdwenen = oud
        .regels
        .iter()
        .filter(|regel| uitkomst(nieuw, &regel.code).is_none());
    let punt = |regel: &Matrixregel| Puntverschil {
        code: regel.code.clone(),
        naam: regel.naam.clone(),
        avg_gevoelig: regel.avg_gevoelig,
        oud: uitkomst(oud, &regel.code),
        nieuw: uitkomst(nieuw, &regel.code),
    };
    let alle = nieuw.regels.iter().chain(verdwenen).map(punt);
    alle.filter(|punt| punt.oud != punt.nieuw).collect()
}

/// The zoekprofiel rests on another document than the one that counts now.
#[derive(Clone, Debug, PartialEq)]
pub struct Herziening {
    /// The newest version established by now.
    pub versie: ZoekprofielVersie,
    /// Id of the document that counts now.
    pub document: u32,
    /// Every direction as it stands now, beside the old and the new document.
    pub richtingen: Vec<Richtingverschil>,
}

/// Whether the zoekprofiel must be reviewed on `peildatum`, and what the new document does to
/// each direction. `None` if there is no version yet, no document, or the version rests on it.
pub fn te_herzien(stand: &Stand, peildatum: NaiveDate) -> Option<Herziening> {
    let nieuw = actuele(&stand.belastbaarheden, peildatum)?;
    let versie = laatste_versie(stand, peildatum)?;
    if versie.belastbaarheid == Some(nieuw.id) {
        return None;
    }
    let mut documenten = stand.belastbaarheden.iter();
    let oud = documenten.find(|document| Some(document.id) == versie.belastbaarheid);
    Some(Herziening {
        versie: versie.clone(),
        document: nieuw.id,
        richtingen: verschil(
            Blik {
                stand,
                document: oud,
            },
            Blik {
                stand,
                document: Some(nieuw),
            },
        ),
    })
}

/// The newest version established on or before the day; on one day the highest number.
pub fn laatste_versie(stand: &Stand, peildatum: NaiveDate) -> Option<&ZoekprofielVersie> {
    let versies = stand.zoekprofiel.versies.iter();
    versies
        .filter(|versie| versie.vastgesteld_op.is_some_and(|op| op <= peildatum))
        .max_by_key(|versie| (versie.vastgesteld_op, versie.versie, versie.id))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::dossier::keuzes::FmlVersie;
    use crate::dossier::stand::{AfwijkendItem, FunctieEis};
    use crate::dossier::waarden::Decimaal;

    fn dag(tekst: &str) -> NaiveDate {
        tekst.parse().unwrap()
    }

    fn document(id: u32, per: &str, tillen: u8) -> Belastbaarheid {
        Belastbaarheid {
            id,
            versie: Some(FmlVersie::Nieuw),
            geldig_per: Some(dag(per)),
            items: vec![AfwijkendItem {
                code: Some("4.13".into()),
                waarden: vec![tillen],
                ..AfwijkendItem::default()
            }],
            ..Belastbaarheid::default()
        }
    }

    fn richting(id: u32, kg: i64) -> Zoekrichting {
        Zoekrichting {
            id,
            naam: Some(format!("Functie {id}")),
            eisen: vec![FunctieEis {
                id: 1,
                versie: Some(FmlVersie::Nieuw),
                code: Some("4.13".into()),
                getal: Some(Decimaal::heel(kg)),
                ..FunctieEis::default()
            }],
            ..Zoekrichting::default()
        }
    }

    fn stand() -> Stand {
        let mut stand = Stand {
            belastbaarheden: vec![document(1, "2025-08-12", 1), document(2, "2026-03-02", 2)],
            zoekrichtingen: vec![richting(1, 4), richting(2, 8)],
            ..Stand::default()
        };
        stand.zoekprofiel.versies = vec![ZoekprofielVersie {
            id: 1,
            versie: Some(1),
            vastgesteld_op: Some(dag("2025-11-03")),
            belastbaarheid: Some(1),
            reden: None,
        }];
        stand
    }

    #[test]
    fn a_new_document_asks_for_a_review_and_tells_what_it_does() {
        let mut stand = stand();
        assert_eq!(te_herzien(&stand, dag("2026-03-01")), None);
        let herziening = te_herzien(&stand, dag("2026-03-02")).unwrap();
        assert_eq!(herziening.document, 2);
        let [licht, zwaar] = herziening.richtingen.as_slice() else {
            panic!("two directions");
        };
        assert!(!licht.is_gewijzigd());
        assert!(zwaar.is_gewijzigd() && zwaar.past_niet_meer());
        assert_eq!(zwaar.punten[0].oud, Some(Uitkomst::Past));
        assert_eq!(zwaar.punten[0].nieuw, Some(Uitkomst::PastNiet));
        stand.zoekprofiel.versies[0].belastbaarheid = Some(2);
        assert_eq!(te_herzien(&stand, dag("2026-03-02")), None);
    }

    #[test]
    fn without_a_version_there_is_nothing_to_review() {
        let mut stand = stand();
        stand.zoekprofiel.versies[0].vastgesteld_op = Some(dag("2026-04-02"));
        assert_eq!(te_herzien(&stand, dag("2026-03-02")), None);
    }

    #[test]
    fn new_and_removed_directions_are_both_told() {
        let (oud, mut nieuw) = (stand(), stand());
        nieuw.zoekrichtingen = vec![richting(3, 1), richting(1, 4)];
        let document = oud.belastbaarheden.first();
        let blik = |stand| Blik { stand, document };
        let verschillen = verschil(blik(&oud), blik(&nieuw));
        let ids: Vec<u32> = verschillen.iter().map(|v| v.id).collect();
        assert_eq!(ids, [3, 1, 2]);
        assert_eq!(verschillen[0].oud, None);
        assert_eq!(verschillen[2].nieuw, None);
        assert!(!verschillen[1].is_gewijzigd());
    }

    #[test]
    fn an_item_that_is_no_longer_limited_is_told() {
        let stand = stand();
        let mut soepel = stand.belastbaarheden[1].clone();
        soepel.items.clear();
        let oud = Blik {
            stand: &stand,
            document: stand.belastbaarheden.get(1),
        };
        let nieuw = Blik {
            stand: &stand,
            document: Some(&soepel),
        };
        let verschillen = verschil(oud, nieuw);
        assert_eq!(verschillen[1].punten[0].nieuw, None);
        assert_eq!(verschillen[1].punten[0].oud, Some(Uitkomst::PastNiet));
    }
}
