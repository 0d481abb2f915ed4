//! A recognised item against the items of the document.

use super::adres_van;
use crate::belastbaarheid::herken::HerkendItem;
use crate::belastbaarheid::{FmlItem, eenheid_in_woorden, item};
use crate::dossier::keuzes::FmlVersie;
use crate::dossier::schrijfwijze::decimaal;
use crate::dossier::stand::{AfwijkendItem, Belastbaarheid};
use crate::dossier::waarden::Decimaal;
use crate::dossier::{Dossier, Wijziging};
use chrono::NaiveDate;
use serde_json::Value;

/// How a recognised item stands to the document.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Itemstand {
    /// The document has no version of the list yet, so a code means nothing.
    ZonderVersie,
    /// The document has another version; the item is not converted.
    AndereVersie(FmlVersie),
    /// Not in the document.
    Nieuw,
    /// Everything that was found stands there.
    Gelijk,
    /// It stands there; what was found only fills what is empty.
    Aanvulling,
    /// It stands there with something else.
    Botst(Vec<Botsing>),
}

/// Two values for one thing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Botsing {
    /// "Waarde".
    pub wat: &'static str,
    pub staat_er: String,
    pub gevonden: String,
}

/// What the coach wants where the document says something else.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Bijverschil {
    /// What stands there stays; only what is empty is filled.
    Behoud,
    Vervang,
}

/// How `gevonden` stands to the document.
pub fn itemstand(document: &Belastbaarheid, gevonden: &HerkendItem) -> Itemstand {
    match document.versie {
        None => return Itemstand::ZonderVersie,
        Some(versie) if versie != gevonden.versie => return Itemstand::AndereVersie(versie),
        Some(_) => {}
    }
    let Some(daar) = met_code(document, gevonden.code) else {
        return Itemstand::Nieuw;
    };
    let botsingen = botsingen(daar, gevonden);
    if !botsingen.is_empty() {
        Itemstand::Botst(botsingen)
    } else if vult_aan(daar, gevonden) {
        Itemstand::Aanvulling
    } else {
        Itemstand::Gelijk
    }
}

/// The change that takes the item over; `None` if it cannot be taken over (see [`Itemstand`]) or
/// if nothing would change.
pub fn neem_item_over(
    dossier: &Dossier,
    document: &Belastbaarheid,
    gevonden: &HerkendItem,
    bij_verschil: Bijverschil,
    op: NaiveDate,
) -> Option<Wijziging> {
    let lijst = adres_van(document.id)?.veld("items")?;
    let vrij = dossier.nieuw_item_id(&lijst);
    wijziging(document, gevonden, bij_verschil, vrij, op)
}

/// The same with the id that a new item gets.
pub(super) fn wijziging(
    document: &Belastbaarheid,
    gevonden: &HerkendItem,
    bij_verschil: Bijverschil,
    vrij: u32,
    op: NaiveDate,
) -> Option<Wijziging> {
    if document.versie != Some(gevonden.versie) {
        return None;
    }
    let daar = met_code(document, gevonden.code);
    let id = daar.map_or(vrij, |daar| daar.id);
    let hier = adres_van(document.id)?.veld("items")?.item(id)?;
    let mag = |leeg: bool| leeg || bij_verschil == Bijverschil::Vervang;
    let mut wijziging = Wijziging::nieuw(op);
    if daar.is_none() {
        wijziging = wijziging.item(hier.clone());
        wijziging = wijziging.zet(hier.veld("code")?, Some(gevonden.code.into()));
    }
    let waarden = &gevonden.waarden;
    if !waarden.is_empty() && mag(daar.is_none_or(|daar| daar.waarden.is_empty())) {
        wijziging = wijziging.zet(hier.veld("waarden")?, Some(waarden.clone().into()));
    }
    if let Some(getal) = gevonden.vermogen
        && mag(daar.is_none_or(|daar| daar.vermogen.is_none()))
    {
        wijziging = wijziging.zet(hier.veld("vermogen")?, Some(als_waarde(getal)?));
    }
    if let Some(tekst) = gevuld(gevonden.toelichting.as_deref())
        && mag(daar.is_none_or(|daar| gevuld(daar.toelichting.as_deref()).is_none()))
    {
        wijziging = wijziging.zet(hier.veld("toelichting")?, Some(tekst.into()));
    }
    (!wijziging.zet.is_empty()).then_some(wijziging)
}

/// The text names this item more than once, with something else: the coach must choose.
pub fn staat_dubbel(alle: &[HerkendItem], gevonden: &HerkendItem) -> bool {
    let zelfde = |een: &&HerkendItem| een.code == gevonden.code && een.versie == gevonden.versie;
    alle.iter().filter(zelfde).count() > 1
}

