//! Stories of the app, told to the core: what the user does, what the platform answers.

use super::event::{BewaarEvent, DossierEvent, Gelezen, KluisEvent, LijstEvent};
use super::*;
use crate::dossier::{Adres, Dossier, Wijziging};
use chrono::NaiveDate;
use serde_json::json;
use std::collections::BTreeMap;

mod berichten;
mod documentweg;
mod instellingen;
mod lezen;
mod terugblik;
mod vergrendelen;
mod verwijderen;

fn vandaag() -> NaiveDate {
    NaiveDate::from_ymd_opt(2025, 10, 14).unwrap()
}

fn adres(tekst: &str) -> Adres {
    Adres::lees(tekst).unwrap()
}

fn gelezen(dossier: Dossier, revisie: u64) -> Event {
    Event::Dossier(DossierEvent::Gelezen(Box::new(Gelezen {
        dossier,
        revisie,
        overzicht_revisie: revisie,
        concepten: BTreeMap::new(),
        concept_revisie: 0,
    })))
}

/// An unlocked vault with one open, empty case at revision 1.
fn met_open_dossier() -> State {
    let mut state = State::nieuw(vandaag());
    let leeg = KluisEvent::Gelezen {
        lijst: Vec::new(),
        instellingen: None,
        wachtend: None,
    };
    update(&mut state, Event::Kluis(leeg));
    let effecten = update(
        &mut state,
        Event::Lijst(LijstEvent::Nieuw { id: "a".into() }),
    );
    assert!(matches!(effecten.as_slice(), [Effect::BewaarNieuw(..)]));
    update(&mut state, gelezen(Dossier::nieuw("a".into(), false), 1));
    state
}

fn typ(state: &mut State, veld: &str, waarde: &str) -> Vec<Effect> {
    let zet = DossierEvent::Zet {
        adres: adres(veld),
        waarde: Some(json!(waarde)),
        geldig_per: None,
    };
    update(state, Event::Dossier(zet))
}

fn bewaar(state: &mut State) -> Vec<Effect> {
    update(state, Event::Bewaren(BewaarEvent::Nu))
}

fn gelukt(state: &mut State) -> Vec<Effect> {
    update(
        state,
        Event::Bewaren(BewaarEvent::Gelukt { om: "14.02".into() }),
    )
}

fn naam(state: &State) -> Option<String> {
    state.open.as_ref().unwrap().stand.werknemer.naam.clone()
}

#[test]
fn typing_is_saved_after_a_pause_and_the_time_is_told() {
    let mut state = met_open_dossier();
    assert_eq!(
        typ(&mut state, "werknemer.naam", "Jan"),
        [Effect::PlanBewaren]
    );
    assert!(state.heeft_onbewaard());
    let effecten = bewaar(&mut state);
    let [Effect::Bewaar(opdracht)] = effecten.as_slice() else {
        panic!("{effecten:?}")
    };
    assert_eq!(opdracht.revisie, 1);
    assert_eq!(opdracht.overzicht.dossier_revisie, 2);
    assert_eq!(gelukt(&mut state), []);
    assert!(!state.heeft_onbewaard());
    let open = state.open.as_ref().unwrap();
    assert_eq!(open.opslag, Opslag::Opgeslagen { om: "14.02".into() });
    assert_eq!(
        state
            .lijst
            .iter()
            .find(|regel| regel.id == "a")
            .unwrap()
            .werknemer,
        "Jan"
    );
}

#[test]
fn what_is_typed_during_a_save_is_saved_after_it() {
    let mut state = met_open_dossier();
    typ(&mut state, "werknemer.naam", "Jan");
    bewaar(&mut state);
    typ(&mut state, "werknemer.naam", "Johan");
    assert_eq!(bewaar(&mut state), [], "one save at a time");
    let effecten = gelukt(&mut state);
    let [Effect::Bewaar(opdracht)] = effecten.as_slice() else {
        panic!("{effecten:?}")
    };
    assert_eq!(opdracht.revisie, 2);
    assert!(opdracht.inhoud.contains("Johan"));
}

