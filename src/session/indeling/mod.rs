//! The order of work: phases, their steps and the fields on each step.
//!
//! Screens are drawn from the table of [`stappen`]: a field of [`velden`] named here is on that screen, and a
//! gap in that field links to it.

mod stappen;
mod volledig;

pub use stappen::STAPPEN;
pub use volledig::{is_volledig, zegt_iets};

use crate::dossier::velden::{self, Nodig};
use crate::dossier::{Adres, Dossier};
use Deel::{Lijst, LijstOfGeen, Velden};
use chrono::NaiveDate;

/// A phase of the case, as it stands in the navigation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fase {
    Intake,
    Belastbaarheid,
    Zoekprofiel,
    Trajectplan,
    Rapportages,
}

impl Fase {
    pub const ALLE: [Fase; 5] = [
        Self::Intake,
        Self::Belastbaarheid,
        Self::Zoekprofiel,
        Self::Trajectplan,
        Self::Rapportages,
    ];

    pub fn label(self) -> &'static str {
        match self {
            Self::Intake => "Intake",
            Self::Belastbaarheid => "Belastbaarheid",
            Self::Zoekprofiel => "Zoekprofiel",
            Self::Trajectplan => "Trajectplan",
            Self::Rapportages => "Rapportages",
        }
    }

    /// As it stands in the address bar.
    pub fn pad(self) -> &'static str {
        match self {
            Self::Intake => "intake",
            Self::Belastbaarheid => "belastbaarheid",
            Self::Zoekprofiel => "zoekprofiel",
            Self::Trajectplan => "trajectplan",
            Self::Rapportages => "rapportages",
        }
    }

    pub fn uit_pad(pad: &str) -> Option<Self> {
        Self::ALLE.into_iter().find(|fase| fase.pad() == pad)
    }
}

/// A part of a step.
#[derive(Clone, Copy, Debug)]
pub enum Deel {
    /// Fields under a heading (which may be empty).
    Velden(&'static str, &'static [&'static str]),
    /// A list of items with, per item, the fields named (relative to the item).
    Lijst(&'static str, &'static [&'static str]),
    /// A list that may be empty on purpose: the tick "geen" and the list.
    LijstOfGeen(&'static str, &'static str, &'static [&'static str]),
}

/// One screen of a guided form.
#[derive(Clone, Copy, Debug)]
pub struct Stap {
    pub fase: Fase,
    /// As it stands in the address bar.
    pub id: &'static str,
    pub titel: &'static str,
    pub uitleg: &'static str,
    pub delen: &'static [Deel],
}

pub fn stappen(fase: Fase) -> impl Iterator<Item = &'static Stap> {
    STAPPEN.iter().filter(move |stap| stap.fase == fase)
}

pub fn stap(fase: Fase, id: &str) -> Option<&'static Stap> {
    stappen(fase).find(|stap| stap.id == id)
}

/// The step after this one within its phase.
pub fn volgende(stap: &Stap) -> Option<&'static Stap> {
    stappen(stap.fase)
        .skip_while(|ander| ander.id != stap.id)
        .nth(1)
}

/// The step before this one within its phase.
pub fn vorige(stap: &Stap) -> Option<&'static Stap> {
    stappen(stap.fase)
        .take_while(|ander| ander.id != stap.id)
        .last()
}

impl Stap {
    /// Patterns of every field on this step.
    pub fn patronen(&self) -> Vec<String> {
        self.delen.iter().flat_map(Deel::patronen).collect()
    }
}

impl Deel {
    fn patronen(&self) -> Vec<String> {
        let binnen = |lijst: &str, namen: &[&str]| {
            let velden = namen.iter().map(|naam| format!("{lijst}.{naam}"));
            std::iter::once(lijst.to_owned())
                .chain(velden)
                .collect::<Vec<_>>()
        };
        match self {
            Velden(_, namen) => namen.iter().map(|naam| (*naam).to_owned()).collect(),
            Lijst(lijst, namen) => binnen(lijst, namen),
            LijstOfGeen(geen, lijst, namen) => {
                let mut uit = binnen(lijst, namen);
                uit.push((*geen).to_owned());
                uit
            }
        }
    }
}

/// How far a step is: answers given of those that a report needs, or of the parts there are if no
/// report needs any.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Voortgang {
    pub gegeven: u32,
    pub van: u32,
    /// Something was filled in, whether needed or not.
    pub begonnen: bool,
}

impl Voortgang {
    pub fn is_klaar(self) -> bool {
        self.begonnen && self.gegeven == self.van
    }
}

