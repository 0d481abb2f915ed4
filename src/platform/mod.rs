//! The browser: storage, encryption, workers, files, clock, preferences, other tabs.
//!
//! Only wasm32 knows this room. It does what it is told and decides nothing: what to write, when to
//! lock and what to say are decided in the pure rooms. Every error says in Dutch what happened, that
//! nothing is lost, and what to do.
pub mod bestanden;
pub mod bestandslijst;
pub mod duurzaamheid;
pub mod inactiviteit;
pub mod klok;
pub mod lezen;
pub mod luisteraar;
pub mod meting;
pub mod opslag;
pub mod pdf;
pub mod poort;
pub mod sleutel;
pub mod tabkanaal;
pub mod tijd;
pub mod toeval;
pub mod uitvoerder;
pub mod voorkeuren;
pub mod wachtend;
pub mod webcrypto;
pub mod werker;
pub mod werklus;

pub use opslag::{Opslag, OpslagFout, Schrijfopdracht};
pub use sleutel::{Geheim, Kluis, SleutelFout};
