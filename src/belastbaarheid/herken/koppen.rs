//! What kind of line it is: heading, head of a table, page number, or content.

use super::kolommen::{Rol, tabelkop};
use super::normaliseren::{Schoon, plat, scan_teken, stuk, vanaf};
use super::woord::{Woord, in_lijst};
use crate::belastbaarheid::item::Rubriek;

/// What a stretch of the document is about, by the heading above it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum Sectie {
    /// The list of items, or text per rubriek.
    #[default]
    Lijst,
    /// What changed since an earlier document: holds earlier values.
    Vergelijking,
    /// An earlier document.
    Eerder,
    /// What a function asks.
    Functie,
    Legenda,
    Opbouw,
    Voorwaarden,
    Overig,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Lijnsoort {
    Leeg,
    /// Lines of a table, fences, page numbers, empty headings.
    Opmaak,
    /// Heading of a rubriek; the text behind it starts at this byte.
    Rubriek(Rubriek, usize),
    /// Heading of another part; the text behind it starts at this byte.
    Sectie(Sectie, usize),
    /// Head of a table; the rubriek that its first cell may name.
    Tabelkop(Vec<Rol>, Option<Rubriek>),
    Anders,
}

const RUBRIEKEN: [(&str, Rubriek); 10] = [
    ("persoonlijkfunctioneren", Rubriek::Persoonlijk),
    ("sociaalfunctioneren", Rubriek::Sociaal),
    (
        "aanpassingaanfysiekeomgevingseisen",
        Rubriek::FysiekeOmgeving,
    ),
    ("fysiekeomgevingseisen", Rubriek::FysiekeOmgeving),
    ("fysiekeomgeving", Rubriek::FysiekeOmgeving),
    ("dynamischehandelingen", Rubriek::Dynamisch),
    ("dynamischhandelen", Rubriek::Dynamisch),
    ("statischehoudingen", Rubriek::Statisch),
    ("statischehouding", Rubriek::Statisch),
    ("werktijden", Rubriek::Werktijden),
];

const SECTIES: [(&str, Sectie); 33] = [
    ("gewijzigd ten opzichte", Sectie::Vergelijking),
    ("wijzigingen", Sectie::Vergelijking),
    ("vergelijking met", Sectie::Vergelijking),
    ("verschil", Sectie::Vergelijking),
    ("verandering", Sectie::Vergelijking),
    ("vorige fml", Sectie::Eerder),
    ("vorige belastbaarheid", Sectie::Eerder),
    ("eerdere fml", Sectie::Eerder),
    ("eerdere belastbaarheid", Sectie::Eerder),
    ("oude fml", Sectie::Eerder),
    ("vorig spreekuur", Sectie::Eerder),
    ("belastbaarheid vorig", Sectie::Eerder),
    ("functie-eisen", Sectie::Functie),
    ("functiebelasting", Sectie::Functie),
    ("belasting in de functie", Sectie::Functie),
    ("belasting eigen", Sectie::Functie),
    ("eigen functie", Sectie::Functie),
    ("eigen werk", Sectie::Functie),
    ("eisen van de functie", Sectie::Functie),
    ("legenda", Sectie::Legenda),
    ("betekenis van", Sectie::Legenda),
    ("uitleg", Sectie::Legenda),
    ("opbouwschema", Sectie::Opbouw),
    ("opbouw", Sectie::Opbouw),
    ("urenopbouw", Sectie::Opbouw),
    ("voorwaarden", Sectie::Voorwaarden),
    ("randvoorwaarden", Sectie::Voorwaarden),
    ("conclusie", Sectie::Overig),
    ("prognose", Sectie::Overig),
    ("afwijkend", Sectie::Overig),
    ("aanleiding", Sectie::Overig),
    ("ondertekening", Sectie::Overig),
    ("advies", Sectie::Overig),
];

/// The kind of a line by itself.
pub(super) fn lijnsoort(regel: &Schoon, woorden: &[Woord]) -> Lijnsoort {
    let tekst = regel.tekst.as_str();
    if tekst.trim().is_empty() {
        // A line of nothing but marks ("###", "| |") held something.
        return Lijnsoort::Leeg;
    }
    if !tekst.chars().any(char::is_alphanumeric) && !tekst.contains(['☒', '☐', '✓', '✔', '['])
        || is_pagina(woorden)
        || (regel.opsomming && is_eindstreep(woorden))
    {
        return Lijnsoort::Opmaak;
    }
    if let Some(rollen) = tabelkop(tekst, woorden) {
        let cel = tekst.split('\t').next().unwrap_or("");
        let rubriek = rubriekkop(cel, &super::woord::woorden(cel)).map(|(rubriek, _)| rubriek);
        return Lijnsoort::Tabelkop(rollen, rubriek);
    }
    if let Some((rubriek, rest)) = rubriekkop(tekst, woorden) {
        return Lijnsoort::Rubriek(rubriek, rest);
    }
    match sectiekop(regel) {
        Some((sectie, rest)) => Lijnsoort::Sectie(sectie, rest),
        None => Lijnsoort::Anders,
    }
}

/// "Pagina 3 van 7", "blz. 3", "- 3 -", "3/7".
pub(super) fn is_pagina(woorden: &[Woord]) -> bool {
    if woorden.len() > 6 {
        return false;
    }
    let cijfers = |woord: &str| woord.bytes().all(|byte| byte.is_ascii_digit()) && woord.len() <= 3;
    let delen: Vec<&str> = woorden.iter().map(|woord| woord.plat.as_str()).collect();
    match delen.as_slice() {
        ["pagina" | "blz" | "bladzijde" | "pag", rest @ ..] => {
            rest.len() <= 5
                && rest
                    .iter()
                    .all(|deel| cijfers(deel) || in_lijst(deel, &["van", "/", ".", ":"]))
        }
        ["-", nummer, "-"] => cijfers(nummer),
        [van, "/", tot] => cijfers(van) && cijfers(tot),
        _ => false,
    }
}

