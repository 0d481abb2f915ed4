//! Names of items in pasted text, also cut short, glued together or misread.

pub(super) use super::gelijkenis::Gelijkenis;
use super::gelijkenis::{Letters, beste, is_teken, past};
use super::normaliseren::{plat_teken, scan_teken};
use crate::belastbaarheid::item::{FmlItem, items};
use crate::dossier::keuzes::FmlVersie;

#[derive(Clone, Copy, Debug)]
pub(super) struct Naamvondst {
    pub item: &'static FmlItem,
    /// Bytes that it takes.
    pub lengte: usize,
    pub gelijkenis: Gelijkenis,
    /// Not the name of the list itself: ordinary words too.
    pub anders: bool,
}

/// Other ways in which doctors write a name.
const ANDERS_GESCHREVEN: [(&str, &str); 16] = [
    ("Duwen en trekken", "Duwen of trekken"),
    ("Duwen/trekken", "Duwen of trekken"),
    ("Tillen en dragen", "Tillen of dragen"),
    ("Tillen/dragen", "Tillen of dragen"),
    ("Knielen en hurken", "Knielen of hurken"),
    ("Knielen/hurken", "Knielen of hurken"),
    ("Traplopen", "Trappenlopen"),
    ("Trappen lopen", "Trappenlopen"),
    ("Afwisselen van houding", "Afwisseling van houding"),
    (
        "Gebogen en getordeerd actief zijn",
        "Gebogen en/of getordeerd actief zijn",
    ),
    (
        "Boven schouderhoogte werken",
        "Boven schouderhoogte actief zijn",
    ),
    ("Omgaan met conflict", "Omgaan met conflicten"),
    (
        "Frequent lichte voorwerpen hanteren",
        "Frequent lichte voorwerpen hanteren tijdens het werk",
    ),
    (
        "Frequent zware lasten hanteren",
        "Frequent zware lasten hanteren tijdens het werk",
    ),
    ("Periodes van het etmaal", "Perioden van het etmaal"),
    ("Doelmatig handelen", "Doelmatig handelen (taakuitvoering)"),
];

struct Naam {
    item: &'static FmlItem,
    /// The code as a number, to compare quickly.
    nummer: u16,
    letters: Letters,
    anders: bool,
}

/// Every name of both versions, ready to compare.
pub(super) struct Namen {
    alle: Vec<Naam>,
    /// Code as a number and place among all, by code.
    per_code: Vec<(u16, usize)>,
}

impl Namen {
    pub fn maak() -> Self {
        let mut namen = Vec::new();
        for versie in [FmlVersie::Nieuw, FmlVersie::Klassiek] {
            for item in items(versie) {
                namen.push(naam(item, item.naam, false));
                let andere = ANDERS_GESCHREVEN
                    .iter()
                    .filter(|(_, echt)| *echt == item.naam);
                namen.extend(andere.map(|(anders, _)| naam(item, anders, true)));
            }
        }
        let genummerd = namen.iter().enumerate();
        let mut per_code: Vec<(u16, usize)> =
            genummerd.map(|(plek, naam)| (naam.nummer, plek)).collect();
        per_code.sort_unstable();
        Self {
            alle: namen,
            per_code,
        }
    }

    /// The longest whole names at the start of the text, one per item.
    pub fn hele(&self, tekst: &str) -> Vec<Naamvondst> {
        let mut gevonden: Vec<Naamvondst> = Vec::new();
        let eerste = tekst.chars().find(|teken| is_teken(*teken)).map(scan_teken);
        for naam in self
            .alle
            .iter()
            .filter(|naam| naam.letters.scan.first().copied() == eerste)
        {
            let precies = past(tekst, &naam.letters.plat, plat_teken)
                .map(|lengte| (lengte, Gelijkenis::Precies));
            let vondst = precies.or_else(|| {
                past(tekst, &naam.letters.scan, scan_teken)
                    .map(|lengte| (lengte, Gelijkenis::Leesfout))
            });
            if let Some((lengte, gelijkenis)) = vondst {
                gevonden.push(Naamvondst {
                    item: naam.item,
                    lengte,
                    gelijkenis,
                    anders: naam.anders,
                });
            }
        }
        let langste = gevonden.iter().map(|vondst| vondst.lengte).max();
        gevonden.retain(|vondst| Some(vondst.lengte) == langste);
        gevonden
    }

