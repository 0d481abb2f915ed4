//! The zoekprofiel in the trajectplan: nothing reads better than it was assessed, and what the
//! coach or the bedrijfsarts did not say is not said for them.
#![allow(clippy::unwrap_used, clippy::indexing_slicing)]

mod verslag;

use serde_json::{Value, json};
use spoorboek::rapport::Soort;
use verslag::*;

type Veld = (&'static str, Value);

/// A document of this kind, and a function that asks 24 hours a week.
fn basis(soort: &str) -> Vec<Veld> {
    vec![
        ("belastbaarheden[1].soort", json!(soort)),
        ("belastbaarheden[1].versie", json!("klassiek")),
        ("belastbaarheden[1].opgesteld_op", json!("2025-08-12")),
        ("belastbaarheden[1].geldig_per", json!("2025-08-12")),
        ("zoekrichtingen[1].naam", json!("Portier")),
        ("zoekrichtingen[1].uren_min", json!(24)),
        ("zoekprofiel.mogelijkheden_bron", json!("bedrijfsarts")),
    ]
}

fn item(code: &'static str, waarden: Value) -> [Veld; 2] {
    [
        ("belastbaarheden[1].items[1].code", json!(code)),
        ("belastbaarheden[1].items[1].waarden", waarden),
    ]
}

fn eis(code: &'static str, veld: &'static str, waarde: Value) -> [Veld; 3] {
    [
        ("zoekrichtingen[1].eisen[1].versie", json!("klassiek")),
        ("zoekrichtingen[1].eisen[1].code", json!(code)),
        (veld, waarde),
    ]
}

fn plan(velden: impl IntoIterator<Item = Veld>) -> String {
    let velden: Vec<Veld> = velden.into_iter().collect();
    tekst(Soort::Trajectplan, &dossier("2025-10-20", &velden), PLAN)
}

#[track_caller]
fn bevat_zin(tekst: &str, zin: &str) {
    assert!(tekst.contains(zin), "{zin}\nstaat niet in\n{tekst}");
}

const ZITTEN: &str = "belastbaarheden[1].tekst_per_rubriek.statisch";

fn zitten() -> Veld {
    (ZITTEN, json!("Zitten hooguit een half uur."))
}

#[test]
fn free_text_is_never_past_whatever_the_hours_say() {
    for soort in ["izp", "lab"] {
        let velden = basis(soort).into_iter().chain([zitten()]);
        let uren = ("belastbaarheden[1].uren_per_week", json!(26));
        let plan = plan(velden.chain([uren]));
        let naam = if soort == "izp" { "het IZP" } else { "de LAB" };
        bevat_zin(
            &plan,
            &format!(
                "Naast {naam} van 12 augustus 2025 gelegd zijn alleen de uren vergeleken; de functie \
                 is niet beoordeeld. Wat het document in eigen woorden zegt, is nog niet per punt \
                 vergeleken."
            ),
        );
        bevat_zin(
            &plan,
            "Tabel: Niet beoordeeld: nog niet alles is vergeleken",
        );
        bevat_zin(
            &plan,
            "is nog geen item gekoppeld; geen functie is te beoordelen.",
        );
        bevat_zin(
            &plan,
            "De functies zijn nog niet met die mogelijkheden vergeleken.",
        );
        for onwaar in [
            "alle punten passen",
            "past het ene punt",
            "daarnaast gelegd",
        ] {
            assert!(!plan.contains(onwaar), "{onwaar}");
        }
    }
}

#[test]
fn a_linked_item_says_nothing_of_another_rubriek() {
    let velden = || {
        let gekoppeld = basis("izp").into_iter().chain(item("4.10", json!([1])));
        gekoppeld
            .chain(eis("4.10", "zoekrichtingen[1].eisen[1].getal", json!(30)))
            .chain([("belastbaarheden[1].uren_per_week", json!(26))])
    };
    let open = plan(velden().chain([zitten()]));
    bevat_zin(
        &open,
        "Naast het IZP van 12 augustus 2025 gelegd is de functie nog niet helemaal beoordeeld. Wat \
         het document in eigen woorden zegt over statische houdingen, is nog niet per punt \
         vergeleken. Of de functie past, staat dus nog niet vast.",
    );
    bevat_zin(
        &open,
        "is de tekst over statische houdingen nog niet aan items gekoppeld.",
    );
    bevat_zin(&open, "met die mogelijkheden, maar nog niet op elk punt;");
    let geen = (ZITTEN, json!("Geen beperkingen."));
    bevat_zin(&plan(velden().chain([geen])), "gelegd passen beide punten");
}

#[test]
fn of_a_silent_izp_nothing_is_concluded_and_its_hours_are_not_known() {
    let plan = plan(basis("izp").into_iter().chain([zitten()]));
    bevat_zin(
        &plan,
        "Naast het IZP van 12 augustus 2025 gelegd is er nog niets vergeleken; de functie is niet \
         beoordeeld.",
    );
    bevat_zin(
        &plan,
        "De functie vraagt 24 uur per week; of die uren passen, is niet bekend.",
    );
    bevat_zin(
        &plan,
        "LEEMTE Hoeveel uur de werknemer kan werken, staat niet bij het IZP van 12 augustus 2025.",
    );
    assert!(!plan.contains("passen niet binnen"));
    assert!(!plan.contains(": ."));
    assert!(!plan.contains("opbouwschema"));
}

#[test]
fn hours_are_asked_as_a_minimum() {
    let uren = [("belastbaarheden[1].uren_per_week", json!(20))];
    let plan = plan(basis("fml").into_iter().chain(uren));
    bevat_zin(&plan, "| 6.3 Uren per week | Minstens 24 uur per week |");
    bevat_zin(
        &plan,
        "uren per week (gevraagd minstens 24 uur per week, mogelijk tot 20 uur per week)",
    );
}

#[test]
fn points_that_wait_are_named_beside_what_does_not_fit() {
    let velden = basis("fml").into_iter().chain(item("4.14", json!([2])));
    let meer = [
        ("belastbaarheden[1].uren_per_week", json!(20)),
        ("belastbaarheden[1].items[2].code", json!("4.10")),
        ("belastbaarheden[1].items[2].waarden", json!([1])),
        ("belastbaarheden[1].items[3].code", json!("2.6")),
        ("belastbaarheden[1].items[3].waarden", json!([1])),
        ("zoekrichtingen[1].eisen[1].versie", json!("klassiek")),
        ("zoekrichtingen[1].eisen[1].code", json!("2.6")),
        ("zoekrichtingen[1].eisen[1].kenmerk", json!("onbekend")),
    ];
    bevat_zin(
        &plan(velden.chain(meer)),
        "Daarnaast zijn twee punten nog niet beoordeeld en is één punt nog te beoordelen.",
    );
}

#[test]
fn a_long_list_of_points_that_wait_is_cut_short_and_says_nothing_twice() {
    let mut velden = basis("fml");
    let codes = [
        "1.4", "2.7", "3.9", "4.8", "4.9", "4.10", "4.11", "4.12", "4.13", "4.14",
    ];
    for (nummer, code) in codes.iter().enumerate() {
        let item = |veld: &str| -> &'static str {
            format!("belastbaarheden[1].items[{}].{veld}", nummer + 1).leak()
        };
        velden.push((item("code"), json!(code)));
        velden.push((item("waarden"), json!([1])));
    }
    let plan = plan(velden);
    bevat_zin(
        &plan,
        "zijn tien punten niet beoordeeld: voorwaarde aan het werk (3 keer), reiken,",
    );
    bevat_zin(&plan, "en twee andere punten; zie bijlage C.");
}

