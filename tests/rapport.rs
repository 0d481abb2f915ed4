//! Reports of the demo case: what must be in them, what never may, and how they read.

use chrono::NaiveDate;
use spoorboek::dossier::formaat;
use spoorboek::rapport::{Opties, Soort, alle_tekst, maak};

#[test]
fn dump() {
    let tekst = std::fs::read_to_string("public/voorbeeld.json").unwrap();
    let dossier = formaat::lees(&tekst).unwrap();
    let dag: NaiveDate = "2025-11-03".parse().unwrap();
    for soort in Soort::ALLE {
        let v = maak(*soort, &dossier, dag, &Opties::default()).unwrap();
        std::fs::write(
            format!("/tmp/verslag_{}.txt", soort.naam()),
            alle_tekst(&v.document),
        )
        .unwrap();
        for l in &v.leemten {
            println!("{} {} {}", l.sectie, l.leemte.tekst, l.leemte.adres);
        }
    }
}
