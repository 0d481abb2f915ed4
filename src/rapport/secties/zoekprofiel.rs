//! 3, but for the directions themselves: how they were found, the market, mobility, conditions.

use super::belastbaarheid::voorwaarden_als_lijst;
use super::plan::telzin;
use crate::belastbaarheid::documentnaam_tussen;
use crate::dossier::keuzes::{ActiviteitSoort, MogelijkhedenBron, RichtingSoort};
use crate::dossier::schrijfwijze::{datum_voluit, opsomming};
use crate::dossier::stand::{ZoekprofielVersie, Zoekrichting};
use crate::rapport::afgeleid::{Richtingbeeld, is_actief};
use crate::rapport::bouw::{Bouwer, Bron, Zinnen, alinea, gevuld, kolommen};
use crate::rapport::document::{Alinea, Tabel};
use crate::rapport::taal::{
    aantal, als_zin, hoofdletter, kleine_letter, na_dubbele_punt, werkwoord,
};

/// The version established last, on or before the peildatum.
pub(super) fn geldende_versie<'a>(bron: &Bron<'a>) -> Option<&'a ZoekprofielVersie> {
    bron.stand
        .zoekprofiel
        .versies
        .iter()
        .filter(|versie| {
            versie
                .vastgesteld_op
                .is_some_and(|dag| dag <= bron.peildatum)
        })
        .max_by_key(|versie| (versie.vastgesteld_op, versie.versie))
}

pub(super) fn actieve<'a>(bron: &Bron<'a>) -> Vec<&'a Zoekrichting> {
    let alle = bron.stand.zoekrichtingen.iter();
    alle.filter(|richting| is_actief(richting)).collect()
}

fn belastbaarheid_met_id(bron: &Bron<'_>, id: Option<u32>) -> Option<String> {
    let document = bron
        .stand
        .belastbaarheden
        .iter()
        .find(|d| Some(d.id) == id)?;
    Some(documentnaam_tussen(&bron.stand.belastbaarheden, document))
}

/// Head of phase 3.
pub(super) fn kader(bron: &Bron<'_>, uit: &mut Bouwer) {
    let actieve = actieve(bron);
    let mut zinnen = Zinnen::default();
    match geldende_versie(bron) {
        Some(versie) => {
            let nummer = versie
                .versie
                .map_or_else(String::new, |nummer| format!(" versie {nummer}"));
            let dag = versie
                .vastgesteld_op
                .map_or_else(String::new, |dag| format!(" van {}", datum_voluit(dag)));
            let rust = belastbaarheid_met_id(bron, versie.belastbaarheid)
                .map_or_else(|| " geldt".to_owned(), |naam| format!(" rust op {naam}"));
            zinnen.zin(
                format!("Zoekprofiel{nummer}{dag}{rust}."),
                &[&format!("zoekprofiel.versies[{}]", versie.id)],
            );
            if let Some(Achterhaald { nieuw, .. }) = te_herzien(bron) {
                zinnen.zin(
                    format!("Inmiddels geldt {nieuw}; het zoekprofiel is daarop nog niet herzien."),
                    &["belastbaarheden", "zoekprofiel.versies"],
                );
            }
        }
        None => uit.leemte("zoekprofiel.versies"),
    }
    if bron.stand.zoekrichtingen.is_empty() {
        uit.leemte("zoekrichtingen");
    } else {
        zinnen.zin(richtingzin(bron, &actieve), &["zoekrichtingen"]);
    }
    uit.zinnen(zinnen);
    let herzien = match te_herzien(bron) {
        Some(_) => " (nog niet herzien)",
        None => "",
    };
    let punten: Vec<Alinea> = bron
        .afgeleid
        .richtingen
        .iter()
        .filter(|beeld| is_actief(beeld.richting))
        .filter_map(|beeld| {
            let naam = gevuld(beeld.richting.naam.as_deref())?;
            // Without a belastbaarheid nothing was assessed: never say that it fits.
            let mut delen = vec![beeld.uitkomst.map_or_else(
                || "niet beoordeeld".to_owned(),
                |uitkomst| kleine_letter(uitkomst.label()),
            )];
            if let Some(soort) = beeld.richting.soort {
                delen.push(kleine_letter(soort.label()));
            }
            delen.push(beeld.richting.beoordeling.map_or_else(
                || "nog geen beoordeling".to_owned(),
                |beoordeling| {
                    format!(
                        "beoordeling {}{herzien}",
                        kleine_letter(beoordeling.label())
                    )
                },
            ));
            delen.push(beeld.verdiencapaciteit.as_ref().map_or_else(
                || "verdiencapaciteit niet bekend".to_owned(),
                |verdien| format!("verdiencapaciteit {}", verdien.pct_tekst()),
            ));
            let adres = format!("zoekrichtingen[{}]", beeld.richting.id);
            Some(alinea(format!("{naam}: {}", delen.join(", ")), &[&adres]))
        })
        .collect();
    uit.lijst(punten);
}

