//! The deviating items of an FML: picking them and their list.

use super::afwijkend::Afwijking;
use super::beheer::{Itembeheer, Rij, Rijsoort};
use super::itemkiezer::Itemkiezer;
use super::onbekend::Onbekend;
use crate::dossier::keuzes::FmlVersie;
use crate::ui::onderdelen::{Knop, Melding, Toon, focus_op};
use crate::ui::veld::veld_id;
use leptos::prelude::*;

/// Entry of the deviating items. A code means nothing without a version, so that is asked first.
#[component]
pub(super) fn Afwijkingen(beheer: Itembeheer) -> impl IntoView {
    let zoek_id = format!("item-zoeken-{}", beheer.document);
    let zoek = zoek_id.clone();
    let naar_zoek = Callback::new(move |()| focus_op(&zoek));
    let kiezer = move || match beheer.versie.get() {
        Some(versie) => view! {
            <Itemkiezer
                id=zoek_id.clone() label="Item toevoegen: zoek op code of woord" versie
                gekozen=beheer.codes() on_kies=Callback::new(move |item| beheer.kies(item))
            />
        }
        .into_any(),
        None => view! { <EerstDeVersie document=beheer.document /> }.into_any(),
    };
    let lijst_id = veld_id(&beheer.lijst());
    let telling = move || match beheer.aantal() {
        0 => "Nog geen items gekozen.".to_owned(),
        1 => "1 item gekozen.".to_owned(),
        aantal => format!("{aantal} items gekozen."),
    };
    let afwijkend = beheer.rijen(|soort| matches!(soort, Rijsoort::Afwijkend(_)));
    view! {
        <h2 id=lijst_id tabindex="-1">"Afwijkende items"</h2>
        <p class="veld-uitleg">"Kies alleen de items die afwijken van normaal. Wat u niet kiest, telt als normaal."</p>
        <Buitenversie beheer klaar=naar_zoek />
        {kiezer}
        <p class="toetshulp">
            "Met het toetsenbord: zoek en druk op Enter, een cijfer kiest de waarde, Tab gaat naar het volgende vak en Enter zoekt het volgende item. In een tekstvak is dat Ctrl en Enter."
        </p>
        <p class="zacht" aria-live="polite">{telling}</p>
        <Itemrijen beheer rijen=afwijkend klaar=naar_zoek />
        <Aanduidingen beheer klaar=naar_zoek />
    }
}

/// Rows of items; `klaar` brings the coach to where the next one is looked for.
#[component]
pub(super) fn Itemrijen(
    beheer: Itembeheer,
    rijen: Memo<Vec<Rij>>,
    klaar: Callback<()>,
) -> impl IntoView {
    view! {
        <ul class="items">
            <For
                each=move || rijen.get()
                key=|rij| (rij.id, rij.code.clone(), rij.versie.map(FmlVersie::waarde))
                children=move |rij: Rij| view! { <Afwijking beheer rij klaar /> }
            />
        </ul>
    }
}

/// Dominance and side: apart from the limits, because they are none.
#[component]
pub(super) fn Aanduidingen(beheer: Itembeheer, klaar: Callback<()>) -> impl IntoView {
    let rijen = beheer.rijen(|soort| matches!(soort, Rijsoort::Aanduiding(_)));
    view! {
        <Show when=move || !rijen.with(Vec::is_empty)>
            <h3 class="deelkop">"Aanduidingen"</h3>
            <p class="veld-uitleg">"Zegt aan welke kant of waar. Dit is geen beperking en telt nergens mee."</p>
            <Itemrijen beheer rijen klaar />
        </Show>
    }
}

/// Items whose code does not exist in the chosen version: kept, in sight, with a way out.
#[component]
pub(super) fn Buitenversie(beheer: Itembeheer, klaar: Callback<()>) -> impl IntoView {
    let rijen = beheer.rijen(|soort| soort == Rijsoort::Onbekend);
    let heeft_versie = move || beheer.versie.get().is_some();
    view! {
        <Show when=move || heeft_versie() && !rijen.with(Vec::is_empty)>
            <Melding toon=Signal::stored(Toon::LetOp) titel="Niet elke code staat in deze versie van de lijst">
                <p>"Spoorboek zet codes niet om: dezelfde code betekent in de andere versie iets anders. Er is niets verloren. Maar zolang de code niet klopt, kan Spoorboek dit item niet met functies vergelijken. Kijk in het document en kies het goede item, of verwijder het."</p>
            </Melding>
        </Show>
        <ul class="items">
            <For
                each=move || rijen.get()
                key=|rij| (rij.id, rij.code.clone(), rij.versie.map(FmlVersie::waarde))
                children=move |rij: Rij| view! { <Onbekend beheer rij klaar /> }
            />
        </ul>
    }
}

/// Why the version comes first, and the way there.
#[component]
pub(super) fn EerstDeVersie(document: u32) -> impl IntoView {
    let veld = veld_id(&format!("belastbaarheden[{document}].versie"));
    let ga = Callback::new(move |()| focus_op(&veld));
    view! {
        <Melding toon=Signal::stored(Toon::Info) titel="Kies eerst de versie van de lijst">
            <p>"Dezelfde code betekent in de klassieke en de nieuwe lijst iets anders: 4.14 is klassiek Tillen of dragen en nieuw Dragen. Daarom bewaart Spoorboek altijd versie en code samen, en zet het nooit zelf om."</p>
            <Knop tekst="Naar de versie" klasse="knop-klein" on_klik=ga />
        </Melding>
    }
}
