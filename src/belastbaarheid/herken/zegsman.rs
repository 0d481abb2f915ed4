//! Of whom and of when a clause speaks: what is no limit of the employee for now.

use super::woord::{Woord, bevat, in_lijst};
use super::zinlijst::Zinlijst;
use super::zinnen::is_nu;
use std::sync::LazyLock;

/// Said of a later moment, or by the employee himself: no limit of the doctor for now.
const ANDERS: [&str; 35] = [
    "naar verwachting",
    "verwacht wordt",
    "wordt verwacht",
    "op termijn",
    "in de toekomst",
    "te zijner tijd",
    "streven",
    "streefdoel",
    "zodra",
    "eigen zeggen",
    "volgens betrokkene",
    "volgens werknemer",
    "volgens werkneemster",
    "volgens client",
    "geeft zelf aan",
    "hij geeft aan",
    "zij geeft aan",
    "betrokkene geeft aan",
    "werknemer geeft aan",
    "client geeft aan",
    "geeft hij aan",
    "geeft zij aan",
    "wil graag",
    "zou graag",
    "vertelt",
    "wens",
    "hoopt",
    "stel dat",
    "thuis",
    "oefent",
    "geoefend",
    "behandeling",
    "fysiotherapeut",
    "fysiotherapie",
    "therapie",
];
const PERSONEN: [&str; 20] = [
    "echtgenote",
    "echtgenoot",
    "partner",
    "vrouw",
    "man",
    "vader",
    "moeder",
    "ouders",
    "zoon",
    "dochter",
    "kind",
    "kinderen",
    "collega",
    "collega's",
    "broer",
    "zus",
    "buurman",
    "buurvrouw",
    "vriend",
    "vriendin",
];
/// Words by which a sentence comes back to the employee.
const BETROKKENE: [&str; 12] = [
    "betrokkene",
    "werknemer",
    "werkneemster",
    "client",
    "clienten",
    "hij",
    "zij",
    "belastbaarheid",
    "belastbaar",
    "maar",
    "terwijl",
    "wel",
];
/// Said of a later moment, or by the employee himself.
pub(super) fn is_anders(woorden: &[Woord]) -> bool {
    static LIJST: LazyLock<Zinlijst> = LazyLock::new(|| Zinlijst::nieuw(ANDERS));
    LIJST.staat_in(woorden)
        || (bevat(woorden, "vanaf") && !super::datums::datums(woorden).is_empty())
}

/// The sentence is about what may happen: "als de klachten toenemen".
pub(super) fn is_voorwaardelijk(woorden: &[Woord]) -> bool {
    // Behind a line end too: a heading above it ends without a full stop.
    woorden
        .split(|woord| woord.plat == "\n")
        .filter_map(|regel| regel.first())
        .any(|woord| {
            in_lijst(
                &woord.plat,
                &["als", "indien", "wanneer", "mocht", "mochten"],
            )
        })
}

/// A clause about rest or about afterwards: its time is not that of the clause before.
pub(super) fn is_over_rust(woorden: &[Woord]) -> bool {
    woorden.iter().any(|woord| {
        in_lijst(
            &woord.plat,
            &["waarna", "daarna", "zodat", "rust", "rusten", "herstellen"],
        ) || woord.plat.starts_with("pauze")
            || woord.plat.starts_with("rustmoment")
            || woord.plat.starts_with("onderbrek")
    })
}

/// Speaks of somebody else: "zijn collega mag maximaal 5 kg tillen".
pub(super) fn is_van_ander(woorden: &[Woord]) -> bool {
    (0..3).any(|plek| {
        let bezit = woorden.get(plek).is_some_and(|woord| {
            in_lijst(&woord.plat, &["zijn", "haar", "de", "een", "mijn", "hun"])
        });
        bezit
            && woorden
                .get(plek + 1)
                .is_some_and(|woord| in_lijst(&woord.plat, &PERSONEN))
    })
}

/// The clause speaks of the employee again.
pub(super) fn is_weer_betrokkene(woorden: &[Woord]) -> bool {
    woorden
        .iter()
        .take(4)
        .any(|woord| in_lijst(&woord.plat, &BETROKKENE) || is_nu(&woord.plat))
}
