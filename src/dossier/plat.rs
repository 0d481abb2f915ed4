//! Between the tree of a [`Stand`](super::Stand) and its separate values.

use super::adres::{Adres, Stap};
use serde_json::{Map, Value};
use std::collections::BTreeMap;

/// The marker of an item in a list: `true` at the address of the item itself.
pub(super) fn itemteken() -> Value {
    Value::Bool(true)
}

/// Takes a tree apart. Items of lists are recognised by their number `id`; lists of plain values
/// stay whole. Empty things leave no trace.
pub(super) fn maak_plat(boom: &Value) -> BTreeMap<Adres, Value> {
    let mut uit = BTreeMap::new();
    if let Value::Object(velden) = boom {
        daal_af("", velden, &mut uit);
    }
    uit
}

fn daal_af(pad: &str, velden: &Map<String, Value>, uit: &mut BTreeMap<Adres, Value>) {
    for (naam, waarde) in velden {
        if naam == "id" && !pad.is_empty() {
            continue;
        }
        let hier = if pad.is_empty() {
            naam.clone()
        } else {
            format!("{pad}.{naam}")
        };
        match waarde {
            Value::Null => {}
            Value::Object(binnen) => daal_af(&hier, binnen, uit),
            Value::Array(rij) if rij.iter().any(Value::is_object) => {
                for ding in rij {
                    lijstitem(&hier, ding, uit);
                }
            }
            Value::Array(rij) if rij.is_empty() => {}
            blad => voeg_toe(&hier, blad.clone(), uit),
        }
    }
}

fn lijstitem(lijst: &str, ding: &Value, uit: &mut BTreeMap<Adres, Value>) {
    let (Value::Object(velden), Some(id)) = (ding, ding.get("id").and_then(Value::as_u64)) else {
        return;
    };
    let hier = format!("{lijst}[{id}]");
    voeg_toe(&hier, itemteken(), uit);
    daal_af(&hier, velden, uit);
}

fn voeg_toe(adres: &str, waarde: Value, uit: &mut BTreeMap<Adres, Value>) {
    if let Some(adres) = Adres::lees(adres) {
        uit.insert(adres, waarde);
    }
}

/// Builds the tree again. Values inside an item that does not exist are left out; items stand in
/// the order of their ids.
pub(super) fn maak_boom<'a>(bladen: impl Iterator<Item = (&'a Adres, &'a Value)>) -> Value {
    let mut wortel = Map::new();
    for (adres, waarde) in bladen {
        let stappen: Vec<Stap<'_>> = adres.stappen().collect();
        zet(&mut wortel, &stappen, adres.is_item(), waarde);
    }
    naar_lijsten(Value::Object(wortel))
}

/// Items are kept in a map under the key `#id` until all leaves are in; the leaves arrive in the
/// order of their addresses, so an item's marker comes before its fields.
fn zet(velden: &mut Map<String, Value>, stappen: &[Stap<'_>], item: bool, waarde: &Value) {
    match stappen {
        [Stap::Naam(naam)] => {
            velden.insert((*naam).to_owned(), waarde.clone());
        }
        [Stap::Naam(naam), Stap::Item(id), rest @ ..] => {
            let Some(lijst) = groep(velden, naam) else {
                return;
            };
            let sleutel = format!("#{id:010}");
            if rest.is_empty() {
                if item && *waarde == itemteken() {
                    let mut nieuw = Map::new();
                    nieuw.insert("id".to_owned(), (*id).into());
                    lijst.insert(sleutel, Value::Object(nieuw));
                }
            } else if let Some(Value::Object(binnen)) = lijst.get_mut(&sleutel) {
                zet(binnen, rest, item, waarde);
            }
        }
        [Stap::Naam(naam), rest @ ..] => {
            if let Some(groep) = groep(velden, naam) {
                zet(groep, rest, item, waarde);
            }
        }
        _ => {}
    }
}

/// The map under this name, made where there is none; `None` if a value stands there.
fn groep<'a>(velden: &'a mut Map<String, Value>, naam: &str) -> Option<&'a mut Map<String, Value>> {
    // Looked up first: a new entry wants a name of its own, also where there is one.
    if !velden.contains_key(naam) {
        velden.insert(naam.to_owned(), Value::Object(Map::new()));
    }
    velden.get_mut(naam)?.as_object_mut()
}

fn naar_lijsten(waarde: Value) -> Value {
    let Value::Object(velden) = waarde else {
        return waarde;
    };
    let is_lijst = !velden.is_empty() && velden.keys().all(|sleutel| sleutel.starts_with('#'));
    if is_lijst {
        let mut dingen: Vec<_> = velden.into_iter().collect();
        dingen.sort_by(|links, rechts| links.0.cmp(&rechts.0));
        return Value::Array(
            dingen
                .into_iter()
                .map(|(_, ding)| naar_lijsten(ding))
                .collect(),
        );
    }
    let binnen = velden
        .into_iter()
        .map(|(naam, waarde)| (naam, naar_lijsten(waarde)));
    // A list whose items were all removed leaves an empty map behind; it counts as absent.
    let gevuld = binnen.filter(|(_, waarde)| !matches!(waarde, Value::Object(m) if m.is_empty()));
    Value::Object(gevuld.collect())
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn apart_and_together_again() {
        let boom = json!({
            "werknemer": { "naam": "T", "vervoer": ["auto", "fiets"] },
            "stukken": [ { "id": 2, "naam": "x" }, { "id": 11 } ],
        });
        let plat = maak_plat(&boom);
        let adressen: Vec<_> = plat.keys().map(Adres::als_str).collect();
        assert_eq!(
            adressen,
            [
                "stukken[11]",
                "stukken[2]",
                "stukken[2].naam",
                "werknemer.naam",
                "werknemer.vervoer"
            ]
        );
        assert_eq!(maak_boom(plat.iter()), boom);
    }

    #[test]
    fn fields_of_a_removed_item_do_not_show() {
        let adres = |tekst| Adres::lees(tekst).unwrap();
        let bladen = [(adres("stukken[2].naam"), json!("x"))];
        assert_eq!(maak_boom(bladen.iter().map(|(a, w)| (a, w))), json!({}));
    }
}
