//! One deviating item in terms of work.
//!
//! What of an item may stand in a report is decided here and nowhere else: the doctor's notes
//! (`toelichting`) are never read, and the text of a level marked `avg_gevoelig` is never written.

use super::actueel::is_aanduiding;
use super::eigen_getal::kan;
use super::getaltekst::noemt_maat;
use super::item::{FmlItem, Niveau, eenheid_in_woorden};
use super::werktaal::{BEPERKT_BIJ, beperkt_bij, in_zin};
use crate::dossier::schrijfwijze::opsomming;
use crate::dossier::stand::AfwijkendItem;
use crate::dossier::waarden::Decimaal;

/// Stands where the coach must put it in terms of work first.
pub(super) const TE_VERTALEN: &str = "nog te vertalen naar werktermen";
/// The neutral name of an item whose own name already says too much.
pub(super) const NEUTRALE_NAAM: &str = "Voorwaarde aan het werk";
/// Texts of levels that say nothing without the doctor's words.
pub(super) const ZEGT_NIETS: [&str; 4] = [
    "wel beperkt (toelichting verplicht)",
    "anders beperkt",
    "overige voorwaarden",
    "andere beperkingen",
];

/// Items whose levels say how a person acts or feels, not what work must be like: doelmatig
/// handelen, zelfstandig handelen, emotionele problemen van anderen hanteren. In both lists they
/// carry the same code.
const OVER_DE_PERSOON: [&str; 3] = ["1.5", "1.6", "2.6"];

/// One deviating item in terms of work.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Werkregel {
    /// Id of the item in the case, to link to.
    pub id: u32,
    /// For the screen and for ordering. Not for a report if `avg_gevoelig`: the code gives the
    /// item away.
    pub code: String,
    /// May stand in a report.
    pub naam: String,
    /// May stand in a report; absent if the coach must put it in terms of work first.
    pub tekst: Option<String>,
    pub avg_gevoelig: bool,
}

impl Werkregel {
    /// "Tillen of dragen: tot 5 kg".
    pub fn zin(&self) -> String {
        let tekst = self.tekst.as_deref().unwrap_or(TE_VERTALEN);
        format!("{}: {tekst}", self.naam)
    }

    pub fn is_leemte(&self) -> bool {
        self.tekst.is_none()
    }
}

pub(super) fn werkregel(gekozen: &AfwijkendItem, item: Option<&'static FmlItem>) -> Werkregel {
    let code = gekozen.code.clone().unwrap_or_default();
    let Some(item) = item else {
        return Werkregel {
            id: gekozen.id,
            naam: format!("Item {code}"),
            code,
            tekst: eigen_tekst(gekozen),
            avg_gevoelig: false,
        };
    };
    let avg_gevoelig = is_gevoelig(item, gekozen);
    Werkregel {
        id: gekozen.id,
        code,
        naam: rapportnaam(item, gekozen).to_owned(),
        tekst: werktekst(item, gekozen),
        avg_gevoelig,
    }
}

/// One of the chosen levels says something about health or person. Without a level the item
/// decides: then it counts if any of its levels does.
pub fn is_gevoelig(item: &FmlItem, gekozen: &AfwijkendItem) -> bool {
    let telt =
        |niveau: &&Niveau| gekozen.waarden.is_empty() || gekozen.waarden.contains(&niveau.waarde);
    item.niveaus
        .iter()
        .filter(telt)
        .any(|niveau| niveau.avg_gevoelig)
}

/// The name of the item as it may stand in a report.
pub fn rapportnaam(item: &FmlItem, gekozen: &AfwijkendItem) -> &'static str {
    if is_gevoelig(item, gekozen) {
        NEUTRALE_NAAM
    } else {
        item.naam
    }
}

/// What still is possible, beside a demand: with the conditions that the words of the document
/// give, and always with the number that was compared. Always a text.
pub(super) fn vermogen_in_woorden(
    item: &FmlItem,
    gekozen: &AfwijkendItem,
    voorrang: Option<Decimaal>,
) -> String {
    if is_aanduiding(item) {
        return "geen beperking".to_owned();
    }
    // Hours at the end of the schedule: the words of the item speak of the schedule alone.
    if let Some(uren) = voorrang.and_then(|getal| tot_getal(item, getal)) {
        return uren;
    }
    let van_getal = gekozen.vermogen.and_then(|getal| tot_getal(item, getal));
    let getal = van_getal.or_else(|| getal_van_niveau(item, gekozen));
    let woorden = eigen_tekst(gekozen);
    match (woorden, getal) {
        (Some(woorden), Some(getal)) if !noemt_maat(&woorden, &getal) => {
            format!("{}; {getal}", woorden.trim_end_matches('.'))
        }
        (Some(woorden), _) => woorden,
        (None, Some(getal)) => getal,
        (None, None) => werktekst(item, gekozen).unwrap_or_else(|| TE_VERTALEN.to_owned()),
    }
}

