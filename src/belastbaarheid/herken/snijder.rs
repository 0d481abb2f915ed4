//! Cuts a document into rows (an item with what stands behind it) and running text.

use super::alinea::{Alinea, plak};
use super::anker::{anker, heeft_waarde, zonder_naam};
use super::code::code_vooraan;
use super::haken::{anker_met_niveau_vooraf, heeft_voetnoten};
use super::kolommen::Rol;
use super::koppen::{Lijnsoort, Sectie};
use super::lijn::Lijn;
use super::namen::Namen;
use super::normaliseren::vanaf;
use super::rijen::{Rij, Stukken};
use super::titels::titel;
use super::woord::Woord;
use crate::belastbaarheid::item::Rubriek;

/// Most lines that one row may take: a list of boxes has ten.
const RIJ_REGELS: usize = 30;

pub(super) struct Snijder<'a, 'b> {
    lijnen: &'a [Lijn<'b>],
    namen: &'a Namen,
    uit: Stukken,
    pub open: Option<Rij>,
    alinea: Alinea,
    pub rollen: Vec<Rol>,
    pub losse_kop: Vec<Rol>,
    pub sectie: Sectie,
    rubriek: Option<Rubriek>,
    voetnoten: bool,
}

/// `feitregel`: the line holds a fact of the document ("Geldig per: ..."), so it ends a row.
/// `ander_item`: the line, behind a row, speaks of another item.
pub(super) fn snijd(
    lijnen: &[Lijn<'_>],
    namen: &Namen,
    feitregel: impl Fn(&[Woord]) -> bool,
    ander_item: impl Fn(&str, &Lijn<'_>) -> bool,
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
        voetnoten: heeft_voetnoten(lijnen, namen),
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
        feitregel: &impl Fn(&[Woord]) -> bool,
        ander_item: &impl Fn(&str, &Lijn<'_>) -> bool,
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
            Lijnsoort::Tabelkop(rollen, rubriek) => {
                self.sluit();
                self.einde_alinea();
                if rubriek.is_some() {
                    self.nieuw_deel(Sectie::Lijst, *rubriek);
                    self.uit.rubriekkoppen += 1;
                }
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
        feitregel: &impl Fn(&[Woord]) -> bool,
        ander_item: &impl Fn(&str, &Lijn<'_>) -> bool,
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
                && !feitregel(&lijn.woorden)
                && !(rij.af && ander_item(&rij.tekst, lijn))
        });
        if past_erbij {
            self.vervolg(lijn, tekst);
        } else {
            self.sluit();
            // A title ends without a full stop: the sentence below it is another one.
            let los = titel(lijn).is_some();
            self.alinea(lijn.nummer, tekst, lijn.schoon.opsomming || los);
            if los {
                self.einde_alinea();
            }
        }
    }

    fn open_rij(&mut self, plek: usize, lijn: &Lijn<'_>, tekst: &str) -> bool {
        let vooraf = (!self.voetnoten).then(|| anker_met_niveau_vooraf(tekst, self.namen));
        let anker = vooraf
            .flatten()
            .or_else(|| anker(tekst, || self.vooruit(plek), self.namen));
        let Some(anker) = anker else {
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
        self.plaats_in_kolommen(&mut rij, lijn, tekst);
        rij.af = !rij.gekozen.is_empty() || heeft_waarde(&rij.tekst);
        rij.op_een_regel = rij.af;
        self.open = Some(rij);
        true
    }

    pub fn vooruit(&self, plek: usize) -> String {
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
