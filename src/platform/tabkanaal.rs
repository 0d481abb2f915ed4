//! Messages between tabs of this app on this device. They hold opaque ids only.

use super::luisteraar::Luisteraar;
use crate::vault::RecordId;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{BroadcastChannel, MessageEvent};

/// What one tab tells the others.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "snake_case", tag = "soort")]
pub enum Tabbericht {
    /// A case file was written.
    DossierGeschreven {
        /// Opaque id.
        id: RecordId,
        /// Its revision now.
        revisie: u64,
    },
    /// Settings were written.
    InstellingenGeschreven,
    /// The coach locked the vault by hand: every tab locks.
    Vergrendeld,
    /// Someone is working in another tab: it counts as activity here too.
    Actief,
    /// The vault file changed: passphrase or recovery code.
    KluisGewijzigd,
    /// Everything was erased: every tab goes back to the start.
    AllesGewist,
}

/// Sends to the other tabs and listens to them until it is dropped. In a browser without
/// BroadcastChannel it does nothing: revisions still keep tabs from overwriting each other.
pub struct Tabkanaal {
    kanaal: Option<BroadcastChannel>,
    _luisteraar: Option<Luisteraar>,
}

impl Tabkanaal {
    /// Opens the channel; `bij` gets the messages of other tabs, never one's own.
    pub fn open(bij: impl Fn(Tabbericht) + 'static) -> Self {
        let kanaal = BroadcastChannel::new("spoorboek").ok();
        let luisteraar = kanaal.as_ref().map(|kanaal| {
            Luisteraar::nieuw(kanaal, "message", move |gebeurtenis| {
                let bericht = gebeurtenis
                    .dyn_into::<MessageEvent>()
                    .ok()
                    .and_then(|gebeurtenis| gebeurtenis.data().as_string())
                    .and_then(|tekst| serde_json::from_str(&tekst).ok());
                if let Some(bericht) = bericht {
                    bij(bericht);
                }
            })
        });
        Self {
            kanaal,
            _luisteraar: luisteraar,
        }
    }

    /// Tells the other tabs.
    pub fn zend(&self, bericht: &Tabbericht) {
        if let (Some(kanaal), Ok(tekst)) = (&self.kanaal, serde_json::to_string(bericht)) {
            let _ = kanaal.post_message(&JsValue::from_str(&tekst));
        }
    }
}

impl Drop for Tabkanaal {
    fn drop(&mut self) {
        if let Some(kanaal) = &self.kanaal {
            kanaal.close();
        }
    }
}
