//! The envelope in which every job and every answer travels, whichever worker it is for.

use serde::{Serialize, de::DeserializeOwned};

/// One message to or from a worker. Large binary parts travel beside it as transferable buffers.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Envelop {
    /// Number of the job; the answer carries the same number.
    pub nummer: u32,
    /// JSON: a job on the way there, `{"Ok": …}` or `{"Err": …}` on the way back.
    pub lading: String,
    /// Binary parts, in the order that the job or answer names.
    pub bytes: Vec<Vec<u8>>,
}

/// A message that is not what this worker or client expects.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error(
    "Een onderdeel van Spoorboek begrijpt een opdracht niet. Er is niets verloren. Laad de pagina opnieuw."
)]
pub struct WerkFout;

impl Envelop {
    /// Packs a job or an answer.
    ///
    /// # Errors
    /// `WerkFout` when the value cannot be written as JSON.
    pub fn pak<T: Serialize>(
        nummer: u32,
        waarde: &T,
        bytes: Vec<Vec<u8>>,
    ) -> Result<Self, WerkFout> {
        let lading = serde_json::to_string(waarde).map_err(|_| WerkFout)?;
        Ok(Self {
            nummer,
            lading,
            bytes,
        })
    }

    /// Reads the JSON part.
    ///
    /// # Errors
    /// `WerkFout` when the JSON is not a `T`.
    pub fn lees<T: DeserializeOwned>(&self) -> Result<T, WerkFout> {
        serde_json::from_str(&self.lading).map_err(|_| WerkFout)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn round_trip_and_refusal() {
        let antwoord: Result<u8, String> = Err("x".into());
        let envelop = Envelop::pak(3, &antwoord, vec![vec![1]]).unwrap();
        assert_eq!(envelop.lading, r#"{"Err":"x"}"#);
        assert_eq!(envelop.lees::<Result<u8, String>>(), Ok(antwoord));
        assert_eq!(envelop.lees::<u8>(), Err(WerkFout));
    }
}
