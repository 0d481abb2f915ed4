//! The statutory moments along the wachttijd, with what the case knows of each.

use super::ankers::Ankers;
use super::moment::MomentSoort;
use super::op_dag::{MomentOpDag, momenten};
use super::rekenen::Tijdlijn;
use super::ritme::Ritme;
use super::volgende::{gedaan, is_bijzonder};
use crate::dossier::Stand;
use chrono::NaiveDate;

/// What the case knows of a moment.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mijlpaalstand {
    /// The case shows that it happened.
    Gedaan,
    /// The day has passed; whether it happened the case does not record, or not yet.
    Voorbij,
    Komt,
}

/// A statutory moment of the wachttijd that counts now.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mijlpaal {
    pub moment: MomentOpDag,
    /// Day of the tijdlijn; the first day of illness is 0.
    pub dag: i64,
    pub stand: Mijlpaalstand,
}

/// The statutory moments from the first day of illness that counts to the end of the wachttijd, by
/// date; empty without a first day of illness. Moments of a special course (early IVA, voluntary
/// extension) are left out, and so is the first day itself.
pub fn mijlpalen(stand: &Stand, peildatum: NaiveDate, ritme: &Ritme) -> Vec<Mijlpaal> {
    let Some(tijdlijn) = Tijdlijn::van(stand) else {
        return Vec::new();
    };
    let einde = tijdlijn.einde_wachttijd();
    momenten(stand, &Ankers::van(stand), ritme)
        .into_iter()
        .filter(|moment| moment.soort == MomentSoort::Wettelijk && !is_bijzonder(moment))
        .filter(|moment| (tijdlijn.eerste_ziektedag()..=einde).contains(&moment.datum))
        .map(|moment| Mijlpaal {
            dag: tijdlijn.dag_van(moment.datum),
            stand: match gedaan(moment.id, stand, peildatum) {
                Some(true) => Mijlpaalstand::Gedaan,
                _ if moment.datum < peildatum => Mijlpaalstand::Voorbij,
                _ => Mijlpaalstand::Komt,
            },
            moment,
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::dossier::keuzes::StukSoort;
    use crate::dossier::stand::{Onderbreking, Stuk};

    fn dag(tekst: &str) -> NaiveDate {
        tekst.parse().unwrap()
    }

    fn stand_van(stand: &Stand, peildatum: &str, id: &str) -> Option<Mijlpaalstand> {
        let alle = mijlpalen(stand, dag(peildatum), &Ritme::default());
        alle.into_iter()
            .find(|mijlpaal| mijlpaal.moment.id == id)
            .map(|mijlpaal| mijlpaal.stand)
    }

    fn met_eerste_ziektedag() -> Stand {
        let mut stand = Stand::default();
        stand.verzuim.eerste_ziektedag = Some(dag("2024-09-16"));
        stand
    }

    #[test]
    fn only_what_the_case_shows_is_done() {
        use Mijlpaalstand::{Gedaan, Komt, Voorbij};
        let mut stand = met_eerste_ziektedag();
        let op = "2025-01-10";
        assert_eq!(stand_van(&stand, op, "probleemanalyse"), Some(Voorbij));
        assert_eq!(stand_van(&stand, op, "melding_42e_week"), Some(Komt));
        assert_eq!(
            stand_van(&stand, "2025-09-01", "melding_42e_week"),
            Some(Voorbij),
            "the case does not record it"
        );
        stand.stukken = vec![Stuk {
            soort: Some(StukSoort::Probleemanalyse),
            datum: Some(dag("2024-10-25")),
            ..Stuk::default()
        }];
        assert_eq!(stand_van(&stand, op, "probleemanalyse"), Some(Gedaan));
        stand.eerstejaarsevaluatie.datum = Some(dag("2025-01-08"));
        assert_eq!(stand_van(&stand, op, "eerstejaarsevaluatie"), Some(Gedaan));
    }

    #[test]
    fn special_courses_and_the_start_are_no_milestones() {
        let stand = met_eerste_ziektedag();
        for id in [
            "vervroegde_iva",
            "vrijwillige_verlenging",
            "eerste_ziektedag",
        ] {
            assert_eq!(stand_van(&stand, "2026-01-01", id), None, "{id}");
        }
        assert!(mijlpalen(&Stand::default(), dag("2026-01-01"), &Ritme::default()).is_empty());
    }

    #[test]
    fn a_new_wachttijd_has_no_milestones_before_its_first_day() {
        let mut stand = met_eerste_ziektedag();
        stand.verzuim.onderbrekingen = vec![Onderbreking {
            id: 1,
            van: Some(dag("2025-03-10")),
            tot_en_met: Some(dag("2025-05-20")),
        }];
        stand.stukken = vec![Stuk {
            soort: Some(StukSoort::Probleemanalyse),
            datum: Some(dag("2024-10-25")),
            ..Stuk::default()
        }];
        let alle = mijlpalen(&stand, dag("2026-01-01"), &Ritme::default());
        assert!(alle.iter().all(|mijlpaal| mijlpaal.dag >= 0));
        let plan = alle
            .iter()
            .find(|mijlpaal| mijlpaal.moment.id == "plan_van_aanpak");
        let plan = plan.unwrap();
        assert!(plan.moment.datum > dag("2025-05-21"));
        assert_eq!(plan.stand, Mijlpaalstand::Voorbij);
        let analyse = alle
            .iter()
            .find(|mijlpaal| mijlpaal.moment.id == "probleemanalyse");
        assert_eq!(analyse.unwrap().stand, Mijlpaalstand::Voorbij);
    }
}
