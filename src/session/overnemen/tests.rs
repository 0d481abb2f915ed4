use super::*;
use crate::belastbaarheid::herken::{HerkendItem, HerkendeStap, Herkenning, Trefkans};
use crate::belastbaarheid::item as lijstitem;
use crate::dossier::keuzes::FmlVersie;
use crate::dossier::stand::Belastbaarheid;
use crate::dossier::waarden::Decimaal;
use crate::dossier::{Dossier, Wijziging};
use chrono::NaiveDate;

fn dag(tekst: &str) -> NaiveDate {
    tekst.parse().unwrap()
}

fn vandaag() -> NaiveDate {
    dag("2025-11-03")
}

fn gevonden(code: &'static str, waarden: &[u8], getal: Option<i64>) -> HerkendItem {
    let item = lijstitem(FmlVersie::Klassiek, code).unwrap();
    HerkendItem {
        versie: item.versie,
        code: item.code,
        naam: item.naam,
        waarden: waarden.to_vec(),
        vermogen: getal.map(Decimaal::heel),
        toelichting: Some("zolang de behandeling loopt".into()),
        trefkans: Trefkans::Zeker,
        redenen: Vec::new(),
        regels: vec![3],
    }
}

/// A case with one classic document, after these changes.
fn dossier(wijzigingen: &[(&str, serde_json::Value)]) -> Dossier {
    let mut dossier = Dossier::nieuw("a".into(), true);
    let mut wijziging = Wijziging::nieuw(vandaag());
    for (adres, waarde) in wijzigingen {
        let adres = format!("belastbaarheden[1].{adres}");
        wijziging = wijziging.zet(Adres::lees(&adres).unwrap(), Some(waarde.clone()));
    }
    dossier.wijzig(&wijziging).unwrap();
    dossier
}

fn klassiek() -> (&'static str, serde_json::Value) {
    ("versie", FmlVersie::Klassiek.waarde().into())
}

fn document(dossier: &Dossier) -> Belastbaarheid {
    dossier.stand(vandaag()).unwrap().belastbaarheden[0].clone()
}

fn neem(dossier: &mut Dossier, item: &HerkendItem, bij: Bijverschil) -> bool {
    let wijziging = neem_item_over(dossier, &document(dossier), item, bij, vandaag());
    wijziging.is_some_and(|wijziging| !dossier.wijzig(&wijziging).unwrap().is_leeg())
}

#[test]
fn an_item_is_taken_over_whole_and_undone_in_one_step() {
    let mut dossier = dossier(&[klassiek()]);
    let voor = dossier.clone();
    let item = gevonden("4.14", &[2], Some(5));
    assert_eq!(itemstand(&document(&dossier), &item), Itemstand::Nieuw);
    let wijziging = neem_item_over(
        &dossier,
        &document(&dossier),
        &item,
        Bijverschil::Behoud,
        vandaag(),
    );
    let terug = dossier.wijzig(&wijziging.unwrap()).unwrap();
    let stand = document(&dossier);
    assert_eq!(stand.items[0].code.as_deref(), Some("4.14"));
    assert_eq!(stand.items[0].waarden, [2]);
    assert_eq!(stand.items[0].vermogen, Some(Decimaal::heel(5)));
    // Words of the doctor stay in the one field that no report shows.
    assert!(stand.items[0].toelichting.is_some() && stand.items[0].werktekst.is_none());
    assert_eq!(itemstand(&stand, &item), Itemstand::Gelijk);
    assert!(!neem(&mut dossier, &item, Bijverschil::Behoud));
    dossier.draai_terug(terug);
    assert_eq!(dossier, voor);
}

#[test]
fn what_differs_stays_unless_the_coach_says_replace() {
    let mut dossier = dossier(&[
        klassiek(),
        ("items[4].code", "4.14".into()),
        ("items[4].waarden", serde_json::json!([1])),
        ("items[4].werktekst", "tot 10 kg".into()),
    ]);
    let item = gevonden("4.14", &[2], Some(5));
    let Itemstand::Botst(botsingen) = itemstand(&document(&dossier), &item) else {
        panic!("no clash");
    };
    assert_eq!(botsingen.len(), 1);
    assert!(botsingen[0].staat_er.contains("10 kg"), "{botsingen:?}");
    assert!(neem(&mut dossier, &item, Bijverschil::Behoud));
    let stand = document(&dossier);
    assert_eq!((stand.items.len(), stand.items[0].id), (1, 4));
    assert_eq!(stand.items[0].waarden, [1]);
    assert_eq!(stand.items[0].vermogen, Some(Decimaal::heel(5)));
    assert!(neem(&mut dossier, &item, Bijverschil::Vervang));
    let stand = document(&dossier);
    assert_eq!(stand.items[0].waarden, [2]);
    assert_eq!(stand.items[0].werktekst.as_deref(), Some("tot 10 kg"));
}

