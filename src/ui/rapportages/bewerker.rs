//! Editing one section: the coach's own text, with the generated text beside it.
//!
//! The own text is a field of the case like any other, so undo, history, saving and drafts work.

use crate::dossier::Adres;
use crate::dossier::velden;
use crate::rapport::Soort;
use crate::session::Event;
use crate::session::event::DossierEvent;
use crate::ui::context::app;
use crate::ui::dossier::historie::HistorieKnop;
use crate::ui::onderdelen::{Knop, KnopSoort, Tekstveld, focus_op};
use crate::ui::veld::{Invoer, veld_id};
use leptos::prelude::*;

/// Address of the own text of a section.
pub fn adres_van(soort: Soort, sectie: &str) -> Option<Adres> {
    Adres::lees(&format!("rapporten.{}.{sectie}", soort.naam()))
}

/// Id of the button that opens the editor of a section.
pub fn knop_id(sectie: &str) -> String {
    format!("bewerken-{sectie}")
}

#[component]
pub fn Bewerker(
    soort: Soort,
    sectie: String,
    titel: String,
    gegenereerd: Memo<String>,
    on_klaar: Callback<()>,
) -> impl IntoView {
    let gevonden = adres_van(soort, &sectie);
    let gevonden = gevonden.and_then(|adres| Some((velden::zoek(&adres)?, adres)));
    gevonden.map(|(veld, adres)| {
        let app = app();
        let id = veld_id(adres.als_str());
        let invoer = Invoer::nieuw(adres.clone(), veld);
        // An empty own text means the generated one; while it is being emptied the field stays empty.
        let geleegd = RwSignal::new(false);
        let waarde = Signal::derive(move || match invoer.tekst.get() {
            eigen if eigen.is_empty() && !geleegd.get() => gegenereerd.get(),
            eigen => eigen,
        });
        let on_input = Callback::new(move |tekst: String| {
            geleegd.set(tekst.trim().is_empty());
            invoer.getypt(tekst);
        });
        let on_blur = Callback::new(move |()| invoer.verlaten());
        let wis = {
            let adres = adres.clone();
            move || {
                app.zend(Event::Dossier(DossierEvent::Grens));
                app.zet(adres.clone(), None);
            }
        };
        let sluit = {
            let knop = knop_id(&sectie);
            move || {
                on_klaar.run(());
                let knop = knop.clone();
                // The button is there again after the next drawing.
                request_animation_frame(move || focus_op(&knop));
            }
        };
        let klaar = {
            let (wis, sluit) = (wis.clone(), sluit.clone());
            Callback::new(move |()| {
                invoer.verlaten();
                let eigen = invoer.tekst.get_untracked();
                // The same words are no own text: the section keeps following the case.
                if !eigen.is_empty() && eigen.trim() == gegenereerd.get_untracked().trim() {
                    wis();
                }
                sluit();
            })
        };
        let terug = Callback::new(move |()| {
            wis();
            geleegd.set(false);
            sluit();
        });
        let is_eigen = move || !invoer.tekst.get().is_empty();
        let acties = {
            let adres = adres.clone();
            move || view! { <HistorieKnop adres=adres.clone() veld /> }
        };
        let doel = id.clone();
        request_animation_frame(move || focus_op(&doel));
        view! {
            <div class="bewerker">
                <div class="bewerker-veld">
                    <Tekstveld
                        id label=format!("Uw tekst bij {titel}") waarde on_input on_blur acties
                        fout=invoer.fout lang=true
                        uitleg="Een lege regel begint een nieuwe alinea. Begin een regel met “- ” voor een punt in een lijst, of met “# ” voor een tussenkop. Geen medische of privé-informatie."
                    />
                    <div class="knoppen">
                        <Knop tekst="Klaar" soort=KnopSoort::Primair on_klik=klaar voorlezen=titel.clone() />
                        <Show when=is_eigen>
                            <Knop tekst="Terug naar de tekst van Spoorboek" soort=KnopSoort::Stil on_klik=terug />
                        </Show>
                    </div>
                </div>
                <div class="bewerker-naast">
                    <p class="veld-label">"Tekst van Spoorboek"</p>
                    <p class="spoorboektekst" translate="no">{move || naast(&gegenereerd.get())}</p>
                </div>
            </div>
        }
    })
}

fn naast(gegenereerd: &str) -> String {
    if gegenereerd.is_empty() {
        "Hier staat nog geen lopende tekst. Tabellen en leemten blijven staan naast wat u schrijft."
            .to_owned()
    } else {
        gegenereerd.to_owned()
    }
}
