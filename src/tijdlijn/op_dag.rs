//! Moments of a case with their day.

use super::ankers::Ankers;
use super::moment::{Anker, Moment, MomentFase, MomentSoort, Zekerheid, alle_momenten};
use super::rekenen::{Tijdlijn, plus_dagen, plus_maanden};
use super::volgende::Ritme;
use crate::dossier::Stand;
use crate::dossier::schrijfwijze::datum_voluit;
use chrono::{Datelike, NaiveDate, Weekday};

/// A moment with its day in this case.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MomentOpDag {
    pub id: &'static str,
    pub naam: &'static str,
    /// The day itself, or the last safe day. Of a recurring moment: the first time.
    pub datum: NaiveDate,
    /// First day of the window, if there is one.
    pub venster_van: Option<NaiveDate>,
    pub fase: MomentFase,
    pub soort: MomentSoort,
    pub grondslag: &'static str,
    pub zekerheid: Zekerheid,
    /// How the day was computed: "eerste ziektedag 3 maart 2025 + 636 dagen".
    pub som: String,
    /// The day is a Saturday or Sunday. It is not moved; better be earlier.
    pub weekend: bool,
}

/// All moments of which the anchor is known, by date.
pub fn momenten(stand: &Stand, ankers: &Ankers, ritme: &Ritme) -> Vec<MomentOpDag> {
    let rekenaar = Rekenaar {
        tijdlijn: Tijdlijn::van(stand),
        ankers,
        ritme,
    };
    let mut op_dag: Vec<MomentOpDag> = alle_momenten()
        .iter()
        .filter_map(|moment| rekenaar.op_dag(moment))
        .collect();
    op_dag.sort_by_key(|moment| moment.datum);
    op_dag
}

struct Rekenaar<'a> {
    tijdlijn: Option<Tijdlijn>,
    ankers: &'a Ankers,
    ritme: &'a Ritme,
}

/// A distance to an anchor.
#[derive(Clone, Copy)]
enum Afstand {
    Dagen(i64),
    Maanden(u32),
}

impl Rekenaar<'_> {
    fn op_dag(&self, moment: &'static Moment) -> Option<MomentOpDag> {
        let eigen = self.ankers.datum(moment.anker).map(|op| (moment.anker, op));
        let (anker, op, afstand) = match (eigen, moment.terugval_anker) {
            (Some((anker, op)), _) => (anker, op, self.afstand(moment)?),
            // The first report counts from the start of the traject.
            (None, None) if moment.anker == Anker::LaatsteRapportage => {
                let start = self.ankers.datum(Anker::StartTraject)?;
                (Anker::StartTraject, start, self.afstand(moment)?)
            }
            (None, Some(anker)) => {
                let op = self.ankers.datum(anker)?;
                (anker, op, Afstand::Dagen(moment.terugval_dag_tot?))
            }
            (None, None) => return None,
        };
        let (datum, som) = self.reken(anker, op, afstand);
        let venster = moment
            .dag_van
            .map(|dag| self.reken(anker, op, Afstand::Dagen(dag)).0);
        Some(MomentOpDag {
            id: moment.id,
            naam: moment.naam,
            datum,
            venster_van: venster,
            fase: moment.fase,
            soort: moment.soort,
            grondslag: moment.grondslag,
            zekerheid: moment.zekerheid,
            som,
            weekend: matches!(datum.weekday(), Weekday::Sat | Weekday::Sun),
        })
    }

    fn afstand(&self, moment: &Moment) -> Option<Afstand> {
        if let Some(afstand) = self.ritme.afstand(moment.id) {
            return Some(match afstand {
                super::volgende::Periode::Dagen(dagen) => Afstand::Dagen(dagen),
                super::volgende::Periode::Maanden(maanden) => Afstand::Maanden(maanden),
            });
        }
        let dagen = moment.dag.or(moment.dag_tot).or(moment.herhaal_dagen);
        let maanden = moment.maanden_tot.or(moment.herhaal_maanden);
        dagen.map(Afstand::Dagen).or(maanden.map(Afstand::Maanden))
    }

    /// Days from the first day of illness are days of the tijdlijn; all others are plain days.
    fn reken(&self, anker: Anker, op: NaiveDate, afstand: Afstand) -> (NaiveDate, String) {
        let begin = format!("{anker} {}", datum_voluit(op));
        match afstand {
            Afstand::Maanden(maanden) => {
                let woord = if maanden == 1 {
                    "kalendermaand"
                } else {
                    "kalendermaanden"
                };
                (
                    plus_maanden(op, maanden),
                    format!("{begin} + {maanden} {woord}"),
                )
            }
            Afstand::Dagen(dagen) => {
                let verschoven = match &self.tijdlijn {
                    Some(tijdlijn) if anker == Anker::EersteZiektedag => tijdlijn.verschoven(dagen),
                    _ => 0,
                };
                let mut som = format!("{begin} + {}", in_dagen(dagen));
                if verschoven > 0 {
                    som.push_str(&format!(" + {} onderbreking", in_dagen(verschoven)));
                }
                (plus_dagen(op, dagen + verschoven), som)
            }
        }
    }
}

fn in_dagen(dagen: i64) -> String {
    if dagen == 1 {
        "1 dag".to_owned()
    } else {
        format!("{dagen} dagen")
    }
}
