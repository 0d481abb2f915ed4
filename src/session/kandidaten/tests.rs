use super::*;
use crate::dossier::keuzes::{BelastbaarheidSoort, EisHerkomst, FmlVersie};
use crate::dossier::stand::AfwijkendItem;
use crate::dossier::waarden::Decimaal;
use crate::functies::EIS_BRON;
use serde_json::{Value, json};
use std::collections::BTreeSet;

fn dag(tekst: &str) -> NaiveDate {
    tekst.parse().unwrap()
}

fn op() -> NaiveDate {
    dag("2025-11-03")
}

fn catalogus() -> Catalogus {
    let pad = concat!(env!("CARGO_MANIFEST_DIR"), "/public/catalogus.json");
    Catalogus::lees(&std::fs::read_to_string(pad).unwrap()).unwrap()
}

/// Limited in lifting or carrying and in standing; 20 hours a week.
fn document(id: u32, codes: &[&str]) -> Belastbaarheid {
    let item = |(id, code): (u32, &&str)| AfwijkendItem {
        id,
        code: Some((*code).to_owned()),
        waarden: vec![2],
        ..AfwijkendItem::default()
    };
    Belastbaarheid {
        id,
        soort: Some(BelastbaarheidSoort::Fml),
        versie: Some(FmlVersie::Klassiek),
        geldig_per: Some(dag("2025-08-12")),
        uren_per_week: Some(Decimaal::heel(20)),
        items: (1..).zip(codes).map(item).collect(),
        ..Belastbaarheid::default()
    }
}

fn zet(dossier: &mut Dossier, adres: &str, waarde: Value) {
    let adres = Adres::lees(adres).unwrap();
    let wijziging = Wijziging::nieuw(op()).zet(adres, Some(waarde));
    dossier.wijzig(&wijziging).unwrap();
}

fn richting(dossier: &Dossier, id: u32) -> Zoekrichting {
    richting_op(dossier, id, op()).unwrap()
}

fn codes(richting: &Zoekrichting) -> Vec<&str> {
    let eisen = richting.eisen.iter();
    eisen.filter_map(|eis| eis.code.as_deref()).collect()
}

#[test]
fn a_function_comes_in_with_its_demands_and_one_step_back_takes_it_away() {
    let (catalogus, document) = (catalogus(), document(1, &["4.14", "5.3"]));
    let functie = catalogus.functie("receptionist").unwrap();
    let mut dossier = Dossier::nieuw("a".into(), true);
    zet(&mut dossier, "zoekrichtingen[4].naam", json!("Eerder"));
    let voor = dossier.clone();
    let opname = Opname::van(Herkomst::Werknemer);
    let (id, wijziging) = neem_op(&dossier, functie, Some(&document), opname, op()).unwrap();
    assert_eq!(id, 5);
    let terug = dossier.wijzig(&wijziging).unwrap();
    let nu = richting(&dossier, id);
    assert_eq!(nu.naam.as_ref(), Some(&functie.naam));
    assert_eq!(nu.catalogusfunctie.as_deref(), Some("receptionist"));
    assert_eq!(nu.soort, Some(RichtingSoort::Wens));
    assert_eq!(nu.herkomst, Some(Herkomst::Werknemer));
    assert_eq!(nu.status, Some(RichtingStatus::Actief));
    assert_eq!(nu.uurloon_cent, None, "a wage hint is no wage");
    assert_eq!(codes(&nu), ["4.14", "5.3", "6.2", "6.3"]);
    for eis in &nu.eisen {
        assert_eq!(eis.herkomst, Some(EisHerkomst::Catalogus));
        assert_eq!(eis.bron.as_deref(), Some(EIS_BRON));
    }
    dossier.draai_terug(terug);
    assert_eq!(dossier, voor);
}

#[test]
fn every_function_of_the_catalogue_can_be_taken_in_two_hundred_at_once() {
    let (catalogus, document) = (catalogus(), document(1, &["1.9", "2.12", "4.14", "5.3"]));
    let mut dossier = Dossier::nieuw("a".into(), true);
    let opname = Opname::van(Herkomst::Catalogus);
    for (nummer, functie) in catalogus.functies().iter().enumerate() {
        let leeg = Dossier::nieuw("b".into(), true);
        let doel = if nummer < 200 {
            &mut dossier
        } else {
            &mut leeg.clone()
        };
        let (_, wijziging) = neem_op(doel, functie, Some(&document), opname, op()).unwrap();
        doel.wijzig(&wijziging).unwrap();
    }
    let stand = dossier.stand(op()).unwrap();
    let ids: BTreeSet<u32> = stand.zoekrichtingen.iter().map(|r| r.id).collect();
    assert_eq!((ids.len(), stand.zoekrichtingen.len()), (200, 200));
    for richting in &stand.zoekrichtingen {
        let ids: BTreeSet<u32> = richting.eisen.iter().map(|eis| eis.id).collect();
        assert_eq!(ids.len(), richting.eisen.len());
    }
}

#[test]
fn without_a_document_the_demands_wait() {
    let catalogus = catalogus();
    let functie = catalogus.functie("receptionist").unwrap();
    let mut dossier = Dossier::nieuw("a".into(), true);
    let opname = Opname::van(Herkomst::Catalogus);
    let (id, wijziging) = neem_op(&dossier, functie, None, opname, op()).unwrap();
    dossier.wijzig(&wijziging).unwrap();
    assert!(richting(&dossier, id).eisen.is_empty());
    let document = document(1, &["4.14"]);
    let erbij = eisen_aanvullen(&dossier, id, &catalogus, &document, op()).unwrap();
    dossier.wijzig(&erbij).unwrap();
    assert!(codes(&richting(&dossier, id)).contains(&"4.14"));
    let nog = eisen_aanvullen(&dossier, id, &catalogus, &document, op());
    assert_eq!(nog, None);
}

