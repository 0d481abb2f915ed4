//! The large worker, loaded on first use: names what the fonts lack and makes the PDF, off the
//! page's thread.
#[cfg(target_arch = "wasm32")]
fn main() {
    use spoorboek::{
        platform::werklus,
        worker::{PdfwerkFout, pdf_werk},
    };
    werklus::draai(PdfwerkFout::OnbekendeOpdracht, pdf_werk::voer_uit);
}

#[cfg(not(target_arch = "wasm32"))]
fn main() {}
