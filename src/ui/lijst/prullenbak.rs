//! Deleted cases: restorable for thirty days, or erased for good.

use super::regels::naam_van;
use super::verdwijnt::Verdwijnt;
use crate::dossier::schrijfwijze::datum_voluit;
use crate::session::event::LijstEvent;
use crate::session::{Event, Overzicht};
use crate::ui::context::app;
use crate::ui::onderdelen::{Bevestiging, Knop, KnopSoort, Uitklap};
use chrono::Days;
use leptos::prelude::*;

#[component]
pub fn Prullenbak() -> impl IntoView {
    let alle = app().lijst();
    let weg = Memo::new(move |_| {
        let weg = alle
            .get()
            .into_iter()
            .filter(|regel| regel.verwijderd_op.is_some());
        weg.collect::<Vec<_>>()
    });
    let wissen = RwSignal::new(None::<Overzicht>);
    let verdwijnt = Verdwijnt::volg(weg.into(), ".dossierregel .knop-terug");
    view! {
        <Show when=move || weg.with(|weg| !weg.is_empty())>
            <Uitklap titel="Verwijderde dossiers">
                <ul class="dossiers">
                    {move || weg.get().into_iter().map(|regel| view! { <Verwijderd regel wissen verdwijnt /> }).collect_view()}
                </ul>
            </Uitklap>
        </Show>
        <Wissen wissen verdwijnt />
    }
}

#[component]
fn Verwijderd(
    regel: Overzicht,
    wissen: RwSignal<Option<Overzicht>>,
    verdwijnt: Verdwijnt,
) -> impl IntoView {
    let app = app();
    let tot = regel
        .verwijderd_op
        .and_then(|op| op.checked_add_days(Days::new(30)));
    let tot = tot.map(|tot| format!("Terug te zetten tot en met {}", datum_voluit(tot)));
    let naam = naam_van(&regel);
    let herstel = {
        let id = regel.id.clone();
        Callback::new(move |()| {
            verdwijnt.verwacht(&id);
            app.zend(Event::Lijst(LijstEvent::Herstel(id.clone())));
        })
    };
    let (terug, voorgoed) = (naam.clone(), naam.clone());
    view! {
        <li class="dossierregel">
            <p class="dossierregel-kop" translate="no">{naam}</p>
            <p class="dossierregel-uitleg zacht">{tot}</p>
            <div class="knoppen">
                <Knop tekst="Terugzetten" on_klik=herstel voorlezen=terug klasse="knop-terug" />
                <Knop
                    tekst="Voorgoed wissen" soort=KnopSoort::Stil voorlezen=voorgoed
                    on_klik=Callback::new(move |()| wissen.set(Some(regel.clone())))
                />
            </div>
        </li>
    }
}

#[component]
fn Wissen(wissen: RwSignal<Option<Overzicht>>, verdwijnt: Verdwijnt) -> impl IntoView {
    let app = app();
    let gevolg = Signal::derive(move || {
        let naam = wissen.with(|regel| regel.as_ref().map(naam_van).unwrap_or_default());
        format!(
            "Het dossier van {naam} wordt voorgoed gewist. Dat kan niet ongedaan worden gemaakt."
        )
    });
    let bevestig = Callback::new(move |()| {
        if let Some(regel) = wissen.get_untracked() {
            verdwijnt.verwacht(&regel.id);
            app.zend(Event::Lijst(LijstEvent::Wis(regel.id)));
        }
        wissen.set(None);
    });
    view! {
        <Bevestiging
            id="wissen" titel="Dossier voorgoed wissen?" gevolg woord="wissen" knop="Voorgoed wissen"
            open=Signal::derive(move || wissen.with(Option::is_some))
            on_sluit=Callback::new(move |()| wissen.set(None)) on_bevestig=bevestig
        />
    }
}
