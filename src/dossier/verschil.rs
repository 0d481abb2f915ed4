//! The difference between two states of a case, by field.

use super::adres::Adres;
use super::plat::maak_plat;
use super::stand::Stand;
use serde_json::Value;
use std::collections::BTreeMap;

/// For every field that differs its new value, `None` where it became empty. Fields inside an
/// item that was removed are not named: removing the item hides them.
pub fn bladen(oud: &Stand, nieuw: &Stand) -> Vec<(Adres, Option<Value>)> {
    let (oud, nieuw) = (plat(oud), plat(nieuw));
    let gewijzigd = nieuw
        .iter()
        .filter(|(adres, waarde)| oud.get(*adres) != Some(*waarde))
        .map(|(adres, waarde)| (adres.clone(), Some(waarde.clone())));
    let weg = oud
        .keys()
        .filter(|adres| !nieuw.contains_key(*adres) && leeft(adres, &nieuw))
        .map(|adres| (adres.clone(), None));
    gewijzigd.chain(weg).collect()
}

/// True if every item that this address lies in still exists, the item itself left aside.
fn leeft(adres: &Adres, nieuw: &BTreeMap<Adres, Value>) -> bool {
    adres
        .items()
        .iter()
        .filter(|item| *item != adres)
        .all(|item| nieuw.contains_key(item))
}

fn plat(stand: &Stand) -> BTreeMap<Adres, Value> {
    serde_json::to_value(stand)
        .map(|boom| maak_plat(&boom))
        .unwrap_or_default()
}
