//! One direction and its substantiation.

use super::lezer::Lezer;
use super::matrix::Matrix;
use super::onderbouwingstekst::Onderbouwingstekst;
use super::paginanav::{Deelkop, Paginanav};
use super::reistijd::Reistijd;
use super::urenbeeld::Urenbeeld;
use super::verdienen::Verdienen;
use super::voorstelveld::Beoordelen;
use crate::dossier::Adres;
use crate::dossier::keuzes::RichtingStatus;
use crate::dossier::stand::Zoekrichting;
use crate::session::indeling::Fase;
use crate::session::richtingdelen::Deel;
use crate::session::route::{Plek, Route};
use crate::ui::app::ga_naar;
use crate::ui::context::app;
use crate::ui::onderdelen::{Knop, KnopSoort, Knoplink, Kruimelpad, Leeg, Melding, Teken, Toon};
use crate::ui::veld::Dossierveld;
use leptos::prelude::*;

#[component]
pub fn Richting(id: u32) -> impl IntoView {
    let lezer = Lezer::nieuw(id);
    let er_is = Memo::new(move |_| lezer.richting.with(Option::is_some));
    view! {
        <Show when=move || er_is.get() fallback=Onbekend>
            <Blad lezer />
        </Show>
    }
}

#[component]
fn Onbekend() -> impl IntoView {
    view! {
        <h1>"Zoekrichting"</h1>
        <Leeg titel="Deze zoekrichting is er niet" wat="Hij is verwijderd, of hij was op deze werkdag nog niet bekend.">
            <Knoplink tekst="Naar het zoekprofiel" naar=Plek::Fase(Fase::Zoekprofiel).hash() />
        </Leeg>
    }
}

#[component]
fn Blad(lezer: Lezer) -> impl IntoView {
    let adres = format!("zoekrichtingen[{}]", lezer.id);
    let titel = Memo::new(move |_| lezer.richting.with(|r| naam_van(r.as_ref())));
    let vervallen_zonder_reden = move || {
        lezer.richting.with(|richting| {
            richting.as_ref().is_some_and(|richting| {
                let reden = richting.reden_vervallen.as_deref().unwrap_or_default();
                richting.status == Some(RichtingStatus::Vervallen) && reden.trim().is_empty()
            })
        })
    };
    // Also while there is a reason from before: what was typed stays in sight.
    let vervallen = Memo::new(move |_| {
        lezer.richting.with(|richting| {
            richting.as_ref().is_some_and(|richting| {
                richting.status == Some(RichtingStatus::Vervallen)
                    || richting.reden_vervallen.is_some()
            })
        })
    });
    // Dropped before and searched in again: then the reader asks why.
    let weer_opgenomen = Memo::new(move |_| {
        lezer.richting.with(|richting| {
            richting.as_ref().is_some_and(|richting| {
                let actief = richting.status == Some(RichtingStatus::Actief);
                let was_weg = actief && richting.reden_vervallen.is_some();
                was_weg || richting.reden_weer_opgenomen.is_some()
            })
        })
    });
    let van_ad = Memo::new(move |_| {
        lezer
            .richting
            .with(|r| r.as_ref().is_some_and(|r| r.ado_functie.is_some()))
    });
    let kruimels = vec![
        (
            "Zoekprofiel".to_owned(),
            Plek::Fase(Fase::Zoekprofiel).hash(),
        ),
        ("Zoekrichting".to_owned(), String::new()),
    ];
    let veld = |naam: &str| view! { <Dossierveld adres=format!("{adres}.{naam}") /> };
    view! {
        <Kruimelpad stappen=kruimels />
        <h1 translate="no">{move || titel.get()}</h1>
        <Show when=move || van_ad.get()>
            <AdUitleg lezer />
        </Show>
        <Paginanav lezer />
        <section class="deel">
            <Deelkop deel=Deel::Functie richting=lezer.id />
            {veld("naam")}
            {veld("toelichting")}
            {veld("soort")}
            {veld("herkomst")}
            {veld("branche")}
            {veld("status")}
            <Show when=move || vervallen.get()>
                <Dossierveld adres=format!("zoekrichtingen[{}].reden_vervallen", lezer.id) />
            </Show>
            <Show when=move || weer_opgenomen.get()>
                <Dossierveld adres=format!("zoekrichtingen[{}].reden_weer_opgenomen", lezer.id) />
            </Show>
            <Show when=vervallen_zonder_reden>
                <Melding toon=Signal::stored(Toon::LetOp)>
                    <p>"Geef een reden. Een functie die vervalt zonder reden, roept bij UWV vragen op."</p>
                </Melding>
            </Show>
            <Beoordelen lezer />
        </section>
        <section class="deel"><Verdienen lezer /></section>
        <section class="deel deel-breed"><Matrix lezer /></section>
        <section class="deel"><Urenbeeld lezer /></section>
        <Onderbouwing lezer />
        <section class="deel"><Onderbouwingstekst lezer /></section>
        <nav class="knoppen stapknoppen" aria-label="Klaar met deze richting">
            <Knoplink
                tekst="Naar het zoekprofiel" naar=Plek::Fase(Fase::Zoekprofiel).hash()
                soort=KnopSoort::Primair
            />
            <Show when=move || !van_ad.get()>
                <Verwijder id=lezer.id />
            </Show>
        </nav>
    }
}

