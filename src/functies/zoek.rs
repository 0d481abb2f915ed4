//! Finding a function by name or synonym, with room for typing errors.
//!
//! Own edit distance instead of a crate: one table gives the distance to the whole word and to
//! each of its beginnings at once, on plain bytes, with a bound that ends it early.

use super::catalogus::Catalogus;
use std::collections::BTreeMap;

/// More is not typed by someone who looks for a function.
const GRENS_TEKENS: usize = 64;
const GRENS_WOORDEN: usize = 8;
const GRENS_WOORD: usize = 32;

/// A function that was found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Treffer {
    /// Place in [`Catalogus::functies`].
    pub plaats: usize,
    /// The synonym that matched better than the name.
    pub via: Option<String>,
    /// Lower is better.
    kosten: usize,
}

/// The names and synonyms of a catalogue, made ready once.
#[derive(Clone, Debug, Default)]
pub struct Zoekindex {
    ingangen: Vec<Ingang>,
    /// Every different word once: "medewerker" stands in a hundred names.
    woorden: Vec<Woord>,
}

#[derive(Clone, Debug)]
struct Woord {
    letters: Vec<u8>,
    /// Which letters occur in it.
    masker: u64,
}

#[derive(Clone, Debug)]
struct Ingang {
    plaats: usize,
    /// Absent for the name itself.
    synoniem: Option<String>,
    naam: String,
    /// Places in [`Zoekindex::woorden`].
    woorden: Vec<usize>,
    aaneen: Vec<u8>,
}

impl Zoekindex {
    pub fn van(catalogus: &Catalogus) -> Self {
        let mut ingangen = Vec::new();
        let mut plaatsen: BTreeMap<Vec<u8>, usize> = BTreeMap::new();
        for (plaats, functie) in catalogus.functies().iter().enumerate() {
            let namen = std::iter::once((None, &functie.naam));
            let synoniemen = functie.synoniemen.iter();
            for (synoniem, tekst) in namen.chain(synoniemen.map(|s| (Some(s.clone()), s))) {
                let woorden = woorden(tekst);
                ingangen.push(Ingang {
                    plaats,
                    synoniem,
                    naam: functie.naam.clone(),
                    aaneen: woorden.concat(),
                    woorden: woorden
                        .into_iter()
                        .map(|woord| {
                            let nieuw = plaatsen.len();
                            *plaatsen.entry(woord).or_insert(nieuw)
                        })
                        .collect(),
                });
            }
        }
        let mut alle: Vec<(Vec<u8>, usize)> = plaatsen.into_iter().collect();
        alle.sort_by_key(|(_, plaats)| *plaats);
        let woorden = alle.into_iter().map(|(letters, _)| Woord::van(letters));
        Self {
            ingangen,
            woorden: woorden.collect(),
        }
    }

    /// The functions that match every typed word, best first. Nothing typed finds nothing: then
    /// the whole list is meant.
    pub fn zoek(&self, tekst: &str) -> Vec<Treffer> {
        let begin: String = tekst.chars().take(GRENS_TEKENS).collect();
        let mut gezocht = woorden(&begin);
        gezocht.truncate(GRENS_WOORDEN);
        if gezocht.is_empty() {
            return Vec::new();
        }
        let aaneen = gezocht.concat();
        let per_woord: Vec<Vec<Option<usize>>> = gezocht
            .into_iter()
            .map(|woord| self.woordkosten(Woord::van(woord)))
            .collect();
        let mut treffers: Vec<(&Ingang, Treffer)> = Vec::new();
        // The entries of one function stand together: the best of them counts.
        for ingang in &self.ingangen {
            let Some(kosten) = ingang.kosten(&per_woord, &aaneen) else {
                continue;
            };
            let treffer = Treffer {
                plaats: ingang.plaats,
                via: ingang.synoniem.clone(),
                kosten,
            };
            match treffers.last_mut() {
                Some((_, vorige)) if vorige.plaats == ingang.plaats => {
                    if kosten < vorige.kosten {
                        *vorige = treffer;
                    }
                }
                _ => treffers.push((ingang, treffer)),
            }
        }
        treffers.sort_by(|(een, a), (ander, b)| {
            let volgorde = a.kosten.cmp(&b.kosten);
            volgorde
                .then_with(|| een.naam.cmp(&ander.naam))
                .then_with(|| a.plaats.cmp(&b.plaats))
        });
        treffers.into_iter().map(|(_, treffer)| treffer).collect()
    }

