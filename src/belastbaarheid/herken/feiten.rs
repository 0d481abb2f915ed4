//! What the document says of itself: doctor, dates, hours, conditions.

use super::alinea::Alinea;
use super::begrippen::begrippen_in;
use super::datums::datums;
use super::getallen::{Maatsoort, Per, maten};
use super::koppen::Sectie;
use super::normaliseren::{plat, vanaf};
use super::opbouw;
use super::rijen::Lijn;
use super::waarde::toelichting;
use super::woord::{Woord, bevat, woorden, zin_op};
use super::zicht::Gebruik;
use super::zinnen::{deelzinnen, is_functie, is_onbeperkt, is_verleden};
use crate::belastbaarheid::item::Rubriek;
use crate::dossier::keuzes::{BelastbaarheidSoort, FmlVersie};
use crate::dossier::waarden::Decimaal;
use chrono::NaiveDate;
use std::collections::BTreeSet;

/// One step of the hours as the text gives it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct HerkendeStap {
    pub vanaf: NaiveDate,
    pub uren_per_week: Option<Decimaal>,
    pub uren_per_dag: Option<Decimaal>,
    /// The text names no year; it was taken from the step before.
    pub jaar_afgeleid: bool,
}

/// What the document says of itself. All of it must be confirmed by the coach.
#[derive(Clone, Debug, Default, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
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
}

#[derive(Clone, Copy, PartialEq)]
enum Label {
    Opgesteld,
    Geldig,
    Herbeoordeling,
    Arts,
    Conclusie,
    Prognose,
    /// Named so that it ends a row; nothing is taken from it.
    Ander,
}

const LABELS: [(&str, Label); 41] = [
    ("opgesteld door", Label::Arts),
    ("naam bedrijfsarts", Label::Arts),
    ("bedrijfsarts :", Label::Arts),
    ("bedrijfsarts \t", Label::Arts),
    ("verzekeringsarts :", Label::Arts),
    ("arts :", Label::Arts),
    ("naam arts", Label::Arts),
    ("datum opgesteld", Label::Opgesteld),
    ("opgesteld op", Label::Opgesteld),
    ("opgesteld d", Label::Opgesteld),
    ("datum opstellen", Label::Opgesteld),
    ("datum opmaak", Label::Opgesteld),
    ("datum onderzoek", Label::Opgesteld),
    ("datum spreekuur", Label::Opgesteld),
    ("opgesteld", Label::Opgesteld),
    ("datum :", Label::Opgesteld),
    ("geldig per", Label::Geldig),
    ("geldig vanaf", Label::Geldig),
    ("geldig met ingang van", Label::Geldig),
    ("geldig m", Label::Geldig),
    ("ingangsdatum", Label::Geldig),
    ("geldend per", Label::Geldig),
    ("geldt per", Label::Geldig),
    ("geldt vanaf", Label::Geldig),
    ("geldig", Label::Geldig),
    ("herbeoordeling", Label::Herbeoordeling),
    ("nieuwe beoordeling", Label::Herbeoordeling),
    ("heronderzoek", Label::Herbeoordeling),
    ("volgend spreekuur", Label::Herbeoordeling),
    ("herkeuring", Label::Herbeoordeling),
    ("conclusie", Label::Conclusie),
    ("prognose", Label::Prognose),
    ("werknemer", Label::Ander),
    ("naam werknemer", Label::Ander),
    ("naam :", Label::Ander),
    ("geboren", Label::Ander),
    ("geboortedatum", Label::Ander),
    ("versie", Label::Ander),
    ("werkgever", Label::Ander),
    ("functie :", Label::Ander),
    ("betreft", Label::Ander),
];

/// The line begins with the name of a fact of the document.
pub(super) fn is_feitregel(tekst: &str) -> bool {
    let woorden = woorden(tekst);
    LABELS
        .iter()
        .any(|(zin, _)| zin_op(&woorden, 0, zin).is_some())
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
        feiten.arts = over
            .iter()
            .find_map(|lijn| ondertekening(&lijn.schoon.tekst));
    }
    for alinea in alineas {
        neem_uren(alinea, &mut feiten, &mut gebruik.deels);
        neem_voorwaarde(alinea, &mut feiten, &mut gebruik.heel);
        neem_rubriek(alinea, &mut feiten, &mut gebruik.heel);
    }
    feiten.opbouwschema = opbouw::stappen(alineas, &mut gebruik.deels);
    (feiten, gebruik)
}

