//! Characters that the font cannot print, so that the coach hears of them before saving.

use std::collections::BTreeSet;

use crate::rapport::document::{Blok, Document};

use super::lettertypen::Lettertypen;
use super::regels::normaliseer;

/// A character that cannot be printed, and where it stands.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct OntbrekendTeken {
    pub teken: char,
    /// "Voorblad", or number and title of the section.
    pub plaats: String,
}

/// Every character of the document that the fonts lack: once per place, in reading order.
/// In the pages it is shown as a replacement mark.
pub fn ontbrekende_tekens(document: &Document, lettertypen: &Lettertypen) -> Vec<OntbrekendTeken> {
    let mut zoeker = Zoeker {
        lettertypen,
        gevonden: Vec::new(),
    };
    zoeker.bekijk("Voorblad", &voorblad(document));
    for sectie in &document.secties {
        let plaats = format!("{} {}", sectie.nummer, sectie.titel);
        let mut teksten = vec![sectie.nummer.as_str(), sectie.titel.as_str()];
        blokteksten(&sectie.blokken, &mut teksten);
        zoeker.bekijk(plaats.trim(), &teksten);
    }
    zoeker.gevonden
}

fn voorblad(document: &Document) -> Vec<&str> {
    let blad = &document.voorblad;
    let mut teksten = vec![
        blad.titel.as_str(),
        &blad.ondertitel,
        &blad.bureau,
        &blad.betreft,
        &blad.status,
    ];
    teksten.extend(blad.bureaugegevens.iter().map(String::as_str));
    for (naam, waarde) in &blad.gegevens {
        teksten.extend([naam.as_str(), waarde.as_str()]);
    }
    teksten
}

fn blokteksten<'a>(blokken: &'a [Blok], teksten: &mut Vec<&'a str>) {
    for blok in blokken {
        match blok {
            Blok::Tussenkop(tekst) => teksten.push(tekst),
            Blok::Alinea(alinea) => teksten.push(&alinea.tekst),
            Blok::Lijst(punten) => teksten.extend(punten.iter().map(|punt| punt.tekst.as_str())),
            Blok::Tabel(tabel) => {
                teksten.push(&tabel.bijschrift);
                teksten.extend(tabel.kolommen.iter().map(|kolom| kolom.kop.as_str()));
                teksten.extend(tabel.rijen.iter().flatten().map(String::as_str));
            }
            Blok::Kader { titel, blokken } => {
                teksten.push(titel);
                blokteksten(blokken, teksten);
            }
            Blok::Leemte(leemte) => teksten.push(&leemte.tekst),
            Blok::Figuur(blok) => {
                teksten.push(&blok.figuur.titel);
                teksten.extend(blok.figuur.teksten());
            }
            Blok::Ondertekening(vakken) => {
                for vak in vakken {
                    teksten.extend([vak.rol.as_str(), vak.naam.as_str()]);
                }
            }
        }
    }
}

struct Zoeker<'a> {
    lettertypen: &'a Lettertypen,
    gevonden: Vec<OntbrekendTeken>,
}

impl Zoeker<'_> {
    fn bekijk(&mut self, plaats: &str, teksten: &[&str]) {
        let mut gezien = BTreeSet::new();
        for teken in teksten.iter().flat_map(|tekst| normaliseer(tekst)) {
            if teken != '\n' && !self.lettertypen.kent(teken) && gezien.insert(teken) {
                self.gevonden.push(OntbrekendTeken {
                    teken,
                    plaats: plaats.to_owned(),
                });
            }
        }
    }
}
