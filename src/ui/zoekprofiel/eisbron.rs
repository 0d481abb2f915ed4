//! Who says what the function asks: an estimate of the catalogue is marked until the coach looked at
//! it, and a changed estimate asks for its source, in the row itself.

use super::lezer::Lezer;
use super::velden::{Rijinvoer, Rijkeuze};
use crate::dossier::Adres;
use crate::dossier::keuzes::{EisHerkomst, FmlVersie};
use crate::session::Event;
use crate::session::eisen::{Bronstand, bronstand, eis_adres, eis_bij, gecontroleerd, losgemaakt};
use crate::session::event::DossierEvent;
use crate::ui::context::app;
use crate::ui::onderdelen::{Badge, Knop, KnopSoort, Optie, Teken, Toon, focus_op};
use crate::ui::veld::veld_id;
use leptos::prelude::*;
use wasm_bindgen::JsCast;

/// The source of the demand on one item.
#[derive(Clone, Copy)]
pub struct Bron {
    adres: Memo<Option<Adres>>,
    stand: Memo<Bronstand>,
    /// The fields stay while they are filled in.
    open: RwSignal<bool>,
}

impl Bron {
    pub fn nieuw(lezer: Lezer, versie: Option<FmlVersie>, code: String) -> Self {
        let stand = {
            let code = code.clone();
            Memo::new(move |_| {
                lezer.richting.with(|richting| {
                    richting.as_ref().map_or(Bronstand::Leeg, |richting| {
                        bronstand(richting, eis_bij(richting, versie, &code))
                    })
                })
            })
        };
        Self {
            adres: Memo::new(move |_| {
                lezer
                    .richting
                    .with(|richting| eis_adres(richting.as_ref()?, versie, &code))
            }),
            stand,
            open: RwSignal::new(false),
        }
    }

    /// A value of the demand is being changed: it is no longer what the catalogue estimated.
    pub fn gewijzigd(self) {
        if self.stand.get_untracked() != Bronstand::Indicatie {
            return;
        }
        let app = app();
        let los = self
            .adres
            .get_untracked()
            .and_then(|adres| losgemaakt(&adres, app.werkdag().get_untracked()));
        if let Some(los) = los {
            self.open.set(true);
            app.wijzig(los);
        }
    }

    fn bevestig(self) {
        let app = app();
        let wijziging = self
            .adres
            .get_untracked()
            .and_then(|adres| gecontroleerd(&adres, app.werkdag().get_untracked()));
        if let Some(wijziging) = wijziging {
            let volgende = volgende_indicatie();
            let rij = self
                .adres
                .get_untracked()
                .map(|adres| veld_id(adres.als_str()));
            app.zend(Event::Dossier(DossierEvent::Grens));
            app.wijzig(wijziging);
            // The button goes with the estimate; the focus goes on, and is not lost.
            request_animation_frame(move || match (volgende, rij) {
                (Some(knop), _) => {
                    let _ = knop.focus();
                }
                (None, Some(rij)) => focus_op(&rij),
                (None, None) => {}
            });
        }
    }

    fn open(self) {
        self.open.set(true);
        if let Some(adres) = self.adres.get_untracked() {
            let id = veld_id(&format!("{adres}.herkomst"));
            request_animation_frame(move || focus_op(&id));
        }
    }
}

/// Marks the buttons that confirm an estimate, to find the next one.
const BEVESTIG: &str = "bevestig-indicatie";

/// The button of the next estimate on the page, after the one that has the focus.
fn volgende_indicatie() -> Option<web_sys::HtmlElement> {
    let document = document();
    let hier = document.active_element()?;
    let knoppen = document.query_selector_all(&format!(".{BEVESTIG}")).ok()?;
    let knop = |plek| knoppen.get(plek)?.dyn_into::<web_sys::HtmlElement>().ok();
    let plekken = 0..knoppen.length();
    let nu = plekken
        .clone()
        .find(|plek| knop(*plek).is_some_and(|knop| *knop == hier))?;
    knop(nu + 1)
}

/// Shown in the row, under the demand.
#[component]
pub fn Eisbron(bron: Bron, naam: String) -> impl IntoView {
    let toont_velden =
        Memo::new(move |_| bron.open.get() || bron.stand.with(|s| *s == Bronstand::Gevraagd));
    let velden = {
        let naam = naam.clone();
        move || {
            bron.adres
                .get()
                .map(|adres| view! { <Bronvelden adres naam=naam.clone() /> })
        }
    };
    // A closure of its own: a fallback alone does not follow what it reads.
    let dicht = move || match bron.stand.get() {
        Bronstand::Indicatie => view! { <Indicatie bron naam=naam.clone() /> }.into_any(),
        Bronstand::Bekend(tekst) => view! {
            <p class="zacht klein">
                "Bron van de eis: "<span translate="no">{tekst}</span>". "
                <Knop
                    tekst="Bron wijzigen" soort=KnopSoort::Stil klasse="knop-klein"
                    voorlezen=format!("bij {naam}") on_klik=Callback::new(move |()| bron.open())
                />
            </p>
        }
        .into_any(),
        _ => ().into_any(),
    };
    view! {
        <Show when=move || toont_velden.get() fallback=move || dicht.clone()>
            {velden.clone()}
        </Show>
    }
}

#[component]
fn Indicatie(bron: Bron, naam: String) -> impl IntoView {
    view! {
        <div class="rij">
            <Badge toon=Signal::stored(Toon::Info) teken=Teken::Pen tekst="Indicatie, te controleren" />
            <Knop
                tekst="Klopt, gecontroleerd" klasse=format!("knop-klein {BEVESTIG}") voorlezen=format!("bij {naam}")
                on_klik=Callback::new(move |()| bron.bevestig())
            />
        </div>
    }
}

#[component]
fn Bronvelden(adres: Adres, naam: String) -> impl IntoView {
    let app = app();
    let plek = adres.veld("herkomst");
    let gekozen = plek.clone().map(|plek| app.waarde(plek));
    let waarde = Signal::derive(move || {
        let waarde = gekozen.and_then(|gekozen| gekozen.get());
        let waarde = waarde.as_ref().and_then(|waarde| waarde.as_str());
        waarde.unwrap_or_default().to_owned()
    });
    let on_keuze = Callback::new(move |keuze: String| {
        if let Some(plek) = plek.clone() {
            app.zet(plek, (!keuze.is_empty()).then(|| keuze.into()));
        }
    });
    let van_catalogus = EisHerkomst::Catalogus.waarde();
    let opties = EisHerkomst::OPTIES
        .iter()
        .filter(|optie| optie.waarde != van_catalogus)
        .map(|optie| Optie::new(optie.waarde, optie.label));
    view! {
        <div class="matrix-bronvelden">
            <Rijkeuze
                id=veld_id(&format!("{adres}.herkomst")) item=naam.clone()
                kort="waar komt deze eis vandaan?" opties=opties.collect() waarde on_keuze
            />
            <Rijinvoer adres=format!("{adres}.bron") item=naam kort="reden en bron" lang=true />
        </div>
    }
}

/// Shown with the rest of what can be noted at an item: a source for a demand of the coach's own.
#[component]
pub fn BronVastleggen(bron: Bron, naam: String) -> impl IntoView {
    let zonder = Memo::new(move |_| bron.stand.with(|s| *s == Bronstand::Zonder));
    view! {
        <Show when=move || zonder.get() && !bron.open.get()>
            <Knop
                tekst="Bron van de eis vastleggen" klasse="knop-klein" teken=Teken::Plus
                voorlezen=format!("bij {naam}") on_klik=Callback::new(move |()| bron.open())
            />
        </Show>
    }
}
