//! What the neutral list of demands means against FML nieuw and FML klassiek: the one place.
//!
//! Every item of both versions stands in the table: with where its demand comes from, or with the
//! reason why the catalogue asks nothing of it. An item without a demand stays "niet beoordeeld"
//! when it is limited, and is never past.

use super::catalogus::{Functie, Werktijd};
use super::eisenlijst::{Getaleis, Kenmerk, Niveaueis};
use super::vertaaltabel::{KLASSIEK, NIEUW, Tabel};
use crate::dossier::keuzes::{Antwoord, EisHerkomst, FmlVersie};
use crate::dossier::stand::FunctieEis;
use crate::dossier::waarden::Decimaal;
use Kenmerk as K;
use Vertaling::{
    BovenNul, Getal, Niveau, Reizen, UrenPerDag, UrenPerWeek, Vakjes, Zonder, Zwaarste,
};

/// Stands with every demand that comes from the catalogue.
pub const EIS_BRON: &str = "Functiecatalogus: eigen inschatting, te controleren";

/// Where the demand on one item comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Vertaling {
    Getal(Getaleis),
    /// The heavier of the two.
    Zwaarste(Getaleis, Getaleis),
    Niveau(Niveaueis),
    Kenmerk(Kenmerk),
    /// A trait that a number decides: yes above zero.
    BovenNul(Getaleis),
    /// One answer per box, from box 1.
    Vakjes(&'static [Vakje]),
    /// Travelling alone: yes if the job itself asks it; else unknown, because everyone must get to
    /// work.
    Reizen,
    UrenPerDag,
    UrenPerWeek,
    /// The catalogue asks nothing of this item, with the reason.
    Zonder(&'static str),
}

/// Where the answer to one box comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Vakje {
    Kenmerk(Kenmerk),
    BovenNul(Getaleis),
    /// Yes if only someone at level 0 can do the work.
    AlleenNiveauNul(Niveaueis),
    Avond,
    Nacht,
    /// What the box rules out stands in the doctor's words: unknown until a person looks.
    Toelichting,
}

fn tabel(versie: FmlVersie) -> &'static Tabel {
    match versie {
        FmlVersie::Nieuw => NIEUW,
        FmlVersie::Klassiek => KLASSIEK,
    }
}

/// Where the demand on this item comes from. `None`: the version has no such item.
pub fn vertaling(versie: FmlVersie, code: &str) -> Option<Vertaling> {
    let code = code.trim();
    let mut regels = tabel(versie).iter();
    regels.find(|regel| regel.0 == code).map(|regel| regel.1)
}

/// The demand of a function on one item of one version, marked as an estimate of the catalogue.
/// `None`: the catalogue asks nothing of this item, which is not the same as "does not occur".
pub fn eis_voor(versie: FmlVersie, code: &str, functie: &Functie) -> Option<FunctieEis> {
    let eis = vertaling(versie, code)?.eis(functie)?;
    Some(FunctieEis {
        versie: Some(versie),
        code: Some(code.trim().to_owned()),
        herkomst: Some(EisHerkomst::Catalogus),
        bron: Some(EIS_BRON.to_owned()),
        ..eis
    })
}

/// Every demand of a function against one version, in the order of the list.
pub fn eisen_voor(versie: FmlVersie, functie: &Functie) -> Vec<FunctieEis> {
    let codes = tabel(versie).iter().map(|regel| regel.0);
    codes
        .filter_map(|code| eis_voor(versie, code, functie))
        .collect()
}

impl Vertaling {
    /// What the function asks, without version, code and source: enough to compare.
    pub(super) fn eis(self, functie: &Functie) -> Option<FunctieEis> {
        let belasting = &functie.belasting;
        Some(match self {
            Getal(getal) => met_getal(belasting.getal(getal)),
            Zwaarste(een, ander) => met_getal(belasting.getal(een).max(belasting.getal(ander))),
            Niveau(niveau) => FunctieEis {
                gevraagd_niveau: Some(belasting.niveau(niveau)),
                ..FunctieEis::default()
            },
            Self::Kenmerk(kenmerk) => met_kenmerk(belasting.kenmerk(kenmerk)),
            BovenNul(getal) => met_kenmerk(boven_nul(belasting.getal(getal))),
            Vakjes(vakjes) => met_vakjes(vakjes, functie),
            Reizen => met_kenmerk(match belasting.kenmerk(K::ZelfstandigReizen) {
                Antwoord::Ja => Antwoord::Ja,
                Antwoord::Nee | Antwoord::Onbekend => Antwoord::Onbekend,
            }),
            UrenPerDag => met_getal(functie.uren_per_dag),
            UrenPerWeek => met_getal(functie.uren_min),
            Zonder(_) => return None,
        })
    }
}

impl Vakje {
    fn antwoord(self, functie: &Functie) -> Antwoord {
        match self {
            Self::Kenmerk(kenmerk) => functie.belasting.kenmerk(kenmerk),
            Self::BovenNul(getal) => boven_nul(functie.belasting.getal(getal)),
            Self::AlleenNiveauNul(niveau) => ja_als(functie.belasting.niveau(niveau) == 0),
            Self::Avond => dienst(functie, Werktijd::Avond),
            Self::Nacht => dienst(functie, Werktijd::Nacht),
            Self::Toelichting => Antwoord::Onbekend,
        }
    }
}

/// Work in shifts may also have the shift that is not named: then it must be asked.
fn dienst(functie: &Functie, werktijd: Werktijd) -> Antwoord {
    if functie.heeft_werktijd(werktijd) {
        Antwoord::Ja
    } else if functie.heeft_werktijd(Werktijd::Ploegen) {
        Antwoord::Onbekend
    } else {
        Antwoord::Nee
    }
}

fn boven_nul(getal: Decimaal) -> Antwoord {
    ja_als(getal > Decimaal::heel(0))
}

fn ja_als(waar: bool) -> Antwoord {
    if waar { Antwoord::Ja } else { Antwoord::Nee }
}

fn met_getal(getal: Decimaal) -> FunctieEis {
    let komt_voor = getal > Decimaal::heel(0);
    FunctieEis {
        getal: komt_voor.then_some(getal),
        komt_niet_voor: (!komt_voor).then_some(true),
        ..FunctieEis::default()
    }
}

fn met_kenmerk(antwoord: Antwoord) -> FunctieEis {
    FunctieEis {
        kenmerk: Some(antwoord),
        ..FunctieEis::default()
    }
}

fn met_vakjes(vakjes: &[Vakje], functie: &Functie) -> FunctieEis {
    let mut eis = FunctieEis::default();
    for (nummer, vakje) in (1..).zip(vakjes) {
        match vakje.antwoord(functie) {
            Antwoord::Ja => eis.vakjes_ja.push(nummer),
            Antwoord::Nee => eis.vakjes_nee.push(nummer),
            Antwoord::Onbekend => eis.vakjes_onbekend.push(nummer),
        }
    }
    eis
}
