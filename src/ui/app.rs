//! Start of the page: state, effects and routes come together here.

use super::context::{App, app};
use super::onderdelen::{
    Bovenbalk, DiscreetBlad, Opslag as OpslagStand, Skiplink, Spelling, Toast, ToastActie, Toasts,
    Toon, focus_op, naar_begin,
};
use super::veld::kop_id;
use super::{dossier, instellingen, kluis, lijst};
use crate::dossier::Adres;
use crate::platform::inactiviteit::Inactiviteit;
use crate::platform::uitvoerder::{Uitvoerder, Wegwijzer};
use crate::platform::{Kluis, klok};
use crate::session::event::{BewaarEvent, DossierEvent, KluisEvent};
use crate::session::route::{self, Plek, Route};
use crate::session::{
    Berichtactie, Berichtsoort, Effect, Event, Kluisstand, Opslag, State, titel, update,
};
use futures_channel::mpsc::unbounded;
use leptos::ev;
use leptos::prelude::*;
use leptos::task::spawn_local;
use wasm_bindgen::JsCast;
use web_sys::CryptoKey;

/// Mounts the work in the element `app` of index.html.
pub fn open_werk(sleutel: CryptoKey) {
    let gevonden = document()
        .get_element_by_id("app")
        .and_then(|plek| plek.dyn_into().ok());
    if let Some(plek) = gevonden {
        let kluis = Kluis::uit_sleutel(sleutel);
        leptos::mount::mount_to(plek, move || start(kluis)).forget();
    }
}

fn start(kluis: Kluis) -> impl IntoView {
    instellingen::pas_thema_toe();
    let adresbalk = window().location().hash().unwrap_or_default();
    let state = RwSignal::new(State::nieuw(klok::vandaag()).begonnen_op(&adresbalk));
    let (naar_platform, effecten) = unbounded::<Effect>();
    let zend = move |event: Event| {
        let gevolg = state
            .try_update(|state| update(state, event))
            .unwrap_or_default();
        for effect in gevolg {
            // The receiver lives as long as the page.
            let _ = naar_platform.unbounded_send(effect);
        }
    };
    let route = RwSignal::new(lees_adresbalk());
    let context = App::nieuw(state, Callback::new(zend.clone()), route);
    provide_context(context);
    provide_context(super::naslag::Naslag::nieuw());
    provide_context(Spelling(Signal::derive(move || {
        state.with(|state| state.instellingen.spelling)
    })));

    let wijs = move |waarheen| match waarheen {
        Wegwijzer::Lijst => ga_naar(&Route::Lijst),
        // Whoever came by a link into the case, or unlocked there, stays there.
        Wegwijzer::Dossier => {
            if !route.with_untracked(|(route, _)| matches!(route, Route::Dossier(_))) {
                ga_naar(&Route::Dossier(Plek::Overzicht));
            }
        }
        Wegwijzer::Poort => {
            // An address without a place means the last case; who locks in the list comes back there.
            if route.with_untracked(|(route, _)| *route == Route::Lijst) {
                let _ = window().location().replace(&Route::Lijst.hash());
            }
            let _ = window().location().reload();
        }
    };
    let uitvoerder = Uitvoerder::nieuw(kluis, zend, wijs);
    spawn_local(uitvoerder.clone().draai(effecten));
    luister_naar_de_browser(context, route);
    vergrendel_bij_stilte(context, uitvoerder);
    view! { <Scherm /> }
}

fn lees_adresbalk() -> (Route, Option<Adres>) {
    route::lees(&window().location().hash().unwrap_or_default())
}

/// Shows another screen.
pub fn ga_naar(route: &Route) {
    let _ = window().location().set_hash(&route.hash());
}

/// What the browser tells by itself: another address, the page going away, a new day, nobody there.
/// The listeners live as long as the page.
fn luister_naar_de_browser(app: App, route: RwSignal<(Route, Option<Adres>)>) {
    let bewaar_nu = move || app.zend(Event::Bewaren(BewaarEvent::Nu));
    window_event_listener(ev::hashchange, move |_| route.set(lees_adresbalk()));
    window_event_listener(ev::pagehide, move |_| bewaar_nu());
    window_event_listener(ev::visibilitychange, move |_| {
        bewaar_nu();
        app.zend(Event::NieuweDag(klok::vandaag()));
    });
    window_event_listener(ev::beforeunload, move |gebeurtenis| {
        if app.heeft_onbewaard() {
            bewaar_nu();
            gebeurtenis.prevent_default();
        }
    });
    window_event_listener(ev::keydown, move |toets| sneltoets(app, &toets));
}

