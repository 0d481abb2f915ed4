//! Choosing two to four functions, and the comparison under it.

use super::kiezen::Vergelijkvinkje;
use super::vergelijktabel::Vergelijktabel;
use super::zoekstand::{Keus, zoekstand};
use super::{kruimels, met_catalogus};
use crate::dossier::keuzes::RichtingStatus;
use crate::session::route::Plek;
use crate::session::selectie::Functieboek;
use crate::ui::context::app;
use crate::ui::onderdelen::{Knop, KnopSoort, Knoplink, Kruimelpad, Teken};
use crate::ui::zoekprofiel::richting::naam_van;
use leptos::prelude::*;
use std::sync::Arc;

#[component]
pub fn Vergelijken() -> impl IntoView {
    view! {
        <Kruimelpad stappen=kruimels(None, "Vergelijken") />
        <h1>"Functies vergelijken"</h1>
        <p class="inleiding">
            "Zet twee tot vier functies naast elkaar: richtingen uit het zoekprofiel, functies uit de catalogus, of allebei."
        </p>
        {met_catalogus(|boek| view! { <Inhoud boek /> }.into_any())}
    }
}

#[component]
fn Inhoud(boek: Arc<Functieboek>) -> impl IntoView {
    let staat = zoekstand();
    let genoeg = Memo::new(move |_| staat.gekozen.with(|gekozen| gekozen.len() > 1));
    let van_tabel = Arc::clone(&boek);
    view! {
        <Kiezen boek />
        <Show
            when=move || genoeg.get()
            fallback=|| view! { <p role="status">"Kies ten minste twee functies."</p> }
        >
            <Vergelijktabel boek=Arc::clone(&van_tabel) />
        </Show>
    }
}

#[component]
fn Kiezen(boek: Arc<Functieboek>) -> impl IntoView {
    let staat = zoekstand();
    let stand = app().stand();
    let richtingen = Memo::new(move |_| {
        stand.with(|stand| {
            let actief = stand.zoekrichtingen.iter();
            let actief = actief.filter(|r| r.status != Some(RichtingStatus::Vervallen));
            actief
                .map(|r| (r.id, naam_van(Some(r))))
                .collect::<Vec<_>>()
        })
    });
    let functies = Memo::new(move |_| {
        let naam = |keus: &Keus| match keus {
            Keus::Functie(id) => {
                let functie = boek.catalogus.functie(id)?;
                Some((id.clone(), functie.naam.clone()))
            }
            Keus::Richting(_) => None,
        };
        staat
            .gekozen
            .with(|gekozen| gekozen.iter().filter_map(naam).collect::<Vec<_>>())
    });
    view! {
        <section class="vergelijk-keuze">
            <h2>"Welke functies?"</h2>
            <Show when=move || !richtingen.with(Vec::is_empty)>
                <fieldset>
                    <legend>"Uit het zoekprofiel"</legend>
                    <For each=move || richtingen.get() key=Clone::clone children=|(id, naam)| view! {
                        <Richtingvinkje id naam />
                    } />
                </fieldset>
            </Show>
            <Show when=move || !functies.with(Vec::is_empty)>
                <ul class="chips" aria-label="Uit de catalogus">
                    <For each=move || functies.get() key=Clone::clone children=move |(id, naam)| view! {
                        <li>
                            <Knop
                                tekst=naam teken=Teken::Kruis soort=KnopSoort::Stil klasse="knop-klein"
                                voorlezen="niet meer vergelijken"
                                on_klik=Callback::new(move |()| staat.kies(Keus::Functie(id.clone()), false))
                            />
                        </li>
                    } />
                </ul>
            </Show>
            <Knoplink tekst="Kies in de functiecatalogus" teken=Teken::Zoek naar=Plek::Catalogus.hash() />
        </section>
    }
}

#[component]
fn Richtingvinkje(id: u32, naam: String) -> impl IntoView {
    let keus = Keus::Richting(id);
    view! {
        <div class="vergelijk-richting">
            <span translate="no">{naam.clone()}</span>
            <Vergelijkvinkje keus naam />
        </div>
    }
}
