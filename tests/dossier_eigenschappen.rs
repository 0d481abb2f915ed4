//! What must hold for every case file and every series of changes.
#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "all of this file is a test"
)]

use chrono::{Days, NaiveDate};
use proptest::collection::vec;
use proptest::prelude::*;
use serde_json::{Value, json};
use spoorboek::dossier::velden::{VELDEN, Veldsoort};
use spoorboek::dossier::waarden::Decimaal;
use spoorboek::dossier::{Adres, Dossier, Stand, Wijziging, Zet, formaat};
use std::collections::BTreeSet;

fn een_dag() -> impl Strategy<Value = NaiveDate> {
    let begin = NaiveDate::from_ymd_opt(2025, 9, 1).unwrap();
    // Few days, so that changes meet on one day.
    (0u64..12).prop_map(move |dagen| begin + Days::new(dagen))
}

fn waarde(soort: Veldsoort) -> BoxedStrategy<Value> {
    match soort {
        Veldsoort::Tekst => "[a-zé]{1,3}".prop_map(Value::from).boxed(),
        Veldsoort::LangeTekst => "[a-z\n]{0,3}x".prop_map(Value::from).boxed(),
        Veldsoort::Datum => een_dag().prop_map(|dag| dag.to_string().into()).boxed(),
        Veldsoort::Bedrag => (0i64..4).prop_map(Value::from).boxed(),
        Veldsoort::Decimaal { max, .. } => (0..=max * 100)
            .prop_map(|h| serde_json::to_value(Decimaal::uit_honderdsten(h)).unwrap())
            .boxed(),
        Veldsoort::Geheel { max, .. } => (0..=max).prop_map(Value::from).boxed(),
        Veldsoort::Vinkje | Veldsoort::Lijst(_) => Just(json!(true)).boxed(),
        Veldsoort::Keuze(opties) => (0..opties.len())
            .prop_map(|plek| opties[plek].waarde.into())
            .boxed(),
        Veldsoort::Meerkeuze(opties) => vec(0..opties.len(), 1..3)
            .prop_map(|plekken| plekken.iter().map(|p| opties[*p].waarde).collect())
            .boxed(),
        Veldsoort::Niveaus => vec(0u8..10, 1..3).prop_map(Value::from).boxed(),
        Veldsoort::Itemcode => (1u8..7, 1u8..20)
            .prop_map(|(rubriek, nummer)| format!("{rubriek}.{nummer}").into())
            .boxed(),
        Veldsoort::Verwijzing => (1u32..4).prop_map(Value::from).boxed(),
    }
}

/// Any field of the list of fields, with item ids of one or two digits.
fn een_zet() -> impl Strategy<Value = Zet> {
    let velden: Vec<_> = VELDEN.iter().flat_map(|deel| deel.iter()).collect();
    let id = || prop_oneof![Just(1u32), Just(2), Just(11)];
    let keuze = (0..velden.len(), id(), id());
    keuze.prop_flat_map(move |(plek, buiten, binnen)| {
        let veld = velden[plek];
        let tekst = veld
            .patroon
            .replacen("[]", &format!("[{buiten}]"), 1)
            .replacen("[]", &format!("[{binnen}]"), 1);
        let adres = Adres::lees(&tekst).unwrap();
        let per = prop::option::weighted(0.2, een_dag());
        (prop::option::weighted(0.8, waarde(veld.soort)), per).prop_map(
            move |(waarde, geldig_per)| Zet {
                adres: adres.clone(),
                waarde,
                geldig_per,
            },
        )
    })
}

fn een_wijziging() -> impl Strategy<Value = Wijziging> {
    (een_dag(), vec(een_zet(), 1..8))
        .prop_map(|(vastgelegd_op, zet)| Wijziging { vastgelegd_op, zet })
}

fn wijzigingen() -> impl Strategy<Value = Vec<Wijziging>> {
    vec(een_wijziging(), 0..8)
}

