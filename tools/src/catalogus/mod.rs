//! `catalogus`: what the functiecatalogus holds and whether it is consistent; with `--bouw` also
//! the compact file that the app loads.

mod bron;
mod controle;
mod gegevens;
mod verslag;

use bron::Fout;
use gegevens::Gegevens;
use spoorboek::functies::catalogus::{Branche, Loongegevens, schrijf};
use spoorboek::functies::{Catalogus, Functie};
use std::fs;
use std::path::{Path, PathBuf};

/// The catalogue as its source files tell it.
pub struct Gelezen {
    pub functies: Vec<Functie>,
    pub fouten: Vec<Fout>,
    loon: Loongegevens,
}

impl Gelezen {
    pub fn verslag(&self) -> String {
        verslag::verslag(&self.functies, &self.fouten)
    }

    /// The compact file.
    ///
    /// # Errors
    /// As long as there is a fault.
    pub fn bestand(&self) -> Result<String, String> {
        if let Some(fout) = self.fouten.first() {
            return Err(format!("Eerst herstellen: {}: {}", fout.plek, fout.tekst));
        }
        let gebruikt = |brc: &str| self.functies.iter().any(|functie| functie.brc == brc);
        let loon = Loongegevens {
            groepen: self
                .loon
                .groepen
                .iter()
                .filter(|groep| gebruikt(&groep.brc))
                .cloned()
                .collect(),
            ..self.loon.clone()
        };
        let catalogus = Catalogus::nieuw(self.functies.clone(), loon);
        catalogus
            .map(|catalogus| schrijf(&catalogus))
            .map_err(|fout| fout.to_string())
    }
}

/// Reads and checks the source files, in the order of the branches.
pub fn lees(map: &Path) -> Gelezen {
    let gegevens = Gegevens::lees();
    let mut functies = Vec::new();
    let mut fouten = Vec::new();
    for branche in Branche::ALLE {
        let pad = map.join(format!("{}.toml", branche.sleutel()));
        match fs::read_to_string(&pad) {
            Ok(tekst) => {
                let (gelezen, fout) = bron::lees(*branche, &tekst);
                functies.extend(gelezen);
                fouten.extend(fout);
            }
            Err(fout) => fouten.push(Fout {
                plek: branche.sleutel().to_owned(),
                tekst: format!("het bestand is niet te lezen: {fout}"),
            }),
        }
    }
    fouten.extend(controle::controleer(&functies, &gegevens));
    Gelezen {
        functies,
        fouten,
        loon: gegevens.loon,
    }
}

/// Where the source files stand.
pub fn bronmap() -> PathBuf {
    in_repo("src/functies/catalogus")
}

/// What the app loads.
pub fn doel() -> PathBuf {
    in_repo("public/catalogus.json")
}

fn in_repo(pad: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..").join(pad)
}

#[cfg(test)]
mod tests;
