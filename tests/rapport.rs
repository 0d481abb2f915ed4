//! Reports: what must be in them, what never may, how they read, and what happens when nothing
//! or little is known.

#![allow(clippy::unwrap_used, clippy::string_slice, clippy::indexing_slicing)]

mod verslag;

use chrono::NaiveDate;
use serde_json::json;
use spoorboek::dossier::{Adres, Dossier};
use spoorboek::rapport::document::Blok;
use spoorboek::rapport::{Bureau, Opties, Soort, maak};
use std::collections::BTreeSet;
use verslag::*;

#[test]
fn every_fact_that_must_be_there_is_there() {
    let dossier = voorbeeld();
    let mut geteld = 0;
    for regel in regels(MOET).filter(|regel| !regel.is_empty()) {
        let delen: Vec<&str> = regel.split('|').map(str::trim).collect();
        let soort = Soort::uit_naam(delen[0]).unwrap();
        let tekst = tekst(soort, &dossier, PLAN);
        assert!(
            delen[2].split(" / ").any(|een| bevat(&tekst, een)),
            "{regel} staat niet in {soort:?}"
        );
        geteld += 1;
    }
    assert_eq!(geteld, 27);
}

#[test]
fn the_dates_that_carry_a_case_stand_in_both_reports() {
    for soort in Soort::ALLE {
        let tekst = tekst(*soort, &voorbeeld(), PLAN);
        for kern in [
            "| Eerste ziektedag | 16 september 2024 |",
            "| Ziekmelding in het systeem | 17 september 2024 |",
            "| Onderbrekingen | Geen |",
            "| Start traject | 6 oktober 2025 |",
            "| Einde wachttijd | 13 september 2026 |",
            "| Eerstejaarsevaluatie | 9 september 2025",
        ] {
            assert!(tekst.contains(kern), "{soort:?}: {kern}");
        }
    }
}

#[test]
fn what_no_report_may_hold_is_never_in_it() {
    let dossier = voorbeeld();
    let dagen: BTreeSet<NaiveDate> = dossier
        .feiten()
        .flat_map(|(_, feiten)| feiten.iter().map(|feit| feit.vastgelegd_op))
        .collect();
    for soort in Soort::ALLE {
        for op in &dagen {
            let tekst = tekst(*soort, &dossier, &op.to_string());
            for verboden in regels(MAG_NIET).filter(|regel| !regel.is_empty()) {
                assert!(!bevat(&tekst, verboden), "{soort:?} op {op}: {verboden}");
            }
            assert!(!tekst.contains("geen loonsanctie"));
        }
    }
}

#[test]
fn the_doctors_notes_and_sensitive_levels_stay_out() {
    let velden = [
        ("belastbaarheden[1].soort", json!("fml")),
        ("belastbaarheden[1].versie", json!("nieuw")),
        ("belastbaarheden[1].geldig_per", json!("2025-08-12")),
        ("belastbaarheden[1].items[1].code", json!("3.8")),
        ("belastbaarheden[1].items[1].waarden", json!([2])),
        (
            "belastbaarheden[1].items[1].toelichting",
            json!("geheimpje"),
        ),
        ("zoekrichtingen[1].naam", json!("Bezorger")),
        ("zoekrichtingen[1].eisen[1].versie", json!("nieuw")),
        ("zoekrichtingen[1].eisen[1].code", json!("3.8")),
        ("zoekrichtingen[1].eisen[1].vakjes_ja", json!([2])),
        (
            "zoekrichtingen[1].eisen[1].omschrijving",
            json!("besmettelijk materiaal"),
        ),
    ];
    let dossier = dossier("2025-10-06", &velden);
    for soort in Soort::ALLE {
        let tekst = tekst(*soort, &dossier, PLAN).to_lowercase();
        for woord in ["geheimpje", "besmet", "infectie", "| 3.8"] {
            assert!(!tekst.contains(woord), "{soort:?}: {woord}");
        }
        assert!(tekst.contains("voorwaarde aan het werk"));
    }
}

#[test]
fn an_empty_case_gives_gaps_and_no_empty_section() {
    let leeg = Dossier::nieuw("a1".into(), false);
    for soort in Soort::ALLE {
        let verslag = verslag(*soort, &leeg, PLAN);
        assert!(verslag.leemten.len() > 15, "{soort:?}");
        for sectie in &verslag.document.secties {
            assert!(!sectie.blokken.is_empty(), "{}", sectie.id);
            let vast = [
                "bijlage_wet",
                "uitleg",
                "ondertekening",
                "bijlage_woordenlijst",
            ];
            if vast.contains(&sectie.id.as_str()) {
                continue;
            }
            assert!(alleen_leemten(&sectie.blokken), "{}: {sectie:?}", sectie.id);
        }
        let uniek: BTreeSet<_> = verslag
            .leemten
            .iter()
            .map(|leemte| (&leemte.leemte.tekst, &leemte.leemte.adres))
            .collect();
        assert_eq!(uniek.len(), verslag.leemten.len());
        for leemte in &verslag.leemten {
            let adres = &leemte.leemte.adres;
            assert!(adres.is_empty() || Adres::lees(adres).is_some(), "{adres}");
        }
        // Peildatum, version and bureau are always known.
        assert_eq!(verslag.document.voorblad.gegevens.len(), 3);
        assert_eq!(verslag.document.voorblad.status, "Concept");
    }
}

