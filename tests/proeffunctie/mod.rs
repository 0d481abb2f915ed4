//! A function of the catalogue for tests.

use spoorboek::dossier::waarden::Decimaal;
use spoorboek::functies::Functie;
use spoorboek::functies::catalogus::{Belasting, Branche, Opleidingsniveau, Werktijd};
use spoorboek::functies::eisenlijst::Kenmerk;

/// Every number other, so that a mix-up shows.
pub fn functie() -> Functie {
    let getallen = std::array::from_fn(|plaats| Decimaal::heel(plaats as i64 + 1));
    Functie {
        id: "proef".into(),
        naam: "Proef".into(),
        synoniemen: Vec::new(),
        branche: Branche::Logistiek,
        ook_in: Vec::new(),
        isco: "4321".into(),
        esco: None,
        esco_reden: Some("proef".into()),
        brc: "0412".into(),
        niveau: Opleidingsniveau::Mbo2,
        taken: vec!["Doet iets.".into()],
        certificaten: vec!["rijbewijs B".into()],
        instroom: Vec::new(),
        scholing: Vec::new(),
        route_weken: 0,
        verwant: Vec::new(),
        uren_min: Decimaal::heel(20),
        uren_max: Decimaal::heel(32),
        uren_per_dag: Decimaal::heel(4),
        werktijden: vec![Werktijd::Dag, Werktijd::Weekend],
        belasting: Belasting::nieuw(
            getallen,
            [0, 1, 2, 0, 1, 2],
            &[Kenmerk::HoogTempo, Kenmerk::Huidcontact],
            &[Kenmerk::Tocht, Kenmerk::Besmettingsrisico],
        ),
    }
}
