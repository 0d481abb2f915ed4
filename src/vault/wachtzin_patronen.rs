//! What a guesser tries first: common words, repeats, rows, years. See `wachtzin`.

/// Words that stand high in lists of leaked passwords, Dutch and English, and words of the trade.
const BEKEND: &str = include_str!("wachtzin_bekend.txt");
/// Rows of keyboards, QWERTY and AZERTY.
const RIJEN: &str =
    "qwertyuiop asdfghjkl zxcvbnm azertyuiop qsdfghjklm wxcvbn 1qaz2wsx3edc qazwsxedc";

/// A cheap pattern that was found in a passphrase.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Patroon {
    BekendWoord,
    Herhaling,
    Reeks,
    Toetsenbord,
    Jaartal,
}

impl Patroon {
    pub(super) fn advies(self) -> &'static str {
        match self {
            Patroon::BekendWoord => {
                "Er staat een woord in dat vaak gebruikt wordt voor wachtwoorden. Kies een ander woord."
            }
            Patroon::Herhaling => {
                "Vermijd het herhalen van dezelfde tekens of woorden: dat maakt de zin langer, maar niet sterker."
            }
            Patroon::Reeks => "Vermijd reeksen zoals abcd of 1234.",
            Patroon::Toetsenbord => {
                "Vermijd toetsen die naast elkaar liggen op het toetsenbord, zoals qwerty."
            }
            Patroon::Jaartal => "Vermijd een datum of jaartal: die zijn makkelijk te raden.",
        }
    }
}

/// Estimated strength and what was found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Schatting {
    pub bits: u32,
    pub gevonden: Vec<Patroon>,
}

/// Estimates the bits of a passphrase: the sum over its parts, each counted as the cheapest way to
/// guess it.
pub(super) fn schat_bits(zin: &str) -> Schatting {
    let tekens: Vec<char> = zin.to_lowercase().chars().map(ontleet).collect();
    let mut gevonden = Vec::new();
    let mut bits = 0.0;
    let mut gezien: Vec<&[char]> = Vec::new();
    let mut rest = tekens.as_slice();
    while let Some((eerste, staart)) = rest.split_first() {
        let (lengte, prijs, patroon) = deel(rest).unwrap_or((1, 0.0, None));
        let (stuk, verder) = rest.split_at_checked(lengte).unwrap_or((rest, &[]));
        if let Some(patroon) = patroon {
            merk(&mut gevonden, patroon);
            bits += prijs;
            rest = verder;
        } else if eerste.is_alphabetic() && lengte > 1 {
            // A whole word: no dearer than a pick from a large dictionary, repeats nearly free.
            if gezien.contains(&stuk) {
                merk(&mut gevonden, Patroon::Herhaling);
                bits += 1.0;
            } else {
                bits += prijs;
                gezien.push(stuk);
            }
            rest = verder;
        } else {
            bits += teken_bits(*eerste);
            rest = staart;
        }
    }
    bits += hoofdletter_bits(zin);
    Schatting {
        bits: bits as u32,
        gevonden,
    }
}

fn merk(gevonden: &mut Vec<Patroon>, patroon: Patroon) {
    if !gevonden.contains(&patroon) {
        gevonden.push(patroon);
    }
}

/// The cheap part that starts here: its length, its price in bits and, when cheap, why.
fn deel(rest: &[char]) -> Option<(usize, f64, Option<Patroon>)> {
    if let Some(lengte) = herhaald(rest) {
        return Some((lengte, 6.0, Some(Patroon::Herhaling)));
    }
    if let Some(lengte) = toetsenrij(rest) {
        return Some((lengte, 6.0, Some(Patroon::Toetsenbord)));
    }
    if let Some(lengte) = reeks(rest) {
        return Some((lengte, 6.0, Some(Patroon::Reeks)));
    }
    if let Some(lengte) = jaartal(rest) {
        return Some((lengte, 7.0, Some(Patroon::Jaartal)));
    }
    if let Some(lengte) = bekend(rest) {
        return Some((lengte, 6.0, Some(Patroon::BekendWoord)));
    }
    let lengte = rest
        .iter()
        .take_while(|teken| teken.is_alphabetic())
        .count();
    (lengte > 1).then(|| (lengte, woord_bits(lengte), None))
}

