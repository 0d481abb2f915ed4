//! Signatures: 2.9 of the intakeverslag and 4.10 of the trajectplan.

use crate::dossier::schrijfwijze::datum_voluit;
use crate::rapport::bouw::{Bouwer, Bron, Zinnen, gevuld};
use crate::rapport::document::Handtekening;
use crate::rapport::soort::Soort;
use crate::rapport::taal::{als_zin, na_dubbele_punt};
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
    let plan = &stand.trajectplan;
    weigering(bron, uit);
    uit.alinea(
        "Met de handtekening hieronder verklaren werknemer, coach en werkgever dat zij dit plan \
         kennen en zich aan de afspraken houden. De werknemer kan altijd eigen opmerkingen laten \
         bijvoegen.",
        &[],
    );
    let op = |dag: Option<NaiveDate>| dag.filter(|dag| *dag <= bron.peildatum);
    let werkgever =
        gevuld(stand.contactpersoon.naam.as_deref()).or(gevuld(stand.werkgever.naam.as_deref()));
    uit.ondertekening(vec![
        vak(
            "Werknemer",
            stand.werknemer.naam.as_deref(),
            op(plan.ondertekend_werknemer_op),
        ),
        vak(
            "Coach",
            stand.coach.naam.as_deref(),
            op(plan.ondertekend_coach_op),
        ),
        vak(
            "Werkgever, voor gezien en akkoord",
            werkgever,
            op(plan.ondertekend_werkgever_op),
        ),
    ]);
}

/// The werknemer does not sign: reason and reaction go along, the traject starts all the same.
fn weigering(bron: &Bron<'_>, uit: &mut Bouwer) {
    let weigering = &bron.stand.trajectplan.weigering;
    let reden = gevuld(weigering.reden.as_deref());
    let reactie = gevuld(weigering.reactie.as_deref());
    if reden.is_none() && reactie.is_none() && weigering.vastgelegd_op.is_none() {
        return;
    }
    let mut zinnen = Zinnen::default();
    let dag = weigering.vastgelegd_op.map_or_else(String::new, |dag| {
        format!(" Dat is vastgelegd op {}.", datum_voluit(dag))
    });
    zinnen.zin(
        format!("{} tekent dit plan niet.{dag}", bron.werknemer.begin()),
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
            weigering.vastgelegd_op.is_some(),
            "Niet vastgelegd op welke dag de werknemer weigerde te tekenen.",
            "trajectplan.weigering.vastgelegd_op",
        ),
    ] {
        if !waarde {
            uit.eigen_leemte(tekst, adres);
        }
    }
}

fn vak(rol: &str, naam: Option<&str>, ondertekend_op: Option<NaiveDate>) -> Handtekening {
    Handtekening {
        rol: rol.to_owned(),
        naam: gevuld(naam).unwrap_or_default().to_owned(),
        ondertekend_op,
    }
}
