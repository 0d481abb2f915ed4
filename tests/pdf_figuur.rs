//! Figures in the PDF as other programs read them.
#![cfg(not(target_arch = "wasm32"))]
#![allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::string_slice,
    clippy::unwrap_used
)]

mod lezers;
mod verslag;
mod zetter;

use lezers::{bestand, lezer, plat, tekst};
use spoorboek::rapport::Soort;
use spoorboek::rapport::document::{Blok, Document};
use spoorboek::typeset::{Item, Rol, als_tekst, zet};
use zetter::lettertypen;

fn plan() -> Document {
    verslag::verslag(Soort::Trajectplan, &verslag::voorbeeld(), verslag::PLAN).document
}

/// The sections that hold a figure, each with its figures alone.
fn figuren() -> Document {
    let mut document = plan();
    for sectie in &mut document.secties {
        sectie
            .blokken
            .retain(|blok| matches!(blok, Blok::Figuur(_)));
    }
    document.secties.retain(|sectie| !sectie.blokken.is_empty());
    document
}

#[test]
fn the_trajectplan_holds_both_figures_and_numbers_them() {
    let bijschriften: Vec<String> = figuren()
        .secties
        .iter()
        .flat_map(|sectie| &sectie.blokken)
        .filter_map(|blok| match blok {
            Blok::Figuur(blok) => Some(blok.bijschrift()),
            _ => None,
        })
        .collect();
    assert_eq!(bijschriften.len(), 2, "{bijschriften:?}");
    assert!(bijschriften[0].starts_with("Figuur 1. Op de peildatum 22 uur"));
    assert!(
        bijschriften[1].starts_with("Figuur 2. "),
        "{bijschriften:?}"
    );
}

#[test]
fn a_figure_is_whole_sound_and_tagged() {
    let pad = bestand("figuren", &plan());
    let oordeel = lezer("qpdf", &["--check", pad.to_str().unwrap()]);
    assert!(oordeel.contains("No syntax or stream encoding errors found"));
    let boom = plat(&lezer("pdfinfo", &["-struct-text", pad.to_str().unwrap()]));
    assert!(
        boom.contains("Div Figure: /Placement /Block /BBox"),
        "{boom}"
    );
    assert!(
        boom.contains("P (block) \"Figuur 1. Op de peildatum 22 uur"),
        "{boom}"
    );
    let ruw = lezer(
        "qpdf",
        &["--json", "--json-key=qpdf", pad.to_str().unwrap()],
    );
    assert!(ruw.contains("\"/Alt\": \"u:Grafiek van de uren per week"));
    assert!(ruw.contains("\"/Alt\": \"u:Kaart van"));
    assert_eq!(ruw.matches("\"/BBox\"").count(), 2);
    let gelezen = plat(&tekst(&pad, &[]));
    for label in [
        "uur per week",
        "peildatum 3-11-2025",
        "Geheel",
        "Past met voorwaarde",
    ] {
        assert!(gelezen.contains(label), "{label}");
    }
}

#[test]
fn the_figures_look_as_approved() {
    insta::assert_snapshot!(als_tekst(&zet(&figuren(), lettertypen())));
}

#[test]
fn everything_of_a_figure_stays_in_its_frame_and_on_the_page_of_its_caption() {
    let zetwerk = zet(&plan(), lettertypen());
    let mut gezien = 0;
    for pagina in &zetwerk.paginas {
        for (plaats, blok) in pagina.blokken.iter().enumerate() {
            let rol = blok.element.map(|id| zetwerk.structuur[id.0].rol);
            if rol != Some(Rol::Figuur) {
                continue;
            }
            gezien += 1;
            let Item::Figuurkader {
                x,
                y,
                breedte,
                hoogte,
            } = blok.items[0]
            else {
                panic!("a figure begins with its frame");
            };
            for item in &blok.items {
                let punten = match item {
                    Item::Lijn { punten, .. } | Item::Veelhoek { punten, .. } => punten.clone(),
                    Item::Vlak {
                        x,
                        y,
                        breedte,
                        hoogte,
                        ..
                    } => {
                        vec![(*x, *y), (x + breedte, y + hoogte)]
                    }
                    Item::Tekst(tekst) => vec![(tekst.x, tekst.y)],
                    _ => Vec::new(),
                };
                for (px, py) in punten {
                    assert!(px >= x - 1.0 && px <= x + breedte + 1.0, "{item:?}");
                    assert!(py >= y - 1.0 && py <= y + hoogte + 1.0, "{item:?}");
                }
            }
            let volgende = format!("{:?}", pagina.blokken[plaats + 1]);
            assert!(volgende.contains("Figuur "), "{volgende}");
        }
    }
    assert_eq!(gezien, 2);
}
