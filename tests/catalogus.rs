//! The functiecatalogus: what its demands mean against both versions of the FML, the file that the
//! app loads, searching it, and taking a function over.
#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::string_slice,
    reason = "all of this file is a test"
)]

use proptest::prelude::*;
use spoorboek::belastbaarheid::{EisSoort, FmlItem, ItemSoort, item, items};
use spoorboek::dossier::keuzes::{Antwoord, BelastbaarheidSoort, EisHerkomst, FmlVersie, Herkomst};
use spoorboek::dossier::stand::{AfwijkendItem, Belastbaarheid, FunctieEis};
use spoorboek::dossier::velden::{invoer::toon_waarde, zoek as zoek_veld};
use spoorboek::dossier::waarden::Decimaal;
use spoorboek::dossier::{Dossier, Stand, Wijziging};
use spoorboek::functies::catalogus::{Belasting, Branche, Opleidingsniveau, Werktijd, schrijf};
use spoorboek::functies::eisenlijst::{Getaleis, Kenmerk, Niveaueis};
use spoorboek::functies::{
    Catalogus, CatalogusFout, EIS_BRON, Functie, Vakje, Vertaling, Zoekindex, als_zoekrichting,
    eis_voor, eisen_voor, ontbrekende_eisen, vertaling,
};
use std::collections::BTreeSet;
use std::sync::LazyLock;

const BESTAND: &str = include_str!("../public/catalogus.json");
const VERSIES: [FmlVersie; 2] = [FmlVersie::Nieuw, FmlVersie::Klassiek];

static CATALOGUS: LazyLock<Catalogus> = LazyLock::new(|| Catalogus::lees(BESTAND).unwrap());
static INDEX: LazyLock<Zoekindex> = LazyLock::new(|| Zoekindex::van(&CATALOGUS));

fn catalogus() -> &'static Catalogus {
    &CATALOGUS
}

/// Every number other, so that a mix-up shows.
fn functie() -> Functie {
    let getallen = std::array::from_fn(|plaats| Decimaal::heel(plaats as i64 + 1));
    Functie {
        id: "proef".into(),
        naam: "Proef".into(),
        synoniemen: Vec::new(),
        branche: Branche::Logistiek,
        ook_in: Vec::new(),
        isco: "4321".into(),
        esco: None,
        esco_reden: Some("proef".into()),
        brc: "0412".into(),
        niveau: Opleidingsniveau::Mbo2,
        taken: vec!["Doet iets.".into()],
        certificaten: vec!["rijbewijs B".into()],
        instroom: Vec::new(),
        scholing: Vec::new(),
        route_weken: 0,
        verwant: Vec::new(),
        uren_min: Decimaal::heel(20),
        uren_max: Decimaal::heel(32),
        uren_per_dag: Decimaal::heel(4),
        werktijden: vec![Werktijd::Dag, Werktijd::Weekend],
        belasting: Belasting::nieuw(
            getallen,
            [0, 1, 2, 0, 1, 2],
            &[Kenmerk::HoogTempo, Kenmerk::Huidcontact],
            &[Kenmerk::Tocht, Kenmerk::Besmettingsrisico],
        ),
    }
}

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

#[test]
fn the_committed_file_holds_a_full_catalogue() {
    let catalogus = catalogus();
    assert!(catalogus.functies().len() >= 300);
    assert_eq!(schrijf(catalogus), BESTAND);
    for branche in Branche::ALLE {
        let aantal = catalogus
            .functies()
            .iter()
            .filter(|f| f.branche == *branche)
            .count();
        assert!(aantal >= 10, "{branche:?}: {aantal}");
    }
    for functie in catalogus.functies() {
        assert_eq!(catalogus.functie(&functie.id), Some(functie));
        assert!(catalogus.verwant(functie).count() >= 2, "{}", functie.id);
        let loon = catalogus.loonindicatie(functie).unwrap();
        assert!(
            loon.p25 <= loon.p50 && loon.p50 <= loon.p75,
            "{}",
            functie.id
        );
    }
    let loon = catalogus.loongegevens();
    assert_eq!(loon.jaar, 2022);
    assert!(loon.bron.contains("CC BY 4.0"));
    assert_eq!(catalogus.functie("bestaat-niet"), None);
}

