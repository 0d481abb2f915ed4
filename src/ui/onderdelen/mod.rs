//! The components every screen is built from; the style of each stands in `style/`.
//!
//! They know no case and no vault: text comes in as signals, what the coach does goes out through
//! callbacks. `#/onderdelen` shows all of them in every state (debug builds only).
//!
//! Conventions: `id` is unique on the page; ids of parts hang off it (`{id}-uitleg`, `{id}-fout`,
//! `{id}-terug`). A `Signal<Option<String>>` called `fout` holds the sentence that says how to mend
//! the field; the same sentence goes into the [`Foutenoverzicht`].

mod basis;
mod bevestiging;
mod dagboek;
mod dialoog;
mod dossierraam;
mod figuur;
mod foutenoverzicht;
mod keuze;
mod keuzelijst;
mod knop;
mod lijsten;
mod melding;
mod navigatie;
mod opslagstatus;
#[cfg(debug_assertions)]
mod overzicht;
mod pictogram;
mod raam;
mod tabel;
mod tekstinvoer;
mod tekstveld;
mod tijdlijnstrip;
mod toast;
mod uitklap;
mod veld;
mod wachtzinveld;

pub use basis::{Badge, Kaart, Leeg, Toon, Voortgang};
pub use bevestiging::Bevestiging;
pub use dagboek::{Dagboek, DagboekRegel};
pub use dialoog::Dialoog;
pub use dossierraam::Dossierraam;
pub use figuur::{Figuurbeeld, Uitkomstteken, Versieverschilbeeld, Warmtekaartbeeld};
pub use foutenoverzicht::{Fout, Foutenoverzicht, focus_op, naar_begin, zonder_focus};
pub use keuze::{Keuze, Meerkeuze, Optie, Vinkje};
pub use keuzelijst::Keuzelijst;
pub use knop::{Knop, KnopSoort, Knoplink};
pub use lijsten::{Samenvatting, SamenvattingRegel, Taak, TaakStand, Takenlijst};
pub use melding::Melding;
pub use navigatie::{Fase, Kruimelpad, Opmerking, Opmerkingen, Skiplink, Teruglink, Zijnavigatie};
pub use opslagstatus::{Opslag, Opslagstatus};
#[cfg(debug_assertions)]
pub use overzicht::Onderdelen;
pub use pictogram::{Pictogram, Teken};
pub use raam::{Bovenbalk, DiscreetBlad};
pub use tabel::Tabel;
pub use tekstinvoer::{Spelling, Tekstinvoer};
pub use tekstveld::{Bedragveld, Datumveld, Tekstveld, Zoekveld};
pub use tijdlijnstrip::{Merk, MerkSoort, StripDatum, Tijdlijnstrip};
pub use toast::{Toast, ToastActie, Toasts};
pub use uitklap::{Rekensom, Uitklap};
pub use veld::{Acties, Groep, Tekst, Veld, beschreven_door};
pub use wachtzinveld::{Wachtzin, Wachtzinveld};
