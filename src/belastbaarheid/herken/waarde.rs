//! The value of one row: levels or boxes, the doctor's own number, and the doctor's words.

use super::getallen::{getal_op, maten};
use super::normaliseren::{plat_teken, vanaf};
use super::vakjes::{bevat_zin, met_tekst, vakjes};
use super::woord::{Woord, in_lijst, klein_getal, woorden};
use super::zinnen::{deelzinnen, is_functie, is_nu, is_onbeperkt, is_verleden, is_verledenwoord};
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

    fn reden(mut self, tekst: &str) -> Self {
        self.redenen.push(tekst.to_owned());
        self
    }
}

const EXPLICIET: [&str; 14] = [
    "niveau",
    "waarde",
    "score",
    "keuze",
    "klasse",
    "categorie",
    "gekozen",
    "antwoord",
    "uitkomst",
    "oordeel",
    "vakje",
    "vakjes",
    "waarden",
    "code",
];
const SCHEIDING: [&str; 11] = [":", "=", "-", ".", "\t", "\n", "(", ")", ",", "\"", "'"];

/// Reads what stands behind the name. `kolommen`: which of the figures that follow each other count,
/// by the head of the table (`false`: an earlier value, or what a function asks).
pub(super) fn lees_waarde(item: &FmlItem, rest: &str, kolommen: &[bool]) -> Lezing {
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

fn uit_vakjes(item: &FmlItem, rest: &str) -> Option<Lezing> {
    let gevonden = vakjes(rest);
    if gevonden.is_empty() {
        return None;
    }
    let mut lezing = Lezing::default();
    let mut onbekend = false;
    let mut resten = Vec::new();
    for (_, tekst) in met_tekst(rest, &gevonden)
        .into_iter()
        .filter(|(aan, _)| *aan)
    {
        match niveau_van_tekst(item, tekst) {
            Some(niveau) => {
                lezing.waarden.push(niveau.waarde);
                resten.extend(toelichting(na_niveau(item, niveau, tekst)));
            }
            None => onbekend = true,
        }
    }
    let woorden = woorden(rest);
    if lezing.waarden.is_empty() {
        if let Some((waarden, ..)) = expliciet(&woorden) {
            lezing.waarden = waarden;
        }
    }
    if gevonden.iter().all(|vakje| !vakje.aan) && lezing.waarden.is_empty() {
        return Some(Lezing {
            legenda: true,
            ..Lezing::default()
        });
    }
    lezing.waarden.sort_unstable();
    lezing.waarden.dedup();
    lezing.normaal = lezing.waarden == [0];
    lezing.toelichting = (!resten.is_empty()).then(|| resten.join("; "));
    lezing.vermogen = lezing
        .toelichting
        .as_deref()
        .and_then(|tekst| vermogen(item, tekst).map(|(getal, _)| getal));
    if onbekend || (lezing.waarden.len() > 1 && item.soort != ItemSoort::Meerkeuze) {
        return Some(
            lezing.reden("Niet elk aangekruist vakje is te plaatsen; kijk in het document."),
        );
    }
    Some(lezing)
}

/// The level that a text names: by its description, its number in front, or its label.
fn niveau_van_tekst<'a>(item: &'a FmlItem, tekst: &str) -> Option<&'a Niveau> {
    let beschreven = item
        .niveaus
        .iter()
        .filter(|niveau| bevat_zin(tekst, niveau.omschrijving));
    if let Some(niveau) = beschreven.max_by_key(|niveau| niveau.omschrijving.len()) {
        return Some(niveau);
    }
    let woorden = woorden(tekst);
    if let Some(niveau) = woorden
        .first()
        .and_then(|woord| klein_getal(&woord.plat))
        .and_then(|waarde| item.niveau(waarde))
    {
        return Some(niveau);
    }
    let kern = kern(tekst);
    let mut labels = item
        .niveaus
        .iter()
        .filter(|niveau| kern.starts_with(&self::kern(niveau.label)));
    match (labels.next(), labels.next()) {
        (Some(enige), None) => Some(enige),
        _ if is_onbeperkt(&woorden) => item.niveau(0),
        _ => None,
    }
}

fn kern(tekst: &str) -> String {
    tekst
        .chars()
        .filter(|t| t.is_alphanumeric())
        .map(plat_teken)
        .collect()
}

