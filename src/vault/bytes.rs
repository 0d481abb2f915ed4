//! Small byte helpers: hexadecimal text for JSON fields, and fields with their length before them.

use super::VaultFout;

/// Lower case hexadecimal text, two characters per byte.
pub fn naar_hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

/// Bytes of hexadecimal text; upper and lower case are read.
///
/// # Errors
/// `OnbekendFormaat` when a character is not hexadecimal or the count is odd.
pub fn van_hex(tekst: &str) -> Result<Vec<u8>, VaultFout> {
    let tekens: Vec<u8> = tekst
        .chars()
        .map(|teken| {
            teken
                .to_digit(16)
                .and_then(|cijfer| u8::try_from(cijfer).ok())
                .ok_or(VaultFout::OnbekendFormaat)
        })
        .collect::<Result<_, _>>()?;
    let (paren, rest) = tekens.as_chunks::<2>();
    if !rest.is_empty() {
        return Err(VaultFout::OnbekendFormaat);
    }
    Ok(paren.iter().map(|[hoog, laag]| hoog << 4 | laag).collect())
}

/// Adds a field as its length (16 bits, big-endian) and its bytes, so that two fields can never
/// run into each other. Fields here are names, ids and salts, far shorter than the 65,535 bytes
/// that fit; a longer one is cut at that length in the same way on writing and on reading.
pub fn voeg_veld_toe(doel: &mut Vec<u8>, veld: &[u8]) {
    let lengte = u16::try_from(veld.len()).unwrap_or(u16::MAX);
    doel.extend_from_slice(&lengte.to_be_bytes());
    doel.extend(veld.iter().take(usize::from(lengte)));
}

/// Serde form of a byte array of fixed length: hexadecimal text.
pub mod hex_vast {
    use serde::{Deserialize, Deserializer, Serializer, de::Error};

    /// Writes the bytes as hexadecimal text.
    ///
    /// # Errors
    /// Only those of the serializer.
    pub fn serialize<S: Serializer, const N: usize>(
        bytes: &[u8; N],
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&super::naar_hex(bytes))
    }

    /// Reads hexadecimal text of exactly `N` bytes.
    ///
    /// # Errors
    /// When the text is not hexadecimal or has another length.
    pub fn deserialize<'de, D: Deserializer<'de>, const N: usize>(
        deserializer: D,
    ) -> Result<[u8; N], D::Error> {
        let tekst = String::deserialize(deserializer)?;
        super::van_hex(&tekst)
            .ok()
            .and_then(|bytes| bytes.try_into().ok())
            .ok_or_else(|| D::Error::custom("geen hexadecimale tekst van de juiste lengte"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hex_round_trip_and_refusal() {
        assert_eq!(naar_hex(&[0, 15, 255]), "000fff");
        assert_eq!(van_hex("000FfF"), Ok(vec![0, 15, 255]));
        assert_eq!(van_hex("abc"), Err(VaultFout::OnbekendFormaat));
        assert_eq!(van_hex("zz"), Err(VaultFout::OnbekendFormaat));
    }

    #[test]
    fn fields_cannot_run_into_each_other() {
        let maak = |velden: [&str; 2]| {
            let mut doel = Vec::new();
            velden
                .iter()
                .for_each(|veld| voeg_veld_toe(&mut doel, veld.as_bytes()));
            doel
        };
        assert_ne!(maak(["ab", "c"]), maak(["a", "bc"]));
        assert_eq!(maak(["ab", ""]), [0, 2, b'a', b'b', 0, 0]);
    }
}
