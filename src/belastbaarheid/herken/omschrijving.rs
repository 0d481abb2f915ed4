//! A value in words or as an amount, where no figure says which level.

use super::getallen::{getal_op, maten};
use super::normaliseren::vanaf;
use super::vakjes::bevat_zin;
use super::waarde::{Lezing, kern, na_niveau, toelichting, vermogen};
use super::woord::Woord;
use super::zinnen::{Deelzin, deelzinnen, is_functie, is_onbeperkt, is_verleden};
use crate::belastbaarheid::item::{FmlItem, ItemSoort, Niveau};
use crate::dossier::waarden::Decimaal;

/// "licht beperkt", "niet beperkt", or the description of a level.
pub(super) fn uit_woorden(item: &FmlItem, rest: &str, woorden: &[Woord]) -> Option<Lezing> {
    let zinnen = deelzinnen(woorden);
    let zin = zinnen
        .iter()
        .find(|zin| !is_verleden(zin.woorden) && !is_functie(zin.woorden))?;
    let begin = vanaf(rest, zin.woorden.first()?.van);
    let kern_begin = kern(begin);
    let mut past: Vec<&Niveau> = item
        .niveaus
        .iter()
        .filter(|niveau| kern_begin.starts_with(&kern(niveau.omschrijving)))
        .collect();
    if item.soort == ItemSoort::Meerkeuze && past.iter().all(|niveau| niveau.waarde != 0) {
        past = item
            .niveaus
            .iter()
            .filter(|niveau| niveau.waarde > 0 && bevat_zin(rest, niveau.omschrijving))
            .collect();
        if past.len() > 2 && past.len() + 1 >= item.niveaus.len() {
            return Some(Lezing {
                legenda: true,
                ..Lezing::default()
            });
        }
    }
    let op_omschrijving = !past.is_empty();
    if past.is_empty() {
        let langste = item
            .niveaus
            .iter()
            .filter(|niveau| kern_begin.starts_with(&kern(niveau.label)))
            .map(|niveau| niveau.label.len())
            .max();
        past = item
            .niveaus
            .iter()
            .filter(|niveau| {
                Some(niveau.label.len()) == langste && kern_begin.starts_with(&kern(niveau.label))
            })
            .collect();
    }
    if past.is_empty() && is_onbeperkt(zin.woorden) {
        return Some(Lezing {
            waarden: vec![0],
            normaal: true,
            ..Lezing::default()
        });
    }
    let meer = item.soort == ItemSoort::Meerkeuze && op_omschrijving;
    match past.as_slice() {
        [enige] => {
            let na = na_niveau(item, enige, begin);
            let woorden: Vec<String> = toelichting(na).into_iter().collect();
            let gevonden = woorden.first().and_then(|tekst| vermogen(item, tekst));
            let lezing = Lezing {
                waarden: vec![enige.waarde],
                normaal: enige.waarde == 0,
                vermogen: gevonden
                    .filter(|_| enige.waarde > 0)
                    .map(|(getal, _)| getal),
                toelichting: woorden.into_iter().next(),
                ..Lezing::default()
            };
            Some(lezing)
        }
        [] => None,
        niveaus if meer => Some(Lezing {
            waarden: niveaus.iter().map(|niveau| niveau.waarde).collect(),
            ..Lezing::default()
        }),
        _ => Some(
            Lezing {
                toelichting: toelichting(begin),
                ..Lezing::default()
            }
            .reden("Er staat dat dit beperkt is, maar niet welke waarde."),
        ),
    }
}

/// No level at all, but a number or "beperkt".
pub(super) fn uit_getal(item: &FmlItem, rest: &str, woorden: &[Woord]) -> Lezing {
    let zinnen = deelzinnen(woorden);
    let telt = |zin: &&Deelzin<'_>| !is_verleden(zin.woorden) && !is_functie(zin.woorden);
    if zinnen
        .iter()
        .filter(telt)
        .any(|zin| is_onbeperkt(zin.woorden))
        && getal_op(woorden, 0).is_none()
    {
        return Lezing {
            waarden: vec![0],
            normaal: true,
            ..Lezing::default()
        };
    }
    if let Some((getal, meer)) = vermogen(item, rest) {
        let lezing = Lezing {
            toelichting: toelichting(rest),
            ..bij_getal(item, getal)
        };
        return if meer {
            lezing.reden("Er staan meer getallen; het laagste staat hier.")
        } else {
            lezing
        };
    }
    let onder = zinnen
        .iter()
        .filter(telt)
        .flat_map(|zin| maten(zin.woorden))
        .filter(|maat| maat.minder)
        .find_map(|maat| maat.in_eenheid(item.vergelijk_op?, false));
    if let Some(getal) = onder {
        return Lezing {
            toelichting: toelichting(rest),
            ..onder_getal(item, getal)
        };
    }
    let beperkt = zinnen.iter().filter(telt).any(|zin| {
        zin.woorden
            .iter()
            .any(|woord| woord.plat.starts_with("beperk"))
    });
    if !beperkt {
        return Lezing::default();
    }
    let waarden = if item.heeft_een_beperkt_niveau() {
        vec![1]
    } else {
        Vec::new()
    };
    Lezing {
        waarden,
        toelichting: toelichting(rest),
        ..Lezing::default()
    }
    .reden("Er staat dat dit beperkt is, maar niet welke waarde.")
}

/// The level at "less than" a number: the mildest whose load is below it. The number itself is
/// already too much, so it is no ability.
pub(super) fn onder_getal(item: &FmlItem, getal: Decimaal) -> Lezing {
    let lager = Decimaal::uit_honderdsten(getal.honderdsten().saturating_sub(1));
    Lezing {
        vermogen: None,
        ..bij_getal(item, lager)
    }
}

/// The level at a number without a level: the mildest whose load is not above it. A number that is
/// not below normal is no limit.
pub(super) fn bij_getal(item: &FmlItem, getal: Decimaal) -> Lezing {
    let normaal = item.niveau(0).and_then(|niveau| niveau.getal);
    if normaal.is_some_and(|normaal| getal >= normaal) {
        return Lezing {
            waarden: vec![0],
            normaal: true,
            ..Lezing::default()
        };
    }
    let beperkt = || {
        item.niveaus
            .iter()
            .filter(|niveau| niveau.waarde > 0 && niveau.getal.is_some())
    };
    let haalt = |niveau: &&Niveau| {
        niveau.getal.is_some_and(|van| {
            if niveau.strikt {
                getal > van
            } else {
                getal >= van
            }
        })
    };
    let gekozen = beperkt().find(haalt).or_else(|| beperkt().next_back());
    Lezing {
        waarden: gekozen.map(|niveau| niveau.waarde).into_iter().collect(),
        vermogen: Some(getal),
        ..Lezing::default()
    }
    .reden("Er staat een getal en geen niveau; het niveau is afgeleid van het getal.")
}
