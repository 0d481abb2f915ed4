//! Running header and footer.

use crate::rapport::document::Voorblad;

use super::kleuren::{AMBER_TEKST, HAARLIJN, ZACHT};
use super::letter::Letter;
use super::lettertypen::{Lettertypen, Snede};
use super::pagina::{Item, Pagina, PaginaBlok};
use super::regels::{Zetting, breek};
use super::stijl::{BREEDTE, KLEIN, KOPREGEL, LINKS, RECHTS, VOETREGEL};

pub(super) const FICTIEF: &str = "Fictief voorbeeld";

/// Writes header and footer on a page; `met_kop` is false on the cover.
pub(super) fn randen(
    pagina: &mut Pagina,
    blad: &Voorblad,
    lettertypen: &Lettertypen,
    nummer: usize,
    totaal: usize,
    met_kop: bool,
) {
    let letter = Letter {
        maat: KLEIN,
        snede: Snede::Gewoon,
        kleur: ZACHT,
    };
    let rand = Rand {
        letter,
        lettertypen,
    };
    if met_kop {
        let items = vec![
            rand.links(KOPREGEL, &blad.titel, BREEDTE * 0.6),
            rand.rechts(KOPREGEL, &blad.betreft, BREEDTE * 0.36),
            lijn(KOPREGEL + 6.0),
        ];
        pagina.blokken.insert(
            0,
            PaginaBlok {
                element: None,
                items,
            },
        );
    }
    let afzender = [blad.bureau.trim(), blad.status.trim()]
        .iter()
        .filter(|tekst| !tekst.is_empty())
        .copied()
        .collect::<Vec<_>>()
        .join(" · ");
    let mut items = vec![
        lijn(VOETREGEL - 13.0),
        rand.links(VOETREGEL, &afzender, BREEDTE * 0.46),
        rand.rechts(
            VOETREGEL,
            &format!("pagina {nummer} van {totaal}"),
            BREEDTE * 0.25,
        ),
    ];
    if blad.fictief {
        items.push(rand.midden_fictief());
    }
    pagina.blokken.push(PaginaBlok {
        element: None,
        items,
    });
}

struct Rand<'a> {
    letter: Letter,
    lettertypen: &'a Lettertypen,
}

impl Rand<'_> {
    fn links(&self, basislijn: f32, tekst: &str, breedte: f32) -> Item {
        self.op(LINKS, basislijn, &self.passend(tekst, breedte))
    }

    fn rechts(&self, basislijn: f32, tekst: &str, breedte: f32) -> Item {
        let tekst = self.passend(tekst, breedte);
        let x = RECHTS
            - self
                .lettertypen
                .breedte(&tekst, Snede::Gewoon, self.letter.maat.punten);
        self.op(x, basislijn, &tekst)
    }

    fn midden_fictief(&self) -> Item {
        let vet = Letter {
            snede: Snede::Vet,
            kleur: AMBER_TEKST,
            ..self.letter
        };
        let breedte = self
            .lettertypen
            .breedte(FICTIEF, Snede::Vet, vet.maat.punten);
        let x = LINKS + (BREEDTE - breedte) / 2.0 + BREEDTE * 0.08;
        vet.los(x, VOETREGEL - vet.maat.basislijn(), FICTIEF)
    }

    fn op(&self, x: f32, basislijn: f32, tekst: &str) -> Item {
        self.letter
            .los(x, basislijn - self.letter.maat.basislijn(), tekst)
    }

    /// One line: what does not fit ends in an ellipsis. It stands in full on the cover.
    fn passend(&self, tekst: &str, breedte: f32) -> String {
        let zetting = |breedte| Zetting {
            snede: Snede::Gewoon,
            punten: self.letter.maat.punten,
            breedte,
            afbreken: false,
        };
        let tekst = tekst.replace('\n', " ");
        let heel = breek(&tekst, &zetting(breedte), self.lettertypen);
        match heel.as_slice() {
            [] => String::new(),
            [regel] => regel.tekst(),
            _ => {
                let korter = breek(&tekst, &zetting(breedte - 10.0), self.lettertypen);
                korter
                    .first()
                    .map_or_else(String::new, |regel| regel.tekst() + "…")
            }
        }
    }
}

fn lijn(y: f32) -> Item {
    Item::Vlak {
        x: LINKS,
        y,
        breedte: BREEDTE,
        hoogte: 0.4,
        kleur: HAARLIJN,
    }
}
