//! Jobs of the PDF worker: naming what the fonts cannot print, making the PDF, trying a logo.

use crate::pdf::{self, PdfFout};
use crate::rapport::document::{Beeld, Document};
use crate::typeset::{LettertypeFout, Lettertypen, ontbrekende_tekens};
use chrono::NaiveDateTime;

/// One job. Its binary parts, in this order: both weights of the font (regular, bold), then the
/// logo if the document has one. The logo stays out of the JSON, where it would take four times
/// the room; [`Pdfopdracht::zonder_logo`] takes it out.
#[derive(Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Pdfopdracht {
    /// Name the characters that the fonts lack.
    OntbrekendeTekens {
        /// What would be printed.
        document: Box<Document>,
    },
    /// Make the PDF.
    Maak {
        /// What is printed.
        document: Box<Document>,
        /// Creation date in the file, local time.
        gemaakt_op: NaiveDateTime,
    },
    /// Can this picture serve as logo? Its bytes are the only part.
    ControleerLogo,
}

impl Pdfopdracht {
    /// The document with the bytes of its logo beside it instead of in it.
    pub fn zonder_logo(mut document: Document) -> (Box<Document>, Option<Vec<u8>>) {
        let logo = document.huisstijl.logo.as_mut();
        let bytes = logo.map(|beeld| std::mem::take(&mut beeld.bytes));
        (Box::new(document), bytes)
    }
}

/// Shows only the kind, so that nothing of a case ends up in a log.
impl std::fmt::Debug for Pdfopdracht {
    fn fmt(&self, uit: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        uit.write_str(match self {
            Self::OntbrekendeTekens { .. } => "OntbrekendeTekens(…)",
            Self::Maak { .. } => "Maak(…)",
            Self::ControleerLogo => "ControleerLogo",
        })
    }
}

/// A character that cannot be printed, and where it stands.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct Ontbrekend {
    /// The character.
    pub teken: char,
    /// "Voorblad", or number and title of the section.
    pub plaats: String,
}

/// The answer to a job.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Pdfantwoord {
    /// In reading order, once per place; empty when everything can be printed.
    OntbrekendeTekens(Vec<Ontbrekend>),
    /// The PDF is the first binary part.
    Gemaakt,
    /// The picture can serve as logo.
    LogoGoed,
}

/// Why a job was not done. Holds no case data.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, thiserror::Error, serde::Serialize, serde::Deserialize,
)]
#[serde(rename_all = "snake_case")]
pub enum PdfwerkFout {
    /// A font file is damaged.
    #[error("{}", PdfFout::Lettertype)]
    Lettertype,
    /// A font file lacks ordinary letters.
    #[error("{}", LettertypeFout::Onvolledig)]
    LettertypeOnvolledig,
    /// The logo is no PNG or JPEG.
    #[error("{}", PdfFout::LogoSoort)]
    LogoSoort,
    /// The logo cannot be read.
    #[error("{}", PdfFout::LogoBeschadigd)]
    LogoBeschadigd,
    /// The logo has too many pixels.
    #[error("{}", PdfFout::LogoTeGroot)]
    LogoTeGroot,
    /// The logo has printing colours.
    #[error("{}", PdfFout::LogoDrukkleuren)]
    LogoDrukkleuren,
    /// The PDF could not be written.
    #[error("{}", PdfFout::Schrijven)]
    Schrijven,
    /// A message of another version of the page.
    #[error(
        "Een onderdeel van Spoorboek begrijpt een opdracht niet. Er is niets verloren. Laad de pagina opnieuw."
    )]
    OnbekendeOpdracht,
}

impl From<PdfFout> for PdfwerkFout {
    fn from(fout: PdfFout) -> Self {
        match fout {
            PdfFout::Lettertype => Self::Lettertype,
            PdfFout::LogoSoort => Self::LogoSoort,
            PdfFout::LogoBeschadigd => Self::LogoBeschadigd,
            PdfFout::LogoTeGroot => Self::LogoTeGroot,
            PdfFout::LogoDrukkleuren => Self::LogoDrukkleuren,
            PdfFout::Schrijven => Self::Schrijven,
        }
    }
}

impl From<LettertypeFout> for PdfwerkFout {
    fn from(fout: LettertypeFout) -> Self {
        match fout {
            LettertypeFout::Onleesbaar => Self::Lettertype,
            LettertypeFout::Onvolledig => Self::LettertypeOnvolledig,
        }
    }
}

/// Does a job; returns the answer and its binary parts.
///
/// # Errors
/// See [`PdfwerkFout`].
pub fn voer_uit(
    opdracht: Pdfopdracht,
    bytes: Vec<Vec<u8>>,
) -> Result<(Pdfantwoord, Vec<Vec<u8>>), PdfwerkFout> {
    let mut delen = bytes.into_iter();
    match opdracht {
        Pdfopdracht::OntbrekendeTekens { document } => {
            let letters = lees_letters(&mut delen)?;
            let tekens = ontbrekende_tekens(&document, &letters)
                .into_iter()
                .map(|gevonden| Ontbrekend {
                    teken: gevonden.teken,
                    plaats: gevonden.plaats,
                })
                .collect();
            Ok((Pdfantwoord::OntbrekendeTekens(tekens), Vec::new()))
        }
        Pdfopdracht::Maak {
            mut document,
            gemaakt_op,
        } => {
            let letters = lees_letters(&mut delen)?;
            zet_logo_terug(&mut document, delen.next())?;
            let pdf = pdf::maak_pdf(&document, &letters, gemaakt_op)?;
            Ok((Pdfantwoord::Gemaakt, vec![pdf]))
        }
        Pdfopdracht::ControleerLogo => {
            let logo = delen.next().ok_or(PdfwerkFout::OnbekendeOpdracht)?;
            pdf::controleer_logo(&logo)?;
            Ok((Pdfantwoord::LogoGoed, Vec::new()))
        }
    }
}