fn tot_getal(item: &FmlItem, getal: Decimaal) -> Option<String> {
    let eenheid = item.vergelijk_op.filter(|_| kan(item, getal))?;
    Some(format!("tot {}", eenheid_in_woorden(eenheid, getal)))
}

/// The number of the level; with all of its words if these name the number themselves.
fn getal_van_niveau(item: &FmlItem, gekozen: &AfwijkendItem) -> Option<String> {
    let niveau = item.niveau(gekozen.waarden.iter().copied().max()?)?;
    let getal = niveau.getal.filter(|_| !niveau.onbegrensd)?;
    let getal = eenheid_in_woorden(item.vergelijk_op?, getal);
    let woorden = in_zin(niveau.omschrijving);
    if woorden.contains(&getal) {
        return Some(woorden);
    }
    let tot = if niveau.strikt { "minder dan" } else { "tot" };
    let ongeveer = if niveau.omschrijving.contains("ongeveer") {
        " ongeveer"
    } else {
        ""
    };
    Some(format!("{tot}{ongeveer} {getal}"))
}

/// What still is possible, in terms of work: the coach's words, else the doctor's own number,
/// else the text of the level. `None`: the coach must translate it first.
fn werktekst(item: &FmlItem, gekozen: &AfwijkendItem) -> Option<String> {
    if let Some(tekst) = eigen_tekst(gekozen) {
        return Some(tekst);
    }
    if is_gevoelig(item, gekozen) {
        return None;
    }
    if let Some(tekst) = gekozen.vermogen.and_then(|getal| tot_getal(item, getal)) {
        return Some(tekst);
    }
    let mut beperkt: Vec<&str> = Vec::new();
    let mut delen: Vec<String> = Vec::new();
    for waarde in &gekozen.waarden {
        match niveautekst(item, item.niveau(*waarde)?)? {
            Niveautekst::BeperktBij(waarbij) => beperkt.push(waarbij),
            Niveautekst::Zin(zin) => delen.push(zin),
        }
    }
    // Once "beperkt bij" for all of them.
    if !beperkt.is_empty() {
        delen.insert(0, format!("{BEPERKT_BIJ}{}", opsomming(&beperkt)));
    }
    (!delen.is_empty()).then(|| delen.join("; "))
}

enum Niveautekst {
    /// What is limited, to be named after "beperkt bij".
    BeperktBij(&'static str),
    Zin(String),
}

/// `None`: the level says nothing about work without the doctor's words, or it speaks of the person
/// alone.
fn niveautekst(item: &FmlItem, niveau: &Niveau) -> Option<Niveautekst> {
    if OVER_DE_PERSOON.contains(&item.code) {
        return None;
    }
    let zegt_niets = ZEGT_NIETS.contains(&niveau.omschrijving);
    let wat = if zegt_niets {
        item.kenmerk?
    } else {
        niveau.omschrijving
    };
    Some(match beperkt_bij(wat) {
        Some(waarbij) => Niveautekst::BeperktBij(waarbij),
        None if zegt_niets => Niveautekst::Zin(format!("{BEPERKT_BIJ}{wat}")),
        None => Niveautekst::Zin(in_zin(wat)),
    })
}

fn eigen_tekst(gekozen: &AfwijkendItem) -> Option<String> {
    gevuld(gekozen.werktekst.as_deref())
}

pub(super) fn gevuld(tekst: Option<&str>) -> Option<String> {
    let tekst = tekst.unwrap_or_default().trim();
    (!tekst.is_empty()).then(|| tekst.to_owned())
}

/// 4.2 comes before 4.14.
pub fn volgorde(code: &str) -> (u32, u32) {
    let (rubriek, nummer) = code.trim().split_once('.').unwrap_or((code, ""));
    let getal = |tekst: &str| tekst.trim().parse().unwrap_or(u32::MAX);
    (getal(rubriek), getal(nummer))
}
