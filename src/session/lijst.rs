//! The list of cases.

use super::event::LijstEvent;
use super::overzicht::Overzicht;
use super::state::{Berichtsoort, Lijstbelofte, State};
use super::{Effect, bewaren, instellingen};
use crate::dossier::{Adres, Dossier, Wijziging};

/// Days in which a deleted case can be restored.
pub const HERSTELDAGEN: i64 = 30;

pub(super) fn update(state: &mut State, event: LijstEvent) -> Vec<Effect> {
    match event {
        LijstEvent::Nieuw { id } => {
            let dossier = nieuw_dossier(state, id);
            bewaar_nieuw(state, dossier)
        }
        LijstEvent::Voorbeeld { id, dossier } => match dossier {
            Ok(dossier) => bewaar_nieuw(state, dossier.met_id(id)),
            Err(tekst) => {
                state.meld(Berichtsoort::Fout, tekst);
                Vec::new()
            }
        },
        LijstEvent::Open(id) => {
            let mut effecten = if state.heeft_onbewaard() {
                bewaren::nu(state)
            } else {
                Vec::new()
            };
            effecten.push(Effect::LeesDossier(id));
            effecten
        }
        LijstEvent::Verwijder(id) => {
            let vandaag = state.vandaag;
            beloof(state, &id, true);
            wijzig_regel(state, &id, |regel| regel.verwijderd_op = Some(vandaag))
        }
        LijstEvent::Herstel(id) => {
            beloof(state, &id, false);
            wijzig_regel(state, &id, |regel| regel.verwijderd_op = None)
        }
        LijstEvent::Wis(id) => {
            state.lijst.retain(|regel| regel.id != id);
            vec![Effect::WisDossier(id)]
        }
        LijstEvent::Ververst(lijst) => {
            state.lijst = lijst;
            meld_belofte(state);
            verlopen(state)
                .into_iter()
                .map(Effect::WisDossier)
                .collect()
        }
        LijstEvent::Mislukt(tekst) => {
            state.meld(Berichtsoort::Fout, tekst);
            vec![Effect::LeesLijst]
        }
    }
}

/// A new case starts with the coach's own details.
fn nieuw_dossier(state: &State, id: String) -> Dossier {
    let mut dossier = Dossier::nieuw(id, false);
    let coach = &state.instellingen.coach;
    let gegevens = [
        ("coach.naam", &coach.naam),
        ("coach.functie", &coach.functie),
        ("coach.telefoon", &coach.telefoon),
        ("coach.email", &coach.email),
    ];
    for (adres, waarde) in gegevens {
        let waarde = waarde.trim();
        if let (Some(adres), false) = (Adres::lees(adres), waarde.is_empty()) {
            let wijziging = Wijziging::nieuw(state.vandaag).zet(adres, Some(waarde.into()));
            // Text that does not fit in the field is left out; the coach sees an empty field.
            let _ = dossier.wijzig(&wijziging);
        }
    }
    dossier
}

fn bewaar_nieuw(state: &mut State, dossier: Dossier) -> Vec<Effect> {
    let overzicht = Overzicht::van(&dossier, state.vandaag, &state.instellingen.ritme);
    state.lijst.push(overzicht.clone());
    vec![Effect::BewaarNieuw(Box::new(dossier), Box::new(overzicht))]
}

/// Changes the line of a case in the vault. The list on screen follows when the write is on the
/// disk: what it says is then what a reload will say.
fn wijzig_regel(state: &mut State, id: &str, wijzig: impl FnOnce(&mut Overzicht)) -> Vec<Effect> {
    let mut effecten = Vec::new();
    if state.open.as_ref().is_some_and(|open| open.id() == id) {
        effecten.extend(bewaren::nu(state));
        state.open = None;
        effecten.extend(instellingen::onthoud_open(state));
    }
    if let Some(regel) = state.lijst.iter().find(|regel| regel.id == id) {
        let mut regel = regel.clone();
        wijzig(&mut regel);
        effecten.push(Effect::BewaarOverzicht(Box::new(regel)));
    }
    effecten
}

fn beloof(state: &mut State, id: &str, verwijderd: bool) {
    state.lijstbelofte = Some(Lijstbelofte {
        id: id.to_owned(),
        verwijderd,
    });
}

/// Tells that a case was deleted or restored, once the list on the disk says so.
fn meld_belofte(state: &mut State) {
    let Some(belofte) = state.lijstbelofte.take() else {
        return;
    };
    let regel = state.lijst.iter().find(|regel| regel.id == belofte.id);
    // A write that failed has told so itself.
    if regel.is_some_and(|regel| regel.verwijderd_op.is_some() == belofte.verwijderd) {
        state.meld(
            Berichtsoort::Gelukt,
            if belofte.verwijderd {
                "Het dossier is verwijderd. U kunt het 30 dagen terugzetten bij Verwijderde dossiers."
            } else {
                "Het dossier is teruggezet in de lijst."
            },
        );
    }
}

/// Cases whose days to be restored are over.
fn verlopen(state: &State) -> Vec<String> {
    let voorbij = |regel: &&Overzicht| {
        regel
            .verwijderd_op
            .is_some_and(|op| (state.vandaag - op).num_days() > HERSTELDAGEN)
    };
    state
        .lijst
        .iter()
        .filter(voorbij)
        .map(|regel| regel.id.clone())
        .collect()
}
