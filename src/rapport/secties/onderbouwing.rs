//! Bijlage C: per direction every deviating item beside the demand.

use super::toetszin::{bevinding, toetszin};
use crate::belastbaarheid::{documentnaam, noemt_maat, urenverloop};
use crate::figuur::{warmtekaart_figuren, warmtekaart_invoer};
use crate::functies::Onderbouwingsmatrix;
use crate::rapport::afgeleid::{Richtingbeeld, Toetsregel, is_actief};
use crate::rapport::bouw::{Bouwer, Bron, Gegevens, gevuld, kolommen};
use crate::rapport::document::Tabel;
use crate::rapport::taal::{als_zin, hoofdletter, minuten, na_dubbele_punt, zonder_punt};

pub(super) fn schrijf(bron: &Bron<'_>, uit: &mut Bouwer) {
    let beelden = &bron.afgeleid.richtingen;
    if beelden.is_empty() {
        uit.vaste_leemte("zoekrichtingen");
        return;
    }
    match bron.afgeleid.belastbaarheid {
        Some(document) => uit.alinea(
            format!(
                "Per functie staat hier elk punt dat afwijkt in {}, naast wat de functie vraagt. \
                 {}De bedrijfsarts is leidend over de belastbaarheid.",
                documentnaam(document),
                if urenverloop(document).len() > 1 {
                    "Uren zijn vergeleken met het eind van het opbouwschema. "
                } else {
                    ""
                }
            ),
            &[&format!("belastbaarheden[{}]", document.id)],
        ),
        None => uit.vaste_leemte("belastbaarheden"),
    }
    let (actief, vervallen): (Vec<_>, Vec<_>) =
        beelden.iter().partition(|beeld| is_actief(beeld.richting));
    kaart(&actief, uit);
    for beeld in actief.into_iter().chain(vervallen) {
        richting(bron, beeld, uit);
    }
}

/// All active functions at a glance, before the tables.
fn kaart(actief: &[&Richtingbeeld<'_>], uit: &mut Bouwer) {
    let functies: Vec<(&str, &Onderbouwingsmatrix)> = actief
        .iter()
        .filter_map(|beeld| Some((naam(beeld), beeld.matrix.as_ref()?)))
        .collect();
    let adressen: Vec<String> = actief
        .iter()
        .map(|beeld| format!("zoekrichtingen[{}].eisen", beeld.richting.id))
        .collect();
    let adressen: Vec<&str> = adressen.iter().map(String::as_str).collect();
    for figuur in warmtekaart_figuren(&warmtekaart_invoer(&functies)) {
        uit.figuur(figuur, &adressen);
    }
}

fn naam<'a>(beeld: &Richtingbeeld<'a>) -> &'a str {
    gevuld(beeld.richting.naam.as_deref()).unwrap_or("Richting zonder naam")
}

fn richting(bron: &Bron<'_>, beeld: &Richtingbeeld<'_>, uit: &mut Bouwer) {
    let adres = format!("zoekrichtingen[{}]", beeld.richting.id);
    let naam = naam(beeld);
    let vervallen = if is_actief(beeld.richting) {
        ""
    } else {
        " (vervallen)"
    };
    uit.vaste_kop(&format!("{naam}{vervallen}"));
    let rijen: Vec<Vec<String>> = beeld
        .regels
        .iter()
        .map(|regel| {
            vec![
                format!("{} {}", regel.code, regel.naam).trim().to_owned(),
                met_herkomst(eis(regel), regel),
                hoofdletter(&regel.vermogen),
                uitkomst(regel),
                gevuld(regel.voorwaarde.as_deref()).map_or_else(String::new, als_zin),
            ]
        })
        .collect();
    if rijen.is_empty() {
        uit.vaste_alinea(
            toetszin(bron.toetsdag(), beeld),
            &[&format!("{adres}.eisen")],
        );
    }
    let (koppen, rijen) = zonder_lege_kolom(rijen);
    uit.tabel(Tabel {
        bijschrift: bevinding(beeld),
        kolommen: kolommen(koppen),
        rijen,
        bronnen: vec![format!("{adres}.eisen"), format!("{adres}.onderbouwing")],
    });
    for regel in beeld
        .regels
        .iter()
        .filter(|regel| regel.oordeel_zonder_reden)
    {
        uit.vaste_eigen_leemte(
            &format!(
                "Bij het oordeel van de coach over “{}” ({naam}) ontbreekt de reden; het telt nog niet mee.",
                regel.naam
            ),
            &format!("{adres}.onderbouwing.oordelen"),
        );
    }
    overig(beeld, &adres, uit);
}

