//! Cuts a clause into parts that each speak of their own thing.

use super::begrippen::begrippen_in;
use super::getallen::maten;
use super::normaliseren::vanaf;
use super::proza::{beperkt, niet};
use super::verwijzing::{codes, niveaus};
use super::woord::Woord;

/// Most words that are looked at on either side of a cut.
const ZICHT: usize = 40;

/// Parts of a clause that each speak of their own thing: "lopen een half uur en staan een kwartier",
/// or lines under each other without a full stop.
pub(super) fn knip<'a>(tekst: &str, zin: &'a [Woord]) -> Vec<&'a [Woord]> {
    let naad = |woord: &Woord| woord.plat == "\n" || woord.plat == "en";
    if !zin.iter().any(naad) {
        return vec![zin];
    }
    let mut uit = Vec::new();
    let mut begin = 0;
    let maten = maten(zin);
    let heeft_maat = |van: usize, tot: usize| {
        let eerste = maten.partition_point(|maat| maat.van < van);
        maten.get(eerste).is_some_and(|maat| maat.tot <= tot)
    };
    for (plek, woord) in zin.iter().enumerate() {
        let regeleinde = woord.plat == "\n";
        if !regeleinde && woord.plat != "en" {
            continue;
        }
        let links_van = begin.max(plek.saturating_sub(ZICHT));
        let links = zin.get(links_van..plek).unwrap_or(&[]);
        let rechts = zin
            .get(plek + 1..zin.len().min(plek + 1 + ZICHT))
            .unwrap_or(&[]);
        let hoofdletter = regeleinde
            && rechts
                .first()
                .is_some_and(|woord| vanaf(tekst, woord.van).starts_with(char::is_uppercase));
        if !hoofdletter && !heeft_maat(links_van, plek) && niveaus(links).is_empty() {
            continue;
        }
        // A new line in capitals counts on its own; a part behind "en" must say something.
        let eigen = rechts
            .split(|woord| woord.plat == "\n" || woord.plat == "en")
            .next()
            .unwrap_or(&[]);
        let zegt = hoofdletter
            || heeft_maat(plek + 1, plek + 1 + eigen.len())
            || !niveaus(eigen).is_empty()
            || beperkt(eigen)
            || niet(eigen);
        if zegt && over_iets(tekst, eigen) && over_iets(tekst, links) {
            uit.extend(zin.get(begin..plek));
            begin = plek + 1;
        }
    }
    uit.extend(zin.get(begin..));
    uit.retain(|deel| !deel.is_empty());
    uit
}

fn over_iets(tekst: &str, woorden: &[Woord]) -> bool {
    begrippen_in(woorden).next().is_some() || !codes(tekst, woorden).is_empty()
}
