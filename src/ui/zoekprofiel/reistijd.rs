//! Travel to the work: what was measured, and an estimate beside it.

use super::lezer::Lezer;
use crate::dossier::Adres;
use crate::dossier::keuzes::Vervoer;
use crate::functies::{Plaatsen, Plaatsvondst, schat};
use crate::session::Event;
use crate::session::event::DossierEvent;
use crate::ui::context::{app, link_naar_veld};
use crate::ui::naslag::{Lading, naslag};
use crate::ui::onderdelen::{Knop, Melding, Toon};
use crate::ui::veld::Dossierveld;
use leptos::prelude::*;

/// What can be said about the journey.
#[derive(Clone, PartialEq)]
enum Beeld {
    /// Nothing to estimate yet.
    Niets,
    /// The werknemer's own place is missing.
    ZonderWoonplaats,
    /// How the werknemer travels is missing.
    ZonderVervoer,
    /// This place is not in the list.
    Onbekend {
        plaats: String,
        thuis: bool,
    },
    /// This name exists more than once.
    Kies {
        thuis: bool,
        namen: Vec<String>,
    },
    Schatting {
        minuten: u32,
        uitleg: String,
    },
}

#[component]
pub fn Reistijd(lezer: Lezer) -> impl IntoView {
    let adres = format!("zoekrichtingen[{}]", lezer.id);
    let veld = |naam: &str| view! { <Dossierveld adres=format!("{adres}.{naam}") /> };
    let te_lang = Memo::new(move |_| langer_dan_kan(lezer));
    view! {
        {veld("werkplaats")}
        <Schatting lezer />
        {veld("onderbouwing.mobiliteit.reistijd_min")}
        {veld("onderbouwing.mobiliteit.reistijd_bron")}
        {move || te_lang.get().map(|tekst| view! {
            <Melding toon=Signal::stored(Toon::LetOp)><p>{tekst}</p></Melding>
        })}
        {veld("onderbouwing.mobiliteit.vervoerwijze")}
    }
}

/// The journey takes longer than the werknemer can travel according to the persoonsprofiel.
fn langer_dan_kan(lezer: Lezer) -> Option<String> {
    let minuten = lezer
        .richting
        .with(|r| r.as_ref()?.onderbouwing.mobiliteit.reistijd_min)?;
    let hoogste = app()
        .stand()
        .with(|stand| stand.persoonsprofiel.reistijd_max_min)?;
    (minuten > hoogste).then(|| {
        format!(
            "Dit is langer dan de {hoogste} minuten die in het persoonsprofiel staan. \
             Leg in de onderbouwing uit waarom de functie toch in het zoekprofiel staat."
        )
    })
}

#[component]
fn Schatting(lezer: Lezer) -> impl IntoView {
    let beeld = Memo::new(move |_| beeld(lezer));
    let bron = naslag().plaatsen;
    let fout = Memo::new(move |_| match bron.vraag().get() {
        Lading::Mislukt(fout) => Some(fout),
        _ => None,
    });
    let opnieuw = Callback::new(move |()| bron.haal());
    view! {
        <div aria-live="polite">
            {move || fout.get().map(|fout| view! {
                <Melding toon=Signal::stored(Toon::LetOp)>
                    <p>{fout}</p>
                    <Knop tekst="Probeer opnieuw" klasse="knop-klein" on_klik=opnieuw />
                </Melding>
            })}
            {move || toon(lezer, beeld.get())}
        </div>
    }
}

fn toon(lezer: Lezer, beeld: Beeld) -> AnyView {
    match beeld {
        Beeld::Niets => ().into_any(),
        Beeld::ZonderWoonplaats => view! {
            <p class="veld-uitleg">
                "Voor een schatting van de reistijd is de "
                <a href=link_naar_veld("werknemer.woonplaats")>"woonplaats van de werknemer"</a>" nodig."
            </p>
        }
        .into_any(),
        Beeld::ZonderVervoer => view! {
            <p class="veld-uitleg">
                "Voor een schatting van de reistijd moet bekend zijn "
                <a href=link_naar_veld("persoonsprofiel.vervoer")>"hoe de werknemer reist"</a>"."
            </p>
        }
        .into_any(),
        Beeld::Onbekend { plaats, thuis } => {
            let wat = if thuis { "De woonplaats" } else { "De plaats" };
            view! {
                <p class="veld-uitleg">
                    {wat}" "<span translate="no">{plaats}</span>
                    " staat niet in de lijst: daarin staan alleen plaatsen in Nederland. Ligt de plaats over de grens of in een klein dorp? Meet de reistijd en vul die hieronder in."
                </p>
            }
            .into_any()
        }
        Beeld::Kies { thuis, namen } => view! { <Plaatskeuze lezer thuis namen /> }.into_any(),
        Beeld::Schatting { minuten, uitleg } => view! { <Uitkomst lezer minuten uitleg /> }.into_any(),
    }
}

