//! Taking a function into the zoekprofiel: as what, and where the idea came from.

use super::toetsing::Toetsing;
use super::zoekstand::zoekstand;
use crate::dossier::Dossier;
use crate::dossier::keuzes::{Herkomst, RichtingSoort};
use crate::functies::{Functie, Kandidaat};
use crate::session::Event;
use crate::session::event::DossierEvent;
use crate::session::kandidaten::{Opname, neem_op};
use crate::session::route::{Plek, Route};
use crate::ui::app::ga_naar;
use crate::ui::context::app;
use crate::ui::onderdelen::{
    Keuze, Keuzelijst, Knop, KnopSoort, Knoplink, Melding, Optie, Teken, Toon,
};
use crate::ui::veld::als_opties;
use leptos::prelude::*;
use std::sync::Arc;

/// Where a candidate can come from, in the words of the coach. Functions of the AD come in by
/// themselves.
pub const HERKOMSTEN: [(Herkomst, &str); 4] = [
    (Herkomst::Catalogus, "Gevonden in de functiecatalogus"),
    (Herkomst::Werknemer, "Wens van de werknemer"),
    (Herkomst::Test, "Test of spel (LDC, competentiespel)"),
    (Herkomst::Coach, "Eigen idee van de coach"),
];

pub fn herkomstopties() -> Signal<Vec<Optie>> {
    let opties = HERKOMSTEN.map(|(herkomst, label)| Optie::new(herkomst.waarde(), label));
    Signal::stored(opties.to_vec())
}

#[component]
pub fn Opnemen(
    functie: StoredValue<Functie>,
    toetsing: Memo<Arc<Toetsing>>,
    kandidaat: Memo<Option<Kandidaat>>,
) -> impl IntoView {
    let richting = Memo::new(move |_| kandidaat.with(|k| k.as_ref().and_then(|k| k.richting)));
    move || match richting.get() {
        Some(id) => view! {
            <Melding toon=Signal::stored(Toon::Info) titel="Deze functie staat in het zoekprofiel">
                <Knoplink tekst="Naar de zoekrichting" naar=Plek::Zoekrichting(id).hash() />
            </Melding>
        }
        .into_any(),
        None => view! { <Keuzes functie toetsing /> }.into_any(),
    }
}

#[component]
fn Keuzes(functie: StoredValue<Functie>, toetsing: Memo<Arc<Toetsing>>) -> impl IntoView {
    let staat = zoekstand();
    let eigen_soort = RwSignal::new(None::<RichtingSoort>);
    // Until the coach chooses, the kind follows from where the idea came from.
    let opname = Memo::new(move |_| {
        let vanzelf = Opname::van(staat.herkomst.get());
        Opname {
            soort: eigen_soort.get().unwrap_or(vanzelf.soort),
            ..vanzelf
        }
    });
    let soort = Signal::derive(move || opname.get().soort.waarde().to_owned());
    let herkomst = Signal::derive(move || opname.get().herkomst.waarde().to_owned());
    let kies_soort =
        Callback::new(move |keuze: String| eigen_soort.set(RichtingSoort::uit_waarde(&keuze)));
    let kies_herkomst = Callback::new(move |keuze: String| {
        staat
            .herkomst
            .set(Herkomst::uit_waarde(&keuze).unwrap_or(Herkomst::Catalogus));
    });
    let neem = Callback::new(move |()| {
        let document = toetsing.with_untracked(|toetsing| toetsing.document.clone());
        let op = app().werkdag().get_untracked();
        let opname = opname.get_untracked();
        let functie = functie.get_value();
        voeg_toe(|dossier| neem_op(dossier, &functie, document.as_ref(), opname, op));
    });
    view! {
        <div class="kaart opnemen">
            <Keuze
                id="opname-soort" vraag="Wat voor richting wordt dit?" naast=true
                opties=als_opties(RichtingSoort::OPTIES) waarde=soort on_keuze=kies_soort
            />
            <Keuzelijst
                id="opname-herkomst" label="Waar komt het idee vandaan?"
                opties=herkomstopties() waarde=herkomst on_keuze=kies_herkomst
            />
            <Knop
                tekst="Neem op als zoekrichting" teken=Teken::Plus soort=KnopSoort::Primair on_klik=neem
            />
            <p class="veld-uitleg">"De eisen komen mee als indicatie, te controleren. U kunt dit ongedaan maken."</p>
        </div>
    }
}

/// Adds the direction in one step and goes to it.
pub fn voeg_toe(maak: impl FnOnce(&Dossier) -> Option<(u32, crate::dossier::Wijziging)>) {
    let app = app();
    let nieuw = app
        .dossier()
        .with_untracked(|dossier| dossier.as_ref().and_then(|dossier| maak(dossier)));
    let Some((id, wijziging)) = nieuw else { return };
    zoekstand().herkomst.set(Herkomst::Catalogus);
    app.zend(Event::Dossier(DossierEvent::Grens));
    app.wijzig(wijziging);
    ga_naar(&Route::Dossier(Plek::Zoekrichting(id)));
}
