//! The cover.

use crate::rapport::document::Document;

use super::datum;
use super::kleuren::{AMBER_TEKST, HAARLIJN, INKT, ZACHT};
use super::letter::Letter;
use super::lettertypen::Snede;
use super::pagina::{Item, PaginaBlok, Rol};
use super::rand::FICTIEF;
use super::regels::breek;
use super::stijl::{BREEDTE, LINKS, Maat, ONDERTITEL, TEKST, TITEL};
use super::stroom::{Strook, Stroom};

/// Space for the logo.
const LOGO_BREEDTE: f32 = 170.0;
const LOGO_HOOGTE: f32 = 64.0;
/// From the top of the text area to the title, with or without logo.
const TOT_TITEL: f32 = 190.0;
const LABEL: f32 = 130.0;

/// The strips of the cover, in reading order.
pub(super) fn voorblad(stroom: &mut Stroom<'_>, document: &Document) {
    let blad = &document.voorblad;
    logo(stroom, document);
    if blad.fictief {
        regels(stroom, FICTIEF, TEKST, Snede::Vet, AMBER_TEKST, 0.0);
    }
    regels(
        stroom,
        &blad.titel,
        TITEL,
        Snede::Vet,
        stroom.palet.kop,
        4.0,
    );
    regels(
        stroom,
        &blad.ondertitel,
        ONDERTITEL,
        Snede::Gewoon,
        INKT,
        6.0,
    );
    streep(stroom);
    for (naam, waarde) in &blad.gegevens {
        gegeven(stroom, naam, waarde);
    }
    if !blad.status.trim().is_empty() {
        gegeven(stroom, "Status", &blad.status);
    }
    if let Some(dag) = blad.gemaakt_op {
        gegeven(stroom, "Gemaakt op", &datum::voluit(dag));
    }
    let bureau = Letter {
        maat: ONDERTITEL,
        snede: Snede::Vet,
        kleur: INKT,
    };
    regels(
        stroom,
        &blad.bureau,
        bureau.maat,
        bureau.snede,
        bureau.kleur,
        40.0,
    );
    for (rang, regel) in blad.bureaugegevens.iter().enumerate() {
        let wit = if rang == 0 { 4.0 } else { 0.0 };
        regels(stroom, regel, TEKST, Snede::Gewoon, ZACHT, wit);
    }
}

fn logo(stroom: &mut Stroom<'_>, document: &Document) {
    let mut blokken = Vec::new();
    if let Some(beeld) = &document.huisstijl.logo {
        // A logo without alternative text is decoration.
        let element = (!beeld.alternatief.trim().is_empty())
            .then(|| stroom.element_met(Rol::Figuur, beeld.alternatief.clone()));
        let items = vec![Item::Logo {
            x: LINKS,
            y: 0.0,
            breedte: LOGO_BREEDTE,
            hoogte: LOGO_HOOGTE,
        }];
        blokken.push(PaginaBlok { element, items });
    }
    stroom.strook(decoratie(TOT_TITEL, blokken));
}

fn streep(stroom: &mut Stroom<'_>) {
    let kleur = stroom.palet.accent;
    let items = vec![Item::Vlak {
        x: LINKS,
        y: 0.0,
        breedte: 64.0,
        hoogte: 3.0,
        kleur,
    }];
    let mut strook = decoratie(
        40.0,
        vec![PaginaBlok {
            element: None,
            items,
        }],
    );
    strook.wit = 18.0;
    stroom.strook(strook);
}

pub(super) fn decoratie(hoogte: f32, blokken: Vec<PaginaBlok>) -> Strook {
    Strook {
        hoogte,
        wit: 0.0,
        mag_bovenaan: true,
        blokken,
        vlak: None,
        tabelkop: None,
        sectie: None,
    }
}

pub(super) fn regels(
    stroom: &mut Stroom<'_>,
    tekst: &str,
    maat: Maat,
    snede: Snede,
    kleur: crate::rapport::document::Kleur,
    wit: f32,
) {
    let letter = Letter { maat, snede, kleur };
    let regels = breek(tekst, &letter.zetting(BREEDTE, false), stroom.lettertypen);
    if regels.is_empty() {
        return;
    }
    let element = stroom.element(Rol::Alinea);
    for (rang, regel) in regels.iter().enumerate() {
        let items = letter.regel(LINKS, 0.0, regel);
        stroom.strook(Strook::van(element, maat.regelhoogte, items).wit_als(rang == 0, wit));
    }
}

/// Label and value beside each other, with a thin rule below; a strip per line, so that a value
/// of any length finds room.
fn gegeven(stroom: &mut Stroom<'_>, naam: &str, waarde: &str) {
    const RAND: f32 = 5.0;
    let label = Letter {
        maat: TEKST,
        snede: Snede::Gewoon,
        kleur: ZACHT,
    };
    let tekst = Letter {
        kleur: INKT,
        ..label
    };
    let element = stroom.element(Rol::Alinea);
    let links = breek(naam, &label.zetting(LABEL - 10.0, true), stroom.lettertypen);
    let breedte = BREEDTE - LABEL;
    let rechts = breek(waarde, &tekst.zetting(breedte, true), stroom.lettertypen);
    let aantal = links.len().max(rechts.len());
    for rang in 0..aantal {
        let boven = if rang == 0 { RAND } else { 0.0 };
        let mut items = Vec::new();
        if let Some(regel) = links.get(rang) {
            items.extend(label.regel(LINKS, boven, regel));
            if let Some(Item::Tekst(laatste)) = items.last_mut() {
                laatste.tekst.push(' ');
            }
        }
        if let Some(regel) = rechts.get(rang) {
            items.extend(tekst.regel(LINKS + LABEL, boven, regel));
        }
        let mut strook = Strook::van(element, boven + TEKST.regelhoogte, items);
        if rang + 1 == aantal {
            strook.hoogte += RAND;
            let lijn = Item::Vlak {
                x: LINKS,
                y: strook.hoogte - 0.4,
                breedte: BREEDTE,
                hoogte: 0.4,
                kleur: HAARLIJN,
            };
            strook.blokken.push(PaginaBlok {
                element: None,
                items: vec![lijn],
            });
        }
        stroom.strook(strook);
    }
}
