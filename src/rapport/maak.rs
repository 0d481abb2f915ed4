//! From a case to a report.

use super::afgeleid::Afgeleid;
use super::bouw::{Bouwer, Bron, gevuld};
use super::document::{Alinea, Blok, Document, Leemte, Sectie, Voorblad};
use super::opties::Opties;
use super::secties;
use super::soort::{SectieInfo, Soort};
use super::taal::Werknemernaam;
use super::tekst::{blokken_uit_tekst, tekst_van};
use crate::dossier::schrijfwijze::datum_voluit;
use crate::dossier::stand::{EigenTeksten, Stand};
use crate::dossier::{Dossier, DossierFout};
use chrono::NaiveDate;
use std::collections::BTreeMap;

/// A report with what is still missing from it and with the generated text beside own text.
#[derive(Clone, Debug, PartialEq)]
pub struct Verslag {
    pub document: Document,
    /// Every gap in the document, once, in reading order.
    pub leemten: Vec<SectieLeemte>,
    /// By the id of the section its generated running text, also where an own text is shown.
    /// Empty for a section of tables alone.
    pub gegenereerd: BTreeMap<String, String>,
}

/// A gap and the section it stands in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SectieLeemte {
    /// Id of the section.
    pub sectie: String,
    pub leemte: Leemte,
}

/// Drafts a report from the case as it was known on `peildatum`.
///
/// An own text of the coach takes the place of a section's running text; tables, signatures and
/// the gaps that belong to them stay.
///
/// # Errors
/// Only if the case file holds impossible values; never because something is missing.
pub fn maak(
    soort: Soort,
    dossier: &Dossier,
    peildatum: NaiveDate,
    opties: &Opties,
) -> Result<Verslag, DossierFout> {
    let stand = dossier.stand(peildatum)?;
    let werknemer = &stand.werknemer;
    let bron = Bron {
        soort,
        stand: &stand,
        peildatum,
        opties,
        werknemer: Werknemernaam::nieuw(werknemer.naam.as_deref(), werknemer.aanspreekvorm),
        afgeleid: Afgeleid::van(&stand, peildatum, &opties.ritme),
    };
    let mut secties = Vec::new();
    let mut gegenereerd = BTreeMap::new();
    for info in soort.secties() {
        if let Some((sectie, tekst)) = maak_sectie(info, &bron) {
            gegenereerd.insert(sectie.id.clone(), tekst);
            secties.push(sectie);
        }
    }
    nummer_figuren(&mut secties);
    Ok(Verslag {
        leemten: leemten(&secties),
        document: Document {
            voorblad: voorblad(&bron, dossier.is_fictief()),
            secties,
            huisstijl: opties.huisstijl.clone(),
        },
        gegenereerd,
    })
}

/// The section and its generated running text; `None` if it has no subject in this case.
fn maak_sectie(info: SectieInfo, bron: &Bron<'_>) -> Option<(Sectie, String)> {
    let mut bouwer = Bouwer::nieuw(bron.soort);
    let kader = secties::schrijf(info.id, bron, &mut bouwer)?;
    if bouwer.is_leeg() {
        bouwer.eigen_leemte("Dit onderdeel is nog niet ingevuld.", "");
    }
    let eigen = eigen_tekst(bron, info.id);
    let eigen_tekst = eigen.is_some();
    let (gegenereerd, getoond) = bouwer.klaar(eigen);
    let tekst = tekst_van(&gegenereerd);
    let blokken = getoond.unwrap_or(gegenereerd);
    let blokken = match kader {
        secties::Vorm::Gewoon => blokken,
        secties::Vorm::Kader => vec![Blok::Kader {
            titel: "In het kort".to_owned(),
            blokken,
        }],
    };
    let sectie = Sectie {
        id: info.id.to_owned(),
        nummer: info.nummer.to_owned(),
        titel: info.titel.to_owned(),
        niveau: info.niveau,
        blokken,
        eigen_tekst,
    };
    Some((sectie, tekst))
}

