//! The value of one row: levels or boxes, the doctor's own number, and the doctor's words.

use super::aangekruist::uit_vakjes;
use super::cijfers::{expliciet, getal, is_legenda};
use super::getallen::maten;
use super::normaliseren::{plat_teken, vanaf};
use super::omschrijving::{uit_getal, uit_woorden};
use super::woord::{Woord, woorden};
use super::zinnen::{deelzinnen, is_functie, is_nu, is_verleden, is_verledenwoord};
use crate::belastbaarheid::item::{FmlItem, ItemSoort, Niveau};
use crate::dossier::waarden::Decimaal;

/// What a row says of an item.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Lezing {
    pub waarden: Vec<u8>,
    pub vermogen: Option<Decimaal>,
    pub toelichting: Option<String>,
    /// Why the coach must look: empty if nothing is in doubt.
    pub redenen: Vec<String>,
    /// Says that nothing is limited.
    pub normaal: bool,
    /// All levels are listed and none is chosen.
    pub legenda: bool,
    /// A value that this item does not have.
    pub bestaat_niet: Option<u8>,
}

impl Lezing {
    pub fn is_leeg(&self) -> bool {
        self.waarden.is_empty() && self.vermogen.is_none() && self.redenen.is_empty()
    }

    pub fn reden(mut self, tekst: &str) -> Self {
        self.redenen.push(tekst.to_owned());
        self
    }
}

/// Reads what stands behind the name. `kolommen`: which of the figures that follow each other count,
/// by the head of the table (`false`: an earlier value, or what a function asks).
pub(super) fn lees_waarde(item: &FmlItem, rest: &str, kolommen: &[bool]) -> Lezing {
    let mut lezing = lees(item, rest, kolommen);
    // A level derived from the number has a reason; a stated one is only confirmed by its number.
    if lezing.redenen.is_empty() {
        lezing.vermogen = eigen_getal(item, &lezing.waarden, lezing.vermogen);
    }
    lezing
}

/// The doctor's number, unless it is the one that the description of his level names.
pub(super) fn eigen_getal(
    item: &FmlItem,
    waarden: &[u8],
    getal: Option<Decimaal>,
) -> Option<Decimaal> {
    let van_niveau = || {
        let [waarde] = waarden else { return None };
        let beschreven = vermogen(item, item.niveau(*waarde)?.omschrijving)?;
        Some(beschreven.0)
    };
    getal.filter(|getal| van_niveau() != Some(*getal))
}

fn lees(item: &FmlItem, rest: &str, kolommen: &[bool]) -> Lezing {
    let rest = rest.trim_start_matches([' ', ':', '=', '\t', '\n', '-', ')', '.', ',']);
    if let Some(lezing) = uit_vakjes(item, rest) {
        return lezing;
    }
    let woorden = woorden(rest);
    let legenda = is_legenda(item, &woorden, rest);
    let gekozen = if legenda {
        expliciet(&woorden)
    } else {
        getal(&woorden, kolommen)
    };
    if let Some((waarde, einde, leesfout)) = gekozen {
        if let Some(nu) = voor_vroeger(item, rest, &woorden, einde) {
            return nu;
        }
        return met_waarden(item, rest, &woorden, waarde, einde, leesfout, legenda);
    }
    if legenda {
        return Lezing {
            legenda: true,
            ..Lezing::default()
        };
    }
    uit_woorden(item, rest, &woorden).unwrap_or_else(|| uit_getal(item, rest, &woorden))
}

/// "normaal, was voorheen beperkt (niveau 2)": the level that was chosen (it ends at `einde`) is of
/// earlier, and what stands before it says what holds now. `None` if it is not so.
fn voor_vroeger(item: &FmlItem, rest: &str, woorden: &[Woord], einde: usize) -> Option<Lezing> {
    let voor = woorden.get(..einde)?;
    let vroeger = voor
        .iter()
        .position(|woord| is_verledenwoord(&woord.plat))?;
    let daarna_nu = |woord: &Woord| is_nu(&woord.plat);
    if vroeger == 0 || voor.get(vroeger..)?.iter().any(daarna_nu) {
        return None;
    }
    let begin = voor.get(vroeger)?.van;
    let mut lezing = lees(item, rest.get(..begin)?, &[]);
    if lezing.waarden.is_empty() && !lezing.normaal {
        return None;
    }
    lezing.toelichting = toelichting(rest.get(begin..)?);
    Some(lezing)
}

/// Letters and figures alone, in plain form.
pub(super) fn kern(tekst: &str) -> String {
    let mut uit = String::with_capacity(tekst.len());
    for teken in tekst.chars() {
        if teken.is_ascii_alphanumeric() {
            uit.push(teken.to_ascii_lowercase());
        } else if !teken.is_ascii() && teken.is_alphanumeric() {
            uit.push(plat_teken(teken));
        }
    }
    uit
}

