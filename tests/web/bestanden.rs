//! Files, the file list, preferences, clock, tabs and inactivity.

use crate::hulp::{Storing, js, nieuw_id};
use chrono::Datelike;
use spoorboek::platform::{
    bestanden::{self, BestandFout},
    bestandslijst::{self, Bestand, BestandslijstFout},
    duurzaamheid,
    inactiviteit::Inactiviteit,
    klok,
    tabkanaal::{Tabbericht, Tabkanaal},
    tijd::{Verlopen, binnen},
    voorkeuren::{self, Thema, Voorkeuren},
};
use std::{cell::Cell, rc::Rc};
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;
use wasm_bindgen_test::wasm_bindgen_test;

#[wasm_bindgen_test]
async fn a_chosen_file_is_read_and_a_huge_one_refused() {
    let bestand: web_sys::File =
        js("new File([new Uint8Array([1, 2, 255])], 'a.bin')").unchecked_into();
    assert_eq!(bestanden::lees(&bestand).await, Ok(vec![1, 2, 255]));
    let groot =
        js("const g = new File([], 'g'); Object.defineProperty(g, 'size', { value: 2 ** 27 }); g");
    assert_eq!(
        bestanden::lees(&groot.unchecked_into()).await,
        Err(BestandFout::TeGroot)
    );
}

#[wasm_bindgen_test]
async fn a_download_has_the_bytes_and_the_name() {
    js("globalThis.__klik = null");
    let _storing = Storing::nieuw(
        "HTMLAnchorElement.prototype.click",
        "function () { globalThis.__klik = fetch(this.href).then((a) => a.text()).then((t) => this.download + '|' + t); }",
    );
    bestanden::bewaar("verslag.pdf", "application/pdf", b"inhoud").unwrap();
    let gezien = JsFuture::from(js("__klik").unchecked_into::<js_sys::Promise>())
        .await
        .unwrap();
    assert_eq!(gezien.as_string().unwrap(), "verslag.pdf|inhoud");
}

#[wasm_bindgen_test]
async fn files_of_the_app_are_held_against_their_integrity() {
    // sha384 of "letters".
    js(
        "globalThis.__lijst = (naam, integriteit) => { const m = document.createElement('meta'); m.name = 'spoorboek-bestand'; \
        m.dataset.naam = naam; m.dataset.integriteit = integriteit; \
        m.content = URL.createObjectURL(new Blob(['letters'])); document.head.append(m); }",
    );
    let som = js(
        "crypto.subtle.digest('SHA-384', new TextEncoder().encode('letters')).then((b) => { \
        const s = 'sha384-' + btoa(String.fromCharCode(...new Uint8Array(b))); __lijst('goed', s); \
        __lijst('fout', s.replace(/-..../, '-AAAA')); return s; })",
    );
    let som = JsFuture::from(som.unchecked_into::<js_sys::Promise>())
        .await
        .unwrap()
        .as_string();
    let Bestand { adres, integriteit } = bestandslijst::zoek("goed").unwrap();
    assert!(adres.starts_with("blob:") && integriteit == som);
    assert_eq!(
        bestandslijst::haal_op("goed").await,
        Ok(b"letters".to_vec())
    );
    assert_eq!(
        bestandslijst::haal_op("fout").await,
        Err(BestandslijstFout::NietGeladen)
    );
    assert_eq!(
        bestandslijst::haal_op("geen").await,
        Err(BestandslijstFout::Onbekend)
    );
}

#[wasm_bindgen_test]
fn preferences_survive_and_never_panic() {
    assert!(voorkeuren::bewaar(Voorkeuren {
        thema: Thema::Donker,
        ..Voorkeuren::default()
    }));
    assert_eq!(voorkeuren::lees().thema, Thema::Donker);
    js("localStorage.setItem('spoorboek.voorkeuren', '{\"thema\":\"paars\"}')");
    assert_eq!(voorkeuren::lees(), Voorkeuren::default());
    js("localStorage.setItem('spoorboek.voorkeuren', '{\"thema\":\"licht\",\"later\":1}')");
    assert_eq!(voorkeuren::lees().thema, Thema::Licht);
    js(
        "Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('nee', 'SecurityError'); }, configurable: true })",
    );
    assert_eq!(voorkeuren::lees(), Voorkeuren::default());
    assert!(!voorkeuren::bewaar(Voorkeuren::default()));
    js("delete window.localStorage");
}

#[wasm_bindgen_test]
fn the_clock_gives_local_time() {
    let dag =
        js("const d = new Date(); [d.getFullYear(), d.getMonth() + 1, d.getDate()].join('-')");
    let vandaag = klok::vandaag();
    let eigen = format!("{}-{}-{}", vandaag.year(), vandaag.month(), vandaag.day());
    assert_eq!(dag.as_string().unwrap(), eigen);
    assert!(klok::nu().date() >= vandaag);
}

#[wasm_bindgen_test]
async fn storage_state_is_read() {
    let status = duurzaamheid::lees_status().await;
    assert!(status.duurzaam.is_some() && status.ruimte.unwrap() > 0.0);
}

#[wasm_bindgen_test]
async fn tabs_hear_each_other_but_not_themselves() {
    let eigen = Rc::new(Cell::new(0));
    let teller = Rc::clone(&eigen);
    let zender = Tabkanaal::open(move |_| teller.set(teller.get() + 1));
    let bericht = Tabbericht::DossierGeschreven {
        id: nieuw_id(),
        revisie: 7,
    };
    let verwacht = bericht.clone();
    let mut ontvanger = None;
    let gehoord = js_sys::Promise::new(&mut |klaar, _| {
        let verwacht = verwacht.clone();
        ontvanger = Some(Tabkanaal::open(move |gekregen| {
            let _ = klaar.call1(&wasm_bindgen::JsValue::NULL, &(gekregen == verwacht).into());
        }));
    });
    zender.zend(&bericht);
    assert_eq!(JsFuture::from(gehoord).await.unwrap().as_bool(), Some(true));
    assert_eq!(eigen.get(), 0);
}

#[wasm_bindgen_test]
fn inactivity_is_noticed_once_also_after_sleep() {
    let keren = Rc::new(Cell::new(0));
    let teller = Rc::clone(&keren);
    let wachter = Inactiviteit::start(5, move || teller.set(teller.get() + 1));
    let later = |minuten: f64| {
        Storing::nieuw(
            "Date.now",
            &format!("() => echt.call(Date) + {}", minuten * 60_000.0),
        )
    };
    {
        let _klok = later(4.0);
        wachter.meld_activiteit();
        assert_eq!(keren.get(), 0);
    }
    {
        // Waking up: the first event is a check, not activity.
        let _klok = later(9.1);
        js("window.dispatchEvent(new Event('focus'))");
        js("window.dispatchEvent(new Event('pointerdown'))");
    }
    assert_eq!(keren.get(), 1);
    drop(wachter);
    let _klok = later(60.0);
    js("window.dispatchEvent(new Event('pointerdown'))");
    assert_eq!(keren.get(), 1);
}

#[wasm_bindgen_test]
async fn waiting_has_a_limit() {
    assert_eq!(binnen(1_000_000, async { 7 }).await, Ok(7));
    assert_eq!(binnen(1, std::future::pending::<()>()).await, Err(Verlopen));
}
