//! Storage as it should go.

use crate::hulp::{blad, nieuw_id, nieuwe_kluis, nieuwe_opslag, revisie, schrijf_inhoud, zet};
use spoorboek::{
    platform::{
        Opslag, OpslagFout, Schrijfopdracht,
        opslag::Opslagmelding,
        sleutel::kluisopslag::{self, KluisopslagFout},
    },
    vault::{Blad, RecordId, Vak},
};
use std::{cell::Cell, rc::Rc};
use wasm_bindgen::JsCast;
use wasm_bindgen_test::wasm_bindgen_test;

#[wasm_bindgen_test]
async fn a_batch_over_two_compartments_reads_back() {
    let (opslag, id) = (nieuwe_opslag(), nieuw_id());
    let dossier = blad(1);
    let maak = |vak, blad: &Blad| Schrijfopdracht::Zet {
        vak,
        id: id.clone(),
        verwachte_revisie: None,
        blad: blad.clone(),
    };
    let overzicht = blad(1);
    opslag
        .schrijf(vec![
            maak(Vak::Overzichten, &overzicht),
            maak(Vak::Dossiers, &dossier),
        ])
        .await
        .unwrap();

    let plekken = [
        (Vak::Dossiers, id.clone()),
        (Vak::Overzichten, id.clone()),
        (Vak::Versies, id.clone()),
    ];
    let gelezen = opslag.lees_samen(&plekken).await.unwrap();
    let bladen: Vec<_> = gelezen
        .into_iter()
        .map(|gelezen| gelezen.map(|gelezen| gelezen.blad.unwrap()))
        .collect();
    assert_eq!(bladen, [Some(dossier), Some(overzicht.clone()), None]);
    let alle = opslag.lees_alle(Vak::Overzichten).await.unwrap();
    assert_eq!(
        (alle.len(), &alle[0].id, alle[0].blad.as_ref()),
        (1, &id, Ok(&overzicht))
    );
    assert_eq!(opslag.lees_alle(Vak::Bijlagen).await.unwrap(), []);
}

#[wasm_bindgen_test]
async fn a_second_tab_cannot_overwrite() {
    let eerste = nieuwe_opslag();
    let (id, ander) = (nieuw_id(), nieuw_id());
    let naam = nieuw_id();
    let (eerste, tweede) = (Opslag::met_naam(naam.als_str()), {
        drop(eerste);
        Opslag::met_naam(naam.als_str())
    });
    eerste.schrijf(vec![zet(&id, None, 1)]).await.unwrap();
    tweede.schrijf(vec![zet(&id, Some(1), 2)]).await.unwrap();

    let uitkomst = eerste
        .schrijf(vec![zet(&ander, None, 1), zet(&id, Some(1), 2)])
        .await;
    assert_eq!(
        uitkomst,
        Err(OpslagFout::Conflict {
            vak: Vak::Dossiers,
            id: id.clone()
        })
    );
    assert_eq!(revisie(&eerste, &id).await, Some(2));
    assert_eq!(
        revisie(&eerste, &ander).await,
        None,
        "a conflict aborts the whole batch"
    );
    let bestaat_al = eerste.schrijf(vec![zet(&id, None, 1)]).await;
    assert!(matches!(bestaat_al, Err(OpslagFout::Conflict { .. })));
    let weg = eerste.schrijf(vec![zet(&ander, Some(1), 2)]).await;
    assert!(matches!(weg, Err(OpslagFout::Conflict { .. })));
}