#[test]
fn the_cover_tells_how_to_reach_the_bureau() {
    let bureau = Bureau {
        naam: "De Wissel".to_owned(),
        adres: vec!["Voorbeeldkade 7".to_owned(), " ".to_owned()],
        telefoon: "06-00000007".to_owned(),
        email: String::new(),
        website: "voorbeeld.nl".to_owned(),
    };
    let opties = Opties {
        bureau,
        ..Opties::default()
    };
    let leeg = Dossier::nieuw("a1".into(), false);
    let verslag = maak(Soort::Trajectplan, &leeg, dag(PLAN), &opties).unwrap();
    assert_eq!(
        verslag.document.voorblad.bureaugegevens,
        ["Voorbeeldkade 7", "06-00000007 · voorbeeld.nl"]
    );
}

fn alleen_leemten(blokken: &[Blok]) -> bool {
    blokken.iter().all(|blok| match blok {
        Blok::Leemte(_) => true,
        Blok::Kader { blokken, .. } => !blokken.is_empty() && alleen_leemten(blokken),
        _ => false,
    })
}

#[test]
fn a_fact_that_was_not_known_yet_is_left_out() {
    let dossier = voorbeeld();
    let eerder = tekst(Soort::Trajectplan, &dossier, "2025-11-02");
    assert!(!eerder.contains("ondertekend op 3 november 2025"));
    assert!(!eerder.contains("LEEMTE De datum van het intakegesprek ontbreekt."));
    let nog_eerder = tekst(Soort::Intakeverslag, &dossier, "2025-10-13");
    assert!(nog_eerder.contains("LEEMTE De datum van het intakegesprek ontbreekt."));
    assert!(!nog_eerder.contains("14 oktober 2025"));
    let nu = verslag(Soort::Trajectplan, &dossier, PLAN);
    assert_eq!(
        nu.document.voorblad.status,
        "Vastgesteld op 3 november 2025"
    );
    assert!(nu.document.voorblad.fictief);
}

#[test]
fn every_source_is_an_address() {
    fn loop_na(blokken: &[Blok]) {
        for blok in blokken {
            let alineas = match blok {
                Blok::Alinea(alinea) => vec![alinea],
                Blok::Lijst(punten) => punten.iter().collect(),
                Blok::Kader { blokken, .. } => {
                    loop_na(blokken);
                    continue;
                }
                Blok::Tabel(tabel) => {
                    assert!(!tabel.bronnen.is_empty(), "{tabel:?}");
                    for bron in &tabel.bronnen {
                        assert!(Adres::lees(bron).is_some(), "{bron}");
                    }
                    for rij in &tabel.rijen {
                        assert_eq!(rij.len(), tabel.kolommen.len());
                    }
                    continue;
                }
                _ => continue,
            };
            for alinea in alineas {
                assert!(!alinea.tekst.trim().is_empty());
                for bron in &alinea.bronnen {
                    assert!(Adres::lees(bron).is_some(), "{bron}");
                }
            }
        }
    }
    for soort in Soort::ALLE {
        for sectie in verslag(*soort, &voorbeeld(), PLAN).document.secties {
            loop_na(&sectie.blokken);
        }
    }
}

#[test]
fn one_and_more_read_right() {
    let een = dossier(
        "2025-10-20",
        &[
            ("ado.datum", json!("2025-09-03")),
            ("ado.passende_functies[1].naam", json!("Koerier")),
            ("intake.belemmerend[1].omschrijving", json!("Taal")),
            ("activiteiten[1].omschrijving", json!("cv maken")),
            ("activiteiten[1].aanbodversterkend", json!(true)),
            ("zoekrichtingen[1].naam", json!("Koerier")),
            ("zoekrichtingen[1].soort", json!("verplicht")),
            ("verzuim.onderbrekingen[1].van", json!("2025-01-06")),
            ("verzuim.onderbrekingen[1].tot_en_met", json!("2025-01-06")),
        ],
    );
    let plan = tekst(Soort::Trajectplan, &een, PLAN);
    for zin in [
        "De arbeidsdeskundige noemt één passende functie.",
        "Er is één belemmerende factor vastgelegd.",
        "Het plan telt één activiteit. Eén daarvan maakt de werknemer sterker",
        "Er is één actieve richting.",
        "| Onderbrekingen | Hersteld op 6 januari 2025 |",
        "Eén activiteit versterkt",
    ] {
        assert!(plan.contains(zin), "{zin}\n{plan}");
    }
    let meer = dossier(
        "2025-10-20",
        &[
            ("ado.datum", json!("2025-09-03")),
            ("ado.passende_functies[1].naam", json!("Koerier")),
            ("ado.passende_functies[2].naam", json!("Portier")),
            ("zoekrichtingen[1].naam", json!("Koerier")),
            ("zoekrichtingen[1].soort", json!("wens")),
            ("zoekrichtingen[2].naam", json!("Portier")),
            ("zoekrichtingen[2].soort", json!("wens")),
        ],
    );
    let plan = tekst(Soort::Trajectplan, &meer, PLAN);
    assert!(plan.contains("noemt twee passende functies."));
    assert!(plan.contains("Er zijn twee actieve richtingen, allebei een wens van de werknemer."));
}