#[test]
fn the_demand_at_a_sensitive_item_stays_inside() {
    let velden = basis("fml").into_iter().chain(item("2.7", json!([2])));
    let omschrijving = "zoekrichtingen[1].eisen[1].omschrijving";
    let plan = plan(velden.chain(eis("2.7", omschrijving, json!("Gevoelens tonen"))));
    bevat_zin(&plan, "| Voorwaarde aan het werk | Zie het dossier |");
    assert!(!plan.to_lowercase().contains("gevoelens"), "{plan}");
}

#[test]
fn the_outcome_of_the_comparison_stays_beside_that_of_the_coach() {
    let oordeel = "zoekrichtingen[1].onderbouwing.oordelen[1]";
    let veld = |naam: &str| -> &'static str { format!("{oordeel}.{naam}").leak() };
    let velden = basis("fml")
        .into_iter()
        .chain(item("4.14", json!([2])))
        .chain(eis("4.14", "zoekrichtingen[1].eisen[1].getal", json!(6)))
        .chain([
            (veld("belastbaarheid"), json!(1)),
            (veld("code"), json!("4.14")),
            (veld("uitkomst"), json!("past")),
            (veld("reden"), json!("Hooguit één keer per week.")),
        ]);
    let plan = plan(velden);
    bevat_zin(&plan, "Past (oordeel coach; berekend: past niet)");
    bevat_zin(
        &plan,
        "Tabel: Past: alle punten passen; bij één punt naar het oordeel van de coach",
    );
    bevat_zin(&plan, "Bij één punt geldt het oordeel van de coach;");
}

