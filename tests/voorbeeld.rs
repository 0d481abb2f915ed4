//! The demo case, as the app loads it: complete on the day of the trajectplan, nothing from later
//! in it, and nothing in it that no report may hold.
#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::string_slice,
    reason = "all of this file is a test"
)]

use chrono::NaiveDate;
use serde_json::Value;
use spoorboek::dossier::keuzes::{ActiviteitStatus, Beoordeling, RichtingStatus};
use spoorboek::dossier::velden::{VELDEN, invoer::toon_waarde, zoek};
use spoorboek::dossier::waarden::Decimaal;
use spoorboek::dossier::{Adres, Dossier, Stand, formaat};
use std::collections::BTreeSet;

const BESTAND: &str = include_str!("../public/voorbeeld.json");
const MAG_NIET: &str = include_str!("data/mag_niet_in_rapport.txt");
const MOET: &str = include_str!("data/moet_in_rapport.txt");
/// The day of the trajectplan.
const PLAN: &str = "2025-11-03";
const EINDE: &str = "2026-08-17";

fn dag(tekst: &str) -> NaiveDate {
    tekst.parse().unwrap()
}

fn voorbeeld() -> Dossier {
    formaat::lees(BESTAND).unwrap()
}

fn stand(op: &str) -> Stand {
    voorbeeld().stand(dag(op)).unwrap()
}

/// Every value that holds on a day, as the user reads it, with its address.
fn getoond(op: &str) -> Vec<(Adres, String)> {
    let dossier = voorbeeld();
    let mut uit = Vec::new();
    for (adres, _) in dossier.feiten() {
        if let Some(feit) = dossier.geldend(adres, dag(op)) {
            uit.push((
                adres.clone(),
                toon_waarde(zoek(adres).unwrap().soort, &feit.waarde),
            ));
        }
    }
    uit
}

fn regels(tekst: &str) -> impl Iterator<Item = &str> {
    tekst.lines().filter(|regel| !regel.starts_with('#'))
}

/// Whole words, capitals aside.
fn bevat(tekst: &str, woorden: &str) -> bool {
    let (tekst, woorden) = (tekst.to_lowercase(), woorden.to_lowercase());
    tekst.match_indices(&woorden).any(|(plek, _)| {
        let voor = tekst[..plek].chars().next_back();
        let na = tekst[plek + woorden.len()..].chars().next();
        ![voor, na].into_iter().flatten().any(char::is_alphanumeric)
    })
}

#[test]
fn the_file_is_a_marked_case_in_the_written_form() {
    let dossier = voorbeeld();
    assert!(dossier.is_fictief());
    assert_eq!(formaat::lees(&formaat::schrijf(&dossier)).unwrap(), dossier);
    assert!(
        dossier
            .feiten()
            .flat_map(|(_, f)| f)
            .all(|feit| feit.vastgelegd_op <= dag(EINDE))
    );
    // Reads as a case on every day on which something changed.
    let dagen: BTreeSet<NaiveDate> = dossier
        .feiten()
        .flat_map(|(_, feiten)| feiten.iter().map(|feit| feit.vastgelegd_op))
        .collect();
    for op in &dagen {
        assert!(dossier.stand(*op).is_ok(), "{op}");
    }
}

#[test]
fn everything_that_a_report_needs_is_known_on_the_day_of_the_trajectplan() {
    let dossier = voorbeeld();
    for veld in VELDEN.iter().flat_map(|deel| deel.iter()) {
        if veld.leemte.is_empty() {
            continue;
        }
        let gevuld = dossier.feiten().any(|(adres, _)| {
            let item = veld.patroon.trim_end_matches("[]");
            let patroon = adres.patroon();
            (patroon == veld.patroon || patroon == format!("{item}[]"))
                && dossier.geldend(adres, dag(PLAN)).is_some()
        });
        assert!(gevuld, "{}: {}", veld.patroon, veld.leemte);
    }
}

#[test]
fn what_both_reports_must_hold_can_be_drawn_from_it() {
    let getoond = getoond(PLAN);
    let stand = stand(PLAN);
    for regel in regels(MOET) {
        let een_van = regel.rsplit(" | ").next().unwrap();
        let gevonden = een_van.split(" / ").any(|woorden| {
            let percentage = verdiencapaciteiten(&stand).iter().any(|pct| pct == woorden);
            percentage || getoond.iter().any(|(_, tekst)| bevat(tekst, woorden))
        });
        assert!(gevonden, "{regel}");
    }
}

