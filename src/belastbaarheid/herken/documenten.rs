//! Two documents in one text: an earlier list and the one that followed it.
//!
//! Split only where the text itself is clear: each document under a title of its own, with a date or
//! the words "vorige" and "huidige". Everything else is read as one document, with a question.

use super::code::code_vooraan;
use super::koppen::Lijnsoort;
use super::labels::{Label, labels};
use super::lezen;
use super::lijn::Lijn;
use super::namen::Namen;
use super::titels::{Titel, titel};
use super::uitslag::{EerdereLijst, Herkenning};
use crate::belastbaarheid::herken::datums::datums;
use crate::dossier::keuzes::FmlVersie;
use chrono::NaiveDate;
use std::collections::BTreeSet;

/// Most lines below a title that are looked at for its date.
const VOORBLAD: usize = 16;

/// A document inside a pasted text.
struct Begin {
    /// Place of its title among the lines.
    plek: usize,
    titel: Titel,
    geldig: Option<NaiveDate>,
    opgesteld: Option<NaiveDate>,
    /// Every date of title and front page.
    alle: BTreeSet<NaiveDate>,
}

impl Begin {
    fn dag(&self) -> Option<NaiveDate> {
        self.geldig.or(self.opgesteld).or(self.titel.dag)
    }

    /// The title says of itself that it is another document than the one before.
    fn zegt_het(&self) -> bool {
        self.titel.eerder || self.titel.nu || self.geldig.is_some() || self.opgesteld.is_some()
    }
}

/// Reads the current document; earlier ones in the same text are kept apart.
pub(super) fn lees(lijnen: Vec<Lijn<'_>>, versie: Option<FmlVersie>) -> Herkenning {
    let namen = Namen::maak();
    let begin = documenten(&lijnen);
    let Some(huidig) = huidige(&begin) else {
        return lezen::lees(&lijnen, versie, &namen);
    };
    let zegt_het = begin.iter().all(Begin::zegt_het);
    let (delen, titels) = splits(lijnen, &begin);
    let gelezen: Vec<Herkenning> = delen
        .iter()
        .enumerate()
        .map(|(plek, deel)| lezen::lees(deel, versie.filter(|_| plek == huidig), &namen))
        .collect();
    let gevuld = gelezen
        .iter()
        .all(|deel| deel.alle_items().next().is_some());
    if !gevuld || !(zegt_het || herhalen(&gelezen, huidig)) {
        return lezen::lees(&weer_samen(delen, &titels), versie, &namen);
    }
    voeg_samen(gelezen, &delen, &begin, huidig)
}

