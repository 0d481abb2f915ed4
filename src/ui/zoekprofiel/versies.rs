//! Versions of the zoekprofiel: establishing one, and looking back at an earlier one.

use super::neem_ad_functies_over;
use crate::belastbaarheid::actuele;
use crate::dossier::Adres;
use crate::dossier::schrijfwijze::{datum_kort, datum_met_dag, datum_voluit, lees_datum};
use crate::dossier::stand::ZoekprofielVersie;
use crate::session::Event;
use crate::session::event::DossierEvent;
use crate::session::indeling::Fase;
use crate::session::route::{Plek, Route};
use crate::ui::app::ga_naar;
use crate::ui::belastbaarheid::document_in_woorden;
use crate::ui::context::app;
use crate::ui::onderdelen::{
    Datumveld, Keuzelijst, Knop, KnopSoort, Kruimelpad, Leeg, Optie, Pictogram, Tabel, Teken,
    Tekstveld,
};
use crate::ui::veld::{Dossierveld, veld_id};
use leptos::prelude::*;
use serde_json::Value;

#[component]
pub fn Versies() -> impl IntoView {
    neem_ad_functies_over();
    let stand = app().stand();
    let versies = Memo::new(move |_| {
        let mut alle = stand.with(|stand| stand.zoekprofiel.versies.clone());
        alle.sort_by_key(|versie| std::cmp::Reverse((versie.vastgesteld_op, versie.versie)));
        alle
    });
    let aantal = Memo::new(move |_| versies.with(Vec::len));
    let kruimels = vec![
        (
            "Zoekprofiel".to_owned(),
            Plek::Fase(Fase::Zoekprofiel).hash(),
        ),
        ("Versies".to_owned(), String::new()),
    ];
    view! {
        <Kruimelpad stappen=kruimels />
        <h1 id=veld_id("zoekprofiel.versies") tabindex="-1">"Versies van het zoekprofiel"</h1>
        <p class="inleiding">"Een versie legt vast wat op een dag gold. Spoorboek bewaart wat toen bekend was; u kunt het altijd teruglezen."</p>
        <Show
            when=move || { aantal.get() > 0 }
            fallback=|| view! {
                <Leeg
                    titel="Nog geen versie vastgesteld"
                    wat="Is het zoekprofiel besproken met de werknemer? Stel dan versie 1 vast."
                    waarom="UWV wil zien op welke belastbaarheid het zoekprofiel rust en waarom het is gewijzigd."
                ><span></span></Leeg>
            }
        >
            <Tabel id="versies" bijschrift="Vastgestelde versies, nieuwste eerst" stil=true>
                <thead><tr>
                    <th scope="col">"Versie"</th><th scope="col">"Vastgesteld op"</th>
                    <th scope="col">"Rust op"</th><th scope="col">"Reden"</th><th scope="col">"Teruglezen"</th>
                </tr></thead>
                <tbody>{move || versies.get().into_iter().map(rij).collect_view()}</tbody>
            </Tabel>
            <For each=move || versies.get() key=|versie| versie.id children=|versie| view! { <Verbeteren versie /> } />
        </Show>
        // A new form after every version, with the next proposal.
        {move || { aantal.get(); app().werkdag().get(); view! { <Vaststellen /> } }}
    }
}

