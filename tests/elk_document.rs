//! What must hold for every document, whatever stands in it.
#![cfg(not(target_arch = "wasm32"))]
#![allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::string_slice,
    clippy::unwrap_used
)]

mod zetter;

use proptest::prelude::*;
use spoorboek::figuur::{Figuur, Gegevens, Kleurrol, Vorm};
use spoorboek::rapport::document::{Blok, Figuurblok, Leemte, Sectie};
use spoorboek::typeset::{
    Item, Lettertypen, PAGINA_BREEDTE, PAGINA_HOOGTE, Rol, Snede, Zetting, Zetwerk, breek, zet,
};

use zetter::{alinea, document, lettertypen, per_element, sectie, tabel, teksten, zonder_wit};

const MM: f32 = 72.0 / 25.4;

fn blijft_binnen_de_marges(zetwerk: &Zetwerk, letters: &Lettertypen) -> Result<(), TestCaseError> {
    for (pagina, element, _, tekst) in teksten(zetwerk) {
        let rechts = tekst.x + letters.breedte(tekst.tekst.trim_end(), tekst.snede, tekst.punten);
        prop_assert!(tekst.x >= 25.0 * MM - 0.1, "page {pagina}: {tekst:?}");
        prop_assert!(
            rechts <= PAGINA_BREEDTE - 22.0 * MM + 0.1,
            "page {pagina}: {tekst:?}"
        );
        let hoogte = if element.is_some() { 22.0 } else { 10.0 };
        prop_assert!(tekst.y > hoogte * MM, "page {pagina}: {tekst:?}");
        prop_assert!(
            tekst.y < PAGINA_HOOGTE - hoogte * MM,
            "page {pagina}: {tekst:?}"
        );
    }
    Ok(())
}

const WOORDEN: &str = "(werknemer|werkgever|belastbaarheidsonderzoek|arbeidsdeskundige|re-integratie|coördinatie|en/of|3-11-2025|€ 2[.]420,00|Nguyễn|Ðorđe|UWV|de|het|een|https://www[.]voorbeeld[.]nl/vacatures/x1|[a-zA-Zéï]{1,70}|[!-~]{1,40})";

fn proza(woorden: std::ops::Range<usize>) -> impl Strategy<Value = String> {
    prop::collection::vec(WOORDEN, woorden).prop_map(|delen| delen.join(" "))
}

fn een_blok() -> impl Strategy<Value = Blok> {
    let cellen = prop::collection::vec(prop::collection::vec(proza(0..40), 3), 0..12);
    let blad = prop_oneof![
        proza(0..20).prop_map(Blok::Tussenkop),
        proza(0..200).prop_map(|tekst| Blok::Alinea(alinea(&tekst))),
        prop::collection::vec(proza(0..60), 0..6)
            .prop_map(|punten| Blok::Lijst(punten.iter().map(|punt| alinea(punt)).collect())),
        proza(1..40).prop_map(|tekst| Blok::Leemte(Leemte {
            tekst,
            adres: String::new()
        })),
        (proza(0..12), cellen)
            .prop_map(|(bijschrift, rijen)| Blok::Tabel(tabel(&bijschrift, rijen))),
        (proza(1..30), 0.0_f32..900.0, 0.0_f32..1500.0)
            .prop_map(|(titel, breedte, hoogte)| figuur(titel, breedte, hoogte)),
    ];
    blad.prop_recursive(2, 12, 4, |binnen| {
        (proza(0..5), prop::collection::vec(binnen, 0..4))
            .prop_map(|(titel, blokken)| Blok::Kader { titel, blokken })
    })
}

/// A figure of any size, also of none and of more than a page.
fn figuur(titel: String, breedte: f32, hoogte: f32) -> Blok {
    Blok::Figuur(Figuurblok {
        nummer: 3,
        figuur: Figuur {
            breedte,
            hoogte,
            vormen: vec![Vorm::Stip {
                x: breedte / 2.0,
                y: hoogte / 2.0,
                straal: 2.0,
                kleur: Kleurrol::Accent,
            }],
            titel,
            alternatief: "Een stip.".to_owned(),
            gegevens: Gegevens::default(),
        },
        bronnen: Vec::new(),
    })
}

