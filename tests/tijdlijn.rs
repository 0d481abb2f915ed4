//! Dates against the test vectors of the tijdlijn data and the dates of the demo case.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing
)]

use chrono::NaiveDate;
use spoorboek::dossier::Stand;
use spoorboek::dossier::keuzes::StukSoort;
use spoorboek::dossier::stand::{Onderbreking, Stuk};
use spoorboek::tijdlijn::{
    Anker, Ankers, MomentOpDag, Pauze, Ritme, Tijdlijn, bekorting_besluit_uiterlijk,
    einde_wachttijd, late_aanvraag, momenten, plus_maanden, sanctie_einde, ziektedag, ziekteweek,
};
use toml::{Table, Value};

const MOMENTEN: &str = include_str!("../src/tijdlijn/momenten.toml");
const DOSSIER_A: &str = include_str!("data/dossier_a.toml");

fn lijst<'a>(tabel: &'a Table, naam: &str) -> Vec<&'a Table> {
    let lijst = tabel[naam].as_array().unwrap();
    lijst
        .iter()
        .map(|waarde| waarde.as_table().unwrap())
        .collect()
}

fn tekst<'a>(tabel: &'a Table, naam: &str) -> &'a str {
    tabel[naam].as_str().unwrap()
}

fn datum(waarde: &Value) -> NaiveDate {
    match waarde.as_str() {
        Some(tekst) => tekst.parse().unwrap(),
        None => waarde.as_datetime().unwrap().to_string().parse().unwrap(),
    }
}

fn momenten_toml() -> Table {
    MOMENTEN.parse().unwrap()
}

fn zoek<'a>(op_dag: &'a [MomentOpDag], id: &str) -> &'a MomentOpDag {
    op_dag.iter().find(|moment| moment.id == id).unwrap()
}

#[test]
fn fixed_days() {
    for vector in lijst(&momenten_toml(), "testvector") {
        let eerste = datum(&vector["eerste_ziektedag"]);
        let dag = vector["dag"].as_integer().unwrap();
        let verwacht = datum(&vector["datum"]);
        assert_eq!(
            Tijdlijn::nieuw(eerste, &[]).datum_van_dag(dag),
            verwacht,
            "{vector:?}"
        );
        assert_eq!(ziektedag(eerste, verwacht), dag);
        assert_eq!(ziekteweek(eerste, verwacht), dag / 7 + 1);
    }
}

#[test]
fn calendar_months() {
    for vector in lijst(&momenten_toml(), "testvector_maand") {
        let maanden = u32::try_from(vector["maanden"].as_integer().unwrap()).unwrap();
        let gevonden = plus_maanden(datum(&vector["van"]), maanden);
        assert_eq!(gevonden, datum(&vector["datum"]), "{vector:?}");
    }
}

#[test]
fn periods_of_illness_that_count_together_or_do_not() {
    for vector in lijst(&momenten_toml(), "testvector_samentellen") {
        let periodes = vector["periodes"].as_array().unwrap();
        let dag = |periode: usize, kant: usize| datum(&periodes[periode].as_array().unwrap()[kant]);
        let mut stand = Stand::default();
        stand.verzuim.eerste_ziektedag = Some(dag(0, 0));
        stand.verzuim.onderbrekingen = vec![Onderbreking {
            id: 1,
            van: dag(0, 1).succ_opt(),
            tot_en_met: dag(1, 0).pred_opt(),
        }];
        let naam = tekst(vector, "naam");
        assert_eq!(
            einde_wachttijd(&stand),
            Some(datum(&vector["einde_wachttijd"])),
            "{naam}"
        );
        let ankers = Ankers::van(&stand);
        if let Some(nieuw) = vector.get("nieuwe_eerste_ziektedag") {
            assert_eq!(
                ankers.datum(Anker::EersteZiektedag),
                Some(datum(nieuw)),
                "{naam}"
            );
        }
        let Some(verwacht) = vector.get("momenten").and_then(Value::as_table) else {
            continue;
        };
        let op_dag = momenten(&stand, &ankers, &Ritme::default());
        for (id, dag) in verwacht {
            assert_eq!(zoek(&op_dag, id).datum, datum(dag), "{naam}: {id}");
        }
    }
}

#[test]
fn leave_shifts_or_starts_anew() {
    for vector in lijst(&momenten_toml(), "testvector_verlof") {
        let telt_samen = vector["telt_samen"].as_bool().unwrap();
        let (van, tot) = (
            datum(&vector["verlof_van"]),
            datum(&vector["verlof_tot_en_met"]),
        );
        let verlof = Pauze::verlof(van, tot, telt_samen);
        let tijdlijn = Tijdlijn::nieuw(datum(&vector["eerste_ziektedag"]), &[verlof]);
        assert_eq!(
            tijdlijn.einde_wachttijd(),
            datum(&vector["einde_wachttijd"])
        );
        if let Some(nieuw) = vector.get("nieuwe_eerste_ziektedag") {
            assert_eq!(tijdlijn.eerste_ziektedag(), datum(nieuw));
        }
    }
}

