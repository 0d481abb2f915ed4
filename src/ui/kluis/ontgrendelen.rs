//! Opening the vault, with the passphrase or the recovery code.

use crate::session::Geheim;
use crate::session::poort::{PoortEvent, Poortstand};
use crate::ui::onderdelen::{
    Knop, KnopSoort, Melding, Tekstveld, Toon, Wachtzin, Wachtzinveld, focus_op,
};
use crate::ui::poort::{Poort, poort};
use leptos::prelude::*;

#[component]
pub fn Ontgrendelen() -> impl IntoView {
    let Poort {
        stand,
        zend,
        wachtend,
    } = poort();
    let bezig = Memo::new(move |_| {
        stand.with(|stand| matches!(stand, Poortstand::Vergrendeld { bezig: true, .. }))
    });
    let fout = Memo::new(move |_| match stand.get() {
        Poortstand::Vergrendeld { fout, .. } => fout,
        _ => None,
    });
    let getypt = RwSignal::new(String::new());
    let met_code = RwSignal::new(false);
    let leeg = RwSignal::new(false);
    let melding = Signal::derive(move || {
        if leeg.get() {
            Some("Vul eerst iets in.".to_owned())
        } else {
            fout.get()
        }
    });
    let verstuur = move |gebeurtenis: leptos::ev::SubmitEvent| {
        gebeurtenis.prevent_default();
        let geheim = getypt.get_untracked();
        leeg.set(geheim.trim().is_empty());
        if !geheim.trim().is_empty() && !bezig.get_untracked() {
            zend.run(PoortEvent::Ontgrendel {
                geheim: Geheim(geheim),
                met_code: met_code.get_untracked(),
            });
        }
    };
    let on_input = Callback::new(move |tekst| {
        getypt.set(tekst);
        leeg.set(false);
    });
    let wissel = Callback::new(move |()| {
        met_code.update(|met| *met = !*met);
        getypt.set(String::new());
        request_animation_frame(|| focus_op("geheim"));
    });
    Effect::new(move |_| request_animation_frame(|| focus_op("geheim")));
    view! {
        <main id="inhoud" class="pagina pagina-smal" tabindex="-1">
            <h1>"Spoorboek is vergrendeld"</h1>
            {wachtend.then(|| view! { <Wachtend /> })}
            <form on:submit=verstuur novalidate=true>
                {move || if met_code.get() {
                    view! {
                        <Tekstveld
                            id="geheim" label="Herstelcode" waarde=getypt on_input fout=melding
                            uitleg="Streepjes en hoofdletters maken niet uit."
                            spelling=Signal::stored(false) klasse="code"
                        />
                    }.into_any()
                } else {
                    view! {
                        <Wachtzinveld id="geheim" label="Wachtzin" soort=Wachtzin::Huidig waarde=getypt on_input fout=melding />
                    }.into_any()
                }}
                <div class="knoppen">
                    <Knop
                        tekst="Ontgrendelen" soort=KnopSoort::Primair vorm="submit" bezig=bezig
                        bezig_tekst="Bezig met ontgrendelen" on_klik=Callback::new(|()| {})
                    />
                    <Knop
                        soort=KnopSoort::Stil on_klik=wissel
                        tekst=Signal::derive(move || if met_code.get() {
                            "Wachtzin gebruiken".to_owned()
                        } else {
                            "Herstelcode gebruiken".to_owned()
                        })
                    />
                </div>
            </form>
        </main>
    }
}

/// Work that could not be written before the lock: where it is, and what to do.
#[component]
fn Wachtend() -> impl IntoView {
    view! {
        <Melding toon=Signal::stored(Toon::LetOp) titel="Uw laatste wijzigingen zijn nog niet opgeslagen">
            <p>
                "De opslag op dit apparaat was vol of niet te bereiken toen Spoorboek vergrendelde. "
                "Uw laatste wijzigingen staan versleuteld in dit tabblad. Er is niets verloren zolang u dit tabblad open laat."
            </p>
            <p>"Maak ruimte vrij op dit apparaat en ontgrendel daarna. Spoorboek slaat de wijzigingen dan vanzelf op."</p>
        </Melding>
    }
}

/// The storage of the browser cannot be used: what is wrong, and what to do.
#[component]
pub fn Onbruikbaar(fout: String) -> impl IntoView {
    let opnieuw = Callback::new(|()| {
        let _ = window().location().reload();
    });
    view! {
        <main id="inhoud" class="pagina pagina-smal" tabindex="-1">
            <h1>"De opslag is niet te gebruiken"</h1>
            <Melding toon=Signal::stored(Toon::Fout)><p>{fout}</p></Melding>
            <div class="knoppen">
                <Knop tekst="Probeer opnieuw" soort=KnopSoort::Primair on_klik=opnieuw />
            </div>
        </main>
    }
}
