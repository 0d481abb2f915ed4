//! `#/onderdelen`: every component in every state, and a case page to judge the whole by.
//!
//! Compiled in debug builds only. People, companies and findings are invented.

mod basis;
mod dossier;
mod figuren;
mod meldingen;
mod rapport;
mod velden;

use leptos::prelude::*;

use super::{Bovenbalk, Knop, KnopSoort, Opslag, Skiplink};

/// One part of the overview.
fn deel(titel: &'static str, inhoud: impl IntoView) -> impl IntoView {
    view! {
        <section class="stapel">
            <h2>{titel}</h2>
            {inhoud}
        </section>
    }
}

/// Light, dark, or as the device has it.
fn thema(naam: Option<&'static str>) {
    if let Some(wortel) = document().document_element() {
        // An attribute that cannot be set leaves the theme as it was.
        let _ = match naam {
            Some(naam) => wortel.set_attribute("data-thema", naam),
            None => wortel.remove_attribute("data-thema"),
        };
    }
}

/// The overview; switches between the components, the mock of a case and the report page.
#[component]
pub fn Onderdelen() -> impl IntoView {
    let beeld = RwSignal::new("onderdelen");
    let opslag = RwSignal::new(Opslag::Opgeslagen {
        om: "14.02".to_owned(),
    });
    let plaats = Signal::derive(move || {
        (beeld.get() == "dossier").then(|| "A. Yıldız (voorbeeld)".to_owned())
    });
    let kies = move |naam| Callback::new(move |()| beeld.set(naam));
    let acties = move || {
        view! {
            <Knop tekst="Onderdelen" on_klik=kies("onderdelen") soort=KnopSoort::Stil id="toon-onderdelen" />
            <Knop tekst="Dossier" on_klik=kies("dossier") soort=KnopSoort::Stil id="toon-dossier" />
            <Knop tekst="Rapport" on_klik=kies("rapport") soort=KnopSoort::Stil id="toon-rapport" />
        }
    };
    let inhoud = move || match beeld.get() {
        "dossier" => view! { <dossier::DossierProef /> }.into_any(),
        "rapport" => {
            view! { <main id="inhoud" tabindex="-1"><rapport::RapportProef /></main> }.into_any()
        }
        _ => view! { <Lijst opslag /> }.into_any(),
    };
    view! {
        <div class="app">
            <Skiplink />
            <Bovenbalk plaats opslag on_slot=move |()| {} />
            <nav class="rij niet-afdrukken" aria-label="Overzicht">{acties()}</nav>
            {inhoud}
        </div>
    }
}

#[component]
fn Lijst(opslag: RwSignal<Opslag>) -> impl IntoView {
    view! {
        <main class="pagina" id="inhoud" tabindex="-1">
            <div class="pagina-kop">
                <h1>"Onderdelen"</h1>
                <div class="rij">
                    <Knop tekst="Licht" on_klik=|()| thema(Some("licht")) soort=KnopSoort::Stil />
                    <Knop tekst="Donker" on_klik=|()| thema(Some("donker")) soort=KnopSoort::Stil />
                    <Knop tekst="Als het apparaat" on_klik=|()| thema(None) soort=KnopSoort::Stil />
                </div>
            </div>
            <basis::Knoppen />
            <basis::Tonen />
            <velden::Tekstvelden />
            <velden::Keuzes />
            <velden::Wachtzinnen />
            <meldingen::Meldingen />
            <meldingen::Fouten />
            <meldingen::Dialogen />
            <meldingen::Opslagstanden opslag />
            <basis::Lijsten />
            <basis::Overige />
            <figuren::Figuren />
        </main>
    }
}
