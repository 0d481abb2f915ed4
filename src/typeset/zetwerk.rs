//! The whole: cover, contents page, body, header and footer, bookmarks.

use crate::rapport::document::Document;

use super::kleuren::Palet;
use super::lettertypen::Lettertypen;
use super::pagina::{Bladwijzer, Item, PaginaBlok, Zetwerk};
use super::paginering::{Plaatsing, pagineer};
use super::rand::randen;
use super::stijl::PAGINA_BREEDTE;
use super::stroom::Stroom;
use super::{inhoud, voorwerk};

/// Height of the band in the house colour along the top of the cover.
const BAND: f32 = 12.0;

/// Typesets a document. Always yields at least the cover.
pub fn zet(document: &Document, lettertypen: &Lettertypen) -> Zetwerk {
    let palet = Palet::new(document.huisstijl.kleur);
    let mut stroom = Stroom::new(lettertypen, palet);

    voorwerk::voorblad(&mut stroom, document);
    let voorblad = pagineer(&std::mem::take(&mut stroom.stroken));
    inhoud::inhoud(&mut stroom, document);
    let mut inhoudsregels = std::mem::take(&mut stroom.stroken);
    for (nummer, sectie) in document.secties.iter().enumerate() {
        stroom.sectie(nummer, sectie);
    }
    let lichaam = pagineer(&std::mem::take(&mut stroom.stroken));

    // The lines do not grow when numbers are put on them, so the count of pages holds.
    let ervoor = voorblad.paginas.len() + pagineer(&inhoudsregels).paginas.len();
    inhoud::nummer_inhoud(&stroom, &mut inhoudsregels, document, &|sectie| {
        let plaats = lichaam
            .koppen
            .iter()
            .find(|plaats| plaats.sectie == sectie)?;
        Some(ervoor + plaats.pagina + 1)
    });
    let inhoud = pagineer(&inhoudsregels);

    let bladwijzers = bladwijzers(document, &lichaam, ervoor);
    let omslag = voorblad.paginas.len();
    let mut paginas = voorblad.paginas;
    paginas.extend(inhoud.paginas);
    paginas.extend(lichaam.paginas);
    if let Some(eerste) = paginas.first_mut() {
        let kleur = palet.accent;
        let band = Item::Vlak {
            x: 0.0,
            y: 0.0,
            breedte: PAGINA_BREEDTE,
            hoogte: BAND,
            kleur,
        };
        eerste.blokken.insert(
            0,
            PaginaBlok {
                element: None,
                items: vec![band],
            },
        );
    }
    let totaal = paginas.len();
    for (rang, pagina) in paginas.iter_mut().enumerate() {
        randen(
            pagina,
            &document.voorblad,
            lettertypen,
            rang + 1,
            totaal,
            rang >= omslag,
        );
    }
    Zetwerk {
        paginas,
        structuur: stroom.structuur,
        bladwijzers,
    }
}

fn bladwijzers(document: &Document, lichaam: &Plaatsing, ervoor: usize) -> Vec<Bladwijzer> {
    lichaam
        .koppen
        .iter()
        .filter_map(|plaats| {
            let sectie = document.secties.get(plaats.sectie)?;
            Some(Bladwijzer {
                titel: format!("{} {}", sectie.nummer, sectie.titel)
                    .trim()
                    .to_owned(),
                niveau: sectie.niveau.clamp(1, 2),
                pagina: ervoor + plaats.pagina + 1,
                y: plaats.y,
            })
        })
        .collect()
}
