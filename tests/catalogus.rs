//! The functiecatalogus: the file that the app loads, searching it, and taking a function over.
#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::string_slice,
    reason = "all of this file is a test"
)]

mod proeffunctie;

use proeffunctie::functie;

use proptest::prelude::*;
use spoorboek::belastbaarheid::{item, items};
use spoorboek::dossier::keuzes::{BelastbaarheidSoort, FmlVersie, Herkomst};
use spoorboek::dossier::stand::{AfwijkendItem, Belastbaarheid, FunctieEis};
use spoorboek::dossier::velden::{invoer::toon_waarde, zoek as zoek_veld};
use spoorboek::dossier::waarden::Decimaal;
use spoorboek::dossier::{Dossier, Stand, Wijziging};
use spoorboek::functies::catalogus::{Branche, schrijf};
use spoorboek::functies::{
    Catalogus, CatalogusFout, Zoekindex, als_zoekrichting, eisen_voor, ontbrekende_eisen,
};
use std::collections::BTreeSet;
use std::sync::LazyLock;

const BESTAND: &str = include_str!("../public/catalogus.json");

static CATALOGUS: LazyLock<Catalogus> = LazyLock::new(|| Catalogus::lees(BESTAND).unwrap());
static INDEX: LazyLock<Zoekindex> = LazyLock::new(|| Zoekindex::van(&CATALOGUS));

fn catalogus() -> &'static Catalogus {
    &CATALOGUS
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
fn other_forms_of_a_word_find_the_function() {
    check_eerste("schoonmaakster", 1, "schoonmaker");
    check_eerste("poetsvrouw", 1, "huishoudelijke hulp");
    check_eerste("verkoopster", 8, "verkoop");
    check_eerste("lerares", 2, "leraar");
    check_eerste("kasiere", 1, "kassamedewerker");
    check_eerste("IT helpdesk", 2, "helpdesk");
}

#[test]
fn a_name_spelled_right_brings_no_guesses_along() {
    assert_eq!(gevonden("ober"), ["Medewerker bediening"]);
    assert_eq!(gevonden("werkster")[0], "Huishoudelijke hulp");
    assert!(gevonden("werkster").len() <= 2);
    // A part of a name is no typing error.
    assert!(gevonden("chauffeur").len() > 5);
    assert!(gevonden("administratief").len() > 5);
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
