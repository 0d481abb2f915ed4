//! Text to lines: Dutch hyphenation, real widths, ragged right.

use textwrap::core::Fragment;
use textwrap::wrap_algorithms::{Penalties, wrap_first_fit, wrap_optimal_fit};
use unicode_normalization::UnicodeNormalization;

use super::lettertypen::{Lettertypen, Snede};
use super::woorden::{Stuk, stukken};

/// What the rest of a broken word is to who copies it. A space and not nothing: Chrome and Edge
/// take an empty replacement for none at all and would copy the rest twice.
const REST: &str = " ";

/// How a text is to be broken.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Zetting {
    pub snede: Snede,
    pub punten: f32,
    /// Width of the box in points.
    pub breedte: f32,
    /// Whether words may be hyphenated; headings keep theirs whole.
    pub afbreken: bool,
}

/// One line.
#[derive(Clone, Debug, PartialEq)]
pub struct Regel {
    /// From left to right, without space between them.
    pub delen: Vec<Deel>,
    /// Width in points, without the space at the end.
    pub breedte: f32,
}

/// A run of a line; see [`Tekst::voluit`](super::Tekst::voluit).
#[derive(Clone, Debug, PartialEq)]
pub struct Deel {
    pub tekst: String,
    pub breedte: f32,
    pub voluit: Option<String>,
}

impl Regel {
    /// What stands on the line, hyphen included.
    pub fn tekst(&self) -> String {
        let alles: String = self.delen.iter().map(|deel| deel.tekst.as_str()).collect();
        alles.trim_end().to_owned()
    }
}

/// The characters of a text as the typesetter sees them: letters composed with their marks, tabs
/// and odd spaces as plain ones, invisible control characters gone. Line ends stay.
pub(super) fn normaliseer(tekst: &str) -> impl Iterator<Item = char> + '_ {
    tekst
        .nfc()
        .filter(|teken| {
            // Soft hyphen, zero-width spaces and joiners, direction marks, byte order mark.
            !matches!(*teken, '\u{AD}' | '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}'
                | '\u{2060}'..='\u{2064}' | '\u{2066}'..='\u{2069}' | '\u{FE00}'..='\u{FE0F}' | '\u{FEFF}' | '\r')
        })
        .map(|teken| match teken {
            '\n' | '\u{A0}' => teken,
            '\u{2028}' | '\u{2029}' | '\u{85}' => '\n',
            '\u{202F}' | '\u{2007}' => '\u{A0}',
            _ if teken.is_whitespace() || teken.is_control() => ' ',
            _ => teken,
        })
}

/// Every character that cannot be printed becomes a visible replacement mark.
pub(super) fn drukbaar(tekst: &str, lettertypen: &Lettertypen) -> String {
    let vervanger = if lettertypen.kent('\u{FFFD}') {
        '\u{FFFD}'
    } else {
        '?'
    };
    normaliseer(tekst)
        .map(|teken| {
            if teken == '\n' || lettertypen.kent(teken) {
                teken
            } else {
                vervanger
            }
        })
        .collect()
}

/// Breaks a text into lines no wider than its box; words and addresses that do not fit are torn.
/// A line end in the text starts a new line; empty lines disappear. At least one character
/// stands on a line, also in a box narrower than that.
pub fn breek(tekst: &str, zetting: &Zetting, lettertypen: &Lettertypen) -> Vec<Regel> {
    drukbaar(tekst, lettertypen)
        .split('\n')
        .flat_map(|alinea| breek_alinea(alinea, zetting, lettertypen))
        .collect()
}

/// A fragment as the wrapping algorithm sees it.
#[derive(Debug)]
struct Blokje<'a> {
    stuk: &'a Stuk,
    breedte: f64,
    spatie: f64,
    streepje: f64,
}

impl Fragment for Blokje<'_> {
    fn width(&self) -> f64 {
        self.breedte
    }

    fn whitespace_width(&self) -> f64 {
        self.spatie
    }

    fn penalty_width(&self) -> f64 {
        self.streepje
    }
}

fn breek_alinea(tekst: &str, zetting: &Zetting, lettertypen: &Lettertypen) -> Vec<Regel> {
    let meet = |tekst: &str| lettertypen.breedte(tekst, zetting.snede, zetting.punten);
    let stukken = stukken(tekst, zetting.afbreken, zetting.breedte, &meet);
    let (spatie, streepje) = (f64::from(meet(" ")), f64::from(meet("-")));
    let blokjes: Vec<Blokje<'_>> = stukken
        .iter()
        .map(|stuk| Blokje {
            stuk,
            breedte: f64::from(meet(&stuk.tekst)),
            spatie: if stuk.einde { spatie } else { 0.0 },
            streepje: if stuk.streepje { streepje } else { 0.0 },
        })
        .collect();
    let regels = verdeel(&blokjes, f64::from(zetting.breedte));
    let laatste = regels.len().saturating_sub(1);
    let mut voortzetting = false;
    regels
        .iter()
        .enumerate()
        .map(|(nummer, blokjes)| {
            let (regel, loopt_door) = regel(blokjes, voortzetting, nummer == laatste, &meet);
            voortzetting = loopt_door;
            regel
        })
        .collect()
}

