//! Matching and ranking the catalogue: the demo case, reasons, filters and ties.
#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "all of this file is a test"
)]

use spoorboek::belastbaarheid::{actuele, items};
use spoorboek::dossier::Stand;
use spoorboek::dossier::formaat;
use spoorboek::dossier::keuzes::{BelastbaarheidSoort, FmlVersie, RichtingStatus, Uitkomst};
use spoorboek::dossier::stand::{Belastbaarheid, Zoekrichting};
use spoorboek::dossier::waarden::{Bedrag, Decimaal};
use spoorboek::functies::catalogus::{Branche, Opleidingsniveau, Werktijd};
use spoorboek::functies::{
    Catalogus, Catalogusfilter, Kandidaat, Reden, Vertaling, gebruikelijke_aanpassing, rangschik,
    redenen, vertaling,
};
use std::collections::BTreeMap;
use std::sync::LazyLock;

static CATALOGUS: LazyLock<Catalogus> =
    LazyLock::new(|| Catalogus::lees(include_str!("../public/catalogus.json")).unwrap());

/// Every fifth function: enough kinds of work, and quick.
static DEEL: LazyLock<Catalogus> = LazyLock::new(|| {
    let functies = CATALOGUS.functies().iter().step_by(5).cloned().collect();
    Catalogus::nieuw(functies, CATALOGUS.loongegevens().clone()).unwrap()
});

fn volgorde(catalogus: &Catalogus, document: &Belastbaarheid) -> Vec<Kandidaat> {
    rangschik(catalogus, &Stand::default(), document, None)
}

/// The outcome per function.
fn uitkomsten(document: &Belastbaarheid) -> BTreeMap<usize, Uitkomst> {
    let kandidaten = volgorde(&DEEL, document).into_iter();
    kandidaten
        .map(|kandidaat| (kandidaat.plaats, kandidaat.machine))
        .collect()
}

fn dossier_a() -> (Stand, Belastbaarheid) {
    let dag = "2026-04-02".parse().unwrap();
    let dossier = formaat::lees(include_str!("../public/voorbeeld.json")).unwrap();
    let stand = dossier.stand(dag).unwrap();
    let document = actuele(&stand.belastbaarheden, dag).unwrap().clone();
    (stand, document)
}

fn plaats(id: &str) -> usize {
    CATALOGUS
        .functies()
        .iter()
        .position(|functie| functie.id == id)
        .unwrap()
}

#[test]
fn the_demo_case_finds_work_and_rules_out_what_is_heavy() {
    let (stand, document) = dossier_a();
    let kandidaten = rangschik(&CATALOGUS, &stand, &document, None);
    assert_eq!(kandidaten.len(), CATALOGUS.functies().len());
    let aantal = |soort| kandidaten.iter().filter(|k| k.machine == soort).count();
    assert!(aantal(Uitkomst::PastNiet) > 100);
    assert_eq!(
        aantal(Uitkomst::PastMetVoorwaarde),
        0,
        "no measure is recorded yet"
    );
    let uit = |id: &str| {
        kandidaten
            .iter()
            .find(|k| k.plaats == plaats(id))
            .unwrap()
            .machine
    };
    assert_eq!(uit("orderpicker"), Uitkomst::PastNiet);
}

#[test]
fn reasons_have_numbers_and_an_offered_measure_changes_nothing() {
    let (stand, document) = dossier_a();
    let functie = &CATALOGUS.functies()[plaats("orderpicker")];
    let uit = redenen(&stand, functie, &document, Some(Opleidingsniveau::Wo));
    assert_eq!(uit.matrix.machine, Uitkomst::PastNiet);
    let tillen = uit
        .tegen
        .iter()
        .find(|reden| reden.code.as_deref() == Some("4.14"))
        .unwrap();
    assert!(
        tillen
            .tekst
            .starts_with("functie vraagt tillen of dragen: tot "),
        "{}",
        tillen.tekst
    );
    assert!(
        tillen.tekst.contains("belastbaarheid: tot ongeveer 10 kg"),
        "{}",
        tillen.tekst
    );
    assert!(tillen.aanbod.unwrap().contains("tilhulp"));
    assert!(uit.voor.iter().all(|reden| reden.aanbod.is_none()));
}

