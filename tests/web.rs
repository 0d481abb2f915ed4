//! Browser units: what must be seen in a real browser, in headless Chromium.
#![cfg(target_arch = "wasm32")]
#![allow(clippy::unwrap_used, reason = "all of this file is a test")]

use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};

wasm_bindgen_test_configure!(run_in_browser);

/// The worker and the vault count on these; a browser without them is refused by public/start.js.
#[wasm_bindgen_test]
fn the_browser_has_what_the_app_counts_on() {
    let window = js_sys::global();
    for name in ["crypto", "indexedDB", "Worker", "structuredClone"] {
        let value = js_sys::Reflect::get(&window, &name.into()).unwrap();
        assert!(!value.is_undefined(), "{name}");
    }
}
