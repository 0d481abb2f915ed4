//! The fonts of the report as bytes, and how wide their letters are.

use std::collections::BTreeMap;

/// Why a font file cannot be used. Holds no case data.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum LettertypeFout {
    #[error(
        "Het lettertype voor het rapport is beschadigd. Uw werk is bewaard. Herlaad de app en probeer het opnieuw."
    )]
    Onleesbaar,
    #[error(
        "Het lettertype voor het rapport mist gewone letters. Uw werk is bewaard. Herlaad de app en probeer het opnieuw."
    )]
    Onvolledig,
}

/// Weight of the letter.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Snede {
    Gewoon,
    Vet,
}

/// Both weights of the report's face.
#[derive(Clone, Debug)]
pub struct Lettertypen {
    gewoon: Snit,
    vet: Snit,
}

#[derive(Clone, Debug)]
struct Snit {
    bytes: Vec<u8>,
    /// Advance width per character, in font units.
    breedtes: BTreeMap<char, u16>,
    eenheden_per_em: f32,
}

impl Lettertypen {
    /// Reads both font files (TrueType).
    ///
    /// # Errors
    /// [`LettertypeFout`] if a file is no font or lacks the letters a to z.
    pub fn new(gewoon: Vec<u8>, vet: Vec<u8>) -> Result<Lettertypen, LettertypeFout> {
        Ok(Lettertypen {
            gewoon: Snit::new(gewoon)?,
            vet: Snit::new(vet)?,
        })
    }

    /// The font file as it was given.
    pub fn bytes(&self, snede: Snede) -> &[u8] {
        &self.snit(snede).bytes
    }

    /// Whether both weights can print this character.
    pub fn kent(&self, teken: char) -> bool {
        self.gewoon.breedtes.contains_key(&teken) && self.vet.breedtes.contains_key(&teken)
    }

    /// Width of a text in points, set in `punten`. A character the font lacks counts as nothing;
    /// the typesetter has replaced those before it measures.
    pub fn breedte(&self, tekst: &str, snede: Snede, punten: f32) -> f32 {
        let snit = self.snit(snede);
        let som: u32 = tekst
            .chars()
            .filter_map(|teken| snit.breedtes.get(&teken))
            .map(|breedte| u32::from(*breedte))
            .sum();
        som as f32 * punten / snit.eenheden_per_em
    }

    fn snit(&self, snede: Snede) -> &Snit {
        match snede {
            Snede::Gewoon => &self.gewoon,
            Snede::Vet => &self.vet,
        }
    }
}

impl Snit {
    fn new(bytes: Vec<u8>) -> Result<Snit, LettertypeFout> {
        let letter = ttf_parser::Face::parse(&bytes, 0).map_err(|_| LettertypeFout::Onleesbaar)?;
        let eenheden_per_em = f32::from(letter.units_per_em());
        let breedtes = breedtes(&letter);
        if !('a'..='z').all(|teken| breedtes.contains_key(&teken)) {
            return Err(LettertypeFout::Onvolledig);
        }
        Ok(Snit {
            bytes,
            breedtes,
            eenheden_per_em,
        })
    }
}

fn breedtes(letter: &ttf_parser::Face<'_>) -> BTreeMap<char, u16> {
    let mut gevonden = BTreeMap::new();
    let Some(tabel) = letter.tables().cmap else {
        return gevonden;
    };
    for deel in tabel.subtables.into_iter().filter(|deel| deel.is_unicode()) {
        deel.codepoints(|code| {
            let breedte = deel
                .glyph_index(code)
                .and_then(|glyph| letter.glyph_hor_advance(glyph));
            if let (Some(teken), Some(breedte)) = (char::from_u32(code), breedte) {
                gevonden.insert(teken, breedte);
            }
        });
    }
    gevonden
}

#[cfg(test)]
pub(super) mod tests {
    use super::*;

    /// The fonts the app ships.
    pub fn echte() -> Lettertypen {
        Lettertypen::new(
            include_bytes!("../../public/lettertypen/NotoSans-Regular.ttf").to_vec(),
            include_bytes!("../../public/lettertypen/NotoSans-Bold.ttf").to_vec(),
        )
        .unwrap()
    }

    #[test]
    fn names_of_people_here_can_be_printed() {
        let letters = echte();
        for teken in
            "Yıldız Çelik Łukasz Ðorđe Nguyễn Thị Ánh Şükrü Ğ İ ß € ✓ ✗ ● ○ → ≤ ½ ²".chars()
        {
            assert!(letters.kent(teken), "{teken}");
        }
        assert!(!letters.kent('世'));
    }

    #[test]
    fn width_grows_with_size_and_weight() {
        let letters = echte();
        let klein = letters.breedte("Trajectplan", Snede::Gewoon, 10.0);
        assert!((letters.breedte("Trajectplan", Snede::Gewoon, 20.0) - 2.0 * klein).abs() < 0.001);
        assert!(letters.breedte("Trajectplan", Snede::Vet, 10.0) > klein);
    }

    #[test]
    fn broken_font_files_are_refused() {
        let goed = echte().bytes(Snede::Gewoon).to_vec();
        assert_eq!(
            Lettertypen::new(Vec::new(), goed.clone()).unwrap_err(),
            LettertypeFout::Onleesbaar
        );
        assert!(Lettertypen::new(goed.clone(), b"geen lettertype".to_vec()).is_err());
        for lengte in (0..goed.len()).step_by(509) {
            // Cut off: refused or read, never a panic.
            let _ = Lettertypen::new(goed[..lengte].to_vec(), goed.clone());
        }
    }
}
