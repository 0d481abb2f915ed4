//! Jobs of the keys worker: deriving a key from a secret, and making a passphrase.

use super::woorden;
use crate::vault::{ArgonParameters, VaultFout, slot::ZOUT_LENGTE};
use argon2::{Algorithm, Argon2, Block, Params, Version};
use zeroize::Zeroizing;

/// Length of a derived key, in bytes.
pub const SLEUTEL_LENGTE: usize = 32;

/// One job.
#[derive(Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "snake_case", tag = "soort")]
pub enum Sleutelopdracht {
    /// Derive a key of 32 bytes with Argon2id.
    Afleiden {
        /// The passphrase (normalised) or the secret text of a recovery code.
        geheim: String,
        /// Costs; held against floor and ceiling once more.
        parameters: ArgonParameters,
        /// Salt of the slot.
        zout: [u8; ZOUT_LENGTE],
    },
    /// Make a passphrase of Dutch words.
    GenereerWachtzin {
        /// Random bytes, two per word.
        toeval: Vec<u8>,
    },
}

/// Shows only the kind, so that a secret never ends up in a log.
impl std::fmt::Debug for Sleutelopdracht {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str(match self {
            Sleutelopdracht::Afleiden { .. } => "Afleiden(…)",
            Sleutelopdracht::GenereerWachtzin { .. } => "GenereerWachtzin(…)",
        })
    }
}

/// The answer to a job.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "snake_case", tag = "soort")]
pub enum Sleutelantwoord {
    /// The key is the first binary part of the envelope.
    Afgeleid,
    /// Words with one space between them.
    Wachtzin {
        /// The passphrase.
        tekst: String,
    },
}

/// Why a job was not done. None of these says anything about whether the secret is right: only
/// unwrapping the master key shows that.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, thiserror::Error, serde::Serialize, serde::Deserialize,
)]
#[serde(rename_all = "snake_case")]
pub enum SleutelwerkFout {
    /// The device has too little free memory for the derivation.
    #[error(
        "Dit apparaat heeft nu te weinig vrij geheugen om de kluis te openen. Dat ligt niet aan uw wachtzin en er is niets verloren. Sluit andere tabbladen en programma's en probeer het opnieuw, of gebruik de herstelcode: die vraagt minder geheugen."
    )]
    Geheugentekort,
    /// Parameters under the floor.
    #[error(
        "De beveiliging van deze kluis is zwakker dan Spoorboek toestaat. De kluis is niet geopend en er is niets gewijzigd. Zet een reservekopie terug."
    )]
    ParametersTeZwak,
    /// Parameters over the ceiling, or that Argon2id does not know.
    #[error(
        "De kluis vraagt meer geheugen dan Spoorboek toestaat. De kluis is niet geopend en er is niets gewijzigd. Zet een reservekopie terug."
    )]
    ParametersTeZwaar,
    /// Too few random bytes for a passphrase.
    #[error("Er kon geen wachtzin worden gemaakt. Er is niets gewijzigd. Probeer het opnieuw.")]
    TeWeinigToeval,
    /// A message of another version of the page.
    #[error(
        "Een onderdeel van Spoorboek begrijpt een opdracht niet. Er is niets verloren. Laad de pagina opnieuw."
    )]
    OnbekendeOpdracht,
}

/// Does a job; returns the answer and its binary parts.
///
/// # Errors
/// See [`SleutelwerkFout`].
pub fn voer_uit(
    opdracht: Sleutelopdracht,
) -> Result<(Sleutelantwoord, Vec<Vec<u8>>), SleutelwerkFout> {
    match opdracht {
        Sleutelopdracht::Afleiden {
            geheim,
            parameters,
            zout,
        } => {
            let geheim = Zeroizing::new(geheim);
            let sleutel = leid_af(geheim.as_bytes(), parameters, &zout)?;
            Ok((Sleutelantwoord::Afgeleid, vec![sleutel.to_vec()]))
        }
        Sleutelopdracht::GenereerWachtzin { toeval } => {
            let tekst = woorden::wachtzin(&toeval).ok_or(SleutelwerkFout::TeWeinigToeval)?;
            Ok((Sleutelantwoord::Wachtzin { tekst }, Vec::new()))
        }
    }
}

