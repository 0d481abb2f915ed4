//! A list that reads like a diary: date, what, who; open for more.

use leptos::prelude::*;

/// One entry.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DagboekRegel {
    /// As read: "3 nov 2025".
    pub datum: String,
    /// As the machine reads it: "2025-11-03".
    pub datum_iso: String,
    pub wat: String,
    pub wie: String,
    /// Route to the whole entry.
    pub naar: Option<String>,
}

/// Newest first, as the caller orders them.
#[component]
pub fn Dagboek(#[prop(into)] regels: Signal<Vec<DagboekRegel>>) -> impl IntoView {
    let rij = |regel: DagboekRegel| {
        let DagboekRegel {
            datum,
            datum_iso,
            wat,
            wie,
            naar,
        } = regel;
        let wat = match naar {
            Some(naar) => view! { <a href=naar>{wat}</a> }.into_any(),
            None => view! { <span>{wat}</span> }.into_any(),
        };
        view! {
            <li class="dagboek-regel">
                <time datetime=datum_iso>{datum}</time>
                {wat}
                <span class="dagboek-wie">{wie}</span>
            </li>
        }
    };
    view! { <ul class="dagboek">{move || regels.get().into_iter().map(rij).collect_view()}</ul> }
}
