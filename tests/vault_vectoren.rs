//! The pinned vectors of tests/vectors, made by a program that shares nothing with this one, must
//! stay readable for ever. Here with the `argon2` and `aes-gcm` crates; tests/web.rs reads the same
//! files with WebCrypto.
#![cfg(not(target_arch = "wasm32"))]
// Helpers of a test may fail loudly, as the tests themselves.
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing)]

use aes_gcm::{
    Aes256Gcm, KeyInit, Nonce,
    aead::{Aead, Payload},
};
use serde_json::Value;
use spoorboek::{
    vault::{
        Blad, Herstelcode, Kluisbestand, RecordId, Slot, Vak, aanvullende_gegevens,
        bytes::{naar_hex, van_hex},
        normaliseer_wachtzin, ontvul, vul_op,
    },
    worker::sleutels::leid_af,
};

fn vector(tekst: &str) -> Value {
    serde_json::from_str(tekst).unwrap()
}

fn hex(waarde: &Value) -> Vec<u8> {
    van_hex(waarde.as_str().unwrap()).unwrap()
}

fn open(sleutel: &[u8], nonce: &[u8; 12], gegevens: &[u8], cijfertekst: &[u8]) -> Option<Vec<u8>> {
    let lading = Payload {
        msg: cijfertekst,
        aad: gegevens,
    };
    Aes256Gcm::new_from_slice(sleutel)
        .unwrap()
        .decrypt(&Nonce::from(*nonce), lading)
        .ok()
}

fn open_slot(slot: &Slot, geheim: &str) -> Option<Vec<u8>> {
    let afgeleid = leid_af(geheim.as_bytes(), slot.argon2id, &slot.zout).unwrap();
    open(
        afgeleid.as_slice(),
        &slot.nonce,
        &slot.aanvullende_gegevens(),
        &slot.ingepakte_sleutel,
    )
}

#[test]
fn slots_of_format_1_open() {
    let vector = vector(include_str!("vectors/kluis-v1.json"));
    let bestand = Kluisbestand::van_json(vector["bestand"].to_string().as_bytes()).unwrap();
    let code = Herstelcode::lees(vector["herstelcode"].as_str().unwrap()).unwrap();
    let geheimen = [
        normaliseer_wachtzin(vector["wachtzin"].as_str().unwrap()),
        code.geheim_tekst(),
    ];
    for (plek, (slot, geheim)) in bestand.slots.iter().zip(&geheimen).enumerate() {
        assert_eq!(
            naar_hex(&slot.aanvullende_gegevens()),
            vector["aanvullende_gegevens"][plek]
        );
        let afgeleid = leid_af(geheim.as_bytes(), slot.argon2id, &slot.zout).unwrap();
        assert_eq!(naar_hex(afgeleid.as_slice()), vector["afgeleid"][plek]);
        assert_eq!(open_slot(slot, geheim), Some(hex(&vector["hoofdsleutel"])));
        assert_eq!(open_slot(slot, "Café lepel wolk fiets hamer"), None);
    }
}

#[test]
fn slot_with_the_standard_costs_opens() {
    let vector = vector(include_str!("vectors/kluis-v1.json"));
    let slot: Slot = serde_json::from_value(vector["standaard"]["slot"].clone()).unwrap();
    assert_eq!(
        open_slot(&slot, vector["wachtzin"].as_str().unwrap()),
        Some(hex(&vector["hoofdsleutel"]))
    );
}

#[test]
fn slot_with_changed_parameters_does_not_open() {
    let vector = vector(include_str!("vectors/kluis-v1.json"));
    let goed: Slot = serde_json::from_value(vector["bestand"]["slots"][0].clone()).unwrap();
    let wachtzin = vector["wachtzin"].as_str().unwrap();
    let mut andere_id = goed.clone();
    andere_id.id = RecordId::uit_toeval([1; 16]);
    let mut ander_zout = goed.clone();
    ander_zout.zout[0] ^= 1;
    let mut andere_kosten = goed;
    andere_kosten.argon2id.rondes += 1;
    for slot in [andere_id, ander_zout, andere_kosten] {
        assert_eq!(open_slot(&slot, wachtzin), None);
    }
}

#[test]
fn records_of_format_1_open_and_are_written_the_same() {
    let vector = vector(include_str!("vectors/record-v1.json"));
    let sleutel = hex(&vector["hoofdsleutel"]);
    for voorbeeld in vector["records"].as_array().unwrap() {
        let vak = Vak::ALLE
            .into_iter()
            .find(|vak| vak.naam() == voorbeeld["vak"])
            .unwrap();
        let id = RecordId::nieuw(voorbeeld["id"].as_str().unwrap()).unwrap();
        let bytes = hex(&voorbeeld["blad"]);
        let blad = Blad::van_bytes(&bytes).unwrap();
        let Blad::Verzegeld(record) = &blad else {
            panic!("verzegeld verwacht")
        };
        let gegevens = aanvullende_gegevens(vak, &id, record.revisie);
        assert_eq!(naar_hex(&gegevens), voorbeeld["aanvullende_gegevens"]);
        let gevuld = open(&sleutel, &record.nonce, &gegevens, &record.cijfertekst).unwrap();
        let inhoud = voorbeeld["inhoud"].as_str().unwrap().as_bytes();
        assert_eq!(ontvul(&gevuld), Ok(inhoud));
        assert_eq!(vul_op(inhoud).unwrap(), gevuld);
        assert_eq!(blad.naar_bytes(), bytes);
        let ander = aanvullende_gegevens(vak, &id, record.revisie + 1);
        assert_eq!(
            open(&sleutel, &record.nonce, &ander, &record.cijfertekst),
            None
        );
    }
}
