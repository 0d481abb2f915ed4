//! Rows and heads of tables while a document is cut.

use super::cellen::naar_rollen;
use super::kolommen::{Rol, kolom};
use super::koppen::Sectie;
use super::kruisjes::niveaukop;
use super::lijn::Lijn;
use super::normaliseren::plat;
use super::rijen::Rij;
use super::snijder::Snijder;
use super::woord::klein_getal;

impl Snijder<'_, '_> {
    /// The head of a table, one cell a line: never one word alone.
    pub fn is_losse_kop(&mut self, plek: usize, tekst: &str) -> bool {
        // A level is the head of a column only behind those of code and item.
        let na_kop = !self.losse_kop.is_empty();
        let rol = |tekst: &str| {
            let kop = plat(tekst);
            let groot = tekst.starts_with(char::is_uppercase);
            kolom(&kop)
                .filter(|_| groot && klein_getal(tekst).is_none())
                .or_else(|| niveaukop(&kop).filter(|_| na_kop).map(Rol::Niveau))
        };
        if tekst.len() > 60 || tekst.contains('\t') {
            return false;
        }
        let Some(rol) = rol(tekst) else {
            return false;
        };
        let in_reeks = na_kop || {
            let volgende = self.vooruit(plek);
            let volgende = volgende.split('\n').next().unwrap_or("");
            volgende.starts_with(char::is_uppercase) && kolom(&plat(volgende)).is_some()
        };
        if !in_reeks {
            return false;
        }
        let open_zonder_waarde = self.open.as_ref().is_some_and(|rij| !rij.af);
        if open_zonder_waarde || self.sectie == Sectie::Opbouw {
            return false;
        }
        self.losse_kop.push(rol);
        true
    }

    /// What the head of the table makes of the cells of a row.
    pub fn plaats_in_kolommen(&self, rij: &mut Rij, lijn: &Lijn<'_>, tekst: &str) {
        let niveaus = self.rollen.iter().filter_map(|rol| match rol {
            Rol::Niveau(niveau) => Some(*niveau),
            _ => None,
        });
        rij.niveaus = niveaus.collect();
        // Behind the levels there may be a remark without a head.
        let erbij = usize::from(!rij.niveaus.is_empty());
        let vast = lijn.schoon.vaste_kolommen
            && !self.rollen.is_empty()
            && tekst.split('\t').count() <= self.rollen.len() + erbij;
        if vast {
            if let Some(cellen) = naar_rollen(tekst, &self.rollen) {
                rij.tekst = cellen.tekst;
                rij.gekozen = cellen.gekozen;
            }
            return;
        }
        let telt = self.rollen.iter().filter_map(|rol| match rol {
            Rol::Waarde => Some(true),
            Rol::Niet => Some(false),
            _ => None,
        });
        rij.kolommen = telt.collect();
    }
}
