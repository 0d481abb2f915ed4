//! Storing the vault file itself, through the same write door.

use crate::{
    platform::opslag::{Opslag, OpslagFout, Schrijfopdracht},
    vault::{Blad, Kluisbestand, RecordId, Vak, VaultFout},
};

/// Why the vault file was not read or stored.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum KluisopslagFout {
    /// Storage.
    #[error(transparent)]
    Opslag(#[from] OpslagFout),
    /// The bytes.
    #[error(transparent)]
    Vault(#[from] VaultFout),
}

fn plek() -> Result<RecordId, VaultFout> {
    RecordId::nieuw("kluis")
}

/// The stored vault file and its revision; nothing when there is no vault yet.
///
/// # Errors
/// `Vault` for damaged bytes or a slot out of bounds, `Opslag` when reading fails. Neither means
/// that there is no vault: never offer to make a new one then.
pub async fn lees(opslag: &Opslag) -> Result<Option<(Kluisbestand, u64)>, KluisopslagFout> {
    let Some(gelezen) = opslag.lees(Vak::Kluis, &plek()?).await? else {
        return Ok(None);
    };
    match gelezen.blad? {
        Blad::Open { revisie, inhoud } => Ok(Some((Kluisbestand::van_json(&inhoud)?, revisie))),
        Blad::Verzegeld(_) => Err(VaultFout::OnbekendFormaat.into()),
    }
}

/// Stores the vault file; `verwachte_revisie` is that of the file it replaces, nothing for the
/// first. Returns the new revision.
///
/// # Errors
/// `Opslag(Conflict)` when another tab made or changed the vault meanwhile.
pub async fn bewaar(
    opslag: &Opslag,
    bestand: &Kluisbestand,
    verwachte_revisie: Option<u64>,
) -> Result<u64, KluisopslagFout> {
    let revisie = verwachte_revisie.unwrap_or(0).saturating_add(1);
    let blad = Blad::Open {
        revisie,
        inhoud: bestand.naar_json()?,
    };
    let opdracht = Schrijfopdracht::Zet {
        vak: Vak::Kluis,
        id: plek()?,
        verwachte_revisie,
        blad,
    };
    opslag.schrijf(vec![opdracht]).await?;
    Ok(revisie)
}
