//! The neutral list of demands in words, grouped as people look for them.

use super::catalogus::Functie;
use super::eisenlijst::{Getaleis, Kenmerk, Niveaueis};
use super::vertaling::{Vakje, Vertaling, vertaling};
use crate::belastbaarheid::eenheid_in_woorden;
use crate::dossier::keuzes::{Antwoord, FmlVersie};
use crate::dossier::waarden::Decimaal;

/// What kind of demand it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Groep {
    Kracht,
    Beweging,
    Houding,
    Handen,
    Denken,
    Zelfstandig,
    Contact,
    Omgeving,
}

impl Groep {
    pub const ALLE: [Self; 8] = [
        Self::Kracht,
        Self::Beweging,
        Self::Houding,
        Self::Handen,
        Self::Denken,
        Self::Zelfstandig,
        Self::Contact,
        Self::Omgeving,
    ];

    pub fn label(self) -> &'static str {
        match self {
            Self::Kracht => "Tillen, dragen en duwen",
            Self::Beweging => "Bewegen",
            Self::Houding => "Zitten, staan en houding",
            Self::Handen => "Handen en beeldscherm",
            Self::Denken => "Aandacht en omstandigheden",
            Self::Zelfstandig => "Zelfstandig handelen",
            Self::Contact => "Contact met anderen, zien en horen",
            Self::Omgeving => "Omgeving van de werkplek",
        }
    }
}

/// One demand of the neutral list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Eis {
    Getal(Getaleis),
    Niveau(Niveaueis),
    Kenmerk(Kenmerk),
}

impl Eis {
    /// The whole list.
    pub fn alle() -> impl Iterator<Item = Self> {
        let getallen = Getaleis::ALLE.iter().copied().map(Self::Getal);
        let niveaus = Niveaueis::ALLE.iter().copied().map(Self::Niveau);
        let kenmerken = Kenmerk::ALLE.iter().copied().map(Self::Kenmerk);
        getallen.chain(niveaus).chain(kenmerken)
    }

    pub fn label(self) -> &'static str {
        match self {
            Self::Getal(getal) => getal.label(),
            Self::Niveau(niveau) => niveau.label(),
            Self::Kenmerk(kenmerk) => kenmerk.label(),
        }
    }

    /// How much of it the work asks: "5 kg", "enkele bronnen", "verschilt per werkgever". `None` if
    /// it does not occur.
    pub fn gevraagd(self, functie: &Functie) -> Option<String> {
        let belasting = &functie.belasting;
        match self {
            Self::Getal(eis) => {
                let getal = belasting.getal(eis);
                let komt_voor = getal > Decimaal::heel(0);
                komt_voor.then(|| eenheid_in_woorden(eis.eenheid(), getal))
            }
            Self::Niveau(eis) => niveau_in_woorden(eis, belasting.niveau(eis)).map(str::to_owned),
            Self::Kenmerk(kenmerk) => match belasting.kenmerk(kenmerk) {
                Antwoord::Ja => Some("ja".to_owned()),
                Antwoord::Onbekend => Some("verschilt per werkgever".to_owned()),
                Antwoord::Nee => None,
            },
        }
    }

    /// The item of the list asks (also) this.
    pub fn hoort_bij(self, versie: FmlVersie, code: &str) -> bool {
        let boven_nul = |getal| self == Self::Getal(getal);
        match vertaling(versie, code) {
            Some(Vertaling::Getal(getal) | Vertaling::BovenNul(getal)) => boven_nul(getal),
            Some(Vertaling::Zwaarste(een, ander)) => boven_nul(een) || boven_nul(ander),
            Some(Vertaling::Niveau(niveau)) => self == Self::Niveau(niveau),
            Some(Vertaling::Kenmerk(kenmerk)) => self == Self::Kenmerk(kenmerk),
            Some(Vertaling::Vakjes(vakjes)) => vakjes.iter().any(|vakje| match vakje {
                Vakje::Kenmerk(kenmerk) => self == Self::Kenmerk(*kenmerk),
                Vakje::BovenNul(getal) => boven_nul(*getal),
                Vakje::AlleenNiveauNul(niveau) => self == Self::Niveau(*niveau),
                Vakje::Avond | Vakje::Nacht | Vakje::Toelichting => false,
            }),
            Some(Vertaling::Reizen) => self == Self::Kenmerk(Kenmerk::ZelfstandigReizen),
            Some(Vertaling::UrenPerDag | Vertaling::UrenPerWeek | Vertaling::Zonder(_)) | None => {
                false
            }
        }
    }

    pub fn groep(self) -> Groep {
        match self {
            Self::Getal(getal) => groep_van_getal(getal),
            Self::Niveau(Niveaueis::Hoofdbewegingen) => Groep::Beweging,
            Self::Niveau(Niveaueis::Conflicten | Niveaueis::Samenwerken) => Groep::Contact,
            Self::Niveau(
                Niveaueis::AandachtVerdelen | Niveaueis::Herinneren | Niveaueis::Structuur,
            ) => Groep::Denken,
            Self::Kenmerk(kenmerk) => groep_van_kenmerk(kenmerk),
        }
    }
}

