//! The screen of settings. Everything is kept as soon as it is changed.

use super::bureau::Bureau;
use super::kluis::Kluis;
use super::opslag::Opslag;
use super::ritme::Ritme;
use super::thema::Themakeuze;
use super::veld::wijzig;
use crate::session::route::Route;
use crate::ui::context::app;
use crate::ui::onderdelen::{Teruglink, Vinkje};
use leptos::prelude::*;

#[component]
pub fn Instellingenscherm() -> impl IntoView {
    let app = app();
    let nu = app.instellingen();
    let spelling = Memo::new(move |_| nu.with(|nu| nu.spelling));
    let zet_spelling = Callback::new(move |aan| wijzig(app, nu, |i| i.spelling = aan));
    view! {
        <main id="inhoud" class="pagina instellingen" tabindex="-1">
            <Teruglink tekst="Dossiers" naar=Route::Lijst.hash() />
            <h1>"Instellingen"</h1>
            <p class="inleiding">"Wat u wijzigt, wordt meteen bewaard. Alles staat versleuteld in de kluis, behalve de kleuren van het scherm."</p>
            <Bureau nu />
            <Ritme nu />
            <section class="instelgroep">
                <h2>"Scherm en invoer"</h2>
                <Themakeuze />
                <Vinkje
                    id="spelling" label="Spellingcontrole van de browser gebruiken" aan=spelling on_wissel=zet_spelling
                    uitleg="Sommige browsers sturen wat u typt dan naar hun maker, ook namen en gegevens over gezondheid. Kies in de browser de gewone controle, niet de uitgebreide."
                />
            </section>
            <Kluis nu />
            <Opslag />
            <section class="instelgroep">
                <h2>"Over Spoorboek"</h2>
                <p>"Versie " <span class="cijfers">{env!("CARGO_PKG_VERSION")}</span> "."</p>
                <p><a href=Route::Licenties.hash()>"Licenties en bronnen"</a></p>
            </section>
        </main>
    }
}
