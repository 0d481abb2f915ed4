//! The PDF as other programs read it: qpdf and poppler, never only our own code.
#![cfg(not(target_arch = "wasm32"))]
#![allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::string_slice,
    clippy::unwrap_used
)]

mod lezers;
mod zetter;

use std::fs;

use spoorboek::pdf::{PdfFout, maak_pdf};
use spoorboek::rapport::document::{Alinea, Beeld, Blok, Kolom, Leemte, Sectie, Tabel, Uitlijning};
use spoorboek::typeset::{Lettertypen, proefdocument, zet};

use lezers::{bestand, lezer, plat, tekst, toen};
use zetter::lettertypen;

#[test]
fn qpdf_finds_nothing_wrong() {
    let pad = bestand("qpdf", &proefdocument(12));
    let oordeel = lezer("qpdf", &["--check", pad.to_str().unwrap()]);
    assert!(
        oordeel.contains("No syntax or stream encoding errors found"),
        "{oordeel}"
    );
}

#[test]
fn the_same_document_gives_the_same_bytes() {
    let mut document = proefdocument(6);
    document.huisstijl.logo = Some(logo());
    let eerste = maak_pdf(&document, lettertypen(), toen()).unwrap();
    assert_eq!(eerste, maak_pdf(&document, lettertypen(), toen()).unwrap());
    document.voorblad.titel.push('!');
    assert_ne!(eerste, maak_pdf(&document, lettertypen(), toen()).unwrap());
}

#[test]
fn names_come_back_letter_for_letter() {
    let gelezen = tekst(&bestand("namen", &proefdocument(6)), &[]);
    for naam in [
        "Yıldız",
        "Çelik",
        "Łukasz",
        "Ðorđe",
        "Nguyễn Thị Ánh",
        "1.853,37",
        "✓ past",
    ] {
        assert!(gelezen.contains(naam), "{naam} in\n{gelezen}");
    }
}

#[test]
fn text_comes_in_order_and_broken_words_are_whole() {
    let gelezen = plat(&tekst(&bestand("volgorde", &proefdocument(6)), &[]));
    let mut vanaf = 0;
    for zin in [
        "Trajectplan tweede spoor Begeleiding naar passend werk",
        "Inhoud",
        "Intake en uitgangspunten Samengevat Terugkeer in het eigen werk als orderpicker",
        "stelt de werknemer vrij voor sollicitaties en vergoedt een taalcursus",
        "verwerkt pakbonnen, vrachtbrieven en retouren",
        "zet verlichtingsarmaturen en kleine elektrische onderdelen",
        "Handtekening en datum",
    ] {
        let plaats = gelezen[vanaf..].find(zin);
        vanaf += plaats.unwrap_or_else(|| panic!("{zin} not found, or too early, in\n{gelezen}"));
    }
    assert!(
        zet(&proefdocument(6), lettertypen())
            .paginas
            .iter()
            .any(|pagina| { format!("{pagina:?}").contains("voluit: Some(\"pakbonnen,\")") }),
        "the sample no longer breaks a word: choose another one"
    );
}

#[test]
fn words_torn_in_a_narrow_column_are_whole_too() {
    let kolom = |breedte| Kolom {
        kop: String::new(),
        breedte,
        uitlijning: Uitlijning::Links,
    };
    let adres = "https://www.voorbeeld.nl/vacatures/logistiek-administratief-medewerker-tiel";
    let woord = "arbeidsongeschiktheidsverzekeringsmaatschappij";
    let mut document = proefdocument(5);
    document.secties = vec![Sectie {
        id: "smal".to_owned(),
        nummer: "1".to_owned(),
        titel: "Smal".to_owned(),
        niveau: 1,
        blokken: vec![Blok::Tabel(Tabel {
            bijschrift: String::new(),
            kolommen: vec![kolom(1.0), kolom(1.0), kolom(5.0)],
            rijen: vec![vec![woord.to_owned(), adres.to_owned(), "rest".to_owned()]],
            bronnen: Vec::new(),
        })],
        eigen_tekst: false,
    }];
    let gelezen = plat(&tekst(&bestand("smal", &document), &[]));
    assert!(gelezen.contains(woord), "{gelezen}");
    assert!(gelezen.contains(adres), "{gelezen}");
}

