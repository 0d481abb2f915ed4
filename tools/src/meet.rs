//! `meet`: how long matching and searching the catalogue take, as JSON, for `cargo xtask bench`.
//! Only a release build says something.

use crate::{catalogus, voorbeeld};
use chrono::NaiveDate;
use serde_json::json;
use spoorboek::belastbaarheid::actuele;
use spoorboek::dossier::{Adres, Dossier, Wijziging, formaat};
use spoorboek::functies::{Catalogus, Zoekindex, rangschik};
use spoorboek::session::event::{DossierEvent, Gelezen};
use spoorboek::session::toetsen::Toetsen;
use spoorboek::session::{Event, State, leemten, update};
use std::cell::{Cell, RefCell};
use std::collections::BTreeMap;
use std::hint::black_box;
use std::time::Instant;

const KEER: usize = 201;
/// As many directions as a case may have and still answer at once.
const RICHTINGEN: u32 = 200;
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
        "richtingen": grote_zaak(&dossier, dag)?,
    })
    .to_string())
}

/// A case with as many directions as anyone may enter: what one key in a field of a direction
/// costs without the screen, and the parts of the case that every key reads anew.
fn grote_zaak(voorbeeld: &Dossier, dag: NaiveDate) -> Result<serde_json::Value, String> {
    let groot = met_richtingen(voorbeeld, RICHTINGEN, dag)?;
    let stand = groot.stand(dag).map_err(|fout| fout.to_string())?;
    let veld = Adres::lees("zoekrichtingen[9].toelichting").ok_or("adres")?;
    let state = RefCell::new(geopend(groot.clone(), dag));
    let keer = Cell::new(0);
    let toets = mediaan_us(|| {
        keer.set(keer.get() + 1);
        let zet = DossierEvent::Zet {
            adres: veld.clone(),
            waarde: Some(json!(format!("toelichting {}", keer.get()))),
            geldig_per: None,
        };
        let mut state = state.borrow_mut();
        // A screen holds both, so neither can be changed in place.
        let scherm = state
            .open
            .as_ref()
            .map(|open| (open.dossier.clone(), open.stand.clone()));
        drop(black_box(update(&mut state, Event::Dossier(zet))));
        drop(scherm);
    });
    let toetsen = Toetsen::van(None, &stand, dag);
    Ok(json!({
        "aantal": stand.zoekrichtingen.len(),
        "waarden": groot.feiten().count(),
        "toetsaanslag_us": toets,
        "schrijven_us": mediaan_us(|| drop(black_box(formaat::schrijf(&groot)))),
        "stand_us": mediaan_us(|| drop(black_box(groot.stand(dag)))),
        "kopie_dossier_us": mediaan_us(|| drop(black_box(groot.clone()))),
        "kopie_stand_us": mediaan_us(|| drop(black_box(stand.clone()))),
        "leemten_us": mediaan_us(|| drop(black_box(leemten::open_velden(&groot, dag)))),
        "opnieuw_toetsen_us": mediaan_us(|| drop(black_box(Toetsen::van(Some(&toetsen), &stand, dag)))),
        "alles_toetsen_us": mediaan_us(|| drop(black_box(Toetsen::van(None, &stand, dag)))),
    }))
}

fn geopend(dossier: Dossier, dag: NaiveDate) -> State {
    let mut state = State::nieuw(dag);
    let gelezen = Gelezen {
        dossier,
        revisie: 1,
        overzicht_revisie: 1,
        concepten: BTreeMap::new(),
        concept_revisie: 0,
    };
    update(
        &mut state,
        Event::Dossier(DossierEvent::Gelezen(Box::new(gelezen))),
    );
    state
}

/// The case with copies of its own directions until there are `aantal`.
fn met_richtingen(dossier: &Dossier, aantal: u32, dag: NaiveDate) -> Result<Dossier, String> {
    let stand = dossier.stand(dag).map_err(|fout| fout.to_string())?;
    let eigen: Vec<u32> = stand
        .zoekrichtingen
        .iter()
        .map(|richting| richting.id)
        .collect();
    let hoogste = eigen.iter().max().copied().unwrap_or_default();
    let bronnen = eigen.iter().cycle();
    let nieuw = (hoogste + 1..).take((aantal as usize).saturating_sub(eigen.len()));
    let mut wijziging = Wijziging::nieuw(dag);
    for (bron, id) in bronnen.zip(nieuw) {
        let voor = format!("zoekrichtingen[{bron}].");
        for (adres, _) in dossier.feiten() {
            let rest = adres.als_str().strip_prefix(voor.as_str());
            let Some(rest) = rest.filter(|rest| *rest != "ado_functie") else {
                continue;
            };
            let naar = Adres::lees(&format!("zoekrichtingen[{id}].{rest}")).ok_or("adres")?;
            let waarde = dossier.geldend(adres, dag).map(|feit| feit.waarde.clone());
            wijziging = wijziging.zet(naar, waarde);
        }
    }
    let mut groot = dossier.clone();
    groot.wijzig(&wijziging).map_err(|fout| fout.to_string())?;
    Ok(groot)
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
