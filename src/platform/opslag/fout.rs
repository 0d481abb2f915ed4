//! What can go wrong with storage, and how a browser's exception is understood.

use crate::vault::{RecordId, Vak};
use js_sys::Reflect;
use wasm_bindgen::JsValue;

/// Why something was not read or not written. After any of these nothing was written at all.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum OpslagFout {
    /// Another tab wrote this record since it was read.
    #[error(
        "Dit onderdeel is intussen in een ander tabblad gewijzigd. Wat u hier typte staat nog op het scherm en is niet verloren. Haal de nieuwste versie op en vul uw wijziging daar aan."
    )]
    Conflict {
        /// Compartment of the record.
        vak: Vak,
        /// Id of the record.
        id: RecordId,
    },
    /// No room left.
    #[error(
        "De opslag op dit apparaat is vol, daarom is uw laatste wijziging nog niet bewaard. Wat u eerder bewaarde is veilig en wat u typte staat nog op het scherm. Maak ruimte vrij op het apparaat en probeer het opnieuw."
    )]
    Vol,
    /// The browser refuses storage: a private window, or switched off.
    #[error(
        "De browser staat niet toe dat Spoorboek iets op dit apparaat bewaart. Er is niets verloren. Gebruik geen privévenster en kijk of opslag voor deze site is toegestaan."
    )]
    Geweigerd,
    /// The connection was lost, twice.
    #[error(
        "De verbinding met de opslag op dit apparaat is weggevallen. Wat u eerder bewaarde is veilig en wat u typte staat nog op het scherm. Probeer het opnieuw. Helpt dat niet, sluit dan de browser en open Spoorboek weer."
    )]
    VerbindingWeg,
    /// Another tab keeps the database from opening.
    #[error(
        "De opslag kan niet worden geopend omdat een ander tabblad haar bezet houdt. Er is niets verloren. Sluit de andere tabbladen met Spoorboek en probeer het opnieuw."
    )]
    Geblokkeerd,
    /// A caller tried to store something in the clear, or with a revision that does not go up.
    #[error(
        "Spoorboek heeft iets niet bewaard omdat het niet goed versleuteld was. Wat u eerder bewaarde is veilig. Laad de pagina opnieuw en probeer het nog eens."
    )]
    OngeldigeOpdracht,
}

/// Outcome of one attempt.
#[derive(Debug)]
pub(super) enum Mislukt {
    /// Worth one more attempt on a fresh connection.
    Verbinding,
    /// Another attempt gives the same.
    Zeker(OpslagFout),
}

impl From<OpslagFout> for Mislukt {
    fn from(fout: OpslagFout) -> Self {
        Mislukt::Zeker(fout)
    }
}

/// Understands an exception of the browser by its name. Anything unknown counts as a lost
/// connection: a fresh one settles it, or it fails again and is told.
pub(super) fn duid(uitzondering: &JsValue) -> Mislukt {
    let naam = Reflect::get(uitzondering, &JsValue::from_str("name"))
        .ok()
        .and_then(|naam| naam.as_string());
    match naam.as_deref() {
        Some("QuotaExceededError") => Mislukt::Zeker(OpslagFout::Vol),
        Some("SecurityError" | "NotAllowedError") => Mislukt::Zeker(OpslagFout::Geweigerd),
        _ => Mislukt::Verbinding,
    }
}
