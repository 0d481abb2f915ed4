//! Saving the report as PDF: first what cannot be printed and where the file goes, then the PDF.

use super::blad::Bladen;
use super::lijst::in_leemten;
use crate::platform::pdf::PdfWerker;
use crate::platform::{bestanden, klok};
use crate::session::verslag::bestandsnaam;
use crate::ui::onderdelen::{Dialoog, Knop, KnopSoort, Melding, Teken, Toon};
use crate::worker::Ontbrekend;
use chrono::NaiveDate;
use leptos::prelude::*;
use leptos::task::spawn_local;

/// How far saving is.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
enum Stap {
    #[default]
    Rust,
    /// The worker looks for characters that the fonts lack.
    Nakijken,
    /// The coach decides; with what cannot be printed.
    Vraag(Vec<Ontbrekend>),
    Maken,
    /// Handed to the browser under this name.
    Klaar(String),
    Mislukt(String),
}

#[component]
pub fn PdfOpslaan(bladen: Bladen, peildatum: Memo<NaiveDate>) -> impl IntoView {
    let stap = RwSignal::new(Stap::Rust);
    let pdf = StoredValue::new_local(PdfWerker::default());
    // What the worker holds of a case goes when this screen goes, also when the vault locks.
    on_cleanup(move || {
        pdf.try_with_value(PdfWerker::stop);
    });
    let document = move || {
        bladen
            .verslag
            .with_untracked(|verslag| verslag.as_ref().map(|v| v.document.clone()))
    };
    let begin = Callback::new(move |()| {
        let Some(document) = document() else { return };
        let pdf = pdf.get_value();
        stap.set(Stap::Nakijken);
        spawn_local(async move {
            let _ = stap.try_set(match pdf.ontbrekende_tekens(document).await {
                Ok(tekens) => Stap::Vraag(tekens),
                Err(fout) => Stap::Mislukt(fout.to_string()),
            });
        });
    });
    let toch = Callback::new(move |()| {
        let Some(mut document) = document() else {
            return;
        };
        document.voorblad.gemaakt_op = Some(klok::vandaag());
        let pdf = pdf.get_value();
        let naam = bestandsnaam(bladen.soort, peildatum.get_untracked());
        stap.set(Stap::Maken);
        spawn_local(async move {
            let uitkomst = match pdf.maak(document, klok::nu()).await {
                Ok(bytes) => bestanden::bewaar(&naam, "application/pdf", &bytes)
                    .map_err(|fout| fout.to_string()),
                Err(fout) => Err(fout.to_string()),
            };
            let _ = stap.try_set(match uitkomst {
                Ok(()) => Stap::Klaar(naam),
                Err(tekst) => Stap::Mislukt(tekst),
            });
        });
    });
    let annuleer = Callback::new(move |()| stap.set(Stap::Rust));
    let bezig =
        Signal::derive(move || stap.with(|stap| matches!(stap, Stap::Nakijken | Stap::Maken)));
    let open = Signal::derive(move || stap.with(|stap| matches!(stap, Stap::Vraag(_))));
    let voet = ViewFn::from(move || {
        view! {
            <Knop tekst="Annuleren" soort=KnopSoort::Stil on_klik=annuleer />
            <Knop tekst="Toch opslaan" soort=KnopSoort::Primair on_klik=toch />
        }
    });
    view! {
        <Knop
            tekst="PDF opslaan" soort=KnopSoort::Primair teken=Teken::Document bezig
            bezig_tekst="De PDF wordt gemaakt" on_klik=begin
        />
        <Uitkomst stap begin />
        <Dialoog id="pdf-opslaan" titel="PDF opslaan" open on_sluit=annuleer voet>
            <Waarschuwing bladen stap />
        </Dialoog>
    }
}

/// What came of it, in words.
#[component]
fn Uitkomst(stap: RwSignal<Stap>, begin: Callback<()>) -> impl IntoView {
    view! {
        <div class="pdf-uitkomst" aria-live="polite">
            {move || match stap.get() {
                Stap::Klaar(naam) => Some(view! {
                    <Melding toon=Signal::stored(Toon::Gelukt) titel="De PDF is gemaakt">
                        <p>"U vindt hem als “" {naam} "” in de map waarin uw browser downloads bewaart."</p>
                    </Melding>
                }.into_any()),
                Stap::Mislukt(tekst) => Some(view! {
                    <Melding toon=Signal::stored(Toon::Fout) titel="De PDF is niet gemaakt">
                        <p>{tekst}</p>
                        <Knop tekst="Opnieuw proberen" on_klik=begin />
                    </Melding>
                }.into_any()),
                _ => None,
            }}
        </div>
    }
}

/// What the coach must know before an unprotected file leaves the vault.
#[component]
fn Waarschuwing(bladen: Bladen, stap: RwSignal<Stap>) -> impl IntoView {
    let tekens = stap.with_untracked(|stap| match stap {
        Stap::Vraag(tekens) => tekens.clone(),
        _ => Vec::new(),
    });
    let leemten = bladen
        .verslag
        .with_untracked(|verslag| verslag.as_ref().map_or(0, |v| v.leemten.len()));
    view! {
        <p>
            <strong>"Staat er niets medisch of privé in het verslag?"</strong>
            " Lees het na: geen ziekte, klacht, behandeling of medicijn, ook niet als de werknemer het zelf vertelde, en geen BSN. "
            "Spoorboek controleert dat niet voor u."
        </p>
        <p>
            "De PDF is niet versleuteld: wie het bestand heeft, kan het lezen. Het komt in uw map Downloads. "
            "Die map wordt op veel computers vanzelf gekopieerd naar een dienst zoals OneDrive, iCloud of Google Drive."
        </p>
        <p>"Zet het bestand na het opslaan op een veilige plek, en verwijder het uit Downloads."</p>
        {(!tekens.is_empty()).then(|| view! { <Tekens tekens /> })}
        {(leemten > 0).then(|| view! {
            <p>"Er staan nog " {in_leemten(leemten)} " in het verslag. Die staan ook zichtbaar in de PDF."</p>
        })}
    }
}

#[component]
fn Tekens(tekens: Vec<Ontbrekend>) -> impl IntoView {
    let regel = |gevonden: Ontbrekend| {
        let code = format!("U+{:04X}", u32::from(gevonden.teken));
        view! {
            <li>
                <strong translate="no">{gevonden.teken.to_string()}</strong>
                " (" {code} ") in " {gevonden.plaats}
            </li>
        }
    };
    view! {
        <Melding toon=Signal::stored(Toon::LetOp) titel="Deze tekens kan het lettertype niet afdrukken">
            <ul>{tekens.into_iter().map(regel).collect_view()}</ul>
            <p>"Op die plek komt een vervangend teken in de PDF. Annuleer om de tekst eerst aan te passen."</p>
        </Melding>
    }
}
