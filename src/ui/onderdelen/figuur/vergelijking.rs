//! Functions side by side: a table, and on a phone a list per item.

use super::{Uitklap, Uitkomstteken};
use crate::dossier::keuzes::Uitkomst;
use crate::figuur::{VergelijkRij, Vergelijking, WarmteCel};
use leptos::prelude::*;

/// Two to four functions, item by item.
#[component]
pub fn Vergelijkingsbeeld(
    /// Unique on the page.
    #[prop(into)]
    id: String,
    vergelijking: Vergelijking,
) -> impl IntoView {
    let namen: Vec<String> = vergelijking
        .functies
        .iter()
        .map(|kop| kop.functie.clone())
        .collect();
    let (anders, gelijk): (Vec<_>, Vec<_>) =
        vergelijking.rijen.iter().partition(|rij| rij.verschilt);
    let lijst = anders.into_iter().map(|rij| punt(rij, &namen));
    let lijst = lijst.collect_view();
    let geheel = vergelijking.functies.iter().map(|kop| {
        view! { <li><strong>{kop.functie.clone()}</strong>{uitkomst(kop.uitkomst, kop.uitkomst.label().to_owned())}<span class="zacht">"uren passen vanaf: " {kop.uren_in_woorden()}</span></li> }
    });
    let geheel = geheel.collect_view();
    view! {
        <div class="vergelijking" id=id>
            <div class="tabel-raam vergelijking-raam" role="region" tabindex="0" aria-label="Functies naast elkaar">
                {tabel(&vergelijking)}
            </div>
            <div class="vergelijking-lijst">
                <ul class="vergelijking-geheel">{geheel}</ul>
                <ul class="vergelijking-punten">{lijst}</ul>
                {gelijke_punten(&gelijk)}
            </div>
        </div>
    }
}

fn tabel(vergelijking: &Vergelijking) -> impl IntoView + use<> {
    let koppen = vergelijking
        .functies
        .iter()
        .map(|kop| view! { <th scope="col">{kop.functie.clone()}</th> });
    let koppen = koppen.collect_view();
    let geheel = vergelijking
        .functies
        .iter()
        .map(|kop| view! { <td>{uitkomst(kop.uitkomst, kop.uitkomst.label().to_owned())}</td> });
    let geheel = geheel.collect_view();
    let uren = vergelijking
        .functies
        .iter()
        .map(|kop| view! { <td>{kop.uren_in_woorden()}</td> });
    let uren = uren.collect_view();
    let rijen = vergelijking.rijen.iter().map(|rij| {
        let cellen = rij
            .cellen
            .iter()
            .map(|cel| view! { <td>{inhoud(cel)}</td> });
        let klasse = rij.verschilt.then_some("verschilt");
        view! {
            <tr class=klasse>
                <th scope="row">{rij.item.label()}{rij.verschilt.then(verschil)}</th>
                <td>{rij.belastbaarheid.clone()}</td>
                {cellen.collect_view()}
            </tr>
        }
    });
    let rijen = rijen.collect_view();
    view! {
        <table class="tabel">
            <thead><tr><th scope="col">"Punt"</th><th scope="col">"Belastbaarheid"</th>{koppen}</tr></thead>
            <tbody>
                <tr><th scope="row">"Geheel"</th><td></td>{geheel}</tr>
                <tr><th scope="row">"Uren passen vanaf"</th><td></td>{uren}</tr>
                {rijen}
            </tbody>
        </table>
    }
}

fn verschil() -> impl IntoView {
    view! { <span class="vergelijking-verschil">"verschil"</span> }
}

fn uitkomst(uitkomst: Uitkomst, woorden: String) -> impl IntoView {
    view! { <span class="vergelijking-uitkomst"><Uitkomstteken uitkomst />{woorden}</span> }
}

fn inhoud(cel: &Option<WarmteCel>) -> impl IntoView + use<> {
    let Some(cel) = cel else {
        return view! { <span class="zacht">"niet getoetst"</span> }.into_any();
    };
    let voorwaarde = cel.voorwaarde.clone();
    view! {
        {uitkomst(cel.uitkomst, cel.in_woorden())}
        <span class="vergelijking-eis">"vraagt: " {cel.eis.clone()}</span>
        {voorwaarde.map(|tekst| view! { <span class="vergelijking-eis">{tekst}</span> })}
    }
    .into_any()
}

/// The items on which the functions come out the same, folded away on a phone.
fn gelijke_punten(rijen: &[&VergelijkRij]) -> impl IntoView + use<> {
    if rijen.is_empty() {
        return ().into_any();
    }
    let titel = match rijen.len() {
        1 => "1 punt komt gelijk uit".to_owned(),
        aantal => format!("{aantal} punten komen gelijk uit"),
    };
    let regels = rijen.iter().map(|rij| {
        let cel = rij.cellen.iter().flatten().next();
        let gelijk = cel.map(|cel| uitkomst(cel.uitkomst, cel.uitkomst.label().to_owned()));
        view! { <li><span>{rij.item.label()}</span>{gelijk}</li> }
    });
    let regels = regels.collect_view();
    view! { <Uitklap titel=titel><ul class="vergelijking-gelijk">{regels}</ul></Uitklap> }
        .into_any()
}

/// An item on a phone, with every function below it.
fn punt(rij: &VergelijkRij, namen: &[String]) -> impl IntoView + use<> {
    let functies = namen
        .iter()
        .zip(&rij.cellen)
        .map(|(naam, cel)| view! { <li><strong>{naam.clone()}</strong>{inhoud(cel)}</li> });
    view! {
        <li>
            <p><strong>{rij.item.label()}</strong><br/><span class="zacht">"kan: " {rij.belastbaarheid.clone()}</span></p>
            <ul>{functies.collect_view()}</ul>
        </li>
    }
}
