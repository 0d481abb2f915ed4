//! Two tabs with the settings of one vault.

use super::*;
use crate::session::event::InstellingenEvent;

fn event(state: &mut State, event: InstellingenEvent) -> Vec<Effect> {
    update(state, Event::Instellingen(event))
}

fn wijzig(state: &mut State, hoe: impl Fn(&mut Instellingen)) -> Vec<Effect> {
    let mut nieuw = state.instellingen.clone();
    hoe(&mut nieuw);
    event(state, InstellingenEvent::Wijzig(Box::new(nieuw)))
}

/// Writes as the platform does, and tells the tab that wrote.
fn schrijf(schijf: &mut Instellingen, state: &mut State, effecten: &[Effect]) {
    for effect in effecten {
        let Effect::BewaarInstellingen { basis, eigen } = effect else {
            panic!("{effect:?}")
        };
        *schijf = eigen.voeg_samen(basis, schijf);
        let bewaard = InstellingenEvent::Bewaard {
            eigen: eigen.clone(),
            op_schijf: Box::new(schijf.clone()),
        };
        event(state, bewaard);
    }
}

#[test]
fn what_one_tab_set_is_not_undone_by_what_another_remembers() {
    let [mut een, mut ander] = [met_open_dossier(), met_open_dossier()];
    let mut schijf = een.instellingen.clone();
    let naam = wijzig(&mut een, |i| i.bureau.naam = "De Wissel".into());
    schrijf(&mut schijf, &mut een, &naam);
    // The other tab has not heard of it, and writes what is open there.
    let sluit = update(&mut ander, Event::Dossier(DossierEvent::Sluit));
    let onthoud: Vec<Effect> = sluit
        .into_iter()
        .filter(|effect| matches!(effect, Effect::BewaarInstellingen { .. }))
        .collect();
    assert_eq!(onthoud.len(), 1);
    schrijf(&mut schijf, &mut ander, &onthoud);
    assert_eq!(schijf.bureau.naam, "De Wissel");
    assert_eq!(schijf.laatst_open, None);
    assert_eq!(ander.instellingen.bureau.naam, "De Wissel");
}

#[test]
fn two_tabs_that_change_another_field_keep_both_and_the_later_wins_in_one_field() {
    let [mut een, mut ander] = [met_open_dossier(), met_open_dossier()];
    let mut schijf = een.instellingen.clone();
    let eerst = wijzig(&mut een, |i| {
        i.coach.naam = "Eva".into();
        i.ritme.intake_dagen = 7;
    });
    let later = wijzig(&mut ander, |i| {
        i.coach.telefoon = "06".into();
        i.ritme.intake_dagen = 10;
    });
    schrijf(&mut schijf, &mut een, &eerst);
    schrijf(&mut schijf, &mut ander, &later);
    assert_eq!(
        event(&mut een, InstellingenEvent::ElderGewijzigd),
        [Effect::LeesInstellingen]
    );
    event(
        &mut een,
        InstellingenEvent::Gelezen(Box::new(schijf.clone())),
    );
    for tab in [&een, &ander] {
        assert_eq!(tab.instellingen.coach.naam, "Eva");
        assert_eq!(tab.instellingen.coach.telefoon, "06");
        assert_eq!(tab.instellingen.ritme.intake_dagen, 10);
    }
}

#[test]
fn a_change_that_is_taken_back_before_it_was_written_stays_taken_back() {
    let mut state = met_open_dossier();
    let mut schijf = state.instellingen.clone();
    let heen = wijzig(&mut state, |i| i.slot_na_minuten = 60);
    let terug = wijzig(&mut state, |i| i.slot_na_minuten = 15);
    schrijf(&mut schijf, &mut state, &heen);
    assert_eq!(
        state.instellingen.slot_na_minuten, 15,
        "what came after it stays"
    );
    schrijf(&mut schijf, &mut state, &terug);
    assert_eq!(
        (schijf.slot_na_minuten, state.instellingen.slot_na_minuten),
        (15, 15)
    );
}

#[test]
fn what_could_not_be_written_goes_along_with_the_next_change() {
    let mut state = met_open_dossier();
    let mut schijf = state.instellingen.clone();
    let vol = wijzig(&mut state, |i| i.coach.naam = "Eva".into());
    let [Effect::BewaarInstellingen { basis, .. }] = vol.as_slice() else {
        panic!("{vol:?}")
    };
    event(
        &mut state,
        InstellingenEvent::NietBewaard {
            basis: basis.clone(),
        },
    );
    assert_eq!(state.instellingen.coach.naam, "Eva");
    // Another tab had less to write, and there was room for that.
    schijf.kleur = "#336699".into();
    event(
        &mut state,
        InstellingenEvent::Gelezen(Box::new(schijf.clone())),
    );
    assert_eq!(state.instellingen.coach.naam, "Eva");
    let nu = wijzig(&mut state, |i| i.coach.telefoon = "06".into());
    schrijf(&mut schijf, &mut state, &nu);
    assert_eq!(
        (schijf.coach.naam.as_str(), schijf.kleur.as_str()),
        ("Eva", "#336699")
    );
}

#[test]
fn another_tab_does_not_change_which_case_is_open_here() {
    let mut state = met_open_dossier();
    let hier = state.instellingen.laatst_open.clone();
    assert!(hier.is_some());
    let elders = Instellingen {
        laatst_open: Some("b".into()),
        werkdatum: Some(vandaag()),
        ..state.instellingen.clone()
    };
    event(&mut state, InstellingenEvent::Gelezen(Box::new(elders)));
    assert_eq!(
        (state.instellingen.laatst_open, state.instellingen.werkdatum),
        (hier, None)
    );
}
