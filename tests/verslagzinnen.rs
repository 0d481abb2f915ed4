//! Sentences of a report that must hold whatever the case says: what lies ahead is not told as past,
//! totals and counts agree, and a gap names what it is about.
#![allow(clippy::unwrap_used)]

mod verslag;

use serde_json::{Value, json};
use spoorboek::rapport::Soort;
use verslag::*;

fn plan(velden: &[(&str, Value)]) -> String {
    tekst(Soort::Trajectplan, &dossier(PLAN, velden), PLAN)
}

fn bevat_alles(tekst: &str, zinnen: &[&str]) {
    for zin in zinnen {
        assert!(tekst.contains(zin), "{zin}\n{tekst}");
    }
}

fn bevat_niets(tekst: &str, zinnen: &[&str]) {
    for zin in zinnen {
        assert!(!tekst.contains(zin), "{zin}");
    }
}

#[test]
fn what_lies_ahead_is_not_told_as_past() {
    let tekst = plan(&[
        ("verzuim.eerste_ziektedag", json!("2024-09-16")),
        ("traject.start", json!("2025-12-01")),
        ("intake.datum", json!("2025-12-14")),
        ("intake.uitleg_wvp_werknemer_op", json!("2025-10-20")),
        ("intake.uitleg_wvp_werkgever_op", json!("2025-12-20")),
        ("intake.uitleg_wia_op", json!("2025-12-21")),
        ("intake.visie_werkgever", json!("Graag snel.")),
        ("intake.visie_werkgever_op", json!("2025-12-22")),
        ("ado.datum", json!("2025-12-10")),
        ("ado.ontvangen_op", json!("2025-12-11")),
        ("trajectplan.besproken_op", json!("2025-12-23")),
        ("activiteiten[1].omschrijving", json!("Cv maken")),
        ("activiteiten[1].status", json!("gereed")),
        ("activiteiten[1].gereed_op", json!("2025-12-12")),
        ("activiteiten[1].resultaat", json!("Cv is klaar.")),
        ("activiteiten[1].soort", json!("coaching")),
        ("stukken[1].naam", json!("FML")),
        ("stukken[1].ontvangen_op", json!("2025-12-13")),
        ("zoekrichtingen[1].naam", json!("Koerier")),
        (
            "zoekrichtingen[1].onderbouwing.arbeidsmarkt.vacatures",
            json!(5),
        ),
        (
            "zoekrichtingen[1].onderbouwing.arbeidsmarkt.peildatum",
            json!("2025-12-24"),
        ),
    ]);
    bevat_alles(
        &tekst,
        &[
            "Het traject spoor 2 start op 1 december 2025.",
            "Het intakegesprek met de werknemer is gepland op 14 december 2025.",
            "zijn op 20 oktober 2025 uitgelegd aan de werknemer.",
            "poortwachter is gepland op 20 december 2025 aan de werkgever.",
            "Uitleg over de WIA is gepland op 21 december 2025.",
            "De arbeidsdeskundige brengt rapport uit op 10 december 2025.",
            "Het plan wordt besproken in het driegesprek van 23 december 2025",
            "| nog niet gepland | Gepland |",
            "| FML | niet vastgelegd | nog niet |",
        ],
    );
    bevat_niets(
        &tekst,
        &[
            "is gestart op",
            "Het intakegesprek met de werknemer was",
            "bracht rapport uit",
            "De coach ontving het rapport",
            "De werkgever gaf zijn visie",
            "Gereed op",
            "Cv is klaar",
            "geteld op",
        ],
    );
}

#[test]
fn counts_and_totals_leave_out_what_they_do_not_know() {
    let tekst = plan(&[
        ("activiteiten[1].omschrijving", json!("Cv maken")),
        ("activiteiten[1].aanbodversterkend", json!(true)),
        ("activiteiten[2].omschrijving", json!("Cursus")),
        ("activiteiten[2].aanbodversterkend", json!(true)),
        ("activiteiten[2].status", json!("vervallen")),
        ("trajectplan.kosten[1].omschrijving", json!("Traject")),
        ("trajectplan.kosten[1].bedrag_cent", json!(155_000)),
        ("trajectplan.kosten[2].omschrijving", json!("Cursus")),
    ]);
    bevat_alles(
        &tekst,
        &[
            "Het plan telt één activiteit. Eén daarvan maakt de werknemer sterker op de arbeidsmarkt. \
             Eén activiteit is vervallen.",
            "De bekende kosten zijn samen € 1.550,00; niet elk bedrag is bekend",
            "| Samen, voor zover bekend | € 1.550,00 |",
        ],
    );
    assert_eq!(tekst.matches("Het plan telt één activiteit.").count(), 2);
    bevat_niets(&tekst, &["De kosten zijn samen", "| Totaal |"]);
}

