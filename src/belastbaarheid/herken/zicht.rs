//! What stays in sight: lines, and parts of lines, that gave nothing.

use super::alinea::{Alinea, Ligging};
use super::datums::datums;
use super::getallen::{Maatsoort, maten};
use super::koppen::Lijnsoort;
use super::lijn::Lijn;
use super::uitslag::OnherkendeRegel;
use super::woord::{Woord, woorden};
use super::zinnen::deelzinnen;
use crate::dossier::waarden::Decimaal;
use std::collections::BTreeSet;

/// A stretch of a paragraph that gave an item, in bytes of its text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Bereik {
    pub alinea: usize,
    pub van: usize,
    pub tot: usize,
}

/// Lines that were used, whole or for a part.
#[derive(Debug, Default)]
pub(super) struct Gebruik {
    /// Headings, rows and facts: nothing of these lines is left.
    pub heel: BTreeSet<usize>,
    /// Sentences and hours: what stands beside them must stay in sight.
    pub deels: BTreeSet<usize>,
    /// Lines that a fact quotes.
    pub feiten: BTreeSet<usize>,
    /// The hours that became a fact, per day or per week.
    pub uren: BTreeSet<Decimaal>,
}

/// Everything that gave nothing, in the order of the text.
pub(super) fn niet_herkend(
    lijnen: &[Lijn<'_>],
    alineas: &[Alinea],
    bereiken: &[Bereik],
    gebruik: &Gebruik,
) -> Vec<OnherkendeRegel> {
    let ongebruikt =
        |nummer: &usize| !gebruik.heel.contains(nummer) && !gebruik.deels.contains(nummer);
    let mut uit: Vec<OnherkendeRegel> = lijnen
        .iter()
        .filter(|lijn| lijn.soort != Lijnsoort::Leeg && ongebruikt(&lijn.nummer))
        .map(|lijn| OnherkendeRegel {
            regel: lijn.nummer,
            tekst: lijn.oud.trim().to_owned(),
        })
        .collect();
    let mut bereiken = bereiken.iter().copied().peekable();
    for (nummer, alinea) in alineas.iter().enumerate() {
        let mut eigen = alinea.genomen.clone();
        while let Some(bereik) = bereiken.next_if(|bereik| bereik.alinea <= nummer) {
            eigen.push((bereik.van, bereik.tot));
        }
        let telt = alinea
            .regels
            .iter()
            .any(|(regel, _)| gebruik.deels.contains(regel));
        if telt {
            eigen.sort_unstable();
            delen(alinea, &eigen, gebruik, &mut uit);
        }
    }
    uit.sort_by_key(|regel| regel.regel);
    uit
}

/// The clauses of a paragraph that lie outside what was used.
fn delen(
    alinea: &Alinea,
    gebruikt: &[(usize, usize)],
    gebruik: &Gebruik,
    uit: &mut Vec<OnherkendeRegel>,
) {
    let tekst = alinea.gelezen.tekst.as_str();
    let ligging = alinea.ligging();
    let mut open: Option<(usize, usize)> = None;
    let mut gebruikt = gebruikt.iter().peekable();
    for zin in deelzinnen(&alinea.gelezen.woorden) {
        let (Some(eerste), Some(laatste)) = (zin.woorden.first(), zin.woorden.last()) else {
            continue;
        };
        while gebruikt.next_if(|(_, tot)| *tot <= eerste.van).is_some() {}
        let genomen = gebruikt.peek().is_some_and(|(van, _)| *van < laatste.tot);
        let regels = ligging.regels(eerste.van, laatste.tot);
        let in_gebruik = genomen || gebruik.is_feit(zin.woorden, &regels);
        if in_gebruik || zin.opent {
            toon(&ligging, tekst, open.take(), gebruik, uit);
        }
        if !in_gebruik {
            open = Some((open.map_or(eerste.van, |(van, _)| van), laatste.tot));
        }
    }
    toon(&ligging, tekst, open, gebruik, uit);
}

impl Gebruik {
    /// A clause on `regels` with hours or dates that became facts of the document: hours that are only
    /// expected, or that were told of earlier, did not.
    fn is_feit(&self, woorden: &[Woord], regels: &[usize]) -> bool {
        let maten = maten(woorden);
        let mut uren = maten
            .iter()
            .filter(|maat| maat.soort == Maatsoort::Uur && maat.per.is_some())
            .peekable();
        if uren.peek().is_some() {
            return uren.any(|maat| self.uren.contains(&maat.getal));
        }
        let geciteerd = regels.iter().any(|regel| self.feiten.contains(regel));
        geciteerd && !datums(woorden).is_empty()
    }
}

fn toon(
    ligging: &Ligging,
    tekst: &str,
    deel: Option<(usize, usize)>,
    gebruik: &Gebruik,
    uit: &mut Vec<OnherkendeRegel>,
) {
    let Some((van, tot)) = deel else { return };
    let regels = ligging.regels(van, tot);
    let kort = super::normaliseren::stuk(tekst, van, tot);
    let kort = kort.split_whitespace().collect::<Vec<_>>().join(" ");
    let heeft_woord = woorden(&kort)
        .iter()
        .any(|woord| woord.plat.chars().filter(|t| t.is_alphabetic()).count() >= 4);
    let verborgen = regels.iter().any(|regel| gebruik.deels.contains(regel))
        && !regels.iter().any(|regel| gebruik.heel.contains(regel));
    if let Some(regel) = regels.first().filter(|_| verborgen && heeft_woord) {
        uit.push(OnherkendeRegel {
            regel: *regel,
            tekst: kort,
        });
    }
}
