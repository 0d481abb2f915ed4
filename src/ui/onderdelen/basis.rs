//! Tone, badge, card, empty state and progress.

use leptos::prelude::*;

use super::{Acties, Pictogram, Teken, Tekst};

/// How weighty something is. Ordinary things stay `Neutraal`: the screen may be turned towards the
/// employee at any moment.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Toon {
    #[default]
    Neutraal,
    Info,
    LetOp,
    Gelukt,
    Fout,
}

impl Toon {
    /// The drawing that says the same as the colour.
    pub fn teken(self) -> Teken {
        match self {
            Self::Neutraal => Teken::Leeg,
            Self::Info => Teken::Info,
            Self::LetOp => Teken::LetOp,
            Self::Gelukt => Teken::Vinkje,
            Self::Fout => Teken::Fout,
        }
    }

    /// Ending of the class name: `melding-let-op`, `badge-gelukt`.
    pub fn klasse(self) -> &'static str {
        match self {
            Self::Neutraal => "neutraal",
            Self::Info => "info",
            Self::LetOp => "let-op",
            Self::Gelukt => "gelukt",
            Self::Fout => "fout",
        }
    }
}

/// A state in a word, with a drawing and a tint that say the same.
#[component]
pub fn Badge(
    #[prop(optional, into)] toon: Signal<Toon>,
    /// Another drawing than that of the tone.
    #[prop(optional)]
    teken: Option<Teken>,
    #[prop(into)] tekst: Signal<String>,
) -> impl IntoView {
    let teken = Signal::derive(move || teken.unwrap_or_else(|| toon.get().teken()));
    view! {
        <span class=move || format!("badge badge-{}", toon.get().klasse())>
            <Pictogram teken />
            {move || tekst.get()}
        </span>
    }
}

/// Things that belong together, inside one thin line.
#[component]
pub fn Kaart(
    /// Heading of level 3; left out when the card explains itself.
    #[prop(optional, into)]
    titel: Tekst,
    /// Buttons at the right of the heading.
    #[prop(optional, into)]
    acties: Acties,
    children: Children,
) -> impl IntoView {
    let kop = titel.0.map(|titel| {
        view! {
            <div class="kaart-kop">
                <h3>{titel}</h3>
                {acties.0.map(|acties| view! { <div class="rij">{acties.run()}</div> })}
            </div>
        }
    });
    view! { <div class="kaart">{kop} {children()}</div> }
}

/// Nothing here yet: what belongs here, why UWV looks at it, and one button (the children).
#[component]
pub fn Leeg(
    #[prop(into)] titel: String,
    /// What belongs here.
    #[prop(into)]
    wat: String,
    /// Why UWV looks at it; left out where UWV does not.
    #[prop(optional, into)]
    waarom: Tekst,
    children: Children,
) -> impl IntoView {
    view! {
        <div class="leeg">
            // Stands under the heading of the page or of a part; below an h2 another h2 is in order.
            <h2>{titel}</h2>
            <p>{wat}</p>
            {waarom.0.map(|waarom| view! { <p class="leeg-waarom">{waarom}</p> })}
            {children()}
        </div>
    }
}

/// How far something is, in words and as a bar.
#[component]
pub fn Voortgang(
    id: &'static str,
    #[prop(into)] label: String,
    /// Done and total; `None` while the total is not known.
    #[prop(into)]
    stand: Signal<Option<(u32, u32)>>,
) -> impl IntoView {
    let in_woorden = move || stand.get().map(|(klaar, van)| format!("{klaar} van {van}"));
    view! {
        <div class="voortgang">
            <div class="voortgang-kop">
                <label for=id>{label}</label>
                <span class="zacht cijfers">{in_woorden}</span>
            </div>
            <progress
                id=id
                max=move || stand.get().map(|(_, van)| van.max(1).to_string())
                value=move || stand.get().map(|(klaar, _)| klaar.to_string())
            ></progress>
        </div>
    }
}
