//! Finding a direction among many: by name, status and outcome.

use crate::dossier::keuzes::{RichtingStatus, Uitkomst};
use crate::session::toetsen::{Richtingfilter, Toets, Toetsen};
use crate::ui::onderdelen::{Keuzelijst, Optie, Zoekveld};
use crate::ui::veld::als_opties;
use leptos::prelude::*;

/// From here on a coach has to search.
const VANAF: usize = 13;

/// Shown only when there are many directions.
#[component]
pub fn Filter(
    toetsen: Memo<Toetsen>,
    zichtbaar: Memo<Vec<Toets>>,
    filter: RwSignal<Richtingfilter>,
) -> impl IntoView {
    let aantal = Memo::new(move |_| toetsen.with(|toetsen| toetsen.alle.len()));
    let terug = Signal::derive(move || {
        format!(
            "{} van {} richtingen",
            zichtbaar.with(Vec::len),
            aantal.get()
        )
    });
    let zoek = Signal::derive(move || filter.with(|filter| filter.zoek.clone()));
    let status = Signal::derive(move || {
        filter.with(|filter| filter.status.map_or("", RichtingStatus::waarde).to_owned())
    });
    let uitkomst = Signal::derive(move || {
        filter.with(|filter| filter.uitkomst.map_or("", Uitkomst::waarde).to_owned())
    });
    let uitkomsten: Vec<Optie> = Uitkomst::OPTIES
        .iter()
        .map(|optie| Optie::new(optie.waarde, optie.label))
        .collect();
    view! {
        <Show when=move || { aantal.get() >= VANAF }>
            <div class="richtingfilter" role="search" aria-label="Richtingen">
                <Zoekveld
                    id="richting-zoeken" label="Zoek op naam" waarde=zoek terug
                    on_input=move |tekst: String| filter.update(|filter| filter.zoek = tekst)
                />
                <Keuzelijst
                    id="richting-status" label="Status" leeg="Alle" waarde=status
                    opties=als_opties(RichtingStatus::OPTIES)
                    on_keuze=move |keuze: String| filter.update(|filter| filter.status = RichtingStatus::uit_waarde(&keuze))
                />
                <Keuzelijst
                    id="richting-uitkomst" label="Uitkomst" leeg="Alle" waarde=uitkomst
                    opties=Signal::stored(uitkomsten.clone())
                    on_keuze=move |keuze: String| filter.update(|filter| filter.uitkomst = Uitkomst::uit_waarde(&keuze))
                />
            </div>
        </Show>
    }
}
