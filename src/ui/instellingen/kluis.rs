//! The vault: when it locks, another passphrase, another recovery code.

use super::veld::Getalinstelling;
use crate::session::event::KluisEvent;
use crate::session::{Event, Geheim, Instellingen, Sleutelwerk};
use crate::ui::context::app;
use crate::ui::kluis::{Bewijsinvoer, Bewijsveld, Bewijswissel, NieuweWachtzin, Wachtzinpaar};
use crate::ui::onderdelen::{Knop, Uitklap, focus_op};
use leptos::prelude::*;

#[component]
pub fn Kluis(nu: Memo<Instellingen>) -> impl IntoView {
    view! {
        <section class="instelgroep">
            <h2>"Kluis"</h2>
            <Getalinstelling
                id="slot-na" label="Vergrendelen na (minuten)" nu grenzen=(1, 240)
                uitleg="Zo lang blijft de kluis open als niemand iets doet. U verliest niets als hij sluit."
                lees=|i| i.slot_na_minuten zet=|i, minuten| i.slot_na_minuten = minuten
            />
            <Uitklap titel="Wachtzin wijzigen"><WachtzinWijzigen /></Uitklap>
            <Uitklap titel="Nieuwe herstelcode maken"><NieuweHerstelcode /></Uitklap>
        </section>
    }
}

const LEEG_BEWIJS: &str =
    "Typ de wachtzin die nu geldt. Weet u die niet meer? Gebruik dan uw herstelcode.";

/// True while the vault works on a request of this form. That the proof does not fit comes at its
/// field, `veld`, and so does who types; `gelukt` runs when the change is on the disk.
fn bezig_tot_antwoord(
    veld: &'static str,
    fout: RwSignal<Option<String>>,
    gelukt: impl Fn() + 'static,
) -> RwSignal<bool> {
    let bezig = RwSignal::new(false);
    let werk = app().lees(|state| state.sleutelwerk.clone());
    Effect::new(move |_| {
        let werk = werk.get();
        // The other form may have asked.
        if werk == Sleutelwerk::Bezig || !bezig.get_untracked() {
            return;
        }
        bezig.set(false);
        match werk {
            Sleutelwerk::Geweigerd(reden) => {
                fout.set(Some(reden));
                request_animation_frame(move || focus_op(veld));
            }
            Sleutelwerk::Gelukt => gelukt(),
            Sleutelwerk::Rust | Sleutelwerk::Bezig => {}
        }
    });
    bezig
}

#[component]
fn WachtzinWijzigen() -> impl IntoView {
    let app = app();
    let invoer = Bewijsinvoer::default();
    let fout = RwSignal::new(None::<String>);
    let paar = Wachtzinpaar::default();
    let bezig = bezig_tot_antwoord("wachtzin-oud", fout, move || {
        for getypt in [invoer.getypt, paar.eerste, paar.tweede] {
            getypt.set(String::new());
        }
    });
    let verstuur = move |gebeurtenis: leptos::ev::SubmitEvent| {
        gebeurtenis.prevent_default();
        let bewijs = invoer.lees();
        fout.set(bewijs.is_none().then(|| LEEG_BEWIJS.to_owned()));
        if let (Some(nieuw), Some(bewijs)) = (paar.parse(), bewijs) {
            bezig.set(true);
            app.zend(Event::Kluis(KluisEvent::WijzigWachtzin {
                bewijs,
                nieuw: Geheim(nieuw),
            }));
        }
    };
    let zonder_fout = Callback::new(move |()| fout.set(None));
    view! {
        <form class="formulier" on:submit=verstuur novalidate=true>
            <div class="bewijsveld">
                <Bewijsveld id="wachtzin-oud" label="Wachtzin van nu" invoer fout=fout on_input=zonder_fout />
                <Bewijswissel id="wachtzin-oud" invoer on_wissel=zonder_fout />
            </div>
            <NieuweWachtzin paar />
            <div class="knoppen">
                <Knop
                    tekst="Wachtzin wijzigen" vorm="submit" bezig=bezig
                    bezig_tekst="De wachtzin wordt gewijzigd" on_klik=Callback::new(|()| {})
                />
            </div>
        </form>
    }
}

#[component]
fn NieuweHerstelcode() -> impl IntoView {
    let app = app();
    let invoer = Bewijsinvoer::default();
    let fout = RwSignal::new(None::<String>);
    let bezig = bezig_tot_antwoord("wachtzin-voor-code", fout, || {});
    let verstuur = move |gebeurtenis: leptos::ev::SubmitEvent| {
        gebeurtenis.prevent_default();
        let Some(bewijs) = invoer.lees() else {
            fout.set(Some(LEEG_BEWIJS.to_owned()));
            return;
        };
        bezig.set(true);
        app.zend(Event::Kluis(KluisEvent::VraagHerstelcode(bewijs)));
    };
    let zonder_fout = Callback::new(move |()| fout.set(None));
    view! {
        <form class="formulier" on:submit=verstuur novalidate=true>
            <p>"U krijgt een nieuwe code te zien. De oude herstelcode werkt daarna niet meer."</p>
            <div class="bewijsveld">
                <Bewijsveld id="wachtzin-voor-code" label="Wachtzin" invoer fout=fout on_input=zonder_fout />
                <Bewijswissel id="wachtzin-voor-code" invoer on_wissel=zonder_fout />
            </div>
            <div class="knoppen">
                <Knop
                    tekst="Nieuwe herstelcode maken" vorm="submit" bezig=bezig
                    bezig_tekst="De code wordt gemaakt" on_klik=Callback::new(|()| {})
                />
            </div>
        </form>
    }
}
