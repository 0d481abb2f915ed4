//! The review in words, and what can be done in it.

use super::*;
use crate::dossier::keuzes::{BelastbaarheidSoort, FmlVersie};
use crate::dossier::stand::{AfwijkendItem, FunctieEis, ZoekprofielVersie};
use crate::dossier::waarden::Decimaal;
use crate::dossier::{Adres, Dossier, Wijziging};
use crate::functies::te_herzien;
use chrono::NaiveDate;

fn dag(tekst: &str) -> NaiveDate {
    tekst.parse().unwrap()
}

fn document(id: u32, op: &str, per: &str, tillen: u8) -> Belastbaarheid {
    Belastbaarheid {
        id,
        soort: Some(BelastbaarheidSoort::Fml),
        versie: Some(FmlVersie::Klassiek),
        opgesteld_op: Some(dag(op)),
        geldig_per: Some(dag(per)),
        items: vec![AfwijkendItem {
            code: Some("4.14".into()),
            waarden: vec![tillen],
            ..AfwijkendItem::default()
        }],
        ..Belastbaarheid::default()
    }
}

fn richting(id: u32, naam: &str, kg: Option<i64>) -> Zoekrichting {
    let eis = kg.map(|kg| FunctieEis {
        id: 1,
        versie: Some(FmlVersie::Klassiek),
        code: Some("4.14".into()),
        getal: Some(Decimaal::heel(kg)),
        ..FunctieEis::default()
    });
    Zoekrichting {
        id,
        naam: Some(naam.into()),
        eisen: eis.into_iter().collect(),
        ..Zoekrichting::default()
    }
}

/// 10 kg, then 5 kg.
fn stand() -> Stand {
    let mut stand = Stand {
        belastbaarheden: vec![
            document(1, "2025-08-12", "2025-08-12", 1),
            document(2, "2026-02-24", "2026-03-02", 2),
        ],
        zoekrichtingen: vec![
            richting(1, "Planner", Some(3)),
            richting(2, "Koerier", Some(8)),
            richting(3, "Conciërge", None),
        ],
        ..Stand::default()
    };
    stand.zoekprofiel.versies = vec![ZoekprofielVersie {
        id: 1,
        versie: Some(1),
        vastgesteld_op: Some(dag("2025-11-03")),
        belastbaarheid: Some(1),
        reden: None,
    }];
    stand
}

fn herziening(stand: &Stand) -> Herziening {
    te_herzien(stand, dag("2026-03-02")).unwrap()
}

#[test]
fn the_reason_names_the_document_and_what_changed() {
    let stand = stand();
    let herziening = herziening(&stand);
    assert_eq!(
        voorgestelde_reden(&stand, None, &herziening),
        "Herzien na de FML van 24 februari 2026, geldig per 2 maart 2026. Past niet meer: Koerier."
    );
    let koerier = &herziening.richtingen[1];
    assert_eq!(gevolg_in_woorden(koerier), Some("Past niet meer."));
    assert_eq!(
        punt_in_woorden(&koerier.punten[0]),
        "Tillen of dragen (4.14): eerst past, nu past niet"
    );
    assert_eq!(
        reden_van_vervallen(&stand, &herziening, koerier),
        "Past niet bij de FML van 24 februari 2026, geldig per 2 maart 2026: het werk vraagt te veel bij tillen of dragen."
    );
    assert_eq!(gevolg_in_woorden(&herziening.richtingen[0]), None);
}

#[test]
fn what_was_dropped_or_added_since_the_version_is_named() {
    let toen = stand();
    let mut nu = stand();
    nu.zoekrichtingen[1].status = Some(RichtingStatus::Vervallen);
    nu.zoekrichtingen
        .push(richting(4, "Uitgiftemedewerker", Some(2)));
    let herziening = herziening(&nu);
    assert_eq!(
        voorgestelde_reden(&nu, Some(&toen), &herziening),
        "Herzien na de FML van 24 februari 2026, geldig per 2 maart 2026. \
         Vervallen: Koerier. Nieuw: Uitgiftemedewerker."
    );
}

#[test]
fn without_changes_that_is_the_reason() {
    let mut stand = stand();
    stand.zoekrichtingen.truncate(1);
    let herziening = herziening(&stand);
    let reden = voorgestelde_reden(&stand, Some(&stand), &herziening);
    assert!(reden.ends_with("De uitkomsten van de richtingen blijven gelijk."));
}