const KOPPEN: &[(&str, f32)] = &[
    ("Punt", 2.2),
    ("Functie vraagt", 2.3),
    ("Belastbaarheid", 2.9),
    ("Uitkomst", 1.4),
    ("Voorwaarde of reden", 2.3),
];

/// Leaves out the last column if no row has a condition or reason: the others read better wide.
fn zonder_lege_kolom(
    mut rijen: Vec<Vec<String>>,
) -> (&'static [(&'static str, f32)], Vec<Vec<String>>) {
    let gevuld = rijen
        .iter()
        .any(|rij| rij.last().is_some_and(|cel| !cel.is_empty()));
    match KOPPEN.split_last() {
        Some((_, smal)) if !gevuld => {
            for rij in &mut rijen {
                rij.pop();
            }
            (smal, rijen)
        }
        _ => (KOPPEN, rijen),
    }
}

/// An estimate of the catalogue is marked as one wherever it stands.
fn met_herkomst(eis: String, regel: &Toetsregel) -> String {
    if regel.indicatie {
        format!("{eis} (indicatie)")
    } else {
        eis
    }
}

/// The outcome that counts; what the comparison itself says stays visible beside the coach's own.
fn uitkomst(regel: &Toetsregel) -> String {
    let label = regel.uitkomst.label();
    if !regel.oordeel_coach {
        label.to_owned()
    } else if regel.machine == regel.uitkomst {
        format!("{label} (oordeel coach)")
    } else {
        let machine = regel.machine.label().to_lowercase();
        format!("{label} (oordeel coach; berekend: {machine})")
    }
}

/// The demand as it was noted, with the figure that was compared if the words do not hold it.
fn eis(regel: &Toetsregel) -> String {
    let Some(omschrijving) = gevuld(regel.omschrijving.as_deref()) else {
        return hoofdletter(&regel.eis);
    };
    let omschrijving = hoofdletter(zonder_punt(omschrijving));
    let is_getal = regel.eis.starts_with("tot ") || regel.eis.starts_with("minstens ");
    if is_getal && !noemt_maat(&omschrijving, &regel.eis) {
        format!("{omschrijving} ({})", regel.eis)
    } else {
        omschrijving
    }
}

/// Conditions, education, travel, language: only what was filled in.
fn overig(beeld: &Richtingbeeld<'_>, adres: &str, uit: &mut Bouwer) {
    let onderbouwing = &beeld.richting.onderbouwing;
    let zin = |tekst: &Option<String>| gevuld(tekst.as_deref()).map(als_zin);
    let mut rijen = Gegevens::nieuw();
    rijen.rij(
        "Uren in vacatures",
        beeld.uren_in_vacatures.clone(),
        &format!("{adres}.uren_min"),
    );
    rijen.rij(
        "Randvoorwaarden",
        zin(&onderbouwing.randvoorwaarden),
        &format!("{adres}.onderbouwing.randvoorwaarden"),
    );
    let opleiding = &onderbouwing.opleiding;
    let delen: Vec<String> = [
        gevuld(opleiding.eis.as_deref()).map(|eis| format!("Gevraagd: {}.", na_dubbele_punt(eis))),
        gevuld(opleiding.niveau_werknemer.as_deref())
            .map(|niveau| format!("Werknemer: {}.", na_dubbele_punt(niveau))),
        zin(&opleiding.motivering),
    ]
    .into_iter()
    .flatten()
    .collect();
    rijen.rij(
        "Opleiding",
        Some(delen.join(" ")),
        &format!("{adres}.onderbouwing.opleiding"),
    );
    let mobiliteit = &onderbouwing.mobiliteit;
    let reis = mobiliteit
        .reistijd_min
        .map(|reistijd| format!("{} enkele reis", minuten(reistijd)));
    let vervoer = gevuld(mobiliteit.vervoerwijze.as_deref()).map(na_dubbele_punt);
    let delen: Vec<String> = [reis, vervoer].into_iter().flatten().collect();
    let reis = (!delen.is_empty()).then(|| als_zin(&delen.join(", ")));
    rijen.rij(
        "Reistijd",
        reis,
        &format!("{adres}.onderbouwing.mobiliteit"),
    );
    rijen.rij(
        "Taal en digitaal",
        zin(&onderbouwing.taal_digitaal),
        &format!("{adres}.onderbouwing.taal_digitaal"),
    );
    rijen.plaats(uit, "");
}