/// Two or more levels with their texts, as a list of all answers has them.
fn is_legenda(item: &FmlItem, woorden: &[Woord], rest: &str) -> bool {
    let mut genoemd: Vec<u8> = Vec::new();
    for (plek, woord) in woorden.iter().enumerate() {
        let Some(niveau) = klein_getal(&woord.plat).and_then(|waarde| item.niveau(waarde)) else {
            continue;
        };
        let tekst = vanaf(rest, woord.tot).trim_start_matches([' ', ':', '=', '-', ')', '.', '\t']);
        let kern_tekst = kern(&tekst.chars().take(40).collect::<String>());
        let omschrijving: String = kern(niveau.omschrijving).chars().take(8).collect();
        let past =
            kern_tekst.starts_with(&kern(niveau.label)) || kern_tekst.starts_with(&omschrijving);
        let nieuw = !genoemd.contains(&niveau.waarde);
        if past && nieuw && (plek == 0 || !super::zinnen::is_nu(&woord.plat)) {
            genoemd.push(niveau.waarde);
        }
    }
    if item.soort == ItemSoort::Meerkeuze {
        (genoemd.contains(&0) && genoemd.len() > 1)
            || (genoemd.len() > 2 && genoemd.len() + 1 >= item.niveaus.len())
    } else {
        genoemd.len() > 1
    }
}

type Gekozen = (Vec<u8>, usize, bool);

/// "niveau 2", "waarde: 2", "vakjes 3 en 4"; not of earlier.
fn expliciet(woorden: &[Woord]) -> Option<Gekozen> {
    for (plek, woord) in woorden.iter().enumerate() {
        let vorige = plek
            .checked_sub(1)
            .and_then(|vorige| woorden.get(vorige))
            .map_or("", |w| w.plat.as_str());
        if !in_lijst(&woord.plat, &EXPLICIET)
            || is_verledenwoord(vorige)
            || is_verledenwoord(woorden.get(plek + 1).map_or("", |w| &w.plat))
        {
            continue;
        }
        let mut getal = plek + 1;
        while woorden.get(getal).is_some_and(|w| {
            in_lijst(&w.plat, &[":", "=", "is", "\t", "\n", "-"]) || is_nu(&w.plat)
        }) {
            getal += 1;
        }
        if let Some((waarden, einde)) = reeks(woorden, getal) {
            return Some((waarden, einde, false));
        }
    }
    None
}

/// The figure that stands as the value.
fn getal(woorden: &[Woord], kolommen: &[bool]) -> Option<Gekozen> {
    if let Some(gekozen) = uit_kolommen(woorden, kolommen) {
        return Some(gekozen);
    }
    if let Some(gekozen) = expliciet(woorden) {
        return Some(gekozen);
    }
    let mut verleden = false;
    let mut losse_woorden = 0;
    for (plek, woord) in woorden.iter().enumerate() {
        if in_lijst(&woord.plat, &[",", ";", ")", "\n", "\t"]) {
            verleden = false;
        }
        if is_nu(&woord.plat) {
            verleden = false;
            losse_woorden = 0;
            continue;
        }
        if is_verledenwoord(&woord.plat) {
            verleden = true;
            continue;
        }
        if in_lijst(&woord.plat, &SCHEIDING) || (verleden && klein_getal(&woord.plat).is_none()) {
            continue;
        }
        if let Some((waarden, einde)) = reeks(woorden, plek) {
            if verleden {
                continue;
            }
            if let Some((nieuwe, einde)) = na_pijl(woorden, einde) {
                return Some((nieuwe, einde, false));
            }
            return Some((waarden, einde, false));
        }
        if let Some(waarde) = misgelezen(woorden, plek) {
            return Some((vec![waarde], plek + 1, true));
        }
        // A few words of the name may be left over; anything more is text.
        losse_woorden += 1;
        let over = in_lijst(
            &woord.plat,
            &[
                "tijdens",
                "het",
                "werk",
                "in",
                "arbeid",
                "voor",
                "taakuitvoering",
                "item",
                "van",
                "fml",
            ],
        );
        if !over || losse_woorden > 6 {
            return None;
        }
    }
    None
}

/// "2 -> 1", "van 2 naar 1".
fn na_pijl(woorden: &[Woord], plek: usize) -> Option<(Vec<u8>, usize)> {
    let woord = |plek: usize| woorden.get(plek).map_or("", |woord| woord.plat.as_str());
    let verder = match (woord(plek), woord(plek + 1)) {
        ("-" | "=", ">") => plek + 2,
        ("naar", _) => plek + 1,
        _ => return None,
    };
    reeks(woorden, verder)
}

