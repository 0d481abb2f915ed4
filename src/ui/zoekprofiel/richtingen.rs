//! The zoekprofiel: every direction, wishes and obligatory ones beside each other.

use super::catalogus::ToevoegKnop;
use super::lezer::{Lezer, toon_van};
use super::neem_ad_functies_over;
use super::richting::naam_van;
use super::verdienen::ontbreekt;
use crate::dossier::keuzes::{Beoordeling, RichtingSoort, RichtingStatus};
use crate::dossier::stand::Zoekrichting;
use crate::functies::verdiencapaciteit_van;
use crate::session::indeling::Fase;
use crate::session::route::Plek;
use crate::ui::context::app;
use crate::ui::onderdelen::{Badge, KnopSoort, Knoplink, Leeg, Teken, Toon};
use crate::ui::veld::veld_id;
use leptos::prelude::*;

#[component]
pub fn Richtingen() -> impl IntoView {
    neem_ad_functies_over();
    let stand = app().stand();
    let leeg = Memo::new(move |_| stand.with(|stand| stand.zoekrichtingen.is_empty()));
    let zonder_soort = ids(None);
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
            <div class="richtingen">
                <Kolom soort=Some(RichtingSoort::Verplicht) titel="Verplicht" />
                <Kolom soort=Some(RichtingSoort::Wens) titel="Wens" />
            </div>
            <Show when=move || !zonder_soort.with(Vec::is_empty)>
                <Kolom soort=None titel="Nog zonder soort" />
            </Show>
        </Show>
    }
}

/// Ids of the directions of a kind: the active ones first, each in the order of entry.
fn ids(soort: Option<RichtingSoort>) -> Memo<Vec<u32>> {
    let stand = app().stand();
    Memo::new(move |_| {
        stand.with(|stand| {
            let vervallen =
                |richting: &Zoekrichting| richting.status == Some(RichtingStatus::Vervallen);
            let mut hier: Vec<&Zoekrichting> = stand
                .zoekrichtingen
                .iter()
                .filter(|richting| richting.soort == soort)
                .collect();
            hier.sort_by_key(|richting| (vervallen(richting), richting.id));
            hier.into_iter().map(|richting| richting.id).collect()
        })
    })
}

#[component]
fn Kolom(soort: Option<RichtingSoort>, titel: &'static str) -> impl IntoView {
    let ids = ids(soort);
    view! {
        <section class="richtingkolom">
            <h2>{titel}</h2>
            <ul class="kaarten">
                <For each=move || ids.get() key=|id| *id children=|id| view! {
                    <li><Richtingkaart lezer=Lezer::nieuw(id) /></li>
                } />
            </ul>
            <Show when=move || ids.with(Vec::is_empty)>
                <p class="zacht">"Nog geen richting van deze soort."</p>
            </Show>
        </section>
    }
}

#[component]
fn Richtingkaart(lezer: Lezer) -> impl IntoView {
    let naar = Plek::Zoekrichting(lezer.id).hash();
    let titel = Memo::new(move |_| lezer.richting.with(|r| naam_van(r.as_ref())));
    let vervallen = Memo::new(move |_| {
        lezer.richting.with(|r| {
            r.as_ref()
                .is_some_and(|r| r.status == Some(RichtingStatus::Vervallen))
        })
    });
    let uitkomst = Memo::new(move |_| lezer.matrix.with(|m| m.as_ref().map(|m| m.uitkomst)));
    view! {
        <article class="kaart richtingkaart" class:richting-vervallen=move || vervallen.get()>
            <h3><a href=naar translate="no">{move || titel.get()}</a></h3>
            <div class="rij">
                <Show when=move || vervallen.get()><Badge teken=Teken::Kruis tekst="Vervallen" /></Show>
                {move || uitkomst.get().map(|uitkomst| view! {
                    <Badge toon=Signal::stored(toon_van(uitkomst)) tekst=uitkomst.label() />
                })}
                {move || uitkomst.get().is_none().then(|| view! {
                    <Badge toon=Signal::stored(Toon::LetOp) tekst="Geen belastbaarheid" />
                })}
            </div>
            <Kerngegevens lezer />
            <Ontbrekend lezer />
        </article>
    }
}

