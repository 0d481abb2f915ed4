//! What can go wrong with keys and sealed records.

use crate::{
    platform::{toeval::GeenToeval, webcrypto::CryptoFout, werker::WerkerFout},
    vault::VaultFout,
    worker::SleutelwerkFout,
};

/// Why a vault was not made or opened, or a record not sealed or opened.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum SleutelFout {
    /// Concluded only from the failed authentication of the wrapped key.
    #[error(
        "Deze wachtzin past niet op de kluis. Er is niets gewijzigd. Let op hoofdletters en spaties en probeer het opnieuw, of gebruik uw herstelcode."
    )]
    WachtzinOnjuist,
    /// The code itself was typed right, but belongs to another vault or was replaced by a newer one.
    #[error(
        "Deze herstelcode past niet op deze kluis. Er is niets gewijzigd. Hebt u later een nieuwe herstelcode gemaakt? Gebruik dan de nieuwste."
    )]
    HerstelcodeOnjuist,
    /// The vault has no slot of this kind.
    #[error(
        "Deze kluis kan niet op deze manier worden geopend. Er is niets gewijzigd. Gebruik uw wachtzin of uw herstelcode."
    )]
    GeenSlot,
    /// Fewer than 12 or more than 1,000 characters.
    #[error("Kies een wachtzin van minstens 12 en hooguit 1000 tekens. Er is niets gewijzigd.")]
    WachtzinLengte,
    /// A record was changed, swapped or put back outside Spoorboek, or the disk has a fault.
    #[error(
        "Een onderdeel op dit apparaat is beschadigd of buiten Spoorboek gewijzigd en kan niet worden geopend. De rest van uw gegevens is veilig en er is niets overschreven. Zet dit onderdeel terug uit een reservekopie."
    )]
    Beschadigd,
    /// WebCrypto is missing or refuses.
    #[error(
        "Deze browser kan niet veilig versleutelen. Er is niets gewijzigd. Open Spoorboek via https in een recente browser."
    )]
    Versleuteling,
    /// The bytes, the slot or the recovery code are not as they should be.
    #[error(transparent)]
    Vault(#[from] VaultFout),
    /// The derivation could not be done, for want of memory for instance.
    #[error(transparent)]
    Werk(#[from] SleutelwerkFout),
    /// The worker did not answer.
    #[error(transparent)]
    Werker(#[from] WerkerFout),
}

impl SleutelFout {
    /// Whether what was typed as proof is at fault: typing it anew helps.
    pub fn is_van_het_bewijs(self) -> bool {
        matches!(
            self,
            Self::WachtzinOnjuist
                | Self::HerstelcodeOnjuist
                | Self::Vault(
                    VaultFout::HerstelcodeTeken
                        | VaultFout::HerstelcodeLengte { .. }
                        | VaultFout::HerstelcodeTikfout
                )
        )
    }
}

impl From<GeenToeval> for SleutelFout {
    fn from(_: GeenToeval) -> Self {
        SleutelFout::Versleuteling
    }
}

impl From<CryptoFout> for SleutelFout {
    /// Outside unlocking a failed authentication means damage; unlocking maps it itself.
    fn from(fout: CryptoFout) -> Self {
        match fout {
            CryptoFout::Authenticatie => SleutelFout::Beschadigd,
            CryptoFout::Geweigerd => SleutelFout::Versleuteling,
        }
    }
}
