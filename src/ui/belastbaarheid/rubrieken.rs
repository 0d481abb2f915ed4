//! Text per rubriek, and for an IZP or LAB the items beside it that the coach links by hand.

use super::beheer::{Itembeheer, Rijsoort};
use super::itemkiezer::Itemkiezer;
use super::items::{Buitenversie, EerstDeVersie, Itemrijen};
use super::rubriek_in_woorden;
use crate::belastbaarheid::Rubriek;
use crate::ui::onderdelen::{Knop, Pictogram, Teken, focus_op};
use crate::ui::veld::{Dossierveld, veld_id};
use leptos::prelude::*;

/// The body of an IZP or LAB: its own words per rubriek, with the linked items beside them.
#[component]
pub(super) fn Rubrieken(beheer: Itembeheer) -> impl IntoView {
    let versie = veld_id(&format!("belastbaarheden[{}].versie", beheer.document));
    let naar_versie = Callback::new(move |()| focus_op(&versie));
    let zonder_versie = move || beheer.versie.get().is_none();
    let vakken = Rubriek::ALLE.map(|rubriek| view! { <Rubriekvak beheer rubriek /> });
    view! {
        <h2 id=veld_id(&beheer.lijst()) tabindex="-1">"Tekst en items per rubriek"</h2>
        <p class="veld-uitleg">
            "Neem per rubriek over wat de bedrijfsarts schrijft, in werktermen: deze tekst kan in het verslag komen. Koppel daarnaast zelf de items die erbij horen. Alleen een item kan Spoorboek met functies vergelijken."
        </p>
        <Show when=zonder_versie>
            <EerstDeVersie document=beheer.document />
        </Show>
        <Buitenversie beheer klaar=naar_versie />
        {vakken}
    }
}

#[component]
fn Rubriekvak(beheer: Itembeheer, rubriek: Rubriek) -> impl IntoView {
    let rijen = beheer.rijen(move |soort| {
        soort == Rijsoort::Afwijkend(rubriek) || soort == Rijsoort::Aanduiding(rubriek)
    });
    let open = RwSignal::new(false);
    let zoek_id = format!("item-zoeken-{}-{}", beheer.document, rubriek.romeins());
    let knop_id = format!("{zoek_id}-knop");
    let (zoek, knop) = (StoredValue::new(zoek_id.clone()), knop_id.clone());
    let ga_zoeken = Callback::new(move |()| {
        open.set(true);
        request_animation_frame(move || focus_op(&zoek.get_value()));
    });
    let sluit = Callback::new(move |()| {
        open.set(false);
        let knop = knop.clone();
        request_animation_frame(move || focus_op(&knop));
    });
    let naam = rubriek_in_woorden(rubriek);
    let (kop, voor) = (naam.clone(), format!("bij {naam}"));
    let kiezer = move || {
        let versie = beheer.versie.get().filter(|_| open.get())?;
        let on_kies = Callback::new(move |item| {
            open.set(false);
            beheer.kies(item);
        });
        Some(view! {
            <Itemkiezer
                id=zoek.get_value() label=format!("Zoek een item van {naam}") versie
                rubriek gekozen=beheer.codes() on_kies
            />
            <Knop tekst="Sluiten" klasse="knop-klein" on_klik=sluit />
        })
    };
    let zonder_versie = Signal::derive(move || beheer.versie.get().is_none());
    view! {
        <div class="rubriekvak">
            <Dossierveld adres=tekstadres(beheer.document, rubriek) />
            <div class="rubriek-items" role="group" aria-label=format!("Gekoppelde items: {kop}")>
                <p class="rubriek-items-kop" aria-hidden="true">"Gekoppelde items"</p>
                <Itemrijen beheer rijen klaar=ga_zoeken />
                <Show when=move || rijen.with(Vec::is_empty)>
                    <p class="zacht klein">"Nog geen item gekoppeld."</p>
                </Show>
                {kiezer}
                <Show when=move || !open.get()>
                    <Knop
                        id=knop_id.clone() tekst="Item koppelen" teken=Teken::Plus klasse="knop-klein"
                        voorlezen=voor.clone() uit=zonder_versie on_klik=ga_zoeken
                    />
                </Show>
            </div>
        </div>
    }
}

/// Free text beside the items of an FML, folded away: an FML seldom has it.
#[component]
pub(super) fn Aanvullingen(document: u32) -> impl IntoView {
    let velden = Rubriek::ALLE
        .into_iter()
        .filter(|rubriek| *rubriek != Rubriek::Werktijden)
        .map(|rubriek| view! { <Dossierveld adres=tekstadres(document, rubriek) /> });
    view! {
        <h2>"Tekst per rubriek"</h2>
        <p class="veld-uitleg">
            "Als aanvulling op de items. Schrijf in werktermen: deze tekst kan in het verslag komen."
        </p>
        <details class="uitklap">
            <summary><Pictogram teken=Teken::Rechts />"Rubriek I tot en met V"</summary>
            <div class="uitklap-inhoud rubriekteksten">{velden.collect_view()}</div>
        </details>
    }
}

/// Where the text of a rubriek stands.
pub(super) fn tekstadres(document: u32, rubriek: Rubriek) -> String {
    let naam = match rubriek {
        Rubriek::Persoonlijk => "persoonlijk",
        Rubriek::Sociaal => "sociaal",
        Rubriek::FysiekeOmgeving => "fysieke_omgeving",
        Rubriek::Dynamisch => "dynamisch",
        Rubriek::Statisch => "statisch",
        Rubriek::Werktijden => "werktijden",
    };
    format!("belastbaarheden[{document}].tekst_per_rubriek.{naam}")
}
