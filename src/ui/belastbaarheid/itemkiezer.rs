//! Finding an item of the list by code or word, with the keyboard alone.

use super::{item_in_woorden, rubriek_in_woorden};
use crate::belastbaarheid::{FmlItem, Rubriek, items, zoek_items};
use crate::dossier::keuzes::FmlVersie;
use crate::ui::onderdelen::{Pictogram, Teken, Zoekveld, focus_op};
use leptos::ev::KeyboardEvent;
use leptos::prelude::*;

/// Items of one rubriek, each with its place in the whole list of results.
type Groep = (Rubriek, Vec<(usize, &'static FmlItem)>);

/// A search field with its results under it. Enter takes the best match, the arrows walk through
/// the rest, Escape goes back to the field.
#[component]
pub fn Itemkiezer(
    #[prop(into)] id: String,
    #[prop(into)] label: String,
    versie: FmlVersie,
    /// Only the items of this rubriek.
    #[prop(optional)]
    rubriek: Option<Rubriek>,
    /// Codes that were chosen before.
    #[prop(into)]
    gekozen: Signal<Vec<String>>,
    #[prop(into)] on_kies: Callback<&'static FmlItem>,
) -> impl IntoView {
    let tekst = RwSignal::new(String::new());
    let gevonden = Memo::new(move |_| {
        let mut alle = zoek_items(versie, &tekst.get());
        alle.retain(|item| rubriek.is_none_or(|rubriek| item.rubriek == rubriek));
        per_rubriek(alle)
    });
    let kies = Callback::new(move |item: &'static FmlItem| {
        tekst.set(String::new());
        on_kies.run(item);
    });
    let eerste = move || gevonden.with(|groepen| Some(groepen.first()?.1.first()?.1));
    let terug = Signal::derive(move || {
        let aantal = gevonden.with(|groepen| groepen.iter().map(|(_, deel)| deel.len()).sum());
        if tekst.with(|tekst| tekst.trim().is_empty()) {
            "Bijvoorbeeld 4.14 of til. Met Enter kiest u het eerste item.".to_owned()
        } else {
            telling(aantal, eerste())
        }
    });
    let zoek_id = StoredValue::new(id.clone());
    let toets = move |ev: KeyboardEvent| match ev.key().as_str() {
        "Enter" => {
            if let Some(item) = untrack(eerste) {
                ev.prevent_default();
                kies.run(item);
            }
        }
        "ArrowDown" => {
            ev.prevent_default();
            focus_op(&regel_id(&zoek_id.get_value(), 0));
        }
        _ => {}
    };
    let hier = items(versie).iter();
    let hier = hier.filter(|item| rubriek.is_none_or(|rubriek| item.rubriek == rubriek));
    let alle = per_rubriek(hier.collect());
    let bladeren = alle
        .into_iter()
        .map(|(rubriek, regels)| {
            view! {
                <details class="uitklap">
                    <summary><Pictogram teken=Teken::Rechts />{rubriek_in_woorden(rubriek)}</summary>
                    <ul class="itemlijst">
                        {regels.into_iter().map(|(_, item)| view! {
                            <li><Itemknop id=None item gekozen kies toets=Callback::new(|_| ()) /></li>
                        }).collect_view()}
                    </ul>
                </details>
            }
        })
        .collect_view();
    view! {
        <div class="itemkiezer">
            <div on:keydown=toets>
                <Zoekveld id label waarde=tekst on_input=move |nieuw| tekst.set(nieuw) terug />
            </div>
            <div class="itemkiezer-resultaat">
                {move || gevonden.get().into_iter().map(|(rubriek, regels)| view! {
                    <p class="itemkiezer-rubriek">{rubriek_in_woorden(rubriek)}</p>
                    <ul class="itemlijst">
                        {regels.into_iter().map(|(plaats, item)| view! {
                            <li><Resultaat zoek_id plaats item gekozen kies /></li>
                        }).collect_view()}
                    </ul>
                }).collect_view()}
            </div>
            <details class="uitklap">
                <summary><Pictogram teken=Teken::Rechts />"Of kies uit de hele lijst"</summary>
                <div class="uitklap-inhoud">{bladeren}</div>
            </details>
        </div>
    }
}

#[component]
fn Resultaat(
    zoek_id: StoredValue<String>,
    plaats: usize,
    item: &'static FmlItem,
    gekozen: Signal<Vec<String>>,
    kies: Callback<&'static FmlItem>,
) -> impl IntoView {
    let toets = Callback::new(move |ev: KeyboardEvent| {
        let zoek = zoek_id.get_value();
        let naar = match ev.key().as_str() {
            "ArrowDown" => regel_id(&zoek, plaats + 1),
            "ArrowUp" if plaats > 0 => regel_id(&zoek, plaats - 1),
            "ArrowUp" | "Escape" => zoek,
            _ => return,
        };
        ev.prevent_default();
        focus_op(&naar);
    });
    let id = Some(regel_id(&zoek_id.get_value(), plaats));
    view! { <Itemknop id item gekozen kies toets /> }
}

#[component]
fn Itemknop(
    id: Option<String>,
    item: &'static FmlItem,
    gekozen: Signal<Vec<String>>,
    kies: Callback<&'static FmlItem>,
    toets: Callback<KeyboardEvent>,
) -> impl IntoView {
    let al = move || gekozen.with(|codes| codes.iter().any(|code| code == item.code));
    view! {
        <button
            type="button" class="itemknop" id=id on:click=move |_| kies.run(item)
            on:keydown=move |ev| toets.run(ev)
        >
            <span class="itemcode">{item.code}</span>
            <span>
                {item.naam}
                {item.ook_bekend_als.map(|anders| view! { <span class="zacht">" (ook: " {anders} ")"</span> })}
                <Show when=al><span class="zacht">", staat er al"</span></Show>
            </span>
        </button>
    }
}

fn telling(aantal: usize, eerste: Option<&'static FmlItem>) -> String {
    match (aantal, eerste) {
        (1, Some(item)) => format!("1 item. Enter kiest {}.", item_in_woorden(item)),
        (_, Some(item)) => format!("{aantal} items. Enter kiest {}.", item_in_woorden(item)),
        (_, None) => "Geen item gevonden. Zoek op een code of op een ander woord.".to_owned(),
    }
}

/// Groups in the order of their best match; within a group the best match first.
fn per_rubriek(gevonden: Vec<&'static FmlItem>) -> Vec<Groep> {
    let mut groepen: Vec<(Rubriek, Vec<&'static FmlItem>)> = Vec::new();
    for item in gevonden {
        match groepen
            .iter_mut()
            .find(|(rubriek, _)| *rubriek == item.rubriek)
        {
            Some((_, deel)) => deel.push(item),
            None => groepen.push((item.rubriek, vec![item])),
        }
    }
    let mut teller = 0_usize..;
    groepen
        .into_iter()
        .map(|(rubriek, deel)| {
            (
                rubriek,
                deel.into_iter()
                    .map(|item| (teller.next().unwrap_or(usize::MAX), item))
                    .collect(),
            )
        })
        .collect()
}

fn regel_id(zoek_id: &str, plaats: usize) -> String {
    format!("{zoek_id}-resultaat-{plaats}")
}
