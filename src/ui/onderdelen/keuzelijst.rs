//! One answer out of many, in the browser's own list.

use leptos::prelude::*;

use super::Optie;
use super::veld::{Acties, Kader, Tekst};

/// A `<select>`. The first row is "Kies ..." with an empty value, so that nothing is chosen unasked.
#[component]
pub fn Keuzelijst(
    #[prop(into)] id: String,
    #[prop(into)] label: String,
    #[prop(into)] opties: Signal<Vec<Optie>>,
    /// The `waarde` of the chosen row; empty when none is chosen.
    #[prop(into)]
    waarde: Signal<String>,
    #[prop(into)] on_keuze: Callback<String>,
    /// Text of the empty row.
    #[prop(default = "Kies …".to_owned(), into)]
    leeg: String,
    #[prop(optional, into)] uitleg: Tekst,
    #[prop(optional, into)] fout: Signal<Option<String>>,
    #[prop(optional, into)] nodig_voor: Tekst,
    #[prop(optional, into)] acties: Acties,
    #[prop(optional, into)] terug: Option<Signal<String>>,
) -> impl IntoView {
    let kader = Kader {
        id: id.clone(),
        label,
        uitleg,
        fout,
        nodig_voor,
        acties,
        terug,
        let_op: None,
    };
    let (beschreven, ongeldig) = (kader.beschreven(), kader.ongeldig());
    let rij = move |optie: Optie| {
        let Optie {
            waarde: eigen,
            label,
            ..
        } = optie;
        let gekozen = eigen.clone();
        view! {
            <option value=eigen prop:selected=move || waarde.get() == gekozen>{label}</option>
        }
    };
    kader.om_een(view! {
        <select
            id=id class="invoer breedte-midden" translate="no" autocomplete="off"
            aria-describedby=move || beschreven.get()
            aria-invalid=move || ongeldig.get().then_some("true")
            on:change=move |ev| on_keuze.run(event_target_value(&ev))
        >
            <option value="" prop:selected=move || waarde.get().is_empty()>{leeg}</option>
            <For each=move || opties.get() key=|optie| optie.waarde.clone() children=rij />
        </select>
    })
}