/// Argon2id version 0x13, without secret key or associated data.
///
/// # Errors
/// Parameters out of bounds are refused before memory is taken; memory that cannot be had is
/// `Geheugentekort`.
pub fn leid_af(
    geheim: &[u8],
    parameters: ArgonParameters,
    zout: &[u8; ZOUT_LENGTE],
) -> Result<Zeroizing<[u8; SLEUTEL_LENGTE]>, SleutelwerkFout> {
    let ArgonParameters {
        geheugen_kib,
        rondes,
        banen,
    } = parameters.controleer().map_err(|fout| match fout {
        VaultFout::ParametersTeZwak => SleutelwerkFout::ParametersTeZwak,
        _ => SleutelwerkFout::ParametersTeZwaar,
    })?;
    let kosten = Params::new(geheugen_kib, rondes, banen, Some(SLEUTEL_LENGTE))
        .map_err(|_| SleutelwerkFout::ParametersTeZwaar)?;
    let blokken = kosten.block_count();
    let mut geheugen: Vec<Block> = Vec::new();
    geheugen
        .try_reserve_exact(blokken)
        .map_err(|_| SleutelwerkFout::Geheugentekort)?;
    geheugen.resize(blokken, Block::default());
    let mut sleutel = Zeroizing::new([0; SLEUTEL_LENGTE]);
    Argon2::new(Algorithm::Argon2id, Version::V0x13, kosten)
        .hash_password_into_with_memory(
            geheim,
            zout,
            sleutel.as_mut_slice(),
            geheugen.as_mut_slice(),
        )
        .map_err(|_| SleutelwerkFout::ParametersTeZwaar)?;
    Ok(sleutel)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn derives_and_depends_on_every_input() {
        let vloer = ArgonParameters::HERSTELCODE;
        let basis = leid_af(b"lepel wolk", vloer, &[1; 16]).unwrap();
        assert_eq!(basis, leid_af(b"lepel wolk", vloer, &[1; 16]).unwrap());
        assert_ne!(basis, leid_af(b"lepel wolf", vloer, &[1; 16]).unwrap());
        assert_ne!(basis, leid_af(b"lepel wolk", vloer, &[2; 16]).unwrap());
    }

    #[test]
    fn bounds_are_held_before_memory_is_taken() {
        let met = |geheugen_kib| {
            leid_af(
                b"x",
                ArgonParameters {
                    geheugen_kib,
                    rondes: 3,
                    banen: 1,
                },
                &[0; 16],
            )
        };
        assert_eq!(met(8), Err(SleutelwerkFout::ParametersTeZwak));
        assert_eq!(met(u32::MAX), Err(SleutelwerkFout::ParametersTeZwaar));
    }

    #[test]
    fn jobs_show_no_secret() {
        let opdracht = Sleutelopdracht::Afleiden {
            geheim: "lepel wolk".into(),
            parameters: ArgonParameters::WACHTZIN,
            zout: [0; 16],
        };
        assert_eq!(format!("{opdracht:?}"), "Afleiden(…)");
        let json = serde_json::to_string(&opdracht).unwrap();
        assert_eq!(
            serde_json::from_str::<Sleutelopdracht>(&json).unwrap(),
            opdracht
        );
    }

    #[test]
    fn makes_a_passphrase() {
        let (antwoord, bytes) = voer_uit(Sleutelopdracht::GenereerWachtzin {
            toeval: vec![0; 12],
        })
        .unwrap();
        assert!(
            matches!(antwoord, Sleutelantwoord::Wachtzin { tekst } if tekst.split(' ').count() == 6)
        );
        assert!(bytes.is_empty());
        let leeg = voer_uit(Sleutelopdracht::GenereerWachtzin {
            toeval: vec![0; 11],
        });
        assert_eq!(leeg, Err(SleutelwerkFout::TeWeinigToeval));
    }
}
