//! The model of a report, independent of how it is shown.
//!
//! A [`Document`] is complete in itself: whoever lays it out needs no case file. Every block
//! knows the field addresses its facts came from, so that screen and reader can go back to them.

use crate::figuur::Figuur;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// A report ready to be shown or typeset.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Document {
    pub voorblad: Voorblad,
    /// In reading order; numbering is in [`Sectie::nummer`].
    pub secties: Vec<Sectie>,
    pub huisstijl: Huisstijl,
}

impl Document {
    /// How many times a gap stands on the page; one gap may return in several sections.
    pub fn leemteplaatsen(&self) -> usize {
        self.secties
            .iter()
            .map(|sectie| leemteplaatsen(&sectie.blokken))
            .sum()
    }
}

fn leemteplaatsen(blokken: &[Blok]) -> usize {
    let in_blok = |blok: &Blok| match blok {
        Blok::Leemte(_) => 1,
        Blok::Kader { blokken, .. } => leemteplaatsen(blokken),
        _ => 0,
    };
    blokken.iter().map(in_blok).sum()
}

/// Cover page, running header and document properties draw on the same facts.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Voorblad {
    /// "Re-integratieplan", "Intakeverslag".
    pub titel: String,
    /// One line below the title: what traject this is.
    pub ondertitel: String,
    /// Label and value, printed in this order: werknemer, werkgever, coach, peildatum, versie.
    pub gegevens: Vec<(String, String)>,
    /// Name of the bureau, printed in the footer.
    pub bureau: String,
    /// How to reach the bureau, line by line, printed below its name on the cover.
    pub bureaugegevens: Vec<String>,
    /// Name of the werknemer as it stands in the running header.
    pub betreft: String,
    /// The day on which the document is made, as the clock of whoever makes it says; printed if it
    /// is known.
    pub gemaakt_op: Option<NaiveDate>,
    /// "Concept" until a version is vastgesteld; printed on the cover and in the footer.
    pub status: String,
    /// True for the demo case: "Fictief voorbeeld" is printed on every page.
    pub fictief: bool,
}

/// What makes the report the bureau's own.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Huisstijl {
    /// House colour as sRGB; text on it is chosen for contrast by the typesetter.
    pub kleur: Kleur,
    pub logo: Option<Beeld>,
}

/// sRGB, 8 bits a channel.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Kleur {
    pub rood: u8,
    pub groen: u8,
    pub blauw: u8,
}

/// A PNG or JPEG picture.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Beeld {
    pub bytes: Vec<u8>,
    /// Alternative text; empty for decoration.
    pub alternatief: String,
}

/// A numbered part with a heading. Never without blocks: a part that has nothing to say holds a
/// [`Blok::Leemte`].
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Sectie {
    /// Stable name, the last part of the address under which the coach's own text is kept.
    pub id: String,
    /// "2.1"; appendices are lettered ("Bijlage C").
    pub nummer: String,
    pub titel: String,
    /// 1 = phase or appendix, 2 = section.
    pub niveau: u8,
    pub blokken: Vec<Blok>,
    /// True if `blokken` is the coach's own text instead of the generated one.
    pub eigen_tekst: bool,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum Blok {
    /// A heading inside a section; not numbered and not in the contents page.
    Tussenkop(String),
    Alinea(Alinea),
    Lijst(Vec<Alinea>),
    Tabel(Tabel),
    /// Tinted box for what a UWV reader looks for first.
    Kader {
        titel: String,
        blokken: Vec<Blok>,
    },
    /// Something the report still lacks: shown, never silently left out.
    Leemte(Leemte),
    Ondertekening(Vec<Handtekening>),
    Figuur(Figuurblok),
}

/// A figure with its number in the report.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Figuurblok {
    /// Counted from 1 through the whole report.
    pub nummer: u32,
    pub figuur: Figuur,
    /// Field addresses of the facts.
    pub bronnen: Vec<String>,
}

impl Figuurblok {
    /// "Figuur 1. De uren bouwen op naar 26 uur per week."
    pub fn bijschrift(&self) -> String {
        format!("Figuur {}. {}.", self.nummer, self.figuur.titel)
    }
}

/// A paragraph with the field addresses its facts came from.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Alinea {
    pub tekst: String,
    pub bronnen: Vec<String>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Tabel {
    /// Caption: says the finding, not the subject. Empty if the heading says enough.
    pub bijschrift: String,
    pub kolommen: Vec<Kolom>,
    /// Each row has as many cells as there are columns.
    pub rijen: Vec<Vec<String>>,
    /// Field addresses of the facts, for the table as a whole.
    pub bronnen: Vec<String>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Kolom {
    pub kop: String,
    /// Share of the width relative to the other columns; above 0.
    pub breedte: f32,
    pub uitlijning: Uitlijning,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Uitlijning {
    Links,
    /// For numbers.
    Rechts,
}

/// A gap: what is missing, and the field where it can be filled in.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Leemte {
    /// "De visie van de werkgever ontbreekt."
    pub tekst: String,
    /// Address of the field; empty if no single field would fill it.
    pub adres: String,
}

/// One box in the signature block.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Handtekening {
    /// "Werknemer", "Coach", "Werkgever".
    pub rol: String,
    pub naam: String,
    /// Printed if the signature is already there on paper.
    pub ondertekend_op: Option<NaiveDate>,
}
