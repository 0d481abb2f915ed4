//! What someone can do: the FML in two versions as data, what a belastbaarheid says in terms of
//! work, and comparing the demand of a function with it.
//!
//! Levels run against intuition: a higher level number is *more* limited, while numbers (kg,
//! minutes) say how much still is possible. Demands and capacities are therefore compared number
//! with number. The same code means different things in the two versions, so an item is always
//! found by version and code together.

mod actueel;
mod eigen_getal;
mod eis_tekst;
mod getaltekst;
pub mod herken;
mod item;
mod meldingen;
mod naam;
mod onderscheid;
mod tekstkoppeling;
mod uren;
mod vaste_tekst;
mod vergelijk;
mod verschil;
mod werkregel;
mod werktaal;
mod werktermen;
mod zoeken;

pub use actueel::{actuele, afwijkende_items, is_aanduiding};
pub use getaltekst::noemt_maat;
pub use item::{
    Eenheid, EisSoort, FmlItem, ItemSoort, Niveau, Rubriek, Zekerheid, bron, eenheid_in_woorden,
    item, items,
};
pub use meldingen::{Belastbaarheidmelding, getalmelding, meldingen};
pub use naam::{documentnaam, lidwoord};
pub use onderscheid::{documentnaam_tussen, documenttitel, met_onderscheid};
pub use tekstkoppeling::{Tekstkoppeling, rubrieken_in_zin, tekstkoppeling};
pub use uren::{
    benutbare_uren_eind, past_uren_vanaf, uren_bekend, uren_dag_eind, uren_dag_op, uren_eind,
    uren_op, urenverloop,
};
pub use vergelijk::{
    Grenswaarde, Meeweging, Vergelijking, grenswaarde, slechtste, toets, vergelijk,
};
pub use verschil::{Itemverschil, Richting, verschil};
pub use werkregel::{Werkregel, is_gevoelig, rapportnaam, volgorde};
pub use werktermen::{RubriekStand, Rubriektekst, UrenInWoorden, in_werktermen, uren_in_woorden};
pub use zoeken::zoek_items;
