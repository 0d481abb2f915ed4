//! Messages: which go by themselves, and what is told of deleting.

use super::*;
use std::time::Duration;

fn bericht(soort: Berichtsoort, tekens: usize) -> Bericht {
    Bericht {
        nummer: 1,
        soort,
        actie: None,
        tekst: "x".repeat(tekens),
    }
}

#[test]
fn a_success_goes_by_itself_after_a_fair_time_and_an_error_never() {
    let check = |tekens, seconden| {
        let tijd = bericht(Berichtsoort::Gelukt, tekens).toontijd();
        assert_eq!(tijd, Some(Duration::from_secs(seconden)));
    };
    check(0, 20);
    check(50, 25);
    check(200, 40);
    for soort in [Berichtsoort::Fout, Berichtsoort::Info] {
        assert_eq!(bericht(soort, 50).toontijd(), None, "{soort:?}");
    }
}

fn regel(effecten: &[Effect]) -> Overzicht {
    match effecten.last() {
        Some(Effect::BewaarOverzicht(regel)) => (**regel).clone(),
        anders => panic!("{anders:?}"),
    }
}

fn lijst(state: &mut State, event: LijstEvent) -> Vec<Effect> {
    update(state, Event::Lijst(event))
}

fn laatste(state: &State) -> Option<(Berichtsoort, &str)> {
    let bericht = state.berichten.last()?;
    Some((bericht.soort, bericht.tekst.as_str()))
}

#[test]
fn deleting_and_restoring_are_told_once_they_are_on_the_disk() {
    let mut state = met_open_dossier();
    let weg = regel(&lijst(&mut state, LijstEvent::Verwijder("a".into())));
    assert_eq!(laatste(&state), None, "not on the disk yet");
    lijst(&mut state, LijstEvent::Ververst(vec![weg.clone()]));
    let (soort, tekst) = laatste(&state).unwrap();
    assert_eq!(soort, Berichtsoort::Gelukt);
    assert!(tekst.starts_with("Het dossier is verwijderd."), "{tekst}");
    lijst(&mut state, LijstEvent::Ververst(vec![weg]));
    assert_eq!(state.berichten.len(), 1, "told once");
    let terug = regel(&lijst(&mut state, LijstEvent::Herstel("a".into())));
    lijst(&mut state, LijstEvent::Ververst(vec![terug]));
    assert!(
        laatste(&state)
            .unwrap()
            .1
            .starts_with("Het dossier is teruggezet")
    );
}

#[test]
fn deleting_that_failed_is_not_told_as_done() {
    let mut state = met_open_dossier();
    lijst(&mut state, LijstEvent::Verwijder("a".into()));
    let ongewijzigd = state.lijst.clone();
    lijst(&mut state, LijstEvent::Ververst(ongewijzigd));
    assert_eq!(laatste(&state), None);
}
