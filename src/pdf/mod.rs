//! From pages to the bytes of a tagged PDF.
//!
//! printpdf writes pages, fonts and images ([`bladen`]); what it does not know is added to its
//! lopdf document afterwards: structure tree ([`structuur`]), outline, links, language and
//! document properties ([`eigenschappen`]). The same input gives the same bytes, also twice in
//! one process: every name is our own and the file id is a hash of the content.

mod bladen;
mod bladwijzers;
mod eigenschappen;
mod logo;
mod structuur;

use chrono::NaiveDateTime;

use crate::rapport::document::Document;
use crate::typeset::{Lettertypen, zet};

pub use logo::controleer_logo;

/// Why no PDF could be made. Holds no case data.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum PdfFout {
    #[error(
        "Het lettertype voor het rapport is beschadigd. Uw werk is bewaard. Herlaad de app en probeer het opnieuw."
    )]
    Lettertype,
    #[error(
        "Het logo is geen PNG- of JPEG-bestand. Uw werk is bewaard. Kies bij Instellingen een ander logo."
    )]
    LogoSoort,
    #[error(
        "Het logo is beschadigd en kan niet worden gelezen. Uw werk is bewaard. Kies bij Instellingen een ander logo."
    )]
    LogoBeschadigd,
    #[error(
        "Het logo is te groot: hoogstens 4000 bij 4000 beeldpunten. Uw werk is bewaard. Kies bij Instellingen een kleiner logo."
    )]
    LogoTeGroot,
    #[error(
        "Het logo heeft drukkleuren (CMYK). Uw werk is bewaard. Sla het logo op als PNG of als JPEG in RGB en kies het opnieuw bij Instellingen."
    )]
    LogoDrukkleuren,
    #[error("De PDF kon niet worden geschreven. Uw werk is bewaard. Probeer het opnieuw.")]
    Schrijven,
}

/// Typesets a document and writes it as PDF 1.7, tagged, in Dutch, with bookmarks.
/// `gemaakt_op` becomes the creation date in the file, without time zone.
///
/// Characters the fonts lack are printed as a replacement mark; ask
/// [`ontbrekende_tekens`](crate::typeset::ontbrekende_tekens) first.
///
/// # Errors
/// [`PdfFout`] if the logo or a font cannot be used.
pub fn maak_pdf(
    document: &Document,
    lettertypen: &Lettertypen,
    gemaakt_op: NaiveDateTime,
) -> Result<Vec<u8>, PdfFout> {
    let logo = document
        .huisstijl
        .logo
        .as_ref()
        .map(|beeld| logo::lees(&beeld.bytes))
        .transpose()?;
    let zetwerk = zet(document, lettertypen);
    let bladen = bladen::schrijf(&zetwerk, lettertypen, logo)?;
    let mut uit = bladen.document;
    structuur::voeg_toe(&mut uit, &zetwerk, &bladen.merken);
    bladwijzers::voeg_toe(&mut uit, &zetwerk.bladwijzers);
    eigenschappen::voeg_toe(&mut uit, &document.voorblad, gemaakt_op);
    uit.compress();
    eigenschappen::bewaar(uit)
}
