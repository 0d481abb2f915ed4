//! The demand of a function in words that may stand in a report.

use super::item::{FmlItem, ItemSoort, eenheid_in_woorden};
use super::vergelijk::is_ingevuld;
use super::werkregel::ZEGT_NIETS;
use super::werktaal::in_zin;
use crate::dossier::keuzes::Antwoord;
use crate::dossier::schrijfwijze::decimaal;
use crate::dossier::stand::{AfwijkendItem, FunctieEis};

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
        return match item.vergelijk_op {
            Some(eenheid) => format!("tot {}", eenheid_in_woorden(eenheid, getal)),
            None => format!("tot {}", decimaal(getal)),
        };
    }
    if item.soort == ItemSoort::Meerkeuze && eis.kenmerk.is_none() {
        return vakjes_in_woorden(item, afwijkend, eis);
    }
    let wat = item.kenmerk.unwrap_or("deze belasting");
    match (eis.kenmerk, eis.gevraagd_niveau) {
        (Some(Antwoord::Ja), _) => format!("{wat}: ja"),
        (Some(Antwoord::Nee), _) => format!("{wat}: nee"),
        (Some(Antwoord::Onbekend), _) => format!("{wat}: niet bekend"),
        (None, Some(waarde)) => match item.niveau(waarde) {
            // "Wel beperkt": as a demand that says the work can be done all the same.
            Some(niveau) if ZEGT_NIETS.contains(&niveau.omschrijving) => {
                "kan ook bij een beperking".to_owned()
            }
            Some(niveau) if !niveau.avg_gevoelig => in_zin(niveau.omschrijving),
            _ => "zie het dossier".to_owned(),
        },
        (None, None) => eis.omschrijving.clone().unwrap_or_default(),
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
    for vakje in afwijkend.waarden.iter().filter(|waarde| **waarde > 0) {
        let open = item.niveau(*vakje).filter(|niveau| !niveau.avg_gevoelig);
        let kenmerk = open.and_then(|niveau| niveau.kenmerk);
        let kenmerk = kenmerk.unwrap_or("een voorwaarde aan het werk");
        delen.push(format!("{kenmerk}: {}", antwoord(vakje)));
    }
    if delen.is_empty() {
        return "niet ingevuld".to_owned();
    }
    delen.join("; ")
}
