//! Every deviating item beside the demand of one function.

use crate::belastbaarheid::{
    FmlItem, Meeweging, afwijkende_items, is_gevoelig, item, past_uren_vanaf, rapportnaam,
    slechtste, uren_dag_eind, uren_eind, vergelijk, volgorde,
};
use crate::dossier::Stand;
use crate::dossier::keuzes::{FmlVersie, Uitkomst};
use crate::dossier::stand::{AfwijkendItem, Belastbaarheid, FunctieEis, Zoekrichting};
use crate::dossier::waarden::Decimaal;
use chrono::NaiveDate;

const UREN_PER_DAG: &str = "6.2";
const UREN_PER_WEEK: &str = "6.3";

/// The substantiation of one function against one belastbaarheid.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Onderbouwingsmatrix {
    /// One line per deviating item, in the order of the list.
    pub regels: Vec<Matrixregel>,
    /// The worst line according to the machine.
    pub machine: Uitkomst,
    /// The worst line with the coach's own judgements.
    pub uitkomst: Uitkomst,
    /// First day from which the function fits in hours; `None` if it never does or if the hours
    /// of the function are not known.
    pub uren_passen_vanaf: Option<NaiveDate>,
}

/// One item. All texts may stand in a report; of a line with `avg_gevoelig` the code may not.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Matrixregel {
    pub code: String,
    pub naam: String,
    /// Id of the demand in the case, to link to; absent if nothing was noted.
    pub eis_id: Option<u32>,
    /// "tot 15 kg".
    pub eis: String,
    /// "tot 5 kg".
    pub belastbaarheid: String,
    pub machine: Uitkomst,
    /// The coach's judgement if there is one, else the machine's.
    pub uitkomst: Uitkomst,
    /// The recorded measure.
    pub aanpassing: Option<String>,
    /// The coach judged otherwise (or confirmed); `machine` stays visible beside it.
    pub oordeel_coach: bool,
    /// The coach's reason. A judgement without one is a gap to fill.
    pub reden: Option<String>,
    pub avg_gevoelig: bool,
}

impl Matrixregel {
    /// "functie vraagt tillen of dragen: tot 15 kg; belastbaarheid: tot 5 kg".
    pub fn uitleg(&self) -> String {
        let naam = self.naam.to_lowercase();
        let (eis, kan) = (&self.eis, &self.belastbaarheid);
        format!("functie vraagt {naam}: {eis}; belastbaarheid: {kan}")
    }
}