#[wasm_bindgen_test]
async fn of_two_writes_at_once_one_wins() {
    let naam = nieuw_id();
    let (a, b) = (
        Opslag::met_naam(naam.als_str()),
        Opslag::met_naam(naam.als_str()),
    );
    let id = nieuw_id();
    a.schrijf(vec![zet(&id, None, 1)]).await.unwrap();
    b.lees_alle(Vak::Dossiers).await.unwrap();
    let schrijf = |opslag: Opslag| {
        let opdracht = zet(&id, Some(1), 2);
        wasm_bindgen_futures::future_to_promise(async move {
            Ok(opslag.schrijf(vec![opdracht]).await.is_ok().into())
        })
    };
    let samen = js_sys::Promise::all(&js_sys::Array::of2(&schrijf(a), &schrijf(b)));
    let uitkomsten: js_sys::Array = wasm_bindgen_futures::JsFuture::from(samen)
        .await
        .unwrap()
        .unchecked_into();
    let gelukt = uitkomsten
        .iter()
        .filter(|uitkomst| uitkomst.as_bool() == Some(true))
        .count();
    assert_eq!(gelukt, 1);
}

#[wasm_bindgen_test]
async fn deleting_asks_for_the_right_revision() {
    let (opslag, id) = (nieuwe_opslag(), nieuw_id());
    opslag.schrijf(vec![zet(&id, None, 1)]).await.unwrap();
    let verwijder = |verwachte_revisie| {
        vec![Schrijfopdracht::Verwijder {
            vak: Vak::Dossiers,
            id: id.clone(),
            verwachte_revisie,
        }]
    };
    assert!(matches!(
        opslag.schrijf(verwijder(Some(2))).await,
        Err(OpslagFout::Conflict { .. })
    ));
    assert_eq!(revisie(&opslag, &id).await, Some(1));
    opslag.schrijf(verwijder(Some(1))).await.unwrap();
    assert_eq!(revisie(&opslag, &id).await, None);
    opslag.schrijf(verwijder(None)).await.unwrap();
}

#[wasm_bindgen_test]
async fn the_door_refuses_what_is_not_sealed_or_goes_back() {
    let (opslag, id) = (nieuwe_opslag(), nieuw_id());
    let open = Schrijfopdracht::Zet {
        vak: Vak::Dossiers,
        id: id.clone(),
        verwachte_revisie: None,
        blad: Blad::Open {
            revisie: 1,
            inhoud: b"{}".to_vec(),
        },
    };
    assert_eq!(
        opslag.schrijf(vec![open]).await,
        Err(OpslagFout::OngeldigeOpdracht)
    );
    assert_eq!(
        opslag.schrijf(vec![zet(&id, Some(4), 4)]).await,
        Err(OpslagFout::OngeldigeOpdracht)
    );
    let dubbel = vec![zet(&id, None, 1), zet(&id, None, 1)];
    assert_eq!(
        opslag.schrijf(dubbel).await,
        Err(OpslagFout::OngeldigeOpdracht)
    );
    assert_eq!(revisie(&opslag, &id).await, None);
}

#[wasm_bindgen_test]
async fn a_damaged_record_does_not_hide_the_others() {
    let naam = nieuw_id();
    let opslag = Opslag::met_naam(naam.als_str());
    opslag
        .schrijf(vec![zet(&RecordId::nieuw("goed").unwrap(), None, 1)])
        .await
        .unwrap();
    let script = format!(
        "new Promise((klaar, fout) => {{ const o = indexedDB.open('{naam}'); o.onerror = fout; o.onsuccess = () => {{ \
         const t = o.result.transaction('dossiers', 'readwrite'); \
         t.objectStore('dossiers').put(new Uint8Array([1, 2]), 'kapot'); \
         t.objectStore('dossiers').put('tekst', 'vreemd'); \
         t.oncomplete = () => {{ o.result.close(); klaar(); }}; }}; }})"
    );
    wasm_bindgen_futures::JsFuture::from(
        crate::hulp::js(&script).unchecked_into::<js_sys::Promise>(),
    )
    .await
    .unwrap();
    let alle = opslag.lees_alle(Vak::Dossiers).await.unwrap();
    let leesbaar: Vec<_> = alle
        .iter()
        .map(|gelezen| (gelezen.id.als_str(), gelezen.blad.is_ok()))
        .collect();
    assert_eq!(
        leesbaar,
        [("goed", true), ("kapot", false), ("vreemd", false)]
    );
}

