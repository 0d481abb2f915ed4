//! Measures of the page, in points (1/72 inch), counted from its top left corner.

const fn mm(millimeter: f32) -> f32 {
    millimeter * 72.0 / 25.4
}

/// A4.
pub const PAGINA_BREEDTE: f32 = mm(210.0);
/// A4.
pub const PAGINA_HOOGTE: f32 = mm(297.0);

pub(super) const LINKS: f32 = mm(25.0);
pub(super) const RECHTS: f32 = PAGINA_BREEDTE - mm(22.0);
pub(super) const BOVEN: f32 = mm(22.0);
pub(super) const ONDER: f32 = PAGINA_HOOGTE - mm(22.0);
/// Width between the margins: tables and boxes use all of it.
pub(super) const BREEDTE: f32 = RECHTS - LINKS;
/// Running text starts here: the numbers of headings hang to the left of it, and a line holds
/// 65 to 75 characters.
pub(super) const INSPRINGING: f32 = 58.0;

/// Baselines of running header and footer.
pub(super) const KOPREGEL: f32 = 42.0;
pub(super) const VOETREGEL: f32 = PAGINA_HOOGTE - 36.0;

/// A size with its line height.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Maat {
    pub punten: f32,
    pub regelhoogte: f32,
}

impl Maat {
    const fn new(punten: f32, regelhoogte: f32) -> Maat {
        Maat {
            punten,
            regelhoogte,
        }
    }

    /// Distance from the top of a line to its baseline: the letter stands in the middle.
    pub fn basislijn(self) -> f32 {
        // Noto Sans: capitals 0.714 em high.
        (self.regelhoogte + 0.714 * self.punten) / 2.0
    }
}

pub(super) const TITEL: Maat = Maat::new(30.0, 36.0);
pub(super) const ONDERTITEL: Maat = Maat::new(13.0, 19.0);
pub(super) const KOP1: Maat = Maat::new(17.0, 22.0);
pub(super) const KOP2: Maat = Maat::new(12.0, 16.0);
pub(super) const TEKST: Maat = Maat::new(10.0, 14.0);
pub(super) const TABEL: Maat = Maat::new(9.0, 12.5);
pub(super) const TABELKOP: Maat = Maat::new(8.5, 12.0);
pub(super) const KLEIN: Maat = Maat::new(8.0, 11.0);