#[test]
fn a_damaged_file_is_an_error() {
    let fout = |tekst: &str| Catalogus::lees(tekst).unwrap_err();
    let diep = "[".repeat(100_000);
    for tekst in ["", "{}", "[]", "null", "\u{feff}", diep.as_str()] {
        assert_eq!(fout(tekst), CatalogusFout::Beschadigd);
    }
    let anders = BESTAND.replacen("\"versie\":1", "\"versie\":2", 1);
    assert_eq!(fout(&anders), CatalogusFout::AndereVersie);
    // One function twice.
    let regels: Vec<&str> = BESTAND.lines().collect();
    let dubbel = [regels[0], regels[1], regels[1], regels[2]].join("\n");
    assert_eq!(
        fout(&(dubbel.trim_end_matches(',').to_owned() + "]}")),
        CatalogusFout::Dubbel
    );
    let een = |rij: &str| Catalogus::lees(&format!("{}\n{rij}\n]}}", regels[0]));
    let rij = regels[1].trim_end_matches(',');
    assert!(een(rij).is_ok());
    assert!(
        een(&rij.replacen('[', "[1,", 1)).is_err(),
        "a value too many at the front"
    );
    assert!(een(&(rij.trim_end_matches(']').to_owned() + ",1]")).is_err());
    assert!(een("").is_err(), "no functions");
    assert!(een("{}").is_err());
    assert!(een("[]").is_err());
    assert!(
        fout(&BESTAND[..BESTAND.len() / 2])
            .to_string()
            .contains("Uw dossiers zijn in orde")
    );
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    /// One row, with one character changed anywhere: a catalogue or an error, never a panic.
    #[test]
    fn no_damage_ends_the_app(plek in 0usize..3000, teken in any::<char>(), weg in 0usize..4) {
        let regels: Vec<&str> = BESTAND.lines().collect();
        let mut tekens: Vec<char> = format!("{}\n{}\n]}}", regels[0], regels[1].trim_end_matches(','))
            .chars()
            .collect();
        let plek = tekens.len() - 1 - plek.min(tekens.len() - 1);
        let tot = (plek + weg).min(tekens.len());
        tekens.splice(plek..tot, [teken]);
        let tekst: String = tekens.into_iter().collect();
        if let Ok(catalogus) = Catalogus::lees(&tekst) {
            // What was read is usable.
            for functie in catalogus.functies() {
                eisen_voor(FmlVersie::Nieuw, functie);
            }
            Zoekindex::van(&catalogus).zoek("medewerker");
        }
    }

    #[test]
    fn nothing_typed_ends_the_app(tekst in any::<String>()) {
        let regels: Vec<&str> = BESTAND.lines().take(20).collect();
        let kop = regels.join("\n");
        let catalogus = Catalogus::lees(&format!("{}]}}", kop.trim_end_matches(','))).unwrap();
        Zoekindex::van(&catalogus).zoek(&tekst);
    }
}

fn gevonden(tekst: &str) -> Vec<String> {
    let catalogus = catalogus();
    let treffers = INDEX.zoek(tekst);
    let naam = |plaats: usize| catalogus.functies()[plaats].naam.clone();
    treffers
        .into_iter()
        .map(|treffer| naam(treffer.plaats))
        .collect()
}

fn check_eerste(tekst: &str, hoogste: usize, deel: &str) {
    let gevonden = gevonden(tekst);
    let plaats = gevonden
        .iter()
        .position(|naam| naam.to_lowercase().contains(deel));
    assert!(
        plaats.is_some_and(|plaats| plaats < hoogste),
        "{tekst}: {deel} in {gevonden:?}"
    );
}

#[test]
fn typing_errors_accents_and_parts_of_words_find_the_function() {
    check_eerste("receptionist", 1, "receptionist");
    check_eerste("recepsioniste", 1, "receptionist");
    check_eerste("heftruk", 3, "heftruck");
    check_eerste("logistiek admin", 3, "logistiek");
    check_eerste("Conciërge", 2, "conciërge");
    check_eerste("conciergee", 2, "conciërge");
    check_eerste("CONCIERGE", 2, "conciërge");
    check_eerste("vrachtwagn", 4, "vrachtwagen");
    check_eerste("chaffeur", 8, "chauffeur");
}

#[test]
fn a_synonym_is_named_and_a_name_comes_first() {
    let catalogus = catalogus();
    for functie in catalogus.functies().iter().step_by(4) {
        let eerste = &INDEX.zoek(&functie.naam)[0];
        assert_eq!(catalogus.functies()[eerste.plaats].id, functie.id);
        assert_eq!(eerste.via, None);
        for synoniem in &functie.synoniemen {
            let treffers = INDEX.zoek(synoniem);
            let hier = |id: usize| catalogus.functies()[id].id == functie.id;
            assert!(
                treffers.iter().any(|treffer| hier(treffer.plaats)),
                "{synoniem}"
            );
        }
    }
}

#[test]
fn nothing_strange_or_long_is_answered_calmly() {
    for tekst in ["", "   ", "!?%", "日本語", "\u{0}"] {
        assert!(gevonden(tekst).is_empty(), "{tekst:?}");
    }
    assert!(gevonden("xqzxqzxqz").is_empty());
    assert!(gevonden(&"x".repeat(500)).is_empty());
    assert!(gevonden(&"medewerker ".repeat(60)).len() > 20);
    // Every function once.
    let alle = gevonden("medewerker");
    assert_eq!(alle.iter().collect::<BTreeSet<_>>().len(), alle.len());
}

