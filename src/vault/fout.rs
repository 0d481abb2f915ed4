//! What can be wrong with stored bytes or with a recovery code.

/// Why bytes or a code were refused. The messages never hold what was read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum VaultFout {
    /// The bytes do not start as a Spoorboek record or vault file does.
    #[error(
        "Deze gegevens zijn niet door Spoorboek gemaakt of zijn beschadigd. Er is niets gewijzigd. Zet een reservekopie terug als u die hebt."
    )]
    OnbekendFormaat,
    /// Written by a later version of Spoorboek than this one.
    #[error(
        "Deze gegevens zijn gemaakt met een nieuwere versie van Spoorboek. Er is niets gewijzigd. Laad de pagina opnieuw om de nieuwe versie te krijgen."
    )]
    NieuwereVersie,
    /// The bytes stop too early, or a length in them is impossible.
    #[error(
        "Deze gegevens zijn niet volledig. Er is niets gewijzigd. Zet een reservekopie terug als u die hebt."
    )]
    Onvolledig,
    /// The padding inside an opened record is not as this format writes it.
    #[error(
        "De inhoud van dit onderdeel is beschadigd. Er is niets gewijzigd. Zet een reservekopie terug als u die hebt."
    )]
    Opvulling,
    /// More content than one record may hold.
    #[error(
        "Dit onderdeel is te groot om te bewaren. Er is niets gewijzigd. Maak het kleiner, bijvoorbeeld door een bijlage te verwijderen."
    )]
    TeGroot,
    /// Argon2id parameters under the floor: someone may have weakened the slot.
    #[error(
        "De beveiliging van deze kluis is zwakker dan Spoorboek toestaat. De kluis is daarom niet geopend en er is niets gewijzigd. Zet een reservekopie terug."
    )]
    ParametersTeZwak,
    /// Argon2id parameters over the ceiling: they would take all memory.
    #[error(
        "De kluis vraagt meer geheugen dan Spoorboek toestaat. De kluis is daarom niet geopend en er is niets gewijzigd. Zet een reservekopie terug."
    )]
    ParametersTeZwaar,
    /// An id with characters outside `a-z`, `0-9`, `-` and `_`, or of the wrong length.
    #[error("Een kenmerk in de opslag is ongeldig. Er is niets gewijzigd.")]
    OngeldigeId,
    /// A character that cannot be part of a recovery code.
    #[error(
        "In de herstelcode staat een teken dat er niet in hoort. De code bestaat uit cijfers en letters, zonder U. Kijk de code na en probeer het opnieuw."
    )]
    HerstelcodeTeken,
    /// Not 36 characters.
    #[error(
        "De herstelcode heeft 36 tekens, in 9 groepjes van 4. U hebt er {gevonden} ingevuld. Vul de hele code in."
    )]
    HerstelcodeLengte {
        /// How many characters were left after spaces and dashes.
        gevonden: usize,
    },
    /// The check characters do not fit: a typing error.
    #[error(
        "In de herstelcode zit een tikfout. Vergelijk de code teken voor teken met uw papier en probeer het opnieuw."
    )]
    HerstelcodeTikfout,
}