#[test]
fn what_was_not_assessed_is_never_called_suitable() {
    let velden = [("zoekrichtingen[1].naam", json!("Koerier"))];
    let zonder = tekst(Soort::Trajectplan, &dossier("2025-10-20", &velden), PLAN);
    assert!(zonder.contains("- Koerier: niet beoordeeld"));
    assert!(zonder.contains("| Koerier | niet vastgelegd | niet beoordeeld | Niet beoordeeld |"));

    let velden = [
        ("belastbaarheden[1].soort", json!("fml")),
        ("belastbaarheden[1].versie", json!("klassiek")),
        ("belastbaarheden[1].geldig_per", json!("2025-08-12")),
        ("belastbaarheden[1].items[1].code", json!("4.14")),
        ("belastbaarheden[1].items[1].waarden", json!([2])),
        ("zoekrichtingen[1].naam", json!("Koerier")),
        ("zoekrichtingen[2].naam", json!("Portier")),
        ("zoekrichtingen[2].status", json!("vervallen")),
        (
            "zoekrichtingen[2].reden_vervallen",
            json!("Geen vacatures."),
        ),
        ("zoekrichtingen[3].naam", json!("Bode")),
        ("zoekrichtingen[3].status", json!("vervallen")),
    ];
    let dossier = dossier("2025-10-20", &velden);
    let plan = tekst(Soort::Trajectplan, &dossier, PLAN);
    assert!(plan.contains("is één punt niet beoordeeld: tillen of dragen."));
    assert!(plan.contains("Of de functie past, staat dus nog niet vast."));
    assert!(plan.contains(
        "| 4.14 Tillen of dragen | Niet ingevuld | Tot ongeveer 5 kg | Niet beoordeeld |"
    ));
    assert!(plan.contains("# Portier (vervallen)"));
    assert!(plan.contains("Reden van vervallen: geen vacatures."));
    assert!(plan.contains("LEEMTE De reden waarom “Bode” is vervallen, ontbreekt."));
}

#[test]
fn a_newer_belastbaarheid_than_the_zoekprofiel_rests_on_is_said_aloud() {
    let zin =
        "Inmiddels geldt de FML van 24 februari 2026; het zoekprofiel is daarop nog niet herzien.";
    let op = |op| tekst(Soort::Trajectplan, &voorbeeld(), op);
    assert!(!op("2026-03-11").contains(zin), "received on 12 March");
    assert!(op("2026-03-12").contains(zin));
    assert!(!op("2026-04-02").contains(zin), "revised");
    assert!(op("2026-04-02").contains("Versie 2 geldt sinds 2 april 2026"));
}

#[test]
fn a_werknemer_who_does_not_sign_gets_a_voice() {
    let velden = [
        ("werknemer.naam", json!("Noor van der Wal")),
        ("werknemer.aanspreekvorm", json!("mevrouw")),
        (
            "trajectplan.weigering.reden",
            json!("De reistijd is te lang."),
        ),
        ("trajectplan.weigering.vastgelegd_op", json!("2025-11-03")),
    ];
    let dossier = dossier(PLAN, &velden);
    let plan = verslag(Soort::Trajectplan, &dossier, PLAN);
    let slot = sectietekst(&plan, "ondertekening");
    assert!(slot.contains(
        "Mevrouw Van der Wal tekent dit plan niet. Dat is vastgelegd op 3 november 2025. \
         De reden: de reistijd is te lang."
    ));
    assert!(slot.contains("LEEMTE De reactie van de werknemer op het plan ontbreekt."));
}

#[test]
fn the_sum_of_the_earning_capacity_is_written_out() {
    let plan = tekst(Soort::Trajectplan, &voorbeeld(), PLAN);
    assert!(plan.contains("€ 16,45 x 26 uur x 52 / 12 = € 1.853,37, dat is 76,6% van € 2.420,00"));
}

#[test]
fn intakeverslag_of_the_demo_case_as_it_reads() {
    insta::assert_snapshot!(tekst(Soort::Intakeverslag, &voorbeeld(), PLAN));
}

#[test]
fn trajectplan_of_the_demo_case_as_it_reads() {
    insta::assert_snapshot!(tekst(Soort::Trajectplan, &voorbeeld(), PLAN));
}
