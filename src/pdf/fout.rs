//! Why no PDF could be made; known to the page as well, which does not hold the engine.

/// Why no PDF could be made. Holds no case data.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum PdfFout {
    #[error(
        "Het lettertype voor het rapport is beschadigd. Uw werk is bewaard. Herlaad de app en probeer het opnieuw."
    )]
    Lettertype,
    #[error(
        "Het logo is geen PNG- of JPEG-bestand. Uw werk is bewaard. Kies bij Instellingen een ander logo."
    )]
    LogoSoort,
    #[error(
        "Het logo is beschadigd en kan niet worden gelezen. Uw werk is bewaard. Kies bij Instellingen een ander logo."
    )]
    LogoBeschadigd,
    #[error(
        "Het logo is te groot: hoogstens 4000 bij 4000 beeldpunten. Uw werk is bewaard. Kies bij Instellingen een kleiner logo."
    )]
    LogoTeGroot,
    #[error(
        "Het logo heeft drukkleuren (CMYK). Uw werk is bewaard. Sla het logo op als PNG of als JPEG in RGB en kies het opnieuw bij Instellingen."
    )]
    LogoDrukkleuren,
    #[error("De PDF kon niet worden geschreven. Uw werk is bewaard. Probeer het opnieuw.")]
    Schrijven,
}