    /// How the text begins with the name of an item with this code, per version.
    pub fn bij_code(&self, tekst: &str, code: &str) -> Vec<Naamvondst> {
        let mut gevonden: Vec<Naamvondst> = Vec::new();
        let nummer = nummer(code);
        let begin = self.per_code.partition_point(|(ander, _)| *ander < nummer);
        let eigen = self.per_code.get(begin..).unwrap_or(&[]).iter();
        let eigen = eigen
            .take_while(|(ander, _)| *ander == nummer)
            .filter_map(|(_, plek)| self.alle.get(*plek));
        for naam in eigen {
            let Some((lengte, gelijkenis)) = beste(tekst, &naam.letters) else {
                continue;
            };
            let vondst = Naamvondst {
                item: naam.item,
                lengte,
                gelijkenis,
                anders: naam.anders,
            };
            match gevonden
                .iter_mut()
                .find(|ander| ander.item.versie == naam.item.versie)
            {
                Some(ander) if (ander.gelijkenis, ander.lengte) < (gelijkenis, lengte) => {
                    *ander = vondst
                }
                Some(_) => {}
                None => gevonden.push(vondst),
            }
        }
        gevonden
    }
}

/// "4.14" as 414: rubriek and number apart.
fn nummer(code: &str) -> u16 {
    let (rubriek, nummer) = code.split_once('.').unwrap_or((code, ""));
    let getal = |deel: &str| deel.parse::<u16>().unwrap_or(0);
    getal(rubriek)
        .saturating_mul(100)
        .saturating_add(getal(nummer))
}

fn naam(item: &'static FmlItem, tekst: &str, anders: bool) -> Naam {
    let letters = |tekst: &str| {
        tekst
            .chars()
            .filter(|t| t.is_alphanumeric())
            .map(plat_teken)
            .collect::<Vec<_>>()
    };
    let eerste_woord = tekst
        .split([' ', '/'])
        .next()
        .map_or(0, |woord| letters(woord).len());
    let plat = letters(tekst);
    let scan = plat.iter().copied().map(scan_teken).collect();
    Naam {
        item,
        nummer: nummer(item.code),
        letters: Letters {
            plat,
            scan,
            eerste_woord,
        },
        anders,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(tekst: &str, code: &str) -> Vec<(FmlVersie, Gelijkenis)> {
        let vondsten = Namen::maak().bij_code(tekst, code);
        vondsten
            .iter()
            .map(|v| (v.item.versie, v.gelijkenis))
            .collect()
    }

    #[test]
    fn a_name_is_found_through_faults_of_the_page() {
        use FmlVersie::{Klassiek, Nieuw};
        use Gelijkenis::{Begin, Leesfout, Precies};
        assert_eq!(check("Tillen of dragen 2", "4.14"), [(Klassiek, Precies)]);
        assert_eq!(check("Tillenofdragen2", "4.14"), [(Klassiek, Precies)]);
        assert_eq!(check("Til-\nlen of dragen", "4.14"), [(Klassiek, Precies)]);
        assert_eq!(check("TiIlen of drag€n", "4.14"), [(Klassiek, Leesfout)]);
        assert_eq!(check("Specifieke voorwaarden: 3", "1.8"), [(Nieuw, Begin)]);
        assert_eq!(check("Dragen\t2", "4.14"), [(Nieuw, Precies)]);
        assert_eq!(check("Opleiding 3", "2.3"), []);
        assert_eq!(check("Lopende band", "4.16"), []);
    }

    #[test]
    fn the_longest_name_wins() {
        let namen = Namen::maak();
        let codes = |tekst: &str| {
            namen
                .hele(tekst)
                .iter()
                .map(|v| v.item.code)
                .collect::<Vec<_>>()
        };
        assert_eq!(codes("Zitten tijdens het werk 2"), ["5.2", "5.2"]);
        assert_eq!(codes("Lopen\t1"), ["4.16", "4.18"]);
        assert!(codes("Geen idee").is_empty());
    }
}
