//! Closed lists whose order counts: the catalogue file stores values by their place.

/// An enum with, per variant, the name in the source files and the Dutch label.
macro_rules! lijst {
    ($(#[$doc:meta])* $naam:ident { $($(#[$vdoc:meta])* $variant:ident = $sleutel:literal, $label:literal;)+ }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
        pub enum $naam { $($(#[$vdoc])* $variant,)+ }

        impl $naam {
            /// In the order of the list; the place of a value is its [`nummer`](Self::nummer).
            pub const ALLE: &'static [Self] = &[$(Self::$variant,)+];

            /// The name in the source files.
            pub fn sleutel(self) -> &'static str {
                match self { $(Self::$variant => $sleutel,)+ }
            }

            /// As the user reads it.
            pub fn label(self) -> &'static str {
                match self { $(Self::$variant => $label,)+ }
            }

            pub fn uit_sleutel(sleutel: &str) -> Option<Self> {
                match sleutel { $($sleutel => Some(Self::$variant),)+ _ => None }
            }

            /// Place in the list, from 0.
            pub const fn nummer(self) -> usize {
                self as usize
            }
        }
    };
}
pub(super) use lijst;
