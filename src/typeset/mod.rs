//! From a [`Document`](crate::rapport::document::Document) to pages.
//!
//! Phases: text to lines ([`regels`]), blocks to strips that may not be torn ([`stroom`],
//! `tabel`), strips to pages (`paginering`), and round it cover, contents page, header and
//! footer. The result ([`Zetwerk`]) is plain data: positioned text, areas and the logo, grouped
//! by the element of the structure tree they belong to. Nothing here knows PDF.
//!
//! Everything is total: whatever a document holds, pages come out. What a font cannot print is
//! named by [`ontbrekende_tekens`] beforehand and shown as a replacement mark, never dropped.

mod blokken;
mod datum;
mod figuur;
mod inhoud;
mod kleuren;
mod kolommen;
mod letter;
mod lettertypen;
mod ontbrekend;
mod pagina;
mod paginering;
mod proefdocument;
mod rand;
mod regels;
mod stijl;
mod stroom;
mod tabel;
mod tekstdump;
mod voorwerk;
mod woorden;
mod zetwerk;

pub use kleuren::contrast;
pub use lettertypen::{LettertypeFout, Lettertypen, Snede};
pub use ontbrekend::{OntbrekendTeken, ontbrekende_tekens};
pub use pagina::{Bladwijzer, Element, ElementId, Item, Pagina, PaginaBlok, Rol, Tekst, Zetwerk};
#[doc(hidden)]
pub use proefdocument::proefdocument;
pub use regels::{Deel, Regel, Zetting, breek};
pub use stijl::{PAGINA_BREEDTE, PAGINA_HOOGTE};
pub use tekstdump::als_tekst;
pub use zetwerk::zet;