/// At most what its letters give; at most a pick from some 10,000 words plus a little per letter
/// beyond six, since long strings of letters are mostly several words in one.
fn woord_bits(lengte: usize) -> f64 {
    let letters = lengte as f64;
    let uit_lijst = 11.0 + (letters - 6.0).max(0.0) * 1.2;
    (letters * 3.0).min(uit_lijst)
}

fn teken_bits(teken: char) -> f64 {
    match teken {
        ' ' => 0.3,
        '0'..='9' => 3.0,
        _ if teken.is_alphabetic() => 4.2,
        _ => 4.8,
    }
}

/// Capitals inside a word add a little; one at the start adds one bit in all.
fn hoofdletter_bits(zin: &str) -> f64 {
    let aantal = zin
        .chars()
        .skip(1)
        .filter(|teken| teken.is_uppercase())
        .count();
    (aantal as f64).min(8.0)
}

/// Undoes the replacements everyone makes, but only for letters look-alikes that are no digits of a
/// number: `@` and `$`.
fn ontleet(teken: char) -> char {
    match teken {
        '@' => 'a',
        '$' => 's',
        ander => ander,
    }
}

fn herhaald(rest: &[char]) -> Option<usize> {
    (1..=4).find_map(|periode| {
        let gelijk = rest
            .iter()
            .zip(rest.iter().skip(periode))
            .take_while(|(a, b)| a == b)
            .count();
        let lengte = gelijk + periode;
        (lengte >= (periode * 3).max(4)).then_some(lengte)
    })
}

fn reeks(rest: &[char]) -> Option<usize> {
    let stappen = |stap: i64| {
        let volgt =
            |(a, b): &(&char, &char)| i64::from(u32::from(**b)) - i64::from(u32::from(**a)) == stap;
        1 + rest
            .iter()
            .zip(rest.iter().skip(1))
            .take_while(volgt)
            .count()
    };
    let lengte = stappen(1).max(stappen(-1));
    (lengte >= 4).then_some(lengte)
}

fn toetsenrij(rest: &[char]) -> Option<usize> {
    let langste = |rij: &str, achteruit: bool| {
        let mut tekens: Vec<char> = rij.chars().collect();
        if achteruit {
            tekens.reverse();
        }
        (0..tekens.len())
            .map(|begin| {
                tekens
                    .iter()
                    .skip(begin)
                    .zip(rest)
                    .take_while(|(a, b)| a == b)
                    .count()
            })
            .max()
            .unwrap_or(0)
    };
    let lengte = RIJEN
        .split_whitespace()
        .flat_map(|rij| [langste(rij, false), langste(rij, true)])
        .max()?;
    (lengte >= 4).then_some(lengte)
}

/// A year from 1900 to 2099, or six to eight digits of a date with or without separators.
fn jaartal(rest: &[char]) -> Option<usize> {
    let datum: Vec<char> = rest
        .iter()
        .copied()
        .take_while(|teken| teken.is_ascii_digit() || matches!(teken, '-' | '/' | '.'))
        .collect();
    let cijfers = datum.iter().filter(|teken| teken.is_ascii_digit()).count();
    if datum.len() > cijfers && (4..=8).contains(&cijfers) {
        return Some(datum.len());
    }
    let eeuw: String = rest.iter().take(2).collect();
    let is_jaar = cijfers == 4 && datum.len() == 4 && (eeuw == "19" || eeuw == "20");
    is_jaar.then_some(4)
}

/// A known word, with the digit look-alikes read as letters. A short one must stand alone: "kat"
/// says nothing about "katoen".
fn bekend(rest: &[char]) -> Option<usize> {
    let letter = |teken: &char| match teken {
        '0' => 'o',
        '1' | '!' => 'i',
        '3' => 'e',
        '5' => 's',
        ander => *ander,
    };
    let past = |woord: &str| {
        let mut tekens = rest.iter();
        let begint = woord
            .chars()
            .all(|verwacht| tekens.next().is_some_and(|teken| letter(teken) == verwacht));
        let staat_los = !tekens.next().is_some_and(|teken| teken.is_alphabetic());
        begint && (staat_los || woord.len() >= 6)
    };
    BEKEND
        .split_whitespace()
        .filter(|woord| past(woord))
        .map(|woord| woord.chars().count())
        .max()
}