#[test]
fn a_full_disk_keeps_what_was_typed_and_says_so() {
    let mut state = met_open_dossier();
    typ(&mut state, "werknemer.naam", "Jan");
    bewaar(&mut state);
    let vol = OpslagFout::Anders {
        kort: "schijf vol".into(),
        tekst: "De schijf is vol.".into(),
    };
    update(&mut state, Event::Bewaren(BewaarEvent::Mislukt(vol)));
    assert_eq!(naam(&state).as_deref(), Some("Jan"));
    assert!(state.heeft_onbewaard());
    assert!(matches!(
        state.open.as_ref().unwrap().opslag,
        Opslag::Niet { .. }
    ));
    // Locking would lose it, and so would closing.
    update(&mut state, Event::Kluis(KluisEvent::Vergrendel));
    assert_eq!(naam(&state).as_deref(), Some("Jan"));
    // The next change tries again.
    assert_eq!(
        typ(&mut state, "werknemer.woonplaats", "Tiel"),
        [Effect::PlanBewaren]
    );
}

#[test]
fn another_case_does_not_open_over_unsaved_work() {
    let mut state = met_open_dossier();
    typ(&mut state, "werknemer.naam", "Jan");
    bewaar(&mut state);
    let vol = OpslagFout::Anders {
        kort: "schijf vol".into(),
        tekst: "De schijf is vol.".into(),
    };
    update(&mut state, Event::Bewaren(BewaarEvent::Mislukt(vol)));
    update(&mut state, gelezen(Dossier::nieuw("b".into(), false), 1));
    assert_eq!(naam(&state).as_deref(), Some("Jan"));
}

#[test]
fn a_second_tab_and_this_one_are_merged() {
    let mut state = met_open_dossier();
    typ(&mut state, "werknemer.naam", "Jan");
    bewaar(&mut state);
    let conflict = Event::Bewaren(BewaarEvent::Mislukt(OpslagFout::Conflict));
    assert_eq!(
        update(&mut state, conflict),
        [Effect::HerleesDossier("a".into())]
    );
    let mut daar = Dossier::nieuw("a".into(), false);
    let wijziging =
        Wijziging::nieuw(vandaag()).zet(adres("werknemer.woonplaats"), Some(json!("Tiel")));
    daar.wijzig(&wijziging).unwrap();
    let herlezen = Gelezen {
        dossier: daar,
        revisie: 2,
        overzicht_revisie: 2,
        concepten: BTreeMap::new(),
        concept_revisie: 0,
    };
    let effecten = update(
        &mut state,
        Event::Bewaren(BewaarEvent::Herlezen {
            gelezen: Box::new(herlezen),
            om: "14.02".into(),
        }),
    );
    let [Effect::Bewaar(opdracht)] = effecten.as_slice() else {
        panic!("{effecten:?}")
    };
    assert_eq!(opdracht.revisie, 2);
    assert!(opdracht.inhoud.contains("Jan") && opdracht.inhoud.contains("Tiel"));
}

#[test]
fn when_the_other_tab_merged_already_nothing_is_left_to_save() {
    let mut state = met_open_dossier();
    typ(&mut state, "werknemer.naam", "Jan");
    let samen = state.open.as_ref().unwrap().dossier.as_ref().clone();
    bewaar(&mut state);
    let conflict = Event::Bewaren(BewaarEvent::Mislukt(OpslagFout::Conflict));
    update(&mut state, conflict);
    let gelezen = Box::new(Gelezen {
        dossier: samen,
        revisie: 2,
        overzicht_revisie: 2,
        concepten: BTreeMap::new(),
        concept_revisie: 0,
    });
    let herlezen = BewaarEvent::Herlezen {
        gelezen,
        om: "14.02".into(),
    };
    assert_eq!(update(&mut state, Event::Bewaren(herlezen)), []);
    assert!(!state.heeft_onbewaard());
    let verwacht = Opslag::Opgeslagen { om: "14.02".into() };
    assert_eq!(state.open.as_ref().unwrap().opslag, verwacht);
}

#[test]
fn letters_typed_one_after_the_other_are_undone_together() {
    let mut state = met_open_dossier();
    for tekst in ["J", "Ja", "Jan"] {
        typ(&mut state, "werknemer.naam", tekst);
    }
    update(&mut state, Event::Dossier(DossierEvent::Grens));
    typ(&mut state, "werknemer.naam", "Johan");
    update(&mut state, Event::Dossier(DossierEvent::OngedaanMaken));
    assert_eq!(naam(&state).as_deref(), Some("Jan"));
    update(&mut state, Event::Dossier(DossierEvent::OngedaanMaken));
    assert_eq!(naam(&state), None);
    update(&mut state, Event::Dossier(DossierEvent::OpnieuwDoen));
    assert_eq!(naam(&state).as_deref(), Some("Jan"));
}

