//! What survives the lock and the reload.

use super::*;

fn werk_per(state: &mut State, dag: Option<NaiveDate>) -> Vec<Effect> {
    update(state, Event::Dossier(DossierEvent::Werkdatum(dag)))
}

fn dag(maand: u32, dag: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(2025, maand, dag).unwrap()
}

/// Unlocks anew with the settings as they were last handed to the platform.
fn ontgrendel(bewaard: &[Effect]) -> State {
    let [Effect::BewaarInstellingen(instellingen)] = bewaard else {
        panic!("{bewaard:?}")
    };
    let mut state = State::nieuw(vandaag());
    let ontgrendeld = KluisEvent::Gelezen {
        lijst: Vec::new(),
        instellingen: Some(instellingen.clone()),
    };
    update(&mut state, Event::Kluis(ontgrendeld));
    state
}

#[test]
fn the_day_as_of_which_one_works_is_kept_with_the_open_case() {
    let bewaard = werk_per(&mut met_open_dossier(), Some(dag(10, 6)));
    let mut state = ontgrendel(&bewaard);
    update(&mut state, gelezen(Dossier::nieuw("a".into(), false), 1));
    assert_eq!(state.open.as_ref().unwrap().werkdag(), dag(10, 6));
    typ(&mut state, "werknemer.naam", "Jan");
    werk_per(&mut state, Some(dag(10, 5)));
    assert_eq!(naam(&state), None, "recorded on the day that was kept");
    // Going back to today is kept too.
    let mut state = ontgrendel(&werk_per(&mut met_open_dossier_per(dag(10, 6)), None));
    update(&mut state, gelezen(Dossier::nieuw("a".into(), false), 1));
    assert_eq!(state.open.as_ref().unwrap().werkdag(), vandaag());
}

fn met_open_dossier_per(toen: NaiveDate) -> State {
    let mut state = met_open_dossier();
    werk_per(&mut state, Some(toen));
    state
}

#[test]
fn another_case_or_the_same_one_after_closing_starts_on_today() {
    let bewaard = werk_per(&mut met_open_dossier(), Some(dag(10, 6)));
    let mut state = ontgrendel(&bewaard);
    update(&mut state, gelezen(Dossier::nieuw("b".into(), false), 1));
    assert_eq!(state.open.as_ref().unwrap().werkdatum, None);
    let mut state = met_open_dossier_per(dag(10, 6));
    update(&mut state, Event::Dossier(DossierEvent::Sluit));
    assert_eq!(state.instellingen.werkdatum, None);
    update(&mut state, gelezen(Dossier::nieuw("a".into(), false), 1));
    assert_eq!(state.open.as_ref().unwrap().werkdatum, None);
}

#[test]
fn a_kept_day_that_lies_in_the_future_is_not_taken() {
    let bewaard = werk_per(&mut met_open_dossier(), Some(dag(10, 15)));
    let mut state = ontgrendel(&bewaard);
    update(&mut state, gelezen(Dossier::nieuw("a".into(), false), 1));
    assert_eq!(state.open.as_ref().unwrap().werkdag(), vandaag());
}
