//! The comparison of demand and capacity against the test vectors of the FML data and the
//! functions of the demo case.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing
)]

use chrono::NaiveDate;
use spoorboek::belastbaarheid::{Meeweging, item, slechtste, uren_eind, uren_op, vergelijk};
use spoorboek::dossier::Stand;
use spoorboek::dossier::keuzes::{Antwoord, BelastbaarheidSoort, FmlVersie, Uitkomst};
use spoorboek::dossier::stand::{
    Aanpassing, AfwijkendItem, Belastbaarheid, CoachOordeel, FunctieEis, Opbouwstap, Zoekrichting,
};
use spoorboek::dossier::waarden::{Bedrag, Decimaal};
use spoorboek::functies::{onderbouw, verdiencapaciteit_van};
use toml::{Table, Value};

const FML: &str = include_str!("../src/belastbaarheid/fml.toml");
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

fn decimaal(waarde: &Value) -> Decimaal {
    let getal = waarde.as_float().or(waarde.as_integer().map(|g| g as f64));
    Decimaal::uit_getal(getal.unwrap()).unwrap()
}

fn datum(waarde: &Value) -> NaiveDate {
    waarde.as_datetime().unwrap().to_string().parse().unwrap()
}

fn uitkomst(waarde: &str) -> Uitkomst {
    Uitkomst::uit_waarde(waarde).unwrap()
}

fn niveaus(waarde: &Value) -> Vec<u8> {
    let een = |waarde: &Value| u8::try_from(waarde.as_integer().unwrap()).unwrap();
    match waarde.as_array() {
        Some(lijst) => lijst.iter().map(een).collect(),
        None => vec![een(waarde)],
    }
}

fn eis(tabel: &Table) -> FunctieEis {
    let vakjes = |antwoord: &str| -> Vec<u8> {
        let Some(vakjes) = tabel.get("vakjes").and_then(Value::as_table) else {
            return Vec::new();
        };
        let zo = vakjes
            .iter()
            .filter(|(_, waarde)| waarde.as_str() == Some(antwoord));
        zo.map(|(vakje, _)| vakje.parse().unwrap()).collect()
    };
    FunctieEis {
        getal: tabel.get("getal").map(decimaal),
        kenmerk: tabel
            .get("kenmerk")
            .map(|waarde| Antwoord::uit_waarde(waarde.as_str().unwrap()).unwrap()),
        gevraagd_niveau: tabel
            .get("gevraagd_niveau")
            .map(|waarde| niveaus(waarde)[0]),
        komt_niet_voor: tabel.get("komt_niet_voor").and_then(Value::as_bool),
        vakjes_ja: vakjes("ja"),
        vakjes_nee: vakjes("nee"),
        vakjes_onbekend: vakjes("onbekend"),
        ..FunctieEis::default()
    }
}

#[test]
fn the_test_vectors_of_the_fml_data() {
    let fml: Table = FML.parse().unwrap();
    let vectoren = lijst(&fml, "testvector_vergelijk");
    assert!(vectoren.len() >= 27);
    for vector in vectoren {
        let versie = FmlVersie::uit_waarde(tekst(vector, "versie")).unwrap();
        let afwijkend = AfwijkendItem {
            waarden: niveaus(&vector["niveau"]),
            ..AfwijkendItem::default()
        };
        let meeweging = Meeweging {
            heeft_aanpassing: vector.contains_key("aanpassing"),
            vermogen: vector.get("vermogen").map(decimaal),
        };
        let item = item(versie, tekst(vector, "item")).unwrap();
        let eis = eis(vector["eis"].as_table().unwrap());
        let gevonden = vergelijk(item, &afwijkend, Some(&eis), meeweging);
        let naam = tekst(vector, "naam");
        assert_eq!(
            gevonden.uitkomst.waarde(),
            tekst(vector, "uitkomst"),
            "{naam}"
        );
    }
    for vector in lijst(&fml, "testvector_functie") {
        let items = vector["items"].as_array().unwrap();
        let items = items
            .iter()
            .map(|waarde| uitkomst(waarde.as_str().unwrap()));
        let naam = tekst(vector, "naam");
        assert_eq!(
            slechtste(items).waarde(),
            tekst(vector, "uitkomst"),
            "{naam}"
        );
    }
}

