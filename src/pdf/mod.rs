//! From pages to the bytes of a tagged PDF.
//!
//! printpdf writes pages, fonts and images ([`bladen`]); what it does not know is added to its
//! lopdf document afterwards: structure tree ([`structuur`]), outline, links, language and
//! document properties ([`eigenschappen`]). The same input gives the same bytes, also twice in
//! one process: every name is our own and the file id is a hash of the content.

#[cfg(feature = "pdf")]
mod bladen;
#[cfg(feature = "pdf")]
mod bladwijzers;
#[cfg(feature = "pdf")]
mod eigenschappen;
mod fout;
#[cfg(feature = "pdf")]
mod logo;
#[cfg(feature = "pdf")]
mod maken;
#[cfg(feature = "pdf")]
mod structuur;

pub use fout::PdfFout;
#[cfg(feature = "pdf")]
pub use logo::controleer_logo;
#[cfg(feature = "pdf")]
pub use maken::maak_pdf;
