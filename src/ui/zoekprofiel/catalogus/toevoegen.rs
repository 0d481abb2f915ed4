//! The ways to a new direction: from the catalogue, a wish, a test or game, an own idea.

use super::opnemen::{herkomstopties, voeg_toe};
use super::zoekstand::zoekstand;
use crate::dossier::keuzes::Herkomst;
use crate::session::kandidaten::{Opname, vrije_richting};
use crate::session::route::{Plek, Route};
use crate::ui::app::ga_naar;
use crate::ui::context::app;
use crate::ui::onderdelen::{Dialoog, Keuze, Knop, KnopSoort, Teken, Tekstveld};
use leptos::prelude::*;

/// The button that asks where the direction comes from.
#[component]
pub fn ToevoegKnop(
    /// Of the button; also the start of the ids in the dialog.
    id: &'static str,
    tekst: &'static str,
    soort: KnopSoort,
) -> impl IntoView {
    let open = RwSignal::new(false);
    let (herkomst, naam) = (
        RwSignal::new(Herkomst::Catalogus),
        RwSignal::new(String::new()),
    );
    let begin = Callback::new(move |()| {
        herkomst.set(Herkomst::Catalogus);
        naam.set(String::new());
        open.set(true);
    });
    let voet = ViewFn::from(move || view! { <Voet herkomst naam /> });
    let waarde = Signal::derive(move || herkomst.get().waarde().to_owned());
    let on_keuze = Callback::new(move |keuze: String| {
        herkomst.set(Herkomst::uit_waarde(&keuze).unwrap_or(Herkomst::Catalogus));
    });
    let on_input = Callback::new(move |tekst| naam.set(tekst));
    view! {
        <Knop tekst teken=Teken::Plus soort on_klik=begin />
        <Dialoog
            id=format!("{id}-dialoog") titel="Zoekrichting toevoegen" open voet
            on_sluit=Callback::new(move |()| open.set(false))
        >
            <Keuze
                id=format!("{id}-herkomst") vraag="Waar komt het idee vandaan?"
                opties=herkomstopties() waarde on_keuze
            />
            <Tekstveld
                id=format!("{id}-naam") label="Naam van de functie" waarde=naam on_input
                uitleg="Mag leeg blijven. Functies van de arbeidsdeskundige komen vanzelf in het zoekprofiel."
            />
        </Dialoog>
    }
}

#[component]
fn Voet(herkomst: RwSignal<Herkomst>, naam: RwSignal<String>) -> impl IntoView {
    let staat = zoekstand();
    let zoek = Callback::new(move |()| {
        staat.herkomst.set(herkomst.get_untracked());
        staat.zoek_op(naam.get_untracked().trim().to_owned());
        ga_naar(&Route::Dossier(Plek::Catalogus));
    });
    let zonder = Callback::new(move |()| {
        // Without the catalogue it cannot have been found there.
        let herkomst = match herkomst.get_untracked() {
            Herkomst::Catalogus => Herkomst::Coach,
            anders => anders,
        };
        let op = app().werkdag().get_untracked();
        let naam = naam.get_untracked();
        voeg_toe(|dossier| vrije_richting(dossier, &naam, Opname::van(herkomst), op));
    });
    view! {
        <Knop tekst="Voeg toe zonder catalogus" on_klik=zonder />
        <Knop tekst="Zoek in de functiecatalogus" teken=Teken::Zoek soort=KnopSoort::Primair on_klik=zoek />
    }
}
