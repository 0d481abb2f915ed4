//! What the document says of itself: doctor, dates, hours, conditions.

use super::alinea::Alinea;
use super::begrippen::begrippen_in;
use super::datums::datums;
use super::getallen::{Maatsoort, Per, maten};
use super::koppen::Sectie;
use super::labels::{neem_labels, ondertekening};
use super::lijn::Lijn;
use super::normaliseren::plat;
use super::opbouw;
use super::woord::{bevat, woorden};
use super::zicht::Gebruik;
use super::zinnen::{deelzinnen, is_functie, is_onbeperkt, is_verleden};
use crate::belastbaarheid::item::Rubriek;
use crate::dossier::keuzes::{BelastbaarheidSoort, FmlVersie};
use crate::dossier::waarden::Decimaal;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

/// One step of the hours as the text gives it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct HerkendeStap {
    pub vanaf: NaiveDate,
    pub uren_per_week: Option<Decimaal>,
    pub uren_per_dag: Option<Decimaal>,
    /// The text names no year; it was taken from the step before.
    pub jaar_afgeleid: bool,
}

/// What the document says of itself. All of it must be confirmed by the coach.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Documentfeiten {
    pub soort: Option<BelastbaarheidSoort>,
    /// The list that the codes belong to; absent if the text does not tell.
    pub versie: Option<FmlVersie>,
    pub arts: Option<String>,
    pub opgesteld_op: Option<NaiveDate>,
    pub geldig_per: Option<NaiveDate>,
    pub herbeoordeling_op: Option<NaiveDate>,
    pub conclusie: Option<String>,
    pub prognose: Option<String>,
    pub uren_per_dag: Option<Decimaal>,
    pub uren_per_week: Option<Decimaal>,
    pub opbouwschema: Vec<HerkendeStap>,
    pub voorwaarden: Vec<String>,
    /// Free text per rubriek (IZP and LAB).
    pub teksten: Vec<(Rubriek, String)>,
    /// Rubrieken of which the text says that nothing is limited.
    pub zonder_beperking: Vec<Rubriek>,
    /// The lines that each of these came from.
    pub regels: Feitregels,
}

/// The lines that the facts of a document came from: numbers from 1, empty if no line says it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Feitregels {
    pub soort: Vec<usize>,
    pub versie: Vec<usize>,
    pub arts: Vec<usize>,
    pub opgesteld_op: Vec<usize>,
    pub geldig_per: Vec<usize>,
    pub herbeoordeling_op: Vec<usize>,
    pub conclusie: Vec<usize>,
    pub prognose: Vec<usize>,
    pub uren_per_dag: Vec<usize>,
    pub uren_per_week: Vec<usize>,
    /// For each step, each condition and each text those of its own, in the same order.
    pub opbouwschema: Vec<Vec<usize>>,
    pub voorwaarden: Vec<Vec<usize>>,
    pub teksten: Vec<Vec<usize>>,
    pub zonder_beperking: Vec<Vec<usize>>,
}

impl Documentfeiten {
    /// All hours that are a fact, per day or per week.
    pub(super) fn uren(&self) -> impl Iterator<Item = Decimaal> + '_ {
        let stappen = self.opbouwschema.iter();
        let in_stappen = stappen.flat_map(|stap| [stap.uren_per_dag, stap.uren_per_week]);
        let vast = [self.uren_per_dag, self.uren_per_week];
        vast.into_iter().chain(in_stappen).flatten()
    }
}

impl Feitregels {
    /// Every line that a fact quotes; a line may come more than once.
    pub(super) fn alle(&self) -> impl Iterator<Item = usize> + '_ {
        let een = [
            &self.soort,
            &self.versie,
            &self.arts,
            &self.opgesteld_op,
            &self.geldig_per,
            &self.herbeoordeling_op,
            &self.conclusie,
            &self.prognose,
            &self.uren_per_dag,
            &self.uren_per_week,
        ];
        let meer = [
            &self.opbouwschema,
            &self.voorwaarden,
            &self.teksten,
            &self.zonder_beperking,
        ];
        let meer = meer.into_iter().flatten();
        een.into_iter().chain(meer).flatten().copied()
    }
}

