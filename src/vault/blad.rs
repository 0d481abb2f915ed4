//! The bytes of one stored value: a short readable head, then ciphertext (or, for the vault file
//! alone, open JSON).
//!
//! ```text
//! "SPBK" | format (1) | kind (1) | revision (8, big-endian) | body
//! kind 1: nonce (12) | AES-256-GCM ciphertext and tag
//! kind 2: the vault file as JSON
//! ```
//! The head is readable so that the write door can compare revisions without a key; it is also
//! bound into the ciphertext, so changing it is noticed on opening.

use super::{RecordId, Vak, VaultFout, bytes::voeg_veld_toe};

const MERK: &[u8; 4] = b"SPBK";
/// Format of records that this version writes.
pub const FORMAAT: u8 = 1;
const SOORT_VERZEGELD: u8 = 1;
const SOORT_OPEN: u8 = 2;
/// Length of an AES-GCM nonce, in bytes.
pub const NONCE_LENGTE: usize = 12;
/// Length of an AES-GCM tag, in bytes.
pub const TAG_LENGTE: usize = 16;

/// One sealed record as it is stored.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct VerzegeldRecord {
    /// Counts the writes of this record, from 1. Bound into the ciphertext.
    pub revisie: u64,
    /// Fresh for every write.
    pub nonce: [u8; NONCE_LENGTE],
    /// Ciphertext followed by the tag.
    pub cijfertekst: Vec<u8>,
}

/// One stored value.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Blad {
    /// Readable only with the key of the vault.
    Verzegeld(VerzegeldRecord),
    /// Readable by anyone: only the vault file with its key slots.
    Open {
        /// Counts the writes, from 1.
        revisie: u64,
        /// JSON.
        inhoud: Vec<u8>,
    },
}

impl Blad {
    /// The revision that stands in the head.
    pub fn revisie(&self) -> u64 {
        match self {
            Blad::Verzegeld(record) => record.revisie,
            Blad::Open { revisie, .. } => *revisie,
        }
    }

    /// The bytes to store.
    pub fn naar_bytes(&self) -> Vec<u8> {
        let kop = |soort: u8, revisie: u64| {
            let mut bytes = MERK.to_vec();
            bytes.extend_from_slice(&[FORMAAT, soort]);
            bytes.extend_from_slice(&revisie.to_be_bytes());
            bytes
        };
        match self {
            Blad::Verzegeld(record) => {
                let mut bytes = kop(SOORT_VERZEGELD, record.revisie);
                bytes.extend_from_slice(&record.nonce);
                bytes.extend_from_slice(&record.cijfertekst);
                bytes
            }
            Blad::Open { revisie, inhoud } => {
                let mut bytes = kop(SOORT_OPEN, *revisie);
                bytes.extend_from_slice(inhoud);
                bytes
            }
        }
    }

    /// Reads stored bytes.
    ///
    /// # Errors
    /// `OnbekendFormaat`, `NieuwereVersie` or `Onvolledig`; never a panic, whatever the bytes are.
    pub fn van_bytes(bytes: &[u8]) -> Result<Self, VaultFout> {
        let (merk, rest) = bytes
            .split_first_chunk::<4>()
            .ok_or(VaultFout::Onvolledig)?;
        if merk != MERK {
            return Err(VaultFout::OnbekendFormaat);
        }
        let ([formaat, soort], rest) =
            rest.split_first_chunk::<2>().ok_or(VaultFout::Onvolledig)?;
        match *formaat {
            0 => return Err(VaultFout::OnbekendFormaat),
            1..=FORMAAT => {}
            _ => return Err(VaultFout::NieuwereVersie),
        }
        let (revisie, lijf) = rest.split_first_chunk::<8>().ok_or(VaultFout::Onvolledig)?;
        let revisie = u64::from_be_bytes(*revisie);
        match *soort {
            SOORT_VERZEGELD => {
                let (nonce, cijfertekst) = lijf.split_first_chunk().ok_or(VaultFout::Onvolledig)?;
                if cijfertekst.len() < TAG_LENGTE {
                    return Err(VaultFout::Onvolledig);
                }
                Ok(Blad::Verzegeld(VerzegeldRecord {
                    revisie,
                    nonce: *nonce,
                    cijfertekst: cijfertekst.to_vec(),
                }))
            }
            SOORT_OPEN => Ok(Blad::Open {
                revisie,
                inhoud: lijf.to_vec(),
            }),
            _ => Err(VaultFout::OnbekendFormaat),
        }
    }
}

