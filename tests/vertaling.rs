//! What the demands of the functiecatalogus mean against both versions of the FML.
#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::string_slice,
    reason = "all of this file is a test"
)]

mod proeffunctie;

use proeffunctie::functie;
use spoorboek::belastbaarheid::{EisSoort, FmlItem, ItemSoort, items};
use spoorboek::dossier::keuzes::{Antwoord, EisHerkomst, FmlVersie};
use spoorboek::dossier::waarden::Decimaal;
use spoorboek::functies::catalogus::{Belasting, Werktijd};
use spoorboek::functies::eisenlijst::{Getaleis, Kenmerk, Niveaueis};
use spoorboek::functies::{
    Catalogus, EIS_BRON, Functie, Vakje, Vertaling, eis_voor, eisen_voor, vertaling,
};
use std::collections::BTreeSet;

const VERSIES: [FmlVersie; 2] = [FmlVersie::Nieuw, FmlVersie::Klassiek];

fn met_getal(getal: Getaleis, waarde: i64) -> Functie {
    let basis = functie();
    let getallen = std::array::from_fn(|plaats| {
        let eis = Getaleis::ALLE[plaats];
        if eis == getal {
            Decimaal::heel(waarde)
        } else {
            basis.belasting.getal(eis)
        }
    });
    Functie {
        belasting: Belasting::nieuw(getallen, [0, 1, 2, 0, 1, 2], &[], &[]),
        ..basis
    }
}

#[test]
fn every_item_of_both_versions_is_covered_or_named_with_a_reason() {
    for versie in VERSIES {
        for item in items(versie) {
            let waar = format!("{versie:?} {}", item.code);
            let vertaling = vertaling(versie, item.code).unwrap_or_else(|| panic!("{waar}"));
            check_vertaling(item, vertaling, &waar);
        }
    }
    // Nothing is asked of an item that does not exist.
    assert_eq!(vertaling(FmlVersie::Nieuw, "4.22"), None);
    assert_eq!(vertaling(FmlVersie::Klassiek, "9.9"), None);
}

fn check_vertaling(item: &FmlItem, vertaling: Vertaling, waar: &str) {
    let eenheid = |getal: Getaleis| assert_eq!(Some(getal.eenheid()), item.vergelijk_op, "{waar}");
    match vertaling {
        Vertaling::Getal(getal) => {
            assert_eq!(item.eis_soort, EisSoort::Getal, "{waar}");
            eenheid(getal);
        }
        Vertaling::Zwaarste(een, ander) => {
            assert_eq!(item.eis_soort, EisSoort::Getal, "{waar}");
            eenheid(een);
            eenheid(ander);
        }
        Vertaling::Niveau(_) => {
            // Klassiek 1.2 counts minutes of an item that the list asks as a level.
            let uitzondering = waar == "Klassiek 1.2";
            assert!(item.eis_soort == EisSoort::Niveau || uitzondering, "{waar}");
            assert_eq!(item.niveaus.len(), 3, "{waar}");
        }
        Vertaling::Kenmerk(_) | Vertaling::BovenNul(_) | Vertaling::Reizen => {
            assert_eq!(item.eis_soort, EisSoort::Kenmerk, "{waar}");
            assert!(item.heeft_een_beperkt_niveau(), "{waar}");
        }
        Vertaling::Vakjes(vakjes) => {
            assert_eq!(item.soort, ItemSoort::Meerkeuze, "{waar}");
            let aantal = item
                .niveaus
                .iter()
                .filter(|niveau| niveau.waarde > 0)
                .count();
            assert_eq!(vakjes.len(), aantal, "{waar}");
            for (nummer, vakje) in (1..).zip(vakjes) {
                check_vakje(item, nummer, *vakje, waar);
            }
        }
        Vertaling::UrenPerDag => assert_eq!(item.code, "6.2"),
        Vertaling::UrenPerWeek => assert_eq!(item.code, "6.3"),
        Vertaling::Zonder(reden) => {
            assert!(!reden.is_empty());
            let mens = [EisSoort::Oordeel, EisSoort::Geen].contains(&item.eis_soort);
            assert!(mens, "{waar} could be compared");
        }
    }
}

