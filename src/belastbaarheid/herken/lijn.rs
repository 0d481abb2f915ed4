//! The lines of a pasted text, each read once.

use super::koppen::{Lijnsoort, is_pagina, lijnsoort};
use super::normaliseren::{Schoon, schoon, splits_regels};
use super::woord::{Woord, woorden};
use std::collections::{BTreeMap, BTreeSet};

/// One line of the pasted text.
pub(super) struct Lijn<'a> {
    /// From 1.
    pub nummer: usize,
    pub oud: &'a str,
    pub schoon: Schoon,
    /// The words of `schoon`.
    pub woorden: Vec<Woord>,
    pub soort: Lijnsoort,
}

pub(super) fn lijnen(tekst: &str) -> Vec<Lijn<'_>> {
    let regels = splits_regels(tekst).enumerate();
    let mut lijnen: Vec<Lijn<'_>> = regels
        .map(|(plek, oud)| {
            let schoon = schoon(oud);
            let woorden = woorden(&schoon.tekst);
            let soort = lijnsoort(&schoon, &woorden);
            Lijn {
                nummer: plek + 1,
                oud,
                schoon,
                woorden,
                soort,
            }
        })
        .collect();
    verberg_paginaranden(&mut lijnen);
    lijnen
}

/// What stands on every page beside its number is no content from the second time on, wherever the
/// page ended: in the middle of a row or of a sentence.
fn verberg_paginaranden(lijnen: &mut [Lijn<'_>]) {
    let gevuld: Vec<usize> = (0..lijnen.len())
        .filter(|plek| {
            lijnen
                .get(*plek)
                .is_some_and(|lijn| lijn.soort != Lijnsoort::Leeg)
        })
        .collect();
    let is_pagina = |plek: Option<&usize>| {
        plek.and_then(|plek| lijnen.get(*plek))
            .is_some_and(|lijn| lijn.soort == Lijnsoort::Opmaak && is_pagina(&lijn.woorden))
    };
    let mut randen: BTreeMap<String, usize> = BTreeMap::new();
    for (nummer, plek) in gevuld.iter().enumerate() {
        let naast = is_pagina(gevuld.get(nummer + 1))
            || is_pagina(nummer.checked_sub(1).and_then(|vorige| gevuld.get(vorige)));
        let Some(lijn) = lijnen.get(*plek).filter(|_| naast) else {
            continue;
        };
        let zegt_iets = lijn.woorden.iter().any(|woord| woord.raakt != 0)
            || super::code::code_vooraan(&lijn.schoon.tekst).is_some();
        if lijn.soort == Lijnsoort::Anders && lijn.woorden.len() >= 2 && !zegt_iets {
            *randen.entry(lijn.schoon.tekst.clone()).or_insert(0) += 1;
        }
    }
    randen.retain(|_, aantal| *aantal >= 2);
    let mut gezien: BTreeSet<String> = BTreeSet::new();
    for lijn in lijnen.iter_mut().filter(|_| !randen.is_empty()) {
        let tekst = lijn.schoon.tekst.as_str();
        if randen.contains_key(tekst) && !gezien.insert(tekst.to_owned()) {
            lijn.soort = Lijnsoort::Opmaak;
        }
    }
}
