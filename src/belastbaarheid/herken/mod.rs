//! Recognises items in the pasted text of an FML, IZP or LAB, for the coach to confirm one by one.
//!
//! Nothing is taken over by itself. Precision goes first: what is normal, earlier, asked by a
//! function, denied or merely listed is no limit. A code is read in the list that the names beside
//! it belong to and never converted; every line that gave nothing stays visible.

mod alinea;
mod anker;
mod begrippen;
mod cijfers;
mod code;
mod datums;
mod dubbel;
mod feiten;
mod getallen;
mod koppen;
mod namen;
mod normaliseren;
mod omschrijving;
mod opbouw;
mod opmerkingen;
mod proza;
mod rijen;
mod samenvoegen;
mod uitleg;
mod vakjes;
mod versie;
mod waarde;
mod woord;
mod zegsman;
mod zicht;
mod zinnen;
mod zinrijen;

pub use feiten::{Documentfeiten, HerkendeStap};

use super::actueel::is_aanduiding;
use super::item::{Eenheid, FmlItem, item};
use super::vaste_tekst::{self, VasteTekst};
use crate::dossier::keuzes::{BelastbaarheidSoort, FmlVersie};
use crate::dossier::waarden::Decimaal;
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;
use versie::Stemmen;

/// Largest text in bytes, and most lines.
pub const MEESTE_BYTES: usize = 200_000;
pub const MEESTE_REGELS: usize = 5_000;

/// How sure a finding is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Trefkans {
    /// Code, name and value stand there.
    Zeker,
    /// The coach must compare with the document.
    Waarschijnlijk,
}

impl Trefkans {
    pub fn label(self) -> &'static str {
        match self {
            Self::Zeker => "zeker",
            Self::Waarschijnlijk => "waarschijnlijk",
        }
    }
}

/// One item found in the text.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct HerkendItem {
    pub versie: FmlVersie,
    #[serde(deserialize_with = "vaste_tekst::lees")]
    pub code: VasteTekst,
    #[serde(deserialize_with = "vaste_tekst::lees")]
    pub naam: VasteTekst,
    /// One level or several boxes; empty if the text does not tell which.
    pub waarden: Vec<u8>,
    /// The doctor's own number, in [`HerkendItem::eenheid`].
    pub vermogen: Option<Decimaal>,
    /// The doctor's words. May hold medical words: never in a report.
    pub toelichting: Option<String>,
    pub trefkans: Trefkans,
    /// Why the coach must look, each a Dutch sentence; empty if sure.
    pub redenen: Vec<String>,
    /// Numbers of the lines, from 1.
    pub regels: Vec<usize>,
}

impl HerkendItem {
    fn nieuw(
        item: &'static FmlItem,
        waarden: Vec<u8>,
        vermogen: Option<Decimaal>,
        toelichting: Option<String>,
        redenen: Vec<String>,
        regels: Vec<usize>,
    ) -> Self {
        let trefkans = if redenen.is_empty() {
            Trefkans::Zeker
        } else {
            Trefkans::Waarschijnlijk
        };
        Self {
            versie: item.versie,
            code: item.code,
            naam: item.naam,
            waarden,
            vermogen,
            toelichting,
            trefkans,
            redenen,
            regels,
        }
    }

    pub fn item(&self) -> Option<&'static FmlItem> {
        item(self.versie, self.code)
    }

    /// The unit of `vermogen`.
    pub fn eenheid(&self) -> Option<Eenheid> {
        self.item()?.vergelijk_op
    }

    /// The reasons as one text; for a sure item what it rests on.
    pub fn reden(&self) -> String {
        if self.redenen.is_empty() {
            "Code, naam en waarde staan in de tekst.".to_owned()
        } else {
            self.redenen.join(" ")
        }
    }

    fn is_hetzelfde(&self, ander: &Self) -> bool {
        let getal_past =
            self.vermogen.is_none() || ander.vermogen.is_none() || self.vermogen == ander.vermogen;
        let waarden_passen =
            self.waarden.is_empty() || ander.waarden.is_empty() || self.waarden == ander.waarden;
        self.versie == ander.versie && self.code == ander.code && getal_past && waarden_passen
    }

    fn neem_over(&mut self, ander: Self) {
        if self.waarden.is_empty() {
            self.waarden = ander.waarden;
        }
        let eigen = self.item().and_then(|item| {
            // A number that only confirms the level is no number of its own.
            waarde::eigen_getal(item, &self.waarden, ander.vermogen)
        });
        self.vermogen = self.vermogen.or(eigen);
        if self.toelichting.is_none() {
            self.toelichting = ander.toelichting;
        }
        if ander.trefkans == Trefkans::Zeker {
            self.trefkans = Trefkans::Zeker;
            self.redenen.clear();
        }
        self.regels.extend(ander.regels);
        self.regels.sort_unstable();
        self.regels.dedup();
    }
}

/// A line that gave nothing.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct OnherkendeRegel {
    /// From 1.
    pub regel: usize,
    pub tekst: String,
}

/// All that was found in a pasted text.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Herkenning {
    pub document: Documentfeiten,
    /// Items that deviate, in the order of the text.
    pub items: Vec<HerkendItem>,
    /// Items that the text names as normal; nothing to take over.
    pub normaal: Vec<HerkendItem>,
    /// Dominance and side: never a limit.
    pub aanduidingen: Vec<HerkendItem>,
    pub niet_herkend: Vec<OnherkendeRegel>,
    /// What the coach must know, in Dutch. Holds no words of the text but codes and names of items.
    pub meldingen: Vec<String>,
}

