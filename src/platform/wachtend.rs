//! Sealed bytes that wait in this tab (`sessionStorage`): they outlive a reload, not the tab. For what
//! could not be written in the database when the vault had to lock.

use crate::vault::bytes::{naar_hex, van_hex};
use crate::vault::{Blad, VaultFout};
use web_sys::Storage;

const NAAM: &str = "spoorboek-wachtend";

fn tabopslag() -> Option<Storage> {
    web_sys::window()?.session_storage().ok()?
}

fn tekst() -> Option<String> {
    tabopslag()?.get_item(NAAM).ok()?
}

/// Whether anything waits.
pub fn is_er() -> bool {
    tekst().is_some()
}

/// What waits, or why it cannot be read.
pub fn lees() -> Option<Result<Blad, VaultFout>> {
    tekst().map(|tekst| van_hex(&tekst).and_then(|bytes| Blad::van_bytes(&bytes)))
}

/// Keeps it, over what waited before. False if there is no room for it.
pub fn bewaar(blad: &Blad) -> bool {
    let inhoud = naar_hex(&blad.naar_bytes());
    let geschreven = tabopslag().is_some_and(|opslag| opslag.set_item(NAAM, &inhoud).is_ok());
    geschreven && tekst().as_deref() == Some(inhoud.as_str())
}

/// Forgets it.
pub fn wis() {
    if let Some(opslag) = tabopslag() {
        // A tab that refuses to forget keeps sealed bytes that are on the disk by now as well.
        let _ = opslag.remove_item(NAAM);
    }
}