/// "3 -" behind a bullet: "- 3 -".
fn is_eindstreep(woorden: &[Woord]) -> bool {
    let cijfers = |woord: &str| woord.bytes().all(|byte| byte.is_ascii_digit()) && woord.len() <= 3;
    matches!(woorden, [nummer, streep] if cijfers(&nummer.plat) && streep.plat == "-")
}

/// "Rubriek IV: Dynamische handelingen", "5. Statische houdingen", "Werktijden: niet in de nacht".
fn rubriekkop(tekst: &str, woorden: &[Woord]) -> Option<(Rubriek, usize)> {
    let mut letters = String::new();
    let begin = na_voorvoegsel(woorden);
    let eerste = vanaf(tekst, begin).chars().find(|t| t.is_alphanumeric())?;
    if !matches!(scan_teken(eerste), 'p' | 's' | 'a' | 'f' | 'd' | 'w') {
        return None;
    }
    for (byte, teken) in vanaf(tekst, begin).char_indices() {
        if matches!(teken, ':' | '\t') || letters.len() > 40 {
            break;
        }
        if teken.is_alphanumeric() {
            letters.push(scan_teken(teken));
        }
        let einde = begin + byte + teken.len_utf8();
        let past = |(naam, _): &&(&str, Rubriek)| {
            naam.len() == letters.len() && naam.chars().map(scan_teken).eq(letters.chars())
        };
        if let Some((_, rubriek)) = RUBRIEKEN.iter().find(past) {
            let rest = vanaf(tekst, einde).trim_start();
            let goed = rest.is_empty() || rest.starts_with([':', '-', '\t', '.', '(', ')', '=']);
            if goed {
                let rest = rest.trim_start_matches([':', '-', '\t', '.', ' ']);
                return Some((*rubriek, tekst.len() - rest.len()));
            }
        }
    }
    None
}

/// The text is the heading of a rubriek.
pub(super) fn is_rubriek(tekst: &str) -> bool {
    rubriekkop(tekst, &super::woord::woorden(tekst)).is_some()
}

/// Behind "Rubriek IV:", "4.", "IV -".
fn na_voorvoegsel(woorden: &[Woord]) -> usize {
    let mut einde = 0;
    for woord in woorden.iter().take(4) {
        let nummer = woord
            .plat
            .chars()
            .all(|t| matches!(t, 'i' | 'v' | 'l' | '1'..='6'));
        let telt = in_lijst(
            &woord.plat,
            &["rubriek", "rubrlek", ".", ":", "-", ")", "veld"],
        ) || nummer;
        if !telt {
            break;
        }
        einde = woord.tot;
    }
    einde
}

fn sectiekop(regel: &Schoon) -> Option<(Sectie, usize)> {
    let tekst = regel.tekst.as_str();
    let aantal_woorden = tekst.split_whitespace().count();
    let dubbelpunt = tekst.find([':', '\t']);
    let kop = dubbelpunt.map_or(tekst, |plek| stuk(tekst, 0, plek));
    let kort = kop.split_whitespace().count() <= 8;
    let los = aantal_woorden <= 8 && !tekst.ends_with('.') && !regel.opsomming;
    if !(kort && (regel.kop || los || dubbelpunt.is_some())) {
        return None;
    }
    let kop_plat = plat(kop);
    let (_, sectie) = SECTIES
        .iter()
        .find(|(begin, _)| kop_plat.trim_start().starts_with(begin))?;
    let rest = dubbelpunt.map_or(tekst.len(), |plek| plek + 1);
    Some((*sectie, rest))
}

#[cfg(test)]
mod tests {
    use super::super::normaliseren::schoon;
    use super::*;

    fn check(tekst: &str) -> Lijnsoort {
        let schoon = schoon(tekst);
        lijnsoort(&schoon, &super::super::woord::woorden(&schoon.tekst))
    }

    #[test]
    fn headings_and_pages_are_no_content() {
        use Lijnsoort::{Anders, Opmaak, Tabelkop};
        for (tekst, rubriek) in [
            (
                "### Rubriek I: Persoonlijk functioneren",
                Rubriek::Persoonlijk,
            ),
            (
                "Rubriek III Fysieke omgevingseisen",
                Rubriek::FysiekeOmgeving,
            ),
            ("IV. DYNAMISCHE HANDELINGEN", Rubriek::Dynamisch),
            ("5 Statische houdingen", Rubriek::Statisch),
        ] {
            assert!(
                matches!(check(tekst), Lijnsoort::Rubriek(r, _) if r == rubriek),
                "{tekst}"
            );
        }
        let Lijnsoort::Rubriek(_, rest) = check("Werktijden: niet in de nacht.") else {
            panic!()
        };
        assert_eq!(
            vanaf("Werktijden: niet in de nacht.", rest),
            "niet in de nacht."
        );
        for tekst in ["| --- | --- |", "Pagina 3 van 7", "- 3 -", "----"] {
            assert_eq!(check(tekst), Opmaak, "{tekst}");
        }
        assert_eq!(
            check("| Item | Was | Wordt | Richting |"),
            Tabelkop(vec![Rol::Naam, Rol::Niet, Rol::Waarde, Rol::Tekst], None)
        );
        assert_eq!(check("4.14\tTillen\t2"), Anders);
        assert_eq!(check("Sociaal functioneren gaat goed"), Anders);
        assert!(matches!(
            check("## Opbouwschema uren"),
            Lijnsoort::Sectie(Sectie::Opbouw, _)
        ));
    }
}
