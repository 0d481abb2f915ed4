//! Whether a text in free words already names a figure, so that the figure need not be said twice.

/// A figure in a text: hundredths, in minutes if it is a duration.
#[derive(Clone, Copy)]
struct Maat {
    honderdsten: i64,
    duur: Option<Duur>,
}

#[derive(Clone, Copy, PartialEq)]
enum Duur {
    Minuten,
    Uren,
}

/// Hours are noted in tenths, so 20 minutes stands as 0,3 hours.
const AFRONDING_UREN: i64 = 300;

const TELWOORDEN: [(&str, i64); 17] = [
    ("half", 50),
    ("halve", 50),
    ("een", 100),
    ("één", 100),
    ("anderhalf", 150),
    ("anderhalve", 150),
    ("twee", 200),
    ("drie", 300),
    ("vier", 400),
    ("vijf", 500),
    ("zes", 600),
    ("zeven", 700),
    ("acht", 800),
    ("negen", 900),
    ("tien", 1000),
    ("elf", 1100),
    ("twaalf", 1200),
];

/// `tekst` names the first figure of `maat`: "half uur per dag" names "tot 0,5 uur per dag". Also
/// true if `maat` holds no figure.
pub fn noemt_maat(tekst: &str, maat: &str) -> bool {
    let Some(gezocht) = maten(maat).first().copied() else {
        return true;
    };
    maten(tekst)
        .iter()
        .any(|gevonden| gelijk(*gevonden, gezocht))
}

fn gelijk(een: Maat, ander: Maat) -> bool {
    let speling = match (een.duur, ander.duur) {
        (Some(van), Some(naar)) if van != naar => AFRONDING_UREN,
        (Some(_), None) | (None, Some(_)) => return false,
        _ => 0,
    };
    (een.honderdsten - ander.honderdsten).abs() <= speling
}

fn maten(tekst: &str) -> Vec<Maat> {
    let mut woorden = tekst
        .split(|teken: char| teken.is_whitespace() || "()/;-".contains(teken))
        .map(|woord| woord.trim_matches(['.', ',', ':', '!', '?']).to_lowercase())
        .filter(|woord| !woord.is_empty())
        .peekable();
    let mut gevonden = Vec::new();
    while let Some(woord) = woorden.next() {
        if woord == "kwartier" {
            gevonden.push(duur(1500, Duur::Minuten));
            continue;
        }
        let Some(getal) = getal(&woord) else { continue };
        gevonden.extend(met_eenheid(getal, woorden.peek().map(String::as_str)));
    }
    gevonden
}

/// `None`: the next word says how much, as in "een half uur".
fn met_eenheid(honderdsten: i64, volgend: Option<&str>) -> Option<Maat> {
    let volgend = volgend.unwrap_or_default();
    if volgend == "kwartier" || getal(volgend).is_some() {
        return None;
    }
    Some(
        if volgend.starts_with("uur") || volgend.starts_with("uren") {
            duur(honderdsten.saturating_mul(60), Duur::Uren)
        } else if volgend.starts_with("min") {
            duur(honderdsten, Duur::Minuten)
        } else {
            Maat {
                honderdsten,
                duur: None,
            }
        },
    )
}

fn duur(honderdsten: i64, eenheid: Duur) -> Maat {
    Maat {
        honderdsten,
        duur: Some(eenheid),
    }
}

/// A figure in hundredths: "5", "0,5", "1.200", "anderhalf".
fn getal(woord: &str) -> Option<i64> {
    if let Some((_, waarde)) = TELWOORDEN.iter().find(|(naam, _)| *naam == woord) {
        return Some(*waarde);
    }
    let (heel, deel) = woord.split_once(',').unwrap_or((woord, ""));
    let (heel, deel) = match heel.split_once('.') {
        // A point before three figures groups thousands.
        Some((voor, na)) if na.len() == 3 => (format!("{voor}{na}"), deel),
        Some((voor, na)) => (voor.to_owned(), na),
        None => (heel.to_owned(), deel),
    };
    let heel: i64 = heel.parse().ok()?;
    let deel: i64 = match deel.len() {
        0 => 0,
        1 => deel.parse::<i64>().ok()?.checked_mul(10)?,
        2 => deel.parse().ok()?,
        _ => return None,
    };
    heel.checked_mul(100)?.checked_add(deel)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_figure_is_recognised_in_words_and_in_another_unit_of_time() {
        for (tekst, maat) in [
            ("Half uur per dag", "tot 0,5 uur per dag"),
            ("20 minuten per dag", "tot 0,3 uur per dag"),
            (
                "tot ongeveer een uur aaneen, daarna staan",
                "tot 60 minuten aaneen",
            ),
            ("hooguit een kwartier", "tot 15 minuten aaneen"),
            ("Postkarretje, 3 kgf", "tot 3 kgf"),
            ("1200 keer per uur", "tot 1.200 keer per uur"),
            ("10.5 kgf bij het kantelen", "tot 10,5 kgf"),
            ("vier uur per dag", "tot 4 uur per dag"),
            ("Niet nodig", "komt niet voor"),
        ] {
            assert!(noemt_maat(tekst, maat), "{tekst} / {maat}");
        }
    }

    #[test]
    fn another_figure_is_not_the_same() {
        for (tekst, maat) in [
            ("dozen van 15 kg", "tot 5 kg"),
            ("dozen", "tot 5 kg"),
            ("elke 2 uur", "tot 2 kg"),
            ("een half uur", "tot 1 uur per dag"),
            ("25 minuten per dag", "tot 0,3 uur per dag"),
            ("19 minuten", "tot 20 minuten aaneen"),
        ] {
            assert!(!noemt_maat(tekst, maat), "{tekst} / {maat}");
        }
    }
}
