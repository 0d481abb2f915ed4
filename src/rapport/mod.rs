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
mod secties;
mod soort;
mod taal;
mod tabel;
mod tekst;
mod voorstel;

pub use maak::{SectieLeemte, Verslag, alle_tekst, maak};
pub use opties::{Bureau, Opties};
pub use soort::{SectieInfo, Soort};
pub use tekst::{bewerkbare_tekst, blokken_uit_tekst};
pub use voorstel::voorgestelde_onderbouwing;
