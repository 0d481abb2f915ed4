//! One document of the bedrijfsarts.

use super::document_in_woorden;
use super::items::Afwijkingen;
use super::uren::Uren;
use crate::dossier::Adres;
use crate::dossier::keuzes::{BelastbaarheidSoort, FmlVersie};
use crate::session::indeling::Fase;
use crate::session::route::{Plek, Route};
use crate::ui::app::ga_naar;
use crate::ui::context::app;
use crate::ui::dossier::Lijstbewerker;
use crate::ui::onderdelen::{
    Dialoog, Keuze, Knop, KnopSoort, Knoplink, Kruimelpad, Leeg, Pictogram, Teken,
};
use crate::ui::veld::{Dossierveld, als_opties, veld_id};
use leptos::prelude::*;

#[component]
pub fn Document(id: u32) -> impl IntoView {
    let app = app();
    let items = app.items("belastbaarheden".to_owned());
    let er_is = Memo::new(move |_| items.with(|items| items.contains(&id)));
    view! {
        <Show when=move || er_is.get() fallback=Onbekend>
            <Bladen id />
        </Show>
    }
}

#[component]
fn Onbekend() -> impl IntoView {
    view! {
        <h1>"Belastbaarheid"</h1>
        <Leeg titel="Dit document is er niet" wat="Het is verwijderd, of het was op deze werkdag nog niet bekend.">
            <Knoplink tekst="Naar de documenten" naar=Plek::Fase(Fase::Belastbaarheid).hash() />
        </Leeg>
    }
}

#[component]
fn Bladen(id: u32) -> impl IntoView {
    let app = app();
    let stand = app.stand();
    let adres = format!("belastbaarheden[{id}]");
    let gelezen = move || {
        stand.with(|stand| {
            let mut alle = stand.belastbaarheden.iter();
            alle.find(|document| document.id == id).cloned()
        })
    };
    let titel = Memo::new(move |_| {
        gelezen().map_or_else(String::new, |document| document_in_woorden(&document))
    });
    let kruimels = vec![
        (
            "Belastbaarheid".to_owned(),
            Plek::Fase(Fase::Belastbaarheid).hash(),
        ),
        ("Document".to_owned(), String::new()),
    ];
    let veld = |naam: &str| format!("{adres}.{naam}");
    let weg = Adres::lees(&adres);
    let verwijder = Callback::new(move |()| {
        if let Some(weg) = weg.clone() {
            app.wijzig(app.wijziging().zet(weg, None));
            ga_naar(&Route::Dossier(Plek::Fase(Fase::Belastbaarheid)));
        }
    });
    view! {
        <Kruimelpad stappen=kruimels />
        <h1>{move || titel.get()}</h1>
        <p class="inleiding">"Neem over wat in het stuk staat. Duid zelf niets medisch: dat doet de bedrijfsarts."</p>
        <section class="deel">
            <h2>"Het document"</h2>
            <Dossierveld adres=veld("soort") />
            <Versieveld id />
            <Dossierveld adres=veld("opgesteld_door") />
            <Artsvoorstel adres=veld("opgesteld_door") />
            <Dossierveld adres=veld("opgesteld_op") />
            <Dossierveld adres=veld("geldig_per") />
            <Dossierveld adres=veld("ontvangen_op") />
            <Dossierveld adres=veld("conclusie") />
            <Dossierveld adres=veld("prognose") />
            <Dossierveld adres=veld("herbeoordeling_op") />
        </section>
        <section class="deel"><Afwijkingen id /></section>
        <section class="deel"><Rubriekteksten id /></section>
        <section class="deel"><Uren id /></section>
        <section class="deel"><Lijstbewerker lijst=veld("voorwaarden") velden=&["tekst"] /></section>
        <nav class="knoppen stapknoppen" aria-label="Klaar met dit document">
            <Knoplink
                tekst="Naar het zoekprofiel" naar=Plek::Fase(Fase::Zoekprofiel).hash()
                soort=KnopSoort::Primair
            />
            <Knop
                tekst="Document verwijderen" soort=KnopSoort::Stil teken=Teken::Bak
                on_klik=verwijder
            />
        </nav>
    }
}

