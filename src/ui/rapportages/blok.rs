//! The blocks of a section as they stand on the page.

use crate::dossier::schrijfwijze::datum_voluit;
use crate::rapport::document::{Blok, Handtekening, Leemte, Tabel, Uitlijning};
use crate::ui::context::link_naar_veld;
use crate::ui::onderdelen::Figuurbeeld;
use leptos::prelude::*;

/// Draws blocks; `kopniveau` (3 or 4) is the level of headings inside the section.
pub fn blokken(blokken: Vec<Blok>, kopniveau: u8) -> AnyView {
    blokken
        .into_iter()
        .map(|inhoud| blok(inhoud, kopniveau))
        .collect_view()
        .into_any()
}

fn blok(inhoud: Blok, kopniveau: u8) -> AnyView {
    match inhoud {
        Blok::Tussenkop(tekst) if kopniveau == 3 => {
            view! { <h3 class="tussenkop">{tekst}</h3> }.into_any()
        }
        Blok::Tussenkop(tekst) => view! { <h4 class="tussenkop">{tekst}</h4> }.into_any(),
        Blok::Alinea(alinea) => view! { <p>{alinea.tekst}</p> }.into_any(),
        Blok::Lijst(punten) => {
            let punten = punten
                .into_iter()
                .map(|punt| view! { <li>{punt.tekst}</li> });
            view! { <ul>{punten.collect_view()}</ul> }.into_any()
        }
        Blok::Tabel(inhoud) => tabel(inhoud),
        Blok::Kader {
            titel,
            blokken: binnen,
        } => view! {
            <div class="kernkader">
                <p class="kernkader-titel">{titel}</p>
                {blokken(binnen, kopniveau)}
            </div>
        }
        .into_any(),
        Blok::Leemte(inhoud) => leemte(inhoud),
        Blok::Figuur(inhoud) => {
            let id = format!("figuur-{}", inhoud.nummer);
            let bijschrift = inhoud.bijschrift();
            view! { <Figuurbeeld id breed=inhoud.figuur bijschrift /> }.into_any()
        }
        Blok::Ondertekening(vakken) => {
            let vakken = vakken.into_iter().map(handtekening).collect_view();
            view! { <div class="handtekeningen">{vakken}</div> }.into_any()
        }
    }
}

/// A gap, with the way to the field where one field would fill it.
fn leemte(leemte: Leemte) -> AnyView {
    let tekst = match link_naar_veld(&leemte.adres) {
        Some(naar) => view! { <a href=naar>{leemte.tekst}</a> }.into_any(),
        None => leemte.tekst.into_any(),
    };
    view! { <p class="leemte"><span class="voorlezen">"Leemte: "</span>{tekst}</p> }.into_any()
}

fn tabel(inhoud: Tabel) -> AnyView {
    let som: f32 = inhoud.kolommen.iter().map(|kolom| kolom.breedte).sum();
    let delen = inhoud.kolommen.iter().map(|kolom| {
        let procent = (kolom.breedte / som.max(f32::EPSILON) * 100.0).round();
        let breedte = leptos::attr::custom::custom_attribute("width", format!("{procent}%"));
        view! { <col {..breedte} /> }
    });
    let delen = delen.collect_view();
    let klassen: Vec<Option<&'static str>> = inhoud
        .kolommen
        .iter()
        .map(|kolom| (kolom.uitlijning == Uitlijning::Rechts).then_some("getal"))
        .collect();
    let koppen = inhoud
        .kolommen
        .into_iter()
        .zip(klassen.clone())
        .map(|(kolom, klasse)| view! { <th scope="col" class=klasse>{kolom.kop}</th> })
        .collect_view();
    let rijen = inhoud.rijen.into_iter().map(|rij| {
        let cellen = rij
            .into_iter()
            .zip(klassen.clone())
            .map(|(cel, klasse)| view! { <td class=klasse>{cel}</td> });
        view! { <tr>{cellen.collect_view()}</tr> }
    });
    let rijen = rijen.collect_view();
    let naam = match inhoud.bijschrift.as_str() {
        "" => "Tabel".to_owned(),
        bijschrift => bijschrift.to_owned(),
    };
    let bijschrift =
        (!inhoud.bijschrift.is_empty()).then(|| view! { <caption>{inhoud.bijschrift}</caption> });
    view! {
        // Focusable, so that the arrow keys scroll it where the page is narrow.
        <div class="bladtabel" role="group" tabindex="0" aria-label=naam>
            <table>
                {bijschrift}
                <colgroup>{delen}</colgroup>
                <thead><tr>{koppen}</tr></thead>
                <tbody>{rijen}</tbody>
            </table>
        </div>
    }
    .into_any()
}

fn handtekening(vak: Handtekening) -> impl IntoView {
    let regel = vak.ondertekend_op.map_or_else(
        || "Datum en handtekening".to_owned(),
        |op| format!("Ondertekend op {}", datum_voluit(op)),
    );
    view! {
        <div class="handtekening">
            <p class="kernkader-titel">{vak.rol}</p>
            <p>{vak.naam}</p>
            <p class="handtekening-regel">{regel}</p>
        </div>
    }
}
