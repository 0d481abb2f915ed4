//! Keys and sealed records through WebCrypto, and the pinned vectors of tests/vectors.

use crate::hulp::{Direct, WACHTZIN, nieuw_id, nieuwe_kluis};
use serde_json::Value;
use spoorboek::{
    platform::{
        Geheim, SleutelFout,
        sleutel::{nieuwe_herstelcode, ontgrendel, wijzig_wachtzin},
        webcrypto::{self, CryptoFout, Zegel},
    },
    vault::{
        Blad, Herstelcode, Kluisbestand, RecordId, Vak, VaultFout, VerzegeldRecord,
        aanvullende_gegevens, bytes::van_hex, ontvul,
    },
};
use wasm_bindgen_test::wasm_bindgen_test;

#[wasm_bindgen_test]
async fn seals_and_opens_with_a_key_that_stays_inside() {
    let kluis = nieuwe_kluis().await.kluis;
    assert!(!kluis.sleutel_is_uitneembaar());
    let id = nieuw_id();
    let record = kluis
        .verzegel(Vak::Dossiers, &id, 3, b"inhoud")
        .await
        .unwrap();
    assert_eq!(record.cijfertekst.len(), 1024 + 16);
    assert_eq!(
        kluis
            .ontzegel(Vak::Dossiers, &id, &record)
            .await
            .unwrap()
            .as_slice(),
        b"inhoud"
    );
    let weer = kluis
        .verzegel(Vak::Dossiers, &id, 3, b"inhoud")
        .await
        .unwrap();
    assert!(weer.nonce != record.nonce && weer.cijfertekst != record.cijfertekst);
}

#[wasm_bindgen_test]
async fn swapped_rolled_back_or_changed_records_do_not_open() {
    let kluis = nieuwe_kluis().await.kluis;
    let id = nieuw_id();
    let record = kluis
        .verzegel(Vak::Dossiers, &id, 3, b"inhoud")
        .await
        .unwrap();
    let fout = Err(SleutelFout::Beschadigd);
    assert_eq!(kluis.ontzegel(Vak::Versies, &id, &record).await, fout);
    assert_eq!(
        kluis.ontzegel(Vak::Dossiers, &nieuw_id(), &record).await,
        fout
    );
    let andere_revisie = VerzegeldRecord {
        revisie: 4,
        ..record.clone()
    };
    assert_eq!(
        kluis.ontzegel(Vak::Dossiers, &id, &andere_revisie).await,
        fout
    );
    for plek in [0, 500, 1039] {
        let mut veranderd = record.clone();
        veranderd.cijfertekst[plek] ^= 1;
        assert_eq!(kluis.ontzegel(Vak::Dossiers, &id, &veranderd).await, fout);
    }
    let mut andere_nonce = record.clone();
    andere_nonce.nonce[0] ^= 1;
    assert_eq!(
        kluis.ontzegel(Vak::Dossiers, &id, &andere_nonce).await,
        fout
    );
    let open = Ok(Blad::Open {
        revisie: 3,
        inhoud: b"inhoud".to_vec(),
    });
    assert_eq!(kluis.ontzegel_blad(Vak::Dossiers, &id, &open).await, fout);
    let andere_kluis = nieuwe_kluis().await.kluis;
    assert_eq!(
        andere_kluis.ontzegel(Vak::Dossiers, &id, &record).await,
        fout
    );
}