/// The belastbaarheid of the demo case, from the vectors alone: levels and hours, no numbers of
/// the doctor's own.
fn belastbaarheid(bron: &Table, id: i64) -> Belastbaarheid {
    let hier = |tabel: &&Table| tabel["belastbaarheid"].as_integer() == Some(id);
    let functies = lijst(bron, "functie");
    let toetsen: Vec<&Table> = functies.iter().flat_map(|f| lijst(f, "toets")).collect();
    let document = lijst(bron, "belastbaarheid")
        .into_iter()
        .find(|b| b["id"].as_integer() == Some(id))
        .unwrap();
    let items = document["afwijkende_items"]
        .as_array()
        .unwrap()
        .iter()
        .map(|code| {
            let code = code.as_str().unwrap();
            let toets = toetsen
                .iter()
                .copied()
                .find(|t| hier(t) && tekst(t, "item") == code)
                .unwrap();
            AfwijkendItem {
                code: Some(code.to_owned()),
                waarden: niveaus(&toets["niveau"]),
                ..AfwijkendItem::default()
            }
        });
    let aanduiding = AfwijkendItem {
        code: Some("4.1".into()),
        waarden: vec![1],
        ..AfwijkendItem::default()
    };
    let stappen = lijst(bron, "uren").into_iter().filter(hier).map(|stap| {
        let per_week = decimaal(&stap["uren_per_week"]);
        Opbouwstap {
            vanaf: Some(datum(&stap["vanaf"])),
            uren_per_week: Some(per_week),
            uren_per_dag: Some(Decimaal::uit_honderdsten(per_week.honderdsten() / 5)),
            ..Opbouwstap::default()
        }
    });
    Belastbaarheid {
        id: u32::try_from(id).unwrap(),
        soort: Some(BelastbaarheidSoort::Fml),
        versie: FmlVersie::uit_waarde(tekst(document, "versie")),
        geldig_per: Some(datum(&document["geldig_per"])),
        ontvangen_op: Some(datum(&document["ontvangen_op"])),
        items: items.chain([aanduiding]).collect(),
        opbouwschema: stappen.collect(),
        ..Belastbaarheid::default()
    }
}

fn richting(functie: &Table) -> Zoekrichting {
    let mut richting = Zoekrichting {
        uurloon_cent: Some(Bedrag(
            decimaal(&functie["uurloon_indicatie"]).honderdsten(),
        )),
        ..Zoekrichting::default()
    };
    for toets in lijst(functie, "toets") {
        let code = Some(tekst(toets, "item").to_owned());
        let belastbaarheid =
            Some(u32::try_from(toets["belastbaarheid"].as_integer().unwrap()).unwrap());
        richting.eisen.push(FunctieEis {
            versie: Some(FmlVersie::Klassiek),
            code: code.clone(),
            ..eis(toets["eis"].as_table().unwrap())
        });
        if let Some(aanpassing) = toets.get("aanpassing") {
            richting.onderbouwing.aanpassingen.push(Aanpassing {
                belastbaarheid,
                code: code.clone(),
                omschrijving: Some(aanpassing.as_str().unwrap().to_owned()),
                ..Aanpassing::default()
            });
        }
        if toets.contains_key("oordeel_coach") {
            richting.onderbouwing.oordelen.push(CoachOordeel {
                belastbaarheid,
                code,
                uitkomst: Some(uitkomst(tekst(toets, "uitkomst"))),
                reden: Some("besproken".into()),
                ..CoachOordeel::default()
            });
        }
    }
    richting
}

#[test]
fn the_functions_of_the_demo_case() {
    let bron: Table = DOSSIER_A.parse().unwrap();
    let mut stand = Stand::default();
    stand.dienstverband.contracturen = Some(Decimaal::heel(36));
    stand.dienstverband.oud_maandloon_cent = Some(Bedrag(242_000));
    let mut getoetst = 0;
    for id in [1, 2] {
        let document = belastbaarheid(&bron, id);
        for functie in lijst(&bron, "functie") {
            getoetst += toets_functie(&stand, functie, &document);
        }
    }
    assert!(getoetst >= 250, "{getoetst}");
}

