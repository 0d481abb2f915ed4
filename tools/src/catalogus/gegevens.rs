//! The reference data that the catalogue is checked against; see `tools/gegevens/README.md`.

use spoorboek::dossier::waarden::{Bedrag, Decimaal};
use spoorboek::functies::catalogus::{Loongegevens, Uurloon};
use std::collections::{BTreeMap, BTreeSet};

const ISCO: &str = include_str!("../../gegevens/isco08-groepen-nl.csv");
const ESCO: &str = include_str!("../../gegevens/esco-beroepen-nl.csv");
const LOON: &str = include_str!("../../gegevens/cbs-uurlonen-brc2014.csv");

/// Codes and names that exist.
pub struct Gegevens {
    /// Codes of four digits.
    pub isco: BTreeSet<&'static str>,
    /// Names by ISCO code, preferred and other.
    pub esco: BTreeMap<String, BTreeSet<String>>,
    pub loon: Loongegevens,
}

impl Gegevens {
    pub fn lees() -> Self {
        let isco = ISCO
            .lines()
            .skip(1)
            .filter_map(|regel| Some(regel.split_once(',')?.0));
        let mut esco: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
        for rij in rijen(ESCO) {
            if let [code, voorkeur, andere] = rij.as_slice() {
                let namen = std::iter::once(voorkeur.as_str()).chain(andere.split(';'));
                let namen = namen.map(str::trim).filter(|naam| !naam.is_empty());
                let hier = esco.entry(code.clone()).or_default();
                hier.extend(namen.map(str::to_owned));
            }
        }
        let groepen = rijen(LOON).filter_map(|rij| uurloon(&rij));
        Self {
            isco: isco.filter(|code| code.len() == 4).collect(),
            esco,
            loon: Loongegevens {
                jaar: 2022,
                bron: "CBS StatLine 85517NED, CC BY 4.0".to_owned(),
                groepen: groepen.collect(),
            },
        }
    }
}

fn uurloon(rij: &[String]) -> Option<Uurloon> {
    let [brc, groep, p25, p50, p75] = rij else {
        return None;
    };
    let bedrag = |tekst: &str| {
        let getal = Decimaal::uit_getal(tekst.parse().ok()?)?;
        Some(Bedrag(getal.honderdsten()))
    };
    Some(Uurloon {
        brc: brc.clone(),
        groep: groep.clone(),
        p25: bedrag(p25)?,
        p50: bedrag(p50)?,
        p75: bedrag(p75)?,
    })
}

/// The rows of a CSV file after its head, with quoted fields.
fn rijen(csv: &str) -> impl Iterator<Item = Vec<String>> {
    csv.lines().skip(1).map(velden)
}

fn velden(regel: &str) -> Vec<String> {
    let mut velden = vec![String::new()];
    let mut tekens = regel.chars().peekable();
    let mut binnen = false;
    while let Some(teken) = tekens.next() {
        match teken {
            '"' if binnen && tekens.peek() == Some(&'"') => {
                tekens.next();
                schrijf(&mut velden, '"');
            }
            '"' => binnen = !binnen,
            ',' if !binnen => velden.push(String::new()),
            ander => schrijf(&mut velden, ander),
        }
    }
    velden
}

fn schrijf(velden: &mut [String], teken: char) {
    if let Some(veld) = velden.last_mut() {
        veld.push(teken);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_files_hold_what_their_readme_says() {
        let gegevens = Gegevens::lees();
        assert_eq!(ISCO.lines().count() - 1, 619);
        assert_eq!(gegevens.isco.len(), 436);
        assert_eq!(rijen(ESCO).count(), 3039);
        assert!(rijen(ESCO).all(|rij| rij.len() == 3));
        assert_eq!(gegevens.loon.groepen.len(), LOON.lines().count() - 1);
        assert!(gegevens.esco["0110"].contains("kapitein-ter-zee"));
    }

    #[test]
    fn quoted_fields() {
        assert_eq!(velden(r#"1,"a, b",c"#), ["1", "a, b", "c"]);
        assert_eq!(velden(r#""zeg ""ja""",,"#), ["zeg \"ja\"", "", ""]);
    }
}
