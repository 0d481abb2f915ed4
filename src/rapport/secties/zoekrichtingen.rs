//! 3.7: per direction what it is, how it compares with the belastbaarheid, and what it pays.

use super::richtingtekst::{onderbouwing, oordeelzin};
use super::toetszin::toetszin;
use super::zoekprofiel::{Achterhaald, te_herzien};
use crate::belastbaarheid::{Tekstkoppeling, documentnaam, rubrieken_in_zin, uren_bekend};
use crate::dossier::keuzes::{Herkomst, RichtingSoort, Uitkomst};
use crate::dossier::schrijfwijze::bedrag_voluit;
use crate::rapport::afgeleid::{Richtingbeeld, is_actief};
use crate::rapport::bouw::{Bouwer, Bron, Zinnen, gevuld, kolom};
use crate::rapport::document::{Tabel, Uitlijning};
use crate::rapport::taal::{
    aantal, als_zin, hoofdletter, kleine_letter, na_dubbele_punt, uur, zonder_punt,
};

pub(super) fn schrijf(bron: &Bron<'_>, uit: &mut Bouwer) {
    let beelden = &bron.afgeleid.richtingen;
    if beelden.is_empty() {
        uit.vaste_leemte("zoekrichtingen");
        return;
    }
    let (actief, vervallen): (Vec<_>, Vec<_>) =
        beelden.iter().partition(|beeld| is_actief(beeld.richting));
    overzicht(&actief, uit);
    if bron.stand.dienstverband.oud_maandloon_cent.is_none() {
        uit.vaste_leemte("dienstverband.oud_maandloon_cent");
    }
    leemten_van_het_document(bron, &actief, uit);
    for beeld in actief {
        richting(bron, beeld, uit);
    }
    for beeld in vervallen {
        vervallen_richting(bron, beeld, uit);
    }
}

/// What is missing for all directions alike: said once.
fn leemten_van_het_document(bron: &Bron<'_>, actief: &[&Richtingbeeld<'_>], uit: &mut Bouwer) {
    let Some(document) = bron.afgeleid.belastbaarheid else {
        return;
    };
    let adres = format!("belastbaarheden[{}]", document.id);
    let wat = documentnaam(document);
    match actief.first().map(|beeld| beeld.tekst()) {
        Some(Tekstkoppeling::Geen) => uit.vaste_eigen_leemte(
            &format!("Bij {wat} is nog geen item gekoppeld; geen functie is te beoordelen."),
            &format!("{adres}.items"),
        ),
        Some(Tekstkoppeling::Open(rubrieken)) => uit.vaste_eigen_leemte(
            &format!(
                "Bij {wat} is de tekst over {} nog niet aan items gekoppeld.",
                rubrieken_in_zin(rubrieken)
            ),
            &format!("{adres}.items"),
        ),
        Some(Tekstkoppeling::Volledig) | None => {}
    }
    let vraagt_uren = |beeld: &&Richtingbeeld<'_>| !beeld.uren_gevraagd.is_empty();
    if !uren_bekend(document) && actief.iter().any(vraagt_uren) {
        uit.vaste_eigen_leemte(
            &format!("Hoeveel uur de werknemer kan werken, staat niet bij {wat}."),
            &format!("{adres}.uren_per_week"),
        );
    }
    if let Some(Achterhaald { nieuw, .. }) = te_herzien(bron) {
        uit.vaste_eigen_leemte(
            &format!("De beoordelingen van de richtingen zijn nog niet herzien naar {nieuw}."),
            "zoekprofiel.versies",
        );
    }
}

fn naam(beeld: &Richtingbeeld<'_>) -> String {
    gevuld(beeld.richting.naam.as_deref())
        .unwrap_or("Richting zonder naam")
        .to_owned()
}

