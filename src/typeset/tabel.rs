//! Tables: thin rules above and below, a tinted head that comes back on every page, numbers to
//! the right.

use std::rc::Rc;

use crate::rapport::document::{Kolom, Tabel, Uitlijning};

use super::kleuren::{HAARLIJN, INKT};
use super::kolommen::{Kader, kaders};
use super::letter::Letter;
use super::lettertypen::Snede;
use super::pagina::{ElementId, Item, PaginaBlok, Rol};
use super::regels::{Regel, breek};
use super::stijl::{Maat, TABEL, TABELKOP};
use super::stroom::{Strook, Stroom};

const CELRAND: f32 = 6.0;
const BOVENRAND: f32 = 4.0;
const LIJN: f32 = 0.8;
const HAAR: f32 = 0.4;
/// A row taller than this may be torn between lines; shorter ones stay whole.
const HOOGSTE_HELE_RIJ: f32 = 280.0;
/// Taller column heads are not repeated.
const HOOGSTE_KOP: f32 = 200.0;
/// A table no taller than this is never torn.
const HOOGSTE_HELE_TABEL: f32 = 170.0;
/// White below a table.
const ONDER_TABEL: f32 = 14.0;
/// So many rows stay with the head, and so many stand at the top of a page.
const RIJEN_SAMEN: usize = 2;

