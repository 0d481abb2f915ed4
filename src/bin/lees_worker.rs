//! The reading worker: recognises items in the text of an FML, IZP or LAB, off the page's thread.
#[cfg(target_arch = "wasm32")]
fn main() {
    use spoorboek::{
        platform::werklus,
        worker::{LeeswerkFout, lezen},
    };
    werklus::draai(LeeswerkFout::OnbekendeOpdracht, lezen::voer_uit);
}

#[cfg(not(target_arch = "wasm32"))]
fn main() {}
