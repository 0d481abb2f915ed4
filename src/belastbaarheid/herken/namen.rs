//! Names of items in pasted text, also cut short, glued together or misread.

use super::normaliseren::{plat_teken, scan_teken, vanaf};
use crate::belastbaarheid::item::{FmlItem, items};
use crate::dossier::keuzes::FmlVersie;

/// How well a name fits.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Gelijkenis {
    /// Only the first words of the name.
    Begin,
    /// Read through faults of the scanner.
    Leesfout,
    Precies,
}

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
    /// Letters and figures only.
    plat: Vec<char>,
    /// The same as a scanner may have read it.
    scan: Vec<char>,
    /// Letters of the first word, for names that were cut short.
    eerste_woord: usize,
    anders: bool,
}

/// Every name of both versions, ready to compare.
pub(super) struct Namen(Vec<Naam>);

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
        Self(namen)
    }

    /// The longest whole names at the start of the text, one per item.
    pub fn hele(&self, tekst: &str) -> Vec<Naamvondst> {
        let mut gevonden: Vec<Naamvondst> = Vec::new();
        let eerste = tekst.chars().find(|teken| is_teken(*teken)).map(scan_teken);
        for naam in self
            .0
            .iter()
            .filter(|naam| naam.scan.first().copied() == eerste)
        {
            let precies =
                past(tekst, &naam.plat, plat_teken).map(|lengte| (lengte, Gelijkenis::Precies));
            let vondst = precies.or_else(|| {
                past(tekst, &naam.scan, scan_teken).map(|lengte| (lengte, Gelijkenis::Leesfout))
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
        for naam in self.0.iter().filter(|naam| naam.nummer == nummer) {
            let Some((lengte, gelijkenis)) = beste(tekst, naam) else {
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

/// A character that counts in a name.
fn is_teken(teken: char) -> bool {
    teken.is_alphanumeric() || teken == '|' || teken == '!'
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
        plat,
        scan,
        eerste_woord,
        anders,
    }
}

fn beste(tekst: &str, naam: &Naam) -> Option<(usize, Gelijkenis)> {
    if let Some(lengte) = past(tekst, &naam.plat, plat_teken) {
        return Some((lengte, Gelijkenis::Precies));
    }
    if let Some(lengte) = past(tekst, &naam.scan, scan_teken) {
        return Some((lengte, Gelijkenis::Leesfout));
    }
    begin(tekst, naam)
        .or_else(|| ongeveer(tekst, &naam.scan).map(|lengte| (lengte, Gelijkenis::Leesfout)))
}

/// Bytes of the text that spell the name; spaces, hyphens and line ends between the letters do not
/// count. The name must end where a word ends.
fn past(tekst: &str, naam: &[char], vorm: fn(char) -> char) -> Option<usize> {
    let mut wacht = naam.iter();
    let mut verwacht = wacht.next()?;
    for (byte, teken) in tekst.char_indices() {
        if !is_teken(teken) {
            continue;
        }
        if vorm(teken) != *verwacht {
            return None;
        }
        match wacht.next() {
            Some(volgend) => verwacht = volgend,
            None => {
                let einde = byte + teken.len_utf8();
                let na = vanaf(tekst, einde).chars().next();
                return na.is_none_or(|na| !na.is_alphabetic()).then_some(einde);
            }
        }
    }
    None
}

/// A name cut short after a whole word: "Specifieke voorwaarden: 3".
fn begin(tekst: &str, naam: &Naam) -> Option<(usize, Gelijkenis)> {
    let mut letters = 0_usize;
    let mut einde = 0_usize;
    let mut verwacht = naam.plat.iter();
    for (byte, teken) in tekst.char_indices() {
        if !teken.is_alphanumeric() {
            if matches!(teken, '\t' | ':' | '\n' | '(') && letters > 0 {
                break;
            }
            continue;
        }
        if verwacht.next() != Some(&plat_teken(teken)) {
            break;
        }
        letters += 1;
        let na = vanaf(tekst, byte + teken.len_utf8()).chars().next();
        if na.is_none_or(|na| !na.is_alphanumeric()) {
            einde = byte + teken.len_utf8();
        }
    }
    let genoeg = einde > 0 && letters >= naam.eerste_woord.max(4);
    genoeg.then_some((einde, Gelijkenis::Begin))
}

/// The name with a letter misread here and there: one in six at most.
fn ongeveer(tekst: &str, naam: &[char]) -> Option<usize> {
    let marge = naam.len() / 6;
    if marge == 0 {
        return None;
    }
    let letters: Vec<(usize, char)> = tekst
        .char_indices()
        .filter(|(_, teken)| teken.is_alphanumeric())
        .take(naam.len() + marge)
        .map(|(byte, teken)| (byte + teken.len_utf8(), scan_teken(teken)))
        .collect();
    // One row of the edit distance per letter of the text; the last cell is the whole name.
    let mut rij: Vec<usize> = (0..=naam.len()).collect();
    let mut best: Option<(usize, usize)> = None;
    for (gelezen, (einde, teken)) in letters.iter().enumerate() {
        let mut schuin = gelezen;
        let mut links = gelezen + 1;
        if let Some(eerste) = rij.first_mut() {
            *eerste = links;
        }
        for (cel, letter) in rij.iter_mut().skip(1).zip(naam) {
            let kost = schuin + usize::from(letter != teken);
            schuin = *cel;
            *cel = kost.min(links + 1).min(*cel + 1);
            links = *cel;
        }
        let na = vanaf(tekst, *einde).chars().next();
        let woordeinde = na.is_none_or(|na| !na.is_alphabetic());
        if woordeinde && links <= marge && best.is_none_or(|(kost, _)| links < kost) {
            best = Some((links, *einde));
        }
    }
    best.map(|(_, einde)| einde)
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
