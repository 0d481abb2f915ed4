//! Removing an item of a list and putting it back.

use super::*;
use crate::session::state::Berichtactie;

const ITEM: &str = "verzuim.onderbrekingen[1]";

fn met_onderbreking() -> State {
    let mut state = met_open_dossier();
    let wijziging = Wijziging::nieuw(vandaag()).item(adres(ITEM)).zet(
        adres("verzuim.onderbrekingen[1].van"),
        Some(json!("2025-03-10")),
    );
    update(&mut state, Event::Dossier(DossierEvent::Wijzig(wijziging)));
    state
}

fn verwijder(state: &mut State) {
    let event = DossierEvent::Verwijder {
        adres: adres(ITEM),
        melding: "Onderbreking verwijderd.".to_owned(),
    };
    update(state, Event::Dossier(event));
}

fn aantal(state: &State) -> usize {
    state
        .open
        .as_ref()
        .unwrap()
        .stand
        .verzuim
        .onderbrekingen
        .len()
}

fn terug_te_zetten(state: &State) -> bool {
    let actie = Some(Berichtactie::Terugzetten(adres(ITEM)));
    state.berichten.iter().any(|bericht| bericht.actie == actie)
}

#[test]
fn a_removed_item_can_be_put_back_from_its_message() {
    let mut state = met_onderbreking();
    verwijder(&mut state);
    assert_eq!(aantal(&state), 0);
    assert!(terug_te_zetten(&state));
    update(&mut state, Event::Dossier(DossierEvent::OngedaanMaken));
    let open = state.open.as_ref().unwrap();
    assert_eq!(
        open.stand.verzuim.onderbrekingen[0].van,
        NaiveDate::from_ymd_opt(2025, 3, 10)
    );
    assert!(!terug_te_zetten(&state), "done");
}

#[test]
fn the_offer_goes_with_the_next_change() {
    let mut state = met_onderbreking();
    verwijder(&mut state);
    update(&mut state, Event::Dossier(DossierEvent::Grens));
    assert!(terug_te_zetten(&state), "leaving a field changes nothing");
    typ(&mut state, "werknemer.naam", "Jan");
    assert!(
        !terug_te_zetten(&state),
        "taking back would now take back the name"
    );
}

#[test]
fn removing_what_is_not_there_says_nothing() {
    let mut state = met_open_dossier();
    verwijder(&mut state);
    assert!(!terug_te_zetten(&state));
}
