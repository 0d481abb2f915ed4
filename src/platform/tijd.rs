//! Waiting, and a limit on waiting for a browser that never answers.

use js_sys::{Function, Promise, Reflect};
use std::{future::Future, pin::pin, task::Poll};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;

/// The limit passed before there was an answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Verlopen;

/// A timer that is cleared when it goes.
struct Wekker {
    nummer: JsValue,
}

impl Drop for Wekker {
    fn drop(&mut self) {
        if let Some(wis) = globale_functie("clearTimeout") {
            let _ = wis.call1(&JsValue::UNDEFINED, &self.nummer);
        }
    }
}

/// `setTimeout` and its like, on the page as well as in a worker.
fn globale_functie(naam: &str) -> Option<Function> {
    Reflect::get(&js_sys::global(), &JsValue::from_str(naam))
        .ok()?
        .dyn_into()
        .ok()
}

/// Waits `milliseconden`; the timer goes when the future is dropped.
pub async fn wacht(milliseconden: u32) {
    let mut wekker = None;
    let belofte = Promise::new(&mut |klaar, _| {
        let zet = globale_functie("setTimeout");
        let nummer = zet.and_then(|zet| {
            zet.call2(&JsValue::UNDEFINED, &klaar, &milliseconden.into())
                .ok()
        });
        wekker = nummer.map(|nummer| Wekker { nummer });
    });
    let _ = JsFuture::from(belofte).await;
    drop(wekker);
}

/// The answer of `werk`, or [`Verlopen`] when it takes longer than `milliseconden`.
///
/// # Errors
/// `Verlopen`; the work is then dropped.
pub async fn binnen<T>(milliseconden: u32, werk: impl Future<Output = T>) -> Result<T, Verlopen> {
    let mut werk = pin!(werk);
    let mut grens = pin!(wacht(milliseconden));
    std::future::poll_fn(move |context| {
        if let Poll::Ready(antwoord) = werk.as_mut().poll(context) {
            return Poll::Ready(Ok(antwoord));
        }
        grens.as_mut().poll(context).map(|()| Err(Verlopen))
    })
    .await
}
