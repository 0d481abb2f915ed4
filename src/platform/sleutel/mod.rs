//! Making, opening and changing the vault, and sealing records with its key.
//!
//! The master key is a `CryptoKey` that cannot be taken out. Only while a slot is made is there for
//! a moment one that can be wrapped; its bytes never come into the memory of wasm.
mod afleiden;
mod fout;
mod kluis;
pub mod kluisopslag;

use super::{
    toeval,
    webcrypto::{self, CryptoFout, Zegel},
};
use crate::session::Bewijs;
use crate::vault::{
    Herstelcode, Kluisbestand, Slot, SlotSoort, normaliseer_wachtzin,
    slot::{SLOT_VERSIE, slot_gegevens},
    wachtzin,
};
use chrono::NaiveDate;
use js_sys::JsString;
use web_sys::CryptoKey;
use zeroize::Zeroizing;

pub use afleiden::{Afleider, SleutelWerker};
pub use fout::SleutelFout;
pub use kluis::Kluis;

/// What someone opens the vault with.
#[derive(Clone, Copy)]
pub enum Geheim<'a> {
    /// The passphrase as typed.
    Wachtzin(&'a str),
    /// The recovery code as typed.
    Herstelcode(&'a str),
}

impl<'a> From<&'a Bewijs> for Geheim<'a> {
    fn from(bewijs: &'a Bewijs) -> Self {
        match bewijs {
            Bewijs::Wachtzin(getypt) => Self::Wachtzin(&getypt.0),
            Bewijs::Herstelcode(getypt) => Self::Herstelcode(&getypt.0),
        }
    }
}

impl Geheim<'_> {
    fn soort(self) -> SlotSoort {
        match self {
            Geheim::Wachtzin(_) => SlotSoort::Wachtzin,
            Geheim::Herstelcode(_) => SlotSoort::Herstelcode,
        }
    }

    fn onjuist(self) -> SleutelFout {
        match self {
            Geheim::Wachtzin(_) => SleutelFout::WachtzinOnjuist,
            Geheim::Herstelcode(_) => SleutelFout::HerstelcodeOnjuist,
        }
    }

    /// The text from which the key is derived.
    fn tekst(self) -> Result<Zeroizing<String>, SleutelFout> {
        Ok(Zeroizing::new(match self {
            Geheim::Wachtzin(invoer) => {
                // Another keyboard may write é as two characters: NFC makes them one.
                normaliseer_wachtzin(&String::from(JsString::from(invoer).normalize("NFC")))
            }
            Geheim::Herstelcode(invoer) => Herstelcode::lees(invoer)?.geheim_tekst(),
        }))
    }
}

/// A new vault: open, not yet stored.
pub struct NieuweKluis {
    /// The open vault.
    pub kluis: Kluis,
    /// To store with [`kluisopslag::bewaar`].
    pub bestand: Kluisbestand,
    /// To show once.
    pub herstelcode: Herstelcode,
}

/// Makes a vault with a passphrase and a recovery code, dated `vandaag`.
///
/// # Errors
/// See [`SleutelFout`]; nothing is stored yet in any case.
pub async fn maak_kluis(
    afleider: &impl Afleider,
    wachtzin: &str,
    vandaag: NaiveDate,
) -> Result<NieuweKluis, SleutelFout> {
    let herstelcode = Herstelcode::uit_toeval(toeval::bytes()?);
    let hoofdsleutel = webcrypto::nieuwe_sleutel().await?;
    let met_wachtzin = maak_slot(afleider, nieuwe_wachtzin(wachtzin)?, &hoofdsleutel).await?;
    let code = herstelcode.tekst();
    let met_code = maak_slot(afleider, Geheim::Herstelcode(&code), &hoofdsleutel).await?;
    let bestand = Kluisbestand::nieuw(vandaag, vec![met_wachtzin, met_code]);
    // Opening it as any later day proves that the slots work before anything is stored.
    let kluis = ontgrendel(afleider, &bestand, Geheim::Wachtzin(wachtzin)).await?;
    Ok(NieuweKluis {
        kluis,
        bestand,
        herstelcode,
    })
}

/// Opens the vault.
///
/// # Errors
/// `WachtzinOnjuist` or `HerstelcodeOnjuist` only after a failed authentication; everything else is
/// said as what it is.
pub async fn ontgrendel(
    afleider: &impl Afleider,
    bestand: &Kluisbestand,
    geheim: Geheim<'_>,
) -> Result<Kluis, SleutelFout> {
    let sleutel = open_slot(afleider, bestand, geheim, false).await?;
    Ok(Kluis::met(sleutel))
}

