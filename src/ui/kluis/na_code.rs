//! Right after opening with the recovery code: the passphrase is probably lost, so a new one is asked.

use super::{NieuweWachtzin, Wachtzinpaar};
use crate::platform::inactiviteit::Inactiviteit;
use crate::session::Geheim;
use crate::session::poort::{PoortEvent, Poortstand};
use crate::ui::onderdelen::{Knop, KnopSoort, Melding, Toon, naar_begin};
use crate::ui::poort::{Poort, poort};
use leptos::prelude::*;

/// The vault is open behind this screen. The settings say how long it may stay so, but nothing was
/// read yet: what a new vault has.
const SLOT_NA_MINUTEN: u32 = 15;

#[component]
pub fn KiesWachtzin() -> impl IntoView {
    let Poort { stand, zend, .. } = poort();
    let bezig = Memo::new(move |_| {
        stand.with(|stand| matches!(stand, Poortstand::NieuweWachtzin { bezig: true, .. }))
    });
    let fout = Memo::new(move |_| match stand.get() {
        Poortstand::NieuweWachtzin { fout, .. } => fout,
        _ => None,
    });
    let paar = Wachtzinpaar::default();
    let verstuur = move |gebeurtenis: leptos::ev::SubmitEvent| {
        gebeurtenis.prevent_default();
        if bezig.get_untracked() {
            return;
        }
        if let Some(nieuw) = paar.parse() {
            zend.run(PoortEvent::KiesWachtzin(Geheim(nieuw)));
        }
    };
    let later = Callback::new(move |()| {
        if !bezig.get_untracked() {
            zend.run(PoortEvent::Verder);
        }
    });
    vergrendel_bij_stilte();
    request_animation_frame(naar_begin);
    view! {
        <main id="inhoud" class="pagina pagina-smal" tabindex="-1">
            <h1>"Kies een nieuwe wachtzin"</h1>
            <p class="inleiding">
                "U opende de kluis met uw herstelcode. Kies een nieuwe wachtzin. De oude werkt daarna niet meer; uw herstelcode blijft werken."
            </p>
            <form on:submit=verstuur novalidate=true>
                <NieuweWachtzin paar />
                <div>
                    {move || fout.get().map(|tekst| view! {
                        <Melding toon=Signal::stored(Toon::Fout) titel="De wachtzin is niet gewijzigd"><p>{tekst}</p></Melding>
                    })}
                </div>
                <div class="knoppen">
                    <Knop
                        tekst="Nieuwe wachtzin bewaren" soort=KnopSoort::Primair vorm="submit" bezig=bezig
                        bezig_tekst="De wachtzin wordt gewijzigd" on_klik=Callback::new(|()| {})
                    />
                    <Knop tekst="Nu niet" soort=KnopSoort::Stil on_klik=later />
                </div>
                <p class="zacht">
                    "Kiest u nu niet? Dan blijft de oude wachtzin gelden. U kunt later bij Instellingen een nieuwe kiezen, ook met uw herstelcode."
                </p>
            </form>
        </main>
    }
}

/// The new passphrase holds; what is left to know about it.
#[component]
pub fn WachtzinGewijzigd() -> impl IntoView {
    let zend = poort().zend;
    let verder = Callback::new(move |()| zend.run(PoortEvent::Verder));
    vergrendel_bij_stilte();
    request_animation_frame(naar_begin);
    view! {
        <main id="inhoud" class="pagina pagina-smal" tabindex="-1">
            <h1>"Uw nieuwe wachtzin geldt"</h1>
            <p>"Vanaf nu opent u de kluis met uw nieuwe wachtzin. De oude werkt niet meer."</p>
            <p>
                "Uw herstelcode blijft werken. Bewaar hem weer apart van dit apparaat. "
                "Kan iemand anders de code hebben gezien? Maak dan bij Instellingen een nieuwe."
            </p>
            <div class="knoppen">
                <Knop tekst="Verder naar Spoorboek" soort=KnopSoort::Primair on_klik=verder />
            </div>
        </main>
    }
}

/// Loads the page anew, which locks it, when nobody is there.
fn vergrendel_bij_stilte() {
    let wacht = Inactiviteit::start(SLOT_NA_MINUTEN, || {
        let _ = window().location().reload();
    });
    // Ends with the screen.
    StoredValue::new_local(wacht);
}
