//! One deviating item: its level or boxes, the doctor's number, and the words for the report.

use super::beheer::{Itembeheer, Rij};
use super::item_in_woorden;
use super::waarden::Waarden;
use crate::belastbaarheid::{
    FmlItem, eenheid_in_woorden, getalmelding, is_aanduiding, is_gevoelig, item,
};
use crate::dossier::Adres;
use crate::dossier::schrijfwijze::decimaal;
use crate::dossier::stand::AfwijkendItem;
use crate::ui::context::app;
use crate::ui::onderdelen::{Badge, Knop, KnopSoort, Melding, Teken, Toon};
use crate::ui::veld::{Dossierveld, veld_id};
use leptos::ev::KeyboardEvent;
use leptos::prelude::*;
use leptos::wasm_bindgen::JsCast;
use leptos::web_sys::Element;

#[component]
pub(super) fn Afwijking(
    beheer: Itembeheer,
    rij: Rij,
    /// Back to where the next item is looked for.
    klaar: Callback<()>,
) -> impl IntoView {
    let Some(lijstitem) = rij.versie.and_then(|versie| item(versie, &rij.code)) else {
        return ().into_any();
    };
    let app = app();
    let adres = format!("{}[{}]", beheer.lijst(), rij.id);
    let gekozen = gekozen_item(beheer.document, rij.id);
    let weg = Adres::lees(&adres);
    let verwijder = Callback::new(move |()| {
        if let Some(weg) = weg.clone() {
            app.wijzig(app.wijziging().zet(weg, None));
            klaar.run(());
        }
    });
    let naam = item_in_woorden(lijstitem);
    let (voor_weg, voor_klaar) = (naam.clone(), naam.clone());
    let samenvatting =
        move || gekozen.with(|gekozen| gekozen.as_ref().map(|g| waarde_in_woorden(lijstitem, g)));
    let gevoelig = Memo::new(move |_| {
        gekozen.with(|gekozen| {
            let mut gekozen = gekozen.iter();
            gekozen.any(|g| !g.waarden.is_empty() && is_gevoelig(lijstitem, g))
        })
    });
    view! {
        <li class="item" on:keydown=move |ev| volgende_met_enter(&ev, klaar)>
            <details open=beheer.is_nieuwste(rij.id)>
                <summary id=veld_id(&adres)>
                    <span class="itemkop"><strong>{naam}</strong>
                    <span class="zacht">{samenvatting}</span></span>
                    <Merken lijstitem gekozen gevoelig />
                </summary>
                <div class="item-velden">
                    {inhoud(&adres, &rij.code, lijstitem, gevoelig, gekozen)}
                    <Dossierveld
                        adres=format!("{adres}.toelichting")
                        label=format!("Toelichting van de arts bij {}", rij.code)
                    />
                    <Dossierveld
                        adres=format!("{adres}.werktekst")
                        label=format!("In werktermen, voor het verslag, bij {}", rij.code)
                        uitleg="Wat kan wel, en onder welke voorwaarde? Leeg: het verslag gebruikt de tekst van het niveau, als die over werk gaat. Geen medische of privé-informatie."
                    />
                    <div class="rij">
                        <Knop tekst="Volgend item zoeken" klasse="knop-klein" voorlezen=format!("na {voor_klaar}") on_klik=klaar />
                        <Knop
                            tekst="Verwijderen" soort=KnopSoort::Stil teken=Teken::Bak klasse="knop-klein"
                            voorlezen=voor_weg on_klik=verwijder
                        />
                    </div>
                </div>
            </details>
        </li>
    }
    .into_any()
}

fn gekozen_item(document: u32, id: u32) -> Memo<Option<AfwijkendItem>> {
    let stand = app().stand();
    Memo::new(move |_| {
        stand.with(|stand| {
            let mut alle = stand.belastbaarheden.iter();
            let document = alle.find(|een| een.id == document)?;
            document.items.iter().find(|een| een.id == id).cloned()
        })
    })
}

/// What must be seen without opening the item.
#[component]
fn Merken(
    lijstitem: &'static FmlItem,
    gekozen: Memo<Option<AfwijkendItem>>,
    gevoelig: Memo<bool>,
) -> impl IntoView {
    let is = move |wat: fn(&'static FmlItem, &AfwijkendItem) -> bool| {
        Memo::new(move |_| {
            gekozen.with(|gekozen| {
                gekozen
                    .as_ref()
                    .is_some_and(|gekozen| wat(lijstitem, gekozen))
            })
        })
    };
    let zonder_waarde = is(|_, gekozen| gekozen.waarden.is_empty() && gekozen.vermogen.is_none());
    let zonder_toelichting = is(mist_toelichting);
    let vreemd = is(heeft_vreemde_waarde);
    let vraagt_om_getal = is(|lijstitem, gekozen| getalmelding(lijstitem, gekozen).is_some());
    view! {
        {is_aanduiding(lijstitem).then(|| view! { <Badge tekst="Aanduiding, geen beperking" /> })}
        <Show when=move || gevoelig.get()>
            <Badge toon=Signal::stored(Toon::Info) teken=Teken::Slot tekst="Niet in een verslag" />
        </Show>
        <Show when=move || zonder_waarde.get()>
            <Badge toon=Signal::stored(Toon::LetOp) tekst="Nog geen waarde" />
        </Show>
        <Show when=move || vreemd.get()>
            <Badge toon=Signal::stored(Toon::LetOp) tekst="Waarde bestaat niet in deze versie" />
        </Show>
        <Show when=move || vraagt_om_getal.get()>
            <Badge toon=Signal::stored(Toon::LetOp) tekst="Controleer het getal" />
        </Show>
        <Show when=move || zonder_toelichting.get()>
            <Badge toon=Signal::stored(Toon::LetOp) tekst="Toelichting van de arts nodig" />
        </Show>
    }
}

