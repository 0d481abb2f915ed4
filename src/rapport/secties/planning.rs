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
    let rijen: Vec<Vec<String>> = gesorteerd.iter().map(|a| planningsrij(a)).collect();
    if rijen.is_empty() {
        uit.vaste_leemte("activiteiten");
        return;
    }
    let hoeveel = rijen.len();
    let sterker = activiteiten
        .iter()
        .filter(|a| a.aanbodversterkend == Some(true))
        .count();
    let mut zin = format!(
        "Het plan telt {}.",
        aantal(hoeveel, "activiteit", "activiteiten")
    );
    if sterker > 0 {
        zin.push_str(&format!(
            " {} daarvan {} de werknemer sterker op de arbeidsmarkt.",
            hoofdletter(&telwoord(sterker)),
            werkwoord(sterker, "maakt", "maken")
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

fn planningsrij(activiteit: &Activiteit) -> Vec<String> {
    vec![
        activiteitnaam(activiteit),
        gevuld(activiteit.wie.as_deref())
            .map_or_else(|| "niet afgesproken".to_owned(), hoofdletter),
        looptijd(activiteit).map_or_else(|| "nog niet gepland".to_owned(), |t| hoofdletter(&t)),
        stand_van(activiteit),
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

/// "Gereed op 28 oktober 2025", "Gepland".
pub(super) fn stand_van(activiteit: &Activiteit) -> String {
    match (activiteit.status, activiteit.gereed_op) {
        (Some(ActiviteitStatus::Gereed) | None, Some(dag)) => {
            format!("Gereed op {}", datum_voluit(dag))
        }
        (Some(status), _) => status.label().to_owned(),
        (None, None) => "Stand niet vastgelegd".to_owned(),
    }
}
