//! `meet`: how long matching and searching the catalogue take, as JSON, for `cargo xtask bench`.
//! Only a release build says something.

use crate::{catalogus, voorbeeld};
use chrono::NaiveDate;
use serde_json::json;
use spoorboek::belastbaarheid::actuele;
use spoorboek::dossier::formaat;
use spoorboek::functies::{Catalogus, Zoekindex, rangschik};
use std::hint::black_box;
use std::time::Instant;

const KEER: usize = 201;
const ZOEKTERMEN: [&str; 8] = [
    "r",
    "rec",
    "recepsioniste",
    "heftruk",
    "logistiek admin",
    "conciergee",
    "medewerker",
    "chaufeur vrachtwagn",
];

/// Medians in microseconds.
///
/// # Errors
/// If the catalogue or the demo case cannot be read.
pub fn meet() -> Result<String, String> {
    let tekst = std::fs::read_to_string(catalogus::doel()).map_err(|fout| fout.to_string())?;
    let catalogus = Catalogus::lees(&tekst).map_err(|fout| fout.to_string())?;
    let dossier = formaat::lees(&voorbeeld::als_bestand()?).map_err(|_| "voorbeelddossier")?;
    let dag = NaiveDate::from_ymd_opt(2026, 4, 2).ok_or("datum")?;
    let stand = dossier.stand(dag).map_err(|fout| fout.to_string())?;
    let belastbaarheid = actuele(&stand.belastbaarheden, dag).ok_or("belastbaarheid")?;
    let index = Zoekindex::van(&catalogus);
    let lezen = mediaan_us(|| drop(black_box(Catalogus::lees(&tekst))));
    let rangschikken = mediaan_us(|| {
        drop(black_box(rangschik(
            &catalogus,
            &stand,
            belastbaarheid,
            None,
        )))
    });
    let zoeken = ZOEKTERMEN.map(|term| mediaan_us(|| drop(black_box(index.zoek(term)))));
    Ok(json!({
        "functies": catalogus.functies().len(),
        "catalogus_bytes": tekst.len(),
        "catalogus_lezen_us": lezen,
        "rangschikken_us": rangschikken,
        "zoeken_us_hoogste": zoeken.iter().max(),
    })
    .to_string())
}

fn mediaan_us(werk: impl Fn()) -> u64 {
    let mut tijden: Vec<u128> = (0..KEER)
        .map(|_| {
            let begin = Instant::now();
            werk();
            begin.elapsed().as_micros()
        })
        .collect();
    tijden.sort_unstable();
    let midden = tijden.get(KEER / 2).copied().unwrap_or_default();
    u64::try_from(midden).unwrap_or(u64::MAX)
}
