//! All that was found in a text, as one list to confirm.

use super::adres_van;
use super::feit::{Feit, Feitstand, feiten, feitstand, neem_feit_over};
use super::item::{
    Bijverschil, Botsing, Itemstand, itemstand, met_code, neem_item_over, staat_dubbel, wijziging,
};
use crate::belastbaarheid::herken::{HerkendItem, Herkenning, Trefkans};
use crate::dossier::keuzes::FmlVersie;
use crate::dossier::stand::Belastbaarheid;
use crate::dossier::{Dossier, Wijziging};
use chrono::NaiveDate;

/// One thing to say yes or no to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Vondst {
    Feit(Feit),
    Item {
        item: HerkendItem,
        /// The text has this item more than once.
        dubbel: bool,
    },
    /// Dominance or side: no limit.
    Aanduiding(HerkendItem),
}

/// How a finding stands to the document.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Vondststand {
    /// Yes or no.
    Open,
    /// The document has it.
    Staat,
    /// The document says something else: keep or replace.
    Botst(Vec<Botsing>),
    /// First the version of the list.
    ZonderVersie,
    /// The document has another version.
    AndereVersie(FmlVersie),
}

/// The findings in the order in which they are confirmed. The version of the list is not among
/// them: the rest hangs on it, so that is asked apart.
pub fn vondsten(gevonden: &Herkenning) -> Vec<Vondst> {
    let feiten = feiten(&gevonden.document);
    let feiten = feiten
        .into_iter()
        .filter(|feit| !matches!(feit, Feit::Versie(_)));
    let items = gevonden.items.iter().map(|item| Vondst::Item {
        item: item.clone(),
        dubbel: staat_dubbel(&gevonden.items, item),
    });
    // "Niet van toepassing" marks nothing.
    let zegt_iets = |item: &&HerkendItem| item.waarden != [0] || item.toelichting.is_some();
    let aanduidingen = gevonden.aanduidingen.iter().filter(zegt_iets).cloned();
    feiten
        .map(Vondst::Feit)
        .chain(items)
        .chain(aanduidingen.map(Vondst::Aanduiding))
        .collect()
}

impl Vondst {
    pub fn item(&self) -> Option<&HerkendItem> {
        match self {
            Self::Feit(_) => None,
            Self::Item { item, .. } | Self::Aanduiding(item) => Some(item),
        }
    }

    pub fn stand(&self, document: &Belastbaarheid) -> Vondststand {
        let Self::Feit(feit) = self else {
            let Some(item) = self.item() else {
                return Vondststand::Staat;
            };
            return match itemstand(document, item) {
                Itemstand::Nieuw | Itemstand::Aanvulling => Vondststand::Open,
                Itemstand::Gelijk => Vondststand::Staat,
                Itemstand::Botst(botsingen) => Vondststand::Botst(botsingen),
                Itemstand::ZonderVersie => Vondststand::ZonderVersie,
                Itemstand::AndereVersie(versie) => Vondststand::AndereVersie(versie),
            };
        };
        match feitstand(document, feit) {
            Feitstand::Nieuw => Vondststand::Open,
            Feitstand::Gelijk => Vondststand::Staat,
            Feitstand::Botst { staat_er } | Feitstand::VersieVast { staat_er } => {
                Vondststand::Botst(vec![Botsing {
                    wat: "Waarde",
                    staat_er,
                    gevonden: feit.in_woorden(),
                }])
            }
        }
    }

    /// The change for a yes. Where the document says something else this replaces it, so a screen
    /// shows both first. `None` if nothing would change or the version is in the way.
    pub fn neem_over(
        &self,
        dossier: &Dossier,
        document: &Belastbaarheid,
        op: NaiveDate,
    ) -> Option<Wijziging> {
        match self {
            Self::Feit(feit) => neem_feit_over(dossier, document, feit, op),
            Self::Item { item, .. } | Self::Aanduiding(item) => {
                neem_item_over(dossier, document, item, Bijverschil::Vervang, op)
            }
        }
    }

    /// May go along with "all sure items": sure, once in the text, and nothing else stands there.
    pub fn is_zeker(&self, document: &Belastbaarheid) -> bool {
        let Self::Item {
            item,
            dubbel: false,
        } = self
        else {
            return false;
        };
        item.trefkans == Trefkans::Zeker && self.stand(document) == Vondststand::Open
    }
}

/// The next finding that asks for an answer, after `na` and else from the start. `gezien` says
/// which were skipped.
pub fn volgende_open(
    vondsten: &[Vondst],
    document: &Belastbaarheid,
    gezien: impl Fn(usize) -> bool,
    na: usize,
) -> Option<usize> {
    let vraagt = |(plek, vondst): &(usize, &Vondst)| {
        let stand = vondst.stand(document);
        !gezien(*plek) && matches!(stand, Vondststand::Open | Vondststand::Botst(_))
    };
    let vanaf = vondsten.iter().enumerate().skip(na.saturating_add(1));
    let begin = vondsten.iter().enumerate().take(na.saturating_add(1));
    vanaf.chain(begin).find(vraagt).map(|(plek, _)| plek)
}

/// One change that takes over all sure items; `None` if there are none.
pub fn neem_zekere_over(
    dossier: &Dossier,
    document: &Belastbaarheid,
    vondsten: &[Vondst],
    op: NaiveDate,
) -> Option<Wijziging> {
    let lijst = adres_van(document.id)?.veld("items")?;
    let mut vrij = dossier.nieuw_item_id(&lijst);
    let mut samen = Wijziging::nieuw(op);
    for vondst in vondsten.iter().filter(|vondst| vondst.is_zeker(document)) {
        let item = vondst.item()?;
        let erbij = wijziging(document, item, Bijverschil::Behoud, vrij, op)?;
        samen.zet.extend(erbij.zet);
        if met_code(document, item.code).is_none() {
            vrij = vrij.saturating_add(1);
        }
    }
    (!samen.zet.is_empty()).then_some(samen)
}
