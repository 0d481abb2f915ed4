//! The typesetter on chosen documents, one of them as approved text.
#![cfg(not(target_arch = "wasm32"))]
#![allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::string_slice,
    clippy::unwrap_used
)]

mod zetter;

use std::collections::BTreeMap;

use spoorboek::rapport::document::{Blok, Handtekening};
use spoorboek::typeset::{Item, Rol, als_tekst, ontbrekende_tekens, proefdocument, zet};

use zetter::{alinea, document, lettertypen, per_element, sectie, tabel, teksten, zonder_wit};

#[test]
fn a_paragraph_is_never_split_off_by_one_line() {
    let zin = "Dit is een zin die samen met andere zinnen een alinea van enkele regels vormt. ";
    for voor in 1..60 {
        let mut blokken: Vec<Blok> = (0..voor).map(|_| Blok::Alinea(alinea("Regel."))).collect();
        blokken.push(Blok::Alinea(alinea(&zin.repeat(6))));
        let zetwerk = zet(&document(vec![sectie(1, "Een", 1, blokken)]), lettertypen());
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
        lettertypen(),
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
fn column_heads_as_long_as_pages_still_leave_room_for_rows() {
    let mut lang = tabel("", vec![vec!["een".to_owned(), "twee".to_owned()]]);
    lang.kolommen[0].kop = "Wat is er afgesproken en met wie? ".repeat(200);
    let kop = lang.kolommen[0].kop.clone();
    let zetwerk = zet(
        &document(vec![sectie(1, "Een", 1, vec![Blok::Tabel(lang)])]),
        lettertypen(),
    );
    let teksten = per_element(&zetwerk);
    assert!(teksten.contains(&zonder_wit(&kop)) && teksten.contains(&"twee".to_owned()));
    assert!(zetwerk.paginas.len() < 20, "{}", zetwerk.paginas.len());
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
            lettertypen(),
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
    let zetwerk = zet(&proefdocument(20), lettertypen());
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
fn contents_that_nearly_fit_a_page_stand_closer_and_longer_ones_go_on() {
    let laatste_bladzijde_van_inhoud = |aantal: usize| {
        let secties = (1..=aantal).map(|n| sectie(n, "Kop", 1 + u8::from(n % 5 != 0), vec![]));
        let zetwerk = zet(&document(secties.collect()), lettertypen());
        let met_verwijzing = |blok: &spoorboek::typeset::PaginaBlok| {
            let mut items = blok.items.iter();
            items.any(|item| matches!(item, Item::Verwijzing { .. }))
        };
        let paginas = zetwerk.paginas.iter();
        paginas
            .enumerate()
            .filter(|(_, pagina)| pagina.blokken.iter().any(met_verwijzing))
            .map(|(rang, _)| rang)
            .max()
            .unwrap()
    };
    assert_eq!(laatste_bladzijde_van_inhoud(42), 1);
    assert!(laatste_bladzijde_van_inhoud(90) > 1);
}

#[test]
fn lines_to_sign_on_stand_level() {
    let vak = |naam: &str| Handtekening {
        rol: "Werkgever".to_owned(),
        naam: naam.to_owned(),
        ondertekend_op: None,
    };
    let lang = "Maximiliana van Ouwendijk tot Zuidwesteinde, voor gezien en akkoord";
    let vakken = vec![vak("Eva Bos"), vak(lang), vak("")];
    let secties = vec![sectie(1, "Slot", 1, vec![Blok::Ondertekening(vakken)])];
    let zetwerk = zet(&document(secties), lettertypen());
    let onder: Vec<f32> = teksten(&zetwerk)
        .iter()
        .filter(|(_, _, _, tekst)| tekst.tekst.trim() == "Handtekening en datum")
        .map(|(_, _, _, tekst)| tekst.y)
        .collect();
    assert_eq!(onder.len(), 3);
    assert!(onder.iter().all(|y| *y == onder[0]), "{onder:?}");
}

#[test]
fn the_words_of_a_column_head_stay_whole() {
    let mut smal = tabel("", vec![vec!["a".into(), "b".into(), "c".into()]]);
    smal.kolommen[0].kop = "Vacatures".to_owned();
    smal.kolommen[0].breedte = 0.3;
    let secties = vec![sectie(1, "Markt", 1, vec![Blok::Tabel(smal)])];
    let zetwerk = zet(&document(secties), lettertypen());
    let heel = teksten(&zetwerk)
        .iter()
        .any(|(_, _, _, tekst)| tekst.tekst.trim() == "Vacatures");
    assert!(heel);
}

#[test]
fn the_sample_is_as_long_as_asked() {
    for bladzijden in [12, 40, 60] {
        let aantal = zet(&proefdocument(bladzijden), lettertypen()).paginas.len();
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
    let gevonden: Vec<(char, String)> = ontbrekende_tekens(&proef, lettertypen())
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
    assert!(ontbrekende_tekens(&proefdocument(12), lettertypen()).is_empty());
}

#[test]
fn the_sample_looks_as_approved() {
    insta::assert_snapshot!(als_tekst(&zet(&proefdocument(5), lettertypen())));
}