#[test]
fn a_free_function_has_a_name_and_where_it_came_from() {
    let mut dossier = Dossier::nieuw("a".into(), true);
    let opname = Opname::van(Herkomst::Test);
    let (id, wijziging) = vrije_richting(&dossier, "  Boomverzorger ", opname, op()).unwrap();
    dossier.wijzig(&wijziging).unwrap();
    let nu = richting(&dossier, id);
    assert_eq!(nu.naam.as_deref(), Some("Boomverzorger"));
    assert_eq!(nu.herkomst, Some(Herkomst::Test));
    assert_eq!(nu.catalogusfunctie, None);
    let lang = "x".repeat(5000);
    let (_, wijziging) = vrije_richting(&dossier, &lang, opname, op()).unwrap();
    dossier.wijzig(&wijziging).unwrap();
    let (leeg, wijziging) = vrije_richting(&dossier, " ", opname, op()).unwrap();
    dossier.wijzig(&wijziging).unwrap();
    assert_eq!(richting(&dossier, leeg).naam, None);
}

/// A direction of the AD with a wage, a demand of the coach, an empty one and one with a source.
fn van_de_ad() -> Dossier {
    let mut dossier = Dossier::nieuw("a".into(), true);
    for (veld, waarde) in [
        ("naam", json!("Koerier (apotheek)")),
        ("herkomst", json!("ad")),
        ("soort", json!("verplicht")),
        ("ado_functie", json!(1)),
        ("uurloon_cent", json!(1560)),
        ("toelichting", json!("Eigen woorden.")),
        ("eisen[1].versie", json!("klassiek")),
        ("eisen[1].code", json!("4.14")),
        ("eisen[1].getal", json!(15)),
        ("eisen[1].herkomst", json!("arbeidsdeskundige")),
        ("eisen[2].versie", json!("klassiek")),
        ("eisen[2].code", json!("5.3")),
        ("eisen[3].versie", json!("klassiek")),
        ("eisen[3].code", json!("5.4")),
        ("eisen[3].herkomst", json!("vacature")),
    ] {
        zet(&mut dossier, &format!("zoekrichtingen[2].{veld}"), waarde);
    }
    dossier
}

#[test]
fn linking_adds_only_what_lacks() {
    let catalogus = catalogus();
    let functie = catalogus.functie("receptionist").unwrap();
    let document = document(1, &["4.14", "5.1", "5.3", "5.4"]);
    let mut dossier = van_de_ad();
    let voor = dossier.clone();
    let was = richting(&dossier, 2);
    let wijziging = koppel_catalogus(&dossier, 2, functie, Some(&document), op());
    let terug = dossier.wijzig(&wijziging).unwrap();
    let nu = richting(&dossier, 2);
    assert_eq!(nu.catalogusfunctie.as_deref(), Some("receptionist"));
    // The coach's demand and the one with a source stand; the empty one is filled in place.
    assert_eq!(nu.eisen[0], was.eisen[0]);
    assert_eq!(nu.eisen[2], was.eisen[2]);
    assert_eq!(nu.eisen[1].id, 2);
    assert_eq!(nu.eisen[1].bron.as_deref(), Some(EIS_BRON));
    assert_eq!(codes(&nu), ["4.14", "5.3", "5.4", "5.1", "6.2", "6.3"]);
    let zonder = |richting: Zoekrichting| Zoekrichting {
        catalogusfunctie: None,
        eisen: Vec::new(),
        ..richting
    };
    assert_eq!(zonder(nu), zonder(was));
    dossier.draai_terug(terug);
    assert_eq!(dossier, voor);
    assert_eq!(
        koppel_catalogus(&dossier, 9, functie, Some(&document), op()),
        Wijziging::nieuw(op())
    );
}

#[test]
fn a_new_document_adds_demands_and_leaves_the_others() {
    let catalogus = catalogus();
    let functie = catalogus.functie("receptionist").unwrap();
    let mut dossier = van_de_ad();
    let geen = eisen_aanvullen(&dossier, 2, &catalogus, &document(1, &["4.14"]), op());
    assert_eq!(geen, None, "not from the catalogue");
    let eerste = document(1, &["4.14"]);
    let wijziging = koppel_catalogus(&dossier, 2, functie, Some(&eerste), op());
    dossier.wijzig(&wijziging).unwrap();
    // Removed demands do not give their number to another one.
    let weg = Adres::lees("zoekrichtingen[2].eisen[5]").unwrap();
    dossier
        .wijzig(&Wijziging::nieuw(op()).zet(weg, None))
        .unwrap();
    let voor = dossier.clone();
    let was = richting(&dossier, 2);
    let tweede = document(2, &["4.14", "5.1"]);
    let erbij = eisen_aanvullen(&dossier, 2, &catalogus, &tweede, op()).unwrap();
    let terug = dossier.wijzig(&erbij).unwrap();
    let nu = richting(&dossier, 2);
    let nieuw: Vec<u32> = nu
        .eisen
        .iter()
        .map(|eis| eis.id)
        .filter(|id| *id > 5)
        .collect();
    assert_eq!(nieuw, [6, 7]);
    for eis in &was.eisen {
        assert!(nu.eisen.contains(eis));
    }
    assert_eq!(nu.eisen.len(), was.eisen.len() + 2);
    dossier.draai_terug(terug);
    assert_eq!(dossier, voor);
}
