//! Entry of one demand, in the way that fits the item: a number, a level, a trait, or per box.

use super::velden::{Rijinvoer, Rijkeuze, Rijvinkje};
use crate::belastbaarheid::{EisSoort, FmlItem, ItemSoort};
use crate::dossier::Adres;
use crate::dossier::keuzes::Antwoord;
use crate::ui::context::app;
use crate::ui::onderdelen::Optie;
use crate::ui::veld::veld_id;
use leptos::prelude::*;
use serde_json::Value;

/// The fields of one demand but its description. `vakjes` are the boxes that the bedrijfsarts
/// ticked: only those count.
#[component]
pub fn Eisinvoer(
    /// Of the demand: "zoekrichtingen[3].eisen[7]".
    adres: String,
    lijstitem: Option<&'static FmlItem>,
    /// "4.14 Tillen of dragen".
    naam: String,
    #[prop(into)] vakjes: Signal<Vec<u8>>,
) -> impl IntoView {
    let hoofd = hoofdinvoer(&adres, lijstitem, &naam, vakjes);
    let niet = format!("{adres}.komt_niet_voor");
    // Every function has hours. What was ticked before can be unticked.
    let gezet = Adres::lees(&niet).map(|plek| app().waarde(plek));
    let is_gezet = gezet.is_some_and(|gezet| gezet.with_untracked(Option::is_some));
    let mogelijk = is_gezet || !lijstitem.is_some_and(FmlItem::komt_altijd_voor);
    view! {
        {hoofd}
        {mogelijk.then(|| view! { <Rijvinkje adres=niet item=naam kort="komt niet voor" /> })}
    }
}

fn hoofdinvoer(
    adres: &str,
    lijstitem: Option<&'static FmlItem>,
    naam: &str,
    vakjes: Signal<Vec<u8>>,
) -> AnyView {
    let (adres, naam) = (adres.to_owned(), naam.to_owned());
    let Some(lijstitem) = lijstitem else {
        return view! { <Kenmerk adres naam wat=None /> }.into_any();
    };
    match lijstitem.eis_soort {
        EisSoort::Getal => {
            let eenheid = lijstitem.vergelijk_op.map_or("", |eenheid| eenheid.label());
            view! {
                <Rijinvoer
                    adres=format!("{adres}.getal") item=naam kort=format!("getal ({eenheid})") eenheid
                />
            }
            .into_any()
        }
        EisSoort::Niveau if lijstitem.soort == ItemSoort::Schaal => {
            view! { <Niveau adres naam lijstitem /> }.into_any()
        }
        EisSoort::KenmerkPerVakje => view! { <Vakjes adres naam lijstitem vakjes /> }.into_any(),
        _ => view! { <Kenmerk adres naam wat=lijstitem.kenmerk /> }.into_any(),
    }
}

/// Has the function the trait: yes, no, not known.
#[component]
fn Kenmerk(adres: String, naam: String, wat: Option<&'static str>) -> impl IntoView {
    let app = app();
    let adres = format!("{adres}.kenmerk");
    Adres::lees(&adres).map(|plek| {
        let gekozen = app.waarde(plek.clone());
        let waarde = Signal::derive(move || {
            let waarde = gekozen.get();
            let waarde = waarde.as_ref().and_then(Value::as_str);
            waarde.unwrap_or_default().to_owned()
        });
        let on_keuze = Callback::new(move |keuze: String| {
            app.zet(plek.clone(), (!keuze.is_empty()).then(|| keuze.into()));
        });
        let uitleg = wat.map(met_hoofdletter);
        view! {
            <Rijkeuze
                id=veld_id(&adres) item=naam kort="komt dit voor?" opties=antwoorden() waarde on_keuze
                nostrip:uitleg=uitleg
            />
        }
    })
}

/// The highest level number with which this work can still be done.
#[component]
fn Niveau(adres: String, naam: String, lijstitem: &'static FmlItem) -> impl IntoView {
    let app = app();
    let adres = format!("{adres}.gevraagd_niveau");
    Adres::lees(&adres).map(|plek| {
        let gekozen = app.waarde(plek.clone());
        let waarde = Signal::derive(move || {
            let waarde = gekozen.get();
            let niveau = waarde.as_ref().and_then(Value::as_u64);
            niveau.map(|niveau| niveau.to_string()).unwrap_or_default()
        });
        let on_keuze = Callback::new(move |keuze: String| {
            let niveau = keuze.parse::<u8>().ok();
            app.zet(plek.clone(), niveau.map(Into::into));
        });
        let opties = lijstitem
            .niveaus
            .iter()
            .map(|niveau| {
                let label = format!("{}: {}", niveau.waarde, niveau.omschrijving);
                Optie::new(niveau.waarde.to_string(), label)
            })
            .collect();
        view! {
            <Rijkeuze
                id=veld_id(&adres) item=naam kort="gevraagd niveau" opties waarde on_keuze
                uitleg="Het zwaarste niveau waarmee dit werk nog kan"
            />
        }
    })
}

