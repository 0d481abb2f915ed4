//! Which version of the trajectplan a report is, and who signed that very content.
//!
//! A signature belongs to what was read when it was set. A report of a past day shows the plan as it
//! was then, with its signatures; a report of a later day whose content differs is a new version
//! that nobody has signed yet. What counts as content is what the reader reads: both moments are
//! drafted for the same peildatum and compared, so that a week number or a telephone number that
//! stands nowhere makes no new version.

use super::bouw::Bron;
use super::document::Sectie;
use super::maak::{bron_van, opgesteld};
use crate::belastbaarheid;
use crate::dossier::stand::Stand;
use crate::dossier::{Adres, Dossier};
use chrono::NaiveDate;
use std::collections::BTreeMap;

/// Speaks of the signatures, so it is no part of what is signed.
const ONDERTEKENING: &str = "ondertekening";
const VASTGESTELD: &str = "trajectplan.vastgesteld_op";

/// The version that a report is. The default is a first draft.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Vaststelling {
    /// Counted from 1; a draft carries the number it will get.
    pub versie: usize,
    /// The day on which this content was vastgesteld; `None` for a draft.
    pub vastgesteld_op: Option<NaiveDate>,
    pub werknemer: Option<NaiveDate>,
    pub coach: Option<NaiveDate>,
    pub werkgever: Option<NaiveDate>,
    /// There is a vaststelling or a signature, but the content changed after it.
    pub achterhaald: Option<Achterhaald>,
}

/// What was signed before the content changed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Achterhaald {
    /// The day of the vaststelling, else of the last signature.
    pub op: NaiveDate,
    /// True if it was vastgesteld, false if there are signatures alone.
    pub vastgesteld: bool,
    /// A report of this peildatum reads as what was signed.
    pub peildatum: NaiveDate,
}

impl Default for Vaststelling {
    fn default() -> Self {
        Self {
            versie: 1,
            vastgesteld_op: None,
            werknemer: None,
            coach: None,
            werkgever: None,
            achterhaald: None,
        }
    }
}

/// A date in the case with the day on which it counted for the first time.
#[derive(Clone, Copy)]
struct Gezet {
    op: NaiveDate,
    /// What was known by the end of this day is what it speaks of.
    bekend: NaiveDate,
}

impl Vaststelling {
    /// `secties` is the trajectplan of `bron`, drafted without signatures.
    pub fn van(dossier: &Dossier, bron: &Bron<'_>, secties: &[Sectie]) -> Self {
        let mut vergelijker = Vergelijker {
            dossier,
            bron,
            secties,
            gelijk: BTreeMap::new(),
        };
        let nu = gezet(dossier, VASTGESTELD, bron.peildatum);
        let vast = nu.is_none_or(|nu| vergelijker.is_gelijk(nu.bekend));
        let mut handtekening = |wie: &str| {
            let adres = format!("trajectplan.ondertekend_{wie}_op");
            let gezet = gezet(dossier, &adres, bron.peildatum)?;
            Some((gezet, vast && vergelijker.is_gelijk(gezet.bekend)))
        };
        let alle = ["werknemer", "coach", "werkgever"].map(&mut handtekening);
        let geldig = alle.map(|een| een.filter(|(_, geldt)| *geldt).map(|(gezet, _)| gezet.op));
        let [werknemer, coach, werkgever] = geldig;
        let vervallen = alle.iter().flatten().filter(|(_, geldt)| !geldt);
        let vervallen = vervallen.map(|(gezet, _)| *gezet).max_by_key(|een| een.op);
        let eerder = vergelijker.vastgestelde_versies();
        Self {
            versie: match nu {
                Some(_) if vast => eerder.max(1),
                Some(_) => eerder + 1,
                None => 1,
            },
            vastgesteld_op: nu.filter(|_| vast).map(|nu| nu.op),
            werknemer,
            coach,
            werkgever,
            achterhaald: match nu {
                Some(nu) if !vast => Some(achterhaald(nu, true)),
                // A new version that is vastgesteld says enough by itself.
                Some(_) => None,
                None => vervallen.map(|een| achterhaald(een, false)),
            },
        }
    }
}

fn achterhaald(gezet: Gezet, vastgesteld: bool) -> Achterhaald {
    Achterhaald {
        op: gezet.op,
        vastgesteld,
        peildatum: gezet.bekend,
    }
}

/// The day that stands at `adres`, if it is not after the peildatum.
fn gezet(dossier: &Dossier, adres: &str, peildatum: NaiveDate) -> Option<Gezet> {
    let feit = dossier.geldend(&Adres::lees(adres)?, peildatum)?;
    let op: NaiveDate = feit.waarde.as_str()?.parse().ok()?;
    (op <= peildatum).then(|| Gezet {
        op,
        bekend: op.max(feit.vastgelegd_op),
    })
}

/// Holds the content of other days against that of the peildatum.
struct Vergelijker<'a> {
    dossier: &'a Dossier,
    bron: &'a Bron<'a>,
    secties: &'a [Sectie],
    gelijk: BTreeMap<NaiveDate, bool>,
}

impl Vergelijker<'_> {
    /// The plan reads the same with what was known on `dag`.
    fn is_gelijk(&mut self, dag: NaiveDate) -> bool {
        if let Some(gelijk) = self.gelijk.get(&dag) {
            return *gelijk;
        }
        let gelijk = self.dossier.stand(dag).is_ok_and(|stand| {
            document(&stand, dag) == document(self.bron.stand, self.bron.peildatum)
                && (stand == *self.bron.stand || zelfde_inhoud(&self.inhoud(&stand), self.secties))
        });
        self.gelijk.insert(dag, gelijk);
        gelijk
    }

    fn inhoud(&self, stand: &Stand) -> Vec<Sectie> {
        let toen = bron_van(
            self.bron.soort,
            stand,
            self.bron.peildatum,
            self.bron.opties,
        );
        opgesteld(&toen).secties
    }

    /// How many versions were vastgesteld: setting the day right makes no new one.
    fn vastgestelde_versies(&self) -> usize {
        let Some(adres) = Adres::lees(VASTGESTELD) else {
            return 0;
        };
        let mut dagen: Vec<NaiveDate> = Vec::new();
        for feit in self.dossier.historie(&adres) {
            let op = feit.waarde.as_str().and_then(|dag| dag.parse().ok());
            let bekend = op.map(|op: NaiveDate| op.max(feit.vastgelegd_op));
            dagen.extend(bekend.filter(|dag| *dag <= self.bron.peildatum));
        }
        dagen.sort_unstable();
        dagen.dedup();
        if dagen.len() < 2 {
            return dagen.len();
        }
        let standen = dagen.iter().filter_map(|dag| self.dossier.stand(*dag).ok());
        let mut inhouden: Vec<Vec<Sectie>> = standen.map(|stand| self.inhoud(&stand)).collect();
        inhouden.dedup_by(|een, ander| zelfde_inhoud(een, ander));
        inhouden.len()
    }
}

/// The belastbaarheid that holds: another one may come into force without a new fact.
fn document(stand: &Stand, dag: NaiveDate) -> Option<u32> {
    belastbaarheid::actuele(&stand.belastbaarheden, dag).map(|document| document.id)
}

fn zelfde_inhoud(een: &[Sectie], ander: &[Sectie]) -> bool {
    let telt = |sectie: &&Sectie| sectie.id != ONDERTEKENING;
    een.iter().filter(telt).eq(ander.iter().filter(telt))
}
