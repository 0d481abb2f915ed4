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
/// sum can be checked by hand. `None` without a positive old wage and a positive hourly wage, or
/// with negative hours: nobody earns nothing per hour, so a wage of 0 is a wage not filled in.
pub fn verdiencapaciteit(
    uurloon: Bedrag,
    uren_per_week: Decimaal,
    oud_maandloon: Bedrag,
) -> Option<Verdiencapaciteit> {
    if oud_maandloon.0 <= 0 || uurloon.0 <= 0 || uren_per_week.honderdsten() < 0 {
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

/// Why there is no percentage.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdienleemte {
    GeenUurloon,
    UurloonNul,
    GeenOudLoon,
    OudLoonNul,
    GeenContracturen,
    UrenOnbekend,
}

impl Verdienleemte {
    /// In a list of what is still missing.
    pub fn tekst(self) -> &'static str {
        match self {
            Self::GeenUurloon => "het uurloon",
            Self::UurloonNul => "het uurloon: er staat nu € 0",
            Self::GeenOudLoon => "het oude loon per maand",
            Self::OudLoonNul => "het oude loon per maand: er staat nu € 0",
            Self::GeenContracturen => "de contracturen",
            Self::UrenOnbekend => "de uren volgens de bedrijfsarts",
        }
    }
}

/// What is missing for [`verdiencapaciteit_van`]. Empty if and only if that gives a figure (or
/// would, were the figures not too large to work with).
pub fn verdienleemten(
    stand: &Stand,
    richting: &Zoekrichting,
    belastbaarheid: Option<&Belastbaarheid>,
) -> Vec<Verdienleemte> {
    use Verdienleemte as L;
    let loon = |bedrag: Option<Bedrag>, geen, nul| match bedrag {
        None => Some(geen),
        Some(bedrag) => (bedrag.0 <= 0).then_some(nul),
    };
    let werk = &stand.dienstverband;
    // Any contract will do to see whether the document says anything of hours.
    let contract = Some(werk.contracturen.unwrap_or_default());
    let uren = belastbaarheid.and_then(|document| benutbare_uren_eind(contract, document));
    [
        loon(richting.uurloon_cent, L::GeenUurloon, L::UurloonNul),
        loon(werk.oud_maandloon_cent, L::GeenOudLoon, L::OudLoonNul),
        werk.contracturen.is_none().then_some(L::GeenContracturen),
        uren.is_none().then_some(L::UrenOnbekend),
    ]
    .into_iter()
    .flatten()
    .collect()
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
    use crate::dossier::keuzes::BelastbaarheidSoort;

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
        assert_eq!(verdiencapaciteit(Bedrag(0), uren, Bedrag(100)), None);
        // No hours at all is an answer: nothing is earned.
        let uit = verdiencapaciteit(Bedrag(50), Decimaal::heel(0), Bedrag(100)).unwrap();
        assert_eq!(uit.pct_tienden, 0);
        let veel = Decimaal::uit_honderdsten(Decimaal::GRENS);
        assert_eq!(verdiencapaciteit(Bedrag(i64::MAX), veel, Bedrag(1)), None);
    }

    #[test]
    fn every_missing_figure_is_named() {
        use Verdienleemte::*;
        let fml = |uren: Option<i64>| Belastbaarheid {
            soort: Some(BelastbaarheidSoort::Fml),
            uren_per_week: uren.map(Decimaal::heel),
            ..Belastbaarheid::default()
        };
        let izp = Belastbaarheid {
            soort: Some(BelastbaarheidSoort::Izp),
            ..Belastbaarheid::default()
        };
        let check =
            |loon, contract: Option<i64>, oud, document: &Belastbaarheid, verwacht: &[_]| {
                let mut stand = Stand::default();
                stand.dienstverband.contracturen = contract.map(Decimaal::heel);
                stand.dienstverband.oud_maandloon_cent = oud;
                let richting = Zoekrichting {
                    uurloon_cent: loon,
                    ..Zoekrichting::default()
                };
                let leemten = verdienleemten(&stand, &richting, Some(document));
                assert_eq!(leemten, verwacht);
                let uit = verdiencapaciteit_van(&stand, &richting, document);
                assert_eq!(uit.is_some(), leemten.is_empty());
            };
        let (loon, oud) = (Some(Bedrag(1645)), Some(Bedrag(242_000)));
        let nul = Some(Bedrag(0));
        check(loon, Some(36), oud, &fml(Some(26)), &[]);
        check(loon, Some(36), oud, &fml(None), &[]);
        check(loon, Some(36), oud, &fml(Some(0)), &[]);
        check(nul, Some(36), oud, &fml(None), &[UurloonNul]);
        check(loon, None, oud, &fml(Some(26)), &[GeenContracturen]);
        check(loon, Some(36), oud, &izp, &[UrenOnbekend]);
        check(loon, Some(36), nul, &fml(None), &[OudLoonNul]);
        let alles = [GeenUurloon, GeenOudLoon, GeenContracturen, UrenOnbekend];
        check(None, None, None, &izp, &alles);
        let zonder = verdienleemten(&Stand::default(), &Zoekrichting::default(), None);
        assert_eq!(zonder, alles);
    }
}
