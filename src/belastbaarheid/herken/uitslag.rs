//! What was found in a pasted text.

use super::feiten::Documentfeiten;
use super::waarde;
use crate::belastbaarheid::item::{Eenheid, FmlItem, item};
use crate::belastbaarheid::vaste_tekst::{self, VasteTekst};
use crate::dossier::keuzes::FmlVersie;
use crate::dossier::waarden::Decimaal;
use serde::{Deserialize, Serialize};

/// How sure a finding is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Trefkans {
    /// Code, name and value stand there.
    Zeker,
    /// The coach must compare with the document.
    Waarschijnlijk,
}

impl Trefkans {
    pub fn label(self) -> &'static str {
        match self {
            Self::Zeker => "zeker",
            Self::Waarschijnlijk => "waarschijnlijk",
        }
    }
}

/// One item found in the text.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct HerkendItem {
    pub versie: FmlVersie,
    #[serde(deserialize_with = "vaste_tekst::lees")]
    pub code: VasteTekst,
    #[serde(deserialize_with = "vaste_tekst::lees")]
    pub naam: VasteTekst,
    /// One level or several boxes; empty if the text does not tell which.
    pub waarden: Vec<u8>,
    /// The doctor's own number, in [`HerkendItem::eenheid`].
    pub vermogen: Option<Decimaal>,
    /// The doctor's words. May hold medical words: never in a report.
    pub toelichting: Option<String>,
    pub trefkans: Trefkans,
    /// Why the coach must look, each a Dutch sentence; empty if sure.
    pub redenen: Vec<String>,
    /// Numbers of the lines, from 1.
    pub regels: Vec<usize>,
}

impl HerkendItem {
    pub(super) fn nieuw(
        item: &'static FmlItem,
        waarden: Vec<u8>,
        vermogen: Option<Decimaal>,
        toelichting: Option<String>,
        redenen: Vec<String>,
        regels: Vec<usize>,
    ) -> Self {
        let trefkans = if redenen.is_empty() {
            Trefkans::Zeker
        } else {
            Trefkans::Waarschijnlijk
        };
        Self {
            versie: item.versie,
            code: item.code,
            naam: item.naam,
            waarden,
            vermogen,
            toelichting,
            trefkans,
            redenen,
            regels,
        }
    }

    pub fn item(&self) -> Option<&'static FmlItem> {
        item(self.versie, self.code)
    }

    /// The unit of `vermogen`.
    pub fn eenheid(&self) -> Option<Eenheid> {
        self.item()?.vergelijk_op
    }

    /// The reasons as one text; for a sure item what it rests on.
    pub fn reden(&self) -> String {
        if self.redenen.is_empty() {
            "Code, naam en waarde staan in de tekst.".to_owned()
        } else {
            self.redenen.join(" ")
        }
    }

    pub(super) fn is_hetzelfde(&self, ander: &Self) -> bool {
        let getal_past =
            self.vermogen.is_none() || ander.vermogen.is_none() || self.vermogen == ander.vermogen;
        let waarden_passen =
            self.waarden.is_empty() || ander.waarden.is_empty() || self.waarden == ander.waarden;
        self.versie == ander.versie && self.code == ander.code && getal_past && waarden_passen
    }

    pub(super) fn neem_over(&mut self, ander: Self) {
        if self.waarden.is_empty() {
            self.waarden = ander.waarden;
        }
        let eigen = self.item().and_then(|item| {
            // A number that only confirms the level is no number of its own.
            waarde::eigen_getal(item, &self.waarden, ander.vermogen)
        });
        self.vermogen = self.vermogen.or(eigen);
        if self.toelichting.is_none() {
            self.toelichting = ander.toelichting;
        }
        if ander.trefkans == Trefkans::Zeker {
            self.trefkans = Trefkans::Zeker;
            self.redenen.clear();
        }
        self.regels.extend(ander.regels);
        self.regels.sort_unstable();
        self.regels.dedup();
    }
}

/// A line that gave nothing.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct OnherkendeRegel {
    /// From 1.
    pub regel: usize,
    pub tekst: String,
}

/// All that was found in a pasted text.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Herkenning {
    pub document: Documentfeiten,
    /// Items that deviate, in the order of the text.
    pub items: Vec<HerkendItem>,
    /// Items that the text names as normal; nothing to take over.
    pub normaal: Vec<HerkendItem>,
    /// Dominance and side: never a limit.
    pub aanduidingen: Vec<HerkendItem>,
    pub niet_herkend: Vec<OnherkendeRegel>,
    /// Lists of earlier documents in the same text: to look at, never a limit of now.
    pub eerdere_lijsten: Vec<EerdereLijst>,
    /// What the coach must know, in Dutch. Holds no words of the text but codes and names of items.
    pub meldingen: Vec<String>,
}

/// The list of an earlier document that stood in the same text.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct EerdereLijst {
    /// Numbers of its lines, from 1.
    pub eerste_regel: usize,
    pub laatste_regel: usize,
    /// What it held; nothing of it is offered to take over.
    pub gevonden: Herkenning,
}

impl EerdereLijst {
    /// What it held, with codes and values alone.
    pub(super) fn melding(&self, naam: &str) -> String {
        let items: Vec<String> = self.gevonden.items.iter().map(in_het_kort).collect();
        let items = if items.is_empty() {
            "geen beperkingen".to_owned()
        } else {
            items.join("; ")
        };
        format!(
            "Eerdere lijst, van het document {naam} (regel {} tot en met {}): {items}. Hiervan is niets overgenomen.",
            self.eerste_regel, self.laatste_regel
        )
    }
}

/// "4.13 Tillen 2".
fn in_het_kort(item: &HerkendItem) -> String {
    let waarden: Vec<String> = item.waarden.iter().map(u8::to_string).collect();
    format!("{} {} {}", item.code, item.naam, waarden.join(" en "))
        .trim_end()
        .to_owned()
}

impl Herkenning {
    /// Nothing but a message.
    pub(super) fn alleen(melding: &str) -> Self {
        Self {
            meldingen: vec![melding.to_owned()],
            ..Self::default()
        }
    }

    /// Every item that the text names, deviating or not.
    pub(super) fn alle_items(&self) -> impl Iterator<Item = &HerkendItem> {
        self.items
            .iter()
            .chain(&self.normaal)
            .chain(&self.aanduidingen)
    }
}
