//! Pages, fonts and logo through printpdf.

use std::collections::BTreeMap;

use printpdf::{
    Color, DictItem, FontId, Line, LineCapStyle, LineDashPattern, LineJoinStyle, LinePoint, Mm, Op,
    PaintMode, ParsedFont, PdfDocument, PdfFont, PdfFontHandle, PdfPage, PdfSaveOptions, Point,
    Polygon, PolygonRing, Pt, Rect, Rgb, TextItem, TextMatrix, WindingOrder, XObject, XObjectId,
    XObjectTransform,
};

use crate::rapport::document::Kleur;
use crate::typeset::{
    ElementId, Item, Lettertypen, PAGINA_BREEDTE, PAGINA_HOOGTE, Pagina, Snede, Tekst, Zetwerk,
};

use super::PdfFout;
use super::logo::Logo;

const LOGO: &str = "Logo";
const MM_PER_PUNT: f32 = 25.4 / 72.0;

/// What printpdf made, and which element each piece of marked content belongs to.
pub(super) struct Bladen {
    pub document: lopdf::Document,
    /// Per page, by marked-content number.
    pub merken: Vec<Vec<ElementId>>,
}

pub(super) fn schrijf(
    zetwerk: &Zetwerk,
    lettertypen: &Lettertypen,
    logo: Option<Logo>,
) -> Result<Bladen, PdfFout> {
    let mut pdf = PdfDocument::new("");
    for snede in [Snede::Gewoon, Snede::Vet] {
        let font = lettertype(lettertypen.bytes(snede), snede)?;
        // Our own names: printpdf's come from a counter that runs on for the whole process.
        pdf.resources
            .fonts
            .map
            .insert(FontId(naam(snede).to_owned()), PdfFont::new(font));
    }
    let maten = logo
        .as_ref()
        .map(|logo| (logo.breedte as f32, logo.hoogte as f32));
    if let Some(logo) = logo {
        pdf.resources
            .xobjects
            .map
            .insert(XObjectId(LOGO.to_owned()), XObject::External(logo.beeld));
    }
    let mut merken = Vec::new();
    for pagina in &zetwerk.paginas {
        let mut blad = Blad {
            ops: Vec::new(),
            merken: Vec::new(),
            logo: maten,
        };
        blad.pagina(pagina);
        let breedte = Mm(PAGINA_BREEDTE * MM_PER_PUNT);
        let hoogte = Mm(PAGINA_HOOGTE * MM_PER_PUNT);
        pdf.pages.push(PdfPage::new(breedte, hoogte, blad.ops));
        merken.push(blad.merken);
    }
    let opties = PdfSaveOptions {
        subset_fonts: false,
        image_optimization: None,
        ..PdfSaveOptions::default()
    };
    let document = pdf.to_lopdf_document(&opties, &mut Vec::new());
    Ok(Bladen { document, merken })
}

fn lettertype(bytes: &[u8], snede: Snede) -> Result<ParsedFont, PdfFout> {
    let mut font = ParsedFont::from_bytes(bytes, 0, &mut Vec::new()).ok_or(PdfFout::Lettertype)?;
    // The six letters say that the file holds part of the font.
    let naam = match snede {
        Snede::Gewoon => "SPOORB+NotoSans-Regular",
        Snede::Vet => "SPOORB+NotoSans-Bold",
    };
    font.font_name = Some(naam.to_owned());
    Ok(font)
}

fn naam(snede: Snede) -> &'static str {
    match snede {
        Snede::Gewoon => "Gewoon",
        Snede::Vet => "Vet",
    }
}

struct Blad {
    ops: Vec<Op>,
    merken: Vec<ElementId>,
    logo: Option<(f32, f32)>,
}

impl Blad {
    fn pagina(&mut self, pagina: &Pagina) {
        for blok in pagina.blokken.iter().filter(|blok| !blok.items.is_empty()) {
            let is_vorm = |item: &&Item| !matches!(item, Item::Tekst(_) | Item::Verwijzing { .. });
            let vormen = blok.items.iter().filter(is_vorm);
            let mut vormen = vormen.peekable();
            if vormen.peek().is_some() {
                self.open(blok.element, None);
                vormen.for_each(|item| self.vorm(item));
                self.ops.push(Op::EndMarkedContent);
            }
            let teksten: Vec<&Tekst> = blok.items.iter().filter_map(als_tekst).collect();
            // A part of a broken word is a piece of its own beside the others. Inside one of
            // them poppler would take its end for the end of the whole.
            for groep in
                teksten.chunk_by(|een, ander| een.voluit.is_none() && ander.voluit.is_none())
            {
                let voluit = groep.first().and_then(|tekst| tekst.voluit.as_deref());
                self.open(blok.element, voluit);
                self.teksten(groep);
                self.ops.push(Op::EndMarkedContent);
            }
        }
    }

    fn open(&mut self, element: Option<ElementId>, voluit: Option<&str>) {
        let Some(element) = element else {
            self.ops.push(Op::BeginMarkedContent {
                tag: "Artifact".to_owned(),
            });
            return;
        };
        let mut map = BTreeMap::new();
        map.insert("MCID".to_owned(), DictItem::Int(self.merken.len() as i64));
        if let Some(voluit) = voluit {
            let data = utf16(voluit);
            map.insert(
                "ActualText".to_owned(),
                DictItem::String {
                    data,
                    literal: false,
                },
            );
        }
        self.merken.push(element);
        self.ops.push(Op::BeginMarkedContentWithProperties {
            // The role proper stands in the structure tree.
            tag: "Span".to_owned(),
            properties: DictItem::Dict { map },
        });
    }

