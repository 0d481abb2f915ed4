//! What changed between two documents, in words and symbols.

use super::{gelezen, item_in_woorden, titel, voorganger};
use crate::belastbaarheid::{Itemverschil, Richting, documenttitel, item, verschil};
use crate::dossier::schrijfwijze::opsomming;
use crate::dossier::stand::{AfwijkendItem, Belastbaarheid};
use crate::figuur::{Breedte, urenverloop, urenverloop_invoer};
use crate::session::indeling::Fase;
use crate::session::route::{Plek, Route};
use crate::ui::app::ga_naar;
use crate::ui::context::app;
use crate::ui::onderdelen::{Figuurbeeld, Keuzelijst, Knoplink, Kruimelpad, Leeg, Optie};
use leptos::prelude::*;

/// In this order: what may narrow the zoekprofiel first.
const VOLGORDE: [Richting; 6] = [
    Richting::Verslechterd,
    Richting::Nieuw,
    Richting::Verbeterd,
    Richting::Vervallen,
    Richting::Gewijzigd,
    Richting::NietTeVergelijken,
];

/// The difference between two documents on a screen of its own.
#[component]
pub fn Documentverschil(oud: u32, nieuw: u32) -> impl IntoView {
    let (voor, na) = (gelezen(oud), gelezen(nieuw));
    move || {
        match (voor.get(), na.get()) {
        (Some(voor), Some(na)) if oud != nieuw => view! { <Verschilscherm voor na /> }.into_any(),
        _ => view! {
            <h1>"Verschil tussen documenten"</h1>
            <Leeg titel="Een van de documenten is er niet" wat="Het is verwijderd, of het was op deze werkdag nog niet bekend.">
                <Knoplink tekst="Naar de documenten" naar=Plek::Fase(Fase::Belastbaarheid).hash() />
            </Leeg>
        }
        .into_any(),
    }
    }
}

#[component]
fn Verschilscherm(voor: Belastbaarheid, na: Belastbaarheid) -> impl IntoView {
    let verschillen = verschil(&voor, &na);
    let (naam_voor, naam_na) = (titel(voor.id).get_untracked(), titel(na.id).get_untracked());
    let kruimels = vec![
        (
            "Belastbaarheid".to_owned(),
            Plek::Fase(Fase::Belastbaarheid).hash(),
        ),
        (naam_na.clone(), Plek::Belastbaarheid(na.id).hash()),
        ("Verschil".to_owned(), String::new()),
    ];
    let zin = format!("Van {naam_voor} naar {naam_na}.");
    let telling = telling(&verschillen);
    let groepen = VOLGORDE.map(|richting| {
        let hier = verschillen.iter().filter(|een| een.richting == richting);
        groep(richting, hier.cloned().collect())
    });
    let naar_document = Plek::Belastbaarheid(na.id).hash();
    let toelichtingen = andere_toelichting(&voor, &na);
    let beide = [voor.clone(), na.clone()];
    view! {
        <Kruimelpad stappen=kruimels />
        <h1>"Wat is er veranderd?"</h1>
        <p class="inleiding">{zin} " " {telling}</p>
        <Anderdocument voor=voor.id na=na.id />
        {groepen}
        {(!toelichtingen.is_empty()).then(|| view! {
            <section class="deel">
                <h2>"Andere toelichting van de arts"</h2>
                <p>{format!("Bij {}. Spoorboek vergelijkt geen woorden van de arts: lees zelf na of dit iets verandert.", opsomming(&toelichtingen))}</p>
            </section>
        })}
        <section class="deel"><Urenverschil beide /></section>
        <nav class="knoppen stapknoppen" aria-label="Verder">
            <Knoplink tekst="Naar het zoekprofiel" naar=Plek::Fase(Fase::Zoekprofiel).hash() />
            <Knoplink tekst="Naar het document" naar=naar_document />
        </nav>
    }
}

/// Items with other words of the doctor in the two documents, by name. The words themselves stay
/// where they are. Between the two lists a code says nothing, so then there are none.
fn andere_toelichting(voor: &Belastbaarheid, na: &Belastbaarheid) -> Vec<String> {
    let tekst = |een: &AfwijkendItem| {
        een.toelichting
            .clone()
            .unwrap_or_default()
            .trim()
            .to_owned()
    };
    let code = |een: &AfwijkendItem| een.code.clone().unwrap_or_default().trim().to_owned();
    let Some(versie) = na.versie.filter(|versie| voor.versie == Some(*versie)) else {
        return Vec::new();
    };
    let mut namen: Vec<String> = Vec::new();
    for nu in &na.items {
        let mut eerder = voor.items.iter().filter(|een| code(een) == code(nu));
        if let Some(item) = item(versie, &code(nu))
            && eerder.any(|een| tekst(een) != tekst(nu))
        {
            namen.push(item_in_woorden(item));
        }
    }
    namen
}

