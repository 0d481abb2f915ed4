//! One item of the matrix: what the function asks, what the werknemer can do, and the outcome.

use super::bijstelling::{Aanbod, Aanpassing, EigenOordeel, Rijhistorie};
use super::eisbron::{Bron, BronVastleggen, Eisbron};
use super::eisinvoer::Eisinvoer;
use super::lezer::{Lezer, lijstitem, toon_van};
use super::velden::Rijinvoer;
use crate::dossier::keuzes::{FmlVersie, Uitkomst};
use crate::functies::Matrixregel;
use crate::session::eisen::eis_adres;
use crate::ui::belastbaarheid::item_in_woorden;
use crate::ui::context::app;
use crate::ui::onderdelen::{Badge, Knop, Pictogram, Teken};
use crate::ui::veld::veld_id;
use leptos::prelude::*;
use wasm_bindgen::JsCast;

/// A row that the holding document asks for.
#[component]
pub fn Matrixrij(lezer: Lezer, versie: Option<FmlVersie>, code: String) -> impl IntoView {
    let regel = {
        let code = code.clone();
        Memo::new(move |_| {
            lezer.matrix.with(|matrix| {
                let mut alle = matrix.as_ref()?.regels.iter();
                alle.find(|regel| regel.code == code).cloned()
            })
        })
    };
    let vakjes = {
        let code = code.clone();
        Signal::derive(move || {
            lezer.document.with(|document| {
                let items = document.iter().flat_map(|document| &document.items);
                let van_code =
                    items.filter(|item| item.code.as_deref().map(str::trim) == Some(code.as_str()));
                van_code
                    .flat_map(|item| item.waarden.iter().copied())
                    .collect::<Vec<u8>>()
            })
        })
    };
    let item = lijstitem(versie, &code);
    let naam = item.map_or_else(|| format!("Item {code}"), item_in_woorden);
    let kan = move || regel.with(|regel| regel.as_ref().map(|regel| regel.belastbaarheid.clone()));
    let te_hoog = Memo::new(move |_| {
        regel.with(|regel| {
            let regel = regel.as_ref()?;
            (regel.machine == Uitkomst::PastNiet).then(|| met_hoofdletter(&regel.uitleg()))
        })
    });
    let bron = Bron::nieuw(lezer, versie, code.clone());
    let open = RwSignal::new(false);
    let hulp = {
        let (code, naam) = (code.clone(), naam.clone());
        move |uitleg: String| {
            view! {
                <p class="matrix-uitleg">{uitleg}"."</p>
                <Aanbod lezer versie code=code.clone() naam=naam.clone() open />
            }
        }
    };
    let kop_id = format!("matrix-{}-{}", lezer.id, code.replace('.', "-"));
    view! {
        <li><div class="matrix-rij" role="group" aria-labelledby=kop_id.clone()>
            <div class="matrix-item">
                <h3 id=kop_id.clone()>{naam.clone()}</h3>
                <p class="matrix-kan"><span class="matrix-kan-kop">"Belastbaarheid: "</span>{kan}</p>
            </div>
            <Eis lezer versie code=code.clone() naam=naam.clone() vakjes bron />
            <div class="matrix-uitkomst" aria-live="polite">{move || regel.get().map(uitkomst)}</div>
            <div class="matrix-onder">
                <Eisbron bron naam=naam.clone() />
                {move || te_hoog.get().map(&hulp)}
            </div>
            <Meer lezer versie code naam bron open />
        </div></li>
    }
}

/// What else can be noted at an item. The history is made when it is opened.
#[component]
fn Meer(
    lezer: Lezer,
    versie: Option<FmlVersie>,
    code: String,
    naam: String,
    bron: Bron,
    open: RwSignal<bool>,
) -> impl IntoView {
    let ooit_open = Memo::new(move |eerder: Option<&bool>| open.get() || eerder == Some(&true));
    let historie = {
        let code = code.clone();
        move || view! { <Rijhistorie lezer versie code=code.clone() /> }
    };
    let wissel = move |ev: leptos::ev::Event| {
        let details = ev
            .target()
            .and_then(|doel| doel.dyn_into::<web_sys::Element>().ok());
        open.set(details.is_some_and(|details| details.has_attribute("open")));
    };
    view! {
        <details class="uitklap matrix-meer" prop:open=move || open.get() on:toggle=wissel>
            <summary><Pictogram teken=Teken::Rechts />"Bron, aanpassing of eigen oordeel"<span class="voorlezen">" bij " {naam.clone()}</span></summary>
            <div class="uitklap-inhoud matrix-bijstelling">
                <Aanpassing lezer code=code.clone() naam=naam.clone() />
                <EigenOordeel lezer code naam=naam.clone() />
                <BronVastleggen bron naam />
                <Show when=move || ooit_open.get()>{historie.clone()}</Show>
            </div>
        </details>
    }
}

