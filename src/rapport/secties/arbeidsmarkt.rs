//! 3.2 and bijlage D: the labour market per direction.

use super::noem;
use super::zoekprofiel::actieve;
use crate::dossier::keuzes::Antwoord;
use crate::dossier::schrijfwijze::datum_voluit;
use crate::rapport::afgeleid::is_actief;
use crate::rapport::bouw::{Bouwer, Bron, alinea, gevuld, kolom};
use crate::rapport::document::{Tabel, Uitlijning};
use crate::rapport::taal::{als_zin, hoofdletter, na_dubbele_punt, werkwoord};

/// 3.2.
pub(super) fn schrijf(bron: &Bron<'_>, uit: &mut Bouwer) {
    let tekst = bron.stand.zoekprofiel.kansrijk_onderzoek.as_deref();
    if gevuld(tekst).is_some() {
        uit.veld("zoekprofiel.kansrijk_onderzoek", tekst);
    }
    let mut punten = Vec::new();
    for richting in actieve(bron) {
        let Some(naam) = gevuld(richting.naam.as_deref()) else {
            continue;
        };
        let markt = &richting.onderbouwing.arbeidsmarkt;
        let adres = format!("zoekrichtingen[{}].onderbouwing.arbeidsmarkt", richting.id);
        let vacatures = markt.vacatures.map(|getal| {
            format!(
                "{getal} {}",
                werkwoord(getal as usize, "vacature", "vacatures")
            )
        });
        let vraag = gevuld(markt.vraag.as_deref()).map(na_dubbele_punt);
        // Words that hold the number say more than the number: "ruim 25 vacatures".
        let woorden = vraag.clone().filter(|vraag| noemt(vraag, markt.vacatures));
        let Some(wat) = woorden.or(vacatures).or(vraag) else {
            uit.vaste_eigen_leemte(
                &format!("De arbeidsmarktanalyse voor “{naam}” ontbreekt."),
                &adres,
            );
            continue;
        };
        let regio = gevuld(markt.regio.as_deref()).map(|regio| format!("regio {regio}"));
        // Only a number was counted; words on the demand were looked up.
        let hoe = if markt.vacatures.is_some() {
            "geteld op"
        } else {
            "volgens gegevens van"
        };
        let dag = markt
            .peildatum
            .filter(|dag| bron.is_geweest(*dag))
            .map(|dag| format!("{hoe} {}", datum_voluit(dag)));
        let wat = noem(&[Some(wat.as_str()), regio.as_deref(), dag.as_deref()]);
        let kansrijk = match markt.kansrijk {
            Some(Antwoord::Ja) => "; kansrijk",
            Some(Antwoord::Nee) => "; niet kansrijk",
            Some(Antwoord::Onbekend) | None => "",
        };
        punten.push(alinea(format!("{naam}: {wat}{kansrijk}"), &[&adres]));
    }
    if punten.is_empty() {
        if actieve(bron).is_empty() {
            uit.leemte("zoekrichtingen");
        }
        return;
    }
    uit.lijst(punten);
    uit.alinea("De bron en de vraag per richting staan in bijlage D.", &[]);
}

/// The number of vacancies stands in these words.
fn noemt(vraag: &str, vacatures: Option<u32>) -> bool {
    vacatures.is_some_and(|getal| {
        let getal = getal.to_string();
        vraag
            .split(|teken: char| !teken.is_alphanumeric())
            .any(|woord| woord == getal)
    })
}

/// Bijlage D.
pub(super) fn bijlage(bron: &Bron<'_>, uit: &mut Bouwer) {
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
            kolom("Richting", 2.8, Uitlijning::Links),
            kolom("Vacatures", 1.7, Uitlijning::Rechts),
            kolom("Regio", 1.9, Uitlijning::Links),
            kolom("Vraag en kans", 3.2, Uitlijning::Links),
            kolom("Bron en peildatum", 2.6, Uitlijning::Links),
        ],
        rijen,
        bronnen,
    });
}
