//! Jobs for the workers as messages, and the work itself.
//!
//! Everything here compiles and is tested on the host; the message loop that runs in a worker is
//! `platform::werklus`, the client that talks to it `platform::werker`.
pub mod envelop;
pub mod lezen;
pub mod pdf;
#[cfg(feature = "pdf")]
pub mod pdf_werk;
pub mod sleutels;
pub mod woorden;

pub use envelop::{Envelop, WerkFout};
pub use lezen::{Leesopdracht, LeeswerkFout};
pub use pdf::{Ontbrekend, Pdfantwoord, Pdfopdracht, PdfwerkFout};
pub use sleutels::{Sleutelantwoord, Sleutelopdracht, SleutelwerkFout};