#[wasm_bindgen_test]
async fn opens_with_passphrase_and_recovery_code_only() {
    let nieuw = nieuwe_kluis().await;
    let id = nieuw_id();
    let record = nieuw
        .kluis
        .verzegel(Vak::Dossiers, &id, 1, b"inhoud")
        .await
        .unwrap();
    let code = nieuw.herstelcode.tekst().to_lowercase().replace('-', " ");
    for geheim in [
        Geheim::Wachtzin(WACHTZIN),
        Geheim::Wachtzin("  lepel wolk  fiets anker tulp meloen "),
        Geheim::Herstelcode(&code),
    ] {
        let kluis = ontgrendel(&Direct, &nieuw.bestand, geheim).await.unwrap();
        assert!(!kluis.sleutel_is_uitneembaar());
        assert_eq!(
            kluis
                .ontzegel(Vak::Dossiers, &id, &record)
                .await
                .unwrap()
                .as_slice(),
            b"inhoud"
        );
    }
    let fout = async |geheim| ontgrendel(&Direct, &nieuw.bestand, geheim).await.err();
    assert_eq!(
        fout(Geheim::Wachtzin("lepel wolk fiets anker tulp citroen")).await,
        Some(SleutelFout::WachtzinOnjuist)
    );
    let andere_code = Herstelcode::uit_toeval([9; 20]).tekst();
    assert_eq!(
        fout(Geheim::Herstelcode(&andere_code)).await,
        Some(SleutelFout::HerstelcodeOnjuist)
    );
    let korte_code = SleutelFout::Vault(VaultFout::HerstelcodeLengte { gevonden: 4 });
    assert_eq!(fout(Geheim::Herstelcode("AAAA")).await, Some(korte_code));
}

#[wasm_bindgen_test]
async fn accents_typed_in_two_ways_are_the_same() {
    let dag = chrono::NaiveDate::from_ymd_opt(2026, 3, 1).unwrap();
    let nieuw = spoorboek::platform::sleutel::maak_kluis(&Direct, "caf\u{e9} lepel wolk", dag)
        .await
        .unwrap();
    assert!(
        ontgrendel(
            &Direct,
            &nieuw.bestand,
            Geheim::Wachtzin("cafe\u{301} lepel wolk")
        )
        .await
        .is_ok()
    );
}

#[wasm_bindgen_test]
async fn changing_the_passphrase_keeps_records_and_recovery_code() {
    let nieuw = nieuwe_kluis().await;
    let id = nieuw_id();
    let record = nieuw
        .kluis
        .verzegel(Vak::Dossiers, &id, 1, b"inhoud")
        .await
        .unwrap();
    let andere = "anker tulp meloen lepel wolk";
    let te_kort =
        wijzig_wachtzin(&Direct, &nieuw.bestand, Geheim::Wachtzin(WACHTZIN), "kort").await;
    assert_eq!(te_kort, Err(SleutelFout::WachtzinLengte));
    let onjuist = wijzig_wachtzin(&Direct, &nieuw.bestand, Geheim::Wachtzin(andere), andere).await;
    assert_eq!(onjuist, Err(SleutelFout::WachtzinOnjuist));
    let bestand = wijzig_wachtzin(&Direct, &nieuw.bestand, Geheim::Wachtzin(WACHTZIN), andere)
        .await
        .unwrap();
    let oud = ontgrendel(&Direct, &bestand, Geheim::Wachtzin(WACHTZIN)).await;
    assert_eq!(oud.err(), Some(SleutelFout::WachtzinOnjuist));
    let code = nieuw.herstelcode.tekst();
    for geheim in [Geheim::Wachtzin(andere), Geheim::Herstelcode(&code)] {
        let kluis = ontgrendel(&Direct, &bestand, geheim).await.unwrap();
        assert_eq!(
            kluis
                .ontzegel(Vak::Dossiers, &id, &record)
                .await
                .unwrap()
                .as_slice(),
            b"inhoud"
        );
    }
    let (bestand, nieuwe_code) = nieuwe_herstelcode(&Direct, &bestand, Geheim::Herstelcode(&code))
        .await
        .unwrap();
    let oude_code = ontgrendel(&Direct, &bestand, Geheim::Herstelcode(&code)).await;
    assert_eq!(oude_code.err(), Some(SleutelFout::HerstelcodeOnjuist));
    let code = nieuwe_code.tekst();
    assert!(
        ontgrendel(&Direct, &bestand, Geheim::Herstelcode(&code))
            .await
            .is_ok()
    );
}

