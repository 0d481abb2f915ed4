//! How wide a text is, without the font: estimated from above, so that no text overflows in the
//! report's face nor in the faces of phones and laptops.

/// Estimated width of a text set in `punten`; never less than in Noto Sans, whose letters are
/// wider than those of most system faces.
pub fn geschatte_breedte(tekst: &str, punten: f32, vet: bool) -> f32 {
    let som: f32 = tekst.chars().map(em).sum();
    som * punten * if vet { 1.1 } else { 1.03 }
}

/// Width of a letter as a share of its size.
fn em(teken: char) -> f32 {
    match teken {
        'i' | 'j' | 'l' | '.' | ',' | ':' | ';' | '\'' | ' ' | '!' | '\u{A0}' => 0.3,
        'f' | 't' | 'r' | '(' | ')' | '-' | '/' | '[' | ']' | 'I' | 'J' => 0.42,
        'c' | 's' | 'z' | 'v' | 'x' | 'y' | '|' | '"' | '“' | '”' => 0.54,
        'm' | 'w' | 'M' | 'W' | '%' | '@' | '…' | 'æ' | 'œ' | 'ŵ' | '—' | '→' => 0.98,
        'a'..='z' | '0'..='9' | '–' => 0.63,
        'A'..='Z' => 0.79,
        _ if teken.is_lowercase() => 0.71,
        _ if teken.is_alphabetic() => 0.95,
        _ => 0.8,
    }
}

/// The text, or as much of it as fits with three dots behind it. At least the first letter.
pub fn ingekort(tekst: &str, punten: f32, vet: bool, breedte: f32) -> String {
    if geschatte_breedte(tekst, punten, vet) <= breedte {
        return tekst.to_owned();
    }
    let mut uit = String::new();
    for teken in tekst.chars() {
        let langer = format!("{uit}{teken}…");
        if !uit.is_empty() && geschatte_breedte(&langer, punten, vet) > breedte {
            break;
        }
        uit.push(teken);
    }
    format!("{}…", uit.trim_end_matches([' ', ',', '-', '/']))
}

/// The text in at most `hoogstens` lines, broken between words; the last is shortened if there is
/// more, and so is a word wider than the line.
pub fn in_regels(
    tekst: &str,
    punten: f32,
    vet: bool,
    breedte: f32,
    hoogstens: usize,
) -> Vec<String> {
    let mut regels: Vec<String> = Vec::new();
    let mut woorden = tekst.split_whitespace().peekable();
    while woorden.peek().is_some() {
        let laatste = regels.len() + 1 >= hoogstens;
        let mut regel = String::new();
        while let Some(woord) = woorden.peek() {
            let langer = if regel.is_empty() {
                (*woord).to_owned()
            } else {
                format!("{regel} {woord}")
            };
            let past = geschatte_breedte(&langer, punten, vet) <= breedte;
            if !past && !regel.is_empty() && !laatste {
                break;
            }
            regel = langer;
            woorden.next();
        }
        regels.push(ingekort(&regel, punten, vet, breedte));
        if laatste {
            break;
        }
    }
    regels
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_fits_stays_and_what_does_not_is_shortened() {
        assert_eq!(ingekort("Tillen", 8.0, false, 100.0), "Tillen");
        let kort = ingekort("Tillen of dragen tijdens het werk", 8.0, false, 70.0);
        assert!(kort.starts_with("Tillen") && kort.ends_with('…'), "{kort}");
        assert!(geschatte_breedte(&kort, 8.0, false) <= 70.0);
        assert_eq!(ingekort("Tillen", 8.0, false, 0.0), "T…");
    }

    #[test]
    fn lines_break_between_words_and_never_pass_their_number() {
        let tekst = "Specifieke voorwaarden voor het persoonlijk functioneren in arbeid";
        let regels = in_regels(tekst, 8.0, false, 120.0, 4);
        assert_eq!(regels.join(" "), tekst);
        assert!(regels.len() > 1);
        let twee = in_regels(tekst, 8.0, false, 120.0, 2);
        assert_eq!(twee.len(), 2);
        assert!(twee[1].ends_with('…'));
        for regel in regels.iter().chain(&twee) {
            assert!(geschatte_breedte(regel, 8.0, false) <= 120.0, "{regel}");
        }
        assert_eq!(in_regels("  ", 8.0, false, 120.0, 2), Vec::<String>::new());
    }
}
