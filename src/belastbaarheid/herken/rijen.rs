//! Cuts a document into rows (an item with what stands behind it) and running text.

use super::code::{Codevondst, code_vooraan};
use super::koppen::{Lijnsoort, Rol, Sectie, kolom, lijnsoort};
use super::namen::Namen;
use super::normaliseren::{Schoon, plat, schoon, splits_regels, vanaf};
use super::woord::{in_lijst, klein_getal, woorden};
use crate::belastbaarheid::item::Rubriek;

/// One line of the pasted text.
pub(super) struct Lijn<'a> {
    /// From 1.
    pub nummer: usize,
    pub oud: &'a str,
    pub schoon: Schoon,
    pub soort: Lijnsoort,
}

/// An item with what stands behind it, not yet read.
#[derive(Debug, Default)]
pub(super) struct Rij {
    pub regels: Vec<usize>,
    /// Code, name and the rest; cells parted by tabs, lines by line ends.
    pub tekst: String,
    pub sectie: Sectie,
    /// Of figures that follow each other: which count.
    pub kolommen: Vec<bool>,
    /// The row stood on one line.
    op_een_regel: bool,
    af: bool,
}

/// Running text that belongs together.
#[derive(Debug, Default)]
pub(super) struct Alinea {
    pub regels: Vec<(usize, String)>,
    pub sectie: Sectie,
    pub rubriek: Option<Rubriek>,
}

/// The document in pieces.
#[derive(Default)]
pub(super) struct Stukken {
    pub rijen: Vec<Rij>,
    pub alineas: Vec<Alinea>,
    /// Headings, heads of tables, page numbers.
    pub opmaak: Vec<usize>,
    pub rubriekkoppen: usize,
}

pub(super) fn lijnen(tekst: &str) -> Vec<Lijn<'_>> {
    let regels = splits_regels(tekst).enumerate();
    regels
        .map(|(plek, oud)| {
            let schoon = schoon(oud);
            let soort = lijnsoort(&schoon);
            Lijn {
                nummer: plek + 1,
                oud,
                schoon,
                soort,
            }
        })
        .collect()
}

/// Most lines that one row may take: a list of boxes has ten.
const RIJ_REGELS: usize = 30;

struct Snijder<'a, 'b> {
    lijnen: &'a [Lijn<'b>],
    namen: &'a Namen,
    uit: Stukken,
    open: Option<Rij>,
    alinea: Alinea,
    rollen: Vec<Rol>,
    losse_kop: Vec<Rol>,
    sectie: Sectie,
    rubriek: Option<Rubriek>,
}

