use super::*;
use crate::dossier::keuzes::{BelastbaarheidSoort, FmlVersie};
use crate::dossier::stand::{AfwijkendItem, CoachOordeel, FunctieEis};
use crate::dossier::waarden::Decimaal;

fn document() -> Belastbaarheid {
    Belastbaarheid {
        soort: Some(BelastbaarheidSoort::Fml),
        versie: Some(FmlVersie::Nieuw),
        items: vec![AfwijkendItem {
            code: Some("5.1".into()),
            waarden: vec![1],
            ..AfwijkendItem::default()
        }],
        ..Belastbaarheid::default()
    }
}

fn richting(minuten: Option<i64>) -> Zoekrichting {
    let eis = |minuten| FunctieEis {
        versie: Some(FmlVersie::Nieuw),
        code: Some("5.1".into()),
        getal: Some(Decimaal::heel(minuten)),
        ..FunctieEis::default()
    };
    let mut richting = Zoekrichting {
        eisen: minuten.map(eis).into_iter().collect(),
        ..Zoekrichting::default()
    };
    richting.onderbouwing.arbeidsmarkt.kansrijk = Some(Antwoord::Ja);
    richting.onderbouwing.mobiliteit.reistijd_min = Some(30);
    richting
}

fn stand(reistijd_max: u32) -> Stand {
    let mut stand = Stand::default();
    stand.persoonsprofiel.reistijd_max_min = Some(reistijd_max);
    stand
}

const GELIJK: Opleidingsfeiten = Opleidingsfeiten {
    gevraagd: Some(Opleidingsniveau::Mbo2),
    eigen: Some(Opleidingsniveau::Mbo2),
    route_weken: Some(0),
};

fn check(richting: &Zoekrichting, max: u32, feiten: Opleidingsfeiten, verwacht: Beoordeling) {
    let uit = stel_beoordeling_voor(&stand(max), richting, &document(), feiten);
    assert_eq!(uit.beoordeling, Some(verwacht), "{}", uit.reden);
}

#[test]
fn the_lowest_fact_counts() {
    check(&richting(Some(60)), 40, GELIJK, Goed);
    check(&richting(Some(61)), 40, GELIJK, Onvoldoende);
    check(&richting(Some(60)), 20, GELIJK, Matig);
    let hoger = Opleidingsfeiten {
        gevraagd: Some(Opleidingsniveau::Mbo3),
        ..GELIJK
    };
    check(&richting(Some(60)), 40, hoger, Voldoende);
    let scholing = Opleidingsfeiten {
        route_weken: Some(40),
        ..GELIJK
    };
    check(&richting(Some(60)), 40, scholing, Matig);
    let mut kansloos = richting(Some(60));
    kansloos.onderbouwing.arbeidsmarkt.kansrijk = Some(Antwoord::Nee);
    check(&kansloos, 40, GELIJK, Matig);
}

#[test]
fn without_an_answer_there_is_no_proposal() {
    let uit = stel_beoordeling_voor(&stand(40), &richting(None), &document(), GELIJK);
    assert_eq!(uit.beoordeling, None);
    assert!(uit.reden.contains("nog niet"));
    let mut vraag = richting(None);
    vraag.eisen = vec![FunctieEis {
        versie: Some(FmlVersie::Nieuw),
        code: Some("5.1".into()),
        kenmerk: Some(Antwoord::Onbekend),
        ..FunctieEis::default()
    }];
    let uit = stel_beoordeling_voor(&stand(40), &vraag, &document(), GELIJK);
    assert_eq!(uit.beoordeling, None);
}

#[test]
fn what_is_not_known_is_named_and_nothing_else() {
    let ontbreekt = |richting: &Zoekrichting, document: &Belastbaarheid| {
        stel_beoordeling_voor(&stand(40), richting, document, GELIJK).ontbreekt
    };
    let mut halve_week = document();
    halve_week.uren_per_week = Some(Decimaal::heel(20));
    let mut functie = richting(Some(60));
    assert_eq!(
        ontbreekt(&functie, &document()),
        ["de uren die de functie vraagt"]
    );
    for uren in [16, 32] {
        functie.uren_min = Some(Decimaal::heel(uren));
        assert!(ontbreekt(&functie, &halve_week).is_empty(), "{uren}");
    }
    functie.eisen[0].bron = Some(EIS_BRON.to_owned());
    let schatting = ["of de schattingen uit de functiecatalogus kloppen"];
    assert_eq!(ontbreekt(&functie, &halve_week), schatting);
}

/// The reason is taken over into the report, so it speaks of the coach and not to the coach.
#[test]
fn the_reason_can_stand_in_a_report() {
    let mut richting = richting(Some(90));
    richting.onderbouwing.oordelen = vec![CoachOordeel {
        belastbaarheid: Some(0),
        code: Some("5.1".into()),
        uitkomst: Some(Uitkomst::Past),
        reden: Some("de werkplek is gemeten".into()),
        ..CoachOordeel::default()
    }];
    richting.onderbouwing.mobiliteit.reistijd_min = Some(1);
    let feiten = Opleidingsfeiten {
        route_weken: Some(1),
        ..GELIJK
    };
    let uit = stel_beoordeling_voor(&stand(40), &richting, &document(), feiten);
    for zin in [
        "Past volgens het oordeel van de coach, met reden.",
        "Eerst scholing nodig: 1 week.",
        "De reistijd van 1 minuut is haalbaar.",
    ] {
        assert!(uit.reden.contains(zin), "{}", uit.reden);
    }
    assert!(!uit.reden.contains(" uw "), "{}", uit.reden);
}

/// Hours that fit say nothing of what an IZP tells in its own words.
#[test]
fn free_text_gives_no_proposal() {
    let mut izp = document();
    izp.soort = Some(BelastbaarheidSoort::Izp);
    izp.items.clear();
    izp.uren_per_week = Some(Decimaal::heel(26));
    izp.tekst_per_rubriek.statisch = Some("Zitten hooguit een half uur.".into());
    let mut richting = richting(None);
    richting.uren_min = Some(Decimaal::heel(20));
    let uit = stel_beoordeling_voor(&stand(40), &richting, &izp, GELIJK);
    assert_eq!(uit.beoordeling, None);
    assert!(uit.reden.starts_with("Koppel eerst"), "{}", uit.reden);
}

#[test]
fn what_is_missing_is_named_and_the_deciding_reason_comes_first() {
    let mut richting = richting(Some(90));
    richting.onderbouwing.mobiliteit.reistijd_min = None;
    let feiten = Opleidingsfeiten::default();
    let uit = stel_beoordeling_voor(&stand(40), &richting, &document(), feiten);
    assert!(
        uit.reden
            .starts_with("Past niet bij de belastbaarheid: zitten."),
        "{}",
        uit.reden
    );
    assert_eq!(uit.ontbreekt.len(), 3);
}
