//! Demands, measures and own judgements of a direction: where each stands in the case, and adding
//! those that are not there yet.
//!
//! A demand belongs to a version of the list and a code together: the same code means something
//! else in the other version. A measure or judgement belongs to one belastbaarheid and a code.

use crate::dossier::keuzes::{EisHerkomst, FmlVersie};
use crate::dossier::schrijfwijze::datum_voluit;
use crate::dossier::stand::{Belastbaarheid, FunctieEis, Zoekrichting};
use crate::dossier::{Adres, Dossier, Wijziging};
use chrono::NaiveDate;

/// The demand on a code in a version; the last noted counts.
pub fn eis_adres(richting: &Zoekrichting, versie: Option<FmlVersie>, code: &str) -> Option<Adres> {
    let eis = eis_bij(richting, versie, code)?;
    eisen_van(richting.id)?.item(eis.id)
}

/// The demand itself; the last noted counts.
pub fn eis_bij<'a>(
    richting: &'a Zoekrichting,
    versie: Option<FmlVersie>,
    code: &str,
) -> Option<&'a FunctieEis> {
    let mut eisen = richting.eisen.iter().rev();
    eisen.find(|eis| eis.versie == versie && eis.code.as_deref().map(str::trim) == Some(code))
}

/// Where a demand stands with its source.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Bronstand {
    /// Nothing is demanded yet.
    Leeg,
    /// An estimate of the catalogue that nobody looked at.
    Indicatie,
    /// From the catalogue or changed since; who says so is not known.
    Gevraagd,
    /// Noted by the coach without a source.
    Zonder,
    /// "Vacature: telling van 3 november".
    Bekend(String),
}

/// Where a demand stands with its source, in a direction.
pub fn bronstand(richting: &Zoekrichting, eis: Option<&FunctieEis>) -> Bronstand {
    let Some(eis) = eis.filter(|eis| is_gevuld(eis)) else {
        return Bronstand::Leeg;
    };
    let bron = eis.bron.as_deref().unwrap_or_default().trim();
    match eis.herkomst {
        Some(EisHerkomst::Catalogus) => Bronstand::Indicatie,
        Some(herkomst) if bron.is_empty() => Bronstand::Bekend(herkomst.label().to_owned()),
        Some(herkomst) => Bronstand::Bekend(format!("{}: {bron}", herkomst.label())),
        None if !bron.is_empty() => Bronstand::Bekend(bron.to_owned()),
        None if richting.catalogusfunctie.is_some() => Bronstand::Gevraagd,
        None => Bronstand::Zonder,
    }
}

fn is_gevuld(eis: &FunctieEis) -> bool {
    eis.getal.is_some()
        || eis.kenmerk.is_some()
        || eis.gevraagd_niveau.is_some()
        || eis.komt_niet_voor == Some(true)
        || !(eis.vakjes_ja.is_empty() && eis.vakjes_nee.is_empty())
        || !eis.vakjes_onbekend.is_empty()
}

/// The coach looked at the estimate of the catalogue and it is right.
pub fn gecontroleerd(eis: &Adres, op: NaiveDate) -> Option<Wijziging> {
    let bron = format!("Functiecatalogus, gecontroleerd op {}", datum_voluit(op));
    Some(
        Wijziging::nieuw(op)
            .zet(
                eis.veld("herkomst")?,
                Some(EisHerkomst::Coach.waarde().into()),
            )
            .zet(eis.veld("bron")?, Some(bron.into())),
    )
}

/// The coach changed what the catalogue estimated: it is no longer the catalogue's.
pub fn losgemaakt(eis: &Adres, op: NaiveDate) -> Option<Wijziging> {
    Some(
        Wijziging::nieuw(op)
            .zet(eis.veld("herkomst")?, None)
            .zet(eis.veld("bron")?, None),
    )
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
    fn an_estimate_stays_one_until_the_coach_looked_or_changed_it() {
        let op = NaiveDate::from_ymd_opt(2025, 11, 3).unwrap();
        let mut dossier = Dossier::nieuw("a".into(), true);
        let eis = Adres::lees("zoekrichtingen[3].eisen[1]").unwrap();
        let veld = |naam: &str| eis.veld(naam).unwrap();
        let begin = Wijziging::nieuw(op)
            .item(eis.clone())
            .zet(
                Adres::lees("zoekrichtingen[3].catalogusfunctie").unwrap(),
                Some("planner".into()),
            )
            .zet(veld("code"), Some("4.14".into()))
            .zet(veld("herkomst"), Some("catalogus".into()))
            .zet(veld("bron"), Some("Functiecatalogus".into()));
        dossier.wijzig(&begin).unwrap();
        let bron = |dossier: &Dossier| {
            let stand = dossier.stand(op).unwrap();
            let richting = &stand.zoekrichtingen[0];
            bronstand(richting, eis_bij(richting, None, "4.14"))
        };
        assert_eq!(bron(&dossier), Bronstand::Leeg);
        let getal = Wijziging::nieuw(op).zet(veld("getal"), Some(5.into()));
        dossier.wijzig(&getal).unwrap();
        assert_eq!(bron(&dossier), Bronstand::Indicatie);
        let mut ander = dossier.clone();
        ander.wijzig(&gecontroleerd(&eis, op).unwrap()).unwrap();
        let tekst =
            "Eigen inschatting van de coach: Functiecatalogus, gecontroleerd op 3 november 2025";
        assert_eq!(bron(&ander), Bronstand::Bekend(tekst.into()));
        dossier.wijzig(&losgemaakt(&eis, op).unwrap()).unwrap();
        assert_eq!(bron(&dossier), Bronstand::Gevraagd);
        let zelf = Wijziging::nieuw(op).zet(
            Adres::lees("zoekrichtingen[3].catalogusfunctie").unwrap(),
            None,
        );
        dossier.wijzig(&zelf).unwrap();
        assert_eq!(bron(&dossier), Bronstand::Zonder);
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
