//! The substantiation of a zoekrichting: every deviating item of the belastbaarheid beside what
//! the function asks, and what the function would earn.

mod matrix;
mod opzoeken;
mod verdienen;

pub use matrix::{Matrixregel, Onderbouwingsmatrix, onderbouw};
pub use verdienen::{Verdiencapaciteit, verdiencapaciteit, verdiencapaciteit_van};
