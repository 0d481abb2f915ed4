//! The living report: `Document` is the one source for screen preview, PDF and any later format;
//! the views in this room draft it from a case as it was known on a peildatum.
pub mod document;
