//! Sealed record formats, key slots and the recovery code, as published in docs/VAULT.md.
//!
//! This room holds formats only: which bytes are written, which bytes are bound together and what
//! is refused on reading. It has no cryptographic primitives: AES-GCM is WebCrypto's (room
//! `platform`), Argon2id is the keys worker's (room `worker`). Randomness and dates are arguments.
pub mod blad;
pub mod bytes;
pub mod fout;
pub mod herstelcode;
pub mod kluisbestand;
pub mod opvulling;
pub mod record_id;
pub mod slot;
pub mod vak;
pub mod wachtzin;
mod wachtzin_patronen;

pub use blad::{Blad, Revisieoordeel, VerzegeldRecord, aanvullende_gegevens, vergelijk_revisie};
pub use fout::VaultFout;
pub use herstelcode::Herstelcode;
pub use kluisbestand::Kluisbestand;
pub use opvulling::{ontvul, vul_op};
pub use record_id::RecordId;
pub use slot::{ArgonParameters, Slot, SlotSoort};
pub use vak::Vak;
pub use wachtzin::{Sterkte, Wachtzinoordeel, beoordeel_wachtzin, normaliseer_wachtzin};
