//! Everything else of a function: hours, schooling, the way in, wage hint, codes, related ones.

use super::regel::Uitkomstbadge;
use super::toetsing::{Toetsing, als_zin, route_in_woorden, uren_in_vacatures};
use crate::dossier::schrijfwijze::{bedrag_voluit, decimaal};
use crate::functies::catalogus::ZEKERHEID;
use crate::functies::{Functie, werktijden_in_woorden};
use crate::session::route::Plek;
use crate::session::selectie::Functieboek;
use leptos::prelude::*;
use std::sync::Arc;

#[component]
pub fn Gegevens(
    boek: Arc<Functieboek>,
    functie: StoredValue<Functie>,
    toetsing: Memo<Arc<Toetsing>>,
) -> impl IntoView {
    let verwant = Arc::clone(&boek);
    let loon = functie.with_value(|functie| loonindicatie(&boek, functie));
    let functie = functie.get_value();
    let met_verwant = !functie.verwant.is_empty();
    let id = functie.id.clone();
    view! {
        <section class="deel">
            <h2>"Uren en werktijden"</h2>
            <dl class="feitenlijst">
                {feit("Uren in vacatures", uren_in_vacatures(&functie))}
                {feit("Kortste gewone werkdag", format!("{} uur", decimaal(functie.uren_per_dag)))}
                {feit("Werktijden", als_zin(&werktijden_in_woorden(&functie.werktijden)))}
            </dl>
        </section>
        <section class="deel">
            <h2>"Opleiding en instroom"</h2>
            <dl class="feitenlijst">
                {feit("Niveau dat werkgevers meestal vragen", functie.niveau.label().to_owned())}
                {feit("Certificaten", of_geen(&functie.certificaten))}
                {feit("Voor de eerste werkdag", als_zin(&route_in_woorden(functie.route_weken)))}
                {feit("Korte scholing", of_geen(&functie.scholing))}
                {feit("Hoe mensen binnenkomen", functie.instroom.join(" "))}
            </dl>
        </section>
        {loon}
        <Show when=move || met_verwant>
            <section class="deel">
                <h2>"Verwante functies"</h2>
                <ul class="verwant">
                    {verwante(&verwant, &id, toetsing)}
                </ul>
            </section>
        </Show>
        <section class="deel">
            <h2>"Herkomst van deze gegevens"</h2>
            <dl class="feitenlijst">
                {feit("Zekerheid", format!("Inschatting van Spoorboek: {ZEKERHEID}."))}
                {feit("ISCO-08", functie.isco.clone())}
                {functie.esco.clone().map(|naam| feit("Naam in ESCO", naam))}
                {functie.esco_reden.clone().map(|reden| feit("Waarom geen naam in ESCO", reden))}
            </dl>
        </section>
    }
}

fn feit(naam: &'static str, wat: String) -> impl IntoView {
    view! { <div><dt>{naam}</dt><dd>{wat}</dd></div> }
}

fn of_geen(teksten: &[String]) -> String {
    if teksten.is_empty() {
        "Geen".to_owned()
    } else {
        als_zin(&teksten.join("; "))
    }
}

/// What the occupational group earned, with its year and source. A hint: there is no button to
/// take it over.
fn loonindicatie(boek: &Functieboek, functie: &Functie) -> impl IntoView + use<> {
    let gegevens = boek.catalogus.loongegevens();
    let (jaar, bron) = (gegevens.jaar, gegevens.bron.clone());
    let loon = boek.catalogus.loonindicatie(functie).cloned();
    let tekst = match loon {
        Some(loon) => {
            let [laag, midden, hoog] = [loon.p25, loon.p50, loon.p75].map(bedrag_voluit);
            format!(
                "In de beroepsgroep {} verdiende in {jaar} een kwart minder dan {laag} bruto per uur, \
                 de helft minder dan {midden} en een kwart meer dan {hoog}.",
                loon.groep
            )
        }
        None => "Voor deze beroepsgroep geeft het CBS geen uurloon.".to_owned(),
    };
    view! {
        <section class="deel">
            <h2>{format!("Loon: indicatie uit {jaar}")}</h2>
            <div class="indicatie">
                <p>{tekst}</p>
                <p class="veld-uitleg">
                    {format!("Bron: {bron}, cijfers over {jaar}. Dat deze functie in deze beroepsgroep valt, is onze eigen keuze.")}
                </p>
            </div>
            <p>"Dit bedrag komt nooit vanzelf in een dossier. Neem het uurloon uit een vacature of uit het arbeidsdeskundig rapport."</p>
        </section>
    }
}

fn verwante(boek: &Functieboek, id: &str, toetsing: Memo<Arc<Toetsing>>) -> Vec<AnyView> {
    let catalogus = &boek.catalogus;
    let Some(functie) = catalogus.functie(id) else {
        return Vec::new();
    };
    let rij = |verwant: &Functie| {
        let functies = catalogus.functies();
        let plaats = functies.iter().position(|functie| functie.id == verwant.id);
        let kandidaat = Memo::new(move |_| {
            toetsing.with(|toetsing| {
                toetsing.document.as_ref()?;
                toetsing.kandidaat(plaats?).cloned()
            })
        });
        view! {
            <li>
                <a href=Plek::Catalogusfunctie(verwant.id.clone()).hash()>{verwant.naam.clone()}</a>
                {move || kandidaat.get().map(|kandidaat| view! { <Uitkomstbadge kandidaat /> })}
            </li>
        }
        .into_any()
    };
    catalogus.verwant(functie).map(rij).collect()
}
