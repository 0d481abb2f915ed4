//! The lines of the list, each a link to its case.

use super::verdwijnt::Verdwijnt;
use crate::dossier::schrijfwijze::datum_voluit;
use crate::session::event::LijstEvent;
use crate::session::{Event, Overzicht};
use crate::ui::context::app;
use crate::ui::onderdelen::{Badge, Bevestiging, Knop, KnopSoort, Teken, Toon};
use leptos::prelude::*;

#[component]
pub fn Regels(#[prop(into)] regels: Signal<Vec<Overzicht>>, verdwijnt: Verdwijnt) -> impl IntoView {
    let weg = RwSignal::new(None::<Overzicht>);
    // Few hundred lines are drawn at once; more appear with the button.
    let hoeveel = RwSignal::new(100_usize);
    let getoond = Signal::derive(move || {
        regels.with(|regels| {
            regels
                .iter()
                .take(hoeveel.get())
                .cloned()
                .collect::<Vec<_>>()
        })
    });
    let rest = move || regels.with(Vec::len).saturating_sub(hoeveel.get());
    view! {
        <ul class="dossiers">
            <For each=move || getoond.get() key=Overzicht::clone children=move |regel| {
                view! { <Regel regel weg /> }
            } />
        </ul>
        <Show when=move || { rest() > 0 }>
            <Knop
                tekst=Signal::derive(move || format!("Toon nog {} dossiers", rest().min(200)))
                on_klik=Callback::new(move |()| hoeveel.update(|nu| *nu += 200))
            />
        </Show>
        <Verwijderen weg verdwijnt />
    }
}

#[component]
fn Regel(regel: Overzicht, weg: RwSignal<Option<Overzicht>>) -> impl IntoView {
    let app = app();
    let naam = naam_van(&regel);
    let volgende = regel
        .volgende_op
        .map(|op| format!("{}: {}", datum_voluit(op), regel.volgende));
    let open = {
        let id = regel.id.clone();
        Callback::new(move |()| app.zend(Event::Lijst(LijstEvent::Open(id.clone()))))
    };
    let fictief = regel.fictief;
    let voorlezen = naam.clone();
    let werkgever = (!regel.werkgever.is_empty()).then(|| regel.werkgever.clone());
    let fase = regel.fase.clone();
    let gewijzigd = datum_voluit(regel.gewijzigd_op);
    view! {
        <li class="dossierregel">
            <div class="dossierregel-kop">
                <button type="button" class="linkknop dossierregel-naam" translate="no" on:click=move |_| open.run(())>
                    {naam}
                </button>
                {fictief.then(|| view! { <Badge toon=Signal::stored(Toon::Info) tekst="Voorbeeld, verzonnen" /> })}
            </div>
            <p class="dossierregel-uitleg">
                {werkgever.map(|werkgever| view! { <span translate="no">{werkgever}</span> })}
                <span>{fase}</span>
                <span class="zacht">"Gewijzigd op " {gewijzigd}</span>
            </p>
            <p class="dossierregel-volgende">{volgende}</p>
            <Knop
                tekst="Verwijderen" soort=KnopSoort::Stil teken=Teken::Bak klasse="knop-klein" voorlezen
                on_klik=Callback::new(move |()| weg.set(Some(regel.clone())))
            />
        </li>
    }
}

/// The name on a line; a case without a name yet has one too.
pub fn naam_van(regel: &Overzicht) -> String {
    if regel.werknemer.is_empty() {
        "Nieuw dossier".to_owned()
    } else {
        regel.werknemer.clone()
    }
}

#[component]
fn Verwijderen(weg: RwSignal<Option<Overzicht>>, verdwijnt: Verdwijnt) -> impl IntoView {
    let app = app();
    let naam = move || weg.with(|weg| weg.as_ref().map(naam_van).unwrap_or_default());
    let gevolg = Signal::derive(move || {
        format!(
            "Het dossier van {} gaat naar Verwijderd. U kunt het 30 dagen terugzetten; daarna wordt het gewist.",
            naam()
        )
    });
    let sluit = Callback::new(move |()| weg.set(None));
    let bevestig = Callback::new(move |()| {
        if let Some(regel) = weg.get_untracked() {
            verdwijnt.verwacht(&regel.id);
            app.zend(Event::Lijst(LijstEvent::Verwijder(regel.id)));
        }
        weg.set(None);
    });
    view! {
        <Bevestiging
            id="verwijder" titel="Dossier verwijderen?" gevolg woord="verwijderen"
            knop="Dossier verwijderen" open=Signal::derive(move || weg.with(Option::is_some))
            on_sluit=sluit on_bevestig=bevestig
        />
    }
}
