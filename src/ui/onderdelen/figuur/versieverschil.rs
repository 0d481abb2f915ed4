//! What changed between two versions of the zoekprofiel: a line per direction, old to new.

use super::{Uitkomstteken, teken};
use crate::dossier::keuzes::RichtingStatus;
use crate::figuur::{Teken, Verandering, Versierij, Versieverschil};
use crate::functies::Richtingstand;
use leptos::prelude::*;

/// The difference between two versions. Shows a sentence if there are no directions.
#[component]
pub fn Versieverschilbeeld(
    /// Unique on the page.
    #[prop(into)]
    id: String,
    verschil: Versieverschil,
    /// "Versie 1", "Versie 2".
    #[prop(into)]
    oud: String,
    #[prop(into)] nieuw: String,
) -> impl IntoView {
    if verschil.richtingen.is_empty() {
        return view! { <p class="zacht" id=id>"Er staan in beide versies geen richtingen."</p> }
            .into_any();
    }
    let regels = verschil
        .richtingen
        .iter()
        .map(|richting| regel(richting, &oud, &nieuw));
    let regels = regels.collect_view();
    view! {
        <div class="versies" id=id>
            <p>{verschil.samenvatting()}</p>
            <ul class="versieverschil">{regels}</ul>
        </div>
    }
    .into_any()
}

fn regel(richting: &Versierij, oud: &str, nieuw: &str) -> impl IntoView + use<> {
    let gelijk = richting.verandering == Verandering::Gelijk;
    let klasse = (!gelijk).then_some("veranderd");
    view! {
        <li class=klasse>
            <p class="versie-naam"><strong>{richting.naam.clone()}</strong> <span class="versie-soort">{richting.verandering.label()}</span></p>
            <div class="versie-stand"><span class="zacht">{oud.to_owned()}</span>{stand(&richting.oud)}</div>
            <span class="versie-pijl">{teken(Teken::Pijl)}</span>
            <div class="versie-stand"><span class="zacht">{nieuw.to_owned()}</span>{stand(&richting.nieuw)}</div>
        </li>
    }
}

fn stand(stand: &Option<Richtingstand>) -> impl IntoView + use<> {
    let Some(stand) = stand else {
        return view! { <span>"staat er niet in"</span> }.into_any();
    };
    let uitkomst = stand.uitkomst.map(|uitkomst| {
        view! { <span class="versie-uitkomst"><Uitkomstteken uitkomst />{uitkomst.label()}</span> }
    });
    let beoordeling = stand
        .beoordeling
        .map_or("nog zonder beoordeling", |beoordeling| beoordeling.label());
    let vervallen = (stand.status == Some(RichtingStatus::Vervallen)).then_some("Vervallen. ");
    view! {
        {uitkomst}
        <span>{vervallen}"Beoordeling: " {beoordeling.to_lowercase()}</span>
    }
    .into_any()
}
