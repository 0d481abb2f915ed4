//! Codes and names of items, read back from a message as the text of the list itself.

use super::item::items;
use crate::dossier::keuzes::FmlVersie;
use serde::de::{Deserialize, Deserializer, Error};

/// A code or name of the list. An alias, because serde would want to borrow a plain reference.
pub(super) type VasteTekst = &'static str;

/// Reads a code or name of an item of either version.
///
/// # Errors
/// If no item is called that.
pub(super) fn lees<'de, D: Deserializer<'de>>(van: D) -> Result<VasteTekst, D::Error> {
    let tekst = String::deserialize(van)?;
    [FmlVersie::Klassiek, FmlVersie::Nieuw]
        .into_iter()
        .flat_map(items)
        .flat_map(|item| [item.code, item.naam])
        .find(|eigen| *eigen == tekst)
        .ok_or_else(|| D::Error::custom("geen code of naam van een item"))
}
