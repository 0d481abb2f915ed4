//! 2.2: what the arbeidsdeskundige found, with every function named.

use crate::dossier::keuzes::Antwoord;
use crate::dossier::schrijfwijze::{bedrag_voluit, datum_voluit, opsomming};
use crate::dossier::stand::ArbeidsdeskundigOnderzoek;
use crate::rapport::bouw::{Bouwer, Bron, Zinnen, gevuld, kolom, kolommen};
use crate::rapport::document::{Tabel, Uitlijning};
use crate::rapport::taal::{aantal, als_zin};

pub(super) fn schrijf(bron: &Bron<'_>, uit: &mut Bouwer) {
    let ado = &bron.stand.ado;
    if let (None, Some(reden)) = (ado.datum, gevuld(ado.reden_ontbreekt.as_deref())) {
        uit.alinea(
            format!("Er is geen arbeidsdeskundig rapport. {}", als_zin(reden)),
            &["ado.reden_ontbreekt"],
        );
        return;
    }
    rapport(bron, uit);
    bevindingen(ado, uit);
    if gevuld(ado.advies_spoor1.as_deref()).is_some() {
        uit.veld_met_kop(
            "Advies over spoor 1",
            "ado.advies_spoor1",
            ado.advies_spoor1.as_deref(),
        );
    }
    uit.veld_met_kop(
        "Advies over spoor 2",
        "ado.advies_spoor2",
        ado.advies_spoor2.as_deref(),
    );
    functies(ado, uit);
}

fn rapport(bron: &Bron<'_>, uit: &mut Bouwer) {
    let ado = &bron.stand.ado;
    let Some(datum) = ado.datum else {
        uit.leemte("ado.datum");
        return;
    };
    let deskundige = &bron.stand.arbeidsdeskundige;
    let wie = match gevuld(deskundige.naam.as_deref()) {
        Some(naam) => match gevuld(deskundige.organisatie.as_deref()) {
            Some(organisatie) => format!("Arbeidsdeskundige {naam} ({organisatie})"),
            None => format!("Arbeidsdeskundige {naam}"),
        },
        None => "De arbeidsdeskundige".to_owned(),
    };
    let mut zinnen = Zinnen::default();
    zinnen.zin(
        format!(
            "{wie} {} rapport uit op {}.",
            if bron.is_geweest(datum) {
                "bracht"
            } else {
                "brengt"
            },
            datum_voluit(datum)
        ),
        &[
            "ado.datum",
            "arbeidsdeskundige.naam",
            "arbeidsdeskundige.organisatie",
        ],
    );
    if let Some(dag) = ado.ontvangen_op.filter(|dag| bron.is_geweest(*dag)) {
        zinnen.zin(
            format!("De coach ontving het rapport op {}.", datum_voluit(dag)),
            &["ado.ontvangen_op"],
        );
    }
    uit.zinnen(zinnen);
}

fn bevindingen(ado: &ArbeidsdeskundigOnderzoek, uit: &mut Bouwer) {
    let vragen = [
        (
            "Is het eigen werk passend?",
            ado.eigen_werk_passend,
            &ado.eigen_werk_toelichting,
            "ado.eigen_werk_passend",
        ),
        (
            "Is het eigen werk passend te maken?",
            ado.aanpassen_mogelijk,
            &ado.aanpassen_toelichting,
            "ado.aanpassen_mogelijk",
        ),
        (
            "Is er ander passend werk bij de eigen werkgever?",
            ado.ander_werk_intern,
            &ado.ander_werk_toelichting,
            "ado.ander_werk_intern",
        ),
    ];
    let mut rijen = Vec::new();
    let mut bronnen = Vec::new();
    for (vraag, antwoord, toelichting, adres) in vragen {
        let toelichting = gevuld(toelichting.as_deref()).map(als_zin);
        if antwoord.is_none() && toelichting.is_none() {
            continue;
        }
        let antwoord = antwoord.unwrap_or(Antwoord::Onbekend).label().to_owned();
        rijen.push(vec![
            vraag.to_owned(),
            antwoord,
            toelichting.unwrap_or_default(),
        ]);
        bronnen.push(adres.to_owned());
    }
    uit.tabel(Tabel {
        bijschrift: "Bevindingen van de arbeidsdeskundige".to_owned(),
        kolommen: kolommen(&[("Vraag", 3.0), ("Antwoord", 1.3), ("Toelichting", 5.0)]),
        rijen,
        bronnen,
    });
}

fn functies(ado: &ArbeidsdeskundigOnderzoek, uit: &mut Bouwer) {
    let genoemd: Vec<_> = ado
        .passende_functies
        .iter()
        .filter_map(|functie| Some((functie, gevuld(functie.naam.as_deref())?)))
        .collect();
    if genoemd.is_empty() {
        if ado.datum.is_some() {
            uit.vaste_eigen_leemte(
                "Niet vastgelegd welke functies de arbeidsdeskundige noemt.",
                "ado.passende_functies",
            );
        }
        return;
    }
    let namen: Vec<&str> = genoemd.iter().map(|(_, naam)| *naam).collect();
    uit.vaste_alinea(
        format!(
            "De arbeidsdeskundige noemt {}: {}.",
            aantal(genoemd.len(), "passende functie", "passende functies"),
            opsomming(&namen)
        ),
        &["ado.passende_functies"],
    );
    uit.tabel(Tabel {
        bijschrift: "Waarom ze passen en wat het werk oplevert".to_owned(),
        kolommen: vec![
            kolom("Functie", 3.0, Uitlijning::Links),
            kolom(
                "Waarom passend volgens de arbeidsdeskundige",
                5.0,
                Uitlijning::Links,
            ),
            kolom("Loon per uur", 1.5, Uitlijning::Rechts),
        ],
        rijen: genoemd
            .iter()
            .map(|(functie, naam)| {
                vec![
                    (*naam).to_owned(),
                    gevuld(functie.waarom.as_deref())
                        .map_or_else(|| "Niet vastgelegd".to_owned(), als_zin),
                    functie
                        .uurloon_cent
                        .map_or_else(|| "onbekend".to_owned(), bedrag_voluit),
                ]
            })
            .collect(),
        bronnen: genoemd
            .iter()
            .map(|(functie, _)| format!("ado.passende_functies[{}]", functie.id))
            .collect(),
    });
}
