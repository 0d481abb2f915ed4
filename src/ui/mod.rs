//! The screens. The only room that knows leptos.
//!
//! Pages read memos and send [`Event`](crate::session::Event)s through [`App`](context::App);
//! what is being typed lives in the field itself until it is a value or a draft.

mod app;
mod balkacties;
mod belastbaarheid;
mod context;
mod dossier;
mod instellingen;
mod kluis;
mod lijst;
mod naslag;
pub mod onderdelen;
mod paniek;
mod poort;
mod rapportages;
mod veld;
mod versie;
mod zoekprofiel;

pub use app::open_werk;
pub use paniek::toon_stil_scherm_bij_paniek;
pub use poort::open_poort;
