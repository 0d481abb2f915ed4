//! From a case to a report.

use super::afgeleid::Afgeleid;
use super::bouw::{Bouwer, Bron, gevuld};
use super::document::{Blok, Document, Leemte, Sectie, Voorblad};
use super::opties::Opties;
use super::secties;
use super::soort::{SectieInfo, Soort};
use super::taal::Werknemernaam;
use super::tekst::{blokken_uit_tekst, tekst_van};
use super::vaststelling::{Achterhaald, Vaststelling};
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
    /// This plan differs from the one that was vastgesteld or signed before.
    pub achterhaald: Option<Achterhaald>,
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
    let mut bron = bron_van(soort, &stand, peildatum, opties);
    let Opgesteld {
        mut secties,
        mut gegenereerd,
    } = opgesteld(&bron);
    if soort == Soort::Trajectplan {
        bron.vaststelling = Vaststelling::van(dossier, &bron, &secties);
        onderteken(&bron, &mut secties, &mut gegenereerd);
    }
    nummer_figuren(&mut secties);
    Ok(Verslag {
        leemten: leemten(&secties),
        achterhaald: bron.vaststelling.achterhaald,
        document: Document {
            voorblad: voorblad(&bron, dossier.is_fictief()),
            secties,
            huisstijl: opties.huisstijl.clone(),
        },
        gegenereerd,
    })
}

/// What the sections are written from, without any signature.
pub(super) fn bron_van<'a>(
    soort: Soort,
    stand: &'a Stand,
    peildatum: NaiveDate,
    opties: &'a Opties,
) -> Bron<'a> {
    let werknemer = &stand.werknemer;
    Bron {
        soort,
        stand,
        peildatum,
        opties,
        werknemer: Werknemernaam::nieuw(werknemer.naam.as_deref(), werknemer.aanspreekvorm),
        afgeleid: Afgeleid::van(stand, peildatum, &opties.ritme),
        vaststelling: Vaststelling::default(),
    }
}

/// The sections of a report and their generated text.
pub(super) struct Opgesteld {
    pub secties: Vec<Sectie>,
    gegenereerd: BTreeMap<String, String>,
}

pub(super) fn opgesteld(bron: &Bron<'_>) -> Opgesteld {
    let mut secties = Vec::new();
    let mut gegenereerd = BTreeMap::new();
    for info in bron.soort.secties() {
        if let Some((sectie, tekst)) = maak_sectie(info, bron, &secties) {
            gegenereerd.insert(sectie.id.clone(), tekst);
            secties.push(sectie);
        }
    }
    Opgesteld {
        secties,
        gegenereerd,
    }
}

/// Writes the sections that speak of signatures anew, now that it is known which count.
fn onderteken(bron: &Bron<'_>, secties: &mut [Sectie], gegenereerd: &mut BTreeMap<String, String>) {
    for info in bron.soort.secties() {
        let plek = secties.iter_mut().find(|sectie| sectie.id == info.id);
        let noemt = ["voortgangsfase", "ondertekening"].contains(&info.id);
        if let (Some(plek), true) = (plek, noemt)
            && let Some((sectie, tekst)) = maak_sectie(info, bron, &[])
        {
            gegenereerd.insert(sectie.id.clone(), tekst);
            *plek = sectie;
        }
    }
}

/// The section and its generated running text; `None` if it has no subject in this case. `eerdere`
/// are the sections before it.
fn maak_sectie(info: SectieInfo, bron: &Bron<'_>, eerdere: &[Sectie]) -> Option<(Sectie, String)> {
    let mut bouwer = Bouwer::nieuw(bron.soort);
    let kader = secties::schrijf(info.id, bron, eerdere, &mut bouwer)?;
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
    let vaststelling = &bron.vaststelling;
    let status = vaststelling.vastgesteld_op.map_or_else(
        || "Concept".to_owned(),
        |dag| format!("Vastgesteld op {}", datum_voluit(dag)),
    );
    let gegevens = [
        ("Werknemer", naam(&stand.werknemer.naam)),
        ("Werkgever", werkgever),
        ("Coach", coach),
        ("Bureau", bureau),
        ("Peildatum", Some(datum_voluit(bron.peildatum))),
        ("Versie", Some(vaststelling.versie.to_string())),
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
        gemaakt_op: None,
        status,
        fictief,
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