/// The box and the trait are about the same thing: the words of the list agree.
fn check_vakje(item: &FmlItem, nummer: u8, vakje: Vakje, waar: &str) {
    let tekst = item.niveau(nummer).unwrap().kenmerk.unwrap();
    let open = tekst.starts_with("wat de toelichting") || tekst.ends_with("de toelichting noemt");
    assert_eq!(open, vakje == Vakje::Toelichting, "{waar} {nummer}");
    let zelfde = match vakje {
        Vakje::Kenmerk(kenmerk) => {
            let (label, tekst) = (kenmerk.label().to_lowercase(), tekst.to_lowercase());
            let eerste = |tekst: &str| tekst.split(' ').rev().take(2).collect::<Vec<_>>().join(" ");
            tekst.contains(&label)
                || label.contains(&tekst)
                || tekst
                    .trim_end_matches(" is vereist")
                    .trim_end_matches(" vereist")
                    == label
                || eerste(&tekst) == eerste(&label)
                || (tekst.starts_with("belasting van de huid") && kenmerk == Kenmerk::Huidcontact)
        }
        Vakje::BovenNul(_) => tekst.contains("toetsenbord"),
        Vakje::AlleenNiveauNul(_) => tekst == "werk zonder vaste werkwijze",
        Vakje::Avond => tekst == "avonddienst",
        Vakje::Nacht => tekst == "nachtdienst",
        Vakje::Toelichting => true,
    };
    assert!(zelfde, "{waar} vakje {nummer}: {vakje:?} and {tekst:?}");
}

#[test]
fn the_trait_of_an_item_is_the_trait_of_the_list() {
    for versie in VERSIES {
        for item in items(versie) {
            if let Some(Vertaling::Kenmerk(kenmerk)) = vertaling(versie, item.code) {
                let label = kenmerk.label().to_lowercase();
                assert_eq!(item.kenmerk.unwrap().to_lowercase(), label, "{}", item.code);
            }
        }
    }
}

#[test]
fn every_demand_of_the_list_counts_in_the_version_that_knows_it() {
    let alleen_klassiek = [
        "licht_hanteren_per_uur",
        "zwaar_hanteren",
        "zonder_toezicht",
    ];
    let alleen_nieuw = ["beroepsmatig_rijden"];
    let alle: BTreeSet<&str> = Getaleis::ALLE
        .iter()
        .map(|eis| eis.sleutel())
        .chain(Niveaueis::ALLE.iter().map(|eis| eis.sleutel()))
        .chain(Kenmerk::ALLE.iter().map(|eis| eis.sleutel()))
        .collect();
    assert_eq!(alle.len(), 24 + 6 + 52);
    for (versie, ontbreekt) in VERSIES
        .into_iter()
        .zip([&alleen_klassiek[..], &alleen_nieuw[..]])
    {
        let gebruikt: BTreeSet<&str> = items(versie)
            .iter()
            .flat_map(|item| bronnen(vertaling(versie, item.code).unwrap()))
            .collect();
        let over: Vec<_> = alle.difference(&gebruikt).copied().collect();
        let verwacht: BTreeSet<&str> = ontbreekt.iter().copied().collect();
        assert_eq!(over, verwacht.into_iter().collect::<Vec<_>>(), "{versie:?}");
    }
}

fn bronnen(vertaling: Vertaling) -> Vec<&'static str> {
    match vertaling {
        Vertaling::Getal(eis) | Vertaling::BovenNul(eis) => vec![eis.sleutel()],
        Vertaling::Zwaarste(een, ander) => vec![een.sleutel(), ander.sleutel()],
        Vertaling::Niveau(eis) => vec![eis.sleutel()],
        Vertaling::Kenmerk(eis) => vec![eis.sleutel()],
        Vertaling::Vakjes(vakjes) => vakjes
            .iter()
            .filter_map(|vakje| match vakje {
                Vakje::Kenmerk(eis) => Some(eis.sleutel()),
                Vakje::BovenNul(eis) => Some(eis.sleutel()),
                Vakje::AlleenNiveauNul(eis) => Some(eis.sleutel()),
                _ => None,
            })
            .collect(),
        Vertaling::Reizen => vec![Kenmerk::ZelfstandigReizen.sleutel()],
        _ => Vec::new(),
    }
}

fn getal(versie: FmlVersie, code: &str, functie: &Functie) -> Option<Decimaal> {
    eis_voor(versie, code, functie).unwrap().getal
}