#[test]
fn the_niveau_is_a_question_only_where_a_function_asks_one() {
    let (stand, document) = dossier_a();
    let zegt = |redenen: &[Reden], deel: &str| redenen.iter().any(|r| r.tekst.contains(deel));
    let functies = CATALOGUS.functies();
    let zonder = functies.iter().find(|f| f.niveau == Opleidingsniveau::Geen);
    let met = functies.iter().find(|f| f.niveau == Opleidingsniveau::Mbo2);
    let uit = redenen(&stand, zonder.unwrap(), &document, None);
    assert!(zegt(&uit.voor, "geen opleiding vereist") && !zegt(&uit.open, "niveau"));
    let uit = redenen(&stand, met.unwrap(), &document, None);
    assert!(zegt(
        &uit.open,
        "het niveau van de werknemer is niet bekend"
    ));
    let uit = redenen(&stand, met.unwrap(), &document, Some(Opleidingsniveau::Wo));
    assert!(zegt(&uit.voor, "het niveau past"));
}

#[test]
fn usual_measures_belong_to_items_that_exist() {
    for versie in [FmlVersie::Nieuw, FmlVersie::Klassiek] {
        assert!(
            gebruikelijke_aanpassing(versie, "5.1")
                .unwrap()
                .contains("zit-stabureau")
        );
        assert_eq!(gebruikelijke_aanpassing(versie, "9.9"), None);
        let met = items(versie)
            .iter()
            .filter(|item| gebruikelijke_aanpassing(versie, item.code).is_some())
            .filter(|item| !matches!(vertaling(versie, item.code), Some(Vertaling::Zonder(_))));
        assert!(met.count() > 20);
    }
    // The same code is another item: no lifting aid for carrying in the new list.
    let tillen = |versie, code| gebruikelijke_aanpassing(versie, code).unwrap();
    assert_eq!(
        tillen(FmlVersie::Nieuw, "4.13"),
        tillen(FmlVersie::Klassiek, "4.14")
    );
    assert_ne!(
        tillen(FmlVersie::Nieuw, "4.14"),
        tillen(FmlVersie::Klassiek, "4.14")
    );
}

#[test]
fn free_text_without_items_proves_nothing() {
    for soort in [BelastbaarheidSoort::Izp, BelastbaarheidSoort::Lab] {
        let document = Belastbaarheid {
            soort: Some(soort),
            ..Belastbaarheid::default()
        };
        for kandidaat in volgorde(&DEEL, &document) {
            assert_eq!(kandidaat.machine, Uitkomst::NietBeoordeeld);
            assert_eq!(kandidaat.open_vragen, 1);
        }
        let uit = redenen(&Stand::default(), &DEEL.functies()[0], &document, None);
        assert!(uit.open[0].tekst.contains("vrije tekst"));
    }
    let normaal = Belastbaarheid {
        soort: Some(BelastbaarheidSoort::Fml),
        versie: Some(FmlVersie::Nieuw),
        ..Belastbaarheid::default()
    };
    assert!(
        uitkomsten(&normaal)
            .values()
            .all(|uit| *uit == Uitkomst::Past)
    );
}

