//! Strips to pages.

use super::pagina::{Item, Pagina, PaginaBlok};
use super::stijl::{BOVEN, ONDER};
use super::stroom::{Strook, Vlak};

/// White between a background and what follows it, besides the strip's own.
const NA_VLAK: f32 = 6.0;
const BALK: f32 = 3.0;
/// Sums of heights are not exact.
const SPELING: f32 = 0.01;

/// Pages, and where the headings of sections came to stand.
#[derive(Debug, Default)]
pub(super) struct Plaatsing {
    pub paginas: Vec<Pagina>,
    pub koppen: Vec<Kopplaats>,
}

#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Kopplaats {
    pub sectie: usize,
    /// Index into [`Plaatsing::paginas`].
    pub pagina: usize,
    pub y: f32,
}

/// A strip with its top on the page.
struct Geplaatst<'a> {
    strook: &'a Strook,
    y: f32,
}

/// Fills page after page. A page ends where the next strip may stand at the top; if there is no
/// such place, it ends where it is full.
pub(super) fn pagineer(stroken: &[Strook]) -> Plaatsing {
    let mut plaatsing = Plaatsing::default();
    let mut rest = stroken;
    while !rest.is_empty() {
        let geplaatst = vul(rest);
        let einde = einde(rest, aantal_eigen(&geplaatst, rest));
        let herhaald = geplaatst.len() - aantal_eigen(&geplaatst, rest);
        let op_pagina = geplaatst.get(..herhaald + einde).unwrap_or(&geplaatst);
        for deel in op_pagina {
            if let Some(sectie) = deel.strook.sectie {
                let pagina = plaatsing.paginas.len();
                plaatsing.koppen.push(Kopplaats {
                    sectie,
                    pagina,
                    y: deel.y,
                });
            }
        }
        plaatsing.paginas.push(pagina(op_pagina));
        rest = rest.get(einde..).unwrap_or_default();
    }
    plaatsing
}

/// How many of the placed strips are not the repeated head of a table.
fn aantal_eigen(geplaatst: &[Geplaatst<'_>], rest: &[Strook]) -> usize {
    let herhaald = usize::from(rest.first().is_some_and(|strook| strook.tabelkop.is_some()));
    geplaatst.len() - herhaald
}

/// Places strips from the top until the page is full; at least one.
fn vul(stroken: &[Strook]) -> Vec<Geplaatst<'_>> {
    let mut uit: Vec<Geplaatst<'_>> = Vec::new();
    let mut y = BOVEN;
    let mut vorig: Option<Vlak> = None;
    for (rang, strook) in stroken.iter().enumerate() {
        let nieuw_vlak = strook.vlak.map(|vlak| vlak.nummer) != vorig.map(|vlak| vlak.nummer);
        if rang > 0 {
            y += strook.wit;
        }
        if nieuw_vlak {
            y += vorig.map_or(0.0, |vlak| vlak.rand + NA_VLAK);
            y += strook.vlak.map_or(0.0, |vlak| vlak.rand);
        }
        if let (0, Some(kop)) = (rang, &strook.tabelkop) {
            uit.push(Geplaatst { strook: kop, y });
            y += kop.hoogte;
        }
        let onderkant = y + strook.hoogte + strook.vlak.map_or(0.0, |vlak| vlak.rand);
        if rang > 0 && onderkant > ONDER + SPELING {
            break;
        }
        uit.push(Geplaatst { strook, y });
        y += strook.hoogte;
        vorig = strook.vlak;
    }
    uit
}

/// The last place at or before `vol` where the page may end.
fn einde(stroken: &[Strook], vol: usize) -> usize {
    let mag = |plaats: &usize| {
        stroken
            .get(*plaats)
            .is_none_or(|strook| strook.mag_bovenaan)
    };
    (1..=vol).rev().find(mag).unwrap_or(vol)
}

fn pagina(geplaatst: &[Geplaatst<'_>]) -> Pagina {
    let mut blokken: Vec<PaginaBlok> = vlakken(geplaatst);
    for deel in geplaatst {
        for blok in &deel.strook.blokken {
            let items = blok.items.iter().map(|item| item.clone().lager(deel.y));
            match blokken.last_mut() {
                Some(vorig) if vorig.element == blok.element => vorig.items.extend(items),
                _ => blokken.push(PaginaBlok {
                    element: blok.element,
                    items: items.collect(),
                }),
            }
        }
    }
    Pagina { blokken }
}

/// The backgrounds: one for every run of strips that share it.
fn vlakken(geplaatst: &[Geplaatst<'_>]) -> Vec<PaginaBlok> {
    let mut lopend: Vec<(Vlak, f32, f32)> = Vec::new();
    for deel in geplaatst {
        let Some(vlak) = deel.strook.vlak else {
            continue;
        };
        let onder = deel.y + deel.strook.hoogte;
        match lopend.last_mut() {
            Some((vorig, _, einde)) if vorig.nummer == vlak.nummer => *einde = onder,
            _ => lopend.push((vlak, deel.y, onder)),
        }
    }
    lopend
        .into_iter()
        .map(|(vlak, boven, onder)| {
            let (y, hoogte) = (boven - vlak.rand, onder - boven + 2.0 * vlak.rand);
            let achtergrond = Item::Vlak {
                x: vlak.x,
                y,
                breedte: vlak.breedte,
                hoogte,
                kleur: vlak.kleur,
            };
            let balk = Item::Vlak {
                x: vlak.x,
                y,
                breedte: BALK,
                hoogte,
                kleur: vlak.balk,
            };
            PaginaBlok {
                element: None,
                items: vec![achtergrond, balk],
            }
        })
        .collect()
}
