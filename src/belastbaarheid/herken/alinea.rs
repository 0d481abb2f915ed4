//! Running text that belongs together, with the lines it stood on.

use super::koppen::Sectie;
use super::normaliseren::{stuk, vanaf};
use super::proza::{Prozavondst, vondsten};
use super::woord::{Woord, woorden};
use crate::belastbaarheid::item::Rubriek;

/// Running text that belongs together.
#[derive(Debug, Default)]
pub(super) struct Alinea {
    pub regels: Vec<(usize, String)>,
    pub sectie: Sectie,
    pub rubriek: Option<Rubriek>,
    /// Stretches of the text that were read as rows, in bytes.
    pub genomen: Vec<(usize, usize)>,
    /// What was read once the rows were taken out.
    pub gelezen: Gelezen,
}

/// The text of a paragraph without its rows, its words, and what they say of items.
#[derive(Debug, Default)]
pub(super) struct Gelezen {
    pub tekst: String,
    pub woorden: Vec<Woord>,
    pub vondsten: Vec<Prozavondst>,
}

impl Alinea {
    /// The lines as one text.
    pub fn tekst(&self) -> String {
        let mut tekst = String::new();
        for (_, regel) in &self.regels {
            plak(&mut tekst, regel);
        }
        tekst
    }

    /// Reads what the rows have left over.
    pub fn lees(&mut self) {
        let tekst = self.vrije_tekst();
        let woorden = woorden(&tekst);
        self.gelezen = Gelezen {
            vondsten: vondsten(&tekst, &woorden),
            woorden,
            tekst,
        };
    }

    /// The text with what was read as rows blanked out; every byte keeps its place.
    fn vrije_tekst(&self) -> String {
        let heel = self.tekst();
        let mut vrij = String::with_capacity(heel.len());
        let mut vanaf_byte = 0;
        for (van, tot) in &self.genomen {
            vrij.push_str(stuk(&heel, vanaf_byte, *van));
            vrij.push(';');
            vrij.extend(std::iter::repeat_n(' ', tot.saturating_sub(van + 1)));
            vanaf_byte = *tot;
        }
        vrij.push_str(vanaf(&heel, vanaf_byte));
        vrij
    }

    /// Numbers of its lines.
    pub fn nummers(&self) -> Vec<usize> {
        self.regels.iter().map(|(nummer, _)| *nummer).collect()
    }

    /// Where each line stands in the text.
    pub fn ligging(&self) -> Ligging {
        let mut tekst = String::new();
        let regels = self.regels.iter().map(|(nummer, regel)| {
            let begin = tekst.len().saturating_sub(1);
            plak(&mut tekst, regel);
            (begin, tekst.len(), *nummer)
        });
        Ligging(regels.collect())
    }
}

/// Start, end and number of each line of a paragraph.
pub(super) struct Ligging(Vec<(usize, usize, usize)>);

impl Ligging {
    /// Numbers of the lines that a stretch of the text stands on.
    pub fn regels(&self, van: usize, tot: usize) -> Vec<usize> {
        let eerste = self.0.partition_point(|(_, einde, _)| *einde <= van);
        let vanaf_hier = self.0.get(eerste..).unwrap_or(&[]);
        vanaf_hier
            .iter()
            .take_while(|(begin, ..)| *begin < tot)
            .map(|(.., nummer)| *nummer)
            .collect()
    }
}

/// Adds a line; a word that was parted by a hyphen becomes whole.
pub(super) fn plak(tekst: &mut String, regel: &str) {
    let verder = regel.trim_start();
    let breekt = tekst.ends_with('-')
        && tekst.chars().rev().nth(1).is_some_and(char::is_alphabetic)
        && verder.starts_with(char::is_lowercase)
        && !["en ", "of ", "en/of "]
            .iter()
            .any(|woord| verder.starts_with(woord));
    if breekt {
        tekst.pop();
    } else if !tekst.is_empty() {
        tekst.push('\n');
    }
    tekst.push_str(verder);
}
