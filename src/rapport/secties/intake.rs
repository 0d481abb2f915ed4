//! 2.1 and the head of phase 2: the intake interview and what it brought.

use super::noem;
use crate::dossier::keuzes::IntakeVorm;
use crate::dossier::schrijfwijze::datum_voluit;
use crate::rapport::bouw::{Bouwer, Bron, Zinnen, alinea, gevuld};
use crate::rapport::document::Alinea;
use crate::rapport::taal::{aantal, hoofdletter, kleine_letter, na_dubbele_punt, werkwoord};
use chrono::NaiveDate;

pub(super) fn intakegesprek(bron: &Bron<'_>, uit: &mut Bouwer) {
    let intake = &bron.stand.intake;
    match intake.datum {
        Some(datum) => {
            let waar = match intake.vorm {
                Some(IntakeVorm::BijWerknemer) => ", bij de werknemer thuis",
                Some(IntakeVorm::Kantoor) => ", op kantoor",
                Some(IntakeVorm::BijWerkgever) => ", bij de werkgever",
                Some(IntakeVorm::Beeldbellen) => ", via beeldbellen",
                Some(IntakeVorm::Elders) | None => "",
            };
            let zin = format!(
                "Het intakegesprek met {} {} {}{waar}.",
                bron.werknemer.kort,
                if bron.is_geweest(datum) {
                    "was op"
                } else {
                    "is gepland op"
                },
                datum_voluit(datum)
            );
            uit.alinea(zin, &["intake.datum", "intake.vorm", "werknemer.naam"]);
        }
        None => uit.leemte("intake.datum"),
    }
    uit.veld("intake.verloop", intake.verloop.as_deref());
    arbeidsverleden(bron, uit);
    opleiding(bron, uit);
    uit.veld_met_kop(
        "Huidige situatie",
        "intake.huidige_situatie",
        intake.huidige_situatie.as_deref(),
    );
    uitleg(bron, true, uit);
}

fn arbeidsverleden(bron: &Bron<'_>, uit: &mut Bouwer) {
    let tekst = bron.stand.intake.arbeidsverleden.as_deref();
    if gevuld(tekst).is_some() {
        uit.veld_met_kop("Arbeidsverleden", "intake.arbeidsverleden", tekst);
        return;
    }
    let banen = bron.stand.persoonsprofiel.ervaring.iter();
    let punten: Vec<Alinea> = banen
        .filter_map(|baan| {
            let wat = noem(&[
                gevuld(baan.functie.as_deref()),
                baan.werkgever.as_deref(),
                baan.periode.as_deref(),
            ]);
            let adres = format!("persoonsprofiel.ervaring[{}]", baan.id);
            (!wat.is_empty()).then(|| alinea(hoofdletter(&wat), &[&adres]))
        })
        .collect();
    if !punten.is_empty() {
        uit.kop("Arbeidsverleden");
        uit.lijst(punten);
    }
}

fn opleiding(bron: &Bron<'_>, uit: &mut Bouwer) {
    let opleidingen = bron.stand.persoonsprofiel.opleidingen.iter();
    let punten: Vec<Alinea> = opleidingen
        .filter_map(|opleiding| {
            let naam = gevuld(opleiding.naam.as_deref())?;
            let resultaat = gevuld(opleiding.resultaat.as_deref()).map(kleine_letter);
            let rest = noem(&[opleiding.jaar.as_deref(), resultaat.as_deref()]);
            let adres = format!("persoonsprofiel.opleidingen[{}]", opleiding.id);
            let tekst = if rest.is_empty() {
                naam.to_owned()
            } else {
                format!("{naam} ({rest})")
            };
            Some(alinea(hoofdletter(&tekst), &[&adres]))
        })
        .collect();
    if !punten.is_empty() {
        uit.kop("Opleiding");
        uit.lijst(punten);
    }
}