/// The name exists more than once: which one?
#[component]
fn Plaatskeuze(lezer: Lezer, thuis: bool, namen: Vec<String>) -> impl IntoView {
    let app = app();
    let adres = if thuis {
        "werknemer.woonplaats".to_owned()
    } else {
        format!("zoekrichtingen[{}].werkplaats", lezer.id)
    };
    let knop = move |naam: String| {
        let (adres, waarde) = (Adres::lees(&adres), naam.clone());
        let kies = Callback::new(move |()| {
            if let Some(adres) = adres.clone() {
                app.zend(Event::Dossier(DossierEvent::Grens));
                app.zet(adres, Some(waarde.as_str().into()));
            }
        });
        view! { <Knop tekst=naam klasse="knop-klein" on_klik=kies /> }
    };
    let vraag = if thuis {
        "Deze woonplaats bestaat meer dan één keer. Welke is het?"
    } else {
        "Deze plaats bestaat meer dan één keer. Welke is het?"
    };
    view! {
        <p class="veld-uitleg">{vraag}</p>
        <div class="knoppen" translate="no">{namen.into_iter().map(knop).collect_view()}</div>
    }
}

#[component]
fn Uitkomst(lezer: Lezer, minuten: u32, uitleg: String) -> impl IntoView {
    let app = app();
    let bron = uitleg.clone();
    let al = Memo::new(move |_| {
        lezer.richting.with(|r| {
            r.as_ref()
                .and_then(|r| r.onderbouwing.mobiliteit.reistijd_min)
        })
    });
    let neem_over = Callback::new(move |()| {
        let veld = |naam: &str| {
            Adres::lees(&format!(
                "zoekrichtingen[{}].onderbouwing.mobiliteit.{naam}",
                lezer.id
            ))
        };
        if let (Some(tijd), Some(herkomst)) = (veld("reistijd_min"), veld("reistijd_bron")) {
            app.zend(Event::Dossier(DossierEvent::Grens));
            let wijziging = app.wijziging().zet(tijd, Some(minuten.into()));
            app.wijzig(wijziging.zet(herkomst, Some(bron.as_str().into())));
        }
    });
    view! {
        <div class="indicatie">
            <p><strong>{format!("Indicatie: {minuten} minuten enkele reis")}</strong></p>
            <p class="veld-uitleg" translate="no">{uitleg}</p>
            <Show when=move || al.get().is_none()>
                <Knop tekst="Neem de schatting over" klasse="knop-klein" on_klik=neem_over />
            </Show>
        </div>
    }
}

fn beeld(lezer: Lezer) -> Beeld {
    let gevuld = |tekst: &Option<String>| {
        let tekst = tekst.as_deref().unwrap_or_default().trim().to_owned();
        (!tekst.is_empty()).then_some(tekst)
    };
    let Some(werk) = lezer
        .richting
        .with(|r| r.as_ref().and_then(|r| gevuld(&r.werkplaats)))
    else {
        return Beeld::Niets;
    };
    let (thuis, vervoer) = app().stand().with(|stand| {
        let vervoer = stand.persoonsprofiel.vervoer.first().copied();
        (gevuld(&stand.werknemer.woonplaats), vervoer)
    });
    let Some(thuis) = thuis else {
        return Beeld::ZonderWoonplaats;
    };
    let Some(vervoer) = vervoer else {
        return Beeld::ZonderVervoer;
    };
    // Only now: the list is fetched when there is something to estimate.
    match naslag().plaatsen.vraag().get() {
        Lading::Er(plaatsen) => reken(&plaatsen, &thuis, &werk, vervoer),
        _ => Beeld::Niets,
    }
}

fn reken(plaatsen: &Plaatsen, thuis: &str, werk: &str, vervoer: Vervoer) -> Beeld {
    let vind = |naam: &str, is_thuis: bool| match plaatsen.zoek(naam) {
        Plaatsvondst::Een(plaats) => Ok(plaats),
        Plaatsvondst::Geen => Err(Beeld::Onbekend {
            plaats: naam.to_owned(),
            thuis: is_thuis,
        }),
        Plaatsvondst::Meer(alle) => Err(Beeld::Kies {
            thuis: is_thuis,
            namen: alle.into_iter().map(|plaats| plaats.volledig()).collect(),
        }),
    };
    match (vind(thuis, true), vind(werk, false)) {
        (Ok(van), Ok(naar)) => {
            let schatting = schat(van, naar, vervoer);
            Beeld::Schatting {
                minuten: schatting.minuten,
                uitleg: schatting.uitleg,
            }
        }
        (_, Err(beeld)) | (Err(beeld), _) => beeld,
    }
}