/// The additional data of a sealed record: what the ciphertext is bound to. A record that is put
/// in another compartment, under another id or beside another revision no longer opens.
pub fn aanvullende_gegevens(vak: Vak, id: &RecordId, revisie: u64) -> Vec<u8> {
    let mut gegevens = Vec::new();
    voeg_veld_toe(&mut gegevens, b"spoorboek-record");
    gegevens.push(FORMAAT);
    voeg_veld_toe(&mut gegevens, vak.naam().as_bytes());
    voeg_veld_toe(&mut gegevens, id.als_str().as_bytes());
    gegevens.extend_from_slice(&revisie.to_be_bytes());
    gegevens
}

/// How the revision of a record compares with the revision that the sealed overview names.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Revisieoordeel {
    /// As it should be: both were written in one transaction.
    Gelijk,
    /// The record is older than the overview says: an old copy was put back outside Spoorboek.
    Teruggezet,
    /// The record is newer than the overview says: the overview was put back.
    OverzichtTeruggezet,
}

/// Notices what additional data cannot: a whole record put back to an earlier state together with
/// its own revision. The overview of a dossier therefore names the revision of the dossier.
pub fn vergelijk_revisie(volgens_overzicht: u64, gevonden: u64) -> Revisieoordeel {
    match gevonden.cmp(&volgens_overzicht) {
        std::cmp::Ordering::Equal => Revisieoordeel::Gelijk,
        std::cmp::Ordering::Less => Revisieoordeel::Teruggezet,
        std::cmp::Ordering::Greater => Revisieoordeel::OverzichtTeruggezet,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn voorbeeld() -> Blad {
        Blad::Verzegeld(VerzegeldRecord {
            revisie: 258,
            nonce: [9; 12],
            cijfertekst: vec![5; 20],
        })
    }

    #[test]
    fn round_trip() {
        let open = Blad::Open {
            revisie: 1,
            inhoud: b"{}".to_vec(),
        };
        for blad in [voorbeeld(), open] {
            assert_eq!(Blad::van_bytes(&blad.naar_bytes()), Ok(blad));
        }
    }

    #[test]
    fn no_prefix_panics_and_short_ones_are_refused() {
        let bytes = voorbeeld().naar_bytes();
        for lengte in 0..42 {
            assert_eq!(
                Blad::van_bytes(&bytes[..lengte]),
                Err(VaultFout::Onvolledig),
                "{lengte}"
            );
        }
        assert!(Blad::van_bytes(&bytes[..42]).is_ok());
    }

    #[test]
    fn foreign_and_newer_bytes_are_told_apart() {
        let met = |plek: usize, waarde: u8| {
            let mut bytes = voorbeeld().naar_bytes();
            bytes[plek] = waarde;
            Blad::van_bytes(&bytes)
        };
        assert_eq!(met(0, b'X'), Err(VaultFout::OnbekendFormaat));
        assert_eq!(met(4, 2), Err(VaultFout::NieuwereVersie));
        assert_eq!(met(4, 0), Err(VaultFout::OnbekendFormaat));
        assert_eq!(met(5, 7), Err(VaultFout::OnbekendFormaat));
    }

    #[test]
    fn additional_data_differs_in_every_part() {
        let id = |tekst| RecordId::nieuw(tekst).unwrap();
        let basis = aanvullende_gegevens(Vak::Dossiers, &id("a"), 1);
        assert_ne!(basis, aanvullende_gegevens(Vak::Versies, &id("a"), 1));
        assert_ne!(basis, aanvullende_gegevens(Vak::Dossiers, &id("b"), 1));
        assert_ne!(basis, aanvullende_gegevens(Vak::Dossiers, &id("a"), 2));
    }

    #[test]
    fn rolled_back_record_is_noticed() {
        assert_eq!(vergelijk_revisie(5, 5), Revisieoordeel::Gelijk);
        assert_eq!(vergelijk_revisie(5, 4), Revisieoordeel::Teruggezet);
        assert_eq!(vergelijk_revisie(5, 6), Revisieoordeel::OverzichtTeruggezet);
    }
}
