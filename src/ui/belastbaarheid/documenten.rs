//! Every document, which one holds on the working day, and adding one.

use super::meldingen::Meldingen;
use super::uren::Urenbeeld;
use super::verschil::Verschilregel;
use crate::belastbaarheid::{actuele, documenttitel, uren_eind, uren_op};
use crate::dossier::schrijfwijze::{datum_voluit, decimaal};
use crate::dossier::stand::Belastbaarheid;
use crate::session::ontvangst::Ontvangst;
use crate::session::route::{Plek, Route};
use crate::ui::app::ga_naar;
use crate::ui::context::app;
use crate::ui::onderdelen::{Badge, Kaart, Knop, KnopSoort, Leeg, Teken, Toon};
use crate::ui::veld::veld_id;
use chrono::NaiveDate;
use leptos::prelude::*;

#[component]
pub fn Documenten() -> impl IntoView {
    let app = app();
    let (stand, werkdag) = (app.stand(), app.werkdag());
    let documenten = Memo::new(move |_| {
        let mut alle = stand.with(|stand| stand.belastbaarheden.clone());
        // The newest first: that is the one people look for.
        alle.sort_by_key(|document| std::cmp::Reverse((document.geldig_per, document.id)));
        alle
    });
    let geldend = Memo::new(move |_| {
        stand.with(|stand| {
            actuele(&stand.belastbaarheden, werkdag.get()).map(|document| document.id)
        })
    });
    let toevoegen = Callback::new(move |()| {
        if let Some(id) = app.voeg_item_toe("belastbaarheden") {
            ga_naar(&Route::Dossier(Plek::Belastbaarheid(id)));
        }
    });
    let kaart = move |document: Belastbaarheid| {
        let op = werkdag.get();
        let waarom = documenten.with(|alle| waarom(alle, &document, geldend.get(), op));
        view! { <li><Documentkaart geldt=geldend.get() == Some(document.id) document op waarom /></li> }
    };
    view! {
        <h1 id=veld_id("belastbaarheden") tabindex="-1">"Belastbaarheid"</h1>
        <p class="inleiding">"Wat kan de werknemer volgens de bedrijfsarts, vanaf wanneer, en hoeveel uur?"</p>
        <Show
            when=move || !documenten.with(Vec::is_empty)
            fallback=move || view! {
                <Leeg
                    titel="Nog geen document van de bedrijfsarts"
                    wat="Hier horen de FML, het IZP of de LAB. U neemt alleen over wat afwijkt van normaal, en de uren."
                    waarom="Bij UWV telt alleen belastbaarheid die van een bedrijfsarts of van een verzekeringsarts van UWV komt. Zonder dit document is niet te onderbouwen welke functies passen."
                >
                    <Knop
                        tekst="Document toevoegen" teken=Teken::Plus soort=KnopSoort::Primair
                        on_klik=toevoegen
                    />
                </Leeg>
            }
        >
            <ul class="kaarten">{move || documenten.get().into_iter().map(kaart).collect_view()}</ul>
            <Knop tekst="Document toevoegen" teken=Teken::Plus on_klik=toevoegen />
            <div class="urenoverzicht"><Urenbeeld titel="Uren in de tijd" /></div>
        </Show>
    }
}

#[component]
fn Documentkaart(
    document: Belastbaarheid,
    geldt: bool,
    op: NaiveDate,
    /// Why it does or does not count on the working day.
    waarom: String,
) -> impl IntoView {
    let naar = Plek::Belastbaarheid(document.id).hash();
    let titel = super::titel(document.id);
    let (toon, stand) = stand_van(&document, geldt, op);
    let versie = document.versie.map(|versie| versie.label());
    let opgesteld = document
        .opgesteld_op
        .map(|datum| format!("Opgesteld op {}", datum_voluit(datum)));
    let door = document
        .opgesteld_door
        .clone()
        .map(|naam| format!("door {naam}"));
    let regel = [opgesteld, door].into_iter().flatten();
    let regel = regel.collect::<Vec<_>>().join(" ");
    let aantal = document.items.len();
    let afwijkend = match aantal {
        0 => "Geen afwijkende items ingevuld".to_owned(),
        1 => "1 item ingevuld".to_owned(),
        _ => format!("{aantal} items ingevuld"),
    };
    view! {
        <Kaart>
            <div class="kaart-kop">
                <h2 class="kaart-titel"><a href=naar>{move || titel.get()}</a></h2>
                <Badge toon=Signal::stored(toon) tekst=stand />
            </div>
            <p>{waarom}</p>
            <p translate="no">{regel}</p>
            <p>{uren_in_een_zin(&document, op)}</p>
            <p class="zacht">{versie.map(|versie| format!("{versie}. "))} {afwijkend}"."</p>
            <Verschilregel document=document.id />
            <Meldingen document=document.id />
        </Kaart>
    }
}

fn stand_van(document: &Belastbaarheid, geldt: bool, op: NaiveDate) -> (Toon, String) {
    let later = |dag: Option<NaiveDate>| dag.is_some_and(|dag| dag > op);
    let komt_nog = Ontvangst::komt_nog(document.ontvangen_op, op, app().vandaag());
    if geldt {
        (Toon::Gelukt, format!("Geldt op {}", datum_voluit(op)))
    } else if document.geldig_per.is_none() {
        (Toon::LetOp, "Vul in vanaf wanneer het geldt".to_owned())
    } else if let Some(komt_nog) = komt_nog {
        (Toon::Neutraal, komt_nog.kort().to_owned())
    } else if later(document.geldig_per) {
        (Toon::Neutraal, "Geldt nog niet".to_owned())
    } else {
        (Toon::Neutraal, "Inmiddels opgevolgd".to_owned())
    }
}

/// Which document counts is decided by the dates alone; this says by which.
fn waarom(
    alle: &[Belastbaarheid],
    document: &Belastbaarheid,
    geldend: Option<u32>,
    op: NaiveDate,
) -> String {
    let Some(per) = document.geldig_per else {
        return "Zonder ingangsdatum heeft dit document geen plaats in de tijd en telt het niet mee."
            .to_owned();
    };
    if let Some(komt_nog) = Ontvangst::komt_nog(document.ontvangen_op, op, app().vandaag()) {
        return komt_nog.zin();
    }
    if per > op {
        return format!("Telt vanaf {}.", datum_voluit(per));
    }
    if geldend == Some(document.id) {
        return if alle.len() > 1 {
            "Dit is het document dat telt: van de documenten die u had en die al golden, is dit het nieuwste.".to_owned()
        } else {
            "Dit is het document dat telt: het geldt en u hebt het ontvangen.".to_owned()
        };
    }
    let telt = alle.iter().find(|een| Some(een.id) == geldend);
    let telt = telt.map_or_else(
        || "een nieuwer document".to_owned(),
        |telt| documenttitel(alle, telt),
    );
    format!("Telt niet meer: {telt} gaat voor.")
}

fn uren_in_een_zin(document: &Belastbaarheid, op: NaiveDate) -> String {
    let (nu, eind) = (uren_op(document, op), uren_eind(document));
    match (nu, eind) {
        (Some(nu), Some(eind)) if nu != eind => format!(
            "Nu {} uur per week, aan het eind van het schema {} uur.",
            decimaal(nu),
            decimaal(eind)
        ),
        (Some(nu), _) => format!("{} uur per week.", decimaal(nu)),
        (None, Some(eind)) => format!(
            "Aan het eind van het schema {} uur per week.",
            decimaal(eind)
        ),
        (None, None) => "Geen beperking in uren ingevuld.".to_owned(),
    }
}
