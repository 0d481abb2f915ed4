//! The one write door: every change of the database goes through [`voer_uit`].

use super::{
    fout::{Mislukt, OpslagFout, duid},
    verzoek::{antwoord, einde, strikte_transactie},
};
use crate::vault::{Blad, RecordId, Vak};
use js_sys::{Array, Uint8Array};
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{IdbDatabase, IdbTransaction};

/// One change. A batch is written whole or not at all; it may name a record only once.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Schrijfopdracht {
    /// Write a record.
    Zet {
        /// Compartment.
        vak: Vak,
        /// Id within the compartment.
        id: RecordId,
        /// The revision that must stand there now; nothing when there must be no record.
        verwachte_revisie: Option<u64>,
        /// What to write; its revision must be higher.
        blad: Blad,
    },
    /// Take a record away.
    Verwijder {
        /// Compartment.
        vak: Vak,
        /// Id within the compartment.
        id: RecordId,
        /// The revision that must stand there now; nothing to remove whatever stands there.
        verwachte_revisie: Option<u64>,
    },
}

impl Schrijfopdracht {
    fn plek(&self) -> (Vak, &RecordId) {
        match self {
            Schrijfopdracht::Zet { vak, id, .. } | Schrijfopdracht::Verwijder { vak, id, .. } => {
                (*vak, id)
            }
        }
    }

    /// Only sealed records, but for the vault file; and revisions only go up.
    fn controleer(&self) -> Result<(), OpslagFout> {
        let goed = match self {
            Schrijfopdracht::Verwijder { .. } => true,
            Schrijfopdracht::Zet {
                vak,
                verwachte_revisie,
                blad,
                ..
            } => {
                let mag = vak.mag_open() || matches!(blad, Blad::Verzegeld(_));
                mag && blad.revisie() > verwachte_revisie.unwrap_or(0)
            }
        };
        if goed {
            Ok(())
        } else {
            Err(OpslagFout::OngeldigeOpdracht)
        }
    }

    /// Compares with what stands there. `Ok(true)`: write; `Ok(false)`: it was done already, by a
    /// first attempt whose answer got lost. A fresh nonce makes equal bytes our own bytes.
    fn vergelijk(&self, staand: Option<&[u8]>, tweede_poging: bool) -> Result<bool, OpslagFout> {
        let revisie = staand.map(|bytes| Blad::van_bytes(bytes).map(|blad| blad.revisie()));
        let (verwacht, al_gedaan) = match self {
            Schrijfopdracht::Zet {
                verwachte_revisie,
                blad,
                ..
            } => (
                *verwachte_revisie,
                staand == Some(blad.naar_bytes().as_slice()),
            ),
            Schrijfopdracht::Verwijder {
                verwachte_revisie: None,
                ..
            } => return Ok(true),
            Schrijfopdracht::Verwijder {
                verwachte_revisie, ..
            } => (*verwachte_revisie, staand.is_none()),
        };
        let gelijk = match (&revisie, verwacht) {
            (None, None) => true,
            (Some(Ok(gevonden)), Some(verwacht)) => *gevonden == verwacht,
            _ => false,
        };
        match (gelijk, tweede_poging && al_gedaan) {
            (true, _) => Ok(true),
            (false, true) => Ok(false),
            (false, false) => {
                let (vak, id) = self.plek();
                Err(OpslagFout::Conflict {
                    vak,
                    id: id.clone(),
                })
            }
        }
    }
}

/// Refuses a batch that may never be written, before anything is opened.
pub(super) fn controleer(opdrachten: &[Schrijfopdracht]) -> Result<(), OpslagFout> {
    let mut plekken: Vec<_> = opdrachten.iter().map(Schrijfopdracht::plek).collect();
    plekken.sort_unstable();
    plekken.dedup();
    if plekken.len() < opdrachten.len() {
        return Err(OpslagFout::OngeldigeOpdracht);
    }
    opdrachten.iter().try_for_each(Schrijfopdracht::controleer)
}

/// Compares all revisions and writes, in one transaction with strict durability; returns after it
/// committed. Nothing else is awaited inside it.
pub(super) async fn voer_uit(
    db: &IdbDatabase,
    opdrachten: &[Schrijfopdracht],
    tweede_poging: bool,
) -> Result<(), Mislukt> {
    let vakken = Array::new();
    for vak in Vak::ALLE {
        if opdrachten.iter().any(|opdracht| opdracht.plek().0 == vak) {
            vakken.push(&JsValue::from_str(vak.naam()));
        }
    }
    let transactie = strikte_transactie(db, &vakken)?;
    let afloop = einde(transactie.clone());
    match vergelijk_en_schrijf(&transactie, opdrachten, tweede_poging).await {
        Ok(()) => afloop.await,
        Err(fout) => {
            // Already aborted when the browser did it; then the transaction knows the real reason.
            let zelf_afgebroken = transactie.abort().is_ok();
            let reden = afloop.await;
            if zelf_afgebroken {
                Err(fout)
            } else {
                reden.and(Err(fout))
            }
        }
    }
}

async fn vergelijk_en_schrijf(
    transactie: &IdbTransaction,
    opdrachten: &[Schrijfopdracht],
    tweede_poging: bool,
) -> Result<(), Mislukt> {
    let uitzondering = |fout: JsValue| duid(&fout);
    let mut lopend = Vec::with_capacity(opdrachten.len());
    for opdracht in opdrachten {
        let (vak, id) = opdracht.plek();
        let lade = transactie.object_store(vak.naam()).map_err(uitzondering)?;
        let sleutel = JsValue::from_str(id.als_str());
        let verzoek = lade.get(&sleutel).map_err(uitzondering)?;
        lopend.push((opdracht, lade, sleutel, antwoord(verzoek)));
    }
    let mut te_doen = Vec::with_capacity(lopend.len());
    for (opdracht, lade, sleutel, staand) in lopend {
        let staand = bytes_van(&staand.await?);
        if opdracht.vergelijk(staand.as_deref(), tweede_poging)? {
            te_doen.push((opdracht, lade, sleutel));
        }
    }
    for (opdracht, lade, sleutel) in te_doen {
        match opdracht {
            Schrijfopdracht::Zet { blad, .. } => {
                lade.put_with_key(&Uint8Array::from(blad.naar_bytes().as_slice()), &sleutel)
            }
            Schrijfopdracht::Verwijder { .. } => lade.delete(&sleutel),
        }
        .map_err(uitzondering)?;
    }
    Ok(())
}

/// Bytes of a stored value; a value of another kind reads as no bytes, and so as damaged.
pub(super) fn bytes_van(waarde: &JsValue) -> Option<Vec<u8>> {
    if waarde.is_undefined() {
        return None;
    }
    Some(
        waarde
            .dyn_ref::<Uint8Array>()
            .map(Uint8Array::to_vec)
            .unwrap_or_default(),
    )
}
