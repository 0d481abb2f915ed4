//! Heads of tables: what each column holds.

use super::code::code_vooraan;
use super::kruisjes::{Niveaukop, niveaukop};
use super::normaliseren::{plat, stuk};
use super::woord::{Woord, klein_getal};

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
    Niveau(Niveaukop),
    Datum,
    UrenWeek,
    UrenDag,
}

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

/// The columns of a line that is the head of a table.
pub(super) fn tabelkop(tekst: &str, woorden: &[Woord]) -> Option<Vec<Rol>> {
    let cellen: Vec<&str> = tekst.split('\t').collect();
    if cellen.len() < 2 {
        return zonder_cellen(tekst, woorden);
    }
    if cellen.iter().any(|cel| code_vooraan(cel).is_some()) {
        return None;
    }
    if let Some(rollen) = met_niveaus(&cellen) {
        return Some(rollen);
    }
    let rollen: Vec<Option<Rol>> = cellen.iter().map(|cel| kolom(&plat(cel.trim()))).collect();
    let bekend = rollen.iter().flatten().count();
    // Every column known, or nearly; figures alone are values and no levels.
    let met_woord = rollen
        .iter()
        .flatten()
        .any(|rol| !matches!(rol, Rol::Niveau(_)));
    (bekend >= 2 && met_woord && bekend * 2 > cellen.len()).then(|| {
        rollen
            .into_iter()
            .map(|rol| rol.unwrap_or(Rol::Tekst))
            .collect()
    })
}

/// A head with a column per level in words: "normaal | beperkt | sterk beperkt". Every other cell
/// is empty, the head of a column or the name of a rubriek; else it is a row with words as values.
fn met_niveaus(cellen: &[&str]) -> Option<Vec<Rol>> {
    let mut niveaus: Vec<Niveaukop> = Vec::new();
    let mut in_woorden = false;
    let mut rollen = Vec::new();
    for (plek, cel) in cellen.iter().enumerate() {
        let kop = plat(cel.trim());
        let rol = match (niveaukop(&kop), kolom(&kop)) {
            (Some(niveau), _) if niveaus.contains(&niveau) => return None,
            (Some(niveau), _) => {
                niveaus.push(niveau);
                in_woorden |= kop.contains(char::is_alphabetic);
                Rol::Niveau(niveau)
            }
            (None, Some(rol)) => rol,
            // Code and name stand before the levels, also below an empty head or a rubriek.
            (None, None) if kop.is_empty() && niveaus.is_empty() => Rol::Naam,
            (None, None) if kop.is_empty() => Rol::Tekst,
            (None, None) if plek == 0 && super::koppen::is_rubriek(cel) => Rol::Naam,
            (None, None) => return None,
        };
        rollen.push(rol);
    }
    (niveaus.len() >= 2 && in_woorden && cellen.len() >= 3).then_some(rollen)
}

/// Pipes and tabs are gone: "Code Item Waarde Betekenis Toelichting arts".
fn zonder_cellen(tekst: &str, woorden: &[Woord]) -> Option<Vec<Rol>> {
    if woorden.len() > 16 || kolom(&woorden.first()?.plat).is_none() {
        return None;
    }
    let mut rollen = Vec::new();
    let mut plek = 0;
    while let Some(woord) = woorden.get(plek) {
        let twee = woorden.get(plek + 1).and_then(|volgende| {
            let kop = plat(stuk(tekst, woord.van, volgende.tot));
            niveaukop(&kop).filter(|niveau| niveau.in_woorden())
        });
        if let Some(niveau) = twee {
            rollen.push(Rol::Niveau(niveau));
            plek += 2;
            continue;
        }
        rollen.push(kolom(&woord.plat).or_else(|| niveaukop(&woord.plat).map(Rol::Niveau))?);
        plek += 1;
    }
    let woordniveaus = rollen
        .iter()
        .filter(|rol| matches!(rol, Rol::Niveau(niveau) if niveau.in_woorden()))
        .count();
    let andere = rollen.iter().any(|rol| !matches!(rol, Rol::Niveau(_)));
    (rollen.len() >= 3 && woordniveaus != 1 && andere).then_some(rollen)
}

/// The role of a column by its head.
pub(super) fn kolom(kop: &str) -> Option<Rol> {
    let kop = kop.trim().trim_end_matches(':').trim();
    if let Some((_, rol)) = KOLOMMEN.iter().find(|(naam, _)| *naam == kop) {
        return Some(*rol);
    }
    // A head is short and holds no figures; "Uren per dag (6.2) - waarde 3" is a row.
    let cijfers = kop.bytes().any(|byte| byte.is_ascii_digit());
    if (cijfers && klein_getal(kop).is_none() && !kop.starts_with("vorig"))
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
        klein_getal(kop)
            .filter(|getal| *getal <= 9)
            .map(|getal| Rol::Niveau(Niveaukop::Cijfer(getal)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::belastbaarheid::herken::woord::woorden;

    fn niveaus(tekst: &str) -> Option<usize> {
        let rollen = tabelkop(tekst, &woorden(tekst))?;
        Some(
            rollen
                .iter()
                .filter(|rol| matches!(rol, Rol::Niveau(_)))
                .count(),
        )
    }

    #[test]
    fn a_head_names_levels_and_a_row_with_words_does_not() {
        assert_eq!(
            niveaus("Code\tItem\tnormaal\tbeperkt\tsterk beperkt"),
            Some(3)
        );
        assert_eq!(niveaus("\t\tnormaal\tlicht beperkt\tbeperkt"), Some(3));
        assert_eq!(
            niveaus("Rubriek IV: Dynamische handelingen\t0 normaal\t1 licht beperkt\t2 beperkt"),
            Some(3)
        );
        assert_eq!(niveaus("Code Item normaal beperkt sterk beperkt"), Some(3));
        assert_eq!(niveaus("Code Item 0 1 2 3 Toelichting"), Some(4));
        assert_eq!(niveaus("Tillen\tnormaal\tbeperkt"), None);
        assert_eq!(niveaus("4.13\tTillen\tnormaal\tbeperkt"), None);
        assert_eq!(niveaus("Tillen normaal beperkt"), None);
    }
}
