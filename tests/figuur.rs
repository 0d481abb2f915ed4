//! Figures: that no text leaves its figure or lies on another, and how they read.
#![cfg(not(target_arch = "wasm32"))]
#![allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::string_slice,
    clippy::unwrap_used
)]

mod zetter;

use chrono::{Days, NaiveDate};
use proptest::prelude::*;
use spoorboek::dossier::keuzes::Uitkomst;
use spoorboek::dossier::waarden::Decimaal;
use spoorboek::figuur::{
    Anker, Breedte, Figuur, Reekssoort, Urenreeks, Urenstap, UrenverloopInvoer, Urenvraag, Vorm,
    WarmteCel, WarmteItem, WarmteRij, WarmtekaartInvoer, als_tekst, geschatte_breedte, urenverloop,
    warmtekaart_figuren,
};
use spoorboek::typeset::Snede;
use zetter::lettertypen;

fn dag(tekst: &str) -> NaiveDate {
    tekst.parse().unwrap()
}

fn reeks(naam: &str, soort: Reekssoort, stappen: &[(&str, i64)]) -> Urenreeks {
    Urenreeks {
        naam: naam.to_owned(),
        soort,
        stappen: stappen
            .iter()
            .map(|(vanaf, uren)| Urenstap {
                vanaf: dag(vanaf),
                uren: Decimaal::heel(*uren),
            })
            .collect(),
    }
}

fn uren() -> UrenverloopInvoer {
    UrenverloopInvoer {
        reeksen: vec![
            reeks(
                "FML van 3 maart 2025",
                Reekssoort::Eerder,
                &[("2025-03-03", 12), ("2025-06-01", 16)],
            ),
            reeks(
                "FML van 12 augustus 2025",
                Reekssoort::Geldend,
                &[("2025-08-12", 20), ("2025-11-03", 22), ("2026-03-02", 26)],
            ),
        ],
        peildatum: dag("2025-11-03"),
        geldend_zonder_uren: None,
        gevraagd: Some(Urenvraag {
            functie: "Administratief medewerker".to_owned(),
            uren: Decimaal::heel(24),
            past_vanaf: Some(dag("2026-03-02")),
        }),
    }
}

fn cel(machine: Uitkomst, uitkomst: Uitkomst) -> Option<WarmteCel> {
    Some(WarmteCel {
        uitkomst,
        machine,
        eis: "tot 10 kg".to_owned(),
        belastbaarheid: "tot 5 kg".to_owned(),
        voorwaarde: None,
    })
}

fn kaart() -> WarmtekaartInvoer {
    use Uitkomst::{NietBeoordeeld, Past, PastMetVoorwaarde, PastNiet, TeBeoordelen};
    let item = |code: &str, naam: &str| WarmteItem {
        naam: naam.to_owned(),
        code: (!code.is_empty()).then(|| code.to_owned()),
    };
    let rij = |functie: &str, uitkomst, cellen| WarmteRij {
        functie: functie.to_owned(),
        uitkomst,
        cellen,
    };
    WarmtekaartInvoer {
        items: vec![
            item("1.9.7", "Deadlines of productiepieken"),
            item("", "Omgeving"),
            item("4.14", "Tillen of dragen"),
            item("5.4", "Staan tijdens het werk"),
        ],
        rijen: vec![
            rij(
                "Administratief medewerker logistiek",
                PastMetVoorwaarde,
                vec![
                    cel(Past, Past),
                    cel(PastMetVoorwaarde, PastMetVoorwaarde),
                    cel(PastNiet, Past),
                    cel(Past, Past),
                ],
            ),
            rij(
                "Inpakker",
                PastNiet,
                vec![
                    cel(TeBeoordelen, TeBeoordelen),
                    cel(NietBeoordeeld, NietBeoordeeld),
                    cel(PastNiet, PastNiet),
                    None,
                ],
            ),
        ],
    }
}

/// Box of a text as the report's font has it: left, right, top, foot of its letters.
fn kader(vorm: &Vorm) -> Option<(&str, [f32; 4])> {
    let Vorm::Tekst {
        x,
        y,
        tekst,
        punten,
        vet,
        anker,
        gedraaid,
        ..
    } = vorm
    else {
        return None;
    };
    let snede = if *vet { Snede::Vet } else { Snede::Gewoon };
    let breed = lettertypen().breedte(tekst, snede, *punten);
    let terug = match anker {
        Anker::Begin => 0.0,
        Anker::Midden => breed / 2.0,
        Anker::Eind => breed,
    };
    let (op, neer) = (punten * 0.72, punten * 0.2);
    Some(if *gedraaid {
        (tekst, [x - op, x + neer, y + terug - breed, y + terug])
    } else {
        (tekst, [x - terug, x - terug + breed, y - op, y + neer])
    })
}

fn is_leesbaar(figuur: &Figuur) {
    let kaders: Vec<_> = figuur.vormen.iter().filter_map(kader).collect();
    for (rang, (tekst, [links, rechts, boven, onder])) in kaders.iter().enumerate() {
        assert!(
            *links >= -0.5 && *rechts <= figuur.breedte + 0.5,
            "{tekst}: {links} to {rechts} of {}",
            figuur.breedte
        );
        assert!(
            *boven >= -0.5 && *onder <= figuur.hoogte + 0.5,
            "{tekst}: {boven} to {onder} of {}",
            figuur.hoogte
        );
        for (ander, [l, r, b, o]) in kaders.iter().skip(rang + 1) {
            let over = links < r && l < rechts && boven < o && b < onder;
            assert!(!over, "“{tekst}” lies on “{ander}”");
        }
    }
    assert!(!figuur.titel.is_empty() && figuur.alternatief.ends_with('.'));
    let breed = figuur.gegevens.koppen.len();
    assert!(figuur.gegevens.rijen.iter().all(|rij| rij.len() == breed));
}

