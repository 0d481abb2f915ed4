//! The message loop inside a worker, and envelopes as JavaScript objects for both sides:
//! `{ nummer, lading, bytes: [ArrayBuffer, …] }`.

use crate::worker::Envelop;
use js_sys::{Array, ArrayBuffer, Object, Reflect, Uint8Array};
use serde::{Serialize, de::DeserializeOwned};
use wasm_bindgen::{JsCast, JsValue, closure::Closure};
use web_sys::{DedicatedWorkerGlobalScope, MessageEvent};

/// The envelope as an object, and the buffers to transfer with it.
pub fn naar_js(envelop: &Envelop) -> (Object, Array) {
    let over: Array = envelop
        .bytes
        .iter()
        .map(|deel| Uint8Array::from(deel.as_slice()).buffer())
        .collect();
    let bericht = Object::new();
    let velden = [
        ("nummer", JsValue::from(envelop.nummer)),
        ("lading", JsValue::from_str(&envelop.lading)),
        ("bytes", over.clone().into()),
    ];
    for (naam, waarde) in velden {
        // Setting a field of a plain object that we made ourselves cannot fail.
        let _ = Reflect::set(&bericht, &JsValue::from_str(naam), &waarde);
    }
    (bericht, over)
}

/// The number of the job that a message is about.
pub fn nummer_van(bericht: &JsValue) -> Option<u32> {
    let getal = Reflect::get(bericht, &JsValue::from_str("nummer"))
        .ok()?
        .as_f64()?;
    (getal >= 0.0 && getal <= f64::from(u32::MAX)).then_some(getal as u32)
}

/// Reads an envelope; nothing when the message is something else.
pub fn uit_js(bericht: &JsValue) -> Option<Envelop> {
    let veld = |naam: &str| Reflect::get(bericht, &JsValue::from_str(naam)).ok();
    let bytes = veld("bytes")?.dyn_into::<Array>().ok()?;
    let bytes = bytes
        .iter()
        .map(|deel| Some(Uint8Array::new(&deel.dyn_into::<ArrayBuffer>().ok()?.into()).to_vec()))
        .collect::<Option<_>>()?;
    Some(Envelop {
        nummer: nummer_van(bericht)?,
        lading: veld("lading")?.as_string()?,
        bytes,
    })
}

/// Runs a worker: every job goes to `verwerk`, its outcome goes back under the same number. A job
/// that cannot be read gets `onbekend`. To be called once, from `main` of the worker.
pub fn draai<O, A, F>(
    onbekend: F,
    verwerk: impl Fn(O, Vec<Vec<u8>>) -> Result<(A, Vec<Vec<u8>>), F> + 'static,
) where
    O: DeserializeOwned,
    A: Serialize,
    F: Serialize + Clone + 'static,
{
    let Ok(werkruimte) = js_sys::global().dyn_into::<DedicatedWorkerGlobalScope>() else {
        return;
    };
    let antwoorder = werkruimte.clone();
    let bij_bericht = Closure::<dyn Fn(MessageEvent)>::new(move |gebeurtenis: MessageEvent| {
        let Some(Envelop {
            nummer,
            lading,
            bytes,
        }) = uit_js(&gebeurtenis.data())
        else {
            return;
        };
        let uitkomst = match serde_json::from_str(&lading) {
            Ok(opdracht) => verwerk(opdracht, bytes),
            Err(_) => Err(onbekend.clone()),
        };
        let (uitkomst, bytes) = match uitkomst {
            Ok((waarde, bytes)) => (Ok(waarde), bytes),
            Err(fout) => (Err(fout), Vec::new()),
        };
        if let Ok(envelop) = Envelop::pak(nummer, &uitkomst, bytes) {
            let (bericht, over) = naar_js(&envelop);
            let _ = antwoorder.post_message_with_transfer(&bericht, &over);
        }
    });
    werkruimte.set_onmessage(Some(bij_bericht.as_ref().unchecked_ref()));
    // Lives as long as the worker itself.
    bij_bericht.forget();
}
