//! In which phase a case is.

use super::rekenen::Tijdlijn;
use crate::dossier::Stand;
use crate::dossier::keuzes::TrajectStatus;
use chrono::NaiveDate;

/// The phase of a case, for the list.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Fase {
    /// Until the day of the intake.
    Intake,
    /// From the intake until the plan is established.
    Trajectplan,
    Voortgang,
    /// From day 636 on: the final report must lie ready.
    Eind,
    Afgesloten,
}

impl Fase {
    pub fn label(self) -> &'static str {
        match self {
            Self::Intake => "Intake",
            Self::Trajectplan => "Zoekprofiel en trajectplan",
            Self::Voortgang => "Voortgang",
            Self::Eind => "Eind",
            Self::Afgesloten => "Afgesloten",
        }
    }
}

const EIND_VANAF_DAG: i64 = 636;

/// The phase on a day.
pub fn fase(stand: &Stand, peildatum: NaiveDate) -> Fase {
    let gebeurd = |datum: Option<NaiveDate>| datum.is_some_and(|datum| datum <= peildatum);
    let dag = Tijdlijn::van(stand).map(|tijdlijn| tijdlijn.dag_van(peildatum));
    let gestopt = [TrajectStatus::Afgesloten, TrajectStatus::Gestaakt];
    if stand
        .traject
        .status
        .is_some_and(|status| gestopt.contains(&status))
    {
        Fase::Afgesloten
    } else if dag.is_some_and(|dag| dag >= EIND_VANAF_DAG) {
        Fase::Eind
    } else if gebeurd(stand.trajectplan.vastgesteld_op) {
        Fase::Voortgang
    } else if gebeurd(stand.intake.datum) {
        Fase::Trajectplan
    } else {
        Fase::Intake
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_case_goes_through_its_phases() {
        let dag = |tekst: &str| tekst.parse::<NaiveDate>().unwrap();
        let mut stand = Stand::default();
        assert_eq!(fase(&stand, dag("2025-10-01")), Fase::Intake);
        stand.verzuim.eerste_ziektedag = Some(dag("2024-09-16"));
        stand.intake.datum = Some(dag("2025-10-14"));
        stand.trajectplan.vastgesteld_op = Some(dag("2025-11-03"));
        for (peildatum, verwacht) in [
            ("2025-10-13", Fase::Intake),
            ("2025-10-14", Fase::Trajectplan),
            ("2025-11-02", Fase::Trajectplan),
            ("2025-11-03", Fase::Voortgang),
            ("2026-06-13", Fase::Voortgang),
            ("2026-06-14", Fase::Eind),
        ] {
            assert_eq!(fase(&stand, dag(peildatum)), verwacht, "{peildatum}");
        }
        stand.traject.status = Some(TrajectStatus::Gestaakt);
        assert_eq!(fase(&stand, dag("2025-11-03")), Fase::Afgesloten);
    }
}
