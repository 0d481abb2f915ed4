//! A measure, and the coach's own judgement, at one item of the matrix.

use super::lezer::Lezer;
use super::velden::{Rijinvoer, Rijkeuze};
use crate::dossier::keuzes::{FmlVersie, Uitkomst};
use crate::dossier::{Adres, velden};
use crate::functies::{VOORBEHOUD, gebruikelijke_aanpassing};
use crate::session::Event;
use crate::session::eisen::{Bijstelling, eis_adres};
use crate::session::event::DossierEvent;
use crate::ui::context::app;
use crate::ui::dossier::historie::HistorieKnop;
use crate::ui::onderdelen::{Knop, KnopSoort, Optie, Teken, focus_op};
use crate::ui::veld::veld_id;
use leptos::prelude::*;

/// Where the measure or judgement stands, if there is one.
fn plek(lezer: Lezer, soort: Bijstelling, code: String) -> Memo<Option<Adres>> {
    Memo::new(move |_| {
        let (richting, document) = (lezer.richting.get()?, lezer.document.get()?);
        soort.adres(&richting, &document, &code)
    })
}

/// Adds one, empty or with a text, and puts the focus in its field `veld`.
fn begin(
    lezer: Lezer,
    soort: Bijstelling,
    code: &str,
    veld: &'static str,
    tekst: Option<&'static str>,
) {
    let app = app();
    let Some(document) = lezer.document.get_untracked() else {
        return;
    };
    let op = app.werkdag().get_untracked();
    let nieuw = app
        .dossier()
        .with_untracked(|dossier| soort.nieuw(dossier.as_ref()?, lezer.id, document.id, code, op));
    if let Some((adres, mut wijziging)) = nieuw {
        if let (Some(plek), Some(tekst)) = (adres.veld(veld), tekst) {
            wijziging = wijziging.zet(plek, Some(tekst.into()));
        }
        app.zend(Event::Dossier(DossierEvent::Grens));
        app.wijzig(wijziging);
        let id = veld_id(&format!("{adres}.{veld}"));
        request_animation_frame(move || focus_op(&id));
    }
}

fn verwijderknop(adres: &Adres, tekst: &'static str, naam: String) -> impl IntoView + use<> {
    let app = app();
    let adres = adres.clone();
    let verwijder = Callback::new(move |()| {
        app.wijzig(app.wijziging().zet(adres.clone(), None));
    });
    view! {
        <Knop
            tekst soort=KnopSoort::Stil klasse="knop-klein" teken=Teken::Bak voorlezen=format!("bij {naam}")
            on_klik=verwijder
        />
    }
}

/// The measure that takes away a demand that is too high.
#[component]
pub fn Aanpassing(lezer: Lezer, code: String, naam: String) -> impl IntoView {
    let adres = plek(lezer, Bijstelling::Aanpassing, code.clone());
    let toevoegen = Callback::new(move |()| {
        begin(lezer, Bijstelling::Aanpassing, &code, "omschrijving", None);
    });
    move || match adres.get() {
        Some(adres) => view! {
            <div>
                <Rijinvoer
                    adres=format!("{adres}.omschrijving") item=naam.clone()
                    kort="aanpassing die de te hoge eis wegneemt" lang=true
                />
                {verwijderknop(&adres, "Aanpassing verwijderen", naam.clone())}
            </div>
        }
        .into_any(),
        None => view! {
            <Knop
                tekst="Aanpassing vastleggen" klasse="knop-klein" teken=Teken::Plus
                voorlezen=format!("bij {naam}") on_klik=toevoegen
            />
        }
        .into_any(),
    }
}

/// The usual measure, offered at a demand that is too high; nothing changes before the click.
#[component]
pub fn Aanbod(
    lezer: Lezer,
    versie: Option<FmlVersie>,
    code: String,
    naam: String,
    /// Opens the part of the row in which the measure then stands.
    open: RwSignal<bool>,
) -> impl IntoView {
    let aanbod = versie.and_then(|versie| gebruikelijke_aanpassing(versie, &code));
    let al = plek(lezer, Bijstelling::Aanpassing, code.clone());
    let zichtbaar = Memo::new(move |_| al.with(Option::is_none));
    aanbod.map(|tekst| {
        let leg_vast = Callback::new(move |()| {
            open.set(true);
            begin(
                lezer,
                Bijstelling::Aanpassing,
                &code,
                "omschrijving",
                Some(tekst),
            );
        });
        view! {
            <Show when=move || zichtbaar.get()>
                <div class="matrix-aanbod">
                    <p>"Gebruikelijk: " {tekst} ". "<span class="zacht klein">{VOORBEHOUD}</span></p>
                    <Knop
                        tekst="Leg vast als aanpassing" klasse="knop-klein" teken=Teken::Plus
                        voorlezen=format!("bij {}", naam.clone()) on_klik=leg_vast
                    />
                </div>
            </Show>
        }
    })
}

