//! Documents of the bedrijfsarts.

mod afwijkend;
mod beheer;
mod document;
mod documenten;
mod itemkiezer;
mod items;
mod meldingen;
mod onbekend;
mod plakken;
mod rubrieken;
mod uren;
mod verschil;
mod versieveld;
mod verwijderen;
mod waarden;
mod werktijden;

pub use document::Document;
pub use documenten::Documenten;
pub use itemkiezer::Itemkiezer;
pub use plakken::Plakken;
pub use verschil::Documentverschil;

use super::context::app;
use crate::belastbaarheid::{FmlItem, Rubriek, documenttitel};
use crate::dossier::stand::Belastbaarheid;
use leptos::prelude::*;

/// "4.14 Tillen of dragen".
pub fn item_in_woorden(item: &FmlItem) -> String {
    format!("{} {}", item.code, item.naam)
}

/// "IV. Dynamische handelingen".
fn rubriek_in_woorden(rubriek: Rubriek) -> String {
    format!("{}. {}", rubriek.romeins(), rubriek.naam())
}

/// One document as it stands on the working day; `None` if it is not there.
fn gelezen(id: u32) -> Memo<Option<Belastbaarheid>> {
    let stand = app().stand();
    Memo::new(move |_| {
        stand.with(|stand| {
            let mut alle = stand.belastbaarheden.iter();
            alle.find(|document| document.id == id).cloned()
        })
    })
}

/// The same, at this moment, for what a button does.
fn nu(id: u32) -> Option<Belastbaarheid> {
    let stand = app().stand();
    stand.with_untracked(|stand| {
        let mut alle = stand.belastbaarheden.iter();
        alle.find(|document| document.id == id).cloned()
    })
}

/// What one document is called, as it stands on the working day; empty if it is not there.
fn titel(id: u32) -> Memo<String> {
    let stand = app().stand();
    Memo::new(move |_| {
        stand.with(|stand| {
            let alle = &stand.belastbaarheden;
            let document = alle.iter().find(|document| document.id == id);
            document.map_or_else(String::new, |document| documenttitel(alle, document))
        })
    })
}

/// The document that went before this one in time.
fn voorganger<'a>(
    alle: &'a [Belastbaarheid],
    document: &Belastbaarheid,
) -> Option<&'a Belastbaarheid> {
    let per = document.geldig_per?;
    let eerder = alle.iter().filter(|een| een.id != document.id);
    let eerder = eerder.filter(|een| een.geldig_per.is_some_and(|dag| dag < per));
    eerder.max_by_key(|een| (een.geldig_per, een.ontvangen_op, een.id))
}
