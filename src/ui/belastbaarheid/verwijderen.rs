//! Taking out a document: says first what goes with it.

use super::nu;
use crate::session::event::DossierEvent;
use crate::session::indeling::Fase;
use crate::session::route::{Plek, Route};
use crate::session::{Event, wat_verdwijnt};
use crate::ui::app::ga_naar;
use crate::ui::context::app;
use crate::ui::onderdelen::{Dialoog, Knop, KnopSoort, Teken};
use leptos::prelude::*;

/// The button, and the dialog that names what is lost and the way back.
#[component]
pub(super) fn Verwijderen(id: u32) -> impl IntoView {
    let app = app();
    let titel = super::titel(id);
    let open = RwSignal::new(false);
    let toon = Callback::new(move |()| open.set(true));
    let sluit = Callback::new(move |()| open.set(false));
    let verwijder = Callback::new(move |()| {
        open.set(false);
        app.zend(Event::Dossier(DossierEvent::VerwijderDocument(id)));
        ga_naar(&Route::Dossier(Plek::Fase(Fase::Belastbaarheid)));
    });
    let voet = ViewFn::from(move || {
        view! {
            <Knop tekst="Annuleren" soort=KnopSoort::Stil on_klik=sluit />
            <Knop
                tekst="Document verwijderen" soort=KnopSoort::Gevaar teken=Teken::Bak
                on_klik=verwijder
            />
        }
    });
    let zinnen = move || {
        let document = nu(id)?;
        let zinnen = app
            .stand()
            .with_untracked(|stand| wat_verdwijnt(stand, &document));
        let alinea = |zin| view! { <p>{zin}</p> };
        Some(zinnen.into_iter().map(alinea).collect_view())
    };
    view! {
        <Knop tekst="Document verwijderen" soort=KnopSoort::Stil teken=Teken::Bak on_klik=toon />
        <Dialoog
            id=format!("document-weg-{id}") titel="Document verwijderen?" open on_sluit=sluit voet
        >
            <p><strong>{move || titel.get()}</strong></p>
            {zinnen}
            <p>"U kunt dit terugdraaien met Ongedaan maken, boven in het scherm, zolang dit dossier open is."</p>
        </Dialoog>
    }
}
