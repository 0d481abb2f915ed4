//! The demand of a function in words that may stand in a report.

use super::item::{FmlItem, ItemSoort, eenheid_in_woorden};
use super::vergelijk::is_ingevuld;
use super::werkregel::{ZEGT_NIETS, is_gevoelig};
use super::werktaal::in_zin;
use super::werktermen::is_urencode;
use crate::dossier::keuzes::Antwoord;
use crate::dossier::schrijfwijze::decimaal;
use crate::dossier::stand::{AfwijkendItem, FunctieEis};
use crate::dossier::waarden::Decimaal;

/// The demand in words. Of boxes that are marked sensitive only how many, never which.
pub(super) fn eis_in_woorden(
    item: &FmlItem,
    afwijkend: &AfwijkendItem,
    eis: Option<&FunctieEis>,
) -> String {
    let Some(eis) = eis.filter(|eis| is_ingevuld(eis)) else {
        return "niet ingevuld".to_owned();
    };
    if eis.komt_niet_voor == Some(true) {
        return "komt niet voor".to_owned();
    }
    if let Some(getal) = eis.getal {
        return getal_in_woorden(item, getal);
    }
    if item.soort == ItemSoort::Meerkeuze && eis.kenmerk.is_none() {
        return vakjes_in_woorden(item, afwijkend, eis);
    }
    // Of a sensitive item even the words of the demand would give it away.
    let gevoelig = is_gevoelig(item, afwijkend);
    if let Some(antwoord) = eis.kenmerk {
        return kenmerk_in_woorden(item.kenmerk.filter(|_| !gevoelig), antwoord);
    }
    if gevoelig {
        return IN_HET_DOSSIER.to_owned();
    }
    match eis.gevraagd_niveau {
        Some(waarde) => match item.niveau(waarde) {
            // "Wel beperkt": as a demand that says the work can be done all the same.
            Some(niveau) if ZEGT_NIETS.contains(&niveau.omschrijving) => {
                "kan ook bij een beperking".to_owned()
            }
            Some(niveau) if !niveau.avg_gevoelig => in_zin(niveau.omschrijving),
            _ => IN_HET_DOSSIER.to_owned(),
        },
        None => eis.omschrijving.clone().unwrap_or_default(),
    }
}

const IN_HET_DOSSIER: &str = "zie het dossier";

/// Of a load the most that occurs; of hours the least that is asked.
fn getal_in_woorden(item: &FmlItem, getal: Decimaal) -> String {
    let is_uren = is_urencode(item.code);
    if getal <= Decimaal::heel(0) && !is_uren {
        return "komt niet voor".to_owned();
    }
    let tot = if is_uren { "minstens" } else { "tot" };
    let getal = match item.vergelijk_op {
        Some(eenheid) => eenheid_in_woorden(eenheid, getal),
        None => decimaal(getal),
    };
    format!("{tot} {getal}")
}

fn kenmerk_in_woorden(kenmerk: Option<&str>, antwoord: Antwoord) -> String {
    match (kenmerk, antwoord) {
        (Some(wat), Antwoord::Ja) => format!("{wat}: ja"),
        (Some(wat), Antwoord::Nee) => format!("{wat}: nee"),
        (Some(wat), Antwoord::Onbekend) => format!("{wat}: niet bekend"),
        (None, Antwoord::Ja) => "komt voor".to_owned(),
        (None, Antwoord::Nee) => "komt niet voor".to_owned(),
        (None, Antwoord::Onbekend) => "niet bekend of dit voorkomt".to_owned(),
    }
}

