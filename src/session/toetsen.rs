//! Every direction beside the belastbaarheid that holds, tested once and again only when it changed.

use crate::belastbaarheid::actuele;
use crate::dossier::Stand;
use crate::dossier::keuzes::{RichtingStatus, Uitkomst};
use crate::dossier::stand::{Belastbaarheid, Zoekrichting};
use crate::functies::{Onderbouwingsmatrix, onderbouw};
use chrono::NaiveDate;
use std::ops::Deref;
use std::sync::Arc;

/// A direction and how it fits.
#[derive(Debug)]
pub struct Getoetst {
    pub richting: Zoekrichting,
    /// `None` without a document.
    pub matrix: Option<Onderbouwingsmatrix>,
}

/// Shared; equal only if it is the same testing, so that comparing costs nothing.
#[derive(Clone, Debug)]
pub struct Toets(Arc<Getoetst>);

impl PartialEq for Toets {
    fn eq(&self, ander: &Self) -> bool {
        Arc::ptr_eq(&self.0, &ander.0)
    }
}

impl Deref for Toets {
    type Target = Getoetst;

    fn deref(&self) -> &Getoetst {
        &self.0
    }
}

impl Getoetst {
    pub fn is_actief(&self) -> bool {
        self.richting.status != Some(RichtingStatus::Vervallen)
    }

    pub fn naam(&self) -> &str {
        let naam = self.richting.naam.as_deref().map(str::trim);
        naam.filter(|naam| !naam.is_empty())
            .unwrap_or("Nieuwe zoekrichting")
    }

    pub fn uitkomst(&self) -> Option<Uitkomst> {
        self.matrix.as_ref().map(|matrix| matrix.uitkomst)
    }
}

/// All directions of a case on a day.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Toetsen {
    document: Option<Arc<Belastbaarheid>>,
    pub alle: Vec<Toets>,
}

impl Toetsen {
    /// Tests what is new or changed since `eerder`; the rest is taken over.
    pub fn van(eerder: Option<&Self>, stand: &Stand, werkdag: NaiveDate) -> Self {
        let document = actuele(&stand.belastbaarheden, werkdag);
        let zelfde = eerder.filter(|eerder| eerder.document.as_deref() == document);
        let alle = stand.zoekrichtingen.iter().map(|richting| {
            let al = zelfde.and_then(|eerder| {
                let mut alle = eerder.alle.iter();
                alle.find(|toets| toets.richting.id == richting.id)
                    .filter(|toets| toets.richting == *richting)
            });
            al.cloned().unwrap_or_else(|| {
                Toets(Arc::new(Getoetst {
                    richting: richting.clone(),
                    matrix: document.map(|document| onderbouw(stand, richting, document)),
                }))
            })
        });
        Self {
            alle: alle.collect(),
            document: match zelfde {
                Some(eerder) => eerder.document.clone(),
                None => document.cloned().map(Arc::new),
            },
        }
    }
}

/// Which directions to show. Empty lets everything through.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Richtingfilter {
    pub zoek: String,
    pub status: Option<RichtingStatus>,
    pub uitkomst: Option<Uitkomst>,
}

impl Richtingfilter {
    pub fn laat_door(&self, toets: &Getoetst) -> bool {
        let zoek = self.zoek.trim().to_lowercase();
        let status = toets.richting.status.unwrap_or(RichtingStatus::Actief);
        (zoek.is_empty() || toets.naam().to_lowercase().contains(&zoek))
            && self.status.is_none_or(|gezocht| gezocht == status)
            && self
                .uitkomst
                .is_none_or(|gezocht| toets.uitkomst() == Some(gezocht))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::dossier::keuzes::BelastbaarheidSoort;

    fn dag() -> NaiveDate {
        "2025-11-03".parse().unwrap()
    }

    fn stand() -> Stand {
        let richting = |id: u32, naam: &str| Zoekrichting {
            id,
            naam: Some(naam.to_owned()),
            ..Zoekrichting::default()
        };
        Stand {
            belastbaarheden: vec![Belastbaarheid {
                id: 1,
                soort: Some(BelastbaarheidSoort::Fml),
                geldig_per: Some("2025-08-12".parse().unwrap()),
                ..Belastbaarheid::default()
            }],
            zoekrichtingen: vec![richting(1, "Koerier"), richting(2, " ")],
            ..Stand::default()
        }
    }

    #[test]
    fn only_what_changed_is_tested_again() {
        let mut stand = stand();
        let eerst = Toetsen::van(None, &stand, dag());
        assert_eq!(Toetsen::van(Some(&eerst), &stand, dag()), eerst);
        stand.zoekrichtingen[1].naam = Some("Planner".into());
        let daarna = Toetsen::van(Some(&eerst), &stand, dag());
        assert_eq!(daarna.alle[0], eerst.alle[0]);
        assert_ne!(daarna.alle[1], eerst.alle[1]);
        assert_eq!(daarna.alle[1].naam(), "Planner");
        stand.belastbaarheden[0].soort = Some(BelastbaarheidSoort::Izp);
        let nieuw_document = Toetsen::van(Some(&daarna), &stand, dag());
        assert_ne!(nieuw_document.alle[0], daarna.alle[0]);
        assert_eq!(
            nieuw_document.alle[0].uitkomst(),
            Some(Uitkomst::NietBeoordeeld)
        );
    }

    #[test]
    fn filters_go_together() {
        let toetsen = Toetsen::van(None, &stand(), dag());
        let laat_door = |filter: &Richtingfilter| {
            let alle = toetsen.alle.iter();
            alle.filter(|toets| filter.laat_door(toets)).count()
        };
        let mut filter = Richtingfilter::default();
        assert_eq!(laat_door(&filter), 2);
        filter.zoek = " KOER".into();
        assert_eq!(laat_door(&filter), 1);
        filter.uitkomst = Some(Uitkomst::Past);
        assert_eq!(laat_door(&filter), 1);
        filter.status = Some(RichtingStatus::Vervallen);
        assert_eq!(laat_door(&filter), 0);
    }
}
