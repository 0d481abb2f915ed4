//! The functional core of the app: what is on screen and what must be done, without a browser.
//!
//! A happening comes in as an [`Event`]; [`update`] changes the [`State`] and answers with
//! [`Effect`]s; the platform runs those and sends what comes of them back as events. So every
//! path, also each failure, can be tested here.

pub mod ad_functies;
pub mod beoordeling;
mod bewaren;
pub mod controle;
pub mod datumveld;
mod effect;
pub mod eisen;
pub mod event;
pub mod herziening;
pub mod indeling;
pub mod instellingen;
pub mod kandidaten;
mod kluis;
pub mod leemten;
pub mod lezen;
mod lijst;
pub mod ontvangst;
mod open;
pub mod overnemen;
pub mod overzicht;
pub mod poort;
pub mod richtingdelen;
pub mod route;
pub mod selectie;
mod state;
pub mod titel;
pub mod toetsen;
pub mod verdienstand;
pub mod verslag;

pub use effect::{Bewaaropdracht, Effect};
pub use event::{Bewijs, Event, Geheim, Gelezen, OpslagFout};
pub use instellingen::Instellingen;
pub use open::documentweg::wat_verdwijnt;
pub use open::wachtend::{Hersteld, Wachtend};
pub use open::{OpenDossier, Opslag, Terugblik};
pub use overzicht::Overzicht;
pub use state::{Bericht, Berichtactie, Berichtsoort, Kluisstand, Sleutelwerk, State};

/// Takes in one event. Never fails: a failure is part of the state, in words for the user.
pub fn update(state: &mut State, event: Event) -> Vec<Effect> {
    match event {
        Event::Kluis(event) => kluis::update(state, event),
        Event::Lijst(event) => lijst::update(state, event),
        Event::Dossier(event) => open::update(state, event),
        Event::Bewaren(event) => bewaren::update(state, event),
        Event::Instellingen(event) => instellingen::update(state, event),
        Event::Lezen(event) => lezen::update(state, event),
        Event::NieuweDag(vandaag) => {
            state.vandaag = vandaag;
            if let Some(open) = &mut state.open {
                open.herlees(vandaag);
            }
            Vec::new()
        }
        Event::Waarschuwing(tekst) => {
            state.meld(Berichtsoort::Fout, tekst);
            Vec::new()
        }
        Event::BerichtGezien(nummer) => {
            state.berichten.retain(|bericht| bericht.nummer != nummer);
            Vec::new()
        }
    }
}

#[cfg(test)]
mod tests;