/// `None`: the work asks nothing of it.
fn niveau_in_woorden(eis: Niveaueis, niveau: u8) -> Option<&'static str> {
    use Niveaueis as N;
    match (eis, niveau) {
        (N::AandachtVerdelen, 0) => Some("verschillende bronnen tegelijk"),
        (N::AandachtVerdelen, 1) => Some("enkele bronnen"),
        (N::Herinneren, 0) => Some("zonder hulpmiddelen"),
        (N::Herinneren, 1) => Some("alles mag worden opgeschreven"),
        (N::Structuur, 0) => Some("geen vaste werkwijze"),
        (N::Structuur, 1) => Some("vaste, bekende werkwijzen"),
        (N::Structuur, _) => Some("werk is vooraf helemaal ingedeeld"),
        (N::Conflicten, 0) => Some("ook in direct contact"),
        (N::Conflicten, 1) => Some("alleen telefonisch of schriftelijk"),
        (N::Samenwerken, 0) => Some("taken echt samen met anderen"),
        (N::Samenwerken, 1) => Some("een eigen, afgebakend deel"),
        (N::Hoofdbewegingen, 0) => Some("vrij en vaak"),
        (N::Hoofdbewegingen, 1) => Some("gewoon"),
        _ => None,
    }
}

fn groep_van_getal(getal: Getaleis) -> Groep {
    use Getaleis as G;
    match getal {
        G::TillenKg | G::DragenKg | G::DuwenTrekkenKgf | G::LichtHanterenPerUur => Groep::Kracht,
        G::ReikenCm
        | G::ReikenPerUur
        | G::BuigenGraden
        | G::BuigenPerUur
        | G::TorderenGraden
        | G::LopenMin
        | G::LopenUur
        | G::TrappenTreden
        | G::KlimmenMeter
        | G::KnielenPerUur => Groep::Beweging,
        G::StaanMin
        | G::StaanUur
        | G::ZittenMin
        | G::ZittenUur
        | G::GehurktMin
        | G::GebogenMin
        | G::BovenSchouderMin
        | G::HoofdStandUur => Groep::Houding,
        G::ToetsenbordUur => Groep::Handen,
        G::AandachtMin => Groep::Denken,
    }
}