fn belastbaarheid(versie: FmlVersie, codes: &[&str]) -> Belastbaarheid {
    Belastbaarheid {
        id: 1,
        soort: Some(BelastbaarheidSoort::Fml),
        versie: Some(versie),
        items: codes
            .iter()
            .map(|code| AfwijkendItem {
                code: Some((*code).into()),
                waarden: vec![1],
                ..AfwijkendItem::default()
            })
            .collect(),
        ..Belastbaarheid::default()
    }
}

fn codes(eisen: &[FunctieEis]) -> Vec<&str> {
    eisen
        .iter()
        .map(|eis| eis.code.as_deref().unwrap())
        .collect()
}

#[test]
fn a_function_becomes_a_direction_with_the_demands_that_matter() {
    let document = belastbaarheid(FmlVersie::Klassiek, &["5.1", "4.14", "2.6"]);
    let richting = als_zoekrichting(&functie(), Some(&document));
    // 2.6 is for a person: the catalogue says nothing of it.
    assert_eq!(codes(&richting.eisen), ["4.14", "5.1", "6.2", "6.3"]);
    assert_eq!(richting.eisen[0].id, 1);
    assert_eq!(richting.catalogusfunctie.as_deref(), Some("proef"));
    assert_eq!(richting.herkomst, Some(Herkomst::Catalogus));
    assert_eq!(
        richting.uurloon_cent, None,
        "the wage hint never enters silently"
    );
    assert_eq!(
        richting.werktijden.as_deref(),
        Some("overdag en in het weekend")
    );
    let eis = richting.onderbouwing.opleiding.eis.as_deref();
    assert_eq!(eis, Some("Mbo 2, met rijbewijs B"));
    assert!(als_zoekrichting(&functie(), None).eisen.is_empty());
}

#[test]
fn a_new_belastbaarheid_shows_which_demands_are_missing() {
    let eerst = belastbaarheid(FmlVersie::Klassiek, &["4.14"]);
    let mut richting = als_zoekrichting(&functie(), Some(&eerst));
    assert!(ontbrekende_eisen(&richting, &functie(), &eerst).is_empty());
    // What the coach changed stays as it is.
    richting.eisen[0].getal = Some(Decimaal::heel(99));
    let later = belastbaarheid(FmlVersie::Klassiek, &["4.14", "5.1", "5.2"]);
    let mist = ontbrekende_eisen(&richting, &functie(), &later);
    assert_eq!(codes(&mist), ["5.1", "5.2"]);
    // Another version asks everything anew, except the hours of the direction itself.
    let nieuw = belastbaarheid(FmlVersie::Nieuw, &["4.14"]);
    assert_eq!(
        codes(&ontbrekende_eisen(&richting, &functie(), &nieuw)),
        ["4.14", "6.2"]
    );
}

#[test]
fn every_function_fits_in_a_case() {
    let dag = "2026-01-05".parse().unwrap();
    let alle: Vec<&str> = items(FmlVersie::Klassiek)
        .iter()
        .map(|item| item.code)
        .collect();
    let document = belastbaarheid(FmlVersie::Klassiek, &alle);
    for functie in catalogus().functies() {
        let mut stand = Stand::default();
        let mut richting = als_zoekrichting(functie, Some(&document));
        richting.id = 1;
        stand.zoekrichtingen.push(richting);
        let wijziging = Wijziging::verschil(&Stand::default(), &stand, dag);
        let mut dossier = Dossier::nieuw("proef".into(), true);
        let goed = dossier.wijzig(&wijziging);
        assert!(goed.is_ok(), "{}: {:?}", functie.id, goed.err());
        assert_eq!(
            dossier.stand(dag).unwrap().zoekrichtingen,
            stand.zoekrichtingen
        );
        for zet in wijziging.zet.iter().filter(|zet| !zet.adres.is_item()) {
            let soort = zoek_veld(&zet.adres).unwrap().soort;
            assert!(!toon_waarde(soort, zet.waarde.as_ref().unwrap()).is_empty());
        }
    }
    assert!(item(FmlVersie::Klassiek, "4.14").is_some());
}

/// Everyone must get to work: a job without journeys of its own is not past for someone who
/// cannot travel alone.
#[test]
fn travelling_alone_is_never_past_without_a_look() {
    let eis = |functie: &Functie| eis_voor(FmlVersie::Nieuw, "2.10", functie).unwrap();
    for functie in catalogus().functies() {
        let kenmerk = eis(functie).kenmerk;
        assert!(
            matches!(kenmerk, Some(Antwoord::Ja | Antwoord::Onbekend)),
            "{}",
            functie.id
        );
    }
}
