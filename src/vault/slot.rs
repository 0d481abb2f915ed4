//! Key slots: each holds the master key, wrapped under a key derived from one secret.

use super::{RecordId, VaultFout, bytes};

/// Format of slots that this version writes.
pub const SLOT_VERSIE: u32 = 1;
/// Length of the salt, in bytes.
pub const ZOUT_LENGTE: usize = 16;
/// Length of the wrapped master key: 32 bytes and the tag.
pub const INGEPAKT_LENGTE: usize = 48;

/// Which secret opens a slot.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum SlotSoort {
    /// The passphrase that the coach chose.
    Wachtzin,
    /// The recovery code that was shown once.
    Herstelcode,
}

impl SlotSoort {
    const fn code(self) -> u8 {
        match self {
            SlotSoort::Wachtzin => 1,
            SlotSoort::Herstelcode => 2,
        }
    }
}

/// Costs of Argon2id (version 0x13).
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct ArgonParameters {
    /// Memory, in KiB.
    pub geheugen_kib: u32,
    /// Passes over the memory.
    pub rondes: u32,
    /// Lanes.
    pub banen: u32,
}

impl ArgonParameters {
    /// For a passphrase: 64 MiB, 3 passes, 1 lane; about 0.4 s on a laptop.
    pub const WACHTZIN: Self = Self {
        geheugen_kib: 64 * 1024,
        rondes: 3,
        banen: 1,
    };
    /// For a recovery code: the floor. 160 random bits need no slow derivation, and a device that
    /// has too little memory for the passphrase can still be opened with the code.
    pub const HERSTELCODE: Self = Self {
        geheugen_kib: 19 * 1024,
        rondes: 2,
        banen: 1,
    };

    const VLOER: Self = Self {
        geheugen_kib: 19 * 1024,
        rondes: 2,
        banen: 1,
    };
    const PLAFOND: Self = Self {
        geheugen_kib: 256 * 1024,
        rondes: 10,
        banen: 4,
    };

    /// Holds the parameters against the floor (OWASP's least for Argon2id) and the ceiling. Called
    /// on reading a slot and again before memory is taken.
    ///
    /// # Errors
    /// `ParametersTeZwak` or `ParametersTeZwaar`.
    pub fn controleer(self) -> Result<Self, VaultFout> {
        let velden = |p: &Self| [p.geheugen_kib, p.rondes, p.banen];
        let paren = |grens: &Self| velden(&self).into_iter().zip(velden(grens));
        if paren(&Self::VLOER).any(|(eigen, grens)| eigen < grens) {
            return Err(VaultFout::ParametersTeZwak);
        }
        if paren(&Self::PLAFOND).any(|(eigen, grens)| eigen > grens) {
            return Err(VaultFout::ParametersTeZwaar);
        }
        Ok(self)
    }
}

/// One key slot as it is stored.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct Slot {
    /// Format of this slot.
    pub versie: u32,
    /// Which secret opens it.
    pub soort: SlotSoort,
    /// Random id.
    pub id: RecordId,
    /// Costs of the derivation.
    pub argon2id: ArgonParameters,
    /// Salt of the derivation.
    #[serde(with = "bytes::hex_vast")]
    pub zout: [u8; ZOUT_LENGTE],
    /// Nonce of the wrapping.
    #[serde(with = "bytes::hex_vast")]
    pub nonce: [u8; 12],
    /// The master key, sealed with AES-256-GCM under the derived key; the tag is at the end.
    #[serde(with = "bytes::hex_vast")]
    pub ingepakte_sleutel: [u8; INGEPAKT_LENGTE],
}

impl Slot {
    /// What the wrapped key is bound to: version, kind, id, parameters and salt.
    pub fn aanvullende_gegevens(&self) -> Vec<u8> {
        slot_gegevens(self.soort, &self.id, self.argon2id, &self.zout)
    }

    /// Refuses slots of a later version or with parameters out of bounds.
    ///
    /// # Errors
    /// `NieuwereVersie`, `OnbekendFormaat`, `ParametersTeZwak` or `ParametersTeZwaar`.
    pub fn controleer(&self) -> Result<(), VaultFout> {
        match self.versie {
            SLOT_VERSIE => self.argon2id.controleer().map(|_| ()),
            0 => Err(VaultFout::OnbekendFormaat),
            _ => Err(VaultFout::NieuwereVersie),
        }
    }
}

/// Additional data of a slot that is about to be written with the present version.
pub fn slot_gegevens(
    soort: SlotSoort,
    id: &RecordId,
    argon2id: ArgonParameters,
    zout: &[u8; ZOUT_LENGTE],
) -> Vec<u8> {
    let mut gegevens = Vec::new();
    bytes::voeg_veld_toe(&mut gegevens, b"spoorboek-slot");
    gegevens.extend_from_slice(&SLOT_VERSIE.to_be_bytes());
    gegevens.push(soort.code());
    bytes::voeg_veld_toe(&mut gegevens, id.als_str().as_bytes());
    for getal in [argon2id.geheugen_kib, argon2id.rondes, argon2id.banen] {
        gegevens.extend_from_slice(&getal.to_be_bytes());
    }
    bytes::voeg_veld_toe(&mut gegevens, zout);
    gegevens
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(geheugen_kib: u32, rondes: u32, banen: u32, verwacht: Result<(), VaultFout>) {
        let parameters = ArgonParameters {
            geheugen_kib,
            rondes,
            banen,
        };
        assert_eq!(
            parameters.controleer().map(|_| ()),
            verwacht,
            "{parameters:?}"
        );
    }

    #[test]
    fn floor_and_ceiling() {
        check(65_536, 3, 1, Ok(()));
        check(19_456, 2, 1, Ok(()));
        check(262_144, 10, 4, Ok(()));
        check(19_455, 2, 1, Err(VaultFout::ParametersTeZwak));
        check(65_536, 1, 1, Err(VaultFout::ParametersTeZwak));
        check(65_536, 3, 0, Err(VaultFout::ParametersTeZwak));
        check(262_145, 3, 1, Err(VaultFout::ParametersTeZwaar));
        check(65_536, 11, 1, Err(VaultFout::ParametersTeZwaar));
        check(
            u32::MAX,
            u32::MAX,
            u32::MAX,
            Err(VaultFout::ParametersTeZwaar),
        );
        assert!(ArgonParameters::WACHTZIN.controleer().is_ok());
        assert!(ArgonParameters::HERSTELCODE.controleer().is_ok());
    }

    #[test]
    fn every_part_is_bound() {
        let id = |n| RecordId::uit_toeval([n; 16]);
        let gegevens = |soort, n, argon, zout| slot_gegevens(soort, &id(n), argon, &[zout; 16]);
        let basis = gegevens(SlotSoort::Wachtzin, 1, ArgonParameters::WACHTZIN, 1);
        assert_ne!(
            basis,
            gegevens(SlotSoort::Herstelcode, 1, ArgonParameters::WACHTZIN, 1)
        );
        assert_ne!(
            basis,
            gegevens(SlotSoort::Wachtzin, 2, ArgonParameters::WACHTZIN, 1)
        );
        assert_ne!(
            basis,
            gegevens(SlotSoort::Wachtzin, 1, ArgonParameters::HERSTELCODE, 1)
        );
        assert_ne!(
            basis,
            gegevens(SlotSoort::Wachtzin, 1, ArgonParameters::WACHTZIN, 2)
        );
    }
}