/// The history of what was noted at an item, once something of it changed on another day.
#[component]
pub fn Rijhistorie(lezer: Lezer, versie: Option<FmlVersie>, code: String) -> impl IntoView {
    let plekken = Memo::new(move |_| {
        let (richting, document) = (lezer.richting.get(), lezer.document.get());
        let velden = |item: Option<Adres>, namen: &[&str]| -> Vec<Adres> {
            let item = item.iter();
            item.flat_map(|item| namen.iter().filter_map(|naam| item.veld(naam)))
                .collect()
        };
        let Some(richting) = richting else {
            return Vec::new();
        };
        let bij = |soort: Bijstelling| soort.adres(&richting, document.as_ref()?, &code);
        let mut uit = velden(
            eis_adres(&richting, versie, &code),
            &[
                "getal",
                "gevraagd_niveau",
                "kenmerk",
                "komt_niet_voor",
                "omschrijving",
                "herkomst",
            ],
        );
        uit.extend(velden(bij(Bijstelling::Aanpassing), &["omschrijving"]));
        uit.extend(velden(bij(Bijstelling::Oordeel), &["uitkomst", "reden"]));
        uit
    });
    let knop = |adres: Adres| {
        velden::zoek(&adres).map(|veld| view! { <HistorieKnop adres veld toon_label=true /> })
    };
    view! { <div class="rij">{move || plekken.get().into_iter().map(knop).collect_view()}</div> }
}

/// The coach's own outcome with its reason; the machine's stays visible in the row.
#[component]
pub fn EigenOordeel(lezer: Lezer, code: String, naam: String) -> impl IntoView {
    let adres = plek(lezer, Bijstelling::Oordeel, code.clone());
    let toevoegen =
        Callback::new(move |()| begin(lezer, Bijstelling::Oordeel, &code, "uitkomst", None));
    move || match adres.get() {
        Some(adres) => view! { <Oordeelvelden adres naam=naam.clone() /> }.into_any(),
        None => view! {
            <Knop
                tekst="Eigen oordeel geven" klasse="knop-klein" teken=Teken::Pen
                voorlezen=format!("bij {naam}") on_klik=toevoegen
            />
        }
        .into_any(),
    }
}

#[component]
fn Oordeelvelden(adres: Adres, naam: String) -> impl IntoView {
    let app = app();
    let gekozen = adres.veld("uitkomst").map(|plek| app.waarde(plek));
    let reden = adres.veld("reden").map(|plek| app.waarde(plek));
    let waarde = Signal::derive(move || {
        let waarde = gekozen.and_then(|gekozen| gekozen.get());
        let waarde = waarde.as_ref().and_then(|waarde| waarde.as_str());
        waarde.unwrap_or_default().to_owned()
    });
    let plek = adres.veld("uitkomst");
    let on_keuze = Callback::new(move |keuze: String| {
        if let Some(plek) = plek.clone() {
            app.zet(plek, (!keuze.is_empty()).then(|| keuze.into()));
        }
    });
    let zonder_reden = move || {
        let leeg = reden.is_none_or(|reden| {
            reden.with(|reden| {
                let tekst = reden.as_ref().and_then(|reden| reden.as_str());
                tekst.unwrap_or_default().trim().is_empty()
            })
        });
        leeg && !waarde.with(String::is_empty)
    };
    let opties = Uitkomst::OPTIES.iter();
    let opties = opties.map(|optie| Optie::new(optie.waarde, optie.label));
    view! {
        <div>
            <Rijkeuze
                id=veld_id(&format!("{adres}.uitkomst")) item=naam.clone() kort="uw oordeel"
                opties=opties.collect() waarde on_keuze
            />
            <Rijinvoer
                adres=format!("{adres}.reden") item=naam.clone() kort="reden van uw oordeel" lang=true
            />
            <Show when=zonder_reden>
                <p class="veld-fout">"Uw oordeel telt pas mee als u een reden geeft. Wat u koos, is bewaard."</p>
            </Show>
            {verwijderknop(&adres, "Oordeel verwijderen", naam)}
        </div>
    }
}