/// The vault file with a new passphrase; records stay as they are.
///
/// # Errors
/// As [`ontgrendel`] for the present secret; `WachtzinLengte` for the new one.
pub async fn wijzig_wachtzin(
    afleider: &impl Afleider,
    bestand: &Kluisbestand,
    huidig: Geheim<'_>,
    nieuw: &str,
) -> Result<Kluisbestand, SleutelFout> {
    let nieuw = nieuwe_wachtzin(nieuw)?;
    let hoofdsleutel = open_slot(afleider, bestand, huidig, true).await?;
    Ok(bestand.met_slot(maak_slot(afleider, nieuw, &hoofdsleutel).await?))
}

/// The vault file with a new recovery code; the old code no longer works once this is stored.
///
/// # Errors
/// As [`ontgrendel`] for the present secret.
pub async fn nieuwe_herstelcode(
    afleider: &impl Afleider,
    bestand: &Kluisbestand,
    huidig: Geheim<'_>,
) -> Result<(Kluisbestand, Herstelcode), SleutelFout> {
    let hoofdsleutel = open_slot(afleider, bestand, huidig, true).await?;
    let herstelcode = Herstelcode::uit_toeval(toeval::bytes()?);
    let tekst = herstelcode.tekst();
    let slot = maak_slot(afleider, Geheim::Herstelcode(&tekst), &hoofdsleutel).await?;
    Ok((bestand.met_slot(slot), herstelcode))
}

fn nieuwe_wachtzin(invoer: &str) -> Result<Geheim<'_>, SleutelFout> {
    let lengte = normaliseer_wachtzin(invoer).chars().count();
    if (wachtzin::KORTSTE..=wachtzin::LANGSTE).contains(&lengte) {
        Ok(Geheim::Wachtzin(invoer))
    } else {
        Err(SleutelFout::WachtzinLengte)
    }
}

async fn maak_slot(
    afleider: &impl Afleider,
    geheim: Geheim<'_>,
    hoofdsleutel: &CryptoKey,
) -> Result<Slot, SleutelFout> {
    let soort = geheim.soort();
    let (id, zout, nonce) = (toeval::nieuw_id()?, toeval::bytes()?, toeval::bytes()?);
    let argon2id = afleider.parameters(soort);
    let afgeleid = afleider.leid_af(geheim.tekst()?, argon2id, zout).await?;
    let slotsleutel = webcrypto::slotsleutel(afgeleid.as_slice()).await?;
    let gegevens = slot_gegevens(soort, &id, argon2id, &zout);
    let zegel = Zegel {
        nonce: &nonce,
        gegevens: &gegevens,
    };
    let ingepakt = webcrypto::pak_in(hoofdsleutel, &slotsleutel, zegel).await?;
    let ingepakte_sleutel = ingepakt
        .try_into()
        .map_err(|_| SleutelFout::Versleuteling)?;
    Ok(Slot {
        versie: SLOT_VERSIE,
        soort,
        id,
        argon2id,
        zout,
        nonce,
        ingepakte_sleutel,
    })
}

async fn open_slot(
    afleider: &impl Afleider,
    bestand: &Kluisbestand,
    geheim: Geheim<'_>,
    uitneembaar: bool,
) -> Result<CryptoKey, SleutelFout> {
    let mut uitkomst = Err(SleutelFout::GeenSlot);
    for slot in bestand.slots_van(geheim.soort()) {
        slot.controleer()?;
        let afgeleid = afleider
            .leid_af(geheim.tekst()?, slot.argon2id, slot.zout)
            .await?;
        let slotsleutel = webcrypto::slotsleutel(afgeleid.as_slice()).await?;
        let gegevens = slot.aanvullende_gegevens();
        let zegel = Zegel {
            nonce: &slot.nonce,
            gegevens: &gegevens,
        };
        match webcrypto::pak_uit(&slot.ingepakte_sleutel, &slotsleutel, zegel, uitneembaar).await {
            Ok(sleutel) => return Ok(sleutel),
            Err(CryptoFout::Authenticatie) => uitkomst = Err(geheim.onjuist()),
            Err(fout) => return Err(fout.into()),
        }
    }
    uitkomst
}
