//! How the columns of a table share its width.

use crate::rapport::document::{Kolom, Uitlijning};

/// Place of a column on the page.
#[derive(Clone, Copy, Debug)]
pub(super) struct Kader {
    pub x: f32,
    pub breedte: f32,
    pub uitlijning: Uitlijning,
}

/// Shares the width out; a share that is no positive number counts as 1. A column gets at least what
/// its head needs (`minst`), the others make room for it; if there is none for all heads, shares count.
pub(super) fn kaders(kolommen: &[Kolom], minst: &[f32], links: f32, totaal: f32) -> Vec<Kader> {
    let aandelen: Vec<f32> = kolommen
        .iter()
        .map(|kolom| {
            let goed = kolom.breedte.is_finite() && kolom.breedte > 0.0;
            if goed { kolom.breedte } else { 1.0 }
        })
        .collect();
    let mut x = links;
    kolommen
        .iter()
        .zip(breedtes(&aandelen, minst, totaal))
        .map(|(kolom, breedte)| {
            let kader = Kader {
                x,
                breedte,
                uitlijning: kolom.uitlijning,
            };
            x += breedte;
            kader
        })
        .collect()
}

fn breedtes(aandelen: &[f32], minst: &[f32], totaal: f32) -> Vec<f32> {
    let mut vast: Vec<Option<f32>> = vec![None; aandelen.len()];
    loop {
        let rest: f32 = totaal - vast.iter().flatten().sum::<f32>();
        let los = vast.iter().zip(aandelen).filter(|(vast, _)| vast.is_none());
        let som: f32 = los.map(|(_, aandeel)| aandeel).sum();
        let te_smal = (0..).zip(aandelen).zip(minst).zip(&vast);
        let te_smal: Vec<(usize, f32)> = te_smal
            .filter(|(((_, aandeel), minst), vast)| {
                vast.is_none() && rest * **aandeel / som < **minst
            })
            .map(|(((plaats, _), minst), _)| (plaats, *minst))
            .collect();
        if te_smal.is_empty() {
            let breed =
                |(vast, aandeel): (&Option<f32>, &f32)| vast.unwrap_or(rest * aandeel / som);
            return vast.iter().zip(aandelen).map(breed).collect();
        }
        let nodig: f32 = te_smal.iter().map(|(_, minst)| minst).sum();
        let over = vast.iter().flatten().count() + te_smal.len() < aandelen.len();
        if nodig >= rest || !over {
            let som: f32 = aandelen.iter().sum();
            return aandelen
                .iter()
                .map(|aandeel| totaal * aandeel / som)
                .collect();
        }
        for (plaats, minst) in te_smal {
            if let Some(vast) = vast.get_mut(plaats) {
                *vast = Some(minst);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn kolom(breedte: f32) -> Kolom {
        Kolom {
            kop: String::new(),
            breedte,
            uitlijning: Uitlijning::Links,
        }
    }

    #[test]
    fn columns_share_the_width_even_if_a_share_is_nonsense() {
        let kolommen = [kolom(3.0), kolom(f32::NAN), kolom(-2.0)];
        let breedtes: Vec<f32> = kaders(&kolommen, &[0.0; 3], 0.0, 100.0)
            .iter()
            .map(|k| k.breedte)
            .collect();
        assert_eq!(breedtes, [60.0, 20.0, 20.0]);
    }

    #[test]
    fn a_column_makes_room_for_the_head_of_another() {
        assert_eq!(
            breedtes(&[3.0, 1.0, 1.0], &[10.0, 30.0, 10.0], 100.0),
            [52.5, 30.0, 17.5]
        );
        // Making room for one may make another too narrow.
        assert_eq!(
            breedtes(&[3.0, 1.0, 1.0], &[10.0, 40.0, 18.0], 100.0),
            [42.0, 40.0, 18.0]
        );
        // No room for every head: then a word is broken after all.
        assert_eq!(breedtes(&[1.0, 1.0], &[80.0, 80.0], 100.0), [50.0, 50.0]);
        assert_eq!(breedtes(&[1.0], &[200.0], 100.0), [100.0]);
    }
}
