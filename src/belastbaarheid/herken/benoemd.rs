//! Rows as findings: which item, in which list, with which value.

use super::code::code_vooraan;
use super::koppen::Sectie;
use super::kruisjes::{self, Keuze};
use super::namen::{Gelijkenis, Naamvondst, Namen};
use super::normaliseren::vanaf;
use super::omschrijving::bij_getal;
use super::rijen::Rij;
use super::samenvoegen::Vondst;
use super::uitslag::HerkendItem;
use super::versie::Stemmen;
use super::waarde::{Lezing, lees_waarde, toelichting};
use crate::belastbaarheid::item::{Eenheid, FmlItem, item};
use crate::dossier::keuzes::FmlVersie;
use crate::dossier::waarden::Decimaal;

/// A row whose code and name are read.
pub(super) struct Benoemd<'a> {
    rij: &'a Rij,
    code: Option<(String, bool)>,
    bij_code: Vec<Naamvondst>,
    elders: Vec<Naamvondst>,
    rest: &'a str,
}

/// Reads code and name of each row, and lets the names vote.
pub(super) fn benoem<'a>(
    rijen: &'a [Rij],
    namen: &Namen,
    stemmen: &mut Stemmen,
) -> Vec<Benoemd<'a>> {
    rijen
        .iter()
        .map(|rij| {
            let benoemd = benoem_rij(rij, namen);
            if let [enige] = benoemd.bij_code.as_slice() {
                let elders_heel = benoemd.elders.iter().any(|vondst| {
                    vondst.lengte > enige.lengte
                        || (enige.gelijkenis == Gelijkenis::Begin
                            && vondst.gelijkenis != Gelijkenis::Begin)
                });
                if !elders_heel && rij.sectie != Sectie::Vergelijking {
                    stemmen.stem(enige.item.versie);
                }
            } else if benoemd.code.is_none() {
                // A name that one list alone has.
                let mut versies: Vec<FmlVersie> = benoemd
                    .elders
                    .iter()
                    .map(|vondst| vondst.item.versie)
                    .collect();
                versies.dedup();
                if let [enige] = versies.as_slice() {
                    stemmen.stem(*enige);
                }
            }
            benoemd
        })
        .collect()
}

fn benoem_rij<'a>(rij: &'a Rij, namen: &Namen) -> Benoemd<'a> {
    let tekst = rij.tekst.as_str();
    let code = code_vooraan(tekst);
    let na_code = code
        .as_ref()
        .map_or(tekst, |code| vanaf(tekst, code.lengte));
    let bij_code = code
        .as_ref()
        .map_or(Vec::new(), |code| namen.bij_code(na_code, &code.code));
    let elders = namen.hele(na_code);
    let lengte = bij_code
        .iter()
        .chain(elders.iter())
        .map(|vondst| vondst.lengte)
        .max()
        .unwrap_or(0);
    Benoemd {
        rij,
        code: code.map(|code| (code.code, code.leesfout)),
        bij_code,
        elders,
        rest: vanaf(na_code, lengte),
    }
}

