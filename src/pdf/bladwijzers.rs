//! The outline pane of a PDF reader.

use lopdf::{Dictionary, Document, Object, ObjectId, StringFormat, dictionary};

use crate::typeset::{Bladwijzer, PAGINA_HOOGTE};

use super::bladen::utf16;

/// White left above a heading when the reader jumps to it.
const LUCHT: f32 = 12.0;

/// A bookmark with its place in the tree; the root has place 0.
struct Knoop {
    id: ObjectId,
    ouder: usize,
    kinderen: Vec<usize>,
    inhoud: Dictionary,
}

/// Adds the outline; nothing if there are no bookmarks.
pub(super) fn voeg_toe(document: &mut Document, bladwijzers: &[Bladwijzer]) {
    if bladwijzers.is_empty() {
        return;
    }
    let knopen = boom(document, bladwijzers);
    let wortel = knopen.first().map(|knoop| knoop.id);
    for (plaats, knoop) in knopen.iter().enumerate() {
        let woordenboek = woordenboek(&knopen, plaats);
        document.set_object(knoop.id, woordenboek);
    }
    if let (Some(wortel), Ok(catalogus)) = (wortel, document.catalog_mut()) {
        catalogus.set("Outlines", wortel);
        catalogus.set("PageMode", "UseOutlines");
    }
}

fn boom(document: &mut Document, bladwijzers: &[Bladwijzer]) -> Vec<Knoop> {
    let paginas: Vec<ObjectId> = document.get_pages().into_values().collect();
    let mut knopen = vec![Knoop {
        id: document.new_object_id(),
        ouder: 0,
        kinderen: Vec::new(),
        inhoud: dictionary! { "Type" => "Outlines" },
    }];
    let mut hoofdstuk = 0;
    for bladwijzer in bladwijzers {
        let Some(pagina) = bladwijzer
            .pagina
            .checked_sub(1)
            .and_then(|p| paginas.get(p))
        else {
            continue;
        };
        let plaats = knopen.len();
        let ouder = if bladwijzer.niveau <= 1 { 0 } else { hoofdstuk };
        if bladwijzer.niveau <= 1 {
            hoofdstuk = plaats;
        }
        let hoogte = Object::Real((PAGINA_HOOGTE - bladwijzer.y + LUCHT).round());
        let titel = Object::String(utf16(&bladwijzer.titel), StringFormat::Hexadecimal);
        let doel = vec![
            (*pagina).into(),
            "XYZ".into(),
            Object::Null,
            hoogte,
            Object::Null,
        ];
        knopen.push(Knoop {
            id: document.new_object_id(),
            ouder,
            kinderen: Vec::new(),
            inhoud: dictionary! { "Title" => titel, "Dest" => doel },
        });
        if let Some(ouder) = knopen.get_mut(ouder) {
            ouder.kinderen.push(plaats);
        }
    }
    knopen
}

fn woordenboek(knopen: &[Knoop], plaats: usize) -> Dictionary {
    let Some(knoop) = knopen.get(plaats) else {
        return Dictionary::new();
    };
    let id = |plaats: usize| knopen.get(plaats).map(|knoop| knoop.id);
    let mut uit = knoop.inhoud.clone();
    let mut zet = |sleutel: &str, doel: Option<ObjectId>| {
        if let Some(doel) = doel {
            uit.set(sleutel, doel);
        }
    };
    zet("First", knoop.kinderen.first().and_then(|kind| id(*kind)));
    zet("Last", knoop.kinderen.last().and_then(|kind| id(*kind)));
    if plaats > 0 {
        let broers = knopen
            .get(knoop.ouder)
            .map_or(&[][..], |ouder| &ouder.kinderen);
        let rang = broers
            .iter()
            .position(|broer| *broer == plaats)
            .unwrap_or_default();
        zet("Parent", id(knoop.ouder));
        zet(
            "Prev",
            rang.checked_sub(1)
                .and_then(|r| broers.get(r))
                .and_then(|b| id(*b)),
        );
        zet("Next", broers.get(rang + 1).and_then(|broer| id(*broer)));
    }
    if plaats == 0 {
        // All open: the whole report at a glance.
        uit.set("Count", (knopen.len() - 1) as i64);
    } else if !knoop.kinderen.is_empty() {
        uit.set("Count", knoop.kinderen.len() as i64);
    }
    uit
}
