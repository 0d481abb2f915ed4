//! The catalogue that is committed, and checks that can fail.

use super::*;
use spoorboek::functies::catalogus::Branche;

const GOED: &str = include_str!("voorbeeldfunctie.toml");

fn committed() -> Gelezen {
    lees(&bronmap())
}

#[test]
fn the_catalogue_is_consistent() {
    let gelezen = committed();
    let regels: Vec<String> = gelezen
        .fouten
        .iter()
        .map(|fout| format!("{}: {}", fout.plek, fout.tekst))
        .collect();
    assert!(regels.is_empty(), "{}", regels.join("\n"));
}

#[test]
fn the_file_of_the_app_is_that_of_the_sources() {
    let gemaakt = committed().bestand().unwrap();
    let bewaard = fs::read_to_string(doel()).unwrap();
    assert!(
        gemaakt == bewaard,
        "make it again: cargo xtask catalogus --bouw"
    );
    let gelezen = Catalogus::lees(&gemaakt).unwrap();
    assert_eq!(gelezen.functies(), committed().functies);
    for functie in gelezen.functies() {
        assert!(gelezen.loonindicatie(functie).is_some(), "{}", functie.id);
    }
}

#[test]
fn the_report_begins_with_the_number_of_functions() {
    let gelezen = committed();
    let verslag = gelezen.verslag();
    let eerste = verslag.lines().next().unwrap();
    assert_eq!(eerste, format!("{} functies", gelezen.functies.len()));
    for branche in Branche::ALLE {
        assert!(verslag.contains(branche.label()), "{branche:?}");
    }
}

/// What is found after one change in a function that is right.
fn fouten(oud: &str, nieuw: &str) -> Vec<String> {
    assert!(GOED.contains(oud), "{oud}");
    let tekst = GOED.replacen(oud, nieuw, 1);
    let (functies, mut fouten) = bron::lees(Branche::Klantcontact, &tekst);
    fouten.extend(controle::controleer(&functies, &Gegevens::lees()));
    fouten.into_iter().map(|fout| fout.tekst).collect()
}

#[test]
fn a_function_that_is_right_has_no_faults() {
    assert_eq!(fouten("tillen_kg", "tillen_kg"), Vec::<String>::new());
}

#[test]
fn every_fault_is_found_and_named() {
    for (oud, nieuw, verwacht) in [
        (
            "isco = \"4226\"",
            "isco = \"9999\"",
            "ISCO-code 9999 bestaat niet",
        ),
        ("isco = \"4226\"", "isco = \"4225\"", "ESCO kent de naam"),
        ("esco = \"receptionist\"", "", "noem esco of esco_reden"),
        (
            "esco = \"receptionist\"",
            "esco_reden = \" \"",
            "esco_reden is leeg",
        ),
        ("brc = \"0433\"", "brc = \"9999\"", "BRC-groep 9999"),
        ("id = \"receptionist\"", "id = \"Receptionist\"", "id: a-z"),
        (
            "id = \"receptionist\"",
            "id = \"telefonist\"",
            "id staat er twee keer",
        ),
        ("\"baliemedewerker\"", "\"Telefonist\"", "staat ook bij"),
        (
            "naam = \"Receptionist\"",
            "naam = \"receptionist\"",
            "hoofdletter",
        ),
        (
            "branches = []",
            "branches = [\"klantcontact\"]",
            "een branche",
        ),
        ("branches = []", "branches = [\"mode\"]", "branche mode"),
        (
            "niveau = \"mbo2\"",
            "niveau = \"mbo5\"",
            "onbekend niveau mbo5",
        ),
        ("de weg.\"", "de weg\"", "taak is geen zin"),
        (
            "verwant = [\"telefonist\"",
            "verwant = [\"receptionist\"",
            "aan zichzelf",
        ),
        (
            "verwant = [\"telefonist\"",
            "verwant = [\"spook\"",
            "spook bestaat niet",
        ),
        ("uren_min = 16", "uren_min = 41", "uren per week"),
        ("uren_per_dag = 4", "uren_per_dag = 20", "uren per dag"),
        (
            "uren_per_dag = 4",
            "uren_per_dag = 17.0",
            "langer dan de kleinste",
        ),
        (
            "werktijden = [\"dag\"]",
            "werktijden = [\"dag\", \"ploegen\"]",
            "ploegen vraagt",
        ),
        (
            "werktijden = [\"dag\"]",
            "werktijden = []",
            "werktijden: minstens",
        ),
        ("zitten_uur = 6.0", "zitten_uur = 6.5", "samen geen 8 uur"),
        ("staan_min = 10", "staan_min = 70", "staan: minuten aaneen"),
        (
            "toetsenbord_uur = 4.0",
            "toetsenbord_uur = 7.5",
            "meer toetsenbord",
        ),
        (
            "gehurkt_min = 0",
            "gehurkt_min = 2",
            "gehurkt werken zonder",
        ),
        ("gebogen_min = 1", "gebogen_min = -1", "-1 kan niet"),
        (
            "gebogen_min = 1",
            "gebogen_uur = 1",
            "gebogen_uur hoort hier niet",
        ),
        ("gebogen_min = 1\n", "", "gebogen_min ontbreekt"),
        ("dragen_kg = 5", "dragen_kg = 11", "dragen is veel zwaarder"),
        ("aandacht_min = 30", "aandacht_min = 20", "aandacht_min is"),
        ("reiken_cm = 60", "reiken_cm = 90", "te ver"),
        ("structuur = 1", "structuur = 3", "een niveau is hooguit 2"),
        ("samenwerken = 1", "samenwerken = 2", "samenwerken 2 sluit"),
        ("\"spreken\", ", "", "klantcontact zonder spreken"),
        (
            "\"lezen\"",
            "\"beroepsmatig_rijden\"",
            "beroepsmatig rijden vraagt",
        ),
        ("\"lezen\"", "\"zwaar_hanteren\"", "zwaar hanteren vraagt"),
        ("\"lezen\"", "\"solitair\"", "collegacontact en solitair"),
        ("\"lezen\"", "\"vliegen\"", "kenmerk vliegen"),
        ("\"lezen\"", "\"spreken\"", "een kenmerk staat er twee keer"),
        (
            "[[functie]]",
            "extra = 1\n[[functie]]",
            "extra hoort hier niet",
        ),
        ("[[functie]]", "[[functie", "TOML"),
        ("route_weken = 0", "loon = 12", "unknown field"),
    ] {
        let gevonden = fouten(oud, nieuw);
        assert!(
            gevonden.iter().any(|tekst| tekst.contains(verwacht)),
            "{oud} -> {nieuw}: {gevonden:?}"
        );
    }
}

#[test]
fn a_file_is_only_made_without_faults() {
    let leeg = tempfile::tempdir().unwrap();
    let gelezen = lees(leeg.path());
    assert_eq!(gelezen.fouten.len(), Branche::ALLE.len());
    assert!(gelezen.verslag().starts_with("0 functies\n"));
    assert!(
        gelezen
            .bestand()
            .unwrap_err()
            .starts_with("Eerst herstellen")
    );
}