#[test]
fn the_hours_chart_reads_as_approved() {
    for breedte in [Breedte::Smal, Breedte::Breed] {
        let figuur = urenverloop(&uren(), breedte).unwrap();
        is_leesbaar(&figuur);
        insta::assert_snapshot!(format!("urenverloop_{breedte:?}"), als_tekst(&figuur));
    }
}

#[test]
fn the_heat_map_reads_as_approved() {
    let figuren = warmtekaart_figuren(&kaart());
    assert_eq!(figuren.len(), 1);
    is_leesbaar(&figuren[0]);
    insta::assert_snapshot!("warmtekaart", als_tekst(&figuren[0]));
}

#[test]
fn nothing_to_show_is_no_figure() {
    let leeg = UrenverloopInvoer {
        reeksen: Vec::new(),
        ..uren()
    };
    assert_eq!(urenverloop(&leeg, Breedte::Smal), None);
    assert!(warmtekaart_figuren(&WarmtekaartInvoer::default()).is_empty());
}

#[test]
fn the_estimate_of_a_width_is_never_too_small() {
    let tekens: String = (' '..='~')
        .chain('À'..='ž')
        .chain("–—“”’€½→≤·…".chars())
        .collect();
    let mut te_klein = Vec::new();
    for teken in tekens.chars().filter(|teken| lettertypen().kent(*teken)) {
        for (vet, snede) in [(false, Snede::Gewoon), (true, Snede::Vet)] {
            let echt = lettertypen().breedte(&teken.to_string(), snede, 1.0);
            let geschat = geschatte_breedte(&teken.to_string(), 1.0, vet);
            if geschat < echt - 0.001 {
                te_klein.push((teken, vet, echt, geschat));
            }
        }
    }
    assert!(te_klein.is_empty(), "{te_klein:?}");
    let zin = "De uren bouwen op naar 26 uur per week, vanaf 2 maart 2026";
    let echt = lettertypen().breedte(zin, Snede::Gewoon, 10.0);
    let geschat = geschatte_breedte(zin, 10.0, false);
    assert!(geschat < echt * 1.15, "{geschat} is far from {echt}");
}

fn stappen() -> impl Strategy<Value = Vec<Urenstap>> {
    prop::collection::vec((1_u64..400, 0_i64..80), 1..9).prop_map(|delen| {
        let mut vanaf = dag("2023-02-01");
        delen
            .into_iter()
            .map(|(dagen, halve)| {
                vanaf = vanaf.checked_add_days(Days::new(dagen)).unwrap();
                Urenstap {
                    vanaf,
                    uren: Decimaal::uit_honderdsten(halve * 50),
                }
            })
            .collect()
    })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 200, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn every_hours_chart_can_be_read(
        geldend in stappen(),
        eerder in stappen(),
        nu in 0_u64..3000,
        vraag in prop::option::of((0_i64..5000, "[a-zA-Z ]{1,90}", prop::option::of(0_u64..2000))),
        smal: bool,
    ) {
        let vanaf = dag("2023-01-01");
        let op = |dagen| vanaf.checked_add_days(Days::new(dagen)).unwrap();
        let deel = |naam: &str, soort, stappen| Urenreeks { naam: naam.to_owned(), soort, stappen };
        let invoer = UrenverloopInvoer {
            reeksen: vec![
                deel("FML van 3 maart 2025", Reekssoort::Eerder, eerder),
                deel("IZP van 30 september 2025", Reekssoort::Geldend, geldend),
            ],
            peildatum: op(nu),
            geldend_zonder_uren: None,
            gevraagd: vraag.map(|(uren, functie, past)| Urenvraag {
                functie,
                uren: Decimaal::uit_honderdsten(uren),
                past_vanaf: past.map(op),
            }),
        };
        let breedte = if smal { Breedte::Smal } else { Breedte::Breed };
        is_leesbaar(&urenverloop(&invoer, breedte).unwrap());
    }

    #[test]
    fn every_heat_map_can_be_read(
        functies in prop::collection::vec("[a-zA-Z]{1,30}( [a-z/-]{1,25}){0,6}", 1..30),
        items in prop::collection::vec("[A-Z][a-z]{1,30}( [a-z/]{1,15}){0,8}", 1..41),
    ) {
        let rij = |naam: &String| WarmteRij {
            functie: naam.clone(),
            uitkomst: Uitkomst::PastNiet,
            cellen: items.iter().map(|_| cel(Uitkomst::PastNiet, Uitkomst::PastNiet)).collect(),
        };
        let invoer = WarmtekaartInvoer {
            rijen: functies.iter().map(rij).collect(),
            items: items
                .iter()
                .map(|naam| WarmteItem { naam: naam.clone(), code: Some("4.14".to_owned()) })
                .collect(),
        };
        for figuur in warmtekaart_figuren(&invoer) {
            is_leesbaar(&figuur);
        }
    }
}
