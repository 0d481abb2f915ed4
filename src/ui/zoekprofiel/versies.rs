//! Versions of the zoekprofiel: establishing one, and looking back at an earlier one.

use super::herzien::Herzienpaneel;
use super::neem_ad_functies_over;
use super::vaststellen::Vaststellen;
use super::vergelijk_versies::VergelijkVersies;
use crate::belastbaarheid::documenttitel;
use crate::dossier::schrijfwijze::datum_voluit;
use crate::dossier::stand::ZoekprofielVersie;
use crate::session::Event;
use crate::session::event::DossierEvent;
use crate::session::indeling::Fase;
use crate::session::route::{Plek, Route};
use crate::ui::app::ga_naar;
use crate::ui::context::app;
use crate::ui::onderdelen::{Knop, Kruimelpad, Leeg, Pictogram, Tabel, Teken};
use crate::ui::veld::{Dossierveld, veld_id};
use leptos::prelude::*;

#[component]
pub fn Versies() -> impl IntoView {
    neem_ad_functies_over();
    let stand = app().stand();
    let versies = Memo::new(move |_| {
        let mut alle = stand.with(|stand| stand.zoekprofiel.versies.clone());
        alle.sort_by_key(|versie| std::cmp::Reverse((versie.vastgesteld_op, versie.versie)));
        alle
    });
    let aantal = Memo::new(move |_| versies.with(Vec::len));
    let kruimels = vec![
        (
            "Zoekprofiel".to_owned(),
            Plek::Fase(Fase::Zoekprofiel).hash(),
        ),
        ("Versies".to_owned(), String::new()),
    ];
    view! {
        <Kruimelpad stappen=kruimels />
        <h1 id=veld_id("zoekprofiel.versies") tabindex="-1">"Versies van het zoekprofiel"</h1>
        <p class="inleiding">"Een versie legt vast wat op dat moment gold. Spoorboek bewaart het zo; u kunt het altijd teruglezen."</p>
        <Herzienpaneel />
        <Show
            when=move || { aantal.get() > 0 }
            fallback=|| view! {
                <Leeg
                    titel="Nog geen versie vastgesteld"
                    wat="Is het zoekprofiel besproken met de werknemer? Stel dan versie 1 vast."
                    waarom="UWV wil zien op welke belastbaarheid het zoekprofiel rust en waarom het is gewijzigd."
                ><span></span></Leeg>
            }
        >
            <Tabel id="versies" bijschrift="Vastgestelde versies, nieuwste eerst" stil=true>
                <thead><tr>
                    <th scope="col">"Versie"</th><th scope="col">"Vastgesteld op"</th>
                    <th scope="col">"Rust op"</th><th scope="col">"Reden"</th><th scope="col">"Teruglezen"</th>
                </tr></thead>
                <tbody>{move || versies.get().into_iter().map(rij).collect_view()}</tbody>
            </Tabel>
            <For each=move || versies.get() key=|versie| versie.id children=|versie| view! { <Verbeteren versie /> } />
        </Show>
        <Vaststellen />
        <Show when=move || { aantal.get() > 1 }>
            {move || view! { <VergelijkVersies versies=versies.get() /> }}
        </Show>
    }
}

fn rij(versie: ZoekprofielVersie) -> impl IntoView {
    let app = app();
    let stand = app.stand();
    let rust_op = move || {
        stand.with(|stand| {
            let mut alle = stand.belastbaarheden.iter();
            let document = alle.find(|document| Some(document.id) == versie.belastbaarheid);
            document.map_or_else(
                || "niet ingevuld".to_owned(),
                |document| documenttitel(&stand.belastbaarheden, document),
            )
        })
    };
    let nummer = versie.versie.map(|nummer| nummer.to_string());
    let voorlezen = format!("bij versie {}", nummer.clone().unwrap_or_default());
    let vastgesteld = versie.vastgesteld_op;
    let id = versie.id;
    let terug = Callback::new(move |()| {
        app.zend(Event::Dossier(DossierEvent::LeesVersieTerug(id)));
        ga_naar(&Route::Dossier(Plek::Fase(Fase::Zoekprofiel)));
    });
    view! {
        <tr>
            <th scope="row">{nummer}</th>
            <td>{vastgesteld.map(datum_voluit)}</td>
            <td>{rust_op}</td>
            <td translate="no">{versie.reden}</td>
            <td>{vastgesteld.is_some().then(|| view! {
                <Knop tekst="Toen bekend" klasse="knop-klein" voorlezen=voorlezen on_klik=terug />
            })}</td>
        </tr>
    }
}

/// Mends what was written down of a version; its history stays.
#[component]
fn Verbeteren(versie: ZoekprofielVersie) -> impl IntoView {
    let nummer = versie.versie.unwrap_or(versie.id);
    let veld = |naam: &str, label: &str| {
        let adres = format!("zoekprofiel.versies[{}].{naam}", versie.id);
        view! { <Dossierveld adres label=format!("{label} (versie {nummer})") /> }
    };
    view! {
        <details class="uitklap">
            <summary><Pictogram teken=Teken::Rechts />{format!("Versie {nummer} verbeteren")}</summary>
            <div class="uitklap-inhoud rubriekteksten">
                {veld("versie", "Nummer")}
                {veld("vastgesteld_op", "Vastgesteld op")}
                {veld("reden", "Reden")}
            </div>
        </details>
    }
}
