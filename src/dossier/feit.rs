//! Facts in time, and the case file as a collection of them.

use super::adres::Adres;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use std::collections::BTreeMap;
use std::ops::Bound;
use std::sync::Arc;

/// One recorded value of one field.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Feit {
    /// `Null` means: emptied, or for an item: removed.
    pub waarde: Value,
    /// The day on which this became known; the fact counts from that day.
    pub vastgelegd_op: NaiveDate,
    /// Which part of that day, from 0: a part ends when a version of the zoekprofiel is established,
    /// so that what comes later on that day leaves the version as it was.
    pub dagdeel: u16,
    /// From when it holds; `None` if it always did.
    pub geldig_per: Option<NaiveDate>,
}

/// The list of which every item is an established version.
const VERSIES: &str = "zoekprofiel.versies";

/// A case file: for each field its recorded values, oldest first.
///
/// Read it through [`Dossier::stand`](super::Dossier::stand), change it through
/// [`Dossier::wijzig`](super::Dossier::wijzig). A copy shares every value with its original, and
/// comparing two copies looks only at what they do not share.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Dossier {
    /// Opaque, random, made outside; never shown.
    pub(super) id: String,
    /// True for the demo case and everything made from it: marked on screen and on paper.
    pub(super) fictief: bool,
    pub(super) feiten: BTreeMap<Adres, Arc<Vec<Feit>>>,
}

impl Dossier {
    /// An empty case. `id` is random hexadecimal text made by the caller.
    pub fn nieuw(id: String, fictief: bool) -> Self {
        Self {
            id,
            fictief,
            feiten: BTreeMap::new(),
        }
    }

    pub fn id(&self) -> &str {
        &self.id
    }

    /// A copy under another id: for opening the demo case more than once.
    pub fn met_id(mut self, id: String) -> Self {
        self.id = id;
        self
    }

    pub fn is_fictief(&self) -> bool {
        self.fictief
    }

    /// All recorded values of a field, in the order in which they were recorded.
    pub fn historie(&self, adres: &Adres) -> &[Feit] {
        self.feiten.get(adres).map_or(&[], |rij| rij.as_slice())
    }

    /// All addresses with their recorded values.
    pub fn feiten(&self) -> impl Iterator<Item = (&Adres, &[Feit])> {
        self.feiten
            .iter()
            .map(|(adres, feiten)| (adres, feiten.as_slice()))
    }

    /// The addresses that begin with this text, with their recorded values. A text that ends in
    /// `.` or `[` names all that lies in a group or list, one that ends in `]` an item.
    pub(super) fn feiten_onder(&self, begin: &str) -> impl Iterator<Item = (&Adres, &[Feit])> {
        let vanaf = (Bound::Included(begin), Bound::Unbounded);
        self.feiten
            .range::<str, _>(vanaf)
            .take_while(move |(adres, _)| adres.als_str().starts_with(begin))
            .map(|(adres, feiten)| (adres, feiten.as_slice()))
    }

    /// Ids of the items that the list at `lijst` (`zoekrichtingen`) holds on `peildatum`, in order.
    /// Goes from item to item, past the fields of each.
    pub fn items(&self, lijst: &str, peildatum: NaiveDate) -> Vec<u32> {
        let voor = format!("{lijst}[");
        let mut ids = Vec::new();
        let mut vanaf = voor.clone();
        while let Some((adres, feiten)) = self
            .feiten
            .range::<str, _>((Bound::Included(vanaf.as_str()), Bound::Unbounded))
            .next()
        {
            let rest = adres.als_str().strip_prefix(voor.as_str());
            let Some((nummer, binnen)) = rest.and_then(|rest| rest.split_once(']')) else {
                break;
            };
            let staat = geldend(feiten, peildatum).is_some_and(|feit| !feit.waarde.is_null());
            if binnen.is_empty() && staat {
                ids.extend(nummer.parse::<u32>());
            }
            // '^' comes right after ']'.
            vanaf = format!("{voor}{nummer}^");
        }
        ids.sort_unstable();
        ids
    }

    /// What holds at `adres` on `peildatum`; `None` if nothing is known or the field is empty.
    pub fn geldend(&self, adres: &Adres, peildatum: NaiveDate) -> Option<&Feit> {
        geldend(self.historie(adres), peildatum).filter(|feit| !feit.waarde.is_null())
    }