impl Stroom<'_> {
    pub(super) fn tabel(&mut self, tabel: &Tabel) {
        let minst: Vec<f32> = tabel
            .kolommen
            .iter()
            .map(|k| self.breedste_woord(k))
            .collect();
        let kaders = kaders(&tabel.kolommen, &minst, self.tabel_x, self.tabel_breedte);
        let element = self.element(Rol::Tabel);
        let begin = self.stroken.len();
        self.binnen(element, |stroom| {
            stroom.bijschrift(&tabel.bijschrift);
            let herhaling = stroom.kop_van_tabel(tabel, &kaders);
            for (rang, rij) in tabel.rijen.iter().enumerate() {
                let laatste = rang + 1 == tabel.rijen.len();
                for (deel, mut strook) in stroom.rij(rij, &kaders, laatste).into_iter().enumerate()
                {
                    let resten = tabel.rijen.len() - rang;
                    strook.mag_bovenaan = match deel {
                        0 => rang >= RIJEN_SAMEN && resten >= RIJEN_SAMEN,
                        // A torn row begins with two lines.
                        1 => false,
                        _ => true,
                    };
                    strook.tabelkop = herhaling.clone();
                    stroom.strook(strook);
                }
            }
        });
        self.houd_samen(begin, HOOGSTE_HELE_TABEL);
        self.houd_afstand(ONDER_TABEL);
    }

    /// The width that a column needs to keep the words of its head whole.
    fn breedste_woord(&self, kolom: &Kolom) -> f32 {
        let woorden = kolom.kop.split_whitespace();
        let breedte = |woord| {
            let punten = TABELKOP.punten;
            self.lettertypen.breedte(woord, Snede::Vet, punten) + 2.0 * CELRAND
        };
        woorden.map(breedte).fold(0.0, f32::max)
    }

    fn bijschrift(&mut self, tekst: &str) {
        let kolom = (self.x, self.breedte);
        (self.x, self.breedte) = (self.tabel_x, self.tabel_breedte);
        if !tekst.trim().is_empty() {
            let element = self.element(Rol::Bijschrift);
            let letter = Letter {
                maat: TABEL,
                snede: Snede::Vet,
                kleur: INKT,
            };
            let stroken = self.regels_als_stroken(element, tekst, letter, 14.0, false);
            for (rang, mut strook) in stroken.into_iter().enumerate() {
                strook.mag_bovenaan = rang == 0;
                self.strook(strook);
            }
        }
        (self.x, self.breedte) = kolom;
    }

    /// Adds the column heads, and returns them as they are to come back on later pages. Heads so
    /// tall that they would crowd out the rows do not come back and may be torn.
    fn kop_van_tabel(&mut self, tabel: &Tabel, kaders: &[Kader]) -> Option<Rc<Strook>> {
        let letter = Letter {
            maat: TABELKOP,
            snede: Snede::Vet,
            kleur: INKT,
        };
        let teksten: Vec<&str> = tabel
            .kolommen
            .iter()
            .map(|kolom| kolom.kop.as_str())
            .collect();
        let cellen = self.cellen(&teksten, kaders, letter, Rol::KolomKop);
        if hoogte(&cellen, letter.maat) > HOOGSTE_KOP {
            for strook in self.rijstroken(&cellen, letter, false, 1) {
                self.strook(strook);
            }
            return None;
        }
        let kop = self.kopregel(&cellen, letter, !tabel.bijschrift.trim().is_empty());
        let herhaling = Rc::new(zonder_element(&kop));
        self.strook(kop);
        Some(herhaling)
    }

    fn kopregel(
        &self,
        cellen: &[(ElementId, Kader, Vec<Regel>)],
        letter: Letter,
        met_bijschrift: bool,
    ) -> Strook {
        let hoogte = hoogte(cellen, letter.maat);
        let (x, breedte) = (self.tabel_x, self.tabel_breedte);
        let mut blokken = vec![PaginaBlok {
            element: None,
            items: vec![
                Item::Vlak {
                    x,
                    y: 0.0,
                    breedte,
                    hoogte,
                    kleur: self.palet.tint,
                },
                lijn(x, 0.0, breedte, LIJN, self.palet.kop),
                lijn(x, hoogte - LIJN, breedte, LIJN, self.palet.kop),
            ],
        }];
        blokken.extend(self.regels_van(cellen, letter, BOVENRAND, 0, usize::MAX));
        Strook {
            hoogte,
            wit: if met_bijschrift { 4.0 } else { 12.0 },
            mag_bovenaan: !met_bijschrift,
            blokken,
            vlak: None,
            tabelkop: None,
            sectie: None,
        }
    }

    /// One strip, or one per line if the row is too tall to stay whole.
    fn rij(&mut self, rij: &[String], kaders: &[Kader], laatste: bool) -> Vec<Strook> {
        let letter = Letter {
            maat: TABEL,
            snede: Snede::Gewoon,
            kleur: INKT,
        };
        let teksten = even_lang(rij, kaders.len());
        let teksten: Vec<&str> = teksten.iter().map(String::as_str).collect();
        let cellen = self.cellen(&teksten, kaders, letter, Rol::Cel);
        let heel = hoogte(&cellen, letter.maat) <= HOOGSTE_HELE_RIJ;
        let per_strook = if heel { usize::MAX } else { 1 };
        self.rijstroken(&cellen, letter, laatste, per_strook)
    }

    /// A row with `per_strook` lines to a strip.
    fn rijstroken(
        &self,
        cellen: &[(ElementId, Kader, Vec<Regel>)],
        letter: Letter,
        laatste: bool,
        per_strook: usize,
    ) -> Vec<Strook> {
        let regels = meeste_regels(cellen);
        let mut stroken = Vec::new();
        let mut vanaf = 0;
        while vanaf < regels {
            let tot = vanaf.saturating_add(per_strook).min(regels);
            let boven = if vanaf == 0 { BOVENRAND } else { 0.0 };
            let onder = if tot == regels { BOVENRAND } else { 0.0 };
            let hoogte = boven + (tot - vanaf) as f32 * letter.maat.regelhoogte + onder;
            let mut blokken = self.regels_van(cellen, letter, boven, vanaf, tot);
            if tot == regels {
                let (dikte, kleur) = if laatste {
                    (LIJN, self.palet.kop)
                } else {
                    (HAAR, HAARLIJN)
                };
                let streep = lijn(
                    self.tabel_x,
                    hoogte - dikte,
                    self.tabel_breedte,
                    dikte,
                    kleur,
                );
                blokken.push(PaginaBlok {
                    element: None,
                    items: vec![streep],
                });
            }
            stroken.push(Strook {
                hoogte,
                wit: 0.0,
                mag_bovenaan: true,
                blokken,
                vlak: None,
                tabelkop: None,
                sectie: None,
            });
            vanaf = tot;
        }
        stroken
    }

    /// Breaks the cells of a row and gives each its place in the structure tree.
    fn cellen(
        &mut self,
        teksten: &[&str],
        kaders: &[Kader],
        letter: Letter,
        rol: Rol,
    ) -> Vec<(ElementId, Kader, Vec<Regel>)> {
        let rij = self.element(Rol::Rij);
        let mut uit = Vec::new();
        self.binnen(rij, |stroom| {
            for (tekst, kader) in teksten.iter().zip(kaders) {
                let zetting = letter.zetting(kader.breedte - 2.0 * CELRAND, true);
                let element = stroom.element(rol);
                uit.push((element, *kader, breek(tekst, &zetting, stroom.lettertypen)));
            }
        });
        uit
    }

    /// Lines `vanaf` to `tot` of every cell, the first at `boven`.
    fn regels_van(
        &self,
        cellen: &[(ElementId, Kader, Vec<Regel>)],
        letter: Letter,
        boven: f32,
        vanaf: usize,
        tot: usize,
    ) -> Vec<PaginaBlok> {
        let mut blokken = Vec::new();
        for (element, kader, regels) in cellen {
            let tot = tot.min(regels.len());
            let mut items = Vec::new();
            for (rang, regel) in regels
                .get(vanaf..tot)
                .unwrap_or_default()
                .iter()
                .enumerate()
            {
                let x = match kader.uitlijning {
                    Uitlijning::Links => kader.x + CELRAND,
                    Uitlijning::Rechts => kader.x + kader.breedte - CELRAND - regel.breedte,
                };
                items.extend(letter.regel(x, boven + rang as f32 * letter.maat.regelhoogte, regel));
            }
            if !items.is_empty() {
                blokken.push(PaginaBlok {
                    element: Some(*element),
                    items,
                });
            }
        }
        blokken
    }
}

