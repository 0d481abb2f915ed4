//! Confirmation by typing a word, for what cannot be taken back at once.

use leptos::prelude::*;

use super::{Dialoog, Knop, KnopSoort, Tekstveld};

/// Asks to type `woord` before the dangerous button does anything. The button stays live and says
/// what is missing: a grey button explains nothing.
#[component]
pub fn Bevestiging(
    #[prop(into)] id: String,
    #[prop(into)] titel: String,
    /// What will happen and how it can be undone.
    #[prop(into)]
    gevolg: Signal<String>,
    /// The word to type; upper and lower case are the same.
    #[prop(into)]
    woord: Signal<String>,
    /// Text on the dangerous button: "Dossier verwijderen".
    #[prop(into)]
    knop: String,
    #[prop(into)] open: Signal<bool>,
    #[prop(into)] on_sluit: Callback<()>,
    #[prop(into)] on_bevestig: Callback<()>,
) -> impl IntoView {
    let getypt = RwSignal::new(String::new());
    let fout = RwSignal::new(None::<String>);
    let leeg = move || {
        let _ = getypt.try_set(String::new());
        let _ = fout.try_set(None);
    };
    let sluit = Callback::new(move |()| {
        leeg();
        on_sluit.run(());
    });
    let bevestig = move || {
        let gevraagd = woord.get_untracked();
        if getypt.get_untracked().trim().to_lowercase() == gevraagd.to_lowercase() {
            leeg();
            on_bevestig.run(());
        } else {
            fout.set(Some(format!("Typ het woord “{gevraagd}” om door te gaan.")));
        }
    };
    let voet = move || {
        view! {
            <Knop tekst="Annuleren" on_klik=sluit soort=KnopSoort::Stil />
            <Knop tekst=knop.clone() on_klik=move |()| bevestig() soort=KnopSoort::Gevaar />
        }
    };
    let veld_id = format!("{id}-woord");
    view! {
        <Dialoog id titel open on_sluit=sluit voet=voet>
            <p>{move || gevolg.get()}</p>
            // Enter in the field does what the button does, which stands outside this form.
            <form
                novalidate=true
                on:submit=move |ev: leptos::ev::SubmitEvent| { ev.prevent_default(); bevestig(); }
            >
                <Tekstveld
                    id=veld_id.clone() waarde=getypt on_input=move |tekst| getypt.set(tekst)
                    label=format!("Typ “{}” om te bevestigen", woord.get())
                    fout=fout spelling=Signal::stored(false) klasse="breedte-midden"
                />
            </form>
        </Dialoog>
    }
}
