//! Where a word may be broken.

use std::rc::Rc;

use hypher::Lang;

use super::datum;

/// Shorter words are never hyphenated; names and other capitalised words need to be longer.
const KORTSTE: usize = 7;
const KORTSTE_MET_HOOFDLETTER: usize = 10;
/// Letters that stay together at either side of a break.
const LINKS_MINSTENS: usize = 3;
const RECHTS_MINSTENS: usize = 3;

/// Seams of trade words that the patterns do not see: "tweedespoor" would become "twee-despoor".
const NADEN: [(&str, &str); 7] = [
    ("tweede", "spoor"),
    ("eind", "evaluatie"),
    ("jaars", "evaluatie"),
    ("case", "manage"),
    ("werk", "aanpassing"),
    ("order", "picker"),
    ("re", "integratie"),
];

/// A piece of a word that is never broken.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Stuk {
    pub tekst: String,
    /// The word it is part of.
    pub woord: Rc<str>,
    /// Last piece of its word: a space follows.
    pub einde: bool,
    /// A break after it is shown by a hyphen.
    pub streepje: bool,
}

/// All pieces of a text in order. A piece is wider than `breedte` only if it is one character.
pub(super) fn stukken(
    tekst: &str,
    afbreken: bool,
    breedte: f32,
    meet: &dyn Fn(&str) -> f32,
) -> Vec<Stuk> {
    let mut uit = Vec::new();
    for woord in woorden(tekst) {
        let heel: Rc<str> = woord.as_str().into();
        let woord = woord.as_str();
        let mut delen = Vec::new();
        for lid in leden(woord) {
            if afbreken {
                delen.extend(lettergrepen(lid));
            } else {
                delen.push((lid.to_owned(), false));
            }
        }
        let streep = meet("-");
        let mut passend: Vec<(String, bool)> = Vec::new();
        for (deel, streepje) in delen {
            let nodig = meet(&deel) + if streepje { streep } else { 0.0 };
            if nodig <= breedte {
                passend.push((deel, streepje));
            } else {
                passend.extend(scheur(&deel, streepje, breedte - streep, meet));
            }
        }
        let laatste = passend.len().saturating_sub(1);
        uit.extend(
            passend
                .into_iter()
                .enumerate()
                .map(|(nummer, (deel, streepje))| Stuk {
                    tekst: deel,
                    woord: Rc::clone(&heel),
                    einde: nummer == laatste,
                    streepje: streepje && nummer != laatste,
                }),
        );
    }
    uit
}

/// The words of a text; a day and its month are one.
fn woorden(tekst: &str) -> Vec<String> {
    let mut uit: Vec<String> = Vec::new();
    for woord in tekst.split(' ').filter(|woord| !woord.is_empty()) {
        // A day and its month stay on one line, and so the month is whole.
        let is_maand = datum::MAANDEN.contains(&kern(woord));
        match uit.last_mut() {
            Some(dag) if is_maand && is_dag(dag) => {
                dag.push(' ');
                dag.push_str(woord);
            }
            _ => uit.push(woord.to_owned()),
        }
    }
    uit
}

fn is_dag(woord: &str) -> bool {
    let cijfers = woord.trim_start_matches('(');
    matches!(cijfers.len(), 1 | 2) && cijfers.chars().all(|teken| teken.is_ascii_digit())
}

/// A word without the punctuation round it.
fn kern(woord: &str) -> &str {
    woord.trim_matches(|teken: char| !teken.is_alphabetic())
}

/// Splits after a hyphen or slash between letters: "re-integratie", "en/of". Dates, amounts and
/// addresses stay whole.
fn leden(woord: &str) -> Vec<&str> {
    if woord.contains(['@', ':']) || woord.starts_with("www.") {
        return vec![woord];
    }
    let mut uit = Vec::new();
    let mut begin = 0;
    let mut vorige: Option<char> = None;
    let mut letters_ervoor = 0;
    let mut tekens = woord.char_indices().peekable();
    while let Some((plaats, teken)) = tekens.next() {
        let volgende = tekens.peek().map(|(_, volgende)| *volgende);
        let scheiding = matches!(teken, '-' | '/' | '\u{2013}');
        if scheiding
            && letters_ervoor >= 2
            && vorige.is_some_and(char::is_alphabetic)
            && volgende.is_some_and(char::is_alphabetic)
        {
            let einde = plaats + teken.len_utf8();
            uit.extend(woord.get(begin..einde));
            begin = einde;
            letters_ervoor = 0;
        } else if teken.is_alphabetic() {
            letters_ervoor += 1;
        }
        vorige = Some(teken);
    }
    uit.extend(woord.get(begin..));
    uit
}

