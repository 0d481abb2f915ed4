//! Making, opening and locking the vault.

mod bewijs;
mod herstelcode;
mod maken;
mod na_code;
mod ontgrendelen;
mod wachtzin;

pub use bewijs::{Bewijsinvoer, Bewijsveld, Bewijswissel};
pub use herstelcode::Herstelcode;
pub use maken::Maken;
pub use na_code::{KiesWachtzin, WachtzinGewijzigd};
pub use ontgrendelen::{Onbruikbaar, Ontgrendelen};
pub use wachtzin::{NieuweWachtzin, Wachtzinpaar};
