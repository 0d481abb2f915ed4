//! What a finding in running text says of the items of a list.

use super::begrippen::Grens;
use super::omschrijving::{bij_getal, onder_getal};
use super::proza::Prozavondst;
use super::waarde::eigen_getal;
use crate::belastbaarheid::item::{FmlItem, item};
use crate::dossier::keuzes::FmlVersie;
use crate::dossier::waarden::Decimaal;

/// What a finding says of an item of the list.
pub(super) struct Uitleg {
    pub waarden: Vec<u8>,
    pub vermogen: Option<Decimaal>,
    /// Nothing below normal.
    pub normaal: bool,
    /// The level was derived from the number.
    pub afgeleid: bool,
}

impl Prozavondst {
    /// "4 uur per dag (6.2)": an amount in the unit of the code, without the name of the item.
    pub fn past_bij_code(&self) -> bool {
        let code = self.code.as_deref().unwrap_or_default();
        [FmlVersie::Nieuw, FmlVersie::Klassiek]
            .into_iter()
            .filter_map(|versie| item(versie, code)?.vergelijk_op)
            .any(|eenheid| {
                self.maten
                    .iter()
                    .any(|maat| maat.in_eenheid(eenheid, true).is_some())
            })
    }

    /// The items of a version that this may be about.
    pub fn items(&self, versie: FmlVersie) -> Vec<&'static FmlItem> {
        if let Some(code) = &self.code {
            return item(versie, code).into_iter().collect();
        }
        let codes = self.begrip.map_or(&[][..], |begrip| begrip.codes(versie));
        let codes = codes.iter().filter_map(|code| item(versie, code));
        let passend: Vec<&'static FmlItem> = codes.filter(|item| self.past_bij(item)).collect();
        // Without an amount nothing tells "lopen" from "lopen tijdens het werk": the first one.
        if self.maten.is_empty()
            && self
                .begrip
                .is_some_and(|begrip| begrip.grens == Grens::Getal)
        {
            return passend.into_iter().take(1).collect();
        }
        passend
    }

    /// Of "zitten" and "zitten tijdens het werk" the one that the amount speaks of.
    fn past_bij(&self, item: &FmlItem) -> bool {
        match self.begrip.map(|begrip| begrip.grens) {
            Some(Grens::Getal) if !self.maten.is_empty() => {
                item.vergelijk_op.is_some_and(|eenheid| {
                    self.maten
                        .iter()
                        .any(|maat| maat.in_eenheid(eenheid, true).is_some())
                })
            }
            _ => true,
        }
    }

    pub fn uitleg(&self, item: &FmlItem) -> Uitleg {
        let los = self.code.is_none();
        let laagste = |minder: bool| {
            item.vergelijk_op.and_then(|eenheid| {
                self.maten
                    .iter()
                    .filter(|maat| !maat.minstens && maat.minder == minder)
                    .filter_map(|maat| maat.in_eenheid(eenheid, los))
                    .min()
            })
        };
        let (getal, onder) = (laagste(false), laagste(true));
        let geldig: Vec<u8> = self
            .waarden
            .iter()
            .copied()
            .filter(|waarde| item.niveau(*waarde).is_some())
            .collect();
        if !geldig.is_empty() {
            let normaal = geldig == [0];
            let eigen = eigen_getal(item, &geldig, getal.filter(|_| !normaal));
            return Uitleg {
                waarden: geldig,
                vermogen: eigen,
                normaal,
                afgeleid: false,
            };
        }
        let afgeleid = match (getal, onder) {
            (Some(getal), _) => Some(bij_getal(item, getal)),
            (None, Some(onder)) => Some(onder_getal(item, onder)),
            (None, None) => None,
        };
        if let Some(lezing) = afgeleid {
            return Uitleg {
                waarden: lezing.waarden,
                vermogen: lezing.vermogen,
                normaal: lezing.normaal,
                afgeleid: true,
            };
        }
        let vakje = self.begrip.and_then(|begrip| begrip.vakje(item.versie));
        let waarden = match vakje {
            Some(vakje) => vec![vakje],
            None if item.heeft_een_beperkt_niveau() => vec![1],
            None if self.niet => item
                .niveaus
                .iter()
                .filter(|niveau| niveau.omschrijving == "niet of nauwelijks")
                .map(|niveau| niveau.waarde)
                .collect(),
            None => Vec::new(),
        };
        Uitleg {
            waarden,
            vermogen: None,
            normaal: false,
            afgeleid: false,
        }
    }
}
