//! The case file as JSON: the plain file of the file tools and the content of a sealed record.
//! Described in docs/FORMAT.md.

use super::DossierFout;
use super::adres::Adres;
use super::deur::{MEESTE_FEITEN, controleer};
use super::feit::{Dossier, Feit};
use super::schrijfwijze::{EERSTE_JAAR, LAATSTE_JAAR};
use chrono::{Datelike, NaiveDate};
use serde::de::IgnoredAny;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use std::sync::Arc;

/// Name of the format, in every file.
pub const FORMAAT: &str = "spoorboek-dossier";
/// The version this program writes. Older versions are read for ever.
pub const VERSIE: u32 = 1;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Bestand {
    /// Read before, by themselves; named so that nothing else is let in.
    #[serde(rename = "formaat")]
    _formaat: IgnoredAny,
    #[serde(rename = "versie")]
    _versie: IgnoredAny,
    id: String,
    fictief: bool,
    feiten: Vec<Regel>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Regel {
    adres: String,
    waarde: Value,
    vastgelegd_op: String,
    #[serde(default)]
    dagdeel: u16,
    #[serde(default)]
    geldig_per: Option<String>,
}

/// As [`Bestand`], of a case that stays where it is: every save writes all of it.
#[derive(Serialize)]
struct BestandUit<'a> {
    formaat: &'a str,
    versie: u32,
    id: &'a str,
    fictief: bool,
    feiten: Feiten<'a>,
}

struct Feiten<'a>(&'a Dossier);

impl Serialize for Feiten<'_> {
    fn serialize<S: serde::Serializer>(&self, naar: S) -> Result<S::Ok, S::Error> {
        naar.collect_seq(self.0.feiten().flat_map(|(adres, feiten)| {
            feiten.iter().map(|feit| RegelUit {
                adres: adres.als_str(),
                waarde: &feit.waarde,
                vastgelegd_op: feit.vastgelegd_op,
                dagdeel: feit.dagdeel,
                geldig_per: feit.geldig_per,
            })
        }))
    }
}

#[derive(Serialize)]
struct RegelUit<'a> {
    adres: &'a str,
    waarde: &'a Value,
    vastgelegd_op: NaiveDate,
    #[serde(skip_serializing_if = "is_nul")]
    dagdeel: u16,
    #[serde(skip_serializing_if = "Option::is_none")]
    geldig_per: Option<NaiveDate>,
}

fn is_nul(getal: &u16) -> bool {
    *getal == 0
}

/// One fault in a case file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fout {
    /// Number of the fact in the file, from 1; 0 for the file as a whole.
    pub feit: usize,
    pub fout: DossierFout,
}

/// Reads a case file, refusing it whole if anything is wrong.
///
/// # Errors
/// Every fault that was found, at most a hundred; never empty.
pub fn lees(tekst: &str) -> Result<Dossier, Vec<Fout>> {
    let bestand = lees_kop(tekst).map_err(|fout| vec![Fout { feit: 0, fout }])?;
    let mut dossier = Dossier::nieuw(bestand.id, bestand.fictief);
    let mut fouten = Vec::new();
    for (positie, regel) in bestand.feiten.into_iter().enumerate() {
        if fouten.len() >= 100 {
            break;
        }
        match lees_regel(regel) {
            Ok((adres, feit)) => {
                Arc::make_mut(dossier.feiten.entry(adres).or_default()).push(feit);
            }
            Err(fout) => fouten.push(Fout {
                feit: positie + 1,
                fout,
            }),
        }
    }
    for rij in dossier.feiten.values_mut() {
        Arc::make_mut(rij).sort_by_key(|feit| (feit.vastgelegd_op, feit.dagdeel));
    }
    if fouten.is_empty() {
        Ok(dossier)
    } else {
        Err(fouten)
    }
}

fn lees_kop(tekst: &str) -> Result<Bestand, DossierFout> {
    #[derive(Deserialize)]
    struct Kop {
        formaat: String,
        versie: u32,
    }
    let kop: Kop = serde_json::from_str(tekst).map_err(|_| DossierFout::GeenDossier)?;
    if kop.formaat != FORMAAT || kop.versie == 0 {
        return Err(DossierFout::GeenDossier);
    }
    if kop.versie > VERSIE {
        return Err(DossierFout::NieuwereVersie);
    }
    let bestand: Bestand = serde_json::from_str(tekst).map_err(|_| DossierFout::GeenDossier)?;
    let id_goed = (1..=64).contains(&bestand.id.len())
        && bestand
            .id
            .bytes()
            .all(|b| b.is_ascii_alphanumeric() || b == b'-');
    if !id_goed {
        return Err(DossierFout::GeenDossier);
    }
    if bestand.feiten.len() > MEESTE_FEITEN {
        return Err(DossierFout::TeGroot);
    }
    Ok(bestand)
}

