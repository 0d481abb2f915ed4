//! In 1: from when to when the wachttijd runs, and why.

use crate::dossier::schrijfwijze::datum_voluit;
use crate::rapport::bouw::Bron;
use crate::rapport::taal::aantal;
use crate::tijdlijn::{Pauze, Tijdlijn};
use chrono::NaiveDate;

/// First day and end of the wachttijd; with the reason if an interruption began a new one.
pub(super) fn begin_en_einde(bron: &Bron<'_>, eerste: NaiveDate, einde: NaiveDate) -> String {
    let (eerste, einde) = (datum_voluit(eerste), datum_voluit(einde));
    match opnieuw(bron) {
        None => format!("De eerste ziektedag is {eerste}; de wachttijd eindigt op {einde}."),
        Some((pauze, begin)) => format!(
            "De eerste ziektedag was {eerste}. {} was daarna hersteld van {} tot en met {}: {}. Bij een \
             onderbreking van vier weken of meer begint een nieuwe wachttijd (Wet WIA artikel 23 lid 3). \
             Daarom telt {} als eerste ziektedag; de wachttijd eindigt op {einde}.",
            bron.werknemer.begin(),
            datum_voluit(pauze.van),
            datum_voluit(pauze.tot_en_met),
            aantal(
                usize::try_from(pauze.dagen()).unwrap_or_default(),
                "dag",
                "dagen"
            ),
            datum_voluit(begin),
        ),
    }
}

/// The interruption after which a new wachttijd began, and its first day.
pub(super) fn opnieuw(bron: &Bron<'_>) -> Option<(Pauze, NaiveDate)> {
    let tijdlijn = Tijdlijn::van(bron.stand)?;
    Some((tijdlijn.opnieuw_na()?, tijdlijn.eerste_ziektedag()))
}

#[cfg(test)]
mod tests {
    use crate::dossier::{Adres, Dossier, Wijziging};
    use crate::rapport::{Opties, Soort, Verslag, alle_tekst, maak};
    use chrono::NaiveDate;
    use serde_json::json;

    fn verslag(van: &str, tot: &str) -> Verslag {
        let op = NaiveDate::from_ymd_opt(2026, 11, 22).unwrap();
        let zet = |wijziging: Wijziging, veld: &str, waarde: &str| {
            wijziging.zet(Adres::lees(veld).unwrap(), Some(json!(waarde)))
        };
        let item = Adres::lees("verzuim.onderbrekingen[1]").unwrap();
        let mut wijziging = Wijziging::nieuw(op).item(item);
        wijziging = zet(wijziging, "verzuim.eerste_ziektedag", "2024-09-16");
        wijziging = zet(wijziging, "verzuim.onderbrekingen[1].van", van);
        wijziging = zet(wijziging, "verzuim.onderbrekingen[1].tot_en_met", tot);
        let mut dossier = Dossier::nieuw("a".into(), true);
        dossier.wijzig(&wijziging).unwrap();
        maak(Soort::Intakeverslag, &dossier, op, &Opties::default()).unwrap()
    }

    #[test]
    fn a_new_wachttijd_is_explained() {
        let lang = alle_tekst(&verslag("2025-03-10", "2025-05-20").document);
        for zin in [
            "De eerste ziektedag was 16 september 2024.",
            "hersteld van 10 maart 2025 tot en met 20 mei 2025: 72 dagen.",
            "Daarom telt 21 mei 2025 als eerste ziektedag; de wachttijd eindigt op 18 mei 2027.",
            "| Eerste ziektedag die telt | 21 mei 2025 |",
        ] {
            assert!(lang.contains(zin), "{zin} in:\n{lang}");
        }
        let kort = alle_tekst(&verslag("2025-03-10", "2025-04-05").document);
        assert!(kort.contains("De eerste ziektedag is 16 september 2024; de wachttijd eindigt op"));
        assert!(!kort.contains("Eerste ziektedag die telt"));
    }

    #[test]
    fn an_interruption_that_ends_before_it_begins_is_a_gap() {
        let verslag = verslag("2025-03-10", "2025-03-01");
        let adressen = verslag
            .leemten
            .iter()
            .map(|gevonden| &gevonden.leemte.adres);
        let plek = "verzuim.onderbrekingen[1].tot_en_met";
        assert_eq!(adressen.filter(|adres| *adres == plek).count(), 1);
        assert!(!alle_tekst(&verslag.document).contains("1 maart 2025"));
        assert!(verslag.document.leemteplaatsen() >= verslag.leemten.len());
    }
}
