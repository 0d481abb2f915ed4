//! The typesetter: what must hold for every document, and one document as approved text.
#![allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::string_slice,
    clippy::unwrap_used
)]

use std::collections::BTreeMap;
use std::fs;

use chrono::NaiveDate;
use proptest::prelude::*;
use spoorboek::rapport::document::{
    Alinea, Blok, Document, Huisstijl, Kleur, Kolom, Leemte, Sectie, Tabel, Uitlijning, Voorblad,
};
use spoorboek::typeset::{
    Element, Item, Lettertypen, PAGINA_BREEDTE, PAGINA_HOOGTE, Rol, Snede, Tekst, Zetting, Zetwerk,
    als_tekst, breek, ontbrekende_tekens, proefdocument, zet,
};

fn lettertypen() -> Lettertypen {
    let lees = |naam: &str| fs::read(format!("public/lettertypen/{naam}")).unwrap();
    Lettertypen::new(lees("NotoSans-Regular.ttf"), lees("NotoSans-Bold.ttf")).unwrap()
}

fn alinea(tekst: &str) -> Alinea {
    Alinea {
        tekst: tekst.to_owned(),
        bronnen: Vec::new(),
    }
}

fn document(secties: Vec<Sectie>) -> Document {
    Document {
        voorblad: Voorblad {
            titel: "Trajectplan".to_owned(),
            ondertitel: "Tweede spoor".to_owned(),
            gegevens: vec![("Werknemer".to_owned(), "Joris Molenaar".to_owned())],
            bureau: "Bureau Kompas".to_owned(),
            betreft: "J. Molenaar".to_owned(),
            datum: NaiveDate::from_ymd_opt(2025, 11, 3).unwrap(),
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

fn sectie(nummer: usize, titel: &str, niveau: u8, blokken: Vec<Blok>) -> Sectie {
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
fn teksten(zetwerk: &Zetwerk) -> Vec<(usize, Option<&Element>, Option<usize>, &Tekst)> {
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

fn zonder_wit(tekst: &str) -> String {
    tekst
        .chars()
        .filter(|teken| !teken.is_whitespace())
        .collect()
}

/// What a reader copies, per element.
fn per_element(zetwerk: &Zetwerk) -> Vec<String> {
    let mut uit: BTreeMap<usize, String> = BTreeMap::new();
    for (_, _, element, tekst) in teksten(zetwerk) {
        if let Some(element) = element {
            let deel = tekst.voluit.as_deref().unwrap_or(&tekst.tekst);
            uit.entry(element).or_default().push_str(&zonder_wit(deel));
        }
    }
    uit.into_values().collect()
}

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
    ];
    blad.prop_recursive(2, 12, 4, |binnen| {
        (proza(0..5), prop::collection::vec(binnen, 0..4))
            .prop_map(|(titel, blokken)| Blok::Kader { titel, blokken })
    })
}

fn tabel(bijschrift: &str, rijen: Vec<Vec<String>>) -> Tabel {
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
        let regels = breek(&tekst, &zetting, &letters);
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
    #![proptest_config(ProptestConfig { cases: 24, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn every_document_stays_within_the_margins_and_loses_nothing(
        secties in prop::collection::vec((proza(0..14), 1_u8..3, prop::collection::vec(een_blok(), 0..6)), 0..7),
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
        let zetwerk = zet(&document(secties), &letters);
        blijft_binnen_de_marges(&zetwerk, &letters)?;
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
        let zetwerk = zet(&document(secties), &lettertypen());
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

#[test]
fn a_paragraph_is_never_split_off_by_one_line() {
    let zin = "Dit is een zin die samen met andere zinnen een alinea van enkele regels vormt. ";
    for voor in 1..60 {
        let mut blokken: Vec<Blok> = (0..voor).map(|_| Blok::Alinea(alinea("Regel."))).collect();
        blokken.push(Blok::Alinea(alinea(&zin.repeat(6))));
        let zetwerk = zet(
            &document(vec![sectie(1, "Een", 1, blokken)]),
            &lettertypen(),
        );
        let lang = zetwerk.structuur.len() - 1;
        let mut per_pagina: BTreeMap<usize, Vec<i64>> = BTreeMap::new();
        for (pagina, _, element, tekst) in teksten(&zetwerk) {
            if element == Some(lang) {
                per_pagina.entry(pagina).or_default().push(tekst.y as i64);
            }
        }
        for regels in per_pagina.values_mut() {
            regels.dedup();
            assert!(regels.len() >= 2, "{voor} lines before: {per_pagina:?}");
        }
    }
}

#[test]
fn a_row_taller_than_a_page_is_torn_and_its_head_comes_back() {
    let lang =
        "De werkgever heeft toegelicht waarom het aangepaste werk niet langer beschikbaar is. "
            .repeat(220);
    let rijen = vec![vec!["1".to_owned(), lang.clone(), "€ 1,00".to_owned()]];
    let zetwerk = zet(
        &document(vec![sectie(
            1,
            "Een",
            1,
            vec![Blok::Tabel(tabel("", rijen))],
        )]),
        &lettertypen(),
    );
    let met_kop = zetwerk
        .paginas
        .iter()
        .filter(|pagina| {
            pagina.blokken.iter().flat_map(|blok| &blok.items).any(
                |item| matches!(item, Item::Tekst(tekst) if tekst.tekst.trim() == "Toelichting"),
            )
        })
        .count();
    assert!(zetwerk.paginas.len() >= 4, "{}", zetwerk.paginas.len());
    assert_eq!(
        met_kop,
        zetwerk.paginas.len() - 1,
        "cover apart, every page shows the head"
    );
    assert!(per_element(&zetwerk).contains(&zonder_wit(&lang)));
}

#[test]
fn signatures_stay_together() {
    for voor in 30..60 {
        let mut proef = proefdocument(5);
        let slot = proef.secties.pop().unwrap();
        let mut blokken: Vec<Blok> = (0..voor).map(|_| Blok::Alinea(alinea("Regel."))).collect();
        blokken.extend(slot.blokken);
        let zetwerk = zet(
            &document(vec![sectie(1, "Slot", 1, blokken)]),
            &lettertypen(),
        );
        let paginas: Vec<usize> = teksten(&zetwerk)
            .iter()
            .filter(|(_, element, _, tekst)| {
                element.is_some()
                    && ["Werknemer", "Coach", "Handtekening en datum"].contains(&tekst.tekst.trim())
            })
            .map(|(pagina, ..)| *pagina)
            .filter(|pagina| *pagina > 0)
            .collect();
        assert!(
            paginas.windows(2).all(|paar| paar[0] == paar[1]),
            "{voor}: {paginas:?}"
        );
    }
}

#[test]
fn the_contents_page_tells_the_page_of_every_heading() {
    let zetwerk = zet(&proefdocument(20), &lettertypen());
    for bladwijzer in &zetwerk.bladwijzers {
        let staat_er = teksten(&zetwerk).iter().any(|(pagina, element, _, tekst)| {
            *pagina + 1 == bladwijzer.pagina
                && element.is_some_and(|element| matches!(element.rol, Rol::Kop1 | Rol::Kop2))
                && bladwijzer.titel.ends_with(tekst.tekst.trim())
        });
        assert!(staat_er, "{bladwijzer:?}");
    }
    let verwijzingen: Vec<usize> = zetwerk
        .paginas
        .iter()
        .flat_map(|pagina| &pagina.blokken)
        .flat_map(|blok| &blok.items)
        .filter_map(|item| match item {
            Item::Verwijzing { pagina, .. } => Some(*pagina),
            _ => None,
        })
        .collect();
    let gewezen: Vec<usize> = zetwerk.bladwijzers.iter().map(|b| b.pagina).collect();
    assert_eq!(verwijzingen, gewezen);
}

#[test]
fn the_sample_is_as_long_as_asked() {
    for bladzijden in [12, 40, 60] {
        let aantal = zet(&proefdocument(bladzijden), &lettertypen())
            .paginas
            .len();
        assert!(
            aantal.abs_diff(bladzijden) <= 1,
            "{bladzijden} asked, {aantal} made"
        );
    }
}

#[test]
fn what_the_font_lacks_is_named_with_its_place() {
    let mut proef = document(vec![
        sectie(
            1,
            "Intake",
            1,
            vec![Blok::Alinea(alinea("Naam: 李 en nog eens 李."))],
        ),
        sectie(
            2,
            "Plan",
            1,
            vec![Blok::Tabel(tabel("", vec![vec!["😀".to_owned()]]))],
        ),
    ]);
    proef.voorblad.betreft = "Иван".to_owned();
    let gevonden: Vec<(char, String)> = ontbrekende_tekens(&proef, &lettertypen())
        .into_iter()
        .map(|teken| (teken.teken, teken.plaats))
        .collect();
    let verwacht = [
        ('И', "Voorblad"),
        ('в', "Voorblad"),
        ('а', "Voorblad"),
        ('н', "Voorblad"),
        ('李', "1 Intake"),
        ('😀', "2 Plan"),
    ];
    assert_eq!(
        gevonden,
        verwacht.map(|(teken, plaats)| (teken, plaats.to_owned()))
    );
    assert!(ontbrekende_tekens(&proefdocument(12), &lettertypen()).is_empty());
}

#[test]
fn the_sample_looks_as_approved() {
    insta::assert_snapshot!(als_tekst(&zet(&proefdocument(5), &lettertypen())));
}
