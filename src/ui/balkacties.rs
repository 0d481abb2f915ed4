//! Buttons in the top bar.

use super::context::app;
use super::onderdelen::{Knop, KnopSoort, Teken};
use crate::session::Event;
use crate::session::event::DossierEvent;
use crate::session::route::Route;
use leptos::prelude::*;

/// Undo and redo in a case; discreet mode and settings everywhere.
#[component]
pub fn Balkacties(discreet: RwSignal<bool>) -> impl IntoView {
    let app = app();
    let kan_ongedaan =
        app.lees(|state| state.open.as_ref().is_some_and(|open| open.kan_ongedaan()));
    let kan_opnieuw = app.lees(|state| state.open.as_ref().is_some_and(|open| open.kan_opnieuw()));
    let route = app.route();
    let in_dossier = move || matches!(route.get(), Route::Dossier(_));
    let stap =
        move |event: DossierEvent| Callback::new(move |()| app.zend(Event::Dossier(event.clone())));
    view! {
        <Show when=in_dossier>
            <Knop
                tekst="Ongedaan maken" soort=KnopSoort::Stil teken=Teken::Terug klasse="knop-teken"
                uit=Signal::derive(move || !kan_ongedaan.get())
                on_klik=stap(DossierEvent::OngedaanMaken)
            />
            <Knop
                tekst="Opnieuw doen" soort=KnopSoort::Stil teken=Teken::Vooruit klasse="knop-teken"
                uit=Signal::derive(move || !kan_opnieuw.get())
                on_klik=stap(DossierEvent::OpnieuwDoen)
            />
        </Show>
        <Knop
            tekst="Scherm afdekken" soort=KnopSoort::Stil teken=Teken::Oog klasse="knop-teken"
            on_klik=Callback::new(move |()| discreet.set(true))
        />
        <a class="knop knop-stil knop-teken" href=Route::Instellingen.hash()>
            <super::onderdelen::Pictogram teken=Teken::Instellingen />
            <span class="knop-tekst">"Instellingen"</span>
        </a>
    }
}