/// Reads the facts. `vrij`: the lines that belong to no row. Gives the lines that were used.
pub(super) fn lees(
    lijnen: &[Lijn<'_>],
    vrij: &BTreeSet<usize>,
    alineas: &[Alinea],
) -> (Documentfeiten, Gebruik) {
    let mut feiten = Documentfeiten::default();
    let mut gebruik = Gebruik::default();
    let over: Vec<&Lijn<'_>> = lijnen
        .iter()
        .filter(|lijn| vrij.contains(&lijn.nummer) && !lijn.schoon.tekst.is_empty())
        .collect();
    for (plek, lijn) in over.iter().enumerate() {
        let volgende = over
            .get(plek + 1)
            .filter(|volgende| volgende.nummer <= lijn.nummer + 2);
        neem_labels(lijn, volgende.copied(), &mut feiten, &mut gebruik.heel);
    }
    if feiten.arts.is_none() {
        let gevonden = over
            .iter()
            .find_map(|lijn| Some((ondertekening(&lijn.schoon.tekst)?, lijn.nummer)));
        if let Some((arts, nummer)) = gevonden {
            feiten.arts = Some(arts);
            feiten.regels.arts.push(nummer);
        }
    }
    for alinea in alineas {
        neem_uren(alinea, &mut feiten, &mut gebruik.deels);
        neem_voorwaarde(alinea, &mut feiten, &mut gebruik.heel);
        neem_rubriek(alinea, &mut feiten, &mut gebruik.heel);
    }
    (feiten.opbouwschema, feiten.regels.opbouwschema) =
        opbouw::stappen(alineas).into_iter().unzip();
    gebruik
        .deels
        .extend(feiten.regels.opbouwschema.iter().flatten());
    (feiten, gebruik)
}

/// Hours per day and per week that the text names, apart from a schedule and from an item.
fn neem_uren(alinea: &Alinea, feiten: &mut Documentfeiten, gebruikt: &mut BTreeSet<usize>) {
    if matches!(
        alinea.sectie,
        Sectie::Opbouw | Sectie::Eerder | Sectie::Functie | Sectie::Vergelijking | Sectie::Legenda
    ) {
        return;
    }
    for (nummer, tekst) in &alinea.regels {
        if !opbouw::kan_uren(tekst) {
            continue;
        }
        let woorden = woorden(tekst);
        let mut over_item = false;
        for zin in deelzinnen(&woorden) {
            over_item = (over_item && !zin.opent)
                || begrippen_in(zin.woorden).any(|begrip| !matches!(begrip.id, "nacht" | "avond"));
            let anders = over_item
                || is_verleden(zin.woorden)
                || is_functie(zin.woorden)
                || !datums(zin.woorden).is_empty()
                || bevat(zin.woorden, "spoor")
                || bevat(zin.woorden, "contract")
                || bevat(zin.woorden, "vanaf")
                || opbouw::is_relatief(zin.woorden);
            if anders {
                continue;
            }
            for maat in maten(zin.woorden)
                .into_iter()
                .filter(|maat| maat.soort == Maatsoort::Uur)
            {
                let eigen = &mut feiten.regels;
                let (doel, herkomst) = match maat.per {
                    Some(Per::Dag) => (&mut feiten.uren_per_dag, &mut eigen.uren_per_dag),
                    Some(Per::Week) => (&mut feiten.uren_per_week, &mut eigen.uren_per_week),
                    _ => continue,
                };
                if doel.is_none() {
                    *doel = Some(maat.getal);
                    herkomst.push(*nummer);
                }
                gebruikt.insert(*nummer);
            }
        }
    }
}

fn neem_voorwaarde(alinea: &Alinea, feiten: &mut Documentfeiten, gebruikt: &mut BTreeSet<usize>) {
    if alinea.sectie != Sectie::Voorwaarden {
        return;
    }
    let delen: Vec<&str> = alinea
        .regels
        .iter()
        .map(|(_, tekst)| tekst.as_str())
        .collect();
    let tekst = delen.join(" ").replace('\t', " ");
    // A heading that went on to the next line.
    let rest_van_kop = matches!(
        plat(&tekst).trim_end_matches(':'),
        "bedrijfsarts" | "de bedrijfsarts" | "van de bedrijfsarts" | "werk" | "arbeid"
    );
    if tekst.chars().any(char::is_alphanumeric) && !rest_van_kop {
        feiten.voorwaarden.push(tekst.trim().to_owned());
        feiten.regels.voorwaarden.push(alinea.nummers());
        gebruikt.extend(alinea.nummers());
    }
}

/// The free text of a rubriek, and whether it says that nothing is limited.
fn neem_rubriek(alinea: &Alinea, feiten: &mut Documentfeiten, gebruikt: &mut BTreeSet<usize>) {
    let Some(rubriek) = alinea.rubriek.filter(|_| alinea.sectie == Sectie::Lijst) else {
        return;
    };
    let delen: Vec<&str> = alinea
        .regels
        .iter()
        .map(|(_, tekst)| tekst.as_str())
        .collect();
    let tekst = delen.join(" ").replace('\t', " ");
    let woorden = woorden(&tekst);
    let zonder = is_onbeperkt(&woorden)
        || matches!(
            plat(&tekst).trim_end_matches('.').trim(),
            "geen" | "nvt" | "n.v.t"
        );
    let over_item = begrippen_in(&woorden).next().is_some();
    if zonder && !over_item && woorden.len() <= 12 {
        feiten.zonder_beperking.push(rubriek);
        feiten.regels.zonder_beperking.push(alinea.nummers());
        gebruikt.extend(alinea.nummers());
    }
    let mut al = feiten.teksten.iter_mut().zip(&mut feiten.regels.teksten);
    match al.find(|((ander, _), _)| *ander == rubriek) {
        Some(((_, geheel), regels)) => {
            geheel.push('\n');
            geheel.push_str(&tekst);
            regels.extend(alinea.nummers());
        }
        None => {
            feiten.teksten.push((rubriek, tekst));
            feiten.regels.teksten.push(alinea.nummers());
        }
    }
}
