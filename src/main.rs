//! The gate: the small page that loads first. It makes the vault and opens it.

#[cfg(target_arch = "wasm32")]
fn main() {
    spoorboek::ui::toon_stil_scherm_bij_paniek();
    spoorboek::ui::open_poort();
}

#[cfg(not(target_arch = "wasm32"))]
fn main() {}
