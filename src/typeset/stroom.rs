//! Blocks to strips: pieces of full width that are never torn, with what may happen between them.

use std::rc::Rc;

use crate::rapport::document::{Alinea, Blok, Handtekening, Kleur, Leemte, Sectie};

use super::datum;
use super::kleuren::{AMBER, AMBER_TEKST, AMBER_TINT, HAARLIJN, INKT, Palet, ZACHT};
use super::lettertypen::{Lettertypen, Snede};
use super::pagina::{Element, ElementId, Item, PaginaBlok, Rol, Tekst};
use super::regels::{Regel, Zetting, breek};
use super::stijl::{BREEDTE, INSPRINGING, KLEIN, KOP1, KOP2, LINKS, Maat, TEKST};

/// A piece that stays in one part. Items count from its top.
#[derive(Clone, Debug)]
pub(super) struct Strook {
    pub hoogte: f32,
    /// White above it; falls away at the top of a page.
    pub wit: f32,
    /// Whether a page may begin with it.
    pub mag_bovenaan: bool,
    pub blokken: Vec<PaginaBlok>,
    pub vlak: Option<Vlak>,
    /// Row of column heads that is repeated when a page begins with this strip.
    pub tabelkop: Option<Rc<Strook>>,
    /// Which section it is the heading of.
    pub sectie: Option<usize>,
}

/// Background behind strips that follow each other.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Vlak {
    /// Strips with the same number share one background.
    pub nummer: usize,
    pub kleur: Kleur,
    /// Bar along its left side.
    pub balk: Kleur,
    pub x: f32,
    pub breedte: f32,
    /// White between its edge and the text, above and below.
    pub rand: f32,
}

/// Turns blocks into strips. One for the whole document, so that the structure tree is one.
pub(super) struct Stroom<'a> {
    pub lettertypen: &'a Lettertypen,
    pub palet: Palet,
    pub stroken: Vec<Strook>,
    pub structuur: Vec<Element>,
    ouder: Option<ElementId>,
    vlak: Option<Vlak>,
    vlakken: usize,
    /// Column for running text.
    pub x: f32,
    pub breedte: f32,
    /// Column for tables: wider than running text outside boxes.
    pub tabel_x: f32,
    pub tabel_breedte: f32,
    /// So many strips yet to come stay with the heading above them.
    bij_kop: usize,
    /// White that the next strip keeps from what stands above it.
    afstand: f32,
}

/// A heading takes at least two lines along.
const REGELS_BIJ_KOP: usize = 2;
/// Fewest lines of a paragraph at the foot and at the top of a page.
const REGELS_SAMEN: usize = 2;

