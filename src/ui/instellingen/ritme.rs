//! What a bureau agrees itself: how often it reports and speaks to whom.

use super::veld::{Getalinstelling, wijzig};
use crate::session::Instellingen;
use crate::tijdlijn::Ritme as Normen;
use crate::ui::context::app;
use crate::ui::onderdelen::{Knop, KnopSoort};
use leptos::prelude::*;

/// Longest distance that can be agreed, in days.
const MEESTE_DAGEN: u32 = 366;

struct Norm {
    id: &'static str,
    label: &'static str,
    eenheid: &'static str,
    meest: u32,
    lees: fn(&Instellingen) -> u32,
    zet: fn(&mut Instellingen, u32),
    standaard: fn(&Normen) -> u32,
}

fn klein(getal: u32) -> u16 {
    u16::try_from(getal).unwrap_or(u16::MAX)
}

const NORMEN: [Norm; 6] = [
    Norm {
        id: "ritme-rapportage",
        label: "Voortgangsrapportage",
        eenheid: "maanden",
        meest: 12,
        lees: |i| i.ritme.rapportage_maanden.into(),
        zet: |i, getal| i.ritme.rapportage_maanden = u8::try_from(getal).unwrap_or(u8::MAX),
        standaard: |norm| norm.rapportage_maanden.into(),
    },
    Norm {
        id: "ritme-werkgever",
        label: "Contact met de werkgever",
        eenheid: "dagen",
        meest: MEESTE_DAGEN,
        lees: |i| i.ritme.contact_werkgever_dagen.into(),
        zet: |i, getal| i.ritme.contact_werkgever_dagen = klein(getal),
        standaard: |norm| norm.contact_werkgever_dagen.into(),
    },
    Norm {
        id: "ritme-werknemer",
        label: "Gesprek met de werknemer",
        eenheid: "dagen",
        meest: MEESTE_DAGEN,
        lees: |i| i.ritme.contact_werknemer_dagen.into(),
        zet: |i, getal| i.ritme.contact_werknemer_dagen = klein(getal),
        standaard: |norm| norm.contact_werknemer_dagen.into(),
    },
    Norm {
        id: "ritme-intake",
        label: "Van start tot intake",
        eenheid: "dagen",
        meest: MEESTE_DAGEN,
        lees: |i| i.ritme.intake_dagen.into(),
        zet: |i, getal| i.ritme.intake_dagen = klein(getal),
        standaard: |norm| norm.intake_dagen.into(),
    },
    Norm {
        id: "ritme-driegesprek",
        label: "Van intake tot driegesprek",
        eenheid: "dagen",
        meest: MEESTE_DAGEN,
        lees: |i| i.ritme.driegesprek_dagen.into(),
        zet: |i, getal| i.ritme.driegesprek_dagen = klein(getal),
        standaard: |norm| norm.driegesprek_dagen.into(),
    },
    Norm {
        id: "ritme-herziening",
        label: "Van nieuwe belastbaarheid tot herzien zoekprofiel",
        eenheid: "dagen",
        meest: MEESTE_DAGEN,
        lees: |i| i.ritme.herziening_dagen.into(),
        zet: |i, getal| i.ritme.herziening_dagen = klein(getal),
        standaard: |norm| norm.herziening_dagen.into(),
    },
];

#[component]
pub fn Ritme(nu: Memo<Instellingen>) -> impl IntoView {
    let app = app();
    let anders = Memo::new(move |_| nu.with(|nu| nu.ritme != Normen::default()));
    let standaard = Callback::new(move |()| wijzig(app, nu, |i| i.ritme = Normen::default()));
    let regel = |norm: &'static Norm| {
        let gewoon = (norm.standaard)(&Normen::default());
        let label = format!("{} ({})", norm.label, norm.eenheid);
        let uitleg = format!("Standaard {gewoon} {}.", norm.eenheid);
        view! {
            <Getalinstelling
                id=norm.id label nu lees=norm.lees zet=norm.zet grenzen=(0, norm.meest) uitleg
            />
        }
    };
    view! {
        <section class="instelgroep">
            <h2>"Ritme"</h2>
            <p class="zacht">
                "Zo vaak rapporteert en spreekt uw bureau. De termijnen van de wet staan vast en staan hier niet bij. Met 0 zet u een moment uit."
            </p>
            <div class="instelrooster">{NORMEN.iter().map(regel).collect_view()}</div>
            <Show when=move || anders.get()>
                <Knop tekst="Terug naar het standaardritme" soort=KnopSoort::Stil on_klik=standaard />
            </Show>
        </section>
    }
}