#[test]
fn an_item_never_moves_to_another_version() {
    let item = gevonden("4.22", &[1], None);
    for (waarde, verwacht) in [
        (None, Itemstand::ZonderVersie),
        (
            Some(FmlVersie::Nieuw),
            Itemstand::AndereVersie(FmlVersie::Nieuw),
        ),
    ] {
        let velden: Vec<_> = waarde
            .map(|versie| ("versie", versie.waarde().into()))
            .into_iter()
            .chain([("conclusie", "ja".into())])
            .collect();
        let mut dossier = dossier(&velden);
        assert_eq!(itemstand(&document(&dossier), &item), verwacht);
        assert!(!neem(&mut dossier, &item, Bijverschil::Vervang));
        assert!(document(&dossier).items.is_empty());
    }
}

#[test]
fn an_id_is_never_used_twice() {
    let mut dossier = dossier(&[klassiek()]);
    assert!(neem(
        &mut dossier,
        &gevonden("4.14", &[2], None),
        Bijverschil::Behoud
    ));
    let weg =
        Wijziging::nieuw(vandaag()).zet(Adres::lees("belastbaarheden[1].items[1]").unwrap(), None);
    dossier.wijzig(&weg).unwrap();
    assert!(neem(
        &mut dossier,
        &gevonden("5.3", &[1], None),
        Bijverschil::Behoud
    ));
    assert_eq!(document(&dossier).items[0].id, 2);
}

#[test]
fn twice_in_the_text_is_seen() {
    let alle = [
        gevonden("4.14", &[2], None),
        gevonden("4.14", &[1], None),
        gevonden("5.3", &[1], None),
    ];
    assert!(staat_dubbel(&alle, &alle[1]));
    assert!(!staat_dubbel(&alle, &alle[2]));
}

#[test]
fn another_code_keeps_the_words_and_drops_the_level() {
    let mut dossier = dossier(&[
        ("versie", FmlVersie::Nieuw.waarde().into()),
        ("items[1].code", "4.22".into()),
        ("items[1].waarden", serde_json::json!([1])),
        ("items[1].toelichting", "niet knielen".into()),
        ("items[2].code", "4.14".into()),
    ]);
    let nieuw = |code| lijstitem(FmlVersie::Nieuw, code).unwrap();
    let stand = document(&dossier);
    assert_eq!(
        hernoem_item(&stand, 1, nieuw("4.14"), vandaag()),
        Some(Hernoeming::Bezet)
    );
    assert_eq!(hernoem_item(&stand, 9, nieuw("4.20"), vandaag()), None);
    let Some(Hernoeming::Kan(wijziging)) = hernoem_item(&stand, 1, nieuw("4.20"), vandaag()) else {
        panic!("refused");
    };
    dossier.wijzig(&wijziging).unwrap();
    let item = &document(&dossier).items[0];
    assert_eq!(item.code.as_deref(), Some("4.20"));
    assert!(item.waarden.is_empty() && item.toelichting.is_some());
}

#[test]
fn facts_are_compared_and_taken_over_one_by_one() {
    let mut dossier = dossier(&[
        klassiek(),
        ("geldig_per", "2025-08-12".into()),
        ("opbouwschema[2].vanaf", "2025-11-03".into()),
        ("opbouwschema[2].uren_per_week", 20.into()),
    ]);
    let neem = |dossier: &mut Dossier, feit: &Feit| {
        let wijziging = neem_feit_over(dossier, &document(dossier), feit, vandaag());
        wijziging.is_some_and(|wijziging| !dossier.wijzig(&wijziging).unwrap().is_leeg())
    };
    let stap = |vanaf: &str, uren| {
        Feit::Stap(HerkendeStap {
            vanaf: dag(vanaf),
            uren_per_week: Some(Decimaal::uit_honderdsten(uren)),
            uren_per_dag: Some(Decimaal::uit_honderdsten(440)),
            jaar_afgeleid: false,
        })
    };
    let per = Feit::GeldigPer(dag("2025-09-01"));
    let botst = Feitstand::Botst {
        staat_er: "12 augustus 2025".into(),
    };
    assert_eq!(feitstand(&document(&dossier), &per), botst);
    assert_eq!(
        feitstand(&document(&dossier), &Feit::GeldigPer(dag("2025-08-12"))),
        Feitstand::Gelijk
    );
    for (feit, verwacht) in [
        (stap("2026-03-02", 2600), Feitstand::Nieuw),
        (Feit::Voorwaarde("Geen nachtwerk.".into()), Feitstand::Nieuw),
        (Feit::UrenPerWeek(Decimaal::heel(20)), Feitstand::Nieuw),
        (Feit::Arts("A. de Wit".into()), Feitstand::Nieuw),
    ] {
        assert_eq!(feitstand(&document(&dossier), &feit), verwacht, "{feit:?}");
        assert!(neem(&mut dossier, &feit), "{feit:?}");
        assert_eq!(
            feitstand(&document(&dossier), &feit),
            Feitstand::Gelijk,
            "{feit:?}"
        );
        assert!(!neem(&mut dossier, &feit), "{feit:?}");
    }
    // The same day with other hours: the step is replaced, not doubled.
    let anders = stap("2025-11-03", 2200);
    assert!(matches!(
        feitstand(&document(&dossier), &anders),
        Feitstand::Botst { .. }
    ));
    assert!(neem(&mut dossier, &anders));
    let stand = document(&dossier);
    assert_eq!(stand.opbouwschema.len(), 2);
    assert_eq!(
        stand.opbouwschema[0].uren_per_week,
        Some(Decimaal::heel(22))
    );
}