/// Recognises items, with the list that the text itself points at.
pub fn herken(tekst: &str) -> Herkenning {
    herken_als(tekst, None)
}

/// The same, in the list that the coach chose.
pub fn herken_als(tekst: &str, versie: Option<FmlVersie>) -> Herkenning {
    if tekst.len() > MEESTE_BYTES || normaliseren::splits_regels(tekst).count() > MEESTE_REGELS {
        return alleen(
            "Deze tekst is te lang om te lezen (meer dan 200.000 tekens of 5.000 regels). Er is niets overgenomen. Plak alleen de FML of het IZP.",
        );
    }
    let lijnen = rijen::lijnen(tekst);
    if lijnen
        .iter()
        .all(|lijn| lijn.schoon.tekst.trim().is_empty())
    {
        return alleen("Er staat geen tekst. Plak de tekst van een FML, IZP of LAB.");
    }
    let namen = namen::Namen::maak();
    let mut stukken = rijen::snijd(&lijnen, &namen, feiten::is_feitregel, over_ander_item);
    let teksten: Vec<&str> = lijnen
        .iter()
        .map(|lijn| lijn.schoon.tekst.as_str())
        .collect();
    let mut stemmen = Stemmen {
        gezegd: versie::gezegde_versie(&teksten),
        ..Stemmen::default()
    };
    let zinrijen = zinrijen::haal_uit(&mut stukken.alineas, &namen);
    let mut benoemd = samenvoegen::benoem(&stukken.rijen, &namen, &mut stemmen);
    benoemd.extend(samenvoegen::benoem(&zinrijen, &namen, &mut stemmen));
    samenvoegen::stem_proza(&stukken.alineas, &mut stemmen);
    let soort = versie::soort(&teksten);
    let bekend = versie.or(stemmen.uitslag());
    let mut uit = Herkenning::default();
    let lijst = bekend.unwrap_or(FmlVersie::Nieuw);
    let mut vondsten = Vec::new();
    for rij in &benoemd {
        match rij.lees(lijst, bekend.is_some()) {
            Ok(vondst) => vondsten.push(vondst),
            Err(melding) => uit.meldingen.extend(melding),
        }
    }
    let rijen_met_waarde = vondsten.len();
    let (uit_zinnen, bereiken) = samenvoegen::uit_proza(&stukken.alineas, lijst, bekend.is_some());
    vondsten.extend(uit_zinnen);
    if !is_belastbaarheid(soort, &stukken, rijen_met_waarde, &vondsten, &teksten) {
        return geen_belastbaarheid(&lijnen);
    }
    vondsten.sort_by_key(|vondst| vondst.item.regels.first().copied());
    let (items, normaal, meldingen) = dubbel::voeg_samen(vondsten);
    uit.meldingen.extend(meldingen);
    verdeel(items, normaal, &mut uit);
    vul_document(&mut uit, &lijnen, &stukken, &bereiken);
    uit.document.soort = soort;
    uit.document.versie = bekend;
    opmerkingen::meld_versie(&mut uit, stemmen, versie, &teksten);
    opmerkingen::meld_meer_lijsten(&mut uit, &lijnen, &stukken.alineas);
    opmerkingen::meld_opbouw(&mut uit, &stukken.alineas);
    uit
}

fn alleen(melding: &str) -> Herkenning {
    Herkenning {
        meldingen: vec![melding.to_owned()],
        ..Herkenning::default()
    }
}

fn geen_belastbaarheid(lijnen: &[rijen::Lijn<'_>]) -> Herkenning {
    let mut uit = alleen(
        "Dit lijkt geen FML, IZP of LAB. Er is niets herkend. Plak de tekst van het document van de bedrijfsarts, of vul de items zelf in.",
    );
    uit.niet_herkend = zicht::niet_herkend(lijnen, &[], &[], &zicht::Gebruik::default());
    uit
}

/// The line, behind a row, is a sentence about another item and not about that of the row.
fn over_ander_item(rij: &str, regel: &str) -> bool {
    if !regel.starts_with(char::is_uppercase) {
        return false;
    }
    let eigen = proza::vondsten(rij);
    let nieuw = proza::vondsten(regel);
    !nieuw.is_empty()
        && !nieuw
            .iter()
            .any(|vondst| eigen.iter().any(|ander| ander.begrip == vondst.begrip))
}

/// A title, headings of rubrieken, rows or, in a text that is no letter, a limit in words.
fn is_belastbaarheid(
    soort: Option<BelastbaarheidSoort>,
    stukken: &rijen::Stukken,
    rijen: usize,
    vondsten: &[samenvoegen::Vondst],
    teksten: &[&str],
) -> bool {
    let brief = versie::is_brief_of_cv(teksten);
    let afwijkend = vondsten.iter().any(|vondst| !vondst.normaal);
    if versie::is_ander_stuk(teksten) {
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

fn vul_document(
    uit: &mut Herkenning,
    lijnen: &[rijen::Lijn<'_>],
    stukken: &rijen::Stukken,
    bereiken: &[zicht::Bereik],
) {
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
