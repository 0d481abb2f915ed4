//! `vergelijk`: per zoekrichting and item what the function asks, what the werknemer can do, and
//! the outcomes of machine and coach, as JSON. The keys are described in docs/FORMAT.md.

use crate::controleer::lees_dossier;
use chrono::NaiveDate;
use serde_json::{Map, Value, json};
use spoorboek::belastbaarheid::{
    Meeweging, actuele, benutbare_uren_eind, grenswaarde, past_uren_vanaf, uren_eind,
};
use spoorboek::dossier::Stand;
use spoorboek::dossier::stand::{AfwijkendItem, Belastbaarheid, FunctieEis, Zoekrichting};
use spoorboek::dossier::waarden::Decimaal;
use spoorboek::functies::{
    Matrixregel, eis_bij, onderbouw, te_toetsen, uren_van, verdiencapaciteit_van,
};
use std::path::Path;

/// The comparison as text.
///
/// # Errors
/// If the file is no case that can be read.
pub fn vergelijk(bestand: &Path, peildatum: NaiveDate) -> Result<String, String> {
    let dossier = lees_dossier(bestand)?;
    let stand = dossier.stand(peildatum).map_err(|fout| fout.to_string())?;
    let belastbaarheid = actuele(&stand.belastbaarheden, peildatum);
    let functies: Vec<Value> = stand
        .zoekrichtingen
        .iter()
        .map(|richting| functie(&stand, richting, belastbaarheid))
        .collect();
    let uit = json!({
        "peildatum": peildatum,
        "belastbaarheid": belastbaarheid.map(document),
        "functie": functies,
    });
    serde_json::to_string_pretty(&uit).map_err(|fout| fout.to_string())
}

fn document(belastbaarheid: &Belastbaarheid) -> Value {
    let items = te_toetsen(belastbaarheid);
    let codes: Vec<&str> = items
        .iter()
        .filter_map(|(item, _)| item.code.as_deref())
        .collect();
    json!({
        "id": belastbaarheid.id,
        "versie": belastbaarheid.versie,
        "geldig_per": belastbaarheid.geldig_per,
        "ontvangen_op": belastbaarheid.ontvangen_op,
        "afwijkende_items": codes,
        "uren_eind_schema": uren_eind(belastbaarheid),
    })
}

fn functie(
    stand: &Stand,
    richting: &Zoekrichting,
    belastbaarheid: Option<&Belastbaarheid>,
) -> Value {
    let mut uit = Map::new();
    uit.insert("id".to_owned(), json!(richting.id));
    uit.insert("naam".to_owned(), json!(richting.naam));
    uit.insert("soort".to_owned(), json!(richting.soort));
    uit.insert("status".to_owned(), json!(richting.status));
    let Some(document) = belastbaarheid else {
        // Nothing to compare with: that is not "fits".
        uit.insert("machine".to_owned(), json!("niet_beoordeeld"));
        uit.insert("uitkomst".to_owned(), json!("niet_beoordeeld"));
        uit.insert("toets".to_owned(), json!([]));
        return Value::Object(uit);
    };
    let matrix = onderbouw(stand, richting, document);
    uit.insert("machine".to_owned(), json!(matrix.machine));
    uit.insert("uitkomst".to_owned(), json!(matrix.uitkomst));
    zet(&mut uit, "uren_passen_vanaf", matrix.uren_passen_vanaf);
    zet(
        &mut uit,
        "uurloon_indicatie",
        richting.uurloon_cent.map(|loon| euro(loon.0)),
    );
    let uren = benutbare_uren_eind(stand.dienstverband.contracturen, document);
    zet(&mut uit, "uren_per_week", uren);
    if let Some(verdient) = verdiencapaciteit_van(stand, richting, document) {
        zet(&mut uit, "loonindicatie", Some(euro(verdient.maandloon.0)));
        let pct = Decimaal::uit_honderdsten(verdient.pct_tienden * 10);
        zet(&mut uit, "verdiencapaciteit_pct", Some(pct));
    }
    let items = te_toetsen(document);
    // Both come from the same items in the same order.
    let toetsen: Vec<Value> = items
        .iter()
        .zip(&matrix.regels)
        .map(|((afwijkend, item), regel)| {
            let mut toets = Map::new();
            zet(&mut toets, "belastbaarheid", Some(document.id));
            wat_gevraagd_is(&mut toets, richting, document, afwijkend, regel);
            if let Some(item) = item {
                let meeweging = Meeweging {
                    heeft_aanpassing: false,
                    vermogen: uren_van(document, &regel.code),
                };
                if let Some(grens) = grenswaarde(item, afwijkend, meeweging) {
                    zet(&mut toets, "vermogen", Some(grens.getal));
                    let eenheid = item.vergelijk_op.map(|eenheid| eenheid.label());
                    zet(&mut toets, "eenheid", eenheid);
                    zet(&mut toets, "strikt", grens.strikt.then_some(true));
                }
            }
            wat_eruit_komt(&mut toets, richting, document, regel);
            Value::Object(toets)
        })
        .collect();
    uit.insert("toets".to_owned(), json!(toetsen));
    Value::Object(uit)
}

