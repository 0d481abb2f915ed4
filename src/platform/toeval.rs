//! Randomness of the browser (`crypto.getRandomValues`), for ids, salts, nonces and codes.

use crate::vault::RecordId;

/// The browser gives no randomness: the page was not loaded safely, or the browser is too old.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error(
    "Deze browser kan niet veilig versleutelen. Er is niets gewijzigd. Open Spoorboek via https in een recente browser."
)]
pub struct GeenToeval;

/// `N` random bytes, at most 65,536.
///
/// # Errors
/// `GeenToeval` when the browser refuses.
pub fn bytes<const N: usize>() -> Result<[u8; N], GeenToeval> {
    let mut doel = [0; N];
    let crypto = web_sys::window()
        .and_then(|venster| venster.crypto().ok())
        .ok_or(GeenToeval)?;
    crypto
        .get_random_values_with_u8_array(&mut doel)
        .map_err(|_| GeenToeval)?;
    Ok(doel)
}

/// A new opaque id.
///
/// # Errors
/// `GeenToeval` when the browser refuses.
pub fn nieuw_id() -> Result<RecordId, GeenToeval> {
    bytes().map(RecordId::uit_toeval)
}
