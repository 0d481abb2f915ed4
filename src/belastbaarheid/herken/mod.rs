//! Recognises items in the pasted text of an FML, IZP or LAB, for the coach to confirm one by one.
//!
//! Nothing is taken over by itself. Precision goes first: what is normal, earlier, asked by a
//! function, denied or merely listed is no limit. A code is read in the list that the names beside
//! it belong to and never converted; every line that gave nothing stays visible.

mod aangekruist;
mod alinea;
mod anker;
mod begrippen;
mod benoemd;
mod cellen;
mod cijfers;
mod code;
mod datums;
mod documenten;
mod dubbel;
mod eenheden;
mod feiten;
mod gelijkenis;
mod getallen;
mod haken;
mod knip;
mod kolommen;
mod koppen;
mod kruisjes;
mod labels;
mod lezen;
mod lijn;
mod namen;
mod normaliseren;
mod omschrijving;
mod opbouw;
mod opmerkingen;
mod proza;
mod rijen;
mod samenvoegen;
mod snijder;
mod tabelrij;
mod titels;
mod uitleg;
mod uitslag;
mod vakjes;
mod versie;
mod verwijzing;
mod waarde;
mod woord;
mod zegsman;
mod zicht;
mod zinlijst;
mod zinnen;
mod zinrijen;

pub use feiten::{Documentfeiten, Feitregels, HerkendeStap};
pub use uitslag::{EerdereLijst, HerkendItem, Herkenning, OnherkendeRegel, Trefkans};

use crate::dossier::keuzes::FmlVersie;

/// Largest text in bytes, and most lines.
pub const MEESTE_BYTES: usize = 200_000;
pub const MEESTE_REGELS: usize = 5_000;

/// Recognises items, with the list that the text itself points at.
pub fn herken(tekst: &str) -> Herkenning {
    herken_als(tekst, None)
}

/// The same, in the list that the coach chose.
pub fn herken_als(tekst: &str, versie: Option<FmlVersie>) -> Herkenning {
    if tekst.len() > MEESTE_BYTES || normaliseren::splits_regels(tekst).count() > MEESTE_REGELS {
        return Herkenning::alleen(
            "Deze tekst is te lang om te lezen (meer dan 200.000 tekens of 5.000 regels). Er is niets overgenomen. Plak alleen de FML of het IZP.",
        );
    }
    let lijnen = lijn::lijnen(tekst);
    if lijnen
        .iter()
        .all(|lijn| lijn.schoon.tekst.trim().is_empty())
    {
        return Herkenning::alleen("Er staat geen tekst. Plak de tekst van een FML, IZP of LAB.");
    }
    documenten::lees(lijnen, versie)
}