fn wat_gevraagd_is(
    toets: &mut Map<String, Value>,
    richting: &Zoekrichting,
    document: &Belastbaarheid,
    afwijkend: &AfwijkendItem,
    regel: &Matrixregel,
) {
    let niveau = match afwijkend.waarden.as_slice() {
        [enige] => json!(enige),
        meer => json!(meer),
    };
    let eis = eis_bij(richting, document, &regel.code);
    zet(toets, "item", Some(&regel.code));
    zet(toets, "niveau", Some(niveau));
    zet(
        toets,
        "eis",
        Some(eis.as_ref().map_or_else(|| json!({}), eis_als_json)),
    );
    zet(
        toets,
        "eis_herkomst",
        eis.as_ref().and_then(|eis| eis.herkomst),
    );
    let omschrijving = eis.as_ref().and_then(|eis| eis.omschrijving.as_ref());
    zet(toets, "eis_omschrijving", omschrijving);
    zet(toets, "eis_bron", eis.and_then(|eis| eis.bron));
    zet(toets, "eis_tekst", Some(&regel.eis));
    zet(toets, "belastbaarheid_tekst", Some(&regel.belastbaarheid));
}

fn wat_eruit_komt(
    toets: &mut Map<String, Value>,
    richting: &Zoekrichting,
    document: &Belastbaarheid,
    regel: &Matrixregel,
) {
    zet(toets, "machine", Some(regel.machine));
    zet(toets, "uitkomst", Some(regel.uitkomst));
    zet(toets, "aanpassing", regel.aanpassing.as_ref());
    zet(toets, "oordeel_coach", regel.oordeel_coach.then_some(true));
    zet(toets, "oordeel_reden", regel.reden.as_ref());
    let gevraagd = eis_bij(richting, document, &regel.code).and_then(|eis| eis.getal);
    let vanaf = match regel.code.as_str() {
        "6.2" => past_uren_vanaf(document, None, gevraagd),
        "6.3" => past_uren_vanaf(document, gevraagd, None),
        _ => None,
    };
    zet(toets, "past_vanaf", vanaf);
}

/// Only what was answered; boxes by their number.
fn eis_als_json(eis: &FunctieEis) -> Value {
    let mut uit = Map::new();
    zet(
        &mut uit,
        "komt_niet_voor",
        eis.komt_niet_voor.filter(|waar| *waar),
    );
    zet(&mut uit, "getal", eis.getal);
    zet(&mut uit, "kenmerk", eis.kenmerk);
    zet(&mut uit, "gevraagd_niveau", eis.gevraagd_niveau);
    let mut vakjes = Map::new();
    for (lijst, antwoord) in [
        (&eis.vakjes_ja, "ja"),
        (&eis.vakjes_nee, "nee"),
        (&eis.vakjes_onbekend, "onbekend"),
    ] {
        vakjes.extend(
            lijst
                .iter()
                .map(|vakje| (vakje.to_string(), json!(antwoord))),
        );
    }
    if !vakjes.is_empty() {
        uit.insert("vakjes".to_owned(), Value::Object(vakjes));
    }
    Value::Object(uit)
}

/// In euro, two decimals.
fn euro(cent: i64) -> Decimaal {
    Decimaal::uit_honderdsten(cent)
}

fn zet(uit: &mut Map<String, Value>, naam: &str, waarde: Option<impl serde::Serialize>) {
    if let Some(waarde) = waarde {
        uit.insert(naam.to_owned(), json!(waarde));
    }
}
