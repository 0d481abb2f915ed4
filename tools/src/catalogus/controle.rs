//! Is the catalogue consistent with itself and with the reference data?

use super::bron::Fout;
use super::gegevens::Gegevens;
use spoorboek::dossier::keuzes::Antwoord;
use spoorboek::dossier::waarden::Decimaal;
use spoorboek::functies::Functie;
use spoorboek::functies::catalogus::Werktijd;
use spoorboek::functies::eisenlijst::{Getaleis as G, Kenmerk as K, Niveaueis as N};
use std::collections::{BTreeMap, BTreeSet};

/// What is wrong, per function; silent if all is well.
pub fn controleer(functies: &[Functie], gegevens: &Gegevens) -> Vec<Fout> {
    let ids: BTreeSet<&str> = functies.iter().map(|functie| functie.id.as_str()).collect();
    let mut fouten = dubbelen(functies);
    for functie in functies {
        let mut teksten = Vec::new();
        codes(functie, gegevens, &mut teksten);
        beschrijving(functie, &ids, &mut teksten);
        tijden(functie, &mut teksten);
        houdingen(functie, &mut teksten);
        lasten(functie, &mut teksten);
        kenmerken(functie, &mut teksten);
        fouten.extend(
            teksten
                .into_iter()
                .map(|tekst| Fout::nieuw(plek(functie), tekst)),
        );
    }
    fouten
}

fn plek(functie: &Functie) -> String {
    format!("{}/{}", functie.branche.sleutel(), functie.id)
}

/// No id, name or synonym twice in the whole catalogue.
fn dubbelen(functies: &[Functie]) -> Vec<Fout> {
    let mut fouten = Vec::new();
    let mut ids: BTreeMap<&str, String> = BTreeMap::new();
    let mut namen: BTreeMap<String, String> = BTreeMap::new();
    for functie in functies {
        if let Some(eerder) = ids.insert(&functie.id, plek(functie)) {
            let tekst = format!("id staat er twee keer, ook in {eerder}");
            fouten.push(Fout::nieuw(plek(functie), tekst));
        }
        for naam in std::iter::once(&functie.naam).chain(&functie.synoniemen) {
            let gewoon = naam.trim().to_lowercase();
            if let Some(eerder) = namen.insert(gewoon, plek(functie)) {
                let tekst = format!("naam of synoniem \"{naam}\" staat ook bij {eerder}");
                fouten.push(Fout::nieuw(plek(functie), tekst));
            }
        }
    }
    fouten
}

fn codes(functie: &Functie, gegevens: &Gegevens, fouten: &mut Vec<String>) {
    if !gegevens.isco.contains(functie.isco.as_str()) {
        fouten.push(format!("ISCO-code {} bestaat niet", functie.isco));
    }
    match (&functie.esco, &functie.esco_reden) {
        (Some(naam), None) => {
            let namen = gegevens.esco.get(&functie.isco);
            if !namen.is_some_and(|namen| namen.contains(naam)) {
                let code = &functie.isco;
                fouten.push(format!("ESCO kent de naam \"{naam}\" niet onder {code}"));
            }
        }
        (None, Some(reden)) => eis(fouten, !reden.trim().is_empty(), "esco_reden is leeg"),
        _ => fouten.push("noem esco of esco_reden, niet allebei".to_owned()),
    }
    let mut groepen = gegevens.loon.groepen.iter();
    if !groepen.any(|groep| groep.brc == functie.brc) {
        fouten.push(format!("BRC-groep {} bestaat niet", functie.brc));
    }
}

fn beschrijving(functie: &Functie, ids: &BTreeSet<&str>, fouten: &mut Vec<String>) {
    let deel = |deel: &str| {
        let goed = |b: u8| b.is_ascii_lowercase() || b.is_ascii_digit();
        !deel.is_empty() && deel.bytes().all(goed)
    };
    eis(
        fouten,
        functie.id.split('-').all(deel),
        "id: a-z, cijfers en streepjes",
    );
    eis(
        fouten,
        begint_groot(&functie.naam),
        "naam begint met een hoofdletter",
    );
    eis(
        fouten,
        (2..=6).contains(&functie.synoniemen.len()),
        "2 tot 6 synoniemen",
    );
    eis(
        fouten,
        (4..=8).contains(&functie.taken.len()),
        "4 tot 8 taken",
    );
    for taak in &functie.taken {
        if !begint_groot(taak) || !taak.ends_with('.') {
            fouten.push(format!("taak is geen zin: {taak}"));
        }
    }
    eis(
        fouten,
        (1..=3).contains(&functie.instroom.len()),
        "1 tot 3 keer instroom",
    );
    eis(
        fouten,
        (2..=5).contains(&functie.verwant.len()),
        "2 tot 5 verwante functies",
    );
    for id in &functie.verwant {
        if *id == functie.id {
            fouten.push("is verwant aan zichzelf".to_owned());
        } else if !ids.contains(id.as_str()) {
            fouten.push(format!("verwante functie {id} bestaat niet"));
        }
    }
    let verwant: BTreeSet<&String> = functie.verwant.iter().collect();
    eis(
        fouten,
        verwant.len() == functie.verwant.len(),
        "een verwante functie staat er twee keer",
    );
    let ook_in: BTreeSet<_> = functie.ook_in.iter().collect();
    let klopt = ook_in.len() == functie.ook_in.len() && !ook_in.contains(&functie.branche);
    eis(fouten, klopt, "een branche staat er twee keer");
    eis(
        fouten,
        functie.route_weken <= 208,
        "route_weken is hooguit 208",
    );
}

fn begint_groot(tekst: &str) -> bool {
    tekst.chars().next().is_some_and(char::is_uppercase)
}