/// The name of the bedrijfsarts of the case, to take over with one press.
#[component]
fn Artsvoorstel(adres: String) -> impl IntoView {
    let app = app();
    let stand = app.stand();
    let Some(adres) = Adres::lees(&adres) else {
        return ().into_any();
    };
    let ingevuld = app.waarde(adres.clone());
    let naam = Memo::new(move |_| stand.with(|stand| stand.bedrijfsarts.naam.clone()));
    let voorstel = move || naam.get().filter(|_| ingevuld.with(Option::is_none));
    let neem_over = Callback::new(move |()| {
        app.zet(adres.clone(), naam.get_untracked().map(Into::into));
    });
    view! {
        {move || voorstel().map(|naam| view! {
            <Knop tekst=format!("Neem {naam} over uit het dossier") klasse="knop-klein" on_klik=neem_over />
        })}
    }
    .into_any()
}

/// The version of the list. Changing it gives the codes another meaning, so that is asked first.
#[component]
fn Versieveld(id: u32) -> impl IntoView {
    let app = app();
    let tekst = format!("belastbaarheden[{id}].versie");
    let items = app.items(format!("belastbaarheden[{id}].items"));
    let Some(adres) = Adres::lees(&tekst) else {
        return ().into_any();
    };
    let opgeslagen = app.waarde(adres.clone());
    let als_tekst = move || {
        let waarde = opgeslagen.get();
        let waarde = waarde.as_ref().and_then(|waarde| waarde.as_str());
        waarde.unwrap_or_default().to_owned()
    };
    // What the radio buttons show; ahead of the case while the question is open.
    let getoond = RwSignal::new(String::new());
    Effect::new(move |_| getoond.set(als_tekst()));
    let vraag = RwSignal::new(false);
    let leg_vast = Callback::new(move |()| {
        vraag.set(false);
        app.zet(adres.clone(), Some(getoond.get_untracked().into()));
    });
    let kies = Callback::new(move |keuze: String| {
        getoond.set(keuze);
        let andere_betekenis = untrack(als_tekst);
        if items.with_untracked(Vec::is_empty) || andere_betekenis.is_empty() {
            leg_vast.run(());
        } else {
            vraag.set(true);
        }
    });
    let laat = Callback::new(move |()| {
        vraag.set(false);
        getoond.set(untrack(als_tekst));
    });
    let voet = ViewFn::from(move || {
        view! {
            <Knop tekst="Niet wijzigen" soort=KnopSoort::Stil on_klik=laat />
            <Knop tekst="Versie wijzigen" soort=KnopSoort::Gevaar on_klik=leg_vast />
        }
    });
    view! {
        <Keuze
            id=veld_id(&tekst) vraag="Versie van de lijst" opties=als_opties(FmlVersie::OPTIES)
            waarde=getoond on_keuze=kies
            uitleg="Kijk naar 4.14. Klassiek: Tillen of dragen. Nieuw: Dragen."
        />
        <Dialoog
            id=format!("versie-wijzigen-{id}") titel="Versie van de lijst wijzigen?"
            open=vraag on_sluit=laat voet
        >
            <p>"In de andere versie betekenen dezelfde codes iets anders: 4.14 is klassiek Tillen of dragen en nieuw Dragen."</p>
            <p>"De items die u hebt ingevuld, blijven staan met hun code. Spoorboek zet ze niet om. Loop ze daarna een voor een na."</p>
        </Dialoog>
    }
    .into_any()
}

/// Free text per rubriek: the body of an IZP or LAB, a supplement to an FML.
#[component]
fn Rubriekteksten(id: u32) -> impl IntoView {
    let soort =
        Adres::lees(&format!("belastbaarheden[{id}].soort")).map(|adres| app().waarde(adres));
    let is_fml = Memo::new(move |_| {
        let waarde = soort.and_then(|soort| soort.get());
        let soort = waarde
            .as_ref()
            .and_then(|waarde| BelastbaarheidSoort::uit_waarde(waarde.as_str()?));
        soort == Some(BelastbaarheidSoort::Fml)
    });
    let namen = [
        "persoonlijk",
        "sociaal",
        "fysieke_omgeving",
        "dynamisch",
        "statisch",
        "werktijden",
    ];
    let velden = namen.map(|naam| {
        view! { <Dossierveld adres=format!("belastbaarheden[{id}].tekst_per_rubriek.{naam}") /> }
    });
    view! {
        <h2>"Tekst per rubriek"</h2>
        <p class="veld-uitleg">
            "Voor een IZP of LAB, of als aanvulling op een FML. Schrijf in werktermen: deze tekst kan in het verslag komen."
        </p>
        <details class="uitklap" prop:open=move || !is_fml.get()>
            <summary><Pictogram teken=Teken::Rechts />"De zes rubrieken"</summary>
            <div class="uitklap-inhoud rubriekteksten">{velden}</div>
        </details>
    }
}
