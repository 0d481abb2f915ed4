//! The field in which the owner proves who asks: with the passphrase, or with the recovery code.

use crate::session::{Bewijs, Geheim};
use crate::ui::onderdelen::{Knop, KnopSoort, Tekstveld, Wachtzin, Wachtzinveld, focus_op};
use leptos::prelude::*;

/// What is typed as proof.
#[derive(Clone, Copy)]
pub struct Bewijsinvoer {
    pub getypt: RwSignal<String>,
    pub met_code: RwSignal<bool>,
}

impl Default for Bewijsinvoer {
    fn default() -> Self {
        Self {
            getypt: RwSignal::new(String::new()),
            met_code: RwSignal::new(false),
        }
    }
}

impl Bewijsinvoer {
    /// What was typed; `None` if that is nothing.
    pub fn lees(self) -> Option<Bewijs> {
        let getypt = self.getypt.get_untracked();
        if getypt.trim().is_empty() {
            return None;
        }
        Some(if self.met_code.get_untracked() {
            Bewijs::Herstelcode(Geheim(getypt))
        } else {
            Bewijs::Wachtzin(Geheim(getypt))
        })
    }
}

/// One field, for the one or the other. `on_input` comes after what was typed is taken in.
#[component]
pub fn Bewijsveld(
    id: &'static str,
    /// Over the field for the passphrase; the other is always "Herstelcode".
    label: &'static str,
    invoer: Bewijsinvoer,
    #[prop(into)] fout: Signal<Option<String>>,
    on_input: Callback<()>,
) -> impl IntoView {
    let getypt = invoer.getypt;
    let on_input = Callback::new(move |tekst| {
        getypt.set(tekst);
        on_input.run(());
    });
    move || {
        if invoer.met_code.get() {
            view! {
                <Tekstveld
                    id label="Herstelcode" waarde=getypt on_input fout
                    uitleg="Streepjes en hoofdletters maken niet uit."
                    spelling=Signal::stored(false) klasse="code"
                />
            }
            .into_any()
        } else {
            view! { <Wachtzinveld id label soort=Wachtzin::Huidig waarde=getypt on_input fout /> }
                .into_any()
        }
    }
}

/// Changes over to the other proof; `id` is that of the field. `on_wissel` comes after it.
#[component]
pub fn Bewijswissel(
    id: &'static str,
    invoer: Bewijsinvoer,
    on_wissel: Callback<()>,
) -> impl IntoView {
    let on_klik = Callback::new(move |()| {
        invoer.met_code.update(|met| *met = !*met);
        invoer.getypt.set(String::new());
        on_wissel.run(());
        request_animation_frame(move || focus_op(id));
    });
    let tekst = Signal::derive(move || {
        if invoer.met_code.get() {
            "Wachtzin gebruiken".to_owned()
        } else {
            "Herstelcode gebruiken".to_owned()
        }
    });
    view! { <Knop soort=KnopSoort::Stil on_klik tekst /> }
}
