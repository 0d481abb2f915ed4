//! The beoordeling of a direction: the coach's own, with a proposal and its reason beside it.

use super::lezer::Lezer;
use crate::dossier::Adres;
use crate::dossier::schrijfwijze::opsomming;
use crate::dossier::stand::Zoekrichting;
use crate::functies::{
    Beoordelingsvoorstel, Opleidingsfeiten, niveau_uit_opleidingen, stel_beoordeling_voor,
};
use crate::session::Event;
use crate::session::event::DossierEvent;
use crate::ui::context::app;
use crate::ui::naslag::{Lading, naslag};
use crate::ui::onderdelen::Knop;
use crate::ui::veld::Dossierveld;
use leptos::prelude::*;

#[component]
pub fn Beoordelen(lezer: Lezer) -> impl IntoView {
    let stand = app().stand();
    let voorstel = Memo::new(move |_| {
        let (richting, document) = (lezer.richting.get()?, lezer.document.get()?);
        let feiten = opleidingsfeiten(&richting);
        stand.with(|stand| Some(stel_beoordeling_voor(stand, &richting, &document, feiten)))
    });
    view! {
        <Dossierveld adres=format!("zoekrichtingen[{}].beoordeling", lezer.id) />
        <div class="indicatie" aria-live="polite">
            {move || voorstel.get().map(|voorstel| view! { <Voorstel lezer voorstel /> })}
        </div>
        <Dossierveld adres=format!("zoekrichtingen[{}].beoordeling_reden", lezer.id) />
    }
}

/// What the persoonsprofiel and the catalogue say of schooling. The catalogue is asked only for a
/// direction that comes from it; while it is on its way its facts count as not known.
fn opleidingsfeiten(richting: &Zoekrichting) -> Opleidingsfeiten {
    let stand = app().stand();
    let eigen = stand.with(|stand| niveau_uit_opleidingen(&stand.persoonsprofiel));
    let van_catalogus = richting.catalogusfunctie.as_deref().and_then(|id| {
        let Lading::Er(boek) = naslag().catalogus.vraag().get() else {
            return None;
        };
        let functie = boek.catalogus.functie(id)?;
        Some((functie.niveau, functie.route_weken))
    });
    Opleidingsfeiten {
        gevraagd: van_catalogus.map(|(niveau, _)| niveau),
        eigen,
        route_weken: van_catalogus.map(|(_, weken)| weken),
    }
}

#[component]
fn Voorstel(lezer: Lezer, voorstel: Beoordelingsvoorstel) -> impl IntoView {
    let Beoordelingsvoorstel {
        beoordeling,
        reden,
        ontbreekt,
    } = voorstel;
    let Some(beoordeling) = beoordeling else {
        return view! { <p>"Nog geen voorstel voor de beoordeling. " {reden}</p> }.into_any();
    };
    let nog = (!ontbreekt.is_empty()).then(|| {
        format!(
            "Niet meegewogen, want nog niet bekend: {}.",
            opsomming(&ontbreekt)
        )
    });
    let al = move |wat: fn(&Zoekrichting) -> bool| {
        lezer
            .richting
            .with(|richting| richting.as_ref().is_some_and(wat))
    };
    let zelfde = Memo::new(move |_| {
        lezer
            .richting
            .with(|r| r.as_ref().and_then(|r| r.beoordeling) == Some(beoordeling))
    });
    let heeft_reden = Memo::new(move |_| {
        al(|richting| {
            let reden = richting.beoordeling_reden.as_deref().unwrap_or_default();
            !reden.trim().is_empty()
        })
    });
    let zin = reden.clone();
    let neem_over = Callback::new(move |()| {
        let app = app();
        let veld = |naam: &str| Adres::lees(&format!("zoekrichtingen[{}].{naam}", lezer.id));
        let (Some(plek), Some(redenplek)) = (veld("beoordeling"), veld("beoordeling_reden")) else {
            return;
        };
        app.zend(Event::Dossier(DossierEvent::Grens));
        let mut wijziging = app.wijziging().zet(plek, Some(beoordeling.waarde().into()));
        // What the coach wrote stays.
        if !heeft_reden.get_untracked() {
            wijziging = wijziging.zet(redenplek, Some(zin.as_str().into()));
        }
        app.wijzig(wijziging);
    });
    view! {
        <p><strong>"Voorstel: " {beoordeling.label()}</strong></p>
        <p class="veld-uitleg">{reden}</p>
        {nog.map(|tekst| view! { <p class="zacht klein">{tekst}</p> })}
        <Show
            when=move || !(zelfde.get() && heeft_reden.get())
            fallback=|| view! { <p class="zacht klein">"U koos hetzelfde. U beslist; een andere beoordeling mag, met uw reden."</p> }
        >
            <Knop tekst="Neem over" klasse="knop-klein" voorlezen="het voorstel voor de beoordeling" on_klik=neem_over />
        </Show>
    }
    .into_any()
}
