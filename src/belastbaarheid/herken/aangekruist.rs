//! The value of a row with ticked boxes that have a text.

use super::cijfers::expliciet;
use super::vakjes::{bevat_zin, met_tekst, vakjes};
use super::waarde::{Lezing, kern, na_niveau, toelichting, vermogen};
use super::woord::{klein_getal, woorden};
use super::zinnen::is_onbeperkt;
use crate::belastbaarheid::item::{FmlItem, ItemSoort, Niveau};

pub(super) fn uit_vakjes(item: &FmlItem, rest: &str) -> Option<Lezing> {
    let gevonden = vakjes(rest);
    if gevonden.is_empty() {
        return None;
    }
    let mut lezing = Lezing::default();
    let mut onbekend = false;
    let mut resten = Vec::new();
    for (_, tekst) in met_tekst(rest, &gevonden)
        .into_iter()
        .filter(|(aan, _)| *aan)
    {
        match niveau_van_tekst(item, tekst) {
            Some(niveau) => {
                lezing.waarden.push(niveau.waarde);
                let cijfer = niveau.waarde.to_string();
                let eigen = tekst.strip_prefix(cijfer.as_str()).unwrap_or(tekst);
                resten.extend(toelichting(na_niveau(item, niveau, eigen)));
            }
            None => onbekend = true,
        }
    }
    let woorden = woorden(rest);
    if lezing.waarden.is_empty()
        && let Some((waarden, ..)) = expliciet(&woorden)
    {
        lezing.waarden = waarden;
    }
    if gevonden.iter().all(|vakje| !vakje.aan) && lezing.waarden.is_empty() {
        return Some(Lezing {
            legenda: true,
            ..Lezing::default()
        });
    }
    lezing.waarden.sort_unstable();
    lezing.waarden.dedup();
    lezing.normaal = lezing.waarden == [0];
    lezing.toelichting = (!resten.is_empty()).then(|| resten.join("; "));
    lezing.vermogen = lezing
        .toelichting
        .as_deref()
        .filter(|_| !lezing.normaal)
        .and_then(|tekst| vermogen(item, tekst).map(|(getal, _)| getal));
    if onbekend || (lezing.waarden.len() > 1 && item.soort != ItemSoort::Meerkeuze) {
        return Some(
            lezing.reden("Niet elk aangekruist vakje is te plaatsen; kijk in het document."),
        );
    }
    Some(lezing)
}

/// The level that a text names: by its description, its number in front, or its label.
fn niveau_van_tekst<'a>(item: &'a FmlItem, tekst: &str) -> Option<&'a Niveau> {
    let beschreven = item
        .niveaus
        .iter()
        .filter(|niveau| bevat_zin(tekst, niveau.omschrijving));
    if let Some(niveau) = beschreven.max_by_key(|niveau| niveau.omschrijving.len()) {
        return Some(niveau);
    }
    let woorden = woorden(tekst);
    if let Some(niveau) = woorden
        .first()
        .and_then(|woord| klein_getal(&woord.plat))
        .and_then(|waarde| item.niveau(waarde))
    {
        return Some(niveau);
    }
    let kern = kern(tekst);
    let mut labels = item
        .niveaus
        .iter()
        .filter(|niveau| kern.starts_with(&self::kern(niveau.label)));
    match (labels.next(), labels.next()) {
        (Some(enige), None) => Some(enige),
        _ if is_onbeperkt(&woorden) => item.niveau(0),
        _ => None,
    }
}