fn met_hoofdletter(tekst: &str) -> String {
    let mut tekens = tekst.chars();
    let eerste = tekens.next().map(char::to_uppercase);
    eerste.into_iter().flatten().chain(tekens).collect()
}

/// A demand on an item that does not deviate now; it counts as soon as a document limits it.
#[component]
pub fn Losse(lezer: Lezer, versie: Option<FmlVersie>, code: String) -> impl IntoView {
    let app = app();
    let item = lijstitem(versie, &code);
    let naam = item.map_or_else(|| format!("Item {code}"), item_in_woorden);
    let kop_id = format!("los-{}-{}", lezer.id, code.replace('.', "-"));
    let adres = {
        let code = code.clone();
        move || {
            lezer
                .richting
                .with_untracked(|r| eis_adres(r.as_ref()?, versie, &code))
        }
    };
    let verwijder = Callback::new(move |()| {
        if let Some(adres) = adres() {
            app.wijzig(app.wijziging().zet(adres, None));
        }
    });
    let vakjes = Signal::stored(Vec::new());
    let bron = Bron::nieuw(lezer, versie, code.clone());
    view! {
        <li><div class="matrix-rij" role="group" aria-labelledby=kop_id.clone()>
            <div class="matrix-item">
                <h3 id=kop_id.clone()>{naam.clone()}</h3>
                <p class="zacht">"wijkt nu niet af"</p>
            </div>
            <Eis lezer versie code naam=naam.clone() vakjes bron />
            <div class="matrix-uitkomst">
                <Knop tekst="Verwijderen" klasse="knop-klein" voorlezen=naam.clone() on_klik=verwijder />
            </div>
            <div class="matrix-onder"><Eisbron bron naam /></div>
        </div></li>
    }
}

/// The fields of the demand, once there is one.
#[component]
fn Eis(
    lezer: Lezer,
    versie: Option<FmlVersie>,
    code: String,
    naam: String,
    vakjes: Signal<Vec<u8>>,
    bron: Bron,
) -> impl IntoView {
    let item = lijstitem(versie, &code);
    let adres = Memo::new(move |_| {
        lezer.richting.with(|richting| {
            eis_adres(richting.as_ref()?, versie, &code).map(|adres| adres.to_string())
        })
    });
    move || match adres.get() {
        Some(adres) => view! {
            <div
                class="matrix-eis" id=veld_id(&adres) tabindex="-1"
                on:input=move |_| bron.gewijzigd() on:change=move |_| bron.gewijzigd()
            >
                <Eisinvoer adres=adres.clone() lijstitem=item naam=naam.clone() vakjes />
            </div>
            <div class="matrix-tekst">
                <Rijinvoer
                    adres=format!("{adres}.omschrijving") item=naam.clone()
                    kort="wat vraagt de functie?" lang=true
                />
            </div>
        }
        .into_any(),
        None => view! {
            <div class="matrix-eis matrix-leeg"><p class="zacht">"Nog geen eis ingevuld"</p></div>
        }
        .into_any(),
    }
}

/// The outcome in symbol and word; of an own judgement also what the machine found.
fn uitkomst(regel: Matrixregel) -> impl IntoView {
    let machine = regel.oordeel_coach.then(|| {
        format!(
            "Uw oordeel. De vergelijking zegt: {}.",
            regel.machine.label()
        )
    });
    let zonder_reden = regel
        .oordeel_zonder_reden
        .then_some("Uw oordeel telt nog niet mee: er is geen reden.");
    let aanpassing = regel
        .aanpassing
        .filter(|_| regel.machine == Uitkomst::PastMetVoorwaarde)
        .map(|tekst| format!("Met: {tekst}"));
    view! {
        <Badge toon=Signal::stored(toon_van(regel.uitkomst)) tekst=regel.uitkomst.label() />
        {machine.map(|tekst| view! { <p class="zacht klein">{tekst}</p> })}
        {zonder_reden.map(|tekst| view! { <p class="zacht klein">{tekst}</p> })}
        {aanpassing.map(|tekst| view! { <p class="zacht klein" translate="no">{tekst}</p> })}
    }
}
