//! Buttons, tones, lists and the small things.

use leptos::prelude::*;

use super::deel;
use crate::ui::onderdelen::{
    Badge, Dagboek, DagboekRegel, Kaart, Knop, KnopSoort, Knoplink, Kruimelpad, Leeg, Rekensom,
    Samenvatting, SamenvattingRegel, Taak, TaakStand, Tabel, Takenlijst, Teken, Teruglink, Toon,
    Uitklap, Voortgang,
};

#[component]
pub fn Knoppen() -> impl IntoView {
    let niets = Callback::new(|()| {});
    deel(
        "Knoppen",
        view! {
            <div class="knoppen">
                <Knop tekst="Trajectplan maken" on_klik=niets soort=KnopSoort::Primair />
                <Knop tekst="Gesprek toevoegen" on_klik=niets teken=Teken::Plus />
                <Knop tekst="Annuleren" on_klik=niets soort=KnopSoort::Stil />
                <Knop tekst="Dossier verwijderen" on_klik=niets soort=KnopSoort::Gevaar />
                <Knoplink tekst="Naar de intake" naar="#/onderdelen" teken=Teken::Document />
            </div>
            <div class="knoppen">
                <Knop
                    tekst="PDF maken" bezig_tekst="PDF wordt gemaakt" bezig=true on_klik=niets
                    soort=KnopSoort::Primair
                />
                <Knop tekst="Nu niet mogelijk" on_klik=niets uit=true />
                <Knop tekst="Geschiedenis" on_klik=niets soort=KnopSoort::Stil klasse="knop-klein" teken=Teken::Klok />
            </div>
        },
    )
}

#[component]
pub fn Tonen() -> impl IntoView {
    deel(
        "Stand in een woord",
        view! {
            <div class="rij">
                <Badge tekst="Concept" teken=Teken::Pen />
                <Badge toon=Toon::Info tekst="Loopt" teken=Teken::Half />
                <Badge toon=Toon::LetOp tekst="Vraagt aandacht" />
                <Badge toon=Toon::Gelukt tekst="Klaar" />
                <Badge toon=Toon::Fout tekst="Verlopen" />
            </div>
            <Voortgang id="voortgang-intake" label="Intake" stand=Some((7, 12)) />
            <Voortgang id="voortgang-letters" label="Lettertypen worden geladen" stand=None />
        },
    )
}

fn taken() -> Vec<Taak> {
    let taak = |titel: &str, stand| Taak {
        titel: titel.to_owned(),
        uitleg: None,
        stand,
        naar: Some("#/onderdelen".to_owned()),
    };
    vec![
        taak("Werknemer en werkgever", TaakStand::Klaar),
        taak(
            "Verzuim en dienstverband",
            TaakStand::LetOp("1 vraag".to_owned()),
        ),
        taak(
            "Bevindingen van de arbeidsdeskundige",
            TaakStand::Bezig { gegeven: 4, van: 9 },
        ),
        taak("Visie van werknemer en werkgever", TaakStand::NogNiet),
        Taak {
            titel: "Controleren en afronden".to_owned(),
            uitleg: Some("U kunt het verslag wel al bekijken.".to_owned()),
            stand: TaakStand::KanNogNiet("Eerst het dienstverband".to_owned()),
            naar: None,
        },
    ]
}

fn antwoorden() -> Vec<SamenvattingRegel> {
    let regel = |label: &str, waarde: Option<&str>| SamenvattingRegel {
        label: label.to_owned(),
        waarde: waarde.map(str::to_owned),
        geweigerd: Vec::new(),
        naar: Some("#/onderdelen".to_owned()),
    };
    vec![
        regel("Eerste ziektedag", Some("maandag 9 september 2024")),
        regel("Contract", Some("32 uur per week, onbepaalde tijd")),
        regel(
            "Uitleg gegeven aan",
            Some("werknemer (4 november 2025)\nwerkgever (5 november 2025)"),
        ),
        regel("Visie van de werkgever", None),
        SamenvattingRegel {
            geweigerd: vec!["“31 februari” is niet opgeslagen. Het jaar ontbreekt.".to_owned()],
            ..regel("Start traject", Some("maandag 3 november 2025"))
        },
    ]
}

