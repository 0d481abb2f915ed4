//! 2.3: what the bedrijfsarts says is possible, in terms of work.

use super::herkomst;
use crate::belastbaarheid::{
    Rubriek, RubriekStand, Rubriektekst, Werkregel, afwijkende_items, documentnaam, in_werktermen,
    uren_eind, uren_in_woorden, uren_op, urenverloop,
};
use crate::dossier::schrijfwijze::{datum_voluit, decimaal};
use crate::dossier::stand::Belastbaarheid;
use crate::dossier::waarden::Decimaal;
use crate::figuur::{self, Breedte, Reekssoort, urenverloop_invoer};
use crate::rapport::Soort;
use crate::rapport::bouw::{Bouwer, Bron, alinea, gevuld, kolommen};
use crate::rapport::document::{Alinea, Blok, Tabel};
use crate::rapport::taal::{als_zin, hoofdletter, uur, werkwoord};
use crate::rapport::tekst::blokken_uit_tekst;

/// Hours now and at the end of the schedule, as a sentence with its address.
pub(super) fn urenzin(bron: &Bron<'_>) -> Option<(String, String)> {
    let document = bron.afgeleid.belastbaarheid?;
    let nu = uren_op(document, bron.peildatum)?;
    let adres = format!("belastbaarheden[{}]", document.id);
    let hoeveel = if nu == Decimaal::heel(0) {
        "nog geen uren".to_owned()
    } else {
        format!("{} per week", uur(nu))
    };
    let mut zin = format!(
        "Volgens {} kan {} op de peildatum {hoeveel} werken",
        documentnaam(document),
        bron.werknemer.kort,
    );
    let later = uren_eind(document).filter(|eind| *eind != nu);
    let laatste = urenverloop(document).last().and_then(|stap| stap.vanaf);
    match (later, laatste) {
        (Some(eind), Some(dag)) if dag > bron.peildatum => zin.push_str(&format!(
            "; volgens het opbouwschema wordt dat {}, vanaf {}.",
            uur(eind),
            datum_voluit(dag)
        )),
        _ => zin.push('.'),
    }
    Some((zin, adres))
}

pub(super) fn schrijf(bron: &Bron<'_>, uit: &mut Bouwer) {
    let Some(document) = bron.afgeleid.belastbaarheid else {
        zonder_document(bron, uit);
        return;
    };
    herkomst::inleiding(bron, document, uit);
    let adres = format!("belastbaarheden[{}]", document.id);
    uit.veld(&format!("{adres}.conclusie"), document.conclusie.as_deref());
    uren(bron, document, uit);
    rubrieken(document, uit);
    voorwaarden(document, uit);
    herkomst::prognose(bron, document, uit);
    uit.alinea(
        "De bedrijfsarts gaat over de belastbaarheid; de coach geeft daarover geen oordeel.",
        &[],
    );
}

/// There may be documents that do not count yet: then it says why.
fn zonder_document(bron: &Bron<'_>, uit: &mut Bouwer) {
    let documenten = &bron.stand.belastbaarheden;
    let zonder_dag = documenten
        .iter()
        .find(|document| document.geldig_per.is_none());
    let toekomstig = documenten
        .iter()
        .filter_map(|document| Some((document, document.geldig_per?)))
        .find(|(_, per)| *per > bron.peildatum);
    match (zonder_dag, toekomstig) {
        (Some(document), _) => {
            uit.leemte(&format!("belastbaarheden[{}].geldig_per", document.id));
        }
        (None, Some((document, per))) => uit.eigen_leemte(
            &format!(
                "De belastbaarheid geldt pas vanaf {}; op de peildatum is er nog geen.",
                datum_voluit(per)
            ),
            &format!("belastbaarheden[{}].geldig_per", document.id),
        ),
        (None, None) => uit.leemte("belastbaarheden"),
    }
}

/// Typed paragraphs and list items as the sentences of one cell.
fn in_een_cel(tekst: &str) -> String {
    let mut zinnen = Vec::new();
    for blok in blokken_uit_tekst(tekst, "") {
        match blok {
            Blok::Alinea(alinea) => zinnen.push(als_zin(&alinea.tekst)),
            Blok::Tussenkop(kop) => zinnen.push(als_zin(&kop)),
            Blok::Lijst(punten) => zinnen.extend(punten.iter().map(|punt| als_zin(&punt.tekst))),
            _ => {}
        }
    }
    zinnen.join(" ")
}

fn uren(bron: &Bron<'_>, document: &Belastbaarheid, uit: &mut Bouwer) {
    let stappen = uren_in_woorden(document);
    let adres = format!("belastbaarheden[{}].opbouwschema", document.id);
    if stappen.is_empty() {
        return;
    }
    if let Some((zin, adres)) = urenzin(bron) {
        uit.alinea(zin, &[&adres]);
    }
    let rijen: Vec<Vec<String>> = urenverloop(document)
        .iter()
        .map(|stap| {
            let uren =
                |uren: Option<_>| uren.map_or_else(|| "niet vastgelegd".to_owned(), decimaal);
            vec![
                stap.vanaf
                    .map_or_else(|| "niet vastgelegd".to_owned(), datum_voluit),
                uren(stap.uren_per_week),
                uren(stap.uren_per_dag),
            ]
        })
        .collect();
    if rijen.len() < 2 {
        return;
    }
    urenfiguur(bron, &adres, uit);
    let bijschrift = uren_eind(document).map_or_else(
        || "Opbouw van de uren".to_owned(),
        |eind| {
            // A schedule may also go down.
            let begin = urenverloop(document)
                .first()
                .and_then(|stap| stap.uren_per_week);
            let werkwoord = if begin.is_none_or(|begin| begin < eind) {
                "bouwen op"
            } else {
                "gaan"
            };
            format!("De uren {werkwoord} naar {} per week", uur(eind))
        },
    );
    let mut kolommen = kolommen(&[("Vanaf", 2.0), ("Uur per week", 1.0), ("Uur per dag", 1.0)]);
    for kolom in kolommen.iter_mut().skip(1) {
        kolom.uitlijning = crate::rapport::document::Uitlijning::Rechts;
    }
    uit.tabel(Tabel {
        bijschrift,
        kolommen,
        rijen,
        bronnen: vec![adres],
    });
}