#[wasm_bindgen_test]
async fn a_slot_out_of_bounds_is_never_called_a_wrong_passphrase() {
    let mut bestand = nieuwe_kluis().await.bestand;
    bestand.slots[0].argon2id.geheugen_kib = u32::MAX;
    let uitkomst = ontgrendel(&Direct, &bestand, Geheim::Wachtzin(WACHTZIN)).await;
    assert_eq!(
        uitkomst.err(),
        Some(SleutelFout::Vault(VaultFout::ParametersTeZwaar))
    );
    bestand.slots.remove(0);
    let uitkomst = ontgrendel(&Direct, &bestand, Geheim::Wachtzin(WACHTZIN)).await;
    assert_eq!(uitkomst.err(), Some(SleutelFout::GeenSlot));
}

#[wasm_bindgen_test]
async fn pinned_vault_file_opens_in_the_browser() {
    let vector: Value = serde_json::from_str(include_str!("../vectors/kluis-v1.json")).unwrap();
    let bestand = Kluisbestand::van_json(vector["bestand"].to_string().as_bytes()).unwrap();
    let geheimen = [
        Geheim::Wachtzin(vector["wachtzin"].as_str().unwrap()),
        Geheim::Herstelcode(vector["herstelcode"].as_str().unwrap()),
    ];
    let records: Value = serde_json::from_str(include_str!("../vectors/record-v1.json")).unwrap();
    for geheim in geheimen {
        let kluis = ontgrendel(&Direct, &bestand, geheim).await.unwrap();
        for voorbeeld in records["records"].as_array().unwrap() {
            let vak = Vak::ALLE
                .into_iter()
                .find(|vak| vak.naam() == voorbeeld["vak"])
                .unwrap();
            let id = RecordId::nieuw(voorbeeld["id"].as_str().unwrap()).unwrap();
            let blad = Blad::van_bytes(&van_hex(voorbeeld["blad"].as_str().unwrap()).unwrap());
            let inhoud = kluis.ontzegel_blad(vak, &id, &blad).await.unwrap();
            assert_eq!(
                inhoud.as_slice(),
                voorbeeld["inhoud"].as_str().unwrap().as_bytes()
            );
        }
    }
}

#[wasm_bindgen_test]
async fn sealing_gives_the_pinned_bytes() {
    let vector: Value = serde_json::from_str(include_str!("../vectors/record-v1.json")).unwrap();
    let voorbeeld = &vector["records"][0];
    let Ok(Blad::Verzegeld(record)) =
        Blad::van_bytes(&van_hex(voorbeeld["blad"].as_str().unwrap()).unwrap())
    else {
        panic!("verzegeld verwacht");
    };
    let id = RecordId::nieuw(voorbeeld["id"].as_str().unwrap()).unwrap();
    let gegevens = aanvullende_gegevens(Vak::Dossiers, &id, record.revisie);
    let zegel = Zegel {
        nonce: &record.nonce,
        gegevens: &gegevens,
    };
    let kluisvector: Value =
        serde_json::from_str(include_str!("../vectors/kluis-v1.json")).unwrap();
    let bestand = Kluisbestand::van_json(kluisvector["bestand"].to_string().as_bytes()).unwrap();
    let slot = &bestand.slots[0];
    let slotsleutel =
        webcrypto::slotsleutel(&van_hex(kluisvector["afgeleid"][0].as_str().unwrap()).unwrap())
            .await
            .unwrap();
    let slotgegevens = slot.aanvullende_gegevens();
    let slotzegel = Zegel {
        nonce: &slot.nonce,
        gegevens: &slotgegevens,
    };
    let hoofdsleutel = webcrypto::pak_uit(&slot.ingepakte_sleutel, &slotsleutel, slotzegel, false)
        .await
        .unwrap();
    let gevuld = webcrypto::ontsleutel(&hoofdsleutel, zegel, &record.cijfertekst)
        .await
        .unwrap();
    assert_eq!(
        ontvul(&gevuld),
        Ok(voorbeeld["inhoud"].as_str().unwrap().as_bytes())
    );
    assert_eq!(
        webcrypto::versleutel(&hoofdsleutel, zegel, &gevuld).await,
        Ok(record.cijfertekst.clone())
    );
    // A key that may not leave cannot be wrapped either.
    assert_eq!(
        webcrypto::pak_in(&hoofdsleutel, &slotsleutel, slotzegel).await,
        Err(CryptoFout::Geweigerd)
    );
}
