//! From candidate to direction: taking a function of the catalogue into the zoekprofiel, naming one
//! that the catalogue does not know, and adding the demands that a direction still lacks.
//!
//! Each is one change, so one step back takes all of it away. What was noted already is never
//! touched: an estimate of the catalogue does not replace what the coach found.

use crate::dossier::keuzes::{Herkomst, RichtingSoort, RichtingStatus};
use crate::dossier::stand::{Belastbaarheid, FunctieEis, Zoekrichting};
use crate::dossier::velden::KORT;
use crate::dossier::{Adres, Dossier, Stand, Wijziging};
use crate::functies::{Catalogus, Functie, als_zoekrichting, ontbrekende_eisen};
use chrono::NaiveDate;

/// Where a candidate came from and what it is meant as.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Opname {
    pub herkomst: Herkomst,
    pub soort: RichtingSoort,
}

impl Opname {
    /// A wish of the werknemer is a wish; everything else is meant as the shortest way to work.
    /// The coach can choose otherwise.
    pub fn van(herkomst: Herkomst) -> Self {
        let soort = match herkomst {
            Herkomst::Werknemer => RichtingSoort::Wens,
            Herkomst::Ad | Herkomst::Test | Herkomst::Catalogus | Herkomst::Coach => {
                RichtingSoort::Verplicht
            }
        };
        Self { herkomst, soort }
    }
}

/// A direction made from a function of the catalogue, with the demands on what this belastbaarheid
/// limits; gives its id too. `None` only if the list of directions cannot take one more.
pub fn neem_op(
    dossier: &Dossier,
    functie: &Functie,
    belastbaarheid: Option<&Belastbaarheid>,
    opname: Opname,
    op: NaiveDate,
) -> Option<(u32, Wijziging)> {
    voeg_toe(
        dossier,
        als_zoekrichting(functie, belastbaarheid),
        opname,
        op,
    )
}

/// A direction that the catalogue does not know, or that is not looked up there; the name may be
/// empty and is cut off where a field of one line ends.
pub fn vrije_richting(
    dossier: &Dossier,
    naam: &str,
    opname: Opname,
    op: NaiveDate,
) -> Option<(u32, Wijziging)> {
    let naam: String = naam.trim().chars().take(KORT).collect();
    let richting = Zoekrichting {
        naam: (!naam.is_empty()).then_some(naam),
        status: Some(RichtingStatus::Actief),
        ..Zoekrichting::default()
    };
    voeg_toe(dossier, richting, opname, op)
}

fn voeg_toe(
    dossier: &Dossier,
    richting: Zoekrichting,
    opname: Opname,
    op: NaiveDate,
) -> Option<(u32, Wijziging)> {
    let lijst = Adres::lees("zoekrichtingen")?;
    let id = dossier.nieuw_item_id(&lijst);
    lijst.item(id)?;
    let richting = Zoekrichting {
        id,
        herkomst: Some(opname.herkomst),
        soort: Some(opname.soort),
        ..richting
    };
    Some((id, bladen_van(richting, op)))
}

/// Links an existing direction (of the AD, or a free one) to a function of the catalogue and adds
/// the demands it still lacks. Name, text, wage, hours and every demand that was noted stay as
/// they are. Changes nothing if there is no such direction on `op`.
pub fn koppel_catalogus(
    dossier: &Dossier,
    richting_id: u32,
    functie: &Functie,
    belastbaarheid: Option<&Belastbaarheid>,
    op: NaiveDate,
) -> Wijziging {
    let leeg = Wijziging::nieuw(op);
    let Some(richting) = richting_op(dossier, richting_id, op) else {
        return leeg;
    };
    let eisen = belastbaarheid.map_or_else(Vec::new, |document| {
        nieuwe_eisen(dossier, &richting, functie, document)
    });
    let erbij = Zoekrichting {
        id: richting_id,
        catalogusfunctie: Some(functie.id.clone()),
        eisen,
        ..Zoekrichting::default()
    };
    bladen_van(erbij, op)
}

/// The demands that a (new) document of the bedrijfsarts asks of a direction that came from the
/// catalogue. `None` if there is nothing to add.
pub fn eisen_aanvullen(
    dossier: &Dossier,
    richting_id: u32,
    catalogus: &Catalogus,
    belastbaarheid: &Belastbaarheid,
    op: NaiveDate,
) -> Option<Wijziging> {
    let richting = richting_op(dossier, richting_id, op)?;
    let functie = catalogus.functie(richting.catalogusfunctie.as_deref()?)?;
    let eisen = nieuwe_eisen(dossier, &richting, functie, belastbaarheid);
    let erbij = Zoekrichting {
        id: richting_id,
        eisen,
        ..Zoekrichting::default()
    };
    (!erbij.eisen.is_empty()).then(|| bladen_van(erbij, op))
}

fn richting_op(dossier: &Dossier, id: u32, op: NaiveDate) -> Option<Zoekrichting> {
    let stand = dossier.stand(op).ok()?;
    let mut richtingen = stand.zoekrichtingen.into_iter();
    richtingen.find(|richting| richting.id == id)
}

/// What lacks, numbered. A demand that stands ready but empty is filled; one of which the coach
/// noted only the source is the coach's, and left alone.
fn nieuwe_eisen(
    dossier: &Dossier,
    richting: &Zoekrichting,
    functie: &Functie,
    belastbaarheid: &Belastbaarheid,
) -> Vec<FunctieEis> {
    let lijst = Adres::lees(&format!("zoekrichtingen[{}].eisen", richting.id));
    let vrij = lijst.map_or(1, |lijst| dossier.nieuw_item_id(&lijst));
    let mut volgend = vrij..;
    ontbrekende_eisen(richting, functie, belastbaarheid)
        .into_iter()
        .filter_map(|eis| {
            let mut eisen = richting.eisen.iter().rev();
            let staat = eisen.find(|staand| {
                staand.versie == eis.versie
                    && staand.code.as_deref().map(str::trim) == eis.code.as_deref()
            });
            let id = match staat {
                Some(staand) if staand.herkomst.is_some() || staand.bron.is_some() => return None,
                Some(staand) => staand.id,
                None => volgend.next()?,
            };
            Some(FunctieEis { id, ..eis })
        })
        .collect()
}

/// Every value that this direction holds.
fn bladen_van(richting: Zoekrichting, op: NaiveDate) -> Wijziging {
    let nieuw = Stand {
        zoekrichtingen: vec![richting],
        ..Stand::default()
    };
    Wijziging::verschil(&Stand::default(), &nieuw, op)
}

#[cfg(test)]
mod tests;
