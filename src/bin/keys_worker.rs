//! The keys worker: derives keys with Argon2id and makes passphrases, off the page's thread.
#[cfg(target_arch = "wasm32")]
fn main() {
    use spoorboek::{
        platform::werklus,
        worker::{SleutelwerkFout, sleutels},
    };
    werklus::draai(SleutelwerkFout::OnbekendeOpdracht, |opdracht, _| {
        sleutels::voer_uit(opdracht)
    });
}

#[cfg(not(target_arch = "wasm32"))]
fn main() {}
