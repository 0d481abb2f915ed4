//! A passphrase of Dutch words, from random bytes.
//!
//! The list holds 1,024 words that are short, neutral and easy to spell and to read over the phone;
//! each word is worth exactly 10 bits. It lives with the keys worker so that the page need not load it.

const LIJST: &str = include_str!("woorden.txt");
/// Words in the list.
pub const AANTAL: usize = 1024;
/// Fewest words in a passphrase: 60 bits.
pub const MINSTE_WOORDEN: usize = 6;
/// Random bytes that one word takes.
pub const BYTES_PER_WOORD: usize = 2;

/// A passphrase with one word for every two random bytes; nothing when that makes fewer than
/// [`MINSTE_WOORDEN`]. 1,024 divides 65,536, so every word is equally likely.
pub fn wachtzin(toeval: &[u8]) -> Option<String> {
    let (paren, _) = toeval.as_chunks::<BYTES_PER_WOORD>();
    if paren.len() < MINSTE_WOORDEN {
        return None;
    }
    let woorden: Vec<&str> = LIJST.lines().collect();
    let gekozen: Option<Vec<&str>> = paren
        .iter()
        .map(|paar| {
            woorden
                .get(usize::from(u16::from_be_bytes(*paar)) % AANTAL)
                .copied()
        })
        .collect();
    gekozen.map(|woorden| woorden.join(" "))
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    #[test]
    fn the_list_is_whole_and_easy_to_type() {
        let woorden: Vec<&str> = LIJST.lines().collect();
        let verschillend: BTreeSet<&str> = woorden.iter().copied().collect();
        assert_eq!((woorden.len(), verschillend.len()), (AANTAL, AANTAL));
        for woord in woorden {
            assert!((3..=8).contains(&woord.len()), "{woord}");
            assert!(
                woord.bytes().all(|byte| byte.is_ascii_lowercase()),
                "{woord}"
            );
        }
    }

    #[test]
    fn six_words_from_twelve_bytes() {
        let eerste = LIJST.lines().next().unwrap();
        let laatste = LIJST.lines().last().unwrap();
        let zin = wachtzin(&[0, 0, 3, 255, 4, 0, 0, 0, 0, 0, 0, 0]).unwrap();
        assert_eq!(
            zin,
            [eerste, laatste, eerste, eerste, eerste, eerste].join(" ")
        );
        assert_eq!(wachtzin(&[0; 11]), None);
        assert_eq!(wachtzin(&[9; 16]).unwrap().split(' ').count(), 8);
    }

    #[test]
    fn a_made_passphrase_is_judged_strong() {
        let zin = wachtzin(&[3, 17, 0, 201, 1, 77, 2, 9, 3, 250, 0, 5]).unwrap();
        assert!(crate::vault::beoordeel_wachtzin(&zin).mag, "{zin}");
    }
}
