//! Doubles: what agrees is joined, what contradicts stays as a question.

use super::code::code_vooraan;
use super::normaliseren::vanaf;
use super::samenvoegen::Vondst;
use super::uitslag::{HerkendItem, Trefkans};
use super::woord::{Woord, in_lijst, klein_getal};
use crate::belastbaarheid::item::ItemSoort;
use crate::dossier::keuzes::FmlVersie;
use std::collections::{BTreeMap, BTreeSet};

/// Joins doubles. A weak finding gives way to a row of the same item; what contradicts stays, as a
/// question.
pub(super) fn voeg_samen(
    vondsten: Vec<Vondst>,
) -> (Vec<HerkendItem>, Vec<HerkendItem>, Vec<String>) {
    let mut meldingen = Vec::new();
    let sterk: BTreeSet<Sleutel> = vondsten
        .iter()
        .filter(|v| !v.zwak && !v.vergelijking)
        .map(|vondst| sleutel(&vondst.item))
        .collect();
    let (mut blijft, weg): (Vec<Vondst>, Vec<Vondst>) = vondsten
        .into_iter()
        .partition(|v| !(v.zwak || v.vergelijking) || !sterk.contains(&sleutel(&v.item)));
    let mut per_item: BTreeMap<Sleutel, Vec<&Vondst>> = BTreeMap::new();
    for vondst in &blijft {
        per_item
            .entry(sleutel(&vondst.item))
            .or_default()
            .push(vondst);
    }
    let mut vragen = Vec::new();
    for vondst in weg.into_iter().filter(|v| v.zwak) {
        let rijen = per_item.get(&sleutel(&vondst.item));
        let rijen = rijen.map_or(&[][..], Vec::as_slice);
        let regel = vondst.item.regels.first().copied().unwrap_or(0);
        let naam = format!("{} {}", vondst.item.code, vondst.item.naam);
        match tegen_de_lijst(&vondst, rijen) {
            Tegen::Nee => {}
            Tegen::Normaal => meldingen.push(format!("Regel {regel} zegt ook iets over {naam}, terwijl de lijst daar normaal aangeeft. Vergelijk beide.")),
            Tegen::Anders => meldingen.push(format!("Regel {regel} zegt over {naam} iets anders dan de lijst. Vergelijk beide.")),
            Tegen::Niveau => vragen.push(vondst),
        }
    }
    blijft.extend(vragen);
    blijft.sort_by_key(|vondst| vondst.item.regels.first().copied());
    let mut items: Vec<HerkendItem> = Vec::new();
    let mut normaal: Vec<HerkendItem> = Vec::new();
    for vondst in blijft {
        let mut item = vondst.item;
        if vondst.vergelijking {
            item.redenen
                .push("Komt uit een vergelijking met een eerder document.".to_owned());
        }
        let lijst = if vondst.normaal {
            &mut normaal
        } else {
            &mut items
        };
        // Boxes from several sentences belong together.
        let vakjes = vondst.zwak
            && !vondst.normaal
            && item
                .item()
                .is_some_and(|item| item.soort == ItemSoort::Meerkeuze);
        if let Some(ander) = lijst
            .iter_mut()
            .filter(|_| vakjes)
            .find(|ander| (ander.versie, ander.code) == (item.versie, item.code))
        {
            ander.waarden.extend(item.waarden.iter().copied());
            ander.waarden.sort_unstable();
            ander.waarden.dedup();
            ander.neem_over(item);
            continue;
        }
        match lijst.iter_mut().find(|ander| ander.is_hetzelfde(&item)) {
            Some(ander) => ander.neem_over(item),
            None => lijst.push(item),
        }
    }
    merk_tegenspraak(&mut items, &normaal);
    normaal.retain(|n| {
        !items
            .iter()
            .any(|item| item.versie == n.versie && item.code == n.code)
    });
    (items, normaal, meldingen)
}

/// Version and code of an item, to look it up.
type Sleutel = (bool, &'static str);

fn sleutel(item: &HerkendItem) -> Sleutel {
    (item.versie == FmlVersie::Klassiek, item.code)
}

/// How a sentence stands to the rows of the same item.
enum Tegen {
    Nee,
    /// The rows say normal, the sentence a limit.
    Normaal,
    /// Other boxes, another number, or no limit where the rows have one.
    Anders,
    /// Another level: a question to the coach.
    Niveau,
}

fn tegen_de_lijst(vondst: &Vondst, rijen: &[&Vondst]) -> Tegen {
    let eigen = &vondst.item;
    if rijen.iter().all(|rij| rij.normaal) {
        return if vondst.normaal {
            Tegen::Nee
        } else {
            Tegen::Normaal
        };
    }
    if vondst.normaal {
        return Tegen::Anders;
    }
    let Some(item) = eigen.item().filter(|_| !eigen.waarden.is_empty()) else {
        return Tegen::Nee;
    };
    let past = |rij: &&&Vondst| {
        eigen
            .waarden
            .iter()
            .all(|waarde| rij.item.waarden.contains(waarde))
    };
    let Some(gelijk) = rijen.iter().find(past) else {
        return match item.soort {
            ItemSoort::Meerkeuze => Tegen::Anders,
            _ => Tegen::Niveau,
        };
    };
    let getal = super::waarde::eigen_getal(item, &eigen.waarden, eigen.vermogen);
    if getal.is_none() || getal == gelijk.item.vermogen {
        Tegen::Nee
    } else {
        Tegen::Anders
    }
}

fn merk_tegenspraak(items: &mut [HerkendItem], normaal: &[HerkendItem]) {
    let sleutels: Vec<_> = items
        .iter()
        .chain(normaal)
        .map(|item| (item.versie, item.code))
        .collect();
    for item in items {
        let aantal = sleutels
            .iter()
            .filter(|sleutel| **sleutel == (item.versie, item.code))
            .count();
        if aantal > 1 {
            item.redenen.push(
                "Dit item staat er meer keren, met verschillende waarden. Kies welke klopt."
                    .to_owned(),
            );
            item.trefkans = Trefkans::Waarschijnlijk;
        }
    }
}

/// Codes that the text announces as deviating: "Afwijkend zijn 3 items: 3.8, 4.10, 4.11."
pub(super) fn aangekondigd(tekst: &str, woorden: &[Woord]) -> Vec<String> {
    let Some(plek) = woorden
        .iter()
        .position(|woord| woord.plat.starts_with("afwijkend"))
    else {
        return Vec::new();
    };
    let mut uit = Vec::new();
    for woord in woorden.iter().skip(plek + 1) {
        match code_vooraan(vanaf(tekst, woord.van)) {
            Some(code) if !code.leesfout => uit.push(code.code),
            _ if in_lijst(
                &woord.plat,
                &["zijn", "items", "item", ":", ",", "en", "de", "is", "op"],
            ) || klein_getal(&woord.plat).is_some() => {}
            _ => break,
        }
    }
    uit
}