/// Puts every deviating item of the belastbaarheid beside the demands of the function.
///
/// A demand only counts for the version of the list it was noted in. Hours are tested against the
/// end of the schedule, also when the document limits hours without naming item 6.2 or 6.3; if no
/// demand on hours per week is noted, the smallest number of hours in vacancies is the demand.
pub fn onderbouw(
    _stand: &Stand,
    richting: &Zoekrichting,
    belastbaarheid: &Belastbaarheid,
) -> Onderbouwingsmatrix {
    let mut gekozen: Vec<(AfwijkendItem, Option<&'static FmlItem>)> =
        afwijkende_items(belastbaarheid)
            .map(|(afwijkend, item)| (afwijkend.clone(), item))
            .collect();
    gekozen.extend(uren_zonder_item(belastbaarheid));
    gekozen.sort_by_key(|(afwijkend, _)| volgorde(code_van(afwijkend)));
    let regels: Vec<Matrixregel> = gekozen
        .iter()
        .map(|(afwijkend, item)| regel(richting, belastbaarheid, afwijkend, *item))
        .collect();
    Onderbouwingsmatrix {
        machine: slechtste(regels.iter().map(|regel| regel.machine)),
        uitkomst: slechtste(regels.iter().map(|regel| regel.uitkomst)),
        uren_passen_vanaf: past_uren_vanaf(
            belastbaarheid,
            urenvraag(richting, belastbaarheid, UREN_PER_WEEK),
            urenvraag(richting, belastbaarheid, UREN_PER_DAG),
        ),
        regels,
    }
}

fn regel(
    richting: &Zoekrichting,
    belastbaarheid: &Belastbaarheid,
    afwijkend: &AfwijkendItem,
    item: Option<&'static FmlItem>,
) -> Matrixregel {
    let code = code_van(afwijkend);
    let eis = eis_bij(richting, belastbaarheid, code);
    let aanpassing = aanpassing(richting, belastbaarheid, code);
    let oordeel = oordeel(richting, belastbaarheid, code);
    let (machine, eis_tekst, kan) = match item {
        Some(item) => {
            let meeweging = Meeweging {
                heeft_aanpassing: aanpassing.is_some(),
                vermogen: uren_van(belastbaarheid, code),
            };
            let uit = vergelijk(item, afwijkend, eis.as_ref(), meeweging);
            (uit.uitkomst, uit.eis_tekst, uit.vermogen_tekst)
        }
        None => zonder_item(eis.as_ref(), afwijkend),
    };
    Matrixregel {
        code: code.to_owned(),
        naam: item.map_or_else(
            || format!("Item {code}"),
            |item| rapportnaam(item, afwijkend).to_owned(),
        ),
        eis_id: eis.map(|eis| eis.id).filter(|id| *id != 0),
        eis: eis_tekst,
        belastbaarheid: kan,
        machine,
        uitkomst: oordeel.map_or(machine, |(uitkomst, _)| uitkomst),
        aanpassing,
        oordeel_coach: oordeel.is_some(),
        reden: oordeel.and_then(|(_, reden)| gevuld(reden)),
        avg_gevoelig: item.is_some_and(|item| is_gevoelig(item, afwijkend)),
    }
}

/// An item that the version does not know: the machine cannot compare.
fn zonder_item(eis: Option<&FunctieEis>, afwijkend: &AfwijkendItem) -> (Uitkomst, String, String) {
    let kan = afwijkend.werktekst.as_deref();
    let kan = gevuld(kan).unwrap_or_else(|| "onbekend item".to_owned());
    match eis {
        Some(eis) if eis.komt_niet_voor == Some(true) => {
            (Uitkomst::Past, "komt niet voor".to_owned(), kan)
        }
        Some(eis) => {
            let tekst = gevuld(eis.omschrijving.as_deref()).unwrap_or_default();
            (Uitkomst::TeBeoordelen, tekst, kan)
        }
        None => (Uitkomst::NietBeoordeeld, "niet ingevuld".to_owned(), kan),
    }
}

/// The demand on this code in the version of the belastbaarheid; the last noted wins.
fn eis_bij(
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

fn is_leeg(eis: &FunctieEis) -> bool {
    eis.getal.is_none()
        && eis.kenmerk.is_none()
        && eis.gevraagd_niveau.is_none()
        && eis.komt_niet_voor != Some(true)
}

fn aanpassing(
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

fn oordeel<'a>(
    richting: &'a Zoekrichting,
    belastbaarheid: &Belastbaarheid,
    code: &str,
) -> Option<(Uitkomst, Option<&'a str>)> {
    let mut hier = richting
        .onderbouwing
        .oordelen
        .iter()
        .rev()
        .filter(|oordeel| {
            oordeel.belastbaarheid == Some(belastbaarheid.id)
                && oordeel.code.as_deref().map(str::trim) == Some(code)
        });
    hier.find_map(|oordeel| Some((oordeel.uitkomst?, oordeel.reden.as_deref())))
}

/// Limits in hours that the document gives without item 6.2 or 6.3.
fn uren_zonder_item(
    belastbaarheid: &Belastbaarheid,
) -> impl Iterator<Item = (AfwijkendItem, Option<&'static FmlItem>)> {
    let versie = belastbaarheid.versie.unwrap_or(FmlVersie::Nieuw);
    [UREN_PER_DAG, UREN_PER_WEEK]
        .into_iter()
        .filter_map(move |code| {
            let uren = uren_van(belastbaarheid, code)?;
            let al_genoemd =
                afwijkende_items(belastbaarheid).any(|(item, _)| code_van(item) == code);
            let afwijkend = AfwijkendItem {
                code: Some(code.to_owned()),
                vermogen: Some(uren),
                ..AfwijkendItem::default()
            };
            (!al_genoemd).then(|| (afwijkend, item(versie, code)))
        })
}

fn uren_van(belastbaarheid: &Belastbaarheid, code: &str) -> Option<Decimaal> {
    match code {
        UREN_PER_DAG => uren_dag_eind(belastbaarheid),
        UREN_PER_WEEK => uren_eind(belastbaarheid),
        _ => None,
    }
}

fn urenvraag(
    richting: &Zoekrichting,
    belastbaarheid: &Belastbaarheid,
    code: &str,
) -> Option<Decimaal> {
    eis_bij(richting, belastbaarheid, code)?.getal
}

fn code_van(afwijkend: &AfwijkendItem) -> &str {
    afwijkend.code.as_deref().map(str::trim).unwrap_or_default()
}

fn gevuld(tekst: Option<&str>) -> Option<String> {
    let tekst = tekst.unwrap_or_default().trim();
    (!tekst.is_empty()).then(|| tekst.to_owned())
}
