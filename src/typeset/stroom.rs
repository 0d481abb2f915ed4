//! Blocks to strips: pieces of full width that are never torn, with what may happen between them.

use std::rc::Rc;

use crate::rapport::document::{Kleur, Sectie};

use super::kleuren::Palet;
use super::letter::Letter;
use super::lettertypen::{Lettertypen, Snede};
use super::pagina::{Element, ElementId, Item, PaginaBlok, Rol};
use super::regels::{Zetting, breek};
use super::stijl::{BREEDTE, INSPRINGING, KOP1, KOP2, LINKS, Maat};

/// A piece that stays in one part. Items count from its top.
#[derive(Clone, Debug)]
pub(super) struct Strook {
    pub hoogte: f32,
    /// White above it; falls away at the top of a page.
    pub wit: f32,
    /// Whether a page may begin with it.
    pub mag_bovenaan: bool,
    pub blokken: Vec<PaginaBlok>,
    pub vlak: Option<Vlak>,
    /// Row of column heads that is repeated when a page begins with this strip.
    pub tabelkop: Option<Rc<Strook>>,
    /// Which section it is the heading of.
    pub sectie: Option<usize>,
}

/// Background behind strips that follow each other.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Vlak {
    /// Strips with the same number share one background.
    pub nummer: usize,
    pub kleur: Kleur,
    /// Bar along its left side.
    pub balk: Kleur,
    pub x: f32,
    pub breedte: f32,
    /// White between its edge and the text, above and below.
    pub rand: f32,
}

/// Turns blocks into strips. One for the whole document, so that the structure tree is one.
pub(super) struct Stroom<'a> {
    pub lettertypen: &'a Lettertypen,
    pub palet: Palet,
    pub stroken: Vec<Strook>,
    pub structuur: Vec<Element>,
    ouder: Option<ElementId>,
    vlak: Option<Vlak>,
    vlakken: usize,
    /// Column for running text.
    pub x: f32,
    pub breedte: f32,
    /// Column for tables: wider than running text outside boxes.
    pub tabel_x: f32,
    pub tabel_breedte: f32,
    /// So many strips yet to come stay with the heading above them.
    pub bij_kop: usize,
    /// White that the next strip keeps from what stands above it.
    afstand: f32,
}

/// A heading takes at least two lines along.
pub(super) const REGELS_BIJ_KOP: usize = 2;
/// Fewest lines of a paragraph at the foot and at the top of a page.
const REGELS_SAMEN: usize = 2;

