//! The colours of a report, derived from the bureau's own so that text stays readable.

use crate::figuur::Kleurrol;
use crate::rapport::document::Kleur;

/// Least contrast of text with its background (WCAG 2.2 AA).
const LEESBAAR: f32 = 4.5;

const WIT: Kleur = rgb(255, 255, 255);

pub(super) const INKT: Kleur = rgb(31, 36, 46);
/// Running header, labels: quieter than [`INKT`], still 4.5:1 on white.
pub(super) const ZACHT: Kleur = rgb(90, 97, 108);
/// Thin rules between rows.
pub(super) const HAARLIJN: Kleur = rgb(205, 208, 214);
/// What is missing: bar, background and label.
pub(super) const AMBER: Kleur = rgb(217, 138, 0);
pub(super) const AMBER_TINT: Kleur = rgb(255, 246, 224);
pub(super) const AMBER_TEKST: Kleur = rgb(122, 74, 0);

const fn rgb(rood: u8, groen: u8, blauw: u8) -> Kleur {
    Kleur { rood, groen, blauw }
}

/// The colours that depend on the house colour.
#[derive(Clone, Copy, Debug)]
pub(super) struct Palet {
    /// The house colour itself, for areas without text.
    pub accent: Kleur,
    /// Headings: the house colour if it can be read on white and on the tint, else ink.
    pub kop: Kleur,
    /// Head of a table and the box: a breath of the house colour.
    pub tint: Kleur,
}

impl Palet {
    pub fn new(huiskleur: Kleur) -> Palet {
        let tint = meng(huiskleur, WIT, 0.09);
        let leesbaar =
            contrast(huiskleur, WIT) >= LEESBAAR && contrast(huiskleur, tint) >= LEESBAAR;
        Palet {
            accent: huiskleur,
            kop: if leesbaar { huiskleur } else { INKT },
            tint,
        }
    }
}

/// The colour of a part of a figure. Blue, neutral, orange: told apart by the colour blind and on a
/// grey printer. Lines and symbols reach 3:1, text 4.5:1.
pub(super) fn figuurkleur(rol: Kleurrol, palet: &Palet) -> Kleur {
    match rol {
        Kleurrol::Past => rgb(29, 78, 137),
        Kleurrol::OpPast => WIT,
        Kleurrol::Voorwaarde => rgb(181, 208, 238),
        Kleurrol::OpVoorwaarde => rgb(12, 45, 84),
        Kleurrol::TeBeoordelen => rgb(233, 229, 220),
        Kleurrol::OpTeBeoordelen => INKT,
        Kleurrol::NietBeoordeeld => rgb(245, 245, 244),
        Kleurrol::OpNietBeoordeeld | Kleurrol::TekstZacht => ZACHT,
        Kleurrol::PastNiet => rgb(214, 125, 52),
        Kleurrol::OpPastNiet => rgb(22, 16, 8),
        Kleurrol::Accent => palet.kop,
        Kleurrol::Bijzaak => rgb(110, 117, 128),
        Kleurrol::Merk => rgb(172, 80, 0),
        Kleurrol::Raster => HAARLIJN,
        Kleurrol::As => rgb(128, 133, 142),
        Kleurrol::Tekst => INKT,
    }
}

/// `aandeel` of `kleur` over `ondergrond`; 0 is all background.
fn meng(kleur: Kleur, ondergrond: Kleur, aandeel: f32) -> Kleur {
    let kanaal = |voor: u8, achter: u8| {
        (f32::from(achter) + (f32::from(voor) - f32::from(achter)) * aandeel).round() as u8
    };
    Kleur {
        rood: kanaal(kleur.rood, ondergrond.rood),
        groen: kanaal(kleur.groen, ondergrond.groen),
        blauw: kanaal(kleur.blauw, ondergrond.blauw),
    }
}

/// Contrast ratio of two colours as WCAG defines it: from 1 (equal) to 21 (black on white).
pub fn contrast(een: Kleur, ander: Kleur) -> f32 {
    let (a, b) = (helderheid(een), helderheid(ander));
    (a.max(b) + 0.05) / (a.min(b) + 0.05)
}

fn helderheid(kleur: Kleur) -> f32 {
    let kanaal = |waarde: u8| {
        let deel = f32::from(waarde) / 255.0;
        if deel <= 0.04045 {
            deel / 12.92
        } else {
            ((deel + 0.055) / 1.055).powf(2.4)
        }
    };
    0.2126 * kanaal(kleur.rood) + 0.7152 * kanaal(kleur.groen) + 0.0722 * kanaal(kleur.blauw)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn contrast_runs_from_one_to_twenty_one() {
        assert!((contrast(WIT, rgb(0, 0, 0)) - 21.0).abs() < 0.01);
        assert!((contrast(WIT, WIT) - 1.0).abs() < 0.001);
    }

    #[test]
    fn a_pale_house_colour_does_not_reach_the_headings() {
        let geel = rgb(255, 214, 0);
        assert_eq!(Palet::new(geel).kop, INKT);
        assert_eq!(Palet::new(geel).accent, geel);
        let blauw = rgb(20, 70, 130);
        assert_eq!(Palet::new(blauw).kop, blauw);
    }

    #[test]
    fn fixed_text_colours_are_readable() {
        for (tekst, grond) in [
            (INKT, WIT),
            (ZACHT, WIT),
            (AMBER_TEKST, AMBER_TINT),
            (INKT, AMBER_TINT),
        ] {
            assert!(contrast(tekst, grond) >= LEESBAAR, "{tekst:?} on {grond:?}");
        }
    }

    #[test]
    fn figures_can_be_seen() {
        let palet = Palet::new(rgb(255, 214, 0));
        let kleur = |rol| figuurkleur(rol, &palet);
        for (op, vlak) in [
            (Kleurrol::OpPast, Kleurrol::Past),
            (Kleurrol::OpVoorwaarde, Kleurrol::Voorwaarde),
            (Kleurrol::OpTeBeoordelen, Kleurrol::TeBeoordelen),
            (Kleurrol::OpNietBeoordeeld, Kleurrol::NietBeoordeeld),
            (Kleurrol::OpPastNiet, Kleurrol::PastNiet),
        ] {
            let gehaald = contrast(kleur(op), kleur(vlak));
            assert!(gehaald >= LEESBAAR, "{op:?}: {gehaald}");
        }
        for rol in [Kleurrol::Tekst, Kleurrol::TekstZacht] {
            assert!(contrast(kleur(rol), WIT) >= LEESBAAR, "{rol:?}");
        }
        for rol in [
            Kleurrol::Past,
            Kleurrol::Accent,
            Kleurrol::Bijzaak,
            Kleurrol::Merk,
            Kleurrol::As,
        ] {
            assert!(contrast(kleur(rol), WIT) >= 3.0, "{rol:?}");
        }
    }

    #[test]
    fn ink_is_readable_on_every_tint() {
        for kleur in [
            rgb(0, 0, 0),
            rgb(255, 0, 0),
            rgb(0, 0, 255),
            rgb(255, 255, 0),
        ] {
            assert!(contrast(INKT, Palet::new(kleur).tint) >= LEESBAAR);
            assert!(
                contrast(ZACHT, Palet::new(kleur).tint) >= LEESBAAR,
                "{kleur:?}"
            );
        }
    }
}
