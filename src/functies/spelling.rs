//! Words as people type them: without capitals and accents, and how far two words are apart.
//!
//! Own edit distance instead of a crate: one table gives the distance to the whole word and to
//! each of its beginnings at once, on plain bytes, with a bound that ends it early.

/// Longer words are cut off.
pub(super) const GRENS_WOORD: usize = 32;

/// Distances within the bound.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Afstand {
    /// To the whole word.
    pub heel: Option<usize>,
    /// To the nearest beginning of the word.
    pub begin: Option<usize>,
}

/// Letters added, left out, changed, or two neighbours swapped (optimal string alignment).
pub(super) fn afstand<'a>(
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
pub(super) fn woorden(tekst: &str) -> Vec<Vec<u8>> {
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
