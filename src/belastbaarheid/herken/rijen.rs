//! Rows of a document: an item with what stands behind it, not yet read.

use super::alinea::Alinea;
use super::koppen::Sectie;
use super::kruisjes::Niveaukop;

/// An item with what stands behind it, not yet read.
#[derive(Debug, Default)]
pub(super) struct Rij {
    pub regels: Vec<usize>,
    /// Code, name and the rest; cells parted by tabs, lines by line ends.
    pub tekst: String,
    pub sectie: Sectie,
    /// Of figures that follow each other: which count.
    pub kolommen: Vec<bool>,
    /// The level columns of the table that the row stands in.
    pub niveaus: Vec<Niveaukop>,
    /// The level columns with a mark, where the cells of the row are known.
    pub gekozen: Vec<Niveaukop>,
    /// The row stood on one line.
    pub op_een_regel: bool,
    /// It holds a value.
    pub af: bool,
}

impl Rij {
    /// A row that stands inside a sentence.
    pub fn in_zin(regels: Vec<usize>, tekst: String, sectie: Sectie) -> Self {
        Self {
            regels,
            tekst,
            sectie,
            af: true,
            ..Self::default()
        }
    }

    /// The lines that the value rests on. Behind a normal value on one line a further line is no
    /// part of it, and must stay in sight.
    pub fn regels_bij(&self, normaal: bool) -> Vec<usize> {
        let aantal = if normaal && self.op_een_regel {
            1
        } else {
            self.regels.len()
        };
        self.regels.iter().copied().take(aantal).collect()
    }
}

/// The document in pieces.
#[derive(Default)]
pub(super) struct Stukken {
    pub rijen: Vec<Rij>,
    pub alineas: Vec<Alinea>,
    /// Headings, heads of tables, page numbers.
    pub opmaak: Vec<usize>,
    pub rubriekkoppen: usize,
}
