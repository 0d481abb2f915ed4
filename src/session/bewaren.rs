//! The save queue: at most one save runs; what changes meanwhile is saved after it.

use super::event::{BewaarEvent, Gelezen, OpslagFout};
use super::open::{Opslag, wachtend};
use super::overzicht::Overzicht;
use super::state::{Berichtsoort, State};
use super::{Effect, kluis};

pub(super) fn update(state: &mut State, event: BewaarEvent) -> Vec<Effect> {
    match event {
        BewaarEvent::Nu => nu(state),
        BewaarEvent::Gelukt { om } => gelukt(state, om),
        BewaarEvent::Mislukt(fout) => mislukt(state, fout),
        BewaarEvent::Herlezen { gelezen, om } => herlezen(state, *gelezen, om),
        BewaarEvent::Weg => {
            if let Some(open) = &mut state.open {
                open.bewaren_mislukt(
                    "dossier verwijderd".to_owned(),
                    "Dit dossier is in een ander tabblad verwijderd. Herstel het in de dossierlijst en probeer opnieuw op te slaan.".to_owned(),
                );
            }
            slot_zonder_bewaren(state)
        }
        BewaarEvent::ElderGewijzigd { id, revisie } => elders(state, &id, revisie),
    }
}

/// Something changed: save after the pause.
pub(super) fn plan(state: &mut State) -> Vec<Effect> {
    let Some(open) = &mut state.open else {
        return Vec::new();
    };
    if !open.is_onbewaard() {
        return Vec::new();
    }
    if !open.is_bezig() && !matches!(open.opslag, Opslag::Niet { .. }) {
        open.opslag = Opslag::Wacht;
    }
    vec![Effect::PlanBewaren]
}

/// Saves now, unless a save runs already (then it follows that one) or there is nothing to save.
pub(super) fn nu(state: &mut State) -> Vec<Effect> {
    let Some(open) = &mut state.open else {
        return Vec::new();
    };
    if open.is_bezig() || !open.is_onbewaard() {
        return Vec::new();
    }
    let opdracht = open.begin_bewaren(&state.instellingen.ritme);
    vec![Effect::Bewaar(Box::new(opdracht))]
}

fn gelukt(state: &mut State, om: String) -> Vec<Effect> {
    if let Some(open) = &mut state.open {
        open.bewaard(om);
        let regel = Overzicht {
            dossier_revisie: open.revisie,
            ..Overzicht::van(&open.dossier, state.vandaag, &state.instellingen.ritme)
        };
        match state.lijst.iter_mut().find(|oud| oud.id == regel.id) {
            Some(oud) => *oud = regel,
            None => state.lijst.push(regel),
        }
    }
    let mut effecten = Vec::new();
    if std::mem::take(&mut state.wachtend) {
        effecten.push(Effect::WisWachtend);
    }
    effecten.extend(volgende(state));
    effecten
}

/// The next save, or the lock that waited for this one.
fn volgende(state: &mut State) -> Vec<Effect> {
    let effecten = nu(state);
    if effecten.is_empty() {
        return kluis::vergrendel_na_bewaren(state);
    }
    effecten
}

/// The lock that waited for a save that cannot be made.
fn slot_zonder_bewaren(state: &mut State) -> Vec<Effect> {
    match state.slot_gevraagd.take() {
        None => Vec::new(),
        Some(true) => {
            meld_niet_vergrendeld(state);
            Vec::new()
        }
        Some(false) => wachtend::verzegel(state),
    }
}

pub(super) fn meld_niet_vergrendeld(state: &mut State) {
    state.meld(
        Berichtsoort::Fout,
        "Spoorboek is niet vergrendeld, omdat uw laatste wijziging nog niet is opgeslagen.",
    );
}

fn mislukt(state: &mut State, fout: OpslagFout) -> Vec<Effect> {
    let Some(open) = &mut state.open else {
        return Vec::new();
    };
    match fout {
        OpslagFout::Conflict => {
            let id = open.id().to_owned();
            open.bewaren_mislukt(
                "samenvoegen".to_owned(),
                "Dit dossier is in een ander tabblad gewijzigd. Spoorboek voegt beide samen."
                    .to_owned(),
            );
            vec![Effect::HerleesDossier(id)]
        }
        OpslagFout::Anders { kort, tekst } => {
            open.bewaren_mislukt(kort, tekst);
            slot_zonder_bewaren(state)
        }
    }
}

/// Puts the own changes, if there are any, on top of what the other tab saved.
fn herlezen(state: &mut State, gelezen: Gelezen, om: String) -> Vec<Effect> {
    let Some(open) = &mut state.open else {
        return Vec::new();
    };
    let had_eigen = open.is_onbewaard();
    open.voeg_samen(gelezen);
    // The other tab may have merged both already: then everything is on the disk.
    open.opslag = if open.is_onbewaard() {
        Opslag::Wacht
    } else {
        Opslag::Opgeslagen { om }
    };
    state.vergeet_acties();
    if had_eigen {
        state.meld(
            Berichtsoort::Info,
            "Dit dossier is ook in een ander tabblad gewijzigd. Spoorboek heeft beide samengevoegd; er is niets verloren.",
        );
    }
    volgende(state)
}

/// Another tab saved this case: take over its changes at once, so that both show the same.
fn elders(state: &State, id: &str, revisie: u64) -> Vec<Effect> {
    let ouder = |open: &super::OpenDossier| open.id() == id && open.revisie < revisie;
    match &state.open {
        Some(open) if ouder(open) && !open.is_bezig() => {
            vec![Effect::HerleesDossier(id.to_owned())]
        }
        _ => vec![Effect::LeesLijst],
    }
}
