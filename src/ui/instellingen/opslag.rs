//! Where the cases stand, whether the browser keeps them, and how much room there is.

use crate::platform::duurzaamheid::{self, Opslagstatus};
use crate::ui::onderdelen::{Knop, Melding, Toon};
use leptos::prelude::*;
use leptos::task::spawn_local;

#[component]
pub fn Opslag() -> impl IntoView {
    let status = RwSignal::new(None::<Opslagstatus>);
    let bezig = RwSignal::new(false);
    spawn_local(async move {
        let gelezen = duurzaamheid::lees_status().await;
        let _ = status.try_set(Some(gelezen));
    });
    let vraag = Callback::new(move |()| {
        bezig.set(true);
        spawn_local(async move {
            let antwoord = duurzaamheid::vraag_duurzaam().await;
            let _ = bezig.try_set(false);
            let _ = status.try_set(Some(antwoord));
        });
    });
    let bewaart = move || {
        status
            .get()
            .is_some_and(|status| status.duurzaam == Some(true))
    };
    view! {
        <section class="instelgroep">
            <h2>"Opslag"</h2>
            <p>"Uw dossiers staan versleuteld in deze browser, op dit apparaat. Nergens anders."</p>
            {move || status.get().map(|status| {
                let (toon, titel, uitleg) = in_woorden(status.duurzaam);
                view! {
                    <Melding toon=Signal::stored(toon) titel=titel>
                        <p>{uitleg}</p>
                        {ruimte(&status).map(|zin| view! { <p class="cijfers">{zin}</p> })}
                    </Melding>
                }
            })}
            <Show when=move || !bewaart()>
                <Knop
                    tekst="Vraag de browser om de opslag te bewaren" bezig=bezig
                    bezig_tekst="De browser wordt gevraagd" on_klik=vraag
                />
            </Show>
            <p class="zacht">
                "Wat de browser ook antwoordt: wist u de gegevens van deze website, of gaat dit apparaat stuk, dan zijn de dossiers weg. "
                "Alleen een reservekopie op een andere plek geeft zekerheid."
            </p>
        </section>
    }
}

fn in_woorden(duurzaam: Option<bool>) -> (Toon, &'static str, &'static str) {
    match duurzaam {
        Some(true) => (
            Toon::Gelukt,
            "De browser bewaart de opslag",
            "De browser heeft toegezegd de dossiers niet uit zichzelf te wissen.",
        ),
        Some(false) => (
            Toon::LetOp,
            "De browser heeft nog niets toegezegd",
            "Als de schijf vol raakt of u Spoorboek lang niet opent, kan de browser de dossiers wissen. Vraag hem om ze te bewaren.",
        ),
        None => (
            Toon::LetOp,
            "De browser zegt niet of hij de opslag bewaart",
            "Reken er dus niet op.",
        ),
    }
}

fn ruimte(status: &Opslagstatus) -> Option<String> {
    let (gebruikt, ruimte) = (status.gebruikt?, status.ruimte?);
    let over = (ruimte - gebruikt).max(0.0);
    Some(format!(
        "In gebruik: ongeveer {}. Nog vrij: ongeveer {}.",
        in_grootte(gebruikt),
        in_grootte(over)
    ))
}

/// "4,2 MB", "12 GB".
fn in_grootte(bytes: f64) -> String {
    let (getal, eenheid) = match bytes {
        _ if bytes >= 1e9 => (bytes / 1e9, "GB"),
        _ if bytes >= 1e6 => (bytes / 1e6, "MB"),
        _ => (bytes / 1e3, "kB"),
    };
    let decimalen = usize::from(getal < 10.0);
    format!("{getal:.decimalen$} {eenheid}").replace('.', ",")
}
