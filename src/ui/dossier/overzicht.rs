//! The overview of a case, and the task list of a phase.

use crate::session::indeling::{self, Fase, Stap, voortgang};
use crate::session::route::Plek;
use crate::ui::context::app;
use crate::ui::onderdelen::{Badge, KnopSoort, Knoplink, Taak, TaakStand, Takenlijst, Toon};
use leptos::prelude::*;

/// Every phase with how far it is.
#[component]
pub fn Overzicht() -> impl IntoView {
    let app = app();
    let fictief = app.lees(|state| {
        state
            .open
            .as_ref()
            .is_some_and(|open| open.dossier.is_fictief())
    });
    let taken = Memo::new(move |_| {
        Fase::ALLE
            .map(|fase| Taak {
                titel: fase.label().to_owned(),
                uitleg: Some(uitleg(fase).to_owned()),
                stand: stand_van(fase),
                naar: Some(Plek::Fase(fase).hash()),
            })
            .to_vec()
    });
    view! {
        <h1>"Dossier"</h1>
        <Show when=move || fictief.get()>
            <p><Badge toon=Signal::stored(Toon::Info) tekst="Voorbeelddossier: alle personen en bedrijven zijn verzonnen" /></p>
        </Show>
        <crate::ui::zoekprofiel::Herzienmelding />
        <Takenlijst taken />
        <super::werkdatum::KiesWerkdatum />
    }
}

/// The steps of a phase, in any order.
#[component]
pub fn Fasetaken(fase: Fase) -> impl IntoView {
    let taken = Memo::new(move |_| {
        indeling::stappen(fase)
            .map(|stap| Taak {
                titel: stap.titel.to_owned(),
                uitleg: None,
                stand: stand_van_stap(stap),
                naar: Some(Plek::Stap(fase, stap.id.to_owned()).hash()),
            })
            .collect::<Vec<_>>()
    });
    let eerste_open = move || {
        let open = indeling::stappen(fase).find(|stap| stand_van_stap(stap) != TaakStand::Klaar);
        open.map(|stap| Plek::Stap(fase, stap.id.to_owned()).hash())
    };
    view! {
        <h1>{fase.label()}</h1>
        <p class="inleiding">{uitleg(fase)}</p>
        <div class="knoppen">
            {move || eerste_open().map(|naar| view! {
                <Knoplink tekst="Verder waar u was" naar soort=KnopSoort::Primair />
            })}
            <Knoplink tekst="Controleer uw antwoorden" naar=Plek::Controle(fase).hash() />
        </div>
        <Takenlijst taken />
    }
}

fn uitleg(fase: Fase) -> &'static str {
    match fase {
        Fase::Intake => {
            "Wie is wie, wat is er gebeurd, wat kan en wil de werknemer? Niets is verplicht om op te slaan; wat ontbreekt, ziet u in de lijst."
        }
        Fase::Belastbaarheid => {
            "Wat kan de werknemer volgens de bedrijfsarts, vanaf wanneer, en hoeveel uur?"
        }
        Fase::Zoekprofiel => {
            "Welke functies geven de meeste kans op betaald werk, en waarom passen ze?"
        }
        Fase::Trajectplan => "Wat gaat er gebeuren, wanneer en door wie?",
        Fase::Rapportages => "Intakeverslag en trajectplan, opgemaakt uit het dossier.",
    }
}

/// How far a step is on the working day; follows the case.
fn stand_van_stap(stap: &Stap) -> TaakStand {
    let app = app();
    let (dossier, werkdag) = (app.dossier().get(), app.werkdag().get());
    let Some(dossier) = dossier else {
        return TaakStand::NogNiet;
    };
    let stand = voortgang(stap, &dossier, werkdag);
    match stand {
        _ if stand.is_klaar() => TaakStand::Klaar,
        _ if stand.begonnen => TaakStand::Bezig {
            gegeven: stand.gegeven,
            van: stand.van,
        },
        _ => TaakStand::NogNiet,
    }
}

/// How far a phase is on the working day; follows the case.
pub fn stand_van(fase: Fase) -> TaakStand {
    let stand = app().stand().get();
    let stappen: Vec<TaakStand> = indeling::stappen(fase).map(stand_van_stap).collect();
    match fase {
        Fase::Belastbaarheid if stand.belastbaarheden.is_empty() => TaakStand::NogNiet,
        Fase::Belastbaarheid if !stand.belastbaarheden.iter().all(indeling::is_volledig) => {
            TaakStand::LetOp("Nog niet volledig".to_owned())
        }
        Fase::Belastbaarheid => TaakStand::Klaar,
        Fase::Rapportages => TaakStand::KanNogNiet("2 verslagen".to_owned()),
        Fase::Zoekprofiel if stand.zoekrichtingen.is_empty() => TaakStand::NogNiet,
        Fase::Zoekprofiel if stand.zoekprofiel.versies.is_empty() => {
            TaakStand::LetOp("Nog niet vastgesteld".to_owned())
        }
        _ if stappen.iter().all(|stap| *stap == TaakStand::Klaar) => TaakStand::Klaar,
        _ if stappen.iter().all(|stap| *stap == TaakStand::NogNiet) => TaakStand::NogNiet,
        _ => {
            let klaar = stappen
                .iter()
                .filter(|stap| **stap == TaakStand::Klaar)
                .count();
            let als_u32 = |aantal: usize| u32::try_from(aantal).unwrap_or(u32::MAX);
            TaakStand::Bezig {
                gegeven: als_u32(klaar),
                van: als_u32(stappen.len()),
            }
        }
    }
}
