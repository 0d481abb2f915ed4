//! Puts a section together: paragraphs, tables and gaps, each with the fields it came from.

use super::afgeleid::{Afgeleid, Toetsdag};
use super::document::{Alinea, Blok, Figuurblok, Handtekening, Leemte, Tabel};
use super::opties::Opties;
use super::soort::Soort;
use super::taal::{Werknemernaam, als_zin};
pub(super) use super::tabel::{Gegevens, kolom, kolommen};
use super::tekst::blokken_uit_tekst;
use super::vaststelling::Vaststelling;
use crate::dossier::Adres;
use crate::dossier::stand::Stand;
use crate::dossier::velden::{self, Nodig};
use crate::figuur::Figuur;
use chrono::NaiveDate;

/// What every section is written from.
pub(super) struct Bron<'a> {
    pub soort: Soort,
    pub stand: &'a Stand,
    pub peildatum: NaiveDate,
    pub opties: &'a Opties,
    pub werknemer: Werknemernaam,
    pub afgeleid: Afgeleid<'a>,
    /// Which version this is and who signed it; a first draft unless it is known to be more.
    pub vaststelling: Vaststelling,
}

impl Bron<'_> {
    /// The day lies not after the peildatum, so what is told of it has happened.
    pub fn is_geweest(&self, dag: NaiveDate) -> bool {
        dag <= self.peildatum
    }

    pub fn toetsdag(&self) -> Toetsdag<'_> {
        Toetsdag {
            document: self.afgeleid.belastbaarheid,
            peildatum: self.peildatum,
        }
    }
}

/// One block of a section under construction.
struct Deel {
    blok: Blok,
    /// Stays when the coach's own text takes the place of the prose.
    vast: bool,
}

/// A section under construction.
pub(super) struct Bouwer {
    soort: Soort,
    delen: Vec<Deel>,
}

impl Bouwer {
    pub fn nieuw(soort: Soort) -> Self {
        Self {
            soort,
            delen: Vec::new(),
        }
    }

    fn proza(&mut self, blok: Blok) {
        self.delen.push(Deel { blok, vast: false });
    }

    fn vast(&mut self, blok: Blok) {
        self.delen.push(Deel { blok, vast: true });
    }

    pub fn is_leeg(&self) -> bool {
        self.delen.is_empty()
    }

    /// A paragraph of ours.
    pub fn alinea(&mut self, tekst: impl Into<String>, bronnen: &[&str]) {
        let tekst = tekst.into();
        if !tekst.is_empty() {
            self.proza(Blok::Alinea(alinea(tekst, bronnen)));
        }
    }

    /// A paragraph made of the sentences that could be written.
    pub fn zinnen(&mut self, zinnen: Zinnen) {
        if !zinnen.tekst.is_empty() {
            self.proza(Blok::Alinea(Alinea {
                tekst: zinnen.tekst,
                bronnen: zinnen.bronnen,
            }));
        }
    }

    pub fn lijst(&mut self, punten: Vec<Alinea>) {
        if !punten.is_empty() {
            self.proza(Blok::Lijst(punten));
        }
    }

    pub fn kop(&mut self, kop: &str) {
        self.proza(Blok::Tussenkop(kop.to_owned()));
    }

    /// A heading above a table: stays with the table.
    pub fn vaste_kop(&mut self, kop: &str) {
        self.vast(Blok::Tussenkop(kop.to_owned()));
    }

    pub fn tabel(&mut self, tabel: Tabel) {
        if !tabel.rijen.is_empty() {
            self.vast(Blok::Tabel(tabel));
        }
    }

    /// A figure; it gets its number when the report is whole.
    pub fn figuur(&mut self, figuur: Figuur, bronnen: &[&str]) {
        self.vast(Blok::Figuur(Figuurblok {
            nummer: 0,
            figuur,
            bronnen: bronnen.iter().map(|&bron| bron.to_owned()).collect(),
        }));
    }

    pub fn ondertekening(&mut self, vakken: Vec<Handtekening>) {
        self.vast(Blok::Ondertekening(vakken));
    }

    /// A paragraph that stays beside the coach's own text.
    pub fn vaste_alinea(&mut self, tekst: impl Into<String>, bronnen: &[&str]) {
        self.vast(Blok::Alinea(alinea(tekst.into(), bronnen)));
    }

    /// What the coach wrote in a field, as sentences; the field's gap if it is empty and this
    /// report needs it. Tells whether there was text.
    pub fn veld(&mut self, adres: &str, waarde: Option<&str>) -> bool {
        let tekst = gevuld(waarde);
        match tekst {
            Some(tekst) => {
                for blok in blokken_uit_tekst(tekst, adres) {
                    self.proza(als_zinnen(blok));
                }
            }
            None => self.leemte(adres),
        }
        tekst.is_some()
    }

