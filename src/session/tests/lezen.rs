//! Reading a pasted text: what is asked, what comes back too late, what goes wrong.

use super::*;
use crate::belastbaarheid::herken::{MEESTE_BYTES, herken};
use crate::dossier::keuzes::FmlVersie;
use crate::session::lezen::{LeesEvent, Leesbeurt, Leesstand, Leesvraag, Plaktekst, TE_LANG, past};

const TEKST: &str = "FML klassiek\n4.14 Tillen of dragen 2 ongeveer 5 kg\r\nGeheime regel";

fn vraag_als(state: &mut State, tekst: &str, als: Option<FmlVersie>) -> Vec<Effect> {
    let vraag = LeesEvent::Vraag {
        document: 1,
        tekst: Plaktekst(tekst.into()),
        als,
        anders: None,
    };
    update(state, Event::Lezen(vraag))
}

fn vraag(state: &mut State, tekst: &str) -> Vec<Effect> {
    vraag_als(state, tekst, None)
}

/// The number of the only question among these effects.
fn nummer(effecten: &[Effect]) -> u64 {
    let vragen: Vec<&Leesvraag> = effecten
        .iter()
        .filter_map(|effect| match effect {
            Effect::Lees(vraag) => Some(&**vraag),
            _ => None,
        })
        .collect();
    assert_eq!(vragen.len(), 1, "{effecten:?}");
    vragen[0].nummer
}

fn antwoord(state: &mut State, nummer: u64, tekst: &str) {
    let uitkomst = Ok(Box::new(herken(tekst)));
    let effecten = update(
        state,
        Event::Lezen(LeesEvent::Antwoord { nummer, uitkomst }),
    );
    assert_eq!(effecten, []);
}

fn vergeet(state: &mut State) -> Vec<Effect> {
    update(state, Event::Lezen(LeesEvent::Vergeet))
}

fn beurt(state: &State) -> Option<&Leesbeurt> {
    state.open.as_ref()?.lezing.as_ref()
}

fn stand(state: &State) -> Option<Leesstand> {
    beurt(state).map(|beurt| beurt.stand.clone())
}

#[test]
fn a_text_is_read_and_its_lines_can_be_quoted() {
    let mut state = met_open_dossier();
    let nummer = nummer(&vraag(&mut state, TEKST));
    assert_eq!(stand(&state), Some(Leesstand::Bezig));
    antwoord(&mut state, nummer, TEKST);
    assert_eq!(stand(&state), Some(Leesstand::Gelezen));
    let lezing = beurt(&state).unwrap().lezing.clone().unwrap();
    assert_eq!(lezing.gevonden, herken(TEKST));
    assert_eq!(lezing.regels[1], "4.14 Tillen of dragen 2 ongeveer 5 kg");
    let item = lezing.vondsten.iter().find_map(|vondst| vondst.item());
    let plek = item.map(|item| (item.code, item.regels.first().copied()));
    assert_eq!(plek, Some(("4.14", Some(2))));
    assert!(!state.heeft_onbewaard(), "reading changes no case");
}

#[test]
fn an_answer_after_typing_on_counts_for_nothing() {
    let mut state = met_open_dossier();
    let eerste = nummer(&vraag(&mut state, TEKST));
    assert_eq!(vergeet(&mut state), [Effect::StopLezen]);
    assert_eq!(vergeet(&mut state), [], "nothing is left to forget");
    antwoord(&mut state, eerste, TEKST);
    assert_eq!(stand(&state), None);
    let tweede = nummer(&vraag(&mut state, "Andere tekst"));
    assert_ne!(eerste, tweede);
    antwoord(&mut state, eerste, TEKST);
    assert_eq!(stand(&state), Some(Leesstand::Bezig));
    antwoord(&mut state, tweede, "Andere tekst");
    antwoord(&mut state, tweede, TEKST);
    let lezing = beurt(&state).unwrap().lezing.clone().unwrap();
    assert_eq!(lezing.regels, ["Andere tekst"], "an answer counts once");
}

