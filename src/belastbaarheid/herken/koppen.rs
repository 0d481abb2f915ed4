//! What kind of line it is: heading, head of a table, page number, or content.

use super::normaliseren::{Schoon, plat, scan_teken, stuk, vanaf};
use super::woord::{in_lijst, woorden};
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

/// What a column of a table holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Rol {
    Code,
    Naam,
    Waarde,
    /// An earlier value, or what a function asks: never a limit.
    Niet,
    Tekst,
    /// A column per level, with a mark in the one that counts.
    Niveau(u8),
    Datum,
    UrenWeek,
    UrenDag,
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
    Tabelkop(Vec<Rol>),
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

const KOLOMMEN: [(&str, Rol); 47] = [
    ("code", Rol::Code),
    ("itemcode", Rol::Code),
    ("nr", Rol::Code),
    ("nummer", Rol::Code),
    ("itemnr", Rol::Code),
    ("nr.", Rol::Code),
    ("item", Rol::Naam),
    ("naam", Rol::Naam),
    ("onderdeel", Rol::Naam),
    ("activiteit", Rol::Naam),
    ("aspect", Rol::Naam),
    ("beoordelingspunt", Rol::Naam),
    ("waarde", Rol::Waarde),
    ("niveau", Rol::Waarde),
    ("score", Rol::Waarde),
    ("nu", Rol::Waarde),
    ("wordt", Rol::Waarde),
    ("nieuw", Rol::Waarde),
    ("nieuwe waarde", Rol::Waarde),
    ("huidig", Rol::Waarde),
    ("actueel", Rol::Waarde),
    ("huidige waarde", Rol::Waarde),
    ("belastbaarheid", Rol::Waarde),
    ("keuze", Rol::Waarde),
    ("waarde nu", Rol::Waarde),
    ("was", Rol::Niet),
    ("vorig", Rol::Niet),
    ("vorige", Rol::Niet),
    ("oud", Rol::Niet),
    ("eerder", Rol::Niet),
    ("vorige fml", Rol::Niet),
    ("vorige waarde", Rol::Niet),
    ("oude waarde", Rol::Niet),
    ("eis", Rol::Niet),
    ("functie-eis", Rol::Niet),
    ("functie eis", Rol::Niet),
    ("belasting", Rol::Niet),
    ("functie", Rol::Niet),
    ("normaalwaarde", Rol::Niet),
    ("betekenis", Rol::Tekst),
    ("omschrijving", Rol::Tekst),
    ("toelichting", Rol::Tekst),
    ("toelichting arts", Rol::Tekst),
    ("richting", Rol::Tekst),
    ("opmerking", Rol::Tekst),
    ("opmerkingen", Rol::Tekst),
    ("soort", Rol::Tekst),
];

/// The kind of a line by itself.
pub(super) fn lijnsoort(regel: &Schoon) -> Lijnsoort {
    let tekst = regel.tekst.as_str();
    if tekst.trim().is_empty() {
        // A line of nothing but marks ("###", "| |") held something.
        return Lijnsoort::Leeg;
    }
    if !tekst.chars().any(char::is_alphanumeric) && !tekst.contains(['☒', '☐', '✓', '✔', '['])
        || is_pagina(tekst)
        || (regel.opsomming && is_pagina(&format!("- {tekst}")))
    {
        return Lijnsoort::Opmaak;
    }
    if let Some(rollen) = tabelkop(tekst) {
        return Lijnsoort::Tabelkop(rollen);
    }
    if let Some((rubriek, rest)) = rubriekkop(tekst) {
        return Lijnsoort::Rubriek(rubriek, rest);
    }
    match sectiekop(regel) {
        Some((sectie, rest)) => Lijnsoort::Sectie(sectie, rest),
        None => Lijnsoort::Anders,
    }
}

