//! Which day of illness it is, when what is due, and in which phase a case is.
//!
//! Law and policy are data (`momenten.toml`) and not a setting. What a bureau may agree itself,
//! the rhythm of reports and contacts, is in [`Ritme`].

mod ankers;
mod fase;
mod mijlpalen;
mod moment;
mod op_dag;
mod rekenen;
mod ritme;
mod termijnen;
mod volgende;

pub use ankers::Ankers;
pub use fase::{Fase, fase};
pub use mijlpalen::{Mijlpaal, Mijlpaalstand, mijlpalen};
pub use moment::{Anker, Moment, MomentFase, MomentSoort, Zekerheid, alle_momenten, moment};
pub use op_dag::{MomentOpDag, momenten};
pub use rekenen::{
    Pauze, PauzeSoort, SAMENTELLEN_KORTER_DAN, Tijdlijn, WACHTTIJD_DAGEN, einde_wachttijd,
    plus_maanden, ziektedag, ziekteweek,
};
pub use ritme::Ritme;
pub use termijnen::{LateAanvraag, bekorting_besluit_uiterlijk, late_aanvraag, sanctie_einde};
pub use volgende::{te_laat, volgende};