    /// As [`Bouwer::veld`], under a heading of its own if there is text.
    pub fn veld_met_kop(&mut self, kop: &str, adres: &str, waarde: Option<&str>) {
        if gevuld(waarde).is_some() {
            self.kop(kop);
        }
        self.veld(adres, waarde);
    }

    /// The gap of a field, if this report needs the field.
    pub fn leemte(&mut self, adres: &str) {
        if let Some(leemte) = leemte(self.soort, adres) {
            self.proza(Blok::Leemte(leemte));
        }
    }

    /// The gap of a field that belongs to a table: stays beside the coach's own text.
    pub fn vaste_leemte(&mut self, adres: &str) {
        if let Some(leemte) = leemte(self.soort, adres) {
            self.vast(Blok::Leemte(leemte));
        }
    }

    /// A gap that no single needed field stands for.
    pub fn eigen_leemte(&mut self, tekst: &str, adres: &str) {
        let leemte = Leemte {
            tekst: tekst.to_owned(),
            adres: adres.to_owned(),
        };
        self.proza(Blok::Leemte(leemte));
    }

    pub fn vaste_eigen_leemte(&mut self, tekst: &str, adres: &str) {
        let leemte = Leemte {
            tekst: tekst.to_owned(),
            adres: adres.to_owned(),
        };
        self.vast(Blok::Leemte(leemte));
    }

    /// The section as generated, and what it shows when `eigen` takes the place of its prose.
    pub fn klaar(self, eigen: Option<Vec<Blok>>) -> (Vec<Blok>, Option<Vec<Blok>>) {
        let gegenereerd: Vec<Blok> = self.delen.iter().map(|deel| deel.blok.clone()).collect();
        let getoond = eigen.map(|eigen| vervang_proza(self.delen, eigen));
        (gegenereerd, getoond)
    }
}

/// The own text stands where the prose began; what is fixed keeps its order.
fn vervang_proza(delen: Vec<Deel>, eigen: Vec<Blok>) -> Vec<Blok> {
    let mut eigen = Some(eigen);
    let mut uit = Vec::new();
    for deel in delen {
        if deel.vast {
            uit.push(deel.blok);
        } else if let Some(eigen) = eigen.take() {
            uit.extend(eigen);
        }
    }
    // A section of tables alone: the own text comes after them.
    uit.extend(eigen.into_iter().flatten());
    uit
}

/// A text without white space round it; `None` if nothing is left.
pub(super) fn gevuld(waarde: Option<&str>) -> Option<&str> {
    waarde.map(str::trim).filter(|tekst| !tekst.is_empty())
}

/// The gap of the field at `adres`, if reports of this kind need that field.
pub(super) fn leemte(soort: Soort, adres: &str) -> Option<Leemte> {
    // A list is described with `[]` behind it, but its own address is without.
    let veld = Adres::lees(adres)
        .and_then(|adres| velden::zoek(&adres))
        .or_else(|| velden::zoek_patroon(&format!("{adres}[]")))?;
    let nodig = match veld.nodig {
        Nodig::Beide => true,
        Nodig::Intakeverslag => soort == Soort::Intakeverslag,
        Nodig::Trajectplan => soort == Soort::Trajectplan,
        Nodig::Nergens => false,
    };
    nodig.then(|| Leemte {
        tekst: veld.leemte.to_owned(),
        adres: adres.to_owned(),
    })
}

fn als_zinnen(blok: Blok) -> Blok {
    let zin = |alinea: Alinea| Alinea {
        tekst: als_zin(&alinea.tekst),
        ..alinea
    };
    match blok {
        Blok::Alinea(alinea) => Blok::Alinea(zin(alinea)),
        // List items stay as the coach wrote them: words need no full stop.
        ander => ander,
    }
}

pub(super) fn alinea(tekst: impl Into<String>, bronnen: &[&str]) -> Alinea {
    Alinea {
        tekst: tekst.into(),
        bronnen: bronnen.iter().map(|&bron| bron.to_owned()).collect(),
    }
}

/// Sentences of one paragraph, gathered with their sources.
#[derive(Default)]
pub(super) struct Zinnen {
    tekst: String,
    bronnen: Vec<String>,
}

impl Zinnen {
    pub fn zin(&mut self, zin: impl AsRef<str>, bronnen: &[&str]) {
        let zin = zin.as_ref().trim();
        if zin.is_empty() {
            return;
        }
        if !self.tekst.is_empty() {
            self.tekst.push(' ');
        }
        self.tekst.push_str(zin);
        for bron in bronnen {
            if !self.bronnen.iter().any(|al| al == bron) {
                self.bronnen.push((*bron).to_owned());
            }
        }
    }

    pub fn is_leeg(&self) -> bool {
        self.tekst.is_empty()
    }

    pub fn tekst(self) -> String {
        self.tekst
    }
}
