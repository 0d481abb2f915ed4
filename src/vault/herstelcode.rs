//! The recovery code: 160 random bits as text that can be written down and typed back.
//!
//! Crockford's base32 (no I, L, O, U), 32 characters, then 4 check characters, in 9 groups of 4.
//! The check is a 20-bit CRC with polynomial x^20 + x^3 + 1 and initial value all ones: it finds
//! every single wrong character and every swap of two neighbours.

use super::VaultFout;
use zeroize::Zeroize;

const TEKENS: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";
/// Characters in a code, dashes left out.
pub const LENGTE: usize = 36;
/// Random bytes in a code.
pub const TOEVAL_LENGTE: usize = 20;
const GROEP: usize = 4;

/// A recovery code. Its bytes are wiped when it goes.
#[derive(Clone, PartialEq, Eq)]
pub struct Herstelcode {
    geheim: [u8; TOEVAL_LENGTE],
}

impl Drop for Herstelcode {
    fn drop(&mut self) {
        self.geheim.zeroize();
    }
}

/// Shows nothing, so that a code never ends up in a log.
impl std::fmt::Debug for Herstelcode {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str("Herstelcode(…)")
    }
}

impl Herstelcode {
    /// Code from 160 random bits, given by the caller.
    pub fn uit_toeval(geheim: [u8; TOEVAL_LENGTE]) -> Self {
        Self { geheim }
    }

    /// Reads what someone typed: lower case, O for 0, I and L for 1, spaces and dashes are fine.
    ///
    /// # Errors
    /// `HerstelcodeTeken`, `HerstelcodeLengte` or `HerstelcodeTikfout`.
    pub fn lees(invoer: &str) -> Result<Self, VaultFout> {
        let waarden: Vec<u8> = invoer
            .chars()
            .filter(|teken| !scheidt(*teken))
            .map(|teken| waarde(teken).ok_or(VaultFout::HerstelcodeTeken))
            .collect::<Result<_, _>>()?;
        if waarden.len() != LENGTE {
            return Err(VaultFout::HerstelcodeLengte {
                gevonden: waarden.len(),
            });
        }
        let (inhoud, controle) = waarden
            .split_at_checked(LENGTE - GROEP)
            .ok_or(VaultFout::HerstelcodeTikfout)?;
        let geheim = bytes_van(inhoud).ok_or(VaultFout::HerstelcodeTikfout)?;
        let getal = controle
            .iter()
            .fold(0_u32, |som, waarde| som << 5 | u32::from(*waarde));
        if getal == controlegetal(&geheim) {
            Ok(Self { geheim })
        } else {
            Err(VaultFout::HerstelcodeTikfout)
        }
    }

    /// The code as it is shown: `7K2M-…`, 9 groups of 4.
    pub fn tekst(&self) -> String {
        let mut tekst = String::with_capacity(LENGTE + LENGTE / GROEP);
        for (plek, waarde) in self.waarden().into_iter().enumerate() {
            if plek > 0 && plek % GROEP == 0 {
                tekst.push('-');
            }
            tekst.push(teken_van(waarde));
        }
        tekst
    }

    /// The secret from which the key is derived: the 36 characters in capitals without dashes.
    pub fn geheim_tekst(&self) -> String {
        self.waarden().into_iter().map(teken_van).collect()
    }

    fn waarden(&self) -> Vec<u8> {
        let controle = controlegetal(&self.geheim);
        let bits = |getal: u32, schuif: u32| u8::try_from(getal >> schuif & 31).unwrap_or_default();
        let mut waarden = vijf_bits(&self.geheim);
        waarden.extend([15, 10, 5, 0].map(|schuif| bits(controle, schuif)));
        waarden
    }
}

fn scheidt(teken: char) -> bool {
    teken.is_whitespace()
        || matches!(
            teken,
            '-' | '\u{2010}'..='\u{2015}' | '\u{2212}' | '_' | '.'
        )
}

fn teken_van(waarde: u8) -> char {
    TEKENS
        .get(usize::from(waarde))
        .map_or('0', |teken| char::from(*teken))
}

fn waarde(teken: char) -> Option<u8> {
    let groot = match teken.to_ascii_uppercase() {
        'O' => '0',
        'I' | 'L' => '1',
        ander => ander,
    };
    let plek = TEKENS
        .iter()
        .position(|bekend| char::from(*bekend) == groot)?;
    u8::try_from(plek).ok()
}

