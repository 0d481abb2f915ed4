//! The contents page.

use crate::rapport::document::{Document, Sectie};

use super::kleuren::INKT;
use super::letter::Letter;
use super::lettertypen::Snede;
use super::pagina::{Item, Rol};
use super::regels::breek;
use super::stijl::{BOVEN, BREEDTE, INSPRINGING, KOP1, LINKS, ONDER, RECHTS, TEKST};
use super::stroom::{Strook, Stroom};
use super::voorwerk::{decoratie, regels};

/// Shorter reports need no contents page.
const KLEINSTE_INHOUD: usize = 4;

/// The strips of the contents page, still without page numbers; none for a short report.
pub(super) fn inhoud(stroom: &mut Stroom<'_>, document: &Document) {
    if document.secties.len() < KLEINSTE_INHOUD {
        return;
    }
    regels(stroom, "Inhoud", KOP1, Snede::Vet, stroom.palet.kop, 0.0);
    stroom.strook(decoratie(10.0, Vec::new()));
    let wit = wit_in_inhoud(document);
    let lijst = stroom.element(Rol::Inhoud);
    stroom.binnen(lijst, |stroom| {
        for (nummer, sectie) in document.secties.iter().enumerate() {
            inhoudsregel(stroom, nummer, sectie, wit);
        }
    });
}

/// White in the contents: below every line, and above that of a chapter.
#[derive(Clone, Copy, Debug, PartialEq)]
struct Inhoudwit {
    onder: f32,
    boven_hoofdstuk: f32,
}

/// The most white with which the contents stand on one page; if there are too many lines for that, the
/// usual.
fn wit_in_inhoud(document: &Document) -> Inhoudwit {
    const KOP: f32 = KOP1.regelhoogte + 10.0;
    let ruimte = ONDER - BOVEN - KOP;
    let hoofdstukken = document.secties.iter().filter(|sectie| sectie.niveau <= 1);
    let (regels, hoofdstukken) = (document.secties.len() as f32, hoofdstukken.count() as f32);
    let ruim = (3.0, 9.0);
    let maten = [ruim, (2.0, 7.0), (1.0, 5.0), (0.0, 3.0)];
    let passend = maten.into_iter().find(|(onder, boven)| {
        regels * (TEKST.regelhoogte + onder) + hoofdstukken * boven <= ruimte
    });
    let (onder, boven_hoofdstuk) = passend.unwrap_or(ruim);
    Inhoudwit {
        onder,
        boven_hoofdstuk,
    }
}

fn inhoudsregel(stroom: &mut Stroom<'_>, nummer: usize, sectie: &Sectie, wit: Inhoudwit) {
    const PAGINANUMMER: f32 = 34.0;
    let hoofd = sectie.niveau <= 1;
    let letter = Letter {
        maat: TEKST,
        snede: if hoofd { Snede::Vet } else { Snede::Gewoon },
        kleur: INKT,
    };
    let regel = stroom.element(Rol::InhoudRegel);
    let mut element = regel;
    stroom.binnen(regel, |stroom| element = stroom.element(Rol::Koppeling));
    let mut items = Vec::new();
    if !sectie.nummer.is_empty() {
        items.push(letter.los(LINKS, 0.0, &format!("{} ", sectie.nummer)));
    }
    // Titles keep their words whole here too.
    let zetting = letter.zetting(BREEDTE - INSPRINGING - PAGINANUMMER, false);
    let regels = breek(&sectie.titel, &zetting, stroom.lettertypen);
    for (rang, regel) in regels.iter().enumerate() {
        let y = rang as f32 * letter.maat.regelhoogte;
        items.extend(letter.regel(LINKS + INSPRINGING, y, regel));
    }
    let hoogte = regels.len().max(1) as f32 * letter.maat.regelhoogte + wit.onder;
    let mut strook = Strook::van(element, hoogte, items);
    strook.wit = if hoofd { wit.boven_hoofdstuk } else { 0.0 };
    strook.sectie = Some(nummer);
    stroom.strook(strook);
}

/// Puts the page number on the line of every section and makes the line lead there.
pub(super) fn nummer_inhoud(
    stroom: &Stroom<'_>,
    stroken: &mut [Strook],
    document: &Document,
    pagina_van: &dyn Fn(usize) -> Option<usize>,
) {
    let onder = wit_in_inhoud(document).onder;
    for strook in stroken {
        let Some(nummer) = strook.sectie else {
            continue;
        };
        let (Some(sectie), Some(pagina)) = (document.secties.get(nummer), pagina_van(nummer))
        else {
            continue;
        };
        let snede = if sectie.niveau <= 1 {
            Snede::Vet
        } else {
            Snede::Gewoon
        };
        let letter = Letter {
            maat: TEKST,
            snede,
            kleur: INKT,
        };
        let tekst = pagina.to_string();
        let x = RECHTS
            - stroom
                .lettertypen
                .breedte(&tekst, snede, letter.maat.punten);
        let laatste_regel = strook.hoogte - onder - letter.maat.regelhoogte;
        if let Some(blok) = strook.blokken.first_mut() {
            if let Some(Item::Tekst(titel)) = blok.items.last_mut() {
                titel.tekst.push(' ');
            }
            blok.items.push(letter.los(x, laatste_regel, &tekst));
            blok.items.push(Item::Verwijzing {
                x: LINKS,
                y: 0.0,
                breedte: BREEDTE,
                hoogte: strook.hoogte,
                pagina,
            });
        }
    }
}
