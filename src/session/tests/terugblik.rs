//! Reading back a version that was established earlier on the same day.

use super::*;

fn stel_vast(state: &mut State, nummer: u32) {
    let veld = |naam: &str| adres(&format!("zoekprofiel.versies[{nummer}].{naam}"));
    let wijziging = Wijziging::nieuw(vandaag())
        .zet(veld("versie"), Some(json!(nummer)))
        .zet(veld("vastgesteld_op"), Some(json!(vandaag().to_string())));
    update(state, Event::Dossier(DossierEvent::Wijzig(wijziging)));
}

fn richting(state: &State) -> Option<String> {
    let stand = &state.open.as_ref().unwrap().stand;
    stand.zoekrichtingen.first()?.naam.clone()
}

fn lees_terug(state: &mut State, id: u32) -> Vec<Effect> {
    update(state, Event::Dossier(DossierEvent::LeesVersieTerug(id)))
}

/// Version 1 with a courier, version 2 with a planner, both of today.
fn twee_versies() -> State {
    let mut state = met_open_dossier();
    typ(&mut state, "zoekrichtingen[1].naam", "Koerier");
    stel_vast(&mut state, 1);
    typ(&mut state, "zoekrichtingen[1].naam", "Planner");
    stel_vast(&mut state, 2);
    state
}

#[test]
fn a_version_is_shown_as_it_was_and_today_comes_back() {
    let mut state = twee_versies();
    assert_eq!(lees_terug(&mut state, 1), []);
    assert_eq!(richting(&state).as_deref(), Some("Koerier"));
    lees_terug(&mut state, 2);
    assert_eq!(richting(&state).as_deref(), Some("Planner"));
    update(&mut state, Event::Dossier(DossierEvent::Werkdatum(None)));
    assert_eq!(richting(&state).as_deref(), Some("Planner"));
    assert_eq!(state.open.as_ref().unwrap().terugblik, None);
}

#[test]
fn while_reading_back_nothing_changes_and_it_is_said() {
    let mut state = twee_versies();
    bewaar(&mut state);
    lees_terug(&mut state, 1);
    let voor = state.open.as_ref().unwrap().dossier.clone();
    assert_eq!(typ(&mut state, "zoekrichtingen[1].naam", "Portier"), []);
    update(&mut state, Event::Dossier(DossierEvent::OngedaanMaken));
    assert_eq!(state.open.as_ref().unwrap().dossier, voor);
    assert!(
        state
            .berichten
            .iter()
            .any(|bericht| bericht.tekst.contains("niets wijzigen"))
    );
}

#[test]
fn a_version_that_is_not_there_or_has_no_day_changes_nothing() {
    let mut state = twee_versies();
    typ(&mut state, "zoekprofiel.versies[3].reden", "Nog geen dag");
    for id in [3, 9] {
        lees_terug(&mut state, id);
        assert_eq!(state.open.as_ref().unwrap().terugblik, None);
    }
}
