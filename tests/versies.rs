//! A version of the zoekprofiel stays readable as it was, also after other work on the same day.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used)]

use chrono::NaiveDate;
use serde_json::{Value, json};
use spoorboek::dossier::{Adres, Dossier, Wijziging, formaat};

fn dag(tekst: &str) -> NaiveDate {
    tekst.parse().unwrap()
}

fn zet(dossier: &mut Dossier, op: &str, velden: &[(&str, Value)]) {
    let mut wijziging = Wijziging::nieuw(dag(op));
    for (adres, waarde) in velden {
        wijziging = wijziging.zet(Adres::lees(adres).unwrap(), Some(waarde.clone()));
    }
    dossier.wijzig(&wijziging).unwrap();
}

fn stel_vast(dossier: &mut Dossier, op: &str, nummer: u32) {
    let veld = |naam: &str| format!("zoekprofiel.versies[{nummer}].{naam}");
    zet(
        dossier,
        op,
        &[
            (&veld("versie"), json!(nummer)),
            (&veld("vastgesteld_op"), json!(op)),
        ],
    );
}

fn naam_bij(dossier: &Dossier, versie: u32, op: &str) -> Option<String> {
    let toen = dossier.zoals_bij_versie(versie)?;
    let stand = toen.stand(dag(op)).unwrap();
    stand.zoekrichtingen.first()?.naam.clone()
}

#[test]
fn what_is_changed_later_on_that_day_leaves_the_version_as_it_was() {
    let mut dossier = Dossier::nieuw("a".into(), true);
    let naam = "zoekrichtingen[1].naam";
    zet(&mut dossier, "2026-03-02", &[(naam, json!("Chauffeur"))]);
    zet(&mut dossier, "2026-03-02", &[(naam, json!("Koerier"))]);
    stel_vast(&mut dossier, "2026-03-02", 1);
    zet(&mut dossier, "2026-03-02", &[(naam, json!("Planner"))]);
    zet(
        &mut dossier,
        "2026-03-02",
        &[("werknemer.naam", json!("Jan"))],
    );
    stel_vast(&mut dossier, "2026-03-02", 2);
    zet(
        &mut dossier,
        "2026-03-02",
        &[(naam, json!("Baliemedewerker"))],
    );
    zet(&mut dossier, "2026-04-01", &[(naam, json!("Portier"))]);

    // Also as it is read back from its file.
    for dossier in [
        &dossier,
        &formaat::lees(&formaat::schrijf(&dossier)).unwrap(),
    ] {
        assert_eq!(
            naam_bij(dossier, 1, "2026-03-02").as_deref(),
            Some("Koerier")
        );
        assert_eq!(
            naam_bij(dossier, 2, "2026-03-02").as_deref(),
            Some("Planner")
        );
        assert_eq!(naam_bij(dossier, 3, "2026-03-02"), None);
        let toen = dossier
            .zoals_bij_versie(1)
            .unwrap()
            .stand(dag("2026-03-02"))
            .unwrap();
        assert_eq!(toen.werknemer.naam, None, "recorded later on that day");
        assert_eq!(toen.zoekprofiel.versies.len(), 1);
        let op = |dag_: &str| {
            dossier.stand(dag(dag_)).unwrap().zoekrichtingen[0]
                .naam
                .clone()
        };
        assert_eq!(op("2026-03-02").as_deref(), Some("Baliemedewerker"));
        assert_eq!(op("2026-04-01").as_deref(), Some("Portier"));
    }
}

#[test]
fn undoing_what_came_after_a_version_leaves_the_version() {
    let mut dossier = Dossier::nieuw("a".into(), true);
    let naam = Adres::lees("zoekrichtingen[1].naam").unwrap();
    zet(
        &mut dossier,
        "2026-03-02",
        &[(naam.als_str(), json!("Koerier"))],
    );
    stel_vast(&mut dossier, "2026-03-02", 1);
    let voor = dossier.clone();
    let anders = Wijziging::nieuw(dag("2026-03-02")).zet(naam, Some(json!("Planner")));
    let terug = dossier.wijzig(&anders).unwrap();
    let opnieuw = dossier.draai_terug(terug);
    assert_eq!(dossier, voor);
    dossier.draai_terug(opnieuw);
    assert_eq!(
        naam_bij(&dossier, 1, "2026-03-02").as_deref(),
        Some("Koerier")
    );
}