fn toets_functie(stand: &Stand, functie: &Table, document: &Belastbaarheid) -> usize {
    let id = document.id;
    let naam = format!("{} bij belastbaarheid {id}", tekst(functie, "id"));
    let richting = richting(functie);
    let matrix = onderbouw(stand, &richting, document);
    let veld = |veld: &str| functie.get(&format!("{veld}_{id}"));
    let toetsen: Vec<&Table> = lijst(functie, "toets")
        .into_iter()
        .filter(|toets| toets["belastbaarheid"].as_integer() == Some(id.into()))
        .collect();
    for toets in &toetsen {
        let code = tekst(toets, "item");
        let regel = matrix
            .regels
            .iter()
            .find(|regel| regel.code == code)
            .unwrap();
        assert_eq!(
            regel.machine.waarde(),
            tekst(toets, "machine"),
            "{naam} {code}"
        );
        assert_eq!(
            regel.uitkomst.waarde(),
            tekst(toets, "uitkomst"),
            "{naam} {code}"
        );
        if let (Some(vermogen), Some(eenheid)) = (toets.get("vermogen"), toets.get("eenheid")) {
            let getal = spoorboek::dossier::schrijfwijze::decimaal(decimaal(vermogen));
            let kan = format!("{getal} {}", eenheid.as_str().unwrap());
            assert!(
                regel.belastbaarheid.ends_with(&kan),
                "{naam} {code} {regel:?}"
            );
        }
    }
    assert_eq!(matrix.regels.len(), toetsen.len(), "{naam}");
    if let Some(verwacht) = veld("machine") {
        assert_eq!(
            matrix.machine.waarde(),
            verwacht.as_str().unwrap(),
            "{naam}"
        );
        assert_eq!(
            matrix.uitkomst.waarde(),
            veld("uitkomst").unwrap().as_str().unwrap(),
            "{naam}"
        );
        assert_eq!(
            matrix.uren_passen_vanaf,
            veld("uren_passen_vanaf").map(datum),
            "{naam}"
        );
    }
    if let Some(loon) = veld("loonindicatie") {
        let kan = verdiencapaciteit_van(stand, &richting, document).unwrap();
        assert_eq!(kan.maandloon.0, decimaal(loon).honderdsten(), "{naam}");
        let pct = decimaal(veld("verdiencapaciteit_pct").unwrap()).honderdsten();
        assert_eq!(kan.pct_tienden * 10, pct, "{naam}");
    }
    toetsen.len()
}

#[test]
fn the_hours_of_the_demo_case() {
    let bron: Table = DOSSIER_A.parse().unwrap();
    for stap in lijst(&bron, "uren") {
        let document = belastbaarheid(&bron, stap["belastbaarheid"].as_integer().unwrap());
        let vanaf = datum(&stap["vanaf"]);
        assert_eq!(
            uren_op(&document, vanaf),
            Some(decimaal(&stap["uren_per_week"]))
        );
    }
    for document in lijst(&bron, "belastbaarheid") {
        let verwacht = decimaal(&document["uren_eind_schema"]);
        let document = belastbaarheid(&bron, document["id"].as_integer().unwrap());
        assert_eq!(uren_eind(&document), Some(verwacht));
    }
}

/// The sources that the data was copied from, where they are at hand.
fn bron(pad: &str) -> Option<Table> {
    let pad = format!("{}/../shared/{pad}", env!("CARGO_MANIFEST_DIR"));
    Some(std::fs::read_to_string(pad).ok()?.parse().unwrap())
}

#[test]
fn the_copies_are_those_of_the_source() {
    if let Some(fml) = bron("domein/fml.toml") {
        assert_eq!(FML.parse::<Table>().unwrap(), fml);
    }
    if let Some(verwacht) = bron("voorbeelden/dossier-a/verwacht.toml") {
        for (naam, waarde) in &DOSSIER_A.parse::<Table>().unwrap() {
            assert_eq!(waarde, &verwacht[naam], "{naam}");
        }
    }
}

#[test]
fn the_tables_hold_what_the_data_says() {
    let fml: Table = FML.parse().unwrap();
    let mut aantal = 0;
    for bron in lijst(&fml, "item") {
        let versie = FmlVersie::uit_waarde(tekst(bron, "versie")).unwrap();
        let item = item(versie, tekst(bron, "code")).unwrap();
        assert_eq!(item.naam, tekst(bron, "naam"));
        let niveaus = lijst(bron, "niveaus");
        assert_eq!(item.niveaus.len(), niveaus.len(), "{}", item.code);
        for (niveau, bron_niveau) in item.niveaus.iter().zip(niveaus) {
            let getal = bron.get("vergelijk_op").and_then(Value::as_str);
            let getal = getal
                .and_then(|eenheid| bron_niveau.get(eenheid))
                .map(decimaal);
            assert_eq!(niveau.getal, getal, "{} {}", item.code, niveau.waarde);
            let gevoelig = bron_niveau.get("avg_gevoelig").and_then(Value::as_bool);
            assert_eq!(niveau.avg_gevoelig, gevoelig == Some(true), "{}", item.code);
        }
        aantal += 1;
    }
    assert_eq!(aantal, 64 + 67);
}
