//! One function of the catalogue: what it is, what it asks, and whether that fits the case.

use super::eisenlijst::Eisenlijst;
use super::gegevens::Gegevens;
use super::kiezen::{Vergelijkbalk, Vergelijkvinkje};
use super::opnemen::Opnemen;
use super::regel::Uitkomstbadge;
use super::toetsing::{Toetsing, als_zin, toetsing};
use super::zoekstand::Keus;
use super::{kruimels, met_catalogus};
use crate::belastbaarheid::documentnaam_tussen;
use crate::dossier::keuzes::Uitkomst;
use crate::functies::catalogus::ZEKERHEID;
use crate::functies::{Functie, Matrixregel, Reden, Redenen, VOORBEHOUD, redenen};
use crate::session::indeling::Fase;
use crate::session::route::Plek;
use crate::session::selectie::Functieboek;
use crate::ui::context::app;
use crate::ui::onderdelen::{
    Badge, Knoplink, Kruimelpad, Leeg, Melding, Pictogram, Teken, Toon, Uitklap,
};
use crate::ui::zoekprofiel::lezer::toon_van;
use leptos::prelude::*;
use std::sync::Arc;

#[component]
pub fn Catalogusfunctie(id: String) -> impl IntoView {
    met_catalogus(move |boek| {
        let functies = boek.catalogus.functies();
        match functies.iter().position(|functie| functie.id == id) {
            Some(plaats) => view! { <Blad boek plaats /> }.into_any(),
            None => view! { <Onbekend /> }.into_any(),
        }
    })
}

#[component]
fn Onbekend() -> impl IntoView {
    view! {
        <h1>"Functie"</h1>
        <Leeg titel="Deze functie staat niet in de catalogus" wat="De link klopt niet, of de functie heet in deze versie van Spoorboek anders.">
            <Knoplink tekst="Functies zoeken" naar=Plek::Catalogus.hash() />
        </Leeg>
    }
}

#[component]
fn Blad(boek: Arc<Functieboek>, plaats: usize) -> impl IntoView {
    let toetsing = toetsing(Arc::clone(&boek));
    let functie = StoredValue::new(boek.catalogus.functies().get(plaats)?.clone());
    let naam = functie.with_value(|functie| functie.naam.clone());
    let kandidaat = Memo::new(move |_| toetsing.with(|t| t.kandidaat(plaats).cloned()));
    let getoetst = Memo::new(move |_| toetsing.with(|t| t.document.is_some()));
    let taken = functie.with_value(|functie| functie.taken.clone());
    let keus = Keus::Functie(functie.with_value(|functie| functie.id.clone()));
    Some(view! {
        <Kruimelpad stappen=kruimels(Some(("Functies zoeken", Plek::Catalogus)), &naam) />
        <h1>{naam.clone()}</h1>
        <p class="rij">
            {move || kandidaat.get().filter(|_| getoetst.get()).map(|kandidaat| view! {
                <Uitkomstbadge kandidaat />
            })}
            <Badge toon=Signal::stored(Toon::Neutraal) teken=Teken::Info tekst=als_zin(ZEKERHEID) />
        </p>
        <p class="zacht">{functie.with_value(ook_bekend_als)}</p>
        <Opnemen functie toetsing kandidaat />
        <Vergelijkvinkje keus naam />
        <section class="deel">
            <h2>"Wat doet iemand in dit werk?"</h2>
            <ul>{taken.into_iter().map(|taak| view! { <li>{taak}</li> }).collect_view()}</ul>
        </section>
        <section class="deel deel-breed">
            <h2>"Past dit bij de belastbaarheid?"</h2>
            {move || view! { <Past functie toetsing=toetsing.get() /> }}
        </section>
        <section class="deel deel-breed">
            <h2>"Wat vraagt het werk?"</h2>
            <p class="veld-uitleg">
                "Zonder aan deze werknemer te denken: een gewone werkdag van acht uur in een gewone baan met deze naam. Eigen inschatting: "{ZEKERHEID}"."
            </p>
            {move || view! { <Eisenlijst functie toetsing=toetsing.get() /> }}
        </section>
        <Gegevens boek functie toetsing />
        <Vergelijkbalk />
    })
}

/// "Ook bekend als baliemedewerker of medewerker receptie. Branche: klantcontact, zorg."
fn ook_bekend_als(functie: &Functie) -> String {
    let ook_in = functie.ook_in.iter();
    let branches: Vec<&str> = std::iter::once(&functie.branche)
        .chain(ook_in)
        .map(|branche| branche.label())
        .collect();
    let branches = branches.join(", ");
    if functie.synoniemen.is_empty() {
        return format!("Branche: {branches}.");
    }
    let namen = functie.synoniemen.join(", ");
    format!("Ook bekend als {namen}. Branche: {branches}.")
}