/// The documents that the zoekprofiel rests on and that counts now, by name.
pub(super) struct Achterhaald {
    pub oud: Option<String>,
    pub nieuw: String,
}

/// A newer belastbaarheid counts than the one the version rests on: said aloud, because the
/// directions are compared with the newer one.
pub(super) fn te_herzien(bron: &Bron<'_>) -> Option<Achterhaald> {
    let nieuw = bron.afgeleid.belastbaarheid?;
    let oud = geldende_versie(bron)?.belastbaarheid?;
    (oud != nieuw.id).then(|| Achterhaald {
        oud: belastbaarheid_met_id(bron, Some(oud)),
        nieuw: documentnaam_tussen(&bron.stand.belastbaarheden, nieuw),
    })
}

/// "Er zijn vijf actieve richtingen: vier verplichte en één wens. Twee richtingen zijn vervallen."
fn richtingzin(bron: &Bron<'_>, actieve: &[&Zoekrichting]) -> String {
    let met = |soort| actieve.iter().filter(|r| r.soort == Some(soort)).count();
    let (verplicht, wens) = (met(RichtingSoort::Verplicht), met(RichtingSoort::Wens));
    let mut zin = format!(
        "Er {} {}",
        werkwoord(actieve.len(), "is", "zijn"),
        aantal(actieve.len(), "actieve richting", "actieve richtingen")
    );
    zin.push_str(&soorten_in_zin(actieve.len(), verplicht, wens));
    zin.push('.');
    let vervallen: Vec<&Zoekrichting> = bron
        .stand
        .zoekrichtingen
        .iter()
        .filter(|richting| !is_actief(richting))
        .collect();
    if !vervallen.is_empty() {
        let met_reden = |r: &&Zoekrichting| gevuld(r.reden_vervallen.as_deref()).is_some();
        let reden = if vervallen.iter().all(met_reden) {
            ", met de reden erbij"
        } else {
            ""
        };
        zin.push_str(&format!(
            " {} {} vervallen{reden}.",
            hoofdletter(&aantal(vervallen.len(), "richting", "richtingen")),
            werkwoord(vervallen.len(), "is", "zijn")
        ));
    }
    zin
}

/// ": vier verplichte en één wens", ", allemaal verplicht"; empty if there is only one direction.
fn soorten_in_zin(alle: usize, verplicht: usize, wens: usize) -> String {
    if alle < 2 || verplicht + wens == 0 {
        return String::new();
    }
    let allemaal = if alle == 2 { "allebei" } else { "allemaal" };
    if verplicht == alle {
        return format!(", {allemaal} verplicht");
    }
    if wens == alle {
        return format!(", {allemaal} een wens van de werknemer");
    }
    let mut delen = Vec::new();
    if verplicht > 0 {
        delen.push(telzin(verplicht, "verplichte", "verplichte"));
    }
    if wens > 0 {
        delen.push(telzin(wens, "wens", "wensen"));
    }
    format!(": {}", opsomming(&delen))
}

/// 3.1.
pub(super) fn functiemogelijkheden(bron: &Bron<'_>, uit: &mut Bouwer) {
    let zoekprofiel = &bron.stand.zoekprofiel;
    uit.veld(
        "zoekprofiel.functiemogelijkheden",
        zoekprofiel.functiemogelijkheden.as_deref(),
    );
    match zoekprofiel.mogelijkheden_bron {
        Some(MogelijkhedenBron::Bedrijfsarts) => uit.alinea(
            format!(
                "De mogelijkheden zijn bepaald door de bedrijfsarts. {}",
                vergelijkzin(bron)
            ),
            &["zoekprofiel.mogelijkheden_bron"],
        ),
        Some(MogelijkhedenBron::Werknemer) => uit.eigen_leemte(
            "De mogelijkheden zijn door de werknemer zelf aangegeven; een uitspraak van de \
             bedrijfsarts ontbreekt.",
            "zoekprofiel.mogelijkheden_bron",
        ),
        None => {}
    }
    let ontbreekt: Vec<&str> = bron
        .stand
        .ado
        .passende_functies
        .iter()
        .filter(|functie| {
            let in_profiel = |r: &Zoekrichting| r.ado_functie == Some(functie.id);
            !bron.stand.zoekrichtingen.iter().any(in_profiel)
        })
        .filter_map(|functie| gevuld(functie.naam.as_deref()))
        .collect();
    if !ontbreekt.is_empty() {
        uit.vaste_eigen_leemte(
            &format!(
                "Door de arbeidsdeskundige genoemd, maar niet in het zoekprofiel: {}.",
                opsomming(&ontbreekt)
            ),
            "zoekrichtingen",
        );
    }
}

