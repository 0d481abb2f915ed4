//! Large worker for pages and PDF. For now it answers each message with that message.
//!
//! public/worker.js says what the loader promises and asks: `main` sets `onmessage` before it returns.

#[cfg(target_arch = "wasm32")]
fn main() {
    use wasm_bindgen::JsCast;
    use wasm_bindgen::prelude::Closure;
    use web_sys::{DedicatedWorkerGlobalScope, MessageEvent};

    let scope: DedicatedWorkerGlobalScope = js_sys::global().unchecked_into();
    let answers = scope.clone();
    let echo = Closure::<dyn Fn(MessageEvent)>::new(move |event: MessageEvent| {
        let _ = answers.post_message(&event.data());
    });
    scope.set_onmessage(Some(echo.as_ref().unchecked_ref()));
    // Lives as long as the worker does.
    echo.forget();
}

#[cfg(not(target_arch = "wasm32"))]
fn main() {}
