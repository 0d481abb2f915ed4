use super::*;
use crate::dossier::keuzes::{BelastbaarheidSoort, FmlVersie};
use crate::dossier::stand::{AfwijkendItem, Opbouwstap};
use crate::dossier::waarden::Decimaal;

fn dag(tekst: &str) -> Option<NaiveDate> {
    tekst.parse().ok()
}

fn check(documenten: Vec<Belastbaarheid>, verwacht: &[(&str, &str)]) {
    let stand = Stand {
        belastbaarheden: documenten,
        ..Stand::default()
    };
    let gevonden = meldingen(&stand, dag("2026-04-01").unwrap());
    assert_eq!(gevonden.len(), verwacht.len(), "{gevonden:#?}");
    for (melding, (adres, woorden)) in gevonden.iter().zip(verwacht) {
        assert_eq!(melding.adres, *adres);
        assert!(melding.tekst.contains(woorden), "{}", melding.tekst);
    }
}

fn document(id: u32) -> Belastbaarheid {
    Belastbaarheid {
        id,
        soort: Some(BelastbaarheidSoort::Fml),
        versie: Some(FmlVersie::Klassiek),
        geldig_per: dag("2026-03-02"),
        opgesteld_op: dag("2026-02-24"),
        ontvangen_op: dag("2026-03-12"),
        ..Belastbaarheid::default()
    }
}

fn stap(id: u32, vanaf: &str, week: i64) -> Opbouwstap {
    Opbouwstap {
        id,
        vanaf: dag(vanaf),
        uren_per_week: Some(Decimaal::heel(week)),
        ..Opbouwstap::default()
    }
}

#[test]
fn begin_and_end_of_the_schedule_do_not_contradict_each_other() {
    let mut een = document(1);
    een.uren_per_week = Some(Decimaal::heel(28));
    een.opbouwschema = vec![stap(1, "2026-03-02", 28), stap(2, "2026-05-04", 32)];
    een.items = vec![AfwijkendItem {
        code: Some("6.3".into()),
        waarden: vec![2],
        vermogen: Some(Decimaal::heel(32)),
        ..AfwijkendItem::default()
    }];
    check(vec![een.clone()], &[]);
    een.items[0].vermogen = Some(Decimaal::heel(30));
    let adres = "belastbaarheden[1].uren_per_week";
    check(vec![een], &[(adres, "bij item 6.3 staat 30 uur")]);
}

fn item_met(code: &str, waarde: u8, getal: Option<i64>) -> AfwijkendItem {
    AfwijkendItem {
        id: 1,
        code: Some(code.into()),
        waarden: vec![waarde],
        vermogen: getal.map(Decimaal::heel),
        ..AfwijkendItem::default()
    }
}

#[test]
fn hours_that_go_before_the_level_of_their_item_are_said() {
    let mut een = document(1);
    // About 6 hours a day.
    een.items = vec![item_met("6.2", 2, None)];
    een.opbouwschema = vec![
        Opbouwstap {
            uren_per_dag: Some(Decimaal::heel(6)),
            ..stap(1, "2026-03-02", 24)
        },
        Opbouwstap {
            uren_per_dag: Some(Decimaal::heel(8)),
            ..stap(2, "2026-05-04", 32)
        },
    ];
    let adres = "belastbaarheden[1].opbouwschema[2].uren_per_dag";
    check(
        vec![een.clone()],
        &[(
            adres,
            "Het schema eindigt bij 8 uur per dag, maar de waarde die u koos bij item 6.2 hoort bij ongeveer 6 uur.",
        )],
    );
    een.opbouwschema[1].uren_per_dag = Some(Decimaal::heel(7));
    check(vec![een.clone()], &[]);
    een.opbouwschema.clear();
    een.uren_per_dag = Some(Decimaal::heel(4));
    let adres = "belastbaarheden[1].uren_per_dag";
    check(
        vec![een],
        &[(adres, "Hier staat 4 uur per dag, maar de waarde")],
    );
}

#[test]
fn an_own_number_outside_the_schedule_is_said() {
    let mut een = document(1);
    een.items = vec![item_met("6.3", 2, Some(36))];
    een.opbouwschema = vec![stap(1, "2026-03-02", 24), stap(2, "2026-05-04", 32)];
    let adres = "belastbaarheden[1].opbouwschema[2].uren_per_week";
    check(
        vec![een.clone()],
        &[(
            adres,
            "Het schema eindigt bij 32 uur per week, maar bij item 6.3 staat 36 uur.",
        )],
    );
    een.items = vec![item_met("6.3", 2, Some(24))];
    check(vec![een], &[]);
}

