//! The catalogue file: compact JSON, one row per function, values by their place.
//!
//! Whatever the file holds, reading gives a catalogue or an error. It comes with the app, but a
//! cut-off download or a cache of another version must not end the app.

use super::functie::{Belasting, Branche, Functie, Opleidingsniveau, Uurloon, Werktijd};
use super::{Catalogus, Loongegevens};
use crate::dossier::waarden::{Bedrag, Decimaal};
use crate::functies::eisenlijst::{Getaleis, Kenmerk, Niveaueis};
use serde_json::{Value, json};

const FORMAAT: &str = "spoorboek-functiecatalogus";
const VERSIE: u64 = 1;
/// Far above any real file.
const GRENS_BYTES: usize = 8 * 1024 * 1024;
const GRENS_FUNCTIES: usize = 5000;
const GRENS_TEKST: usize = 2000;
const GRENS_LIJST: usize = 100;
/// A place in a list of at most 64 as one character.
const TEKENS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

/// Why the catalogue cannot be used. The case is not touched by it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum CatalogusFout {
    #[error(
        "De functiecatalogus is beschadigd of niet volledig opgehaald. Uw dossiers zijn in orde. Laad de pagina opnieuw."
    )]
    Beschadigd,
    #[error(
        "De functiecatalogus hoort bij een andere versie van Spoorboek. Uw dossiers zijn in orde. Laad de pagina opnieuw."
    )]
    AndereVersie,
    #[error(
        "In de functiecatalogus staat een functie twee keer. Uw dossiers zijn in orde. Meld dit aan de beheerder."
    )]
    Dubbel,
}

use CatalogusFout::{AndereVersie, Beschadigd};
type Uitslag<T> = Result<T, CatalogusFout>;

impl Catalogus {
    /// Reads the catalogue file.
    ///
    /// # Errors
    /// If it is damaged, of another version, or names a function twice.
    pub fn lees(json: &str) -> Uitslag<Self> {
        if json.len() > GRENS_BYTES {
            return Err(Beschadigd);
        }
        let boom: Value = serde_json::from_str(json).map_err(|_| Beschadigd)?;
        if boom.get("formaat").and_then(Value::as_str) != Some(FORMAAT) {
            return Err(Beschadigd);
        }
        if boom.get("versie").and_then(Value::as_u64) != Some(VERSIE) {
            return Err(AndereVersie);
        }
        let rijen = boom.get("functies").and_then(Value::as_array);
        let rijen = rijen.ok_or(Beschadigd)?;
        if rijen.is_empty() || rijen.len() > GRENS_FUNCTIES {
            return Err(Beschadigd);
        }
        let functies = rijen.iter().map(lees_functie).collect::<Uitslag<_>>()?;
        Self::nieuw(functies, lees_loon(boom.get("loon"))?)
    }
}

/// The catalogue as it is kept; the same catalogue always gives the same text.
pub fn schrijf(catalogus: &Catalogus) -> String {
    let loon = catalogus.loongegevens();
    let groepen: Vec<Value> = loon
        .groepen
        .iter()
        .map(|g| json!([g.brc, g.groep, g.p25.0, g.p50.0, g.p75.0]))
        .collect();
    let functies: Vec<String> = catalogus.functies().iter().map(schrijf_functie).collect();
    let kop = json!({ "jaar": loon.jaar, "bron": loon.bron, "groepen": groepen });
    // One function per line, so that a change shows as one line in the history.
    format!(
        "{{\"formaat\":\"{FORMAAT}\",\"versie\":{VERSIE},\"loon\":{kop},\"functies\":[\n{}\n]}}\n",
        functies.join(",\n")
    )
}

