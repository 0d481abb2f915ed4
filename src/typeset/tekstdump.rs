//! Pages as text, for tests and for looking at what went wrong.

use super::pagina::{Element, ElementId, Item, Rol, Tekst, Zetwerk};

/// A run with the element it belongs to.
type Deel<'a> = (Option<ElementId>, &'a Tekst);

/// Every page with its lines from top to bottom: distance from the top in points, role, text.
/// Runs on one line are joined; columns are kept apart by a bar.
pub fn als_tekst(zetwerk: &Zetwerk) -> String {
    let mut uit = String::new();
    for (rang, pagina) in zetwerk.paginas.iter().enumerate() {
        uit.push_str(&format!("== pagina {} ==\n", rang + 1));
        let mut regels: Vec<(f32, &str, Vec<Deel<'_>>)> = Vec::new();
        for blok in &pagina.blokken {
            let rol = blok
                .element
                .and_then(|element| zetwerk.structuur.get(element.0))
                .map_or("-", rolnaam);
            for item in &blok.items {
                let Item::Tekst(tekst) = item else { continue };
                match regels
                    .iter_mut()
                    .find(|(y, _, _)| (*y - tekst.y).abs() < 0.5)
                {
                    Some((_, _, delen)) => delen.push((blok.element, tekst)),
                    None => regels.push((tekst.y, rol, vec![(blok.element, tekst)])),
                }
            }
        }
        regels.sort_by(|a, b| a.0.total_cmp(&b.0));
        for (y, rol, delen) in regels {
            uit.push_str(&format!("{y:>4.0} {rol:<3} {}\n", samen(delen)));
        }
    }
    uit
}

fn samen(mut delen: Vec<Deel<'_>>) -> String {
    delen.sort_by(|a, b| a.1.x.total_cmp(&b.1.x));
    let mut uit = String::new();
    let mut vorig: Option<Deel<'_>> = None;
    for (element, tekst) in delen {
        if let Some((vorig_element, vorige)) = vorig {
            // A part of a broken word joins the text before it; so does what follows it.
            let gebroken = tekst.voluit.is_some() || vorige.voluit.is_some();
            if element != vorig_element || !gebroken {
                uit.truncate(uit.trim_end().len());
                uit.push_str(" | ");
            }
        }
        uit.push_str(&tekst.tekst);
        vorig = Some((element, tekst));
    }
    uit.trim_end().to_owned()
}

fn rolnaam(element: &Element) -> &'static str {
    match element.rol {
        Rol::Kop1 => "H1",
        Rol::Kop2 => "H2",
        Rol::Kop3 => "H3",
        Rol::Alinea => "P",
        Rol::Kader => "Div",
        Rol::Lijst => "L",
        Rol::LijstPunt | Rol::LijstTeken | Rol::LijstTekst => "LI",
        Rol::Tabel | Rol::Rij => "TR",
        Rol::Bijschrift => "Cap",
        Rol::KolomKop => "TH",
        Rol::Cel => "TD",
        Rol::Inhoud | Rol::InhoudRegel | Rol::Koppeling => "TOC",
        Rol::Figuur => "Fig",
    }
}
