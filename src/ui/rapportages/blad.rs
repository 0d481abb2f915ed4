//! The sheets of the preview: a cover, then one sheet per phase and appendix.
//!
//! Each section follows its own memo, so that typing in one leaves the others alone.

use super::bewerker::{Bewerker, knop_id};
use super::blok::blokken;
use super::logo::Logobeeld;
use crate::rapport::document::{Sectie, Voorblad};
use crate::rapport::{Soort, Verslag};
use crate::ui::onderdelen::{Badge, Knop, KnopSoort, Teken, Toon};
use leptos::prelude::*;
use std::sync::Arc;

/// What the sheets draw from.
#[derive(Clone, Copy)]
pub struct Bladen {
    pub soort: Soort,
    pub verslag: Memo<Option<Arc<Verslag>>>,
    /// Id of the section that is being edited.
    pub bewerkt: RwSignal<Option<String>>,
    /// False while the report looks back.
    pub mag_bewerken: Memo<bool>,
}

/// Head of a section: what changes only when a section comes or goes.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Kop {
    pub id: String,
    pub nummer: String,
    pub titel: String,
    pub niveau: u8,
}

/// Id of a section on the page.
pub fn sectie_id(id: &str) -> String {
    format!("sectie-{id}")
}

/// The sections in order, one list per phase or appendix.
pub fn fasen(verslag: &Verslag) -> Vec<Vec<Kop>> {
    let mut uit: Vec<Vec<Kop>> = Vec::new();
    for sectie in &verslag.document.secties {
        let kop = Kop {
            id: sectie.id.clone(),
            nummer: sectie.nummer.clone(),
            titel: sectie.titel.clone(),
            niveau: sectie.niveau,
        };
        match uit.last_mut() {
            Some(fase) if kop.niveau > 1 => fase.push(kop),
            _ => uit.push(vec![kop]),
        }
    }
    uit
}

#[component]
pub fn Voorbeeld(bladen: Bladen, fasen: Memo<Vec<Vec<Kop>>>) -> impl IntoView {
    let blad = move |fase: Vec<Kop>| {
        let secties = fase
            .into_iter()
            .map(|kop| view! { <Sectieblok bladen kop /> })
            .collect_view();
        view! {
            <div class="a4">
                <Rand bladen />
                {secties}
            </div>
        }
    };
    view! {
        <div class="rapport" role="region" aria-label="Voorbeeld van het verslag" lang="nl" translate="no">
            <div class="a4 voorblad"><Voorkant bladen /></div>
            <For each=move || fasen.get() key=Clone::clone children=blad />
        </div>
    }
}

fn voorblad_van(bladen: Bladen) -> Memo<Option<Voorblad>> {
    Memo::new(move |_| {
        bladen
            .verslag
            .with(|verslag| verslag.as_ref().map(|v| v.document.voorblad.clone()))
    })
}

#[component]
fn Voorkant(bladen: Bladen) -> impl IntoView {
    let voorblad = voorblad_van(bladen);
    let logo = Memo::new(move |_| {
        bladen.verslag.with(|verslag| {
            let beeld = verslag.as_ref()?.document.huisstijl.logo.as_ref()?;
            Some((beeld.bytes.clone(), beeld.alternatief.clone()))
        })
    });
    view! {
        {move || logo.get().map(|(bytes, alternatief)| view! { <Logobeeld bytes alternatief /> })}
        {move || voorblad.get().map(|blad| {
            let rij = |(naam, waarde): (String, String)| view! { <div><dt>{naam}</dt><dd>{waarde}</dd></div> };
            view! {
                <p class="voorblad-titel">{blad.titel}</p>
                <p class="voorblad-ondertitel">{blad.ondertitel}</p>
                <dl class="voorblad-gegevens">{blad.gegevens.into_iter().map(rij).collect_view()}</dl>
                <p class="voorblad-status">
                    {blad.status}
                    {blad.fictief.then_some(" · Fictief voorbeeld")}
                </p>
                <p class="voorblad-bureau">{blad.bureau}</p>
                {blad.bureaugegevens.into_iter().map(|regel| view! { <p class="zacht">{regel}</p> }).collect_view()}
            }
        })}
    }
}

/// Running header and footer.
#[component]
fn Rand(bladen: Bladen) -> impl IntoView {
    let voorblad = voorblad_van(bladen);
    move || {
        voorblad.get().map(|blad| {
            view! {
                <div class="a4-kop" aria-hidden="true"><span>{blad.titel}</span><span>{blad.betreft}</span></div>
                <div class="a4-voet" aria-hidden="true"><span>{blad.bureau}</span><span>{blad.status}</span></div>
            }
        })
    }
}

#[component]
fn Sectieblok(bladen: Bladen, kop: Kop) -> impl IntoView {
    let Kop {
        id,
        nummer,
        titel,
        niveau,
    } = kop;
    let inhoud = {
        let id = id.clone();
        Memo::new(move |_| {
            bladen.verslag.with(|verslag| -> Option<Sectie> {
                let secties = &verslag.as_ref()?.document.secties;
                secties.iter().find(|sectie| sectie.id == id).cloned()
            })
        })
    };
    let gegenereerd = {
        let id = id.clone();
        Memo::new(move |_| {
            bladen.verslag.with(|verslag| {
                let tekst = verslag.as_ref().and_then(|v| v.gegenereerd.get(&id));
                tekst.cloned().unwrap_or_default()
            })
        })
    };
    let in_bewerking = {
        let id = id.clone();
        Memo::new(move |_| {
            bladen.mag_bewerken.get()
                && bladen.bewerkt.with(|bewerkt| bewerkt.as_ref() == Some(&id))
        })
    };
    let eigen = move || inhoud.with(|sectie| sectie.as_ref().is_some_and(|s| s.eigen_tekst));
    let volledig = format!("{nummer} {titel}");
    let koptekst = if niveau == 1 {
        view! { <h2>{volledig.clone()}</h2> }.into_any()
    } else {
        view! { <h3>{volledig.clone()}</h3> }.into_any()
    };
    let bewerkknop = {
        let (id, volledig) = (id.clone(), volledig.clone());
        move || {
            let open = id.clone();
            view! {
                <Knop
                    id=knop_id(&id) tekst="Bewerken" voorlezen=volledig.clone() teken=Teken::Pen
                    soort=KnopSoort::Stil klasse="knop-klein"
                    on_klik=Callback::new(move |()| bladen.bewerkt.set(Some(open.clone())))
                />
            }
        }
    };
    let bewerker = {
        let id = id.clone();
        move || {
            let on_klaar = Callback::new(move |()| bladen.bewerkt.set(None));
            view! {
                <Bewerker
                    soort=bladen.soort sectie=id.clone() titel=volledig.clone() gegenereerd on_klaar
                />
            }
        }
    };
    view! {
        <section id=sectie_id(&id) tabindex="-1" class="sectie">
            <div class="sectie-kop">
                {koptekst}
                <div class="sectie-acties">
                    <Show when=eigen>
                        <Badge toon=Signal::stored(Toon::Info) teken=Teken::Pen tekst="Uw eigen tekst" />
                    </Show>
                    <Show when=move || bladen.mag_bewerken.get() && !in_bewerking.get()>
                        {bewerkknop.clone()}
                    </Show>
                </div>
            </div>
            <Show when=move || in_bewerking.get()>{bewerker.clone()}</Show>
            <div class="sectie-inhoud">
                {move || inhoud.get().map(|sectie| blokken(sectie.blokken, niveau + 2))}
            </div>
        </section>
    }
}
