//! The compartments of the vault: one object store each.

/// One compartment (*vak*) of the database. The names are part of the published format.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, serde::Serialize, serde::Deserialize,
)]
#[serde(rename_all = "snake_case")]
pub enum Vak {
    /// The vault file itself: key slots, in the clear, without anything personal.
    Kluis,
    /// Settings of the bureau and the coach.
    Instellingen,
    /// One short line per dossier, for the list; holds the dossier's revision as well.
    Overzichten,
    /// Whole case files.
    Dossiers,
    /// Drafts of what is being typed; they survive lock, reload and crash.
    Concepten,
    /// Files added to a case.
    Bijlagen,
    /// Earlier versions of case files and reports.
    Versies,
}

impl Vak {
    /// Every compartment, in the order in which the database makes them.
    pub const ALLE: [Vak; 7] = [
        Vak::Kluis,
        Vak::Instellingen,
        Vak::Overzichten,
        Vak::Dossiers,
        Vak::Concepten,
        Vak::Bijlagen,
        Vak::Versies,
    ];

    /// Name of the object store; also bound into every record as additional data.
    pub const fn naam(self) -> &'static str {
        match self {
            Vak::Kluis => "kluis",
            Vak::Instellingen => "instellingen",
            Vak::Overzichten => "overzichten",
            Vak::Dossiers => "dossiers",
            Vak::Concepten => "concepten",
            Vak::Bijlagen => "bijlagen",
            Vak::Versies => "versies",
        }
    }

    /// Only the vault file may stand in the clear; every other compartment takes sealed records alone.
    pub const fn mag_open(self) -> bool {
        matches!(self, Vak::Kluis)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn serde_name_is_the_store_name() {
        for vak in Vak::ALLE {
            let json = serde_json::to_string(&vak).unwrap();
            assert_eq!(json, format!("\"{}\"", vak.naam()));
        }
    }

    #[test]
    fn only_the_vault_file_may_be_open() {
        let open: Vec<_> = Vak::ALLE.into_iter().filter(|vak| vak.mag_open()).collect();
        assert_eq!(open, [Vak::Kluis]);
    }
}
