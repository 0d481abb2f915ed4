//! The zoekprofiel: every direction, wishes and obligatory ones beside each other.

use super::catalogus::ToevoegKnop;
use super::filter::Filter;
use super::herzien::Herzienpaneel;
use super::kaarten::Kolom;
use super::neem_ad_functies_over;
use super::vaststellen::Vaststellen;
use super::warmte::Warmte;
use crate::dossier::keuzes::RichtingSoort;
use crate::session::indeling::Fase;
use crate::session::route::Plek;
use crate::session::toetsen::{Richtingfilter, Toets, Toetsen};
use crate::ui::context::app;
use crate::ui::onderdelen::{KnopSoort, Knoplink, Leeg, Teken};
use crate::ui::veld::veld_id;
use leptos::prelude::*;

#[component]
pub fn Richtingen() -> impl IntoView {
    neem_ad_functies_over();
    let stand = app().stand();
    let leeg = Memo::new(move |_| stand.with(|stand| stand.zoekrichtingen.is_empty()));
    let toetsen = toetsen();
    let filter = RwSignal::new(Richtingfilter::default());
    let zichtbaar = Memo::new(move |_| {
        filter.with(|filter| {
            toetsen.with(|toetsen| {
                let alle = toetsen.alle.iter().filter(|toets| filter.laat_door(toets));
                alle.cloned().collect::<Vec<Toets>>()
            })
        })
    });
    let zonder_soort =
        move || zichtbaar.with(|alle| alle.iter().any(|toets| toets.richting.soort.is_none()));
    view! {
        <h1 id=veld_id("zoekrichtingen") tabindex="-1">"Zoekprofiel"</h1>
        <p class="inleiding">"Welke functies geven de meeste kans op betaald werk, en waarom passen ze?"</p>
        <div class="knoppen">
            <ToevoegKnop id="toevoegen" tekst="Zoekrichting toevoegen" soort=KnopSoort::Primair />
            <Knoplink tekst="Functies zoeken" teken=Teken::Zoek naar=Plek::Catalogus.hash() />
            <Knoplink tekst="Vergelijken" naar=Plek::Vergelijken.hash() />
            <Knoplink tekst="Opzet van het zoekprofiel" naar=Plek::Stap(Fase::Zoekprofiel, "opzet".to_owned()).hash() />
            <Knoplink tekst="Versies" naar=Plek::Versies.hash() />
        </div>
        <Herzienpaneel onder=ViewFn::from(|| view! { <Vaststellen /> }) />
        <Show
            when=move || !leeg.get()
            fallback=|| view! {
                <Leeg
                    titel="Nog geen zoekrichtingen"
                    wat="Hier komen de functies waarin de werknemer kan zoeken: wensen en verplichte richtingen. Functies die de arbeidsdeskundige noemt, komen hier vanzelf als u ze bij de intake invult."
                    waarom="UWV kijkt of de functies passen bij de belastbaarheid, en of de functies van de arbeidsdeskundige erin staan."
                >
                    <ToevoegKnop id="eerste" tekst="Eerste richting toevoegen" soort=KnopSoort::Secundair />
                </Leeg>
            }
        >
            <Filter toetsen zichtbaar filter />
            <Warmte zichtbaar />
            <div class="richtingen">
                <Kolom zichtbaar soort=Some(RichtingSoort::Verplicht) titel="Verplicht" />
                <Kolom zichtbaar soort=Some(RichtingSoort::Wens) titel="Wens" />
            </div>
            <Show when=zonder_soort>
                <Kolom zichtbaar soort=None titel="Nog zonder soort" />
            </Show>
        </Show>
    }
}

/// Every direction tested; only what changed is tested again.
fn toetsen() -> Memo<Toetsen> {
    let (stand, werkdag) = (app().stand(), app().werkdag());
    Memo::new(move |eerder: Option<&Toetsen>| {
        stand.with(|stand| Toetsen::van(eerder, stand, werkdag.get()))
    })
}
