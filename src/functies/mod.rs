//! The functiecatalogus and the substantiation of a zoekrichting: every deviating item of the
//! belastbaarheid beside what the function asks, and what the function would earn.

mod aanpassing;
pub mod catalogus;
mod eis_in_woorden;
pub mod eisenlijst;
mod lijst;
mod matrix;
mod niveau;
mod opzoeken;
mod rangschik;
mod redenen;
mod reis;
mod spelling;
mod uit_catalogus;
mod verdienen;
mod versieverschil;
mod vertaaltabel;
mod vertaling;
mod voorstel;
mod woordvormen;
mod zoek;

pub use aanpassing::{VOORBEHOUD, gebruikelijke_aanpassing};
pub use catalogus::{Catalogus, CatalogusFout, Functie};
pub use eis_in_woorden::{Eis, Groep};
pub use matrix::{Matrixregel, Onderbouwingsmatrix, onderbouw, te_toetsen};
pub use niveau::niveau_uit_opleidingen;
pub use opzoeken::{eis_bij, uren_van};
pub use rangschik::{Catalogusfilter, Kandidaat, niveauverschil, rangschik};
pub use redenen::{Reden, Redenen, redenen};
pub use reis::{Plaats, PlaatsFout, Plaatsen, Plaatsvondst, Reisschatting, schat};
pub use uit_catalogus::{als_zoekrichting, eisen_bij, ontbrekende_eisen, werktijden_in_woorden};
pub use verdienen::{
    Verdiencapaciteit, Verdienleemte, verdiencapaciteit, verdiencapaciteit_van, verdienleemten,
};
pub use versieverschil::{
    Blik, Herziening, Puntverschil, Richtingstand, Richtingverschil, laatste_versie, te_herzien,
    verschil,
};
pub use vertaling::{EIS_BRON, Vakje, Vertaling, eis_voor, eisen_voor, vertaling};
pub use voorstel::{Beoordelingsvoorstel, Opleidingsfeiten, stel_beoordeling_voor};
pub use zoek::{Treffer, Zoekindex};
