//! 4.7 to 4.9: agreements, costs, and what was explained.

use crate::dossier::schrijfwijze::{bedrag_voluit, datum_voluit, decimaal};
use crate::dossier::waarden::Bedrag;
use crate::rapport::bouw::{Bouwer, Bron, Gegevens, gevuld, kolom};
use crate::rapport::document::{Tabel, Uitlijning};
use crate::rapport::taal::{als_zin, hoofdletter};

/// 4.7.
pub(super) fn afspraken(bron: &Bron<'_>, uit: &mut Bouwer) {
    let plan = &bron.stand.trajectplan;
    match plan.besproken_op {
        Some(dag) => uit.alinea(
            format!(
                "Het plan {} besproken in het driegesprek van {} met werknemer, werkgever en coach.",
                if bron.is_geweest(dag) { "is" } else { "wordt" },
                datum_voluit(dag)
            ),
            &["trajectplan.besproken_op"],
        ),
        None => uit.leemte("trajectplan.besproken_op"),
    }
    let tekst = |tekst: &Option<String>| gevuld(tekst.as_deref()).map(als_zin);
    let mut rijen = Gegevens::nieuw();
    rijen.rij(
        "Uren voor spoor 2",
        plan.uren_per_week_spoor2
            .map(|uren| format!("{} uur per week.", decimaal(uren))),
        "trajectplan.uren_per_week_spoor2",
    );
    rijen.rij(
        "Contact met de werknemer",
        tekst(&plan.contact_werknemer),
        "trajectplan.contact_werknemer",
    );
    rijen.rij(
        "Contact met de werkgever",
        tekst(&plan.contact_werkgever),
        "trajectplan.contact_werkgever",
    );
    rijen.rij(
        "Rapportagemomenten",
        tekst(&plan.rapportagemomenten),
        "trajectplan.rapportagemomenten",
    );
    rijen.rij(
        "Solliciteren",
        tekst(&plan.sollicitatienorm),
        "trajectplan.sollicitatienorm",
    );
    rijen.plaats(uit, "Wat is afgesproken");
}

/// 4.8.
pub(super) fn kosten(bron: &Bron<'_>, uit: &mut Bouwer) {
    let posten = &bron.stand.trajectplan.kosten;
    let mut rijen = Vec::new();
    let mut bronnen = Vec::new();
    let mut totaal = 0_i64;
    let mut onvolledig = false;
    for post in posten {
        let adres = format!("trajectplan.kosten[{}]", post.id);
        let wat = gevuld(post.omschrijving.as_deref()).map(hoofdletter);
        if wat.is_none() && post.bedrag_cent.is_none() {
            continue;
        }
        if post.bedrag_cent.is_none() {
            onvolledig = true;
            uit.vaste_eigen_leemte(
                "Bij een kostenpost ontbreekt het bedrag.",
                &format!("{adres}.bedrag_cent"),
            );
        }
        totaal = totaal.saturating_add(post.bedrag_cent.unwrap_or_default().0);
        rijen.push(vec![
            wat.unwrap_or_else(|| "Zonder omschrijving".to_owned()),
            post.bedrag_cent
                .map_or_else(|| "onbekend".to_owned(), bedrag_voluit),
        ]);
        bronnen.push(adres);
    }
    if rijen.is_empty() {
        uit.eigen_leemte("Het kostenoverzicht ontbreekt.", "trajectplan.kosten");
        return;
    }
    if rijen.len() > 1 {
        let wat = if onvolledig {
            "Samen, voor zover bekend"
        } else {
            "Totaal"
        };
        rijen.push(vec![wat.to_owned(), bedrag_voluit(Bedrag(totaal))]);
    }
    uit.tabel(Tabel {
        bijschrift: bijschrift(totaal, onvolledig),
        kolommen: vec![
            kolom("Waarvoor", 4.0, Uitlijning::Links),
            kolom("Bedrag", 1.5, Uitlijning::Rechts),
        ],
        rijen,
        bronnen,
    });
    uit.alinea(
        "Alle bedragen zijn zonder btw en voor rekening van de werkgever.",
        &["trajectplan.kosten"],
    );
}

/// A sum that lacks an amount is not called the costs.
fn bijschrift(totaal: i64, onvolledig: bool) -> String {
    match (totaal, onvolledig) {
        (0, true) => "De kosten zijn nog niet bekend".to_owned(),
        (_, true) => format!(
            "De bekende kosten zijn samen {}; niet elk bedrag is bekend",
            bedrag_voluit(Bedrag(totaal))
        ),
        (_, false) => format!("De kosten zijn samen {}", bedrag_voluit(Bedrag(totaal))),
    }
}

/// 4.9.
pub(super) fn uitleg(bron: &Bron<'_>, uit: &mut Bouwer) {
    super::intake::uitleg(bron, false, uit);
    let tekst = bron.stand.trajectplan.uitleg_wia.as_deref();
    if gevuld(tekst).is_some() {
        uit.veld_met_kop(
            "Wat is uitgelegd over de WIA",
            "trajectplan.uitleg_wia",
            tekst,
        );
    }
    uit.alinea(
        "De wet- en regelgeving staat in het kort in bijlage A. Over een uitkering beslist UWV.",
        &[],
    );
}
