//! The structure tree: what each piece of text is, in reading order, for screen readers and for
//! whoever converts the file.

use lopdf::{Dictionary, Document, Object, ObjectId, dictionary};

use crate::typeset::{Element, ElementId, Item, PAGINA_HOOGTE, Rol, Zetwerk};

use super::bladen::utf16;

/// Adds the tree, and the links of the contents page that hang in it. `merken` says per page
/// which element each piece of marked content belongs to.
pub(super) fn voeg_toe(document: &mut Document, zetwerk: &Zetwerk, merken: &[Vec<ElementId>]) {
    let paginas: Vec<ObjectId> = document.get_pages().into_values().collect();
    let wortel = document.new_object_id();
    let boek = document.new_object_id();
    let ids: Vec<ObjectId> = zetwerk
        .structuur
        .iter()
        .map(|_| document.new_object_id())
        .collect();
    let mut boom = Boom {
        document,
        paginas,
        ids,
        kinderen: Vec::new(),
        ouders: Vec::new(),
    };
    boom.kinderen.resize(zetwerk.structuur.len(), Vec::new());
    boom.hang_inhoud(merken);
    boom.hang_koppelingen(zetwerk);
    boom.schrijf(zetwerk, wortel, boek);
}

struct Boom<'a> {
    document: &'a mut Document,
    paginas: Vec<ObjectId>,
    /// Object of every element.
    ids: Vec<ObjectId>,
    /// Content and links below every element; child elements come before them.
    kinderen: Vec<Vec<Object>>,
    /// The parent tree: from a page or link back to elements.
    ouders: Vec<Object>,
}

impl Boom<'_> {
    fn id(&self, element: ElementId) -> Option<ObjectId> {
        self.ids.get(element.0).copied()
    }

    fn hang_inhoud(&mut self, merken: &[Vec<ElementId>]) {
        for (nummer, (pagina, elementen)) in
            self.paginas.clone().into_iter().zip(merken).enumerate()
        {
            let mut terug = Vec::new();
            for (merk, element) in elementen.iter().enumerate() {
                let stuk = dictionary! { "Type" => "MCR", "Pg" => pagina, "MCID" => merk as i64 };
                if let Some(kinderen) = self.kinderen.get_mut(element.0) {
                    kinderen.push(stuk.into());
                }
                terug.push(self.id(*element).map_or(Object::Null, Object::Reference));
            }
            self.ouders
                .extend([Object::Integer(nummer as i64), terug.into()]);
            if let Ok(blad) = self.document.get_dictionary_mut(pagina) {
                blad.set("StructParents", nummer as i64);
                blad.set("Tabs", "S");
                // Says the same as MediaBox.
                blad.remove(b"TrimBox");
                blad.remove(b"CropBox");
                blad.remove(b"Annots");
            }
        }
    }

    fn hang_koppelingen(&mut self, zetwerk: &Zetwerk) {
        for (blad, pagina) in self.paginas.clone().into_iter().zip(&zetwerk.paginas) {
            let mut koppelingen = Vec::new();
            for blok in &pagina.blokken {
                for item in &blok.items {
                    let Some(koppeling) = self.koppeling(item) else {
                        continue;
                    };
                    let koppeling = self.document.add_object(koppeling);
                    koppelingen.push(Object::Reference(koppeling));
                    let Some(element) = blok.element else {
                        continue;
                    };
                    let verwijzing = dictionary! {
                        "Type" => "OBJR", "Obj" => koppeling, "Pg" => blad,
                    };
                    if let Some(kinderen) = self.kinderen.get_mut(element.0) {
                        kinderen.push(verwijzing.into());
                    }
                    self.hang_terug(koppeling, element);
                }
            }
            if !koppelingen.is_empty()
                && let Ok(blad) = self.document.get_dictionary_mut(blad)
            {
                blad.set("Annots", koppelingen);
            }
        }
    }

    fn hang_terug(&mut self, koppeling: ObjectId, element: ElementId) {
        let sleutel = (self.ouders.len() / 2) as i64;
        let Some(id) = self.id(element) else { return };
        self.ouders
            .extend([Object::Integer(sleutel), Object::Reference(id)]);
        if let Ok(koppeling) = self.document.get_dictionary_mut(koppeling) {
            koppeling.set("StructParent", sleutel);
        }
    }

    fn koppeling(&self, item: &Item) -> Option<Dictionary> {
        let Item::Verwijzing {
            x,
            y,
            breedte,
            hoogte,
            pagina,
        } = *item
        else {
            return None;
        };
        let doel = *self.paginas.get(pagina.checked_sub(1)?)?;
        Some(dictionary! {
            "Type" => "Annot",
            "Subtype" => "Link",
            "Rect" => hoeken(x, y, breedte, hoogte),
            "Border" => vec![0.into(), 0.into(), 0.into()],
            "F" => 4,
            "Contents" => tekst(&format!("Naar pagina {pagina}")),
            "Dest" => vec![doel.into(), "XYZ".into(), Object::Null, Object::Null, Object::Null],
        })
    }

    fn schrijf(mut self, zetwerk: &Zetwerk, wortel: ObjectId, boek: ObjectId) {
        let mut bovenste = Vec::new();
        let mut onder: Vec<Vec<Object>> = vec![Vec::new(); self.ids.len()];
        for (element, id) in zetwerk.structuur.iter().zip(&self.ids) {
            match element.ouder.and_then(|ouder| onder.get_mut(ouder.0)) {
                Some(kinderen) => kinderen.push(Object::Reference(*id)),
                None => bovenste.push(Object::Reference(*id)),
            }
        }
        for (nummer, element) in zetwerk.structuur.iter().enumerate() {
            let Some(id) = self.id(ElementId(nummer)) else {
                continue;
            };
            let mut kinderen = onder
                .get_mut(nummer)
                .map(std::mem::take)
                .unwrap_or_default();
            kinderen.extend(
                self.kinderen
                    .get_mut(nummer)
                    .map(std::mem::take)
                    .unwrap_or_default(),
            );
            let ouder = element
                .ouder
                .and_then(|ouder| self.id(ouder))
                .unwrap_or(boek);
            let mut knoop = knoop(element, ouder, kinderen);
            if let Some(kader) = figuurkader(zetwerk, ElementId(nummer)) {
                knoop.set(
                    "A",
                    dictionary! {
                        "O" => "Layout", "Placement" => "Block", "BBox" => kader,
                    },
                );
            }
            self.document.set_object(id, knoop);
        }
        let sleutels = (self.ouders.len() / 2) as i64;
        let terug = self
            .document
            .add_object(dictionary! { "Nums" => self.ouders });
        self.document.set_object(
            boek,
            dictionary! {
                "Type" => "StructElem", "S" => "Document", "P" => wortel, "K" => bovenste,
            },
        );
        self.document.set_object(
            wortel,
            dictionary! {
                "Type" => "StructTreeRoot",
                "K" => boek,
                "ParentTree" => terug,
                "ParentTreeNextKey" => sleutels,
            },
        );
        if let Ok(catalogus) = self.document.catalog_mut() {
            catalogus.set("StructTreeRoot", wortel);
        }
    }
}

