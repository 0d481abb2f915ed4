//! Arithmetic of days. A week is seven days from the first day of illness, never a calendar week;
//! the wachttijd is 104 of those weeks, never two years.

use crate::dossier::Stand;
use crate::dossier::stand::Onderbreking;
use chrono::{Days, Months, NaiveDate};

/// The wachttijd has this many days: 104 weeks.
pub const WACHTTIJD_DAGEN: i64 = 728;
/// Periods of illness with fewer days of recovery between them count together.
pub const SAMENTELLEN_KORTER_DAN: i64 = 28;

/// Day of illness without interruptions; the first day of illness is day 0.
pub fn ziektedag(eerste_ziektedag: NaiveDate, datum: NaiveDate) -> i64 {
    (datum - eerste_ziektedag).num_days()
}

/// Week of illness without interruptions; the first is week 1. Before it: zero or less.
pub fn ziekteweek(eerste_ziektedag: NaiveDate, datum: NaiveDate) -> i64 {
    ziektedag(eerste_ziektedag, datum).div_euclid(7) + 1
}

/// Calendar months later; 31 December plus two months is the last day of February.
pub fn plus_maanden(datum: NaiveDate, maanden: u32) -> NaiveDate {
    datum
        .checked_add_months(Months::new(maanden))
        .unwrap_or(NaiveDate::MAX)
}

/// A date so many days on (or back); stays within what a date can hold.
pub fn plus_dagen(datum: NaiveDate, dagen: i64) -> NaiveDate {
    let aantal = Days::new(dagen.unsigned_abs());
    let som = if dagen < 0 {
        datum.checked_sub_days(aantal)
    } else {
        datum.checked_add_days(aantal)
    };
    som.unwrap_or(if dagen < 0 {
        NaiveDate::MIN
    } else {
        NaiveDate::MAX
    })
}

/// Days that do not count for the wachttijd, both included.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Pauze {
    pub van: NaiveDate,
    pub tot_en_met: NaiveDate,
    pub soort: PauzeSoort,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PauzeSoort {
    /// Recovered. From 28 days on a new wachttijd begins after it.
    Herstel,
    /// Pregnancy and maternity leave. Whether the illness before and after counts together is
    /// what the werkgever says; the cause is never asked.
    Verlof { telt_samen: bool },
}

impl Pauze {
    pub fn herstel(van: NaiveDate, tot_en_met: NaiveDate) -> Self {
        Self {
            van,
            tot_en_met,
            soort: PauzeSoort::Herstel,
        }
    }

    pub fn verlof(van: NaiveDate, tot_en_met: NaiveDate, telt_samen: bool) -> Self {
        Self {
            van,
            tot_en_met,
            soort: PauzeSoort::Verlof { telt_samen },
        }
    }

    /// Number of days, the first and the last included.
    pub fn dagen(&self) -> i64 {
        ziektedag(self.van, self.tot_en_met) + 1
    }

    fn begint_opnieuw(&self) -> bool {
        match self.soort {
            PauzeSoort::Herstel => self.dagen() >= SAMENTELLEN_KORTER_DAN,
            PauzeSoort::Verlof { telt_samen } => !telt_samen,
        }
    }
}

/// The days of illness of one wachttijd, with the days that do not count.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tijdlijn {
    eerste_ziektedag: NaiveDate,
    /// In order, apart from each other, after the first day.
    pauzes: Vec<Pauze>,
    opnieuw_na: Option<Pauze>,
}

impl Tijdlijn {
    /// The tijdlijn of the last wachttijd. Interruptions without both dates, or that end before
    /// they begin, or begin on or before the first day of illness, are left out.
    pub fn nieuw(eerste_ziektedag: NaiveDate, pauzes: &[Pauze]) -> Self {
        let mut tijdlijn = Self {
            eerste_ziektedag,
            pauzes: Vec::new(),
            opnieuw_na: None,
        };
        for pauze in aaneen(pauzes) {
            if pauze.van <= tijdlijn.eerste_ziektedag {
                continue;
            }
            if pauze.begint_opnieuw() {
                tijdlijn.eerste_ziektedag = plus_dagen(pauze.tot_en_met, 1);
                tijdlijn.pauzes.clear();
                tijdlijn.opnieuw_na = Some(pauze);
            } else {
                tijdlijn.pauzes.push(pauze);
            }
        }
        tijdlijn
    }

