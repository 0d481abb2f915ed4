//! Ticked and open boxes.

use super::normaliseren::{plat_teken, stuk, vanaf};

/// A box in a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Vakje {
    pub van: usize,
    pub tot: usize,
    pub aan: bool,
}

const TEKENS: [(&str, bool); 24] = [
    ("[x]", true),
    ("[X]", true),
    ("[v]", true),
    ("[V]", true),
    ("(x)", true),
    ("(X)", true),
    ("☒", true),
    ("☑", true),
    ("■", true),
    ("✓", true),
    ("✔", true),
    ("✗", true),
    ("✘", true),
    ("⊠", true),
    ("[ ]", false),
    ("[]", false),
    ("[_]", false),
    ("( )", false),
    ("☐", false),
    ("□", false),
    ("❏", false),
    ("❑", false),
    ("⬜", false),
    ("○", false),
];

/// Every box. A single x that stands alone in a cell or before a text is one too.
pub(super) fn vakjes(tekst: &str) -> Vec<Vakje> {
    let mut uit = Vec::new();
    if tekst.is_ascii() && !tekst.contains(['[', '(', 'x', 'X']) {
        return uit;
    }
    let mut plek = 0;
    while let Some(teken) = vanaf(tekst, plek).chars().next() {
        let rest = vanaf(tekst, plek);
        let kan = !teken.is_ascii() || matches!(teken, '[' | '(');
        let vakje = kan
            .then(|| TEKENS.iter().find(|(naam, _)| rest.starts_with(naam)))
            .flatten();
        if let Some((naam, aan)) = vakje {
            uit.push(Vakje {
                van: plek,
                tot: plek + naam.len(),
                aan: *aan,
            });
            plek += naam.len();
            continue;
        }
        if matches!(teken, 'x' | 'X') && staat_alleen(tekst, plek) {
            uit.push(Vakje {
                van: plek,
                tot: plek + 1,
                aan: true,
            });
        }
        plek += teken.len_utf8();
    }
    uit
}

/// At the start or end of a cell, with space around it.
fn staat_alleen(tekst: &str, plek: usize) -> bool {
    let voor = stuk(tekst, 0, plek);
    let na = vanaf(tekst, plek + 1);
    let celrand = |teken: Option<char>| teken.is_none_or(|t| t == '\t' || t == '\n');
    let wit = |teken: Option<char>| teken.is_none_or(char::is_whitespace);
    let (links, rechts) = (voor.chars().next_back(), na.chars().next());
    wit(links)
        && wit(rechts)
        && (celrand(voor.trim_end_matches(' ').chars().next_back())
            || celrand(na.trim_start_matches(' ').chars().next()))
}

/// The text that belongs to each box. Boxes stand before their text, unless a text comes first.
pub(super) fn met_tekst<'a>(tekst: &'a str, vakjes: &[Vakje]) -> Vec<(bool, &'a str)> {
    let Some(eerste) = vakjes.first() else {
        return Vec::new();
    };
    // In the line of the first box: is there text before it?
    let voor = stuk(tekst, 0, eerste.van);
    let regelbegin = voor.rfind('\n').map_or(0, |plek| plek + 1);
    let tekst_eerst = stuk(voor, regelbegin, voor.len())
        .chars()
        .any(char::is_alphanumeric)
        && !voor.trim_end().ends_with(':');
    let mut uit = Vec::new();
    for (nummer, vakje) in vakjes.iter().enumerate() {
        let eigen = if tekst_eerst {
            let vorige = nummer
                .checked_sub(1)
                .and_then(|plek| vakjes.get(plek))
                .map_or(0, |vorige| vorige.tot);
            stuk(tekst, vorige, vakje.van)
        } else {
            let volgende = vakjes
                .get(nummer + 1)
                .map_or(tekst.len(), |volgende| volgende.van);
            // A figure before the box belongs to it: "3 [x] geen afleiding".
            stuk(tekst, vakje.tot, volgende)
        };
        uit.push((
            vakje.aan,
            eigen.trim_matches(|t: char| t.is_whitespace() || matches!(t, ':' | ';' | ',')),
        ));
    }
    uit
}

/// Does the text hold the phrase, apart from spaces, signs and marks on letters?
pub(super) fn bevat_zin(tekst: &str, zin: &str) -> bool {
    let kern = |tekst: &str| {
        tekst
            .chars()
            .filter(|t| t.is_alphanumeric())
            .map(plat_teken)
            .collect::<String>()
    };
    let gezocht = kern(zin);
    gezocht.len() >= 4 && kern(tekst).contains(&gezocht)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn boxes_before_and_after_their_text() {
        let check = |tekst: &str| {
            let gevonden = vakjes(tekst);
            met_tekst(tekst, &gevonden)
                .iter()
                .filter(|(aan, _)| *aan)
                .map(|(_, t)| (*t).to_owned())
                .collect::<Vec<_>>()
        };
        assert_eq!(check("[ ] een\n[x] twee\n☒ drie"), ["twee", "drie"]);
        assert_eq!(check("een ☐\ntwee ☒\ndrie ☐"), ["twee"]);
        assert_eq!(check("x een"), ["een"]);
        assert!(check("10 x per uur").is_empty());
    }
}
