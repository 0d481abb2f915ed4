//! Spoorboek: guides a *tweede spoor* case from intake to WIA, wholly on the device.
//!
//! A pure core with a thin shell: every room below except `platform` and `ui` knows no clock,
//! no randomness and no browser, and is compiled and tested on the host. `tests/architecture.rs`
//! holds which room may use which.
#![cfg_attr(test, allow(clippy::string_slice))]

pub mod avg;
pub mod belastbaarheid;
pub mod dossier;
pub mod export;
pub mod figuur;
pub mod functies;
pub mod pdf;
pub mod rapport;
pub mod session;
pub mod tijdlijn;
pub mod toets;
pub mod typeset;
pub mod vault;
pub mod wia;
pub mod worker;

#[cfg(target_arch = "wasm32")]
pub mod platform;
#[cfg(target_arch = "wasm32")]
pub mod ui;
