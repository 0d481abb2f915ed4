//! The functiecatalogus: jobs that second-track cases really use, as one compact file that is
//! read on first use. Written from `src/functies/catalogus/*.toml` by `cargo xtask catalogus`.

mod bestand;
mod functie;

pub use bestand::{CatalogusFout, schrijf};
pub use functie::{Belasting, Branche, Functie, Opleidingsniveau, Uurloon, Werktijd, ZEKERHEID};

use std::collections::BTreeMap;

/// All functions, in the order of the file, with the wage hints.
#[derive(Clone, Debug, PartialEq)]
pub struct Catalogus {
    functies: Vec<Functie>,
    loon: Loongegevens,
    /// Place in the list by id.
    plaats: BTreeMap<String, usize>,
}

/// Hourly wages per occupational group, with the year they are of and their source.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Loongegevens {
    pub jaar: u16,
    pub bron: String,
    pub groepen: Vec<Uurloon>,
}

impl Catalogus {
    /// # Errors
    /// If an id occurs twice.
    pub fn nieuw(functies: Vec<Functie>, loon: Loongegevens) -> Result<Self, CatalogusFout> {
        let mut plaats = BTreeMap::new();
        for (nummer, functie) in functies.iter().enumerate() {
            if plaats.insert(functie.id.clone(), nummer).is_some() {
                return Err(CatalogusFout::Dubbel);
            }
        }
        Ok(Self {
            functies,
            loon,
            plaats,
        })
    }

    pub fn functies(&self) -> &[Functie] {
        &self.functies
    }

    pub fn functie(&self, id: &str) -> Option<&Functie> {
        self.functies.get(*self.plaats.get(id)?)
    }

    /// The functions that this one names as related.
    pub fn verwant<'a>(&'a self, functie: &'a Functie) -> impl Iterator<Item = &'a Functie> {
        functie.verwant.iter().filter_map(|id| self.functie(id))
    }

    pub fn loongegevens(&self) -> &Loongegevens {
        &self.loon
    }

    /// What the occupational group of the function earned: only a hint, of the year and the
    /// source of [`Catalogus::loongegevens`]. `None` if CBS gives no figure.
    pub fn loonindicatie(&self, functie: &Functie) -> Option<&Uurloon> {
        let mut groepen = self.loon.groepen.iter();
        groepen.find(|groep| groep.brc == functie.brc)
    }
}
