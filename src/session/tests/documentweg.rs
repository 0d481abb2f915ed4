//! Taking out a document of the bedrijfsarts loses nothing: undo brings all of it back.

use super::*;
use crate::session::overnemen::plakconcept;

fn met_document() -> State {
    let mut state = met_open_dossier();
    let item = adres("belastbaarheden[1]");
    let soort = item.veld("soort").unwrap();
    let code = adres("belastbaarheden[1].items[1].code");
    let wijziging = Wijziging::nieuw(vandaag())
        .item(item)
        .zet(soort, Some(json!("fml")))
        .item(adres("belastbaarheden[1].items[1]"))
        .zet(code, Some(json!("4.14")));
    update(&mut state, Event::Dossier(DossierEvent::Wijzig(wijziging)));
    let concept = DossierEvent::Concept {
        adres: plakconcept(1).unwrap(),
        tekst: "4.14 Tillen of dragen: beperkt".into(),
    };
    update(&mut state, Event::Dossier(concept));
    state
}

fn doe(state: &mut State, event: DossierEvent) {
    update(state, Event::Dossier(event));
}

#[test]
fn a_document_goes_with_a_message_and_comes_back_whole() {
    let mut state = met_document();
    let voor = state.open.clone().unwrap();
    assert_eq!(voor.stand.belastbaarheden[0].items.len(), 1);

    doe(&mut state, DossierEvent::VerwijderDocument(1));
    let open = state.open.as_ref().unwrap();
    assert!(open.stand.belastbaarheden.is_empty());
    assert!(open.concepten.is_empty());
    let bericht = state.berichten.last().unwrap();
    assert_eq!(bericht.soort, Berichtsoort::Info);
    assert!(
        bericht.tekst.contains("FML zonder ingangsdatum")
            && bericht.tekst.contains("Ongedaan maken"),
        "{}",
        bericht.tekst
    );

    doe(&mut state, DossierEvent::OngedaanMaken);
    let terug = state.open.as_ref().unwrap();
    assert_eq!(terug.stand, voor.stand);
    assert_eq!(terug.concepten, voor.concepten);

    doe(&mut state, DossierEvent::OpnieuwDoen);
    let weer_weg = state.open.as_ref().unwrap();
    assert!(weer_weg.stand.belastbaarheden.is_empty());
    assert!(weer_weg.concepten.is_empty());
}

#[test]
fn undo_of_something_else_leaves_a_pasted_text_alone() {
    let mut state = met_document();
    typ(&mut state, "werknemer.naam", "A. Voorbeeld");
    doe(&mut state, DossierEvent::OngedaanMaken);
    let open = state.open.as_ref().unwrap();
    assert!(open.concepten.contains_key(&plakconcept(1).unwrap()));
}

#[test]
fn a_document_that_is_not_there_says_nothing() {
    let mut state = met_document();
    doe(&mut state, DossierEvent::VerwijderDocument(9));
    assert!(state.berichten.is_empty());
    assert!(
        !state
            .open
            .as_ref()
            .unwrap()
            .stand
            .belastbaarheden
            .is_empty()
    );
}