    /// The case with only what was recorded up to and including the establishing of this version of the
    /// zoekprofiel; `None` if there is no such version.
    pub fn zoals_bij_versie(&self, id: u32) -> Option<Self> {
        let versie = Adres::lees(VERSIES)?.item(id)?;
        let moment = |feit: &Feit| (feit.vastgelegd_op, feit.dagdeel);
        let bestaat = |feit: &&Feit| !feit.waarde.is_null();
        let toen = self
            .historie(&versie)
            .iter()
            .filter(bestaat)
            .map(moment)
            .next()?;
        let feiten = self.feiten.iter().filter_map(|(adres, feiten)| {
            let bekend = feiten.iter().filter(|feit| moment(feit) <= toen);
            let bekend: Vec<Feit> = bekend.cloned().collect();
            (!bekend.is_empty()).then(|| (adres.clone(), Arc::new(bekend)))
        });
        Some(Self {
            id: self.id.clone(),
            fictief: self.fictief,
            feiten: feiten.collect(),
        })
    }

    /// The part of the day `op` in which is recorded now.
    pub(super) fn dagdeel(&self, op: NaiveDate) -> u16 {
        // With every key: only the list is passed, not the whole case.
        let versies = self.feiten_onder(VERSIES).filter(|(adres, _)| {
            let nummer = adres.als_str().strip_prefix(VERSIES);
            nummer.is_some_and(|nummer| nummer.starts_with('[') && nummer.ends_with(']'))
        });
        versies
            .flat_map(|(_, feiten)| feiten)
            .filter(|feit| feit.vastgelegd_op == op && !feit.waarde.is_null())
            .map(|feit| feit.dagdeel.saturating_add(1))
            .max()
            .unwrap_or(0)
    }

    /// The last day on which something was recorded.
    pub fn laatst_vastgelegd(&self) -> Option<NaiveDate> {
        self.feiten
            .values()
            .flat_map(|rij| rij.iter())
            .map(|feit| feit.vastgelegd_op)
            .max()
    }

    /// An id for a new item in the list at `lijst`; never one that was used before, so that
    /// nothing that pointed to a removed item points to another one.
    pub fn nieuw_item_id(&self, lijst: &Adres) -> u32 {
        let voor = format!("{lijst}[");
        let hoogste = self
            .feiten_onder(&voor)
            .filter_map(|(adres, _)| adres.als_str().strip_prefix(voor.as_str()))
            .filter_map(|rest| rest.split(']').next()?.parse::<u32>().ok())
            .max();
        hoogste.unwrap_or(0).saturating_add(1)
    }
}

/// Of several recorded values the one that holds: among those known by the peildatum and in
/// force by then, the one that came into force last; of those the one recorded last.
pub(super) fn geldend(feiten: &[Feit], peildatum: NaiveDate) -> Option<&Feit> {
    feiten
        .iter()
        .filter(|feit| feit.vastgelegd_op <= peildatum)
        .filter(|feit| feit.geldig_per.is_none_or(|per| per <= peildatum))
        .enumerate()
        .max_by_key(|(positie, feit)| (feit.geldig_per, *positie))
        .map(|(_, feit)| feit)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn dag(tekst: &str) -> NaiveDate {
        tekst.parse().unwrap()
    }

    fn feit(waarde: u32, op: &str, per: Option<&str>) -> Feit {
        Feit {
            waarde: waarde.into(),
            vastgelegd_op: dag(op),
            dagdeel: 0,
            geldig_per: per.map(dag),
        }
    }

    fn check(feiten: &[Feit], peildatum: &str, verwacht: Option<u32>) {
        let gevonden = geldend(feiten, dag(peildatum)).map(|f| f.waarde.clone());
        assert_eq!(gevonden, verwacht.map(Value::from), "op {peildatum}");
    }

    #[test]
    fn sees_only_what_was_known_and_in_force() {
        let feiten = [
            feit(36, "2025-10-14", None),
            feit(32, "2025-12-01", Some("2026-01-01")),
        ];
        check(&feiten, "2025-10-13", None);
        check(&feiten, "2025-12-31", Some(36));
        check(&feiten, "2026-01-01", Some(32));
    }

    #[test]
    fn a_late_correction_of_the_past_does_not_undo_a_later_change() {
        let feiten = [
            feit(36, "2025-10-14", None),
            feit(32, "2025-12-01", Some("2026-01-01")),
            feit(38, "2026-02-01", None),
        ];
        check(&feiten, "2026-02-01", Some(32));
    }

    #[test]
    fn known_late_counts_late() {
        let feiten = [feit(32, "2026-03-12", Some("2026-03-02"))];
        check(&feiten, "2026-03-11", None);
        check(&feiten, "2026-03-12", Some(32));
    }
}
