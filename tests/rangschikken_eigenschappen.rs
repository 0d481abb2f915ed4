//! Matching and ranking the catalogue: what must hold for every belastbaarheid.
#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "all of this file is a test"
)]

use proptest::prelude::*;
use spoorboek::belastbaarheid::{FmlItem, ItemSoort, items, uren_eind};
use spoorboek::dossier::Stand;
use spoorboek::dossier::keuzes::{BelastbaarheidSoort, FmlVersie, Uitkomst};
use spoorboek::dossier::stand::{AfwijkendItem, Belastbaarheid};
use spoorboek::dossier::waarden::Decimaal;
use spoorboek::functies::{
    Catalogus, Kandidaat, Vertaling, als_zoekrichting, onderbouw, rangschik, vertaling,
};
use std::collections::BTreeMap;
use std::sync::LazyLock;

static CATALOGUS: LazyLock<Catalogus> =
    LazyLock::new(|| Catalogus::lees(include_str!("../public/catalogus.json")).unwrap());

/// Every fifth function: enough kinds of work, and quick.
static DEEL: LazyLock<Catalogus> = LazyLock::new(|| {
    let functies = CATALOGUS.functies().iter().step_by(5).cloned().collect();
    Catalogus::nieuw(functies, CATALOGUS.loongegevens().clone()).unwrap()
});

fn volgorde(catalogus: &Catalogus, document: &Belastbaarheid) -> Vec<Kandidaat> {
    rangschik(catalogus, &Stand::default(), document, None)
}

/// The outcome per function.
fn uitkomsten(document: &Belastbaarheid) -> BTreeMap<usize, Uitkomst> {
    let kandidaten = volgorde(&DEEL, document).into_iter();
    kandidaten
        .map(|kandidaat| (kandidaat.plaats, kandidaat.machine))
        .collect()
}

fn niveaus(item: &FmlItem) -> Vec<u8> {
    item.niveaus
        .iter()
        .map(|niveau| niveau.waarde)
        .filter(|waarde| *waarde > 0)
        .collect()
}

fn afwijkend(item: &'static FmlItem) -> impl Strategy<Value = AfwijkendItem> {
    let alle = niveaus(item);
    let meer = if item.soort == ItemSoort::Meerkeuze {
        alle.len()
    } else {
        1
    };
    let getal = match item.vergelijk_op {
        Some(_) => prop::option::weighted(0.3, 1i64..12_000).boxed(),
        None => Just(None).boxed(),
    };
    (prop::sample::subsequence(alle, 1..=meer), getal).prop_map(move |(waarden, getal)| {
        AfwijkendItem {
            code: Some(item.code.into()),
            waarden,
            vermogen: getal.map(Decimaal::uit_honderdsten),
            ..AfwijkendItem::default()
        }
    })
}

fn profiel() -> impl Strategy<Value = Belastbaarheid> {
    let versie = prop::sample::select(vec![FmlVersie::Nieuw, FmlVersie::Klassiek]);
    versie.prop_flat_map(|versie| {
        let alle: Vec<&'static FmlItem> = items(versie).iter().collect();
        let gekozen = prop::sample::subsequence(alle, 0..12)
            .prop_flat_map(|items| items.into_iter().map(afwijkend).collect::<Vec<_>>());
        let uren = prop::option::of(400i64..4000);
        (gekozen, uren).prop_map(move |(items, uren)| Belastbaarheid {
            id: 1,
            soort: Some(BelastbaarheidSoort::Fml),
            versie: Some(versie),
            geldig_per: Some("2026-01-01".parse().unwrap()),
            uren_per_week: uren.map(Decimaal::uit_honderdsten),
            items,
            ..Belastbaarheid::default()
        })
    })
}