fn neem_labels(
    lijn: &Lijn<'_>,
    volgende: Option<&Lijn<'_>>,
    feiten: &mut Documentfeiten,
    gebruikt: &mut BTreeSet<usize>,
) {
    let tekst = lijn.schoon.tekst.as_str();
    let woorden = woorden(tekst);
    let gevonden = labels(&woorden);
    for (nummer, (label, _, na)) in gevonden.iter().enumerate() {
        let tot = gevonden
            .get(nummer + 1)
            .map_or(woorden.len(), |(_, begin, _)| *begin);
        let eigen = woorden.get(*na..tot).unwrap_or(&[]);
        let leeg = !eigen
            .iter()
            .any(|woord| woord.plat.chars().any(char::is_alphanumeric));
        let ander = volgende
            .filter(|_| leeg)
            .map(|lijn| (lijn.nummer, lijn.schoon.tekst.as_str()));
        let bron = match (leeg, ander) {
            (true, Some((_, tekst))) => tekst,
            (true, None) => continue,
            (false, _) => super::normaliseren::stuk(
                tekst,
                eigen.first().map_or(0, |w| w.van),
                eigen.last().map_or(0, |w| w.tot),
            ),
        };
        if zet(*label, bron, feiten) {
            gebruikt.insert(lijn.nummer);
            gebruikt.extend(ander.map(|(nummer, _)| nummer));
        }
    }
}

/// Label, its first word and the word behind it; the longest name at each place.
fn labels(woorden: &[Woord]) -> Vec<(Label, usize, usize)> {
    let mut uit: Vec<(Label, usize, usize)> = Vec::new();
    let mut plek = 0;
    while plek < woorden.len() {
        let past = LABELS
            .iter()
            .filter_map(|(zin, label)| zin_op(woorden, plek, zin).map(|lengte| (*label, lengte)));
        match past.max_by_key(|(_, lengte)| *lengte) {
            // Inside a sentence only a name of two words is one.
            Some((label, lengte)) if plek == 0 || lengte > 1 || label == Label::Geldig => {
                uit.push((label, plek, plek + lengte));
                plek += lengte;
            }
            _ => plek += 1,
        }
    }
    uit
}

/// The date from which the document on this line says it holds; not of an earlier document.
pub(super) fn datums_geldig(tekst: &str) -> Option<NaiveDate> {
    let woorden = woorden(tekst);
    let (_, _, na) = *labels(&woorden)
        .first()
        .filter(|(label, begin, _)| *label == Label::Geldig && *begin == 0)?;
    if is_verleden(&woorden) {
        return None;
    }
    let vondst = *datums(woorden.get(na..)?).first()?;
    (vondst.van <= 8).then_some(vondst.datum)
}

fn zet(label: Label, bron: &str, feiten: &mut Documentfeiten) -> bool {
    let woorden = woorden(bron);
    let datum = || {
        datums(&woorden)
            .first()
            .filter(|vondst| vondst.van <= 8)
            .map(|vondst| vondst.datum)
    };
    let doel = match label {
        Label::Opgesteld => &mut feiten.opgesteld_op,
        Label::Geldig => &mut feiten.geldig_per,
        Label::Herbeoordeling => &mut feiten.herbeoordeling_op,
        Label::Arts => return zet_tekst(&mut feiten.arts, naam(bron)),
        Label::Conclusie => return zet_tekst(&mut feiten.conclusie, toelichting(bron)),
        Label::Prognose => return zet_tekst(&mut feiten.prognose, toelichting(bron)),
        Label::Ander => return false,
    };
    match datum() {
        Some(datum) => {
            doel.get_or_insert(datum);
            true
        }
        None => false,
    }
}

fn zet_tekst(doel: &mut Option<String>, tekst: Option<String>) -> bool {
    let Some(tekst) = tekst.filter(|_| doel.is_none()) else {
        return false;
    };
    *doel = Some(tekst);
    true
}

/// "J. de Boer, bedrijfsarts" on a line of its own.
fn ondertekening(tekst: &str) -> Option<String> {
    let (naam, functie) = tekst.split_once(',')?;
    let arts = matches!(
        plat(functie).trim(),
        "bedrijfsarts" | "verzekeringsarts" | "arts"
    );
    let kort = naam.split_whitespace().count() <= 6 && naam.starts_with(char::is_uppercase);
    (arts && kort).then(|| tekst.trim().to_owned())
}

/// The name of the doctor: up to the next cell.
fn naam(bron: &str) -> Option<String> {
    let eerste = bron
        .trim_start_matches([':', '\t', ' '])
        .split('\t')
        .next()?;
    let kort: String = eerste.chars().take(120).collect();
    toelichting(&kort)
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
                let doel = match maat.per {
                    Some(Per::Dag) => &mut feiten.uren_per_dag,
                    Some(Per::Week) => &mut feiten.uren_per_week,
                    _ => continue,
                };
                doel.get_or_insert(maat.getal);
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
        gebruikt.extend(alinea.regels.iter().map(|(nummer, _)| *nummer));
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
        gebruikt.extend(alinea.regels.iter().map(|(nummer, _)| *nummer));
    }
    match feiten
        .teksten
        .iter_mut()
        .find(|(ander, _)| *ander == rubriek)
    {
        Some((_, geheel)) => {
            geheel.push('\n');
            geheel.push_str(&tekst);
        }
        None => feiten.teksten.push((rubriek, vanaf(&tekst, 0).to_owned())),
    }
}