/// Whether an item can get another code.
#[derive(Clone, Debug, PartialEq)]
pub enum Hernoeming {
    Kan(Wijziging),
    /// The document has an item with that code already.
    Bezet,
}

/// Gives the item of a document another code, chosen by the coach. The doctor's words stay; level
/// and number go, because they may mean something else there. `None` if there is no such item.
pub fn hernoem_item(
    document: &Belastbaarheid,
    id: u32,
    nieuw: &FmlItem,
    op: NaiveDate,
) -> Option<Hernoeming> {
    document.items.iter().find(|een| een.id == id)?;
    if met_code(document, nieuw.code).is_some_and(|daar| daar.id != id) {
        return Some(Hernoeming::Bezet);
    }
    let hier = adres_van(document.id)?.veld("items")?.item(id)?;
    let wijziging = Wijziging::nieuw(op)
        .zet(hier.veld("code")?, Some(nieuw.code.into()))
        .zet(hier.veld("waarden")?, None)
        .zet(hier.veld("vermogen")?, None);
    Some(Hernoeming::Kan(wijziging))
}

/// "2: beperkt, ongeveer 5 kg; arts noemt 5 kg": a value in the words of its list.
pub fn waarde_in_woorden(
    lijst: Option<&FmlItem>,
    waarden: &[u8],
    vermogen: Option<Decimaal>,
) -> String {
    let niveaus = waarden.iter().map(|waarde| {
        let niveau = lijst.and_then(|lijst| lijst.niveau(*waarde));
        niveau.map_or_else(
            || waarde.to_string(),
            |niveau| format!("{waarde}: {}, {}", niveau.label, niveau.omschrijving),
        )
    });
    let eenheid = lijst.and_then(|lijst| lijst.vergelijk_op);
    let getal = vermogen.map(|getal| {
        let getal = match eenheid {
            Some(eenheid) => eenheid_in_woorden(eenheid, getal),
            None => decimaal(getal),
        };
        format!("arts noemt {getal}")
    });
    niveaus.chain(getal).collect::<Vec<_>>().join("; ")
}

pub(super) fn met_code<'a>(document: &'a Belastbaarheid, code: &str) -> Option<&'a AfwijkendItem> {
    let mut alle = document.items.iter();
    alle.find(|een| een.code.as_deref().map(str::trim) == Some(code))
}

fn botsingen(daar: &AfwijkendItem, gevonden: &HerkendItem) -> Vec<Botsing> {
    let lijst = item(gevonden.versie, gevonden.code);
    let mut uit = Vec::new();
    let (staat, nieuw) = (&daar.waarden, &gevonden.waarden);
    if !staat.is_empty() && !nieuw.is_empty() && staat != nieuw {
        uit.push(Botsing {
            wat: "Waarde",
            staat_er: waarde_in_woorden(lijst, staat, None),
            gevonden: waarde_in_woorden(lijst, nieuw, None),
        });
    }
    if let (Some(staat), Some(nieuw)) = (daar.vermogen, gevonden.vermogen)
        && staat != nieuw
    {
        uit.push(Botsing {
            wat: "Getal van de arts",
            staat_er: waarde_in_woorden(lijst, &[], Some(staat)),
            gevonden: waarde_in_woorden(lijst, &[], Some(nieuw)),
        });
    }
    let (staat, nieuw) = (&daar.toelichting, &gevonden.toelichting);
    if let (Some(staat), Some(nieuw)) = (gevuld(staat.as_deref()), gevuld(nieuw.as_deref()))
        && staat != nieuw
    {
        uit.push(Botsing {
            wat: "Toelichting van de arts",
            staat_er: staat.to_owned(),
            gevonden: nieuw.to_owned(),
        });
    }
    uit
}

/// Something was found where the document has nothing.
fn vult_aan(daar: &AfwijkendItem, gevonden: &HerkendItem) -> bool {
    let tekst = |tekst: &Option<String>| gevuld(tekst.as_deref()).is_some();
    (daar.waarden.is_empty() && !gevonden.waarden.is_empty())
        || (daar.vermogen.is_none() && gevonden.vermogen.is_some())
        || (!tekst(&daar.toelichting) && tekst(&gevonden.toelichting))
}

pub(super) fn gevuld(tekst: Option<&str>) -> Option<&str> {
    tekst.map(str::trim).filter(|tekst| !tekst.is_empty())
}

pub(super) fn als_waarde(getal: Decimaal) -> Option<Value> {
    serde_json::to_value(getal).ok()
}