/// Locks this tab when nobody has worked for the chosen time, in this tab or in another.
fn vergrendel_bij_stilte(app: App, uitvoerder: Uitvoerder) {
    let minuten = app.lees(|state| state.instellingen.slot_na_minuten);
    let wacht = StoredValue::new_local(None::<Inactiviteit>);
    leptos::prelude::Effect::new(move |_| {
        let bij_stilte = move || app.zend(Event::Kluis(KluisEvent::VergrendelHier));
        wacht.set_value(Some(Inactiviteit::start(minuten.get(), bij_stilte)));
    });
    uitvoerder.bij_actief(move || {
        let _ = wacht.try_with_value(|wacht| wacht.as_ref().map(Inactiviteit::meld_activiteit));
    });
    let hier = uitvoerder.clone();
    window_event_listener(ev::keydown, move |_| hier.meld_activiteit());
    window_event_listener(ev::pointerdown, move |_| uitvoerder.meld_activiteit());
}

/// Ctrl+Z and Ctrl+Y outside a field; inside a field they belong to the browser.
fn sneltoets(app: App, toets: &web_sys::KeyboardEvent) {
    let in_veld = toets
        .target()
        .and_then(|doel| doel.dyn_into::<web_sys::Element>().ok())
        .is_some_and(|element| element.matches("input, textarea, select").unwrap_or(false));
    if in_veld || !(toets.ctrl_key() || toets.meta_key()) {
        return;
    }
    let event = match (toets.key().to_lowercase().as_str(), toets.shift_key()) {
        ("z", false) => DossierEvent::OngedaanMaken,
        ("y", _) | ("z", true) => DossierEvent::OpnieuwDoen,
        _ => return,
    };
    toets.prevent_default();
    app.zend(Event::Dossier(event));
}

/// The screen that fits the state of the vault and the address.
#[component]
fn Scherm() -> impl IntoView {
    let app = app();
    let stand = app.kluis();
    // Only what kind of screen, so that typing a passphrase does not draw the screen anew.
    let soort = Memo::new(move |_| stand.with(std::mem::discriminant));
    let discreet = RwSignal::new(false);
    let route = app.route();
    leptos::prelude::Effect::new(move |_| {
        let naam =
            route.with(|route| stand.with(|stand| titel::van_werk(stand, route, discreet.get())));
        document().set_title(&naam);
    });
    view! {
        <Skiplink />
        <div class="app" class:app-bedekt=move || discreet.get()>
            {move || {
                soort.with(|_| ());
                match stand.get_untracked() {
                    Kluisstand::Open => view! { <Werk discreet /> }.into_any(),
                    Kluisstand::Herstelcode { code } => {
                        let verder = KluisEvent::HerstelcodeBewaard;
                        let on_verder = Callback::new(move |()| app.zend(Event::Kluis(verder.clone())));
                        view! { <kluis::Herstelcode code on_verder /> }.into_any()
                    }
                    Kluisstand::Onleesbaar { fout } => view! { <kluis::Onbruikbaar fout /> }.into_any(),
                    Kluisstand::Lezen | Kluisstand::Vergrendeld => {
                        view! { <main id="inhoud" class="pagina" aria-busy="true"></main> }.into_any()
                    }
                }
            }}
        </div>
        <Show when=move || discreet.get()>
            <DiscreetBlad on_terug=Callback::new(move |()| discreet.set(false)) />
        </Show>
        <Berichten />
        <super::versie::NieuweVersie
            onbewaard=app.lees(crate::session::State::heeft_onbewaard)
            gevolg="Uw werk is opgeslagen. De pagina wordt opnieuw geladen; daarna ontgrendelt u de kluis weer."
        />
    }
}