#[test]
fn the_version_of_a_document_with_items_is_not_changed_in_passing() {
    let dossier = dossier(&[klassiek(), ("items[1].code", "4.14".into())]);
    let feit = Feit::Versie(FmlVersie::Nieuw);
    let stand = document(&dossier);
    assert!(matches!(
        feitstand(&stand, &feit),
        Feitstand::VersieVast { .. }
    ));
    assert_eq!(neem_feit_over(&dossier, &stand, &feit, vandaag()), None);
}

#[test]
fn the_pasted_text_is_no_field_of_the_case() {
    let adres = plakconcept(3).unwrap();
    let wijziging = Wijziging::nieuw(vandaag()).zet(adres, Some("tekst".into()));
    assert!(Dossier::nieuw("a".into(), true).wijzig(&wijziging).is_err());
}

#[test]
fn all_sure_items_go_in_one_change_and_the_rest_stays_a_question() {
    let mut dossier = dossier(&[
        klassiek(),
        ("items[1].code", "5.3".into()),
        ("items[1].waarden", serde_json::json!([2])),
    ]);
    let mut twijfel = gevonden("5.4", &[1], None);
    twijfel.trefkans = Trefkans::Waarschijnlijk;
    let herkenning = Herkenning {
        items: vec![
            gevonden("4.14", &[2], Some(5)),
            gevonden("4.18", &[1], None),
            // Clashes, is unsure, stands twice in the text.
            gevonden("5.3", &[1], None),
            twijfel,
            gevonden("5.9", &[1], None),
            gevonden("5.9", &[0], None),
        ],
        aanduidingen: vec![gevonden("4.1", &[1], None)],
        ..Herkenning::default()
    };
    let alle = vondsten(&herkenning);
    let stand = document(&dossier);
    let wijziging = neem_zekere_over(&dossier, &stand, &alle, vandaag()).unwrap();
    let terug = dossier.wijzig(&wijziging).unwrap();
    let na = document(&dossier);
    let codes: Vec<_> = na
        .items
        .iter()
        .map(|item| (item.id, item.code.as_deref().unwrap(), item.waarden.clone()))
        .collect();
    assert_eq!(
        codes,
        [
            (1, "5.3", vec![2]),
            (2, "4.14", vec![2]),
            (3, "4.18", vec![1])
        ]
    );
    assert_eq!(neem_zekere_over(&dossier, &na, &alle, vandaag()), None);
    // From the last one the first open one follows; what was skipped is passed over.
    assert_eq!(volgende_open(&alle, &na, |_| false, 6), Some(2));
    assert_eq!(volgende_open(&alle, &na, |plek| plek == 2, 1), Some(3));
    assert_eq!(volgende_open(&alle, &na, |_| true, 0), None);
    dossier.draai_terug(terug);
    assert_eq!(document(&dossier), stand);
}

#[test]
fn everything_found_in_a_real_text_can_be_taken_over() {
    let tekst = include_str!("../../../tests/gegevens/herken/klassiek-1.md");
    let gevonden = crate::belastbaarheid::herken::herken(tekst);
    let versie = gevonden.document.versie.unwrap();
    let mut dossier = dossier(&[("versie", versie.waarde().into())]);
    let alle = vondsten(&gevonden);
    for vondst in &alle {
        let voor = document(&dossier);
        if vondst.stand(&voor) == Vondststand::Open {
            let wijziging = vondst.neem_over(&dossier, &voor, vandaag()).unwrap();
            dossier.wijzig(&wijziging).unwrap();
            assert_eq!(
                vondst.stand(&document(&dossier)),
                Vondststand::Staat,
                "{vondst:?}"
            );
        }
    }
    // Fifteen that deviate, and the right hand.
    assert_eq!(document(&dossier).items.len(), 16);
    assert!(
        document(&dossier)
            .items
            .iter()
            .all(|item| item.werktekst.is_none())
    );
}
