//! Travel time from home, as an indication: straight line times a road factor. A measured time
//! goes before it; nothing here enters a case by itself.

mod plaatsen;
mod schatting;

pub use plaatsen::{Plaats, PlaatsFout, Plaatsen, Plaatsvondst};
pub use schatting::{Reisschatting, schat};
