//! A text as words, in the form in which they are compared.

use super::normaliseren::{plat, stuk};

/// A word, a number or one other character.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Woord {
    /// Lower case, without marks on letters.
    pub plat: String,
    /// The first byte of it: most comparisons end here.
    begin: u8,
    /// Where it stands, in bytes.
    pub van: usize,
    pub tot: usize,
    /// The concepts that this word may speak of, a bit each.
    pub raakt: u64,
}

#[derive(Clone, Copy, PartialEq)]
enum Soort {
    Letter,
    Cijfer,
    Anders,
}

fn soort(teken: char) -> Soort {
    if teken.is_ascii_digit() {
        Soort::Cijfer
    } else if teken.is_alphabetic() || teken == '°' || teken == '%' {
        Soort::Letter
    } else {
        Soort::Anders
    }
}

/// The words of a text. A number keeps its decimals; "5kg" and "dragen2" are two words; tabs and
/// line ends are words of their own.
pub(super) fn woorden(tekst: &str) -> Vec<Woord> {
    let tekens: Vec<(usize, char)> = tekst.char_indices().collect();
    let mut uit = Vec::with_capacity(tekens.len() / 5);
    let mut plek = 0;
    while let Some((van, teken)) = tekens.get(plek).copied() {
        let mut einde = plek + 1;
        match soort(teken) {
            Soort::Anders if teken == ' ' => {
                plek = einde;
                continue;
            }
            Soort::Anders => {}
            eigen => {
                while loopt_door(&tekens, einde, eigen) {
                    einde += 1;
                }
            }
        }
        let tot = tekens.get(einde).map_or(tekst.len(), |(byte, _)| *byte);
        let plat = plat(stuk(tekst, van, tot));
        let raakt = if soort(teken) == Soort::Anders {
            0
        } else {
            super::begrippen::raakt(&plat)
        };
        uit.push(Woord {
            begin: plat.bytes().next().unwrap_or(0),
            plat,
            van,
            tot,
            raakt,
        });
        plek = einde;
    }
    uit
}

fn loopt_door(tekens: &[(usize, char)], plek: usize, eigen: Soort) -> bool {
    let teken = |plek: usize| tekens.get(plek).map(|(_, teken)| *teken);
    let Some(hier) = teken(plek) else {
        return false;
    };
    if soort(hier) == eigen {
        return true;
    }
    match eigen {
        // Decimals and thousands.
        Soort::Cijfer => {
            matches!(hier, '.' | ',') && teken(plek + 1).is_some_and(|t| t.is_ascii_digit())
        }
        // A misread letter inside a word ("ti1len").
        Soort::Letter if matches!(hier, '1' | '0') => {
            teken(plek + 1).is_some_and(char::is_alphabetic)
        }
        _ => false,
    }
}

/// Does the word stand in this list?
pub(super) fn in_lijst(woord: &str, lijst: &[&str]) -> bool {
    let begin = woord.bytes().next();
    lijst
        .iter()
        .any(|een| een.len() == woord.len() && een.bytes().next() == begin && *een == woord)
}

/// Do these words follow each other from `plek`?
pub(super) fn staat_op(woorden: &[Woord], plek: usize, wat: &[&str]) -> bool {
    wat.iter().enumerate().all(|(nummer, een)| {
        woorden
            .get(plek + nummer)
            .is_some_and(|woord| woord.plat == *een)
    })
}

/// Does the phrase stand here, words parted by spaces? Gives the number of words.
pub(super) fn zin_op(woorden: &[Woord], plek: usize, zin: &str) -> Option<usize> {
    if woorden.get(plek)?.begin != zin.bytes().next()? {
        return None;
    }
    let mut rest = zin;
    for (aantal, woord) in woorden.iter().skip(plek).enumerate() {
        rest = rest.strip_prefix(woord.plat.as_str())?;
        if rest.is_empty() {
            return Some(aantal + 1);
        }
        rest = rest.strip_prefix(' ')?;
    }
    None
}

/// Does the phrase occur anywhere? Words parted by spaces.
pub(super) fn bevat(woorden: &[Woord], zin: &str) -> bool {
    let begin = zin.bytes().next().unwrap_or(0);
    woorden
        .iter()
        .enumerate()
        .any(|(plek, woord)| woord.begin == begin && zin_op(woorden, plek, zin).is_some())
}

/// A whole number of at most two figures.
pub(super) fn klein_getal(woord: &str) -> Option<u8> {
    let kort = woord.len() <= 2 && woord.bytes().all(|byte| byte.is_ascii_digit());
    if kort { woord.parse().ok() } else { None }
}
