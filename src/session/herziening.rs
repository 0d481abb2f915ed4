//! The review of the zoekprofiel after a new belastbaarheid: what changed in words, and the reason
//! that is proposed for the next version. The coach may change every word of it.

use crate::belastbaarheid::{lidwoord, met_onderscheid};
use crate::dossier::Stand;
use crate::dossier::keuzes::{RichtingStatus, Uitkomst};
use crate::dossier::schrijfwijze::{datum_voluit, opsomming};
use crate::dossier::stand::{Belastbaarheid, Zoekrichting};
use crate::functies::{Herziening, Puntverschil, Richtingverschil};

mod acties;
mod openstaand;

pub use acties::{laat_vervallen, neem_weer_op, reden_van_opname, reden_van_vervallen};
pub use openstaand::{Eisleemte, beoordeling_van_eerder, eisleemte};

/// "FML van 24 februari 2026, geldig per 2 maart 2026".
pub fn documentnaam(document: &Belastbaarheid) -> String {
    let soort = document.soort.map_or("document", |soort| soort.kort());
    // Made on the day from which it holds: one day says both.
    let van = document
        .opgesteld_op
        .filter(|dag| document.geldig_per != Some(*dag))
        .map(|dag| format!(" van {}", datum_voluit(dag)));
    let per = document
        .geldig_per
        .map(|dag| format!("geldig per {}", datum_voluit(dag)));
    match (van, per) {
        (Some(van), Some(per)) => format!("{soort}{van}, {per}"),
        (Some(van), None) => format!("{soort}{van}"),
        (None, Some(per)) => format!("{soort} {per}"),
        (None, None) => soort.to_owned(),
    }
}

/// "de FML van 24 februari 2026, geldig per 2 maart 2026", "het IZP van ...", apart from its twins
/// among `alle`.
pub fn met_lidwoord(alle: &[Belastbaarheid], document: &Belastbaarheid) -> String {
    let naam = met_onderscheid(alle, document, documentnaam);
    format!("{} {naam}", lidwoord(document))
}

/// The number of the version that comes next.
pub fn volgend_nummer(stand: &Stand) -> u32 {
    let nummers = stand.zoekprofiel.versies.iter();
    nummers
        .filter_map(|versie| versie.versie)
        .max()
        .map_or(1, |hoogste| hoogste.saturating_add(1))
}

/// "Tillen of dragen (4.14): eerst past, nu past niet". For the screen of the coach; of a sensitive item
/// the code is left out.
pub fn punt_in_woorden(punt: &Puntverschil) -> String {
    let naam = if punt.avg_gevoelig || punt.code.is_empty() {
        punt.naam.clone()
    } else {
        format!("{} ({})", punt.naam, punt.code)
    };
    let woord = |uitkomst: Option<Uitkomst>| {
        uitkomst.map_or_else(
            || "niet beperkt".to_owned(),
            |uitkomst| uitkomst.label().to_lowercase(),
        )
    };
    format!(
        "{naam}: eerst {}, nu {}",
        woord(punt.oud),
        woord(punt.nieuw)
    )
}

/// "Heftruckchauffeur past niet meer." or another sentence about what the new document does to a
/// direction; `None` if its outcome stays the same.
pub fn gevolg_in_woorden(richting: &Richtingverschil) -> Option<&'static str> {
    let gevolg = gevolg(richting)?;
    Some(match gevolg {
        Gevolg::PastNietMeer => "Past niet meer.",
        Gevolg::PastNu => "Past nu wel.",
        Gevolg::Opnieuw => "Moet opnieuw worden beoordeeld.",
        Gevolg::Anders => "De uitkomst is veranderd.",
    })
}

