//! The gate on screen: the small page that loads first.

use super::kluis;
use super::onderdelen::Skiplink;
use super::versie::NieuweVersie;
use crate::platform::poort::Poortwachter;
use crate::session::poort::{PoortEvent, Poortstand, update};
use crate::session::titel;
use leptos::prelude::*;
use leptos::task::spawn_local;
use wasm_bindgen::JsCast;

/// What the screens of the gate can reach.
#[derive(Clone, Copy)]
pub struct Poort {
    pub stand: RwSignal<Poortstand>,
    pub zend: Callback<PoortEvent>,
    /// Work that could not be written waits sealed in this tab.
    pub wachtend: bool,
}

/// The gate; its screens are rendered inside it.
pub fn poort() -> Poort {
    expect_context::<Poort>()
}

/// Mounts the gate in the element `app` of index.html.
pub fn open_poort() {
    super::instellingen::pas_thema_toe();
    let gevonden = document()
        .get_element_by_id("app")
        .and_then(|plek| plek.dyn_into().ok());
    if let Some(plek) = gevonden {
        leptos::mount::mount_to(plek, Start).forget();
    }
}

#[component]
fn Start() -> impl IntoView {
    let stand = RwSignal::new(Poortstand::Zoeken);
    let wachter = StoredValue::new_local(Poortwachter::default());
    let zend = Callback::new(move |event: PoortEvent| verwerk(stand, wachter, event));
    let wachtend = crate::platform::wachtend::is_er();
    provide_context(Poort {
        stand,
        zend,
        wachtend,
    });
    spawn_local(async move {
        if let Some(wachter) = wachter.try_get_value() {
            let gevonden = wachter.zoek().await;
            zend.run(gevonden);
        }
    });
    view! { <Scherm /> }
}

/// Takes an event in, and what comes of its effect after it.
fn verwerk(
    stand: RwSignal<Poortstand>,
    wachter: StoredValue<Poortwachter, LocalStorage>,
    event: PoortEvent,
) {
    let effect = stand.try_update(|stand| update(stand, event)).flatten();
    if let (Some(effect), Some(wachter_nu)) = (effect, wachter.try_get_value()) {
        spawn_local(async move {
            let gevolg = wachter_nu.voer_uit(effect).await;
            verwerk(stand, wachter, gevolg);
        });
    }
}

#[component]
fn Scherm() -> impl IntoView {
    let Poort { stand, zend, .. } = poort();
    Effect::new(move |_| document().set_title(&stand.with(titel::van_poort)));
    // Only which screen, so that a fault does not wipe what is being typed.
    let soort = Memo::new(move |_| stand.with(std::mem::discriminant));
    move || {
        soort.with(|_| ());
        let scherm = match stand.get_untracked() {
            Poortstand::Zoeken => {
                view! { <main id="inhoud" class="pagina pagina-smal" aria-busy="true"></main> }
                    .into_any()
            }
            Poortstand::Geen { .. } => view! { <kluis::Maken /> }.into_any(),
            Poortstand::Herstelcode { code } => {
                let on_verder = Callback::new(move |()| zend.run(PoortEvent::HerstelcodeBewaard));
                view! { <kluis::Herstelcode code on_verder /> }.into_any()
            }
            Poortstand::Vergrendeld { .. } => view! {
                <kluis::Ontgrendelen />
                <NieuweVersie onbewaard=false gevolg="De pagina wordt opnieuw geladen; daarna kunt u ontgrendelen." />
            }
            .into_any(),
            Poortstand::NieuweWachtzin { .. } => view! { <kluis::KiesWachtzin /> }.into_any(),
            Poortstand::WachtzinGewijzigd => view! { <kluis::WachtzinGewijzigd /> }.into_any(),
            Poortstand::Onbruikbaar { fout } => view! { <kluis::Onbruikbaar fout /> }.into_any(),
            // The work draws itself in the same place.
            Poortstand::Open => return ().into_any(),
        };
        view! { <Skiplink /><div class="app">{scherm}</div> }.into_any()
    }
}
