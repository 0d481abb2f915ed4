//! 1.2: the planning of activities, and how an activity is written everywhere.

use crate::dossier::keuzes::ActiviteitStatus;
use crate::dossier::schrijfwijze::datum_voluit;
use crate::dossier::stand::Activiteit;
use crate::rapport::bouw::{Bouwer, Bron, gevuld, kolommen};
use crate::rapport::document::Tabel;
use crate::rapport::taal::{aantal, hoofdletter, telwoord, werkwoord};
use chrono::Datelike;

pub(super) fn schrijf(bron: &Bron<'_>, uit: &mut Bouwer) {
    let activiteiten = &bron.stand.activiteiten;
    let mut gesorteerd: Vec<&Activiteit> = activiteiten.iter().collect();
    gesorteerd.sort_by_key(|a| (a.gepland_van.is_none(), a.gepland_van, a.gepland_tot, a.id));
    let rijen: Vec<Vec<String>> = gesorteerd.iter().map(|a| planningsrij(bron, a)).collect();
    if rijen.is_empty() {
        uit.vaste_leemte("activiteiten");
        return;
    }
    let sterker = activiteiten
        .iter()
        .filter(|a| a.aanbodversterkend == Some(true) && !is_vervallen(a))
        .count();
    let mut zin = telling(activiteiten);
    if sterker > 0 {
        zin.push_str(&format!(
            " {} daarvan {} de werknemer sterker op de arbeidsmarkt.",
            hoofdletter(&telwoord(sterker)),
            werkwoord(sterker, "maakt", "maken")
        ));
    }
    let vervallen = activiteiten.iter().filter(|a| is_vervallen(a)).count();
    if vervallen > 0 {
        zin.push_str(&format!(
            " {} {} vervallen.",
            hoofdletter(&aantal(vervallen, "activiteit", "activiteiten")),
            werkwoord(vervallen, "is", "zijn")
        ));
    }
    uit.alinea(zin, &["activiteiten"]);
    uit.tabel(Tabel {
        bijschrift: "Activiteiten in de volgorde van het plan".to_owned(),
        kolommen: kolommen(&[
            ("Activiteit", 4.0),
            ("Wie", 2.0),
            ("Planning", 3.0),
            ("Stand", 2.5),
        ]),
        rijen,
        bronnen: gesorteerd
            .iter()
            .map(|a| format!("activiteiten[{}]", a.id))
            .collect(),
    });
}

/// "Het plan telt elf activiteiten.", those that lapsed left out; empty without activities.
pub(super) fn telling(activiteiten: &[Activiteit]) -> String {
    if activiteiten.is_empty() {
        return String::new();
    }
    let hoeveel = activiteiten.iter().filter(|a| !is_vervallen(a)).count();
    format!(
        "Het plan telt {}.",
        aantal(hoeveel, "activiteit", "activiteiten")
    )
}

pub(super) fn is_vervallen(activiteit: &Activiteit) -> bool {
    activiteit.status == Some(ActiviteitStatus::Vervallen)
}

fn planningsrij(bron: &Bron<'_>, activiteit: &Activiteit) -> Vec<String> {
    vec![
        activiteitnaam(activiteit),
        gevuld(activiteit.wie.as_deref())
            .map_or_else(|| "niet afgesproken".to_owned(), hoofdletter),
        looptijd(activiteit).map_or_else(|| "nog niet gepland".to_owned(), |t| hoofdletter(&t)),
        stand_van(bron, activiteit),
    ]
}

pub(super) fn activiteitnaam(activiteit: &Activiteit) -> String {
    gevuld(activiteit.omschrijving.as_deref())
        .map(hoofdletter)
        .or_else(|| activiteit.soort.map(|soort| soort.label().to_owned()))
        .unwrap_or_else(|| "Activiteit zonder omschrijving".to_owned())
}

/// "op 3 november 2025", "van 17 november tot en met 19 december 2025", "vanaf …", "tot en met …".
pub(super) fn looptijd(activiteit: &Activiteit) -> Option<String> {
    Some(match (activiteit.gepland_van, activiteit.gepland_tot) {
        (Some(van), Some(tot)) if van == tot => format!("op {}", datum_voluit(van)),
        (Some(van), Some(tot)) => {
            let voluit = datum_voluit(van);
            // What both days share is said once.
            let begin = match (van.year() == tot.year(), van.month() == tot.month()) {
                (true, true) => voluit.split(' ').take(1).collect::<Vec<_>>(),
                (true, false) => voluit.split(' ').take(2).collect(),
                _ => vec![voluit.as_str()],
            };
            let begin = begin.join(" ");
            format!("van {begin} tot en met {}", datum_voluit(tot))
        }
        (Some(van), None) => format!("vanaf {}", datum_voluit(van)),
        (None, Some(tot)) => format!("tot en met {}", datum_voluit(tot)),
        (None, None) => return None,
    })
}

/// "Gereed op 28 oktober 2025", "Gepland". What is to be ready on a later day is not ready yet.
pub(super) fn stand_van(bron: &Bron<'_>, activiteit: &Activiteit) -> String {
    let gereed = matches!(activiteit.status, Some(ActiviteitStatus::Gereed) | None);
    match (activiteit.status, activiteit.gereed_op) {
        (_, Some(dag)) if gereed && bron.is_geweest(dag) => {
            format!("Gereed op {}", datum_voluit(dag))
        }
        (_, Some(_)) if gereed => ActiviteitStatus::Gepland.label().to_owned(),
        (Some(status), _) => status.label().to_owned(),
        (None, None) | (None, Some(_)) => "Stand niet vastgelegd".to_owned(),
    }
}

/// What came of it; nothing as long as the day of it lies ahead.
pub(super) fn resultaat_van<'a>(bron: &Bron<'_>, activiteit: &'a Activiteit) -> Option<&'a str> {
    let dagen = [activiteit.gereed_op, activiteit.resultaat_op];
    let geweest = dagen.iter().flatten().all(|dag| bron.is_geweest(*dag));
    gevuld(activiteit.resultaat.as_deref()).filter(|_| geweest)
}
