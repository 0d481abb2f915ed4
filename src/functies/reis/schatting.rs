//! From a distance to a travel time: own assumptions, shown with the outcome.

use super::plaatsen::Plaats;
use crate::dossier::keuzes::Vervoer;

/// Roads are longer than a straight line. Own assumption for the Netherlands.
const WEGFACTOR: f64 = 1.3;

/// An estimate with the assumptions in words. An indication: a measured time goes before it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reisschatting {
    /// One way, rounded up to five minutes.
    pub minuten: u32,
    /// Along the road, one way, in whole kilometres.
    pub km: u32,
    /// "Schatting van Tiel naar Nijmegen, eigen auto: ongeveer 38 km over de weg ..."
    pub uitleg: String,
}

/// The first stretch goes through towns; what lies beyond goes faster. Own assumption.
const DICHTBIJ_KM: f64 = 10.0;

/// How fast someone gets there. Own assumptions.
struct Tempo {
    /// Minutes for getting on the way.
    vooraf: f64,
    /// Km per hour on the first stretch and beyond it.
    dichtbij: f64,
    verder: f64,
}

fn tempo(vervoer: Vervoer) -> Tempo {
    let (vooraf, dichtbij, verder) = match vervoer {
        Vervoer::Auto => (5.0, 40.0, 80.0),
        Vervoer::Bromfiets => (5.0, 28.0, 28.0),
        Vervoer::ElektrischeFiets => (5.0, 19.0, 19.0),
        Vervoer::Fiets => (5.0, 15.0, 15.0),
        Vervoer::OpenbaarVervoer => (20.0, 25.0, 50.0),
        Vervoer::Lopend => (0.0, 5.0, 5.0),
        // Unknown means: no faster than by bicycle.
        Vervoer::Anders => (5.0, 15.0, 15.0),
    };
    Tempo {
        vooraf,
        dichtbij,
        verder,
    }
}

/// Estimates the travel time between two places. Within one place at least five minutes.
pub fn schat(van: &Plaats, naar: &Plaats, vervoer: Vervoer) -> Reisschatting {
    let km = van.hemelsbreed_km(naar) * WEGFACTOR;
    let tempo = tempo(vervoer);
    let uren = km.min(DICHTBIJ_KM) / tempo.dichtbij + (km - DICHTBIJ_KM).max(0.0) / tempo.verder;
    let minuten = tempo.vooraf + uren * 60.0;
    let in_vijven = (minuten / 5.0).ceil().max(1.0) * 5.0;
    let km_heel = km.round() as u32;
    Reisschatting {
        minuten: in_vijven as u32,
        km: km_heel,
        uitleg: format!(
            "Schatting van {} naar {}, {}: ongeveer {km_heel} km over de weg (hemelsbreed maal 1,3). \
             Meet de reistijd na met een routeplanner.",
            van.naam,
            naar.naam,
            vervoer.label().to_lowercase()
        ),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::functies::{Plaatsen, Plaatsvondst};

    fn schatting(van: &str, naar: &str, vervoer: Vervoer) -> Reisschatting {
        let plaatsen = Plaatsen::lees(include_str!("../../../public/plaatsen.txt")).unwrap();
        match (plaatsen.zoek(van), plaatsen.zoek(naar)) {
            (Plaatsvondst::Een(van), Plaatsvondst::Een(naar)) => schat(van, naar, vervoer),
            anders => panic!("{anders:?}"),
        }
    }

    #[test]
    fn farther_and_slower_takes_longer() {
        let auto = schatting("Tiel", "Nijmegen", Vervoer::Auto);
        assert!((35..=50).contains(&auto.minuten), "{auto:?}");
        assert!((35..=45).contains(&auto.km), "{auto:?}");
        assert!(auto.uitleg.contains("eigen auto"), "{}", auto.uitleg);
        let fiets = schatting("Tiel", "Nijmegen", Vervoer::Fiets);
        assert!(fiets.minuten > auto.minuten);
        assert!(schatting("Tiel", "Maastricht", Vervoer::Auto).minuten > auto.minuten);
        let thuis = schatting("Tiel", "Tiel", Vervoer::Lopend);
        assert_eq!((thuis.minuten, thuis.km), (5, 0));
    }
}
