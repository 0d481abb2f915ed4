//! What the neutral list of demands means against FML nieuw and FML klassiek: the one place.
//!
//! Every item of both versions stands here: either with where its demand comes from, or with the
//! reason why the catalogue asks nothing of it. An item without a demand stays "niet beoordeeld"
//! when it is limited, and is never past.

use super::catalogus::{Functie, Werktijd};
use super::eisenlijst::{Getaleis, Kenmerk, Niveaueis};
use crate::dossier::keuzes::{Antwoord, EisHerkomst, FmlVersie};
use crate::dossier::stand::FunctieEis;
use crate::dossier::waarden::Decimaal;
use Getaleis as G;
use Kenmerk as K;
use Niveaueis as N;
use Vakje as V;
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

const MENS: &str = "één variant zonder oplopende ernst: een mens beoordeelt";
const OPEN: &str = "vrije tekst van de bedrijfsarts: een mens beoordeelt";
const AANDUIDING: &str = "een aanduiding, nooit een beperking";

const DOELMATIG: &[Vakje] = &[
    V::Kenmerk(K::ZelfBeginnen),
    V::Kenmerk(K::ZelfVolgorde),
    V::Kenmerk(K::ZelfBewaken),
    V::Kenmerk(K::ZelfAfronden),
    V::Toelichting,
];
const ZELFSTANDIG: &[Vakje] = &[
    V::Kenmerk(K::Initiatief),
    V::Kenmerk(K::DoelenStellen),
    V::Kenmerk(K::OplossingenBedenken),
    V::Kenmerk(K::AanpakKiezen),
    V::Kenmerk(K::AanpakToetsen),
    V::Kenmerk(K::Bijsturen),
    V::Kenmerk(K::LangVolhouden),
    V::Kenmerk(K::HulpVragen),
    V::Toelichting,
];
const PERSOONLIJK_NIEUW: &[Vakje] = &[
    V::Kenmerk(K::Afleiding),
    V::Kenmerk(K::WisselendeTaken),
    V::Kenmerk(K::Storingen),
    V::Kenmerk(K::Deadlines),
    V::Kenmerk(K::HoogTempo),
    V::Kenmerk(K::PersoonlijkRisico),
    V::Toelichting,
];
const PERSOONLIJK_KLASSIEK: &[Vakje] = &[
    V::AlleenNiveauNul(N::Structuur),
    V::Kenmerk(K::ZonderToezicht),
    V::Kenmerk(K::Afleiding),
    V::Kenmerk(K::WisselendeTaken),
    V::Kenmerk(K::Storingen),
    V::Kenmerk(K::Deadlines),
    V::Kenmerk(K::HoogTempo),
    V::Kenmerk(K::PersoonlijkRisico),
    V::Toelichting,
];
const SOCIAAL: &[Vakje] = &[
    V::Kenmerk(K::Klantcontact),
    V::Kenmerk(K::Hulpbehoevenden),
    V::Kenmerk(K::Solitair),
    V::Kenmerk(K::Collegacontact),
    V::Kenmerk(K::Leidinggeven),
    V::Toelichting,
];
const TEMPERATUUR: &[Vakje] = &[V::Kenmerk(K::Hitte), V::Kenmerk(K::Koude)];
const AANPASSINGSMOGELIJKHEDEN: &[Vakje] = &[
    V::Toelichting,
    V::Kenmerk(K::Besmettingsrisico),
    V::Kenmerk(K::Huidcontact),
    V::Toelichting,
];
const HANDEN_KLASSIEK: &[Vakje] = &[
    V::Kenmerk(K::Bolgreep),
    V::Kenmerk(K::Pengreep),
    V::Kenmerk(K::Pincetgreep),
    V::Kenmerk(K::Sleutelgreep),
    V::Kenmerk(K::Cilindergreep),
    V::Kenmerk(K::Knijpkracht),
    V::Kenmerk(K::FijneMotoriek),
    V::Kenmerk(K::RepetitieveHandbewegingen),
];
const HANDEN_NIEUW: &[Vakje] = &[
    V::Kenmerk(K::Bolgreep),
    V::Kenmerk(K::Pengreep),
    V::Kenmerk(K::Pincetgreep),
    V::Kenmerk(K::Sleutelgreep),
    V::Kenmerk(K::Cilindergreep),
    V::Kenmerk(K::Knijpkracht),
    V::Kenmerk(K::FijneMotoriek),
    V::Kenmerk(K::RepetitieveHandbewegingen),
    V::BovenNul(G::ToetsenbordUur),
];
const ETMAAL: &[Vakje] = &[V::Avond, V::Nacht];

