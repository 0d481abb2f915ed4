//! A list of items: each opens to its fields; add at the foot, remove with undo.

use crate::dossier::velden::Veldsoort;
use crate::dossier::velden::invoer::toon_waarde;
use crate::dossier::{Adres, velden};
use crate::session::Event;
use crate::session::event::DossierEvent;
use crate::ui::context::app;
use crate::ui::onderdelen::{Knop, KnopSoort, Teken, focus_op};
use crate::ui::veld::{Dossierveld, kop_id, veld_id};
use leptos::prelude::*;

/// Edits the list at `lijst` (without brackets); `velden` are the fields of an item, the first
/// two of which name it when it is closed.
#[component]
pub fn Lijstbewerker(
    #[prop(into)] lijst: String,
    velden: &'static [&'static str],
    /// Heading of its own; otherwise the label of the list.
    #[prop(optional, into)]
    titel: Option<String>,
) -> impl IntoView {
    let app = app();
    let regel = Adres::lees(&format!("{lijst}[1]")).and_then(|adres| velden::zoek(&adres));
    let enkelvoud = match regel.map(|veld| veld.soort) {
        Some(Veldsoort::Lijst(enkelvoud)) => enkelvoud,
        _ => "onderdeel",
    };
    let titel = titel
        .or_else(|| regel.map(|veld| veld.label.to_owned()))
        .unwrap_or_default();
    let hint = regel.map(|veld| veld.hint).filter(|hint| !hint.is_empty());
    let items = app.items(lijst.clone());
    let laatst_toegevoegd = RwSignal::new(0_u32);
    let toevoegen = {
        let lijst = lijst.clone();
        Callback::new(move |()| {
            if let Some(id) = app.voeg_item_toe(&lijst) {
                laatst_toegevoegd.set(id);
                let eerste = velden
                    .first()
                    .map(|naam| veld_id(&format!("{lijst}[{id}].{naam}")));
                request_animation_frame(move || focus_op(&eerste.unwrap_or_default()));
            }
        })
    };
    let titel_id = veld_id(&lijst);
    let na_verwijderen = {
        let (lijst, titel_id) = (lijst.clone(), titel_id.clone());
        Callback::new(move |id: u32| {
            let volgende = buur(&items.get_untracked(), id);
            let naar = volgende.map_or_else(
                || titel_id.clone(),
                |ander| kop_id(&format!("{lijst}[{ander}]")),
            );
            // The button is gone with its item: the focus goes to what stands there now.
            request_animation_frame(move || focus_op(&naar));
        })
    };
    view! {
        <h2 id=titel_id tabindex="-1">{titel}</h2>
        {hint.map(|hint| view! { <p class="veld-uitleg">{hint}</p> })}
        <ul class="items">
            <For each=move || items.get() key=|id| *id children=move |id| {
                let adres = format!("{lijst}[{id}]");
                let open = laatst_toegevoegd.get_untracked() == id;
                view! { <Item id adres velden enkelvoud open na_verwijderen /> }
            } />
        </ul>
        <Knop
            tekst=format!("{} toevoegen", met_hoofdletter(enkelvoud)) teken=Teken::Plus
            on_klik=toevoegen soort=KnopSoort::Secundair
        />
    }
}

/// The item after the one removed, else the one before it.
fn buur(items: &[u32], weg: u32) -> Option<u32> {
    let mut over = items.iter().copied().filter(|id| *id != weg);
    let volgende = over.clone().find(|id| *id > weg);
    volgende.or_else(|| over.next_back())
}

#[component]
fn Item(
    id: u32,
    adres: String,
    velden: &'static [&'static str],
    enkelvoud: &'static str,
    open: bool,
    /// Moves the focus away from the item that goes.
    na_verwijderen: Callback<u32>,
) -> impl IntoView {
    let app = app();
    let samenvatting = samenvatting(&adres, velden);
    let titel = move || {
        let tekst = samenvatting.get();
        if tekst.is_empty() {
            format!("Nieuwe {enkelvoud}")
        } else {
            tekst
        }
    };
    let weg = Adres::lees(&adres);
    let verwijder = Callback::new(move |()| {
        if let Some(adres) = weg.clone() {
            let melding = format!("{} verwijderd.", met_hoofdletter(enkelvoud));
            na_verwijderen.run(id);
            app.zend(Event::Dossier(DossierEvent::Verwijder { adres, melding }));
        }
    });
    let kop = kop_id(&adres);
    let voorlezen = Signal::derive(titel).get_untracked();
    view! {
        <li class="item">
            <details open=open>
                <summary id=kop translate="no">{titel}</summary>
                <div class="item-velden">
                    {velden.iter().map(|naam| view! { <Dossierveld adres=format!("{adres}.{naam}") /> }).collect_view()}
                    <Knop
                        tekst="Verwijderen" soort=KnopSoort::Stil teken=Teken::Bak voorlezen
                        on_klik=verwijder
                    />
                </div>
            </details>
        </li>
    }
}

/// The first two fields that hold something, in words.
fn samenvatting(adres: &str, namen: &'static [&'static str]) -> Memo<String> {
    let app = app();
    let delen: Vec<_> = namen
        .iter()
        .take(4)
        .filter_map(|naam| {
            let adres = Adres::lees(&format!("{adres}.{naam}"))?;
            let veld = velden::zoek(&adres)?;
            Some((app.waarde(adres), veld.soort))
        })
        .collect();
    Memo::new(move |_| {
        let gevuld = delen.iter().filter_map(|(waarde, soort)| {
            waarde
                .get()
                .map(|waarde| kort(&toon_waarde(*soort, &waarde)))
        });
        gevuld.take(2).collect::<Vec<_>>().join(", ")
    })
}

fn kort(tekst: &str) -> String {
    const HOOGUIT: usize = 80;
    let regel = tekst.lines().next().unwrap_or_default();
    if regel.chars().count() <= HOOGUIT {
        return regel.to_owned();
    }
    let begin: String = regel.chars().take(HOOGUIT).collect();
    format!("{begin}…")
}

fn met_hoofdletter(woord: &str) -> String {
    let mut tekens = woord.chars();
    tekens
        .next()
        .map(|eerste| eerste.to_uppercase().chain(tekens).collect())
        .unwrap_or_default()
}