fn schrijf_functie(f: &Functie) -> String {
    let ook_in: Vec<usize> = f.ook_in.iter().map(|branche| branche.nummer()).collect();
    let niveaus: String = f.belasting.niveaus.iter().map(u8::to_string).collect();
    json!([
        f.id,
        f.naam,
        f.branche.nummer(),
        ook_in,
        f.isco,
        f.esco,
        f.esco_reden,
        f.brc,
        f.niveau.nummer(),
        f.synoniemen,
        f.taken,
        f.certificaten,
        f.instroom,
        f.scholing,
        f.route_weken,
        f.verwant,
        f.uren_min,
        f.uren_max,
        f.uren_per_dag,
        in_tekens(f.werktijden.iter().map(|werktijd| werktijd.nummer())),
        f.belasting.getallen,
        niveaus,
        in_tekens(vlaggen(f.belasting.ja)),
        in_tekens(vlaggen(f.belasting.onbekend)),
    ])
    .to_string()
}

fn vlaggen(masker: u64) -> impl Iterator<Item = usize> {
    (0..64).filter(move |nummer| masker & (1 << nummer) != 0)
}

fn in_tekens(nummers: impl Iterator<Item = usize>) -> String {
    let teken = |nummer: usize| TEKENS.get(nummer).copied().map(char::from);
    nummers.filter_map(teken).collect()
}

fn lees_loon(waarde: Option<&Value>) -> Uitslag<Loongegevens> {
    let veld = |naam: &str| waarde.and_then(|waarde| waarde.get(naam));
    let groepen = veld("groepen").and_then(Value::as_array);
    let groepen = groepen.filter(|groepen| groepen.len() <= 1000);
    let lees_groep = |rij: &Value| {
        let mut rij = Rij::van(rij)?;
        Ok(Uurloon {
            brc: rij.tekst()?,
            groep: rij.tekst()?,
            p25: rij.bedrag()?,
            p50: rij.bedrag()?,
            p75: rij.bedrag()?,
        })
    };
    Ok(Loongegevens {
        jaar: veld("jaar").map_or(Err(Beschadigd), geheel)?,
        bron: veld("bron").map_or(Err(Beschadigd), tekst)?,
        groepen: groepen
            .ok_or(Beschadigd)?
            .iter()
            .map(lees_groep)
            .collect::<Uitslag<_>>()?,
    })
}

fn lees_functie(rij: &Value) -> Uitslag<Functie> {
    let mut rij = Rij::van(rij)?;
    let functie = Functie {
        id: rij.id()?,
        naam: rij.tekst()?,
        branche: uit_lijst(Branche::ALLE, rij.volgende()?)?,
        ook_in: rij.lijst(|waarde| uit_lijst(Branche::ALLE, waarde))?,
        isco: rij.tekst()?,
        esco: rij.misschien()?,
        esco_reden: rij.misschien()?,
        brc: rij.tekst()?,
        niveau: uit_lijst(Opleidingsniveau::ALLE, rij.volgende()?)?,
        synoniemen: rij.lijst(tekst)?,
        taken: rij.lijst(tekst)?,
        certificaten: rij.lijst(tekst)?,
        instroom: rij.lijst(tekst)?,
        scholing: rij.lijst(tekst)?,
        route_weken: geheel(rij.volgende()?)?,
        verwant: rij.lijst(tekst)?,
        uren_min: rij.getal()?,
        uren_max: rij.getal()?,
        uren_per_dag: rij.getal()?,
        werktijden: rij
            .tekens()?
            .into_iter()
            .map(|nummer| Werktijd::ALLE.get(nummer).copied().ok_or(Beschadigd))
            .collect::<Uitslag<_>>()?,
        belasting: Belasting {
            getallen: rij.lijst(getal)?.try_into().map_err(|_| Beschadigd)?,
            niveaus: lees_niveaus(rij.volgende()?)?,
            ja: masker(rij.tekens()?)?,
            onbekend: masker(rij.tekens()?)?,
        },
    };
    let klopt = rij.is_op()
        && functie.uren_min <= functie.uren_max
        && functie.uren_per_dag > Decimaal::heel(0)
        && functie.belasting.ja & functie.belasting.onbekend == 0;
    if klopt { Ok(functie) } else { Err(Beschadigd) }
}