impl<'a> Stroom<'a> {
    pub fn new(lettertypen: &'a Lettertypen, palet: Palet) -> Stroom<'a> {
        Stroom {
            lettertypen,
            palet,
            stroken: Vec::new(),
            structuur: Vec::new(),
            ouder: None,
            vlak: None,
            vlakken: 0,
            x: LINKS + INSPRINGING,
            breedte: BREEDTE - INSPRINGING,
            tabel_x: LINKS,
            tabel_breedte: BREEDTE,
            bij_kop: 0,
            afstand: 0.0,
        }
    }

    pub fn element(&mut self, rol: Rol) -> ElementId {
        self.element_met(rol, String::new())
    }

    pub fn element_met(&mut self, rol: Rol, alternatief: String) -> ElementId {
        self.structuur.push(Element {
            rol,
            ouder: self.ouder,
            alternatief,
        });
        ElementId(self.structuur.len() - 1)
    }

    /// Everything that `inhoud` makes is part of `element`.
    pub fn binnen(&mut self, element: ElementId, inhoud: impl FnOnce(&mut Self)) {
        let vorige = self.ouder.replace(element);
        inhoud(self);
        self.ouder = vorige;
    }

    /// Adds a strip. A heading just above it forbids a page break here whatever the strip says.
    pub fn strook(&mut self, mut strook: Strook) {
        if self.bij_kop > 0 {
            self.bij_kop -= 1;
            strook.mag_bovenaan = false;
        }
        strook.wit = strook.wit.max(std::mem::take(&mut self.afstand));
        strook.vlak = strook.vlak.or(self.vlak);
        self.stroken.push(strook);
    }

    pub fn sectie(&mut self, nummer: usize, sectie: &Sectie) {
        let (rol, maat, wit, na) = if sectie.niveau <= 1 {
            (Rol::Kop1, KOP1, 30.0, 6.0)
        } else {
            (Rol::Kop2, KOP2, 20.0, 2.0)
        };
        let begin = self.stroken.len();
        self.kop(rol, maat, wit, &sectie.nummer, &sectie.titel);
        if let Some(strook) = self.stroken.get_mut(begin) {
            strook.sectie = Some(nummer);
        }
        if let Some(strook) = self.stroken.last_mut() {
            strook.hoogte += na;
        }
        for blok in &sectie.blokken {
            self.blok(blok);
        }
    }

    /// A numbered heading: the number hangs in the margin column if it fits there.
    fn kop(&mut self, rol: Rol, maat: Maat, wit: f32, nummer: &str, titel: &str) {
        let element = self.element(rol);
        let kleur = self.palet.kop;
        let nummer_breed = self.lettertypen.breedte(nummer, Snede::Vet, maat.punten);
        let x = (LINKS + nummer_breed + 8.0).max(LINKS + INSPRINGING);
        let zetting = Zetting {
            snede: Snede::Vet,
            punten: maat.punten,
            breedte: LINKS + BREEDTE - x,
            afbreken: false,
        };
        // A heading without words still shows its number.
        let titel = if titel.trim().is_empty() {
            "\u{A0}"
        } else {
            titel
        };
        let regels = breek(titel, &zetting, self.lettertypen);
        let letter = Letter {
            maat,
            snede: Snede::Vet,
            kleur,
        };
        self.bij_kop = 0;
        for (rang, regel) in regels.iter().enumerate() {
            let mut items = Vec::new();
            if rang == 0 && !nummer.is_empty() {
                items.push(letter.los(LINKS, 0.0, &format!("{nummer} ")));
            }
            items.extend(letter.regel(x, 0.0, regel));
            self.strook(Strook::van(element, maat.regelhoogte, items).wit_als(rang == 0, wit));
            if rang > 0 {
                self.houd_vast();
            }
        }
        self.bij_kop = REGELS_BIJ_KOP;
    }

    /// What follows stands at least so far below this.
    pub fn houd_afstand(&mut self, afstand: f32) {
        self.afstand = afstand;
    }

    /// Keeps the strips from `begin` on together, unless they are taller than `hoogstens`.
    pub fn houd_samen(&mut self, begin: usize, hoogstens: f32) {
        let stroken = self.stroken.get_mut(begin..).unwrap_or_default();
        let hoogte: f32 = stroken
            .iter()
            .map(|strook| strook.hoogte + strook.wit)
            .sum();
        if hoogte <= hoogstens {
            for strook in stroken.iter_mut().skip(1) {
                strook.mag_bovenaan = false;
            }
        }
    }

    /// The last strip stays on the page of the one before it.
    fn houd_vast(&mut self) {
        if let Some(strook) = self.stroken.last_mut() {
            strook.mag_bovenaan = false;
        }
    }

    /// A text as one strip per line, with at least two lines at either side of a page break.
    pub fn regels_als_stroken(
        &self,
        element: ElementId,
        tekst: &str,
        letter: Letter,
        wit: f32,
        afbreken: bool,
    ) -> Vec<Strook> {
        let zetting = letter.zetting(self.breedte, afbreken);
        let regels = breek(tekst, &zetting, self.lettertypen);
        let aantal = regels.len();
        regels
            .iter()
            .enumerate()
            .map(|(rang, regel)| {
                let items = letter.regel(self.x, 0.0, regel);
                let mut strook = Strook::van(element, letter.maat.regelhoogte, items);
                strook.mag_bovenaan =
                    rang == 0 || (rang >= REGELS_SAMEN && aantal - rang >= REGELS_SAMEN);
                strook.wit_als(rang == 0, wit)
            })
            .collect()
    }

    /// Moves the left side of the text column in.
    pub fn smaller(&mut self, afstand: f32, inhoud: impl FnOnce(&mut Self)) {
        self.x += afstand;
        self.breedte -= afstand;
        inhoud(self);
        self.x -= afstand;
        self.breedte += afstand;
    }

    /// A background over the full width; the text in it stays clear of its edges. A background
    /// within a background is not drawn: the outer one holds.
    pub fn in_vlak(
        &mut self,
        kleur: Kleur,
        balk: Kleur,
        rand: f32,
        inhoud: impl FnOnce(&mut Self),
    ) {
        const BINNEN: f32 = 14.0;
        if self.vlak.is_some() {
            return inhoud(self);
        }
        let kolommen = (self.x, self.breedte, self.tabel_x, self.tabel_breedte);
        self.vlakken += 1;
        self.vlak = Some(Vlak {
            nummer: self.vlakken,
            kleur,
            balk,
            x: self.tabel_x,
            breedte: self.tabel_breedte,
            rand,
        });
        self.x = self.tabel_x + BINNEN;
        self.breedte = self.tabel_breedte - 2.0 * BINNEN;
        (self.tabel_x, self.tabel_breedte) = (self.x, self.breedte);
        inhoud(self);
        (self.x, self.breedte, self.tabel_x, self.tabel_breedte) = kolommen;
        self.vlak = None;
        self.bij_kop = 0;
    }

    /// Sets a text from `y` down and returns where it ends.
    pub fn stapel(
        &self,
        items: &mut Vec<Item>,
        letter: Letter,
        x: f32,
        y: f32,
        breedte: f32,
        tekst: &str,
    ) -> f32 {
        let regels = breek(tekst, &letter.zetting(breedte, true), self.lettertypen);
        for (rang, regel) in regels.iter().enumerate() {
            items.extend(letter.regel(x, y + rang as f32 * letter.maat.regelhoogte, regel));
        }
        y + regels.len() as f32 * letter.maat.regelhoogte
    }
}

impl Strook {
    pub fn van(element: ElementId, hoogte: f32, items: Vec<Item>) -> Strook {
        Strook {
            hoogte,
            wit: 0.0,
            mag_bovenaan: true,
            blokken: vec![PaginaBlok {
                element: Some(element),
                items,
            }],
            vlak: None,
            tabelkop: None,
            sectie: None,
        }
    }

    pub fn wit_als(mut self, voorwaarde: bool, wit: f32) -> Strook {
        if voorwaarde {
            self.wit = wit;
        }
        self
    }
}
