//! The colours of the page. Kept outside the vault, as they must be right before it opens; they
//! tell nothing of anyone.

use crate::platform::voorkeuren::{self, Thema, Voorkeuren};
use crate::ui::onderdelen::{Keuze, Optie};
use leptos::prelude::*;

/// Gives the page the colours that were chosen on this device; to be called once at the start.
pub fn pas_thema_toe() {
    zet_op_pagina(voorkeuren::lees().thema);
}

fn zet_op_pagina(thema: Thema) {
    let Some(wortel) = document().document_element() else {
        return;
    };
    // The style follows the device where the attribute is absent; neither call can fail on <html>.
    let _ = match thema {
        Thema::Systeem => wortel.remove_attribute("data-thema"),
        anders => wortel.set_attribute("data-thema", naam(anders)),
    };
}

fn naam(thema: Thema) -> &'static str {
    match thema {
        Thema::Systeem => "systeem",
        Thema::Licht => "licht",
        Thema::Donker => "donker",
    }
}

#[component]
pub fn Themakeuze() -> impl IntoView {
    let thema = RwSignal::new(voorkeuren::lees().thema);
    let fout = RwSignal::new(None::<String>);
    let waarde = Signal::derive(move || naam(thema.get()).to_owned());
    let on_keuze = Callback::new(move |keuze: String| {
        let nieuw = match keuze.as_str() {
            "licht" => Thema::Licht,
            "donker" => Thema::Donker,
            _ => Thema::Systeem,
        };
        thema.set(nieuw);
        zet_op_pagina(nieuw);
        let bewaard = voorkeuren::bewaar(Voorkeuren {
            thema: nieuw,
            ..voorkeuren::lees()
        });
        fout.set((!bewaard).then(|| {
            "De browser bewaart deze keuze niet. Hij geldt tot u de pagina sluit.".to_owned()
        }));
    });
    let opties = Signal::stored(vec![
        Optie::new("systeem", "Zoals dit apparaat"),
        Optie::new("licht", "Licht"),
        Optie::new("donker", "Donker"),
    ]);
    view! { <Keuze id="thema" vraag="Kleuren van het scherm" opties waarde on_keuze fout naast=true /> }
}
