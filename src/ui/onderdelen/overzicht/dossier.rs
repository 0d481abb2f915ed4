//! A case page with its three zones, to judge the whole by.

use leptos::prelude::*;

use crate::ui::onderdelen::{
    Datumveld, Dossierraam, Fase, Knop, KnopSoort, Merk, MerkSoort, Opmerking, Opmerkingen,
    StripDatum, TaakStand, Teken, Tekstveld, Teruglink, Tijdlijnstrip, Toon,
};

fn fasen() -> Vec<Fase> {
    let fase = |naam: &str, stand| Fase {
        naam: naam.to_owned(),
        hier: naam == "Intake",
        naar: "#/onderdelen".to_owned(),
        stand,
    };
    vec![
        fase("Algemeen", TaakStand::Klaar),
        fase(
            "Intake",
            TaakStand::Bezig {
                gegeven: 7,
                van: 12,
            },
        ),
        fase(
            "Belastbaarheid",
            TaakStand::LetOp("ouder dan een half jaar".to_owned()),
        ),
        fase("Zoekprofiel", TaakStand::Bezig { gegeven: 2, van: 5 }),
        fase("Trajectplan", TaakStand::NogNiet),
        fase("Voortgang", TaakStand::NogNiet),
        fase("Rapportages", TaakStand::NogNiet),
        fase("Afronding", TaakStand::NogNiet),
    ]
}

fn merken() -> Vec<Merk> {
    let merk = |week, naam: &str, soort| Merk {
        week,
        naam: naam.to_owned(),
        soort,
    };
    vec![
        merk(6.0, "Probleemanalyse, week 6", MerkSoort::Gedaan),
        merk(8.0, "Plan van aanpak WVP, week 8", MerkSoort::Gedaan),
        merk(52.0, "Eerstejaarsevaluatie, week 52", MerkSoort::Gedaan),
        merk(66.0, "Voortgangsrapportage, week 66", MerkSoort::LetOp),
        merk(88.0, "Brief van UWV, week 88", MerkSoort::Komt),
        merk(93.0, "WIA-aanvraag, week 93", MerkSoort::Komt),
    ]
}

fn datums() -> Vec<StripDatum> {
    vec![
        StripDatum {
            datum: "10 nov".to_owned(),
            datum_iso: "2025-11-10".to_owned(),
            wat: "Trajectplan naar werkgever, over 7 dagen".to_owned(),
            let_op: true,
        },
        StripDatum {
            datum: "15 dec".to_owned(),
            datum_iso: "2025-12-15".to_owned(),
            wat: "Voortgangsrapportage".to_owned(),
            let_op: false,
        },
    ]
}

fn opmerkingen() -> Vec<Opmerking> {
    let opmerking = |toon, tekst: &str, bron: Option<&str>, naar: Option<&str>| Opmerking {
        toon,
        tekst: tekst.to_owned(),
        bron: bron.map(str::to_owned),
        naar: naar.map(|naar| (naar.to_owned(), "#/onderdelen".to_owned())),
    };
    vec![
        opmerking(
            Toon::LetOp,
            "De belastbaarheid is van 2 april 2025. Vraag de bedrijfsarts om een nieuwe.",
            Some("Werkwijzer Poortwachter, actuele belastbaarheid"),
            Some("Naar de belastbaarheid"),
        ),
        opmerking(
            Toon::LetOp,
            "De visie van de werkgever ontbreekt in het intakeverslag.",
            None,
            Some("Naar het veld"),
        ),
        opmerking(
            Toon::Neutraal,
            "De arbeidsdeskundige noemt ook Medewerker klantcontact. Die staat nog niet in het zoekprofiel.",
            Some("Arbeidsdeskundig rapport, 20 oktober 2025"),
            Some("Toevoegen aan het zoekprofiel"),
        ),
        opmerking(
            Toon::Gelukt,
            "Beide partijen hebben uitleg gekregen.",
            None,
            None,
        ),
    ]
}

#[component]
pub fn DossierProef() -> impl IntoView {
    let strip = || {
        view! {
            <Tijdlijnstrip nu=Some(60.1) week=Some(61) merken=merken() datums=datums() />
        }
    };
    let denkt_mee = || view! { <Opmerkingen lijst=opmerkingen() /> };
    view! {
        <Dossierraam fasen=fasen() strip denkt_mee aantal=3_usize>
            <Werk />
        </Dossierraam>
    }
}

#[component]
fn Werk() -> impl IntoView {
    let functie = RwSignal::new("Vrachtwagenchauffeur binnenland".to_owned());
    let datum = RwSignal::new("9-9-24".to_owned());
    let visie = RwSignal::new(
        "De heer Yıldız wil weer aan het werk, het liefst bij een bedrijf waar hij de planning kan \
         doen. Hij is bang dat hij met de computer te langzaam is en wil dat eerst oefenen."
            .to_owned(),
    );
    let geschiedenis = || {
        view! {
            <Knop
                tekst="Geschiedenis" voorlezen="van dit veld" on_klik=|()| {} teken=Teken::Klok
                soort=KnopSoort::Stil klasse="knop-klein"
            />
        }
    };
    view! {
        <div>
            <Teruglink naar="#/onderdelen" tekst="Intake" />
            <h1>"Verzuim en dienstverband"</h1>
        </div>
        <div class="formulier">
            <Datumveld
                id="p-ziektedag" label="Eerste ziektedag" waarde=datum
                on_input=move |tekst| datum.set(tekst) nodig_voor="het trajectplan"
                terug="maandag 9 september 2024, vandaag is ziekteweek 61" acties=geschiedenis
            />
            <Tekstveld
                id="p-functie" label="Functie bij de werkgever" waarde=functie
                on_input=move |tekst| functie.set(tekst) uitleg="Zoals die in het contract staat."
            />
            <Tekstveld
                id="p-visie" label="Visie van de werknemer" waarde=visie lang=true
                on_input=move |tekst| visie.set(tekst) nodig_voor="het intakeverslag"
                uitleg="In eigen woorden. Geen medische gegevens: die horen bij de bedrijfsarts."
                acties=geschiedenis
            />
        </div>
        <div class="knoppen">
            <Knop tekst="Verder naar de arbeidsdeskundige" on_klik=|()| {} soort=KnopSoort::Primair />
            <Knop tekst="Naar de takenlijst" on_klik=|()| {} soort=KnopSoort::Stil />
        </div>
    }
}