/// The same belastbaarheid with less capacity on one point; `None` if there is nothing to lower.
fn lager(document: &Belastbaarheid, welke: usize, hoe: u8) -> Option<Belastbaarheid> {
    let mut document = document.clone();
    let versie = document.versie?;
    match hoe {
        // One more limited item.
        0 => {
            let genoemd: Vec<_> = document
                .items
                .iter()
                .filter_map(|i| i.code.clone())
                .collect();
            let vrij: Vec<_> = items(versie)
                .iter()
                .filter(|item| !genoemd.contains(&item.code.to_owned()))
                .collect();
            let item = vrij.get(welke % vrij.len())?;
            document.items.push(AfwijkendItem {
                code: Some(item.code.into()),
                waarden: vec![*niveaus(item).last()?],
                ..AfwijkendItem::default()
            });
        }
        // Fewer hours.
        1 => {
            // What counts now, be it of the document or of its item 6.3.
            let uren = uren_eind(&document).map_or(4000, Decimaal::honderdsten);
            document.uren_per_week = Some(Decimaal::uit_honderdsten(uren / 2));
        }
        _ => {
            let aantal = document.items.len();
            let gekozen = document.items.get_mut(welke.checked_rem(aantal)?)?;
            let item = spoorboek::belastbaarheid::item(versie, gekozen.code.as_deref()?)?;
            match item.soort {
                ItemSoort::Schaal if hoe == 2 => {
                    let hoger = niveaus(item).into_iter().max()?;
                    gekozen.waarden = vec![hoger];
                }
                ItemSoort::Schaal => {
                    let getal = gekozen.vermogen?.honderdsten();
                    gekozen.vermogen = Some(Decimaal::uit_honderdsten(getal / 2));
                }
                ItemSoort::Meerkeuze => {
                    let ontbreekt = niveaus(item)
                        .into_iter()
                        .find(|vakje| !gekozen.waarden.contains(vakje));
                    gekozen.waarden.push(ontbreekt?);
                }
                _ => return None,
            }
        }
    }
    Some(document)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    #[test]
    fn a_lower_capacity_never_makes_a_function_fit_better(
        document in profiel(), welke in 0usize..64, hoe in 0u8..4,
    ) {
        if let Some(lager) = lager(&document, welke, hoe) {
            let (eerst, dan) = (uitkomsten(&document), uitkomsten(&lager));
            for (plaats, uitkomst) in &eerst {
                prop_assert!(dan[plaats] >= *uitkomst, "{} {uitkomst:?} -> {:?}",
                    DEEL.functies()[*plaats].id, dan[plaats]);
            }
        }
    }

    #[test]
    fn the_order_of_the_items_does_not_matter(document in profiel(), draai in 0usize..12) {
        let mut gedraaid = document.clone();
        gedraaid.items.reverse();
        let aantal = gedraaid.items.len().max(1);
        gedraaid.items.rotate_left(draai % aantal);
        prop_assert_eq!(volgorde(&DEEL, &document), volgorde(&DEEL, &gedraaid));
    }

    #[test]
    fn what_nobody_assessed_is_never_past(document in profiel()) {
        let versie = document.versie.unwrap();
        // An item of which the catalogue asks nothing.
        let open = |afwijkend: &AfwijkendItem| {
            let code = afwijkend.code.as_deref().unwrap();
            let item = spoorboek::belastbaarheid::item(versie, code).unwrap();
            let zonder = matches!(vertaling(versie, code), Some(Vertaling::Zonder(_)));
            zonder && item.soort != ItemSoort::Aanduiding
        };
        if document.items.iter().any(open) {
            for (plaats, uitkomst) in uitkomsten(&document) {
                prop_assert!(uitkomst >= Uitkomst::TeBeoordelen, "{plaats} {uitkomst:?}");
            }
        }
    }

    #[test]
    fn the_ranking_is_the_matrix_and_a_total_order(document in profiel()) {
        let kandidaten = volgorde(&DEEL, &document);
        prop_assert_eq!(&kandidaten, &volgorde(&DEEL, &document));
        let mut plaatsen: Vec<usize> = kandidaten.iter().map(|k| k.plaats).collect();
        for paar in kandidaten.windows(2) {
            prop_assert!(paar[0].machine <= paar[1].machine);
            if paar[0].machine == paar[1].machine {
                prop_assert!(paar[0].open_vragen <= paar[1].open_vragen);
            }
        }
        // The order of the file does not matter.
        let andersom = DEEL.functies().iter().rev().cloned().collect();
        let andersom = Catalogus::nieuw(andersom, DEEL.loongegevens().clone()).unwrap();
        let ids: Vec<_> = plaatsen.iter().map(|p| &DEEL.functies()[*p].id).collect();
        let ook = volgorde(&andersom, &document);
        let ook: Vec<_> = ook.iter().map(|k| &andersom.functies()[k.plaats].id).collect();
        prop_assert_eq!(ids, ook);
        plaatsen.sort_unstable();
        prop_assert!(plaatsen.into_iter().eq(0..DEEL.functies().len()));
    }

    #[test]
    fn the_quick_answer_is_that_of_the_matrix(document in profiel(), welke in 0usize..64) {
        let plaats = welke % DEEL.functies().len();
        let functie = &DEEL.functies()[plaats];
        let richting = als_zoekrichting(functie, Some(&document));
        let matrix = onderbouw(&Stand::default(), &richting, &document);
        let kandidaten = volgorde(&DEEL, &document);
        let kandidaat = kandidaten.iter().find(|k| k.plaats == plaats).unwrap();
        prop_assert_eq!(matrix.machine, kandidaat.machine);
        prop_assert_eq!(matrix.uren_passen_vanaf, kandidaat.uren_passen_vanaf);
        let open = [Uitkomst::TeBeoordelen, Uitkomst::NietBeoordeeld];
        let open = matrix.regels.iter().filter(|regel| open.contains(&regel.machine)).count();
        prop_assert_eq!(open, kandidaat.open_vragen);
    }
}
