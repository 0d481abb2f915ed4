//! One step of a guided form.

use super::Lijstbewerker;
use crate::session::indeling::{self, Deel, Stap};
use crate::session::route::Plek;
use crate::ui::context::app;
use crate::ui::onderdelen::{KnopSoort, Knoplink, Kruimelpad};
use crate::ui::veld::Dossierveld;
use leptos::prelude::*;

#[component]
pub fn Stapscherm(stap: &'static Stap) -> impl IntoView {
    let plek = |ander: &Stap| Plek::Stap(ander.fase, ander.id.to_owned()).hash();
    let (verder, tekst) = match indeling::volgende(stap) {
        Some(volgende) => (plek(volgende), format!("Volgende: {}", volgende.titel)),
        None => (
            Plek::Controle(stap.fase).hash(),
            "Controleer uw antwoorden".to_owned(),
        ),
    };
    let terug = indeling::vorige(stap).map(plek);
    let kruimels = vec![
        (stap.fase.label().to_owned(), Plek::Fase(stap.fase).hash()),
        (stap.titel.to_owned(), String::new()),
    ];
    view! {
        <Kruimelpad stappen=kruimels />
        <h1>{stap.titel}</h1>
        <p class="inleiding">{stap.uitleg}</p>
        {stap.delen.iter().map(deel).collect_view()}
        <nav class="knoppen stapknoppen" aria-label="Door de stappen">
            <Knoplink tekst naar=verder soort=KnopSoort::Primair />
            {terug.map(|naar| view! { <Knoplink tekst="Vorige" naar /> })}
        </nav>
    }
}

fn deel(deel: &'static Deel) -> AnyView {
    match deel {
        Deel::Velden(titel, namen) => view! {
            <section class="deel">
                {(!titel.is_empty()).then(|| view! { <h2>{*titel}</h2> })}
                {namen.iter().map(|naam| view! { <Dossierveld adres=*naam /> }).collect_view()}
            </section>
        }
        .into_any(),
        Deel::Lijst(lijst, namen) => view! {
            <section class="deel"><Lijstbewerker lijst=lijst.trim_end_matches("[]") velden=namen /></section>
        }
        .into_any(),
        Deel::LijstOfGeen(geen, lijst, namen) => {
            let lijst = lijst.trim_end_matches("[]");
            let items = app().items(lijst.to_owned());
            view! {
                <section class="deel">
                    <Lijstbewerker lijst velden=namen />
                    // Saying "none" beside a list that has items would contradict it.
                    <Show when=move || items.with(Vec::is_empty)><Dossierveld adres=*geen /></Show>
                </section>
            }
            .into_any()
        }
    }
}
