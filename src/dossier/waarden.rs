//! Small kinds of value: amounts, numbers, answers.

use serde::{Deserialize, Serialize};

/// An amount in euro cents. At most a hundred million euro either way.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Bedrag(pub i64);

impl Bedrag {
    pub const GRENS_CENT: i64 = 10_000_000_000;
}

/// A number with two decimals: hours, kilograms, minutes. Kept as hundredths, never as a
/// floating number; written in a case file as an ordinary number (`4.8`).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Decimaal(i64);

impl Decimaal {
    /// Largest number of hundredths either way: one million.
    pub const GRENS: i64 = 100_000_000;

    pub const fn uit_honderdsten(honderdsten: i64) -> Self {
        Self(honderdsten)
    }

    pub const fn heel(getal: i64) -> Self {
        Self(getal * 100)
    }

    pub const fn honderdsten(self) -> i64 {
        self.0
    }

    /// From a number with at most two decimals and within bounds; otherwise `None`.
    pub fn uit_getal(getal: f64) -> Option<Self> {
        let honderdsten = (getal * 100.0).round();
        let klopt =
            honderdsten.abs() <= Self::GRENS as f64 && (getal * 100.0 - honderdsten).abs() < 1e-6;
        klopt.then_some(Self(honderdsten as i64))
    }

    pub fn als_getal(self) -> f64 {
        self.0 as f64 / 100.0
    }
}

impl Serialize for Decimaal {
    fn serialize<S: serde::Serializer>(&self, naar: S) -> Result<S::Ok, S::Error> {
        if self.0 % 100 == 0 {
            naar.serialize_i64(self.0 / 100)
        } else {
            naar.serialize_f64(self.als_getal())
        }
    }
}

impl<'de> Deserialize<'de> for Decimaal {
    fn deserialize<D: serde::Deserializer<'de>>(van: D) -> Result<Self, D::Error> {
        let getal = f64::deserialize(van)?;
        Self::uit_getal(getal).ok_or_else(|| serde::de::Error::custom("getal buiten de grenzen"))
    }
}

/// One choice of a closed list, as it is stored and as it is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Optie {
    pub waarde: &'static str,
    pub label: &'static str,
}

/// A closed list of choices: an enum whose stored names and Dutch labels stand in one place.
macro_rules! keuze {
    ($(#[$doc:meta])* $naam:ident { $($(#[$vdoc:meta])* $variant:ident = $waarde:literal, $label:literal;)+ }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, serde::Serialize, serde::Deserialize)]
        pub enum $naam {
            $($(#[$vdoc])* #[serde(rename = $waarde)] $variant,)+
        }

        impl $naam {
            pub const OPTIES: &'static [$crate::dossier::waarden::Optie] = &[
                $($crate::dossier::waarden::Optie { waarde: $waarde, label: $label },)+
            ];

            /// As the user reads it.
            pub fn label(self) -> &'static str {
                match self { $(Self::$variant => $label,)+ }
            }

            /// As it is stored.
            pub fn waarde(self) -> &'static str {
                match self { $(Self::$variant => $waarde,)+ }
            }

            pub fn uit_waarde(waarde: &str) -> Option<Self> {
                match waarde { $($waarde => Some(Self::$variant),)+ _ => None }
            }
        }

        impl $crate::dossier::stand::UitBoom for $naam {
            fn lees(waarde: &serde_json::Value) -> Option<Self> {
                Self::uit_waarde(waarde.as_str()?)
            }
        }
    };
}
pub(crate) use keuze;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn decimals_keep_two_places_and_their_bounds() {
        assert_eq!(Decimaal::uit_getal(10.55), Some(Decimaal(1055)));
        assert_eq!(Decimaal::uit_getal(0.3), Some(Decimaal(30)));
        assert_eq!(Decimaal::uit_getal(0.333), None);
        assert_eq!(Decimaal::uit_getal(f64::NAN), None);
        assert_eq!(Decimaal::uit_getal(1e300), None);
    }

    #[test]
    fn decimals_are_ordinary_numbers_in_a_file() {
        assert_eq!(serde_json::to_string(&Decimaal(480)).unwrap(), "4.8");
        assert_eq!(serde_json::to_string(&Decimaal(2600)).unwrap(), "26");
        assert_eq!(
            serde_json::from_str::<Decimaal>("26").unwrap(),
            Decimaal(2600)
        );
    }
}
