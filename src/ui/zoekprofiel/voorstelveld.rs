//! The beoordeling of a direction: the coach's own, with a proposal and its reason beside it.

use super::lezer::Lezer;
use crate::dossier::Adres;
use crate::functies::{Beoordelingsvoorstel, beoordelingsvoorstel};
use crate::session::Event;
use crate::session::event::DossierEvent;
use crate::ui::context::app;
use crate::ui::onderdelen::Knop;
use crate::ui::veld::Dossierveld;
use leptos::prelude::*;

#[component]
pub fn Beoordelen(lezer: Lezer) -> impl IntoView {
    let (stand, werkdag) = (app().stand(), app().werkdag());
    let voorstel = Memo::new(move |_| {
        let richting = lezer.richting.get()?;
        let op = werkdag.get();
        lezer.matrix.with(|matrix| {
            stand.with(|stand| Some(beoordelingsvoorstel(stand, &richting, matrix.as_ref(), op)))
        })
    });
    view! {
        <Dossierveld adres=format!("zoekrichtingen[{}].beoordeling", lezer.id) />
        <div class="indicatie" aria-live="polite">
            {move || voorstel.get().map(|voorstel| view! { <Voorstel lezer voorstel /> })}
        </div>
        <Dossierveld adres=format!("zoekrichtingen[{}].beoordeling_reden", lezer.id) />
    }
}

#[component]
fn Voorstel(lezer: Lezer, voorstel: Beoordelingsvoorstel) -> impl IntoView {
    let (beoordeling, reden) = match voorstel {
        Beoordelingsvoorstel::Kan { beoordeling, reden } => (beoordeling, reden),
        Beoordelingsvoorstel::NogNiet(mist) => {
            let punten = mist.into_iter().map(|punt| view! { <li>{punt}</li> });
            return view! {
                <p>"Nog geen voorstel voor de beoordeling. Daarvoor is nodig:"</p>
                <ul>{punten.collect_view()}</ul>
            }
            .into_any();
        }
    };
    let al = move |wat: fn(&crate::dossier::stand::Zoekrichting) -> bool| {
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
        <Show
            when=move || !(zelfde.get() && heeft_reden.get())
            fallback=|| view! { <p class="zacht klein">"U koos hetzelfde. U beslist; een andere beoordeling mag, met uw reden."</p> }
        >
            <Knop tekst="Neem over" klasse="knop-klein" voorlezen="het voorstel voor de beoordeling" on_klik=neem_over />
        </Show>
    }
    .into_any()
}
