//! 3.7: per direction what it is, how it compares with the belastbaarheid, and what it pays.

use super::belastbaarheid::documentnaam;
use crate::dossier::keuzes::{Herkomst, RichtingSoort, Uitkomst};
use crate::dossier::schrijfwijze::{bedrag_voluit, datum_voluit, opsomming};
use crate::rapport::afgeleid::{Richtingbeeld, Toetsregel, is_actief};
use crate::rapport::bouw::{Bouwer, Bron, Zinnen, gevuld, kolom};
use crate::rapport::document::{Tabel, Uitlijning};
use crate::rapport::taal::{
    aantal, als_zin, hoofdletter, kleine_letter, na_dubbele_punt, uur, werkwoord, zonder_punt,
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
    for beeld in actief {
        richting(bron, beeld, uit);
    }
    for beeld in vervallen {
        vervallen_richting(bron, beeld, uit);
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
    uit.zinnen(zinnen);
    let mut zinnen = Zinnen::default();
    zinnen.zin(
        toetszin(bron, beeld),
        &[&format!("{adres}.eisen"), &format!("{adres}.onderbouwing")],
    );
    let oordelen = beeld
        .regels
        .iter()
        .filter(|regel| regel.oordeel_coach)
        .count();
    if oordelen > 0 {
        zinnen.zin(
            format!(
                "Bij {} is dat het oordeel van de coach; de reden staat in bijlage C.",
                aantal(oordelen, "punt", "punten")
            ),
            &[&format!("{adres}.onderbouwing.oordelen")],
        );
    }
    if let Some(zin) = urenzin(bron, beeld) {
        zinnen.zin(zin, &[&format!("{adres}.eisen")]);
    }
    uit.zinnen(zinnen);
    let eigen = format!("{adres}.onderbouwing.tekst");
    if gevuld(beeld.richting.onderbouwing.tekst.as_deref()).is_some() {
        uit.veld(&eigen, beeld.richting.onderbouwing.tekst.as_deref());
    }
    verdiencapaciteit(bron, beeld, &adres, uit);
    beoordeling(beeld, &adres, uit);
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

/// What comparing the demands with the belastbaarheid gave. Not a judgement on fitness: it says
/// which points fit and which do not.
pub(super) fn toetszin(bron: &Bron<'_>, beeld: &Richtingbeeld<'_>) -> String {
    let Some(document) = bron.afgeleid.belastbaarheid else {
        return "Er is geen belastbaarheid waar deze functie naast gelegd kan worden; de functie is \
                niet beoordeeld."
            .to_owned();
    };
    let met = |uitkomst| {
        beeld
            .regels
            .iter()
            .filter(move |regel| regel.uitkomst == uitkomst)
    };
    let naast = format!("Naast {} gelegd", documentnaam(document));
    let punten = beeld.regels.len();
    match beeld.uitkomst {
        None => format!("{naast} is er nog niets vergeleken; de functie is niet beoordeeld."),
        Some(Uitkomst::Past) => match punten {
            0 => format!("{naast} zijn er geen afwijkende punten."),
            1 => format!("{naast} past het ene punt dat is vergeleken."),
            _ => format!("{naast} passen alle {punten} punten die zijn vergeleken."),
        },
        Some(Uitkomst::PastMetVoorwaarde) => {
            let voorwaarden: Vec<String> = met(Uitkomst::PastMetVoorwaarde)
                .map(|regel| {
                    let naam = kleine_letter(&regel.naam);
                    match gevuld(regel.voorwaarde.as_deref()) {
                        Some(tekst) => format!("{naam}: {}", na_dubbele_punt(tekst)),
                        None => naam,
                    }
                })
                .collect();
            format!(
                "{naast} past de functie met {}: {}.",
                werkwoord(voorwaarden.len(), "een voorwaarde", "voorwaarden"),
                voorwaarden.join("; ")
            )
        }
        Some(Uitkomst::TeBeoordelen) => opensomming(
            &naast,
            "nog te beoordelen",
            met(Uitkomst::TeBeoordelen).collect(),
        ),
        Some(Uitkomst::NietBeoordeeld) => {
            let zin = opensomming(
                &naast,
                "niet beoordeeld",
                met(Uitkomst::NietBeoordeeld).collect(),
            );
            format!("{zin} Of de functie past, staat dus nog niet vast.")
        }
        Some(Uitkomst::PastNiet) => {
            let redenen: Vec<String> = met(Uitkomst::PastNiet).map(past_niet).collect();
            let (genoemd, rest) = redenen.split_at(redenen.len().min(MEESTE_REDENEN));
            let rest = match rest.len() {
                0 => String::new(),
                over => format!(
                    "; en {}, zie bijlage C",
                    aantal(over, "punt meer", "punten meer")
                ),
            };
            format!(
                "{naast} past de functie niet: {}{rest}.",
                genoemd.join("; ")
            )
        }
    }
}

fn opensomming(naast: &str, stand: &str, regels: Vec<&Toetsregel>) -> String {
    let namen: Vec<String> = regels
        .iter()
        .map(|regel| kleine_letter(&regel.naam))
        .collect();
    format!(
        "{naast} {} {} {stand}: {}.",
        werkwoord(namen.len(), "is", "zijn"),
        aantal(namen.len(), "punt", "punten"),
        opsomming(&namen)
    )
}

/// In running text so many points that do not fit; the others stand in bijlage C.
const MEESTE_REDENEN: usize = 3;

/// "tillen of dragen (gevraagd tot 15 kg, mogelijk tot 5 kg)".
fn past_niet(regel: &Toetsregel) -> String {
    let naam = kleine_letter(&regel.naam);
    let kan = na_dubbele_punt(eerste_zin(&regel.vermogen));
    match regel.eis.strip_prefix("tot ") {
        Some(eis) => format!(
            "{naam} (gevraagd tot {eis}, mogelijk {})",
            kleine_letter(&kan)
        ),
        // A trait that the function has: what the belastbaarheid says is enough.
        None => format!("{naam} (de belastbaarheid zegt: {kan})"),
    }
}

/// The first sentence is enough in running text; bijlage C has all of it.
fn eerste_zin(tekst: &str) -> &str {
    tekst.split_once(". ").map_or(tekst, |(eerste, _)| eerste)
}

/// A short finding, for above a table: "Past: alle 15 punten passen".
pub(super) fn bevinding(beeld: &Richtingbeeld<'_>) -> String {
    let Some(uitkomst) = beeld.uitkomst else {
        return "Niet beoordeeld".to_owned();
    };
    let alle = beeld.regels.len();
    let hier = beeld
        .regels
        .iter()
        .filter(|regel| regel.uitkomst == uitkomst)
        .count();
    if uitkomst == Uitkomst::Past || alle == 0 {
        return format!("{}: alle punten passen", uitkomst.label());
    }
    format!("{}: {hier} van de {alle} punten", uitkomst.label())
}

/// From when the hours fit.
fn urenzin(bron: &Bron<'_>, beeld: &Richtingbeeld<'_>) -> Option<String> {
    bron.afgeleid.belastbaarheid?;
    let gevraagd = gevuld(Some(beeld.uren_gevraagd.as_str()))?;
    Some(match beeld.past_vanaf {
        Some(dag) if dag > bron.peildatum => format!(
            "De functie vraagt {gevraagd}; die uren passen volgens het opbouwschema vanaf {}.",
            datum_voluit(dag)
        ),
        Some(dag) => format!(
            "De functie vraagt {gevraagd}; die uren passen sinds {}.",
            datum_voluit(dag)
        ),
        None => {
            format!("De functie vraagt {gevraagd}; die uren passen niet binnen de belastbaarheid.")
        }
    })
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

fn beoordeling(beeld: &Richtingbeeld<'_>, adres: &str, uit: &mut Bouwer) {
    let reden = gevuld(beeld.richting.beoordeling_reden.as_deref());
    match beeld.richting.beoordeling {
        Some(beoordeling) => {
            let mut tekst = format!("Beoordeling: {}.", kleine_letter(beoordeling.label()));
            if let Some(reden) = reden {
                tekst.push_str(&format!(" {}", als_zin(reden)));
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

/// A direction that no longer holds stays visible, with the reason.
fn vervallen_richting(bron: &Bron<'_>, beeld: &Richtingbeeld<'_>, uit: &mut Bouwer) {
    let adres = format!("zoekrichtingen[{}]", beeld.richting.id);
    uit.kop(&format!("{} (vervallen)", naam(beeld)));
    let mut zinnen = Zinnen::default();
    inleiding(beeld, &adres, &mut zinnen);
    let reden = gevuld(beeld.richting.reden_vervallen.as_deref())
        .or(gevuld(beeld.richting.beoordeling_reden.as_deref()));
    if let Some(reden) = reden {
        zinnen.zin(
            als_zin(&format!("Reden van vervallen: {}", na_dubbele_punt(reden))),
            &[&format!("{adres}.reden_vervallen")],
        );
    }
    if beeld.uitkomst == Some(Uitkomst::PastNiet) {
        zinnen.zin(toetszin(bron, beeld), &[&format!("{adres}.eisen")]);
    }
    uit.zinnen(zinnen);
    if reden.is_none() {
        uit.eigen_leemte(
            &format!("De reden waarom “{}” is vervallen, ontbreekt.", naam(beeld)),
            &format!("{adres}.reden_vervallen"),
        );
    }
}