fn vakjes_in_woorden(item: &FmlItem, afwijkend: &AfwijkendItem, eis: &FunctieEis) -> String {
    let antwoord = |vakje: &u8| {
        if eis.vakjes_ja.contains(vakje) {
            "ja"
        } else if eis.vakjes_onbekend.contains(vakje) {
            "niet bekend"
        } else if eis.vakjes_nee.contains(vakje) {
            "nee"
        } else {
            "niet ingevuld"
        }
    };
    let mut delen: Vec<String> = Vec::new();
    // Of the sensitive boxes per answer only how many.
    let mut gevoelig: Vec<(&str, usize)> = Vec::new();
    for vakje in afwijkend.waarden.iter().filter(|waarde| **waarde > 0) {
        let antwoord = antwoord(vakje);
        let open = item.niveau(*vakje).filter(|niveau| !niveau.avg_gevoelig);
        if let Some(kenmerk) = open.and_then(|niveau| niveau.kenmerk) {
            delen.push(format!("{kenmerk}: {antwoord}"));
        } else if let Some((_, aantal)) = gevoelig.iter_mut().find(|(al, _)| *al == antwoord) {
            *aantal += 1;
        } else {
            gevoelig.push((antwoord, 1));
        }
    }
    delen.extend(gevoelig.into_iter().map(|(antwoord, aantal)| match aantal {
        1 => format!("een voorwaarde aan het werk: {antwoord}"),
        _ => format!("{aantal} voorwaarden aan het werk: {antwoord}"),
    }));
    if delen.is_empty() {
        return "niet ingevuld".to_owned();
    }
    delen.join("; ")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::belastbaarheid::{item, items};
    use crate::dossier::keuzes::FmlVersie;

    fn tekst(code: &str, waarden: &[u8], eis: FunctieEis) -> String {
        let afwijkend = AfwijkendItem {
            waarden: waarden.to_vec(),
            ..AfwijkendItem::default()
        };
        let item = item(FmlVersie::Nieuw, code).unwrap();
        eis_in_woorden(item, &afwijkend, Some(&eis))
    }

    fn getal(code: &str, getal: i64) -> String {
        let eis = FunctieEis {
            getal: Some(Decimaal::heel(getal)),
            ..FunctieEis::default()
        };
        tekst(code, &[1], eis)
    }

    #[test]
    fn hours_are_a_minimum_and_nothing_does_not_occur() {
        assert_eq!(getal("6.3", 24), "minstens 24 uur per week");
        assert_eq!(getal("6.2", 5), "minstens 5 uur per dag");
        assert_eq!(getal("5.2", 5), "tot 5 uur per dag");
        assert_eq!(getal("5.1", 0), "komt niet voor");
    }

    /// Whatever is noted at a sensitive item: no word of the demand, of the item or of its levels.
    #[test]
    fn of_a_sensitive_item_the_demand_stays_inside() {
        let eisen = [
            FunctieEis::default(),
            FunctieEis {
                kenmerk: Some(Antwoord::Ja),
                ..FunctieEis::default()
            },
            FunctieEis {
                gevraagd_niveau: Some(0),
                ..FunctieEis::default()
            },
        ];
        for versie in [FmlVersie::Nieuw, FmlVersie::Klassiek] {
            for item in items(versie) {
                for niveau in item.niveaus.iter().filter(|niveau| niveau.avg_gevoelig) {
                    for eis in &eisen {
                        let eis = FunctieEis {
                            omschrijving: Some("geheim".into()),
                            ..eis.clone()
                        };
                        let afwijkend = AfwijkendItem {
                            waarden: vec![niveau.waarde],
                            ..AfwijkendItem::default()
                        };
                        let tekst = eis_in_woorden(item, &afwijkend, Some(&eis));
                        let normaal = item.niveau(0).unwrap().omschrijving;
                        for geheim in ["geheim", normaal, niveau.omschrijving, item.naam] {
                            assert!(!tekst.contains(geheim), "{} {tekst}", item.code);
                        }
                    }
                }
            }
        }
    }

    #[test]
    fn boxes_without_a_name_are_counted_per_answer() {
        let eis = FunctieEis {
            vakjes_nee: vec![3],
            ..FunctieEis::default()
        };
        assert_eq!(
            tekst("3.8", &[1, 2, 3], eis),
            "2 voorwaarden aan het werk: niet ingevuld; een voorwaarde aan het werk: nee"
        );
    }

    #[test]
    fn a_trait_without_a_name_occurs_or_not() {
        let eis = FunctieEis {
            kenmerk: Some(Antwoord::Ja),
            ..FunctieEis::default()
        };
        assert_eq!(tekst("4.8", &[1], eis), "komt voor");
    }
}
