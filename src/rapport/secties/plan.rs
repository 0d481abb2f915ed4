//! 4 to 4.6: goal, path, activities by part, and the steps that make the distance smaller.

use super::planning::{activiteitnaam, is_vervallen, looptijd, resultaat_van, stand_van, telling};
use crate::dossier::keuzes::ActiviteitSoort;
use crate::dossier::schrijfwijze::{datum_voluit, decimaal};
use crate::dossier::stand::Activiteit;
use crate::rapport::bouw::{Bouwer, Bron, Zinnen, alinea, gevuld, kolommen};
use crate::rapport::document::{Alinea, Tabel};
use crate::rapport::taal::{
    aantal, als_zin, hoofdletter, kleine_letter, na_dubbele_punt, telwoord, werkwoord,
};

/// Head of phase 4.
pub(super) fn kader(bron: &Bron<'_>, uit: &mut Bouwer) {
    let plan = &bron.stand.trajectplan;
    let mut zinnen = Zinnen::default();
    if let Some(einde) = bron.afgeleid.einde_wachttijd {
        zinnen.zin(
            format!("De wachttijd eindigt op {}.", datum_voluit(einde)),
            &["verzuim.eerste_ziektedag"],
        );
    }
    match plan.uren_per_week_spoor2 {
        Some(uren) => zinnen.zin(
            format!(
                "Voor spoor 2 is {} uur per week afgesproken.",
                decimaal(uren)
            ),
            &["trajectplan.uren_per_week_spoor2"],
        ),
        None => uit.leemte("trajectplan.uren_per_week_spoor2"),
    }
    zinnen.zin(telling(&bron.stand.activiteiten), &["activiteiten"]);
    if let Some(dag) = bron.vaststelling.werknemer {
        zinnen.zin(
            format!(
                "{} heeft het plan ondertekend op {}.",
                bron.werknemer.begin(),
                datum_voluit(dag)
            ),
            &["trajectplan.ondertekend_werknemer_op"],
        );
    }
    uit.zinnen(zinnen);
    // Under a heading of its own: behind a colon its first word would need another letter.
    match gevuld(plan.einddoel.as_deref()) {
        Some(doel) => {
            uit.kop("Einddoel");
            uit.alinea(als_zin(doel), &["trajectplan.einddoel"]);
        }
        None => uit.leemte("trajectplan.einddoel"),
    }
}

/// 4.1.
pub(super) fn einddoel(bron: &Bron<'_>, uit: &mut Bouwer) {
    let plan = &bron.stand.trajectplan;
    uit.veld_met_kop("Einddoel", "trajectplan.einddoel", plan.einddoel.as_deref());
    uit.veld_met_kop("Tijdpad", "trajectplan.tijdpad", plan.tijdpad.as_deref());
    let rijen: Vec<Vec<String>> = bron
        .afgeleid
        .momenten
        .iter()
        .map(|(wat, wanneer)| vec![wat.clone(), datum_voluit(*wanneer)])
        .collect();
    uit.tabel(Tabel {
        bijschrift: "Uiterste data tot en met het einde van de wachttijd".to_owned(),
        kolommen: kolommen(&[("Wat", 4.0), ("Uiterlijk", 2.0)]),
        rijen,
        bronnen: vec![
            "verzuim.eerste_ziektedag".to_owned(),
            "traject.start".to_owned(),
        ],
    });
}

/// 4.2 to 4.5: what is planned for a part, by kind of activity.
pub(super) fn onderdeel(bron: &Bron<'_>, soorten: &[ActiviteitSoort], uit: &mut Bouwer) {
    if bron.stand.activiteiten.is_empty() {
        uit.leemte("activiteiten");
        return;
    }
    let mut gevonden = false;
    for soort in soorten {
        let punten: Vec<Alinea> = bron
            .stand
            .activiteiten
            .iter()
            .filter(|activiteit| activiteit.soort == Some(*soort))
            .map(|activiteit| punt(bron, activiteit))
            .collect();
        if punten.is_empty() {
            continue;
        }
        if soorten.len() > 1 {
            uit.kop(soort.label());
        }
        uit.lijst(punten);
        gevonden = true;
    }
    if !gevonden {
        uit.alinea(
            "Voor dit onderdeel is nog geen activiteit gepland.",
            &["activiteiten"],
        );
    }
}

