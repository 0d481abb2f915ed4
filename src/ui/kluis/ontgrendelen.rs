//! Opening the vault, with the passphrase or the recovery code.

use super::{Bewijsinvoer, Bewijsveld, Bewijswissel};
use crate::session::poort::{PoortEvent, Poortstand};
use crate::ui::onderdelen::{Knop, KnopSoort, Melding, Toon, focus_op};
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
    let invoer = Bewijsinvoer::default();
    let leeg = RwSignal::new(false);
    // What was said of the one proof says nothing of the other.
    let verworpen_met_code = RwSignal::new(false);
    let melding = Signal::derive(move || {
        if leeg.get() {
            Some("Vul eerst iets in.".to_owned())
        } else {
            fout.get()
                .filter(|_| verworpen_met_code.get() == invoer.met_code.get())
        }
    });
    let verstuur = move |gebeurtenis: leptos::ev::SubmitEvent| {
        gebeurtenis.prevent_default();
        let bewijs = invoer.lees();
        leeg.set(bewijs.is_none());
        if let (Some(bewijs), false) = (bewijs, bezig.get_untracked()) {
            verworpen_met_code.set(invoer.met_code.get_untracked());
            zend.run(PoortEvent::Ontgrendel(bewijs));
        }
    };
    let niet_leeg = Callback::new(move |()| leeg.set(false));
    Effect::new(move |_| request_animation_frame(|| focus_op("geheim")));
    view! {
        <main id="inhoud" class="pagina pagina-smal" tabindex="-1">
            <h1>"Spoorboek is vergrendeld"</h1>
            {wachtend.then(|| view! { <Wachtend /> })}
            <form on:submit=verstuur novalidate=true>
                <Bewijsveld id="geheim" label="Wachtzin" invoer fout=melding on_input=niet_leeg />
                <div class="knoppen">
                    <Knop
                        tekst="Ontgrendelen" soort=KnopSoort::Primair vorm="submit" bezig=bezig
                        bezig_tekst="Bezig met ontgrendelen" on_klik=Callback::new(|()| {})
                    />
                    <Bewijswissel id="geheim" invoer on_wissel=niet_leeg />
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