#[test]
fn half_typed_text_survives_the_lock() {
    let mut state = met_open_dossier();
    let veld = adres("verzuim.eerste_ziektedag");
    let concept = DossierEvent::Concept {
        adres: veld.clone(),
        tekst: "16 septem".into(),
    };
    update(&mut state, Event::Dossier(concept));
    assert_eq!(
        update(&mut state, Event::Kluis(KluisEvent::Vergrendel)).len(),
        1,
        "saves first"
    );
    assert!(state.open.is_some());
    assert_eq!(gelukt(&mut state), [Effect::Vergrendel { overal: true }]);
    assert_eq!(state.open, None);
    assert!(state.lijst.is_empty());
    // After unlocking, the platform hands the draft back.
    let Event::Dossier(DossierEvent::Gelezen(mut terug)) =
        gelezen(Dossier::nieuw("a".into(), false), 2)
    else {
        panic!()
    };
    terug.concepten.insert(veld.clone(), "16 septem".into());
    terug.concept_revisie = 1;
    update(&mut state, Event::Dossier(DossierEvent::Gelezen(terug)));
    let open = state.open.as_ref().unwrap();
    assert_eq!(
        open.concepten.get(&veld).map(String::as_str),
        Some("16 septem")
    );
    // A value takes the place of the draft.
    typ(&mut state, "verzuim.eerste_ziektedag", "2024-09-16");
    assert!(state.open.as_ref().unwrap().concepten.is_empty());
}

#[test]
fn after_unlocking_the_last_case_opens_again() {
    let mut state = met_open_dossier();
    let instellingen = state.instellingen.clone();
    let lijst = state.lijst.clone();
    update(&mut state, Event::Kluis(KluisEvent::Vergrendel));
    let ontgrendeld = KluisEvent::Gelezen {
        lijst,
        instellingen: Some(Box::new(instellingen)),
        wachtend: None,
    };
    let effecten = update(&mut state, Event::Kluis(ontgrendeld));
    assert_eq!(effecten, [Effect::LeesDossier("a".into())]);
}

#[test]
fn a_deleted_case_can_be_restored_for_thirty_days() {
    let mut state = met_open_dossier();
    let bewaard = |effecten: Vec<Effect>| match effecten.last() {
        Some(Effect::BewaarOverzicht(regel)) => (**regel).clone(),
        anders => panic!("{anders:?}"),
    };
    let regel = bewaard(update(
        &mut state,
        Event::Lijst(LijstEvent::Verwijder("a".into())),
    ));
    assert_eq!(state.open, None);
    assert_eq!(regel.verwijderd_op, Some(vandaag()));
    assert_eq!(state.lijst[0].verwijderd_op, None, "not on the disk yet");
    let ververst = |state: &mut State| {
        update(
            state,
            Event::Lijst(LijstEvent::Ververst(vec![regel.clone()])),
        )
    };
    update(
        &mut state,
        Event::NieuweDag(vandaag() + chrono::Days::new(30)),
    );
    assert_eq!(ververst(&mut state), []);
    update(
        &mut state,
        Event::NieuweDag(vandaag() + chrono::Days::new(31)),
    );
    assert_eq!(ververst(&mut state), [Effect::WisDossier("a".into())]);
    let terug = bewaard(update(
        &mut state,
        Event::Lijst(LijstEvent::Herstel("a".into())),
    ));
    assert_eq!(terug.verwijderd_op, None);
}

#[test]
fn looking_back_shows_and_records_as_of_that_day() {
    let mut state = met_open_dossier();
    let toen = NaiveDate::from_ymd_opt(2025, 10, 6).unwrap();
    typ(&mut state, "werknemer.naam", "Jan");
    update(
        &mut state,
        Event::Dossier(DossierEvent::Werkdatum(Some(toen))),
    );
    assert_eq!(naam(&state), None);
    typ(&mut state, "werknemer.naam", "Johan");
    assert_eq!(naam(&state).as_deref(), Some("Johan"));
    update(&mut state, Event::Dossier(DossierEvent::Werkdatum(None)));
    assert_eq!(naam(&state).as_deref(), Some("Jan"));
}
