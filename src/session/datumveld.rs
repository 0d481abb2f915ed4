//! What a date field says back: the day in words, and what is odd about it.

use crate::dossier::schrijfwijze::{Dagsoort, datum_met_dag, datum_voluit};
use crate::dossier::stand::Onderbreking;
use crate::dossier::{Adres, Stand, velden};
use crate::tijdlijn::{Pauze, SAMENTELLEN_KORTER_DAN, Tijdlijn, WACHTTIJD_DAGEN};
use chrono::NaiveDate;

/// "maandag 3 november 2025, ziekteweek 60". The week is left out where it helps nobody: outside
/// the wachttijd, and at a day that is not one of the traject.
pub fn in_woorden(datum: NaiveDate, soort: Dagsoort, stand: &Stand) -> String {
    let dag = datum_met_dag(datum);
    let tijdlijn = Tijdlijn::van(stand).filter(|_| soort == Dagsoort::Rondom);
    let week = tijdlijn.map(|tijdlijn| tijdlijn.week_van(datum));
    match week {
        Some(week) if (1..=WACHTTIJD_DAGEN / 7).contains(&week) => {
            format!("{dag}, ziekteweek {week}")
        }
        _ => dag,
    }
}

/// What deserves a second look at a date that can be read; it is recorded all the same. `stand` is
/// the case with the date in it.
pub fn let_op(
    adres: &Adres,
    datum: NaiveDate,
    stand: &Stand,
    vandaag: NaiveDate,
) -> Option<String> {
    match velden::zoek(adres)?.dag {
        Dagsoort::Geboorte => leeftijd(datum, vandaag),
        Dagsoort::Gebeurd => onderbreking(adres, stand).or_else(|| {
            (datum > vandaag)
                .then(|| "Deze dag ligt in de toekomst. Kijk na of de datum klopt.".to_owned())
        }),
        Dagsoort::Rondom => None,
    }
}

fn leeftijd(geboren: NaiveDate, vandaag: NaiveDate) -> Option<String> {
    let jaren = vandaag.years_since(geboren)?;
    (!Dagsoort::LEEFTIJDEN.contains(&jaren))
        .then(|| format!("Dan is de werknemer {jaren} jaar. Kijk na of het jaar klopt."))
}

/// At the fields of an interruption: why it does not count, or that it begins a new wachttijd.
fn onderbreking(adres: &Adres, stand: &Stand) -> Option<String> {
    let verzuim = &stand.verzuim;
    let begin = |rij: &Onderbreking| format!("verzuim.onderbrekingen[{}].", rij.id);
    let mut rijen = verzuim.onderbrekingen.iter();
    let rij = rijen.find(|rij| adres.als_str().starts_with(&begin(rij)))?;
    let (van, tot) = (rij.van?, rij.tot_en_met?);
    if tot < van {
        return Some(
            "De laatste dag hersteld ligt vóór de eerste dag hersteld. Zo telt deze onderbreking niet mee. Kijk beide dagen na."
                .to_owned(),
        );
    }
    if verzuim.eerste_ziektedag.is_some_and(|eerste| van <= eerste) {
        return Some(
            "Deze onderbreking begint op of vóór de eerste ziektedag en telt daarom niet mee. Kijk de dagen na."
                .to_owned(),
        );
    }
    let op_de_laatste = adres.als_str().ends_with(".tot_en_met");
    op_de_laatste.then(|| nieuwe_wachttijd(van, tot, stand))?
}