#[test]
fn the_next_number_follows_the_highest() {
    let mut stand = stand();
    assert_eq!(volgend_nummer(&stand), 2);
    stand.zoekprofiel.versies[0].versie = Some(u32::MAX);
    assert_eq!(volgend_nummer(&stand), u32::MAX);
    stand.zoekprofiel.versies.clear();
    assert_eq!(volgend_nummer(&stand), 1);
    let zonder = Belastbaarheid::default();
    assert_eq!(documentnaam(&zonder), "document");
    assert_eq!(met_lidwoord(&[], &zonder), "het document");
    let izp = Belastbaarheid {
        soort: Some(BelastbaarheidSoort::Izp),
        ..zonder
    };
    assert_eq!(met_lidwoord(&[], &izp), "het IZP");
}

#[test]
fn a_sensitive_code_stays_out() {
    let punt = Puntverschil {
        code: "3.10".into(),
        naam: "Overige omgevingsfactor".into(),
        avg_gevoelig: true,
        oud: None,
        nieuw: Some(Uitkomst::NietBeoordeeld),
    };
    assert_eq!(
        punt_in_woorden(&punt),
        "Overige omgevingsfactor: eerst niet beperkt, nu niet beoordeeld"
    );
}

/// The first document limits lifting to 5 kg, the second to 10; a direction of 8 kg was dropped.
fn soepeler() -> Stand {
    let mut stand = stand();
    stand.belastbaarheden[0].items[0].waarden = vec![2];
    stand.belastbaarheden[1].items[0].waarden = vec![1];
    let koerier = &mut stand.zoekrichtingen[1];
    koerier.status = Some(RichtingStatus::Vervallen);
    koerier.reden_vervallen = Some("Het tillen is te zwaar. ".into());
    stand
}

#[test]
fn a_dropped_direction_that_fits_again_is_told_and_can_be_taken_up() {
    let stand = soepeler();
    let herziening = herziening(&stand);
    let [planner, koerier, concierge] = herziening.richtingen.as_slice() else {
        panic!("three directions");
    };
    assert!(kan_weer(koerier) && !is_actief(koerier));
    assert!(!kan_weer(planner) && !kan_weer(concierge));
    assert_eq!(gevolg_in_woorden(koerier), Some("Past nu wel."));
    assert_eq!(
        past_weer_in_woorden(&herziening).as_deref(),
        Some("1 vervallen richting past nu wel: Koerier.")
    );
    let op = dag("2026-03-16");
    let wijziging = neem_weer_op(&stand, &herziening, koerier, op).unwrap();
    let waarde = |naam: &str| {
        let adres = format!("zoekrichtingen[2].{naam}");
        let mut gezet = wijziging.zet.iter();
        gezet
            .find(|zet| zet.adres.als_str() == adres)
            .unwrap()
            .waarde
            .clone()
    };
    assert_eq!(waarde("status"), Some("actief".into()));
    assert_eq!(waarde("reden_vervallen"), None);
    assert_eq!(
        waarde("reden_weer_opgenomen"),
        Some(
            "Past weer bij de FML van 24 februari 2026, geldig per 2 maart 2026. \
             Eerder vervallen met als reden: Het tillen is te zwaar."
                .into()
        )
    );
}

#[test]
fn what_was_dropped_and_fits_no_better_is_left_alone() {
    let mut stand = stand();
    stand.zoekrichtingen[1].status = Some(RichtingStatus::Vervallen);
    let herziening = herziening(&stand);
    assert!(!herziening.richtingen.iter().any(kan_weer));
    assert_eq!(past_weer_in_woorden(&herziening), None);
    let mut gelijk = soepeler();
    gelijk.belastbaarheden[0].items[0].waarden = vec![1];
    assert!(!self::herziening(&gelijk).richtingen.iter().any(kan_weer));
}

#[test]
fn the_reason_of_the_version_names_what_was_taken_up_again_once() {
    let toen = soepeler();
    let mut nu = soepeler();
    nu.zoekrichtingen[1].status = Some(RichtingStatus::Actief);
    let reden = voorgestelde_reden(&nu, Some(&toen), &herziening(&nu));
    assert!(reden.ends_with("Weer opgenomen: Koerier."), "{reden}");
    assert!(!reden.contains("Past nu wel"), "{reden}");
}

