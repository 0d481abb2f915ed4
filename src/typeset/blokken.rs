//! What each kind of block looks like.

use crate::rapport::document::{Alinea, Blok, Handtekening, Leemte};

use super::datum;
use super::kleuren::{AMBER, AMBER_TEKST, AMBER_TINT, HAARLIJN, INKT, ZACHT};
use super::letter::Letter;
use super::lettertypen::Snede;
use super::pagina::{ElementId, Item, PaginaBlok, Rol};
use super::stijl::{KLEIN, TEKST};
use super::stroom::{REGELS_BIJ_KOP, Strook, Stroom};

/// Where a box for a signature stands, and how far below its top the line is.
#[derive(Clone, Copy)]
struct Vak {
    x: f32,
    breedte: f32,
    lijn: f32,
}

impl Stroom<'_> {
    pub fn blok(&mut self, blok: &Blok) {
        match blok {
            Blok::Tussenkop(tekst) => self.tussenkop(tekst),
            Blok::Alinea(alinea) => self.alinea(&alinea.tekst, 7.0),
            Blok::Lijst(punten) => self.lijst(punten),
            Blok::Tabel(tabel) => self.tabel(tabel),
            Blok::Kader { titel, blokken } => self.kader(titel, blokken),
            Blok::Leemte(leemte) => self.leemte(leemte),
            Blok::Ondertekening(vakken) => self.ondertekening(vakken),
            Blok::Figuur(figuur) => self.figuur(figuur),
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
        const RUIMTE: f32 = 46.0;
        let breedte = (self.tabel_breedte - TUSSEN * (PER_RIJ - 1) as f32) / PER_RIJ as f32;
        for rij in vakken.chunks(PER_RIJ) {
            let mut blokken = Vec::new();
            let mut hoogte = 0.0_f32;
            // The lines to sign on stand level, however long a name is.
            let namen = rij
                .iter()
                .map(|vak| self.ondertekenaar(vak, 0.0, breedte).1);
            let lijn = namen.fold(0.0, f32::max) + RUIMTE;
            for (plaats, vak) in rij.iter().enumerate() {
                let vlak = Vak {
                    x: self.tabel_x + plaats as f32 * (breedte + TUSSEN),
                    breedte,
                    lijn,
                };
                let element = self.element(Rol::Alinea);
                hoogte = hoogte.max(self.handtekening(vak, vlak, element, &mut blokken));
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

    /// Who signs, set from the top of the box; returns where it ends.
    fn ondertekenaar(&self, vak: &Handtekening, x: f32, breedte: f32) -> (Vec<Item>, f32) {
        let kop = Letter {
            maat: TEKST,
            snede: Snede::Vet,
            kleur: INKT,
        };
        let gewoon = Letter {
            snede: Snede::Gewoon,
            ..kop
        };
        let mut items = Vec::new();
        let y = self.stapel(&mut items, kop, x, 0.0, breedte, &vak.rol);
        let y = self.stapel(&mut items, gewoon, x, y, breedte, &vak.naam);
        (items, y)
    }

    /// One box for a signature; returns its height.
    fn handtekening(
        &self,
        vak: &Handtekening,
        vlak: Vak,
        element: ElementId,
        blokken: &mut Vec<PaginaBlok>,
    ) -> f32 {
        let Vak { x, breedte, lijn } = vlak;
        let klein = Letter {
            maat: KLEIN,
            snede: Snede::Gewoon,
            kleur: ZACHT,
        };
        let (mut items, _) = self.ondertekenaar(vak, x, breedte);
        let streep = Item::Vlak {
            x,
            y: lijn,
            breedte,
            hoogte: 0.7,
            kleur: HAARLIJN,
        };
        let onder = match vak.ondertekend_op {
            Some(op) => format!("Ondertekend op {}", datum::voluit(op)),
            None => "Handtekening en datum".to_owned(),
        };
        let y = self.stapel(&mut items, klein, x, lijn + 4.0, breedte, &onder);
        blokken.push(PaginaBlok {
            element: Some(element),
            items,
        });
        blokken.push(PaginaBlok {
            element: None,
            items: vec![streep],
        });
        y + 4.0
    }
}