/// The items that are limited, one by one, and the other reasons.
#[component]
fn Past(functie: StoredValue<Functie>, toetsing: Arc<Toetsing>) -> impl IntoView {
    let Some(document) = &toetsing.document else {
        return view! {
            <Melding toon=Signal::stored(Toon::LetOp)>
                <p>
                    "Op deze werkdag geldt geen belastbaarheid, dus er is niets te toetsen. "
                    <a href=Plek::Fase(Fase::Belastbaarheid).hash()>"Vul eerst de belastbaarheid in"</a>"."
                </p>
            </Melding>
        }
        .into_any();
    };
    let stand = app().stand().get_untracked();
    let waarom = functie.with_value(|functie| redenen(&stand, functie, document, toetsing.niveau));
    let naam = documentnaam_tussen(&stand.belastbaarheden, document);
    let overig = overige(&waarom);
    let zonder_items = waarom.matrix.regels.is_empty();
    view! {
        <p>{format!("Getoetst aan {naam}. Dit is de uitkomst van de vergelijking: u oordeelt, en bij twijfel de bedrijfsarts.")}</p>
        {zonder_items.then(|| view! { <p>"In dit document zijn geen items beperkt."</p> })}
        {(!zonder_items).then(|| view! { <Itempunten waarom /> })}
        <ul class="redenen">{overig}</ul>
    }
    .into_any()
}

/// What does not simply fit first; what fits is folded away.
#[component]
fn Itempunten(waarom: Redenen) -> impl IntoView {
    let met_aanbod = waarom.tegen.iter().any(|reden| reden.aanbod.is_some());
    let punt = |regel: &Matrixregel| itempunt(regel, &waarom);
    let (passend, anders): (Vec<_>, Vec<_>) = waarom
        .matrix
        .regels
        .iter()
        .partition(|regel| regel.machine == Uitkomst::Past);
    let anders = anders.into_iter().map(punt).collect_view();
    let titel = match passend.len() {
        1 => "1 beperkt item past".to_owned(),
        aantal => format!("{aantal} beperkte items passen"),
    };
    let met_passend = !passend.is_empty();
    let passend = passend.into_iter().map(punt).collect_view();
    view! {
        <ul class="itempunten" aria-label="Beperkte items">{anders}</ul>
        {met_aanbod.then(|| view! { <p class="veld-uitleg">{VOORBEHOUD}</p> })}
        {met_passend.then(|| view! {
            <Uitklap titel><ul class="itempunten" aria-label="Items die passen">{passend}</ul></Uitklap>
        })}
    }
}

fn itempunt(regel: &Matrixregel, waarom: &Redenen) -> AnyView {
    let tegen = waarom.tegen.iter();
    let aanbod = tegen
        .filter(|reden| reden.code.as_ref() == Some(&regel.code))
        .find_map(|reden| reden.aanbod);
    let uitkomst = regel.machine;
    view! {
        <li>
            <strong>{format!("{} {}", regel.code, regel.naam)}</strong>
            <Badge toon=Signal::stored(toon_van(uitkomst)) tekst=uitkomst.label() />
            <p>
                <span class="zacht">"Functie vraagt: "</span>{regel.eis.clone()}
                <br />
                <span class="zacht">"Belastbaarheid: "</span>{regel.belastbaarheid.clone()}
            </p>
            {aanbod.map(|aanbod| view! {
                <p class="aanbod"><strong>"Gebruikelijke aanpassing: "</strong>{aanbod}"."</p>
            })}
        </li>
    }
    .into_any()
}

/// The reasons that are not about an item: hours, schooling, niveau.
fn overige(waarom: &Redenen) -> Vec<AnyView> {
    let soorten = [
        (&waarom.tegen, "Tegen", Toon::Fout),
        (&waarom.open, "Nog te beoordelen", Toon::LetOp),
        (&waarom.voor, "Voor", Toon::Gelukt),
    ];
    let rij = |(redenen, woord, toon): (&Vec<Reden>, &'static str, Toon)| {
        let los = redenen.iter().filter(|reden| reden.code.is_none());
        let rijen = los.map(move |reden| {
            let klasse = format!("reden reden-{}", toon.klasse());
            let tekst = als_zin(&reden.tekst);
            view! {
                <li class=klasse>
                    <Pictogram teken=toon.teken() />
                    <span><span class="voorlezen">{woord}": "</span>{tekst}"."</span>
                </li>
            }
            .into_any()
        });
        rijen.collect::<Vec<_>>()
    };
    soorten.into_iter().flat_map(rij).collect()
}
