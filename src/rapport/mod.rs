//! The living report: [`document::Document`] is the one source for screen preview, PDF and any
//! later format; the views in this room draft it from a case as it was known on a peildatum.
//!
//! Drafting never fails on incomplete input: what is missing becomes a visible
//! [`document::Leemte`]. [`maak`] is the way in.

mod afgeleid;
mod bouw;
pub mod document;
mod maak;
mod opties;
mod platte_tekst;
mod secties;
mod soort;
mod taal;
mod tabel;
mod tekst;
mod vaststelling;
mod voorstel;

pub use maak::{SectieLeemte, Verslag, maak};
pub use opties::{Bureau, Opties};
pub use platte_tekst::alle_tekst;
pub use soort::{SectieInfo, Soort};
pub use tekst::{bewerkbare_tekst, blokken_uit_tekst};
pub use vaststelling::Achterhaald;
pub use voorstel::voorgestelde_onderbouwing;
