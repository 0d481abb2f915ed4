//! How much a text looks like a name: whole, cut short, or misread.

use super::normaliseren::{plat_teken, scan_teken, vanaf};

/// How well a name fits.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Gelijkenis {
    /// Only the first words of the name.
    Begin,
    /// Read through faults of the scanner.
    Leesfout,
    Precies,
}

/// The letters of a name.
pub(super) struct Letters {
    /// Letters and figures only.
    pub plat: Vec<char>,
    /// The same as a scanner may have read it.
    pub scan: Vec<char>,
    /// Letters of the first word, for names that were cut short.
    pub eerste_woord: usize,
}

/// A character that counts in a name.
pub(super) fn is_teken(teken: char) -> bool {
    teken.is_alphanumeric() || teken == '|' || teken == '!'
}

/// How the text begins with a name, and the bytes that it takes.
pub(super) fn beste(tekst: &str, naam: &Letters) -> Option<(usize, Gelijkenis)> {
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
pub(super) fn past(tekst: &str, naam: &[char], vorm: fn(char) -> char) -> Option<usize> {
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
fn begin(tekst: &str, naam: &Letters) -> Option<(usize, Gelijkenis)> {
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
