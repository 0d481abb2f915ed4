//! The logo of the bureau: chosen, tried and shown.

use super::veld::wijzig;
use crate::platform::bestanden;
use crate::platform::pdf::PdfWerker;
use crate::session::Instellingen;
use crate::session::instellingen::LOGO_MEESTE_BYTES;
use crate::session::verslag::beeldsoort;
use crate::ui::context::app;
use crate::ui::onderdelen::{Knop, KnopSoort, Veld};
use crate::ui::rapportages::Logobeeld;
use leptos::html;
use leptos::prelude::*;
use leptos::task::spawn_local;

#[component]
pub fn Logo(nu: Memo<Instellingen>) -> impl IntoView {
    let app = app();
    let invoer = NodeRef::<html::Input>::new();
    let fout = RwSignal::new(None::<String>);
    let bezig = RwSignal::new(false);
    let logo = Memo::new(move |_| nu.with(|nu| nu.logo.clone()));
    let gekozen = move |_| {
        let Some(veld) = invoer.get_untracked() else {
            return;
        };
        let Some(bestand) = bestanden::gekozen(&veld) else {
            return;
        };
        bezig.set(true);
        spawn_local(async move {
            let uitkomst = lees(&bestand).await;
            // Choosing the same file again must be noticed.
            veld.set_value("");
            let _ = bezig.try_set(false);
            match uitkomst {
                Ok(bytes) => {
                    let _ = fout.try_set(None);
                    if nu.try_get_untracked().is_some() {
                        wijzig(app, nu, |instellingen| instellingen.logo = Some(bytes));
                    }
                }
                Err(tekst) => {
                    let _ = fout.try_set(Some(tekst));
                }
            }
        });
    };
    let weg = Callback::new(move |()| {
        fout.set(None);
        wijzig(app, nu, |instellingen| instellingen.logo = None);
    });
    view! {
        <Veld
            id="logo" label="Logo" fout=fout
            uitleg="Een PNG- of JPEG-bestand van hoogstens 1 MB. Het logo komt op het voorblad."
        >
            <input
                id="logo" type="file" class="invoer" accept="image/png,image/jpeg" node_ref=invoer
                aria-describedby="logo-uitleg" on:change=gekozen
            />
        </Veld>
        <p class="zacht" aria-live="polite">{move || bezig.get().then_some("Het logo wordt nagekeken.")}</p>
        {move || logo.get().map(|bytes| view! {
            <div class="logokader">
                <Logobeeld bytes alternatief="Uw logo" />
                <Knop tekst="Logo verwijderen" soort=KnopSoort::Stil on_klik=weg />
            </div>
        })}
    }
}

/// The bytes, if they can serve as logo; else a sentence that says why not.
async fn lees(bestand: &web_sys::File) -> Result<Vec<u8>, String> {
    if bestand.size() > LOGO_MEESTE_BYTES as f64 {
        return Err(
            "Dit bestand is groter dan 1 MB. Er is niets gewijzigd. Kies een kleiner bestand."
                .to_owned(),
        );
    }
    let bytes = bestanden::lees(bestand)
        .await
        .map_err(|fout| fout.to_string())?;
    if beeldsoort(&bytes).is_none() {
        return Err(
            "Dit is geen PNG- of JPEG-bestand. Er is niets gewijzigd. Kies een ander bestand."
                .to_owned(),
        );
    }
    let worker = PdfWerker::default();
    let oordeel = worker.controleer_logo(bytes.clone()).await;
    worker.stop();
    oordeel.map(|()| bytes).map_err(|fout| fout.to_string())
}