/// Another document to compare with, if there are more than two.
#[component]
fn Anderdocument(voor: u32, na: u32) -> impl IntoView {
    let stand = app().stand();
    let opties = Memo::new(move |_| {
        stand.with(|stand| {
            let alle = &stand.belastbaarheden;
            let andere = alle.iter().filter(|een| een.id != na);
            let optie =
                |een: &Belastbaarheid| Optie::new(een.id.to_string(), documenttitel(alle, een));
            andere.map(optie).collect::<Vec<_>>()
        })
    });
    let on_keuze = Callback::new(move |keuze: String| {
        if let Ok(oud) = keuze.parse() {
            ga_naar(&Route::Dossier(Plek::Documentverschil(oud, na)));
        }
    });
    view! {
        <Show when=move || { opties.with(Vec::len) > 1 }>
            <Keuzelijst
                id="verschil-met" label="Vergelijk met" opties
                waarde=Signal::stored(voor.to_string()) on_keuze
            />
        </Show>
    }
}

fn groep(richting: Richting, verschillen: Vec<Itemverschil>) -> Option<impl IntoView> {
    let aantal = verschillen.len();
    let regels = verschillen.into_iter().map(|een| {
        // Without a code these are the hours: every step on a line of its own.
        let uren = een.code.is_empty();
        let woorden = |tekst: String| if uren { tekst.replace("; ", "\n") } else { tekst };
        let naam = if uren {
            een.naam
        } else {
            format!("{} {}", een.code, een.naam)
        };
        view! {
            <div class="verschilregel">
                <dt>{naam}</dt>
                <dd><span class="zacht">"Was: "</span>{woorden(een.was)}</dd>
                <dd><span class="zacht">"Nu: "</span>{woorden(een.nu)}</dd>
                {een.reden.map(|reden| view! { <dd class="zacht">{format!("Reden: {reden}.")}</dd> })}
            </div>
        }
    });
    (aantal > 0).then(|| {
        view! {
            <section class="deel">
                <h2 class="verschilkop">
                    <span class="verschilteken" aria-hidden="true">{symbool(richting)}</span>
                    {format!("{} ({aantal})", kop(richting))}
                </h2>
                <dl class="verschillen">{regels.collect_view()}</dl>
            </section>
        }
    })
}

#[component]
fn Urenverschil(beide: [Belastbaarheid; 2]) -> impl IntoView {
    let werkdag = app().werkdag();
    move || {
        let invoer = urenverloop_invoer(&beide, werkdag.get());
        let breed = urenverloop(&invoer, Breedte::Breed)?;
        let smal = urenverloop(&invoer, Breedte::Smal);
        Some(view! {
            <h2>"Uren naast elkaar"</h2>
            <Figuurbeeld id="verschil-uren" breed smal />
        })
    }
}

/// The difference in one line on the newer document, with the way to the whole.
#[component]
pub(super) fn Verschilregel(document: u32) -> impl IntoView {
    let stand = app().stand();
    let regel = Memo::new(move |_| {
        stand.with(|stand| {
            let alle = &stand.belastbaarheden;
            let nieuw = alle.iter().find(|een| een.id == document)?;
            let oud = voorganger(alle, nieuw)?;
            let telling = telling(&verschil(oud, nieuw));
            Some((oud.id, documenttitel(alle, oud), telling))
        })
    });
    move || {
        regel.get().map(|(oud, naam, telling)| {
            let naar = Plek::Documentverschil(oud, document).hash();
            view! {
                <p class="verschilzin">
                    {format!("Vergeleken met {naam}: {telling} ")} <a href=naar>"Bekijk het verschil"</a>
                </p>
            }
        })
    }
}

/// "1 verslechterd, 2 nieuw beperkt en 3 verbeterd."
fn telling(verschillen: &[Itemverschil]) -> String {
    let delen: Vec<String> = VOLGORDE
        .into_iter()
        .filter_map(|richting| {
            let aantal = verschillen.iter().filter(|een| een.richting == richting);
            let aantal = aantal.count();
            (aantal > 0).then(|| format!("{aantal} {}", kop(richting).to_lowercase()))
        })
        .collect();
    if delen.is_empty() {
        "geen verschil gevonden.".to_owned()
    } else {
        format!("{}.", opsomming(&delen))
    }
}

fn kop(richting: Richting) -> &'static str {
    match richting {
        Richting::Verbeterd => "Verbeterd",
        Richting::Verslechterd => "Verslechterd",
        Richting::Nieuw => "Nieuw beperkt",
        Richting::Vervallen => "Niet meer beperkt",
        Richting::Gewijzigd => "Anders dan eerst",
        Richting::NietTeVergelijken => "Niet te vergelijken",
    }
}

/// Says the same as the word beside it.
fn symbool(richting: Richting) -> &'static str {
    match richting {
        Richting::Verbeterd => "↑",
        Richting::Verslechterd => "↓",
        Richting::Nieuw => "+",
        Richting::Vervallen => "−",
        Richting::Gewijzigd => "≠",
        Richting::NietTeVergelijken => "?",
    }
}
