//! One document of the bedrijfsarts.

use super::beheer::Itembeheer;
use super::items::Afwijkingen;
use super::meldingen::Meldingen;
use super::rubrieken::{Aanvullingen, Rubrieken};
use super::uren::Uren;
use super::verschil::Verschilregel;
use super::versieveld::Versieveld;
use super::verwijderen::Verwijderen;
use super::werktijden::Werktijden;
use super::{gelezen, titel};
use crate::dossier::Adres;
use crate::dossier::keuzes::BelastbaarheidSoort;
use crate::session::indeling::Fase;
use crate::session::route::Plek;
use crate::ui::context::app;
use crate::ui::dossier::Lijstbewerker;
use crate::ui::onderdelen::{Knop, KnopSoort, Knoplink, Kruimelpad, Leeg, Teken};
use crate::ui::veld::Dossierveld;
use leptos::prelude::*;

#[component]
pub fn Document(id: u32) -> impl IntoView {
    let app = app();
    let items = app.items("belastbaarheden".to_owned());
    let er_is = Memo::new(move |_| items.with(|items| items.contains(&id)));
    view! {
        <Show when=move || er_is.get() fallback=Onbekend>
            <Bladen id />
        </Show>
    }
}

#[component]
pub(super) fn Onbekend() -> impl IntoView {
    view! {
        <h1>"Belastbaarheid"</h1>
        <Leeg titel="Dit document is er niet" wat="Het is verwijderd, of het was op deze werkdag nog niet bekend.">
            <Knoplink tekst="Naar de documenten" naar=Plek::Fase(Fase::Belastbaarheid).hash() />
        </Leeg>
    }
}

#[component]
fn Bladen(id: u32) -> impl IntoView {
    let adres = format!("belastbaarheden[{id}]");
    let titel = titel(id);
    let kruimels = vec![
        (
            "Belastbaarheid".to_owned(),
            Plek::Fase(Fase::Belastbaarheid).hash(),
        ),
        ("Document".to_owned(), String::new()),
    ];
    let veld = |naam: &str| format!("{adres}.{naam}");
    view! {
        <Kruimelpad stappen=kruimels />
        <h1>{move || titel.get()}</h1>
        <p class="inleiding">"Neem over wat in het document staat. Duid zelf niets medisch: dat doet de bedrijfsarts."</p>
        <Meldingen document=id />
        <Verschilregel document=id />
        <section class="deel plakaanbod">
            <p>"Hebt u de tekst van het document? Plak die: Spoorboek herkent de items en u bevestigt ze een voor een."</p>
            <Knoplink tekst="Tekst plakken" naar=Plek::Plakken(id).hash() teken=Teken::Document />
        </section>
        <section class="deel">
            <h2>"Het document"</h2>
            <Dossierveld adres=veld("soort") />
            <Versieveld id />
            <Dossierveld adres=veld("opgesteld_door") />
            <Artsvoorstel adres=veld("opgesteld_door") />
            <Dossierveld adres=veld("opgesteld_op") />
            <Dossierveld adres=veld("geldig_per") />
            <Dossierveld adres=veld("ontvangen_op") />
            <Dossierveld adres=veld("conclusie") />
            <Dossierveld adres=veld("prognose") />
            <Dossierveld adres=veld("herbeoordeling_op") />
        </section>
        <Inhoud id />
        <section class="deel"><Uren id /></section>
        <section class="deel"><Lijstbewerker lijst=veld("voorwaarden") velden=&["tekst"] /></section>
        <nav class="knoppen stapknoppen" aria-label="Klaar met dit document">
            <Knoplink
                tekst="Naar het zoekprofiel" naar=Plek::Fase(Fase::Zoekprofiel).hash()
                soort=KnopSoort::Primair
            />
            <Verwijderen id />
        </nav>
    }
}

/// The name of the bedrijfsarts of the case, to take over with one press.
#[component]
fn Artsvoorstel(adres: String) -> impl IntoView {
    let app = app();
    let stand = app.stand();
    let Some(adres) = Adres::lees(&adres) else {
        return ().into_any();
    };
    let ingevuld = app.waarde(adres.clone());
    let naam = Memo::new(move |_| stand.with(|stand| stand.bedrijfsarts.naam.clone()));
    let voorstel = move || naam.get().filter(|_| ingevuld.with(Option::is_none));
    let neem_over = Callback::new(move |()| {
        app.zet(adres.clone(), naam.get_untracked().map(Into::into));
    });
    view! {
        {move || voorstel().map(|naam| view! {
            <Knop tekst=format!("Neem {naam} over uit het dossier") klasse="knop-klein" on_klik=neem_over />
        })}
    }
    .into_any()
}

/// What the document says. An FML is a list of items; an IZP or LAB is text per rubriek, with the
/// items that the coach links to it.
#[component]
fn Inhoud(id: u32) -> impl IntoView {
    let gelezen = gelezen(id);
    let vrije_tekst = Memo::new(move |_| {
        let soort = gelezen.with(|document| document.as_ref()?.soort);
        soort.is_some_and(|soort| soort != BelastbaarheidSoort::Fml)
    });
    let beheer = Itembeheer::van(id);
    move || {
        if vrije_tekst.get() {
            view! { <section class="deel deel-breed"><Rubrieken beheer /></section> }.into_any()
        } else {
            view! {
                <section class="deel"><Afwijkingen beheer /></section>
                <section class="deel"><Werktijden beheer /></section>
                <section class="deel"><Aanvullingen document=id /></section>
            }
            .into_any()
        }
    }
}
