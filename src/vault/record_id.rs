//! Ids of records: opaque, and safe as a key, in additional data and in a message to another tab.

use super::{VaultFout, bytes::naar_hex};

/// Id of one record within its compartment: 1 to 64 characters of `a-z`, `0-9`, `-` and `_`.
/// Ids of people's records are 32 random hexadecimal characters and say nothing about anyone.
#[derive(
    Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord, serde::Serialize, serde::Deserialize,
)]
#[serde(try_from = "String", into = "String")]
pub struct RecordId(String);

impl RecordId {
    /// Longest id, in characters.
    pub const LANGST: usize = 64;

    /// Id from 128 random bits, given by the caller.
    pub fn uit_toeval(toeval: [u8; 16]) -> Self {
        Self(naar_hex(&toeval))
    }

    /// Id with a fixed name, for records of which there is one (`kluis`, `instellingen`).
    ///
    /// # Errors
    /// `OngeldigeId` when a character or the length is outside the bounds above.
    pub fn nieuw(tekst: &str) -> Result<Self, VaultFout> {
        let goed = |teken: u8| {
            teken.is_ascii_lowercase() || teken.is_ascii_digit() || teken == b'-' || teken == b'_'
        };
        let past = !tekst.is_empty() && tekst.len() <= Self::LANGST;
        if past && tekst.bytes().all(goed) {
            Ok(Self(tekst.to_owned()))
        } else {
            Err(VaultFout::OngeldigeId)
        }
    }

    /// The id as text.
    pub fn als_str(&self) -> &str {
        &self.0
    }
}

impl TryFrom<String> for RecordId {
    type Error = VaultFout;
    fn try_from(tekst: String) -> Result<Self, VaultFout> {
        Self::nieuw(&tekst)
    }
}

impl From<RecordId> for String {
    fn from(id: RecordId) -> String {
        id.0
    }
}

impl std::fmt::Display for RecordId {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bounds_are_held() {
        assert_eq!(RecordId::uit_toeval([7; 16]).als_str(), "07".repeat(16));
        for goed in ["kluis", "a-1_z", &"a".repeat(64)] {
            assert!(RecordId::nieuw(goed).is_ok(), "{goed}");
        }
        for fout in ["", "Jan", "a b", "é", &"a".repeat(65)] {
            assert_eq!(RecordId::nieuw(fout), Err(VaultFout::OngeldigeId), "{fout}");
        }
        assert!(serde_json::from_str::<RecordId>("\"A\"").is_err());
    }
}
