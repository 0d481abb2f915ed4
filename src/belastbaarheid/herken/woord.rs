//! A text as words, in the form in which they are compared.

use super::normaliseren::{plat, stuk};

/// A word, a number or one other character.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Woord {
    /// Lower case, without marks on letters.
    pub plat: String,
    /// The first byte of it: most comparisons end here.
    pub begin: u8,
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
    if teken.is_ascii() {
        return match teken as u8 {
            b'0'..=b'9' => Soort::Cijfer,
            b'a'..=b'z' | b'A'..=b'Z' | b'%' => Soort::Letter,
            _ => Soort::Anders,
        };
    }
    if teken.is_alphabetic() || teken == '°' {
        Soort::Letter
    } else {
        Soort::Anders
    }
}

/// The words of a text. A number keeps its decimals; "5kg" and "dragen2" are two words; tabs and
/// line ends are words of their own.
pub(super) fn woorden(tekst: &str) -> Vec<Woord> {
    let mut uit = Vec::with_capacity(tekst.len() / 5);
    let mut van = 0;
    while let Some(teken) = teken_op(tekst, van) {
        let mut tot = van + teken.len_utf8();
        if teken == ' ' {
            van = tot;
            continue;
        }
        let eigen = soort(teken);
        if eigen != Soort::Anders {
            while let Some(verder) = loopt_door(tekst, tot, eigen) {
                tot += verder;
            }
        }
        uit.push(woord(tekst, van, tot, eigen));
        van = tot;
    }
    uit
}

fn woord(tekst: &str, van: usize, tot: usize, soort: Soort) -> Woord {
    let ruw = stuk(tekst, van, tot);
    let plat = if ruw.is_ascii() {
        ruw.to_ascii_lowercase()
    } else {
        plat(ruw)
    };
    let raakt = match soort {
        Soort::Letter => super::begrippen::raakt(&plat),
        Soort::Cijfer | Soort::Anders => 0,
    };
    Woord {
        begin: plat.bytes().next().unwrap_or(0),
        plat,
        van,
        tot,
        raakt,
    }
}

/// The character at a byte.
fn teken_op(tekst: &str, plek: usize) -> Option<char> {
    let byte = *tekst.as_bytes().get(plek)?;
    if byte.is_ascii() {
        return Some(char::from(byte));
    }
    tekst.get(plek..)?.chars().next()
}

/// Bytes by which a word goes on from here.
fn loopt_door(tekst: &str, plek: usize, eigen: Soort) -> Option<usize> {
    let hier = teken_op(tekst, plek)?;
    let lengte = hier.len_utf8();
    if soort(hier) == eigen {
        return Some(lengte);
    }
    let verder = match eigen {
        // Decimals and thousands.
        Soort::Cijfer => {
            matches!(hier, '.' | ',')
                && teken_op(tekst, plek + lengte).is_some_and(|t| t.is_ascii_digit())
        }
        // A misread letter inside a word ("ti1len").
        Soort::Letter => {
            matches!(hier, '1' | '0')
                && teken_op(tekst, plek + lengte).is_some_and(char::is_alphabetic)
        }
        Soort::Anders => false,
    };
    verder.then_some(lengte)
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
