//! Making, opening and locking the vault.

mod herstelcode;
mod maken;
mod ontgrendelen;
mod wachtzin;

pub use herstelcode::Herstelcode;
pub use maken::Maken;
pub use ontgrendelen::{Onbruikbaar, Ontgrendelen};
pub use wachtzin::{NieuweWachtzin, Wachtzinpaar};
