//! Demands, measures and own judgements of a direction: where each stands in the case, and adding
//! those that are not there yet.
//!
//! A demand belongs to a version of the list and a code together: the same code means something
//! else in the other version. A measure or judgement belongs to one belastbaarheid and a code.

use crate::dossier::keuzes::FmlVersie;
use crate::dossier::stand::{Belastbaarheid, Zoekrichting};
use crate::dossier::{Adres, Dossier, Wijziging};
use chrono::NaiveDate;

/// The demand on a code in a version; the last noted counts.
pub fn eis_adres(richting: &Zoekrichting, versie: Option<FmlVersie>, code: &str) -> Option<Adres> {
    let mut eisen = richting.eisen.iter().rev();
    let eis = eisen
        .find(|eis| eis.versie == versie && eis.code.as_deref().map(str::trim) == Some(code))?;
    eisen_van(richting.id)?.item(eis.id)
}

/// An empty demand for each of the codes, in the version of the document, ready to be filled.
pub fn nieuwe_eisen(
    dossier: &Dossier,
    richting: u32,
    versie: Option<FmlVersie>,
    codes: &[String],
    op: NaiveDate,
) -> Wijziging {
    let mut wijziging = Wijziging::nieuw(op);
    let Some(lijst) = eisen_van(richting) else {
        return wijziging;
    };
    for (id, code) in (dossier.nieuw_item_id(&lijst)..).zip(codes) {
        let Some(eis) = lijst.item(id) else { continue };
        let velden = (eis.veld("versie"), eis.veld("code"));
        wijziging = wijziging.item(eis);
        if let (Some(adres), Some(versie)) = (velden.0, versie) {
            wijziging = wijziging.zet(adres, Some(versie.waarde().into()));
        }
        if let Some(adres) = velden.1 {
            wijziging = wijziging.zet(adres, Some(code.as_str().into()));
        }
    }
    wijziging
}

/// What hangs on a belastbaarheid and a code.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Bijstelling {
    Aanpassing,
    Oordeel,
}

impl Bijstelling {
    fn lijst(self, richting: u32) -> Option<Adres> {
        let naam = match self {
            Self::Aanpassing => "aanpassingen",
            Self::Oordeel => "oordelen",
        };
        Adres::lees(&format!("zoekrichtingen[{richting}].onderbouwing.{naam}"))
    }

    /// Where it stands; the last recorded counts.
    pub fn adres(
        self,
        richting: &Zoekrichting,
        document: &Belastbaarheid,
        code: &str,
    ) -> Option<Adres> {
        let hoort = |bij: Option<u32>, van: Option<&str>| {
            bij == Some(document.id) && van.map(str::trim) == Some(code)
        };
        let onderbouwing = &richting.onderbouwing;
        let id = match self {
            Self::Aanpassing => {
                let mut alle = onderbouwing.aanpassingen.iter().rev();
                alle.find(|een| hoort(een.belastbaarheid, een.code.as_deref()))?
                    .id
            }
            Self::Oordeel => {
                let mut alle = onderbouwing.oordelen.iter().rev();
                alle.find(|een| hoort(een.belastbaarheid, een.code.as_deref()))?
                    .id
            }
        };
        self.lijst(richting.id)?.item(id)
    }

    /// Adds an empty one; gives where.
    pub fn nieuw(
        self,
        dossier: &Dossier,
        richting: u32,
        document: u32,
        code: &str,
        op: NaiveDate,
    ) -> Option<(Adres, Wijziging)> {
        let lijst = self.lijst(richting)?;
        let item = lijst.item(dossier.nieuw_item_id(&lijst))?;
        let wijziging = Wijziging::nieuw(op)
            .item(item.clone())
            .zet(item.veld("belastbaarheid")?, Some(document.into()))
            .zet(item.veld("code")?, Some(code.into()));
        Some((item, wijziging))
    }
}

fn eisen_van(richting: u32) -> Option<Adres> {
    Adres::lees(&format!("zoekrichtingen[{richting}].eisen"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn added_demands_are_found_by_version_and_code() {
        let op = NaiveDate::from_ymd_opt(2025, 11, 3).unwrap();
        let mut dossier = Dossier::nieuw("a".into(), true);
        let codes = ["4.14".to_owned(), "5.1".to_owned()];
        let klassiek = Some(FmlVersie::Klassiek);
        dossier
            .wijzig(&nieuwe_eisen(&dossier, 3, klassiek, &codes, op))
            .unwrap();
        let stand = dossier.stand(op).unwrap();
        let richting = &stand.zoekrichtingen[0];
        assert_eq!(
            eis_adres(richting, klassiek, "5.1"),
            Adres::lees("zoekrichtingen[3].eisen[2]")
        );
        assert_eq!(eis_adres(richting, Some(FmlVersie::Nieuw), "5.1"), None);
        assert_eq!(eis_adres(richting, klassiek, "5.10"), None);
    }

    #[test]
    fn a_measure_belongs_to_one_document() {
        let op = NaiveDate::from_ymd_opt(2026, 4, 2).unwrap();
        let mut dossier = Dossier::nieuw("a".into(), true);
        let (adres, wijziging) = Bijstelling::Aanpassing
            .nieuw(&dossier, 1, 2, "5.1", op)
            .unwrap();
        dossier.wijzig(&wijziging).unwrap();
        let stand = dossier.stand(op).unwrap();
        let richting = &stand.zoekrichtingen[0];
        let document = |id| Belastbaarheid {
            id,
            ..Belastbaarheid::default()
        };
        let vind = |soort: Bijstelling, id, code| soort.adres(richting, &document(id), code);
        assert_eq!(vind(Bijstelling::Aanpassing, 2, "5.1"), Some(adres));
        assert_eq!(vind(Bijstelling::Aanpassing, 1, "5.1"), None);
        assert_eq!(vind(Bijstelling::Aanpassing, 2, "5.2"), None);
        assert_eq!(vind(Bijstelling::Oordeel, 2, "5.1"), None);
    }
}
