//! From a function of the catalogue to a zoekrichting, and what a new belastbaarheid asks more.
//!
//! What is taken over are estimates: every demand says so, and the coach may change each of them
//! with reason and source. No wage is ever taken over.

use super::catalogus::{Functie, Werktijd};
use super::matrix::te_toetsen;
use super::opzoeken::{UREN_PER_DAG, UREN_PER_WEEK, code_van, eis_bij, is_leeg};
use super::vertaling::eis_voor;
use crate::belastbaarheid::volgorde;
use crate::dossier::keuzes::{Herkomst, RichtingStatus};
use crate::dossier::stand::{Belastbaarheid, FunctieEis, Onderbouwing, Zoekrichting};

/// A zoekrichting made from a function of the catalogue: a proposal that holds nothing of the
/// werknemer. Its own id and `soort` are for the caller; the demands are numbered from 1.
///
/// Without a belastbaarheid, or with one of an unknown version, it has no demands yet: see
/// [`ontbrekende_eisen`].
pub fn als_zoekrichting(
    functie: &Functie,
    belastbaarheid: Option<&Belastbaarheid>,
) -> Zoekrichting {
    let eisen = belastbaarheid.map_or_else(Vec::new, |document| eisen_bij(functie, document));
    let genummerd = (1..).zip(eisen);
    let mut onderbouwing = Onderbouwing::default();
    onderbouwing.opleiding.eis = Some(opleidingseis(functie));
    onderbouwing.opleiding.scholing = samengevoegd(&functie.scholing, "; ");
    Zoekrichting {
        naam: Some(functie.naam.clone()),
        catalogusfunctie: Some(functie.id.clone()),
        toelichting: samengevoegd(&functie.taken, " "),
        branche: Some(functie.branche.label().to_owned()),
        herkomst: Some(Herkomst::Catalogus),
        status: Some(RichtingStatus::Actief),
        uren_min: Some(functie.uren_min),
        uren_max: Some(functie.uren_max),
        werktijden: Some(werktijden_in_woorden(&functie.werktijden)),
        eisen: genummerd
            .map(|(id, eis)| FunctieEis { id, ..eis })
            .collect(),
        onderbouwing,
        ..Zoekrichting::default()
    }
}

/// The demands of the function on everything that this belastbaarheid limits, and on the hours.
/// An item of which the catalogue asks nothing has none. All ids are 0.
pub fn eisen_bij(functie: &Functie, belastbaarheid: &Belastbaarheid) -> Vec<FunctieEis> {
    let Some(versie) = belastbaarheid.versie else {
        return Vec::new();
    };
    let beperkt = te_toetsen(belastbaarheid);
    let mut codes: Vec<&str> = beperkt.iter().map(|(item, _)| code_van(item)).collect();
    codes.extend([UREN_PER_DAG, UREN_PER_WEEK]);
    codes.sort_by_key(|code| volgorde(code));
    codes.dedup();
    let eisen = codes.into_iter();
    eisen
        .filter_map(|code| eis_voor(versie, code, functie))
        .collect()
}

/// The demands that this belastbaarheid needs, that the direction does not have yet, and that the
/// catalogue can give. What was noted already is left alone, also when it differs. All ids are 0.
pub fn ontbrekende_eisen(
    richting: &Zoekrichting,
    functie: &Functie,
    belastbaarheid: &Belastbaarheid,
) -> Vec<FunctieEis> {
    let ontbreekt = |eis: &FunctieEis| {
        let code = eis.code.as_deref().unwrap_or_default();
        eis_bij(richting, belastbaarheid, code)
            .is_none_or(|genoteerd| is_leeg(&genoteerd) && genoteerd.omschrijving.is_none())
    };
    let eisen = eisen_bij(functie, belastbaarheid).into_iter();
    eisen.filter(ontbreekt).collect()
}

/// "overdag en in het weekend".
pub fn werktijden_in_woorden(werktijden: &[Werktijd]) -> String {
    let namen: Vec<String> = werktijden
        .iter()
        .map(|werktijd| werktijd.label().to_lowercase())
        .collect();
    match namen.split_last() {
        None => String::new(),
        Some((enige, [])) => enige.clone(),
        Some((laatste, eerdere)) => format!("{} en {laatste}", eerdere.join(", ")),
    }
}

/// "Mbo 2, met rijbewijs B".
fn opleidingseis(functie: &Functie) -> String {
    let niveau = functie.niveau.label();
    if functie.certificaten.is_empty() {
        niveau.to_owned()
    } else {
        format!("{niveau}, met {}", functie.certificaten.join(", "))
    }
}

fn samengevoegd(teksten: &[String], tussen: &str) -> Option<String> {
    (!teksten.is_empty()).then(|| teksten.join(tussen))
}