fn rij(versie: ZoekprofielVersie) -> impl IntoView {
    let app = app();
    let stand = app.stand();
    let rust_op = move || {
        stand.with(|stand| {
            let mut alle = stand.belastbaarheden.iter();
            let document = alle.find(|document| Some(document.id) == versie.belastbaarheid);
            document.map_or_else(|| "niet ingevuld".to_owned(), document_in_woorden)
        })
    };
    let nummer = versie.versie.map(|nummer| nummer.to_string());
    let voorlezen = format!("bij versie {}", nummer.clone().unwrap_or_default());
    let vastgesteld = versie.vastgesteld_op;
    let terug = Callback::new(move |()| {
        let op = vastgesteld.filter(|op| *op < app.vandaag());
        app.zend(Event::Dossier(DossierEvent::Werkdatum(op)));
        ga_naar(&Route::Dossier(Plek::Fase(Fase::Zoekprofiel)));
    });
    view! {
        <tr>
            <th scope="row">{nummer}</th>
            <td>{vastgesteld.map(datum_voluit)}</td>
            <td>{rust_op}</td>
            <td translate="no">{versie.reden}</td>
            <td>{vastgesteld.is_some().then(|| view! {
                <Knop tekst="Toen bekend" klasse="knop-klein" voorlezen=voorlezen on_klik=terug />
            })}</td>
        </tr>
    }
}

/// Mends what was written down of a version; its history stays.
#[component]
fn Verbeteren(versie: ZoekprofielVersie) -> impl IntoView {
    let nummer = versie.versie.unwrap_or(versie.id);
    let veld = |naam: &str, label: &str| {
        let adres = format!("zoekprofiel.versies[{}].{naam}", versie.id);
        view! { <Dossierveld adres label=format!("{label} (versie {nummer})") /> }
    };
    view! {
        <details class="uitklap">
            <summary><Pictogram teken=Teken::Rechts />{format!("Versie {nummer} verbeteren")}</summary>
            <div class="uitklap-inhoud rubriekteksten">
                {veld("versie", "Nummer")}
                {veld("vastgesteld_op", "Vastgesteld op")}
                {veld("reden", "Reden")}
            </div>
        </details>
    }
}

/// The form for the next version: everything in one change.
#[component]
fn Vaststellen() -> impl IntoView {
    let app = app();
    let (stand, werkdag) = (app.stand().get_untracked(), app.werkdag().get_untracked());
    let volgende = stand
        .zoekprofiel
        .versies
        .iter()
        .filter_map(|versie| versie.versie)
        .max()
        .map_or(1, |hoogste| hoogste.saturating_add(1));
    let voorstel = actuele(&stand.belastbaarheden, werkdag).map(|document| document.id.to_string());
    let documenten = stand
        .belastbaarheden
        .iter()
        .map(|document| Optie::new(document.id.to_string(), document_in_woorden(document)))
        .collect::<Vec<_>>();
    let Some(item) = nieuw_item() else {
        return ().into_any();
    };
    // What is typed as a reason is kept as a draft at the version to be.
    let reden_adres = item.veld("reden");
    let concept = reden_adres.as_ref().and_then(|adres| app.concept(adres));
    let nummer = RwSignal::new(volgende.to_string());
    let datum = RwSignal::new(datum_kort(werkdag));
    let document = RwSignal::new(voorstel.unwrap_or_default());
    let reden = RwSignal::new(concept.unwrap_or_default());
    let fouten = Fouten::default();
    let terug = Signal::derive(move || {
        lees_datum(&datum.get())
            .map(datum_met_dag)
            .unwrap_or_default()
    });
    let bewaar_reden = Callback::new(move |tekst: String| {
        reden.set(tekst.clone());
        fouten.reden.set(None);
        if let Some(adres) = reden_adres.clone() {
            app.zend(Event::Dossier(DossierEvent::Concept { adres, tekst }));
        }
    });
    let stel_vast = Callback::new(move |()| {
        let gelezen = Gelezen::lees(
            &nummer.get_untracked(),
            &datum.get_untracked(),
            &reden.get_untracked(),
            fouten,
        );
        if let Some(gelezen) = gelezen {
            let rust_op = document.get_untracked().parse::<u32>().ok();
            app.zend(Event::Dossier(DossierEvent::Grens));
            gelezen.leg_vast(&item, rust_op);
        }
    });
    view! {
        <section class="deel">
            <h2>"Versie vaststellen"</h2>
            <Tekstveld
                id="versie-nummer" label="Nummer van de versie" waarde=nummer fout=fouten.nummer
                toetsenbord="numeric" klasse="breedte-getal cijfers" spelling=Signal::stored(false)
                on_input=move |tekst| { nummer.set(tekst); fouten.nummer.set(None); }
            />
            <Datumveld
                id="versie-datum" label="Vastgesteld op" waarde=datum terug fout=fouten.datum
                on_input=move |tekst| { datum.set(tekst); fouten.datum.set(None); }
            />
            <Keuzelijst
                id="versie-belastbaarheid" label="Rust op belastbaarheid" opties=Signal::stored(documenten)
                waarde=document on_keuze=move |keuze| document.set(keuze)
            />
            <Tekstveld
                id="versie-reden" label="Reden van deze versie" waarde=reden on_input=bewaar_reden
                fout=fouten.reden lang=true
                uitleg="Vanaf versie 2 nodig. Bijvoorbeeld: nieuwe FML, functie vervallen, werkervaringsplaats afgerond."
            />
            <Knop tekst="Versie vaststellen" soort=KnopSoort::Primair on_klik=stel_vast />
        </section>
    }
    .into_any()
}

