//! Finding an item while typing.

use super::item::{FmlItem, items};
use crate::dossier::keuzes::FmlVersie;

/// Items by code ("4.1", "4,14") or by words ("til", "houding"), best match first; within the
/// same match in the order of the list. Empty text finds nothing.
pub fn zoek_items(versie: FmlVersie, tekst: &str) -> Vec<&'static FmlItem> {
    let klein = tekst.trim().to_lowercase();
    let woorden: Vec<&str> = klein.split_whitespace().collect();
    if woorden.is_empty() {
        return Vec::new();
    }
    let mut gevonden: Vec<(u8, &FmlItem)> = items(versie)
        .iter()
        .filter_map(|item| {
            // Every word must be found; the worst of them counts.
            let rang = woorden.iter().map(|woord| rang(item, woord));
            Some((rang.collect::<Option<Vec<u8>>>()?.into_iter().max()?, item))
        })
        .collect();
    gevonden.sort_by_key(|(rang, _)| *rang);
    gevonden.into_iter().map(|(_, item)| item).collect()
}

fn rang(item: &FmlItem, woord: &str) -> Option<u8> {
    let code = woord.replace(',', ".");
    let naam = item.naam.to_lowercase();
    let andere_naam = item.ook_bekend_als.unwrap_or("").to_lowercase();
    let begint = |tekst: &str| {
        tekst
            .split(|teken: char| !teken.is_alphanumeric())
            .any(|deel| deel.starts_with(woord))
    };
    let in_de_rest = || {
        let niveaus = item.niveaus.iter().filter(|niveau| niveau.waarde > 0);
        niveaus
            .flat_map(|niveau| [Some(niveau.omschrijving), niveau.kenmerk])
            .chain([item.kenmerk])
            .flatten()
            .any(|tekst| begint(&tekst.to_lowercase()))
    };
    if item.code == code {
        Some(0)
    } else if item.code.starts_with(&code) {
        Some(1)
    } else if begint(&naam) {
        Some(2)
    } else if begint(&andere_naam) || naam.contains(woord) {
        Some(3)
    } else {
        in_de_rest().then_some(4)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn codes(tekst: &str) -> Vec<&'static str> {
        let gevonden = zoek_items(FmlVersie::Klassiek, tekst);
        gevonden.into_iter().map(|item| item.code).collect()
    }

    #[test]
    fn finds_by_code_and_by_word() {
        assert_eq!(codes("4,14")[0], "4.14");
        assert_eq!(codes("5.1")[..2], ["5.1", "5.10"]);
        assert_eq!(codes("til")[0], "4.14");
        assert_eq!(codes("lopen werk")[0], "4.19");
        assert!(codes("avonddienst").contains(&"6.1"));
        assert!(codes("  ").is_empty() && codes("qqq").is_empty());
    }
}
