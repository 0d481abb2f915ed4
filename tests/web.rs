//! Browser units: storage, encryption, the worker client and the small things of room `platform`,
//! in headless Chromium. Faults of a browser are made by replacing its own functions for a moment,
//! so the code under test is exactly the code that ships.
#![cfg(target_arch = "wasm32")]
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "all of this is a test"
)]

#[path = "web/bestanden.rs"]
mod bestanden;
#[path = "web/browser.rs"]
mod browser;
#[path = "web/hulp.rs"]
mod hulp;
#[path = "web/opslag.rs"]
mod opslag;
#[path = "web/pdf.rs"]
mod pdf;
#[path = "web/sleutel.rs"]
mod sleutel;
#[path = "web/storingen.rs"]
mod storingen;
#[path = "web/werker.rs"]
mod werker;

wasm_bindgen_test::wasm_bindgen_test_configure!(run_in_browser);
