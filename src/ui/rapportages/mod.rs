//! The reports: which there are, a page preview with every section editable, and the PDF.

mod bewerker;
mod blad;
mod blok;
mod lijst;
mod logo;
mod opslaan;
mod peildatum;
mod scherm;

pub use lijst::Rapportages;
pub use logo::Logobeeld;
pub use scherm::Rapport;
