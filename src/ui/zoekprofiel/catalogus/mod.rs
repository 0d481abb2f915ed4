//! Finding functions in the catalogue, looking at one, taking it in, and comparing.

mod eisenlijst;
mod filters;
mod functie;
mod gegevens;
mod kiezen;
mod lijst;
mod opnemen;
mod regel;
mod toetsing;
mod toevoegen;
mod vergelijken;
mod vergelijktabel;
mod zoekstand;

pub use functie::Catalogusfunctie;
pub use lijst::FunctiesZoeken;
pub use toevoegen::ToevoegKnop;
pub use vergelijken::Vergelijken;
pub use zoekstand::onthoud_zoeken;

use crate::session::indeling::Fase;
use crate::session::route::Plek;
use crate::session::selectie::Functieboek;
use crate::ui::naslag::{Lading, naslag};
use crate::ui::onderdelen::{Knop, Melding, Toon};
use leptos::prelude::*;
use std::sync::Arc;

/// Shows what is made of the catalogue once it is there; until then that it is coming, or why it
/// did not come and how to try again.
fn met_catalogus(
    toon: impl Fn(Arc<Functieboek>) -> AnyView + Send + Sync + 'static,
) -> impl IntoView {
    let bron = naslag().catalogus;
    let lading = bron.vraag();
    let opnieuw = Callback::new(move |()| bron.haal());
    move || {
        match lading.get() {
        Lading::Er(boek) => toon(boek),
        Lading::Niet | Lading::Bezig => view! {
            <p class="laden" role="status">
                <span class="draaier" aria-hidden="true"></span>
                "De functiecatalogus wordt geladen."
            </p>
        }
        .into_any(),
        Lading::Mislukt(fout) => view! {
            <Melding toon=Signal::stored(Toon::Fout) titel="De functiecatalogus is er niet">
                <p>{fout}</p>
                <p>"Het zoekprofiel werkt gewoon door: u kunt een richting ook zelf een naam geven."</p>
                <Knop tekst="Probeer opnieuw" klasse="knop-klein" on_klik=opnieuw />
            </Melding>
        }
        .into_any(),
    }
    }
}

/// The way from the zoekprofiel to a screen below it.
fn kruimels(tussen: Option<(&str, Plek)>, hier: &str) -> Vec<(String, String)> {
    let profiel = (
        "Zoekprofiel".to_owned(),
        Plek::Fase(Fase::Zoekprofiel).hash(),
    );
    let tussen = tussen.map(|(naam, plek)| (naam.to_owned(), plek.hash()));
    let hier = (hier.to_owned(), String::new());
    std::iter::once(profiel)
        .chain(tussen)
        .chain([hier])
        .collect()
}