fn vijf_bits(bytes: &[u8; TOEVAL_LENGTE]) -> Vec<u8> {
    let (groepen, _) = bytes.as_chunks::<5>();
    groepen
        .iter()
        .flat_map(|groep| {
            let getal = groep
                .iter()
                .fold(0_u64, |som, byte| som << 8 | u64::from(*byte));
            (0..8)
                .rev()
                .map(move |plek| u8::try_from(getal >> (plek * 5) & 31).unwrap_or_default())
        })
        .collect()
}

fn bytes_van(waarden: &[u8]) -> Option<[u8; TOEVAL_LENGTE]> {
    let (groepen, _) = waarden.as_chunks::<8>();
    let bytes: Vec<u8> = groepen
        .iter()
        .flat_map(|groep| {
            let getal = groep
                .iter()
                .fold(0_u64, |som, waarde| som << 5 | u64::from(*waarde));
            (0..5)
                .rev()
                .map(move |plek| u8::try_from(getal >> (plek * 8) & 255).unwrap_or_default())
        })
        .collect();
    bytes.try_into().ok()
}

fn controlegetal(bytes: &[u8]) -> u32 {
    const POLYNOOM: u32 = 0b1001;
    const MASKER: u32 = 0xF_FFFF;
    let bits = bytes
        .iter()
        .flat_map(|byte| (0..8).rev().map(move |plek| u32::from(byte >> plek & 1)));
    bits.fold(MASKER, |register, bit| {
        let uit = register >> 19 & 1;
        let schuif = register << 1 & MASKER;
        if uit ^ bit == 1 {
            schuif ^ POLYNOOM
        } else {
            schuif
        }
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn code(zaad: u8) -> Herstelcode {
        let mut geheim = [0; 20];
        for (plek, byte) in geheim.iter_mut().enumerate() {
            *byte = zaad
                .wrapping_mul(31)
                .wrapping_add(plek as u8)
                .wrapping_mul(97);
        }
        Herstelcode::uit_toeval(geheim)
    }

    #[test]
    fn pinned_text() {
        let vast = Herstelcode::uit_toeval(*b"spoorboek-herstel-01");
        assert_eq!(vast.tekst(), "EDR6-YVVJ-C9QP-ATSD-D1JQ-4WVM-CNP2-TC1H-1EX6");
        assert_eq!(vast.geheim_tekst(), vast.tekst().replace('-', ""));
    }

    #[test]
    fn tolerant_round_trip() {
        for zaad in 0..=255 {
            let code = code(zaad);
            let tekst = code.tekst();
            let slordig = tekst
                .to_lowercase()
                .replace('0', "o")
                .replace('1', "l")
                .replace('-', " – ");
            assert_eq!(Herstelcode::lees(&tekst), Ok(code.clone()));
            assert_eq!(Herstelcode::lees(&slordig), Ok(code));
        }
    }

    #[test]
    fn every_wrong_character_and_swap_is_found() {
        let goed: Vec<char> = code(5).geheim_tekst().chars().collect();
        for plek in 0..LENGTE {
            for teken in TEKENS.iter().map(|byte| char::from(*byte)) {
                let mut fout = goed.clone();
                fout[plek] = teken;
                if fout != goed {
                    let tekst: String = fout.into_iter().collect();
                    assert_eq!(
                        Herstelcode::lees(&tekst),
                        Err(VaultFout::HerstelcodeTikfout)
                    );
                }
            }
            let mut gewisseld = goed.clone();
            gewisseld.swap(plek, (plek + 1) % LENGTE);
            if plek + 1 < LENGTE && gewisseld != goed {
                let tekst: String = gewisseld.into_iter().collect();
                assert_eq!(
                    Herstelcode::lees(&tekst),
                    Err(VaultFout::HerstelcodeTikfout)
                );
            }
        }
    }

    #[test]
    fn says_what_is_wrong() {
        assert_eq!(Herstelcode::lees("UUUU"), Err(VaultFout::HerstelcodeTeken));
        assert_eq!(
            Herstelcode::lees("7k2m é"),
            Err(VaultFout::HerstelcodeTeken)
        );
        assert_eq!(
            Herstelcode::lees("7K2M"),
            Err(VaultFout::HerstelcodeLengte { gevonden: 4 })
        );
        assert_eq!(
            Herstelcode::lees(""),
            Err(VaultFout::HerstelcodeLengte { gevonden: 0 })
        );
        assert_eq!(format!("{:?}", code(1)), "Herstelcode(…)");
    }
}
