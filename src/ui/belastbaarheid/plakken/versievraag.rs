//! The version of the list: what the codes mean hangs on it, so it is asked before any item.

use super::Plakstand;
use crate::dossier::Adres;
use crate::dossier::keuzes::FmlVersie;
use crate::session::lezen::Lezing;
use crate::ui::belastbaarheid::gelezen;
use crate::ui::context::{app, link_naar_veld};
use crate::ui::onderdelen::{Knop, Melding, Toon};
use leptos::prelude::*;
use std::sync::Arc;

#[component]
pub(super) fn Versievraag(stand: Plakstand, lezing: Arc<Lezing>) -> impl IntoView {
    let document = gelezen(stand.document);
    let vast = Memo::new(move |_| document.with(|document| document.as_ref()?.versie));
    let in_tekst = lezing.gevonden.document.versie;
    move || match (vast.get(), in_tekst) {
        (None, gevonden) => view! { <Kies stand gevonden /> }.into_any(),
        (Some(vast), Some(gevonden)) if vast != gevonden => {
            view! { <Anders stand vast gevonden /> }.into_any()
        }
        _ => ().into_any(),
    }
}

/// The document has no version yet.
#[component]
fn Kies(stand: Plakstand, gevonden: Option<FmlVersie>) -> impl IntoView {
    let zin = match gevonden {
        Some(versie) => format!(
            "De tekst wijst op {}. Klopt dat met het document?",
            versie.label()
        ),
        None => "Uit de tekst blijkt het niet. Kijk in het document bij 4.14: klassiek is dat Tillen of dragen, nieuw is dat Dragen.".to_owned(),
    };
    let volgorde = match gevonden {
        Some(FmlVersie::Nieuw) => [FmlVersie::Nieuw, FmlVersie::Klassiek],
        _ => [FmlVersie::Klassiek, FmlVersie::Nieuw],
    };
    let knoppen = volgorde.map(|versie| {
        let kies = Callback::new(move |()| {
            let adres = Adres::lees(&format!("belastbaarheden[{}].versie", stand.document));
            if let Some(adres) = adres {
                app().zet(adres, Some(versie.waarde().into()));
            }
            if gevonden == Some(versie) {
                stand.naar_volgende(usize::MAX);
            } else {
                stand.herken(Some(versie));
            }
        });
        view! { <Knop tekst=versie.label() klasse="knop-klein" on_klik=kies /> }
    });
    view! {
        <Melding toon=Signal::stored(Toon::LetOp) titel="Welke versie van de lijst is dit?">
            <p>{zin}</p>
            <div class="rij">{knoppen}</div>
        </Melding>
    }
}

/// Document and text disagree: both are shown, and nothing is converted.
#[component]
fn Anders(stand: Plakstand, vast: FmlVersie, gevonden: FmlVersie) -> impl IntoView {
    let lees = Callback::new(move |()| stand.herken(Some(vast)));
    let naar = link_naar_veld(&format!("belastbaarheden[{}].versie", stand.document));
    view! {
        <Melding toon=Signal::stored(Toon::LetOp) titel="Document en tekst hebben een andere versie">
            <p>{format!("Bij het document staat {}. De tekst wijst op {}. Dezelfde code betekent daarin iets anders, dus Spoorboek neemt geen items over tot u kiest.", vast.label(), gevonden.label())}</p>
            <div class="rij">
                <Knop tekst=format!("Lees de tekst als {}", vast.label()) klasse="knop-klein" on_klik=lees />
                <a class="knop knop-stil knop-klein" href=naar>"Versie van het document wijzigen"</a>
            </div>
        </Melding>
    }
}