fn nieuw_item() -> Option<Adres> {
    let lijst = Adres::lees("zoekprofiel.versies")?;
    let id = app()
        .dossier()
        .with_untracked(|dossier| dossier.as_ref().map(|d| d.nieuw_item_id(&lijst)))?;
    lijst.item(id)
}

#[derive(Clone, Copy, Default)]
struct Fouten {
    nummer: RwSignal<Option<String>>,
    datum: RwSignal<Option<String>>,
    reden: RwSignal<Option<String>>,
}

/// What was filled in, once it can be read.
struct Gelezen {
    nummer: u32,
    datum: chrono::NaiveDate,
    reden: String,
}

impl Gelezen {
    fn lees(nummer: &str, datum: &str, reden: &str, fouten: Fouten) -> Option<Self> {
        let nummer = nummer.trim().parse().ok().filter(|n| (1..=999).contains(n));
        let datum = lees_datum(datum);
        let reden = reden.trim().to_owned();
        let reden_nodig = reden.is_empty() && nummer.is_some_and(|nummer: u32| nummer > 1);
        let zeg = |fout: bool, tekst: &str| fout.then(|| tekst.to_owned());
        fouten.nummer.set(zeg(
            nummer.is_none(),
            "Schrijf een heel getal van 1 tot en met 999.",
        ));
        fouten.datum.set(zeg(
            datum.is_none(),
            "Schrijf een datum, bijvoorbeeld 3-11-2025 of 3 november 2025.",
        ));
        fouten.reden.set(zeg(
            reden_nodig,
            "Schrijf waarom er een nieuwe versie is. UWV vraagt naar de reden van een wijziging.",
        ));
        if reden_nodig {
            return None;
        }
        Some(Self {
            nummer: nummer?,
            datum: datum?,
            reden,
        })
    }

    fn leg_vast(self, item: &Adres, rust_op: Option<u32>) {
        let app = app();
        let velden: [(&str, Option<Value>); 4] = [
            ("versie", Some(self.nummer.into())),
            ("vastgesteld_op", Some(self.datum.to_string().into())),
            ("belastbaarheid", rust_op.map(Into::into)),
            ("reden", (!self.reden.is_empty()).then(|| self.reden.into())),
        ];
        let mut wijziging = app.wijziging().item(item.clone());
        for (naam, waarde) in velden {
            if let (Some(adres), Some(waarde)) = (item.veld(naam), waarde) {
                wijziging = wijziging.zet(adres, Some(waarde));
            }
        }
        // The draft has become a value.
        if let Some(adres) = item.veld("reden") {
            app.zend(Event::Dossier(DossierEvent::Concept {
                adres,
                tekst: String::new(),
            }));
        }
        app.wijzig(wijziging);
    }
}
