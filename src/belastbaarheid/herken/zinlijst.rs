//! Many phrases looked for at once: most words begin none of them.

use super::woord::{Woord, zin_op};

/// Phrases by the letter with which they begin: a bit for each.
pub(super) struct Zinlijst {
    zinnen: Vec<&'static str>,
    begin: [u64; 32],
}

impl Zinlijst {
    /// At most 64 phrases.
    pub fn nieuw(zinnen: impl IntoIterator<Item = &'static str>) -> Self {
        let zinnen: Vec<&'static str> = zinnen.into_iter().take(64).collect();
        let mut begin = [0; 32];
        for (nummer, zin) in zinnen.iter().enumerate() {
            let vak = zin.bytes().next().and_then(|byte| begin.get_mut(vak(byte)));
            if let Some(bits) = vak {
                *bits |= 1 << nummer;
            }
        }
        Self { zinnen, begin }
    }

    /// The phrases that stand here: their place in the list, and the number of words.
    pub fn op<'a>(
        &'a self,
        woorden: &'a [Woord],
        plek: usize,
    ) -> impl Iterator<Item = (usize, usize)> + 'a {
        let letter = woorden.get(plek).map(|woord| vak(woord.begin));
        let bits = letter.and_then(|letter| self.begin.get(letter)).copied();
        let mut over = bits.unwrap_or(0);
        std::iter::from_fn(move || {
            while over != 0 {
                let nummer = over.trailing_zeros() as usize;
                over &= over - 1;
                let zin = self.zinnen.get(nummer)?;
                if let Some(lengte) = zin_op(woorden, plek, zin) {
                    return Some((nummer, lengte));
                }
            }
            None
        })
    }

    /// Does one of the phrases occur anywhere?
    pub fn staat_in(&self, woorden: &[Woord]) -> bool {
        (0..woorden.len()).any(|plek| self.op(woorden, plek).next().is_some())
    }
}

fn vak(byte: u8) -> usize {
    usize::from(byte & 31)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::belastbaarheid::herken::woord::woorden;

    #[test]
    fn phrases_are_found_wherever_they_stand() {
        let lijst = Zinlijst::nieuw(["in de functie", "eis :", "vacature"]);
        assert!(lijst.staat_in(&woorden("dat staat in de functie zo")));
        assert!(lijst.staat_in(&woorden("Eis: 10 kg")));
        assert!(!lijst.staat_in(&woorden("in de")));
        let gevonden: Vec<_> = lijst.op(&woorden("een vacature"), 1).collect();
        assert_eq!(gevonden, [(2, 1)]);
    }
}
