//! A report as plain text: a paragraph or a table row a line.

use super::document::{Alinea, Blok, Document};
use crate::dossier::schrijfwijze::datum_voluit;

/// All text of a document, for checks and for reading aloud.
pub fn alle_tekst(document: &Document) -> String {
    let mut uit = Vec::new();
    let blad = &document.voorblad;
    uit.push(blad.titel.clone());
    uit.push(blad.ondertitel.clone());
    for (label, waarde) in &blad.gegevens {
        uit.push(format!("{label}: {waarde}"));
    }
    for sectie in &document.secties {
        uit.push(String::new());
        uit.push(format!("{} {}", sectie.nummer, sectie.titel));
        regels(&sectie.blokken, &mut uit);
    }
    uit.join("\n")
}

pub(super) fn regels(blokken: &[Blok], uit: &mut Vec<String>) {
    let punt = |punt: &Alinea| format!("- {}", punt.tekst);
    for blok in blokken {
        match blok {
            Blok::Tussenkop(kop) => uit.push(format!("# {kop}")),
            Blok::Alinea(alinea) => uit.push(alinea.tekst.clone()),
            Blok::Lijst(punten) => uit.extend(punten.iter().map(punt)),
            Blok::Tabel(tabel) => {
                if !tabel.bijschrift.is_empty() {
                    uit.push(format!("Tabel: {}", tabel.bijschrift));
                }
                let koppen: Vec<&str> = tabel.kolommen.iter().map(|k| k.kop.as_str()).collect();
                uit.push(format!("| {} |", koppen.join(" | ")));
                uit.extend(
                    tabel
                        .rijen
                        .iter()
                        .map(|rij| format!("| {} |", rij.join(" | "))),
                );
            }
            Blok::Kader { titel, blokken } => {
                uit.push(format!("[ {titel} ]"));
                regels(blokken, uit);
            }
            Blok::Leemte(leemte) => uit.push(format!("LEEMTE {} ({})", leemte.tekst, leemte.adres)),
            Blok::Figuur(blok) => {
                uit.push(blok.bijschrift());
                uit.push(format!("[ {} ]", blok.figuur.alternatief));
                uit.extend(
                    blok.figuur
                        .teksten()
                        .map(|tekst| format!("figuur: {tekst}")),
                );
            }
            Blok::Ondertekening(vakken) => uit.extend(vakken.iter().map(|vak| {
                let dag = vak
                    .ondertekend_op
                    .map(|dag| format!(", ondertekend op {}", datum_voluit(dag)));
                format!("{}: {}{}", vak.rol, vak.naam, dag.unwrap_or_default())
            })),
        }
    }
}
