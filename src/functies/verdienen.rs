//! What a function would earn, compared with the old wage. An indication: UWV computes otherwise.

use crate::belastbaarheid::benutbare_uren_eind;
use crate::dossier::Stand;
use crate::dossier::schrijfwijze::{bedrag_voluit, decimaal};
use crate::dossier::stand::{Belastbaarheid, Zoekrichting};
use crate::dossier::waarden::{Bedrag, Decimaal};

/// A wage per month and its share of the old wage.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Verdiencapaciteit {
    pub uren_per_week: Decimaal,
    /// Gross per month, without holiday allowance.
    pub maandloon: Bedrag,
    /// Tenths of a percent: 766 is 76,6%.
    pub pct_tienden: i64,
    /// "€ 16,45 x 26 uur x 52 / 12 = € 1.853,37; gedeeld door € 2.420,00 = 76,6%".
    pub som: String,
}

impl Verdiencapaciteit {
    /// "76,6%".
    pub fn pct_tekst(&self) -> String {
        pct_tekst(self.pct_tienden)
    }
}

/// Hourly wage times hours times 52 / 12, in whole cents, and its share of the old wage per
/// month, in tenths of a percent; both rounded half up. The share is of the rounded wage, so the
/// sum can be checked by hand. `None` without a positive old wage, or with negative input.
pub fn verdiencapaciteit(
    uurloon: Bedrag,
    uren_per_week: Decimaal,
    oud_maandloon: Bedrag,
) -> Option<Verdiencapaciteit> {
    if oud_maandloon.0 <= 0 || uurloon.0 < 0 || uren_per_week.honderdsten() < 0 {
        return None;
    }
    let jaarloon = i128::from(uurloon.0) * i128::from(uren_per_week.honderdsten()) * 52;
    let maandloon = Bedrag(deel_afgerond(jaarloon, 12 * 100)?);
    let pct_tienden = deel_afgerond(i128::from(maandloon.0) * 1000, oud_maandloon.0.into())?;
    let som = format!(
        "{} x {} uur x 52 / 12 = {}; gedeeld door {} = {}",
        bedrag_voluit(uurloon),
        decimaal(uren_per_week),
        bedrag_voluit(maandloon),
        bedrag_voluit(oud_maandloon),
        pct_tekst(pct_tienden),
    );
    Some(Verdiencapaciteit {
        uren_per_week,
        maandloon,
        pct_tienden,
        som,
    })
}

/// The same for a zoekrichting: with the hours that can be used at the end of the schedule, and
/// never more than the contract. `None` as long as one of the figures is missing.
pub fn verdiencapaciteit_van(
    stand: &Stand,
    richting: &Zoekrichting,
    belastbaarheid: &Belastbaarheid,
) -> Option<Verdiencapaciteit> {
    let uren = benutbare_uren_eind(stand.dienstverband.contracturen, belastbaarheid)?;
    let oud_maandloon = stand.dienstverband.oud_maandloon_cent?;
    verdiencapaciteit(richting.uurloon_cent?, uren, oud_maandloon)
}

/// Half up; for numbers that are not negative.
fn deel_afgerond(teller: i128, noemer: i128) -> Option<i64> {
    i64::try_from((teller * 2 + noemer) / (noemer * 2)).ok()
}

fn pct_tekst(tienden: i64) -> String {
    format!("{},{}%", tienden / 10, tienden % 10)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_sum_can_be_checked_by_hand() {
        let uit = verdiencapaciteit(Bedrag(1645), Decimaal::heel(26), Bedrag(242_000)).unwrap();
        assert_eq!(uit.maandloon, Bedrag(185_337));
        assert_eq!(uit.pct_tienden, 766);
        assert_eq!(
            uit.som.replace('\u{a0}', " "),
            "€ 16,45 x 26 uur x 52 / 12 = € 1.853,37; gedeeld door € 2.420,00 = 76,6%"
        );
    }

    #[test]
    fn halves_go_up_and_nonsense_is_refused() {
        // 0,03 x 1 uur x 52 / 12 = 0,13 exactly; 12,5% of 1,04.
        let uit = verdiencapaciteit(Bedrag(3), Decimaal::heel(1), Bedrag(104)).unwrap();
        assert_eq!((uit.maandloon, uit.pct_tienden), (Bedrag(13), 125));
        // 0,50 x 0,03 uur x 52 / 12 = 0,065.
        let uren = Decimaal::uit_honderdsten(3);
        let uit = verdiencapaciteit(Bedrag(50), uren, Bedrag(100)).unwrap();
        assert_eq!(uit.maandloon, Bedrag(7));
        assert_eq!(verdiencapaciteit(Bedrag(1), uren, Bedrag(0)), None);
        assert_eq!(verdiencapaciteit(Bedrag(-1), uren, Bedrag(1)), None);
        let veel = Decimaal::uit_honderdsten(Decimaal::GRENS);
        assert_eq!(verdiencapaciteit(Bedrag(i64::MAX), veel, Bedrag(1)), None);
    }
}