fn met_waarden(
    item: &FmlItem,
    rest: &str,
    woorden: &[Woord],
    waarden: Vec<u8>,
    einde: usize,
    leesfout: bool,
    legenda: bool,
) -> Lezing {
    let mut waarden = waarden;
    if item.soort != ItemSoort::Meerkeuze {
        waarden.truncate(1);
    }
    waarden.sort_unstable();
    waarden.dedup();
    if waarden.len() > 1 {
        waarden.retain(|waarde| *waarde > 0);
    }
    let mut lezing = Lezing {
        bestaat_niet: waarden
            .iter()
            .copied()
            .find(|waarde| item.niveau(*waarde).is_none()),
        normaal: waarden == [0],
        ..Lezing::default()
    };
    if lezing.bestaat_niet.is_some() {
        return lezing;
    }
    if leesfout {
        lezing = lezing.reden("De waarde is door een leesfout heen gelezen.");
    }
    let na = woorden
        .get(einde)
        .map_or("", |woord| vanaf(rest, woord.van));
    if !legenda {
        let gekozen = waarden.first().and_then(|waarde| item.niveau(*waarde));
        let kort = gekozen.map_or(na, |niveau| na_niveau(item, niveau, na));
        let begin = kern(na);
        let past = |niveau: &Niveau| begin.starts_with(&kern(niveau.omschrijving));
        let eigen_past = gekozen.is_some_and(past);
        let ander = !eigen_past
            && item
                .niveaus
                .iter()
                .any(|niveau| !waarden.contains(&niveau.waarde) && past(niveau));
        if ander && item.soort == ItemSoort::Schaal {
            lezing = lezing.reden("De waarde en de omschrijving spreken elkaar tegen.");
        }
        let is_vakje = |tekst: &String| {
            let eigen = kern(tekst);
            item.niveaus
                .iter()
                .any(|niveau| eigen == kern(niveau.omschrijving))
        };
        lezing.toelichting = toelichting(kort).filter(|tekst| !is_vakje(tekst));
        let gevonden = lezing
            .toelichting
            .as_deref()
            .filter(|_| !lezing.normaal)
            .and_then(|tekst| vermogen(item, tekst));
        if let Some((getal, meer)) = gevonden {
            lezing.vermogen = Some(getal);
            if meer {
                lezing =
                    lezing.reden("De toelichting noemt meer getallen; het laagste staat hier.");
            }
        }
    }
    lezing.waarden = waarden;
    lezing
}

/// What stands behind a level when its label and its description are taken off.
pub(super) fn na_niveau<'a>(item: &FmlItem, niveau: &Niveau, tekst: &'a str) -> &'a str {
    let mut rest = tekst;
    for zin in [niveau.label, niveau.omschrijving, "wel beperkt", "beperkt"] {
        let begin = rest.trim_start_matches([' ', '\t', '\n', ':', '(', '-', ',', ';', '.', '=']);
        if let Some(verder) = zonder_begin(begin, zin) {
            rest = verder;
        } else if item.soort == ItemSoort::Meerkeuze || zin == niveau.omschrijving {
            // The description cut short: nothing of the doctor's own is left.
            let eigen = kern(begin);
            if eigen.len() >= 6 && kern(niveau.omschrijving).starts_with(&eigen) {
                rest = "";
            }
        }
    }
    rest
}

/// The text behind a phrase with which it begins, spaces and signs apart.
fn zonder_begin<'a>(tekst: &'a str, zin: &str) -> Option<&'a str> {
    let zin = kern(zin);
    let mut wacht = zin.chars().peekable();
    wacht.peek()?;
    for (byte, teken) in tekst.char_indices() {
        if !teken.is_alphanumeric() {
            continue;
        }
        if wacht.next() != Some(plat_teken(teken)) {
            return None;
        }
        if wacht.peek().is_none() {
            let rest = vanaf(tekst, byte + teken.len_utf8());
            let heel = rest.chars().next().is_none_or(|t| !t.is_alphabetic());
            return heel.then(|| rest.trim_start_matches([')', '.', ' ']));
        }
    }
    None
}

/// The doctor's words in one line; `None` if nothing is left.
pub(super) fn toelichting(tekst: &str) -> Option<String> {
    let een_regel = tekst.split_whitespace().collect::<Vec<_>>().join(" ");
    let rand =
        |t: char| t.is_whitespace() || matches!(t, ':' | '-' | ';' | ',' | '=' | '|' | '.' | '"');
    let kort = een_regel.trim_matches(rand);
    let kort = kort
        .strip_prefix("Toelichting arts")
        .or_else(|| kort.strip_prefix("Toelichting"))
        .or_else(|| kort.strip_prefix("toelichting"))
        .unwrap_or(kort);
    let kort = kort.trim_matches(rand);
    let open = kort.matches('(').count();
    let dicht = kort.matches(')').count();
    let kort = if dicht > open {
        kort.trim_end_matches(')')
    } else if kort.starts_with('(') && kort.ends_with(')') && open == 1 {
        kort.trim_matches(['(', ')'])
    } else {
        kort
    };
    kort.chars()
        .any(char::is_alphanumeric)
        .then(|| kort.to_owned())
}

/// The number that the doctor names, in the unit of the item, and whether there were more.
pub(super) fn vermogen(item: &FmlItem, tekst: &str) -> Option<(Decimaal, bool)> {
    let eenheid = item.vergelijk_op?;
    let woorden = woorden(tekst);
    let mut getallen: Vec<Decimaal> = Vec::new();
    let mut bereik = false;
    for zin in deelzinnen(&woorden) {
        if is_verleden(zin.woorden) || is_functie(zin.woorden) {
            continue;
        }
        for maat in maten(zin.woorden)
            .into_iter()
            .filter(|maat| !maat.minstens && !maat.minder)
        {
            bereik |= maat.bereik;
            getallen.extend(
                maat.in_eenheid(eenheid, false)
                    .filter(|getal| *getal > Decimaal::heel(0)),
            );
        }
    }
    let laagste = getallen.iter().copied().min()?;
    Some((
        laagste,
        bereik || getallen.iter().any(|getal| *getal != laagste),
    ))
}