fn document(velden: &[(&str, Value)]) -> Vec<(String, Value)> {
    let mut alle = vec![
        ("soort".to_owned(), json!("fml")),
        ("versie".to_owned(), json!("nieuw")),
        ("geldig_per".to_owned(), json!("2025-08-12")),
    ];
    alle.extend(
        velden
            .iter()
            .map(|(veld, waarde)| ((*veld).to_owned(), waarde.clone())),
    );
    alle.into_iter()
        .map(|(veld, waarde)| (format!("belastbaarheden[1].{veld}"), waarde))
        .collect()
}

fn belastbaarheid(velden: &[(&str, Value)]) -> String {
    let velden = document(velden);
    let velden: Vec<(&str, Value)> = velden
        .iter()
        .map(|(adres, waarde)| (adres.as_str(), waarde.clone()))
        .collect();
    let plan = verslag(Soort::Trajectplan, &dossier(PLAN, &velden), PLAN);
    sectietekst(&plan, "belastbaarheid")
}

#[test]
fn a_schedule_that_goes_down_does_not_build_up() {
    let schema = |van: u32, tot: u32| {
        belastbaarheid(&[
            ("opbouwschema[1].vanaf", json!("2025-08-12")),
            ("opbouwschema[1].uren_per_week", json!(van)),
            ("opbouwschema[2].vanaf", json!("2026-01-12")),
            ("opbouwschema[2].uren_per_week", json!(tot)),
        ])
    };
    assert!(schema(26, 20).contains("De uren gaan naar 20 uur per week"));
    assert!(schema(20, 26).contains("De uren bouwen op naar 26 uur per week"));
    assert!(schema(0, 20).contains("kan de werknemer op de peildatum nog geen uren werken;"));
}

#[test]
fn what_is_limited_never_reads_as_what_is_possible() {
    let tekst = belastbaarheid(&[
        ("items[1].code", json!("4.3")),
        ("items[1].waarden", json!([6, 8])),
        ("items[2].code", json!("4.8")),
        ("items[2].waarden", json!([2])),
    ]);
    assert!(tekst.contains("4.3 Hand- en vingergebruik | Beperkt bij knijp- of grijpkracht en"));
    assert!(
        tekst.contains("4.8 Frequent reiken tijdens het werk | Tot ongeveer 300 keer per uur.")
    );
}

#[test]
fn what_speaks_of_the_person_alone_waits_for_words_about_work() {
    let tekst = belastbaarheid(&[
        ("items[1].code", json!("1.5")),
        ("items[1].waarden", json!([2, 4])),
        ("items[2].code", json!("2.6")),
        ("items[2].waarden", json!([3])),
        ("items[3].code", json!("1.6")),
        ("items[3].waarden", json!([1])),
        ("items[4].code", json!("2.7")),
        ("items[4].waarden", json!([1])),
    ]);
    bevat_niets(
        &tekst,
        &[
            "logische volgorde",
            "beleving",
            "initiatief",
            "gevoelens",
            "Gevoelens",
        ],
    );
    bevat_alles(
        &tekst,
        &[
            "LEEMTE Bij 1.5 Doelmatig handelen",
            "LEEMTE Bij 2.6 Emotionele problemen van anderen hanteren ontbreekt de tekst in werktermen.",
            "LEEMTE Bij een voorwaarde aan het werk ontbreekt de tekst in werktermen.",
        ],
    );
}

