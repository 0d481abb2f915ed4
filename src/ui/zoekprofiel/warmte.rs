//! The heat map of the active directions against the limited items.

use crate::figuur::{WarmteItem, warmtekaart_invoer};
use crate::functies::{Matrixregel, Onderbouwingsmatrix};
use crate::session::route::Plek;
use crate::session::toetsen::Toets;
use crate::ui::context::link_naar_veld;
use crate::ui::onderdelen::{Knop, Warmtekaartbeeld};
use leptos::prelude::*;

/// Rows before the coach asks for more.
const PER_KEER: usize = 20;

#[component]
pub fn Warmte(zichtbaar: Memo<Vec<Toets>>) -> impl IntoView {
    let tot = RwSignal::new(PER_KEER);
    let actief = Memo::new(move |_| {
        zichtbaar.with(|alle| {
            let actief = alle
                .iter()
                .filter(|toets| toets.is_actief() && toets.matrix.is_some());
            actief.cloned().collect::<Vec<Toets>>()
        })
    });
    let rest = Memo::new(move |_| actief.with(Vec::len).saturating_sub(tot.get()));
    let meer = Signal::derive(move || format!("Toon meer rijen (nog {})", rest.get()));
    let kaart = move || {
        let mut toetsen = actief.get();
        toetsen.truncate(tot.get());
        let paren: Vec<(&str, &Onderbouwingsmatrix)> = toetsen
            .iter()
            .filter_map(|toets| Some((toets.naam(), toets.matrix.as_ref()?)))
            .collect();
        let invoer = warmtekaart_invoer(&paren);
        let items = invoer.items.clone();
        let toetsen = StoredValue::new(toetsen);
        let naar = Callback::new(move |(rij, kolom): (usize, Option<usize>)| {
            toetsen.with_value(|toetsen| adres(toetsen.get(rij)?, kolom.and_then(|k| items.get(k))))
        });
        view! { <Warmtekaartbeeld id="warmtekaart" invoer naar=Some(naar) /> }
    };
    view! {
        <Show when=move || { actief.with(Vec::len) > 0 }>
            <section class="deel-breed warmtedeel">
                <h2>"De richtingen naast de beperkingen"</h2>
                {kaart}
                <Show when=move || { rest.get() > 0 }>
                    <Knop tekst=meer on_klik=Callback::new(move |()| tot.update(|tot| *tot += PER_KEER)) />
                </Show>
            </section>
        </Show>
    }
}

/// The row of an item in the matrix of a direction, where there is a demand; else its matrix. Of a
/// direction without an item its screen.
fn adres(toets: &Toets, item: Option<&WarmteItem>) -> Option<String> {
    let id = toets.richting.id;
    let Some(item) = item else {
        return Some(Plek::Zoekrichting(id).hash());
    };
    let hoort = |regel: &&Matrixregel| {
        let code = item.code.as_deref();
        regel.naam == item.naam && code.is_none_or(|code| code == regel.code.trim())
    };
    let eis = toets
        .matrix
        .iter()
        .flat_map(|matrix| &matrix.regels)
        .find(hoort)
        .and_then(|regel| regel.eis_id);
    let matrix = format!("zoekrichtingen[{id}].eisen");
    link_naar_veld(&eis.map_or_else(|| matrix.clone(), |eis| format!("{matrix}[{eis}]")))
}
