//! 2.4 to 2.8: what both sides want, what helps and hinders, and the coach's conclusion.

use crate::dossier::schrijfwijze::datum_voluit;
use crate::rapport::bouw::{Bouwer, Bron, alinea, gevuld, kolommen};
use crate::rapport::document::{Alinea, Tabel};
use crate::rapport::taal::{als_zin, hoofdletter, kleine_letter};

/// 2.4.
pub(super) fn beleving(bron: &Bron<'_>, uit: &mut Bouwer) {
    uit.veld(
        "intake.visie_werknemer",
        bron.stand.intake.visie_werknemer.as_deref(),
    );
}

/// 2.5.
pub(super) fn visie_werkgever(bron: &Bron<'_>, uit: &mut Bouwer) {
    let intake = &bron.stand.intake;
    let tekst = gevuld(intake.visie_werkgever.as_deref());
    let ontvangen = intake.visie_werkgever_op;
    let ontvangen = ontvangen.filter(|dag| bron.is_geweest(*dag));
    if let (Some(_), Some(dag)) = (tekst, ontvangen) {
        uit.alinea(
            format!("De werkgever gaf zijn visie op {}.", datum_voluit(dag)),
            &["intake.visie_werkgever_op"],
        );
    }
    uit.veld("intake.visie_werkgever", tekst);
}

/// 2.6.
pub(super) fn persoonlijke_stappen(bron: &Bron<'_>, uit: &mut Bouwer) {
    let stappen = bron.stand.intake.persoonlijke_stappen.as_deref();
    if !uit.veld("intake.persoonlijke_stappen", stappen) && uit.is_leeg() {
        uit.eigen_leemte(
            "De persoonlijke stappen van de werknemer ontbreken.",
            "intake.persoonlijke_stappen",
        );
    }
}

/// 2.7.
pub(super) fn factoren(bron: &Bron<'_>, uit: &mut Bouwer) {
    bevorderend(bron, uit);
    belemmerend(bron, uit);
}

fn bevorderend(bron: &Bron<'_>, uit: &mut Bouwer) {
    let intake = &bron.stand.intake;
    let punten: Vec<Alinea> = intake
        .bevorderend
        .iter()
        .filter_map(|factor| {
            let tekst = gevuld(factor.omschrijving.as_deref())?;
            let adres = format!("intake.bevorderend[{}].omschrijving", factor.id);
            Some(alinea(hoofdletter(tekst), &[&adres]))
        })
        .collect();
    if !punten.is_empty() {
        uit.kop("Bevorderend");
        uit.lijst(punten);
    } else if intake.geen_bevorderende == Some(true) {
        uit.alinea(
            "Er zijn geen bevorderende factoren genoemd.",
            &["intake.geen_bevorderende"],
        );
    } else {
        uit.eigen_leemte("De bevorderende factoren ontbreken.", "intake.bevorderend");
    }
}

fn belemmerend(bron: &Bron<'_>, uit: &mut Bouwer) {
    let intake = &bron.stand.intake;
    let mut rijen = Vec::new();
    let mut bronnen = Vec::new();
    let mut zonder_stap = Vec::new();
    for belemmering in &intake.belemmerend {
        let Some(tekst) = gevuld(belemmering.omschrijving.as_deref()) else {
            continue;
        };
        let adres = format!("intake.belemmerend[{}]", belemmering.id);
        let stap = gevuld(belemmering.stap.as_deref());
        rijen.push(vec![
            hoofdletter(tekst),
            stap.map_or_else(|| "Nog geen stap afgesproken".to_owned(), als_zin),
        ]);
        if stap.is_none() {
            zonder_stap.push((hoofdletter(tekst), format!("{adres}.stap")));
        }
        bronnen.push(adres);
    }
    if rijen.is_empty() {
        if intake.geen_belemmerende == Some(true) {
            uit.alinea(
                "Er zijn geen belemmerende factoren genoemd.",
                &["intake.geen_belemmerende"],
            );
        } else {
            uit.eigen_leemte("De belemmerende factoren ontbreken.", "intake.belemmerend");
        }
        return;
    }
    uit.tabel(Tabel {
        bijschrift: "Belemmerende factoren en wat eraan wordt gedaan".to_owned(),
        kolommen: kolommen(&[("Belemmering", 3.0), ("Stap", 5.0)]),
        rijen,
        bronnen,
    });
    for (tekst, adres) in zonder_stap {
        uit.vaste_eigen_leemte(
            &format!("Bij de belemmering “{tekst}” is nog geen stap afgesproken."),
            &adres,
        );
    }
}

/// 2.8.
pub(super) fn conclusie(bron: &Bron<'_>, uit: &mut Bouwer) {
    let afstand = &bron.stand.afstand;
    match afstand.omvang {
        Some(omvang) => uit.alinea(
            format!(
                "De afstand tot de arbeidsmarkt is {}.",
                kleine_letter(omvang.label())
            ),
            &["afstand.omvang"],
        ),
        None => uit.leemte("afstand.omvang"),
    }
    uit.veld_met_kop(
        "Waardoor de afstand zo groot is",
        "afstand.omschrijving",
        afstand.omschrijving.as_deref(),
    );
    uit.veld_met_kop("Wat nodig is", "afstand.nodig", afstand.nodig.as_deref());
    uit.veld_met_kop(
        "Visie van de loopbaanprofessional",
        "intake.visie_loopbaanprofessional",
        bron.stand.intake.visie_loopbaanprofessional.as_deref(),
    );
}