#[test]
fn what_is_known_of_a_direction_breaks_ties_and_the_wage_hint_never_counts() {
    let normaal = Belastbaarheid {
        soort: Some(BelastbaarheidSoort::Fml),
        versie: Some(FmlVersie::Nieuw),
        ..Belastbaarheid::default()
    };
    let mut stand = Stand::default();
    stand.dienstverband.contracturen = Some(Decimaal::heel(36));
    stand.dienstverband.oud_maandloon_cent = Some(Bedrag(242_000));
    let id = "orderpicker";
    let route = CATALOGUS.functies()[plaats(id)].route_weken;
    assert_eq!(route, 0);
    let mut oud = Zoekrichting {
        id: 4,
        catalogusfunctie: Some(id.into()),
        status: Some(RichtingStatus::Vervallen),
        ..Zoekrichting::default()
    };
    stand.zoekrichtingen.push(oud.clone());
    oud.id = 9;
    oud.status = Some(RichtingStatus::Actief);
    oud.uurloon_cent = Some(Bedrag(1600));
    oud.onderbouwing.mobiliteit.reistijd_min = Some(10);
    stand.zoekrichtingen.push(oud);
    let kandidaten = rangschik(&CATALOGUS, &stand, &normaal, Some(Opleidingsniveau::Geen));
    let deze = kandidaten
        .iter()
        .position(|k| k.plaats == plaats(id))
        .unwrap();
    assert_eq!(kandidaten[deze].richting, Some(9), "the active one");
    assert_eq!(kandidaten[deze].reistijd_min, Some(10));
    assert!(kandidaten[deze].verdien_pct_tienden.unwrap() > 900);
    assert_eq!(deze, 0, "no schooling, and the only known travel time");
    assert!(
        kandidaten[1..]
            .iter()
            .all(|k| k.verdien_pct_tienden.is_none())
    );
    for paar in kandidaten.windows(2) {
        assert!(paar[0].route_weken <= paar[1].route_weken);
        if paar[0].route_weken == paar[1].route_weken {
            assert!(paar[0].niveauverschil <= paar[1].niveauverschil);
        }
    }
}

#[test]
fn filters_leave_through_what_they_name() {
    let (stand, document) = dossier_a();
    let kandidaten = rangschik(&CATALOGUS, &stand, &document, Some(Opleidingsniveau::Mbo2));
    let door = |filter: &Catalogusfilter| -> Vec<&Kandidaat> {
        let laat_door = |k: &&Kandidaat| filter.laat_door(&CATALOGUS.functies()[k.plaats], k);
        kandidaten.iter().filter(laat_door).collect()
    };
    let functie = |k: &Kandidaat| &CATALOGUS.functies()[k.plaats];
    assert_eq!(door(&Catalogusfilter::default()).len(), kandidaten.len());
    let zorg = door(&Catalogusfilter {
        branches: vec![Branche::ZorgEnWelzijn],
        ..Catalogusfilter::default()
    });
    assert!(
        zorg.iter()
            .any(|k| functie(k).branche != Branche::ZorgEnWelzijn),
        "also in"
    );
    assert!(
        zorg.iter()
            .all(|k| functie(k).in_branche(Branche::ZorgEnWelzijn))
    );
    let past = door(&Catalogusfilter {
        uitkomsten: vec![Uitkomst::Past],
        niveaus: vec![Opleidingsniveau::Geen],
        ..Catalogusfilter::default()
    });
    assert!(past.iter().all(|k| k.machine == Uitkomst::Past));
    assert!(
        past.iter()
            .all(|k| functie(k).niveau == Opleidingsniveau::Geen)
    );
    let overdag = door(&Catalogusfilter {
        werktijden: vec![Werktijd::Dag],
        ..Catalogusfilter::default()
    });
    assert!(!overdag.is_empty());
    assert!(
        overdag
            .iter()
            .all(|k| functie(k).werktijden == [Werktijd::Dag])
    );
    let meteen = door(&Catalogusfilter {
        zonder_scholing: true,
        ..Catalogusfilter::default()
    });
    assert!(
        meteen
            .iter()
            .all(|k| k.route_weken == 0 && k.niveauverschil == Some(0))
    );
    assert!(!meteen.is_empty() && meteen.len() < kandidaten.len());
}
