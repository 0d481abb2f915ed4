//! The vault: when it locks, another passphrase, another recovery code.

use super::veld::Getalinstelling;
use crate::session::event::KluisEvent;
use crate::session::{Event, Geheim, Instellingen};
use crate::ui::context::app;
use crate::ui::kluis::{NieuweWachtzin, Wachtzinpaar};
use crate::ui::onderdelen::{Knop, Uitklap, Wachtzin, Wachtzinveld, focus_op};
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

/// True while the vault works on a request of this form; ends with whatever message comes. That the
/// passphrase does not fit comes at its field, `veld`, and so does who types.
fn bezig_tot_antwoord(veld: &'static str, fout: RwSignal<Option<String>>) -> RwSignal<bool> {
    let bezig = RwSignal::new(false);
    let app = app();
    let laatste = app.lees(|state| state.berichten.last().map(|bericht| bericht.nummer));
    let geweigerd = app.lees(|state| state.geweigerd.clone());
    Effect::new(move |_| {
        let reden = geweigerd.get();
        if reden.is_some() && bezig.get_untracked() {
            bezig.set(false);
            fout.set(reden);
            request_animation_frame(move || focus_op(veld));
        }
    });
    Effect::new(move |_| {
        // Read it: a memo that nobody reads never learns of a change.
        laatste.get();
        bezig.set(false);
    });
    bezig
}

#[component]
fn WachtzinWijzigen() -> impl IntoView {
    let app = app();
    let oud = RwSignal::new(String::new());
    let fout = RwSignal::new(None::<String>);
    let paar = Wachtzinpaar::default();
    let bezig = bezig_tot_antwoord("wachtzin-oud", fout);
    let gelukt = app.lees(|state| {
        let laatste = state.berichten.last();
        laatste.is_some_and(|bericht| bericht.tekst.starts_with("Uw wachtzin is gewijzigd"))
    });
    Effect::new(move |_| {
        if gelukt.get() {
            oud.set(String::new());
            paar.eerste.set(String::new());
            paar.tweede.set(String::new());
        }
    });
    let verstuur = move |gebeurtenis: leptos::ev::SubmitEvent| {
        gebeurtenis.prevent_default();
        let leeg = oud.with_untracked(String::is_empty);
        fout.set(leeg.then(|| "Typ de wachtzin die nu geldt.".to_owned()));
        if let (Some(nieuw), false) = (paar.parse(), leeg) {
            bezig.set(true);
            app.zend(Event::Kluis(KluisEvent::WijzigWachtzin {
                oud: Geheim(oud.get_untracked()),
                nieuw: Geheim(nieuw),
            }));
        }
    };
    view! {
        <form class="formulier" on:submit=verstuur novalidate=true>
            <Wachtzinveld
                id="wachtzin-oud" label="Wachtzin van nu" soort=Wachtzin::Huidig waarde=oud fout=fout
                on_input=Callback::new(move |tekst| { oud.set(tekst); fout.set(None); })
            />
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
    let wachtzin = RwSignal::new(String::new());
    let fout = RwSignal::new(None::<String>);
    let bezig = bezig_tot_antwoord("wachtzin-voor-code", fout);
    let verstuur = move |gebeurtenis: leptos::ev::SubmitEvent| {
        gebeurtenis.prevent_default();
        let getypt = wachtzin.get_untracked();
        if getypt.is_empty() {
            fout.set(Some("Typ de wachtzin van de kluis.".to_owned()));
            return;
        }
        bezig.set(true);
        app.zend(Event::Kluis(KluisEvent::VraagHerstelcode(Geheim(getypt))));
    };
    view! {
        <form class="formulier" on:submit=verstuur novalidate=true>
            <p>"U krijgt een nieuwe code te zien. De oude herstelcode werkt daarna niet meer."</p>
            <Wachtzinveld
                id="wachtzin-voor-code" label="Wachtzin" soort=Wachtzin::Huidig waarde=wachtzin fout=fout
                on_input=Callback::new(move |tekst| { wachtzin.set(tekst); fout.set(None); })
            />
            <div class="knoppen">
                <Knop
                    tekst="Nieuwe herstelcode maken" vorm="submit" bezig=bezig
                    bezig_tekst="De code wordt gemaakt" on_klik=Callback::new(|()| {})
                />
            </div>
        </form>
    }
}
