//! The open vault: sealing and opening records.

use super::SleutelFout;
use crate::{
    platform::{
        opslag::Schrijfopdracht,
        toeval,
        webcrypto::{self, Zegel},
    },
    vault::{
        Blad, RecordId, Vak, VaultFout, VerzegeldRecord, aanvullende_gegevens, ontvul, vul_op,
    },
};
use web_sys::CryptoKey;
use zeroize::Zeroizing;

/// The open vault. Dropping every clone locks it.
#[derive(Clone)]
pub struct Kluis {
    sleutel: CryptoKey,
}

impl Kluis {
    /// The vault with its unwrapped key.
    pub(super) fn met(sleutel: CryptoKey) -> Self {
        Self { sleutel }
    }

    /// Seals content for one place and one revision, with a fresh nonce.
    ///
    /// # Errors
    /// `Vault(TeGroot)` over 64 MiB; `Versleuteling` when the browser refuses.
    pub async fn verzegel(
        &self,
        vak: Vak,
        id: &RecordId,
        revisie: u64,
        inhoud: &[u8],
    ) -> Result<VerzegeldRecord, SleutelFout> {
        let gevuld = Zeroizing::new(vul_op(inhoud)?);
        let nonce = toeval::bytes()?;
        let gegevens = aanvullende_gegevens(vak, id, revisie);
        let zegel = Zegel {
            nonce: &nonce,
            gegevens: &gegevens,
        };
        let cijfertekst = webcrypto::versleutel(&self.sleutel, zegel, &gevuld).await?;
        Ok(VerzegeldRecord {
            revisie,
            nonce,
            cijfertekst,
        })
    }

    /// Opens a record that must belong to this place.
    ///
    /// # Errors
    /// `Beschadigd` when anything about it was changed; `Vault(Opvulling)` for impossible padding.
    pub async fn ontzegel(
        &self,
        vak: Vak,
        id: &RecordId,
        record: &VerzegeldRecord,
    ) -> Result<Zeroizing<Vec<u8>>, SleutelFout> {
        let gegevens = aanvullende_gegevens(vak, id, record.revisie);
        let zegel = Zegel {
            nonce: &record.nonce,
            gegevens: &gegevens,
        };
        let gevuld =
            Zeroizing::new(webcrypto::ontsleutel(&self.sleutel, zegel, &record.cijfertekst).await?);
        Ok(Zeroizing::new(ontvul(&gevuld)?.to_vec()))
    }

    /// Opens what was read from storage.
    ///
    /// # Errors
    /// As [`Kluis::ontzegel`]; an open sheet where a sealed one belongs is `Beschadigd`.
    pub async fn ontzegel_blad(
        &self,
        vak: Vak,
        id: &RecordId,
        blad: &Result<Blad, VaultFout>,
    ) -> Result<Zeroizing<Vec<u8>>, SleutelFout> {
        match blad {
            Ok(Blad::Verzegeld(record)) => self.ontzegel(vak, id, record).await,
            Ok(Blad::Open { .. }) => Err(SleutelFout::Beschadigd),
            Err(fout) => Err((*fout).into()),
        }
    }

    /// A sealed write: `verwachte_revisie` is what stands there now (nothing for a new record), the
    /// new revision is one higher.
    ///
    /// # Errors
    /// As [`Kluis::verzegel`].
    pub async fn zet(
        &self,
        vak: Vak,
        id: &RecordId,
        verwachte_revisie: Option<u64>,
        inhoud: &[u8],
    ) -> Result<Schrijfopdracht, SleutelFout> {
        let revisie = verwachte_revisie.unwrap_or(0).saturating_add(1);
        let blad = Blad::Verzegeld(self.verzegel(vak, id, revisie, inhoud).await?);
        Ok(Schrijfopdracht::Zet {
            vak,
            id: id.clone(),
            verwachte_revisie,
            blad,
        })
    }

    /// The vault that this key opens: for the page behind the gate.
    pub fn uit_sleutel(sleutel: CryptoKey) -> Self {
        Self { sleutel }
    }

    /// The key, which cannot be taken out: to hand it to the page behind the gate.
    pub fn sleutel(&self) -> &CryptoKey {
        &self.sleutel
    }

    /// Whether the key could be taken out; always false. For tests.
    pub fn sleutel_is_uitneembaar(&self) -> bool {
        self.sleutel.extractable()
    }
}
