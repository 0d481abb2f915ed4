//! What the tests of typesetter and PDF share. Each of them uses a part.
#![allow(dead_code)]

use std::collections::BTreeMap;
use std::fs;
use std::sync::OnceLock;

use chrono::NaiveDate;
use spoorboek::rapport::document::{
    Alinea, Blok, Document, Huisstijl, Kleur, Kolom, Sectie, Tabel, Uitlijning, Voorblad,
};
use spoorboek::typeset::{Element, Item, Lettertypen, Tekst, Zetwerk};

/// The fonts the app ships.
pub fn lettertypen() -> &'static Lettertypen {
    static LETTERTYPEN: OnceLock<Lettertypen> = OnceLock::new();
    LETTERTYPEN.get_or_init(|| {
        let lees = |naam: &str| fs::read(format!("public/lettertypen/{naam}")).unwrap();
        Lettertypen::new(lees("NotoSans-Regular.ttf"), lees("NotoSans-Bold.ttf")).unwrap()
    })
}

pub fn alinea(tekst: &str) -> Alinea {
    Alinea {
        tekst: tekst.to_owned(),
        bronnen: Vec::new(),
    }
}

pub fn document(secties: Vec<Sectie>) -> Document {
    Document {
        voorblad: Voorblad {
            titel: "Trajectplan".to_owned(),
            ondertitel: "Tweede spoor".to_owned(),
            gegevens: vec![("Werknemer".to_owned(), "Joris Molenaar".to_owned())],
            bureau: "Bureau Kompas".to_owned(),
            bureaugegevens: Vec::new(),
            betreft: "J. Molenaar".to_owned(),
            gemaakt_op: NaiveDate::from_ymd_opt(2025, 11, 3),
            status: "Concept".to_owned(),
            fictief: false,
        },
        secties,
        huisstijl: Huisstijl {
            kleur: Kleur {
                rood: 22,
                groen: 78,
                blauw: 99,
            },
            logo: None,
        },
    }
}

pub fn sectie(nummer: usize, titel: &str, niveau: u8, blokken: Vec<Blok>) -> Sectie {
    Sectie {
        id: format!("s{nummer}"),
        nummer: nummer.to_string(),
        titel: titel.to_owned(),
        niveau,
        blokken,
        eigen_tekst: false,
    }
}

/// All text runs with their page (from 0) and element.
pub fn teksten(zetwerk: &Zetwerk) -> Vec<(usize, Option<&Element>, Option<usize>, &Tekst)> {
    let mut uit = Vec::new();
    for (nummer, pagina) in zetwerk.paginas.iter().enumerate() {
        for blok in &pagina.blokken {
            let element = blok.element.and_then(|id| zetwerk.structuur.get(id.0));
            for item in &blok.items {
                if let Item::Tekst(tekst) = item {
                    uit.push((nummer, element, blok.element.map(|id| id.0), tekst));
                }
            }
        }
    }
    uit
}

pub fn zonder_wit(tekst: &str) -> String {
    tekst
        .chars()
        .filter(|teken| !teken.is_whitespace())
        .collect()
}

/// What a reader copies, per element.
pub fn per_element(zetwerk: &Zetwerk) -> Vec<String> {
    let mut uit: BTreeMap<usize, String> = BTreeMap::new();
    for (_, _, element, tekst) in teksten(zetwerk) {
        if let Some(element) = element {
            let deel = tekst.voluit.as_deref().unwrap_or(&tekst.tekst);
            uit.entry(element).or_default().push_str(&zonder_wit(deel));
        }
    }
    uit.into_values().collect()
}

pub fn tabel(bijschrift: &str, rijen: Vec<Vec<String>>) -> Tabel {
    let kolom = |kop: &str, breedte, uitlijning| Kolom {
        kop: kop.to_owned(),
        breedte,
        uitlijning,
    };
    Tabel {
        bijschrift: bijschrift.to_owned(),
        kolommen: vec![
            kolom("Onderdeel", 1.0, Uitlijning::Links),
            kolom("Toelichting", 3.0, Uitlijning::Links),
            kolom("Bedrag", 1.0, Uitlijning::Rechts),
        ],
        rijen,
        bronnen: Vec::new(),
    }
}