fn dagen() -> Vec<DagboekRegel> {
    let dag = |datum: &str, iso: &str, wat: &str, wie: &str| DagboekRegel {
        datum: datum.to_owned(),
        datum_iso: iso.to_owned(),
        wat: wat.to_owned(),
        wie: wie.to_owned(),
        naar: Some("#/onderdelen".to_owned()),
    };
    vec![
        dag(
            "3 nov 2025",
            "2025-11-03",
            "Trajectplan besproken en ondertekend",
            "werknemer",
        ),
        dag(
            "27 okt 2025",
            "2025-10-27",
            "Gesprek over zoekrichtingen, twee vacatures bekeken",
            "coach",
        ),
        dag(
            "20 okt 2025",
            "2025-10-20",
            "Arbeidsdeskundig rapport ontvangen",
            "werkgever",
        ),
    ]
}

#[component]
pub fn Lijsten() -> impl IntoView {
    deel(
        "Lijsten",
        view! {
            <Takenlijst taken=taken() />
            <h3>"Controleer de antwoorden"</h3>
            <Samenvatting regels=antwoorden() />
            <h3>"Dagboek"</h3>
            <Dagboek regels=dagen() />
            <Tabel id="tabel-richtingen" bijschrift="Zoekrichtingen en verdiencapaciteit">
                <thead>
                    <tr>
                        <th scope="col">"Zoekrichting"</th> <th scope="col">"Soort"</th>
                        <th scope="col">"Beoordeling"</th> <th scope="col" class="getal">"Per uur"</th>
                        <th scope="col" class="getal">"Verdiencapaciteit"</th>
                    </tr>
                </thead>
                <tbody>
                    <tr>
                        <th scope="row">"Planner transport"</th> <td>"Verplicht"</td>
                        <td><Badge toon=Toon::Gelukt tekst="Goed" /></td>
                        <td class="getal">"€ 17,20"</td> <td class="getal">"84 %"</td>
                    </tr>
                    <tr>
                        <th scope="row">"Medewerker klantcontact"</th> <td>"Wens"</td>
                        <td><Badge toon=Toon::LetOp tekst="Onder voorwaarde" /></td>
                        <td class="getal">"€ 15,05"</td> <td class="getal">"73 %"</td>
                    </tr>
                </tbody>
            </Tabel>
        },
    )
}

#[component]
pub fn Overige() -> impl IntoView {
    deel(
        "Overige",
        view! {
            <Kruimelpad stappen=vec![
                ("Dossiers".to_owned(), "#/onderdelen".to_owned()),
                ("Intake".to_owned(), "#/onderdelen".to_owned()),
                ("Dienstverband".to_owned(), "#/onderdelen".to_owned()),
            ] />
            <p><Teruglink naar="#/onderdelen" tekst="Terug naar de takenlijst" /></p>
            <div class="rooster">
                <Kaart titel="Werkgever" acties=|| view! { <a href="#/onderdelen">"Wijzigen"</a> }>
                    <p>"Transportbedrijf De Waal, contactpersoon mevrouw Łukasz."</p>
                </Kaart>
                <Kaart titel="Bedrijfsarts"><p>"Laatste oordeel van 14 oktober 2025."</p></Kaart>
            </div>
            <Leeg
                titel="Nog geen zoekrichtingen"
                wat="Hier komen de functies en branches waarin u zoekt, met per functie waarom die past."
                waarom="UWV leest hier of de richting aansluit bij de belastbaarheid en of er werk in is."
            >
                <Knop tekst="Eerste zoekrichting toevoegen" on_klik=|()| {} soort=KnopSoort::Primair teken=Teken::Plus />
            </Leeg>
            <Uitklap titel="Wat telt mee als uitleg?">
                <p>"Uitleg telt mee als beide partijen weten wat tweede spoor is en wat u van hen vraagt."</p>
            </Uitklap>
            <Rekensom label="Verdiencapaciteit" uitkomst="84 %">
                <p class="cijfers">"€ 17,20 × 32 uur ÷ € 655,24 per week = 84 %"</p>
                <p class="bron">"Bron: arbeidsdeskundig rapport van 20 oktober 2025"</p>
            </Rekensom>
        },
    )
}
