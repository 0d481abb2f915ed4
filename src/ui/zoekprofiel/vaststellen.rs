//! Establishing the next version of the zoekprofiel.

use super::herzien::{herziening, voorstel_reden};
use crate::belastbaarheid::{actuele, documenttitel};
use crate::dossier::Adres;
use crate::dossier::schrijfwijze::{datum_kort, datum_met_dag, lees_datum};
use crate::session::Event;
use crate::session::event::DossierEvent;
use crate::session::herziening::volgend_nummer;
use crate::ui::context::app;
use crate::ui::onderdelen::{Datumveld, Keuzelijst, Knop, KnopSoort, Optie, Tekstveld};
use leptos::prelude::*;
use serde_json::Value;

/// The form for the next version: everything in one change.
#[component]
pub fn Vaststellen() -> impl IntoView {
    let app = app();
    let stand = app.stand();
    let aantal = Memo::new(move |_| stand.with(|stand| stand.zoekprofiel.versies.len()));
    // A new form after every version, with the next proposal.
    move || {
        aantal.get();
        app.werkdag().get();
        view! { <Formulier /> }
    }
}

#[component]
fn Formulier() -> impl IntoView {
    let app = app();
    let (stand, werkdag) = (app.stand().get_untracked(), app.werkdag().get_untracked());
    let volgende = volgend_nummer(&stand);
    let voorstel = actuele(&stand.belastbaarheden, werkdag).map(|document| document.id.to_string());
    let documenten = stand
        .belastbaarheden
        .iter()
        .map(|document| {
            Optie::new(
                document.id.to_string(),
                documenttitel(&stand.belastbaarheden, document),
            )
        })
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
    let zelf = RwSignal::new(concept.is_some());
    let reden = RwSignal::new(concept.unwrap_or_default());
    let reden_voorstel = voorstel_reden(herziening());
    // The proposal follows the case until the coach writes.
    Effect::new(move |_| {
        let voorstel = reden_voorstel.get();
        if !zelf.get_untracked() {
            reden.set(voorstel.unwrap_or_default());
        }
    });
    let fouten = Fouten::default();
    let knoptekst = Signal::derive(move || format!("Versie {} vaststellen", nummer.get().trim()));
    let terug = Signal::derive(move || {
        lees_datum(&datum.get())
            .map(datum_met_dag)
            .unwrap_or_default()
    });
    let bewaar_reden = Callback::new(move |tekst: String| {
        zelf.set(true);
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
            <h2>{knoptekst}</h2>
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
                uitleg="Vanaf versie 2 nodig. Na een nieuwe belastbaarheid staat hier een voorstel; pas het aan zoals u wilt. Geen medische of privé-informatie."
            />
            <Knop tekst=knoptekst soort=KnopSoort::Primair on_klik=stel_vast />
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
