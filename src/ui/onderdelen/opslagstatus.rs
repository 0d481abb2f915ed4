//! Save state in words.

use leptos::prelude::*;

use super::{Pictogram, Teken};

/// What the saving does now.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Opslag {
    /// Nothing was changed yet.
    Rust,
    /// With the time as read: "14.02".
    Opgeslagen {
        om: String,
    },
    Bezig,
    /// With the reason, short: "schijf vol".
    Niet {
        reden: String,
    },
}

impl Opslag {
    fn tekst(&self) -> String {
        match self {
            Self::Rust => String::new(),
            Self::Opgeslagen { om } => format!("Opgeslagen om {om}"),
            Self::Bezig => "Wordt opgeslagen".to_owned(),
            Self::Niet { reden } => format!("Niet opgeslagen: {reden}"),
        }
    }

    fn teken(&self) -> Teken {
        match self {
            Self::Rust | Self::Opgeslagen { .. } => Teken::Vinkje,
            Self::Bezig => Teken::Half,
            Self::Niet { .. } => Teken::Fout,
        }
    }
}

/// Always in words. Only a failure is announced: after every key "Opgeslagen" would drown the rest.
#[component]
pub fn Opslagstatus(#[prop(into)] stand: Signal<Opslag>) -> impl IntoView {
    let mislukt = move || matches!(stand.get(), Opslag::Niet { .. });
    let klasse = move || {
        if mislukt() {
            "opslagstatus opslagstatus-niet"
        } else {
            "opslagstatus"
        }
    };
    let teken = Signal::derive(move || stand.get().teken());
    let aankondiging = move || mislukt().then(|| stand.get().tekst());
    view! {
        <span class=klasse>
            <Show when=move || stand.get() != Opslag::Rust>
                <Pictogram teken />
            </Show>
            {move || stand.get().tekst()}
        </span>
        <span class="voorlezen" role="alert">{aankondiging}</span>
    }
}