fn met(wijzigingen: &[Wijziging]) -> Dossier {
    let mut dossier = Dossier::nieuw("proef".to_owned(), true);
    for wijziging in wijzigingen {
        dossier.wijzig(wijziging).unwrap();
    }
    dossier
}

fn laatste_dag() -> NaiveDate {
    NaiveDate::from_ymd_opt(2025, 12, 31).unwrap()
}

/// Items that are not there on `op` though fields of them are kept: removed before or together
/// with what was noted in them.
fn weg(dossier: &Dossier, op: NaiveDate) -> impl Iterator<Item = Adres> {
    let items: BTreeSet<Adres> = dossier
        .feiten()
        .flat_map(|(adres, _)| adres.items())
        .collect();
    items
        .into_iter()
        .filter(move |item| dossier.geldend(item, op).is_none())
}

proptest! {
    #[test]
    fn undo_is_identity_and_so_is_redo(wijzigingen in wijzigingen()) {
        let mut dossier = met(&[]);
        let mut standen = vec![dossier.clone()];
        let mut terug = Vec::new();
        for wijziging in &wijzigingen {
            terug.push(dossier.wijzig(wijziging).unwrap());
            standen.push(dossier.clone());
        }
        let mut opnieuw = Vec::new();
        while let Some(stap) = terug.pop() {
            prop_assert_eq!(&dossier, &standen[terug.len() + 1]);
            opnieuw.push(dossier.draai_terug(stap));
        }
        prop_assert_eq!(&dossier, &standen[0]);
        while let Some(stap) = opnieuw.pop() {
            dossier.draai_terug(stap);
        }
        prop_assert_eq!(Some(&dossier), standen.last());
    }

    #[test]
    fn reading_what_changed_is_reading_all_of_it(
        wijzigingen in wijzigingen(),
        op in een_dag(),
    ) {
        let mut dossier = met(&[]);
        let mut stand = dossier.stand(op).unwrap();
        let mut terug = Vec::new();
        for wijziging in &wijzigingen {
            let stap = dossier.wijzig(wijziging).unwrap();
            stand = dossier.stand_na(&stand, stap.adressen(), op).unwrap();
            prop_assert_eq!(&stand, &dossier.stand(op).unwrap());
            terug.push(stap);
        }
        let zonder = dossier.stand_zonder_richtingen(op).unwrap();
        prop_assert_eq!(Stand { zoekrichtingen: stand.zoekrichtingen.clone(), ..zonder }, stand.clone());
        let ids: Vec<u32> = stand.zoekrichtingen.iter().map(|richting| richting.id).collect();
        prop_assert_eq!(dossier.items("zoekrichtingen", op), ids);
        while let Some(stap) = terug.pop() {
            let stap = dossier.draai_terug(stap);
            stand = dossier.stand_na(&stand, stap.adressen(), op).unwrap();
            prop_assert_eq!(&stand, &dossier.stand(op).unwrap());
        }
    }

    #[test]
    fn every_day_of_every_case_can_be_read(wijzigingen in wijzigingen(), op in een_dag()) {
        prop_assert!(met(&wijzigingen).stand(op).is_ok());
    }

    #[test]
    fn the_difference_of_two_standen_makes_the_one_into_the_other(
        van in wijzigingen(),
        naar in wijzigingen(),
    ) {
        let op = laatste_dag();
        let mut dossier = met(&van);
        let oud = dossier.stand(op).unwrap();
        let doel = met(&naar);
        let nieuw = doel.stand(op).unwrap();
        // Ids are not used twice; see the test on removed items below.
        prop_assume!(weg(&dossier, op).all(|item| doel.geldend(&item, op).is_none()));
        dossier.wijzig(&Wijziging::verschil(&oud, &nieuw, op)).unwrap();
        prop_assert_eq!(dossier.stand(op).unwrap(), nieuw);
    }

    #[test]
    fn what_is_written_is_read(wijzigingen in wijzigingen()) {
        let dossier = met(&wijzigingen);
        let tekst = formaat::schrijf(&dossier);
        let gelezen = formaat::lees(&tekst).unwrap();
        prop_assert_eq!(&gelezen, &dossier);
        prop_assert_eq!(formaat::schrijf(&gelezen), tekst);
    }

    #[test]
    fn any_text_is_read_or_refused(tekst in ".{0,200}") {
        prop_assert!(formaat::lees(&tekst).is_err());
    }

    #[test]
    fn a_damaged_file_is_read_or_refused_in_words(
        wijzigingen in wijzigingen(),
        schade in vec((any::<prop::sample::Index>(), any::<u8>()), 1..4),
    ) {
        let mut bytes = formaat::schrijf(&met(&wijzigingen)).into_bytes();
        for (plek, byte) in schade {
            let plek = plek.index(bytes.len());
            bytes[plek] = byte;
        }
        match formaat::lees(&String::from_utf8_lossy(&bytes)) {
            Ok(dossier) => prop_assert!(dossier.stand(laatste_dag()).is_ok()),
            Err(fouten) => prop_assert!(!fouten.is_empty()),
        }
    }

    #[test]
    fn any_json_value_in_any_field_is_refused_or_can_be_read(
        zet in een_zet(),
        vreemd in prop_oneof![
            Just(json!(-1)), Just(json!(1.005)), Just(json!(1e300)), Just(json!("")),
            Just(json!({})), Just(json!([{}])), Just(json!([1, "a"])), Just(json!(false)),
            Just(json!(4_294_967_296_i64)), Just(json!("2025-02-30")), Just(json!("9.9")),
        ],
    ) {
        let mut dossier = met(&[]);
        let wijziging = Wijziging::nieuw(laatste_dag()).zet(zet.adres, Some(vreemd));
        let gelukt = dossier.wijzig(&wijziging).is_ok();
        prop_assert!(dossier.stand(laatste_dag()).is_ok());
        prop_assert!(gelukt || dossier == met(&[]));
    }

    #[test]
    fn changes_of_two_tabs_both_stay(
        basis in wijzigingen(),
        hier in wijzigingen(),
        daar in wijzigingen(),
    ) {
        let basis = met(&basis);
        let verder = |wijzigingen: &[Wijziging]| {
            let mut dossier = basis.clone();
            wijzigingen.iter().for_each(|w| { dossier.wijzig(w).unwrap(); });
            dossier
        };
        let (hier, daar) = (verder(&hier), verder(&daar));
        let mut samen = daar.clone();
        samen.voeg_samen(&basis, &hier);
        for (adres, feiten) in hier.feiten() {
            for feit in feiten.iter().filter(|feit| !basis.historie(adres).contains(feit)) {
                prop_assert!(samen.historie(adres).contains(feit), "own, {}", adres);
            }
        }
        for (adres, feiten) in daar.feiten() {
            for feit in feiten {
                prop_assert!(samen.historie(adres).contains(feit), "other, {}", adres);
            }
        }
        prop_assert!(samen.stand(laatste_dag()).is_ok());
        prop_assert_eq!(formaat::lees(&formaat::schrijf(&samen)).unwrap(), samen);
    }
}

/// Why ids of items may not be used twice: under an old id the old fields are still there.
#[test]
fn a_removed_item_that_is_made_again_comes_back_with_its_fields() {
    let op = laatste_dag();
    let adres = |tekst: &str| Adres::lees(tekst).unwrap();
    let mut dossier = met(&[
        Wijziging::nieuw(op).zet(adres("stukken[1].naam"), Some(json!("FML"))),
        Wijziging::nieuw(op).zet(adres("stukken[1]"), None),
    ]);
    assert_eq!(dossier.stand(op).unwrap().stukken, []);
    assert_eq!(dossier.nieuw_item_id(&adres("stukken")), 2);
    dossier
        .wijzig(&Wijziging::nieuw(op).item(adres("stukken[1]")))
        .unwrap();
    assert_eq!(
        dossier.stand(op).unwrap().stukken[0].naam.as_deref(),
        Some("FML")
    );
}
