//! The schedule by which hours build up: "vanaf 5 januari 2026 24 uur", or a table.

use super::alinea::Alinea;
use super::datums::{Datumvondst, datums};
use super::feiten::HerkendeStap;
use super::getallen::{Maatsoort, Per, getal_op, maten};
use super::koppen::Sectie;
use super::woord::{Woord, bevat, in_lijst, klein_getal, staat_op, woorden};
use crate::dossier::schrijfwijze::MAANDEN;
use crate::dossier::schrijfwijze::lees_decimaal;
use crate::dossier::waarden::Decimaal;

/// Words between a date and its hours.
const BEREIK: usize = 8;

/// A step and the lines it came from.
type Stapvondst = (HerkendeStap, Vec<usize>);

/// Every step, in the order of the text, with its lines.
pub(super) fn stappen(alineas: &[Alinea]) -> Vec<Stapvondst> {
    let mut uit: Vec<Stapvondst> = Vec::new();
    // A table may come one cell a line with empty lines between: the part is read as a whole.
    let mut schema: Vec<(usize, &str)> = Vec::new();
    for alinea in alineas {
        let regels = alinea
            .regels
            .iter()
            .map(|(nummer, tekst)| (*nummer, tekst.as_str()));
        match alinea.sectie {
            Sectie::Opbouw => schema.extend(regels),
            Sectie::Eerder | Sectie::Functie | Sectie::Vergelijking | Sectie::Legenda => {}
            _ => {
                let regels: Vec<_> = regels.collect();
                let kan = |(_, tekst): &(usize, &str)| tekst.contains(|t: char| t.is_ascii_digit());
                if regels.iter().any(kan) {
                    lees(&regels, false, &mut uit);
                }
            }
        }
    }
    lees(&schema, true, &mut uit);
    uit.dedup_by(|later, eerder| later.0 == eerder.0);
    uit
}

fn lees(regels: &[(usize, &str)], in_schema: bool, uit: &mut Vec<Stapvondst>) {
    let mut tekst = String::new();
    let mut begin: Vec<(usize, usize)> = Vec::new();
    for (nummer, regel) in regels {
        begin.push((tekst.len(), *nummer));
        tekst.push_str(regel);
        tekst.push('\n');
    }
    let regel_op = |byte: usize| {
        let na = begin.partition_point(|(van, _)| *van <= byte);
        let plek = na.checked_sub(1)?;
        begin.get(plek).map(|(_, nummer)| *nummer)
    };
    let woorden = woorden(&tekst);
    let alle = datums(&woorden);
    let alleen_dag = bevat(&woorden, "per dag") && !bevat(&woorden, "per week");
    for (plek, datum) in alle.iter().enumerate() {
        let tot = alle
            .get(plek + 1)
            .map_or(woorden.len(), |volgende| volgende.van);
        let na = woorden.get(datum.tot..tot).unwrap_or(&[]);
        let vooraf = woorden
            .get(datum.van.saturating_sub(4)..datum.van)
            .unwrap_or(&[]);
        if !in_schema && !kondigt_aan(vooraf) {
            continue;
        }
        let Some((stap, laatste)) = stap(datum, na, in_schema, alleen_dag) else {
            continue;
        };
        let bron = woorden.get(datum.van).into_iter();
        let bron = bron.chain(na.iter().take(laatste));
        let mut eigen: Vec<usize> = bron.filter_map(|woord| regel_op(woord.van)).collect();
        eigen.dedup();
        uit.push((stap, eigen));
    }
}

/// A word that begins with a u stands in it: without one no hours are named.
pub(super) fn kan_uren(tekst: &str) -> bool {
    let bytes = tekst.as_bytes();
    let los = bytes
        .first()
        .is_some_and(|byte| matches!(byte, b'u' | b'U'));
    los || bytes
        .windows(2)
        .any(|twee| matches!(twee, [voor, b'u' | b'U'] if !voor.is_ascii_alphabetic()))
}

