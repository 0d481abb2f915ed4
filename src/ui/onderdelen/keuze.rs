//! Radio group, group of ticks, one tick.

use leptos::prelude::*;

use super::veld::{self, Acties, Kader, Tekst};

/// One answer of a [`Keuze`], [`Meerkeuze`] or [`super::Keuzelijst`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Optie {
    /// What is stored.
    pub waarde: String,
    /// What is read.
    pub label: String,
    /// A line under the label; not shown in a `Keuzelijst`.
    pub uitleg: Option<String>,
}

impl Optie {
    pub fn new(waarde: impl Into<String>, label: impl Into<String>) -> Self {
        Self {
            waarde: waarde.into(),
            label: label.into(),
            uitleg: None,
        }
    }

    #[must_use]
    pub fn met_uitleg(mut self, uitleg: impl Into<String>) -> Self {
        self.uitleg = Some(uitleg.into());
        self
    }
}

/// Label and hint beside the box.
fn tekst(label: String, uitleg: Option<String>) -> impl IntoView {
    view! {
        <span>
            {label}
            {uitleg.map(|uitleg| view! { <span class="keuze-uitleg">{uitleg}</span> })}
        </span>
    }
}

/// One answer out of a few (up to about seven; more is a [`super::Keuzelijst`]).
#[component]
pub fn Keuze(
    #[prop(into)] id: String,
    #[prop(into)] vraag: String,
    #[prop(into)] opties: Signal<Vec<Optie>>,
    /// The `waarde` of the chosen answer; empty when none is chosen.
    #[prop(into)]
    waarde: Signal<String>,
    #[prop(into)] on_keuze: Callback<String>,
    #[prop(optional, into)] uitleg: Tekst,
    #[prop(optional, into)] fout: Signal<Option<String>>,
    #[prop(optional, into)] nodig_voor: Tekst,
    #[prop(optional, into)] acties: Acties,
    /// Beside each other; for two or three short answers.
    #[prop(optional)]
    naast: bool,
) -> impl IntoView {
    let naam = id.clone();
    let kader = Kader {
        id,
        label: vraag,
        uitleg,
        fout,
        nodig_voor,
        acties,
        terug: None,
        let_op: None,
    };
    let rij = move |optie: Optie| {
        let Optie {
            waarde: eigen,
            label,
            uitleg,
        } = optie;
        let (gekozen, stuur) = (eigen.clone(), eigen.clone());
        view! {
            <label class="keuze">
                <input
                    type="radio" name=naam.clone() value=eigen autocomplete="off"
                    prop:checked=move || waarde.get() == gekozen
                    on:change=move |_| on_keuze.run(stuur.clone())
                />
                {tekst(label, uitleg)}
            </label>
        }
    };
    kader.om_meer(view! {
        <div class=if naast { "keuzes keuzes-naast" } else { "keuzes" }>
            <For each=move || opties.get() key=|optie| optie.waarde.clone() children=rij />
        </div>
    })
}

/// Any number of answers. `on_keuze` gets the whole new set, in the order of the options.
#[component]
pub fn Meerkeuze(
    #[prop(into)] id: String,
    #[prop(into)] vraag: String,
    #[prop(into)] opties: Signal<Vec<Optie>>,
    #[prop(into)] waarden: Signal<Vec<String>>,
    #[prop(into)] on_keuze: Callback<Vec<String>>,
    #[prop(optional, into)] uitleg: Tekst,
    #[prop(optional, into)] fout: Signal<Option<String>>,
    #[prop(optional, into)] nodig_voor: Tekst,
    #[prop(optional, into)] acties: Acties,
) -> impl IntoView {
    let kader = Kader {
        id,
        label: vraag,
        uitleg,
        fout,
        nodig_voor,
        acties,
        terug: None,
        let_op: None,
    };
    let wissel = move |wie: &str, aan: bool| {
        let nu = waarden.get_untracked();
        let nieuw = opties
            .get_untracked()
            .into_iter()
            .map(|optie| optie.waarde)
            .filter(|w| if w == wie { aan } else { nu.contains(w) })
            .collect();
        on_keuze.run(nieuw);
    };
    let rij = move |optie: Optie| {
        let Optie {
            waarde,
            label,
            uitleg,
        } = optie;
        let eigen = waarde.clone();
        view! {
            <label class="keuze">
                <input
                    type="checkbox" autocomplete="off"
                    prop:checked=move || waarden.get().contains(&eigen)
                    on:change=move |ev| wissel(&waarde, event_target_checked(&ev))
                />
                {tekst(label, uitleg)}
            </label>
        }
    };
    kader.om_meer(view! {
        <div class="keuzes">
            <For each=move || opties.get() key=|optie| optie.waarde.clone() children=rij />
        </div>
    })
}

/// One statement that is so or not.
#[component]
pub fn Vinkje(
    #[prop(into)] id: String,
    #[prop(into)] label: String,
    #[prop(into)] aan: Signal<bool>,
    #[prop(into)] on_wissel: Callback<bool>,
    #[prop(optional, into)] uitleg: Tekst,
    #[prop(optional, into)] uit: Signal<bool>,
    /// What is wrong, said aloud as soon as it is there; stands over the box, as with every field.
    #[prop(optional, into)]
    fout: Option<Signal<Option<String>>>,
) -> impl IntoView {
    let is_fout = Signal::derive(move || fout.is_some_and(|fout| fout.get().is_some()));
    let fout_id = format!("{id}-fout");
    let gezegd = fout.map(|fout| view! { <div role="alert">{veld::fout(&id, fout)}</div> });
    let vinkje = view! {
        <label class="keuze" for=id.clone()>
            <input
                type="checkbox" id=id.clone() autocomplete="off" prop:checked=move || aan.get()
                disabled=move || uit.get()
                aria-invalid=move || is_fout.get().then_some("true")
                aria-describedby=move || is_fout.get().then(|| fout_id.clone())
                on:change=move |ev| on_wissel.run(event_target_checked(&ev))
            />
            {tekst(label, uitleg.0)}
        </label>
    };
    match gezegd {
        Some(gezegd) => view! { <div class="vinkje">{gezegd}{vinkje}</div> }.into_any(),
        None => vinkje.into_any(),
    }
}