/// As many cells as columns: absent ones are empty, what is too much joins the last one.
fn even_lang(rij: &[String], kolommen: usize) -> Vec<String> {
    let mut uit: Vec<String> = rij.iter().take(kolommen).cloned().collect();
    uit.resize(kolommen, String::new());
    if let Some(laatste) = uit.last_mut() {
        for over in rij.iter().skip(kolommen) {
            laatste.push('\n');
            laatste.push_str(over);
        }
    }
    uit
}

fn meeste_regels(cellen: &[(ElementId, Kader, Vec<Regel>)]) -> usize {
    cellen
        .iter()
        .map(|(_, _, regels)| regels.len())
        .max()
        .unwrap_or(0)
        .max(1)
}

fn hoogte(cellen: &[(ElementId, Kader, Vec<Regel>)], maat: Maat) -> f32 {
    meeste_regels(cellen) as f32 * maat.regelhoogte + 2.0 * BOVENRAND
}

fn lijn(x: f32, y: f32, breedte: f32, hoogte: f32, kleur: crate::rapport::document::Kleur) -> Item {
    Item::Vlak {
        x,
        y,
        breedte,
        hoogte,
        kleur,
    }
}

/// The head as it is repeated: for the eye only, since a reader has heard it once.
fn zonder_element(strook: &Strook) -> Strook {
    let mut herhaling = strook.clone();
    for blok in &mut herhaling.blokken {
        blok.element = None;
    }
    herhaling
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_row_of_the_wrong_length_loses_nothing() {
        let rij = ["a".to_owned(), "b".to_owned(), "c".to_owned()];
        assert_eq!(even_lang(&rij, 2), ["a", "b\nc"]);
        assert_eq!(even_lang(&rij, 4), ["a", "b", "c", ""]);
    }
}