/// True if there is an activity of this kind: a part that is only there when it is used.
pub(super) fn heeft(bron: &Bron<'_>, soort: ActiviteitSoort) -> bool {
    bron.stand
        .activiteiten
        .iter()
        .any(|a| a.soort == Some(soort))
}

/// "Sollicitatietraining (van 17 november tot en met 19 december 2025; werknemer en coach)".
fn punt(bron: &Bron<'_>, activiteit: &Activiteit) -> Alinea {
    let adres = format!("activiteiten[{}]", activiteit.id);
    let wie = gevuld(activiteit.wie.as_deref()).map(na_dubbele_punt);
    let rest: Vec<String> = [looptijd(activiteit), wie].into_iter().flatten().collect();
    let mut tekst = activiteitnaam(activiteit);
    if !rest.is_empty() {
        tekst.push_str(&format!(" ({})", rest.join("; ")));
    }
    tekst.push_str(&format!(
        ": {}",
        kleine_letter(&stand_van(bron, activiteit))
    ));
    if let Some(resultaat) = resultaat_van(bron, activiteit) {
        tekst.push_str(&format!(
            ". {}",
            als_zin(&format!("resultaat: {}", na_dubbele_punt(resultaat)))
        ));
    } else {
        tekst.push('.');
    }
    alinea(tekst, &[&adres])
}

/// 4.5.
pub(super) fn jobhunting(bron: &Bron<'_>, uit: &mut Bouwer) {
    let plan = &bron.stand.trajectplan;
    if let Some(norm) = gevuld(plan.sollicitatienorm.as_deref()) {
        uit.alinea(
            format!("Afspraak over solliciteren: {}.", na_dubbele_punt(norm)),
            &["trajectplan.sollicitatienorm"],
        );
    }
    if let Some(naam) = gevuld(bron.stand.jobhunter.naam.as_deref()) {
        uit.alinea(
            format!("Jobhunter {naam} draagt vacatures en contacten aan."),
            &["jobhunter.naam"],
        );
    }
    onderdeel(bron, &[ActiviteitSoort::Bemiddeling], uit);
}

/// 4.6.
pub(super) fn stappenplan(bron: &Bron<'_>, uit: &mut Bouwer) {
    let afstand = &bron.stand.afstand;
    uit.veld("afstand.nodig", afstand.nodig.as_deref());
    let mut rijen = Vec::new();
    let mut bronnen = Vec::new();
    let mut zonder_stap = 0;
    for belemmering in &bron.stand.intake.belemmerend {
        let Some(wat) = gevuld(belemmering.omschrijving.as_deref()) else {
            continue;
        };
        let stap = gevuld(belemmering.stap.as_deref());
        zonder_stap += usize::from(stap.is_none());
        let stap = stap.map_or_else(|| "Nog geen stap afgesproken".to_owned(), als_zin);
        rijen.push(vec![hoofdletter(wat), stap]);
        bronnen.push(format!("intake.belemmerend[{}]", belemmering.id));
    }
    uit.tabel(Tabel {
        bijschrift: match zonder_stap {
            0 => "Elke belemmering heeft een stap".to_owned(),
            _ => format!(
                "{} nog geen stap",
                hoofdletter(&format!(
                    "{} {}",
                    aantal(zonder_stap, "belemmering", "belemmeringen"),
                    werkwoord(zonder_stap, "heeft", "hebben")
                ))
            ),
        },
        kolommen: kolommen(&[("Belemmering", 3.0), ("Stap", 5.0)]),
        rijen,
        bronnen,
    });
    let versterkend: Vec<&Activiteit> = bron
        .stand
        .activiteiten
        .iter()
        .filter(|a| a.aanbodversterkend == Some(true) && !is_vervallen(a))
        .collect();
    let hoeveel = versterkend.len();
    if hoeveel > 0 {
        uit.alinea(
            format!(
                "{} {} de positie van de werknemer op de arbeidsmarkt:",
                hoofdletter(&aantal(hoeveel, "activiteit", "activiteiten")),
                werkwoord(hoeveel, "versterkt", "versterken")
            ),
            &["activiteiten"],
        );
        uit.lijst(versterkend.into_iter().map(|a| punt(bron, a)).collect());
    }
}

/// Sentence on how many directions of a kind; for the head of phase 3.
pub(super) fn telzin(getal: usize, wat: &str, meer: &str) -> String {
    if getal == 1 {
        format!("één {wat}")
    } else {
        format!("{} {meer}", telwoord(getal))
    }
}
