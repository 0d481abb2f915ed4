//! A direction and the functiecatalogus: filling in missing demands from it, and linking a direction
//! of the AD or of the coach to one of its functions. What the coach noted is never changed.

use super::lezer::Lezer;
use crate::session::Event;
use crate::session::event::DossierEvent;
use crate::session::kandidaten::{eisen_aanvullen, koppel_catalogus};
use crate::session::selectie::{Functieboek, lijkt_op};
use crate::ui::context::app;
use crate::ui::naslag::{Lading, naslag};
use crate::ui::onderdelen::{Knop, Melding, Pictogram, Teken, Toon, Zoekveld};
use leptos::prelude::*;
use std::sync::Arc;

/// Functions offered at once.
const HOOGSTENS: usize = 6;

/// Stands above the rows of the matrix.
#[component]
pub fn UitCatalogus(lezer: Lezer, ontbrekend: Memo<Vec<String>>) -> impl IntoView {
    let gekoppeld = Memo::new(move |_| {
        lezer
            .richting
            .with(|richting| richting.as_ref()?.catalogusfunctie.clone())
    });
    let uitslag = RwSignal::new(None::<String>);
    view! {
        {move || match gekoppeld.get() {
            Some(_) => view! { <Aanvullen lezer ontbrekend uitslag /> }.into_any(),
            None => view! { <Koppelen lezer uitslag /> }.into_any(),
        }}
        <p class="zacht" role="status">{move || uitslag.get()}</p>
    }
}

/// Why the catalogue is not there, and how to try again; nothing while it is.
#[component]
fn Laadfout() -> impl IntoView {
    let bron = naslag().catalogus;
    let lading = bron.vraag();
    let opnieuw = Callback::new(move |()| bron.haal());
    move || match lading.get() {
        Lading::Mislukt(fout) => Some(view! {
            <Melding toon=Signal::stored(Toon::LetOp)>
                <p>{fout}</p>
                <Knop tekst="Probeer opnieuw" klasse="knop-klein" on_klik=opnieuw />
            </Melding>
        }),
        _ => None,
    }
}

#[component]
fn Aanvullen(
    lezer: Lezer,
    ontbrekend: Memo<Vec<String>>,
    uitslag: RwSignal<Option<String>>,
) -> impl IntoView {
    let er_mist = Memo::new(move |_| ontbrekend.with(|codes| !codes.is_empty()));
    let gevraagd = RwSignal::new(false);
    let bron = naslag().catalogus;
    // The file may still be on its way when the button is pressed.
    Effect::new(move |_| {
        if gevraagd.get()
            && let Lading::Er(boek) = bron.vraag().get()
        {
            gevraagd.set(false);
            uitslag.set(Some(vul_aan(lezer, &boek)));
        }
    });
    view! {
        <Show when=move || er_mist.get()>
            <Knop
                tekst="Eisen aanvullen uit de catalogus" teken=Teken::Plus bezig=gevraagd
                bezig_tekst="De catalogus wordt geladen" on_klik=Callback::new(move |()| gevraagd.set(true))
            />
            <Show when=move || gevraagd.get()><Laadfout /></Show>
        </Show>
    }
}

/// Adds what lacks; says what came of it.
fn vul_aan(lezer: Lezer, boek: &Functieboek) -> String {
    let app = app();
    let op = app.werkdag().get_untracked();
    let wijziging = app.dossier().with_untracked(|dossier| {
        let document = lezer.document.get_untracked()?;
        eisen_aanvullen(dossier.as_ref()?, lezer.id, &boek.catalogus, &document, op)
    });
    match wijziging {
        Some(wijziging) => {
            app.zend(Event::Dossier(DossierEvent::Grens));
            app.wijzig(wijziging);
            "De eisen zijn aangevuld. Het zijn schattingen: controleer ze per rij.".to_owned()
        }
        None => "De catalogus noemt voor deze punten geen eis. Vul ze zelf in.".to_owned(),
    }
}

