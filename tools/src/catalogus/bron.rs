//! The source files of the catalogue: `src/functies/catalogus/<branche>.toml`.

use serde::Deserialize;
use spoorboek::dossier::waarden::Decimaal;
use spoorboek::functies::catalogus::{Belasting, Branche, Functie, Opleidingsniveau, Werktijd};
use spoorboek::functies::eisenlijst::{Getaleis, Kenmerk, Niveaueis};
use std::collections::{BTreeMap, BTreeSet};
use toml::{Table, Value};

/// What is wrong, and where: "logistiek/orderpicker".
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fout {
    pub plek: String,
    pub tekst: String,
}

impl Fout {
    pub fn nieuw(plek: impl Into<String>, tekst: impl Into<String>) -> Self {
        Self {
            plek: plek.into(),
            tekst: tekst.into(),
        }
    }
}

/// A function as it stands in the file: every key must be there, no other may.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Ruw {
    id: String,
    naam: String,
    synoniemen: Vec<String>,
    isco: String,
    esco: Option<String>,
    esco_reden: Option<String>,
    brc: String,
    branches: Vec<String>,
    niveau: String,
    taken: Vec<String>,
    certificaten: Vec<String>,
    instroom: Vec<String>,
    scholing: Vec<String>,
    route_weken: u16,
    verwant: Vec<String>,
    uren_min: f64,
    uren_max: f64,
    uren_per_dag: f64,
    werktijden: Vec<String>,
    belasting: BTreeMap<String, f64>,
    niveaus: BTreeMap<String, u8>,
    kenmerken: RuweKenmerken,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RuweKenmerken {
    ja: Vec<String>,
    onbekend: Vec<String>,
}

/// The functions of one file that can be read, and what is wrong with the others.
pub fn lees(branche: Branche, toml: &str) -> (Vec<Functie>, Vec<Fout>) {
    let bestand = branche.sleutel();
    let tabel: Table = match toml.parse() {
        Ok(tabel) => tabel,
        Err(fout) => return (Vec::new(), vec![Fout::nieuw(bestand, fout.to_string())]),
    };
    let mut fouten = Vec::new();
    for sleutel in tabel.keys().filter(|sleutel| *sleutel != "functie") {
        fouten.push(Fout::nieuw(bestand, format!("{sleutel} hoort hier niet")));
    }
    let rijen = tabel.get("functie").and_then(Value::as_array);
    let mut functies = Vec::new();
    for (nummer, rij) in (1..).zip(rijen.into_iter().flatten()) {
        let naam = rij.get("id").and_then(Value::as_str);
        let plek = match naam {
            Some(naam) => format!("{bestand}/{naam}"),
            None => format!("{bestand}, functie {nummer}"),
        };
        let gelezen = Ruw::deserialize(rij.clone())
            .map_err(|fout| fout.to_string())
            .and_then(|ruw| omgezet(branche, ruw));
        match gelezen {
            Ok(functie) => functies.push(functie),
            Err(tekst) => fouten.push(Fout::nieuw(plek, tekst.trim())),
        }
    }
    (functies, fouten)
}

fn omgezet(branche: Branche, ruw: Ruw) -> Result<Functie, String> {
    let ja = van_lijst(&ruw.kenmerken.ja, "kenmerk", Kenmerk::uit_sleutel)?;
    let onbekend = van_lijst(&ruw.kenmerken.onbekend, "kenmerk", Kenmerk::uit_sleutel)?;
    let alle: BTreeSet<Kenmerk> = ja.iter().chain(&onbekend).copied().collect();
    if alle.len() != ja.len() + onbekend.len() {
        return Err("een kenmerk staat er twee keer".to_owned());
    }
    let getallen = per_sleutel(&ruw.belasting, Getaleis::ALLE, |eis| eis.sleutel())?;
    let getallen: Vec<Decimaal> = getallen.into_iter().map(getal).collect::<Result<_, _>>()?;
    let niveaus = per_sleutel(&ruw.niveaus, Niveaueis::ALLE, |eis| eis.sleutel())?;
    let klopt_niet = || "het aantal eisen klopt niet".to_owned();
    Ok(Functie {
        belasting: Belasting::nieuw(
            getallen.try_into().map_err(|_| klopt_niet())?,
            niveaus.try_into().map_err(|_| klopt_niet())?,
            &ja,
            &onbekend,
        ),
        id: ruw.id,
        naam: ruw.naam,
        synoniemen: ruw.synoniemen,
        branche,
        ook_in: van_lijst(&ruw.branches, "branche", Branche::uit_sleutel)?,
        isco: ruw.isco,
        esco: ruw.esco,
        esco_reden: ruw.esco_reden,
        brc: ruw.brc,
        niveau: Opleidingsniveau::uit_sleutel(&ruw.niveau)
            .ok_or_else(|| format!("onbekend niveau {}", ruw.niveau))?,
        taken: ruw.taken,
        certificaten: ruw.certificaten,
        instroom: ruw.instroom,
        scholing: ruw.scholing,
        route_weken: ruw.route_weken,
        verwant: ruw.verwant,
        uren_min: getal(ruw.uren_min)?,
        uren_max: getal(ruw.uren_max)?,
        uren_per_dag: getal(ruw.uren_per_dag)?,
        werktijden: van_lijst(&ruw.werktijden, "werktijd", Werktijd::uit_sleutel)?,
    })
}

fn getal(getal: f64) -> Result<Decimaal, String> {
    let gelezen = Decimaal::uit_getal(getal).filter(|gelezen| *gelezen >= Decimaal::heel(0));
    gelezen.ok_or_else(|| format!("{getal} kan niet: negatief, te groot of te veel decimalen"))
}

fn van_lijst<T>(
    waarden: &[String],
    wat: &str,
    lees: fn(&str) -> Option<T>,
) -> Result<Vec<T>, String> {
    let een = |waarde: &String| lees(waarde).ok_or_else(|| format!("onbekend: {wat} {waarde}"));
    waarden.iter().map(een).collect()
}

/// The values in the order of the list; every key exactly once.
fn per_sleutel<T: Copy, E: Copy>(
    waarden: &BTreeMap<String, T>,
    lijst: &[E],
    sleutel: fn(E) -> &'static str,
) -> Result<Vec<T>, String> {
    let vreemd = |naam: &&String| !lijst.iter().any(|eis| sleutel(*eis) == naam.as_str());
    if let Some(naam) = waarden.keys().find(vreemd) {
        return Err(format!("{naam} hoort hier niet"));
    }
    let een = |eis: &E| {
        let naam = sleutel(*eis);
        let waarde = waarden.get(naam).copied();
        waarde.ok_or_else(|| format!("{naam} ontbreekt"))
    };
    lijst.iter().map(een).collect()
}
