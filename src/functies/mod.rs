//! The functiecatalogus and the substantiation of a zoekrichting: every deviating item of the
//! belastbaarheid beside what the function asks, and what the function would earn.

pub mod catalogus;
pub mod eisenlijst;
mod lijst;
mod matrix;
mod opzoeken;
mod verdienen;
mod vertaling;

pub use catalogus::{Catalogus, CatalogusFout, Functie};
pub use matrix::{Matrixregel, Onderbouwingsmatrix, onderbouw};
pub use verdienen::{Verdiencapaciteit, verdiencapaciteit, verdiencapaciteit_van};
pub use vertaling::{EIS_BRON, Vakje, Vertaling, eis_voor, eisen_voor, vertaling};