fn overzicht(actief: &[&Richtingbeeld<'_>], uit: &mut Bouwer) {
    let onbekend = || "niet vastgelegd".to_owned();
    let rijen: Vec<Vec<String>> = actief
        .iter()
        .map(|beeld| {
            let richting = beeld.richting;
            vec![
                naam(beeld),
                richting
                    .soort
                    .map_or_else(onbekend, |soort| soort.label().to_owned()),
                richting
                    .beoordeling
                    .map_or_else(|| "niet beoordeeld".to_owned(), |b| b.label().to_owned()),
                beeld
                    .uitkomst
                    .map_or_else(|| "Niet beoordeeld".to_owned(), |u| u.label().to_owned()),
                beeld
                    .verdiencapaciteit
                    .as_ref()
                    .map_or_else(|| "niet bekend".to_owned(), |v| v.pct_tekst()),
            ]
        })
        .collect();
    let bronnen = actief
        .iter()
        .map(|beeld| format!("zoekrichtingen[{}]", beeld.richting.id))
        .collect();
    uit.tabel(Tabel {
        bijschrift: hoofdletter(&aantal(
            actief.len(),
            "actieve richting",
            "actieve richtingen",
        )),
        kolommen: vec![
            kolom("Functie", 4.0, Uitlijning::Links),
            kolom("Soort", 1.6, Uitlijning::Links),
            kolom("Beoordeling", 2.0, Uitlijning::Links),
            kolom("Naast de belastbaarheid", 2.2, Uitlijning::Links),
            kolom("Verdien\u{ad}capaciteit", 1.7, Uitlijning::Rechts),
        ],
        rijen,
        bronnen,
    });
}

fn richting(bron: &Bron<'_>, beeld: &Richtingbeeld<'_>, uit: &mut Bouwer) {
    let adres = format!("zoekrichtingen[{}]", beeld.richting.id);
    uit.kop(&naam(beeld));
    let mut zinnen = Zinnen::default();
    inleiding(beeld, &adres, &mut zinnen);
    // Dropped before and searched in again: why.
    if let Some(reden) = gevuld(beeld.richting.reden_weer_opgenomen.as_deref()) {
        zinnen.zin(
            als_zin(&format!("Weer opgenomen: {}", na_dubbele_punt(reden))),
            &[&format!("{adres}.reden_weer_opgenomen")],
        );
    }
    uit.zinnen(zinnen);
    eigen_of_voorstel(bron, beeld, &adres, uit);
    verdiencapaciteit(bron, beeld, &adres, uit);
    beoordeling(bron, beeld, &adres, uit);
}

/// The coach's own onderbouwing, or the one drafted from the facts. That outcomes are the coach's
/// own stays in sight beside an own text too.
fn eigen_of_voorstel(bron: &Bron<'_>, beeld: &Richtingbeeld<'_>, adres: &str, uit: &mut Bouwer) {
    let eigen = beeld.richting.onderbouwing.tekst.as_deref();
    if gevuld(eigen).is_none() {
        for alinea in onderbouwing(bron.toetsdag(), beeld) {
            uit.zinnen(alinea);
        }
        return;
    }
    uit.veld(&format!("{adres}.onderbouwing.tekst"), eigen);
    if let Some(zin) = oordeelzin(beeld) {
        uit.alinea(zin, &[&format!("{adres}.onderbouwing.oordelen")]);
    }
}

fn inleiding(beeld: &Richtingbeeld<'_>, adres: &str, zinnen: &mut Zinnen) {
    let soort = match beeld.richting.soort {
        Some(RichtingSoort::Verplicht) => "Verplichte richting",
        Some(RichtingSoort::Wens) => "Wens van de werknemer",
        None => "Zoekrichting",
    };
    let herkomst = match beeld.richting.herkomst {
        Some(Herkomst::Ad) => ", genoemd door de arbeidsdeskundige",
        Some(Herkomst::Test) => ", gevonden met een test of spel",
        Some(Herkomst::Catalogus) => ", gevonden in de functiecatalogus",
        Some(Herkomst::Coach) => ", voorgesteld door de coach",
        Some(Herkomst::Werknemer) if beeld.richting.soort != Some(RichtingSoort::Wens) => {
            ", aangedragen door de werknemer"
        }
        Some(Herkomst::Werknemer) | None => "",
    };
    let branche = gevuld(beeld.richting.branche.as_deref()).map_or_else(String::new, |branche| {
        format!(" Branche: {}.", zonder_punt(branche))
    });
    zinnen.zin(
        format!("{soort}{herkomst}.{branche}"),
        &[
            &format!("{adres}.soort"),
            &format!("{adres}.herkomst"),
            &format!("{adres}.branche"),
        ],
    );
    if let Some(tekst) = gevuld(beeld.richting.toelichting.as_deref()) {
        zinnen.zin(als_zin(tekst), &[&format!("{adres}.toelichting")]);
    }
}

fn verdiencapaciteit(bron: &Bron<'_>, beeld: &Richtingbeeld<'_>, adres: &str, uit: &mut Bouwer) {
    let veld = format!("{adres}.uurloon_cent");
    let oud = bron.stand.dienstverband.oud_maandloon_cent;
    if let (Some(verdien), Some(uurloon), Some(oud)) =
        (&beeld.verdiencapaciteit, beeld.richting.uurloon_cent, oud)
    {
        let herkomst = gevuld(beeld.richting.uurloon_bron.as_deref())
            .map_or_else(String::new, |bron| {
                format!(" Bron van het uurloon: {}.", zonder_punt(bron))
            });
        let som = format!(
            "{} x {} x 52 / 12 = {}, dat is {} van {}",
            bedrag_voluit(uurloon),
            uur(verdien.uren_per_week),
            bedrag_voluit(verdien.maandloon),
            verdien.pct_tekst(),
            bedrag_voluit(oud)
        );
        uit.alinea(
            format!("Verdiencapaciteit: {som}.{herkomst}"),
            &[
                &veld,
                "dienstverband.oud_maandloon_cent",
                "dienstverband.contracturen",
            ],
        );
        return;
    }
    if beeld.richting.uurloon_cent.is_none() {
        uit.eigen_leemte(
            &format!(
                "De verdiencapaciteit van “{}” ontbreekt: er is geen uurloon.",
                naam(beeld)
            ),
            &veld,
        );
    } else if bron.stand.dienstverband.oud_maandloon_cent.is_some() {
        uit.eigen_leemte(
            &format!(
                "De verdiencapaciteit van “{}” is niet te berekenen: de uren ontbreken.",
                naam(beeld)
            ),
            "belastbaarheden",
        );
    }
}

fn beoordeling(bron: &Bron<'_>, beeld: &Richtingbeeld<'_>, adres: &str, uit: &mut Bouwer) {
    let reden = gevuld(beeld.richting.beoordeling_reden.as_deref());
    match beeld.richting.beoordeling {
        Some(beoordeling) => {
            let mut tekst = format!("Beoordeling: {}.", kleine_letter(beoordeling.label()));
            if let Some(reden) = reden {
                tekst.push_str(&format!(" {}", als_zin(reden)));
            }
            if let Some(achterhaald) = te_herzien(bron) {
                tekst.push_str(&format!(" {}", herzienzin(&achterhaald)));
            }
            uit.alinea(
                tekst,
                &[
                    &format!("{adres}.beoordeling"),
                    &format!("{adres}.beoordeling_reden"),
                ],
            );
        }
        None => uit.eigen_leemte(
            &format!("De beoordeling van “{}” ontbreekt.", naam(beeld)),
            &format!("{adres}.beoordeling"),
        ),
    }
}

/// The beoordeling stands beside the outcome of a newer document: says so.
fn herzienzin(achterhaald: &Achterhaald) -> String {
    let oud = achterhaald
        .oud
        .as_deref()
        .map_or_else(String::new, |oud| format!("; ze kan nog rusten op {oud}"));
    format!(
        "Deze beoordeling is nog niet herzien naar {}{oud}.",
        achterhaald.nieuw
    )
}

/// A direction that no longer holds stays visible, with the reason.
fn vervallen_richting(bron: &Bron<'_>, beeld: &Richtingbeeld<'_>, uit: &mut Bouwer) {
    let adres = format!("zoekrichtingen[{}]", beeld.richting.id);
    uit.kop(&format!("{} (vervallen)", naam(beeld)));
    let mut zinnen = Zinnen::default();
    inleiding(beeld, &adres, &mut zinnen);
    // Why it was judged as it was is not why it lapsed.
    let reden = gevuld(beeld.richting.reden_vervallen.as_deref());
    if let Some(reden) = reden {
        zinnen.zin(
            als_zin(&format!("Reden van vervallen: {}", na_dubbele_punt(reden))),
            &[&format!("{adres}.reden_vervallen")],
        );
    }
    if beeld.uitkomst == Some(Uitkomst::PastNiet) {
        zinnen.zin(
            toetszin(bron.toetsdag(), beeld),
            &[&format!("{adres}.eisen")],
        );
    }
    if let Some(beoordeling) = beeld.richting.beoordeling {
        zinnen.zin(
            format!("Beoordeling: {}.", kleine_letter(beoordeling.label())),
            &[&format!("{adres}.beoordeling")],
        );
    }
    uit.zinnen(zinnen);
    if reden.is_none() {
        uit.eigen_leemte(
            &format!("De reden waarom “{}” is vervallen, ontbreekt.", naam(beeld)),
            &format!("{adres}.reden_vervallen"),
        );
    }
}
