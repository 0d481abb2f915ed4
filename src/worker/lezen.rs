//! Messages to and from the reading worker, and the reading itself: recognising items in the pasted
//! text of an FML, IZP or LAB.

use crate::belastbaarheid::herken::{Herkenning, herken_als};
use crate::dossier::keuzes::FmlVersie;

/// One text to read. The text itself is the only binary part, as UTF-8: it is moved, not copied.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct Leesopdracht {
    /// Read as this version, whatever the text says.
    pub als: Option<FmlVersie>,
    /// The version of the document; counts where the text itself does not tell.
    pub anders: Option<FmlVersie>,
}

/// Why a text was not read. Holds nothing of the text.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, thiserror::Error, serde::Serialize, serde::Deserialize,
)]
#[serde(rename_all = "snake_case")]
pub enum LeeswerkFout {
    /// A message of another version of the page.
    #[error(
        "Een onderdeel van Spoorboek begrijpt een opdracht niet. Er is niets verloren. Laad de pagina opnieuw."
    )]
    OnbekendeOpdracht,
}

/// Reads the text.
///
/// # Errors
/// `OnbekendeOpdracht` when the text is not there or is no UTF-8.
pub fn voer_uit(
    opdracht: Leesopdracht,
    bytes: Vec<Vec<u8>>,
) -> Result<(Herkenning, Vec<Vec<u8>>), LeeswerkFout> {
    let tekst = bytes.into_iter().next();
    let tekst = tekst.and_then(|tekst| String::from_utf8(tekst).ok());
    let tekst = tekst.ok_or(LeeswerkFout::OnbekendeOpdracht)?;
    Ok((lees(&tekst, opdracht), Vec::new()))
}

fn lees(tekst: &str, Leesopdracht { als, anders }: Leesopdracht) -> Herkenning {
    let eerst = herken_als(tekst, als);
    if als.is_none() && anders.is_some() && eerst.document.versie.is_none() {
        return herken_als(tekst, anders);
    }
    eerst
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::belastbaarheid::herken::herken;
    use crate::worker::Envelop;

    const KLASSIEK: &str = include_str!("../../tests/gegevens/herken/klassiek-1.md");

    fn lees_tekst(tekst: &str, opdracht: Leesopdracht) -> Herkenning {
        let delen = vec![tekst.as_bytes().to_vec()];
        let (gevonden, bytes) = voer_uit(opdracht, delen).unwrap();
        assert!(bytes.is_empty());
        gevonden
    }

    #[test]
    fn what_was_found_comes_through_a_message_whole() {
        let gevonden = lees_tekst(KLASSIEK, Leesopdracht::default());
        assert_eq!(gevonden, herken(KLASSIEK));
        assert!(!gevonden.items.is_empty() && !gevonden.document.opbouwschema.is_empty());
        let uitkomst: Result<_, LeeswerkFout> = Ok(gevonden);
        let envelop = Envelop::pak(1, &uitkomst, Vec::new()).unwrap();
        assert_eq!(envelop.lees(), Ok(uitkomst));
    }

    #[test]
    fn a_code_or_name_that_no_list_has_is_refused() {
        let uitkomst: Result<_, LeeswerkFout> = Ok(lees_tekst(KLASSIEK, Leesopdracht::default()));
        let mut envelop = Envelop::pak(1, &uitkomst, Vec::new()).unwrap();
        envelop.lading = envelop.lading.replace("\"4.14\"", "\"4.140\"");
        assert!(envelop.lees::<Result<Herkenning, LeeswerkFout>>().is_err());
    }

    #[test]
    fn the_version_of_the_document_counts_where_the_text_does_not_tell() {
        let (nieuw, klassiek) = (Some(FmlVersie::Nieuw), Some(FmlVersie::Klassiek));
        let versie = |tekst: &str, als, anders| {
            let opdracht = Leesopdracht { als, anders };
            lees_tekst(tekst, opdracht).document.versie
        };
        let zwijgt = "Functionele mogelijkhedenlijst\n5.3 Staan 1 ongeveer een half uur aaneen";
        assert_eq!(versie(zwijgt, None, None), None, "the text does not tell");
        assert_eq!(versie(zwijgt, None, nieuw), nieuw);
        assert_eq!(versie(KLASSIEK, None, nieuw), klassiek);
        assert_eq!(versie(KLASSIEK, nieuw, klassiek), nieuw);
    }

    #[test]
    fn no_text_or_no_utf8_is_refused_without_repeating_it() {
        for bytes in [Vec::new(), vec![vec![0xFF, b'x']]] {
            let fout = voer_uit(Leesopdracht::default(), bytes);
            assert_eq!(fout, Err(LeeswerkFout::OnbekendeOpdracht));
        }
    }
}