    fn vorm(&mut self, item: &Item) {
        match *item {
            Item::Lijn {
                ref punten,
                dikte,
                kleur,
                streep,
            } => self.lijn(punten, dikte, kleur, streep),
            Item::Veelhoek { ref punten, kleur } => {
                self.kleur(kleur);
                let ring = PolygonRing {
                    points: punten.iter().map(lijnpunt).collect(),
                };
                self.ops.push(Op::DrawPolygon {
                    polygon: Polygon {
                        rings: vec![ring],
                        mode: PaintMode::Fill,
                        winding_order: WindingOrder::NonZero,
                    },
                });
            }
            Item::Vlak {
                x,
                y,
                breedte,
                hoogte,
                kleur,
            } => {
                self.kleur(kleur);
                self.ops.push(Op::DrawRectangle {
                    rectangle: Rect {
                        x: Pt(rond(x)),
                        y: Pt(rond(PAGINA_HOOGTE - y - hoogte)),
                        width: Pt(rond(breedte)),
                        height: Pt(rond(hoogte)),
                        mode: Some(PaintMode::Fill),
                        winding_order: None,
                    },
                });
            }
            Item::Logo {
                x,
                y,
                breedte,
                hoogte,
            } => self.logo(x, y, breedte, hoogte),
            Item::Tekst(_) | Item::Verwijzing { .. } | Item::Figuurkader { .. } => {}
        }
    }

    fn lijn(&mut self, punten: &[(f32, f32)], dikte: f32, kleur: Kleur, streep: f32) {
        let dash = if streep > 0.0 {
            LineDashPattern::new(0.0, &[rond(streep), rond(streep)])
        } else {
            LineDashPattern::solid()
        };
        let line = Line {
            points: punten.iter().map(lijnpunt).collect(),
            is_closed: false,
        };
        self.ops.extend([
            Op::SetOutlineColor { col: rgb(kleur) },
            Op::SetOutlineThickness {
                pt: Pt(rond(dikte)),
            },
            Op::SetLineJoinStyle {
                join: LineJoinStyle::Round,
            },
            Op::SetLineCapStyle {
                // Round ends would close the gaps of a short dash.
                cap: if streep > 0.0 {
                    LineCapStyle::Butt
                } else {
                    LineCapStyle::Round
                },
            },
            Op::SetLineDashPattern { dash },
            Op::DrawLine { line },
        ]);
    }

    fn logo(&mut self, x: f32, y: f32, breedte: f32, hoogte: f32) {
        let Some((pixels_breed, pixels_hoog)) = self.logo else {
            return;
        };
        let schaal = (breedte / pixels_breed).min(hoogte / pixels_hoog);
        let (breedte, hoogte) = (pixels_breed * schaal, pixels_hoog * schaal);
        self.ops.push(Op::UseXobject {
            id: XObjectId(LOGO.to_owned()),
            transform: XObjectTransform {
                translate_x: Some(Pt(rond(x))),
                translate_y: Some(Pt(rond(PAGINA_HOOGTE - y - hoogte))),
                scale_x: Some(rond(breedte)),
                scale_y: Some(rond(hoogte)),
                no_auto_scale: true,
                ..XObjectTransform::default()
            },
        });
    }

    fn teksten(&mut self, teksten: &[&Tekst]) {
        let mut letter: Option<(Snede, f32)> = None;
        let mut kleur: Option<Kleur> = None;
        self.ops.push(Op::StartTextSection);
        for tekst in teksten {
            if letter.replace((tekst.snede, tekst.punten)) != Some((tekst.snede, tekst.punten)) {
                self.ops.push(Op::SetFont {
                    font: PdfFontHandle::External(FontId(naam(tekst.snede).to_owned())),
                    size: Pt(tekst.punten),
                });
            }
            if kleur.replace(tekst.kleur) != Some(tekst.kleur) {
                self.kleur(tekst.kleur);
            }
            let (x, y) = (rond(tekst.x), rond(PAGINA_HOOGTE - tekst.y));
            let matrix = if tekst.gedraaid {
                TextMatrix::Raw([0.0, 1.0, -1.0, 0.0, x, y])
            } else {
                TextMatrix::Translate(Pt(x), Pt(y))
            };
            self.ops.push(Op::SetTextMatrix { matrix });
            self.ops.push(Op::ShowText {
                items: vec![TextItem::Text(tekst.tekst.clone())],
            });
        }
        self.ops.push(Op::EndTextSection);
    }

    fn kleur(&mut self, kleur: Kleur) {
        self.ops.push(Op::SetFillColor { col: rgb(kleur) });
    }
}

fn rgb(kleur: Kleur) -> Color {
    let kanaal = |waarde: u8| (f32::from(waarde) / 255.0 * 1000.0).round() / 1000.0;
    Color::Rgb(Rgb {
        r: kanaal(kleur.rood),
        g: kanaal(kleur.groen),
        b: kanaal(kleur.blauw),
        icc_profile: None,
    })
}

fn lijnpunt((x, y): &(f32, f32)) -> LinePoint {
    LinePoint {
        p: Point {
            x: Pt(rond(*x)),
            y: Pt(rond(PAGINA_HOOGTE - y)),
        },
        bezier: false,
    }
}

fn als_tekst(item: &Item) -> Option<&Tekst> {
    match item {
        Item::Tekst(tekst) => Some(tekst),
        _ => None,
    }
}

/// A hundredth of a point is finer than any printer and keeps the file small.
fn rond(waarde: f32) -> f32 {
    (waarde * 100.0).round() / 100.0
}

/// A text string of PDF: UTF-16 with byte order mark.
pub(super) fn utf16(tekst: &str) -> Vec<u8> {
    let mut bytes = vec![0xFE, 0xFF];
    bytes.extend(tekst.encode_utf16().flat_map(u16::to_be_bytes));
    bytes
}