pub(super) fn naam_van(richting: Option<&Zoekrichting>) -> String {
    let naam = richting.and_then(|richting| richting.naam.clone());
    naam.filter(|naam| !naam.trim().is_empty())
        .unwrap_or_else(|| "Nieuwe zoekrichting".to_owned())
}

/// Why a direction of the AD cannot be removed, and the AD's wage if it came later.
#[component]
fn AdUitleg(lezer: Lezer) -> impl IntoView {
    let app = app();
    let stand = app.stand();
    let uurloon = Memo::new(move |_| {
        let richting = lezer.richting.get()?;
        stand.with(|stand| {
            let mut functies = stand.ado.passende_functies.iter();
            let functie = functies.find(|functie| Some(functie.id) == richting.ado_functie)?;
            functie
                .uurloon_cent
                .filter(|_| richting.uurloon_cent.is_none())
        })
    });
    let neem_over = Callback::new(move |()| {
        let adres = |naam| Adres::lees(&format!("zoekrichtingen[{}].{naam}", lezer.id));
        let bron = stand.with_untracked(|stand| crate::session::ad_functies::bron_van(&stand.ado));
        let paren = adres("uurloon_cent").zip(adres("uurloon_bron"));
        if let (Some(loon), Some((loonveld, bronveld))) = (uurloon.get_untracked(), paren) {
            let wijziging = app.wijziging().zet(loonveld, Some(loon.0.into()));
            app.wijzig(wijziging.zet(bronveld, Some(bron.into())));
        }
    });
    view! {
        <Melding toon=Signal::stored(Toon::Info) titel="Deze functie noemt de arbeidsdeskundige">
            <p>"UWV legt het zoekprofiel naast het arbeidsdeskundig rapport. Daarom kunt u deze functie niet verwijderen. Past hij niet? Zet de status op Vervallen en geef de reden."</p>
            {move || uurloon.get().map(|loon| view! {
                <Knop
                    tekst=format!("Neem het uurloon van de arbeidsdeskundige over: {}", crate::dossier::schrijfwijze::bedrag_voluit(loon))
                    klasse="knop-klein" on_klik=neem_over
                />
            })}
        </Melding>
    }
}

#[component]
fn Verwijder(id: u32) -> impl IntoView {
    let app = app();
    let verwijder = Callback::new(move |()| {
        if let Some(weg) = Adres::lees(&format!("zoekrichtingen[{id}]")) {
            app.wijzig(app.wijziging().zet(weg, None));
            ga_naar(&Route::Dossier(Plek::Fase(Fase::Zoekprofiel)));
        }
    });
    view! {
        <Knop
            tekst="Zoekrichting verwijderen" soort=KnopSoort::Stil teken=Teken::Bak
            on_klik=verwijder
        />
    }
}

/// The rest of the substantiation, beside the matrix.
#[component]
fn Onderbouwing(lezer: Lezer) -> impl IntoView {
    let adres = format!("zoekrichtingen[{}].onderbouwing", lezer.id);
    let veld = |naam: &str| view! { <Dossierveld adres=format!("{adres}.{naam}") /> };
    view! {
        <section class="deel">
            <Deelkop deel=Deel::Randvoorwaarden richting=lezer.id />
            <Dossierveld adres=format!("zoekrichtingen[{}].werktijden", lezer.id) />
            <Dossierveld
                adres=format!("{adres}.randvoorwaarden")
                uitleg="Hoe komt dit werk tegemoet aan de voorwaarden van de bedrijfsarts: uren, werktijden, omgeving, begeleiding? Geen medische of privé-informatie."
            />
        </section>
        <section class="deel">
            <Deelkop deel=Deel::Arbeidsmarkt richting=lezer.id />
            <Dossierveld
                adres=format!("{adres}.arbeidsmarkt.bron") label="Bron van de telling"
                uitleg="Bijvoorbeeld: eigen telling op twee vacaturesites."
            />
            {veld("arbeidsmarkt.peildatum")}
            {veld("arbeidsmarkt.regio")}
            {veld("arbeidsmarkt.vraag")}
            {veld("arbeidsmarkt.vacatures")}
            {veld("arbeidsmarkt.kansrijk")}
            {veld("arbeidsmarkt.kansrijk_reden")}
        </section>
        <section class="deel">
            <Deelkop deel=Deel::Opleiding richting=lezer.id />
            {veld("opleiding.eis")}
            {veld("opleiding.niveau_werknemer")}
            <Dossierveld adres=format!("{adres}.opleiding.motivering") label="Motivering bij de opleiding" />
            {veld("opleiding.scholing")}
            <Reistijd lezer />
            {veld("taal_digitaal")}
        </section>
    }
}
