//! Pasting the text of a document: what is recognised is confirmed one by one.
//!
//! The text is no part of the case. Until the coach is done it is kept as an encrypted draft, like
//! a half-typed date, so that locking, a reload or a crash costs nothing; "Klaar", "Tekst wissen"
//! and removing the document wipe it. Of the text only the confirmed values reach the case.

mod alle;
mod kaart;
mod regels;
mod uitslag;
mod versievraag;
mod vondst;

use super::{document_in_woorden, gelezen, nu};
use crate::belastbaarheid::herken::{Herkenning, herken_als};
use crate::dossier::keuzes::FmlVersie;
use crate::session::Event;
use crate::session::event::DossierEvent;
use crate::session::overnemen::{Vondst, plakconcept, volgende_open, vondsten};
use crate::session::route::{Plek, Route};
use crate::ui::app::ga_naar;
use crate::ui::context::app;
use crate::ui::onderdelen::{Knop, KnopSoort, Kruimelpad, Teken, Tekstveld, focus_op};
use leptos::ev::KeyboardEvent;
use leptos::prelude::*;
use std::collections::BTreeSet;
use std::sync::Arc;
use uitslag::Uitslag;

/// One reading of a text.
#[derive(Debug, PartialEq)]
struct Lezing {
    gevonden: Herkenning,
    vondsten: Vec<Vondst>,
    /// To quote from; as they were pasted.
    regels: Vec<String>,
}

/// What the parts of the screen share.
#[derive(Clone, Copy)]
struct Plakstand {
    document: u32,
    tekst: RwSignal<String>,
    lezing: RwSignal<Option<Arc<Lezing>>>,
    /// Places in the list of findings that the coach said no to.
    overgeslagen: RwSignal<BTreeSet<usize>>,
    bezig: RwSignal<bool>,
}

impl Plakstand {
    fn van(document: u32) -> Self {
        let concept = plakconcept(document).and_then(|adres| app().concept(&adres));
        Self {
            document,
            tekst: RwSignal::new(concept.unwrap_or_default()),
            lezing: RwSignal::new(None),
            overgeslagen: RwSignal::new(BTreeSet::new()),
            bezig: RwSignal::new(false),
        }
    }

    fn getypt(self, tekst: String) {
        self.tekst.set(tekst.clone());
        self.lezing.set(None);
        if let Some(adres) = plakconcept(self.document) {
            app().zend(Event::Dossier(DossierEvent::Concept { adres, tekst }));
        }
    }

    /// Reads the text, in the version of the document where the text itself does not tell. `als`:
    /// in this version, whatever the text says.
    fn herken(self, als: Option<FmlVersie>) {
        self.bezig.set(true);
        let versie = nu(self.document).and_then(|document| document.versie);
        // After the button has said that it is busy.
        request_animation_frame(move || {
            set_timeout(
                move || self.lees(als, versie),
                std::time::Duration::from_millis(0),
            );
        });
    }

    fn lees(self, als: Option<FmlVersie>, versie: Option<FmlVersie>) {
        let Some(gevonden) = self.tekst.try_with_untracked(|tekst| {
            let eerste = herken_als(tekst, als);
            if als.is_none() && eerste.document.versie.is_none() && versie.is_some() {
                herken_als(tekst, versie)
            } else {
                eerste
            }
        }) else {
            return;
        };
        let regels = self.tekst.with_untracked(|tekst| {
            let regels = tekst.split('\n');
            let regels =
                regels.flat_map(|regel| regel.strip_suffix('\r').unwrap_or(regel).split('\r'));
            regels.map(str::to_owned).collect()
        });
        self.overgeslagen.set(BTreeSet::new());
        self.lezing.set(Some(Arc::new(Lezing {
            vondsten: vondsten(&gevonden),
            gevonden,
            regels,
        })));
        self.bezig.set(false);
        request_animation_frame(|| focus_op("uitslag"));
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
    let naam = nu(id).as_ref().map(document_in_woorden).unwrap_or_default();
    let kruimels = vec![
        (
            "Belastbaarheid".to_owned(),
            Plek::Fase(crate::session::indeling::Fase::Belastbaarheid).hash(),
        ),
        (naam, Plek::Belastbaarheid(id).hash()),
        ("Tekst plakken".to_owned(), String::new()),
    ];
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
    let klaar = Callback::new(move |()| {
        stand.wis();
        ga_naar(&Route::Dossier(Plek::Belastbaarheid(id)));
    });
    view! {
        <Kruimelpad stappen=kruimels />
        <h1>"Tekst plakken"</h1>
        <p class="inleiding">"Plak de tekst van de FML, het IZP of de LAB. Spoorboek wijst aan wat het herkent. U bevestigt alles zelf, een voor een."</p>
        <section class="deel plakvak" on:keydown=toets>
            <Tekstveld
                id="plaktekst" label="Tekst van het document" lang=true waarde=stand.tekst
                on_input=Callback::new(move |tekst| stand.getypt(tekst))
                uitleg="Deze tekst komt niet in het dossier en niet in een verslag: alleen wat u bevestigt. Tot u klaar bent, staat de tekst versleuteld op dit apparaat, zodat u niets kwijtraakt als Spoorboek vergrendelt. Met Klaar of Tekst wissen is de tekst weg."
                spelling=Signal::stored(false)
            />
            <div class="rij">
                <Knop
                    tekst="Herken" soort=KnopSoort::Primair on_klik=herkennen uit=leeg
                    bezig=stand.bezig bezig_tekst="Spoorboek leest de tekst"
                />
                <Knop tekst="Tekst wissen" soort=KnopSoort::Stil teken=Teken::Bak on_klik=wissen uit=leeg />
            </div>
            <p class="toetshulp">"In het tekstvak kunt u ook op Ctrl en Enter drukken."</p>
        </section>
        {move || stand.lezing.get().map(|lezing| view! { <Uitslag stand lezing /> })}
        <nav class="knoppen stapknoppen" aria-label="Klaar met plakken">
            <Knop
                id="plakken-klaar" tekst="Klaar: tekst wissen en naar het document"
                soort=KnopSoort::Secundair on_klik=klaar
            />
        </nav>
    }
}
