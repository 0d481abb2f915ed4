//! Pasting the text of a document: what is recognised is confirmed one by one.
//!
//! The text is no part of the case. Until the coach is done it is kept as an encrypted draft, like
//! a half-typed date, so that locking, a reload or a crash costs nothing; "Klaar", "Tekst wissen"
//! and removing the document wipe it. Of the text only the confirmed values reach the case.

mod alle;
mod bezig;
mod kaart;
mod regels;
mod uitslag;
mod versievraag;
mod vondst;

use super::{gelezen, nu, titel};
use crate::dossier::keuzes::FmlVersie;
use crate::session::event::DossierEvent;
use crate::session::lezen::{self, LeesEvent, Leesbeurt, Leesstand, Lezing, Plaktekst};
use crate::session::overnemen::{plakconcept, volgende_open};
use crate::session::route::{Plek, Route};
use crate::session::{Event, State};
use crate::ui::app::ga_naar;
use crate::ui::context::app;
use crate::ui::onderdelen::{Knop, KnopSoort, Kruimelpad, Teken, Tekstveld, focus_op};
use bezig::Leesmelding;
use leptos::ev::KeyboardEvent;
use leptos::prelude::*;
use std::collections::BTreeSet;
use std::sync::Arc;
use uitslag::Uitslag;

/// What the parts of the screen share.
#[derive(Clone, Copy)]
struct Plakstand {
    document: u32,
    tekst: RwSignal<String>,
    /// What was read; stays while the same text is read anew.
    lezing: Memo<Option<Arc<Lezing>>>,
    /// How far reading is; `None` as long as nothing was asked.
    hoever: Memo<Option<Leesstand>>,
    /// Places in the list of findings that the coach said no to.
    overgeslagen: RwSignal<BTreeSet<usize>>,
}

impl Plakstand {
    fn van(document: u32) -> Self {
        let app = app();
        let concept = plakconcept(document).and_then(|adres| app.concept(&adres));
        Self {
            document,
            tekst: RwSignal::new(concept.unwrap_or_default()),
            lezing: app.lees(move |state| beurt(state, document)?.lezing.clone()),
            hoever: app.lees(move |state| Some(beurt(state, document)?.stand.clone())),
            overgeslagen: RwSignal::new(BTreeSet::new()),
        }
    }

    fn getypt(self, tekst: String) {
        if self.hoever.with_untracked(Option::is_some) {
            app().zend(Event::Lezen(LeesEvent::Vergeet));
        }
        if let Some(adres) = plakconcept(self.document) {
            // Too long to be read is too long to be kept: the screen says so.
            let tekst = if lezen::past(&tekst) {
                tekst.clone()
            } else {
                String::new()
            };
            app().zend(Event::Dossier(DossierEvent::Concept { adres, tekst }));
        }
        self.tekst.set(tekst);
    }

    /// Has the text read, as the version of the document where the text itself does not tell. `als`:
    /// as this version, whatever the text says.
    fn herken(self, als: Option<FmlVersie>) {
        let tekst = self.tekst.with_untracked(|tekst| tekst.as_str().into());
        app().zend(Event::Lezen(LeesEvent::Vraag {
            document: self.document,
            tekst: Plaktekst(tekst),
            als,
            anders: nu(self.document).and_then(|document| document.versie),
        }));
    }

    /// To the next finding that asks for an answer, else to the end of the list.
    fn naar_volgende(self, na: usize) {
        let Some(lezing) = self.lezing.get_untracked() else {
            return;
        };
        let weg = self.overgeslagen.get_untracked();
        let naar = nu(self.document).and_then(|document| {
            volgende_open(&lezing.vondsten, &document, |plek| weg.contains(&plek), na)
        });
        let id = naar.map_or_else(|| "plakken-klaar".to_owned(), kaart_id);
        request_animation_frame(move || focus_op(&id));
    }

    fn wis(self) {
        self.getypt(String::new());
    }
}

fn beurt(state: &State, document: u32) -> Option<&Leesbeurt> {
    let beurt = state.open.as_ref()?.lezing.as_ref();
    beurt.filter(|beurt| beurt.document == document)
}