/// A value of the other version, under a code that exists in both: it stays until the coach looks.
fn heeft_vreemde_waarde(lijstitem: &'static FmlItem, gekozen: &AfwijkendItem) -> bool {
    let mut waarden = gekozen.waarden.iter();
    waarden.any(|waarde| lijstitem.niveau(*waarde).is_none())
}

/// A chosen level that says nothing without the doctor's words, and those are not there.
fn mist_toelichting(lijstitem: &'static FmlItem, gekozen: &AfwijkendItem) -> bool {
    let leeg = |tekst: Option<&str>| tekst.unwrap_or_default().trim().is_empty();
    let mut niveaus = gekozen
        .waarden
        .iter()
        .filter_map(|waarde| lijstitem.niveau(*waarde));
    leeg(gekozen.toelichting.as_deref())
        && leeg(gekozen.werktekst.as_deref())
        && niveaus.any(|niveau| niveau.toelichting_nodig)
}

/// Enter in an answer or a short field goes on to the next item; in a text Ctrl and Enter does.
fn volgende_met_enter(ev: &KeyboardEvent, klaar: Callback<()>) {
    if ev.key() != "Enter" || ev.is_composing() {
        return;
    }
    let doel = ev.target().and_then(|doel| doel.dyn_into::<Element>().ok());
    let vak = doel.map(|doel| doel.tag_name()).unwrap_or_default();
    if vak == "INPUT" || (vak == "TEXTAREA" && ev.ctrl_key()) {
        ev.prevent_default();
        klaar.run(());
    }
}

/// What depends on the item: levels, number, and what to know about it.
fn inhoud(
    adres: &str,
    code: &str,
    lijstitem: &'static FmlItem,
    gevoelig: Memo<bool>,
    gekozen: Memo<Option<AfwijkendItem>>,
) -> AnyView {
    let zonder_werktekst = move || {
        gekozen.with(|gekozen| {
            let tekst = gekozen.as_ref().and_then(|g| g.werktekst.as_deref());
            tekst.unwrap_or_default().trim().is_empty()
        })
    };
    let getalvraag =
        Memo::new(move |_| gekozen.with(|gekozen| getalmelding(lijstitem, gekozen.as_ref()?)));
    let getal = lijstitem.vergelijk_op.map(|eenheid| {
        let label = format!("Getal van de arts bij {code} ({})", eenheid.label());
        view! { <Dossierveld adres=format!("{adres}.vermogen") label /> }
    });
    view! {
        <Waarden adres=format!("{adres}.waarden") lijstitem />
        {lijstitem.opmerking.map(|tekst| view! { <p class="zacht klein">{tekst}</p> })}
        {lijstitem.onzeker.then(|| view! {
            <p class="zacht klein">"De tekst van dit item is niet zeker. Houd het document van de arts aan."</p>
        })}
        {getal}
        {move || getalvraag.get().map(|tekst| view! {
            <Melding toon=Signal::stored(Toon::LetOp)><p>{tekst}</p></Melding>
        })}
        <Show when=move || gevoelig.get() && zonder_werktekst()>
            <Melding toon=Signal::stored(Toon::Info) titel="Vertaal dit naar een eis aan het werk">
                <p>"De tekst van deze waarde zegt iets over gezondheid of persoon en komt nooit in een verslag. Schrijf hieronder wat het werk moet bieden, bijvoorbeeld: schone, droge werkomgeving."</p>
            </Melding>
        </Show>
    }
    .into_any()
}

/// "sterk beperkt, ongeveer 5 kg; arts noemt 5 kg": for the screen alone.
pub(super) fn waarde_in_woorden(lijstitem: &'static FmlItem, gekozen: &AfwijkendItem) -> String {
    let niveaus = gekozen.waarden.iter().map(|waarde| {
        let niveau = lijstitem.niveau(*waarde);
        niveau.map_or_else(|| format!("waarde {waarde}"), |n| n.omschrijving.to_owned())
    });
    let getal = gekozen.vermogen.map(|getal| match lijstitem.vergelijk_op {
        Some(eenheid) => format!("arts noemt {}", eenheid_in_woorden(eenheid, getal)),
        None => format!("arts noemt {}", decimaal(getal)),
    });
    niveaus.chain(getal).collect::<Vec<_>>().join("; ")
}
