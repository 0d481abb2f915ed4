//! AES-256-GCM through WebCrypto. The key never comes into the memory of wasm, but for the derived
//! key of a slot on its way from the keys worker.

use js_sys::{Array, Object, Reflect, Uint8Array};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{CryptoKey, SubtleCrypto};

/// Why WebCrypto gave no answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CryptoFout {
    /// The tag does not fit: another key, or other bytes than were sealed.
    Authenticatie,
    /// WebCrypto is missing or refuses.
    Geweigerd,
}

/// What a sealed text was or will be sealed with.
#[derive(Debug, Clone, Copy)]
pub struct Zegel<'a> {
    /// 96 bits, never used twice with one key.
    pub nonce: &'a [u8; 12],
    /// Additional data.
    pub gegevens: &'a [u8],
}

impl Zegel<'_> {
    fn algoritme(&self) -> Result<Object, CryptoFout> {
        voorwerp(&[
            ("name", JsValue::from_str("AES-GCM")),
            ("iv", Uint8Array::from(self.nonce.as_slice()).into()),
            ("additionalData", Uint8Array::from(self.gegevens).into()),
            ("tagLength", JsValue::from(128)),
        ])
    }
}

fn subtle() -> Result<SubtleCrypto, CryptoFout> {
    let crypto = web_sys::window()
        .and_then(|venster| venster.crypto().ok())
        .ok_or(CryptoFout::Geweigerd)?;
    // Undefined on a page that was not loaded safely, where the web-sys getter would give a broken object.
    Reflect::get(&crypto, &JsValue::from_str("subtle"))
        .ok()
        .and_then(|subtle| subtle.dyn_into().ok())
        .ok_or(CryptoFout::Geweigerd)
}

fn voorwerp(velden: &[(&str, JsValue)]) -> Result<Object, CryptoFout> {
    let doel = Object::new();
    for (naam, waarde) in velden {
        Reflect::set(&doel, &JsValue::from_str(naam), waarde).map_err(|_| CryptoFout::Geweigerd)?;
    }
    Ok(doel)
}

fn aes() -> Result<Object, CryptoFout> {
    voorwerp(&[
        ("name", JsValue::from_str("AES-GCM")),
        ("length", JsValue::from(256)),
    ])
}

fn gebruik(namen: &[&str]) -> JsValue {
    namen
        .iter()
        .map(|naam| JsValue::from_str(naam))
        .collect::<Array>()
        .into()
}

async fn wacht_op(belofte: Result<js_sys::Promise, JsValue>) -> Result<JsValue, CryptoFout> {
    let uitkomst = match belofte {
        Ok(belofte) => JsFuture::from(belofte).await,
        Err(uitzondering) => Err(uitzondering),
    };
    uitkomst.map_err(|uitzondering| {
        let naam = Reflect::get(&uitzondering, &JsValue::from_str("name"))
            .ok()
            .and_then(|naam| naam.as_string());
        match naam.as_deref() {
            Some("OperationError") => CryptoFout::Authenticatie,
            _ => CryptoFout::Geweigerd,
        }
    })
}

fn sleutel_uit(waarde: JsValue) -> Result<CryptoKey, CryptoFout> {
    waarde.dyn_into().map_err(|_| CryptoFout::Geweigerd)
}

/// A fresh random 256-bit key that can be wrapped, for making a vault.
///
/// # Errors
/// `Geweigerd`.
pub async fn nieuwe_sleutel() -> Result<CryptoKey, CryptoFout> {
    let belofte =
        subtle()?.generate_key_with_object(&aes()?, true, &gebruik(&["encrypt", "decrypt"]));
    sleutel_uit(wacht_op(belofte).await?)
}

/// The derived key of a slot, for wrapping and unwrapping only.
///
/// # Errors
/// `Geweigerd`.
pub async fn slotsleutel(ruw: &[u8]) -> Result<CryptoKey, CryptoFout> {
    let bytes = Uint8Array::from(ruw);
    let belofte = subtle()?.import_key_with_object(
        "raw",
        &bytes,
        &aes()?,
        false,
        &gebruik(&["wrapKey", "unwrapKey"]),
    );
    let sleutel = wacht_op(belofte).await;
    bytes.fill(0, 0, bytes.length());
    sleutel_uit(sleutel?)
}

/// Wraps a key that allows it; the tag is at the end.
///
/// # Errors
/// `Geweigerd`.
pub async fn pak_in(
    sleutel: &CryptoKey,
    slotsleutel: &CryptoKey,
    zegel: Zegel<'_>,
) -> Result<Vec<u8>, CryptoFout> {
    let belofte = subtle()?.wrap_key_with_object("raw", sleutel, slotsleutel, &zegel.algoritme()?);
    Ok(Uint8Array::new(&wacht_op(belofte).await?).to_vec())
}

/// Unwraps the master key. With `uitneembaar` false it can never be taken out again.
///
/// # Errors
/// `Authenticatie` when the secret was not the right one, or the slot was tampered with.
pub async fn pak_uit(
    ingepakt: &[u8],
    slotsleutel: &CryptoKey,
    zegel: Zegel<'_>,
    uitneembaar: bool,
) -> Result<CryptoKey, CryptoFout> {
    let belofte = subtle()?.unwrap_key_with_js_u8_array_and_object_and_object(
        "raw",
        &Uint8Array::from(ingepakt),
        slotsleutel,
        &zegel.algoritme()?,
        &aes()?,
        uitneembaar,
        &gebruik(&["encrypt", "decrypt"]),
    );
    sleutel_uit(wacht_op(belofte).await?)
}

/// Seals; the tag is at the end.
///
/// # Errors
/// `Geweigerd`.
pub async fn versleutel(
    sleutel: &CryptoKey,
    zegel: Zegel<'_>,
    klaar: &[u8],
) -> Result<Vec<u8>, CryptoFout> {
    let belofte = subtle()?.encrypt_with_object_and_js_u8_array(
        &zegel.algoritme()?,
        sleutel,
        &Uint8Array::from(klaar),
    );
    let cijfertekst = wacht_op(belofte).await.map_err(|_| CryptoFout::Geweigerd)?;
    Ok(Uint8Array::new(&cijfertekst).to_vec())
}

/// Opens what [`versleutel`] sealed.
///
/// # Errors
/// `Authenticatie` when one bit of key, nonce, additional data or ciphertext differs.
pub async fn ontsleutel(
    sleutel: &CryptoKey,
    zegel: Zegel<'_>,
    cijfertekst: &[u8],
) -> Result<Vec<u8>, CryptoFout> {
    let belofte = subtle()?.decrypt_with_object_and_js_u8_array(
        &zegel.algoritme()?,
        sleutel,
        &Uint8Array::from(cijfertekst),
    );
    Ok(Uint8Array::new(&wacht_op(belofte).await?).to_vec())
}