/// Per direction with a wage: wage at the end of the build-up schedule as percentage of the old one.
fn verdiencapaciteiten(stand: &Stand) -> Vec<String> {
    let uren = stand
        .belastbaarheden
        .last()
        .unwrap()
        .opbouwschema
        .last()
        .unwrap();
    let uren = uren.uren_per_week.unwrap().als_getal();
    let oud = stand.dienstverband.oud_maandloon_cent.unwrap().0 as f64;
    let lonen = stand.zoekrichtingen.iter().filter_map(|r| r.uurloon_cent);
    lonen
        .map(|loon| {
            format!("{:.1}", loon.0 as f64 * uren * 52.0 / 12.0 / oud * 100.0).replace('.', ",")
        })
        .collect()
}

#[test]
fn nothing_that_no_report_may_hold_stands_in_a_field_that_a_report_reads() {
    let dossier = voorbeeld();
    for (adres, feiten) in dossier.feiten() {
        if adres.patroon() == "belastbaarheden[].items[].toelichting" {
            continue;
        }
        for tekst in feiten.iter().filter_map(|feit| feit.waarde.as_str()) {
            for woorden in regels(MAG_NIET) {
                assert!(!bevat(tekst, woorden), "{adres}: {woorden}");
            }
        }
    }
}

#[test]
fn a_report_of_a_past_day_does_not_see_what_came_later() {
    let plan = stand(PLAN);
    assert_eq!(plan.belastbaarheden.len(), 1);
    assert_eq!(plan.zoekprofiel.versies.len(), 1);
    let namen: Vec<u32> = plan.zoekrichtingen.iter().map(|r| r.id).collect();
    assert_eq!(namen, [1, 2, 3, 4, 5, 6, 7]);
    assert_eq!(
        plan.zoekrichtingen[5].uurloon_cent, None,
        "F6 has no wage in version 1"
    );
    assert_eq!(plan.traject.einddatum, Some(dag("2026-07-31")));
    assert_eq!(
        plan.intake.belemmerend[0].stap, None,
        "written Dutch gets its step in January"
    );
    assert_eq!(plan.activiteiten.len(), 11);
    assert_eq!(plan.persoonsprofiel.cv_afgerond_op, None);

    let voor = stand("2025-10-13");
    assert_eq!(voor.intake.visie_werknemer, None);
    assert_eq!(voor.belastbaarheden.len(), 1);
    assert_eq!(stand("2026-03-11").belastbaarheden.len(), 1);
    assert_eq!(stand("2026-03-12").belastbaarheden.len(), 2);
    assert_eq!(
        stand("2026-05-17").traject.einddatum,
        Some(dag("2026-07-31"))
    );
    assert_eq!(
        stand("2026-05-18").traject.einddatum,
        Some(dag("2026-09-13"))
    );
}

#[test]
fn the_second_version_of_the_zoekprofiel_changes_what_it_should() {
    use Beoordeling::{Goed, Onvoldoende, Voldoende};
    use RichtingStatus::{Actief, Vervallen};
    let oordelen = |op: &str| -> Vec<_> {
        let richtingen = stand(op).zoekrichtingen;
        richtingen
            .iter()
            .map(|r| (r.id, r.beoordeling.unwrap(), r.status.unwrap()))
            .collect()
    };
    assert_eq!(
        oordelen(PLAN),
        [
            (1, Goed, Actief),
            (2, Goed, Actief),
            (3, Voldoende, Actief),
            (4, Onvoldoende, Vervallen),
            (5, Onvoldoende, Actief),
            (6, Voldoende, Actief),
            (7, Onvoldoende, Vervallen),
        ]
    );
    assert_eq!(
        oordelen("2026-04-02"),
        [
            (1, Voldoende, Actief),
            (2, Goed, Actief),
            (3, Onvoldoende, Vervallen),
            (4, Onvoldoende, Vervallen),
            (5, Onvoldoende, Vervallen),
            (6, Voldoende, Actief),
            (7, Voldoende, Actief),
            (8, Goed, Actief),
        ]
    );
    let f1 = |op: &str| stand(op).zoekrichtingen[0].onderbouwing.clone();
    assert_eq!(f1(PLAN).arbeidsmarkt.vacatures, Some(18));
    assert_eq!(f1("2026-03-30").arbeidsmarkt.vacatures, Some(21));
    assert_eq!(f1("2026-03-20").aanpassingen, []);
    assert_eq!(f1("2026-04-02").aanpassingen.len(), 2);
    assert!(
        stand("2026-04-02")
            .zoekrichtingen
            .iter()
            .all(|r| { (r.status == Some(Vervallen)) == r.reden_vervallen.is_some() })
    );
}

