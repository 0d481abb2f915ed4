//! Bijlage J: what the abbreviations in this report mean, and only those that occur in it.

use crate::rapport::bouw::{Bouwer, alinea};
use crate::rapport::document::{Alinea, Sectie};
use crate::rapport::platte_tekst::regels;

/// Abbreviation and meaning, in the order of the alphabet.
const WOORDEN: [(&str, &str); 16] = [
    ("BW", "Burgerlijk Wetboek."),
    ("CBS", "Centraal Bureau voor de Statistiek."),
    (
        "FML",
        "Functionele Mogelijkhedenlijst: de lijst waarin een arts vastlegt wat iemand kan, in zes rubrieken.",
    ),
    (
        "IVA",
        "WIA-uitkering voor wie volledig en duurzaam arbeidsongeschikt is.",
    ),
    (
        "IZP",
        "Inzetbaarheidsprofiel: de mogelijkheden volgens de bedrijfsarts, in dezelfde rubrieken als de FML.",
    ),
    (
        "kgf",
        "Kilogramkracht: maat voor hoe hard iemand duwt of trekt. 1 kgf is de kracht die nodig is om 1 kilogram op te houden.",
    ),
    (
        "LAB",
        "Lijst arbeidsmogelijkheden en beperkingen: een andere naam voor het IZP.",
    ),
    (
        "LDC",
        "Vragenlijst over interesses, om functies voor het zoekprofiel te vinden.",
    ),
    (
        "SUWI",
        "Wet structuur uitvoeringsorganisatie werk en inkomen: regelt onder meer de taken van UWV.",
    ),
    (
        "UWV",
        "Uitvoeringsinstituut werknemersverzekeringen: toetst het re-integratieverslag en beoordeelt de WIA.",
    ),
    ("VCA", "Certificaat voor veilig werken."),
    (
        "WEP",
        "Werkervaringsplaats: tijdelijk werken bij een andere organisatie, in dienst bij de eigen werkgever.",
    ),
    (
        "WGA",
        "WIA-uitkering voor wie gedeeltelijk of niet duurzaam arbeidsongeschikt is.",
    ),
    (
        "WIA",
        "Wet werk en inkomen naar arbeidsvermogen: regelt de uitkering na 104 weken ziekte.",
    ),
    (
        "WvP",
        "Wet verbetering poortwachter: regelt wie wat doet in de eerste 104 weken van ziekte.",
    ),
    (
        "WVP",
        "Wet verbetering poortwachter: regelt wie wat doet in de eerste 104 weken van ziekte.",
    ),
];

/// `None` if no abbreviation occurs.
pub(super) fn schrijf(eerdere: &[Sectie], uit: &mut Bouwer) -> Option<()> {
    let mut tekst = Vec::new();
    for sectie in eerdere {
        tekst.push(sectie.titel.clone());
        regels(&sectie.blokken, &mut tekst);
    }
    let gebruikt = WOORDEN
        .iter()
        .filter(|(woord, _)| tekst.iter().any(|regel| bevat(regel, woord)));
    let punten: Vec<Alinea> = gebruikt
        .map(|(woord, betekenis)| alinea(format!("{woord}: {betekenis}"), &[]))
        .collect();
    if punten.is_empty() {
        return None;
    }
    uit.lijst(punten);
    Some(())
}

/// As a word of its own, with these capitals.
fn bevat(regel: &str, woord: &str) -> bool {
    regel
        .split(|teken: char| !teken.is_alphanumeric())
        .any(|los| los == woord)
}
