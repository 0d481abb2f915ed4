//! What a zoekrichting holds about one item.

use crate::belastbaarheid::{uren_dag_eind, uren_eind};
use crate::dossier::keuzes::Uitkomst;
use crate::dossier::stand::{AfwijkendItem, Belastbaarheid, FunctieEis, Zoekrichting};
use crate::dossier::waarden::Decimaal;

pub(super) const UREN_PER_DAG: &str = "6.2";
pub(super) const UREN_PER_WEEK: &str = "6.3";

/// The demand on this code in the version of the belastbaarheid; the last noted wins.
pub fn eis_bij(
    richting: &Zoekrichting,
    belastbaarheid: &Belastbaarheid,
    code: &str,
) -> Option<FunctieEis> {
    let genoteerd = richting.eisen.iter().rev().find(|eis| {
        eis.versie == belastbaarheid.versie && eis.code.as_deref().map(str::trim) == Some(code)
    });
    let uren = (code == UREN_PER_WEEK)
        .then_some(richting.uren_min)
        .flatten();
    match (genoteerd, uren) {
        (Some(eis), Some(uren)) if is_leeg(eis) => Some(FunctieEis {
            getal: Some(uren),
            ..eis.clone()
        }),
        (None, Some(uren)) => Some(FunctieEis {
            getal: Some(uren),
            ..FunctieEis::default()
        }),
        (eis, _) => eis.cloned(),
    }
}

pub(super) fn is_leeg(eis: &FunctieEis) -> bool {
    eis.getal.is_none()
        && eis.kenmerk.is_none()
        && eis.gevraagd_niveau.is_none()
        && eis.komt_niet_voor != Some(true)
}

pub(super) fn aanpassing(
    richting: &Zoekrichting,
    belastbaarheid: &Belastbaarheid,
    code: &str,
) -> Option<String> {
    let hier = richting
        .onderbouwing
        .aanpassingen
        .iter()
        .rev()
        .filter(|aanpassing| {
            aanpassing.belastbaarheid == Some(belastbaarheid.id)
                && aanpassing.code.as_deref().map(str::trim) == Some(code)
        });
    let mut teksten = hier.filter_map(|aanpassing| gevuld(aanpassing.omschrijving.as_deref()));
    teksten.next()
}

/// A judgement of the coach on one item.
pub(super) enum Oordeel {
    /// Has a reason, so it counts.
    Telt { uitkomst: Uitkomst, reden: String },
    /// Is kept, but counts only once it has a reason.
    ZonderReden,
}

/// The last judgement on this code that names an outcome.
pub(super) fn oordeel(
    richting: &Zoekrichting,
    belastbaarheid: &Belastbaarheid,
    code: &str,
) -> Option<Oordeel> {
    let mut hier = richting
        .onderbouwing
        .oordelen
        .iter()
        .rev()
        .filter(|oordeel| {
            oordeel.belastbaarheid == Some(belastbaarheid.id)
                && oordeel.code.as_deref().map(str::trim) == Some(code)
        });
    hier.find_map(|oordeel| {
        let uitkomst = oordeel.uitkomst?;
        Some(match gevuld(oordeel.reden.as_deref()) {
            Some(reden) => Oordeel::Telt { uitkomst, reden },
            None => Oordeel::ZonderReden,
        })
    })
}

/// The hours at the end of the schedule, for 6.2 and 6.3; they go before every other number.
pub fn uren_van(belastbaarheid: &Belastbaarheid, code: &str) -> Option<Decimaal> {
    match code {
        UREN_PER_DAG => uren_dag_eind(belastbaarheid),
        UREN_PER_WEEK => uren_eind(belastbaarheid),
        _ => None,
    }
}

pub(super) fn urenvraag(
    richting: &Zoekrichting,
    belastbaarheid: &Belastbaarheid,
    code: &str,
) -> Option<Decimaal> {
    eis_bij(richting, belastbaarheid, code)?.getal
}

pub(super) fn code_van(afwijkend: &AfwijkendItem) -> &str {
    afwijkend.code.as_deref().map(str::trim).unwrap_or_default()
}

pub(super) fn gevuld(tekst: Option<&str>) -> Option<String> {
    let tekst = tekst.unwrap_or_default().trim();
    (!tekst.is_empty()).then(|| tekst.to_owned())
}
