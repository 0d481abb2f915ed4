//! Rows inside a sentence: "beperkt op 4.14 tillen of dragen (2: ongeveer 5 kg); 5.3 staan (1)".

use super::alinea::Alinea;
use super::anker::begint_met_waarde;
use super::code::code_vooraan;
use super::koppen::Sectie;
use super::namen::Namen;
use super::normaliseren::{stuk, vanaf};
use super::rijen::Rij;
use super::woord::{Woord, woorden};
use super::zegsman::{is_anders, is_van_ander};
use super::zinnen::{eindigt_zin, is_functie, is_verleden};

/// Takes the rows out of the running text: code, name and value after each other. What is taken is
/// noted in the paragraph, so that it is not read a second time.
pub(super) fn haal_uit(alineas: &mut [Alinea], namen: &Namen) -> Vec<Rij> {
    let mut uit = Vec::new();
    for alinea in alineas {
        if !matches!(
            alinea.sectie,
            Sectie::Lijst | Sectie::Overig | Sectie::Voorwaarden
        ) {
            continue;
        }
        let tekst = alinea.tekst();
        if !kan_code(&tekst) {
            continue;
        }
        let stukken = stukken(&tekst, namen);
        let ligging = alinea.ligging();
        for (van, tot, code, na) in &stukken {
            uit.push(Rij::in_zin(
                ligging.regels(*van, *tot),
                format!("{code}\t{}", stuk(&tekst, *na, *tot).trim_start()),
                alinea.sectie,
            ));
        }
        alinea.genomen = stukken.iter().map(|(van, tot, ..)| (*van, *tot)).collect();
    }
    uit
}

/// A figure, a point and a figure stand in it.
fn kan_code(tekst: &str) -> bool {
    tekst.as_bytes().windows(3).any(
        |drie| matches!(drie, [voor, b'.', na] if voor.is_ascii_digit() && na.is_ascii_digit()),
    )
}

/// Start, end, code and the place behind the code, in bytes.
fn stukken(tekst: &str, namen: &Namen) -> Vec<(usize, usize, String, usize)> {
    let woorden = woorden(tekst);
    let mut uit: Vec<(usize, usize, String, usize)> = Vec::new();
    let mut zin = 0;
    let mut open = false;
    for (plek, woord) in woorden.iter().enumerate() {
        let einde = eindigt_zin(&woorden, plek);
        if einde {
            sluit(&mut uit, &mut open, woord.van);
            // A semicolon parts the rows of one sentence.
            if woord.plat != ";" {
                zin = plek + 1;
            }
            continue;
        }
        let Some((code, na)) = rij_op(tekst, woord, namen) else {
            continue;
        };
        sluit(&mut uit, &mut open, woord.van);
        let vooraf = woorden.get(zin..plek).unwrap_or(&[]);
        let vooraf = vooraf.get(..vooraf.len().min(VOORAF)).unwrap_or(&[]);
        if is_functie(vooraf) || is_verleden(vooraf) || is_anders(vooraf) || is_van_ander(vooraf) {
            continue;
        }
        uit.push((woord.van, tekst.len(), code, na));
        open = true;
    }
    uit
}

/// Most words at the start of a sentence that say what it is about.
const VOORAF: usize = 40;
/// Most characters behind a code that are looked at.
const KOP: usize = 160;

fn sluit(uit: &mut [(usize, usize, String, usize)], open: &mut bool, tot: usize) {
    if let Some(laatste) = uit.last_mut().filter(|_| *open) {
        laatste.1 = tot;
    }
    *open = false;
}

/// Code and the place behind it, where a name and a value follow.
fn rij_op(tekst: &str, woord: &Woord, namen: &Namen) -> Option<(String, usize)> {
    if !(woord.plat.contains('.') && woord.plat.starts_with(|t: char| t.is_ascii_digit())) {
        return None;
    }
    let hier = vanaf(tekst, woord.van);
    let code = code_vooraan(hier).filter(|code| !code.leesfout)?;
    let rest = vanaf(hier, code.lengte);
    if !rest.trim_start().starts_with(char::is_alphabetic) {
        return None;
    }
    let rest: String = rest.chars().take(KOP).collect();
    let lengte = namen
        .bij_code(&rest, &code.code)
        .iter()
        .map(|vondst| vondst.lengte)
        .max()?;
    let na = vanaf(&rest, lengte);
    begint_met_waarde(na).then(|| (code.code, woord.van + code.lengte))
}
