//! The work: everything behind the gate. public/start.js fetches it while the passphrase is typed, and
//! hands it the key.

#[cfg(target_arch = "wasm32")]
mod pagina {
    use wasm_bindgen::prelude::wasm_bindgen;

    /// Shows the work of the vault that `sleutel` opens.
    #[wasm_bindgen]
    pub fn open(sleutel: web_sys::CryptoKey) {
        spoorboek::ui::open_werk(sleutel);
    }
}

#[cfg(target_arch = "wasm32")]
fn main() {
    spoorboek::ui::toon_stil_scherm_bij_paniek();
}

#[cfg(not(target_arch = "wasm32"))]
fn main() {}
