//! What the catalogue covers, per branche and niveau.

use super::bron::Fout;
use spoorboek::functies::Functie;
use spoorboek::functies::catalogus::{Branche, Opleidingsniveau};
use std::fmt::Write;

/// First the number of functions, then the coverage, then what is wrong.
pub fn verslag(functies: &[Functie], fouten: &[Fout]) -> String {
    let mut uit = format!("{} functies\n\nPer branche en niveau\n", functies.len());
    uit.push_str(&kop());
    for branche in Branche::ALLE {
        let hier: Vec<&Functie> = functies.iter().filter(|f| f.branche == *branche).collect();
        let ook = functies
            .iter()
            .filter(|f| f.ook_in.contains(branche))
            .count();
        uit.push_str(&rij(branche.label(), &hier, Some(ook)));
    }
    let alle: Vec<&Functie> = functies.iter().collect();
    uit.push_str(&rij("Samen", &alle, None));
    if fouten.is_empty() {
        uit.push_str("\nSamenhang: geen fouten\n");
    } else {
        let _ = writeln!(uit, "\nSamenhang: {} fouten", fouten.len());
        for fout in fouten {
            let _ = writeln!(uit, "{}: {}", fout.plek, fout.tekst);
        }
    }
    uit
}

fn kop() -> String {
    let mut uit = format!("{:<18}{:>7}", "", "samen");
    for niveau in Opleidingsniveau::ALLE {
        let _ = write!(uit, "{:>6}", niveau.sleutel());
    }
    uit + "  ook in\n"
}

fn rij(naam: &str, functies: &[&Functie], ook: Option<usize>) -> String {
    let mut uit = format!("{naam:<18}{:>7}", functies.len());
    for niveau in Opleidingsniveau::ALLE {
        let aantal = functies.iter().filter(|f| f.niveau == *niveau).count();
        let _ = write!(uit, "{aantal:>6}");
    }
    if let Some(ook) = ook {
        let _ = write!(uit, "{ook:>8}");
    }
    uit + "\n"
}