impl<'a> Stroom<'a> {
    pub fn new(lettertypen: &'a Lettertypen, palet: Palet) -> Stroom<'a> {
        Stroom {
            lettertypen,
            palet,
            stroken: Vec::new(),
            structuur: Vec::new(),
            ouder: None,
            vlak: None,
            vlakken: 0,
            x: LINKS + INSPRINGING,
            breedte: BREEDTE - INSPRINGING,
            tabel_x: LINKS,
            tabel_breedte: BREEDTE,
            bij_kop: 0,
            afstand: 0.0,
        }
    }

    pub fn element(&mut self, rol: Rol) -> ElementId {
        self.element_met(rol, String::new())
    }

    pub fn element_met(&mut self, rol: Rol, alternatief: String) -> ElementId {
        self.structuur.push(Element {
            rol,
            ouder: self.ouder,
            alternatief,
        });
        ElementId(self.structuur.len() - 1)
    }

    /// Everything that `inhoud` makes is part of `element`.
    pub fn binnen(&mut self, element: ElementId, inhoud: impl FnOnce(&mut Self)) {
        let vorige = self.ouder.replace(element);
        inhoud(self);
        self.ouder = vorige;
    }

    /// Adds a strip. A heading just above it forbids a page break here whatever the strip says.
    pub fn strook(&mut self, mut strook: Strook) {
        if self.bij_kop > 0 {
            self.bij_kop -= 1;
            strook.mag_bovenaan = false;
        }
        strook.wit = strook.wit.max(std::mem::take(&mut self.afstand));
        strook.vlak = strook.vlak.or(self.vlak);
        self.stroken.push(strook);
    }

    pub fn sectie(&mut self, nummer: usize, sectie: &Sectie) {
        let (rol, maat, wit, na) = if sectie.niveau <= 1 {
            (Rol::Kop1, KOP1, 30.0, 6.0)
        } else {
            (Rol::Kop2, KOP2, 20.0, 2.0)
        };
        let begin = self.stroken.len();
        self.kop(rol, maat, wit, &sectie.nummer, &sectie.titel);
        if let Some(strook) = self.stroken.get_mut(begin) {
            strook.sectie = Some(nummer);
        }
        if let Some(strook) = self.stroken.last_mut() {
            strook.hoogte += na;
        }
        for blok in &sectie.blokken {
            self.blok(blok);
        }
    }

    /// A numbered heading: the number hangs in the margin column if it fits there.
    fn kop(&mut self, rol: Rol, maat: Maat, wit: f32, nummer: &str, titel: &str) {
        let element = self.element(rol);
        let kleur = self.palet.kop;
        let nummer_breed = self.lettertypen.breedte(nummer, Snede::Vet, maat.punten);
        let x = (LINKS + nummer_breed + 8.0).max(LINKS + INSPRINGING);
        let zetting = Zetting {
            snede: Snede::Vet,
            punten: maat.punten,
            breedte: LINKS + BREEDTE - x,
            afbreken: false,
        };
        // A heading without words still shows its number.
        let titel = if titel.trim().is_empty() {
            "\u{A0}"
        } else {
            titel
        };
        let regels = breek(titel, &zetting, self.lettertypen);
        let letter = Letter {
            maat,
            snede: Snede::Vet,
            kleur,
        };
        self.bij_kop = 0;
        for (rang, regel) in regels.iter().enumerate() {
            let mut items = Vec::new();
            if rang == 0 && !nummer.is_empty() {
                items.push(letter.los(LINKS, 0.0, &format!("{nummer} ")));
            }
            items.extend(letter.regel(x, 0.0, regel));
            self.strook(Strook::van(element, maat.regelhoogte, items).wit_als(rang == 0, wit));
            if rang > 0 {
                self.houd_vast();
            }
        }
        self.bij_kop = REGELS_BIJ_KOP;
    }

    /// What follows stands at least so far below this.
    pub fn houd_afstand(&mut self, afstand: f32) {
        self.afstand = afstand;
    }

    /// Keeps the strips from `begin` on together, unless they are taller than `hoogstens`.
    pub fn houd_samen(&mut self, begin: usize, hoogstens: f32) {
        let stroken = self.stroken.get_mut(begin..).unwrap_or_default();
        let hoogte: f32 = stroken
            .iter()
            .map(|strook| strook.hoogte + strook.wit)
            .sum();
        if hoogte <= hoogstens {
            for strook in stroken.iter_mut().skip(1) {
                strook.mag_bovenaan = false;
            }
        }
    }

    /// The last strip stays on the page of the one before it.
    fn houd_vast(&mut self) {
        if let Some(strook) = self.stroken.last_mut() {
            strook.mag_bovenaan = false;
        }
    }

    pub fn blok(&mut self, blok: &Blok) {
        match blok {
            Blok::Tussenkop(tekst) => self.tussenkop(tekst),
            Blok::Alinea(alinea) => self.alinea(&alinea.tekst, 7.0),
            Blok::Lijst(punten) => self.lijst(punten),
            Blok::Tabel(tabel) => self.tabel(tabel),
            Blok::Kader { titel, blokken } => self.kader(titel, blokken),
            Blok::Leemte(leemte) => self.leemte(leemte),
            Blok::Ondertekening(vakken) => self.ondertekening(vakken),
        }
    }

    fn tussenkop(&mut self, tekst: &str) {
        let element = self.element(Rol::Kop3);
        let letter = Letter {
            maat: TEKST,
            snede: Snede::Vet,
            kleur: INKT,
        };
        let stroken = self.regels_als_stroken(element, tekst, letter, 12.0, false);
        for strook in stroken {
            self.strook(strook);
        }
        self.bij_kop = REGELS_BIJ_KOP;
    }

    pub fn alinea(&mut self, tekst: &str, wit: f32) {
        let element = self.element(Rol::Alinea);
        let letter = Letter {
            maat: TEKST,
            snede: Snede::Gewoon,
            kleur: INKT,
        };
        for strook in self.regels_als_stroken(element, tekst, letter, wit, true) {
            self.strook(strook);
        }
    }

    /// A text as one strip per line, with at least two lines at either side of a page break.
    pub fn regels_als_stroken(
        &self,
        element: ElementId,
        tekst: &str,
        letter: Letter,
        wit: f32,
        afbreken: bool,
    ) -> Vec<Strook> {
        let zetting = letter.zetting(self.breedte, afbreken);
        let regels = breek(tekst, &zetting, self.lettertypen);
        let aantal = regels.len();
        regels
            .iter()
            .enumerate()
            .map(|(rang, regel)| {
                let items = letter.regel(self.x, 0.0, regel);
                let mut strook = Strook::van(element, letter.maat.regelhoogte, items);
                strook.mag_bovenaan =
                    rang == 0 || (rang >= REGELS_SAMEN && aantal - rang >= REGELS_SAMEN);
                strook.wit_als(rang == 0, wit)
            })
            .collect()
    }

    fn lijst(&mut self, punten: &[Alinea]) {
        const TEKEN: f32 = 12.0;
        let lijst = self.element(Rol::Lijst);
        let letter = Letter {
            maat: TEKST,
            snede: Snede::Gewoon,
            kleur: INKT,
        };
        self.binnen(lijst, |stroom| {
            for (rang, punt) in punten.iter().enumerate() {
                let element = stroom.element(Rol::LijstPunt);
                stroom.binnen(element, |stroom| {
                    let teken = stroom.element(Rol::LijstTeken);
                    let tekst = stroom.element(Rol::LijstTekst);
                    stroom.smaller(TEKEN, |stroom| {
                        let wit = if rang == 0 { 6.0 } else { 3.0 };
                        let mut stroken =
                            stroom.regels_als_stroken(tekst, &punt.tekst, letter, wit, true);
                        if let Some(eerste) = stroken.first_mut() {
                            let bolletje = Letter {
                                kleur: stroom.palet.kop,
                                ..letter
                            };
                            let items = vec![bolletje.los(stroom.x - TEKEN + 1.0, 0.0, "• ")];
                            eerste.blokken.insert(
                                0,
                                PaginaBlok {
                                    element: Some(teken),
                                    items,
                                },
                            );
                        }
                        for strook in stroken {
                            stroom.strook(strook);
                        }
                    });
                });
            }
        });
    }

    /// Moves the left side of the text column in.
    fn smaller(&mut self, afstand: f32, inhoud: impl FnOnce(&mut Self)) {
        self.x += afstand;
        self.breedte -= afstand;
        inhoud(self);
        self.x -= afstand;
        self.breedte += afstand;
    }

    fn kader(&mut self, titel: &str, blokken: &[Blok]) {
        const HOOGSTE_HELE_KADER: f32 = 240.0;
        let begin = self.stroken.len();
        let element = self.element(Rol::Kader);
        let (kleur, balk) = (self.palet.tint, self.palet.accent);
        self.binnen(element, |stroom| {
            stroom.in_vlak(kleur, balk, 12.0, |stroom| {
                if !titel.is_empty() {
                    let kop = stroom.element(Rol::Alinea);
                    let letter = Letter {
                        maat: TEKST,
                        snede: Snede::Vet,
                        kleur: stroom.palet.kop,
                    };
                    for strook in stroom.regels_als_stroken(kop, titel, letter, 14.0, false) {
                        stroom.strook(strook);
                    }
                    stroom.bij_kop = REGELS_BIJ_KOP;
                }
                for blok in blokken {
                    stroom.blok(blok);
                }
            });
        });
        self.houd_samen(begin, HOOGSTE_HELE_KADER);
    }

    /// A background over the full width; the text in it stays clear of its edges. A background
    /// within a background is not drawn: the outer one holds.
    fn in_vlak(&mut self, kleur: Kleur, balk: Kleur, rand: f32, inhoud: impl FnOnce(&mut Self)) {
        const BINNEN: f32 = 14.0;
        if self.vlak.is_some() {
            return inhoud(self);
        }
        let kolommen = (self.x, self.breedte, self.tabel_x, self.tabel_breedte);
        self.vlakken += 1;
        self.vlak = Some(Vlak {
            nummer: self.vlakken,
            kleur,
            balk,
            x: self.tabel_x,
            breedte: self.tabel_breedte,
            rand,
        });
        self.x = self.tabel_x + BINNEN;
        self.breedte = self.tabel_breedte - 2.0 * BINNEN;
        (self.tabel_x, self.tabel_breedte) = (self.x, self.breedte);
        inhoud(self);
        (self.x, self.breedte, self.tabel_x, self.tabel_breedte) = kolommen;
        self.vlak = None;
        self.bij_kop = 0;
    }

    fn leemte(&mut self, leemte: &Leemte) {
        const LABEL: f32 = 64.0;
        let element = self.element(Rol::Alinea);
        self.in_vlak(AMBER_TINT, AMBER, 6.0, |stroom| {
            let letter = Letter {
                maat: TEKST,
                snede: Snede::Gewoon,
                kleur: INKT,
            };
            let label = Letter {
                snede: Snede::Vet,
                kleur: AMBER_TEKST,
                ..letter
            };
            let x = stroom.x;
            stroom.smaller(LABEL, |stroom| {
                let mut stroken =
                    stroom.regels_als_stroken(element, &leemte.tekst, letter, 10.0, true);
                if let Some(blok) = stroken.first_mut().and_then(|s| s.blokken.first_mut()) {
                    blok.items.insert(0, label.los(x, 0.0, "Ontbreekt: "));
                }
                for (rang, mut strook) in stroken.into_iter().enumerate() {
                    strook.mag_bovenaan &= rang == 0;
                    stroom.strook(strook);
                }
            });
        });
    }

    fn ondertekening(&mut self, vakken: &[Handtekening]) {
        const PER_RIJ: usize = 3;
        const TUSSEN: f32 = 18.0;
        let breedte = (self.tabel_breedte - TUSSEN * (PER_RIJ - 1) as f32) / PER_RIJ as f32;
        for rij in vakken.chunks(PER_RIJ) {
            let mut blokken = Vec::new();
            let mut hoogte = 0.0_f32;
            for (plaats, vak) in rij.iter().enumerate() {
                let x = self.tabel_x + plaats as f32 * (breedte + TUSSEN);
                let element = self.element(Rol::Alinea);
                hoogte = hoogte.max(self.handtekening(vak, x, breedte, element, &mut blokken));
            }
            self.strook(Strook {
                hoogte,
                wit: 22.0,
                // Nor do they stand apart from the words that are signed.
                mag_bovenaan: false,
                blokken,
                vlak: None,
                tabelkop: None,
                sectie: None,
            });
        }
    }

    /// One box for a signature; returns its height.
    fn handtekening(
        &self,
        vak: &Handtekening,
        x: f32,
        breedte: f32,
        element: ElementId,
        blokken: &mut Vec<PaginaBlok>,
    ) -> f32 {
        const RUIMTE: f32 = 46.0;
        let kop = Letter {
            maat: TEKST,
            snede: Snede::Vet,
            kleur: INKT,
        };
        let gewoon = Letter {
            snede: Snede::Gewoon,
            ..kop
        };
        let klein = Letter {
            maat: KLEIN,
            snede: Snede::Gewoon,
            kleur: ZACHT,
        };
        let mut items = Vec::new();
        let mut y = self.stapel(&mut items, kop, x, 0.0, breedte, &vak.rol);
        y = self.stapel(&mut items, gewoon, x, y, breedte, &vak.naam) + RUIMTE;
        let lijn = Item::Vlak {
            x,
            y,
            breedte,
            hoogte: 0.7,
            kleur: HAARLIJN,
        };
        let onder = match vak.ondertekend_op {
            Some(op) => format!("Ondertekend op {}", datum::voluit(op)),
            None => "Handtekening en datum".to_owned(),
        };
        y = self.stapel(&mut items, klein, x, y + 4.0, breedte, &onder);
        blokken.push(PaginaBlok {
            element: Some(element),
            items,
        });
        blokken.push(PaginaBlok {
            element: None,
            items: vec![lijn],
        });
        y + 4.0
    }

    /// Sets a text from `y` down and returns where it ends.
    pub fn stapel(
        &self,
        items: &mut Vec<Item>,
        letter: Letter,
        x: f32,
        y: f32,
        breedte: f32,
        tekst: &str,
    ) -> f32 {
        let regels = breek(tekst, &letter.zetting(breedte, true), self.lettertypen);
        for (rang, regel) in regels.iter().enumerate() {
            items.extend(letter.regel(x, y + rang as f32 * letter.maat.regelhoogte, regel));
        }
        y + regels.len() as f32 * letter.maat.regelhoogte
    }
}

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
                });
                x += deel.breedte;
                item
            })
            .collect()
    }
}

impl Strook {
    pub fn van(element: ElementId, hoogte: f32, items: Vec<Item>) -> Strook {
        Strook {
            hoogte,
            wit: 0.0,
            mag_bovenaan: true,
            blokken: vec![PaginaBlok {
                element: Some(element),
                items,
            }],
            vlak: None,
            tabelkop: None,
            sectie: None,
        }
    }

    pub fn wit_als(mut self, voorwaarde: bool, wit: f32) -> Strook {
        if voorwaarde {
            self.wit = wit;
        }
        self
    }
}