#[test]
fn applying_late_and_shortening() {
    let bron = momenten_toml();
    let einde = datum(&Value::String("2027-02-28".into()));
    for vector in lijst(&bron, "testvector_late_aanvraag") {
        let laat = late_aanvraag(
            datum(&vector["uiterlijk"]),
            datum(&vector["aanvraag_op"]),
            einde,
        );
        assert_eq!(
            Some(laat.dagen_te_laat),
            vector["dagen_te_laat"].as_integer()
        );
        let tot = datum(&vector["loondoorbetaling_tot_en_met"]);
        assert_eq!(laat.loondoorbetaling_tot_en_met, tot);
    }
    for vector in lijst(&bron, "testvector_bekorting") {
        let melding = datum(&vector["melding_op"]);
        let uiterlijk = bekorting_besluit_uiterlijk(melding);
        assert_eq!(uiterlijk, datum(&vector["besluit_uiterlijk"]));
        let uiterste = datum(&vector["sanctie_uiterste_einde"]);
        let gevonden = sanctie_einde(melding, datum(&vector["besluit_op"]), uiterste);
        assert_eq!(gevonden, datum(&vector["sanctie_einde"]), "{vector:?}");
    }
}

fn dossier_a() -> Stand {
    let dag = |tekst: &str| Some(tekst.parse::<NaiveDate>().unwrap());
    let mut stand = Stand::default();
    stand.verzuim.eerste_ziektedag = dag("2024-09-16");
    stand.verzuim.ziekmelding_op = dag("2024-09-17");
    stand.eerstejaarsevaluatie.datum = dag("2025-09-09");
    stand.traject.start = dag("2025-10-06");
    stand.intake.datum = dag("2025-10-14");
    stand.stukken = vec![Stuk {
        id: 1,
        soort: Some(StukSoort::Probleemanalyse),
        datum: dag("2024-10-24"),
        ..Stuk::default()
    }];
    stand
}

#[test]
fn the_dates_of_the_demo_case() {
    let bron: Table = DOSSIER_A.parse().unwrap();
    let stand = dossier_a();
    let ankers = Ankers::van(&stand).met(Anker::StartWep, "2026-01-19".parse().unwrap());
    let op_dag = momenten(&stand, &ankers, &Ritme::default());
    let tijdlijn = Tijdlijn::van(&stand).unwrap();
    for vector in lijst(&bron, "datum") {
        let verwacht = datum(&vector["datum"]);
        let id = tekst(vector, "id");
        // Two rows are about a rule or a fallback, not about the moment as it stands now.
        let losse_dag = match id {
            "signaal_wia_venster" => Some(588),
            "spoor2_terugval_dag_405" => Some(405),
            _ => None,
        };
        if let Some(dag) = losse_dag {
            assert_eq!(tijdlijn.datum_van_dag(dag), verwacht);
            continue;
        }
        for moment in tekst(vector, "moment").split(" / ") {
            let gevonden = zoek(&op_dag, moment);
            assert_eq!(gevonden.datum, verwacht, "{id}");
            let weekend = vector.get("weekend").and_then(Value::as_bool);
            assert_eq!(gevonden.weekend, weekend == Some(true), "{id}");
            // The window of that row is the one of the other moment that it names.
            let venster = vector.get("venster_van").map(datum);
            if moment != "re_integratieverslag" {
                assert_eq!(gevonden.venster_van, venster, "{id}");
            }
        }
    }
    let einde = zoek(&op_dag, "einde_wachttijd");
    assert_eq!(einde.som, "eerste ziektedag 16 september 2024 + 727 dagen");
}

#[test]
fn without_the_evaluation_the_second_track_falls_back_on_day_405() {
    let mut stand = dossier_a();
    stand.eerstejaarsevaluatie.datum = None;
    let op_dag = momenten(&stand, &Ankers::van(&stand), &Ritme::default());
    let gevonden = zoek(&op_dag, "spoor2_uiterlijk");
    assert_eq!(gevonden.datum, "2025-10-26".parse::<NaiveDate>().unwrap());
    assert_eq!(
        gevonden.som,
        "eerste ziektedag 16 september 2024 + 405 dagen"
    );
}

#[test]
fn reports_run_on_from_the_last_one() {
    let bron: Table = DOSSIER_A.parse().unwrap();
    let stand = dossier_a();
    let mut ankers = Ankers::van(&stand);
    for (keer, rapport) in (1..).zip(lijst(&bron, "rapportage")) {
        let op_dag = momenten(&stand, &ankers, &Ritme::default());
        let uiterlijk = datum(&rapport["uiterlijk_rollend"]);
        assert_eq!(zoek(&op_dag, "voortgangsrapportage").datum, uiterlijk);
        let vast = plus_maanden(stand.traject.start.unwrap(), 2 * keer);
        assert_eq!(vast, datum(&rapport["vast_schema_vanaf_start"]));
        ankers = ankers.met(Anker::LaatsteRapportage, datum(&rapport["vastgesteld_op"]));
    }
}

#[test]
fn the_copy_is_that_of_the_source() {
    let pad = concat!(
        env!("CARGO_MANIFEST_DIR"),
        "/../shared/domein/poortwachter-tijdlijn.toml"
    );
    let Ok(bron) = std::fs::read_to_string(pad) else {
        return;
    };
    let bron: Table = bron.parse().unwrap();
    let eigen = momenten_toml();
    for (naam, waarde) in &bron {
        if naam != "moment" {
            assert_eq!(&eigen[naam], waarde, "{naam}");
        }
    }
    // In words the copy differs: it names no working files as a source.
    let in_woorden = ["bron", "zekerheid", "grondslag"];
    for (eigen, bron) in lijst(&eigen, "moment")
        .into_iter()
        .zip(lijst(&bron, "moment"))
    {
        for (veld, waarde) in bron
            .iter()
            .filter(|(veld, _)| !in_woorden.contains(&veld.as_str()))
        {
            assert_eq!(&eigen[veld], waarde, "{veld}");
        }
    }
    assert_eq!(lijst(&eigen, "moment").len(), lijst(&bron, "moment").len());
}
