//! What the app counts on in every browser.

use wasm_bindgen_test::wasm_bindgen_test;

/// The worker and the vault count on these; a browser without them is refused by public/start.js.
#[wasm_bindgen_test]
fn the_browser_has_what_the_app_counts_on() {
    let window = js_sys::global();
    for name in ["crypto", "indexedDB", "Worker", "structuredClone"] {
        let value = js_sys::Reflect::get(&window, &name.into()).unwrap();
        assert!(!value.is_undefined(), "{name}");
    }
}
