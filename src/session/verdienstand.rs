//! What the screen says about the verdiencapaciteit of a direction: the sum with what to note about
//! it, or what is missing and where that is filled in.

use crate::dossier::Stand;
use crate::dossier::schrijfwijze::decimaal;
use crate::dossier::stand::{Belastbaarheid, Zoekrichting};
use crate::functies::{Verdiencapaciteit, Verdienleemte, verdiencapaciteit_van, verdienleemten};

/// How far the sum is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Verdienstand {
    Bekend {
        verdient: Verdiencapaciteit,
        /// Whole sentences: what the coach should look at before using the sum.
        opmerkingen: Vec<String>,
    },
    /// Never empty.
    Mist(Vec<Verdienpunt>),
}

/// One figure that is missing or cannot be used.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Verdienpunt {
    /// In a list of what is missing: "het uurloon".
    pub tekst: &'static str,
    /// Where it is filled in.
    pub adres: Option<String>,
}

/// The sum for a direction, beside the document that holds.
pub fn verdienstand(
    stand: &Stand,
    richting: &Zoekrichting,
    document: Option<&Belastbaarheid>,
) -> Verdienstand {
    let mist = ontbreekt(stand, richting, document);
    let verdient = document
        .filter(|_| mist.is_empty())
        .and_then(|document| verdiencapaciteit_van(stand, richting, document));
    match verdient {
        Some(verdient) => Verdienstand::Bekend {
            opmerkingen: opmerkingen(richting, &verdient),
            verdient,
        },
        // Figures beyond any wage.
        None if mist.is_empty() => Verdienstand::Mist(vec![Verdienpunt {
            tekst: "een uurloon waarmee te rekenen is",
            adres: Some(format!("zoekrichtingen[{}].uurloon_cent", richting.id)),
        }]),
        None => Verdienstand::Mist(mist),
    }
}

/// What is missing for the sum, in the order in which it is asked.
pub fn ontbreekt(
    stand: &Stand,
    richting: &Zoekrichting,
    document: Option<&Belastbaarheid>,
) -> Vec<Verdienpunt> {
    let adres = |leemte| match leemte {
        Verdienleemte::GeenUurloon | Verdienleemte::UurloonNul => {
            Some(format!("zoekrichtingen[{}].uurloon_cent", richting.id))
        }
        Verdienleemte::GeenOudLoon | Verdienleemte::OudLoonNul => {
            Some("dienstverband.oud_maandloon_cent".to_owned())
        }
        Verdienleemte::GeenContracturen => Some("dienstverband.contracturen".to_owned()),
        Verdienleemte::UrenOnbekend => {
            document.map(|document| format!("belastbaarheden[{}].uren_per_week", document.id))
        }
    };
    let leemten = verdienleemten(stand, richting, document).into_iter();
    leemten
        .map(|leemte| Verdienpunt {
            tekst: leemte.tekst(),
            adres: adres(leemte),
        })
        .collect()
}

