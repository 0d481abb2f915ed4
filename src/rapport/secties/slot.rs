//! Signatures: 2.9 of the intakeverslag and 4.10 of the trajectplan.

use crate::dossier::schrijfwijze::datum_voluit;
use crate::rapport::bouw::{Bouwer, Bron, Zinnen, gevuld};
use crate::rapport::document::Handtekening;
use crate::rapport::soort::Soort;
use crate::rapport::taal::{als_zin, na_dubbele_punt};
use crate::rapport::vaststelling::Achterhaald;
use chrono::NaiveDate;

pub(super) fn ondertekening(bron: &Bron<'_>, uit: &mut Bouwer) {
    match bron.soort {
        Soort::Intakeverslag => intakeverslag(bron, uit),
        Soort::Trajectplan => trajectplan(bron, uit),
    }
}

fn intakeverslag(bron: &Bron<'_>, uit: &mut Bouwer) {
    uit.alinea(
        "Met de handtekening hieronder geeft de werknemer akkoord op de inhoud van dit verslag. Het \
         verslag gaat pas daarna naar de werkgever. De werknemer kan altijd eigen opmerkingen \
         laten bijvoegen.",
        &[],
    );
    uit.ondertekening(vec![
        vak(
            "Werknemer, voor akkoord",
            bron.stand.werknemer.naam.as_deref(),
            None,
        ),
        vak("Coach", bron.stand.coach.naam.as_deref(), None),
    ]);
}

fn trajectplan(bron: &Bron<'_>, uit: &mut Bouwer) {
    let stand = bron.stand;
    let vaststelling = &bron.vaststelling;
    let geweigerd = weigering(bron, uit);
    if let Some(eerder) = vaststelling.achterhaald {
        uit.vaste_alinea(
            na_wijziging(eerder, vaststelling.versie),
            &["trajectplan.vastgesteld_op"],
        );
    }
    uit.alinea(
        if geweigerd && vaststelling.werknemer.is_none() {
            "Met de handtekening hieronder verklaren coach en werkgever dat zij dit plan kennen en \
             zich aan de afspraken houden. De werknemer kan alsnog tekenen en kan altijd eigen \
             opmerkingen laten bijvoegen."
        } else {
            "Met de handtekening hieronder verklaren werknemer, coach en werkgever dat zij dit plan \
             kennen en zich aan de afspraken houden. De werknemer kan altijd eigen opmerkingen laten \
             bijvoegen."
        },
        &[],
    );
    let werkgever =
        gevuld(stand.contactpersoon.naam.as_deref()).or(gevuld(stand.werkgever.naam.as_deref()));
    uit.ondertekening(vec![
        vak(
            "Werknemer",
            stand.werknemer.naam.as_deref(),
            vaststelling.werknemer,
        ),
        vak("Coach", stand.coach.naam.as_deref(), vaststelling.coach),
        vak(
            "Werkgever, voor gezien en akkoord",
            werkgever,
            vaststelling.werkgever,
        ),
    ]);
}

/// Says that what was signed before is another content than this one.
fn na_wijziging(eerder: Achterhaald, versie: usize) -> String {
    let dag = datum_voluit(eerder.op);
    if eerder.vastgesteld {
        let vorige = versie.saturating_sub(1);
        format!(
            "Versie {vorige} van dit plan is vastgesteld op {dag}. Daarna is de inhoud gewijzigd. Dit \
             is versie {versie}; die is nog niet ondertekend."
        )
    } else {
        format!(
            "Na de ondertekening op {dag} is de inhoud van dit plan gewijzigd. Wat hier staat, is nog \
             niet ondertekend."
        )
    }
}

/// The werknemer does not sign: reason and reaction go along, the traject starts all the same.
/// Tells whether that is so.
fn weigering(bron: &Bron<'_>, uit: &mut Bouwer) -> bool {
    let weigering = &bron.stand.trajectplan.weigering;
    let reden = gevuld(weigering.reden.as_deref());
    let reactie = gevuld(weigering.reactie.as_deref());
    let vastgelegd_op = weigering.vastgelegd_op.filter(|dag| bron.is_geweest(*dag));
    if reden.is_none() && reactie.is_none() && vastgelegd_op.is_none() {
        return false;
    }
    let mut zinnen = Zinnen::default();
    let alsnog = bron.vaststelling.werknemer.is_some();
    let dag = vastgelegd_op.map_or_else(String::new, |dag| {
        format!(" Dat is vastgelegd op {}.", datum_voluit(dag))
    });
    zinnen.zin(
        format!(
            "{} {} dit plan {}.{dag}",
            bron.werknemer.begin(),
            if alsnog { "wilde" } else { "tekent" },
            if alsnog { "eerst niet tekenen" } else { "niet" }
        ),
        &["trajectplan.weigering.vastgelegd_op"],
    );
    if let Some(reden) = reden {
        zinnen.zin(
            als_zin(&format!("De reden: {}", na_dubbele_punt(reden))),
            &["trajectplan.weigering.reden"],
        );
    }
    if let Some(reactie) = reactie {
        zinnen.zin(
            als_zin(&format!("Reactie van de werknemer: {reactie}")),
            &["trajectplan.weigering.reactie"],
        );
    }
    uit.zinnen(zinnen);
    for (waarde, tekst, adres) in [
        (
            reden.is_some(),
            "De reden waarom de werknemer niet tekent, ontbreekt.",
            "trajectplan.weigering.reden",
        ),
        (
            reactie.is_some(),
            "De reactie van de werknemer op het plan ontbreekt.",
            "trajectplan.weigering.reactie",
        ),
        (
            vastgelegd_op.is_some(),
            "Niet vastgelegd op welke dag de werknemer weigerde te tekenen.",
            "trajectplan.weigering.vastgelegd_op",
        ),
    ] {
        if !waarde {
            uit.eigen_leemte(tekst, adres);
        }
    }
    true
}

fn vak(rol: &str, naam: Option<&str>, ondertekend_op: Option<NaiveDate>) -> Handtekening {
    Handtekening {
        rol: rol.to_owned(),
        naam: gevuld(naam).unwrap_or_default().to_owned(),
        ondertekend_op,
    }
}
