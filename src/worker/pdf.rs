//! Messages to and from the PDF worker: naming what the fonts cannot print, making the PDF, trying a
//! logo. What the worker does with them stands in `pdf_werk`.

use crate::pdf::PdfFout;
use crate::rapport::document::Document;
use crate::typeset::LettertypeFout;
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
