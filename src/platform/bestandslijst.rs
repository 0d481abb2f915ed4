//! The app's own files as the build wrote them into the page:
//! `<meta name="spoorboek-bestand" data-naam="…" content="./…" data-integriteit="sha384-…">`.

use js_sys::Uint8Array;
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;
use web_sys::{Element, RequestInit, Response};

/// One file of the app.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Bestand {
    /// Address, relative to the page.
    pub adres: String,
    /// Integrity value, where the build gave one.
    pub integriteit: Option<String>,
}

/// Why a file of the app is not there.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum BestandslijstFout {
    /// The page does not name it.
    #[error(
        "Een onderdeel van Spoorboek ontbreekt op deze pagina. Uw dossiers staan veilig op dit apparaat. Laad de pagina opnieuw."
    )]
    Onbekend,
    /// It did not come, or is not what was built.
    #[error(
        "Een onderdeel van Spoorboek kon niet worden geladen. Uw dossiers staan veilig op dit apparaat. Kijk of u internet hebt en probeer het opnieuw."
    )]
    NietGeladen,
}

/// Looks a file up by its name in the build.
///
/// # Errors
/// `Onbekend` when the page does not name it.
pub fn zoek(naam: &str) -> Result<Bestand, BestandslijstFout> {
    let document = web_sys::window()
        .and_then(|venster| venster.document())
        .ok_or(BestandslijstFout::Onbekend)?;
    let lijst = document
        .query_selector_all("meta[name=\"spoorboek-bestand\"]")
        .map_err(|_| BestandslijstFout::Onbekend)?;
    (0..lijst.length())
        .filter_map(|plek| lijst.get(plek)?.dyn_into::<Element>().ok())
        .find(|element| element.get_attribute("data-naam").as_deref() == Some(naam))
        .and_then(|element| {
            let adres = element.get_attribute("content")?;
            Some(Bestand {
                adres,
                integriteit: element.get_attribute("data-integriteit"),
            })
        })
        .ok_or(BestandslijstFout::Onbekend)
}

/// Fetches a file of the app, a font for instance; the browser holds it against its integrity value.
///
/// # Errors
/// `Onbekend` or `NietGeladen`.
pub async fn haal_op(naam: &str) -> Result<Vec<u8>, BestandslijstFout> {
    let bestand = zoek(naam)?;
    laad(&bestand).await.ok_or(BestandslijstFout::NietGeladen)
}

async fn laad(bestand: &Bestand) -> Option<Vec<u8>> {
    let opties = RequestInit::new();
    if let Some(integriteit) = &bestand.integriteit {
        opties.set_integrity(integriteit);
    }
    let belofte = web_sys::window()?.fetch_with_str_and_init(&bestand.adres, &opties);
    let antwoord: Response = JsFuture::from(belofte).await.ok()?.dyn_into().ok()?;
    if !antwoord.ok() {
        return None;
    }
    let buffer = JsFuture::from(antwoord.array_buffer().ok()?).await.ok()?;
    Some(Uint8Array::new(&buffer).to_vec())
}