#[test]
fn both_belastbaarheden_hold_their_deviating_items() {
    let documenten = stand(EINDE).belastbaarheden;
    let codes = |nummer: usize| -> Vec<String> {
        documenten[nummer]
            .items
            .iter()
            .filter_map(|i| i.code.clone())
            .collect()
    };
    assert_eq!(
        codes(0).join(" "),
        "3.8 4.10 4.11 4.13 4.14 4.16 4.18 4.19 4.22 5.3 5.4 5.6 5.9 6.2 6.3"
    );
    assert_eq!(
        codes(1).join(" "),
        "3.8 4.10 4.11 4.13 4.14 4.16 4.19 4.22 5.1 5.2 5.3 5.4 5.6 5.7 5.9 6.2 6.3"
    );
    let eind = |nummer: usize| {
        documenten[nummer]
            .opbouwschema
            .last()
            .unwrap()
            .uren_per_week
    };
    assert_eq!(eind(0), Some(Decimaal::heel(26)));
    assert_eq!(eind(1), Some(Decimaal::heel(32)));
    // Each remark of the doctor has its counterpart in terms of work.
    for item in documenten.iter().flat_map(|d| &d.items) {
        assert_eq!(item.toelichting.is_some(), item.werktekst.is_some());
    }
}

#[test]
fn activities_show_their_result_from_the_day_it_was_recorded() {
    let spel = |op: &str| {
        stand(op)
            .activiteiten
            .into_iter()
            .find(|a| a.id == 2)
            .unwrap()
    };
    assert_eq!(spel("2025-12-15").status, Some(ActiviteitStatus::Gepland));
    assert_eq!(spel("2026-03-20").status, Some(ActiviteitStatus::Gereed));
    assert_eq!(spel("2026-03-20").resultaat, None);
    assert!(spel("2026-04-02").resultaat.is_some());

    let einde = stand(EINDE).activiteiten;
    assert_eq!(einde.len(), 15);
    let open: Vec<u32> = einde
        .iter()
        .filter(|a| a.gereed_op.is_none())
        .map(|a| a.id)
        .collect();
    assert_eq!(open, [6, 10, 11, 14]);
}

/// The list of words and facts here is a copy; where the practice case itself is at hand it is
/// held against that.
#[test]
fn demands_are_those_of_the_practice_case() {
    let Ok(bron) = std::fs::read_to_string("../shared/voorbeelden/dossier-a/06-zoekrichtingen.md")
    else {
        return;
    };
    let stand = serde_json::to_value(stand(EINDE)).unwrap();
    let mut geteld = 0;
    let mut functie = 0;
    for regel in bron.lines() {
        if let Some(kop) = regel.strip_prefix("## F") {
            functie = kop.split(' ').next().unwrap().parse::<usize>().unwrap();
        }
        let cellen: Vec<&str> = regel.split('|').map(str::trim).collect();
        let &[_, code, _, omschrijving, gegeven, _] = cellen.as_slice() else {
            continue;
        };
        if functie == 0 || !code.contains('.') || gegeven == "(niet ingevuld)" {
            continue;
        }
        let eisen = stand["zoekrichtingen"][functie - 1]["eisen"]
            .as_array()
            .unwrap();
        let eis = eisen.iter().find(|eis| eis["code"] == code).unwrap();
        assert_eq!(
            eis["omschrijving"].as_str().unwrap().to_lowercase(),
            omschrijving.to_lowercase()
        );
        let waarde = match (&eis["getal"], &eis["kenmerk"], &eis["komt_niet_voor"]) {
            (Value::Number(getal), _, _) => getal.to_string().replace('.', ","),
            (_, Value::String(kenmerk), _) => format!("kenmerk: {kenmerk}"),
            (_, _, Value::Bool(true)) => "komt niet voor".to_owned(),
            _ => String::new(),
        };
        let zelfde = gegeven == waarde || gegeven.starts_with(&format!("{waarde} "));
        assert!(zelfde, "F{functie} {code}: {gegeven}");
        geteld += 1;
    }
    assert_eq!(geteld, 143);
}