/// The id of the card of a finding on the page.
fn kaart_id(plek: usize) -> String {
    format!("vondst-{plek}")
}

#[component]
pub fn Plakken(id: u32) -> impl IntoView {
    let er_is = gelezen(id);
    let er_is = Memo::new(move |_| er_is.with(Option::is_some));
    view! {
        <Show when=move || er_is.get() fallback=super::document::Onbekend>
            <Plakscherm id />
        </Show>
    }
}

#[component]
fn Plakscherm(id: u32) -> impl IntoView {
    let stand = Plakstand::van(id);
    volg_lezing(stand);
    let naam = titel(id).get_untracked();
    let kruimels = vec![
        (
            "Belastbaarheid".to_owned(),
            Plek::Fase(crate::session::indeling::Fase::Belastbaarheid).hash(),
        ),
        (naam, Plek::Belastbaarheid(id).hash()),
        ("Tekst plakken".to_owned(), String::new()),
    ];
    let klaar = Callback::new(move |()| {
        stand.wis();
        ga_naar(&Route::Dossier(Plek::Belastbaarheid(id)));
    });
    view! {
        <Kruimelpad stappen=kruimels />
        <h1>"Tekst plakken"</h1>
        <p class="inleiding">"Plak de tekst van de FML, het IZP of de LAB. Spoorboek wijst aan wat het herkent. U bevestigt alles zelf, een voor een."</p>
        <Plakvak stand />
        <Leesmelding stand />
        {move || stand.lezing.get().map(|lezing| view! { <Uitslag stand lezing /> })}
        <nav class="knoppen stapknoppen" aria-label="Klaar met plakken">
            <Knop
                id="plakken-klaar" tekst="Klaar: tekst wissen en naar het document"
                soort=KnopSoort::Secundair on_klik=klaar
            />
        </nav>
    }
}

/// To every new reading goes the focus; with the screen goes what the worker holds of the text.
fn volg_lezing(stand: Plakstand) {
    let app = app();
    Effect::new(move |eerder: Option<Option<Arc<Lezing>>>| {
        let nu = stand.lezing.get();
        // The first run shows what there was: nothing new.
        if nu.is_some() && eerder.is_some_and(|eerder| eerder != nu) {
            stand.overgeslagen.set(BTreeSet::new());
            request_animation_frame(|| focus_op("uitslag"));
        }
        nu
    });
    on_cleanup(move || app.zend(Event::Lezen(LeesEvent::Vergeet)));
}

/// The text and the button that has it read.
#[component]
fn Plakvak(stand: Plakstand) -> impl IntoView {
    let leeg = Signal::derive(move || stand.tekst.with(|tekst| tekst.trim().is_empty()));
    let herkennen = Callback::new(move |()| stand.herken(None));
    let wissen = Callback::new(move |()| {
        stand.wis();
        focus_op("plaktekst");
    });
    let toets = move |ev: KeyboardEvent| {
        if ev.key() == "Enter" && ev.ctrl_key() && !leeg.get_untracked() {
            ev.prevent_default();
            herkennen.run(());
        }
    };
    view! {
        <section class="deel plakvak" on:keydown=toets>
            <Tekstveld
                id="plaktekst" label="Tekst van het document" lang=true waarde=stand.tekst
                on_input=Callback::new(move |tekst| stand.getypt(tekst))
                uitleg="Deze tekst komt niet in het dossier en niet in een verslag: alleen wat u bevestigt. Tot u klaar bent, staat de tekst versleuteld op dit apparaat, zodat u niets kwijtraakt als Spoorboek vergrendelt. Met Klaar of Tekst wissen is de tekst weg."
                spelling=Signal::stored(false)
            />
            <div class="rij">
                <Knop
                    id=bezig::HERKEN tekst="Herken" soort=KnopSoort::Primair on_klik=herkennen uit=leeg
                    bezig=bezig::is_bezig(stand) bezig_tekst=bezig::BEZIG
                />
                <Knop tekst="Tekst wissen" soort=KnopSoort::Stil teken=Teken::Bak on_klik=wissen uit=leeg />
            </div>
            <p class="toetshulp">"In het tekstvak kunt u ook op Ctrl en Enter drukken."</p>
        </section>
    }
}