/// Syllables with whether a hyphen is shown after each.
fn lettergrepen(lid: &str) -> Vec<(String, bool)> {
    let heel = || vec![(lid.to_owned(), false)];
    let kern = kern(lid);
    let Some(begin) = lid.find(kern).filter(|_| !kern.is_empty()) else {
        return heel();
    };
    let lengte = kern.chars().count();
    let hoofdletter = kern.chars().next().is_some_and(char::is_uppercase);
    let afkorting = kern.chars().skip(1).any(char::is_uppercase);
    let kortste = if hoofdletter {
        KORTSTE_MET_HOOFDLETTER
    } else {
        KORTSTE
    };
    if lengte < kortste
        || afkorting
        || datum::MAANDEN.contains(&kern)
        || !kern.chars().all(char::is_alphabetic)
    {
        return heel();
    }
    let mut delen: Vec<(String, bool)> = Vec::new();
    let grepen = naden(kern).into_iter().flat_map(|deel| {
        hypher::hyphenate_bounded(deel, Lang::Dutch, LINKS_MINSTENS, RECHTS_MINSTENS)
    });
    for greep in grepen {
        // A diaeresis falls away at a break ("coördinatie" is "co-ordinatie"): so never break there.
        let trema = greep.starts_with(['ä', 'ë', 'ï', 'ö', 'ü']);
        match delen.last_mut() {
            Some((vorige, _)) if trema => vorige.push_str(greep),
            _ => delen.push((greep.to_owned(), true)),
        }
    }
    let einde = begin + kern.len();
    if let Some((eerste, _)) = delen.first_mut() {
        eerste.insert_str(0, lid.get(..begin).unwrap_or_default());
    }
    if let Some((laatste, streepje)) = delen.last_mut() {
        laatste.push_str(lid.get(einde..).unwrap_or_default());
        // After a hyphen or slash of its own no second one is shown.
        *streepje = false;
    }
    delen
}

/// A word cut at the seams that are known.
fn naden(kern: &str) -> Vec<&str> {
    let klein = kern.to_lowercase();
    let mut uit = Vec::new();
    let mut begin = 0;
    for (plaats, _) in kern.char_indices().skip(1) {
        let naad = |(voor, na): &(&str, &str)| {
            klein.get(..plaats).is_some_and(|deel| deel.ends_with(voor))
                && klein.get(plaats..).is_some_and(|deel| deel.starts_with(na))
        };
        if NADEN.iter().any(naad) {
            uit.extend(kern.get(begin..plaats));
            begin = plaats;
        }
    }
    uit.extend(kern.get(begin..));
    uit
}

/// Tears what does not fit, after a mark of an address if there is one, else between letters.
fn scheur(
    deel: &str,
    streepje: bool,
    breedte: f32,
    meet: &dyn Fn(&str) -> f32,
) -> Vec<(String, bool)> {
    const VOORKEUR: [char; 9] = ['/', '.', '-', '_', '?', '&', '=', '@', ':'];
    let mut uit = Vec::new();
    let mut stuk = String::new();
    for teken in deel.chars() {
        stuk.push(teken);
        if meet(&stuk) <= breedte || stuk.chars().count() == 1 {
            continue;
        }
        stuk.pop();
        let na_voorkeur = stuk
            .rfind(VOORKEUR)
            .map(|plaats| plaats + 1)
            .filter(|plaats| meet(stuk.get(..*plaats).unwrap_or_default()) > breedte / 2.0);
        let rest = na_voorkeur.map_or_else(String::new, |plaats| stuk.split_off(plaats));
        uit.push((std::mem::replace(&mut stuk, rest), false));
        stuk.push(teken);
    }
    uit.push((stuk, streepje));
    uit
}

#[cfg(test)]
mod tests {
    use super::*;

    fn breek(woord: &str) -> String {
        stukken(woord, true, 1000.0, &|tekst| tekst.chars().count() as f32)
            .iter()
            .map(|stuk| stuk.tekst.clone() + if stuk.streepje { "~" } else { "|" })
            .collect()
    }

    #[test]
    fn dutch_words_break_between_syllables() {
        assert_eq!(breek("belastbaarheid"), "belast~baar~heid|");
        assert_eq!(breek("(werknemer),"), "(werk~ne~mer),|");
    }

    #[test]
    fn short_words_abbreviations_and_dates_stay_whole() {
        for woord in [
            "maart",
            "UWV-IZP",
            "3-11-2025",
            "WIA",
            "n.v.t.",
            "€\u{A0}2.420,00",
        ] {
            assert!(!breek(woord).contains('~'), "{}", breek(woord));
        }
        assert_eq!(breek("3-11-2025"), "3-11-2025|");
    }

    #[test]
    fn a_word_with_a_hyphen_breaks_there_without_a_second_one() {
        assert_eq!(breek("re-integratie"), "re-|inte~gra~tie|");
        assert_eq!(breek("en/of"), "en/|of|");
    }

    #[test]
    fn never_before_a_diaeresis() {
        assert!(!breek("coördinatie").contains("~ö"));
        assert!(!breek("geïnformeerd").contains("~ï"));
    }

    #[test]
    fn trade_words_break_at_their_seams() {
        assert_eq!(breek("tweedespoortraject"), "tweede~spoor~tra~ject|");
        assert_eq!(breek("eerstejaarsevaluatie"), "eer~ste~jaars~eva~lu~a~tie|");
        assert_eq!(breek("casemanager"), "case~mana~ger|");
    }

    #[test]
    fn a_day_stays_with_its_month() {
        assert_eq!(breek("op 15 december 2025"), "op|15 december|2025|");
        assert_eq!(breek("in december"), "in|december|");
    }

    #[test]
    fn names_are_left_alone_unless_long() {
        assert_eq!(breek("Jansen"), "Jansen|");
        assert_eq!(breek("Nguyễn"), "Nguyễn|");
    }
}