/// How far a step is on a day.
pub fn voortgang(stap: &Stap, dossier: &Dossier, op: NaiveDate) -> Voortgang {
    let mut uit = Voortgang {
        gegeven: 0,
        van: 0,
        begonnen: false,
    };
    for deel in stap.delen {
        match deel {
            Velden(_, namen) => {
                for naam in *namen {
                    let er_is = is_gevuld(dossier, naam, op);
                    uit.begonnen |= er_is;
                    if velden::zoek_patroon(naam).is_some_and(|veld| veld.nodig != Nodig::Nergens) {
                        uit.van += 1;
                        uit.gegeven += u32::from(er_is);
                    }
                }
            }
            Lijst(lijst, _) => tel_lijst(&mut uit, heeft_items(dossier, lijst, op)),
            LijstOfGeen(geen, lijst, _) => {
                let er_is = heeft_items(dossier, lijst, op) || is_gevuld(dossier, geen, op);
                tel_lijst(&mut uit, er_is);
            }
        }
    }
    uit
}

fn tel_lijst(uit: &mut Voortgang, er_is: bool) {
    uit.begonnen |= er_is;
    uit.van += 1;
    uit.gegeven += u32::from(er_is);
}

fn is_gevuld(dossier: &Dossier, adres: &str, op: NaiveDate) -> bool {
    Adres::lees(adres).is_some_and(|adres| dossier.geldend(&adres, op).is_some())
}

/// Ids of the items that the list at `lijst` (a pattern ending in `[]`, or the address of the
/// list) holds on a day, in order.
pub fn items(dossier: &Dossier, lijst: &str, op: NaiveDate) -> Vec<u32> {
    dossier.items(lijst.trim_end_matches("[]"), op)
}

fn heeft_items(dossier: &Dossier, lijst: &str, op: NaiveDate) -> bool {
    !items(dossier, lijst, op).is_empty()
}

/// Where a field is filled in: phase and step. Fields of a document or a direction belong to a
/// screen of that item; their step is the first name of the address.
pub fn plaats(adres: &Adres) -> Option<(Fase, &'static str)> {
    let patroon = adres.patroon();
    if patroon.starts_with("belastbaarheden") {
        return Some((Fase::Belastbaarheid, ""));
    }
    if patroon.starts_with("zoekrichtingen") {
        return Some((Fase::Zoekprofiel, ""));
    }
    if patroon.starts_with("zoekprofiel.versies") {
        return Some((Fase::Zoekprofiel, "versies"));
    }
    // The list itself may be meant, not one of its items.
    let lijst = format!("{patroon}[]");
    let hoort = |deel: String| deel == patroon || deel == lijst;
    let gevonden = STAPPEN
        .iter()
        .find(|stap| stap.patronen().into_iter().any(hoort));
    gevonden.map(|stap| (stap.fase, stap.id))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::dossier::Wijziging;
    use std::collections::BTreeSet;

    #[test]
    fn every_step_names_fields_that_exist_and_no_field_stands_on_two_steps() {
        let mut gezien = BTreeSet::new();
        for stap in STAPPEN {
            for patroon in stap.patronen() {
                assert!(
                    velden::zoek_patroon(&patroon).is_some(),
                    "{} {patroon}",
                    stap.id
                );
                assert!(gezien.insert(patroon.clone()), "{patroon} twice");
            }
        }
    }

    #[test]
    fn every_field_that_a_report_needs_has_a_screen() {
        for veld in velden::VELDEN.iter().flat_map(|deel| deel.iter()) {
            if veld.nodig != Nodig::Nergens {
                let adres = Adres::lees(&veld.patroon.replace("[]", "[1]")).unwrap();
                assert!(plaats(&adres).is_some(), "{}", veld.patroon);
            }
        }
    }

    #[test]
    fn a_step_is_done_when_what_is_needed_is_there() {
        let op = NaiveDate::from_ymd_opt(2025, 10, 14).unwrap();
        let mut dossier = Dossier::nieuw("a".into(), true);
        let werknemer = stap(Fase::Intake, "werknemer").unwrap();
        assert!(!voortgang(werknemer, &dossier, op).begonnen);
        let naam = Adres::lees("werknemer.naam").unwrap();
        dossier
            .wijzig(&Wijziging::nieuw(op).zet(naam, Some("Jan".into())))
            .unwrap();
        assert!(voortgang(werknemer, &dossier, op).is_klaar());
        let factoren = stap(Fase::Intake, "factoren").unwrap();
        assert_eq!(voortgang(factoren, &dossier, op).van, 2);
    }
}