    /// How far one typed word is from every word of the index.
    fn woordkosten(&self, gezocht: Woord) -> Vec<Option<usize>> {
        let woorden = self.woorden.iter();
        woorden.map(|woord| woordkosten(&gezocht, woord)).collect()
    }
}

impl Woord {
    fn van(letters: Vec<u8>) -> Self {
        let masker = letters.iter().fold(0, |masker, letter| {
            // Some digits share a bit with a letter: that only lets a word through to be compared.
            masker | 1u64 << (u32::from(*letter) & 63)
        });
        Self { letters, masker }
    }
}

impl Ingang {
    /// `None`: one of the words does not occur.
    fn kosten(&self, per_woord: &[Vec<Option<usize>>], aaneen: &[u8]) -> Option<usize> {
        let mut samen = Some(0);
        for kosten in per_woord {
            let hier = |plaats: &usize| kosten.get(*plaats).copied().flatten();
            let beste = self.woorden.iter().filter_map(hier).min();
            samen = samen.zip(beste).map(|(samen, beste)| samen + beste);
        }
        // "logistiek medewerker" against "logistiekmedewerker" and the other way round.
        let geplakt = (aaneen.len() >= 4 && bevat(&self.aaneen, aaneen)).then_some(4);
        let beste = [samen, geplakt].into_iter().flatten().min()?;
        let over = self.woorden.len().saturating_sub(per_woord.len());
        Some(beste * 4 + over.min(3) + usize::from(self.synoniem.is_some()))
    }
}

/// How far a typed word is from a word of a name; `None`: too far.
fn woordkosten(gezocht: &Woord, woord: &Woord) -> Option<usize> {
    // Each letter that the word lacks is at least one error.
    let ontbreekt = (gezocht.masker & !woord.masker).count_ones();
    let (gezocht, woord) = (gezocht.letters.as_slice(), woord.letters.as_slice());
    if woord == gezocht {
        return Some(0);
    }
    if woord.starts_with(gezocht) {
        return Some(1);
    }
    if gezocht.len() >= 3 && bevat(woord, gezocht) {
        return Some(3);
    }
    let grens = match gezocht.len() {
        0..=3 => return None,
        4..=7 => 1,
        _ => 2,
    };
    if ontbreekt > grens {
        return None;
    }
    let grens = usize::try_from(grens).ok()?;
    let vooraan = afstand(gezocht.iter(), woord.iter(), grens);
    if let Some(heel) = vooraan.heel {
        return Some(4 + 2 * heel);
    }
    let achteraan = || afstand(gezocht.iter().rev(), woord.iter().rev(), grens).begin;
    match vooraan.begin {
        Some(begin) => Some(5 + 2 * begin),
        None => achteraan().map(|eind| 7 + 2 * eind),
    }
}

fn bevat(woord: &[u8], deel: &[u8]) -> bool {
    woord
        .windows(deel.len().max(1))
        .any(|venster| venster == deel)
}

/// Distances within the bound.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
struct Afstand {
    /// To the whole word.
    heel: Option<usize>,
    /// To the nearest beginning of the word.
    begin: Option<usize>,
}

/// Letters added, left out, changed, or two neighbours swapped (optimal string alignment).
fn afstand<'a>(
    gezocht: impl Iterator<Item = &'a u8>,
    woord: impl Iterator<Item = &'a u8>,
    grens: usize,
) -> Afstand {
    let woord: Vec<u8> = woord.copied().take(GRENS_WOORD).collect();
    let mut vorige: Vec<usize> = (0..=woord.len()).collect();
    let mut daarvoor: Vec<usize> = Vec::new();
    let mut letter_ervoor = None;
    for (rij, letter) in (1..).zip(gezocht.copied()) {
        let mut nieuw = Vec::with_capacity(vorige.len());
        nieuw.push(rij);
        let mut woordletter_ervoor = None;
        for (kolom, woordletter) in (0..).zip(woord.iter().copied()) {
            let op = |rij: &[usize], plek: usize| rij.get(plek).copied().unwrap_or(usize::MAX / 2);
            let wissel = op(&vorige, kolom) + usize::from(letter != woordletter);
            let mut kosten = wissel
                .min(op(&vorige, kolom + 1) + 1)
                .min(op(&nieuw, kolom) + 1);
            let verwisseld =
                letter_ervoor == Some(woordletter) && woordletter_ervoor == Some(letter);
            if verwisseld && kolom > 0 {
                kosten = kosten.min(op(&daarvoor, kolom - 1) + 1);
            }
            nieuw.push(kosten);
            woordletter_ervoor = Some(woordletter);
        }
        if nieuw.iter().all(|kosten| *kosten > grens) {
            return Afstand::default();
        }
        daarvoor = std::mem::replace(&mut vorige, nieuw);
        letter_ervoor = Some(letter);
    }
    let binnen = |kosten: &usize| *kosten <= grens;
    Afstand {
        heel: vorige.last().copied().filter(binnen),
        begin: vorige.iter().copied().min().filter(binnen),
    }
}

