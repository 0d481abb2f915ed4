//! Finding a function by name or synonym, with room for typing errors.

use super::catalogus::Catalogus;
use super::spelling::{afstand, woorden};
use super::woordvormen::andere_vormen;
use std::collections::BTreeMap;

/// More is not typed by someone who looks for a function.
const GRENS_TEKENS: usize = 64;
const GRENS_WOORDEN: usize = 8;
/// The words weigh more than what a name has besides them and than being a synonym.
const PER_WOORD: usize = 4;
const MEESTE_TOESLAG: usize = 4;

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
        let dichtbij: usize = gezocht.iter().map(|woord| dichtbij(woord)).sum();
        let per_woord: Vec<Vec<Option<usize>>> = gezocht
            .into_iter()
            .map(|woord| self.woordkosten(woord))
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
        // Who hits a name as it is spelled did not make a typing error.
        if treffers
            .iter()
            .any(|(_, treffer)| treffer.kosten <= dichtbij)
        {
            treffers.retain(|(_, treffer)| treffer.kosten <= dichtbij);
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
    fn woordkosten(&self, gezocht: Vec<u8>) -> Vec<Option<usize>> {
        let vormen = andere_vormen(&gezocht);
        let gezocht = Woord::van(gezocht);
        let kosten = |woord: &Woord| {
            let vorm = vormen.contains(&woord.letters);
            let zelf = woordkosten(&gezocht, woord);
            zelf.into_iter().chain(vorm.then_some(1)).min()
        };
        self.woorden.iter().map(kosten).collect()
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
        let toeslag = over.min(MEESTE_TOESLAG - 1) + usize::from(self.synoniem.is_some());
        Some(beste * PER_WOORD + toeslag)
    }
}

/// Up to which costs a typed word is spelled as in the name, or, if it is long, nearly so
/// ("administratief", "administratie").
fn dichtbij(gezocht: &[u8]) -> usize {
    const LANG: usize = 8;
    let kosten = if gezocht.len() >= LANG { 6 } else { 3 };
    kosten * PER_WOORD + MEESTE_TOESLAG
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
