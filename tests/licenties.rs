//! The licences on screen name every library that Cargo.toml asks for, and no other.
#![cfg(not(target_arch = "wasm32"))]
#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "all of this file is a test"
)]

use std::collections::BTreeSet;
use toml::{Table, Value};

const LIJST: &str = include_str!("../src/ui/instellingen/licenties.txt");

/// Every table of dependencies, also those of one target, with whether it ends up in the app.
fn uit_cargo() -> BTreeSet<String> {
    let cargo: Table = include_str!("../Cargo.toml").parse().unwrap();
    let mut namen = BTreeSet::new();
    verzamel(&cargo, &mut namen);
    namen
}

fn verzamel(tabel: &Table, namen: &mut BTreeSet<String>) {
    for (sleutel, waarde) in tabel {
        let Value::Table(binnen) = waarde else {
            continue;
        };
        if sleutel.ends_with("dependencies") {
            namen.extend(binnen.keys().cloned());
        } else if sleutel == "target" || sleutel.starts_with("cfg(") {
            verzamel(binnen, namen);
        }
    }
}

fn op_scherm() -> Vec<Vec<&'static str>> {
    LIJST
        .lines()
        .map(|regel| regel.split('|').map(str::trim).collect())
        .collect()
}

#[test]
fn every_direct_dependency_is_named_with_its_licence() {
    let regels = op_scherm();
    for regel in &regels {
        assert_eq!(regel.len(), 3, "{regel:?}");
        assert!(["app", "bouwen"].contains(&regel[2]), "{regel:?}");
        assert!(!regel[1].is_empty(), "{regel:?}");
    }
    let namen: BTreeSet<String> = regels.iter().map(|regel| regel[0].to_owned()).collect();
    assert_eq!(namen, uit_cargo());
}
