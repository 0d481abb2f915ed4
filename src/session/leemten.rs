//! What the case still lacks for its reports.

use super::indeling::{self, Fase};
use crate::dossier::velden::{self, Nodig, Veldsoort};
use crate::dossier::{Adres, Dossier, Stand};
use chrono::NaiveDate;

/// A field that a report needs and that is empty.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OpenVeld {
    pub adres: String,
    /// "De visie van de werkgever ontbreekt."
    pub tekst: &'static str,
    pub nodig: Nodig,
    pub fase: Fase,
    /// Step of the phase; empty for the screen of the phase itself.
    pub stap: &'static str,
}

/// Every gap on a day, in the order of the list of fields. A field of an item counts for each item.
pub fn open_velden(dossier: &Dossier, op: NaiveDate) -> Vec<OpenVeld> {
    let nodig = velden::VELDEN
        .iter()
        .flat_map(|deel| deel.iter())
        .filter(|veld| veld.nodig != Nodig::Nergens);
    nodig
        .flat_map(|veld| {
            let leeg = lege_adressen(dossier, veld.patroon, veld.soort, op);
            leeg.into_iter().filter_map(|adres| {
                let (fase, stap) = indeling::plaats(&adres)?;
                Some(OpenVeld {
                    adres: adres.to_string(),
                    tekst: veld.leemte,
                    nodig: veld.nodig,
                    fase,
                    stap,
                })
            })
        })
        .collect()
}

/// The documents of the bedrijfsarts that say nothing yet. No single field lacks then: hours, an
/// item or a conclusion would do.
pub fn lege_documenten(stand: &Stand) -> Vec<OpenVeld> {
    let documenten = stand.belastbaarheden.iter();
    documenten
        .filter(|document| !indeling::zegt_iets(document))
        .map(|document| OpenVeld {
            adres: format!("belastbaarheden[{}].items", document.id),
            tekst: "Een document van de bedrijfsarts is nog leeg: er staat geen waarde bij een item, geen uur en geen conclusie.",
            nodig: Nodig::Beide,
            fase: Fase::Belastbaarheid,
            stap: "",
        })
        .collect()
}

/// "Elders in het dossier ontbreken nog 40 punten."
pub fn elders(aantal: usize) -> String {
    match aantal {
        1 => "Elders in het dossier ontbreekt nog 1 punt.".to_owned(),
        aantal => format!("Elders in het dossier ontbreken nog {aantal} punten."),
    }
}

fn lege_adressen(dossier: &Dossier, patroon: &str, soort: Veldsoort, op: NaiveDate) -> Vec<Adres> {
    let leeg = |adres: &Adres| dossier.geldend(adres, op).is_none();
    if matches!(soort, Veldsoort::Lijst(_)) {
        let er_zijn = !indeling::items(dossier, patroon, op).is_empty();
        let lijst = Adres::lees(patroon.trim_end_matches("[]"));
        return lijst.filter(|_| !er_zijn).into_iter().collect();
    }
    match patroon.split_once("[].") {
        None => Adres::lees(patroon).filter(leeg).into_iter().collect(),
        Some((lijst, rest)) => indeling::items(dossier, lijst, op)
            .into_iter()
            .filter_map(|id| Adres::lees(&format!("{lijst}[{id}].{rest}")))
            .filter(leeg)
            .collect(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::dossier::Wijziging;
    use serde_json::json;

    #[test]
    fn a_gap_closes_when_the_field_is_filled_and_items_count_one_by_one() {
        let op = NaiveDate::from_ymd_opt(2025, 10, 14).unwrap();
        let mut dossier = Dossier::nieuw("a".into(), true);
        let adressen = |dossier: &Dossier| {
            open_velden(dossier, op)
                .into_iter()
                .map(|leemte| leemte.adres)
                .collect::<Vec<_>>()
        };
        let voor = adressen(&dossier);
        assert!(voor.contains(&"werknemer.naam".to_owned()));
        assert!(voor.contains(&"belastbaarheden".to_owned()));
        let adres = |tekst| Adres::lees(tekst).unwrap();
        let wijziging = Wijziging::nieuw(op)
            .zet(adres("werknemer.naam"), Some(json!("Jan")))
            .item(adres("belastbaarheden[1]"))
            .item(adres("belastbaarheden[2]"))
            .zet(
                adres("belastbaarheden[2].geldig_per"),
                Some(json!("2025-08-12")),
            );
        dossier.wijzig(&wijziging).unwrap();
        let na = adressen(&dossier);
        assert!(!na.contains(&"werknemer.naam".to_owned()));
        assert!(!na.contains(&"belastbaarheden".to_owned()));
        assert!(na.contains(&"belastbaarheden[1].geldig_per".to_owned()));
        assert!(!na.contains(&"belastbaarheden[2].geldig_per".to_owned()));
        let leeg = lege_documenten(&dossier.stand(op).unwrap());
        let adressen: Vec<&str> = leeg.iter().map(|leemte| leemte.adres.as_str()).collect();
        assert_eq!(
            adressen,
            ["belastbaarheden[1].items", "belastbaarheden[2].items"]
        );
    }
}
