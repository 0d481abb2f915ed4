//! The deviating items of a document: picking them and their list.

use super::afwijkend::Afwijking;
use super::itemkiezer::Itemkiezer;
use crate::belastbaarheid::{FmlItem, volgorde};
use crate::dossier::Adres;
use crate::dossier::keuzes::FmlVersie;
use crate::ui::context::app;
use crate::ui::onderdelen::{Knop, Melding, Toon, focus_op};
use crate::ui::veld::veld_id;
use leptos::prelude::*;

/// Entry of the deviating items. A code means nothing without a version, so that is asked first.
#[component]
pub fn Afwijkingen(id: u32) -> impl IntoView {
    let stand = app().stand();
    let document = move || {
        stand.with(|stand| {
            let mut alle = stand.belastbaarheden.iter();
            alle.find(|document| document.id == id).cloned()
        })
    };
    let versie = Memo::new(move |_| document()?.versie);
    let rijen = Memo::new(move |_| {
        let mut rijen: Vec<(u32, String)> = document()
            .map(|document| document.items)
            .unwrap_or_default()
            .into_iter()
            .map(|item| (item.id, item.code.unwrap_or_default().trim().to_owned()))
            .collect();
        rijen.sort_by_key(|(_, code)| volgorde(code));
        rijen
    });
    let gekozen = Signal::derive(move || {
        rijen.with(|rijen| {
            rijen
                .iter()
                .map(|(_, code)| code.clone())
                .collect::<Vec<_>>()
        })
    });
    let nieuwste = RwSignal::new(0_u32);
    let versie_veld = veld_id(&format!("belastbaarheden[{id}].versie"));
    let zoek_id = format!("item-zoeken-{id}");
    let zoek = zoek_id.clone();
    let kiezer = move || match versie.get() {
        Some(versie) => {
            let on_kies = Callback::new(move |item| kies(id, item, rijen, nieuwste));
            view! {
                <Itemkiezer
                    id=zoek_id.clone() label="Item toevoegen: zoek op code of woord" versie gekozen
                    on_kies
                />
            }
            .into_any()
        }
        None => {
            let veld = versie_veld.clone();
            let ga = Callback::new(move |()| focus_op(&veld));
            view! {
                <Melding toon=Signal::stored(Toon::Info) titel="Kies eerst de versie van de lijst">
                    <p>"Dezelfde code betekent in de klassieke en de nieuwe lijst iets anders. Daarom vraagt Spoorboek eerst om de versie."</p>
                    <Knop tekst="Naar de versie" klasse="knop-klein" on_klik=ga />
                </Melding>
            }
            .into_any()
        }
    };
    let lijst_id = veld_id(&format!("belastbaarheden[{id}].items"));
    let telling = move || match rijen.with(Vec::len) {
        0 => "Nog geen items gekozen.".to_owned(),
        1 => "1 item gekozen.".to_owned(),
        aantal => format!("{aantal} items gekozen."),
    };
    view! {
        <h2 id=lijst_id tabindex="-1">"Afwijkende items"</h2>
        <p class="veld-uitleg">"Kies alleen de items die afwijken van normaal. Wat u niet kiest, telt als normaal."</p>
        {kiezer}
        <p class="zacht" aria-live="polite">{telling}</p>
        <ul class="items">
            // With the version the same code is another item: then the row is drawn anew.
            <For
                each=move || rijen.get().into_iter().map(move |(item, code)| (item, code, versie.get()))
                key=|(item, code, versie)| (*item, code.clone(), versie.map(FmlVersie::waarde))
                children={move |(item, code, versie): (u32, String, Option<FmlVersie>)| {
                    let open = nieuwste.get_untracked() == item;
                    let zoek = zoek.clone();
                    let klaar = Callback::new(move |()| focus_op(&zoek));
                    view! { <Afwijking document=id item code versie open klaar /> }
                }}
            />
        </ul>
    }
}

/// Adds the item, or goes to it if it is there.
fn kies(
    document: u32,
    item: &'static FmlItem,
    rijen: Memo<Vec<(u32, String)>>,
    nieuwste: RwSignal<u32>,
) {
    let app = app();
    let lijst = format!("belastbaarheden[{document}].items");
    let al = rijen.with_untracked(|rijen| {
        let mut alle = rijen.iter();
        alle.find(|(_, code)| code == item.code).map(|(id, _)| *id)
    });
    let id = al.or_else(|| {
        let lijst = Adres::lees(&lijst)?;
        let dossier = app.dossier();
        let id = dossier.with_untracked(|d| d.as_ref().map(|d| d.nieuw_item_id(&lijst)))?;
        nieuwste.set(id);
        let nieuw = lijst.item(id)?;
        let code = nieuw.veld("code")?;
        app.wijzig(
            app.wijziging()
                .item(nieuw)
                .zet(code, Some(item.code.into())),
        );
        Some(id)
    });
    if let Some(id) = id {
        let veld = veld_id(&format!("{lijst}[{id}].waarden"));
        request_animation_frame(move || toon(&veld));
    }
}

/// Opens what hides the question and puts the focus on its first answer.
fn toon(veld: &str) {
    let pagina = document();
    let Some(vraag) = pagina.get_element_by_id(veld) else {
        return;
    };
    if let Ok(Some(blad)) = vraag.closest("details") {
        let _ = blad.set_attribute("open", "");
    }
    focus_op(veld);
    if let Ok(Some(antwoord)) = vraag.query_selector("input") {
        use leptos::wasm_bindgen::JsCast;
        if let Some(antwoord) = antwoord.dyn_ref::<leptos::web_sys::HtmlElement>() {
            let _ = antwoord.focus();
        }
    }
}
