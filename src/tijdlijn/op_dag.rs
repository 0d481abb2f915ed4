//! Moments of a case with their day.

use super::ankers::Ankers;
use super::moment::{Anker, Moment, MomentFase, MomentSoort, Zekerheid, alle_momenten};
use super::rekenen::{Tijdlijn, plus_dagen};
use super::ritme::{Periode, Ritme};
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
                (anker, op, Periode::Dagen(moment.terugval_dag_tot?))
            }
            (None, None) => return None,
        };
        let (datum, som) = self.reken(anker, op, afstand);
        let venster = moment
            .dag_van
            .map(|dag| self.reken(anker, op, Periode::Dagen(dag)).0);
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
            weekend: is_weekend(datum),
        })
    }

    fn afstand(&self, moment: &Moment) -> Option<Periode> {
        let dagen = moment.dag.or(moment.dag_tot).or(moment.herhaal_dagen);
        let maanden = moment.maanden_tot.or(moment.herhaal_maanden);
        let vast = dagen.map(Periode::Dagen).or(maanden.map(Periode::Maanden));
        self.ritme.afstand(moment.id).or(vast)
    }

    /// Days from the first day of illness are days of the tijdlijn; all others are plain days.
    fn reken(&self, anker: Anker, op: NaiveDate, afstand: Periode) -> (NaiveDate, String) {
        let verschoven = match (&self.tijdlijn, afstand) {
            (Some(tijdlijn), Periode::Dagen(dagen)) if anker == Anker::EersteZiektedag => {
                tijdlijn.verschoven(dagen)
            }
            _ => 0,
        };
        let mut som = format!("{anker} {} + {afstand}", datum_voluit(op));
        if verschoven > 0 {
            let onderbreking = Periode::Dagen(verschoven);
            som.push_str(&format!(" + {onderbreking} onderbreking"));
        }
        (plus_dagen(afstand.na(op, 1), verschoven), som)
    }
}

pub(super) fn is_weekend(datum: NaiveDate) -> bool {
    matches!(datum.weekday(), Weekday::Sat | Weekday::Sun)
}
