//! The beoordeling of a direction: the coach's own, with a proposal and its reason beside it.

use super::lezer::Lezer;
use crate::dossier::schrijfwijze::opsomming;
use crate::dossier::stand::Zoekrichting;
use crate::functies::{
    Beoordelingsvoorstel, Opleidingsfeiten, niveau_uit_opleidingen, stel_beoordeling_voor,
};
use crate::session::Event;
use crate::session::beoordeling::{
    Redenkeuze, Voorstelstand, is_reden_van_eerder, neem_over, voorstelstand,
};
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
    let vast = StoredValue::new(voorstel.clone());
    let eerder = Memo::new(move |_| {
        lezer.richting.with(|richting| {
            let richting = richting.as_ref();
            richting.is_some_and(|richting| {
                vast.with_value(|voorstel| is_reden_van_eerder(richting, voorstel))
            })
        })
    });
    let Beoordelingsvoorstel {
        beoordeling,
        reden,
        ontbreekt,
    } = voorstel;
    let verouderd = move || {
        eerder.get().then(|| {
            view! { <p>"De reden hieronder komt van een eerder voorstel. Klopt die nog bij uw keuze?"</p> }
        })
    };
    let Some(beoordeling) = beoordeling else {
        return view! { <p>"Nog geen voorstel voor de beoordeling. " {reden}</p> {verouderd} }
            .into_any();
    };
    let nog = (!ontbreekt.is_empty()).then(|| {
        format!(
            "Niet meegewogen, want nog niet bekend: {}.",
            opsomming(&ontbreekt)
        )
    });
    view! {
        <p><strong>"Voorstel: " {beoordeling.label()}</strong></p>
        <p class="veld-uitleg">{reden}</p>
        {nog.map(|tekst| view! { <p class="zacht klein">{tekst}</p> })}
        {verouderd}
        <Overnemen lezer voorstel=vast />
    }
    .into_any()
}

/// Taking the proposal over. Beside a reason of the coach's own the coach says which one stays.
#[component]
fn Overnemen(lezer: Lezer, voorstel: StoredValue<Beoordelingsvoorstel>) -> impl IntoView {
    let stand = Memo::new(move |_| {
        lezer.richting.with(|richting| {
            let richting = richting.as_ref()?;
            Some(voorstel.with_value(|voorstel| voorstelstand(richting, voorstel)))
        })
    });
    let neem_over = move |keuze: Redenkeuze| {
        Callback::new(move |()| {
            let app = app();
            let op = app.werkdag().get_untracked();
            let wijziging = voorstel.with_value(|v| neem_over(lezer.id, v, keuze, op));
            if let Some(wijziging) = wijziging {
                app.zend(Event::Dossier(DossierEvent::Grens));
                app.wijzig(wijziging);
            }
        })
    };
    move || {
        let knop = match stand.get()? {
            Voorstelstand::Gelijk => view! {
                <p class="zacht klein">"U koos hetzelfde. U beslist; een andere beoordeling mag, met uw reden."</p>
            }
            .into_any(),
            Voorstelstand::OverTeNemen => view! {
                <Knop
                    tekst="Neem over" klasse="knop-klein" voorlezen="het voorstel voor de beoordeling"
                    on_klik=neem_over(Redenkeuze::VanVoorstel)
                />
            }
            .into_any(),
            Voorstelstand::KiesReden => view! {
                <p>"U schreef zelf een reden. Kies welke reden bij het voorstel hoort. Uw eigen reden blijft in de geschiedenis van het veld staan."</p>
                <div class="knoppen">
                    <Knop
                        tekst="Neem over, met mijn reden" klasse="knop-klein"
                        on_klik=neem_over(Redenkeuze::Eigen)
                    />
                    <Knop
                        tekst="Neem over, met de reden van het voorstel" klasse="knop-klein"
                        on_klik=neem_over(Redenkeuze::VanVoorstel)
                    />
                </div>
            }
            .into_any(),
        };
        Some(knop)
    }
}
