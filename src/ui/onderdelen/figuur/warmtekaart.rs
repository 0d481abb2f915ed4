//! The heat map: a table that scrolls in its own box, and on a phone a list per function.

use super::{Uitkomstteken, tegel, teken};
use crate::dossier::keuzes::Uitkomst;
use crate::dossier::schrijfwijze::opsomming;
use crate::figuur::{Teken, WarmteCel, WarmteItem, WarmteRij, WarmtekaartInvoer};
use leptos::prelude::*;

/// From best to worst, as the legend shows them.
const UITKOMSTEN: [Uitkomst; 5] = [
    Uitkomst::Past,
    Uitkomst::PastMetVoorwaarde,
    Uitkomst::TeBeoordelen,
    Uitkomst::NietBeoordeeld,
    Uitkomst::PastNiet,
];

/// Gives the address of a row (no column) or a cell; `None` leads nowhere.
pub type Kaartlink = Callback<(usize, Option<usize>), Option<String>>;

/// Functions against limited items. Shows nothing without functions or items.
#[component]
pub fn Warmtekaartbeeld(
    /// Unique on the page.
    #[prop(into)]
    id: String,
    invoer: WarmtekaartInvoer,
    /// Where a row leads, and a cell of it: number of the row, then of the column.
    #[prop(optional_no_strip)]
    naar: Option<Kaartlink>,
) -> impl IntoView {
    if invoer.items.is_empty() || invoer.rijen.is_empty() {
        return ().into_any();
    }
    let titel_id = format!("{id}-titel");
    let oordeel = invoer
        .rijen
        .iter()
        .flat_map(|rij| rij.cellen.iter().flatten())
        .any(WarmteCel::wijkt_af);
    let lijst = invoer.rijen.iter().enumerate().map(|(plaats, rij)| {
        let adres = naar.and_then(|naar| naar.run((plaats, None)));
        regel(rij, &invoer.items, adres)
    });
    let lijst = lijst.collect_view();
    view! {
        <div class="warmte" id=id>
            <p class="warmte-bevinding" id=titel_id.clone()>{invoer.bevinding()}</p>
            {legenda(oordeel)}
            <div class="tabel-raam warmte-raam" role="region" tabindex="0" aria-labelledby=titel_id.clone()>
                {tabel(&invoer, &titel_id, naar)}
            </div>
            <ul class="warmte-lijst">{lijst}</ul>
        </div>
    }
    .into_any()
}

fn legenda(oordeel: bool) -> impl IntoView {
    let regels = UITKOMSTEN
        .map(|uitkomst| view! { <li><Uitkomstteken uitkomst />{uitkomst.label()}</li> })
        .collect_view();
    let hoekje = oordeel.then(|| {
        view! { <li><span class="tegel tegel-leeg tegel-oordeel" aria-hidden="true"></span>"Hoekje: uw oordeel, anders dan berekend"</li> }
    });
    view! { <ul class="warmte-legenda" aria-label="Betekenis van de tekens">{regels}{hoekje}</ul> }
}

fn tabel(
    invoer: &WarmtekaartInvoer,
    titel_id: &str,
    naar: Option<Kaartlink>,
) -> impl IntoView + use<> {
    let koppen = invoer
        .items
        .iter()
        .map(|item| view! { <th scope="col" class="warmte-kop"><span>{item.label()}</span></th> });
    let koppen = koppen.collect_view();
    let rijen = invoer.rijen.iter().enumerate().map(|(plaats, rij)| {
        let link = |kolom| naar.and_then(|naar| naar.run((plaats, kolom)));
        let cellen = rij.cellen.iter().enumerate();
        let cellen = cellen
            .map(|(kolom, inhoud)| cel(inhoud, link(Some(kolom))))
            .collect_view();
        let geheel = rij.uitkomst;
        view! {
            <tr>
                <th scope="row">{functienaam(rij, link(None))}</th>
                <td class=format!("warmte-cel warmte-geheel tegel-{}", tegel(geheel))>
                    {teken(Teken::van(geheel))}<span class="voorlezen">{geheel.label()}</span>
                </td>
                {cellen}
            </tr>
        }
    });
    let rijen = rijen.collect_view();
    view! {
        <table class="warmte-tabel" aria-labelledby=titel_id.to_owned()>
            <thead>
                <tr>
                    <th scope="col">"Functie"</th>
                    <th scope="col" class="warmte-kop warmte-geheel"><span>"Geheel"</span></th>
                    {koppen}
                </tr>
            </thead>
            <tbody>{rijen}</tbody>
        </table>
    }
}

