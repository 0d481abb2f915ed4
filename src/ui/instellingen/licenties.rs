//! What Spoorboek is made of: its own licence, font, data with their certainty, libraries.

use crate::session::route::Route;
use crate::ui::onderdelen::{Tabel, Teruglink};
use leptos::prelude::*;

/// Name, licence, and whether it is in the app or only used to build and test it; a line each.
/// A test holds it against Cargo.toml.
const BIBLIOTHEKEN: &str = include_str!("licenties.txt");

/// Name, where it comes from, how sure it is.
const GEGEVENS: [[&str; 3]; 8] = [
    [
        "Tijdlijn van de Wet verbetering poortwachter",
        "Burgerlijk Wetboek boek 7, Wet WIA, Regeling procesgang, beoordelingskader poortwachter en werkwijzer van UWV, stand januari 2026",
        "De meeste momenten zijn in de bron nagezocht. Zeven staan alleen in praktijkmateriaal van bureaus, enkele zijn eigen kennis.",
    ],
    [
        "Lijst van belastbaarheid, nieuw",
        "Openbaar sjabloon van een expertisebureau met de volledige tekst; niet van UWV. Omschrijvingen in eigen woorden.",
        "In de bron nagezocht.",
    ],
    [
        "Lijst van belastbaarheid, klassiek",
        "Eigen kennis; rubriek I en enkele normaalwaarden teruggevonden in brochures en een vakartikel.",
        "Eigen kennis. Vergelijk met de lijst van de arts.",
    ],
    [
        "Inzetbaarheidsprofiel",
        "Beleidsregels beoordelingskader poortwachter, paragraaf 7.4",
        "In de bron nagezocht.",
    ],
    [
        "Functiecatalogus",
        "Eisen aan het werk: eigen inschatting van Spoorboek. Namen en indeling van beroepen: ESCO 1.2 en ISCO-08, © Europese Unie; hergebruik met bronvermelding.",
        "Indicatie, te controleren. Elke eis kunt u per dossier vervangen, met reden en bron.",
    ],
    [
        "Uurlonen bij de functiecatalogus",
        "CBS StatLine, tabel 85517NED, verslagjaar 2022, CC BY 4.0. De koppeling van functie naar beroepsgroep is van Spoorboek.",
        "Indicatie uit 2022. Het loon in een dossier komt uit een vacature of van de arbeidsdeskundige.",
    ],
    [
        "Plaatsen voor de reistijd",
        "GeoNames (geonames.org), CC BY 4.0, bewerkt: alleen plaatsen in Nederland met 500 of meer inwoners.",
        "De reistijd is een schatting: hemelsbreed maal een factor voor de weg. Een gemeten tijd gaat voor.",
    ],
    [
        "Voorbeelddossier",
        "Gemaakt voor Spoorboek",
        "Verzonnen: personen en bedrijven bestaan niet.",
    ],
];

#[component]
pub fn Licenties() -> impl IntoView {
    view! {
        <main id="inhoud" class="pagina instellingen" tabindex="-1">
            <Teruglink tekst="Instellingen" naar=Route::Instellingen.hash() />
            <h1>"Licenties en bronnen"</h1>
            <section class="instelgroep">
                <h2>"Spoorboek"</h2>
                <p>
                    "Spoorboek is vrije software. U mag het gebruiken, kopiëren en aanpassen onder de MIT-licentie of onder de Apache-licentie 2.0, naar keuze. "
                    "Er is geen garantie."
                </p>
            </section>
            <section class="instelgroep">
                <h2>"Lettertype van de verslagen"</h2>
                <p>
                    "Noto Sans, van de Noto-makers (Google en anderen), onder de SIL Open Font License 1.1. "
                    "Spoorboek gebruikt een deel van de tekens, zonder opmaaktabellen. Op het scherm gebruikt Spoorboek het lettertype van uw apparaat."
                </p>
            </section>
            <section class="instelgroep">
                <h2>"Woorden afbreken"</h2>
                <p>"Afbreekpatronen voor het Nederlands van Piet Tutelaers (1996), uit het project hyph-utf8, onder de vrije licentie van dat project."</p>
            </section>
            <section class="instelgroep">
                <h2>"Vakgegevens"</h2>
                <p>"Wat Spoorboek over wet en vak weet, waar dat vandaan komt, en hoe zeker het is."</p>
                <Tabel id="gegevens" bijschrift="Vakgegevens" stil=true>
                    <thead><tr><th scope="col">"Wat"</th><th scope="col">"Bron"</th><th scope="col">"Zekerheid"</th></tr></thead>
                    <tbody>{GEGEVENS.iter().map(|[wat, bron, zeker]| view! {
                        <tr><th scope="row">{*wat}</th><td>{*bron}</td><td>{*zeker}</td></tr>
                    }).collect_view()}</tbody>
                </Tabel>
            </section>
            <section class="instelgroep">
                <h2>"Bibliotheken"</h2>
                <p>"De Rust-bibliotheken die Spoorboek zelf kiest. Ze brengen op hun beurt andere mee, onder dezelfde soort licenties."</p>
                <Tabel id="bibliotheken" bijschrift="Bibliotheken" stil=true>
                    <thead><tr><th scope="col">"Naam"</th><th scope="col">"Licentie"</th><th scope="col">"Waarvoor"</th></tr></thead>
                    <tbody translate="no">{BIBLIOTHEKEN.lines().map(bibliotheek).collect_view()}</tbody>
                </Tabel>
            </section>
        </main>
    }
}

fn bibliotheek(regel: &'static str) -> impl IntoView {
    let mut delen = regel.split('|').map(str::trim);
    let (naam, licentie) = (delen.next(), delen.next());
    let waarvoor = match delen.next() {
        Some("app") => "In de app",
        _ => "Bij het bouwen en testen",
    };
    view! { <tr><th scope="row">{naam}</th><td>{licentie}</td><td>{waarvoor}</td></tr> }
}
