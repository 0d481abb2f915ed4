//! Whether the browser promises to keep the storage, and how much room there is.

use js_sys::{Promise, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::StorageManager;

/// What the browser says about the storage.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct Opslagstatus {
    /// Whether the browser promised not to clear it by itself; nothing when it does not say.
    pub duurzaam: Option<bool>,
    /// Bytes in use, roughly.
    pub gebruikt: Option<f64>,
    /// Bytes that may be used, roughly.
    pub ruimte: Option<f64>,
}

fn beheer() -> Option<StorageManager> {
    let navigator = web_sys::window()?.navigator();
    Reflect::get(&navigator, &JsValue::from_str("storage"))
        .ok()?
        .dyn_into()
        .ok()
}

async fn ja_of_nee(belofte: Result<Promise, JsValue>) -> Option<bool> {
    JsFuture::from(belofte.ok()?).await.ok()?.as_bool()
}

async fn status(beheer: &StorageManager, duurzaam: Option<bool>) -> Opslagstatus {
    let schatting = match beheer.estimate() {
        Ok(belofte) => JsFuture::from(belofte).await.unwrap_or(JsValue::UNDEFINED),
        Err(_) => JsValue::UNDEFINED,
    };
    let getal = |naam: &str| {
        Reflect::get(&schatting, &JsValue::from_str(naam))
            .ok()?
            .as_f64()
    };
    Opslagstatus {
        duurzaam,
        gebruikt: getal("usage"),
        ruimte: getal("quota"),
    }
}

/// Asks the browser to keep the storage (Firefox then asks the user) and gives the answer.
pub async fn vraag_duurzaam() -> Opslagstatus {
    let Some(beheer) = beheer() else {
        return Opslagstatus::default();
    };
    let duurzaam = ja_of_nee(beheer.persist()).await;
    status(&beheer, duurzaam).await
}

/// The present answer, without asking for anything.
pub async fn lees_status() -> Opslagstatus {
    let Some(beheer) = beheer() else {
        return Opslagstatus::default();
    };
    let duurzaam = ja_of_nee(beheer.persisted()).await;
    status(&beheer, duurzaam).await
}