#[test]
fn a_reason_for_lapsing_is_not_made_up() {
    let velden = basis("fml").into_iter().chain([
        ("zoekrichtingen[2].naam", json!("Bode")),
        ("zoekrichtingen[2].status", json!("vervallen")),
        (
            "zoekrichtingen[2].beoordeling_reden",
            json!("Alle eisen passen."),
        ),
    ]);
    let plan = plan(velden);
    assert!(!plan.contains("Reden van vervallen"), "{plan}");
    bevat_zin(
        &plan,
        "LEEMTE De reden waarom “Bode” is vervallen, ontbreekt.",
    );
    bevat_zin(&plan, "Eén richting is vervallen.");
    assert!(!plan.contains("met de reden erbij"));
}

#[test]
fn a_beoordeling_beside_a_newer_document_says_that_it_is_older() {
    let op = |op| tekst(Soort::Trajectplan, &voorbeeld(), op);
    let zin = "Deze beoordeling is nog niet herzien naar de FML van 24 februari 2026; ze kan nog \
               rusten op de FML van 12 augustus 2025.";
    let leemte = "LEEMTE De beoordelingen van de richtingen zijn nog niet herzien naar de FML van \
                  24 februari 2026.";
    let eerder = op("2026-03-11");
    let tussen = op("2026-03-15");
    let herzien = op("2026-04-02");
    for woorden in [zin, leemte, "(nog niet herzien)"] {
        bevat_zin(&tussen, woorden);
        assert!(!eerder.contains(woorden) && !herzien.contains(woorden));
    }
}

#[test]
fn names_keep_their_capital_and_one_is_singular() {
    let onderbouwing =
        |naam: &str| -> &'static str { format!("zoekrichtingen[1].onderbouwing.{naam}").leak() };
    let velden = basis("fml").into_iter().chain([
        ("werkgever.naam", json!("Kade B.V.")),
        ("werkgever.branche", json!("Amsterdamse haven")),
        (
            onderbouwing("opleiding.eis"),
            json!("Amsterdamse vakopleiding"),
        ),
        (
            onderbouwing("opleiding.niveau_werknemer"),
            json!("Nederlandse taal op B1"),
        ),
        (onderbouwing("mobiliteit.vervoerwijze"), json!("Arriva-bus")),
        (onderbouwing("mobiliteit.reistijd_min"), json!(1)),
        ("persoonsprofiel.vervoer", json!(["lopend"])),
        ("persoonsprofiel.rijbewijs", json!("geen")),
        ("persoonsprofiel.reistijd_max_min", json!(1)),
        ("persoonsprofiel.talen[1].taal", json!("Nederlands")),
        ("persoonsprofiel.talen[1].mondeling", json!("Goed")),
    ]);
    let plan = plan(velden);
    for zin in [
        "branche Amsterdamse haven",
        "Gevraagde opleiding: Amsterdamse vakopleiding.",
        "Niveau van de werknemer: Nederlandse taal op B1.",
        "| Opleiding | Gevraagd: Amsterdamse vakopleiding. Werknemer: Nederlandse taal op B1. |",
        "De reistijd is 1 minuut enkele reis, Arriva-bus.",
        "| Reistijd | 1 minuut enkele reis, Arriva-bus. |",
        "De werknemer kan te voet reizen.",
        "| Mobiliteit | Te voet, geen rijbewijs, tot 1 minuut enkele reis. |",
        "| Talen | Nederlands (mondeling goed). |",
    ] {
        bevat_zin(&plan, zin);
    }
}

#[test]
fn directions_of_one_kind_are_counted_once() {
    let velden = basis("fml").into_iter().chain([
        ("zoekrichtingen[1].soort", json!("verplicht")),
        ("zoekrichtingen[2].soort", json!("verplicht")),
        ("zoekrichtingen[3].soort", json!("verplicht")),
    ]);
    bevat_zin(
        &plan(velden),
        "Er zijn drie actieve richtingen, allemaal verplicht.",
    );
}

#[test]
fn only_a_number_of_vacancies_was_counted() {
    let markt = |veld: &str| -> &'static str {
        format!("zoekrichtingen[1].onderbouwing.arbeidsmarkt.{veld}").leak()
    };
    let met = |veld: &'static str, waarde: Value| {
        let peildatum = (markt("peildatum"), json!("2025-10-27"));
        plan(basis("fml").into_iter().chain([peildatum, (veld, waarde)]))
    };
    let geteld = met(markt("vacatures"), json!(3));
    bevat_zin(&geteld, "3 vacatures, geteld op 27 oktober 2025");
    let vraag = met(markt("vraag"), json!("veel vraag"));
    bevat_zin(&vraag, "veel vraag, volgens gegevens van 27 oktober 2025");
}