fn lees_letters(delen: &mut impl Iterator<Item = Vec<u8>>) -> Result<Lettertypen, PdfwerkFout> {
    let (Some(gewoon), Some(vet)) = (delen.next(), delen.next()) else {
        return Err(PdfwerkFout::OnbekendeOpdracht);
    };
    Ok(Lettertypen::new(gewoon, vet)?)
}

fn zet_logo_terug(document: &mut Document, bytes: Option<Vec<u8>>) -> Result<(), PdfwerkFout> {
    match (document.huisstijl.logo.as_mut(), bytes) {
        (None, _) => Ok(()),
        (Some(Beeld { bytes: leeg, .. }), Some(bytes)) => {
            *leeg = bytes;
            Ok(())
        }
        (Some(_), None) => Err(PdfwerkFout::OnbekendeOpdracht),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::typeset::proefdocument;
    use chrono::NaiveDate;

    fn letters() -> Vec<Vec<u8>> {
        vec![
            include_bytes!("../../public/lettertypen/NotoSans-Regular.ttf").to_vec(),
            include_bytes!("../../public/lettertypen/NotoSans-Bold.ttf").to_vec(),
        ]
    }

    fn maak(document: Document) -> Pdfopdracht {
        let dag = NaiveDate::from_ymd_opt(2025, 11, 3).unwrap();
        Pdfopdracht::Maak {
            document: Box::new(document),
            gemaakt_op: dag.and_hms_opt(14, 2, 0).unwrap(),
        }
    }

    /// As it goes through the message: written and read back.
    fn over(opdracht: &Pdfopdracht) -> Pdfopdracht {
        serde_json::from_str(&serde_json::to_string(opdracht).unwrap()).unwrap()
    }

    #[test]
    fn a_document_becomes_a_pdf_through_the_message() {
        let opdracht = maak(proefdocument());
        assert_eq!(over(&opdracht), opdracht);
        let (antwoord, bytes) = voer_uit(over(&opdracht), letters()).unwrap();
        assert_eq!(antwoord, Pdfantwoord::Gemaakt);
        assert!(bytes[0].starts_with(b"%PDF-1.7"));
    }

    #[test]
    fn a_logo_travels_beside_the_document() {
        let mut document = proefdocument();
        document.huisstijl.logo = Some(Beeld {
            bytes: b"geen plaatje".to_vec(),
            alternatief: String::new(),
        });
        let (zonder, logo) = Pdfopdracht::zonder_logo(document);
        assert_eq!(logo.as_deref(), Some(b"geen plaatje".as_slice()));
        assert!(zonder.huisstijl.logo.as_ref().unwrap().bytes.is_empty());
        let opdracht = maak(*zonder);
        assert_eq!(
            voer_uit(opdracht.clone(), letters()),
            Err(PdfwerkFout::OnbekendeOpdracht)
        );
        let delen = letters().into_iter().chain(logo).collect();
        assert_eq!(voer_uit(opdracht, delen), Err(PdfwerkFout::LogoSoort));
    }

    #[test]
    fn what_the_font_lacks_is_named_with_its_place() {
        let mut document = proefdocument();
        document.voorblad.betreft = "王 Jansen".to_owned();
        let opdracht = Pdfopdracht::OntbrekendeTekens {
            document: Box::new(document),
        };
        let (antwoord, _) = voer_uit(opdracht, letters()).unwrap();
        let Pdfantwoord::OntbrekendeTekens(tekens) = antwoord else {
            panic!("another answer");
        };
        assert!(
            tekens
                .iter()
                .any(|gevonden| gevonden.teken == '王' && gevonden.plaats == "Voorblad")
        );
    }

    #[test]
    fn broken_parts_are_errors_in_words() {
        let opdracht = maak(proefdocument());
        let kapot = vec![b"x".to_vec(), b"y".to_vec()];
        assert_eq!(
            voer_uit(opdracht.clone(), kapot),
            Err(PdfwerkFout::Lettertype)
        );
        assert_eq!(
            voer_uit(opdracht, Vec::new()),
            Err(PdfwerkFout::OnbekendeOpdracht)
        );
        let logo = voer_uit(Pdfopdracht::ControleerLogo, vec![b"GIF89a".to_vec()]);
        assert_eq!(logo, Err(PdfwerkFout::LogoSoort));
        assert!(PdfwerkFout::LogoSoort.to_string().contains("logo"));
    }

    #[test]
    fn jobs_show_nothing_of_a_case() {
        assert_eq!(format!("{:?}", maak(proefdocument())), "Maak(…)");
    }
}