/// One answer per box that the bedrijfsarts ticked.
#[component]
fn Vakjes(
    adres: String,
    naam: String,
    lijstitem: &'static FmlItem,
    vakjes: Signal<Vec<u8>>,
) -> impl IntoView {
    let rijen = move || {
        let gekozen = vakjes.get();
        let niveaus = lijstitem.niveaus.iter().filter(|niveau| niveau.waarde > 0);
        // Without the answer of the bedrijfsarts every box may count later.
        let telt = |waarde: u8| gekozen.is_empty() || gekozen.contains(&waarde);
        let rij = |niveau: &crate::belastbaarheid::Niveau| {
            let kort = niveau.kenmerk.unwrap_or(niveau.omschrijving).to_owned();
            let (adres, naam, vakje) = (adres.clone(), naam.clone(), niveau.waarde);
            view! { <Vakje adres naam vakje kort /> }
        };
        niveaus
            .filter(|niveau| telt(niveau.waarde))
            .map(rij)
            .collect_view()
    };
    view! { <div class="vakjes">{rijen}</div> }
}

#[component]
fn Vakje(adres: String, naam: String, vakje: u8, kort: String) -> impl IntoView {
    let app = app();
    let plekken = ["ja", "nee", "onbekend"]
        .map(|antwoord| (antwoord, Adres::lees(&format!("{adres}.vakjes_{antwoord}"))));
    let lijsten = plekken.map(|(antwoord, plek)| {
        let inhoud = plek.clone().map(|plek| app.waarde(plek));
        (antwoord, plek, inhoud)
    });
    let lijsten = StoredValue::new(lijsten);
    let waarde = Signal::derive(move || {
        lijsten.with_value(|lijsten| {
            let mut alle = lijsten.iter();
            alle.find(|(_, _, inhoud)| {
                let inhoud = inhoud.and_then(|inhoud| inhoud.get());
                niveaus(inhoud.as_ref()).contains(&vakje)
            })
            .map_or_else(String::new, |(antwoord, _, _)| (*antwoord).to_owned())
        })
    });
    let on_keuze = Callback::new(move |keuze: String| {
        let wijziging = lijsten.with_value(|lijsten| {
            lijsten
                .iter()
                .fold(app.wijziging(), |wijziging, (antwoord, plek, inhoud)| {
                    let inhoud = inhoud.and_then(|inhoud| inhoud.get_untracked());
                    let mut rij = niveaus(inhoud.as_ref());
                    rij.retain(|niveau| *niveau != vakje);
                    if *antwoord == keuze {
                        rij.push(vakje);
                    }
                    rij.sort_unstable();
                    match plek {
                        Some(plek) => {
                            wijziging.zet(plek.clone(), (!rij.is_empty()).then(|| rij.into()))
                        }
                        None => wijziging,
                    }
                })
        });
        app.wijzig(wijziging);
    });
    let id = format!("{}-{vakje}", veld_id(&format!("{adres}.vakjes")));
    let kort = format!("komt dit voor: {kort}?");
    view! { <Rijkeuze id item=naam kort opties=antwoorden() waarde on_keuze /> }
}

fn niveaus(waarde: Option<&Value>) -> Vec<u8> {
    let rij = waarde.and_then(Value::as_array).into_iter().flatten();
    rij.filter_map(|een| u8::try_from(een.as_u64()?).ok())
        .collect()
}

fn antwoorden() -> Vec<Optie> {
    let opties = Antwoord::OPTIES.iter();
    opties
        .map(|optie| Optie::new(optie.waarde, optie.label))
        .collect()
}

fn met_hoofdletter(tekst: &str) -> String {
    let mut tekens = tekst.chars();
    let eerste = tekens.next().map(char::to_uppercase);
    eerste.into_iter().flatten().chain(tekens).collect()
}
