//! Facts that a document names: "Geldig per: 2 maart 2026".

use super::datums::datums;
use super::feiten::Documentfeiten;
use super::lijn::Lijn;
use super::normaliseren::plat;
use super::waarde::toelichting;
use super::woord::{Woord, woorden};
use super::zinlijst::Zinlijst;
use super::zinnen::is_verleden;
use chrono::NaiveDate;
use std::collections::BTreeSet;
use std::sync::LazyLock;

#[derive(Clone, Copy, PartialEq)]
pub(super) enum Label {
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

static LIJST: LazyLock<Zinlijst> =
    LazyLock::new(|| Zinlijst::nieuw(LABELS.iter().map(|(zin, _)| *zin)));

/// The line begins with the name of a fact of the document.
pub(super) fn is_feitregel(woorden: &[Woord]) -> bool {
    LIJST.op(woorden, 0).next().is_some()
}

/// Takes the facts that a line names, with the lines they stand on. `volgende`: where the fact
/// itself stands if the line holds only its name.
pub(super) fn neem_labels(
    lijn: &Lijn<'_>,
    volgende: Option<&Lijn<'_>>,
    feiten: &mut Documentfeiten,
    gebruikt: &mut BTreeSet<usize>,
) {
    let tekst = lijn.schoon.tekst.as_str();
    let woorden = lijn.woorden.as_slice();
    let gevonden = labels(woorden);
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
        let regels: Vec<usize> = std::iter::once(lijn.nummer)
            .chain(ander.map(|(nummer, _)| nummer))
            .collect();
        if zet(*label, bron, feiten, &regels) {
            gebruikt.extend(regels);
        }
    }
}

/// Label, its first word and the word behind it; the longest name at each place.
pub(super) fn labels(woorden: &[Woord]) -> Vec<(Label, usize, usize)> {
    let mut uit: Vec<(Label, usize, usize)> = Vec::new();
    let mut plek = 0;
    while plek < woorden.len() {
        let past = LIJST
            .op(woorden, plek)
            .filter_map(|(nummer, lengte)| Some((LABELS.get(nummer)?.1, lengte)));
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
pub(super) fn datums_geldig(woorden: &[Woord]) -> Option<NaiveDate> {
    if woorden
        .first()
        .is_none_or(|woord| !woord.plat.starts_with(['g', 'i']))
    {
        return None;
    }
    let (_, _, na) = *labels(woorden)
        .first()
        .filter(|(label, begin, _)| *label == Label::Geldig && *begin == 0)?;
    if is_verleden(woorden) {
        return None;
    }
    let vondst = *datums(woorden.get(na..)?).first()?;
    (vondst.van <= 8).then_some(vondst.datum)
}

/// Puts a fact in its place, unless one stands there. False: the text holds no such fact.
fn zet(label: Label, bron: &str, feiten: &mut Documentfeiten, regels: &[usize]) -> bool {
    let eigen = &mut feiten.regels;
    let (doel, herkomst) = match label {
        Label::Opgesteld => (&mut feiten.opgesteld_op, &mut eigen.opgesteld_op),
        Label::Geldig => (&mut feiten.geldig_per, &mut eigen.geldig_per),
        Label::Herbeoordeling => (&mut feiten.herbeoordeling_op, &mut eigen.herbeoordeling_op),
        Label::Arts => return zet_een(&mut feiten.arts, naam(bron), &mut eigen.arts, regels),
        Label::Conclusie => {
            let tekst = toelichting(bron);
            return zet_een(&mut feiten.conclusie, tekst, &mut eigen.conclusie, regels);
        }
        Label::Prognose => {
            let tekst = toelichting(bron);
            return zet_een(&mut feiten.prognose, tekst, &mut eigen.prognose, regels);
        }
        Label::Ander => return false,
    };
    let woorden = woorden(bron);
    let datum = datums(&woorden).first().copied();
    match datum.filter(|vondst| vondst.van <= 8) {
        Some(vondst) => {
            zet_een(doel, Some(vondst.datum), herkomst, regels);
            true
        }
        None => false,
    }
}

fn zet_een<T>(
    doel: &mut Option<T>,
    waarde: Option<T>,
    herkomst: &mut Vec<usize>,
    regels: &[usize],
) -> bool {
    let Some(waarde) = waarde.filter(|_| doel.is_none()) else {
        return false;
    };
    *doel = Some(waarde);
    herkomst.extend_from_slice(regels);
    true
}

/// "J. de Boer, bedrijfsarts" on a line of its own.
pub(super) fn ondertekening(tekst: &str) -> Option<String> {
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
