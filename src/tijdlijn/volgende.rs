//! What comes next, and in which phase a case is.

use super::ankers::{Ankers, eerstejaarsevaluatie};
use super::moment::{Anker, MomentFase, moment};
use super::op_dag::{MomentOpDag, momenten};
use super::rekenen::{Tijdlijn, plus_dagen, plus_maanden};
use crate::dossier::Stand;
use crate::dossier::keuzes::{StukSoort, TrajectStatus};
use crate::dossier::schrijfwijze::datum_voluit;
use chrono::{Datelike, NaiveDate, Weekday};
use serde::{Deserialize, Serialize};

/// What a bureau agrees itself. The law is not among it. Zero switches a moment off.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Ritme {
    /// Calendar months between progress reports.
    pub rapportage_maanden: u8,
    /// Days between contacts about the process.
    pub contact_werkgever_dagen: u16,
    /// Days between talks with the werknemer.
    pub contact_werknemer_dagen: u16,
    /// Days from the start of the traject to the intake.
    pub intake_dagen: u16,
    /// Days from the intake to the driegesprek.
    pub driegesprek_dagen: u16,
    /// Days from a new belastbaarheid to a revised zoekprofiel.
    pub herziening_dagen: u16,
}

impl Default for Ritme {
    fn default() -> Self {
        Self {
            rapportage_maanden: 2,
            contact_werkgever_dagen: 42,
            contact_werknemer_dagen: 21,
            intake_dagen: 14,
            driegesprek_dagen: 21,
            herziening_dagen: 14,
        }
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Periode {
    Dagen(i64),
    Maanden(u32),
}

impl Periode {
    fn is_nul(self) -> bool {
        matches!(self, Self::Dagen(0) | Self::Maanden(0))
    }

    fn na(self, datum: NaiveDate, keer: u32) -> NaiveDate {
        match self {
            Self::Dagen(dagen) => plus_dagen(datum, dagen.saturating_mul(i64::from(keer))),
            // From the anchor, so that 31 January does not become the 28th for good.
            Self::Maanden(maanden) => plus_maanden(datum, maanden.saturating_mul(keer)),
        }
    }
}

impl Ritme {
    /// The agreed distance of a moment; `None` if it is not for the bureau to agree.
    pub(super) fn afstand(&self, id: &str) -> Option<Periode> {
        let dagen = |dagen: u16| Some(Periode::Dagen(i64::from(dagen)));
        match id {
            "voortgangsrapportage" => Some(Periode::Maanden(u32::from(self.rapportage_maanden))),
            "contact_werkgever" => dagen(self.contact_werkgever_dagen),
            "contact_werknemer" => dagen(self.contact_werknemer_dagen),
            "intake" => dagen(self.intake_dagen),
            "driegesprek_intake" => dagen(self.driegesprek_dagen),
            "melden_gewijzigde_belastbaarheid" => dagen(self.herziening_dagen),
            _ => None,
        }
    }

    fn staat_uit(&self, id: &str) -> bool {
        self.afstand(id).is_some_and(Periode::is_nul)
    }
}

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
    let gesloten = fase(stand, peildatum) == Fase::Afgesloten;
    let mut komend: Vec<MomentOpDag> = momenten(stand, &ankers, ritme)
        .into_iter()
        .filter(|moment| !ritme.staat_uit(moment.id) && !is_bijzonder(moment))
        .filter(|moment| !is_gedaan(moment.id, stand, peildatum))
        .filter(|moment| !(gesloten && moment.fase == MomentFase::Spoor2))
        .filter_map(|op_dag| eerstvolgende(op_dag, &ankers, ritme, peildatum))
        .filter(|op_dag| op_dag.datum >= peildatum)
        .filter(|op_dag| binnen_traject(op_dag, stand))
        .collect();
    komend.sort_by_key(|moment| moment.datum);
    komend.truncate(hoeveel);
    komend
}

/// Moments that only count if something else happens.
fn is_bijzonder(op_dag: &MomentOpDag) -> bool {
    const BIJZONDER: [&str; 4] = [
        "vervroegde_iva",
        "vrijwillige_verlenging",
        "perspectief_spoor1",
        "eerste_ziektedag",
    ];
    op_dag.fase == MomentFase::Loonsanctie || BIJZONDER.contains(&op_dag.id)
}

fn is_gedaan(id: &str, stand: &Stand, peildatum: NaiveDate) -> bool {
    let gebeurd = |datum: Option<NaiveDate>| datum.is_some_and(|datum| datum <= peildatum);
    let stuk = |soort: StukSoort| {
        let mut stukken = stand.stukken.iter();
        stukken.any(|stuk| stuk.soort == Some(soort) && gebeurd(stuk.datum))
    };
    let belastbaar = || {
        stand
            .belastbaarheden
            .iter()
            .any(|b| gebeurd(b.opgesteld_op))
    };
    match id {
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
        _ => false,
    }
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
    let gegevens = moment(op_dag.id)?;
    let herhaalt = gegevens.herhaal_dagen.is_some() || gegevens.herhaal_maanden.is_some();
    // A report that was due after the last one stays due until it is there.
    if !herhaalt
        || op_dag.datum >= peildatum
        || gegevens.anker == Anker::LaatsteRapportage
            && ankers.datum(Anker::LaatsteRapportage).is_some()
    {
        return Some(op_dag);
    }
    let anker = if gegevens.anker == Anker::LaatsteRapportage {
        Anker::StartTraject
    } else {
        gegevens.anker
    };
    let vanaf = ankers.datum(anker)?;
    let dagen = gegevens.herhaal_dagen.map(Periode::Dagen);
    let maanden = gegevens.herhaal_maanden.map(Periode::Maanden);
    let periode = ritme.afstand(op_dag.id).or(dagen).or(maanden)?;
    let keer = keer_tot(periode, vanaf, peildatum)?;
    let datum = periode.na(vanaf, keer);
    let telwoord = match periode {
        Periode::Dagen(dagen) => format!("{keer} x {dagen} dagen"),
        Periode::Maanden(maanden) => format!("{keer} x {maanden} kalendermaanden"),
    };
    Some(MomentOpDag {
        datum,
        som: format!("{anker} {} + {telwoord}", datum_voluit(vanaf)),
        weekend: matches!(datum.weekday(), Weekday::Sat | Weekday::Sun),
        ..op_dag
    })
}

/// How many periods from `vanaf` reach `peildatum`. Bounded: a case does not last a century.
fn keer_tot(periode: Periode, vanaf: NaiveDate, peildatum: NaiveDate) -> Option<u32> {
    if periode.is_nul() {
        return None;
    }
    (1..40_000).find(|keer| periode.na(vanaf, *keer) >= peildatum)
}
