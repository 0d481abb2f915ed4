//! Properties of the file as a whole, and its bytes.

use chrono::NaiveDateTime;
use lopdf::{Document, Object, StringFormat, dictionary};

use crate::rapport::document::Voorblad;

use super::PdfFout;
use super::bladen::utf16;

const MAKER: &str = "Spoorboek";

pub(super) fn voeg_toe(document: &mut Document, blad: &Voorblad, gemaakt_op: NaiveDateTime) {
    document.version = "1.7".to_owned();
    let tijd = Object::string_literal(gemaakt_op.format("D:%Y%m%d%H%M%S").to_string());
    // Anew: printpdf's own holds print-shop fields and, in the browser, the year 1970.
    let gegevens = document.add_object(dictionary! {
        "Title" => tekst(&titel(blad)),
        "Author" => tekst(&blad.bureau),
        "Creator" => tekst(MAKER),
        "Producer" => tekst(MAKER),
        "CreationDate" => tijd.clone(),
        "ModDate" => tijd,
    });
    if let Ok(Object::Reference(oud)) = document.trailer.get(b"Info").cloned() {
        document.objects.remove(&oud);
    }
    document.trailer.set("Info", gegevens);
    document.trailer.remove(b"ID");
    if let Ok(catalogus) = document.catalog_mut() {
        catalogus.remove(b"PageLayout");
        catalogus.set("Lang", Object::string_literal("nl-NL"));
        catalogus.set("MarkInfo", dictionary! { "Marked" => true });
        catalogus.set(
            "ViewerPreferences",
            dictionary! { "DisplayDocTitle" => true },
        );
    }
}

fn titel(blad: &Voorblad) -> String {
    match (blad.titel.trim(), blad.betreft.trim()) {
        (titel, "") => titel.to_owned(),
        (titel, betreft) => format!("{titel} {betreft}"),
    }
}

/// Writes the file, with an id that depends on its content alone. The thousands of small objects
/// of the structure tree go into compressed object streams: a third of the size.
pub(super) fn bewaar(mut document: Document) -> Result<Vec<u8>, PdfFout> {
    let mut zonder_id = Vec::new();
    document
        .save_to(&mut zonder_id)
        .map_err(|_| PdfFout::Schrijven)?;
    let id = Object::String(vingerafdruk(&zonder_id).to_vec(), StringFormat::Hexadecimal);
    document.trailer.set("ID", vec![id.clone(), id]);
    let mut uit = Vec::new();
    document
        .save_modern(&mut uit)
        .map_err(|_| PdfFout::Schrijven)?;
    Ok(uit)
}

/// FNV-1a, 128 bits: tells files apart, protects nothing.
fn vingerafdruk(bytes: &[u8]) -> [u8; 16] {
    const BEGIN: u128 = 0x6c62_272e_07bb_0142_62b8_2175_6295_c58d;
    const PRIEM: u128 = 0x0000_0000_0100_0000_0000_0000_0000_013b;
    bytes
        .iter()
        .fold(BEGIN, |som, byte| {
            (som ^ u128::from(*byte)).wrapping_mul(PRIEM)
        })
        .to_be_bytes()
}

fn tekst(tekst: &str) -> Object {
    Object::String(utf16(tekst), StringFormat::Hexadecimal)
}
