//! The symbols of the outcomes, drawn: no font needs to have them, and each has a shape of its own.

use super::vorm::Punt;
use crate::dossier::keuzes::Uitkomst;
use serde::{Deserialize, Serialize};
use std::f32::consts::TAU;

/// A symbol that is told apart without colour.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Teken {
    /// Past.
    Vinkje,
    /// Past met voorwaarde.
    VinkjeInRing,
    /// Te beoordelen.
    Vraagteken,
    /// Niet beoordeeld.
    LegeCirkel,
    /// Past niet.
    Kruis,
    /// The coach judged otherwise than the machine: a pen stroke, drawn beside the outcome.
    Oordeel,
    /// From old to new.
    Pijl,
}

/// A line of a symbol in a square from 0 to 1.
pub type Tekenlijn = Vec<Punt>;

impl Teken {
    pub fn van(uitkomst: Uitkomst) -> Self {
        match uitkomst {
            Uitkomst::Past => Self::Vinkje,
            Uitkomst::PastMetVoorwaarde => Self::VinkjeInRing,
            Uitkomst::TeBeoordelen => Self::Vraagteken,
            Uitkomst::NietBeoordeeld => Self::LegeCirkel,
            Uitkomst::PastNiet => Self::Kruis,
        }
    }

    /// Thickness of the stroke as a share of the square.
    pub const DIKTE: f32 = 0.13;

    /// The strokes in a square from 0 to 1, each a line through points.
    pub fn lijnen(self) -> Vec<Tekenlijn> {
        match self {
            Self::Vinkje => vec![lijn(&[(0.12, 0.55), (0.4, 0.83), (0.88, 0.2)])],
            Self::VinkjeInRing => vec![
                boog(0.5, 0.5, 0.44, 0.0, TAU, 28),
                lijn(&[(0.28, 0.53), (0.44, 0.68), (0.72, 0.33)]),
            ],
            Self::Vraagteken => {
                let mut haak = boog(0.5, 0.31, 0.23, TAU * 0.5, TAU * 1.1, 14);
                haak.extend(lijn(&[(0.5, 0.58), (0.5, 0.66)]));
                // A dot is a line without length: the round ends make it.
                vec![haak, lijn(&[(0.5, 0.9), (0.5, 0.905)])]
            }
            Self::LegeCirkel => vec![boog(0.5, 0.5, 0.36, 0.0, TAU, 28)],
            Self::Kruis => vec![
                lijn(&[(0.17, 0.17), (0.83, 0.83)]),
                lijn(&[(0.83, 0.17), (0.17, 0.83)]),
            ],
            Self::Oordeel => vec![lijn(&[(0.1, 0.9), (0.5, 0.1), (0.9, 0.9), (0.1, 0.9)])],
            Self::Pijl => vec![
                lijn(&[(0.08, 0.5), (0.9, 0.5)]),
                lijn(&[(0.6, 0.2), (0.9, 0.5), (0.6, 0.8)]),
            ],
        }
    }

    /// The strokes in a square of `maat` round a middle.
    pub fn op_plaats(self, x: f32, y: f32, maat: f32) -> Vec<Tekenlijn> {
        let plaats = |punt: Punt| Punt::new(x + (punt.x - 0.5) * maat, y + (punt.y - 0.5) * maat);
        self.lijnen()
            .into_iter()
            .map(|lijn| lijn.into_iter().map(plaats).collect())
            .collect()
    }
}

fn lijn(punten: &[(f32, f32)]) -> Tekenlijn {
    punten.iter().map(|(x, y)| Punt::new(*x, *y)).collect()
}

/// Part of a circle as so many straight pieces that the eye sees none of them.
pub(super) fn boog(x: f32, y: f32, straal: f32, van: f32, tot: f32, stukken: u16) -> Tekenlijn {
    (0..=stukken)
        .map(|stuk| {
            let hoek = van + (tot - van) * f32::from(stuk) / f32::from(stukken.max(1));
            Punt::new(x + straal * hoek.cos(), y + straal * hoek.sin())
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    const ALLE: [Teken; 7] = [
        Teken::Vinkje,
        Teken::VinkjeInRing,
        Teken::Vraagteken,
        Teken::LegeCirkel,
        Teken::Kruis,
        Teken::Oordeel,
        Teken::Pijl,
    ];

    #[test]
    fn symbols_stay_in_their_square_with_their_stroke() {
        let rand = Teken::DIKTE / 2.0 - 0.01;
        for teken in ALLE {
            for punt in teken.lijnen().into_iter().flatten() {
                assert!((rand..=1.0 - rand).contains(&punt.x), "{teken:?} {punt:?}");
                assert!((rand..=1.0 - rand).contains(&punt.y), "{teken:?} {punt:?}");
            }
        }
    }

    #[test]
    fn every_outcome_has_a_symbol_of_its_own() {
        let mut gezien = Vec::new();
        for uitkomst in [
            Uitkomst::Past,
            Uitkomst::PastMetVoorwaarde,
            Uitkomst::TeBeoordelen,
            Uitkomst::NietBeoordeeld,
            Uitkomst::PastNiet,
        ] {
            let teken = Teken::van(uitkomst);
            assert!(!gezien.contains(&teken), "{uitkomst:?}");
            gezien.push(teken);
        }
    }
}
