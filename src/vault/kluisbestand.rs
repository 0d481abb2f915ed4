//! The vault file: the key slots. It stands in the clear and holds nothing personal.

use super::{Slot, SlotSoort, VaultFout};
use chrono::NaiveDate;

/// Name in the field `formaat`.
pub const FORMAAT_NAAM: &str = "spoorboek-kluis";
/// Version that this version of Spoorboek writes.
pub const KLUIS_VERSIE: u32 = 1;
/// Most slots that are read.
pub const MEESTE_SLOTS: usize = 16;

/// The vault file.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct Kluisbestand {
    /// Always [`FORMAAT_NAAM`].
    pub formaat: String,
    /// Format of this file.
    pub versie: u32,
    /// Day on which the vault was made.
    pub gemaakt_op: NaiveDate,
    /// The ways in. Every slot wraps the same master key.
    pub slots: Vec<Slot>,
}

/// Only what must be known before the rest may be read.
#[derive(serde::Deserialize)]
struct Kop {
    formaat: String,
    versie: u32,
}

impl Kluisbestand {
    /// A vault file made on `gemaakt_op`.
    pub fn nieuw(gemaakt_op: NaiveDate, slots: Vec<Slot>) -> Self {
        Self {
            formaat: FORMAAT_NAAM.to_owned(),
            versie: KLUIS_VERSIE,
            gemaakt_op,
            slots,
        }
    }

    /// The JSON to store.
    ///
    /// # Errors
    /// `OnbekendFormaat` if the file cannot be written as JSON, which no value of this type causes.
    pub fn naar_json(&self) -> Result<Vec<u8>, VaultFout> {
        serde_json::to_vec(self).map_err(|_| VaultFout::OnbekendFormaat)
    }

    /// Reads stored JSON and holds every slot against the bounds.
    ///
    /// # Errors
    /// `OnbekendFormaat` for damaged or foreign JSON, `NieuwereVersie` for a later format,
    /// `ParametersTeZwak` or `ParametersTeZwaar` for a slot out of bounds.
    pub fn van_json(bytes: &[u8]) -> Result<Self, VaultFout> {
        let kop: Kop = serde_json::from_slice(bytes).map_err(|_| VaultFout::OnbekendFormaat)?;
        if kop.formaat != FORMAAT_NAAM || kop.versie == 0 {
            return Err(VaultFout::OnbekendFormaat);
        }
        if kop.versie > KLUIS_VERSIE {
            return Err(VaultFout::NieuwereVersie);
        }
        let bestand: Self =
            serde_json::from_slice(bytes).map_err(|_| VaultFout::OnbekendFormaat)?;
        if bestand.slots.is_empty() || bestand.slots.len() > MEESTE_SLOTS {
            return Err(VaultFout::OnbekendFormaat);
        }
        bestand.slots.iter().try_for_each(Slot::controleer)?;
        Ok(bestand)
    }

    /// The slots that one kind of secret can open.
    pub fn slots_van(&self, soort: SlotSoort) -> impl Iterator<Item = &Slot> {
        self.slots.iter().filter(move |slot| slot.soort == soort)
    }

    /// The same file in which `slot` takes the place of all slots of its kind.
    #[must_use]
    pub fn met_slot(&self, slot: Slot) -> Self {
        let mut slots: Vec<Slot> = self
            .slots
            .iter()
            .filter(|oud| oud.soort != slot.soort)
            .cloned()
            .collect();
        slots.push(slot);
        Self {
            slots,
            ..self.clone()
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::vault::{ArgonParameters, RecordId};

    fn slot(soort: SlotSoort, nummer: u8) -> Slot {
        Slot {
            versie: 1,
            soort,
            id: RecordId::uit_toeval([nummer; 16]),
            argon2id: ArgonParameters::WACHTZIN,
            zout: [nummer; 16],
            nonce: [nummer; 12],
            ingepakte_sleutel: [nummer; 48],
        }
    }

    fn bestand() -> Kluisbestand {
        let dag = NaiveDate::from_ymd_opt(2026, 3, 1).unwrap();
        Kluisbestand::nieuw(
            dag,
            vec![
                slot(SlotSoort::Wachtzin, 1),
                slot(SlotSoort::Herstelcode, 2),
            ],
        )
    }

    fn met(van: &str, naar: &str) -> Result<Kluisbestand, VaultFout> {
        let json = String::from_utf8(bestand().naar_json().unwrap()).unwrap();
        assert!(json.contains(van), "{json}");
        Kluisbestand::van_json(json.replacen(van, naar, 1).as_bytes())
    }

    #[test]
    fn round_trip() {
        let json = bestand().naar_json().unwrap();
        assert_eq!(Kluisbestand::van_json(&json), Ok(bestand()));
    }

    #[test]
    fn refusals() {
        assert_eq!(
            met("spoorboek-kluis", "iets-anders"),
            Err(VaultFout::OnbekendFormaat)
        );
        assert_eq!(
            met("\"versie\":1", "\"versie\":2"),
            Err(VaultFout::NieuwereVersie)
        );
        assert_eq!(
            met("[{\"versie\":1", "[{\"versie\":2"),
            Err(VaultFout::NieuwereVersie)
        );
        assert_eq!(met(":65536", ":1024"), Err(VaultFout::ParametersTeZwak));
        assert_eq!(met(":65536", ":4194304"), Err(VaultFout::ParametersTeZwaar));
        assert_eq!(
            met("\"zout\":\"01", "\"zout\":\""),
            Err(VaultFout::OnbekendFormaat)
        );
        assert_eq!(
            Kluisbestand::van_json(b"{"),
            Err(VaultFout::OnbekendFormaat)
        );
        assert!(met("\"slots\"", "\"later\":true,\"slots\"").is_ok());
    }

    #[test]
    fn replacing_a_slot_leaves_the_other_kind() {
        let nieuw = bestand().met_slot(slot(SlotSoort::Wachtzin, 9));
        assert_eq!(
            nieuw.slots,
            [
                slot(SlotSoort::Herstelcode, 2),
                slot(SlotSoort::Wachtzin, 9)
            ]
        );
        assert_eq!(nieuw.slots_van(SlotSoort::Wachtzin).count(), 1);
    }
}
