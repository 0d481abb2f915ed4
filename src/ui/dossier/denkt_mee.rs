//! The right zone: what this case still lacks.

use crate::dossier::Adres;
use crate::session::indeling::Fase;
use crate::session::leemten::{self, OpenVeld};
use crate::session::route::{self, Plek};
use crate::ui::onderdelen::{Opmerking, Opmerkingen, Toon};
use leptos::prelude::*;

/// Gaps shown at once; the rest is counted.
const HOOGUIT: usize = 12;

#[component]
pub fn DenktMee(plek: Memo<Plek>, open_velden: Memo<Vec<OpenVeld>>) -> impl IntoView {
    // A report draws on the whole case.
    let fase = move || plek.get().fase().filter(|fase| *fase != Fase::Rapportages);
    let hier = Memo::new(move |_| {
        let fase = fase();
        let alle = open_velden.get();
        let (hier, elders): (Vec<_>, Vec<_>) = alle
            .into_iter()
            .partition(|leemte| fase.is_none_or(|fase| leemte.fase == fase));
        (hier, elders.len())
    });
    let lijst = Signal::derive(move || {
        hier.with(|(hier, _)| hier.iter().take(HOOGUIT).map(opmerking).collect::<Vec<_>>())
    });
    let rest = move || hier.with(|(hier, _)| hier.len().saturating_sub(HOOGUIT));
    let elders = move || hier.with(|(_, elders)| *elders);
    let hier_niets = move || match fase() {
        Some(fase) => format!(
            "Bij {} is ingevuld wat een verslag nodig heeft.",
            fase.label()
        ),
        None => "Alles is ingevuld wat een verslag nodig heeft.".to_owned(),
    };
    view! {
        <h3>"Dit ontbreekt nog"</h3>
        <Show
            when=move || lijst.with(|lijst| !lijst.is_empty())
            fallback=move || view! { <p class="zacht">{hier_niets}</p> }
        >
            <Opmerkingen lijst />
        </Show>
        <Show when=move || { rest() > 0 }>
            <p class="zacht">{move || nog(rest())}</p>
        </Show>
        <Show when=move || { elders() > 0 }>
            <p class="zacht">{move || leemten::elders(elders())}</p>
        </Show>
        <p class="zacht">"Spoorboek zegt alleen wat niet is ingevuld. Het oordeelt niet of UWV tevreden zal zijn."</p>
    }
}

fn opmerking(leemte: &OpenVeld) -> Opmerking {
    let naar = Adres::lees(&leemte.adres).map(|adres| route::naar_veld(&adres));
    Opmerking {
        toon: Toon::Neutraal,
        tekst: leemte.tekst.to_owned(),
        bron: Some(leemte.nodig.tekst().to_owned()),
        naar: naar.map(|naar| ("Invullen".to_owned(), naar)),
    }
}

fn nog(rest: usize) -> String {
    if rest == 1 {
        "En hier nog 1 ander punt.".to_owned()
    } else {
        format!("En hier nog {rest} andere punten.")
    }
}