fn groep_van_kenmerk(kenmerk: Kenmerk) -> Groep {
    use Kenmerk as K;
    match kenmerk {
        K::ZwaarHanteren => Groep::Kracht,
        K::VasteHouding => Groep::Houding,
        K::HoogTempo
        | K::Afleiding
        | K::WisselendeTaken
        | K::Storingen
        | K::Deadlines
        | K::PersoonlijkRisico => Groep::Denken,
        K::ZonderToezicht
        | K::ZelfBeginnen
        | K::ZelfVolgorde
        | K::ZelfBewaken
        | K::ZelfAfronden
        | K::Initiatief
        | K::DoelenStellen
        | K::OplossingenBedenken
        | K::AanpakKiezen
        | K::AanpakToetsen
        | K::Bijsturen
        | K::LangVolhouden
        | K::HulpVragen => Groep::Zelfstandig,
        K::GoedZicht
        | K::GoedGehoor
        | K::Spreken
        | K::Schrijven
        | K::Lezen
        | K::ZelfstandigReizen
        | K::BeroepsmatigRijden
        | K::Klantcontact
        | K::Hulpbehoevenden
        | K::Solitair
        | K::Collegacontact
        | K::Leidinggeven => Groep::Contact,
        K::Hitte
        | K::Koude
        | K::Tocht
        | K::Huidcontact
        | K::BeschermendeMiddelen
        | K::StofRookGassen
        | K::Geluid
        | K::Trillingen
        | K::Besmettingsrisico => Groep::Omgeving,
        K::Bolgreep
        | K::Pengreep
        | K::Pincetgreep
        | K::Sleutelgreep
        | K::Cilindergreep
        | K::Knijpkracht
        | K::FijneMotoriek
        | K::RepetitieveHandbewegingen
        | K::Tastzin
        | K::Schroefbewegingen => Groep::Handen,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::functies::Catalogus;

    fn receptionist() -> Functie {
        let pad = concat!(env!("CARGO_MANIFEST_DIR"), "/public/catalogus.json");
        let catalogus = Catalogus::lees(&std::fs::read_to_string(pad).unwrap()).unwrap();
        catalogus.functie("receptionist").unwrap().clone()
    }

    #[test]
    fn every_demand_has_a_group_and_every_group_a_demand() {
        for groep in Groep::ALLE {
            assert!(Eis::alle().any(|eis| eis.groep() == groep), "{groep:?}");
        }
        let aantal = Getaleis::ALLE.len() + Niveaueis::ALLE.len() + Kenmerk::ALLE.len();
        assert_eq!(Eis::alle().count(), aantal);
    }

    #[test]
    fn numbers_levels_and_features_read_as_words() {
        let mut functie = receptionist();
        let vraagt = |functie: &Functie, eis: Eis| eis.gevraagd(functie);
        functie.belasting = crate::functies::catalogus::Belasting::nieuw(
            [Decimaal::heel(0); Getaleis::ALLE.len()],
            [1; Niveaueis::ALLE.len()],
            &[Kenmerk::Klantcontact],
            &[Kenmerk::Geluid],
        );
        assert_eq!(vraagt(&functie, Eis::Getal(Getaleis::TillenKg)), None);
        assert_eq!(
            vraagt(&functie, Eis::Niveau(Niveaueis::AandachtVerdelen)).as_deref(),
            Some("enkele bronnen")
        );
        let kenmerk = |kenmerk| vraagt(&functie, Eis::Kenmerk(kenmerk));
        assert_eq!(kenmerk(Kenmerk::Klantcontact).as_deref(), Some("ja"));
        let verschilt = kenmerk(Kenmerk::Geluid);
        assert_eq!(verschilt.as_deref(), Some("verschilt per werkgever"));
        assert_eq!(kenmerk(Kenmerk::Hitte), None);
        let tillen = vraagt(&receptionist(), Eis::Getal(Getaleis::TillenKg));
        assert!(tillen.is_some_and(|tekst| tekst.ends_with(" kg")));
    }

    #[test]
    fn a_demand_knows_the_items_that_ask_it() {
        let tillen = Eis::Getal(Getaleis::TillenKg);
        assert!(tillen.hoort_bij(FmlVersie::Klassiek, "4.14"));
        assert!(tillen.hoort_bij(FmlVersie::Nieuw, "4.13"));
        assert!(!tillen.hoort_bij(FmlVersie::Nieuw, "4.14"));
        let klanten = Eis::Kenmerk(Kenmerk::Klantcontact);
        assert!(klanten.hoort_bij(FmlVersie::Klassiek, "2.12"));
        assert!(!klanten.hoort_bij(FmlVersie::Klassiek, "6.3"));
    }
}
