use super::*;
use crate::dossier::keuzes::BelastbaarheidSoort;
use crate::dossier::stand::Opbouwstap;

fn dag(tekst: &str) -> NaiveDate {
    tekst.parse().unwrap()
}

fn document(id: u32, per: &str, uren: i64, stappen: &[(&str, i64)]) -> Belastbaarheid {
    Belastbaarheid {
        id,
        soort: Some(BelastbaarheidSoort::Fml),
        geldig_per: Some(dag(per)),
        uren_per_week: Some(Decimaal::heel(uren)),
        opbouwschema: stappen
            .iter()
            .map(|(vanaf, uren)| Opbouwstap {
                vanaf: Some(dag(vanaf)),
                uren_per_week: Some(Decimaal::heel(*uren)),
                ..Opbouwstap::default()
            })
            .collect(),
        ..Belastbaarheid::default()
    }
}

#[test]
fn documents_become_series_by_what_counts_on_the_peildatum() {
    let alle = [
        document(3, "2026-05-01", 32, &[]),
        document(1, "2025-03-01", 12, &[]),
        document(
            2,
            "2025-08-12",
            20,
            &[("2026-03-02", 26), ("2025-11-03", 20)],
        ),
        Belastbaarheid::default(),
    ];
    let invoer = urenverloop_invoer(&alle, dag("2025-11-03"));
    let soorten: Vec<_> = invoer
        .reeksen
        .iter()
        .map(|r| (r.soort, r.stappen.len()))
        .collect();
    assert_eq!(
        soorten,
        [
            (Reekssoort::Eerder, 1),
            // The step of November changes nothing.
            (Reekssoort::Geldend, 2),
            (Reekssoort::Later, 1)
        ]
    );
    assert_eq!(
        invoer.titel(),
        "Op de peildatum 20 uur per week, vanaf 2 maart 2026 26 uur"
    );
    let later = urenverloop_invoer(&alle, dag("2026-04-01"));
    assert_eq!(later.titel(), "De uren bouwen op naar 26 uur per week");
    let met = invoer.met_vraag("Planner", Decimaal::heel(24), Some(&alle[2]));
    assert!(
        met.alternatief()
            .contains("Planner vraagt 24 uur per week; dat past vanaf 2 maart 2026."),
        "{}",
        met.alternatief()
    );
    assert_eq!(met.gegevens().rijen.len(), 5);
}

#[test]
fn a_schedule_that_was_followed_up_is_not_what_holds() {
    let oud = document(1, "2026-10-01", 20, &[("2026-12-01", 32)]);
    let nieuw = Belastbaarheid {
        uren_per_week: None,
        ..document(2, "2026-10-01", 0, &[])
    };
    let invoer = urenverloop_invoer(&[oud, nieuw], dag("2027-01-10"));
    assert_eq!(invoer.reeksen.len(), 1);
    assert_eq!(invoer.reeksen[0].soort, Reekssoort::Eerder);
    assert_eq!(invoer.hoofdreeks(), None);
    assert_eq!(invoer.aantal_stappen(), 0);
    let titel = "Op de peildatum geldt de FML van 1 oktober 2026 (2), zonder uren per week";
    assert_eq!(invoer.titel(), titel);
    assert!(invoer.alternatief().contains(titel));
    assert_eq!(
        invoer.gegevens().rijen[0][0],
        "FML van 1 oktober 2026 (1) (eerder)"
    );
    let beeld = crate::figuur::urenverloop(&invoer, crate::figuur::Breedte::Smal).unwrap();
    assert_eq!(beeld.titel, titel);
}

#[test]
fn what_does_not_hold_yet_and_what_goes_up_and_down_is_no_build_up() {
    let later = document(1, "2027-05-01", 20, &[("2027-06-01", 32)]);
    let invoer = urenverloop_invoer(&[later], dag("2027-01-10"));
    assert_eq!(
        invoer.titel(),
        "Op de peildatum geldt nog geen document; het volgende komt uit op 32 uur per week"
    );
    let stappen = [("2025-03-01", 12), ("2025-05-01", 30), ("2025-07-01", 20)];
    let wisselend = document(1, "2025-03-01", 12, &stappen);
    let invoer = urenverloop_invoer(&[wisselend], dag("2027-01-10"));
    assert_eq!(invoer.titel(), "De uren gaan naar 20 uur per week");
}

#[test]
fn nothing_known_of_hours_is_no_series() {
    let zonder = Belastbaarheid {
        uren_per_week: None,
        ..document(1, "2025-03-01", 1, &[])
    };
    let invoer = urenverloop_invoer(&[zonder], dag("2025-11-03"));
    assert!(invoer.reeksen.is_empty());
    assert_eq!(invoer.aantal_stappen(), 0);
}

#[test]
fn one_document_with_fixed_hours_is_said_in_a_sentence() {
    let vast = document(1, "2025-03-01", 12, &[]);
    let op = dag("2025-11-03");
    let alleen = urenverloop_invoer(std::slice::from_ref(&vast), op);
    assert!(!alleen.zegt_meer_dan_een_zin());
    let met = urenverloop_invoer(&[vast, document(2, "2025-08-12", 20, &[])], op);
    assert!(met.zegt_meer_dan_een_zin());
}