#[test]
fn a_table_shows_its_head_on_every_page() {
    let rijen: Vec<Vec<String>> = (1..=120)
        .map(|nummer| vec![format!("Sollicitatie {nummer}"), format!("{nummer},00")])
        .collect();
    let kolom = |kop: &str, uitlijning| Kolom {
        kop: kop.to_owned(),
        breedte: 1.0,
        uitlijning,
    };
    let mut document = proefdocument(5);
    for sectie in &mut document.secties {
        sectie.blokken = vec![Blok::Leemte(Leemte {
            tekst: "Niets.".to_owned(),
            adres: String::new(),
        })];
    }
    document.secties[0].blokken = vec![Blok::Tabel(Tabel {
        bijschrift: "Alle sollicitaties".to_owned(),
        kolommen: vec![
            kolom("Wat is er gedaan", Uitlijning::Links),
            kolom("Nummer", Uitlijning::Rechts),
        ],
        rijen,
        bronnen: Vec::new(),
    })];
    let pad = bestand("tabel", &document);
    let gelezen = tekst(&pad, &["-layout"]);
    let paginas: Vec<&str> = gelezen.split('\u{C}').collect();
    let met_rijen = paginas
        .iter()
        .filter(|pagina| pagina.contains("Sollicitatie "))
        .count();
    let met_kop = paginas
        .iter()
        .filter(|pagina| pagina.contains("Wat is er gedaan"))
        .count();
    assert!(met_rijen >= 4, "{met_rijen}");
    assert_eq!(met_kop, met_rijen);
    for nummer in 1..=120 {
        let regel = gelezen.lines().find(|regel| {
            regel
                .split_whitespace()
                .collect::<Vec<_>>()
                .starts_with(&["Sollicitatie", &nummer.to_string()])
        });
        assert!(
            regel.is_some_and(|regel| regel.ends_with(&format!("{nummer},00"))),
            "{nummer}"
        );
    }
}

#[test]
fn every_page_counts_and_says_that_it_is_invented() {
    let pad = bestand("veertig", &proefdocument(40));
    let gelezen = tekst(&pad, &["-layout"]);
    let paginas: Vec<&str> = gelezen
        .split('\u{C}')
        .filter(|pagina| !pagina.trim().is_empty())
        .collect();
    assert!(paginas.len() >= 39, "{}", paginas.len());
    for (rang, pagina) in paginas.iter().enumerate() {
        let voet = format!("pagina {} van {}", rang + 1, paginas.len());
        assert!(pagina.contains(&voet), "{voet} not in\n{pagina}");
        assert!(pagina.contains("Fictief voorbeeld"));
        assert_eq!(
            rang > 0,
            pagina.trim_start().starts_with("Trajectplan tweede spoor"),
            "{rang}"
        );
    }
    lezer("qpdf", &["--check", pad.to_str().unwrap()]);
    assert!(fs::metadata(&pad).unwrap().len() < 300_000);
}

#[test]
fn the_file_says_what_it_is() {
    let mut document = proefdocument(6);
    document.huisstijl.logo = Some(logo());
    let pad = bestand("eigenschappen", &document);
    let info = lezer("pdfinfo", &["-isodates", pad.to_str().unwrap()]);
    for regel in [
        "Title:           Trajectplan tweede spoor mevrouw E. Yıldız-Çelik",
        "Author:          Bureau Kompas Re-integratie",
        "CreationDate:    2025-11-03T09:30:00",
        "Tagged:          yes",
        "Page size:       595.276 x 841.89 pts (A4)",
        "PDF version:     1.7",
    ] {
        assert!(info.contains(regel), "{regel} not in\n{info}");
    }
    let ruw = lezer(
        "qpdf",
        &["--json", "--json-key=qpdf", pad.to_str().unwrap()],
    );
    for sleutel in [
        "\"/Lang\": \"u:nl-NL\"",
        "\"/DisplayDocTitle\": true",
        "\"/PageMode\": \"/UseOutlines\"",
    ] {
        assert!(ruw.contains(sleutel), "{sleutel}");
    }
    assert!(!ruw.contains("1970"));
}

#[test]
fn a_screen_reader_finds_the_structure() {
    let mut document = proefdocument(6);
    document.huisstijl.logo = Some(logo());
    let pad = bestand("structuur", &document);
    let boom = plat(&lezer("pdfinfo", &["-struct-text", pad.to_str().unwrap()]));
    for deel in [
        "TOC TOCI Link (inline) \"1 Intake en uitgangspunten 3\" Object",
        "H1 (block) \"1 Intake en uitgangspunten\" Div P (block) \"Samengevat\"",
        "H2 (block) \"1.1 Visie van werknemer en werkgever\"",
        "L (block) LI (block) Lbl (block) \"• \" LBody (block)",
        "P (block) \"Ontbreekt: Het actuele plan van aanpak WVP is nog niet ontvangen. Vraag het op bij de werkgever.\"",
        // What follows a broken word belongs to its paragraph too.
        "vrachtbrieven en retouren in het voorraadsysteem.",
        "Table (block) Caption \"Zeven van de acht",
        "TR TH: /Scope /Column \"Item\" TH: /Scope /Column \"Omschrijving\"",
        "TR TD \"3.8\" TD \"Trillingsbelasting\"",
    ] {
        assert!(boom.contains(deel), "{deel} not in\n{boom}");
    }
    assert!(
        !boom.contains("pagina 3 van"),
        "running lines are not read out"
    );
    let koppen = lezer(
        "qpdf",
        &["--json", "--json-key=qpdf", pad.to_str().unwrap()],
    );
    assert!(koppen.contains("\"/Scope\": \"/Column\""));
    assert!(koppen.contains("\"/Alt\": \"u:Bureau Kompas\""));
}

