//! Codes and levels that running text names: "(4.13, niveau 2)".

use super::code::code_vooraan;
use super::normaliseren::vanaf;
use super::woord::{Woord, in_lijst, klein_getal};

/// Codes in running text, and never a date or an amount.
pub(super) fn codes(tekst: &str, zin: &[Woord]) -> Vec<String> {
    const GEEN_CODE: [&str; 26] = [
        "versie",
        "paragraaf",
        "hoofdstuk",
        "artikel",
        "bijlage",
        "pagina",
        "maximaal",
        "max",
        "ongeveer",
        "circa",
        "ca",
        "tot",
        "van",
        "minimaal",
        "ruim",
        "bijna",
        "per",
        "om",
        "gemiddeld",
        "a",
        "-",
        "slechts",
        "dan",
        "€",
        "par",
        "art",
    ];
    let mut uit: Vec<String> = Vec::new();
    for (plek, woord) in zin.iter().enumerate() {
        let vorige = plek
            .checked_sub(1)
            .and_then(|vorige| zin.get(vorige))
            .map_or("", |woord| woord.plat.as_str());
        let Some(code) = code_vooraan(vanaf(tekst, woord.van)) else {
            continue;
        };
        let zeker = in_lijst(vorige, &["(", "item", "items", "fml", "code", "["]);
        let met_punt = woord.plat.contains('.');
        if (zeker || (met_punt && !code.leesfout && !in_lijst(vorige, &GEEN_CODE)))
            && !uit.contains(&code.code)
        {
            uit.push(code.code);
        }
    }
    uit
}

/// "niveau 2", "waarde 1", "vakje 3 en 4".
pub(super) fn niveaus(zin: &[Woord]) -> Vec<u8> {
    let mut uit = Vec::new();
    for (plek, woord) in zin.iter().enumerate() {
        if !in_lijst(
            &woord.plat,
            &[
                "niveau", "waarde", "score", "vakje", "vakjes", "keuze", "niveaus", "klasse",
            ],
        ) {
            continue;
        }
        for woord in zin.iter().skip(plek + 1) {
            match klein_getal(&woord.plat) {
                Some(getal) if getal <= 9 => uit.push(getal),
                _ if in_lijst(&woord.plat, &[":", "en", ",", "=", "/", "is"]) => {}
                _ => break,
            }
        }
        break;
    }
    uit
}
