//! A list of items: each opens to its fields; add at the foot, remove with undo.

use crate::dossier::velden::Veldsoort;
use crate::dossier::velden::invoer::toon_waarde;
use crate::dossier::{Adres, velden};
use crate::ui::context::app;
use crate::ui::onderdelen::{Knop, KnopSoort, Teken, focus_op};
use crate::ui::veld::{Dossierveld, veld_id};
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
    let kop_id = veld_id(&lijst);
    view! {
        <h2 id=kop_id tabindex="-1">{titel}</h2>
        {hint.map(|hint| view! { <p class="veld-uitleg">{hint}</p> })}
        <ul class="items">
            <For each=move || items.get() key=|id| *id children=move |id| {
                let adres = format!("{lijst}[{id}]");
                let open = laatst_toegevoegd.get_untracked() == id;
                view! { <Item adres velden enkelvoud open /> }
            } />
        </ul>
        <Knop
            tekst=format!("{} toevoegen", met_hoofdletter(enkelvoud)) teken=Teken::Plus
            on_klik=toevoegen soort=KnopSoort::Secundair
        />
    }
}

#[component]
fn Item(
    adres: String,
    velden: &'static [&'static str],
    enkelvoud: &'static str,
    open: bool,
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
        if let Some(weg) = &weg {
            app.wijzig(app.wijziging().zet(weg.clone(), None));
        }
    });
    let voorlezen = Signal::derive(titel).get_untracked();
    view! {
        <li class="item">
            <details open=open>
                <summary translate="no">{titel}</summary>
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
