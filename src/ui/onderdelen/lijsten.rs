//! Task list and check-your-answers.

use leptos::prelude::*;

use super::{Badge, Pictogram, Teken, Toon};

/// Where a task stands; always shown as a word.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum TaakStand {
    NogNiet,
    /// Answers given, answers asked.
    Bezig {
        gegeven: u32,
        van: u32,
    },
    Klaar,
    /// Something needs a look; the words say what.
    LetOp(String),
    /// Not yet possible; the words say what comes first.
    KanNogNiet(String),
}

impl TaakStand {
    fn badge(self) -> AnyView {
        match self {
            Self::NogNiet => {
                view! { <span class="taak-stand">"Nog niet begonnen"</span> }.into_any()
            }
            Self::KanNogNiet(eerst) => view! { <span class="taak-stand">{eerst}</span> }.into_any(),
            Self::Bezig { gegeven, van } => {
                let tekst = format!("{gegeven} van {van}");
                view! { <Badge toon=Toon::Info teken=Teken::Half tekst /> }.into_any()
            }
            Self::Klaar => view! { <Badge toon=Toon::Gelukt tekst="Klaar" /> }.into_any(),
            Self::LetOp(tekst) => view! { <Badge toon=Toon::LetOp tekst /> }.into_any(),
        }
    }
}

/// One row of a [`Takenlijst`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Taak {
    pub titel: String,
    pub uitleg: Option<String>,
    pub stand: TaakStand,
    /// Route of the task; `None` while it cannot be opened yet.
    pub naar: Option<String>,
}

/// Steps of a guided form: any order, resume anywhere. The whole row is the target.
#[component]
pub fn Takenlijst(#[prop(into)] taken: Signal<Vec<Taak>>) -> impl IntoView {
    let rij = |taak: Taak| {
        let Taak {
            titel,
            uitleg,
            stand,
            naar,
        } = taak;
        let titel = match naar {
            Some(naar) => view! { <a class="taak-titel" href=naar>{titel}</a> }.into_any(),
            None => view! { <span>{titel}</span> }.into_any(),
        };
        view! {
            <li class="taak">
                <div>
                    {titel}
                    {uitleg.map(|uitleg| view! { <p class="taak-uitleg">{uitleg}</p> })}
                </div>
                {stand.badge()}
            </li>
        }
    };
    view! { <ul class="taken">{move || taken.get().into_iter().map(rij).collect_view()}</ul> }
}

/// One answer of a [`Samenvatting`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SamenvattingRegel {
    pub label: String,
    /// `None` or empty shows "Nog niet ingevuld".
    pub waarde: Option<String>,
    /// What was typed there and is not recorded, and why.
    pub geweigerd: Vec<String>,
    /// Route to the field; the screen there leads straight back.
    pub naar: Option<String>,
}

fn geweigerd_regel(tekst: String) -> impl IntoView {
    view! {
        <span class="veld-fout">
            <Pictogram teken=Teken::Fout />
            <span><span class="voorlezen">"Fout: "</span>{tekst}</span>
        </span>
    }
}

/// Check your answers before a document is made.
#[component]
pub fn Samenvatting(#[prop(into)] regels: Signal<Vec<SamenvattingRegel>>) -> impl IntoView {
    let rij = |regel: SamenvattingRegel| {
        let SamenvattingRegel {
            label,
            waarde,
            geweigerd,
            naar,
        } = regel;
        let waarde = waarde.filter(|waarde| !waarde.trim().is_empty());
        let (klasse, tekst) = match waarde {
            Some(waarde) => ("", waarde),
            None => ("ontbreekt", "Nog niet ingevuld".to_owned()),
        };
        let wijzig = naar.map(|naar| {
            view! {
                <dd class="wijzig">
                    <a href=naar>
                        "Wijzigen" <span class="voorlezen">": " {label.clone()}</span>
                    </a>
                </dd>
            }
        });
        view! {
            <div>
                <dt>{label}</dt>
                <dd class=klasse>
                    {tekst}
                    {geweigerd.into_iter().map(geweigerd_regel).collect_view()}
                </dd>
                {wijzig}
            </div>
        }
    };
    view! { <dl class="samenvatting">{move || regels.get().into_iter().map(rij).collect_view()}</dl> }
}
