//! Advice on a passphrase, given before it is set.
//!
//! A small estimator of our own: it counts how many guesses someone who tries common words, names
//! of the trade, years, dates, repeats and keyboard rows first would need. It is advice, not a proof.

use super::wachtzin_patronen::schat_bits;

/// Fewest characters of a passphrase.
pub const KORTSTE: usize = 12;
/// Most characters of a passphrase.
pub const LANGSTE: usize = 1_000;

/// How hard a passphrase is to guess.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, serde::Serialize, serde::Deserialize,
)]
#[serde(rename_all = "snake_case")]
pub enum Sterkte {
    /// Under 28 bits, or too short: guessed in minutes to hours.
    ZeerZwak,
    /// Under 40 bits.
    Zwak,
    /// Under 55 bits.
    Redelijk,
    /// 55 bits or more; with Argon2id out of reach.
    Sterk,
}

/// The judgement on one passphrase.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Wachtzinoordeel {
    /// How hard it is to guess.
    pub sterkte: Sterkte,
    /// Estimated bits, rounded down.
    pub bits: u32,
    /// Whether it may be set: long enough and not very weak or weak.
    pub mag: bool,
    /// What would make it better, in whole Dutch sentences; empty when it is strong.
    pub advies: Vec<String>,
}

/// The passphrase as the key is derived from it: spaces at both ends taken off, every run of white
/// space one space. The caller first brings the text to Unicode form NFC.
pub fn normaliseer_wachtzin(invoer: &str) -> String {
    invoer.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Judges a passphrase that someone is about to set.
pub fn beoordeel_wachtzin(invoer: &str) -> Wachtzinoordeel {
    let zin = normaliseer_wachtzin(invoer);
    let lengte = zin.chars().count();
    let schatting = schat_bits(&zin);
    let sterkte = if lengte < KORTSTE {
        Sterkte::ZeerZwak
    } else {
        sterkte_van(schatting.bits)
    };
    let mut advies = Vec::new();
    if lengte < KORTSTE {
        advies.push(format!(
            "Gebruik minstens {KORTSTE} tekens. U hebt er nu {lengte}."
        ));
    }
    if lengte > LANGSTE {
        advies.push(format!("Gebruik hooguit {LANGSTE} tekens."));
    }
    if sterkte < Sterkte::Sterk {
        advies.extend(
            schatting
                .gevonden
                .iter()
                .map(|patroon| patroon.advies().to_owned()),
        );
        advies.push("Het veiligst is een zin van zes woorden die niets met elkaar te maken hebben. Spoorboek kan er een voor u maken.".to_owned());
    }
    Wachtzinoordeel {
        sterkte,
        bits: schatting.bits,
        mag: (KORTSTE..=LANGSTE).contains(&lengte) && sterkte >= Sterkte::Redelijk,
        advies,
    }
}

fn sterkte_van(bits: u32) -> Sterkte {
    match bits {
        0..28 => Sterkte::ZeerZwak,
        28..40 => Sterkte::Zwak,
        40..55 => Sterkte::Redelijk,
        _ => Sterkte::Sterk,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(zin: &str, laagst: Sterkte, hoogst: Sterkte) {
        let oordeel = beoordeel_wachtzin(zin);
        assert!(
            (laagst..=hoogst).contains(&oordeel.sterkte),
            "{zin}: {oordeel:?}"
        );
    }

    #[test]
    fn weak_ones_are_called_weak() {
        for zin in [
            "",
            "kort",
            "aaaaaaaaaaaaaaaa",
            "123456789012",
            "qwertyuiop123",
            "wachtwoord2024",
            "Welkom01Welkom01",
            "abcdefghijklmnop",
            "geheim geheim geheim",
            "01-03-2026 01-03-2026",
            "P@ssw0rd12345",
            "zomer2025zomer2025",
        ] {
            check(zin, Sterkte::ZeerZwak, Sterkte::Zwak);
            assert!(!beoordeel_wachtzin(zin).mag, "{zin}");
        }
    }

    #[test]
    fn strong_ones_are_let_through() {
        for zin in [
            "lepel wolk fiets anker tulp meloen",
            "mijn buurvrouw telt dertig paarse olifanten",
            "xK9#mQ2$vL7!pR4z",
        ] {
            check(zin, Sterkte::Sterk, Sterkte::Sterk);
            let oordeel = beoordeel_wachtzin(zin);
            assert!(oordeel.mag && oordeel.advies.is_empty(), "{oordeel:?}");
        }
    }

    #[test]
    fn advice_names_the_cause() {
        let advies = |zin| beoordeel_wachtzin(zin).advies.join(" ");
        assert!(advies("kort").contains("12 tekens"));
        assert!(advies("wachtwoord wachtwoord").contains("vaak gebruikt"));
        assert!(advies("aaaaaaaaaaaaaa").contains("herhalen"));
        assert!(advies("qwertyuiopasdf").contains("toetsenbord"));
        assert!(advies("geboren 12-03-1980").contains("jaartal"));
    }

    #[test]
    fn spaces_do_not_matter_but_capitals_do() {
        assert_eq!(
            normaliseer_wachtzin("  lepel   wolk\tfiets "),
            "lepel wolk fiets"
        );
        assert_ne!(normaliseer_wachtzin("Lepel"), normaliseer_wachtzin("lepel"));
    }
}
