//! Small fields for a row of the matrix: the label says the item, and on a wide screen the head of
//! the column says the rest, so there the label is only read aloud.

use crate::dossier::{Adres, velden};
use crate::session::Event;
use crate::session::event::DossierEvent;
use crate::ui::context::app;
use crate::ui::onderdelen::{Optie, Tekstinvoer};
use crate::ui::veld::{Invoer, veld_id};
use leptos::prelude::*;

/// "4.14 Tillen of dragen: " for who does not see the row, then the short name.
#[component]
fn Rijlabel(voor: String, item: String, kort: String) -> impl IntoView {
    view! {
        <label class="matrix-label" for=voor>
            <span class="voorlezen">{item} ": "</span>
            <span class="matrix-kort">{kort}</span>
        </label>
    }
}

/// Typed text or number at an address.
#[component]
pub fn Rijinvoer(
    #[prop(into)] adres: String,
    /// "4.14 Tillen of dragen".
    #[prop(into)]
    item: String,
    #[prop(into)] kort: String,
    /// Stands behind the field.
    #[prop(optional, into)]
    eenheid: String,
    #[prop(optional)] lang: bool,
) -> impl IntoView {
    let gelezen = Adres::lees(&adres).and_then(|adres| {
        let veld = velden::zoek(&adres)?;
        Some(Invoer::nieuw(adres, veld))
    });
    gelezen.map(|invoer| {
        let id = veld_id(&adres);
        let fout_id = format!("{id}-fout");
        let fout = invoer.fout;
        let beschreven = {
            let fout_id = fout_id.clone();
            Signal::derive(move || fout.with(Option::is_some).then(|| fout_id.clone()))
        };
        let (toetsenbord, klasse) = if lang {
            ("text", "")
        } else {
            ("decimal", "breedte-getal cijfers")
        };
        view! {
            <div class="rijveld">
                <Rijlabel voor=id.clone() item kort />
                <div class="rijveld-invoer">
                    <Tekstinvoer
                        id waarde=invoer.tekst lang toetsenbord klasse beschreven
                        ongeldig=Signal::derive(move || fout.with(Option::is_some))
                        on_input=Callback::new(move |tekst| invoer.getypt(tekst))
                        on_blur=Some(Callback::new(move |()| invoer.verlaten()))
                        spelling=if lang { None } else { Some(Signal::stored(false)) }
                    />
                    {(!eenheid.is_empty()).then(|| view! { <span class="zacht" aria-hidden="true">{eenheid}</span> })}
                </div>
                {move || fout.get().map(|tekst| view! { <p class="veld-fout" id=fout_id.clone()>{tekst}</p> })}
            </div>
        }
    })
}

/// One answer out of a few.
#[component]
pub fn Rijkeuze(
    #[prop(into)] id: String,
    #[prop(into)] item: String,
    #[prop(into)] kort: String,
    opties: Vec<Optie>,
    #[prop(into)] waarde: Signal<String>,
    #[prop(into)] on_keuze: Callback<String>,
    /// Text of the empty row.
    #[prop(default = "Kies …")]
    leeg: &'static str,
    #[prop(optional, into)] uitleg: Option<String>,
) -> impl IntoView {
    let uitleg_id = format!("{id}-uitleg");
    let beschreven = uitleg.is_some().then(|| uitleg_id.clone());
    let rij = move |optie: Optie| {
        let gekozen = optie.waarde.clone();
        view! {
            <option value=optie.waarde prop:selected=move || waarde.get() == gekozen>{optie.label}</option>
        }
    };
    view! {
        <div class="rijveld">
            <Rijlabel voor=id.clone() item kort />
            {uitleg.map(|tekst| view! { <p class="veld-uitleg" id=uitleg_id>{tekst}</p> })}
            <select
                id=id class="invoer" translate="no" autocomplete="off" aria-describedby=beschreven
                on:change=move |ev| {
                    app().zend(Event::Dossier(DossierEvent::Grens));
                    on_keuze.run(event_target_value(&ev));
                }
            >
                <option value="" prop:selected=move || waarde.get().is_empty()>{leeg}</option>
                {opties.into_iter().map(rij).collect_view()}
            </select>
        </div>
    }
}

/// One tick at an address.
#[component]
pub fn Rijvinkje(
    #[prop(into)] adres: String,
    #[prop(into)] item: String,
    #[prop(into)] kort: String,
) -> impl IntoView {
    let app = app();
    Adres::lees(&adres).map(|plek| {
        let gezet = app.waarde(plek.clone());
        let wissel = move |ev| {
            let aan: bool = event_target_checked(&ev);
            app.zend(Event::Dossier(DossierEvent::Grens));
            app.zet(plek.clone(), aan.then_some(true.into()));
        };
        view! {
            <label class="keuze keuze-dicht">
                <input
                    type="checkbox" id=veld_id(&adres) autocomplete="off"
                    prop:checked=move || gezet.with(Option::is_some) on:change=wissel
                />
                <span><span class="voorlezen">{item} ": "</span>{kort}</span>
            </label>
        }
    })
}
