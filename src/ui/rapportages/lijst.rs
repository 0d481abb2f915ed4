//! The reports that exist, with how many gaps each has on the working day.

use crate::rapport::{self, Soort};
use crate::session::route::Plek;
use crate::session::verslag;
use crate::ui::context::app;
use crate::ui::onderdelen::{Taak, TaakStand, Takenlijst};
use leptos::prelude::*;

#[component]
pub fn Rapportages() -> impl IntoView {
    let app = app();
    let (dossier, werkdag) = (app.dossier(), app.werkdag());
    let opties = app.lees(|state| verslag::opties(&state.instellingen));
    let taken = Memo::new(move |_| {
        Soort::ALLE
            .iter()
            .map(|soort| Taak {
                titel: soort.label().to_owned(),
                uitleg: Some(uitleg(*soort).to_owned()),
                stand: dossier.with(|dossier| {
                    let gemaakt = dossier.as_ref().map(|dossier| {
                        opties.with(|opties| rapport::maak(*soort, dossier, werkdag.get(), opties))
                    });
                    match gemaakt {
                        Some(Ok(verslag)) => stand_bij(verslag.leemten.len()),
                        Some(Err(_)) => TaakStand::LetOp("Kan nog niet worden gemaakt".to_owned()),
                        None => TaakStand::NogNiet,
                    }
                }),
                naar: Some(Plek::Rapport(soort.naam().to_owned()).hash()),
            })
            .collect::<Vec<_>>()
    });
    view! {
        <h1>"Rapportages"</h1>
        <p class="inleiding">
            "Spoorboek maakt elk verslag op uit het dossier. U leest het na, past aan wat u anders wilt zeggen, en slaat het op als PDF."
        </p>
        <Takenlijst taken />
    }
}

fn uitleg(soort: Soort) -> &'static str {
    match soort {
        Soort::Intakeverslag => {
            "Wie is de werknemer, wat is er gebeurd, wat kan en wil hij of zij? Na het intakegesprek."
        }
        Soort::Trajectplan => {
            "Zoekprofiel met onderbouwing, plan en afspraken. UWV kent dit als het re-integratieplan."
        }
    }
}

fn stand_bij(leemten: usize) -> TaakStand {
    match leemten {
        0 => TaakStand::Klaar,
        aantal => TaakStand::KanNogNiet(in_leemten(aantal)),
    }
}

/// "1 leemte", "12 leemten".
pub fn in_leemten(aantal: usize) -> String {
    match aantal {
        1 => "1 leemte".to_owned(),
        aantal => format!("{aantal} leemten"),
    }
}
