//! The onderbouwing in words: drafted from the facts, until the coach writes an own text.
//!
//! An own text is never overwritten. With it the draft is kept from which the coach started; when
//! the facts give another draft since, the screen asks whether the own text still holds.

use super::lezer::Lezer;
use super::paginanav::{Deelkop, kop_id};
use crate::dossier::Adres;
use crate::rapport::voorgestelde_onderbouwing;
use crate::session::Event;
use crate::session::event::DossierEvent;
use crate::session::richtingdelen::Deel;
use crate::ui::context::app;
use crate::ui::onderdelen::{Knop, KnopSoort, Melding, Pictogram, Teken, Toon, focus_op};
use crate::ui::veld::{Dossierveld, veld_id};
use leptos::prelude::*;

#[component]
pub fn Onderbouwingstekst(lezer: Lezer) -> impl IntoView {
    let (stand, werkdag) = (app().stand(), app().werkdag());
    let voorstel = Memo::new(move |_| {
        let richting = lezer.richting.get();
        stand.with(|stand| {
            richting.map_or_else(String::new, |richting| {
                voorgestelde_onderbouwing(stand, &richting, werkdag.get())
            })
        })
    });
    let eigen = Memo::new(move |_| {
        lezer.richting.with(|richting| {
            let tekst = richting.as_ref()?.onderbouwing.tekst.as_deref()?;
            (!tekst.trim().is_empty()).then_some(())
        })
    });
    // While an own text is being emptied its field stays.
    let open = RwSignal::new(false);
    Effect::new(move |_| {
        if eigen.get().is_some() {
            open.set(true);
        }
    });
    view! {
        <Deelkop deel=Deel::Onderbouwing richting=lezer.id />
        <Show when=move || open.get() fallback=move || view! { <Voorstel lezer voorstel /> }>
            <Eigen lezer voorstel open />
        </Show>
    }
}

fn adres(lezer: Lezer, naam: &str) -> Option<Adres> {
    Adres::lees(&format!("zoekrichtingen[{}].onderbouwing.{naam}", lezer.id))
}

/// Sets own text and the draft it rests on in one step; `None` takes both away.
fn leg_vast(lezer: Lezer, tekst: Option<&str>, basis: Option<&str>) {
    let app = app();
    if let (Some(plek), Some(basisplek)) = (adres(lezer, "tekst"), adres(lezer, "tekst_basis")) {
        app.zend(Event::Dossier(DossierEvent::Grens));
        let wijziging = app.wijziging().zet(plek, tekst.map(Into::into));
        app.wijzig(wijziging.zet(basisplek, basis.map(Into::into)));
    }
}

#[component]
fn Voorstel(lezer: Lezer, voorstel: Memo<String>) -> impl IntoView {
    let schrijf_zelf = Callback::new(move |()| {
        let tekst = voorstel.get_untracked();
        leg_vast(lezer, Some(&tekst), Some(&tekst));
        if let Some(plek) = adres(lezer, "tekst") {
            request_animation_frame(move || focus_op(&veld_id(plek.als_str())));
        }
    });
    view! {
        <p class="veld-uitleg">"Zo komt het in het trajectplan. De tekst volgt wat u hierboven invult."</p>
        <div class="voorsteltekst" translate="no">{move || alineas(&voorstel.get())}</div>
        <Knop tekst="Tekst zelf aanpassen" teken=Teken::Pen on_klik=schrijf_zelf />
    }
}

fn alineas(tekst: &str) -> impl IntoView + use<> {
    let delen = tekst.split("\n\n").map(|deel| {
        let deel = deel.to_owned();
        view! { <p>{deel}</p> }
    });
    delen.collect_view()
}

#[component]
fn Eigen(lezer: Lezer, voorstel: Memo<String>, open: RwSignal<bool>) -> impl IntoView {
    let gewijzigd = Memo::new(move |_| {
        lezer.richting.with(|richting| {
            let basis = richting.as_ref()?.onderbouwing.tekst_basis.clone()?;
            let nieuw = voorstel.get();
            (basis.trim() != nieuw.trim()).then_some(basis)
        })
    });
    let terug = Callback::new(move |()| {
        leg_vast(lezer, None, None);
        open.set(false);
        let kop = kop_id(Deel::Onderbouwing, lezer.id);
        request_animation_frame(move || focus_op(&kop));
    });
    let veld = format!("zoekrichtingen[{}].onderbouwing.tekst", lezer.id);
    view! {
        {move || gewijzigd.get().map(|basis| view! { <Bijwerken lezer voorstel basis /> })}
        <Dossierveld adres=veld label="Uw onderbouwing" uitleg="Uw eigen tekst staat in het trajectplan in plaats van het voorstel. Geen medische of privé-informatie." />
        <details class="uitklap">
            <summary><Pictogram teken=Teken::Rechts />"Voorstel volgens de gegevens van nu"</summary>
            <div class="uitklap-inhoud voorsteltekst" translate="no">{move || alineas(&voorstel.get())}</div>
        </details>
        <Knop tekst="Terug naar het voorstel" soort=KnopSoort::Stil on_klik=terug />
    }
}

/// A fact changed since the coach took note of the draft.
#[component]
fn Bijwerken(lezer: Lezer, voorstel: Memo<String>, basis: String) -> impl IntoView {
    let nieuw = voorstel.get_untracked();
    let erbij = alleen_in(&nieuw, &basis);
    let weg = alleen_in(&basis, &nieuw);
    let klopt = Callback::new(move |()| {
        let nu = voorstel.get_untracked();
        if let Some(plek) = adres(lezer, "tekst_basis") {
            app().zet(plek, Some(nu.as_str().into()));
        }
    });
    let neem_over = Callback::new(move |()| {
        let nu = voorstel.get_untracked();
        leg_vast(lezer, Some(&nu), Some(&nu));
    });
    let lijst = |kop: &'static str, zinnen: Vec<String>| {
        (!zinnen.is_empty()).then(|| {
            let punten = zinnen
                .into_iter()
                .map(|zin| view! { <li translate="no">{zin}</li> });
            view! { <p>{kop}</p><ul>{punten.collect_view()}</ul> }
        })
    };
    view! {
        <Melding toon=Signal::stored(Toon::LetOp) titel="Onderbouwing bijwerken?">
            <p>"Er is een gegeven gewijzigd sinds u deze tekst schreef. Uw tekst is niet aangepast."</p>
            {lijst("Nieuw volgens de gegevens:", erbij)}
            {lijst("Klopt niet meer:", weg)}
            <div class="knoppen">
                <Knop tekst="Mijn tekst klopt nog" klasse="knop-klein" on_klik=klopt />
                <Knop tekst="Neem het nieuwe voorstel over" klasse="knop-klein" on_klik=neem_over />
            </div>
        </Melding>
    }
}

/// Sentences of the one text that the other lacks.
fn alleen_in(tekst: &str, ander: &str) -> Vec<String> {
    let zinnen = |tekst: &str| -> Vec<String> {
        let delen = tekst.split("\n\n").flat_map(|alinea| alinea.split(". "));
        let zinnen = delen.map(|zin| format!("{}.", zin.trim().trim_end_matches('.')));
        zinnen.filter(|zin| zin.len() > 1).collect()
    };
    let daar = zinnen(ander);
    let mut hier = zinnen(tekst);
    hier.retain(|zin| !daar.contains(zin));
    hier
}