#[component]
fn Koppelen(lezer: Lezer, uitslag: RwSignal<Option<String>>) -> impl IntoView {
    let open = RwSignal::new(false);
    view! {
        <details class="uitklap" on:toggle=move |_| open.set(true)>
            <summary><Pictogram teken=Teken::Rechts />"Koppel aan een functie uit de catalogus"</summary>
            <div class="uitklap-inhoud">
                <Show when=move || open.get()><Kiezen lezer uitslag /></Show>
            </div>
        </details>
    }
}

#[component]
fn Kiezen(lezer: Lezer, uitslag: RwSignal<Option<String>>) -> impl IntoView {
    let bron = naslag().catalogus;
    let lading = bron.vraag();
    let zoek = RwSignal::new(String::new());
    let gevonden = move || match lading.get() {
        Lading::Er(boek) => {
            let namen = zoek_functies(lezer, &boek, &zoek.get());
            let leeg = namen.is_empty();
            let knoppen = namen.into_iter().map(|(id, naam)| {
                view! { <Koppelknop lezer id naam boek=Arc::clone(&boek) uitslag /> }
            });
            view! {
                <div class="knoppen">{knoppen.collect_view()}</div>
                {leeg.then(|| view! { <p class="zacht">"Geen functie gevonden. Probeer een ander woord."</p> })}
            }
            .into_any()
        }
        Lading::Mislukt(_) => view! { <Laadfout /> }.into_any(),
        Lading::Niet | Lading::Bezig => {
            view! { <p class="zacht">"De functiecatalogus wordt geladen."</p> }.into_any()
        }
    };
    view! {
        <p class="veld-uitleg">"De catalogus vult dan de eisen in die u nog niet noteerde, als indicatie. Wat u zelf invulde, blijft staan."</p>
        <Zoekveld
            id="koppel-zoeken" label="Zoek op naam" waarde=zoek
            on_input=Callback::new(move |tekst| zoek.set(tekst))
        />
        <div aria-live="polite">{gevonden}</div>
    }
}

/// Id and name of what is offered: by what is typed, else by the name of the direction.
fn zoek_functies(lezer: Lezer, boek: &Functieboek, tekst: &str) -> Vec<(String, String)> {
    let functies = boek.catalogus.functies();
    let paar = |functie: &crate::functies::Functie| (functie.id.clone(), functie.naam.clone());
    if tekst.trim().is_empty() {
        let naam = lezer
            .richting
            .with_untracked(|r| r.as_ref().and_then(|r| r.naam.clone()))
            .unwrap_or_default();
        let ids = lijkt_op(boek, &naam, HOOGSTENS).into_iter();
        return ids
            .filter_map(|id| boek.catalogus.functie(&id).map(paar))
            .collect();
    }
    let treffers = boek.index.zoek(tekst).into_iter();
    treffers
        .take(HOOGSTENS)
        .filter_map(|treffer| functies.get(treffer.plaats).map(paar))
        .collect()
}

#[component]
fn Koppelknop(
    lezer: Lezer,
    id: String,
    naam: String,
    boek: Arc<Functieboek>,
    uitslag: RwSignal<Option<String>>,
) -> impl IntoView {
    let tekst = format!("De richting is gekoppeld aan “{naam}”. Controleer de eisen per rij.");
    let koppel = Callback::new(move |()| {
        let app = app();
        let op = app.werkdag().get_untracked();
        let document = lezer.document.get_untracked();
        let wijziging = app.dossier().with_untracked(|dossier| {
            let functie = boek.catalogus.functie(&id)?;
            Some(koppel_catalogus(
                dossier.as_ref()?,
                lezer.id,
                functie,
                document.as_ref(),
                op,
            ))
        });
        if let Some(wijziging) = wijziging {
            app.zend(Event::Dossier(DossierEvent::Grens));
            uitslag.set(Some(tekst.clone()));
            app.wijzig(wijziging);
        }
    });
    view! { <Knop tekst=naam klasse="knop-klein" voorlezen="koppelen" on_klik=koppel /> }
}
