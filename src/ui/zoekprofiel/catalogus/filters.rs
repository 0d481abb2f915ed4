//! The filters of the catalogue, folded, and what is on as chips that can be taken away.

use super::toetsing::Toetsing;
use super::zoekstand::zoekstand;
use crate::dossier::keuzes::Uitkomst;
use crate::dossier::waarden::Optie as Keuzewaarde;
use crate::functies::Catalogusfilter;
use crate::functies::catalogus::{Branche, Opleidingsniveau, Werktijd};
use crate::ui::onderdelen::{Meerkeuze, Optie, Pictogram, Teken, Vinkje, focus_op};
use leptos::prelude::*;
use std::sync::Arc;

/// A group of the filter: how its values are read and written.
struct Groep {
    id: &'static str,
    vraag: &'static str,
    /// Before the label of a value, on a chip.
    kort: &'static str,
    opties: fn() -> Vec<Optie>,
    lees: fn(&Catalogusfilter) -> Vec<String>,
    zet: fn(&mut Catalogusfilter, &[String]),
}

/// One line per closed list of the catalogue.
macro_rules! groep {
    ($id:literal, $vraag:literal, $kort:literal, $lijst:ident, $veld:ident) => {
        Groep {
            id: $id,
            vraag: $vraag,
            kort: $kort,
            opties: || {
                let alle = $lijst::ALLE.iter();
                alle.map(|een| Optie::new(een.sleutel(), een.label()))
                    .collect()
            },
            lees: |filter| {
                let aan = filter.$veld.iter();
                aan.map(|een| een.sleutel().to_owned()).collect()
            },
            zet: |filter, waarden| {
                let aan = waarden.iter();
                filter.$veld = aan
                    .filter_map(|sleutel| $lijst::uit_sleutel(sleutel))
                    .collect();
            },
        }
    };
}

const UITKOMST: Groep = Groep {
    id: "filter-uitkomst",
    vraag: "Uitkomst",
    kort: "",
    opties: || {
        let alle = Uitkomst::OPTIES.iter();
        alle.map(|Keuzewaarde { waarde, label }| Optie::new(*waarde, *label))
            .collect()
    },
    lees: |filter| {
        let aan = filter.uitkomsten.iter();
        aan.map(|een| een.waarde().to_owned()).collect()
    },
    zet: |filter, waarden| {
        let aan = waarden.iter();
        filter.uitkomsten = aan.filter_map(|een| Uitkomst::uit_waarde(een)).collect();
    },
};
const NIVEAU: Groep = groep!("filter-niveau", "Niveau", "", Opleidingsniveau, niveaus);
const TIJD: Groep = groep!(
    "filter-werktijden",
    "Geen andere werktijden dan",
    "alleen ",
    Werktijd,
    werktijden
);
const BRANCHE: Groep = groep!("filter-branche", "Branche", "", Branche, branches);
const GROEPEN: [&Groep; 4] = [&UITKOMST, &NIVEAU, &TIJD, &BRANCHE];

#[component]
pub fn Filters(toetsing: Memo<Arc<Toetsing>>) -> impl IntoView {
    let staat = zoekstand();
    let getoetst = Memo::new(move |_| toetsing.with(|toetsing| toetsing.document.is_some()));
    let zonder = Signal::derive(move || staat.filter.with(|filter| filter.zonder_scholing));
    let on_wissel =
        Callback::new(move |aan| staat.filter_op(|filter| filter.zonder_scholing = aan));
    view! {
        <details class="uitklap filters">
            <summary><Pictogram teken=Teken::Rechts />"Filters"</summary>
            <div class="uitklap-inhoud filtergroepen">
                <Show when=move || getoetst.get()><Filtergroep groep=&UITKOMST /></Show>
                <Filtergroep groep=&NIVEAU />
                <div>
                    <Filtergroep groep=&TIJD />
                    <Vinkje
                        id="filter-zonder-scholing" label="Zonder scholing vooraf" aan=zonder on_wissel
                        uitleg="En geen hoger niveau dan de werknemer heeft, als dat bekend is."
                    />
                </div>
                <div class="filter-breed"><Filtergroep groep=&BRANCHE /></div>
            </div>
        </details>
    }
}

#[component]
fn Filtergroep(groep: &'static Groep) -> impl IntoView {
    let staat = zoekstand();
    let opties = Signal::stored((groep.opties)());
    let waarden = Signal::derive(move || staat.filter.with(groep.lees));
    let on_keuze = Callback::new(move |nieuw: Vec<String>| {
        staat.filter_op(|filter| (groep.zet)(filter, &nieuw));
    });
    view! { <Meerkeuze id=groep.id vraag=groep.vraag opties waarden on_keuze /> }
}

/// A filter that is on.
#[derive(Clone, PartialEq, Eq, Hash)]
struct Aan {
    /// Place in [`GROEPEN`]; absent for the one that stands alone.
    groep: Option<usize>,
    waarde: String,
    tekst: String,
}

fn alle_aan(filter: &Catalogusfilter) -> Vec<Aan> {
    let van_groep = |(nummer, groep): (usize, &&Groep)| {
        let opties = (groep.opties)();
        let aan = (groep.lees)(filter).into_iter().map(move |waarde| {
            let optie = opties.iter().find(|optie| optie.waarde == waarde);
            let label = optie.map_or_else(|| waarde.clone(), |optie| optie.label.clone());
            let tekst = if groep.kort.is_empty() {
                label
            } else {
                format!("{}{}", groep.kort, label.to_lowercase())
            };
            Aan {
                groep: Some(nummer),
                waarde,
                tekst,
            }
        });
        aan.collect::<Vec<_>>()
    };
    let mut alle: Vec<Aan> = GROEPEN.iter().enumerate().flat_map(van_groep).collect();
    if filter.zonder_scholing {
        alle.push(Aan {
            groep: None,
            waarde: String::new(),
            tekst: "zonder scholing vooraf".to_owned(),
        });
    }
    alle
}

#[component]
pub fn Chips() -> impl IntoView {
    let staat = zoekstand();
    let aan = Memo::new(move |_| staat.filter.with(alle_aan));
    let weg = move |chip: &Aan| {
        staat.filter_op(
            |filter| match chip.groep.and_then(|nummer| GROEPEN.get(nummer)) {
                Some(groep) => {
                    let mut waarden = (groep.lees)(filter);
                    waarden.retain(|waarde| *waarde != chip.waarde);
                    (groep.zet)(filter, &waarden);
                }
                None => filter.zonder_scholing = false,
            },
        );
        // The chip is gone: the focus goes where the search begins.
        focus_op("catalogus-zoek");
    };
    view! {
        <Show when=move || !aan.with(Vec::is_empty)>
            <ul class="chips" aria-label="Filters die aan staan">
                <For each=move || aan.get() key=Aan::clone children=move |chip| {
                    let tekst = chip.tekst.clone();
                    view! {
                        <li>
                            <button type="button" class="chip" on:click=move |_| weg(&chip)>
                                <span class="voorlezen">"Filter weghalen: "</span>
                                {tekst}
                                <Pictogram teken=Teken::Kruis />
                            </button>
                        </li>
                    }
                } />
            </ul>
        </Show>
    }
}
