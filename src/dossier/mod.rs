//! The case file.
//!
//! A case knows time. It is kept as a list of facts ([`feit::Feit`]), each with the day it became
//! known (`vastgelegd_op`) and, where it can differ, the day from which it holds (`geldig_per`).
//! Whoever reads a case asks for its [`stand::Stand`] on a peildatum and sees only what was known
//! by then. Whoever changes a case goes through one door, [`Dossier::wijzig`].
//!
//! [`velden::VELDEN`] is the one list of fields: labels, hints, kinds and bounds come from there.

pub mod adres;
mod deur;
pub mod feit;
pub mod formaat;
pub mod keuzes;
mod plat;
pub mod schrijfwijze;
pub mod stand;
pub mod velden;
pub mod verschil;
pub mod waarden;

pub use adres::Adres;
pub use deur::{Terugdraai, Wijziging, Zet};
pub use feit::{Dossier, Feit};
pub use stand::Stand;

/// What can be wrong with a change or a case file. Never holds case data.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum DossierFout {
    #[error("Het veld {0} bestaat niet in deze versie van Spoorboek.")]
    OnbekendVeld(String),
    #[error("Bij het veld {adres} staat geen geldige waarde. {reden}")]
    OngeldigeWaarde { adres: String, reden: String },
    #[error(
        "Het dossier is groter dan Spoorboek kan bewaren. Uw laatste wijziging is niet overgenomen; de rest is er nog."
    )]
    TeGroot,
    #[error(
        "Dit dossier is gemaakt met een nieuwere versie van Spoorboek. Werk Spoorboek bij en probeer het opnieuw."
    )]
    NieuwereVersie,
    #[error("Dit bestand is geen dossier van Spoorboek.")]
    GeenDossier,
}