fn lees_niveaus(waarde: &Value) -> Uitslag<[u8; Niveaueis::ALLE.len()]> {
    let niveau = |teken: char| match teken {
        '0' => Ok(0),
        '1' => Ok(1),
        '2' => Ok(2),
        _ => Err(Beschadigd),
    };
    let niveaus: Vec<u8> = tekst(waarde)?.chars().map(niveau).collect::<Uitslag<_>>()?;
    niveaus.try_into().map_err(|_| Beschadigd)
}

fn masker(nummers: Vec<usize>) -> Uitslag<u64> {
    nummers.into_iter().try_fold(0, |vlaggen: u64, nummer| {
        let vlag = 1 << nummer;
        let nieuw = nummer < Kenmerk::ALLE.len() && vlaggen & vlag == 0;
        nieuw.then_some(vlaggen | vlag).ok_or(Beschadigd)
    })
}

/// The values of one row, in order.
struct Rij<'a>(std::slice::Iter<'a, Value>);

impl<'a> Rij<'a> {
    fn van(waarde: &'a Value) -> Uitslag<Self> {
        Ok(Self(waarde.as_array().ok_or(Beschadigd)?.iter()))
    }

    fn volgende(&mut self) -> Uitslag<&'a Value> {
        self.0.next().ok_or(Beschadigd)
    }

    fn is_op(&self) -> bool {
        self.0.len() == 0
    }

    fn tekst(&mut self) -> Uitslag<String> {
        tekst(self.volgende()?)
    }

    fn id(&mut self) -> Uitslag<String> {
        let id = self.tekst()?;
        let goed = |b: u8| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-';
        let klopt = !id.is_empty() && id.len() <= 64 && id.bytes().all(goed);
        klopt.then_some(id).ok_or(Beschadigd)
    }

    fn misschien(&mut self) -> Uitslag<Option<String>> {
        let waarde = self.volgende()?;
        if waarde.is_null() {
            return Ok(None);
        }
        tekst(waarde).map(Some)
    }

    fn getal(&mut self) -> Uitslag<Decimaal> {
        getal(self.volgende()?)
    }

    fn bedrag(&mut self) -> Uitslag<Bedrag> {
        let cent = self.volgende()?.as_i64().filter(|cent| *cent >= 0);
        let cent = cent.filter(|cent| *cent <= Bedrag::GRENS_CENT);
        cent.map(Bedrag).ok_or(Beschadigd)
    }

    fn lijst<T>(&mut self, lees: impl Fn(&Value) -> Uitslag<T>) -> Uitslag<Vec<T>> {
        let waarden = self.volgende()?.as_array().ok_or(Beschadigd)?;
        if waarden.len() > GRENS_LIJST {
            return Err(Beschadigd);
        }
        waarden.iter().map(lees).collect()
    }

    fn tekens(&mut self) -> Uitslag<Vec<usize>> {
        let nummer = |teken: u8| TEKENS.iter().position(|t| *t == teken).ok_or(Beschadigd);
        self.tekst()?.bytes().map(nummer).collect()
    }
}

fn tekst(waarde: &Value) -> Uitslag<String> {
    let tekst = waarde.as_str().filter(|tekst| tekst.len() <= GRENS_TEKST);
    tekst.map(str::to_owned).ok_or(Beschadigd)
}

/// Not negative.
fn getal(waarde: &Value) -> Uitslag<Decimaal> {
    let getal = waarde.as_f64().and_then(Decimaal::uit_getal);
    getal
        .filter(|getal| *getal >= Decimaal::heel(0))
        .ok_or(Beschadigd)
}

fn geheel(waarde: &Value) -> Uitslag<u16> {
    let getal = waarde.as_u64().ok_or(Beschadigd)?;
    u16::try_from(getal).map_err(|_| Beschadigd)
}

fn uit_lijst<T: Copy>(lijst: &[T], waarde: &Value) -> Uitslag<T> {
    let nummer = usize::from(geheel(waarde)?);
    lijst.get(nummer).copied().ok_or(Beschadigd)
}

const _: () = assert!(Kenmerk::ALLE.len() <= TEKENS.len() && Getaleis::ALLE.len() == 24);