/// Everything behind the lock.
#[component]
fn Werk(discreet: RwSignal<bool>) -> impl IntoView {
    let app = app();
    let route = app.route();
    // Within the case the frame stays; only the work in it changes.
    let soort = Memo::new(move |_| route.with(std::mem::discriminant));
    begin_bij_nieuw_scherm(app);
    view! {
        <Balk discreet />
        {move || {
            soort.with(|_| ());
            match route.get_untracked() {
                Route::Lijst => view! { <lijst::Dossierlijst /> }.into_any(),
                Route::Instellingen => view! { <instellingen::Instellingenscherm /> }.into_any(),
                Route::Licenties => view! { <instellingen::Licenties /> }.into_any(),
                #[cfg(debug_assertions)]
                Route::Onderdelen => view! { <super::onderdelen::Onderdelen /> }.into_any(),
                #[cfg(not(debug_assertions))]
                Route::Onderdelen => view! { <lijst::Dossierlijst /> }.into_any(),
                Route::Dossier(_) => view! { <dossier::Dossierscherm /> }.into_any(),
            }
        }}
    }
}

/// Each screen begins at its top, with the focus in it: also the first after unlocking, and the case
/// that was read meanwhile. Within the case [`dossier`] sees to it, which also knows the field asked for.
fn begin_bij_nieuw_scherm(app: App) {
    let (route, veld, dossier) = (app.route(), app.gevraagd_veld(), app.dossier());
    let scherm = Memo::new(move |_| {
        let open = matches!(route.get(), Route::Dossier(_)).then(|| dossier.with(Option::is_some));
        (route.with(std::mem::discriminant), open)
    });
    leptos::prelude::Effect::new(move |_| {
        scherm.get();
        if veld.with_untracked(Option::is_none) {
            // After it has been drawn.
            request_animation_frame(naar_begin);
        }
    });
}

#[component]
fn Balk(discreet: RwSignal<bool>) -> impl IntoView {
    let app = app();
    let route = app.route();
    let in_dossier = move || matches!(route.get(), Route::Dossier(_));
    let naam = app.lees(|state| {
        state.open.as_ref().map(|open| {
            open.stand
                .werknemer
                .naam
                .clone()
                .unwrap_or_else(|| "Nieuw dossier".to_owned())
        })
    });
    let plaats = Signal::derive(move || if in_dossier() { naam.get() } else { None });
    let opslag = app.lees(|state| match state.open.as_ref().map(|open| &open.opslag) {
        None | Some(Opslag::Rust) => OpslagStand::Rust,
        Some(Opslag::Wacht | Opslag::Bezig) => OpslagStand::Bezig,
        Some(Opslag::Opgeslagen { om }) => OpslagStand::Opgeslagen { om: om.clone() },
        Some(Opslag::Niet { kort, .. }) => OpslagStand::Niet {
            reden: kort.clone(),
        },
    });
    let on_slot = Callback::new(move |()| app.zend(Event::Kluis(KluisEvent::Vergrendel)));
    let acties = ViewFn::from(move || {
        view! { <super::balkacties::Balkacties discreet /> }
    });
    view! { <Bovenbalk plaats opslag on_slot acties /> }
}

fn toastactie(app: App, actie: Berichtactie) -> ToastActie {
    let Berichtactie::Terugzetten(adres) = actie;
    ToastActie {
        tekst: "Terugzetten".to_owned(),
        on_klik: Callback::new(move |()| {
            app.zend(Event::Dossier(DossierEvent::OngedaanMaken));
            let id = kop_id(adres.als_str());
            // The button goes with its message; what came back gets the focus.
            request_animation_frame(move || focus_op(&id));
        }),
    }
}

#[component]
fn Berichten() -> impl IntoView {
    let app = app();
    let berichten = app.lees(|state| state.berichten.clone());
    let toasts = Signal::derive(move || {
        berichten
            .get()
            .into_iter()
            .map(|bericht| Toast {
                id: bericht.nummer,
                toon: match bericht.soort {
                    Berichtsoort::Gelukt => Toon::Gelukt,
                    Berichtsoort::Info => Toon::Info,
                    Berichtsoort::Fout => Toon::Fout,
                },
                weg_na: bericht.toontijd(),
                tekst: bericht.tekst,
                actie: bericht.actie.map(|actie| toastactie(app, actie)),
            })
            .collect::<Vec<_>>()
    });
    let on_sluit = Callback::new(move |nummer| app.zend(Event::BerichtGezien(nummer)));
    view! { <Toasts berichten=toasts on_sluit /> }
}