#[wasm_bindgen_test]
async fn what_is_stored_is_ciphertext() {
    let opslag = Opslag::met_naam(nieuw_id().als_str());
    let kluis = nieuwe_kluis().await;
    let geplant = "Geplante werknemer Ðorđe Yıldız";
    kluisopslag::bewaar(&opslag, &kluis.bestand, None)
        .await
        .unwrap();
    for vak in Vak::ALLE.into_iter().filter(|vak| !vak.mag_open()) {
        schrijf_inhoud(&kluis.kluis, &opslag, vak, &nieuw_id(), geplant.as_bytes()).await;
    }
    let utf16: Vec<u8> = geplant.encode_utf16().flat_map(u16::to_le_bytes).collect();
    let mut gezien = 0;
    for vak in Vak::ALLE {
        for gelezen in opslag.lees_alle(vak).await.unwrap() {
            let bytes = gelezen.blad.unwrap().naar_bytes();
            let bevat = |naald: &[u8]| bytes.windows(naald.len()).any(|stuk| stuk == naald);
            assert!(
                !bevat(geplant.as_bytes()) && !bevat(&utf16) && !bevat(b"Yld"),
                "{vak:?}"
            );
            gezien += 1;
        }
    }
    assert_eq!(gezien, Vak::ALLE.len());
}

#[wasm_bindgen_test]
async fn the_vault_file_is_made_once() {
    let opslag = nieuwe_opslag();
    assert!(kluisopslag::lees(&opslag).await.unwrap().is_none());
    let bestand = nieuwe_kluis().await.bestand;
    assert_eq!(kluisopslag::bewaar(&opslag, &bestand, None).await, Ok(1));
    assert_eq!(
        kluisopslag::lees(&opslag).await,
        Ok(Some((bestand.clone(), 1)))
    );
    let nog_eens = kluisopslag::bewaar(&opslag, &bestand, None).await;
    assert!(matches!(
        nog_eens,
        Err(KluisopslagFout::Opslag(OpslagFout::Conflict { .. }))
    ));
    assert_eq!(kluisopslag::bewaar(&opslag, &bestand, Some(1)).await, Ok(2));
}

#[wasm_bindgen_test]
async fn erasing_makes_other_tabs_let_go() {
    let naam = nieuw_id();
    let (eerste, tweede) = (
        Opslag::met_naam(naam.als_str()),
        Opslag::met_naam(naam.als_str()),
    );
    let id = nieuw_id();
    eerste.schrijf(vec![zet(&id, None, 1)]).await.unwrap();
    let melding = Rc::new(Cell::new(None));
    let gehoord = Rc::clone(&melding);
    tweede.bij_melding(move |soort| gehoord.set(Some(soort)));
    assert_eq!(revisie(&tweede, &id).await, Some(1));
    eerste.wis_alles().await.unwrap();
    assert_eq!(melding.get(), Some(Opslagmelding::ElderGevraagd));
    assert_eq!(revisie(&tweede, &id).await, None);
}

#[wasm_bindgen_test]
async fn closing_during_a_read_lets_go_of_everything() {
    let (opslag, id) = (nieuwe_opslag(), nieuw_id());
    opslag.schrijf(vec![zet(&id, None, 1)]).await.unwrap();
    let lezer = opslag.clone();
    let lezing = wasm_bindgen_futures::future_to_promise(async move {
        let aantal = lezer
            .lees_alle(Vak::Dossiers)
            .await
            .map_or(0, |alle| alle.len());
        Ok(u32::try_from(aantal).unwrap().into())
    });
    wasm_bindgen_futures::JsFuture::from(js_sys::Promise::resolve(&wasm_bindgen::JsValue::NULL))
        .await
        .unwrap();
    opslag.wis_alles().await.unwrap();
    let aantal = wasm_bindgen_futures::JsFuture::from(lezing).await.unwrap();
    assert_eq!(aantal.as_f64(), Some(1.0));
}
