//! Reads the lines of one document.

use super::benoemd::benoem;
use super::feiten;
use super::labels::is_feitregel;
use super::lijn::Lijn;
use super::namen::Namen;
use super::proza::vondsten;
use super::rijen::Stukken;
use super::samenvoegen::{Vondst, stem_proza, uit_proza};
use super::snijder::snijd;
use super::uitslag::{HerkendItem, Herkenning};
use super::versie::{self, Stemmen};
use super::woord::{Woord, woorden};
use super::zicht::{self, Bereik};
use super::{dubbel, opmerkingen, zinrijen};
use crate::belastbaarheid::actueel::is_aanduiding;
use crate::dossier::keuzes::{BelastbaarheidSoort, FmlVersie};
use std::collections::BTreeSet;

/// Reads one document, in the list that the coach chose or that the text points at.
pub(super) fn lees(lijnen: &[Lijn<'_>], versie: Option<FmlVersie>, namen: &Namen) -> Herkenning {
    let mut stukken = snijd(lijnen, namen, is_feitregel, over_ander_item);
    let gezegd = versie::gezegde_versie(lijnen);
    let mut stemmen = Stemmen {
        gezegd: gezegd.map(|(versie, _)| versie),
        ..Stemmen::default()
    };
    let zinrijen = zinrijen::haal_uit(&mut stukken.alineas, namen);
    for alinea in &mut stukken.alineas {
        alinea.lees();
    }
    let mut benoemd = benoem(&stukken.rijen, namen, &mut stemmen);
    benoemd.extend(benoem(&zinrijen, namen, &mut stemmen));
    stem_proza(&stukken.alineas, &mut stemmen);
    let soort = versie::soort(lijnen);
    let bekend = versie.or(stemmen.uitslag());
    let mut uit = Herkenning::default();
    let lijst = bekend.unwrap_or(FmlVersie::Nieuw);
    let mut alle = Vec::new();
    for rij in &benoemd {
        match rij.lees(lijst, bekend.is_some()) {
            Ok(vondst) => alle.push(vondst),
            Err(melding) => uit.meldingen.extend(melding),
        }
    }
    let rijen_met_waarde = alle.len();
    let (uit_zinnen, bereiken) = uit_proza(&stukken.alineas, lijst, bekend.is_some());
    alle.extend(uit_zinnen);
    let wat = soort.map(|(soort, _)| soort);
    if !is_belastbaarheid(wat, &stukken, rijen_met_waarde, &alle, lijnen) {
        return geen_belastbaarheid(lijnen);
    }
    alle.sort_by_key(|vondst| vondst.item.regels.first().copied());
    let (items, normaal, meldingen) = dubbel::voeg_samen(alle);
    uit.meldingen.extend(meldingen);
    verdeel(items, normaal, &mut uit);
    vul_document(&mut uit, lijnen, &stukken, &bereiken);
    uit.document.soort = wat;
    uit.document.regels.soort = soort.map(|(_, regel)| regel).into_iter().collect();
    uit.document.versie = bekend;
    // The line that names the version, unless the names beside the codes or the coach decided else.
    let genoemd = gezegd.filter(|(genoemd, _)| Some(*genoemd) == bekend);
    uit.document.regels.versie = genoemd.map(|(_, regel)| regel).into_iter().collect();
    opmerkingen::meld_versie(&mut uit, stemmen, versie, lijnen);
    opmerkingen::meld_meer_lijsten(&mut uit, lijnen, &stukken.alineas);
    opmerkingen::meld_opbouw(&mut uit, &stukken.alineas);
    uit
}

fn geen_belastbaarheid(lijnen: &[Lijn<'_>]) -> Herkenning {
    let mut uit = Herkenning::alleen(
        "Dit lijkt geen FML, IZP of LAB. Er is niets herkend. Plak de tekst van het document van de bedrijfsarts, of vul de items zelf in.",
    );
    uit.niet_herkend = zicht::niet_herkend(lijnen, &[], &[], &zicht::Gebruik::default());
    uit
}

/// The line, behind a row, is a sentence about another item and not about that of the row.
fn over_ander_item(rij: &str, lijn: &Lijn<'_>) -> bool {
    let regel = lijn.schoon.tekst.as_str();
    let noemt = |woord: &Woord| woord.raakt != 0 || woord.plat.contains('.');
    if !(regel.starts_with(char::is_uppercase) && lijn.woorden.iter().any(noemt)) {
        return false;
    }
    let nieuw = vondsten(regel, &lijn.woorden);
    if nieuw.is_empty() {
        return false;
    }
    let eigen = vondsten(rij, &woorden(rij));
    !nieuw
        .iter()
        .any(|vondst| eigen.iter().any(|ander| ander.begrip == vondst.begrip))
}

/// A title, headings of rubrieken, rows or, in a text that is no letter, a limit in words.
fn is_belastbaarheid(
    soort: Option<BelastbaarheidSoort>,
    stukken: &Stukken,
    rijen: usize,
    vondsten: &[Vondst],
    lijnen: &[Lijn<'_>],
) -> bool {
    let brief = versie::is_brief_of_cv(lijnen);
    let afwijkend = vondsten.iter().any(|vondst| !vondst.normaal);
    if versie::is_ander_stuk(lijnen) {
        return rijen >= 3;
    }
    if brief {
        return rijen >= 3 || stukken.rubriekkoppen >= 2 || (soort.is_some() && rijen >= 1);
    }
    soort.is_some() || stukken.rubriekkoppen >= 2 || rijen >= 1 || afwijkend
}

fn verdeel(items: Vec<HerkendItem>, normaal: Vec<HerkendItem>, uit: &mut Herkenning) {
    for gevonden in items.into_iter().chain(normaal) {
        let aanduiding = gevonden.item().is_some_and(is_aanduiding);
        let is_normaal = gevonden.vermogen.is_none() && gevonden.waarden == [0]
            || (gevonden.waarden.is_empty() && gevonden.redenen.is_empty());
        if aanduiding {
            uit.aanduidingen.push(gevonden);
        } else if is_normaal {
            uit.normaal.push(gevonden);
        } else {
            uit.items.push(gevonden);
        }
    }
}

fn vul_document(uit: &mut Herkenning, lijnen: &[Lijn<'_>], stukken: &Stukken, bereiken: &[Bereik]) {
    let in_rij: BTreeSet<usize> = stukken
        .rijen
        .iter()
        .flat_map(|rij| rij.regels.iter().copied())
        .collect();
    let vrij: BTreeSet<usize> = lijnen
        .iter()
        .map(|lijn| lijn.nummer)
        .filter(|nummer| !in_rij.contains(nummer))
        .collect();
    let (feiten, mut gebruik) = feiten::lees(lijnen, &vrij, &stukken.alineas);
    gebruik.heel.extend(stukken.opmaak.iter().copied());
    gebruik.feiten.extend(feiten.regels.alle());
    gebruik.uren.extend(feiten.uren());
    let gevonden = uit
        .items
        .iter()
        .chain(&uit.normaal)
        .chain(&uit.aanduidingen);
    for regel in gevonden.flat_map(|gevonden| gevonden.regels.iter().copied()) {
        if in_rij.contains(&regel) {
            gebruik.heel.insert(regel);
        } else {
            gebruik.deels.insert(regel);
        }
    }
    uit.document = feiten;
    uit.niet_herkend = zicht::niet_herkend(lijnen, &stukken.alineas, bereiken, &gebruik);
}
