//! A shape as what an SVG path needs: every shape but text is one path.

use super::teken::Teken;
use super::vorm::{Kleurrol, Punt, Vorm};

/// A path of an SVG.
#[derive(Clone, Debug, PartialEq)]
pub struct Pad {
    pub d: String,
    /// `None`: filled. Else the thickness of the stroke.
    pub dikte: Option<f32>,
    /// Length of dash and gap; 0 is a whole line.
    pub streep: f32,
    pub kleur: Kleurrol,
}

impl Vorm {
    /// The shape as a path; `None` of a text.
    pub fn als_pad(&self) -> Option<Pad> {
        let gevuld = |d: String, kleur: &Kleurrol| Pad {
            d,
            dikte: None,
            streep: 0.0,
            kleur: *kleur,
        };
        Some(match self {
            Self::Vlak {
                x,
                y,
                breedte,
                hoogte,
                kleur,
            } => gevuld(
                format!(
                    "M{} {}h{}v{}h-{}z",
                    getal(*x),
                    getal(*y),
                    getal(*breedte),
                    getal(*hoogte),
                    getal(*breedte)
                ),
                kleur,
            ),
            Self::Veelhoek { punten, kleur } => gevuld(format!("{}z", lijn(punten)), kleur),
            Self::Stip {
                x,
                y,
                straal,
                kleur,
            } => gevuld(lijn(&Punt::op_cirkel(*x, *y, *straal, 24)), kleur),
            Self::Lijn {
                punten,
                dikte,
                kleur,
                streep,
            } => Pad {
                d: lijn(punten),
                dikte: Some(*dikte),
                streep: *streep,
                kleur: *kleur,
            },
            Self::Symbool {
                x,
                y,
                maat,
                teken,
                kleur,
            } => Pad {
                d: lijnen(&teken.op_plaats(*x, *y, *maat)),
                dikte: Some(Teken::DIKTE * maat),
                streep: 0.0,
                kleur: *kleur,
            },
            Self::Tekst { .. } => return None,
        })
    }
}

impl Teken {
    /// The symbol as a path in a square of 16.
    pub fn pad_16(self) -> String {
        lijnen(&self.op_plaats(8.0, 8.0, 16.0))
    }
}

fn lijnen(delen: &[Vec<Punt>]) -> String {
    delen.iter().map(|deel| lijn(deel)).collect()
}

fn lijn(punten: &[Punt]) -> String {
    let mut uit = String::new();
    for (rang, punt) in punten.iter().enumerate() {
        uit.push(if rang == 0 { 'M' } else { 'L' });
        uit.push_str(&getal(punt.x));
        uit.push(' ');
        uit.push_str(&getal(punt.y));
    }
    uit
}

/// A hundredth is finer than any screen.
fn getal(getal: f32) -> String {
    let rond = (getal * 100.0).round() / 100.0;
    // No minus before nothing.
    format!("{}", if rond == 0.0 { 0.0 } else { rond })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn shapes_become_paths_and_text_does_not() {
        let pad = |vorm: &Vorm| vorm.als_pad().map(|pad| (pad.d, pad.dikte));
        assert_eq!(
            pad(&Vorm::vlak(1.0, 2.5, 3.0, 4.0, Kleurrol::Past)),
            Some(("M1 2.5h3v4h-3z".to_owned(), None))
        );
        assert_eq!(
            pad(&Vorm::streep(
                (0.0, -0.001),
                (1.239, 2.0),
                1.5,
                Kleurrol::As
            )),
            Some(("M0 0L1.24 2".to_owned(), Some(1.5)))
        );
        assert_eq!(pad(&Vorm::tekst(0.0, 0.0, "a", 8.0, Kleurrol::As)), None);
        assert_eq!(Teken::Kruis.pad_16().matches('M').count(), 2);
    }
}
