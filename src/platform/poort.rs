//! Runs the effects of the gate.

use super::sleutel::{self, Geheim, SleutelWerker, kluisopslag};
use super::{Kluis, Opslag, klok};
use crate::session::Bewijs;
use crate::session::poort::{PoortEffect, PoortEvent};
use js_sys::{Function, Promise, Reflect};
use std::cell::RefCell;
use std::rc::Rc;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;

const GEEN_WERK: &str = "Een deel van Spoorboek kon niet worden geladen. Uw dossiers staan veilig op dit apparaat. Controleer uw internetverbinding en probeer het opnieuw.";

/// The platform side of the gate. Cheap to clone.
#[derive(Clone)]
pub struct Poortwachter {
    opslag: Opslag,
    werker: SleutelWerker,
    /// The vault that was just made or opened.
    kluis: Rc<RefCell<Option<Kluis>>>,
}

impl Default for Poortwachter {
    fn default() -> Self {
        Self {
            opslag: Opslag::spoorboek(),
            werker: SleutelWerker::default(),
            kluis: Rc::default(),
        }
    }
}

impl Poortwachter {
    /// Looks whether there is a vault.
    pub async fn zoek(&self) -> PoortEvent {
        match kluisopslag::lees(&self.opslag).await {
            Ok(gevonden) => PoortEvent::Gevonden(gevonden.is_some()),
            Err(fout) => PoortEvent::Onbruikbaar(fout.to_string()),
        }
    }

    /// Runs one effect; gives what came of it.
    pub async fn voer_uit(&self, effect: PoortEffect) -> PoortEvent {
        let uitkomst = match effect {
            PoortEffect::MaakKluis(geheim) => self.maak(&geheim.0).await,
            PoortEffect::Ontgrendel(bewijs) => self.ontgrendel(bewijs).await,
            PoortEffect::WijzigWachtzin { bewijs, nieuw } => {
                self.wijzig_wachtzin(&bewijs, &nieuw.0).await
            }
            PoortEffect::OpenWerk => self.open_werk().await,
        };
        uitkomst.unwrap_or_else(PoortEvent::Mislukt)
    }

    async fn maak(&self, wachtzin: &str) -> Result<PoortEvent, String> {
        let nieuw = sleutel::maak_kluis(&self.werker, wachtzin, klok::vandaag())
            .await
            .map_err(|fout| fout.to_string())?;
        kluisopslag::bewaar(&self.opslag, &nieuw.bestand, None)
            .await
            .map_err(|fout| fout.to_string())?;
        self.kluis.replace(Some(nieuw.kluis));
        Ok(PoortEvent::Gemaakt {
            herstelcode: nieuw.herstelcode.tekst(),
        })
    }

    async fn ontgrendel(&self, bewijs: Bewijs) -> Result<PoortEvent, String> {
        let gevonden = kluisopslag::lees(&self.opslag)
            .await
            .map_err(|fout| fout.to_string())?;
        let Some((bestand, _)) = gevonden else {
            return Ok(PoortEvent::Gevonden(false));
        };
        let kluis = sleutel::ontgrendel(&self.werker, &bestand, Geheim::from(&bewijs))
            .await
            .map_err(|fout| fout.to_string())?;
        self.kluis.replace(Some(kluis));
        Ok(PoortEvent::Ontgrendeld(bewijs))
    }

    /// Reads the vault file anew: another tab may have changed it.
    async fn wijzig_wachtzin(&self, bewijs: &Bewijs, nieuw: &str) -> Result<PoortEvent, String> {
        let gevonden = kluisopslag::lees(&self.opslag)
            .await
            .map_err(|fout| fout.to_string())?;
        let Some((bestand, revisie)) = gevonden else {
            return Ok(PoortEvent::Gevonden(false));
        };
        let bestand = sleutel::wijzig_wachtzin(&self.werker, &bestand, bewijs.into(), nieuw)
            .await
            .map_err(|fout| fout.to_string())?;
        kluisopslag::bewaar(&self.opslag, &bestand, Some(revisie))
            .await
            .map_err(|fout| fout.to_string())?;
        Ok(PoortEvent::WachtzinGewijzigd)
    }

    /// Hands the key to the work (public/start.js fetches that), and lets go of it here.
    async fn open_werk(&self) -> Result<PoortEvent, String> {
        let Some(kluis) = self.kluis.borrow_mut().take() else {
            return Ok(PoortEvent::Gevonden(true));
        };
        // Two connections in one page would block each other's renewal of the database.
        self.opslag.sluit();
        let geopend = async {
            let venster = web_sys::window()?;
            let open = Reflect::get(&venster, &JsValue::from_str("spoorboekOpenWerk")).ok()?;
            let belofte = open
                .dyn_into::<Function>()
                .ok()?
                .call1(&venster, kluis.sleutel())
                .ok()?;
            JsFuture::from(belofte.dyn_into::<Promise>().ok()?)
                .await
                .ok()
        };
        geopend
            .await
            .map(|_| PoortEvent::Geopend)
            .ok_or_else(|| GEEN_WERK.to_owned())
    }
}
