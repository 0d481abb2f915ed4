//! The directions of a kind as cards, the first of many and then more on asking.

use super::lezer::{Lezer, toon_van};
use super::richting::naam_van;
use crate::dossier::keuzes::{Beoordeling, RichtingSoort, RichtingStatus};
use crate::dossier::schrijfwijze::opsomming;
use crate::functies::verdiencapaciteit_van;
use crate::session::richtingdelen::{Deel, deelstanden};
use crate::session::route::Plek;
use crate::session::toetsen::Toets;
use crate::ui::context::{app, link_naar_veld};
use crate::ui::onderdelen::{Badge, Knop, Teken, Toon};
use leptos::prelude::*;

/// Cards in a column before the coach asks for more.
const PER_KEER: usize = 12;

/// The directions of a kind: the active ones first, each in the order of entry.
#[component]
pub fn Kolom(
    zichtbaar: Memo<Vec<Toets>>,
    soort: Option<RichtingSoort>,
    titel: &'static str,
) -> impl IntoView {
    let ids = Memo::new(move |_| {
        zichtbaar.with(|alle| {
            let mut hier: Vec<&Toets> = alle
                .iter()
                .filter(|toets| toets.richting.soort == soort)
                .collect();
            hier.sort_by_key(|toets| (!toets.is_actief(), toets.richting.id));
            let ids = hier.into_iter().map(|toets| toets.richting.id);
            ids.collect::<Vec<u32>>()
        })
    });
    let tot = RwSignal::new(PER_KEER);
    let getoond = move || {
        let mut ids = ids.get();
        ids.truncate(tot.get());
        ids
    };
    let rest = Memo::new(move |_| ids.with(Vec::len).saturating_sub(tot.get()));
    let meer = Signal::derive(move || format!("Toon meer (nog {})", rest.get()));
    view! {
        <section class="richtingkolom">
            <h2>{titel}</h2>
            <ul class="kaarten">
                <For each=getoond key=|id| *id children=|id| view! {
                    <li><Richtingkaart lezer=Lezer::nieuw(id) /></li>
                } />
            </ul>
            <Show when=move || ids.with(Vec::is_empty)>
                <p class="zacht">"Geen richting van deze soort."</p>
            </Show>
            <Show when=move || { rest.get() > 0 }>
                <Knop
                    tekst=meer voorlezen=format!("van de soort {}", titel.to_lowercase())
                    on_klik=Callback::new(move |()| tot.update(|tot| *tot += PER_KEER))
                />
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
            <Motivering lezer />
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

/// A direction that was left out without saying why.
#[component]
fn Motivering(lezer: Lezer) -> impl IntoView {
    let zonder = Memo::new(move |_| {
        lezer.richting.with(|richting| {
            let richting = richting.as_ref()?;
            let vervallen = richting.status == Some(RichtingStatus::Vervallen);
            (vervallen && leeg(richting.reden_vervallen.as_deref()))
                .then_some(richting.ado_functie.is_some())
        })
    });
    let naar = link_naar_veld(&format!("zoekrichtingen[{}].reden_vervallen", lezer.id));
    move || {
        let van_ad = zonder.get()?;
        let tekst = if van_ad {
            "De arbeidsdeskundige noemt deze functie. Leg uit waarom u hem weglaat: UWV vraagt ernaar."
        } else {
            "Leg uit waarom deze richting vervalt."
        };
        Some(view! {
            <div class="openpunt">
                <Badge toon=Signal::stored(Toon::LetOp) tekst="De reden van vervallen ontbreekt" />
                <p>{tekst} " "<a href=naar.clone()>"Reden invullen"</a></p>
            </div>
        })
    }
}

/// What the substantiation still lacks; a dropped direction needs nothing but its reason.
#[component]
fn Ontbrekend(lezer: Lezer) -> impl IntoView {
    let stand = app().stand();
    let punten = Memo::new(move |_| {
        let Some(richting) = lezer.richting.get() else {
            return Vec::new();
        };
        if richting.status == Some(RichtingStatus::Vervallen) {
            return Vec::new();
        }
        let document = lezer.document.get();
        let standen = stand.with(|stand| deelstanden(stand, &richting, document.as_ref(), None));
        // How it fits stands above, as the outcome.
        let standen = standen.into_iter();
        let standen = standen.filter(|stand| stand.deel != Deel::Belastbaarheid);
        standen
            .flat_map(|stand| stand.mist)
            .collect::<Vec<String>>()
    });
    move || {
        let punten = punten.get();
        (!punten.is_empty()).then(|| {
            view! { <p class="zacht klein">"Ontbreekt nog: " {opsomming(&punten)} "."</p> }
        })
    }
}

fn leeg(tekst: Option<&str>) -> bool {
    tekst.unwrap_or_default().trim().is_empty()
}
