//! The two scales of the hours chart: months below, hours at the side.

use super::meten::geschatte_breedte;
use super::urenverloop::UrenverloopInvoer;
use chrono::{Datelike, Days, Months, NaiveDate};

const MAANDEN: [&str; 12] = [
    "jan", "feb", "mrt", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "nov", "dec",
];

/// Days to places on a line, and which months are named.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Tijdas {
    van: NaiveDate,
    tot: NaiveDate,
    x: f32,
    breedte: f32,
}

/// A named month.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Maand {
    pub dag: NaiveDate,
    /// "nov"; empty where only years are named.
    pub naam: &'static str,
    /// Set where a year is named for the first time.
    pub jaar: Option<i32>,
}

impl Tijdas {
    /// From the month of the first day until well after the last step, so that it can be seen.
    pub fn van(invoer: &UrenverloopInvoer, x: f32, breedte: f32) -> Self {
        let dagen = invoer
            .reeksen
            .iter()
            .flat_map(|reeks| reeks.stappen.iter().map(|stap| stap.vanaf))
            .chain([invoer.peildatum])
            .chain(invoer.gevraagd.iter().filter_map(|vraag| vraag.past_vanaf));
        let (eerste, laatste) = dagen.fold(
            (invoer.peildatum, invoer.peildatum),
            |(eerste, laatste), dag| (eerste.min(dag), laatste.max(dag)),
        );
        let van = eerste.with_day(1).unwrap_or(eerste);
        let duur = (laatste - van).num_days().max(0).unsigned_abs();
        let staart = Days::new((duur / 4).max(45));
        let tot = laatste.checked_add_days(staart).unwrap_or(laatste);
        Self {
            van,
            tot,
            x,
            breedte,
        }
    }

    pub fn plaats(&self, dag: NaiveDate) -> f32 {
        let duur = (self.tot - self.van).num_days().max(1) as f32;
        let deel = (dag - self.van).num_days() as f32 / duur;
        self.x + deel.clamp(0.0, 1.0) * self.breedte
    }

    pub fn begin(&self) -> f32 {
        self.x
    }

    pub fn einde(&self) -> f32 {
        self.x + self.breedte
    }

    /// As many months as can be named side by side in letters of `punten`.
    pub fn maanden(&self, punten: f32) -> Vec<Maand> {
        let nodig = geschatte_breedte("2000", punten, false) + punten * 0.8;
        let per_maand = self.breedte * 30.4 / (self.tot - self.van).num_days().max(1) as f32;
        let stap = [1, 2, 3, 6, 12, 24, 60, 120, 300]
            .into_iter()
            .find(|stap| *stap as f32 * per_maand >= nodig)
            .unwrap_or(1200);
        let half = nodig / 2.0;
        let mut uit: Vec<Maand> = Vec::new();
        let mut vorig_jaar = None;
        // Half a century of months at most; a wider scale names years only.
        let begin = self
            .van
            .with_month0(0)
            .filter(|_| stap >= 12)
            .unwrap_or(self.van);
        for rang in 0..600_u32 {
            let Some(dag) = begin.checked_add_months(Months::new(rang * maand_sprong(stap))) else {
                break;
            };
            if dag >= self.tot {
                break;
            }
            let telt = dag.year() as i64 * 12 + i64::from(dag.month0());
            let plaats = self.plaats(dag);
            let past = dag >= self.van && plaats + half <= self.einde() + half * 0.4;
            if telt.rem_euclid(stap) != 0 || !past {
                continue;
            }
            let nieuw = vorig_jaar != Some(dag.year());
            vorig_jaar = Some(dag.year());
            uit.push(Maand {
                dag,
                naam: if stap >= 12 {
                    ""
                } else {
                    MAANDEN
                        .get(dag.month0() as usize)
                        .copied()
                        .unwrap_or_default()
                },
                jaar: nieuw.then(|| dag.year()),
            });
        }
        uit
    }
}

/// Whole years at once where no month is named.
fn maand_sprong(stap: i64) -> u32 {
    if stap >= 12 { 12 } else { 1 }
}

/// Hours to places on a line from bottom to top.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Urenas {
    /// Distance of the named hours, and the highest.
    pub stap: u32,
    pub hoogste: u32,
    onder: f32,
    hoogte: f32,
}

impl Urenas {
    pub fn van(invoer: &UrenverloopInvoer, boven: f32, hoogte: f32) -> Self {
        let stappen = invoer.reeksen.iter().flat_map(|reeks| &reeks.stappen);
        let uren = stappen
            .map(|stap| stap.uren)
            .chain(invoer.gevraagd.iter().map(|vraag| vraag.uren));
        let meest = uren.max().map_or(0.0, |uren| uren.als_getal()).max(0.0);
        let stap = [2_u32, 4, 8, 10, 20, 40]
            .into_iter()
            .find(|stap| meest <= f64::from(*stap * 5))
            .unwrap_or_else(|| (meest / 4.0).ceil().min(1e6) as u32);
        let lijnen = (meest / f64::from(stap)).ceil().max(1.0) as u32;
        Self {
            stap,
            hoogste: stap * lijnen,
            onder: boven + hoogte,
            hoogte,
        }
    }

    pub fn plaats(&self, uren: f64) -> f32 {
        let deel = uren as f32 / self.hoogste.max(1) as f32;
        self.onder - deel.clamp(0.0, 1.0) * self.hoogte
    }

    pub fn lijnen(&self) -> impl Iterator<Item = u32> {
        (0..=self.hoogste).step_by(self.stap.max(1) as usize)
    }
}