/// Whether the functions were compared with the belastbaarheid: never says so if nothing was.
fn vergelijkzin(bron: &Bron<'_>) -> &'static str {
    let actief = || {
        let alle = bron.afgeleid.richtingen.iter();
        alle.filter(|beeld| is_actief(beeld.richting))
    };
    if !actief().any(Richtingbeeld::is_vergeleken) {
        "De functies zijn nog niet met die mogelijkheden vergeleken."
    } else if actief().all(Richtingbeeld::is_volledig_vergeleken) {
        "Elke functie is vergeleken met die mogelijkheden; zie bijlage C."
    } else {
        "De functies zijn vergeleken met die mogelijkheden, maar nog niet op elk punt; zie bijlage C."
    }
}

/// 3.4.
pub(super) fn randvoorwaarden(bron: &Bron<'_>, uit: &mut Bouwer) {
    let tekst = bron.stand.zoekprofiel.randvoorwaarden.as_deref();
    let heeft_tekst = uit.veld("zoekprofiel.randvoorwaarden", tekst);
    if let Some((zin, adres)) = super::belastbaarheid::urenzin(bron) {
        uit.alinea(zin, &[&adres]);
    }
    if let Some(document) = bron.afgeleid.belastbaarheid {
        let punten = voorwaarden_als_lijst(document);
        if heeft_tekst && !punten.is_empty() {
            uit.alinea("De voorwaarden van de bedrijfsarts staan in 2.3.", &[]);
        } else if !punten.is_empty() {
            uit.kop("Voorwaarden van de bedrijfsarts");
            uit.lijst(punten);
        }
    }
    if let Some(tijden) = gevuld(bron.stand.persoonsprofiel.werktijden.as_deref()) {
        uit.alinea(
            format!(
                "Voorkeur van de werknemer voor werktijden: {}.",
                na_dubbele_punt(tijden)
            ),
            &["persoonsprofiel.werktijden"],
        );
    }
}

/// 3.5.
pub(super) fn scholing(bron: &Bron<'_>, uit: &mut Bouwer) {
    uit.veld(
        "zoekprofiel.scholing",
        bron.stand.zoekprofiel.scholing.as_deref(),
    );
    if super::plan::heeft(bron, ActiviteitSoort::Scholing) {
        uit.kop("In het plan opgenomen");
        super::plan::onderdeel(bron, &[ActiviteitSoort::Scholing], uit);
    }
}

/// 3.6.
pub(super) fn conclusie(bron: &Bron<'_>, uit: &mut Bouwer) {
    uit.veld(
        "zoekprofiel.conclusie",
        bron.stand.zoekprofiel.conclusie.as_deref(),
    );
    let vervolg = [
        ("afstand", "Van persoonsprofiel naar zoekprofiel"),
        ("overbrugging", "Wat die afstand overbrugt"),
    ];
    let van = &bron.stand.zoekprofiel;
    for ((naam, kop), tekst) in vervolg.into_iter().zip([&van.afstand, &van.overbrugging]) {
        if gevuld(tekst.as_deref()).is_some() {
            uit.veld_met_kop(kop, &format!("zoekprofiel.{naam}"), tekst.as_deref());
        }
    }
}

/// 3.8.
pub(super) fn versies(bron: &Bron<'_>, uit: &mut Bouwer) {
    let mut versies: Vec<&ZoekprofielVersie> = bron.stand.zoekprofiel.versies.iter().collect();
    versies.sort_by_key(|versie| (versie.vastgesteld_op, versie.versie, versie.id));
    if versies.is_empty() {
        uit.vaste_leemte("zoekprofiel.versies");
        return;
    }
    let onbekend = || "niet vastgelegd".to_owned();
    let rijen = versies
        .iter()
        .map(|versie| {
            vec![
                versie
                    .versie
                    .map_or_else(onbekend, |nummer| nummer.to_string()),
                versie.vastgesteld_op.map_or_else(onbekend, datum_voluit),
                belastbaarheid_met_id(bron, versie.belastbaarheid)
                    .map_or_else(onbekend, |naam| hoofdletter(&naam)),
                gevuld(versie.reden.as_deref()).map_or_else(onbekend, als_zin),
            ]
        })
        .collect();
    let bijschrift = geldende_versie(bron)
        .and_then(|versie| Some((versie.versie?, versie.vastgesteld_op?)))
        .map_or_else(
            || "Versies van het zoekprofiel".to_owned(),
            |(nummer, dag)| format!("Versie {nummer} geldt sinds {}", datum_voluit(dag)),
        );
    uit.tabel(Tabel {
        bijschrift,
        kolommen: kolommen(&[
            ("Versie", 1.0),
            ("Vastgesteld op", 2.0),
            ("Rust op", 2.5),
            ("Wat en waarom", 4.0),
        ]),
        rijen,
        bronnen: versies
            .iter()
            .map(|versie| format!("zoekprofiel.versies[{}]", versie.id))
            .collect(),
    });
}

/// 3.9.
pub(super) fn sollicitatie_opzet(bron: &Bron<'_>, uit: &mut Bouwer) {
    uit.veld(
        "zoekprofiel.sollicitatie_opzet",
        bron.stand.zoekprofiel.sollicitatie_opzet.as_deref(),
    );
}
