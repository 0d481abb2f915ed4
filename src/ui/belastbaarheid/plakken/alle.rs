//! Taking over all sure items at once: listed first, then one yes.

use super::Plakstand;
use super::kaart::titel;
use crate::session::Event;
use crate::session::event::DossierEvent;
use crate::session::lezen::Lezing;
use crate::session::overnemen::{neem_zekere_over, waarde_in_woorden};
use crate::ui::belastbaarheid::{gelezen, nu};
use crate::ui::context::app;
use crate::ui::onderdelen::{Dialoog, Knop, KnopSoort};
use leptos::prelude::*;
use std::sync::Arc;

#[component]
pub(super) fn Alle(stand: Plakstand, lezing: Arc<Lezing>) -> impl IntoView {
    let document = gelezen(stand.document);
    let voor_lijst = Arc::clone(&lezing);
    // Skipped ones stay out.
    let zekere = Memo::new(move |_| {
        let weg = stand.overgeslagen.get();
        document.with(|document| {
            let Some(document) = document else {
                return Vec::new();
            };
            let alle = voor_lijst.vondsten.iter().enumerate();
            alle.filter(|(plek, vondst)| !weg.contains(plek) && vondst.is_zeker(document))
                .map(|(_, vondst)| vondst.clone())
                .collect::<Vec<_>>()
        })
    });
    let aantal = move || zekere.with(Vec::len);
    let open = RwSignal::new(false);
    let sluit = Callback::new(move |()| open.set(false));
    let neem = Callback::new(move |()| {
        let app = app();
        let op = app.werkdag().get_untracked();
        let wijziging = app.dossier().with_untracked(|dossier| {
            let (dossier, document) = (dossier.as_ref()?, nu(stand.document)?);
            zekere.with_untracked(|zekere| neem_zekere_over(dossier, &document, zekere, op))
        });
        open.set(false);
        if let Some(wijziging) = wijziging {
            app.zend(Event::Dossier(DossierEvent::Grens));
            app.wijzig(wijziging);
            stand.naar_volgende(usize::MAX);
        }
    });
    let voet = ViewFn::from(move || {
        view! {
            <Knop tekst="Niet overnemen" soort=KnopSoort::Stil on_klik=sluit />
            <Knop tekst=Signal::derive(move || format!("Neem deze {} over", aantal())) soort=KnopSoort::Primair on_klik=neem />
        }
    });
    let regels = move || {
        zekere.with(|zekere| {
            let regels = zekere.iter().map(|vondst| {
                let waarde = vondst.item().map(|item| {
                    waarde_in_woorden(item.item(), &item.waarden, item.vermogen)
                });
                view! { <li><strong>{titel(vondst)}</strong> <span class="zacht">{waarde}</span></li> }
            });
            regels.collect_view()
        })
    };
    view! {
        <Show when=move || { aantal() > 1 }>
            <div class="plakalle">
                <Knop
                    tekst=Signal::derive(move || format!("Neem alle zekere items over ({})", aantal()))
                    on_klik=Callback::new(move |()| open.set(true))
                />
                <p class="zacht klein">"U ziet ze eerst op een rij. Items om te controleren blijven staan."</p>
            </div>
        </Show>
        <Dialoog id="plakken-alle" titel="Deze items overnemen?" open on_sluit=sluit voet>
            <p>"Code, naam en waarde staan zo in de tekst. Loop de lijst na. Met een keer Ongedaan maken draait u alles terug."</p>
            <ul class="allelijst">{regels}</ul>
        </Dialoog>
    }
}
