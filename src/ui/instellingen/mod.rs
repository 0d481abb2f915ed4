//! Settings of bureau and coach, of this device and of the vault; and what Spoorboek is made of.

mod bureau;
mod kluis;
mod licenties;
mod logo;
mod opslag;
mod ritme;
mod scherm;
mod thema;
mod veld;

pub use licenties::Licenties;
pub use scherm::Instellingenscherm;
pub use thema::pas_thema_toe;
