//! IndexedDB requests and transactions as futures.
//!
//! The resolve function of a promise is itself the event handler, so nothing of Rust has to outlive
//! a request. The continuation runs in the microtasks of that very event, while the transaction is
//! still active.

use super::fout::{Mislukt, duid};
use crate::platform::tijd;
use js_sys::{Array, Function, Object, Promise, Reflect};
use std::future::Future;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{IdbDatabase, IdbRequest, IdbTransaction};

/// After this a transaction counts as lost: iOS sometimes never answers.
pub(super) const TRANSACTIE_MS: u32 = 30_000;

/// Calls a method by name; for what web-sys does not offer.
pub(super) fn roep(doel: &JsValue, naam: &str, argumenten: &Array) -> Result<JsValue, JsValue> {
    let functie: Function = Reflect::get(doel, &JsValue::from_str(naam))?.dyn_into()?;
    functie.apply(doel, argumenten)
}

/// A read-write transaction with strict durability: "complete" then means that it is on the disk.
pub(super) fn strikte_transactie(
    db: &IdbDatabase,
    vakken: &Array,
) -> Result<IdbTransaction, Mislukt> {
    let opties = Object::new();
    let gezet = Reflect::set(
        &opties,
        &JsValue::from_str("durability"),
        &JsValue::from_str("strict"),
    );
    let argumenten = Array::of3(vakken, &JsValue::from_str("readwrite"), &opties);
    gezet
        .and_then(|_| roep(db, "transaction", &argumenten))
        .and_then(JsCast::dyn_into)
        .map_err(|uitzondering| duid(&uitzondering))
}

/// The result of a request. Listens from the moment of the call, not of the await.
pub(super) fn antwoord(verzoek: IdbRequest) -> impl Future<Output = Result<JsValue, Mislukt>> {
    let belofte = Promise::new(&mut |klaar, _| {
        verzoek.set_onsuccess(Some(&klaar));
        verzoek.set_onerror(Some(&klaar));
    });
    async move {
        let _ = JsFuture::from(belofte).await;
        verzoek
            .result()
            .map_err(|uitzondering| duid(&uitzondering))
            .and_then(|waarde| match verzoek.error() {
                Ok(Some(fout)) => Err(duid(&fout)),
                _ => Ok(waarde),
            })
    }
}

/// Whether a transaction committed. Listens from the moment of the call.
pub(super) fn einde(transactie: IdbTransaction) -> impl Future<Output = Result<(), Mislukt>> {
    let belofte = Promise::new(&mut |klaar, _| {
        transactie.set_oncomplete(Some(&klaar));
        transactie.set_onabort(Some(&klaar));
    });
    async move {
        let gebeurtenis = tijd::binnen(TRANSACTIE_MS, JsFuture::from(belofte)).await;
        let soort = gebeurtenis
            .ok()
            .and_then(Result::ok)
            .and_then(|gebeurtenis| {
                Reflect::get(&gebeurtenis, &JsValue::from_str("type"))
                    .ok()?
                    .as_string()
            });
        match (soort.as_deref(), transactie.error()) {
            (Some("complete"), _) => Ok(()),
            (_, Some(fout)) => Err(duid(&fout)),
            (_, None) => Err(Mislukt::Verbinding),
        }
    }
}
