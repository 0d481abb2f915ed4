//! What the typesetter delivers: pages of positioned items, the structure they belong to, and
//! the bookmarks.

use crate::rapport::document::Kleur;

use super::lettertypen::Snede;

/// A typeset document.
#[derive(Clone, Debug, PartialEq)]
pub struct Zetwerk {
    pub paginas: Vec<Pagina>,
    /// The structure tree in reading order; a parent always stands before its children.
    pub structuur: Vec<Element>,
    /// In reading order.
    pub bladwijzers: Vec<Bladwijzer>,
}

/// One page of A4.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Pagina {
    /// In the order in which they are read; backgrounds come first.
    pub blokken: Vec<PaginaBlok>,
}

/// Items on one page that belong together.
#[derive(Clone, Debug, PartialEq)]
pub struct PaginaBlok {
    /// `None`: decoration or a running line, not part of what is read.
    pub element: Option<ElementId>,
    pub items: Vec<Item>,
}

/// Place of an element in [`Zetwerk::structuur`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ElementId(pub usize);

/// A node of the structure tree.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Element {
    pub rol: Rol,
    /// `None`: directly below the document.
    pub ouder: Option<ElementId>,
    /// Alternative text, of a figure only.
    pub alternatief: String,
}

/// What a piece of text is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Rol {
    Kop1,
    Kop2,
    Kop3,
    Alinea,
    /// A box: groups what stands in it.
    Kader,
    Lijst,
    LijstPunt,
    LijstTeken,
    LijstTekst,
    Tabel,
    Bijschrift,
    Rij,
    KolomKop,
    Cel,
    Inhoud,
    InhoudRegel,
    /// What leads to another page.
    Koppeling,
    Figuur,
}

/// Something with a place on the page. Points from the top left corner of the page.
#[derive(Clone, Debug, PartialEq)]
pub enum Item {
    Tekst(Tekst),
    /// A filled rectangle; rules too are thin rectangles.
    Vlak {
        x: f32,
        y: f32,
        breedte: f32,
        hoogte: f32,
        kleur: Kleur,
    },
    /// A line through points, with round corners and ends.
    Lijn {
        punten: Vec<(f32, f32)>,
        dikte: f32,
        kleur: Kleur,
        /// Length of dash and gap; 0 is a whole line.
        streep: f32,
    },
    /// A filled shape through points.
    Veelhoek {
        punten: Vec<(f32, f32)>,
        kleur: Kleur,
    },
    /// The extent of a figure: nothing to draw, but readers ask for it.
    Figuurkader {
        x: f32,
        y: f32,
        breedte: f32,
        hoogte: f32,
    },
    /// The bureau's logo, to be fitted into this box at its top left, proportions kept.
    Logo {
        x: f32,
        y: f32,
        breedte: f32,
        hoogte: f32,
    },
    /// An area that leads to another page, counted from 1.
    Verwijzing {
        x: f32,
        y: f32,
        breedte: f32,
        hoogte: f32,
        pagina: usize,
    },
}

/// A run of text in one face, on one line.
#[derive(Clone, Debug, PartialEq)]
pub struct Tekst {
    pub x: f32,
    /// Of the baseline.
    pub y: f32,
    pub snede: Snede,
    pub punten: f32,
    pub kleur: Kleur,
    pub tekst: String,
    /// What copying and searching find here instead: the whole word where the first part of a
    /// broken word stands, a space where the rest stands.
    pub voluit: Option<String>,
    /// Reads from bottom to top, a quarter turn to the left round its place.
    pub gedraaid: bool,
}

/// A line of the reader's outline pane.
#[derive(Clone, Debug, PartialEq)]
pub struct Bladwijzer {
    pub titel: String,
    /// 1 or 2.
    pub niveau: u8,
    /// Counted from 1.
    pub pagina: usize,
    /// Top of the heading on that page.
    pub y: f32,
}

impl Item {
    /// The same item, further down by `dy`.
    pub(super) fn lager(mut self, dy: f32) -> Item {
        match &mut self {
            Item::Tekst(tekst) => tekst.y += dy,
            Item::Vlak { y, .. }
            | Item::Logo { y, .. }
            | Item::Figuurkader { y, .. }
            | Item::Verwijzing { y, .. } => *y += dy,
            Item::Lijn { punten, .. } | Item::Veelhoek { punten, .. } => {
                for (_, y) in punten {
                    *y += dy;
                }
            }
        }
        self
    }
}