fn lees_regel(regel: Regel) -> Result<(Adres, Feit), DossierFout> {
    // An unreadable address is not repeated in full: it may be anything, of any length.
    let kort: String = regel.adres.chars().take(60).collect();
    let adres = Adres::lees(&regel.adres).ok_or_else(|| DossierFout::OnbekendVeld(kort.clone()))?;
    let leeg = regel.waarde.is_null();
    controleer(&adres, (!leeg).then_some(&regel.waarde))?;
    let vastgelegd_op = lees_dag(&kort, "vastgelegd_op", &regel.vastgelegd_op)?;
    let geldig_per = regel
        .geldig_per
        .map(|dag| lees_dag(&kort, "geldig_per", &dag))
        .transpose()?;
    Ok((
        adres,
        Feit {
            waarde: regel.waarde,
            vastgelegd_op,
            dagdeel: regel.dagdeel,
            geldig_per,
        },
    ))
}

fn lees_dag(adres: &str, naam: &str, tekst: &str) -> Result<NaiveDate, DossierFout> {
    let dag = tekst.parse::<NaiveDate>().ok().filter(|dag| {
        (EERSTE_JAAR..=LAATSTE_JAAR).contains(&dag.year()) && dag.to_string() == tekst
    });
    dag.ok_or_else(|| DossierFout::OngeldigeWaarde {
        adres: adres.to_owned(),
        reden: format!("{naam} moet een datum zijn (jjjj-mm-dd)."),
    })
}

/// Writes a case file: facts in the order of their addresses.
pub fn schrijf(dossier: &Dossier) -> String {
    let bestand = BestandUit {
        formaat: FORMAAT,
        versie: VERSIE,
        id: dossier.id(),
        fictief: dossier.is_fictief(),
        feiten: Feiten(dossier),
    };
    // Serialising plain data to a string cannot fail.
    serde_json::to_string(&bestand).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn bestand(feiten: &str) -> String {
        format!(
            r#"{{"formaat":"spoorboek-dossier","versie":1,"id":"a1","fictief":true,"feiten":[{feiten}]}}"#
        )
    }

    #[test]
    fn what_is_written_is_read() {
        let tekst = bestand(
            r#"{"adres":"werknemer.naam","waarde":"Jan","vastgelegd_op":"2025-10-14"},
               {"adres":"zoekrichtingen[1]","waarde":true,"vastgelegd_op":"2025-10-15"},
               {"adres":"dienstverband.contracturen","waarde":32,"vastgelegd_op":"2025-12-01","geldig_per":"2026-01-01"}"#,
        );
        let dossier = lees(&tekst).unwrap();
        assert_eq!(lees(&schrijf(&dossier)).unwrap(), dossier);
    }

    #[test]
    fn every_fault_is_named() {
        let tekst = bestand(
            r#"{"adres":"werknemer.bsn","waarde":"1","vastgelegd_op":"2025-10-14"},
               {"adres":"werknemer.naam","waarde":7,"vastgelegd_op":"2025-10-14"},
               {"adres":"werknemer.naam","waarde":"Jan","vastgelegd_op":"gisteren"},
               {"adres":"werknemer.naam","waarde":"Jan","vastgelegd_op":"2025-10-14"}"#,
        );
        let fouten = lees(&tekst).unwrap_err();
        assert_eq!(fouten.iter().map(|f| f.feit).collect::<Vec<_>>(), [1, 2, 3]);
        assert!(fouten.iter().all(|f| !f.fout.to_string().contains("Jan")));
    }

    #[test]
    fn foreign_and_newer_files_are_refused_in_words() {
        let fout = |tekst: &str| lees(tekst).unwrap_err()[0].fout.clone();
        for tekst in [
            "",
            "[]",
            "{}",
            "null",
            "\u{0}",
            r#"{"formaat":"x","versie":1}"#,
        ] {
            assert_eq!(fout(tekst), DossierFout::GeenDossier);
        }
        let nieuwer = bestand("").replace("\"versie\":1", "\"versie\":2");
        assert_eq!(fout(&nieuwer), DossierFout::NieuwereVersie);
        let diep = format!("{}1{}", "[".repeat(100_000), "]".repeat(100_000));
        assert_eq!(fout(&diep), DossierFout::GeenDossier);
    }
}