/// "Pagina 3 van 7", "blz. 3", "- 3 -", "3/7".
fn is_pagina(tekst: &str) -> bool {
    let woorden = woorden(tekst);
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

fn tabelkop(tekst: &str) -> Option<Vec<Rol>> {
    let cellen: Vec<&str> = tekst.split('\t').collect();
    if cellen.len() < 2 {
        // Pipes and tabs are gone: "Code Item Waarde Betekenis Toelichting arts".
        let delen: Vec<Rol> = woorden(tekst)
            .iter()
            .map(|woord| kolom(&woord.plat))
            .collect::<Option<_>>()?;
        return (delen.len() >= 3).then_some(delen);
    }
    let rollen: Vec<Option<Rol>> = cellen.iter().map(|cel| kolom(&plat(cel.trim()))).collect();
    let bekend = rollen.iter().flatten().count();
    // Every column known, or nearly; figures alone are values and no levels.
    let met_woord = rollen
        .iter()
        .flatten()
        .any(|rol| !matches!(rol, Rol::Niveau(_)));
    (bekend >= 2
        && met_woord
        && bekend * 2 > cellen.len()
        && !cellen
            .iter()
            .any(|cel| super::code::code_vooraan(cel).is_some()))
    .then(|| {
        rollen
            .into_iter()
            .map(|rol| rol.unwrap_or(Rol::Tekst))
            .collect()
    })
}

/// The role of a column by its head.
pub(super) fn kolom(kop: &str) -> Option<Rol> {
    let kop = kop.trim().trim_end_matches(':').trim();
    if let Some((_, rol)) = KOLOMMEN.iter().find(|(naam, _)| *naam == kop) {
        return Some(*rol);
    }
    // A head is short and holds no figures; "Uren per dag (6.2) - waarde 3" is a row.
    let cijfers = kop.bytes().any(|byte| byte.is_ascii_digit());
    if (cijfers && super::woord::klein_getal(kop).is_none() && !kop.starts_with("vorig"))
        || kop.split_whitespace().count() > 5
    {
        return None;
    }
    let begint = |woord: &str| kop.starts_with(woord);
    if begint("vanaf") || kop == "datum" || kop == "ingangsdatum" || kop == "per" {
        Some(Rol::Datum)
    } else if begint("uren per week") || begint("uur per week") || kop == "week" {
        Some(Rol::UrenWeek)
    } else if begint("uren per dag") || begint("uur per dag") || kop == "dag" {
        Some(Rol::UrenDag)
    } else if begint("toelichting") || begint("omschrijving") || begint("betekenis") {
        Some(Rol::Tekst)
    } else if begint("vorig")
        || begint("was ")
        || begint("waarde vorig")
        || begint("functie")
        || begint("eis ")
    {
        Some(Rol::Niet)
    } else if begint("waarde") || begint("nu ") || begint("nieuwe") || begint("huidig") {
        Some(Rol::Waarde)
    } else {
        super::woord::klein_getal(kop)
            .filter(|getal| *getal <= 9)
            .map(Rol::Niveau)
    }
}

/// "Rubriek IV: Dynamische handelingen", "5. Statische houdingen", "Werktijden: niet in de nacht".
fn rubriekkop(tekst: &str) -> Option<(Rubriek, usize)> {
    let mut letters = String::new();
    let begin = na_voorvoegsel(tekst);
    for (byte, teken) in vanaf(tekst, begin).char_indices() {
        if matches!(teken, ':' | '\t') || letters.len() > 40 {
            break;
        }
        if teken.is_alphanumeric() {
            letters.push(scan_teken(teken));
        }
        let einde = begin + byte + teken.len_utf8();
        let past = |(naam, _): &&(&str, Rubriek)| naam.chars().map(scan_teken).eq(letters.chars());
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

/// Behind "Rubriek IV:", "4.", "IV -".
fn na_voorvoegsel(tekst: &str) -> usize {
    let mut einde = 0;
    for woord in woorden(tekst).iter().take(4) {
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
        lijnsoort(&schoon(tekst))
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
            Tabelkop(vec![Rol::Naam, Rol::Niet, Rol::Waarde, Rol::Tekst])
        );
        assert_eq!(check("4.14\tTillen\t2"), Anders);
        assert_eq!(check("Sociaal functioneren gaat goed"), Anders);
        assert!(matches!(
            check("## Opbouwschema uren"),
            Lijnsoort::Sectie(Sectie::Opbouw, _)
        ));
    }
}
