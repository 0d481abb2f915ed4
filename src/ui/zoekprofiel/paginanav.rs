//! "Op deze pagina": the parts of the screen of a direction, how each stands, and a way to jump there.
//!
//! Beside the work where there is room; elsewhere one line that stays in sight and opens to the list.

use super::lezer::Lezer;
use crate::session::richtingdelen::{Deel, Deelstand, deelstanden};
use crate::ui::context::{app, link_naar_veld};
use crate::ui::onderdelen::{Pictogram, Teken, focus_op};
use crate::ui::veld::veld_id;
use leptos::ev;
use leptos::prelude::*;
use wasm_bindgen::JsCast;

const KNOP: &str = "paginanav-knop";
/// A heading counts as reached this many pixels below the top of the window: under what stays there.
const LEESLIJN: f64 = 200.0;

/// The id of the heading of a part.
pub fn kop_id(deel: Deel, richting: u32) -> String {
    match deel {
        // A link to the demands as a whole leads here too.
        Deel::Belastbaarheid => veld_id(&format!("zoekrichtingen[{richting}].eisen")),
        _ => format!("deel-{richting}-{}", deel as u8),
    }
}

/// Heading of a part; takes the focus when it is jumped to.
#[component]
pub fn Deelkop(deel: Deel, richting: u32) -> impl IntoView {
    view! { <h2 id=kop_id(deel, richting) tabindex="-1">{deel.kop()}</h2> }
}

#[component]
pub fn Paginanav(lezer: Lezer) -> impl IntoView {
    let stand = app().stand();
    let standen = Memo::new(move |_| {
        let Some(richting) = lezer.richting.get() else {
            return Vec::new();
        };
        let (document, matrix) = (lezer.document.get(), lezer.matrix.get());
        stand.with(|stand| deelstanden(stand, &richting, document.as_ref(), matrix.as_ref()))
    });
    let hier = volg_lezen(lezer.id);
    let open = RwSignal::new(false);
    let dicht_met_escape = move |ev: ev::KeyboardEvent| {
        if ev.key() == "Escape" && open.get_untracked() {
            open.set(false);
            focus_op(KNOP);
        }
    };
    let delen =
        Deel::ALLE.map(|deel| view! { <Sprong deel richting=lezer.id standen hier open /> });
    view! {
        <nav
            class="paginanav deel-breed" aria-label="Op deze pagina"
            on:keydown=dicht_met_escape
            on:focusout=move |ev| if ging_eruit(&ev) { open.set(false) }
        >
            <button
                type="button" id=KNOP class="paginanav-knop" aria-controls="paginanav-lijst"
                aria-expanded=move || if open.get() { "true" } else { "false" }
                on:click=move |_| open.update(|open| *open = !*open)
            >
                <Pictogram teken=Teken::Rechts />
                <span class="paginanav-titel">"Op deze pagina"</span>
                <span class="paginanav-hier">{move || hier.get().kop()}</span>
                <span class="paginanav-telling">{move || standen.with(|standen| telling(standen))}</span>
            </button>
            <p class="paginanav-kop" aria-hidden="true">"Op deze pagina"</p>
            <ol class="paginanav-lijst" id="paginanav-lijst" class:open=move || open.get()>
                {delen.into_iter().collect_view()}
            </ol>
        </nav>
    }
}

/// "5 van 7 compleet"; nothing of a dropped direction, which needs only its reason.
fn telling(standen: &[Deelstand]) -> Option<String> {
    let compleet = standen.iter().filter(|stand| stand.is_compleet()).count();
    (standen.len() == Deel::ALLE.len())
        .then(|| format!("{compleet} van {} compleet", standen.len()))
}

/// Link to a part. The hash of the address is the route: a click moves the focus only, while the
/// address of the link leads to the first field of the part, also in another tab.
#[component]
fn Sprong(
    deel: Deel,
    richting: u32,
    standen: Memo<Vec<Deelstand>>,
    hier: Memo<Deel>,
    open: RwSignal<bool>,
) -> impl IntoView {
    let naar = link_naar_veld(&format!(
        "zoekrichtingen[{richting}].{}",
        deel.eerste_veld()
    ));
    let stand = Memo::new(move |_| {
        standen.with(|standen| {
            let stand = standen.iter().find(|stand| stand.deel == deel)?;
            Some((stand.is_compleet(), stand.in_woorden()))
        })
    });
    let spring = move |ev: ev::MouseEvent| {
        // With a key held the browser does what it does with any link.
        if ev.ctrl_key() || ev.meta_key() || ev.shift_key() {
            return;
        }
        ev.prevent_default();
        open.set(false);
        focus_op(&kop_id(deel, richting));
    };
    let teken = move || {
        let (compleet, _) = stand.get()?;
        let teken = if compleet { Teken::Vinkje } else { Teken::Half };
        Some(view! { <Pictogram teken /> })
    };
    view! {
        <li>
            <a
                href=naar on:click=spring
                class=move || match stand.get() {
                    Some((true, _)) => "paginanav-sprong is-compleet",
                    _ => "paginanav-sprong",
                }
                aria-current=move || (hier.get() == deel).then_some("true")
            >
                <span class="paginanav-teken" aria-hidden="true">{teken}</span>
                <span class="paginanav-naam">{deel.kop()}</span>
                <span class="paginanav-stand">{move || stand.get().map(|(_, tekst)| tekst)}</span>
            </a>
        </li>
    }
}

/// The part that is being read: the last whose heading has passed the reading line.
fn volg_lezen(richting: u32) -> Memo<Deel> {
    let gelezen = RwSignal::new(Deel::Functie);
    let kijk = move || {
        let lijn = window().scroll_y().unwrap_or_default() + LEESLIJN;
        let voorbij = |deel: &Deel| {
            let kop = document().get_element_by_id(&kop_id(*deel, richting));
            kop.and_then(|kop| kop.dyn_into::<web_sys::HtmlElement>().ok())
                .is_some_and(|kop| f64::from(kop.offset_top()) <= lijn)
        };
        let deel = Deel::ALLE.into_iter().rfind(voorbij);
        // The screen may be gone by the time this runs.
        let _ = gelezen.try_set(deel.unwrap_or(Deel::Functie));
    };
    let rol = window_event_listener(ev::scroll, move |_| kijk());
    let maat = window_event_listener(ev::resize, move |_| kijk());
    on_cleanup(move || {
        rol.remove();
        maat.remove();
    });
    Memo::new(move |_| gelezen.get())
}

/// What has focus may not lie behind the open list.
fn ging_eruit(ev: &ev::FocusEvent) -> bool {
    let knoop = |doel: Option<web_sys::EventTarget>| doel?.dyn_into::<web_sys::Node>().ok();
    match (knoop(ev.current_target()), knoop(ev.related_target())) {
        (Some(nav), Some(naar)) => !nav.contains(Some(&naar)),
        _ => false,
    }
}
