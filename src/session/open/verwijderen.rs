//! Removing an item of a list, with a message that puts it back.

use super::bewaren;
use crate::dossier::{Adres, Wijziging};
use crate::session::Effect;
use crate::session::state::{Berichtactie, Berichtsoort, State};

/// Removes the item at `adres` as a step of its own and says so in `melding`.
pub(super) fn verwijder(state: &mut State, adres: Adres, melding: String) -> Vec<Effect> {
    let Some(open) = &mut state.open else {
        return Vec::new();
    };
    open.grens = true;
    let weg = Wijziging::nieuw(open.werkdag()).zet(adres.clone(), None);
    match open.wijzig(&weg) {
        // A change that changes nothing leaves the border where it was.
        Ok(()) if !open.grens => {
            state.meld_met(
                Berichtsoort::Gelukt,
                melding,
                Berichtactie::Terugzetten(adres),
            );
        }
        Ok(()) => {}
        Err(fout) => state.meld(Berichtsoort::Fout, fout.to_string()),
    }
    bewaren::plan(state)
}
