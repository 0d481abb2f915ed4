//! The items of one document: which there are, adding one, and going to one.

use super::gelezen;
use crate::belastbaarheid::{FmlItem, Rubriek, is_aanduiding, item, volgorde};
use crate::dossier::Adres;
use crate::dossier::keuzes::FmlVersie;
use crate::dossier::stand::Belastbaarheid;
use crate::ui::context::app;
use crate::ui::onderdelen::focus_op;
use crate::ui::veld::veld_id;
use leptos::prelude::*;
use leptos::wasm_bindgen::JsCast;
use leptos::web_sys::HtmlElement;

/// Where a chosen item belongs on the screen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Rijsoort {
    Afwijkend(Rubriek),
    /// Dominance or side: shown apart, for it is no limit.
    Aanduiding(Rubriek),
    /// The code does not exist in the version of the document, or there is no version.
    Onbekend,
}

/// One chosen item.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Rij {
    pub id: u32,
    pub code: String,
    pub soort: Rijsoort,
    /// With the version the same code is another item: then the row is drawn anew.
    pub versie: Option<FmlVersie>,
}

/// What the lists of items of one document share.
#[derive(Clone, Copy)]
pub(super) struct Itembeheer {
    pub document: u32,
    pub versie: Memo<Option<FmlVersie>>,
    rijen: Memo<Vec<Rij>>,
    /// Just added, so it begins open.
    nieuwste: RwSignal<u32>,
}

impl Itembeheer {
    pub fn van(document: u32) -> Self {
        let gelezen = gelezen(document);
        Self {
            document,
            versie: Memo::new(move |_| gelezen.with(|gelezen| gelezen.as_ref()?.versie)),
            rijen: Memo::new(move |_| gelezen.with(|gelezen| rijen(gelezen.as_ref()))),
            nieuwste: RwSignal::new(0),
        }
    }

    pub fn aantal(self) -> usize {
        self.rijen.with(Vec::len)
    }

    /// The rows that belong somewhere, in the order of the list.
    pub fn rijen(self, hoort: impl Fn(Rijsoort) -> bool + Send + Sync + 'static) -> Memo<Vec<Rij>> {
        let alle = self.rijen;
        Memo::new(move |_| {
            alle.with(|alle| {
                let hier = alle.iter().filter(|rij| hoort(rij.soort));
                hier.cloned().collect()
            })
        })
    }

    pub fn codes(self) -> Signal<Vec<String>> {
        let rijen = self.rijen;
        Signal::derive(move || rijen.with(|rijen| rijen.iter().map(|r| r.code.clone()).collect()))
    }

    pub fn is_nieuwste(self, item: u32) -> bool {
        self.nieuwste.get_untracked() == item
    }

    pub fn met_code(self, code: &str) -> Option<u32> {
        self.rijen.with_untracked(|rijen| {
            let mut alle = rijen.iter();
            alle.find(|rij| rij.code == code).map(|rij| rij.id)
        })
    }

    /// "belastbaarheden[2].items".
    pub fn lijst(self) -> String {
        format!("belastbaarheden[{}].items", self.document)
    }

    /// Adds the item if it is not there, and goes to its question.
    pub fn kies(self, item: &'static FmlItem) {
        if let Some(id) = self.met_code(item.code).or_else(|| self.voeg_toe(item)) {
            let veld = veld_id(&format!("{}[{id}].waarden", self.lijst()));
            request_animation_frame(move || toon_vraag(&veld));
        }
    }

    fn voeg_toe(self, item: &'static FmlItem) -> Option<u32> {
        let app = app();
        let lijst = Adres::lees(&self.lijst())?;
        let dossier = app.dossier();
        let id = dossier.with_untracked(|d| d.as_ref().map(|d| d.nieuw_item_id(&lijst)))?;
        self.nieuwste.set(id);
        let nieuw = lijst.item(id)?;
        let code = nieuw.veld("code")?;
        let wijziging = app.wijziging().item(nieuw);
        app.wijzig(wijziging.zet(code, Some(item.code.into())));
        Some(id)
    }
}

fn rijen(document: Option<&Belastbaarheid>) -> Vec<Rij> {
    let Some(document) = document else {
        return Vec::new();
    };
    let mut rijen: Vec<Rij> = document
        .items
        .iter()
        .map(|gekozen| {
            let code = gekozen.code.clone().unwrap_or_default().trim().to_owned();
            let soort = match document.versie.and_then(|versie| item(versie, &code)) {
                None => Rijsoort::Onbekend,
                Some(item) if is_aanduiding(item) => Rijsoort::Aanduiding(item.rubriek),
                Some(item) => Rijsoort::Afwijkend(item.rubriek),
            };
            Rij {
                id: gekozen.id,
                code,
                soort,
                versie: document.versie,
            }
        })
        .collect();
    rijen.sort_by_key(|rij| volgorde(&rij.code));
    rijen
}

/// Opens what hides the question and puts the focus on the answer that is given, else the first.
pub(super) fn toon_vraag(veld: &str) {
    let pagina = document();
    let Some(vraag) = pagina.get_element_by_id(veld) else {
        return;
    };
    if let Ok(Some(blad)) = vraag.closest("details") {
        let _ = blad.set_attribute("open", "");
    }
    focus_op(veld);
    let gekozen = vraag.query_selector("input:checked").ok().flatten();
    let antwoord = gekozen.or_else(|| vraag.query_selector("input").ok().flatten());
    if let Some(antwoord) = antwoord.and_then(|antwoord| antwoord.dyn_into::<HtmlElement>().ok()) {
        let _ = antwoord.focus();
    }
}