fn eigen_tekst(bron: &Bron<'_>, id: &str) -> Option<Vec<Blok>> {
    let EigenTeksten(teksten) = match bron.soort {
        Soort::Intakeverslag => &bron.stand.rapporten.intakeverslag,
        Soort::Trajectplan => &bron.stand.rapporten.trajectplan,
    };
    let tekst = gevuld(teksten.get(id).map(String::as_str))?;
    let adres = format!("rapporten.{}.{id}", bron.soort.naam());
    Some(blokken_uit_tekst(tekst, &adres)).filter(|blokken| !blokken.is_empty())
}

/// All gaps once. The head of a phase repeats gaps of its sections; there the section counts.
fn leemten(secties: &[Sectie]) -> Vec<SectieLeemte> {
    let mut uit: Vec<SectieLeemte> = Vec::new();
    for sectie in secties {
        for leemte in leemten_in(&sectie.blokken) {
            let elders = |ander: &&Sectie| {
                ander.id != sectie.id && leemten_in(&ander.blokken).contains(&leemte)
            };
            let herhaald = is_kader(sectie) && secties.iter().find(elders).is_some();
            let al = uit.iter().any(|gevonden| gevonden.leemte == *leemte);
            if !herhaald && !al {
                uit.push(SectieLeemte {
                    sectie: sectie.id.clone(),
                    leemte: leemte.clone(),
                });
            }
        }
    }
    uit
}

fn is_kader(sectie: &Sectie) -> bool {
    matches!(sectie.blokken.as_slice(), [Blok::Kader { .. }])
}

fn leemten_in(blokken: &[Blok]) -> Vec<&Leemte> {
    blokken
        .iter()
        .flat_map(|blok| match blok {
            Blok::Leemte(leemte) => vec![leemte],
            Blok::Kader { blokken, .. } => leemten_in(blokken),
            _ => Vec::new(),
        })
        .collect()
}

fn voorblad(bron: &Bron<'_>, fictief: bool) -> Voorblad {
    let stand = bron.stand;
    let naam = |naam: &Option<String>| gevuld(naam.as_deref()).map(str::to_owned);
    let bureau = gevuld(Some(bron.opties.bureau.naam.as_str())).map(str::to_owned);
    let werkgever = naam(&stand.werkgever.naam);
    let coach = naam(&stand.coach.naam);
    let status = status(bron.soort, stand, bron.peildatum);
    let gegevens = [
        ("Werknemer", naam(&stand.werknemer.naam)),
        ("Werkgever", werkgever),
        ("Coach", coach),
        ("Bureau", bureau),
        ("Peildatum", Some(datum_voluit(bron.peildatum))),
    ];
    Voorblad {
        titel: bron.soort.titel().to_owned(),
        ondertitel: bron.soort.ondertitel().to_owned(),
        gegevens: gegevens
            .into_iter()
            .filter_map(|(label, waarde)| Some((label.to_owned(), waarde?)))
            .collect(),
        bureau: bron.opties.bureau.naam.trim().to_owned(),
        bureaugegevens: bron.opties.bureau.gegevens(),
        betreft: naam(&stand.werknemer.naam).unwrap_or_default(),
        datum: bron.peildatum,
        status,
        fictief,
    }
}

fn status(soort: Soort, stand: &Stand, peildatum: NaiveDate) -> String {
    let vastgesteld = match soort {
        Soort::Intakeverslag => None,
        Soort::Trajectplan => stand.trajectplan.vastgesteld_op,
    };
    match vastgesteld.filter(|dag| *dag <= peildatum) {
        Some(dag) => format!("Vastgesteld op {}", datum_voluit(dag)),
        None => "Concept".to_owned(),
    }
}

/// Gives the figures their numbers, in reading order.
fn nummer_figuren(secties: &mut [Sectie]) {
    fn in_blokken(blokken: &mut [Blok], nummer: &mut u32) {
        for blok in blokken {
            match blok {
                Blok::Figuur(figuur) => {
                    *nummer += 1;
                    figuur.nummer = *nummer;
                }
                Blok::Kader { blokken, .. } => in_blokken(blokken, nummer),
                _ => {}
            }
        }
    }
    let mut nummer = 0;
    for sectie in secties {
        in_blokken(&mut sectie.blokken, &mut nummer);
    }
}

/// All text of a document, for checks and for reading aloud: a paragraph or a table row a line.
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

fn regels(blokken: &[Blok], uit: &mut Vec<String>) {
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