/// The reason for the next version: the document it rests on, and what became of the directions.
/// `toen` is the case as known when the last version was established; without it nothing is said of
/// directions that came or were dropped since.
pub fn voorgestelde_reden(stand: &Stand, toen: Option<&Stand>, herziening: &Herziening) -> String {
    let nieuw = naam_van_document(stand, herziening);
    let mut zinnen = vec![format!("Herzien na {nieuw}.")];
    let terug = toen.map_or_else(Vec::new, |toen| weer_opgenomen_sinds(stand, toen));
    let in_beeld =
        |verschil: &&Richtingverschil| is_actief(verschil) && !terug.contains(&verschil.id);
    for (soort, kop) in [
        (Gevolg::PastNietMeer, "Past niet meer"),
        (Gevolg::PastNu, "Past nu wel"),
        (Gevolg::Opnieuw, "Opnieuw te beoordelen"),
        (Gevolg::Anders, "Andere uitkomst"),
    ] {
        let hier = herziening.richtingen.iter().filter(in_beeld);
        let namen: Vec<&str> = hier
            .filter(|verschil| gevolg(verschil) == Some(soort))
            .map(|verschil| naam(&verschil.naam))
            .collect();
        zinnen.extend(opgesomd(kop, &namen));
    }
    if let Some(toen) = toen {
        zinnen.extend(opgesomd("Vervallen", &vervallen_sinds(stand, toen)));
        let namen = stand
            .zoekrichtingen
            .iter()
            .filter(|r| terug.contains(&r.id));
        let namen: Vec<&str> = namen.map(naam_van).collect();
        zinnen.extend(opgesomd("Weer opgenomen", &namen));
        zinnen.extend(opgesomd("Nieuw", &nieuw_sinds(stand, toen)));
    }
    if zinnen.len() == 1 {
        zinnen.push("De uitkomsten van de richtingen blijven gelijk.".to_owned());
    }
    zinnen.join(" ")
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Gevolg {
    PastNietMeer,
    PastNu,
    Opnieuw,
    Anders,
}

fn gevolg(verschil: &Richtingverschil) -> Option<Gevolg> {
    let oud = verschil.oud.as_ref()?.uitkomst;
    let nieuw = verschil.nieuw.as_ref()?.uitkomst;
    if oud == nieuw {
        return None;
    }
    let past = |uitkomst| matches!(uitkomst, Some(Uitkomst::Past | Uitkomst::PastMetVoorwaarde));
    Some(match nieuw {
        Some(Uitkomst::PastNiet) => Gevolg::PastNietMeer,
        Some(Uitkomst::NietBeoordeeld | Uitkomst::TeBeoordelen) => Gevolg::Opnieuw,
        _ if past(nieuw) && !past(oud) => Gevolg::PastNu,
        _ => Gevolg::Anders,
    })
}

fn opgesomd(kop: &str, namen: &[&str]) -> Option<String> {
    (!namen.is_empty()).then(|| format!("{kop}: {}.", opsomming(namen)))
}

fn naam(naam: &str) -> &str {
    if naam.trim().is_empty() {
        "richting zonder naam"
    } else {
        naam.trim()
    }
}

fn naam_van(richting: &Zoekrichting) -> &str {
    naam(richting.naam.as_deref().unwrap_or_default())
}

/// "de FML van 24 februari 2026, geldig per 2 maart 2026": the document that counts now.
fn naam_van_document(stand: &Stand, herziening: &Herziening) -> String {
    let mut documenten = stand.belastbaarheden.iter();
    documenten
        .find(|document| document.id == herziening.document)
        .map_or_else(
            || "de nieuwe belastbaarheid".to_owned(),
            |document| met_lidwoord(&stand.belastbaarheden, document),
        )
}

/// The coach still searches in it.
pub fn is_actief(verschil: &Richtingverschil) -> bool {
    let nu = verschil.nieuw.as_ref();
    nu.is_some_and(|stand| stand.status != Some(RichtingStatus::Vervallen))
}

/// Dropped before, and the new document takes away what did not fit: it fits now, or may fit once
/// it has been looked at.
pub fn kan_weer(verschil: &Richtingverschil) -> bool {
    let uitkomst = |stand: Option<&crate::functies::Richtingstand>| stand?.uitkomst;
    let beter = uitkomst(verschil.oud.as_ref())
        .zip(uitkomst(verschil.nieuw.as_ref()))
        // From best to worst.
        .is_some_and(|(oud, nieuw)| nieuw < oud);
    verschil.nieuw.is_some() && !is_actief(verschil) && beter
}

/// "1 vervallen richting past nu wel: Koerier." `None` if there is none.
pub fn past_weer_in_woorden(herziening: &Herziening) -> Option<String> {
    let richtingen = herziening.richtingen.iter();
    let namen: Vec<&str> = richtingen
        .filter(|verschil| kan_weer(verschil) && gevolg(verschil) == Some(Gevolg::PastNu))
        .map(|verschil| naam(&verschil.naam))
        .collect();
    match namen.as_slice() {
        [] => None,
        [een] => Some(format!("1 vervallen richting past nu wel: {een}.")),
        meer => Some(format!(
            "{} vervallen richtingen passen nu wel: {}.",
            meer.len(),
            opsomming(meer)
        )),
    }
}

fn is_vervallen(richting: &Zoekrichting) -> bool {
    richting.status == Some(RichtingStatus::Vervallen)
}

fn vervallen_sinds<'a>(stand: &'a Stand, toen: &Stand) -> Vec<&'a str> {
    let was_actief = |richting: &&Zoekrichting| {
        let mut eerder = toen.zoekrichtingen.iter();
        eerder.any(|ander| ander.id == richting.id && !is_vervallen(ander))
    };
    let hier = stand.zoekrichtingen.iter().filter(|r| is_vervallen(r));
    hier.filter(was_actief).map(naam_van).collect()
}

/// Ids of the directions that were dropped then and are not any more.
fn weer_opgenomen_sinds(stand: &Stand, toen: &Stand) -> Vec<u32> {
    let was_weg = |richting: &&Zoekrichting| {
        let mut eerder = toen.zoekrichtingen.iter();
        eerder.any(|ander| ander.id == richting.id && is_vervallen(ander))
    };
    let hier = stand.zoekrichtingen.iter().filter(|r| !is_vervallen(r));
    hier.filter(was_weg).map(|richting| richting.id).collect()
}

fn nieuw_sinds<'a>(stand: &'a Stand, toen: &Stand) -> Vec<&'a str> {
    let was_er = |richting: &Zoekrichting| toen.zoekrichtingen.iter().any(|r| r.id == richting.id);
    let hier = stand.zoekrichtingen.iter().filter(|r| !is_vervallen(r));
    hier.filter(|richting| !was_er(richting))
        .map(naam_van)
        .collect()
}

#[cfg(test)]
mod tests;
