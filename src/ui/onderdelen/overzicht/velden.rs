//! Fields in every state.

use leptos::prelude::*;

use super::deel;
use crate::ui::onderdelen::{
    Bedragveld, Datumveld, Keuze, Keuzelijst, Knop, KnopSoort, Meerkeuze, Optie, Teken, Tekstveld,
    Vinkje, Wachtzin, Wachtzinveld, Zoekveld,
};

/// A value and the callback that sets it.
fn eigen(begin: &str) -> (RwSignal<String>, Callback<String>) {
    let waarde = RwSignal::new(begin.to_owned());
    (waarde, Callback::new(move |tekst| waarde.set(tekst)))
}

#[component]
pub fn Tekstvelden() -> impl IntoView {
    let (naam, zet_naam) = eigen("Ayşe Yıldız");
    let (functie, zet_functie) = eigen("");
    let (datum, zet_datum) = eigen("3-11-25");
    let (fout, zet_fout) = eigen("31 februari");
    let (loon, zet_loon) = eigen("2.839,36");
    let (visie, zet_visie) = eigen(
        "Mevrouw wil graag weer aan het werk. Zij ziet zichzelf niet meer op de vrachtwagen, \
         wel op kantoor bij hetzelfde soort bedrijf.",
    );
    let (zoek, zet_zoek) = eigen("");
    let geschiedenis = || {
        view! {
            <Knop
                tekst="Geschiedenis" voorlezen="van dit veld" on_klik=|()| {} teken=Teken::Klok
                soort=KnopSoort::Stil klasse="knop-klein"
            />
        }
    };
    deel(
        "Tekst, datum, bedrag",
        view! {
            <div class="formulier">
                <Tekstveld id="v-naam" label="Naam" waarde=naam on_input=zet_naam acties=geschiedenis />
                <Tekstveld
                    id="v-functie" label="Functie bij de werkgever" waarde=functie on_input=zet_functie
                    uitleg="Zoals die in het contract staat." nodig_voor="het trajectplan"
                />
                <Datumveld
                    id="v-datum" label="Datum van het gesprek" waarde=datum on_input=zet_datum
                    uitleg="Bijvoorbeeld 3-11-25 of 3 november 2025."
                    terug="maandag 3 november 2025, ziekteweek 61"
                />
                <Datumveld
                    id="v-fout" label="Eerste ziektedag" waarde=fout on_input=zet_fout terug=""
                    nodig_voor="het trajectplan" acties=geschiedenis
                    fout=Some("Februari heeft geen 31e dag. Kijk de dag of de maand na.".to_owned())
                />
                <Bedragveld
                    id="v-loon" label="Oude maandloon" waarde=loon on_input=zet_loon eenheid="per maand"
                    uitleg="Bruto, zonder vakantiegeld."
                />
                <Tekstveld
                    id="v-visie" label="Visie van de werknemer" waarde=visie on_input=zet_visie lang=true
                    uitleg="In eigen woorden; geen medische gegevens." nodig_voor="het intakeverslag"
                />
                <Zoekveld id="v-zoek" label="Zoek in dossiers" waarde=zoek on_input=zet_zoek terug=Signal::derive(|| "12 dossiers".to_owned()) />
            </div>
        },
    )
}

fn antwoorden() -> Vec<Optie> {
    vec![
        Optie::new("ja", "Ja").met_uitleg("De werkgever heeft de uitleg ook op papier gekregen."),
        Optie::new("deels", "Voor een deel"),
        Optie::new("nee", "Nee"),
    ]
}

fn talen() -> Vec<Optie> {
    vec![
        Optie::new("nl", "Nederlands"),
        Optie::new("tr", "Turks"),
        Optie::new("pl", "Pools"),
    ]
}

#[component]
pub fn Keuzes() -> impl IntoView {
    let (uitleg, zet_uitleg) = eigen("ja");
    let (soort, zet_soort) = eigen("");
    let (rijbewijs, zet_rijbewijs) = eigen("");
    let gekozen = RwSignal::new(vec!["nl".to_owned()]);
    let aan = RwSignal::new(true);
    deel(
        "Kiezen",
        view! {
            <div class="formulier">
                <Keuze
                    id="k-uitleg" vraag="Is de uitleg gegeven?" opties=antwoorden() waarde=uitleg
                    on_keuze=zet_uitleg nodig_voor="het intakeverslag"
                />
                <Keuze
                    id="k-rijbewijs" vraag="Heeft de werknemer een rijbewijs?" naast=true
                    opties=vec![Optie::new("ja", "Ja"), Optie::new("nee", "Nee")]
                    waarde=rijbewijs on_keuze=zet_rijbewijs
                    fout=Some("Kies ja of nee. De mobiliteit telt mee bij elke zoekrichting.".to_owned())
                />
                <Meerkeuze
                    id="k-talen" vraag="Welke talen spreekt de werknemer?" opties=talen()
                    waarden=gekozen on_keuze=move |nieuw| gekozen.set(nieuw)
                    uitleg="Kies alles wat past."
                />
                <Keuzelijst
                    id="k-soort" label="Soort stuk" opties=vec![
                        Optie::new("fml", "FML"), Optie::new("izp", "Inzetbaarheidsprofiel"),
                    ]
                    waarde=soort on_keuze=zet_soort
                />
                <Vinkje
                    id="k-spelling" label="Spelling laten controleren door de browser" aan=aan
                    on_wissel=move |nieuw| aan.set(nieuw)
                    uitleg="Sommige browsers sturen daarvoor tekst naar de maker van de browser."
                />
                <Vinkje id="k-uit" label="Kan nu niet worden gekozen" aan=false on_wissel=|_| {} uit=true />
            </div>
        },
    )
}

#[component]
pub fn Wachtzinnen() -> impl IntoView {
    let (huidig, zet_huidig) = eigen("");
    let (nieuw, zet_nieuw) = eigen("fiets lantaarn kade motregen");
    deel(
        "Wachtzin",
        view! {
            <div class="formulier">
                <Wachtzinveld
                    id="w-huidig" label="Wachtzin" waarde=huidig on_input=zet_huidig
                    soort=Wachtzin::Huidig
                    fout=Some("Deze wachtzin past niet op de kluis. Let op hoofdletters en spaties.".to_owned())
                />
                <Wachtzinveld
                    id="w-nieuw" label="Nieuwe wachtzin" waarde=nieuw on_input=zet_nieuw
                    soort=Wachtzin::Nieuw uitleg="Vier of meer losse woorden zijn sterk en te onthouden."
                    terug=Signal::derive(|| "Sterk genoeg".to_owned())
                />
            </div>
        },
    )
}