    /// `None` without a first day of illness.
    pub fn van(stand: &Stand) -> Option<Self> {
        let pauze = |onderbreking: &Onderbreking| {
            Some(Pauze::herstel(onderbreking.van?, onderbreking.tot_en_met?))
        };
        let pauzes: Vec<Pauze> = stand
            .verzuim
            .onderbrekingen
            .iter()
            .filter_map(pauze)
            .collect();
        Some(Self::nieuw(stand.verzuim.eerste_ziektedag?, &pauzes))
    }

    /// First day of the wachttijd that counts now; later than the first day of illness of the
    /// case if there was a recovery of four weeks or more.
    pub fn eerste_ziektedag(&self) -> NaiveDate {
        self.eerste_ziektedag
    }

    /// The interruption after which this wachttijd began; `None` if it began on the first day of
    /// illness of the case.
    pub fn opnieuw_na(&self) -> Option<Pauze> {
        self.opnieuw_na
    }

    /// The date of day N: the days of recovery before it shift it.
    pub fn datum_van_dag(&self, dag: i64) -> NaiveDate {
        plus_dagen(self.eerste_ziektedag, dag + self.verschoven(dag))
    }

    /// The days of recovery by which day N is shifted.
    pub fn verschoven(&self, dag: i64) -> i64 {
        let mut datum = plus_dagen(self.eerste_ziektedag, dag);
        let mut verschoven = 0;
        for pauze in &self.pauzes {
            if datum < pauze.van {
                break;
            }
            datum = plus_dagen(datum, pauze.dagen());
            verschoven += pauze.dagen();
        }
        verschoven
    }

    /// The day of the tijdlijn on a date. A day of recovery has the number of the last day of
    /// illness before it.
    pub fn dag_van(&self, datum: NaiveDate) -> i64 {
        let mut dag = ziektedag(self.eerste_ziektedag, datum);
        for pauze in self.pauzes.iter().filter(|pauze| pauze.van <= datum) {
            dag -= ziektedag(pauze.van, datum.min(pauze.tot_en_met)) + 1;
        }
        dag
    }

    /// The week of illness on a date; the first is week 1.
    pub fn week_van(&self, datum: NaiveDate) -> i64 {
        self.dag_van(datum).div_euclid(7) + 1
    }

    /// Last day of the wachttijd.
    pub fn einde_wachttijd(&self) -> NaiveDate {
        self.datum_van_dag(WACHTTIJD_DAGEN - 1)
    }
}

/// Sorted, with overlapping and adjoining recoveries made into one: together they decide whether
/// the illness counts as one.
fn aaneen(pauzes: &[Pauze]) -> Vec<Pauze> {
    let mut gesorteerd: Vec<Pauze> = pauzes
        .iter()
        .filter(|pauze| pauze.van <= pauze.tot_en_met)
        .copied()
        .collect();
    gesorteerd.sort_by_key(|pauze| (pauze.van, pauze.tot_en_met));
    let mut uit: Vec<Pauze> = Vec::new();
    for mut pauze in gesorteerd {
        match uit.last_mut() {
            Some(vorige)
                if vorige.soort == pauze.soort && pauze.van <= plus_dagen(vorige.tot_en_met, 1) =>
            {
                vorige.tot_en_met = vorige.tot_en_met.max(pauze.tot_en_met);
                continue;
            }
            // Leave and recovery on the same days: no day is taken off twice.
            Some(vorige) if pauze.van <= vorige.tot_en_met => {
                pauze.van = plus_dagen(vorige.tot_en_met, 1);
            }
            _ => {}
        }
        if pauze.van <= pauze.tot_en_met {
            uit.push(pauze);
        }
    }
    uit
}

/// Last day of the wachttijd of a case; `None` without a first day of illness.
pub fn einde_wachttijd(stand: &Stand) -> Option<NaiveDate> {
    Some(Tijdlijn::van(stand)?.einde_wachttijd())
}
