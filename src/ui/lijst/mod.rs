//! The list of cases.

mod nieuw;
mod prullenbak;
mod regels;
mod verdwijnt;

use super::context::app;
use super::onderdelen::{Keuzelijst, Knop, Leeg, Optie, Zoekveld, focus_op};
use crate::session::Overzicht;
use leptos::prelude::*;
use nieuw::{NieuwKnop, VoorbeeldKnop};
use prullenbak::Prullenbak;
use regels::Regels;
use verdwijnt::Verdwijnt;

/// How the list is ordered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Volgorde {
    Gewijzigd,
    Naam,
    Volgende,
    Fase,
}

impl Volgorde {
    const ALLE: [(Self, &'static str, &'static str); 4] = [
        (Self::Gewijzigd, "gewijzigd", "Laatst gewijzigd"),
        (Self::Volgende, "volgende", "Eerstvolgende datum"),
        (Self::Naam, "naam", "Naam"),
        (Self::Fase, "fase", "Fase"),
    ];

    fn sorteer(self, lijst: &mut [Overzicht]) {
        match self {
            Self::Gewijzigd => lijst.sort_by_key(|regel| std::cmp::Reverse(regel.gewijzigd_op)),
            Self::Naam => lijst.sort_by_key(|regel| regel.werknemer.to_lowercase()),
            // Cases without a date come last.
            Self::Volgende => lijst.sort_by_key(|r| (r.volgende_op.is_none(), r.volgende_op)),
            Self::Fase => lijst.sort_by(|a, b| a.fase.cmp(&b.fase)),
        }
    }
}

#[component]
pub fn Dossierlijst() -> impl IntoView {
    let alle = app().lijst();
    let zoekt = RwSignal::new(String::new());
    let volgorde = RwSignal::new(Volgorde::Gewijzigd);
    let levend = Memo::new(move |_| {
        let levend = alle
            .get()
            .into_iter()
            .filter(|regel| regel.verwijderd_op.is_none());
        levend.collect::<Vec<_>>()
    });
    let gevonden = Memo::new(move |_| {
        let woorden = zoekt.get().to_lowercase();
        let past = |regel: &Overzicht| {
            let tekst = format!("{} {} {}", regel.werknemer, regel.werkgever, regel.fase);
            let tekst = tekst.to_lowercase();
            woorden
                .split_whitespace()
                .all(|woord| tekst.contains(woord))
        };
        let mut lijst: Vec<_> = levend.get().into_iter().filter(past).collect();
        volgorde.get().sorteer(&mut lijst);
        lijst
    });
    let verdwijnt = Verdwijnt::volg(gevonden.into(), ".dossierregel-naam");
    view! {
        <main id="inhoud" class="pagina" tabindex="-1">
            <div class="pagina-kop">
                <h1>"Dossiers"</h1>
                <div class="knoppen">
                    <VoorbeeldKnop />
                    <NieuwKnop />
                </div>
            </div>
            <Show when=move || levend.with(|lijst| !lijst.is_empty()) fallback=GeenDossiers>
                <Zoekbalk zoekt volgorde />
                <p class="zacht" role="status">
                    {move || aantal(gevonden.with(Vec::len), levend.with(Vec::len))}
                </p>
                <Show
                    when=move || gevonden.with(|lijst| !lijst.is_empty())
                    fallback=move || view! { <NietGevonden zoekt /> }
                >
                    <Regels regels=gevonden verdwijnt />
                </Show>
            </Show>
            <Prullenbak />
        </main>
    }
}

#[component]
fn Zoekbalk(zoekt: RwSignal<String>, volgorde: RwSignal<Volgorde>) -> impl IntoView {
    let opties = Volgorde::ALLE.map(|(_, waarde, label)| Optie {
        waarde: waarde.to_owned(),
        label: label.to_owned(),
        uitleg: None,
    });
    let waarde = Signal::derive(move || {
        let nu = volgorde.get();
        let rij = Volgorde::ALLE.iter().find(|(soort, ..)| *soort == nu);
        rij.map_or("", |(_, waarde, _)| waarde).to_owned()
    });
    let on_keuze = Callback::new(move |keuze: String| {
        if let Some((soort, ..)) = Volgorde::ALLE
            .iter()
            .find(|(_, waarde, _)| *waarde == keuze)
        {
            volgorde.set(*soort);
        }
    });
    let on_input = Callback::new(move |tekst| zoekt.set(tekst));
    view! {
        <div class="zoekbalk">
            <Zoekveld id="zoek" label="Zoek op naam, werkgever of fase" waarde=zoekt on_input />
            <Keuzelijst
                id="volgorde" label="Volgorde" opties=Signal::stored(opties.to_vec()) waarde on_keuze
            />
        </div>
    }
}

#[component]
fn GeenDossiers() -> impl IntoView {
    view! {
        <Leeg
            titel="Nog geen dossiers"
            wat="Hier staan straks uw dossiers, met fase en eerstvolgende datum. Begin met een nieuw dossier, of kijk eerst rond in het voorbeelddossier."
        >
            <NieuwKnop />
        </Leeg>
    }
}

/// A search without hits: what was searched, and the way back to all.
#[component]
fn NietGevonden(zoekt: RwSignal<String>) -> impl IntoView {
    let wis = Callback::new(move |()| {
        zoekt.set(String::new());
        request_animation_frame(|| focus_op("zoek"));
    });
    view! {
        <Leeg
            titel="Geen dossier gevonden"
            wat="Spoorboek zoekt in naam, werkgever en fase. Kijk of u het woord goed schreef, of wis de zoekopdracht."
        >
            <Knop tekst="Zoekopdracht wissen" on_klik=wis />
        </Leeg>
    }
}

fn aantal(gevonden: usize, totaal: usize) -> String {
    match (gevonden, totaal) {
        (1, 1) => "1 dossier".to_owned(),
        (gevonden, totaal) if gevonden == totaal => format!("{totaal} dossiers"),
        (gevonden, totaal) => format!("{gevonden} van {totaal} dossiers"),
    }
}