/// The documents of a text, in its order; a title without a date or a word is none of its own.
fn documenten(lijnen: &[Lijn<'_>]) -> Vec<Begin> {
    let titels: Vec<(usize, Titel)> = lijnen
        .iter()
        .enumerate()
        .filter_map(|(plek, lijn)| Some((plek, titel(lijn)?)))
        .collect();
    let mut uit: Vec<Begin> = Vec::new();
    for (nummer, (plek, titel)) in titels.iter().enumerate() {
        let tot = titels
            .get(nummer + 1)
            .map_or(lijnen.len(), |(volgende, _)| *volgende);
        let begin = voorblad(*plek, titel.clone(), lijnen.get(*plek..tot).unwrap_or(&[]));
        let bekend = |dag: &NaiveDate| uit.iter().any(|ander| ander.alle.contains(dag));
        // The title of every page, or a title above the front page.
        let eigen = titel.eerder || titel.nu || begin.dag().is_some_and(|dag| !bekend(&dag));
        if eigen {
            uit.push(begin);
        } else if let Some(vorige) = uit.last_mut() {
            vorige.alle.extend(begin.alle);
        }
    }
    uit
}

/// The dates of a title and of the lines below it, up to the first item.
fn voorblad(plek: usize, titel: Titel, lijnen: &[Lijn<'_>]) -> Begin {
    let mut uit = Begin {
        plek,
        geldig: None,
        opgesteld: None,
        alle: titel.dag.into_iter().collect(),
        titel,
    };
    let gevuld = lijnen
        .iter()
        .filter(|lijn| lijn.soort != Lijnsoort::Leeg)
        .take(VOORBLAD);
    let mut wacht: Option<Label> = None;
    for lijn in gevuld {
        if code_vooraan(&lijn.schoon.tekst).is_some() {
            break;
        }
        let gevonden = labels(&lijn.woorden);
        let dagen = datums(&lijn.woorden);
        uit.alle.extend(dagen.iter().map(|vondst| vondst.datum));
        if let (Some(label), Some(vondst)) = (wacht, dagen.first().filter(|dag| dag.van == 0)) {
            uit.zet(label, vondst.datum);
        }
        for (nummer, (label, _, na)) in gevonden.iter().enumerate() {
            let tot = gevonden
                .get(nummer + 1)
                .map_or(usize::MAX, |(_, begin, _)| *begin);
            let dag = dagen
                .iter()
                .find(|vondst| vondst.van >= *na && vondst.van < tot.min(na + 8));
            if let Some(vondst) = dag {
                uit.zet(*label, vondst.datum);
            }
        }
        wacht = gevonden
            .last()
            .filter(|(_, _, na)| lijn.woorden.len() <= na + 1)
            .map(|(label, ..)| *label);
    }
    uit
}

impl Begin {
    fn zet(&mut self, label: Label, dag: NaiveDate) {
        match label {
            Label::Geldig => self.geldig = self.geldig.or(Some(dag)),
            Label::Opgesteld => self.opgesteld = self.opgesteld.or(Some(dag)),
            _ => {}
        }
    }
}

/// Which of the documents is the current one; `None` if the text does not tell.
fn huidige(begin: &[Begin]) -> Option<usize> {
    if begin.len() < 2 {
        return None;
    }
    let later: Vec<usize> = (0..begin.len())
        .filter(|plek| begin.get(*plek).is_some_and(|deel| !deel.titel.eerder))
        .collect();
    if let [enige] = later.as_slice() {
        return Some(*enige);
    }
    let nu: Vec<usize> = later
        .iter()
        .copied()
        .filter(|plek| begin.get(*plek).is_some_and(|deel| deel.titel.nu))
        .collect();
    if let [enige] = nu.as_slice() {
        return Some(*enige);
    }
    // The same kind of date for all, or days that lie far apart.
    let van = |wat: fn(&Begin) -> Option<NaiveDate>| -> Option<Vec<(NaiveDate, usize)>> {
        later
            .iter()
            .map(|plek| Some((wat(begin.get(*plek)?)?, *plek)))
            .collect()
    };
    let gelijke_soort = van(|deel| deel.geldig)
        .or_else(|| van(|deel| deel.opgesteld))
        .or_else(|| van(|deel| deel.titel.dag));
    let (mut dagen, verschil) = match gelijke_soort {
        Some(dagen) => (dagen, 1),
        None => (van(Begin::dag)?, 28),
    };
    dagen.sort_unstable();
    let (laatste, plek) = *dagen.last()?;
    let duidelijk = dagen
        .iter()
        .filter(|(_, ander)| *ander != plek)
        .all(|(dag, _)| (laatste - *dag).num_days() >= verschil);
    duidelijk.then_some(plek)
}

/// Two lists name the same items; pages of one list go on with the next.
fn herhalen(gelezen: &[Herkenning], huidig: usize) -> bool {
    let codes = |deel: &Herkenning| -> BTreeSet<&'static str> {
        deel.alle_items().map(|item| item.code).collect()
    };
    let Some(eigen) = gelezen.get(huidig).map(codes) else {
        return false;
    };
    let andere = gelezen
        .iter()
        .enumerate()
        .filter(|(plek, _)| *plek != huidig);
    andere
        .map(|(_, deel)| codes(deel))
        .all(|ander| !ander.is_disjoint(&eigen))
}

/// What was changed on a title, to put it back.
type Titelregels = Vec<(usize, Lijnsoort)>;

/// The lines of each document. What stands above the first title goes with the first document.
fn splits<'a>(lijnen: Vec<Lijn<'a>>, begin: &[Begin]) -> (Vec<Vec<Lijn<'a>>>, Titelregels) {
    let mut delen: Vec<Vec<Lijn<'a>>> = begin.iter().map(|_| Vec::new()).collect();
    let mut titels = Vec::new();
    for (plek, mut lijn) in lijnen.into_iter().enumerate() {
        let nummer = begin
            .partition_point(|deel| deel.plek <= plek)
            .saturating_sub(1);
        // "Vorige FML" opens the part; inside it the items are read as those of any document.
        let is_titel = begin.get(nummer).is_some_and(|deel| deel.plek == plek);
        if is_titel && matches!(lijn.soort, Lijnsoort::Sectie(..)) {
            titels.push((
                lijn.nummer,
                std::mem::replace(&mut lijn.soort, Lijnsoort::Opmaak),
            ));
        }
        if let Some(deel) = delen.get_mut(nummer) {
            deel.push(lijn);
        }
    }
    (delen, titels)
}

