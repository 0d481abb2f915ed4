//! When on the clock and in the week: the items of rubriek VI of an FML, and its text.

use super::afwijkend::waarde_in_woorden;
use super::beheer::Itembeheer;
use super::gelezen;
use super::item_in_woorden;
use super::rubrieken::tekstadres;
use crate::belastbaarheid::{FmlItem, Rubriek, items};
use crate::dossier::keuzes::FmlVersie;
use crate::ui::onderdelen::Knop;
use crate::ui::veld::Dossierveld;
use leptos::prelude::*;

#[component]
pub(super) fn Werktijden(beheer: Itembeheer) -> impl IntoView {
    let vakken = move || {
        beheer.versie.get().map(|versie: FmlVersie| {
            let hier = items(versie).iter();
            let hier = hier.filter(|item| item.rubriek == Rubriek::Werktijden);
            hier.map(|item| view! { <Werktijd beheer item /> })
                .collect_view()
        })
    };
    view! {
        <h2>"Werktijden"</h2>
        <p class="veld-uitleg">
            "Avond, nacht en het aantal uren als items van rubriek VI. Leeg betekent: geen beperking."
        </p>
        <dl class="werktijden">{vakken}</dl>
        <Dossierveld
            adres=tekstadres(beheer.document, Rubriek::Werktijden) label="Tekst bij de werktijden"
            uitleg="In werktermen: deze tekst kan in het verslag komen. Geen medische of privé-informatie."
        />
    }
}

/// One item of the rubriek: what holds, and the way to its question.
#[component]
fn Werktijd(beheer: Itembeheer, item: &'static FmlItem) -> impl IntoView {
    let gelezen = gelezen(beheer.document);
    let waarde = Memo::new(move |_| {
        gelezen.with(|document| {
            let mut items = document.iter().flat_map(|document| &document.items);
            let is_dit = |code: Option<&str>| code.map(str::trim) == Some(item.code);
            let gekozen = items.find(|een| is_dit(een.code.as_deref()))?;
            Some(waarde_in_woorden(item, gekozen))
        })
    });
    let in_woorden = move || match waarde.get() {
        None => "Niet gekozen".to_owned(),
        Some(leeg) if leeg.is_empty() => "Nog geen waarde".to_owned(),
        Some(waarde) => waarde,
    };
    let tekst = Signal::derive(move || {
        let tekst = if waarde.with(Option::is_some) {
            "Wijzigen"
        } else {
            "Invullen"
        };
        tekst.to_owned()
    });
    let ga = Callback::new(move |()| beheer.kies(item));
    view! {
        <div>
            <dt>{item_in_woorden(item)}</dt>
            <dd class="zacht">{in_woorden}</dd>
            <dd>
                <Knop tekst klasse="knop-klein" voorlezen=item_in_woorden(item) on_klik=ga />
            </dd>
        </div>
    }
}
