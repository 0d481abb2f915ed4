//! What a figure is made of.

use super::teken::{Teken, boog};
use crate::dossier::keuzes::Uitkomst;
use serde::{Deserialize, Serialize};

/// A picture with everything a reader who cannot see it needs.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Figuur {
    /// Own units: a point on paper, and about a pixel on a phone.
    pub breedte: f32,
    pub hoogte: f32,
    /// In the order in which they are drawn; later ones lie on top.
    pub vormen: Vec<Vorm>,
    /// Says the finding, not the subject; without number and without full stop.
    pub titel: String,
    /// The same in full sentences, with the numbers.
    pub alternatief: String,
    pub gegevens: Gegevens,
}

/// The numbers behind a figure as a small table. Every row has as many cells as there are heads.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Gegevens {
    pub koppen: Vec<String>,
    pub rijen: Vec<Vec<String>>,
}

/// For which width a figure is made. Texts are sized for it: 13 units or more in a narrow figure,
/// so that they stay 12 px on a phone; 7.5 or more on paper.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Breedte {
    /// A phone: 300 units.
    Smal,
    /// The width of the report's page, and the work zone of a laptop: 462 units.
    Breed,
}

/// What a colour means; which colour that is, is for the screen and the page to say.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Kleurrol {
    Past,
    Voorwaarde,
    TeBeoordelen,
    NietBeoordeeld,
    PastNiet,
    /// What is drawn or written on the five above: readable on them.
    OpPast,
    OpVoorwaarde,
    OpTeBeoordelen,
    OpNietBeoordeeld,
    OpPastNiet,
    /// What it is about.
    Accent,
    /// The same subject, earlier or later: quieter.
    Bijzaak,
    /// What is asked or what is now: set apart from both.
    Merk,
    /// Thin lines of a scale; carries no meaning by itself.
    Raster,
    /// The line of an axis.
    As,
    Tekst,
    TekstZacht,
}

#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Punt {
    pub x: f32,
    pub y: f32,
}

/// Which point of a text its place is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Anker {
    Begin,
    Midden,
    Eind,
}

/// A shape. Places count from the top left corner of the figure.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum Vorm {
    /// A filled rectangle.
    Vlak {
        x: f32,
        y: f32,
        breedte: f32,
        hoogte: f32,
        kleur: Kleurrol,
    },
    /// A line through points, drawn with round corners and ends.
    Lijn {
        punten: Vec<Punt>,
        dikte: f32,
        kleur: Kleurrol,
        /// Length of dash and gap; 0 is a whole line.
        streep: f32,
    },
    /// A filled shape through points.
    Veelhoek { punten: Vec<Punt>, kleur: Kleurrol },
    /// A filled circle.
    Stip {
        x: f32,
        y: f32,
        straal: f32,
        kleur: Kleurrol,
    },
    /// A symbol in a square of `maat` round its middle.
    Symbool {
        x: f32,
        y: f32,
        maat: f32,
        teken: Teken,
        kleur: Kleurrol,
    },
    Tekst {
        x: f32,
        /// Of the baseline.
        y: f32,
        tekst: String,
        punten: f32,
        vet: bool,
        anker: Anker,
        kleur: Kleurrol,
        /// Reads from bottom to top, a quarter turn to the left round its place.
        gedraaid: bool,
    },
}

impl Figuur {
    /// The words that are drawn, in order.
    pub fn teksten(&self) -> impl Iterator<Item = &str> {
        self.vormen.iter().filter_map(|vorm| match vorm {
            Vorm::Tekst { tekst, .. } => Some(tekst.as_str()),
            _ => None,
        })
    }
}

impl Breedte {
    /// Width of the figure in its own units.
    pub fn eenheden(self) -> f32 {
        match self {
            Self::Smal => 300.0,
            Self::Breed => 462.0,
        }
    }

    /// Size of ordinary text.
    pub fn punten(self) -> f32 {
        match self {
            Self::Smal => 13.0,
            Self::Breed => 8.5,
        }
    }
}

impl Kleurrol {
    /// Every role.
    pub const ALLE: [Self; 17] = [
        Self::Past,
        Self::Voorwaarde,
        Self::TeBeoordelen,
        Self::NietBeoordeeld,
        Self::PastNiet,
        Self::OpPast,
        Self::OpVoorwaarde,
        Self::OpTeBeoordelen,
        Self::OpNietBeoordeeld,
        Self::OpPastNiet,
        Self::Accent,
        Self::Bijzaak,
        Self::Merk,
        Self::Raster,
        Self::As,
        Self::Tekst,
        Self::TekstZacht,
    ];

