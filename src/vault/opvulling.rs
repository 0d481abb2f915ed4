//! Padding, so that the size of a record says little about what is in it.
//!
//! Content gets its length (32 bits, big-endian) before it and zero bytes after it, up to a step.
//! The steps follow Padmé (Nikitin et al., PURBs, 2019): at most 12% extra, and a size gives away
//! only O(log log n) bits. Nothing is smaller than 1 KiB.

use super::VaultFout;

/// Least size of padded content, in bytes.
pub const KLEINSTE: usize = 1024;
/// Most content of one record, in bytes (64 MiB).
pub const GROOTSTE_INHOUD: usize = 64 * 1024 * 1024;
const LENGTE_BYTES: usize = 4;

/// Size after padding of content that needs `nodig` bytes, its length field included.
pub fn stap(nodig: usize) -> usize {
    let nodig = nodig.max(KLEINSTE);
    let exponent = nodig.ilog2();
    let vrij = exponent.saturating_sub(exponent.ilog2() + 1);
    let masker = (1_usize << vrij) - 1;
    nodig.saturating_add(masker) & !masker
}

/// Pads content for sealing.
///
/// # Errors
/// `TeGroot` above [`GROOTSTE_INHOUD`].
pub fn vul_op(inhoud: &[u8]) -> Result<Vec<u8>, VaultFout> {
    if inhoud.len() > GROOTSTE_INHOUD {
        return Err(VaultFout::TeGroot);
    }
    let lengte = u32::try_from(inhoud.len()).map_err(|_| VaultFout::TeGroot)?;
    let doel = stap(LENGTE_BYTES + inhoud.len());
    let mut gevuld = Vec::with_capacity(doel);
    gevuld.extend_from_slice(&lengte.to_be_bytes());
    gevuld.extend_from_slice(inhoud);
    gevuld.resize(doel, 0);
    Ok(gevuld)
}

/// Takes the padding off opened content.
///
/// # Errors
/// `Opvulling` when the length field, the step or the zero bytes are not as [`vul_op`] writes them.
pub fn ontvul(gevuld: &[u8]) -> Result<&[u8], VaultFout> {
    let (lengte, rest) = gevuld
        .split_first_chunk::<LENGTE_BYTES>()
        .ok_or(VaultFout::Opvulling)?;
    let lengte = usize::try_from(u32::from_be_bytes(*lengte)).map_err(|_| VaultFout::Opvulling)?;
    if lengte > GROOTSTE_INHOUD || stap(LENGTE_BYTES + lengte) != gevuld.len() {
        return Err(VaultFout::Opvulling);
    }
    let (inhoud, nullen) = rest.split_at_checked(lengte).ok_or(VaultFout::Opvulling)?;
    if nullen.iter().any(|byte| *byte != 0) {
        return Err(VaultFout::Opvulling);
    }
    Ok(inhoud)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn round_trip_and_little_waste() {
        for lengte in (0..5_000).chain([65_535, 65_536, 1_000_003]) {
            let inhoud = vec![7; lengte];
            let gevuld = vul_op(&inhoud).unwrap();
            assert_eq!(ontvul(&gevuld), Ok(inhoud.as_slice()), "{lengte}");
            assert!(gevuld.len() >= KLEINSTE);
            let nodig = lengte + 4;
            assert!(
                gevuld.len() <= KLEINSTE.max(nodig + nodig * 12 / 100),
                "{lengte}"
            );
        }
    }

    #[test]
    fn nearby_sizes_look_the_same() {
        let maten: std::collections::BTreeSet<_> = (20_000..40_000).map(stap).collect();
        assert!(maten.len() < 40, "{}", maten.len());
        assert_eq!(stap(1), 1024);
        assert_eq!(stap(1025), 1088);
    }

    #[test]
    fn refuses_what_it_would_not_write() {
        let goed = vul_op(b"abc").unwrap();
        let mut vuil = goed.clone();
        *vuil.last_mut().unwrap() = 1;
        let mut te_lang = goed.clone();
        te_lang[..4].copy_from_slice(&5_000_u32.to_be_bytes());
        let mut onmogelijk = goed.clone();
        onmogelijk[..4].copy_from_slice(&u32::MAX.to_be_bytes());
        for fout in [
            &vuil[..],
            &te_lang,
            &onmogelijk,
            &goed[..1023],
            &[],
            &[0, 0, 0],
        ] {
            assert_eq!(ontvul(fout), Err(VaultFout::Opvulling));
        }
        assert_eq!(
            vul_op(&vec![0; GROOTSTE_INHOUD + 1]),
            Err(VaultFout::TeGroot)
        );
    }
}