fn knoop(element: &Element, ouder: ObjectId, kinderen: Vec<Object>) -> Dictionary {
    let mut knoop = dictionary! {
        "Type" => "StructElem",
        "S" => soort(element.rol),
        "P" => ouder,
        "K" => kinderen,
    };
    if element.rol == Rol::KolomKop {
        knoop.set("A", dictionary! { "O" => "Table", "Scope" => "Column" });
    }
    if !element.alternatief.is_empty() {
        knoop.set("Alt", tekst(&element.alternatief));
    }
    knoop
}

/// Where the logo or figure stands, if this element is one.
fn figuurkader(zetwerk: &Zetwerk, element: ElementId) -> Option<Vec<Object>> {
    let is_figuur = zetwerk
        .structuur
        .get(element.0)
        .is_some_and(|e| e.rol == Rol::Figuur);
    let blokken = zetwerk.paginas.iter().flat_map(|pagina| &pagina.blokken);
    blokken
        .filter(|blok| is_figuur && blok.element == Some(element))
        .flat_map(|blok| &blok.items)
        .find_map(|item| match *item {
            Item::Logo {
                x,
                y,
                breedte,
                hoogte,
            }
            | Item::Figuurkader {
                x,
                y,
                breedte,
                hoogte,
            } => Some(hoeken(x, y, breedte, hoogte)),
            _ => None,
        })
}

/// A rectangle as PDF has it: lower left and upper right corner, from the foot of the page.
fn hoeken(x: f32, y: f32, breedte: f32, hoogte: f32) -> Vec<Object> {
    [
        x,
        PAGINA_HOOGTE - y - hoogte,
        x + breedte,
        PAGINA_HOOGTE - y,
    ]
    .map(Object::Real)
    .into()
}

fn soort(rol: Rol) -> &'static str {
    match rol {
        Rol::Kop1 => "H1",
        Rol::Kop2 => "H2",
        Rol::Kop3 => "H3",
        Rol::Alinea => "P",
        Rol::Kader => "Div",
        Rol::Lijst => "L",
        Rol::LijstPunt => "LI",
        Rol::LijstTeken => "Lbl",
        Rol::LijstTekst => "LBody",
        Rol::Tabel => "Table",
        Rol::Bijschrift => "Caption",
        Rol::Rij => "TR",
        Rol::KolomKop => "TH",
        Rol::Cel => "TD",
        Rol::Inhoud => "TOC",
        Rol::InhoudRegel => "TOCI",
        Rol::Koppeling => "Link",
        Rol::Figuur => "Figure",
    }
}

fn tekst(tekst: &str) -> Object {
    Object::String(utf16(tekst), lopdf::StringFormat::Hexadecimal)
}