    /// The area of an outcome.
    pub fn van(uitkomst: Uitkomst) -> Self {
        match uitkomst {
            Uitkomst::Past => Self::Past,
            Uitkomst::PastMetVoorwaarde => Self::Voorwaarde,
            Uitkomst::TeBeoordelen => Self::TeBeoordelen,
            Uitkomst::NietBeoordeeld => Self::NietBeoordeeld,
            Uitkomst::PastNiet => Self::PastNiet,
        }
    }

    /// What stands on the area of an outcome.
    pub fn op(uitkomst: Uitkomst) -> Self {
        match uitkomst {
            Uitkomst::Past => Self::OpPast,
            Uitkomst::PastMetVoorwaarde => Self::OpVoorwaarde,
            Uitkomst::TeBeoordelen => Self::OpTeBeoordelen,
            Uitkomst::NietBeoordeeld => Self::OpNietBeoordeeld,
            Uitkomst::PastNiet => Self::OpPastNiet,
        }
    }

    /// Name for style sheets and tests.
    pub fn naam(self) -> &'static str {
        match self {
            Self::Past => "past",
            Self::Voorwaarde => "voorwaarde",
            Self::TeBeoordelen => "te-beoordelen",
            Self::NietBeoordeeld => "niet-beoordeeld",
            Self::PastNiet => "past-niet",
            Self::OpPast => "op-past",
            Self::OpVoorwaarde => "op-voorwaarde",
            Self::OpTeBeoordelen => "op-te-beoordelen",
            Self::OpNietBeoordeeld => "op-niet-beoordeeld",
            Self::OpPastNiet => "op-past-niet",
            Self::Accent => "accent",
            Self::Bijzaak => "bijzaak",
            Self::Merk => "merk",
            Self::Raster => "raster",
            Self::As => "as",
            Self::Tekst => "tekst",
            Self::TekstZacht => "tekst-zacht",
        }
    }
}

impl Vorm {
    pub(super) fn vlak(x: f32, y: f32, breedte: f32, hoogte: f32, kleur: Kleurrol) -> Self {
        Self::Vlak {
            x,
            y,
            breedte,
            hoogte,
            kleur,
        }
    }

    /// A straight whole line.
    pub(super) fn streep(van: (f32, f32), naar: (f32, f32), dikte: f32, kleur: Kleurrol) -> Self {
        Self::Lijn {
            punten: vec![Punt::new(van.0, van.1), Punt::new(naar.0, naar.1)],
            dikte,
            kleur,
            streep: 0.0,
        }
    }

    pub(super) fn symbool(x: f32, y: f32, maat: f32, uitkomst: Uitkomst) -> Self {
        Self::Symbool {
            x,
            y,
            maat,
            teken: Teken::van(uitkomst),
            kleur: Kleurrol::op(uitkomst),
        }
    }

    /// Upright ordinary text that begins at its place; see [`Vorm::met_anker`], [`Vorm::vet`].
    pub(super) fn tekst(
        x: f32,
        y: f32,
        tekst: impl Into<String>,
        punten: f32,
        kleur: Kleurrol,
    ) -> Self {
        Self::Tekst {
            x,
            y,
            tekst: tekst.into(),
            punten,
            vet: false,
            anker: Anker::Begin,
            kleur,
            gedraaid: false,
        }
    }

    pub(super) fn met_anker(mut self, nieuw: Anker) -> Self {
        if let Self::Tekst { anker, .. } = &mut self {
            *anker = nieuw;
        }
        self
    }

    pub(super) fn vet(mut self) -> Self {
        if let Self::Tekst { vet, .. } = &mut self {
            *vet = true;
        }
        self
    }

    pub(super) fn gedraaid(mut self) -> Self {
        if let Self::Tekst { gedraaid, .. } = &mut self {
            *gedraaid = true;
        }
        self
    }
}

impl Punt {
    pub const fn new(x: f32, y: f32) -> Self {
        Self { x, y }
    }

    /// Corners on a circle, the first one again at the end.
    pub fn op_cirkel(x: f32, y: f32, straal: f32, hoeken: u16) -> Vec<Self> {
        boog(x, y, straal, 0.0, std::f32::consts::TAU, hoeken)
    }
}