#[test]
fn it_is_said_who_drew_it_up_in_what_role_and_what_is_missing_of_that() {
    let leeg = belastbaarheid(&[]);
    bevat_alles(
        &leeg,
        &[
            "LEEMTE Niet ingevuld welke arts de belastbaarheid opstelde.",
            "LEEMTE Niet ingevuld wanneer de belastbaarheid is opgesteld.",
        ],
    );
    let met_arts = |naam: &str| {
        let velden = [
            ("bedrijfsarts.naam", json!("M. Terpstra-Oei")),
            ("belastbaarheden[1].soort", json!("izp")),
            ("belastbaarheden[1].geldig_per", json!("2025-08-12")),
            ("belastbaarheden[1].opgesteld_op", json!("2025-08-12")),
            ("belastbaarheden[1].opgesteld_door", json!(naam)),
            ("belastbaarheden[1].herbeoordeling_op", json!("2026-02-02")),
            (
                "belastbaarheden[1].tekst_per_rubriek.statisch",
                json!("Zitten een uur achter elkaar.\n- bureaustoel op maat\n- pauze elk uur"),
            ),
        ];
        plan(&velden)
    };
    bevat_alles(
        &met_arts("m. terpstra-oei"),
        &[
            "op 12 augustus 2025 opgesteld door bedrijfsarts m. terpstra-oei.",
            "Een nieuwe beoordeling wordt verwacht op 2 februari 2026.",
            "| Zitten een uur achter elkaar. Bureaustoel op maat. Pauze elk uur. |",
        ],
    );
    let rol = "LEEMTE Niet vastgelegd dat een bedrijfsarts of verzekeringsarts";
    bevat_niets(&met_arts("M. Terpstra-Oei"), &[rol]);
    bevat_niets(&met_arts("K. Kok, verzekeringsarts UWV"), &[rol]);
    bevat_alles(&met_arts("K. Kok"), &[rol]);
}

#[test]
fn an_empty_plan_says_where_to_fill_in_and_says_it_once() {
    let leeg = spoorboek::dossier::Dossier::nieuw("a1".into(), false);
    for soort in Soort::ALLE {
        let verslag = verslag(*soort, &leeg, PLAN);
        let gegevens = sectietekst(&verslag, "algemene_gegevens");
        assert_eq!(gegevens.matches("(verzuim.eerste_ziektedag)").count(), 1);
        for leemte in &verslag.leemten {
            assert!(!leemte.leemte.adres.is_empty(), "{soort:?}: {leemte:?}");
        }
    }
}

#[test]
fn abbreviations_are_explained_where_they_occur() {
    let lijst = |soort, dossier: &_| {
        let verslag = verslag(soort, dossier, PLAN);
        sectietekst(&verslag, "bijlage_woordenlijst")
    };
    let plan = lijst(Soort::Trajectplan, &voorbeeld());
    for woord in [
        "LDC", "kgf", "VCA", "WGA", "IVA", "FML", "WIA", "UWV", "BW", "SUWI",
    ] {
        assert!(plan.contains(&format!("- {woord}: ")), "{woord}");
    }
    assert!(!plan.contains("- IZP: "));
    // An abbreviation in capitals that is not in the list would stay unexplained.
    let tekst = tekst(Soort::Trajectplan, &voorbeeld(), PLAN);
    let romeins = |woord: &str| woord.chars().all(|teken| "IVX".contains(teken));
    let onbekend: Vec<&str> = tekst
        .split(|teken: char| !teken.is_alphanumeric())
        .filter(|woord| woord.len() > 1 && woord.chars().all(|teken| teken.is_ascii_uppercase()))
        .filter(|woord| !romeins(woord) && !["LEEMTE", "PLAN", "HR"].contains(woord))
        .filter(|woord| !plan.contains(&format!("- {woord}: ")))
        .collect();
    assert_eq!(onbekend, Vec::<&str>::new());
    let zonder = dossier(PLAN, &[("werknemer.naam", json!("Noor van der Wal"))]);
    let verslag = verslag(Soort::Intakeverslag, &zonder, PLAN);
    let laatste = verslag.document.secties.last().unwrap();
    assert_eq!(laatste.id, "bijlage_woordenlijst");
}

#[test]
fn words_that_hold_the_number_stand_in_its_place() {
    let markt = |velden: &[(&str, Value)]| {
        let mut alle = vec![("zoekrichtingen[1].naam", json!("Koerier"))];
        let adressen: Vec<String> = velden
            .iter()
            .map(|(veld, _)| format!("zoekrichtingen[1].onderbouwing.arbeidsmarkt.{veld}"))
            .collect();
        alle.extend(
            adressen
                .iter()
                .map(String::as_str)
                .zip(velden.iter().map(|(_, w)| w.clone())),
        );
        plan(&alle)
    };
    let ruim = markt(&[
        ("vacatures", json!(25)),
        ("vraag", json!("Ruim 25 vacatures")),
    ]);
    assert!(ruim.contains("- Koerier: ruim 25 vacatures"));
    let los = markt(&[("vacatures", json!(25)), ("vraag", json!("Veel vraag"))]);
    assert!(los.contains("- Koerier: 25 vacatures"));
    let woorden = markt(&[
        ("vraag", json!("Veel vraag")),
        ("peildatum", json!("2025-10-27")),
    ]);
    assert!(woorden.contains("- Koerier: Veel vraag, volgens gegevens van 27 oktober 2025"));
}