/// The name of a function, as a link where it leads somewhere.
fn functienaam(rij: &WarmteRij, naar: Option<String>) -> AnyView {
    let naam = rij.functie.clone();
    match naar {
        Some(naar) => view! { <a href=naar translate="no">{naam}</a> }.into_any(),
        None => view! { <span translate="no">{naam}</span> }.into_any(),
    }
}

fn cel(cel: &Option<WarmteCel>, naar: Option<String>) -> impl IntoView + use<> {
    let Some(cel) = cel else {
        return view! { <td><span class="voorlezen">"Niet getoetst"</span></td> }.into_any();
    };
    let oordeel = if cel.wijkt_af() { " tegel-oordeel" } else { "" };
    let klasse = format!("warmte-cel tegel-{}{oordeel}", tegel(cel.uitkomst));
    let woorden = in_woorden(cel);
    let titel = woorden.clone();
    let inhoud = view! {
        {teken(Teken::van(cel.uitkomst))}<span class="voorlezen">{woorden}</span>
    };
    // For the pointer; by keyboard the name of the function leads to the same screen in one stop.
    let inhoud = match naar {
        Some(naar) => view! { <a href=naar tabindex="-1">{inhoud}</a> }.into_any(),
        None => inhoud.into_any(),
    };
    view! {
        // The pointer gets the same words as the reader.
        <td class=klasse title=titel>{inhoud}</td>
    }
    .into_any()
}

/// "Past niet. Functie vraagt: tot 15 kg. Belastbaarheid: tot 5 kg."
fn in_woorden(cel: &WarmteCel) -> String {
    let mut uit = format!("{}.", cel.in_woorden());
    for (naam, waarde) in [
        ("Functie vraagt", &cel.eis),
        ("Belastbaarheid", &cel.belastbaarheid),
    ] {
        if !waarde.is_empty() {
            uit.push_str(&format!(" {naam}: {waarde}."));
        }
    }
    uit
}

/// A function on a phone: its outcome, then the items that do not simply fit, worst first.
fn regel(rij: &WarmteRij, items: &[WarmteItem], naar: Option<String>) -> impl IntoView + use<> {
    let groepen = rij.per_uitkomst().into_iter().map(|(uitkomst, plaatsen)| {
        let namen = namen(rij, items, uitkomst, &plaatsen);
        view! { <li><Uitkomstteken uitkomst /><span><strong>{uitkomst.label()}</strong>": " {namen}</span></li> }
    });
    view! {
        <li>
            <p class="warmte-functie">
                <Uitkomstteken uitkomst=rij.uitkomst />
                <span><strong>{functienaam(rij, naar)}</strong>": " {rij.uitkomst.label().to_lowercase()}</span>
            </p>
            <ul>{groepen.collect_view()}</ul>
        </li>
    }
}

/// The items by name; of those that fit only how many there are, unless the coach decided so.
fn namen(rij: &WarmteRij, items: &[WarmteItem], uitkomst: Uitkomst, plaatsen: &[usize]) -> String {
    let oordeel = |plaats: &usize| {
        let cel = rij.cellen.get(*plaats).and_then(Option::as_ref);
        cel.is_some_and(WarmteCel::wijkt_af)
    };
    let naam = |plaats: &usize| {
        let bij = if oordeel(plaats) { " (uw oordeel)" } else { "" };
        items
            .get(*plaats)
            .map(|item| format!("{}{bij}", item.label()))
    };
    if uitkomst != Uitkomst::Past {
        let namen: Vec<String> = plaatsen.iter().filter_map(naam).collect();
        return opsomming(&namen);
    }
    let eigen: Vec<&usize> = plaatsen.iter().filter(|plaats| oordeel(plaats)).collect();
    let punten = if plaatsen.len() == 1 {
        "punt"
    } else {
        "punten"
    };
    let mut uit = format!("{} {punten}", plaatsen.len());
    if !eigen.is_empty() {
        let namen: Vec<String> = eigen.into_iter().filter_map(naam).collect();
        uit.push_str(&format!(", waaronder {}", opsomming(&namen)));
    }
    uit
}
