//! Bijlagen B, D and G: persoonsprofiel, labour market, cv.

use super::noem;
use super::zoekprofiel::vervoerwijze;
use crate::dossier::keuzes::Antwoord;
use crate::dossier::schrijfwijze::{datum_voluit, opsomming};
use crate::rapport::afgeleid::is_actief;
use crate::rapport::bouw::{Bouwer, Bron, Gegevens, gevuld, kolom, kolommen};
use crate::rapport::document::{Tabel, Uitlijning};
use crate::rapport::taal::{als_zin, hoofdletter, kleine_letter};

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
    let vervoer: Vec<&str> = profiel.vervoer.iter().map(|v| vervoerwijze(*v)).collect();
    let rijbewijs = gevuld(profiel.rijbewijs.as_deref()).map(|r| format!("rijbewijs {r}"));
    let reistijd = profiel
        .reistijd_max_min
        .map(|minuten| format!("tot {minuten} minuten enkele reis"));
    let mobiliteit = noem(&[
        Some(opsomming(&vervoer).as_str()),
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
    if leeg {
        uit.vaste_eigen_leemte(
            "Het persoonsprofiel is nog niet ingevuld.",
            "persoonsprofiel.kwaliteiten",
        );
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
            let mondeling = gevuld(taal.mondeling.as_deref()).map(kleine_letter);
            let schriftelijk = gevuld(taal.schriftelijk.as_deref()).map(kleine_letter);
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

/// Bijlage D.
pub(super) fn arbeidsmarkt(bron: &Bron<'_>, uit: &mut Bouwer) {
    let mut rijen = Vec::new();
    let mut bronnen = Vec::new();
    let onbekend = || "niet vastgelegd".to_owned();
    for richting in &bron.stand.zoekrichtingen {
        let Some(naam) = gevuld(richting.naam.as_deref()) else {
            continue;
        };
        let markt = &richting.onderbouwing.arbeidsmarkt;
        if *markt == Default::default() {
            continue;
        }
        let tekst = |tekst: &Option<String>| gevuld(tekst.as_deref()).map(hoofdletter);
        let vervallen = if is_actief(richting) {
            ""
        } else {
            " (vervallen)"
        };
        let kansrijk = match markt.kansrijk {
            Some(Antwoord::Ja) => Some("Kansrijk".to_owned()),
            Some(Antwoord::Nee) => Some("Niet kansrijk".to_owned()),
            Some(Antwoord::Onbekend) => Some("Kansrijk: niet bekend".to_owned()),
            None => None,
        };
        let reden = gevuld(markt.kansrijk_reden.as_deref()).map(als_zin);
        let vraag: Vec<String> = [
            tekst(&markt.vraag).map(|v| als_zin(&v)),
            kansrijk.map(|k| als_zin(&k)),
            reden,
        ]
        .into_iter()
        .flatten()
        .collect();
        rijen.push(vec![
            format!("{naam}{vervallen}"),
            markt
                .vacatures
                .map_or_else(|| "onbekend".to_owned(), |getal| getal.to_string()),
            tekst(&markt.regio).unwrap_or_else(onbekend),
            vraag.join(" "),
            noem(&[
                tekst(&markt.bron).as_deref(),
                markt.peildatum.map(datum_voluit).as_deref(),
            ]),
        ]);
        bronnen.push(format!(
            "zoekrichtingen[{}].onderbouwing.arbeidsmarkt",
            richting.id
        ));
    }
    if rijen.is_empty() {
        if bron.stand.zoekrichtingen.is_empty() {
            uit.vaste_leemte("zoekrichtingen");
        } else {
            uit.vaste_eigen_leemte("De arbeidsmarktanalyse ontbreekt.", "zoekrichtingen");
        }
        return;
    }
    uit.tabel(Tabel {
        bijschrift: String::new(),
        kolommen: vec![
            kolom("Richting", 3.0, Uitlijning::Links),
            kolom("Vacatures", 1.4, Uitlijning::Rechts),
            kolom("Regio", 2.0, Uitlijning::Links),
            kolom("Vraag en kans", 3.2, Uitlijning::Links),
            kolom("Bron en peildatum", 2.6, Uitlijning::Links),
        ],
        rijen,
        bronnen,
    });
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
