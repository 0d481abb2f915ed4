//! What the function would earn, with the sum and what is missing for it.

use super::lezer::Lezer;
use crate::dossier::Stand;
use crate::dossier::stand::{Belastbaarheid, Zoekrichting};
use crate::functies::{Verdienleemte, verdiencapaciteit_van, verdienleemten};
use crate::ui::context::{app, link_naar_veld};
use crate::ui::onderdelen::Rekensom;
use crate::ui::veld::Dossierveld;
use leptos::prelude::*;

#[component]
pub fn Verdienen(lezer: Lezer) -> impl IntoView {
    let stand = app().stand();
    let adres = format!("zoekrichtingen[{}]", lezer.id);
    let veld = |naam: &str| format!("{adres}.{naam}");
    let som = Memo::new(move |_| {
        let (richting, document) = (lezer.richting.get()?, lezer.document.get()?);
        stand.with(|stand| {
            let uit = verdiencapaciteit_van(stand, &richting, &document)?;
            Some((uit.pct_tekst(), uit.som.clone()))
        })
    });
    let mist = Memo::new(move |_| {
        let richting = lezer.richting.get()?;
        let document = lezer.document.get();
        Some(stand.with(|stand| ontbreekt(stand, &richting, document.as_ref())))
    });
    let punt = |(tekst, adres): (&'static str, Option<String>)| {
        let link = adres.and_then(|adres| link_naar_veld(&adres));
        view! { <li>{match link {
            Some(naar) => view! { <a href=naar>{tekst}</a> }.into_any(),
            None => tekst.into_any(),
        }}</li> }
    };
    view! {
        <h2>"Wat verdient iemand hiermee?"</h2>
        <div class="veldrij">
            <Dossierveld adres=veld("uurloon_cent") />
            <Dossierveld adres=veld("uurloon_bron") />
        </div>
        <div class="veldrij">
            <Dossierveld adres=veld("uren_min") />
            <Dossierveld adres=veld("uren_max") />
        </div>
        {move || som.get().map(|(procent, som)| view! {
            <Rekensom label="Verdiencapaciteit" uitkomst=Signal::stored(procent)>
                <p>{som}</p>
                <p class="zacht">
                    "Uurloon maal de uren die aan het eind van het schema benutbaar zijn (nooit meer dan het contract), "
                    "gedeeld door het oude loon zonder vakantietoeslag. Een indicatie: UWV rekent anders."
                </p>
            </Rekensom>
        })}
        {move || mist.get().filter(|rij| !rij.is_empty()).map(|rij| view! {
            <div>
                <p>"Voor de verdiencapaciteit ontbreekt nog:"</p>
                <ul>{rij.into_iter().map(punt).collect_view()}</ul>
            </div>
        })}
    }
}

/// What is missing for the sum, in words, each with the field where it is filled in.
pub fn ontbreekt(
    stand: &Stand,
    richting: &Zoekrichting,
    document: Option<&Belastbaarheid>,
) -> Vec<(&'static str, Option<String>)> {
    let adres = |leemte| match leemte {
        Verdienleemte::GeenUurloon | Verdienleemte::UurloonNul => {
            Some(format!("zoekrichtingen[{}].uurloon_cent", richting.id))
        }
        Verdienleemte::GeenOudLoon | Verdienleemte::OudLoonNul => {
            Some("dienstverband.oud_maandloon_cent".to_owned())
        }
        Verdienleemte::GeenContracturen => Some("dienstverband.contracturen".to_owned()),
        Verdienleemte::UrenOnbekend => {
            document.map(|document| format!("belastbaarheden[{}].uren_per_week", document.id))
        }
    };
    verdienleemten(stand, richting, document)
        .into_iter()
        .map(|leemte| (leemte.tekst(), adres(leemte)))
        .collect()
}
