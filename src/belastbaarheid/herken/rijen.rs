//! Cuts a document into rows (an item with what stands behind it) and running text.

use super::alinea::{Alinea, plak};
use super::anker::{anker, heeft_waarde, naar_rollen, zonder_naam};
use super::code::code_vooraan;
use super::koppen::{Lijnsoort, Rol, Sectie, kolom, lijnsoort};
use super::namen::Namen;
use super::normaliseren::{Schoon, plat, schoon, splits_regels, vanaf};
use super::woord::klein_getal;
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

impl Rij {
    /// A row that stands inside a sentence.
    pub fn in_zin(regels: Vec<usize>, tekst: String, sectie: Sectie) -> Self {
        Self {
            regels,
            tekst,
            sectie,
            af: true,
            ..Self::default()
        }
    }
}

impl Rij {
    /// The lines that the value rests on. Behind a normal value on one line a further line is no
    /// part of it, and must stay in sight.
    pub fn regels_bij(&self, normaal: bool) -> Vec<usize> {
        let aantal = if normaal && self.op_een_regel {
            1
        } else {
            self.regels.len()
        };
        self.regels.iter().copied().take(aantal).collect()
    }
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
