//! The onderbouwing of one direction in running text: why this function, or why not.
//!
//! One text for the report and for the screen on which the coach edits it. Every sentence comes
//! from a fact of the case; what is not there gives no sentence.

use super::toetszin::{toetszin, urenzin};
use crate::dossier::keuzes::Antwoord;
use crate::dossier::schrijfwijze::datum_voluit;
use crate::dossier::stand::Arbeidsmarktanalyse;
use crate::rapport::afgeleid::{Richtingbeeld, Toetsdag};
use crate::rapport::bouw::{Zinnen, gevuld};
use crate::rapport::taal::{
    aantal, als_zin, hoofdletter, minuten, na_dubbele_punt, werkwoord, zonder_punt,
};

/// The paragraphs of the onderbouwing, each with the fields it came from.
pub(super) fn onderbouwing(dag: Toetsdag<'_>, beeld: &Richtingbeeld<'_>) -> Vec<Zinnen> {
    let adres = format!("zoekrichtingen[{}]", beeld.richting.id);
    [belasting, werk, arbeidsmarkt, bereik]
        .into_iter()
        .map(|schrijf| {
            let mut zinnen = Zinnen::default();
            schrijf(dag, beeld, &adres, &mut zinnen);
            zinnen
        })
        .filter(|zinnen| !zinnen.is_leeg())
        .collect()
}

/// How many outcomes are the coach's own, with where the reasons stand; `None` if none is.
pub(super) fn oordeelzin(beeld: &Richtingbeeld<'_>) -> Option<String> {
    let eigen = beeld.regels.iter().filter(|regel| regel.oordeel_coach);
    let oordelen = eigen.count();
    (oordelen > 0).then(|| {
        format!(
            "Bij {} geldt het oordeel van de coach; de reden staat in bijlage C.",
            aantal(oordelen, "punt", "punten")
        )
    })
}

fn belasting(dag: Toetsdag<'_>, beeld: &Richtingbeeld<'_>, adres: &str, zinnen: &mut Zinnen) {
    let eisen = format!("{adres}.eisen");
    zinnen.zin(
        toetszin(dag, beeld),
        &[&eisen, &format!("{adres}.onderbouwing")],
    );
    if let Some(zin) = oordeelzin(beeld) {
        zinnen.zin(zin, &[&format!("{adres}.onderbouwing.oordelen")]);
    }
    if let Some(zin) = indicatiezin(beeld) {
        zinnen.zin(zin, &[&eisen]);
    }
    if let Some(zin) = urenzin(dag, beeld) {
        zinnen.zin(zin, &[&eisen]);
    }
}

/// Demands from the catalogue are an estimate: a report says so.
fn indicatiezin(beeld: &Richtingbeeld<'_>) -> Option<String> {
    let geschat = beeld.regels.iter().filter(|regel| regel.indicatie).count();
    let zin = match geschat {
        0 => return None,
        1 => "De eis bij één punt is een indicatie uit de functiecatalogus en moet nog worden \
              gecontroleerd."
            .to_owned(),
        _ => format!(
            "De eisen bij {} zijn een indicatie uit de functiecatalogus en moeten nog worden \
             gecontroleerd.",
            aantal(geschat, "punt", "punten")
        ),
    };
    Some(zin)
}

fn werk(_: Toetsdag<'_>, beeld: &Richtingbeeld<'_>, adres: &str, zinnen: &mut Zinnen) {
    let onderbouwing = &beeld.richting.onderbouwing;
    if let Some(tekst) = gevuld(onderbouwing.randvoorwaarden.as_deref()) {
        zinnen.zin(
            als_zin(&format!("Randvoorwaarden: {}", na_dubbele_punt(tekst))),
            &[&format!("{adres}.onderbouwing.randvoorwaarden")],
        );
    }
    if let Some(tekst) = gevuld(beeld.richting.werktijden.as_deref()) {
        zinnen.zin(
            als_zin(&format!("Werktijden: {}", na_dubbele_punt(tekst))),
            &[&format!("{adres}.werktijden")],
        );
    }
}