fn opmerkingen(richting: &Zoekrichting, verdient: &Verdiencapaciteit) -> Vec<String> {
    let uren = verdient.uren_per_week;
    let mut uit = Vec::new();
    if uren.honderdsten() == 0 {
        uit.push(
            "De som rekent met 0 uur. Controleer de contracturen en de uren volgens de bedrijfsarts."
                .to_owned(),
        );
    }
    if verdient.pct_tienden > 1000 {
        uit.push(
            "Meer dan 100%: dit werk levert meer op dan het oude loon. Het getal blijft zo staan. Controleer het uurloon, de uren en het oude loon."
                .to_owned(),
        );
    }
    match (richting.uren_min, richting.uren_max) {
        (Some(minste), Some(meeste)) if minste > meeste => uit.push(format!(
            "De minste uren in vacatures ({}) zijn meer dan de meeste ({}). Controleer beide.",
            decimaal(minste),
            decimaal(meeste)
        )),
        (Some(minste), _) if minste > uren => uit.push(format!(
            "Vacatures vragen minstens {} uur; de som rekent met de {} uur die benutbaar zijn.",
            decimaal(minste),
            decimaal(uren)
        )),
        (_, Some(meeste)) if meeste < uren => uit.push(format!(
            "Vacatures vragen hooguit {} uur; de som rekent met de {} uur die benutbaar zijn.",
            decimaal(meeste),
            decimaal(uren)
        )),
        _ => {}
    }
    uit
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::dossier::keuzes::BelastbaarheidSoort;
    use crate::dossier::waarden::{Bedrag, Decimaal};

    fn document(uren: i64) -> Belastbaarheid {
        Belastbaarheid {
            id: 1,
            soort: Some(BelastbaarheidSoort::Fml),
            uren_per_week: Some(Decimaal::heel(uren)),
            ..Belastbaarheid::default()
        }
    }

    fn stand(oud_cent: i64) -> Stand {
        let mut stand = Stand::default();
        stand.dienstverband.oud_maandloon_cent = Some(Bedrag(oud_cent));
        stand.dienstverband.contracturen = Some(Decimaal::heel(36));
        stand
    }

    fn richting(uurloon_cent: i64) -> Zoekrichting {
        Zoekrichting {
            id: 3,
            uurloon_cent: Some(Bedrag(uurloon_cent)),
            ..Zoekrichting::default()
        }
    }

    fn kort(
        stand: &Stand,
        richting: &Zoekrichting,
        document: Option<&Belastbaarheid>,
    ) -> Vec<&'static str> {
        match verdienstand(stand, richting, document) {
            Verdienstand::Mist(punten) => punten.iter().map(|punt| punt.tekst).collect(),
            Verdienstand::Bekend { .. } => Vec::new(),
        }
    }

    #[test]
    fn what_is_missing_is_named_with_its_field() {
        let document = document(26);
        let nul = ontbreekt(&stand(242_000), &richting(0), Some(&document));
        assert_eq!(
            nul[0].adres.as_deref(),
            Some("zoekrichtingen[3].uurloon_cent")
        );
        let leeg = ontbreekt(&stand(242_000), &Zoekrichting::default(), Some(&document));
        assert_ne!(
            leeg[0].tekst, nul[0].tekst,
            "no wage is not a wage of nothing"
        );
        assert_eq!(kort(&stand(0), &richting(1645), Some(&document)).len(), 1);
        assert_eq!(
            kort(&Stand::default(), &Zoekrichting::default(), None).len(),
            4
        );
        assert_eq!(
            kort(&stand(242_000), &richting(i64::MAX), Some(&document)),
            ["een uurloon waarmee te rekenen is"]
        );
    }

    #[test]
    fn the_sum_comes_with_what_to_look_at() {
        let check = |richting: &Zoekrichting, uren: i64, zin: Option<&str>| {
            let Verdienstand::Bekend { opmerkingen, .. } =
                verdienstand(&stand(242_000), richting, Some(&document(uren)))
            else {
                panic!("everything is known");
            };
            assert_eq!(
                opmerkingen.len(),
                usize::from(zin.is_some()),
                "{opmerkingen:?}"
            );
            assert!(
                zin.is_none_or(|zin| opmerkingen[0].contains(zin)),
                "{opmerkingen:?}"
            );
        };
        check(&richting(1645), 26, None);
        check(&richting(4000), 26, Some("Meer dan 100%"));
        check(&richting(1645), 0, Some("0 uur"));
        let met = |minste: i64, meeste: i64| Zoekrichting {
            uren_min: Some(Decimaal::heel(minste)),
            uren_max: Some(Decimaal::heel(meeste)),
            ..richting(1645)
        };
        check(&met(24, 36), 26, None);
        check(&met(32, 36), 26, Some("minstens 32 uur"));
        check(&met(12, 20), 26, Some("hooguit 20 uur"));
        check(&met(36, 20), 26, Some("zijn meer dan de meeste"));
    }
}
