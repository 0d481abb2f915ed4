//! The whole way from a document to bytes.

use chrono::NaiveDateTime;

use super::{PdfFout, bladen, bladwijzers, eigenschappen, logo, structuur};
use crate::rapport::document::Document;
use crate::typeset::{Lettertypen, zet};

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