#[test]
fn the_own_number_of_the_doctor_against_the_level_is_asked() {
    let mut een = document(1);
    een.versie = Some(FmlVersie::Nieuw);
    let adres = "belastbaarheden[1].items[1].vermogen";
    een.items = vec![item_met("4.14", 2, Some(25))];
    check(
        vec![een.clone()],
        &[(
            adres,
            "hoort de gekozen waarde bij ongeveer 5 kg, maar het getal van de arts is 25 kg. Het getal gaat voor.",
        )],
    );
    een.items = vec![item_met("4.14", 2, Some(10_000))];
    check(
        vec![een.clone()],
        &[(
            adres,
            "Meer dan 150 kg kan niet kloppen. Kijk in het document en verbeter het getal.",
        )],
    );
    een.items = vec![item_met("4.14", 2, Some(6))];
    check(vec![een], &[]);
}

#[test]
fn fixed_hours_beside_a_flat_schedule_read_well() {
    let mut een = document(1);
    een.uren_per_week = Some(Decimaal::heel(20));
    een.opbouwschema = vec![stap(1, "2026-03-02", 12)];
    check(
        vec![een],
        &[(
            "belastbaarheden[1].uren_per_week",
            "maar het schema zegt 12. Het schema gaat voor.",
        )],
    );
}

#[test]
fn a_document_in_order_gives_nothing() {
    let mut goed = document(1);
    goed.opbouwschema = vec![stap(1, "2026-03-02", 28), stap(2, "2026-05-04", 32)];
    goed.uren_per_week = Some(Decimaal::heel(28));
    check(vec![goed], &[]);
}

#[test]
fn two_from_the_same_day_name_the_one_that_counts() {
    let mut ander = document(2);
    ander.ontvangen_op = dag("2026-03-20");
    check(
        vec![document(1), ander],
        &[(
            "belastbaarheden[2].geldig_per",
            "Nu telt FML geldig per 2 maart 2026 (ontvangen op 20 maart 2026): u hebt het als laatste ontvangen, op 20 maart 2026.",
        )],
    );
    check(
        vec![document(1), document(2)],
        &[(
            "belastbaarheden[2].geldig_per",
            "Nu telt FML geldig per 2 maart 2026 (2): van wat u op 12 maart 2026 ontving, staat het als laatste in het dossier.",
        )],
    );
    let zonder = |id| Belastbaarheid {
        ontvangen_op: None,
        ..document(id)
    };
    check(
        vec![zonder(1), zonder(2)],
        &[(
            "belastbaarheden[2].geldig_per",
            "er is geen dag van ontvangst ingevuld en het staat als laatste in het dossier",
        )],
    );
}

#[test]
fn odd_dates_and_hours_are_named() {
    let mut vreemd = document(3);
    vreemd.geldig_per = dag("2026-06-01");
    vreemd.opgesteld_op = dag("2026-06-08");
    vreemd.ontvangen_op = None;
    vreemd.uren_per_dag = Some(Decimaal::heel(4));
    vreemd.uren_per_week = Some(Decimaal::heel(40));
    vreemd.opbouwschema = vec![
        stap(1, "2026-07-01", 30),
        stap(2, "2026-06-01", 20),
        stap(3, "2026-08-01", 16),
    ];
    check(
        vec![vreemd],
        &[
            ("belastbaarheden[3].geldig_per", "pas vanaf 1 juni 2026"),
            ("belastbaarheden[3].geldig_per", "pas opgesteld op"),
            (
                "belastbaarheden[3].uren_per_week",
                "past niet in zeven dagen",
            ),
            (
                "belastbaarheden[3].opbouwschema[2].vanaf",
                "volgorde van datum",
            ),
            (
                "belastbaarheden[3].opbouwschema[3].uren_per_week",
                "eindigt lager",
            ),
            ("belastbaarheden[3].uren_per_week", "Het schema gaat voor"),
        ],
    );
}

#[test]
fn items_of_another_list_are_named() {
    let gekozen = |id, code: &str, waarden: &[u8]| AfwijkendItem {
        id,
        code: Some(code.into()),
        waarden: waarden.to_vec(),
        ..AfwijkendItem::default()
    };
    let mut fout = document(1);
    fout.versie = Some(FmlVersie::Nieuw);
    fout.items = vec![
        gekozen(1, "4.22", &[1]),
        gekozen(2, "5.1", &[7]),
        gekozen(3, "5.1", &[1]),
        gekozen(4, "5.3", &[]),
    ];
    let mut izp = document(2);
    izp.geldig_per = dag("2026-03-03");
    izp.soort = Some(BelastbaarheidSoort::Izp);
    izp.versie = None;
    izp.items = vec![gekozen(1, "4.14", &[1])];
    check(
        vec![fout, izp],
        &[
            (
                "belastbaarheden[1].items[1].code",
                "bestaat niet in FML nieuw",
            ),
            ("belastbaarheden[1].items[2].waarden", "geen waarde 7"),
            ("belastbaarheden[1].items[3].code", "twee keer"),
            ("belastbaarheden[1].items[4].waarden", "nog geen waarde"),
            ("belastbaarheden[2].versie", "Kies de versie"),
        ],
    );
}