#[test]
fn another_text_ends_the_reading_under_way_and_pressing_twice_does_not() {
    let mut state = met_open_dossier();
    let eerste = nummer(&vraag(&mut state, TEKST));
    assert_eq!(vraag(&mut state, TEKST), []);
    let effecten = vraag(&mut state, "Andere tekst");
    assert_eq!(effecten[0], Effect::StopLezen);
    assert_ne!(nummer(&effecten), eerste);
}

#[test]
fn a_worker_that_stopped_is_told_and_the_same_question_can_be_asked_again() {
    let mut state = met_open_dossier();
    let klassiek = Some(FmlVersie::Klassiek);
    let eerste = nummer(&vraag(&mut state, TEKST));
    antwoord(&mut state, eerste, TEKST);
    let tweede = nummer(&vraag_als(&mut state, TEKST, klassiek));
    let gelezen = |state: &State| beurt(state).unwrap().lezing.is_some();
    assert!(gelezen(&state), "what was read of this text stays in sight");
    let mislukt = LeesEvent::Antwoord {
        nummer: tweede,
        uitkomst: Err("Gestopt.".into()),
    };
    update(&mut state, Event::Lezen(mislukt));
    assert_eq!(stand(&state), Some(Leesstand::Mislukt("Gestopt.".into())));
    assert!(gelezen(&state));
    let effecten = update(&mut state, Event::Lezen(LeesEvent::Opnieuw));
    let [Effect::Lees(opnieuw)] = effecten.as_slice() else {
        panic!("{effecten:?}");
    };
    assert_eq!(opnieuw.als, klassiek);
    antwoord(&mut state, opnieuw.nummer, TEKST);
    assert_eq!(stand(&state), Some(Leesstand::Gelezen));
}

#[test]
fn a_text_that_is_too_long_is_not_sent() {
    let mut state = met_open_dossier();
    for lang in ["a".repeat(MEESTE_BYTES + 1), "\n".repeat(5_000)] {
        assert!(!past(&lang));
        assert_eq!(vraag(&mut state, &lang), []);
        assert_eq!(stand(&state), Some(Leesstand::Mislukt(TE_LANG.into())));
    }
    assert!(past(&"\n".repeat(4_999)));
    assert_eq!(herken(&"a".repeat(MEESTE_BYTES + 1)).meldingen, [TE_LANG]);
}

#[test]
fn locking_or_leaving_while_busy_leaves_nothing_and_hears_nothing() {
    for sluit in [
        Event::Kluis(KluisEvent::VergrendelHier),
        Event::Dossier(DossierEvent::Sluit),
    ] {
        let mut state = met_open_dossier();
        let nummer = nummer(&vraag(&mut state, TEKST));
        update(&mut state, sluit);
        assert!(state.open.is_none());
        antwoord(&mut state, nummer, TEKST);
        assert!(state.open.is_none());
        assert_eq!(vergeet(&mut state), [Effect::StopLezen]);
        // A case that opens later does not take the answer for its own.
        update(&mut state, gelezen(Dossier::nieuw("b".into(), false), 1));
        assert_ne!(super::lezen::nummer(&vraag(&mut state, TEKST)), nummer);
    }
}

#[test]
fn no_log_shows_the_text() {
    let mut state = met_open_dossier();
    let effecten = vraag(&mut state, TEKST);
    let event = LeesEvent::Antwoord {
        nummer: nummer(&effecten),
        uitkomst: Ok(Box::new(herken(TEKST))),
    };
    let event = Event::Lezen(event);
    let woorden = format!("{event:?} {effecten:?}");
    update(&mut state, event);
    let alles = format!("{woorden} {state:?}");
    assert!(
        !alles.contains("Geheime") && !alles.contains("Tillen"),
        "{alles}"
    );
}