/// When rights and duties were explained, and to whom.
pub(super) fn uitleg(bron: &Bron<'_>, met_kop: bool, uit: &mut Bouwer) {
    const WERKNEMER: &str = "intake.uitleg_wvp_werknemer_op";
    const WERKGEVER: &str = "intake.uitleg_wvp_werkgever_op";
    const WIA: &str = "intake.uitleg_wia_op";
    let intake = &bron.stand.intake;
    let (werknemer, werkgever) = (
        intake.uitleg_wvp_werknemer_op,
        intake.uitleg_wvp_werkgever_op,
    );
    let mut zinnen = Zinnen::default();
    for geweest in [true, false] {
        let telt = |dag: Option<NaiveDate>| dag.filter(|dag| bron.is_geweest(*dag) == geweest);
        if let Some(zin) = rechten_en_plichten(telt(werknemer), telt(werkgever), geweest) {
            zinnen.zin(zin, &[WERKNEMER, WERKGEVER]);
        }
        if let Some(dag) = telt(intake.uitleg_wia_op) {
            let dag = datum_voluit(dag);
            zinnen.zin(
                if geweest {
                    format!("De WIA is uitgelegd op {dag}.")
                } else {
                    format!("Uitleg over de WIA is gepland op {dag}.")
                },
                &[WIA],
            );
        }
    }
    if !zinnen.is_leeg() {
        if met_kop {
            uit.kop("Uitleg over wet, rechten en plichten");
        }
        uit.zinnen(zinnen);
    }
    for (dag, adres) in [
        (werknemer, WERKNEMER),
        (werkgever, WERKGEVER),
        (intake.uitleg_wia_op, WIA),
    ] {
        if dag.is_none() {
            uit.leemte(adres);
        }
    }
}

/// What was explained, or is to be explained on a later day; `None` without a day.
fn rechten_en_plichten(
    werknemer: Option<NaiveDate>,
    werkgever: Option<NaiveDate>,
    geweest: bool,
) -> Option<String> {
    let aan_wie = match (werknemer, werkgever) {
        (Some(een), Some(ander)) if een == ander => {
            format!("op {} {{}}aan werknemer en werkgever", datum_voluit(een))
        }
        (Some(een), Some(ander)) => format!(
            "op {} {{}}aan de werknemer en op {} aan de werkgever",
            datum_voluit(een),
            datum_voluit(ander)
        ),
        (Some(een), None) => format!("op {} {{}}aan de werknemer", datum_voluit(een)),
        (None, Some(ander)) => format!("op {} {{}}aan de werkgever", datum_voluit(ander)),
        (None, None) => return None,
    };
    Some(if geweest {
        let aan_wie = aan_wie.replace("{}", "uitgelegd ");
        format!("De rechten en plichten uit de Wet verbetering poortwachter zijn {aan_wie}.")
    } else {
        let aan_wie = aan_wie.replace("{}", "");
        format!(
            "Uitleg over de rechten en plichten uit de Wet verbetering poortwachter is gepland {aan_wie}."
        )
    })
}

/// Head of phase 2: what was found, in one paragraph.
pub(super) fn kader(bron: &Bron<'_>, uit: &mut Bouwer) {
    let stand = bron.stand;
    let mut zinnen = Zinnen::default();
    let functies = stand.ado.passende_functies.len();
    if stand.ado.datum.is_some() && functies > 0 {
        zinnen.zin(
            format!(
                "De arbeidsdeskundige noemt {}.",
                aantal(functies, "passende functie", "passende functies")
            ),
            &["ado.passende_functies"],
        );
    }
    match super::belastbaarheid::urenzin(bron) {
        Some((zin, adres)) => zinnen.zin(zin, &[&adres]),
        None if bron.afgeleid.belastbaarheid.is_none() => uit.leemte("belastbaarheden"),
        None => {}
    }
    match stand.afstand.omvang {
        Some(omvang) => zinnen.zin(
            format!(
                "De afstand tot de arbeidsmarkt is {}.",
                kleine_letter(omvang.label())
            ),
            &["afstand.omvang"],
        ),
        None => uit.leemte("afstand.omvang"),
    }
    let belemmeringen = stand.intake.belemmerend.len();
    if belemmeringen > 0 {
        zinnen.zin(
            format!(
                "Er {} {} vastgelegd.",
                werkwoord(belemmeringen, "is", "zijn"),
                aantal(
                    belemmeringen,
                    "belemmerende factor",
                    "belemmerende factoren"
                )
            ),
            &["intake.belemmerend"],
        );
    }
    uit.zinnen(zinnen);
    if let Some(nodig) = gevuld(stand.afstand.nodig.as_deref()) {
        uit.alinea(
            format!("Wat nodig is: {}.", na_dubbele_punt(nodig)),
            &["afstand.nodig"],
        );
    }
}
