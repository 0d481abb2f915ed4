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
    let [Effect::BewaarInstellingen { eigen, .. }] = bewaard else {
        panic!("{bewaard:?}")
    };
    let mut state = State::nieuw(vandaag());
    let ontgrendeld = KluisEvent::Gelezen {
        lijst: Vec::new(),
        instellingen: Some(eigen.clone()),
        wachtend: None,
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

fn vol(state: &mut State) -> Vec<Effect> {
    let fout = OpslagFout::Anders {
        kort: "schijf vol".into(),
        tekst: "De opslag op dit apparaat is vol.".into(),
    };
    update(state, Event::Bewaren(BewaarEvent::Mislukt(fout)))
}

fn kluis(state: &mut State, event: KluisEvent) -> Vec<Effect> {
    update(state, Event::Kluis(event))
}

/// Nobody is there, and the last change cannot be written: what is to be sealed.
fn stilte_met_volle_schijf(state: &mut State) -> Wachtend {
    assert!(matches!(
        kluis(state, KluisEvent::VergrendelHier).as_slice(),
        [Effect::Bewaar(_)]
    ));
    let effecten = vol(state);
    let [Effect::Verzegel(wachtend)] = effecten.as_slice() else {
        panic!("{effecten:?}")
    };
    (**wachtend).clone()
}

fn ontgrendel_met(wachtend: Wachtend, gelezen: Option<Gelezen>) -> (State, Vec<Effect>) {
    let mut state = State::nieuw(vandaag());
    let hersteld = Hersteld { wachtend, gelezen };
    let ontgrendeld = KluisEvent::Gelezen {
        lijst: Vec::new(),
        instellingen: None,
        wachtend: Some(Box::new(hersteld)),
    };
    let effecten = kluis(&mut state, ontgrendeld);
    (state, effecten)
}

fn op_schijf(dossier: Dossier, revisie: u64) -> Gelezen {
    let Event::Dossier(DossierEvent::Gelezen(gelezen)) = gelezen(dossier, revisie) else {
        panic!()
    };
    *gelezen
}

#[test]
fn with_a_full_disk_the_vault_locks_by_itself_and_the_work_waits_sealed() {
    let mut state = met_open_dossier();
    typ(&mut state, "werknemer.naam", "Jan");
    let wachtend = stilte_met_volle_schijf(&mut state);
    assert!(state.open.is_some(), "not before it is sealed");
    assert_eq!(
        kluis(&mut state, KluisEvent::Verzegeld),
        [Effect::Vergrendel { overal: false }]
    );
    assert_eq!((&state.open, state.lijst.len()), (&None, 0));

    let leeg = op_schijf(Dossier::nieuw("a".into(), false), 1);
    let (mut state, effecten) = ontgrendel_met(wachtend, Some(leeg));
    assert!(matches!(
        effecten.as_slice(),
        [Effect::BewaarInstellingen { .. }, Effect::NaarDossier, Effect::Bewaar(opdracht)] if opdracht.revisie == 1
    ));
    assert_eq!(naam(&state).as_deref(), Some("Jan"));
    assert_eq!(
        vol(&mut state),
        [],
        "still full: shown as any save that failed"
    );
    assert!(matches!(bewaar(&mut state).as_slice(), [Effect::Bewaar(_)]));
    assert_eq!(gelukt(&mut state), [Effect::WisWachtend]);
    typ(&mut state, "werknemer.naam", "Johan");
    bewaar(&mut state);
    assert_eq!(gelukt(&mut state), [], "forgotten once");
}

#[test]
fn what_waited_goes_on_top_of_what_another_tab_saved() {
    let mut state = met_open_dossier();
    typ(&mut state, "werknemer.naam", "Jan");
    let wachtend = stilte_met_volle_schijf(&mut state);
    let mut elders = Dossier::nieuw("a".into(), false);
    let plaats =
        Wijziging::nieuw(vandaag()).zet(adres("werknemer.woonplaats"), Some("Tiel".into()));
    elders.wijzig(&plaats).unwrap();
    let (state, effecten) = ontgrendel_met(wachtend.clone(), Some(op_schijf(elders, 2)));
    assert!(
        effecten
            .iter()
            .any(|effect| matches!(effect, Effect::Bewaar(o) if o.revisie == 2))
    );
    let stand = &state.open.as_ref().unwrap().stand;
    assert_eq!(stand.werknemer.naam.as_deref(), Some("Jan"));
    assert_eq!(stand.werknemer.woonplaats.as_deref(), Some("Tiel"));
    // The other tab removed the case: it is written anew.
    let (_, effecten) = ontgrendel_met(wachtend, None);
    assert!(
        effecten
            .iter()
            .any(|effect| matches!(effect, Effect::Bewaar(o) if o.revisie == 0))
    );
}

#[test]
fn what_is_on_the_disk_already_no_longer_waits() {
    let mut state = met_open_dossier();
    typ(&mut state, "werknemer.naam", "Jan");
    let wachtend = stilte_met_volle_schijf(&mut state);
    let zelfde = (*state.open.as_ref().unwrap().dossier).clone();
    let (_, effecten) = ontgrendel_met(wachtend, Some(op_schijf(zelfde, 2)));
    assert!(effecten.contains(&Effect::WisWachtend));
    assert!(
        !effecten
            .iter()
            .any(|effect| matches!(effect, Effect::Bewaar(_)))
    );
}

#[test]
fn without_room_to_wait_in_or_locked_by_hand_the_vault_stays_open() {
    let mut state = met_open_dossier();
    typ(&mut state, "werknemer.naam", "Jan");
    stilte_met_volle_schijf(&mut state);
    assert_eq!(kluis(&mut state, KluisEvent::VerzegelenMislukt), []);
    assert_eq!(naam(&state).as_deref(), Some("Jan"));
    assert!(
        state
            .berichten
            .last()
            .unwrap()
            .tekst
            .contains("niet vergrendeld")
    );
    state.berichten.clear();
    kluis(&mut state, KluisEvent::Vergrendel);
    assert_eq!(vol(&mut state), []);
    assert!(
        state
            .berichten
            .last()
            .unwrap()
            .tekst
            .contains("niet vergrendeld")
    );
}

#[test]
fn what_is_typed_while_sealing_is_sealed_too() {
    let mut state = met_open_dossier();
    typ(&mut state, "werknemer.naam", "Jan");
    stilte_met_volle_schijf(&mut state);
    typ(&mut state, "werknemer.naam", "Johan");
    let effecten = kluis(&mut state, KluisEvent::Verzegeld);
    let [Effect::Verzegel(wachtend)] = effecten.as_slice() else {
        panic!("{effecten:?}")
    };
    assert!(wachtend.dossier.contains("Johan"));
}

#[test]
fn reading_the_open_case_again_does_not_undo_what_is_not_saved() {
    let mut state = met_open_dossier();
    typ(&mut state, "werknemer.naam", "Jan");
    update(&mut state, Event::Lijst(LijstEvent::Open("a".into())));
    vol(&mut state);
    update(&mut state, gelezen(Dossier::nieuw("a".into(), false), 1));
    assert_eq!(naam(&state).as_deref(), Some("Jan"));
}

#[test]
fn a_passphrase_that_does_not_fit_is_told_until_it_is_typed_anew() {
    let mut state = met_open_dossier();
    kluis(&mut state, KluisEvent::Geweigerd("Past niet.".into()));
    assert_eq!(
        state.sleutelwerk,
        Sleutelwerk::Geweigerd("Past niet.".into())
    );
    assert!(state.berichten.is_empty(), "at the field, not as a message");
    let wachtzin = || Geheim("zes losse woorden op een rij".into());
    for opnieuw in [
        KluisEvent::VraagHerstelcode(Bewijs::Wachtzin(wachtzin())),
        KluisEvent::WijzigWachtzin {
            bewijs: Bewijs::Herstelcode(Geheim("ABCD".into())),
            nieuw: wachtzin(),
        },
    ] {
        kluis(&mut state, KluisEvent::Geweigerd("Past niet.".into()));
        assert_eq!(kluis(&mut state, opnieuw).len(), 1);
        assert_eq!(state.sleutelwerk, Sleutelwerk::Bezig);
    }
}

#[test]
fn a_change_of_the_passphrase_ends_in_success_or_in_another_fault() {
    let mut state = met_open_dossier();
    let wijzig = KluisEvent::WijzigWachtzin {
        bewijs: Bewijs::Herstelcode(Geheim("ABCD".into())),
        nieuw: Geheim("zes losse woorden op een rij".into()),
    };
    let effecten = kluis(&mut state, wijzig.clone());
    assert!(matches!(
        effecten.as_slice(),
        [Effect::WijzigWachtzin {
            bewijs: Bewijs::Herstelcode(_),
            ..
        }]
    ));
    kluis(&mut state, KluisEvent::WachtzinGewijzigd);
    assert_eq!(state.sleutelwerk, Sleutelwerk::Gelukt);
    kluis(&mut state, wijzig);
    kluis(&mut state, KluisEvent::Mislukt("De schijf is vol.".into()));
    assert_eq!(state.sleutelwerk, Sleutelwerk::Rust);
}

/// Unlocks on a page that was loaded at this address, with case "a" as the one last open.
fn ontgrendel_op(hash: &str) -> (State, Vec<Effect>) {
    let voor = met_open_dossier();
    let mut state = State::nieuw(vandaag()).begonnen_op(hash);
    let ontgrendeld = KluisEvent::Gelezen {
        lijst: voor.lijst.clone(),
        instellingen: Some(Box::new(voor.instellingen)),
        wachtend: None,
    };
    let effecten = kluis(&mut state, ontgrendeld);
    (state, effecten)
}

#[test]
fn after_unlocking_one_is_where_one_locked() {
    let lees = [Effect::LeesDossier("a".into())];
    for (hash, naar_dossier) in [
        ("", true),
        ("#/dossier/intake", true),
        ("#/", false),
        ("#/instellingen", false),
        ("#/instellingen/licenties", false),
    ] {
        let (mut state, effecten) = ontgrendel_op(hash);
        assert_eq!(
            effecten, lees,
            "{hash}: the case opens, so that Back finds it"
        );
        let effecten = update(&mut state, gelezen(Dossier::nieuw("a".into(), false), 1));
        assert!(state.open.is_some(), "{hash}");
        let gaat = effecten.contains(&Effect::NaarDossier);
        assert_eq!(gaat, naar_dossier, "{hash}");
        // A case that is opened by hand comes on screen wherever one began.
        let effecten = update(&mut state, gelezen(Dossier::nieuw("b".into(), false), 1));
        assert!(effecten.contains(&Effect::NaarDossier), "{hash}");
    }
}

#[test]
fn a_damaged_last_case_takes_nobody_away_from_the_settings() {
    let (mut state, _) = ontgrendel_op("#/instellingen");
    let beschadigd = || Event::Dossier(DossierEvent::LezenMislukt("Beschadigd.".into()));
    assert_eq!(update(&mut state, beschadigd()), []);
    assert!(state.berichten.is_empty());
    // Opened by hand it is told.
    assert_eq!(update(&mut state, beschadigd()), [Effect::NaarLijst]);
    let (mut state, _) = ontgrendel_op("#/dossier");
    assert_eq!(update(&mut state, beschadigd()), [Effect::NaarLijst]);
    assert_eq!(state.berichten.len(), 1);
}

#[test]
fn work_that_waited_is_written_behind_the_screen_where_one_was() {
    let mut state = met_open_dossier();
    typ(&mut state, "werknemer.naam", "Jan");
    let wachtend = stilte_met_volle_schijf(&mut state);
    let mut state = State::nieuw(vandaag()).begonnen_op("#/instellingen");
    let hersteld = Hersteld {
        wachtend,
        gelezen: Some(op_schijf(Dossier::nieuw("a".into(), false), 1)),
    };
    let ontgrendeld = KluisEvent::Gelezen {
        lijst: Vec::new(),
        instellingen: None,
        wachtend: Some(Box::new(hersteld)),
    };
    let effecten = kluis(&mut state, ontgrendeld);
    assert!(!effecten.contains(&Effect::NaarDossier));
    assert!(effecten.iter().any(|e| matches!(e, Effect::Bewaar(_))));
}
