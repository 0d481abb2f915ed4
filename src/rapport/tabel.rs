//! Tables of a label and a value, and columns.

use super::bouw::Bouwer;
use super::document::{Kolom, Tabel, Uitlijning};

/// A table of a label and a value; rows without a value are left out.
pub(super) struct Gegevens {
    rijen: Vec<Vec<String>>,
    bronnen: Vec<String>,
    ontbreekt: Vec<String>,
}

impl Gegevens {
    pub fn nieuw() -> Self {
        Self {
            rijen: Vec::new(),
            bronnen: Vec::new(),
            ontbreekt: Vec::new(),
        }
    }

    /// One row; `adres` is the field that would fill it.
    pub fn rij(&mut self, label: &str, waarde: Option<String>, adres: &str) {
        match waarde.filter(|waarde| !waarde.trim().is_empty()) {
            Some(waarde) => {
                self.rijen.push(vec![label.to_owned(), waarde]);
                self.bronnen.push(adres.to_owned());
            }
            None => self.ontbreekt.push(adres.to_owned()),
        }
    }

    /// A row that follows from another field: no gap of its own if it is not known.
    pub fn rij_als_bekend(&mut self, label: &str, waarde: Option<String>, adres: &str) {
        if waarde.is_some() {
            self.rij(label, waarde, adres);
        }
    }

    /// No row has a value.
    pub fn is_leeg(&self) -> bool {
        self.rijen.is_empty()
    }

    /// Puts the table and the gaps of its needed fields in a section.
    pub fn plaats(self, bouwer: &mut Bouwer, bijschrift: &str) {
        bouwer.tabel(Tabel {
            bijschrift: bijschrift.to_owned(),
            kolommen: kolommen(&[("Gegeven", 2.0), ("Inhoud", 5.0)]),
            rijen: self.rijen,
            bronnen: self.bronnen,
        });
        for adres in self.ontbreekt {
            bouwer.vaste_leemte(&adres);
        }
    }
}

/// Columns of text.
pub(super) fn kolommen(koppen: &[(&str, f32)]) -> Vec<Kolom> {
    koppen
        .iter()
        .map(|(kop, breedte)| kolom(kop, *breedte, Uitlijning::Links))
        .collect()
}

pub(super) fn kolom(kop: &str, breedte: f32, uitlijning: Uitlijning) -> Kolom {
    Kolom {
        kop: kop.to_owned(),
        breedte,
        uitlijning,
    }
}