#[test]
fn the_same_load_under_the_codes_of_both_versions() {
    use FmlVersie::{Klassiek, Nieuw};
    let zwaar_dragen = met_getal(Getaleis::DragenKg, 20);
    assert_eq!(getal(Nieuw, "4.13", &zwaar_dragen), Some(Decimaal::heel(1)));
    assert_eq!(
        getal(Nieuw, "4.14", &zwaar_dragen),
        Some(Decimaal::heel(20))
    );
    assert_eq!(
        getal(Klassiek, "4.14", &zwaar_dragen),
        Some(Decimaal::heel(20))
    );
    let zwaar_tillen = met_getal(Getaleis::TillenKg, 25);
    assert_eq!(
        getal(Klassiek, "4.14", &zwaar_tillen),
        Some(Decimaal::heel(25))
    );
    // 4.13 is lifting in the one and pushing in the other.
    let duwen = functie().belasting.getal(Getaleis::DuwenTrekkenKgf);
    assert_eq!(getal(Klassiek, "4.13", &functie()), Some(duwen));
    assert_eq!(getal(Nieuw, "4.12", &functie()), Some(duwen));

    let knielt = |aantal| {
        eis_voor(
            Klassiek,
            "4.22",
            &met_getal(Getaleis::KnielenPerUur, aantal),
        )
    };
    assert_eq!(knielt(3).unwrap().kenmerk, Some(Antwoord::Ja));
    assert_eq!(knielt(0).unwrap().kenmerk, Some(Antwoord::Nee));
    let nooit = eis_voor(Nieuw, "4.20", &met_getal(Getaleis::KnielenPerUur, 0)).unwrap();
    assert_eq!((nooit.getal, nooit.komt_niet_voor), (None, Some(true)));

    let eis = |versie, code: &str| eis_voor(versie, code, &functie()).unwrap();
    let huid = eis(Nieuw, "3.8");
    assert_eq!(
        (huid.vakjes_ja, huid.vakjes_onbekend),
        (vec![3], vec![1, 2, 4])
    );
    assert_eq!(eis(Klassiek, "3.9").vakjes_ja, [3]);
    assert_eq!(eis(Klassiek, "1.9").vakjes_ja, [7]);
    assert_eq!(eis(Nieuw, "1.8").vakjes_ja, [5]);
    assert_eq!(eis(Nieuw, "1.7").kenmerk, Some(Antwoord::Ja));
    assert_eq!(eis(Nieuw, "3.2").kenmerk, Some(Antwoord::Onbekend));
    assert_eq!(eis(Nieuw, "1.9").gevraagd_niveau, Some(2));
    assert_eq!(eis(Nieuw, "4.3").vakjes_ja, [9]);
    assert_eq!(eis(Klassiek, "4.5").kenmerk, Some(Antwoord::Ja));
    assert_eq!(eis(Klassiek, "6.3").getal, Some(Decimaal::heel(20)));
    assert_eq!(eis(Klassiek, "6.2").getal, Some(Decimaal::heel(4)));
    for code in ["1.4", "2.6", "2.7", "6.4"] {
        assert_eq!(eis_voor(Nieuw, code, &functie()), None, "{code}");
    }
    assert_eq!(eis_voor(Klassiek, "2.11", &functie()), None);
    assert!(eis_voor(Nieuw, "2.11", &functie()).is_some());
}

#[test]
fn shifts_may_hold_the_shift_that_is_not_named() {
    let eis = |werktijden: &[Werktijd]| {
        let functie = Functie {
            werktijden: werktijden.to_vec(),
            ..functie()
        };
        let eis = eis_voor(FmlVersie::Nieuw, "6.1", &functie).unwrap();
        (eis.vakjes_ja, eis.vakjes_nee, eis.vakjes_onbekend)
    };
    use Werktijd::{Avond, Dag, Nacht, Ploegen};
    assert_eq!(eis(&[Dag]), (vec![], vec![1, 2], vec![]));
    assert_eq!(eis(&[Dag, Avond]), (vec![1], vec![2], vec![]));
    assert_eq!(eis(&[Dag, Avond, Ploegen]), (vec![1], vec![], vec![2]));
    assert_eq!(eis(&[Avond, Nacht, Ploegen]), (vec![1, 2], vec![], vec![]));
}

#[test]
fn every_demand_is_marked_as_an_estimate() {
    for versie in VERSIES {
        let eisen = eisen_voor(versie, &functie());
        assert!(eisen.len() > 50);
        for eis in eisen {
            assert_eq!(eis.versie, Some(versie));
            assert_eq!(eis.herkomst, Some(EisHerkomst::Catalogus));
            assert_eq!(eis.bron.as_deref(), Some(EIS_BRON));
        }
    }
}

/// Everyone must get to work: a job without journeys of its own is not past for someone who
/// cannot travel alone.
#[test]
fn travelling_alone_is_never_past_without_a_look() {
    let eis = |functie: &Functie| eis_voor(FmlVersie::Nieuw, "2.10", functie).unwrap();
    let catalogus = Catalogus::lees(include_str!("../public/catalogus.json")).unwrap();
    for functie in catalogus.functies() {
        let kenmerk = eis(functie).kenmerk;
        assert!(
            matches!(kenmerk, Some(Antwoord::Ja | Antwoord::Onbekend)),
            "{}",
            functie.id
        );
    }
}
