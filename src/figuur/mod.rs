//! Figures as data: shapes with a colour role, alternative text, and the numbers behind them.
//!
//! A [`Figuur`] is drawn by the screen (SVG) and by the typesetter (PDF), so both show the same
//! one. The makers are pure functions of plain input, and each input has a helper that fills it
//! from a case: [`urenverloop()`] with [`urenverloop_invoer`], [`warmtekaart_figuren`] with
//! [`warmtekaart_invoer`]. [`Vergelijking`] and [`Versieverschil`] are read as tables and have no
//! shapes.
//!
//! Nothing rests on colour alone: every outcome has a [`Teken`] of its own and a word.

mod as_uren;
mod meten;
mod svg;
mod teken;
mod tekstdump;
mod urenfiguur;
mod urenverloop;
mod vergelijking;
mod versieverschil;
mod vorm;
mod warmtefiguur;
mod warmtekaart;

pub use meten::{geschatte_breedte, in_regels, ingekort};
pub use svg::Pad;
pub use teken::Teken;
pub use tekstdump::als_tekst;
pub use urenfiguur::urenverloop;
pub use urenverloop::{
    Reekssoort, Urenreeks, Urenstap, UrenverloopInvoer, Urenvraag, urenverloop_invoer,
};
pub use vergelijking::{VergelijkKop, VergelijkRij, Vergelijking, vergelijking};
pub use versieverschil::{Verandering, Versierij, Versieverschil, versieverschil};
pub use vorm::{Anker, Breedte, Figuur, Gegevens, Kleurrol, Punt, Vorm};
pub use warmtefiguur::{RIJEN_PER_FIGUUR, warmtekaart_figuren};
pub use warmtekaart::{
    WarmteCel, WarmteItem, WarmteRij, WarmtekaartInvoer, warmtekaart_invoer, warmtekaart_tabel,
};
