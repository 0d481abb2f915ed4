//! What comes next.

use super::ankers::{Ankers, eerstejaarsevaluatie, stukken_van};
use super::fase::{Fase, fase};
use super::moment::{Anker, Moment, MomentFase, moment};
use super::op_dag::{MomentOpDag, is_weekend, momenten};
use super::ritme::{Periode, Ritme};
use crate::dossier::Stand;
use crate::dossier::keuzes::StukSoort;
use crate::dossier::schrijfwijze::datum_voluit;
use chrono::NaiveDate;

/// The next moments on or after `peildatum`, nearest first, at most `hoeveel`. What has been done,
/// what only counts in a special course (loonsanctie, early IVA) and, once the case is closed, the
/// coach's own rhythm are left out.
pub fn volgende(
    stand: &Stand,
    peildatum: NaiveDate,
    ritme: &Ritme,
    hoeveel: usize,
) -> Vec<MomentOpDag> {
    let ankers = Ankers::van(stand);
    let mut komend: Vec<MomentOpDag> = open(stand, peildatum, ritme)
        .filter_map(|op_dag| eerstvolgende(op_dag, &ankers, ritme, peildatum))
        .filter(|op_dag| op_dag.datum >= peildatum)
        .filter(|op_dag| binnen_traject(op_dag, stand))
        .collect();
    komend.sort_by_key(|moment| moment.datum);
    komend.truncate(hoeveel);
    komend
}

/// Moments that should have been done before `peildatum` and of which the case would show it if
/// they were, oldest first.
pub fn te_laat(stand: &Stand, peildatum: NaiveDate, ritme: &Ritme) -> Vec<MomentOpDag> {
    open(stand, peildatum, ritme)
        .filter(|op_dag| op_dag.datum < peildatum)
        .filter(|op_dag| gedaan(op_dag.id, stand, peildatum) == Some(false))
        .collect()
}

/// What has not been done and counts in this case.
fn open(stand: &Stand, peildatum: NaiveDate, ritme: &Ritme) -> impl Iterator<Item = MomentOpDag> {
    let gesloten = fase(stand, peildatum) == Fase::Afgesloten;
    momenten(stand, &Ankers::van(stand), ritme)
        .into_iter()
        .filter(|op_dag| !ritme.staat_uit(op_dag.id) && !is_bijzonder(op_dag))
        .filter(move |op_dag| gedaan(op_dag.id, stand, peildatum) != Some(true))
        .filter(move |op_dag| !(gesloten && op_dag.fase == MomentFase::Spoor2))
}

/// Moments that only count if something else happens.
pub(super) fn is_bijzonder(op_dag: &MomentOpDag) -> bool {
    const BIJZONDER: [&str; 4] = [
        "vervroegde_iva",
        "vrijwillige_verlenging",
        "perspectief_spoor1",
        "eerste_ziektedag",
    ];
    op_dag.fase == MomentFase::Loonsanctie || BIJZONDER.contains(&op_dag.id)
}

/// `None`: the case does not record it.
pub(super) fn gedaan(id: &str, stand: &Stand, peildatum: NaiveDate) -> Option<bool> {
    let gebeurd = |datum: Option<NaiveDate>| datum.is_some_and(|datum| datum <= peildatum);
    let stuk = |soort: StukSoort| stukken_van(stand, soort).any(|stuk| gebeurd(stuk.datum));
    let belastbaar = || {
        stand
            .belastbaarheden
            .iter()
            .any(|b| gebeurd(b.opgesteld_op))
    };
    Some(match id {
        "probleemanalyse" => stuk(StukSoort::Probleemanalyse),
        "plan_van_aanpak" => stuk(StukSoort::PlanVanAanpakWvp),
        "izp_voor_ado" => belastbaar() && gebeurd(stand.ado.datum),
        "eerstejaarsevaluatie" => gebeurd(eerstejaarsevaluatie(stand)),
        "spoor2_zodra_duidelijk"
        | "spoor2_uiterlijk"
        | "spoor2_na_late_belastbaarheid"
        | "voorgesprek_werkgever" => gebeurd(stand.traject.start),
        "intake" => gebeurd(stand.intake.datum),
        "driegesprek_intake" => {
            gebeurd(stand.trajectplan.besproken_op) || gebeurd(stand.trajectplan.vastgesteld_op)
        }
        _ => return None,
    })
}

/// The coach's own rhythm ends with the assignment.
fn binnen_traject(op_dag: &MomentOpDag, stand: &Stand) -> bool {
    let eigen = [
        "voortgangsrapportage",
        "contact_werkgever",
        "contact_werknemer",
    ];
    let na_einde = stand
        .traject
        .einddatum
        .is_some_and(|einde| op_dag.datum > einde);
    !(eigen.contains(&op_dag.id) && na_einde)
}

