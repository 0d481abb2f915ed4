//! Preferences that may be read without the vault: only how the page looks, nothing of anyone.

use gloo_storage::{LocalStorage, Storage};

const SLEUTEL: &str = "spoorboek.voorkeuren";

/// Colours of the page.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Thema {
    /// As the device has it.
    #[default]
    Systeem,
    /// Always light.
    Licht,
    /// Always dark.
    Donker,
}

/// Size of letters.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Lettergrootte {
    /// As the browser has it.
    #[default]
    Gewoon,
    /// An eighth larger.
    Groot,
    /// A quarter larger.
    ZeerGroot,
}

/// What is kept in localStorage. New fields get a default, so that old values stay readable.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, serde::Serialize, serde::Deserialize)]
#[serde(default)]
pub struct Voorkeuren {
    /// Colours.
    pub thema: Thema,
    /// Size of letters.
    pub lettergrootte: Lettergrootte,
}

/// gloo panics when the browser refuses localStorage, so ask first.
fn beschikbaar() -> bool {
    web_sys::window().is_some_and(|venster| matches!(venster.local_storage(), Ok(Some(_))))
}

/// The kept preferences; defaults when there are none, or when they are unreadable or refused.
pub fn lees() -> Voorkeuren {
    if beschikbaar() {
        LocalStorage::get(SLEUTEL).unwrap_or_default()
    } else {
        Voorkeuren::default()
    }
}

/// Keeps the preferences; false when the browser refuses, which costs only the look.
pub fn bewaar(voorkeuren: Voorkeuren) -> bool {
    beschikbaar() && LocalStorage::set(SLEUTEL, voorkeuren).is_ok()
}
