//! The zoekprofiel and its directions.

mod bijstelling;
mod catalogus;
mod eisbron;
mod eisinvoer;
mod filter;
mod herzien;
mod herzienregel;
mod kaarten;
mod lezer;
mod matrix;
mod matrixrij;
mod onderbouwingstekst;
mod paginanav;
mod reistijd;
mod richting;
mod richtingen;
mod uitcatalogus;
mod urenbeeld;
mod vaststellen;
mod velden;
mod verdienen;
mod vergelijk_versies;
mod versies;
mod voorstelveld;
mod warmte;

pub use catalogus::{Catalogusfunctie, FunctiesZoeken, Vergelijken, onthoud_zoeken};
pub use herzien::Herzienmelding;
pub use richting::Richting;
pub use richtingen::Richtingen;
pub use versies::Versies;

use super::context::app;
use crate::session::ad_functies::ontbrekende_ad_richtingen;
use leptos::prelude::*;

/// Takes over the functions of the AD that are not in the zoekprofiel yet; once per visit and per
/// working day, so that undoing it is possible.
fn neem_ad_functies_over() {
    let app = app();
    let werkdag = app.werkdag();
    let terugblik = app.lees(|state| {
        state
            .open
            .as_ref()
            .is_some_and(|open| open.terugblik.is_some())
    });
    Effect::new(move |_| {
        let op = werkdag.get();
        if terugblik.get() {
            return;
        }
        let wijziging = app.dossier().with_untracked(|dossier| {
            dossier
                .as_ref()
                .and_then(|dossier| ontbrekende_ad_richtingen(dossier, op))
        });
        if let Some(wijziging) = wijziging {
            app.wijzig(wijziging);
        }
    });
}
