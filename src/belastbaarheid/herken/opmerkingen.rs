//! What the coach must know of the text as a whole.

use super::alinea::Alinea;
use super::dubbel;
use super::koppen::Sectie;
use super::labels::datums_geldig;
use super::lijn::Lijn;
use super::opbouw::{is_relatief, kan_uren};
use super::uitslag::{Herkenning, Trefkans};
use super::versie::Stemmen;
use super::woord::woorden;
use crate::dossier::keuzes::FmlVersie;
use chrono::NaiveDate;
use std::collections::BTreeSet;

/// Two documents in one text: every item becomes a question.
pub(super) fn meld_meer_lijsten(uit: &mut Herkenning, lijnen: &[Lijn<'_>], alineas: &[Alinea]) {
    let eerder: BTreeSet<usize> = alineas
        .iter()
        .filter(|alinea| matches!(alinea.sectie, Sectie::Eerder | Sectie::Vergelijking))
        .flat_map(|alinea| alinea.regels.iter().map(|(nummer, _)| *nummer))
        .collect();
    let vrij = lijnen.iter().filter(|lijn| !eerder.contains(&lijn.nummer));
    let datums: BTreeSet<NaiveDate> = vrij
        .filter_map(|lijn| datums_geldig(&lijn.woorden))
        .collect();
    if datums.len() < 2 {
        return;
    }
    let namen: Vec<String> = datums
        .iter()
        .map(|datum| datum.format("%d-%m-%Y").to_string())
        .collect();
    uit.meldingen.push(format!(
        "Er staat meer dan een document in deze tekst, geldig per {}. Plak ze een voor een, of controleer per item uit welk document het komt.",
        namen.join(" en ")
    ));
    for item in &mut uit.items {
        item.trefkans = Trefkans::Waarschijnlijk;
        item.redenen
            .push("In de tekst staat meer dan een document.".to_owned());
    }
}

/// A schedule in weeks or months: only dates can be taken over.
pub(super) fn meld_opbouw(uit: &mut Herkenning, alineas: &[Alinea]) {
    let regels: Vec<String> = alineas
        .iter()
        .flat_map(|alinea| &alinea.regels)
        .filter(|(_, tekst)| kan_uren(tekst) && is_relatief(&woorden(tekst)))
        .map(|(nummer, _)| nummer.to_string())
        .collect();
    if !regels.is_empty() {
        uit.meldingen.push(format!(
            "Regel {}: de uren bouwen op per week of maand, zonder volledige datum. Dat is niet overgenomen. Reken de datums uit en vul het opbouwschema zelf in.",
            regels.join(", ")
        ));
    }
}

/// Which list the codes belong to, where that is in doubt.
pub(super) fn meld_versie(
    uit: &mut Herkenning,
    stemmen: Stemmen,
    gekozen: Option<FmlVersie>,
    lijnen: &[Lijn<'_>],
) {
    if uit.document.versie.is_none() && !uit.items.is_empty() {
        uit.meldingen.push("Uit deze tekst blijkt niet of het de klassieke of de nieuwe lijst is. De items staan er met de codes van de nieuwe lijst. Kies de versie die in het document staat.".to_owned());
    }
    if gekozen.is_none() && stemmen.twijfel() {
        uit.meldingen.push("Namen en codes wijzen niet allemaal op dezelfde versie van de lijst. Controleer de versie.".to_owned());
    }
    let versie = uit.document.versie;
    for gevonden in uit
        .items
        .iter()
        .filter(|gevonden| Some(gevonden.versie) != versie && versie.is_some())
    {
        let regel = gevonden.regels.first().copied().unwrap_or(0);
        uit.meldingen.push(format!("Regel {regel}: {} {} hoort bij een andere versie dan de rest van het document. Kijk welke klopt.", gevonden.code, gevonden.naam));
    }
    let bekend = |code: &str| uit.items.iter().any(|gevonden| gevonden.code == code);
    let mist: Vec<String> = lijnen
        .iter()
        .flat_map(|lijn| dubbel::aangekondigd(&lijn.schoon.tekst, &lijn.woorden))
        .filter(|code| !bekend(code))
        .collect();
    if !mist.is_empty() {
        uit.meldingen.push(format!(
            "De tekst noemt als afwijkend ook: {}. Daarvan is geen waarde gevonden.",
            mist.join(", ")
        ));
    }
}
