//! The niveau of the werknemer, read from the list of opleidingen: a hint that the coach confirms.

use super::catalogus::Opleidingsniveau;
use crate::dossier::stand::{Opleiding, Persoonsprofiel};

/// The highest niveau that the finished opleidingen name. `None` if none of them says it.
///
/// Mbo without a number counts as the lowest, and havo and vwo as vmbo: no trade was learned.
pub fn niveau_uit_opleidingen(profiel: &Persoonsprofiel) -> Option<Opleidingsniveau> {
    let opleidingen = profiel.opleidingen.iter();
    opleidingen
        .filter(|opleiding| is_afgerond(opleiding))
        .filter_map(|opleiding| {
            let naam = opleiding.naam.as_deref()?;
            // "diploma, vergelijkbaar met mbo 2"
            let resultaat = opleiding.resultaat.as_deref().unwrap_or_default();
            niveau_van(naam).max(niveau_van(resultaat))
        })
        .max()
}

fn is_afgerond(opleiding: &Opleiding) -> bool {
    let resultaat = opleiding.resultaat.as_deref().unwrap_or_default();
    let resultaat = resultaat.to_lowercase();
    let afgebroken = ["geen", "niet", "gestopt", "afgebroken", "zonder"];
    !afgebroken.iter().any(|woord| resultaat.contains(woord))
}

fn niveau_van(naam: &str) -> Option<Opleidingsniveau> {
    use Opleidingsniveau::{Hbo, Mbo1, Mbo2, Mbo3, Mbo4, Vmbo, Wo};
    let naam = naam.to_lowercase();
    let woorden: Vec<&str> = naam
        .split(|teken: char| !teken.is_alphanumeric())
        .filter(|woord| !woord.is_empty())
        .collect();
    let heeft = |zoek: &[&str]| woorden.iter().any(|woord| zoek.contains(woord));
    if heeft(&["wo", "universiteit", "universitair", "master", "doctoraal"]) {
        return Some(Wo);
    }
    if heeft(&["hbo", "bachelor", "hogeschool"]) {
        return Some(Hbo);
    }
    if let Some(plek) = woorden.iter().position(|woord| woord.starts_with("mbo")) {
        let rest = woorden.get(plek..).unwrap_or_default().iter();
        let cijfer = rest
            .flat_map(|woord| woord.chars())
            .find(char::is_ascii_digit);
        return Some(match cijfer {
            Some('4') => Mbo4,
            Some('3') => Mbo3,
            Some('2') => Mbo2,
            _ => Mbo1,
        });
    }
    let lager = [
        "vmbo", "mavo", "lbo", "lts", "leao", "lhno", "mulo", "havo", "vwo",
    ];
    heeft(&lager).then_some(Vmbo)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(opleidingen: &[(&str, &str)], verwacht: Option<Opleidingsniveau>) {
        let opleidingen = opleidingen.iter().map(|(naam, resultaat)| Opleiding {
            naam: Some((*naam).into()),
            resultaat: Some((*resultaat).into()),
            ..Opleiding::default()
        });
        let profiel = Persoonsprofiel {
            opleidingen: opleidingen.collect(),
            ..Persoonsprofiel::default()
        };
        assert_eq!(niveau_uit_opleidingen(&profiel), verwacht);
    }

    #[test]
    fn the_highest_finished_schooling_counts() {
        use Opleidingsniveau::*;
        check(&[], None);
        check(&[("Heftruckcertificaat", "behaald")], None);
        check(
            &[
                ("Vmbo kader", "diploma"),
                ("Mbo niveau 2 logistiek", "diploma"),
            ],
            Some(Mbo2),
        );
        check(
            &[
                ("MBO-4 administratie", ""),
                ("hbo rechten", "niet afgerond"),
            ],
            Some(Mbo4),
        );
        check(&[("mbo4", "diploma")], Some(Mbo4));
        check(&[("MBO Verpleging", "diploma")], Some(Mbo1));
        check(&[("Havo", "diploma")], Some(Vmbo));
        let metaal = (
            "Technische school metaal",
            "diploma, vergelijkbaar met mbo 2",
        );
        check(
            &[metaal, ("VCA basis", "geldig tot maart 2027")],
            Some(Mbo2),
        );
        // Not every "wo" in a word.
        check(&[("Woonbegeleiding", "diploma")], None);
    }
}
