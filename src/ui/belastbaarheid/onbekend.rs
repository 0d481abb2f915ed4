//! An item whose code does not exist in the version of the document: kept, with a way out.

use super::beheer::{Itembeheer, Rij, toon_vraag};
use super::itemkiezer::Itemkiezer;
use super::{item_in_woorden, nu};
use crate::belastbaarheid::{FmlItem, item};
use crate::dossier::Adres;
use crate::dossier::keuzes::FmlVersie;
use crate::dossier::schrijfwijze::decimaal;
use crate::dossier::stand::AfwijkendItem;
use crate::session::overnemen::{Hernoeming, hernoem_item};
use crate::ui::context::app;
use crate::ui::onderdelen::{Badge, Knop, KnopSoort, Teken, Toon};
use crate::ui::veld::{Dossierveld, veld_id};
use leptos::prelude::*;

#[component]
pub(super) fn Onbekend(beheer: Itembeheer, rij: Rij, klaar: Callback<()>) -> impl IntoView {
    let app = app();
    let adres = format!("{}[{}]", beheer.lijst(), rij.id);
    let naam = if rij.code.is_empty() {
        "Item zonder code".to_owned()
    } else {
        format!("Code {}", rij.code)
    };
    let reden = match rij.versie {
        Some(versie) => format!("Staat niet in {}", versie_kort(versie)),
        None => "Versie van de lijst nog niet gekozen".to_owned(),
    };
    let weg = Adres::lees(&adres);
    let verwijder = Callback::new(move |()| {
        if let Some(weg) = weg.clone() {
            app.wijzig(app.wijziging().zet(weg, None));
            klaar.run(());
        }
    });
    let stand = app.stand();
    let stond_er = move || {
        stand.with(|stand| {
            let mut alle = stand.belastbaarheden.iter();
            let document = alle.find(|een| een.id == beheer.document)?;
            let gekozen = document.items.iter().find(|een| een.id == rij.id)?;
            waarde_zonder_lijst(gekozen)
        })
    };
    let hulp = rij.versie.and_then(|versie| tegenhanger(versie, &rij.code));
    let (id, versie, voor_weg) = (rij.id, rij.versie, naam.clone());
    view! {
        <li class="item">
            <details open=rij.versie.is_some()>
                <summary id=veld_id(&format!("{adres}.code"))>
                    <span class="itemkop"><strong>{naam}</strong></span>
                    <Badge toon=Signal::stored(Toon::LetOp) tekst=reden />
                </summary>
                <div class="item-velden">
                    {hulp.map(|hulp| view! { <p>{hulp}</p> })}
                    <p class="zacht">{stond_er}</p>
                    {versie.map(|versie| view! { <Anderitem beheer id versie /> })}
                    <Dossierveld adres=format!("{adres}.toelichting") />
                    <Knop
                        tekst="Verwijderen" soort=KnopSoort::Stil teken=Teken::Bak klasse="knop-klein"
                        voorlezen=voor_weg on_klik=verwijder
                    />
                </div>
            </details>
        </li>
    }
}

/// Choosing the item by its name in this version. The level is not taken along: it may mean
/// something else there, so the coach chooses it anew.
#[component]
fn Anderitem(beheer: Itembeheer, id: u32, versie: FmlVersie) -> impl IntoView {
    let app = app();
    let bezet = RwSignal::new(None::<String>);
    let on_kies = Callback::new(move |gekozen: &'static FmlItem| {
        let op = app.werkdag().get_untracked();
        let uitkomst =
            nu(beheer.document).and_then(|document| hernoem_item(&document, id, gekozen, op));
        match uitkomst {
            Some(Hernoeming::Kan(wijziging)) => {
                bezet.set(None);
                app.wijzig(wijziging);
                let vraag = veld_id(&format!("{}[{id}].waarden", beheer.lijst()));
                request_animation_frame(move || toon_vraag(&vraag));
            }
            Some(Hernoeming::Bezet) => bezet.set(Some(format!(
                "{} staat al in dit document. Vul de waarde daar aan en verwijder dit item.",
                item_in_woorden(gekozen)
            ))),
            None => {}
        }
    });
    view! {
        <Itemkiezer
            id=format!("ander-item-{}-{id}", beheer.document)
            label="Welk item bedoelt het document? Zoek op code of woord" versie
            gekozen=beheer.codes() on_kies
        />
        <p class="veld-uitleg">"De toelichting gaat mee. De waarde kiest u opnieuw: die kan in deze versie iets anders betekenen."</p>
        <p role="status">{move || bezet.get()}</p>
    }
}

/// Level and number as they were noted, without the words of a list.
fn waarde_zonder_lijst(gekozen: &AfwijkendItem) -> Option<String> {
    let waarden: Vec<String> = gekozen.waarden.iter().map(u8::to_string).collect();
    let waarde = (!waarden.is_empty()).then(|| format!("waarde {}", waarden.join(", ")));
    let getal = gekozen
        .vermogen
        .map(|getal| format!("getal {}", decimaal(getal)));
    let delen: Vec<String> = waarde.into_iter().chain(getal).collect();
    (!delen.is_empty()).then(|| format!("Er staat: {}.", delen.join(", ")))
}

/// What the code is in the other version, and which items come closest here. Help, no conversion.
fn tegenhanger(versie: FmlVersie, code: &str) -> Option<String> {
    let ander = match versie {
        FmlVersie::Nieuw => FmlVersie::Klassiek,
        FmlVersie::Klassiek => FmlVersie::Nieuw,
    };
    let daar = item(ander, code)?;
    let hier: Vec<String> = daar
        .andere_codes
        .iter()
        .filter_map(|code| item(versie, code))
        .map(item_in_woorden)
        .collect();
    let eerste = format!(
        "In {} is dit {}.",
        versie_kort(ander),
        item_in_woorden(daar)
    );
    Some(if hier.is_empty() {
        format!(
            "{eerste} In {} is er geen eigen item voor.",
            versie_kort(versie)
        )
    } else {
        format!(
            "{eerste} In {} lijkt daarop: {}. Controleer het in het document.",
            versie_kort(versie),
            hier.join(" en ")
        )
    })
}

fn versie_kort(versie: FmlVersie) -> &'static str {
    match versie {
        FmlVersie::Nieuw => "FML nieuw",
        FmlVersie::Klassiek => "FML klassiek",
    }
}
