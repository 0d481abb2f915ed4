//! 2.1 and 2.2: the intake interview and what the arbeidsdeskundige found.

use super::noem;
use crate::dossier::keuzes::{Antwoord, IntakeVorm};
use crate::dossier::schrijfwijze::{bedrag_voluit, datum_voluit};
use crate::dossier::stand::ArbeidsdeskundigOnderzoek;
use crate::rapport::bouw::{Bouwer, Bron, Zinnen, alinea, gevuld, kolom, kolommen};
use crate::rapport::document::{Alinea, Tabel, Uitlijning};
use crate::rapport::taal::{
    aantal, als_zin, hoofdletter, kleine_letter, na_dubbele_punt, werkwoord,
};

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
                "Het intakegesprek met {} was op {}{waar}.",
                bron.werknemer.kort,
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
    let intake = &bron.stand.intake;
    let wat = "De rechten en plichten uit de Wet verbetering poortwachter zijn";
    let mut zinnen = Zinnen::default();
    match (
        intake.uitleg_wvp_werknemer_op,
        intake.uitleg_wvp_werkgever_op,
    ) {
        (Some(een), Some(ander)) if een == ander => zinnen.zin(
            format!(
                "{wat} op {} uitgelegd aan werknemer en werkgever.",
                datum_voluit(een)
            ),
            &[WERKNEMER, WERKGEVER],
        ),
        (Some(een), Some(ander)) => zinnen.zin(
            format!(
                "{wat} op {} uitgelegd aan de werknemer en op {} aan de werkgever.",
                datum_voluit(een),
                datum_voluit(ander)
            ),
            &[WERKNEMER, WERKGEVER],
        ),
        (Some(een), None) => zinnen.zin(
            format!("{wat} op {} uitgelegd aan de werknemer.", datum_voluit(een)),
            &[WERKNEMER],
        ),
        (None, Some(ander)) => zinnen.zin(
            format!(
                "{wat} op {} uitgelegd aan de werkgever.",
                datum_voluit(ander)
            ),
            &[WERKGEVER],
        ),
        (None, None) => {}
    }
    if let Some(dag) = intake.uitleg_wia_op {
        zinnen.zin(
            format!("De WIA is uitgelegd op {}.", datum_voluit(dag)),
            &["intake.uitleg_wia_op"],
        );
    }
    if !zinnen.is_leeg() {
        if met_kop {
            uit.kop("Uitleg over wet, rechten en plichten");
        }
        uit.zinnen(zinnen);
    }
    if intake.uitleg_wvp_werknemer_op.is_none() {
        uit.leemte(WERKNEMER);
    }
    if intake.uitleg_wvp_werkgever_op.is_none() {
        uit.leemte(WERKGEVER);
    }
    if intake.uitleg_wia_op.is_none() {
        uit.leemte("intake.uitleg_wia_op");
    }
}

/// 2.2.
pub(super) fn arbeidsdeskundig(bron: &Bron<'_>, uit: &mut Bouwer) {
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
        format!("{wie} bracht rapport uit op {}.", datum_voluit(datum)),
        &[
            "ado.datum",
            "arbeidsdeskundige.naam",
            "arbeidsdeskundige.organisatie",
        ],
    );
    if let Some(dag) = ado.ontvangen_op {
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
    let hoeveel = genoemd.len();
    uit.tabel(Tabel {
        bijschrift: format!(
            "De arbeidsdeskundige noemt {}",
            aantal(hoeveel, "passende functie", "passende functies")
        ),
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
