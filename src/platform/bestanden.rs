//! Files: handing bytes to the coach as a download, and reading a file that the coach chose.

use js_sys::{Array, Uint8Array};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{Blob, BlobPropertyBag, File, HtmlAnchorElement, HtmlInputElement, Url};

/// Most bytes that are read from a chosen file (64 MiB).
pub const GROOTSTE_BESTAND: u64 = 64 * 1024 * 1024;
/// How long the address of a download lives; browsers start one well within this.
const ADRES_LEEFT_MS: u32 = 60_000;

/// Why a file was not saved or read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum BestandFout {
    /// The browser refused the download.
    #[error(
        "De browser kon het bestand niet opslaan. Uw dossier is niet gewijzigd. Kijk of downloads zijn toegestaan en probeer het opnieuw."
    )]
    NietOpgeslagen,
    /// The chosen file could not be read.
    #[error(
        "Het gekozen bestand kon niet worden gelezen. Er is niets gewijzigd. Staat het nog op dezelfde plek? Kies het bestand opnieuw."
    )]
    NietGelezen,
    /// Over [`GROOTSTE_BESTAND`].
    #[error(
        "Het gekozen bestand is groter dan 64 MB. Er is niets gewijzigd. Kies een kleiner bestand."
    )]
    TeGroot,
}

/// Offers bytes as a download with this name and media type.
///
/// # Errors
/// `NietOpgeslagen` when the browser refuses. Whether the coach then really saved it, no browser tells.
pub fn bewaar(naam: &str, mediatype: &str, bytes: &[u8]) -> Result<(), BestandFout> {
    download(naam, mediatype, bytes).ok_or(BestandFout::NietOpgeslagen)
}

fn download(naam: &str, mediatype: &str, bytes: &[u8]) -> Option<()> {
    let opties = BlobPropertyBag::new();
    opties.set_type(mediatype);
    let delen = Array::of1(&Uint8Array::from(bytes));
    let blob = Blob::new_with_u8_array_sequence_and_options(&delen, &opties).ok()?;
    let adres = Url::create_object_url_with_blob(&blob).ok()?;
    let document = web_sys::window()?.document()?;
    let anker: HtmlAnchorElement = document.create_element("a").ok()?.dyn_into().ok()?;
    anker.set_href(&adres);
    anker.set_download(naam);
    anker.set_hidden(true);
    let lijf = document.body()?;
    lijf.append_child(&anker).ok()?;
    anker.click();
    anker.remove();
    spawn_local(async move {
        super::tijd::wacht(ADRES_LEEFT_MS).await;
        let _ = Url::revoke_object_url(&adres);
    });
    Some(())
}

/// The file that is chosen in a file field, if any.
pub fn gekozen(veld: &HtmlInputElement) -> Option<File> {
    veld.files()?.get(0)
}

/// Reads a chosen file.
///
/// # Errors
/// `TeGroot` before anything is read, `NietGelezen` when the browser cannot read it.
pub async fn lees(bestand: &File) -> Result<Vec<u8>, BestandFout> {
    if bestand.size() > GROOTSTE_BESTAND as f64 {
        return Err(BestandFout::TeGroot);
    }
    let buffer: JsValue = JsFuture::from(bestand.array_buffer())
        .await
        .map_err(|_| BestandFout::NietGelezen)?;
    Ok(Uint8Array::new(&buffer).to_vec())
}