fn tijden(functie: &Functie, fouten: &mut Vec<String>) {
    let uur = Decimaal::heel;
    let week = uur(4) <= functie.uren_min
        && functie.uren_min <= functie.uren_max
        && functie.uren_max <= uur(48);
    eis(fouten, week, "uren per week: 4 tot 48, kleinste eerst");
    let dag = (uur(2)..=uur(12)).contains(&functie.uren_per_dag);
    eis(fouten, dag, "uren per dag: 2 tot 12");
    eis(
        fouten,
        functie.uren_per_dag <= functie.uren_min,
        "een werkdag is langer dan de kleinste werkweek",
    );
    let werktijden: BTreeSet<Werktijd> = functie.werktijden.iter().copied().collect();
    let eenmaal = !werktijden.is_empty() && werktijden.len() == functie.werktijden.len();
    eis(fouten, eenmaal, "werktijden: minstens een, elk een keer");
    let ploegen = !functie.heeft_werktijd(Werktijd::Ploegen)
        || functie.heeft_werktijd(Werktijd::Avond)
        || functie.heeft_werktijd(Werktijd::Nacht);
    eis(fouten, ploegen, "ploegen vraagt ook avond of nacht");
}

/// Sitting, standing and walking make up the day.
fn houdingen(functie: &Functie, fouten: &mut Vec<String>) {
    let getal = |eis| functie.belasting.getal(eis).honderdsten();
    let (zitten, staan, lopen) = (getal(G::ZittenUur), getal(G::StaanUur), getal(G::LopenUur));
    eis(
        fouten,
        zitten + staan + lopen == 800,
        "zitten, staan en lopen zijn samen geen 8 uur",
    );
    let paren = [
        ("zitten", G::ZittenUur, G::ZittenMin, 500),
        ("staan", G::StaanUur, G::StaanMin, 500),
        ("lopen", G::LopenUur, G::LopenMin, 1),
    ];
    for (naam, uur, min, minstens) in paren {
        let (uur, min) = (getal(uur), getal(min));
        let klopt = (uur == 0) == (min == 0) && (min == 0 || min >= minstens) && min <= uur * 60;
        if !klopt {
            fouten.push(format!(
                "{naam}: minuten aaneen en uren per dag passen niet bij elkaar"
            ));
        }
    }
    eis(
        fouten,
        getal(G::ToetsenbordUur) <= zitten + staan,
        "meer toetsenbord dan zitten en staan samen",
    );
    eis(
        fouten,
        getal(G::GehurktMin) == 0 || getal(G::KnielenPerUur) > 0,
        "gehurkt werken zonder knielen",
    );
    eis(
        fouten,
        getal(G::GebogenMin) <= 500 || getal(G::BuigenGraden) >= 3000,
        "lang gebogen werken zonder buigen",
    );
}

/// Lifting fits the kind of work.
fn lasten(functie: &Functie, fouten: &mut Vec<String>) {
    let getal = |eis| functie.belasting.getal(eis).honderdsten();
    let (tillen, dragen) = (getal(G::TillenKg), getal(G::DragenKg));
    let zwaar = functie.belasting.kenmerk(K::ZwaarHanteren) == Antwoord::Ja;
    eis(
        fouten,
        !zwaar || tillen >= 1200,
        "zwaar hanteren vraagt tillen vanaf 12 kg",
    );
    let bukt = tillen < 1500 || dragen == 0 || getal(G::BuigenGraden) >= 4500;
    eis(
        fouten,
        bukt,
        "15 kg tillen en dragen vraagt buigen vanaf 45 graden",
    );
    eis(
        fouten,
        dragen <= tillen + 500,
        "dragen is veel zwaarder dan tillen",
    );
    let kantoor = getal(G::ToetsenbordUur) >= 500;
    eis(
        fouten,
        !kantoor || tillen <= 1000,
        "kantoorwerk tilt meer dan 10 kg",
    );
    let aandacht = [500, 1500, 3000, 6000].contains(&getal(G::AandachtMin));
    eis(fouten, aandacht, "aandacht_min is 5, 15, 30 of 60");
    let bereik = getal(G::ReikenCm) <= 8000
        && getal(G::BuigenGraden) <= 9000
        && getal(G::TorderenGraden) <= 6000;
    eis(fouten, bereik, "reiken, buigen of torderen is te ver");
    let niveaus = N::ALLE
        .iter()
        .all(|niveau| functie.belasting.niveau(*niveau) <= 2);
    eis(fouten, niveaus, "een niveau is hooguit 2");
}

fn kenmerken(functie: &Functie, fouten: &mut Vec<String>) {
    let belasting = &functie.belasting;
    let ja = |kenmerk| belasting.kenmerk(kenmerk) == Antwoord::Ja;
    let rijdt_goed = belasting.getal(G::ZittenUur) >= Decimaal::heel(1)
        && ja(K::GoedZicht)
        && !functie.certificaten.is_empty();
    eis(
        fouten,
        !ja(K::BeroepsmatigRijden) || rijdt_goed,
        "beroepsmatig rijden vraagt zitten, goed zicht en een certificaat",
    );
    eis(
        fouten,
        !ja(K::Klantcontact) || ja(K::Spreken),
        "klantcontact zonder spreken",
    );
    eis(
        fouten,
        !(ja(K::Collegacontact) && ja(K::Solitair)),
        "collegacontact en solitair sluiten elkaar uit",
    );
    let alleen = belasting.niveau(N::Samenwerken) == 2;
    eis(
        fouten,
        !alleen || !(ja(K::Collegacontact) || ja(K::Leidinggeven)),
        "samenwerken 2 sluit collegacontact en leidinggeven uit",
    );
}

fn eis(fouten: &mut Vec<String>, goed: bool, tekst: &str) {
    if !goed {
        fouten.push(tekst.to_owned());
    }
}