/// Every text that must come back, without white.
fn verwacht(blokken: &[Blok], uit: &mut Vec<String>) {
    for blok in blokken {
        match blok {
            Blok::Tussenkop(tekst) => uit.push(zonder_wit(tekst)),
            Blok::Alinea(alinea) => uit.push(zonder_wit(&alinea.tekst)),
            Blok::Lijst(punten) => uit.extend(punten.iter().map(|punt| zonder_wit(&punt.tekst))),
            Blok::Leemte(leemte) => uit.push(format!("Ontbreekt:{}", zonder_wit(&leemte.tekst))),
            Blok::Tabel(tabel) => {
                uit.push(zonder_wit(&tabel.bijschrift));
                uit.extend(tabel.rijen.iter().flatten().map(|cel| zonder_wit(cel)));
            }
            Blok::Kader { titel, blokken } => {
                uit.push(zonder_wit(titel));
                verwacht(blokken, uit);
            }
            Blok::Ondertekening(_) => {}
            Blok::Figuur(figuur) => uit.push(zonder_wit(&figuur.bijschrift())),
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn no_line_is_wider_than_its_box_and_no_character_is_lost(
        tekst in "([ -~À-ɏẠ-ỹ–—“”’€\n]|[a-z]{1,25}| ){0,300}",
        breedte in 20.0_f32..500.0,
        vet: bool,
        afbreken: bool,
    ) {
        let letters = lettertypen();
        let snede = if vet { Snede::Vet } else { Snede::Gewoon };
        let zetting = Zetting { snede, punten: 10.0, breedte, afbreken };
        let regels = breek(&tekst, &zetting, letters);
        for regel in &regels {
            let echt = letters.breedte(&regel.tekst(), snede, 10.0);
            prop_assert!(echt <= breedte + 0.01, "{echt} > {breedte}: {:?}", regel.tekst());
            prop_assert!((echt - regel.breedte).abs() < 0.05);
        }
        let gekopieerd: String = regels
            .iter()
            .flat_map(|regel| &regel.delen)
            .map(|deel| deel.voluit.as_deref().unwrap_or(&deel.tekst))
            .collect();
        prop_assert_eq!(zonder_wit(&gekopieerd), zonder_wit(&tekst));
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 16, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn every_document_stays_within_the_margins_and_loses_nothing(
        secties in prop::collection::vec((proza(0..14), 1_u8..3, prop::collection::vec(een_blok(), 0..6)), 0..7),
        titel in proza(0..12),
        naam in proza(0..6),
        waarde in proza(0..400),
    ) {
        let secties: Vec<Sectie> = secties
            .into_iter()
            .enumerate()
            .map(|(nummer, (titel, niveau, blokken))| sectie(nummer + 1, &titel, niveau, blokken))
            .collect();
        let mut nodig = Vec::new();
        for sectie in &secties {
            nodig.push(format!("{}{}", sectie.nummer, zonder_wit(&sectie.titel)));
            verwacht(&sectie.blokken, &mut nodig);
        }
        let letters = lettertypen();
        let mut proef = document(secties);
        proef.voorblad.titel = titel;
        proef.voorblad.gegevens.push((naam, waarde));
        let zetwerk = zet(&proef, letters);
        blijft_binnen_de_marges(&zetwerk, letters)?;
        let gevonden = per_element(&zetwerk);
        for tekst in nodig.iter().filter(|tekst| !tekst.is_empty()) {
            prop_assert!(gevonden.contains(tekst), "lost: {tekst}");
        }
    }

    #[test]
    fn a_heading_never_ends_a_page(
        regels in prop::collection::vec(1_usize..9, 8..40),
        kader: bool,
    ) {
        let zin = "De werknemer en de coach spreken af hoe de komende weken eruitzien en wie wat doet. ";
        let secties = regels
            .iter()
            .enumerate()
            .map(|(nummer, aantal)| {
                let tekst = Blok::Alinea(alinea(&zin.repeat(*aantal)));
                let blok = if kader && nummer % 3 == 0 {
                    Blok::Kader { titel: "Conclusie".to_owned(), blokken: vec![tekst] }
                } else {
                    tekst
                };
                sectie(nummer + 1, "Voortgang", if nummer % 4 == 0 { 1 } else { 2 }, vec![blok])
            })
            .collect();
        let zetwerk = zet(&document(secties), lettertypen());
        for pagina in &zetwerk.paginas {
            let rollen: Vec<(Rol, f32)> = pagina
                .blokken
                .iter()
                .filter_map(|blok| Some((zetwerk.structuur.get(blok.element?.0)?.rol, blok)))
                .flat_map(|(rol, blok)| blok.items.iter().map(move |item| (rol, item)))
                .filter_map(|(rol, item)| match item {
                    Item::Tekst(tekst) => Some((rol, tekst.y)),
                    _ => None,
                })
                .collect();
            let Some((_, kop)) = rollen.iter().rfind(|(rol, _)| matches!(rol, Rol::Kop1 | Rol::Kop2)) else {
                continue;
            };
            let mut eronder: Vec<f32> = rollen
                .iter()
                .filter(|(_, y)| y > kop)
                .map(|(_, y)| y.round())
                .collect();
            eronder.dedup();
            prop_assert!(eronder.len() >= 2, "heading at {kop} has {} lines below it", eronder.len());
        }
    }
}
