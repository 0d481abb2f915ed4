//! The neutral list of demands in groups, with a mark where the case has a limit.

use super::toetsing::Toetsing;
use crate::functies::{Eis, Functie, Groep, Matrixregel, als_zoekrichting, onderbouw};
use crate::ui::context::app;
use crate::ui::onderdelen::Badge;
use crate::ui::zoekprofiel::lezer::toon_van;
use leptos::prelude::*;
use std::sync::Arc;

/// One demand that the work has, with the limited items that ask it.
struct Rij {
    naam: &'static str,
    vraagt: String,
    beperkt: Vec<Matrixregel>,
}

#[component]
pub fn Eisenlijst(functie: StoredValue<Functie>, toetsing: Arc<Toetsing>) -> impl IntoView {
    let regels = regels(functie, &toetsing);
    let groepen = functie.with_value(|functie| {
        let blok = |groep| {
            (
                groep,
                rijen(functie, groep, &toetsing, &regels),
                niet(functie, groep),
            )
        };
        Groep::ALLE.map(blok)
    });
    let blok = |(groep, rijen, niet): (Groep, Vec<Rij>, Vec<&'static str>)| {
        let niet = (!niet.is_empty()).then(|| niet.join(", ").to_lowercase());
        view! {
            <section class="eisengroep">
                <h3>{groep.label()}</h3>
                <dl>{rijen.into_iter().map(rij).collect_view()}</dl>
                {niet.map(|niet| view! {
                    <p class="zacht klein">"Komt niet voor: "{niet}"."</p>
                })}
            </section>
        }
    };
    view! { <div class="eisengroepen">{groepen.into_iter().map(blok).collect_view()}</div> }
}

fn rij(rij: Rij) -> impl IntoView {
    let beperkt = rij.beperkt.into_iter().map(|regel| {
        let uitkomst = regel.machine;
        view! {
            <span class="eis-beperkt">
                {format!("Belastbaarheid ({}): {} ", regel.code, regel.belastbaarheid)}
                <Badge toon=Signal::stored(toon_van(uitkomst)) tekst=uitkomst.label() />
            </span>
        }
    });
    view! {
        <div>
            <dt>{rij.naam}</dt>
            <dd>{rij.vraagt}{beperkt.collect_view()}</dd>
        </div>
    }
}

fn regels(functie: StoredValue<Functie>, toetsing: &Toetsing) -> Vec<Matrixregel> {
    let Some(document) = &toetsing.document else {
        return Vec::new();
    };
    let stand = app().stand().get_untracked();
    let richting = functie.with_value(|functie| als_zoekrichting(functie, Some(document)));
    onderbouw(&stand, &richting, document).regels
}

fn rijen(functie: &Functie, groep: Groep, toetsing: &Toetsing, regels: &[Matrixregel]) -> Vec<Rij> {
    let versie = toetsing
        .document
        .as_ref()
        .and_then(|document| document.versie);
    let rij = |eis: Eis| {
        let vraagt = eis.gevraagd(functie)?;
        let hoort =
            |regel: &&Matrixregel| versie.is_some_and(|versie| eis.hoort_bij(versie, &regel.code));
        Some(Rij {
            naam: eis.label(),
            vraagt,
            beperkt: regels.iter().filter(hoort).cloned().collect(),
        })
    };
    let van_groep = Eis::alle().filter(|eis| eis.groep() == groep);
    van_groep.filter_map(rij).collect()
}

/// What the work does not have.
fn niet(functie: &Functie, groep: Groep) -> Vec<&'static str> {
    let van_groep = Eis::alle().filter(|eis| eis.groep() == groep);
    let zonder = van_groep.filter(|eis| eis.gevraagd(functie).is_none());
    zonder.map(Eis::label).collect()
}
