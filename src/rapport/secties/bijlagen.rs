//! Bijlagen B and G: persoonsprofiel and cv.

use super::mobiliteit::reist;
use super::noem;
use crate::dossier::schrijfwijze::datum_voluit;
use crate::rapport::bouw::{Bouwer, Bron, Gegevens, gevuld, kolommen};
use crate::rapport::document::Tabel;
use crate::rapport::soort::Soort;
use crate::rapport::taal::{als_zin, hoofdletter, minuten, na_dubbele_punt};

/// Bijlage B.
pub(super) fn persoonsprofiel(bron: &Bron<'_>, uit: &mut Bouwer) {
    let profiel = &bron.stand.persoonsprofiel;
    let zin = |tekst: &Option<String>| gevuld(tekst.as_deref()).map(als_zin);
    let mut rijen = Gegevens::nieuw();
    for (label, waarde, veld) in [
        ("Kwaliteiten", &profiel.kwaliteiten, "kwaliteiten"),
        ("Vaardigheden", &profiel.vaardigheden, "vaardigheden"),
        ("Digitaal", &profiel.digitaal, "digitaal"),
        ("Kenmerken", &profiel.kenmerken, "kenmerken"),
        ("Interesses", &profiel.interesses, "interesses"),
        ("Wensen", &profiel.wensen, "wensen"),
        ("Werktijden", &profiel.werktijden, "werktijden"),
    ] {
        rijen.rij(label, zin(waarde), &format!("persoonsprofiel.{veld}"));
    }
    rijen.rij("Talen", talen(bron), "persoonsprofiel.talen");
    let vervoer = reist(&profiel.vervoer);
    let rijbewijs = gevuld(profiel.rijbewijs.as_deref()).map(rijbewijs);
    let reistijd = profiel
        .reistijd_max_min
        .map(|reistijd| format!("tot {} enkele reis", minuten(reistijd)));
    let mobiliteit = noem(&[
        vervoer.as_deref(),
        rijbewijs.as_deref(),
        reistijd.as_deref(),
    ]);
    rijen.rij(
        "Mobiliteit",
        Some(als_zin(&mobiliteit)),
        "persoonsprofiel.vervoer",
    );
    let leeg = rijen.is_leeg();
    rijen.plaats(uit, "");
    // The trajectplan names the fields that it needs; the intakeverslag needs none in particular.
    if leeg && bron.soort == Soort::Intakeverslag {
        uit.vaste_eigen_leemte(
            "Het persoonsprofiel is nog niet ingevuld.",
            "persoonsprofiel.kwaliteiten",
        );
    }
}

/// "rijbewijs B", "geen rijbewijs".
fn rijbewijs(soort: &str) -> String {
    let soort = na_dubbele_punt(soort);
    match soort.as_str() {
        "geen" | "nee" => "geen rijbewijs".to_owned(),
        _ if soort.to_lowercase().contains("rijbewijs") => soort,
        _ => format!("rijbewijs {soort}"),
    }
}

fn talen(bron: &Bron<'_>) -> Option<String> {
    let talen: Vec<String> = bron
        .stand
        .persoonsprofiel
        .talen
        .iter()
        .filter_map(|taal| {
            let naam = gevuld(taal.taal.as_deref())?;
            let mondeling = gevuld(taal.mondeling.as_deref()).map(na_dubbele_punt);
            let schriftelijk = gevuld(taal.schriftelijk.as_deref()).map(na_dubbele_punt);
            let niveau = if mondeling == schriftelijk {
                mondeling.unwrap_or_default()
            } else {
                let met = |hoe: &str, niveau: Option<String>| niveau.map(|n| format!("{hoe} {n}"));
                noem(&[
                    met("mondeling", mondeling).as_deref(),
                    met("schriftelijk", schriftelijk).as_deref(),
                ])
            };
            Some(match niveau.as_str() {
                "" => naam.to_owned(),
                niveau => format!("{naam} ({niveau})"),
            })
        })
        .collect();
    (!talen.is_empty()).then(|| als_zin(&talen.join("; ")))
}

/// Bijlage G.
pub(super) fn cv(bron: &Bron<'_>, uit: &mut Bouwer) {
    let profiel = &bron.stand.persoonsprofiel;
    let tekst = |tekst: &Option<String>| {
        gevuld(tekst.as_deref())
            .map(hoofdletter)
            .unwrap_or_default()
    };
    if let Some(dag) = profiel.cv_afgerond_op.filter(|dag| *dag <= bron.peildatum) {
        uit.alinea(
            format!("Het cv is afgerond op {}.", datum_voluit(dag)),
            &["persoonsprofiel.cv_afgerond_op"],
        );
    }
    uit.tabel(Tabel {
        bijschrift: "Werkervaring".to_owned(),
        kolommen: kolommen(&[("Periode", 2.2), ("Functie", 3.5), ("Werkgever", 3.0)]),
        rijen: profiel
            .ervaring
            .iter()
            .map(|baan| {
                vec![
                    tekst(&baan.periode),
                    tekst(&baan.functie),
                    tekst(&baan.werkgever),
                ]
            })
            .filter(|rij| rij.iter().any(|cel| !cel.is_empty()))
            .collect(),
        bronnen: vec!["persoonsprofiel.ervaring".to_owned()],
    });
    uit.tabel(Tabel {
        bijschrift: "Opleidingen en cursussen".to_owned(),
        kolommen: kolommen(&[
            ("Opleiding of cursus", 3.5),
            ("Jaar", 2.2),
            ("Resultaat", 3.0),
        ]),
        rijen: profiel
            .opleidingen
            .iter()
            .map(|opleiding| {
                vec![
                    tekst(&opleiding.naam),
                    tekst(&opleiding.jaar),
                    tekst(&opleiding.resultaat),
                ]
            })
            .filter(|rij| rij.iter().any(|cel| !cel.is_empty()))
            .collect(),
        bronnen: vec!["persoonsprofiel.opleidingen".to_owned()],
    });
    if profiel.ervaring.is_empty() {
        uit.vaste_eigen_leemte(
            "Het cv heeft nog geen werkervaring.",
            "persoonsprofiel.ervaring",
        );
    }
    if profiel.opleidingen.is_empty() {
        uit.vaste_eigen_leemte(
            "Het cv heeft nog geen opleidingen.",
            "persoonsprofiel.opleidingen",
        );
    }
}
