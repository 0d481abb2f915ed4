//! The substantiation of a zoekrichting: every deviating item of the belastbaarheid beside what
//! the function asks, and what the function would earn.

mod matrix;
mod opzoeken;
mod reis;
mod verdienen;
mod versieverschil;

pub use matrix::{Matrixregel, Onderbouwingsmatrix, onderbouw};
pub use reis::{Plaats, PlaatsFout, Plaatsen, Plaatsvondst, Reisschatting, schat};
pub use verdienen::{Verdiencapaciteit, verdiencapaciteit, verdiencapaciteit_van};
pub use versieverschil::{
    Blik, Herziening, Puntverschil, Richtingstand, Richtingverschil, laatste_versie, te_herzien,
    verschil,
};
