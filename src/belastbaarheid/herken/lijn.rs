//! The lines of a pasted text, each read once.

use super::koppen::{Lijnsoort, lijnsoort};
use super::normaliseren::{Schoon, schoon, splits_regels};
use super::woord::{Woord, woorden};

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
    regels
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
        .collect()
}