/// Of a recurring moment the first time on or after the day; others as they are.
fn eerstvolgende(
    op_dag: MomentOpDag,
    ankers: &Ankers,
    ritme: &Ritme,
    peildatum: NaiveDate,
) -> Option<MomentOpDag> {
    if op_dag.datum >= peildatum {
        return Some(op_dag);
    }
    let gegevens = moment(op_dag.id)?;
    let anker = match gegevens.anker {
        // A report that was due after the last one stays due until it is there.
        Anker::LaatsteRapportage if ankers.datum(Anker::LaatsteRapportage).is_some() => {
            return Some(op_dag);
        }
        Anker::LaatsteRapportage => Anker::StartTraject,
        anker => anker,
    };
    let Some(periode) = herhaling(gegevens, ritme) else {
        return Some(op_dag);
    };
    let vanaf = ankers.datum(anker)?;
    let keer = keer_tot(periode, vanaf, peildatum)?;
    let datum = periode.na(vanaf, keer);
    Some(MomentOpDag {
        datum,
        som: format!("{anker} {} + {keer} x {periode}", datum_voluit(vanaf)),
        weekend: is_weekend(datum),
        ..op_dag
    })
}

/// The distance between two times; `None` if the moment does not recur.
fn herhaling(gegevens: &Moment, ritme: &Ritme) -> Option<Periode> {
    let dagen = gegevens.herhaal_dagen.map(Periode::Dagen);
    let maanden = gegevens.herhaal_maanden.map(Periode::Maanden);
    let periode = dagen.or(maanden)?;
    Some(ritme.afstand(gegevens.id).unwrap_or(periode))
}

/// How many periods from `vanaf` reach `peildatum`. Bounded: a case does not last a century.
fn keer_tot(periode: Periode, vanaf: NaiveDate, peildatum: NaiveDate) -> Option<u32> {
    if periode.is_nul() {
        return None;
    }
    (1..40_000).find(|keer| periode.na(vanaf, *keer) >= peildatum)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::dossier::keuzes::TrajectStatus;

    fn dag(tekst: &str) -> NaiveDate {
        tekst.parse().unwrap()
    }

    fn stand() -> Stand {
        let mut stand = Stand::default();
        stand.verzuim.eerste_ziektedag = Some(dag("2024-09-16"));
        stand.eerstejaarsevaluatie.datum = Some(dag("2025-09-09"));
        stand.traject.start = Some(dag("2025-10-06"));
        stand
    }

    fn ids(stand: &Stand, peildatum: &str) -> Vec<(&'static str, String)> {
        let komend = volgende(stand, dag(peildatum), &Ritme::default(), 3);
        let kort = |op_dag: MomentOpDag| (op_dag.id, op_dag.datum.to_string());
        komend.into_iter().map(kort).collect()
    }

    #[test]
    fn the_next_dates_leave_out_what_is_done() {
        let mut stand = stand();
        assert_eq!(
            ids(&stand, "2025-10-07"),
            [
                ("intake", "2025-10-20".to_owned()),
                ("contact_werknemer", "2025-10-27".to_owned()),
                ("contact_werkgever", "2025-11-17".to_owned()),
            ]
        );
        stand.intake.datum = Some(dag("2025-10-14"));
        let komend = ids(&stand, "2025-10-28");
        assert_eq!(komend[0], ("driegesprek_intake", "2025-11-04".to_owned()));
        // The second talk: two periods after the start.
        assert!(komend.contains(&("contact_werknemer", "2025-11-17".to_owned())));
    }

    #[test]
    fn what_was_not_done_in_time_is_late_until_it_is_done() {
        let mut stand = stand();
        let laat = |stand: &Stand| -> Vec<&str> {
            let laat = te_laat(stand, dag("2025-10-21"), &Ritme::default());
            laat.into_iter().map(|op_dag| op_dag.id).collect()
        };
        assert!(laat(&stand).contains(&"intake"));
        stand.intake.datum = Some(dag("2025-10-21"));
        assert!(!laat(&stand).contains(&"intake"));
        assert!(!laat(&stand).contains(&"melding_42e_week"));
    }

    #[test]
    fn the_rhythm_is_a_setting_and_the_law_is_not() {
        let stand = stand();
        let ritme = Ritme {
            contact_werknemer_dagen: 0,
            rapportage_maanden: 3,
            ..Ritme::default()
        };
        let komend = volgende(&stand, dag("2026-01-07"), &ritme, 50);
        let zoek = |id| komend.iter().find(|op_dag| op_dag.id == id);
        assert_eq!(zoek("contact_werknemer"), None);
        let rapport = zoek("voortgangsrapportage").unwrap();
        assert_eq!(rapport.datum, dag("2026-04-06"));
        assert_eq!(
            rapport.som,
            "start van het traject 6 oktober 2025 + 2 x 3 kalendermaanden"
        );
        assert_eq!(zoek("einde_wachttijd").unwrap().datum, dag("2026-09-13"));
    }

    #[test]
    fn a_closed_case_keeps_only_the_dates_that_go_on() {
        let mut stand = stand();
        stand.traject.status = Some(TrajectStatus::Afgesloten);
        let komend = volgende(&stand, dag("2026-01-07"), &Ritme::default(), 50);
        assert!(
            komend
                .iter()
                .all(|op_dag| op_dag.fase != MomentFase::Spoor2)
        );
        assert!(komend.iter().any(|op_dag| op_dag.id == "wia_aanvraag"));
    }

    #[test]
    fn an_empty_case_has_no_dates() {
        let leeg = Stand::default();
        assert!(volgende(&leeg, dag("2026-01-07"), &Ritme::default(), 50).is_empty());
        assert!(te_laat(&leeg, dag("2026-01-07"), &Ritme::default()).is_empty());
    }
}