#[test]
fn demands_that_lack_are_named_with_where_to_fill_them_in() {
    let mut stand = stand();
    let mut items = vec![("4.14", 2), ("5.1", 1), ("5.3", 1)];
    items.extend([("4.9", 1), ("4.10", 1), ("4.11", 1), ("4.18", 1)]);
    stand.belastbaarheden[1].items = items
        .into_iter()
        .map(|(code, waarde)| AfwijkendItem {
            code: Some(code.into()),
            waarden: vec![waarde],
            ..AfwijkendItem::default()
        })
        .collect();
    let leemte = |stand: &Stand, plaats: usize| {
        let richting = &stand.zoekrichtingen[plaats];
        eisleemte(stand, richting, &stand.belastbaarheden[1])
    };
    let niets = leemte(&stand, 2).unwrap();
    assert_eq!(
        niets.zin,
        "Bij deze functie is nog geen enkele eis ingevuld. Nodig zijn er 7: \
         bij frequent reiken tijdens het werk (4.9), buigen (4.10), \
         frequent buigen tijdens het werk (4.11), tillen of dragen (4.14) en 3 andere punten."
    );
    assert_eq!(niets.adres, "zoekrichtingen[3].eisen");
    // A row without an answer is as good as none, but there is a field to go to.
    stand.belastbaarheden[1].items.truncate(2);
    stand.zoekrichtingen[1].catalogusfunctie = Some("koerier".into());
    stand.zoekrichtingen[1].eisen.push(FunctieEis {
        id: 9,
        versie: Some(FmlVersie::Klassiek),
        code: Some("5.1".into()),
        ..FunctieEis::default()
    });
    let een = leemte(&stand, 1).unwrap();
    assert_eq!(
        een.zin,
        "De eis ontbreekt bij zitten (5.1). De functiecatalogus kan ze aanvullen, als schatting."
    );
    assert_eq!(een.adres, "zoekrichtingen[2].eisen[9]");
    stand.belastbaarheden[1].items.truncate(1);
    assert_eq!(leemte(&stand, 1), None);
}

#[test]
fn a_beoordeling_from_before_the_document_is_asked_about_until_it_is_looked_at() {
    let adres = |tekst: &str| Adres::lees(tekst).unwrap();
    let mut dossier = Dossier::nieuw("a".into(), true);
    let zet = |dossier: &mut Dossier, op: &str, veld: &str, waarde: serde_json::Value| {
        let wijziging = Wijziging::nieuw(dag(op)).zet(adres(veld), Some(waarde));
        dossier.wijzig(&wijziging).unwrap();
    };
    zet(&mut dossier, "2025-11-03", "zoekrichtingen[1]", true.into());
    zet(
        &mut dossier,
        "2025-11-03",
        "zoekrichtingen[1].beoordeling",
        "goed".into(),
    );
    zet(
        &mut dossier,
        "2026-02-26",
        "belastbaarheden[2]",
        true.into(),
    );
    zet(
        &mut dossier,
        "2026-02-26",
        "belastbaarheden[2].geldig_per",
        "2026-03-02".into(),
    );
    let vraag = |dossier: &Dossier| {
        let op = dag("2026-03-16");
        let stand = dossier.stand(op).unwrap();
        let (richting, document) = (&stand.zoekrichtingen[0], &stand.belastbaarheden[0]);
        beoordeling_van_eerder(dossier, richting, document, op)
    };
    use crate::dossier::keuzes::Beoordeling::Goed;
    assert_eq!(vraag(&dossier), Some(Goed));
    // Known already, but it did not count yet.
    zet(
        &mut dossier,
        "2026-02-27",
        "zoekrichtingen[1].beoordeling_reden",
        "Past.".into(),
    );
    assert_eq!(vraag(&dossier), Some(Goed));
    zet(
        &mut dossier,
        "2026-03-04",
        "zoekrichtingen[1].beoordeling_reden",
        "Past nog.".into(),
    );
    assert_eq!(vraag(&dossier), None);
}

#[test]
fn a_document_made_on_the_day_it_holds_names_that_day_once() {
    let een_dag = document(1, "2026-10-01", "2026-10-01", 1);
    assert_eq!(documentnaam(&een_dag), "FML geldig per 1 oktober 2026");
    let twee_dagen = document(1, "2026-09-20", "2026-10-01", 1);
    assert_eq!(
        documentnaam(&twee_dagen),
        "FML van 20 september 2026, geldig per 1 oktober 2026"
    );
}