fn uit_kolommen(woorden: &[Woord], kolommen: &[bool]) -> Option<Gekozen> {
    if !kolommen.contains(&false) {
        return None;
    }
    let mut cijfers: Vec<(u8, usize)> = Vec::new();
    for (plek, woord) in woorden.iter().enumerate() {
        match klein_getal(&woord.plat) {
            Some(getal) if cijfers.len() < kolommen.len() => cijfers.push((getal, plek + 1)),
            _ if in_lijst(&woord.plat, &["\t", "\n"]) => {}
            _ => break,
        }
    }
    if cijfers.len() != kolommen.len() {
        return None;
    }
    let (waarde, einde) = *cijfers.get(kolommen.iter().position(|telt| *telt)?)?;
    let laatste = cijfers.last().map_or(einde, |(_, einde)| *einde);
    Some((vec![waarde], laatste, false))
}

/// Figures that follow each other: "3", "3, 4", "3 (tekst), 4 (tekst)", "3 en 4". Not an amount.
fn reeks(woorden: &[Woord], begin: usize) -> Option<(Vec<u8>, usize)> {
    let eerste = cijfer_op(woorden, begin)?;
    let mut waarden = vec![eerste];
    let mut einde = begin + 1;
    loop {
        let mut plek = einde;
        if woorden.get(plek).is_some_and(|woord| woord.plat == "(") {
            let dicht = woorden
                .iter()
                .skip(plek)
                .take(30)
                .position(|woord| woord.plat == ")");
            let Some(dicht) = dicht else { break };
            plek += dicht + 1;
        }
        let voeg = woorden
            .get(plek)
            .is_some_and(|woord| in_lijst(&woord.plat, &[",", ";", "en", "/", "+", "&"]));
        let Some(volgende) = voeg.then(|| cijfer_op(woorden, plek + 1)).flatten() else {
            break;
        };
        waarden.push(volgende);
        einde = plek + 2;
    }
    Some((waarden, einde))
}

fn cijfer_op(woorden: &[Woord], plek: usize) -> Option<u8> {
    let getal = klein_getal(&woorden.get(plek)?.plat)?;
    let is_maat = maten(woorden.get(plek..(plek + 6).min(woorden.len()))?)
        .first()
        .is_some_and(|maat| maat.van == 0);
    let volgt = woorden
        .get(plek + 1)
        .map_or("", |woord| woord.plat.as_str());
    let anders = in_lijst(
        volgt,
        &[
            "%", "jaar", "dagen", "weken", "maanden", "personen", "items", "dag",
        ],
    ) || volgt.starts_with("maand");
    (!is_maat && !anders).then_some(getal)
}

/// "l" or "O" alone in a cell is a misread 1 or 0.
fn misgelezen(woorden: &[Woord], plek: usize) -> Option<u8> {
    let rand = |woord: Option<&Woord>| woord.is_none_or(|w| in_lijst(&w.plat, &["\t", "\n"]));
    let alleen = rand(plek.checked_sub(1).and_then(|vorige| woorden.get(vorige)))
        && rand(woorden.get(plek + 1));
    match woorden.get(plek)?.plat.as_str() {
        "l" | "i" | "|" if alleen => Some(1),
        "o" if alleen => Some(0),
        _ => None,
    }
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
        let ander = item.niveaus.iter().find(|niveau| {
            !waarden.contains(&niveau.waarde) && kern(na).starts_with(&kern(niveau.omschrijving))
        });
        let eigen_past =
            gekozen.is_some_and(|niveau| kern(na).starts_with(&kern(niveau.omschrijving)));
        if ander.is_some() && !eigen_past && item.soort == ItemSoort::Schaal {
            lezing = lezing.reden("De waarde en de omschrijving spreken elkaar tegen.");
        }
        let is_vakje = |tekst: &String| {
            item.niveaus
                .iter()
                .any(|niveau| self::kern(tekst) == self::kern(niveau.omschrijving))
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
fn na_niveau<'a>(item: &FmlItem, niveau: &Niveau, tekst: &'a str) -> &'a str {
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
        for maat in maten(zin.woorden) {
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

/// "licht beperkt", "niet beperkt", or the description of a level.
fn uit_woorden(item: &FmlItem, rest: &str, woorden: &[Woord]) -> Option<Lezing> {
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
fn uit_getal(item: &FmlItem, rest: &str, woorden: &[Woord]) -> Lezing {
    let zinnen = deelzinnen(woorden);
    let telt =
        |zin: &&super::zinnen::Deelzin<'_>| !is_verleden(zin.woorden) && !is_functie(zin.woorden);
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

/// The level at a number without a level: the mildest whose load is not above it. A number that is
/// not below normal is no limit.
pub(super) fn bij_getal(item: &FmlItem, getal: Decimaal) -> Lezing {
    let normaal = item.niveau(0).and_then(|niveau| niveau.getal);
    if normaal.is_some_and(|normaal| getal >= normaal) {
        return Lezing {
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