/// Words of plain letters and digits: capitals, accents and signs make no difference.
fn woorden(tekst: &str) -> Vec<Vec<u8>> {
    let mut woorden = vec![Vec::new()];
    for teken in tekst.chars() {
        match zonder_accent(teken) {
            Teken::Letters(letters) => {
                if let Some(woord) = woorden.last_mut() {
                    woord.extend(letters.bytes().map(|b| b.to_ascii_lowercase()));
                    woord.truncate(GRENS_WOORD);
                }
            }
            Teken::Los => {}
            Teken::Tussen => woorden.push(Vec::new()),
        }
    }
    woorden.retain(|woord| !woord.is_empty());
    woorden
}

enum Teken {
    Letters(LetterOf),
    /// An accent of its own, after its letter.
    Los,
    Tussen,
}

/// Two letters at most.
struct LetterOf([u8; 2]);

impl LetterOf {
    fn bytes(&self) -> impl Iterator<Item = u8> + '_ {
        self.0.iter().copied().filter(|b| *b != 0)
    }
}

fn zonder_accent(teken: char) -> Teken {
    let een = |letter: u8| Teken::Letters(LetterOf([letter, 0]));
    match teken {
        'a'..='z' | 'A'..='Z' | '0'..='9' => u8::try_from(teken).map_or(Teken::Tussen, een),
        'à'..='å' | 'À'..='Å' => een(b'a'),
        'æ' | 'Æ' => Teken::Letters(LetterOf(*b"ae")),
        'ç' | 'Ç' => een(b'c'),
        'è'..='ë' | 'È'..='Ë' => een(b'e'),
        'ì'..='ï' | 'Ì'..='Ï' => een(b'i'),
        'ñ' | 'Ñ' => een(b'n'),
        'ò'..='ö' | 'ø' | 'Ò'..='Ö' | 'Ø' => een(b'o'),
        'ù'..='ü' | 'Ù'..='Ü' => een(b'u'),
        'ý' | 'ÿ' | 'Ý' => een(b'y'),
        'ĳ' | 'Ĳ' => Teken::Letters(LetterOf(*b"ij")),
        // An apostrophe does not split a word; a hyphen does.
        '\u{300}'..='\u{36f}' | '\'' | '’' => Teken::Los,
        _ => Teken::Tussen,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn heel(gezocht: &str, woord: &str) -> Option<usize> {
        afstand(gezocht.as_bytes().iter(), woord.as_bytes().iter(), 2).heel
    }

    #[test]
    fn distances() {
        assert_eq!(heel("kok", "kok"), Some(0));
        assert_eq!(heel("heftruk", "heftruck"), Some(1));
        // Two neighbours swapped are one error.
        assert_eq!(heel("chaffueur", "chauffeur"), Some(2));
        assert_eq!(heel("kassiere", "kassieer"), Some(1));
        assert_eq!(heel("kok", "magazijn"), None);
        assert_eq!(heel("", "ab"), Some(2));
        let begin = afstand(b"heftruk".iter(), b"heftruckchauffeur".iter(), 1);
        assert_eq!((begin.heel, begin.begin), (None, Some(1)));
    }

    #[test]
    fn accents_capitals_and_signs_make_no_difference() {
        assert_eq!(woorden("Conciërge"), woorden("concierge"));
        assert_eq!(woorden("Concie\u{308}rge"), woorden("CONCIERGE"));
        assert_eq!(
            woorden("ICT-beheerder"),
            [b"ict".to_vec(), b"beheerder".to_vec()]
        );
        assert!(woorden(" - / 日本 ").is_empty());
    }
}
