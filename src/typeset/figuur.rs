//! A figure on the page: its shapes in the report's own colours, and the caption below it.

use crate::figuur::{Anker, Figuur, Kleurrol, Punt, Teken, Vorm};
use crate::rapport::document::{Figuurblok, Kleur};

use super::kleuren::figuurkleur;
use super::letter::Letter;
use super::lettertypen::Snede;
use super::pagina::{Item, Rol, Tekst};
use super::regels::drukbaar;
use super::stijl::{BOVEN, ONDER, TABEL};
use super::stroom::{Strook, Stroom};

/// White above and below a figure.
const ROND_FIGUUR: f32 = 14.0;
/// Room that the caption keeps on a page with a figure that fills it.
const BIJSCHRIFT: f32 = 60.0;
/// Corners of a dot: so many that the eye sees none of them.
const HOEKEN: u16 = 24;

impl Stroom<'_> {
    /// Never torn, and the caption stays with it.
    pub(super) fn figuur(&mut self, blok: &Figuurblok) {
        let begin = self.stroken.len();
        let groep = self.element(Rol::Kader);
        self.binnen(groep, |stroom| {
            stroom.beeld(&blok.figuur);
            stroom.bij_figuur(&blok.bijschrift());
        });
        for strook in self.stroken.iter_mut().skip(begin + 1) {
            strook.mag_bovenaan = false;
        }
        self.houd_afstand(ROND_FIGUUR);
    }

    fn beeld(&mut self, figuur: &Figuur) {
        let schaal = schaal(figuur, self.tabel_breedte);
        let element = self.element_met(Rol::Figuur, figuur.alternatief.clone());
        let plek = Plek {
            x: self.tabel_x,
            schaal,
        };
        let hoogte = figuur.hoogte.max(1.0) * schaal;
        let mut items = vec![Item::Figuurkader {
            x: plek.x,
            y: 0.0,
            breedte: figuur.breedte * schaal,
            hoogte,
        }];
        for vorm in &figuur.vormen {
            self.vorm(vorm, &plek, &mut items);
        }
        self.strook(Strook::van(element, hoogte, items).wit_als(true, ROND_FIGUUR));
    }

    fn bij_figuur(&mut self, tekst: &str) {
        let kolom = (self.x, self.breedte);
        (self.x, self.breedte) = (self.tabel_x, self.tabel_breedte);
        let element = self.element(Rol::Alinea);
        let letter = Letter {
            maat: TABEL,
            snede: Snede::Vet,
            kleur: self.figuurkleur(Kleurrol::Tekst),
        };
        for strook in self.regels_als_stroken(element, tekst, letter, 6.0, false) {
            self.strook(strook);
        }
        (self.x, self.breedte) = kolom;
    }

    fn figuurkleur(&self, rol: Kleurrol) -> Kleur {
        figuurkleur(rol, &self.palet)
    }

    fn vorm(&self, vorm: &Vorm, plek: &Plek, items: &mut Vec<Item>) {
        match vorm {
            Vorm::Vlak {
                x,
                y,
                breedte,
                hoogte,
                kleur,
            } => items.push(Item::Vlak {
                x: plek.x(*x),
                y: y * plek.schaal,
                breedte: breedte * plek.schaal,
                hoogte: hoogte * plek.schaal,
                kleur: self.figuurkleur(*kleur),
            }),
            Vorm::Lijn {
                punten,
                dikte,
                kleur,
                streep,
            } => items.push(Item::Lijn {
                punten: plek.punten(punten),
                dikte: dikte * plek.schaal,
                kleur: self.figuurkleur(*kleur),
                streep: streep * plek.schaal,
            }),
            Vorm::Veelhoek { punten, kleur } => items.push(Item::Veelhoek {
                punten: plek.punten(punten),
                kleur: self.figuurkleur(*kleur),
            }),
            Vorm::Stip {
                x,
                y,
                straal,
                kleur,
            } => items.push(Item::Veelhoek {
                punten: plek.punten(&Punt::op_cirkel(*x, *y, *straal, HOEKEN)),
                kleur: self.figuurkleur(*kleur),
            }),
            Vorm::Symbool {
                x,
                y,
                maat,
                teken,
                kleur,
            } => items.extend(
                teken
                    .op_plaats(*x, *y, *maat)
                    .iter()
                    .map(|punten| Item::Lijn {
                        punten: plek.punten(punten),
                        dikte: Teken::DIKTE * maat * plek.schaal,
                        kleur: self.figuurkleur(*kleur),
                        streep: 0.0,
                    }),
            ),
            Vorm::Tekst { .. } => items.extend(self.figuurtekst(vorm, plek)),
        }
    }

    fn figuurtekst(&self, vorm: &Vorm, plek: &Plek) -> Option<Item> {
        let Vorm::Tekst {
            x,
            y,
            tekst,
            punten,
            vet,
            anker,
            kleur,
            gedraaid,
        } = vorm
        else {
            return None;
        };
        let snede = if *vet { Snede::Vet } else { Snede::Gewoon };
        let punten = punten * plek.schaal;
        let tekst = drukbaar(tekst, self.lettertypen);
        let breedte = self.lettertypen.breedte(&tekst, snede, punten);
        let terug = match anker {
            Anker::Begin => 0.0,
            Anker::Midden => breedte / 2.0,
            Anker::Eind => breedte,
        };
        let (x, y) = (plek.x(*x), y * plek.schaal);
        let (x, y) = if *gedraaid {
            (x, y + terug)
        } else {
            (x - terug, y)
        };
        Some(Item::Tekst(Tekst {
            x,
            y,
            snede,
            punten,
            kleur: self.figuurkleur(*kleur),
            // The space keeps labels apart for who copies them.
            tekst: format!("{tekst} "),
            voluit: None,
            gedraaid: *gedraaid,
        }))
    }
}

/// Where the figure stands and how large a unit is.
struct Plek {
    x: f32,
    schaal: f32,
}

impl Plek {
    fn x(&self, x: f32) -> f32 {
        self.x + x * self.schaal
    }

    fn punten(&self, punten: &[Punt]) -> Vec<(f32, f32)> {
        punten
            .iter()
            .map(|punt| (self.x(punt.x), punt.y * self.schaal))
            .collect()
    }
}

/// A unit is a point, or less where the column is narrower or the page too short.
fn schaal(figuur: &Figuur, breedte: f32) -> f32 {
    let hoogte = ONDER - BOVEN - BIJSCHRIFT;
    let schaal = (breedte / figuur.breedte.max(1.0)).min(hoogte / figuur.hoogte.max(1.0));
    if schaal.is_finite() {
        schaal.clamp(0.05, 1.0)
    } else {
        1.0
    }
}