/// One line per item.
type Tabel = [(&'static str, Vertaling)];

const NIEUW: &Tabel = &[
    ("1.1", Getal(G::AandachtMin)),
    ("1.2", Niveau(N::AandachtVerdelen)),
    ("1.3", Niveau(N::Herinneren)),
    ("1.4", Zonder(MENS)),
    ("1.5", Vakjes(DOELMATIG)),
    ("1.6", Vakjes(ZELFSTANDIG)),
    ("1.7", Vertaling::Kenmerk(K::HoogTempo)),
    ("1.8", Vakjes(PERSOONLIJK_NIEUW)),
    ("1.9", Niveau(N::Structuur)),
    ("2.1", Vertaling::Kenmerk(K::GoedZicht)),
    ("2.2", Vertaling::Kenmerk(K::GoedGehoor)),
    ("2.3", Vertaling::Kenmerk(K::Spreken)),
    ("2.4", Vertaling::Kenmerk(K::Schrijven)),
    ("2.5", Vertaling::Kenmerk(K::Lezen)),
    ("2.6", Zonder(MENS)),
    ("2.7", Zonder(MENS)),
    ("2.8", Niveau(N::Conflicten)),
    ("2.9", Niveau(N::Samenwerken)),
    ("2.10", Reizen),
    ("2.11", Vertaling::Kenmerk(K::BeroepsmatigRijden)),
    ("2.12", Vakjes(SOCIAAL)),
    ("3.1", Vakjes(TEMPERATUUR)),
    ("3.2", Vertaling::Kenmerk(K::Tocht)),
    ("3.3", Vertaling::Kenmerk(K::Huidcontact)),
    ("3.4", Vertaling::Kenmerk(K::BeschermendeMiddelen)),
    ("3.5", Vertaling::Kenmerk(K::StofRookGassen)),
    ("3.6", Vertaling::Kenmerk(K::Geluid)),
    ("3.7", Vertaling::Kenmerk(K::Trillingen)),
    ("3.8", Vakjes(AANPASSINGSMOGELIJKHEDEN)),
    ("4.1", Zonder(AANDUIDING)),
    ("4.2", Zonder(AANDUIDING)),
    ("4.3", Vakjes(HANDEN_NIEUW)),
    ("4.4", Getal(G::ToetsenbordUur)),
    ("4.5", Vertaling::Kenmerk(K::Tastzin)),
    ("4.6", Vertaling::Kenmerk(K::Schroefbewegingen)),
    ("4.7", Getal(G::ReikenCm)),
    ("4.8", Getal(G::ReikenPerUur)),
    ("4.9", Getal(G::BuigenGraden)),
    ("4.10", Getal(G::BuigenPerUur)),
    ("4.11", Getal(G::TorderenGraden)),
    ("4.12", Getal(G::DuwenTrekkenKgf)),
    ("4.13", Getal(G::TillenKg)),
    ("4.14", Getal(G::DragenKg)),
    ("4.15", Niveau(N::Hoofdbewegingen)),
    ("4.16", Getal(G::LopenMin)),
    ("4.17", Getal(G::LopenUur)),
    ("4.18", Getal(G::TrappenTreden)),
    ("4.19", Getal(G::KlimmenMeter)),
    ("4.20", Getal(G::KnielenPerUur)),
    ("4.21", Zonder(OPEN)),
    ("5.1", Getal(G::ZittenMin)),
    ("5.2", Getal(G::ZittenUur)),
    ("5.3", Getal(G::StaanMin)),
    ("5.4", Getal(G::StaanUur)),
    ("5.5", Getal(G::GehurktMin)),
    ("5.6", Getal(G::GebogenMin)),
    ("5.7", Getal(G::BovenSchouderMin)),
    ("5.8", Getal(G::HoofdStandUur)),
    ("5.9", Vertaling::Kenmerk(K::VasteHouding)),
    ("5.10", Zonder(OPEN)),
    ("6.1", Vakjes(ETMAAL)),
    ("6.2", UrenPerDag),
    ("6.3", UrenPerWeek),
    ("6.4", Zonder(OPEN)),
];

const KLASSIEK: &Tabel = &[
    ("1.1", Getal(G::AandachtMin)),
    // The list counts minutes here; the level asked has the same meaning in both versions.
    ("1.2", Niveau(N::AandachtVerdelen)),
    ("1.3", Niveau(N::Herinneren)),
    ("1.4", Zonder(MENS)),
    ("1.5", Vakjes(DOELMATIG)),
    ("1.6", Vakjes(ZELFSTANDIG)),
    ("1.7", Vertaling::Kenmerk(K::HoogTempo)),
    ("1.8", Zonder(OPEN)),
    ("1.9", Vakjes(PERSOONLIJK_KLASSIEK)),
    ("2.1", Vertaling::Kenmerk(K::GoedZicht)),
    ("2.2", Vertaling::Kenmerk(K::GoedGehoor)),
    ("2.3", Vertaling::Kenmerk(K::Spreken)),
    ("2.4", Vertaling::Kenmerk(K::Schrijven)),
    ("2.5", Vertaling::Kenmerk(K::Lezen)),
    ("2.6", Zonder(MENS)),
    ("2.7", Zonder(MENS)),
    ("2.8", Niveau(N::Conflicten)),
    ("2.9", Niveau(N::Samenwerken)),
    ("2.10", Reizen),
    // Nieuw 2.11 is driving a vehicle; here it is free text.
    ("2.11", Zonder(OPEN)),
    ("2.12", Vakjes(SOCIAAL)),
    ("3.1", Vertaling::Kenmerk(K::Hitte)),
    ("3.2", Vertaling::Kenmerk(K::Koude)),
    ("3.3", Vertaling::Kenmerk(K::Tocht)),
    ("3.4", Vertaling::Kenmerk(K::Huidcontact)),
    ("3.5", Vertaling::Kenmerk(K::BeschermendeMiddelen)),
    ("3.6", Vertaling::Kenmerk(K::StofRookGassen)),
    ("3.7", Vertaling::Kenmerk(K::Geluid)),
    ("3.8", Vertaling::Kenmerk(K::Trillingen)),
    ("3.9", Vakjes(AANPASSINGSMOGELIJKHEDEN)),
    ("4.1", Zonder(AANDUIDING)),
    ("4.2", Zonder(AANDUIDING)),
    ("4.3", Vakjes(HANDEN_KLASSIEK)),
    ("4.4", Vertaling::Kenmerk(K::Tastzin)),
    ("4.5", BovenNul(G::ToetsenbordUur)),
    ("4.6", Getal(G::ToetsenbordUur)),
    ("4.7", Vertaling::Kenmerk(K::Schroefbewegingen)),
    ("4.8", Getal(G::ReikenCm)),
    ("4.9", Getal(G::ReikenPerUur)),
    ("4.10", Getal(G::BuigenGraden)),
    ("4.11", Getal(G::BuigenPerUur)),
    ("4.12", Getal(G::TorderenGraden)),
    ("4.13", Getal(G::DuwenTrekkenKgf)),
    ("4.14", Zwaarste(G::TillenKg, G::DragenKg)),
    ("4.15", Getal(G::LichtHanterenPerUur)),
    ("4.16", Vertaling::Kenmerk(K::ZwaarHanteren)),
    ("4.17", Niveau(N::Hoofdbewegingen)),
    ("4.18", Getal(G::LopenMin)),
    ("4.19", Getal(G::LopenUur)),
    ("4.20", Getal(G::TrappenTreden)),
    ("4.21", Getal(G::KlimmenMeter)),
    ("4.22", BovenNul(G::KnielenPerUur)),
    ("4.23", Zonder(OPEN)),
    ("5.1", Getal(G::ZittenMin)),
    ("5.2", Getal(G::ZittenUur)),
    ("5.3", Getal(G::StaanMin)),
    ("5.4", Getal(G::StaanUur)),
    ("5.5", Getal(G::GehurktMin)),
    ("5.6", Getal(G::GebogenMin)),
    ("5.7", Getal(G::BovenSchouderMin)),
    ("5.8", Getal(G::HoofdStandUur)),
    ("5.9", Vertaling::Kenmerk(K::VasteHouding)),
    ("5.10", Zonder(OPEN)),
    ("6.1", Vakjes(ETMAAL)),
    ("6.2", UrenPerDag),
    ("6.3", UrenPerWeek),
    ("6.4", Zonder(OPEN)),
];

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