impl Benoemd<'_> {
    /// The item that the row speaks of, and why that is in doubt.
    fn kies(
        &self,
        versie: FmlVersie,
        zeker_van_versie: bool,
    ) -> Option<(&'static FmlItem, Vec<String>)> {
        let mut redenen = Vec::new();
        if !zeker_van_versie {
            redenen.push("Welke versie van de lijst dit is, staat niet vast.".to_owned());
        }
        let Some((code, leesfout)) = &self.code else {
            let vondst = self
                .elders
                .iter()
                .find(|vondst| vondst.item.versie == versie)
                .or_else(|| self.elders.first())?;
            redenen.push("Er staat een naam zonder code.".to_owned());
            return Some((vondst.item, redenen));
        };
        if *leesfout {
            redenen.push(format!(
                "De code is als {code} gelezen, door een leesfout heen."
            ));
        }
        let in_versie = self
            .bij_code
            .iter()
            .find(|vondst| vondst.item.versie == versie);
        let heel_elders = |kort: &Naamvondst| {
            self.elders.iter().find(|ander| {
                ander.item.code != *code
                    && ander.item.versie == versie
                    && (ander.lengte > kort.lengte
                        || (kort.gelijkenis == Gelijkenis::Begin
                            && ander.gelijkenis != Gelijkenis::Begin))
            })
        };
        if let Some(vondst) = in_versie.filter(|vondst| heel_elders(vondst).is_none()) {
            if vondst.gelijkenis == Gelijkenis::Leesfout {
                redenen.push("De naam is door een leesfout heen gelezen.".to_owned());
            }
            return Some((vondst.item, redenen));
        }
        let elders = self
            .elders
            .iter()
            .find(|vondst| vondst.item.versie == versie);
        if let Some(ander) = self
            .bij_code
            .iter()
            .find(|vondst| vondst.item.versie != versie)
        {
            redenen.push(format!(
                "Code {code} met de naam {} hoort bij {}.",
                ander.item.naam,
                ander.item.versie.label()
            ));
            return Some((ander.item, redenen));
        }
        if let Some(ander) = elders.or_else(|| self.elders.first()) {
            redenen.push(format!(
                "Bij code {code} staat de naam van {}.",
                ander.item.code
            ));
            return Some((ander.item, redenen));
        }
        let gevonden = item(versie, code)?;
        redenen.push("Er staat een code zonder de naam van het item.".to_owned());
        Some((gevonden, redenen))
    }

    /// The value, by the marks below a level or by what stands behind the name. `Err`: why the
    /// marks cannot be read.
    fn waarde(&self, item: &FmlItem) -> Result<Lezing, &'static str> {
        let in_rij = || kruisjes::reeks(self.rest, &self.rij.niveaus);
        let (gekozen, rest) = if self.rij.gekozen.is_empty() {
            in_rij().unwrap_or_default()
        } else {
            (self.rij.gekozen.clone(), self.rest)
        };
        if gekozen.is_empty() {
            if kruisjes::zonder_kop(self.rest, !self.rij.niveaus.is_empty()) {
                return Err("staan vakjes zonder dat te zien is bij welke waarde ze horen");
            }
            return Ok(lees_waarde(item, self.rest, &self.rij.kolommen));
        }
        let (waarden, reden) = match kruisjes::kies(item, &self.rij.niveaus, &gekozen) {
            Keuze::Waarden(waarden, reden) => (waarden, reden),
            Keuze::Meer => return Err("is meer dan een waarde aangekruist"),
        };
        let mut lezing = if waarden.is_empty() {
            Lezing {
                toelichting: toelichting(rest),
                ..Lezing::default()
            }
        } else {
            let cijfers: Vec<String> = waarden.iter().map(u8::to_string).collect();
            lees_waarde(
                item,
                &format!("{}\t{}", cijfers.join(", "), rest.trim_start()),
                &[],
            )
        };
        lezing.redenen.extend(reden.map(str::to_owned));
        Ok(lezing)
    }

    /// The row as a finding; `Err` with a message for the coach if it cannot be one.
    pub fn lees(
        &self,
        versie: FmlVersie,
        zeker_van_versie: bool,
    ) -> Result<Vondst, Option<String>> {
        if matches!(
            self.rij.sectie,
            Sectie::Eerder | Sectie::Functie | Sectie::Legenda
        ) {
            return Err(None);
        }
        let regel = self.rij.regels.first().copied().unwrap_or(0);
        let (gekozen, mut redenen) = self.kies(versie, zeker_van_versie).ok_or(None)?;
        let lezing = self.waarde(gekozen).map_err(|wat| {
            Some(format!(
                "Regel {regel}: bij {} ({}) {wat}. Kijk in het document en vul dit item zelf in.",
                gekozen.code, gekozen.naam
            ))
        })?;
        let lezing = urengetal(gekozen, lezing, self.rest);
        if let Some(waarde) = lezing.bestaat_niet {
            return Err(Some(format!(
                "Regel {regel}: item {} ({}) heeft geen waarde {waarde}. Kijk in het document en vul dit item zelf in.",
                gekozen.code, gekozen.naam
            )));
        }
        if lezing.legenda {
            return Err(Some(format!(
                "Regel {regel}: bij {} ({}) staan alle waarden, maar niet welke is gekozen.",
                gekozen.code, gekozen.naam
            )));
        }
        if lezing.is_leeg() && !lezing.normaal {
            return Err(None);
        }
        redenen.extend(lezing.redenen.iter().cloned());
        let meer = lezing.normaal && lezing.toelichting.is_some();
        Ok(Vondst {
            normaal: lezing.normaal && lezing.vermogen.is_none(),
            vergelijking: self.rij.sectie == Sectie::Vergelijking,
            zwak: false,
            item: HerkendItem::nieuw(
                gekozen,
                lezing.waarden,
                lezing.vermogen,
                lezing.toelichting,
                redenen,
                self.rij.regels_bij(meer),
            ),
        })
    }
}

/// "Uren per week: 20": a figure that is no level is the hours themselves.
fn urengetal(item: &FmlItem, lezing: Lezing, rest: &str) -> Lezing {
    let uren = matches!(
        item.vergelijk_op,
        Some(Eenheid::UurPerWeek | Eenheid::UurPerDag)
    ) && item.code.starts_with("6.");
    match lezing.bestaat_niet {
        Some(getal) if uren => Lezing {
            toelichting: toelichting(rest),
            ..bij_getal(item, Decimaal::heel(i64::from(getal)))
        },
        _ => lezing,
    }
}