fn weer_samen<'a>(delen: Vec<Vec<Lijn<'a>>>, titels: &Titelregels) -> Vec<Lijn<'a>> {
    let mut lijnen: Vec<Lijn<'a>> = delen.into_iter().flatten().collect();
    for lijn in &mut lijnen {
        if let Some((_, soort)) = titels.iter().find(|(nummer, _)| *nummer == lijn.nummer) {
            lijn.soort = soort.clone();
        }
    }
    lijnen
}

fn voeg_samen(
    gelezen: Vec<Herkenning>,
    delen: &[Vec<Lijn<'_>>],
    begin: &[Begin],
    huidig: usize,
) -> Herkenning {
    let mut uit = Herkenning::default();
    let mut eerder = Vec::new();
    for (plek, (gevonden, deel)) in gelezen.into_iter().zip(delen).enumerate() {
        if plek == huidig {
            uit = gevonden;
            continue;
        }
        let nummer = |lijn: Option<&Lijn<'_>>| lijn.map_or(0, |lijn| lijn.nummer);
        let naam = begin.get(plek).map(in_woorden).unwrap_or_default();
        eerder.push((
            naam,
            EerdereLijst {
                eerste_regel: nummer(deel.first()),
                laatste_regel: nummer(deel.last()),
                gevonden,
            },
        ));
    }
    let naam = begin.get(huidig).map(in_woorden).unwrap_or_default();
    let mut meldingen = vec![format!(
        "Er staat meer dan een document in deze tekst. Hieronder staat het document {naam}."
    )];
    meldingen.extend(eerder.iter().map(|(naam, lijst)| lijst.melding(naam)));
    meldingen.append(&mut uit.meldingen);
    uit.meldingen = meldingen;
    uit.eerdere_lijsten = eerder.into_iter().map(|(_, lijst)| lijst).collect();
    uit
}

/// "geldig per 02-03-2026".
fn in_woorden(begin: &Begin) -> String {
    let dag = |dag: NaiveDate| dag.format("%d-%m-%Y").to_string();
    match (begin.geldig, begin.opgesteld, begin.titel.dag) {
        (Some(datum), ..) => format!("geldig per {}", dag(datum)),
        (None, Some(datum), _) => format!("opgesteld op {}", dag(datum)),
        (None, None, Some(datum)) => format!("van {}", dag(datum)),
        (None, None, None) if begin.titel.eerder => "dat eerder gold".to_owned(),
        (None, None, None) => "dat nu geldt".to_owned(),
    }
}