#[test]
fn bookmarks_are_nested_and_lead_to_their_page() {
    let pad = bestand("bladwijzers", &proefdocument(12));
    let uitvoer = lezer(
        "qpdf",
        &["--json", "--json-key=outlines", pad.to_str().unwrap()],
    );
    let json: serde_json::Value = serde_json::from_str(&uitvoer).unwrap();
    let hoofd = json["outlines"].as_array().unwrap();
    let titels: Vec<&str> = hoofd
        .iter()
        .map(|deel| deel["title"].as_str().unwrap())
        .collect();
    assert_eq!(
        titels,
        [
            "1 Intake en uitgangspunten",
            "2 Zoekprofiel en onderbouwing",
            "3 Trajectplan en ondertekening"
        ]
    );
    assert_eq!(hoofd[0]["destpageposfrom1"], 3);
    assert_eq!(
        hoofd[0]["kids"][0]["title"],
        "1.1 Visie van werknemer en werkgever"
    );
    assert!(hoofd[1]["kids"].as_array().unwrap().len() > 5);
}

/// A PNG of two by one pixels: one red, one see-through.
fn logo() -> Beeld {
    let mut bytes = Vec::new();
    let mut schrijver = png::Encoder::new(&mut bytes, 2, 1);
    schrijver.set_color(png::ColorType::Rgba);
    let pixels = [200, 30, 30, 255, 0, 0, 0, 0];
    schrijver
        .write_header()
        .unwrap()
        .write_image_data(&pixels)
        .unwrap();
    Beeld {
        bytes,
        alternatief: "Bureau Kompas".to_owned(),
    }
}

#[test]
fn the_logo_is_there_and_a_broken_one_is_refused() {
    let mut document = proefdocument(5);
    document.huisstijl.logo = Some(logo());
    let pad = bestand("logo", &document);
    let beelden = lezer("pdfimages", &["-list", pad.to_str().unwrap()]);
    assert!(
        beelden.contains("image") && beelden.contains("smask"),
        "{beelden}"
    );
    lezer("qpdf", &["--check", pad.to_str().unwrap()]);

    let mut kapot = logo();
    kapot.bytes.truncate(50);
    document.huisstijl.logo = Some(kapot);
    let fout = maak_pdf(&document, lettertypen(), toen()).unwrap_err();
    assert_eq!(fout, PdfFout::LogoBeschadigd);
    assert!(fout.to_string().contains("Uw werk is bewaard"));
}

#[test]
fn fonts_damaged_in_any_place_never_panic() {
    let goed = fs::read("public/lettertypen/NotoSans-Regular.ttf").unwrap();
    let document = zetter::document(Vec::new());
    // The table directory and head densely, the rest in steps.
    for plaats in (0..256).step_by(5).chain((256..goed.len()).step_by(4999)) {
        let mut kapot = goed.clone();
        kapot[plaats] ^= 0xFF;
        // Refused, or usable after all: a flipped outline is still a font.
        if let Ok(letters) = Lettertypen::new(kapot, goed.clone()) {
            let _ = maak_pdf(&document, &letters, toen());
        }
    }
}

#[test]
fn an_empty_document_is_a_cover() {
    let mut document = proefdocument(5);
    document.secties.clear();
    document.voorblad.gegevens.clear();
    document.voorblad.ondertitel.clear();
    let pad = bestand("leeg", &document);
    lezer("qpdf", &["--check", pad.to_str().unwrap()]);
    assert!(tekst(&pad, &[]).contains("pagina 1 van 1"));
}

#[test]
fn field_addresses_do_not_leave_with_the_file() {
    let mut document = proefdocument(5);
    document.secties[0].blokken.push(Blok::Alinea(Alinea {
        tekst: "Bron.".to_owned(),
        bronnen: vec!["geheim.adres.42".to_owned()],
    }));
    let pad = bestand("adres", &document);
    let ruw = lezer(
        "qpdf",
        &["--json", "--json-stream-data=inline", pad.to_str().unwrap()],
    );
    assert!(!ruw.contains("geheim.adres"));
}
