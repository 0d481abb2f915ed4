//! The seam to Argon2id: the keys worker in the app, a direct call in tests.

use super::SleutelFout;
use crate::{
    platform::werker::Werker,
    vault::{ArgonParameters, SlotSoort, slot::ZOUT_LENGTE},
    worker::{
        Sleutelantwoord, Sleutelopdracht, SleutelwerkFout, sleutels::SLEUTEL_LENGTE, woorden,
    },
};
use std::future::Future;
use zeroize::Zeroizing;

/// Derives the key of a slot from a secret.
pub trait Afleider {
    /// The 32 bytes for this secret, parameters and salt.
    fn leid_af(
        &self,
        geheim: Zeroizing<String>,
        parameters: ArgonParameters,
        zout: [u8; ZOUT_LENGTE],
    ) -> impl Future<Output = Result<Zeroizing<[u8; SLEUTEL_LENGTE]>, SleutelFout>>;

    /// Costs of new slots.
    fn parameters(&self, soort: SlotSoort) -> ArgonParameters {
        match soort {
            SlotSoort::Wachtzin => ArgonParameters::WACHTZIN,
            SlotSoort::Herstelcode => ArgonParameters::HERSTELCODE,
        }
    }
}

/// Derives in the keys worker, and lets that worker go when it has nothing more to do: the memory
/// of a derivation is given back only with the worker.
#[derive(Clone)]
pub struct SleutelWerker {
    werker: Werker,
}

impl Default for SleutelWerker {
    fn default() -> Self {
        Self::met(Werker::van_bestandslijst("keys_worker"))
    }
}

impl SleutelWerker {
    /// Uses this worker client.
    pub fn met(werker: Werker) -> Self {
        Self { werker }
    }

    async fn vraag(
        &self,
        opdracht: &Sleutelopdracht,
    ) -> Result<(Sleutelantwoord, Vec<Vec<u8>>), SleutelFout> {
        let antwoord = self
            .werker
            .vraag::<_, Sleutelantwoord, SleutelwerkFout>(opdracht, Vec::new())
            .await;
        self.werker.stop_als_vrij();
        Ok(antwoord??)
    }

    /// A passphrase of six Dutch words, picked at random.
    ///
    /// # Errors
    /// `Werker` when the worker does not answer, `Versleuteling` when there is no randomness.
    pub async fn stel_wachtzin_voor(&self) -> Result<String, SleutelFout> {
        let toeval = crate::platform::toeval::bytes::<
            { woorden::MINSTE_WOORDEN * woorden::BYTES_PER_WOORD },
        >()?;
        match self
            .vraag(&Sleutelopdracht::GenereerWachtzin {
                toeval: toeval.to_vec(),
            })
            .await?
        {
            (Sleutelantwoord::Wachtzin { tekst }, _) => Ok(tekst),
            (Sleutelantwoord::Afgeleid, _) => Err(SleutelwerkFout::OnbekendeOpdracht.into()),
        }
    }
}

impl Afleider for SleutelWerker {
    async fn leid_af(
        &self,
        geheim: Zeroizing<String>,
        parameters: ArgonParameters,
        zout: [u8; ZOUT_LENGTE],
    ) -> Result<Zeroizing<[u8; SLEUTEL_LENGTE]>, SleutelFout> {
        let opdracht = Sleutelopdracht::Afleiden {
            geheim: geheim.to_string(),
            parameters,
            zout,
        };
        let (_, bytes) = self.vraag(&opdracht).await?;
        let ruw = bytes
            .into_iter()
            .next()
            .map(Zeroizing::new)
            .ok_or(SleutelwerkFout::OnbekendeOpdracht)?;
        let sleutel = ruw
            .as_slice()
            .try_into()
            .map_err(|_| SleutelwerkFout::OnbekendeOpdracht)?;
        Ok(Zeroizing::new(sleutel))
    }
}