fn arbeidsmarkt(_: Toetsdag<'_>, beeld: &Richtingbeeld<'_>, adres: &str, zinnen: &mut Zinnen) {
    let markt = &beeld.richting.onderbouwing.arbeidsmarkt;
    let adres = format!("{adres}.onderbouwing.arbeidsmarkt");
    if let Some(zin) = telling(markt) {
        zinnen.zin(zin, &[&adres]);
    }
    if let Some(vraag) = gevuld(markt.vraag.as_deref()).filter(|_| !telt_zelf(markt)) {
        zinnen.zin(als_zin(vraag), &[&format!("{adres}.vraag")]);
    }
    let kans = match markt.kansrijk {
        Some(Antwoord::Ja) => "De richting is kansrijk",
        Some(Antwoord::Nee) => "De richting is niet kansrijk",
        Some(Antwoord::Onbekend) => "Of de richting kansrijk is, is niet bekend",
        None => return,
    };
    let reden = gevuld(markt.kansrijk_reden.as_deref())
        .map_or_else(String::new, |reden| format!(": {}", na_dubbele_punt(reden)));
    zinnen.zin(
        als_zin(&format!("{kans}{reden}")),
        &[&format!("{adres}.kansrijk")],
    );
}

/// "Geteld op 27 oktober 2025 in de regio Rivierenland: 18 vacatures (bron: eigen telling)."
fn telling(markt: &Arbeidsmarktanalyse) -> Option<String> {
    let getal = markt.vacatures?;
    let dag = markt
        .peildatum
        .map_or_else(String::new, |dag| format!(" op {}", datum_voluit(dag)));
    let regio = gevuld(markt.regio.as_deref())
        .map_or_else(String::new, |regio| format!(" in de regio {regio}"));
    let wat = match gevuld(markt.vraag.as_deref()).filter(|_| telt_zelf(markt)) {
        Some(vraag) => na_dubbele_punt(zonder_punt(vraag)),
        None => format!(
            "{getal} {}",
            werkwoord(getal as usize, "vacature", "vacatures")
        ),
    };
    let bron = gevuld(markt.bron.as_deref()).map_or_else(String::new, |bron| {
        format!(" (bron: {})", na_dubbele_punt(zonder_punt(bron)))
    });
    Some(format!("Geteld{dag}{regio}: {wat}{bron}."))
}

/// The words on the demand already name the number of vacancies.
fn telt_zelf(markt: &Arbeidsmarktanalyse) -> bool {
    let Some(getal) = markt.vacatures else {
        return false;
    };
    let woorden = gevuld(markt.vraag.as_deref()).unwrap_or_default();
    woorden.contains(&format!("{getal} vacature"))
}

/// Schooling, travel, language: can the werknemer get there?
fn bereik(_: Toetsdag<'_>, beeld: &Richtingbeeld<'_>, adres: &str, zinnen: &mut Zinnen) {
    let onderbouwing = &beeld.richting.onderbouwing;
    let opleiding = &onderbouwing.opleiding;
    let adres = format!("{adres}.onderbouwing");
    let bron = format!("{adres}.opleiding");
    let stukken = [
        ("Gevraagde opleiding", &opleiding.eis),
        ("Niveau van de werknemer", &opleiding.niveau_werknemer),
        ("Korte scholing", &opleiding.scholing),
    ];
    for (wat, tekst) in stukken {
        if let Some(tekst) = gevuld(tekst.as_deref()) {
            let tekst = na_dubbele_punt(tekst);
            zinnen.zin(als_zin(&format!("{wat}: {tekst}")), &[&bron]);
        }
    }
    if let Some(tekst) = gevuld(opleiding.motivering.as_deref()) {
        zinnen.zin(als_zin(tekst), &[&bron]);
    }
    let mobiliteit = &onderbouwing.mobiliteit;
    if let Some(reistijd) = mobiliteit.reistijd_min {
        let hoe = gevuld(mobiliteit.vervoerwijze.as_deref())
            .map_or_else(String::new, |hoe| format!(", {}", na_dubbele_punt(hoe)));
        let bron = gevuld(mobiliteit.reistijd_bron.as_deref())
            .map_or_else(String::new, |bron| format!(" ({})", zonder_punt(bron)));
        let reistijd = minuten(reistijd);
        zinnen.zin(
            format!("De reistijd is {reistijd} enkele reis{hoe}{bron}."),
            &[&format!("{adres}.mobiliteit")],
        );
    }
    if let Some(tekst) = gevuld(onderbouwing.taal_digitaal.as_deref()) {
        let tekst = format!("Taal en digitaal: {}", na_dubbele_punt(tekst));
        zinnen.zin(
            hoofdletter(&als_zin(&tekst)),
            &[&format!("{adres}.taal_digitaal")],
        );
    }
}