/// Adjoining interruptions count as one; then the last of them says so.
fn nieuwe_wachttijd(van: NaiveDate, tot: NaiveDate, stand: &Stand) -> Option<String> {
    let samen = Tijdlijn::van(stand).and_then(|tijdlijn| tijdlijn.opnieuw_na());
    let pauze = samen
        .filter(|pauze| pauze.tot_en_met == tot)
        .unwrap_or_else(|| Pauze::herstel(van, tot));
    let daarna = tot.succ_opt()?;
    (pauze.dagen() >= SAMENTELLEN_KORTER_DAN).then(|| {
        format!(
            "Samen {} dagen hersteld. Bij vier weken of meer begint een nieuwe wachttijd: {} telt als eerste ziektedag.",
            pauze.dagen(),
            datum_voluit(daarna)
        )
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn dag(tekst: &str) -> NaiveDate {
        tekst.parse().unwrap()
    }

    fn stand(onderbrekingen: &[(&str, &str)]) -> Stand {
        let mut stand = Stand::default();
        stand.verzuim.eerste_ziektedag = Some(dag("2024-09-16"));
        stand.verzuim.onderbrekingen = (1..)
            .zip(onderbrekingen)
            .map(|(id, (van, tot))| Onderbreking {
                id,
                van: Some(dag(van)),
                tot_en_met: Some(dag(tot)),
            })
            .collect();
        stand
    }

    fn bij(veld: &str, datum: &str, stand: &Stand) -> String {
        let adres = Adres::lees(veld).unwrap();
        let_op(&adres, dag(datum), stand, dag("2026-11-22")).unwrap_or_default()
    }

    #[test]
    fn the_week_is_said_where_it_helps() {
        let stand = stand(&[]);
        let woorden = |datum, soort| in_woorden(dag(datum), soort, &stand);
        assert_eq!(
            woorden("2025-11-03", Dagsoort::Rondom),
            "maandag 3 november 2025, ziekteweek 60"
        );
        assert_eq!(
            woorden("2026-09-13", Dagsoort::Rondom),
            "zondag 13 september 2026, ziekteweek 104"
        );
        assert_eq!(
            woorden("2026-09-14", Dagsoort::Rondom),
            "maandag 14 september 2026"
        );
        assert_eq!(
            woorden("2024-09-15", Dagsoort::Rondom),
            "zondag 15 september 2024"
        );
        for soort in [Dagsoort::Geboorte, Dagsoort::Gebeurd] {
            assert_eq!(woorden("2025-11-03", soort), "maandag 3 november 2025");
        }
    }

    #[test]
    fn an_unlikely_age_and_a_day_ahead_are_asked_about() {
        let stand = stand(&[]);
        let geboren = "werknemer.geboortedatum";
        assert_eq!(bij(geboren, "1980-01-05", &stand), "");
        assert!(bij(geboren, "1945-03-01", &stand).starts_with("Dan is de werknemer 81 jaar."));
        assert!(bij(geboren, "2015-03-01", &stand).starts_with("Dan is de werknemer 11 jaar."));
        assert_eq!(
            bij(geboren, "1950-11-23", &stand),
            "",
            "75, turning 76 tomorrow"
        );
        let ziek = "verzuim.eerste_ziektedag";
        assert!(bij(ziek, "2027-03-01", &stand).starts_with("Deze dag ligt in de toekomst."));
        assert_eq!(bij(ziek, "2026-11-22", &stand), "");
        assert_eq!(bij("traject.start", "2027-03-01", &stand), "");
    }

    #[test]
    fn an_interruption_that_does_not_count_says_why() {
        const VAN: &str = "verzuim.onderbrekingen[1].van";
        const TOT: &str = "verzuim.onderbrekingen[1].tot_en_met";
        let omgekeerd = stand(&[("2025-03-10", "2025-03-01")]);
        assert!(bij(VAN, "2025-03-10", &omgekeerd).contains("vóór de eerste dag hersteld"));
        assert!(bij(TOT, "2025-03-01", &omgekeerd).contains("vóór de eerste dag hersteld"));
        let te_vroeg = stand(&[("2024-09-01", "2024-09-10")]);
        assert!(bij(VAN, "2024-09-01", &te_vroeg).contains("vóór de eerste ziektedag"));
        let gewoon = stand(&[("2025-03-10", "2025-04-05")]);
        assert_eq!(bij(VAN, "2025-03-10", &gewoon), "");
        assert_eq!(
            bij(TOT, "2025-04-05", &gewoon),
            "",
            "27 days count together"
        );
    }

    #[test]
    fn four_weeks_of_recovery_begin_a_new_wachttijd() {
        let lang = stand(&[("2025-03-10", "2025-05-20")]);
        assert_eq!(
            bij("verzuim.onderbrekingen[1].tot_en_met", "2025-05-20", &lang),
            "Samen 72 dagen hersteld. Bij vier weken of meer begint een nieuwe wachttijd: 21 mei 2025 telt als eerste ziektedag."
        );
        assert_eq!(
            bij("verzuim.onderbrekingen[1].van", "2025-03-10", &lang),
            ""
        );
        let aaneen = stand(&[("2025-03-10", "2025-03-24"), ("2025-03-25", "2025-04-06")]);
        assert!(
            bij(
                "verzuim.onderbrekingen[2].tot_en_met",
                "2025-04-06",
                &aaneen
            )
            .starts_with("Samen 28 dagen")
        );
        assert_eq!(
            bij(
                "verzuim.onderbrekingen[1].tot_en_met",
                "2025-03-24",
                &aaneen
            ),
            ""
        );
    }
}