/// Hours that build up without a full date: "week 1-4: 12 uur", "vanaf april 2026 24 uur",
/// "de eerste vier weken 12 uur", "elke twee weken 2 uur erbij".
pub(super) fn is_relatief(woorden: &[Woord]) -> bool {
    let uren = maten(woorden)
        .iter()
        .any(|maat| maat.soort == Maatsoort::Uur);
    if !uren {
        return false;
    }
    woorden.iter().enumerate().any(|(plek, woord)| {
        let na = woorden.get(plek + 1).map_or("", |w| w.plat.as_str());
        let voor = plek
            .checked_sub(1)
            .and_then(|voor| woorden.get(voor))
            .map_or("", |w| w.plat.as_str());
        let telwoord = getal_op(woorden, plek + 1).is_some();
        match woord.plat.as_str() {
            "week" | "weken" | "wk" | "maand" => {
                voor != "per" && klein_getal(na).is_some() && !is_uren(woorden, plek + 2)
            }
            "eerste" | "na" | "elke" | "iedere" | "komende" | "volgende" => {
                let eenheid = plek + 1 + usize::from(telwoord);
                woorden
                    .get(eenheid)
                    .is_some_and(|w| in_lijst(&w.plat, &["week", "weken", "maand", "maanden"]))
                    && !staat_op(woorden, plek, &["elke", "week"])
            }
            maand => {
                in_lijst(maand, &MAANDEN)
                    && in_lijst(
                        voor,
                        &["vanaf", "per", "in", "eind", "begin", "medio", "half"],
                    )
            }
        }
    })
}

fn is_uren(woorden: &[Woord], plek: usize) -> bool {
    woorden
        .get(plek)
        .is_some_and(|woord| in_lijst(&woord.plat, &["uur", "uren"]))
}

fn kondigt_aan(vooraf: &[Woord]) -> bool {
    vooraf
        .iter()
        .any(|woord| in_lijst(&woord.plat, &["vanaf", "per", "ingang", "miv", "v"]))
        && !vooraf
            .iter()
            .any(|woord| in_lijst(&woord.plat, &["geldig", "geldend", "geldt", "opgesteld"]))
}

fn stap(
    datum: &Datumvondst,
    na: &[Woord],
    in_schema: bool,
    alleen_dag: bool,
) -> Option<(HerkendeStap, usize)> {
    let mut stap = HerkendeStap {
        vanaf: datum.datum,
        uren_per_week: None,
        uren_per_dag: None,
        jaar_afgeleid: datum.jaar_afgeleid,
    };
    let mut laatste = 0;
    let mut los: Vec<Decimaal> = Vec::new();
    for maat in maten(na)
        .into_iter()
        .filter(|maat| maat.soort == Maatsoort::Uur && maat.van <= BEREIK)
    {
        match maat.per {
            Some(Per::Dag) => stap.uren_per_dag = stap.uren_per_dag.or(Some(maat.getal)),
            Some(Per::Week) => stap.uren_per_week = stap.uren_per_week.or(Some(maat.getal)),
            Some(_) => continue,
            None => los.push(maat.getal),
        }
        laatste = maat.tot;
    }
    if in_schema && laatste == 0 {
        for (plek, woord) in na.iter().enumerate() {
            match lees_decimaal(&woord.plat) {
                Some(getal) if los.len() < 2 => {
                    los.push(getal);
                    laatste = plek + 1;
                }
                None if in_lijst(&woord.plat, &["\t", "\n", ":", "-", "|"]) => {}
                _ => break,
            }
        }
    }
    zet_los(&mut stap, &los, alleen_dag);
    let redelijk = |uren: Option<Decimaal>, grens| {
        uren.is_none_or(|uren| uren > Decimaal::heel(0) && uren <= Decimaal::heel(grens))
    };
    let gevuld = stap.uren_per_week.is_some() || stap.uren_per_dag.is_some();
    (gevuld && redelijk(stap.uren_per_week, 60) && redelijk(stap.uren_per_dag, 24))
        .then_some((stap, laatste))
}

/// Figures without "per": the larger one is of the week.
fn zet_los(stap: &mut HerkendeStap, los: &[Decimaal], alleen_dag: bool) {
    match *los {
        [een] if alleen_dag => stap.uren_per_dag = stap.uren_per_dag.or(Some(een)),
        [een] => stap.uren_per_week = stap.uren_per_week.or(Some(een)),
        [een, twee, ..] => {
            stap.uren_per_week = stap.uren_per_week.or(Some(een.max(twee)));
            stap.uren_per_dag = stap.uren_per_dag.or(Some(een.min(twee)));
        }
        [] => {}
    }
}
