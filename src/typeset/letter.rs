//! A text as it looks, and its runs as items.

use crate::rapport::document::Kleur;

use super::lettertypen::Snede;
use super::pagina::{Item, Tekst};
use super::regels::{Regel, Zetting};
use super::stijl::Maat;

/// Size, weight and colour of a text.
#[derive(Clone, Copy, Debug)]
pub(super) struct Letter {
    pub maat: Maat,
    pub snede: Snede,
    pub kleur: Kleur,
}

impl Letter {
    pub fn zetting(self, breedte: f32, afbreken: bool) -> Zetting {
        Zetting {
            snede: self.snede,
            punten: self.maat.punten,
            breedte,
            afbreken,
        }
    }

    /// A text of one run that is known to fit; `y` is the top of its line.
    pub fn los(self, x: f32, y: f32, tekst: &str) -> Item {
        Item::Tekst(Tekst {
            x,
            y: y + self.maat.basislijn(),
            snede: self.snede,
            punten: self.maat.punten,
            kleur: self.kleur,
            tekst: tekst.to_owned(),
            voluit: None,
            gedraaid: false,
        })
    }

    /// A broken line; `y` is its top.
    pub fn regel(self, mut x: f32, y: f32, regel: &Regel) -> Vec<Item> {
        regel
            .delen
            .iter()
            .map(|deel| {
                let item = Item::Tekst(Tekst {
                    x,
                    y: y + self.maat.basislijn(),
                    snede: self.snede,
                    punten: self.maat.punten,
                    kleur: self.kleur,
                    tekst: deel.tekst.clone(),
                    voluit: deel.voluit.clone(),
                    gedraaid: false,
                });
                x += deel.breedte;
                item
            })
            .collect()
    }
}
