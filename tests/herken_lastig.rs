//! Recognising items in texts that were made to mislead: `tests/gegevens/herken/lastig.txt`.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "all of this file is a test"
)]

use spoorboek::belastbaarheid::herken::{Herkenning, herken};
use std::collections::BTreeMap;
use std::path::Path;

/// One text with all that must come out of it.
struct Geval<'a> {
    naam: &'a str,
    /// "code=values" or "code=values~number", where a number (or none) is asked for.
    items: Vec<&'a str>,
    zichtbaar: Vec<&'a str>,
    meldingen: Vec<&'a str>,
    /// "code=values" of each item of an earlier list.
    eerder: Vec<&'a str>,
    tekst: String,
}

fn gevallen(alle: &str) -> Vec<Geval<'_>> {
    alle.split("\n=== ").skip(1).map(geval).collect()
}

fn geval(blok: &str) -> Geval<'_> {
    let (kop, inhoud) = blok.split_once('\n').unwrap();
    let (naam, items) = kop.split_once(" -> ").unwrap_or((kop, ""));
    let na = |teken: &str| -> Vec<&str> {
        inhoud
            .lines()
            .filter_map(|regel| regel.strip_prefix(teken))
            .collect()
    };
    let eigen = |regel: &&str| {
        !["?? ", "!! ", "<< "]
            .iter()
            .any(|teken| regel.starts_with(teken))
    };
    Geval {
        naam,
        items: items.split_whitespace().collect(),
        zichtbaar: na("?? "),
        meldingen: na("!! "),
        eerder: na("<< ")
            .into_iter()
            .flat_map(str::split_whitespace)
            .collect(),
        tekst: inhoud.lines().filter(eigen).collect::<Vec<_>>().join("\n"),
    }
}

/// Code, values and number of each item; the number only where it is asked for.
fn gegeven(gevonden: &Herkenning, met_getal: &[&str]) -> BTreeMap<String, usize> {
    let mut aantallen = BTreeMap::new();
    for item in &gevonden.items {
        let waarden: Vec<String> = item.waarden.iter().map(u8::to_string).collect();
        let mut tekst = format!("{}={}", item.code, waarden.join("+"));
        if met_getal.contains(&tekst.as_str()) {
            let getal = item.vermogen.map(|getal| getal.als_getal().to_string());
            tekst = format!("{tekst}~{}", getal.unwrap_or_default());
        }
        *aantallen.entry(tekst).or_insert(0) += 1;
    }
    aantallen
}

fn fouten(geval: &Geval<'_>) -> Vec<String> {
    let gevonden = herken(&geval.tekst);
    let met_getal: Vec<&str> = geval
        .items
        .iter()
        .filter_map(|item| item.split_once('~'))
        .map(|(zonder, _)| zonder)
        .collect();
    let mut verwacht = BTreeMap::new();
    for item in &geval.items {
        *verwacht.entry((*item).to_owned()).or_insert(0) += 1;
    }
    let mut fouten = Vec::new();
    let kreeg = gegeven(&gevonden, &met_getal);
    if kreeg != verwacht {
        fouten.push(format!("kreeg {kreeg:?}, verwacht {verwacht:?}"));
    }
    let mut eerder: Vec<String> = gevonden
        .eerdere_lijsten
        .iter()
        .flat_map(|lijst| gegeven(&lijst.gevonden, &[]).into_keys())
        .collect();
    eerder.sort_unstable();
    let mut verwacht = geval.eerder.clone();
    verwacht.sort_unstable();
    if eerder != verwacht {
        fouten.push(format!("eerder {eerder:?}, verwacht {verwacht:?}"));
    }
    for stuk in &geval.zichtbaar {
        if !gevonden
            .niet_herkend
            .iter()
            .any(|regel| regel.tekst.contains(stuk))
        {
            fouten.push(format!(
                "niet zichtbaar: {stuk} in {:?}",
                gevonden.niet_herkend
            ));
        }
    }
    for stuk in &geval.meldingen {
        if !gevonden
            .meldingen
            .iter()
            .any(|melding| melding.contains(stuk))
        {
            fouten.push(format!("geen melding: {stuk} in {:?}", gevonden.meldingen));
        }
    }
    fouten
}

#[test]
fn hard_texts_give_what_they_say_and_nothing_else() {
    check("lastig.txt", 50);
    check("lastig2.txt", 40);
    check("lastig3.txt", 35);
}

fn check(bestand: &str, minstens: usize) {
    let pad = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("tests/gegevens/herken")
        .join(bestand);
    let alle = std::fs::read_to_string(pad).unwrap();
    let gevallen = gevallen(&alle);
    assert!(gevallen.len() > minstens);
    let fout: Vec<String> = gevallen
        .iter()
        .filter_map(|geval| {
            let fouten = fouten(geval);
            (!fouten.is_empty()).then(|| format!("{}: {}", geval.naam, fouten.join("\n    ")))
        })
        .collect();
    assert!(
        fout.is_empty(),
        "{} van {} fout:\n{}",
        fout.len(),
        gevallen.len(),
        fout.join("\n")
    );
}