/// Optimal fit, unless that would let a line stick out; then first fit, which never does.
fn verdeel<'a, 'b>(blokjes: &'a [Blokje<'b>], breedte: f64) -> Vec<&'a [Blokje<'b>]> {
    if blokjes.is_empty() {
        return Vec::new();
    }
    let straffen = Penalties {
        nline_penalty: 1000,
        overflow_penalty: 1_000_000_000,
        short_last_line_fraction: 6,
        short_last_line_penalty: 400,
        // About a gap of five letters: a hyphen must earn its place.
        hyphen_penalty: 900,
    };
    let past = |regel: &&[Blokje<'_>]| {
        let som: f64 = regel.iter().map(|b| b.breedte + b.spatie).sum();
        regel
            .last()
            .is_some_and(|b| som - b.spatie + b.streepje <= breedte + 0.001)
    };
    match wrap_optimal_fit(blokjes, &[breedte], &straffen) {
        Ok(regels) if regels.iter().all(past) => regels,
        _ => wrap_first_fit(blokjes, &[breedte]),
    }
}

/// Puts a line together. `voortzetting`: it begins with the rest of a broken word. Also says
/// whether its own last word goes on below.
fn regel(
    blokjes: &[Blokje<'_>],
    mut voortzetting: bool,
    laatste: bool,
    meet: &dyn Fn(&str) -> f32,
) -> (Regel, bool) {
    let mut delen: Vec<Deel> = Vec::new();
    let mut gewoon = String::new();
    let mut woord = String::new();
    let mut spatie = false;
    for (nummer, blokje) in blokjes.iter().enumerate() {
        woord.push_str(&blokje.stuk.tekst);
        let slot = nummer + 1 == blokjes.len();
        if !blokje.stuk.einde && !slot {
            continue;
        }
        if std::mem::take(&mut spatie) {
            gewoon.push(' ');
        }
        let afgebroken = slot && !blokje.stuk.einde;
        let tekst = std::mem::take(&mut woord);
        if afgebroken || voortzetting {
            bewaar(&mut delen, std::mem::take(&mut gewoon), None, meet);
            let voluit = if voortzetting {
                REST.to_owned()
            } else {
                blokje.stuk.woord.to_string()
            };
            let streepje = if afgebroken && blokje.stuk.streepje {
                "-"
            } else {
                ""
            };
            bewaar(&mut delen, tekst + streepje, Some(voluit), meet);
        } else {
            gewoon.push_str(&tekst);
        }
        voortzetting = afgebroken;
        spatie = !afgebroken;
    }
    bewaar(&mut delen, gewoon, None, meet);
    let breedte = delen.iter().map(|deel| deel.breedte).sum();
    if !voortzetting && !laatste {
        // Lines are read on as running text, so the space between two lines must exist.
        match delen.last_mut() {
            Some(deel) if deel.voluit.is_none() => deel.tekst.push(' '),
            _ => delen.push(Deel {
                tekst: " ".to_owned(),
                breedte: 0.0,
                voluit: None,
            }),
        }
    }
    (Regel { delen, breedte }, voortzetting)
}

fn bewaar(
    delen: &mut Vec<Deel>,
    tekst: String,
    voluit: Option<String>,
    meet: &dyn Fn(&str) -> f32,
) {
    if !tekst.is_empty() {
        delen.push(Deel {
            breedte: meet(&tekst),
            tekst,
            voluit,
        });
    }
}

#[cfg(test)]
mod tests {
    use super::super::lettertypen::tests::echte;
    use super::*;

    fn zetting(breedte: f32) -> Zetting {
        Zetting {
            snede: Snede::Gewoon,
            punten: 10.0,
            breedte,
            afbreken: true,
        }
    }

    fn regels(tekst: &str, breedte: f32) -> Vec<String> {
        breek(tekst, &zetting(breedte), &echte())
            .iter()
            .map(Regel::tekst)
            .collect()
    }

    #[test]
    fn a_broken_word_is_whole_for_who_copies_it() {
        let gebroken = breek("arbeidsdeskundige", &zetting(60.0), &echte());
        assert_eq!(
            gebroken[0].delen[0].voluit.as_deref(),
            Some("arbeidsdeskundige")
        );
        assert!(
            gebroken[0].tekst().ends_with('-'),
            "{:?}",
            gebroken[0].tekst()
        );
        assert!(
            gebroken[1..]
                .iter()
                .all(|regel| { regel.delen[0].voluit.as_deref() == Some(" ") })
        );
    }

    #[test]
    fn lines_are_joined_by_a_space() {
        let gebroken = breek("de werknemer en de werkgever", &zetting(70.0), &echte());
        let alles: String = gebroken
            .iter()
            .flat_map(|regel| &regel.delen)
            .map(|deel| deel.voluit.as_deref().unwrap_or(&deel.tekst))
            .collect();
        assert_eq!(
            alles.split_whitespace().collect::<Vec<_>>().join(" "),
            "de werknemer en de werkgever"
        );
    }

    #[test]
    fn an_address_too_wide_for_its_box_is_torn_without_hyphen() {
        let gebroken = regels("https://www.voorbeeld.nl/vacatures/administratief", 100.0);
        assert!(gebroken.len() > 1);
        assert_eq!(
            gebroken.concat(),
            "https://www.voorbeeld.nl/vacatures/administratief"
        );
    }

    #[test]
    fn a_line_end_in_the_text_is_kept() {
        assert_eq!(
            regels("Een\n\nTwee\r\nDrie", 200.0),
            ["Een", "Twee", "Drie"]
        );
    }

    #[test]
    fn what_cannot_be_printed_is_shown_as_a_mark() {
        assert_eq!(regels("a世b", 200.0), ["a\u{FFFD}b"]);
    }

    #[test]
    fn decomposed_letters_are_composed() {
        assert_eq!(regels("Nguye\u{302}\u{303}n", 200.0), ["Nguyễn"]);
    }

    #[test]
    fn nothing_gives_nothing() {
        assert!(regels(" \n\t ", 200.0).is_empty());
    }
}