#[component]
fn Kerngegevens(lezer: Lezer) -> impl IntoView {
    let stand = app().stand();
    let soort = move || lezer.richting.with(|r| Some(r.as_ref()?.soort?.label()));
    let herkomst = move || lezer.richting.with(|r| Some(r.as_ref()?.herkomst?.label()));
    let status = move || lezer.richting.with(|r| Some(r.as_ref()?.status?.label()));
    let beoordeling = move || {
        lezer
            .richting
            .with(|r| r.as_ref()?.beoordeling.map(Beoordeling::label))
    };
    let procent = Memo::new(move |_| {
        let (richting, document) = (lezer.richting.get()?, lezer.document.get()?);
        stand.with(|stand| Some(verdiencapaciteit_van(stand, &richting, &document)?.pct_tekst()))
    });
    let leeg = "nog niet ingevuld";
    view! {
        <dl class="kerngegevens">
            <div><dt>"Soort"</dt><dd>{move || soort().unwrap_or(leeg)}{move || herkomst().map(|tekst| format!(" ({})", tekst.to_lowercase()))}</dd></div>
            <div><dt>"Beoordeling"</dt><dd>{move || beoordeling().unwrap_or(leeg)}</dd></div>
            <div><dt>"Status"</dt><dd>{move || status().unwrap_or(leeg)}</dd></div>
            <div><dt>"Verdiencapaciteit"</dt><dd class="cijfers">{move || procent.get().unwrap_or_else(|| leeg.to_owned())}</dd></div>
        </dl>
    }
}

/// What the substantiation still lacks; of a dropped direction only its reason.
#[component]
fn Ontbrekend(lezer: Lezer) -> impl IntoView {
    let stand = app().stand();
    let punten = Memo::new(move |_| {
        let Some(richting) = lezer.richting.get() else {
            return Vec::new();
        };
        if richting.status == Some(RichtingStatus::Vervallen) {
            let zonder = leeg(richting.reden_vervallen.as_deref());
            return if zonder {
                vec!["de reden van vervallen"]
            } else {
                Vec::new()
            };
        }
        let document = lezer.document.get();
        let mut punten = ontbrekende_velden(&richting);
        let geld = stand.with(|stand| ontbreekt(stand, &richting, document.as_ref()));
        punten.extend(geld.into_iter().map(|(tekst, _)| tekst));
        punten
    });
    move || {
        let punten = punten.get();
        (!punten.is_empty()).then(|| {
            view! { <p class="zacht klein">"Ontbreekt nog: " {punten.join(", ")} "."</p> }
        })
    }
}

fn ontbrekende_velden(richting: &Zoekrichting) -> Vec<&'static str> {
    let onderbouwing = &richting.onderbouwing;
    let markt = &onderbouwing.arbeidsmarkt;
    let punten = [
        (richting.soort.is_none(), "de soort"),
        (richting.beoordeling.is_none(), "de beoordeling"),
        (
            leeg(onderbouwing.randvoorwaarden.as_deref()),
            "de randvoorwaarden",
        ),
        (
            leeg(markt.bron.as_deref()) || markt.peildatum.is_none(),
            "bron en peildatum van de arbeidsmarkt",
        ),
        (
            leeg(onderbouwing.opleiding.eis.as_deref()),
            "de opleidingseis",
        ),
        (
            onderbouwing.mobiliteit.reistijd_min.is_none(),
            "de reistijd",
        ),
    ];
    punten
        .into_iter()
        .filter(|(mist, _)| *mist)
        .map(|(_, tekst)| tekst)
        .collect()
}

fn leeg(tekst: Option<&str>) -> bool {
    tekst.unwrap_or_default().trim().is_empty()
}
