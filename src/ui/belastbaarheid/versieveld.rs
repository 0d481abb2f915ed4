//! The version of the list that the codes of a document belong to.

use crate::dossier::Adres;
use crate::dossier::keuzes::FmlVersie;
use crate::ui::context::app;
use crate::ui::onderdelen::{Dialoog, Keuze, Knop, KnopSoort};
use crate::ui::veld::{als_opties, veld_id};
use leptos::prelude::*;

/// The version of the list. Changing it gives the codes another meaning, so that is asked first.
#[component]
pub fn Versieveld(id: u32) -> impl IntoView {
    let app = app();
    let tekst = format!("belastbaarheden[{id}].versie");
    let items = app.items(format!("belastbaarheden[{id}].items"));
    let Some(adres) = Adres::lees(&tekst) else {
        return ().into_any();
    };
    let opgeslagen = app.waarde(adres.clone());
    let als_tekst = move || {
        let waarde = opgeslagen.get();
        let waarde = waarde.as_ref().and_then(|waarde| waarde.as_str());
        waarde.unwrap_or_default().to_owned()
    };
    // What the radio buttons show; ahead of the case while the question is open.
    let getoond = RwSignal::new(String::new());
    Effect::new(move |_| getoond.set(als_tekst()));
    let vraag = RwSignal::new(false);
    let leg_vast = Callback::new(move |()| {
        vraag.set(false);
        app.zet(adres.clone(), Some(getoond.get_untracked().into()));
    });
    let kies = Callback::new(move |keuze: String| {
        getoond.set(keuze);
        let andere_betekenis = untrack(als_tekst);
        if items.with_untracked(Vec::is_empty) || andere_betekenis.is_empty() {
            leg_vast.run(());
        } else {
            vraag.set(true);
        }
    });
    let laat = Callback::new(move |()| {
        vraag.set(false);
        getoond.set(untrack(als_tekst));
    });
    let voet = ViewFn::from(move || {
        view! {
            <Knop tekst="Niet wijzigen" soort=KnopSoort::Stil on_klik=laat />
            <Knop tekst="Versie wijzigen" soort=KnopSoort::Gevaar on_klik=leg_vast />
        }
    });
    view! {
        <Keuze
            id=veld_id(&tekst) vraag="Versie van de lijst" opties=als_opties(FmlVersie::OPTIES)
            waarde=getoond on_keuze=kies
            uitleg="Kijk naar 4.14. Klassiek: Tillen of dragen. Nieuw: Dragen."
        />
        <Dialoog
            id=format!("versie-wijzigen-{id}") titel="Versie van de lijst wijzigen?"
            open=vraag on_sluit=laat voet
        >
            <p>"In de andere versie betekenen dezelfde codes iets anders: 4.14 is klassiek Tillen of dragen en nieuw Dragen."</p>
            <p>"De items die u hebt ingevuld, blijven staan met hun code. Spoorboek zet ze niet om. Loop ze daarna een voor een na."</p>
        </Dialoog>
    }
    .into_any()
}
