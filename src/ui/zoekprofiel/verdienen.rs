//! What the function would earn, with the sum, what to note about it, and what is missing for it.

use super::lezer::Lezer;
use super::paginanav::Deelkop;
use crate::session::richtingdelen::Deel;
use crate::session::verdienstand::{Verdienpunt, Verdienstand, verdienstand};
use crate::ui::context::{app, link_naar_veld};
use crate::ui::onderdelen::{Melding, Rekensom, Toon};
use crate::ui::veld::Dossierveld;
use leptos::prelude::*;

#[component]
pub fn Verdienen(lezer: Lezer) -> impl IntoView {
    let stand = app().stand();
    let adres = format!("zoekrichtingen[{}]", lezer.id);
    let veld = |naam: &str| format!("{adres}.{naam}");
    let som = Memo::new(move |_| {
        let (richting, document) = (lezer.richting.get()?, lezer.document.get());
        Some(stand.with(|stand| verdienstand(stand, &richting, document.as_ref())))
    });
    view! {
        <Deelkop deel=Deel::Verdienen richting=lezer.id />
        <div class="veldrij">
            <Dossierveld adres=veld("uurloon_cent") />
            <Dossierveld adres=veld("uurloon_bron") />
        </div>
        <div class="veldrij">
            <Dossierveld adres=veld("uren_min") />
            <Dossierveld adres=veld("uren_max") />
        </div>
        <div aria-live="polite">{move || som.get().map(toon)}</div>
    }
}

fn toon(stand: Verdienstand) -> AnyView {
    match stand {
        Verdienstand::Bekend {
            verdient,
            opmerkingen,
        } => {
            let (procent, som) = (verdient.pct_tekst(), verdient.som);
            let opmerkingen = opmerkingen.into_iter().map(|zin| view! { <p>{zin}</p> });
            let opmerkingen = opmerkingen.collect::<Vec<_>>();
            let er_zijn = !opmerkingen.is_empty();
            view! {
                <Rekensom label="Verdiencapaciteit" uitkomst=Signal::stored(procent)>
                    <p>{som}</p>
                    <p class="zacht">
                        "Uurloon maal de uren die aan het eind van het schema benutbaar zijn (nooit meer dan het contract), "
                        "gedeeld door het oude loon zonder vakantietoeslag. Een indicatie: UWV rekent anders."
                    </p>
                </Rekensom>
                {er_zijn.then(|| view! {
                    <Melding toon=Signal::stored(Toon::LetOp) titel="Kijk hier nog naar">{opmerkingen}</Melding>
                })}
            }
            .into_any()
        }
        Verdienstand::Mist(punten) => view! {
            <div>
                <p>"De verdiencapaciteit is nog niet te berekenen. Nodig is:"</p>
                <ul>{punten.into_iter().map(punt).collect_view()}</ul>
            </div>
        }
        .into_any(),
    }
}

fn punt(punt: Verdienpunt) -> impl IntoView {
    let naam = match punt.adres.and_then(|adres| link_naar_veld(&adres)) {
        Some(naar) => view! { <a href=naar>{punt.tekst}</a> }.into_any(),
        None => punt.tekst.into_any(),
    };
    view! { <li>{naam}</li> }
}