/// The hours as a chart, beside what the document before it said.
fn urenfiguur(bron: &Bron<'_>, adres: &str, uit: &mut Bouwer) {
    let mut invoer = urenverloop_invoer(&bron.stand.belastbaarheden, bron.peildatum);
    // What does not count yet has no place in a report.
    invoer
        .reeksen
        .retain(|reeks| reeks.soort != Reekssoort::Later);
    if bron.soort != Soort::Trajectplan || invoer.aantal_stappen() < 2 {
        return;
    }
    if let Some(figuur) = figuur::urenverloop(&invoer, Breedte::Breed) {
        uit.figuur(figuur, &[adres]);
    }
}

fn rubrieken(document: &Belastbaarheid, uit: &mut Bouwer) {
    let adres = format!("belastbaarheden[{}]", document.id);
    let mut rijen = Vec::new();
    let mut onvertaald = Vec::new();
    for rubriek in in_werktermen(document) {
        rijen.extend(rubriekrijen(&rubriek, document));
        onvertaald.extend(rubriek.regels.into_iter().filter(|regel| regel.is_leemte()));
    }
    let punten = afwijkende_items(document).count();
    uit.tabel(Tabel {
        bijschrift: match punten {
            0 => "Mogelijkheden en grenzen per rubriek".to_owned(),
            _ => format!(
                "{punten} {} af van normaal",
                werkwoord(punten, "punt wijkt", "punten wijken")
            ),
        },
        kolommen: kolommen(&[
            ("Rubriek", 2.4),
            ("Punt", 2.6),
            ("Wat kan, en onder welke voorwaarden", 4.0),
        ]),
        rijen,
        bronnen: vec![
            format!("{adres}.items"),
            format!("{adres}.tekst_per_rubriek"),
        ],
    });
    for regel in onvertaald {
        uit.vaste_eigen_leemte(
            &format!("Bij {} ontbreekt de tekst in werktermen.", punt(&regel)),
            &format!("{adres}.items[{}].werktekst", regel.id),
        );
    }
}

/// "2.1 Zien"; of a sensitive item neither code nor name.
fn punt(regel: &Werkregel) -> String {
    if regel.avg_gevoelig {
        "een voorwaarde aan het werk".to_owned()
    } else {
        format!("{} {}", regel.code, regel.naam)
    }
}

/// One row per point; the name of the rubriek stands in the first.
fn rubriekrijen(rubriek: &Rubriektekst, document: &Belastbaarheid) -> Vec<Vec<String>> {
    let mut rijen: Vec<(String, String)> = Vec::new();
    if let Some(tekst) = gevuld(rubriek.vrije_tekst.as_deref()) {
        rijen.push((String::new(), in_een_cel(tekst)));
    }
    for regel in &rubriek.regels {
        let code = if regel.avg_gevoelig {
            ""
        } else {
            regel.code.as_str()
        };
        let tekst = regel
            .tekst
            .as_deref()
            .unwrap_or("nog te vertalen naar werktermen");
        rijen.push((
            format!("{code} {}", regel.naam).trim().to_owned(),
            in_een_cel(tekst),
        ));
    }
    if rubriek.rubriek == Rubriek::Werktijden {
        match uren_in_woorden(document).as_slice() {
            [] => {}
            [stap] => rijen.push(("Uren".to_owned(), als_zin(&stap.uren))),
            _ => rijen.push((
                "Uren".to_owned(),
                "Volgens het opbouwschema hierboven.".to_owned(),
            )),
        }
    }
    if rijen.is_empty() {
        let tekst = match rubriek.stand {
            RubriekStand::GeenBeperkingen => "Geen beperkingen.",
            RubriekStand::Beperkt | RubriekStand::Onbekend => {
                "Niet vermeld in het document; na te vragen bij de bedrijfsarts."
            }
        };
        rijen.push((String::new(), tekst.to_owned()));
    }
    let mut naam = format!("{} {}", rubriek.rubriek.romeins(), rubriek.rubriek.naam());
    rijen
        .into_iter()
        .map(|(punt, tekst)| vec![std::mem::take(&mut naam), punt, tekst])
        .collect()
}

fn voorwaarden(document: &Belastbaarheid, uit: &mut Bouwer) {
    let punten = voorwaarden_als_lijst(document);
    if !punten.is_empty() {
        uit.kop("Voorwaarden van de bedrijfsarts");
        uit.lijst(punten);
    }
}

pub(super) fn voorwaarden_als_lijst(document: &Belastbaarheid) -> Vec<Alinea> {
    document
        .voorwaarden
        .iter()
        .filter_map(|voorwaarde| {
            let tekst = gevuld(voorwaarde.tekst.as_deref())?;
            let adres = format!(
                "belastbaarheden[{}].voorwaarden[{}].tekst",
                document.id, voorwaarde.id
            );
            Some(alinea(hoofdletter(tekst), &[&adres]))
        })
        .collect()
}