/// `feitregel`: the line holds a fact of the document ("Geldig per: ..."), so it ends a row.
/// `ander_item`: the line, behind a row, speaks of another item.
pub(super) fn snijd(
    lijnen: &[Lijn<'_>],
    namen: &Namen,
    feitregel: impl Fn(&str) -> bool,
    ander_item: impl Fn(&str, &str) -> bool,
) -> Stukken {
    let mut snijder = Snijder {
        lijnen,
        namen,
        uit: Stukken::default(),
        open: None,
        alinea: Alinea::default(),
        rollen: Vec::new(),
        losse_kop: Vec::new(),
        sectie: Sectie::Lijst,
        rubriek: None,
    };
    for (plek, lijn) in lijnen.iter().enumerate() {
        snijder.neem(plek, lijn, &feitregel, &ander_item);
    }
    snijder.sluit();
    snijder.einde_alinea();
    snijder.uit
}

impl Snijder<'_, '_> {
    fn neem(
        &mut self,
        plek: usize,
        lijn: &Lijn<'_>,
        feitregel: &impl Fn(&str) -> bool,
        ander_item: &impl Fn(&str, &str) -> bool,
    ) {
        let tekst = lijn.schoon.tekst.as_str();
        match &lijn.soort {
            Lijnsoort::Leeg => {
                if self
                    .open
                    .as_ref()
                    .is_some_and(|rij| rij.af && rij.op_een_regel)
                {
                    self.sluit();
                }
                self.einde_alinea();
            }
            Lijnsoort::Opmaak => self.uit.opmaak.push(lijn.nummer),
            Lijnsoort::Tabelkop(rollen) => {
                self.sluit();
                self.einde_alinea();
                self.rollen.clone_from(rollen);
                self.uit.opmaak.push(lijn.nummer);
            }
            Lijnsoort::Rubriek(rubriek, rest) => {
                self.nieuw_deel(Sectie::Lijst, Some(*rubriek));
                self.uit.rubriekkoppen += 1;
                self.na_kop(plek, lijn, *rest);
            }
            Lijnsoort::Sectie(sectie, rest) => {
                let gevuld = !vanaf(tekst, *rest).trim().is_empty();
                let in_rij = gevuld
                    && self.open.is_some()
                    && matches!(
                        sectie,
                        Sectie::Eerder | Sectie::Functie | Sectie::Vergelijking
                    );
                if in_rij {
                    self.vervolg(lijn, tekst);
                    return;
                }
                if gevuld && *sectie == Sectie::Eerder {
                    // One line about earlier, not a whole part.
                    self.sluit();
                    self.alinea(lijn.nummer, tekst, lijn.schoon.opsomming);
                    return;
                }
                self.nieuw_deel(*sectie, None);
                self.na_kop(plek, lijn, *rest);
            }
            Lijnsoort::Anders => self.inhoud(plek, lijn, feitregel, ander_item),
        }
    }

    fn nieuw_deel(&mut self, sectie: Sectie, rubriek: Option<Rubriek>) {
        self.sluit();
        self.einde_alinea();
        self.sectie = sectie;
        self.rubriek = rubriek;
        self.rollen.clear();
    }

    /// Text on the line of the heading itself.
    fn na_kop(&mut self, plek: usize, lijn: &Lijn<'_>, rest: usize) {
        let rest = vanaf(&lijn.schoon.tekst, rest).trim().to_owned();
        if rest.is_empty() {
            self.uit.opmaak.push(lijn.nummer);
        } else if self.sectie == Sectie::Lijst && self.rubriek.is_none() {
            self.open_rij(plek, lijn, &rest);
        } else {
            self.alinea(lijn.nummer, &rest, false);
        }
    }

    fn inhoud(
        &mut self,
        plek: usize,
        lijn: &Lijn<'_>,
        feitregel: &impl Fn(&str) -> bool,
        ander_item: &impl Fn(&str, &str) -> bool,
    ) {
        let tekst = lijn.schoon.tekst.as_str();
        if self.is_losse_kop(plek, tekst) {
            self.uit.opmaak.push(lijn.nummer);
            return;
        }
        let kop = std::mem::take(&mut self.losse_kop);
        if kop.len() >= 2 {
            self.rollen = kop;
        }
        if self.open_rij(plek, lijn, tekst) {
            return;
        }
        let past_erbij = self.open.as_ref().is_some_and(|rij| {
            rij.regels.len() < RIJ_REGELS
                && !feitregel(tekst)
                && !(rij.af && ander_item(&rij.tekst, tekst))
        });
        if past_erbij {
            self.vervolg(lijn, tekst);
        } else {
            self.sluit();
            self.alinea(lijn.nummer, tekst, lijn.schoon.opsomming);
        }
    }

    /// The head of a table, one cell a line: never one word alone.
    fn is_losse_kop(&mut self, plek: usize, tekst: &str) -> bool {
        let is_kop =
            |tekst: &str| tekst.starts_with(char::is_uppercase) && kolom(&plat(tekst)).is_some();
        let volgende = self.vooruit(plek);
        let in_reeks =
            !self.losse_kop.is_empty() || volgende.split('\n').next().is_some_and(is_kop);
        if tekst.contains('\t') || klein_getal(tekst).is_some() || !is_kop(tekst) || !in_reeks {
            return false;
        }
        let Some(rol) = kolom(&plat(tekst)) else {
            return false;
        };
        let open_zonder_waarde = self.open.as_ref().is_some_and(|rij| !rij.af);
        if open_zonder_waarde || self.sectie == Sectie::Opbouw {
            return false;
        }
        self.losse_kop.push(rol);
        true
    }

    fn open_rij(&mut self, plek: usize, lijn: &Lijn<'_>, tekst: &str) -> bool {
        let vooruit = self.vooruit(plek);
        let Some(anker) = anker(tekst, &vooruit, self.namen) else {
            return false;
        };
        let streng = matches!(self.sectie, Sectie::Opbouw | Sectie::Voorwaarden);
        if streng && !(anker.met_naam && anker.met_code && !anker.leesfout) {
            return false;
        }
        // One cell a line: the name under its code belongs to the row that is open.
        if !anker.met_code
            && self.open.as_ref().is_some_and(|rij| {
                !rij.af
                    && code_vooraan(&rij.tekst).is_some()
                    && !rij.tekst.contains('\n')
                    && zonder_naam(&rij.tekst)
            })
        {
            return false;
        }
        if streng {
            self.nieuw_deel(Sectie::Lijst, None);
        }
        self.sluit();
        self.einde_alinea();
        let mut rij = Rij {
            regels: vec![lijn.nummer],
            tekst: anker.tekst,
            sectie: self.sectie,
            op_een_regel: true,
            ..Rij::default()
        };
        // A table of what functions ask has no column with what someone can do.
        if self.rollen.contains(&Rol::Niet)
            && !self
                .rollen
                .iter()
                .any(|rol| matches!(rol, Rol::Waarde | Rol::Niveau(_)))
        {
            rij.sectie = Sectie::Functie;
        }
        if lijn.schoon.vaste_kolommen
            && !self.rollen.is_empty()
            && tekst.split('\t').count() <= self.rollen.len()
        {
            rij.tekst = naar_rollen(tekst, &self.rollen).unwrap_or(rij.tekst);
        } else {
            rij.kolommen = self
                .rollen
                .iter()
                .filter_map(|rol| match rol {
                    Rol::Waarde => Some(true),
                    Rol::Niet => Some(false),
                    _ => None,
                })
                .collect();
        }
        rij.af = heeft_waarde(&rij.tekst);
        rij.op_een_regel = rij.af;
        self.open = Some(rij);
        true
    }

    fn vooruit(&self, plek: usize) -> String {
        let verder = self.lijnen.iter().skip(plek + 1).take(6);
        let inhoud: Vec<&str> = verder
            .filter(|lijn| lijn.soort != Lijnsoort::Leeg)
            .take(3)
            .map(|lijn| lijn.schoon.tekst.as_str())
            .collect();
        inhoud.join("\n")
    }

    fn vervolg(&mut self, lijn: &Lijn<'_>, tekst: &str) {
        if let Some(rij) = self.open.as_mut() {
            plak(&mut rij.tekst, tekst);
            rij.regels.push(lijn.nummer);
            rij.af = rij.af || heeft_waarde(&rij.tekst);
        }
    }

    fn sluit(&mut self) {
        self.uit.rijen.extend(self.open.take());
    }

    fn alinea(&mut self, nummer: usize, tekst: &str, opsomming: bool) {
        if opsomming {
            self.einde_alinea();
        }
        self.alinea.sectie = self.sectie;
        self.alinea.rubriek = self.rubriek;
        self.alinea.regels.push((nummer, tekst.to_owned()));
    }

    fn einde_alinea(&mut self) {
        let alinea = std::mem::take(&mut self.alinea);
        if !alinea.regels.is_empty() {
            self.uit.alineas.push(alinea);
        }
    }
}

/// Adds a line; a word that was parted by a hyphen becomes whole.
pub(super) fn plak(tekst: &mut String, regel: &str) {
    let verder = regel.trim_start();
    let breekt = tekst.ends_with('-')
        && tekst.chars().rev().nth(1).is_some_and(char::is_alphabetic)
        && verder.starts_with(char::is_lowercase)
        && !["en ", "of ", "en/of "]
            .iter()
            .any(|woord| verder.starts_with(woord));
    if breekt {
        tekst.pop();
    } else if !tekst.is_empty() {
        tekst.push('\n');
    }
    tekst.push_str(verder);
}

struct Anker {
    /// Code first, then the name, then the rest.
    tekst: String,
    met_code: bool,
    met_naam: bool,
    leesfout: bool,
}

/// Does a row begin here?
fn anker(tekst: &str, vooruit: &str, namen: &Namen) -> Option<Anker> {
    let begin = na_voorwoord(tekst);
    if let Some(code) = code_vooraan(begin) {
        return anker_op_code(begin, &code, vooruit, namen);
    }
    if let Some(anker) = anker_in_cel(tekst, namen) {
        return Some(anker);
    }
    anker_op_naam(tekst, vooruit, namen)
}

/// Behind "Item", "FML-item", "Code".
fn na_voorwoord(tekst: &str) -> &str {
    let mut einde = 0;
    for woord in woorden(tekst).iter().take(4) {
        if !in_lijst(
            &woord.plat,
            &["item", "fml", "-", ":", "code", "nr", ".", "(", "["],
        ) {
            break;
        }
        einde = woord.tot;
    }
    vanaf(tekst, einde).trim_start()
}

fn anker_op_code(tekst: &str, code: &Codevondst, vooruit: &str, namen: &Namen) -> Option<Anker> {
    let rest = vanaf(tekst, code.lengte).trim_start_matches([' ', ':', '.', ')', ']', '-', '\t']);
    let geheel = format!("{rest}\n{vooruit}");
    let leeg = rest.trim().is_empty();
    let met_naam =
        !namen.bij_code(&geheel, &code.code).is_empty() || !namen.hele(&geheel).is_empty();
    let kaal = !code.leesfout
        && if leeg {
            begint_met_waarde(vooruit)
        } else {
            begint_met_waarde(rest)
        };
    (met_naam || kaal).then(|| Anker {
        tekst: format!("{}\t{rest}", code.code),
        met_code: true,
        met_naam,
        leesfout: code.leesfout,
    })
}

/// The code stands in the second or third cell: "IV | 4.14 | Tillen | 2", "Tillen | 4.14 | 2".
fn anker_in_cel(tekst: &str, namen: &Namen) -> Option<Anker> {
    let cellen: Vec<&str> = tekst.split('\t').collect();
    for (plek, cel) in cellen.iter().enumerate().take(3).skip(1) {
        let Some(code) = code_vooraan(cel).filter(|code| {
            code.lengte == cel.trim().len()
                || !namen
                    .bij_code(vanaf(cel, code.lengte), &code.code)
                    .is_empty()
        }) else {
            continue;
        };
        let achter = vanaf(cel, code.lengte);
        let voor: Vec<&str> = cellen
            .iter()
            .take(plek)
            .copied()
            .filter(|cel| !namen.hele(cel).is_empty())
            .collect();
        let na: Vec<&str> = std::iter::once(achter)
            .chain(cellen.iter().skip(plek + 1).copied())
            .collect();
        let rest = if voor.is_empty() {
            na.join("\t")
        } else {
            format!("{}\t{}", voor.join("\t"), na.join("\t"))
        };
        let naam_past =
            !namen.bij_code(&rest, &code.code).is_empty() || !namen.hele(&rest).is_empty();
        return naam_past.then(|| Anker {
            tekst: format!("{}\t{}", code.code, rest.trim_start_matches('\t')),
            met_code: true,
            met_naam: true,
            leesfout: code.leesfout,
        });
    }
    None
}

fn anker_op_naam(tekst: &str, vooruit: &str, namen: &Namen) -> Option<Anker> {
    let lengte = namen.hele(tekst).first()?.lengte;
    let naam = super::normaliseren::stuk(tekst, 0, lengte);
    let rest = vanaf(tekst, lengte);
    let kort = rest.trim_start();
    // "Tillen of dragen (4.14): 2".
    if let Some((code, na)) = kort
        .strip_prefix('(')
        .and_then(|na| Some((code_vooraan(na)?, na)))
    {
        let na = vanaf(na, code.lengte).trim_start_matches(')');
        return Some(Anker {
            tekst: format!("{}\t{naam}{na}", code.code),
            met_code: true,
            met_naam: true,
            leesfout: code.leesfout,
        });
    }
    // Several sentences behind a name are running text.
    let zinnen = kort
        .split(". ")
        .skip(1)
        .any(|zin| zin.trim_start().starts_with(char::is_uppercase));
    let past = if zinnen {
        false
    } else if kort.is_empty() {
        begint_met_waarde(vooruit)
    } else {
        rest.starts_with('\t') || kort.starts_with([':', '=']) || begint_met_waarde(kort)
    };
    past.then(|| Anker {
        tekst: tekst.to_owned(),
        met_code: false,
        met_naam: true,
        leesfout: false,
    })
}

/// The open row holds a code and nothing else.
fn zonder_naam(tekst: &str) -> bool {
    code_vooraan(tekst).is_some_and(|code| vanaf(tekst, code.lengte).trim().is_empty())
}

/// The text begins as a value does: a small figure, a level in words, a box.
pub(super) fn begint_met_waarde(tekst: &str) -> bool {
    let tekst = tekst.trim_start_matches([' ', ':', '=', '-', '\t', '\n', '(']);
    if tekst.starts_with(['[', '☒', '☐', '□', '■', '✓', '✔', '☑']) {
        return true;
    }
    let woorden: Vec<_> = woorden(tekst).into_iter().take(4).collect();
    let Some(eerste) = woorden.first() else {
        return false;
    };
    if klein_getal(&eerste.plat).is_some_and(|getal| getal <= 9) {
        return super::getallen::maten(&woorden)
            .first()
            .is_none_or(|maat| maat.van > 0)
            && !woorden.get(1).is_some_and(|woord| {
                in_lijst(
                    &woord.plat,
                    &["jaar", "dagen", "weken", "maanden", "%", "dag"],
                )
            });
    }
    let tweede = woorden.get(1).map_or("", |woord| woord.plat.as_str());
    in_lijst(
        &eerste.plat,
        &[
            "niveau", "waarde", "score", "normaal", "beperkt", "keuze", "vakje", "vakjes", "nvt",
            "was",
        ],
    ) || (in_lijst(
        &eerste.plat,
        &[
            "licht",
            "sterk",
            "enigszins",
            "zeer",
            "niet",
            "wel",
            "ernstig",
            "matig",
        ],
    ) && tweede.starts_with("beperk"))
        || (eerste.plat == "geen" && (tweede.starts_with("beperk") || tweede == "bijzondere"))
}

/// Something that reads as a value stands in the row.
fn heeft_waarde(tekst: &str) -> bool {
    let na_code = code_vooraan(tekst).map_or(0, |code| code.lengte);
    let rest = vanaf(tekst, na_code);
    let stukken = rest.split(['\t', '\n', ':']).any(begint_met_waarde);
    let woorden = woorden(rest);
    let cijfer = woorden
        .iter()
        .any(|woord| klein_getal(&woord.plat).is_some_and(|getal| getal <= 9));
    stukken
        || cijfer
        || rest.contains(['☒', '☐', '['])
        || !super::getallen::maten(&woorden).is_empty()
}

/// A row of a table whose columns are known: what does not count is left out.
fn naar_rollen(tekst: &str, rollen: &[Rol]) -> Option<String> {
    if !rollen
        .iter()
        .any(|rol| matches!(rol, Rol::Niet | Rol::Niveau(_)))
    {
        return None;
    }
    let mut voor: Vec<String> = Vec::new();
    let mut waarden: Vec<String> = Vec::new();
    let mut teksten: Vec<String> = Vec::new();
    for (cel, rol) in tekst.split('\t').zip(rollen) {
        let cel = cel.trim();
        match rol {
            _ if cel.is_empty() => {}
            Rol::Code | Rol::Naam => voor.push(cel.to_owned()),
            Rol::Waarde => waarden.push(cel.to_owned()),
            Rol::Niveau(niveau) => {
                let aan = in_lijst(
                    &plat(cel),
                    &["x", "v", "ja", "☒", "✓", "✔", "[x]", "•", "☑", "■"],
                );
                waarden.extend(aan.then(|| niveau.to_string()));
            }
            Rol::Niet => {}
            _ => teksten.push(cel.to_owned()),
        }
    }
    let mut delen = voor;
    delen.push(waarden.join(", "));
    delen.extend(teksten);
    Some(delen.join("\t"))
}
