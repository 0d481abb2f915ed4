//! Documents of the bedrijfsarts.

mod afwijkend;
mod document;
mod documenten;
mod itemkiezer;
mod items;
mod uren;

pub use document::Document;
pub use documenten::Documenten;
pub use itemkiezer::Itemkiezer;

use crate::belastbaarheid::FmlItem;
use crate::dossier::schrijfwijze::datum_voluit;
use crate::dossier::stand::Belastbaarheid;

/// "4.14 Tillen of dragen".
pub fn item_in_woorden(item: &FmlItem) -> String {
    format!("{} {}", item.code, item.naam)
}

/// "FML geldig per 12 augustus 2025".
pub fn document_in_woorden(document: &Belastbaarheid) -> String {
    let soort = document.soort.map_or("Document", |soort| soort.kort());
    match document.geldig_per {
        Some(per) => format!("{soort} geldig per {}", datum_voluit(per)),
        None => format!("{soort} zonder ingangsdatum"),
    }
}
