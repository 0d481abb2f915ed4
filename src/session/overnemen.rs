//! Taking over what was recognised in a pasted text.
//!
//! Each confirmation of the coach is one change, undone in one step. What stands in the case
//! already is compared first: what is the same asks nothing, what differs is never overwritten
//! without asking, and an item never moves to another version of the list. Of the text itself
//! nothing is kept but the values that were confirmed.

mod feit;
mod item;
mod lijst;

pub use feit::{Feit, Feitstand, feiten, feitstand, neem_feit_over};
pub use item::{
    Bijverschil, Botsing, Hernoeming, Itemstand, hernoem_item, itemstand, neem_item_over,
    staat_dubbel, waarde_in_woorden,
};
pub use lijst::{Vondst, Vondststand, neem_zekere_over, volgende_open, vondsten};

use crate::dossier::Adres;

/// The address of a document of the bedrijfsarts.
fn adres_van(document: u32) -> Option<Adres> {
    Adres::lees(&format!("belastbaarheden[{document}]"))
}

/// Where the pasted text of a document is kept as a draft until the coach is done with it, so that
/// locking loses nothing. It is no field of the case: no history, report or exchange file knows it.
pub fn plakconcept(document: u32) -> Option<Adres> {
    adres_van(document)?.veld("geplakte_tekst")
}

#[cfg(test)]
mod tests;
