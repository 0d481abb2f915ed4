//! One deviating item: its level or boxes, the doctor's number, and the words for the report.

use super::item_in_woorden;
use crate::belastbaarheid::{FmlItem, ItemSoort, Niveau, is_aanduiding, is_gevoelig};
use crate::dossier::Adres;
use crate::dossier::keuzes::FmlVersie;
use crate::dossier::schrijfwijze::decimaal;
use crate::dossier::stand::AfwijkendItem;
use crate::session::Event;
use crate::session::event::DossierEvent;
use crate::ui::context::app;
use crate::ui::onderdelen::{
    Badge, Keuze, Knop, KnopSoort, Meerkeuze, Melding, Optie, Teken, Toon,
};
use crate::ui::veld::{Dossierveld, veld_id};
use leptos::prelude::*;

#[component]
pub fn Afwijking(
    document: u32,
    item: u32,
    code: String,
    versie: Option<FmlVersie>,
    open: bool,
    /// Back to the search field, for the next item.
    klaar: Callback<()>,
) -> impl IntoView {
    let app = app();
    let stand = app.stand();
    let lijstitem = versie.and_then(|versie| crate::belastbaarheid::item(versie, &code));
    let gekozen = Memo::new(move |_| {
        stand.with(|stand| {
            let mut alle = stand.belastbaarheden.iter();
            let document = alle.find(|een| een.id == document)?;
            document.items.iter().find(|een| een.id == item).cloned()
        })
    });
    let adres = format!("belastbaarheden[{document}].items[{item}]");
    let naam = lijstitem.map_or_else(|| format!("{code} onbekend item"), item_in_woorden);
    let samenvatting =
        move || gekozen.with(|gekozen| gekozen.as_ref().map(|g| waarde_in_woorden(lijstitem, g)));
    let aanduiding = lijstitem.is_some_and(is_aanduiding);
    let zonder_waarde = move || {
        gekozen.with(|gekozen| {
            let leeg = |g: &AfwijkendItem| g.waarden.is_empty() && g.vermogen.is_none();
            gekozen.as_ref().is_some_and(leeg)
        })
    };
    let gevoelig = Memo::new(move |_| {
        gekozen.with(|gekozen| {
            let paar = lijstitem.zip(gekozen.as_ref());
            paar.is_some_and(|(lijstitem, gekozen)| {
                !gekozen.waarden.is_empty() && is_gevoelig(lijstitem, gekozen)
            })
        })
    });
    let weg = Adres::lees(&adres);
    let verwijder = Callback::new(move |()| {
        if let Some(weg) = weg.clone() {
            app.wijzig(app.wijziging().zet(weg, None));
            klaar.run(());
        }
    });
    let (voor_weg, voor_klaar) = (naam.clone(), naam.clone());
    view! {
        <li class="item">
            <details open=open>
                <summary>
                    <span class="itemkop"><strong>{naam.clone()}</strong>
                    <span class="zacht">{samenvatting}</span></span>
                    {aanduiding.then(|| view! { <Badge tekst="Aanduiding, geen beperking" /> })}
                    <Show when=move || gevoelig.get()>
                        <Badge toon=Signal::stored(Toon::Info) teken=Teken::Slot tekst="Niet in een verslag" />
                    </Show>
                    <Show when=zonder_waarde>
                        <Badge toon=Signal::stored(Toon::LetOp) tekst="Nog geen waarde" />
                    </Show>
                </summary>
                <div class="item-velden">
                    {lijstitem.map(|lijstitem| inhoud(&adres, &code, lijstitem, gevoelig, gekozen))}
                    {lijstitem.is_none().then(|| view! {
                        <Melding toon=Signal::stored(Toon::LetOp) titel="Deze code staat niet in de gekozen versie">
                            <p>"Kijk in het document welk item is bedoeld. Kies het goede item en verwijder dit."</p>
                        </Melding>
                    })}
                    <Dossierveld
                        adres=format!("{adres}.toelichting")
                        label=format!("Toelichting van de arts bij {code}")
                    />
                    <Dossierveld
                        adres=format!("{adres}.werktekst")
                        label=format!("In werktermen, voor het verslag, bij {code}")
                        uitleg="Wat kan wel, en onder welke voorwaarde? Leeg: het verslag gebruikt de tekst van het niveau."
                    />
                    <div class="rij">
                        <Knop tekst="Volgend item zoeken" klasse="knop-klein" voorlezen=format!("na {voor_klaar}") on_klik=klaar />
                        <Knop
                            tekst="Verwijderen" soort=KnopSoort::Stil teken=Teken::Bak klasse="knop-klein"
                            voorlezen=voor_weg on_klik=verwijder
                        />
                    </div>
                </div>
            </details>
        </li>
    }
}

/// What depends on the item: levels, number, and what to know about it.
fn inhoud(
    adres: &str,
    code: &str,
    lijstitem: &'static FmlItem,
    gevoelig: Memo<bool>,
    gekozen: Memo<Option<AfwijkendItem>>,
) -> AnyView {
    let zonder_werktekst = move || {
        gekozen.with(|gekozen| {
            let tekst = gekozen.as_ref().and_then(|g| g.werktekst.as_deref());
            tekst.unwrap_or_default().trim().is_empty()
        })
    };
    let getal = lijstitem.vergelijk_op.map(|eenheid| {
        let label = format!("Getal van de arts bij {code} ({})", eenheid.label());
        view! { <Dossierveld adres=format!("{adres}.vermogen") label /> }
    });
    view! {
        <Waarden adres=format!("{adres}.waarden") lijstitem />
        {lijstitem.opmerking.map(|tekst| view! { <p class="zacht klein">{tekst}</p> })}
        {lijstitem.onzeker.then(|| view! {
            <p class="zacht klein">"De tekst van dit item is niet zeker. Houd het document van de arts aan."</p>
        })}
        {getal}
        <Show when=move || gevoelig.get() && zonder_werktekst()>
            <Melding toon=Signal::stored(Toon::Info) titel="Vertaal dit naar een eis aan het werk">
                <p>"De tekst van deze waarde zegt iets over gezondheid of persoon en komt nooit in een verslag. Schrijf hieronder wat het werk moet bieden, bijvoorbeeld: schone, droge werkomgeving."</p>
            </Melding>
        </Show>
    }
    .into_any()
}

/// The level of a scale or variant, or the boxes of a multiple choice.
#[component]
fn Waarden(adres: String, lijstitem: &'static FmlItem) -> impl IntoView {
    let app = app();
    let Some(veld) = Adres::lees(&adres) else {
        return ().into_any();
    };
    let opgeslagen = app.waarde(veld.clone());
    let gekozen = Memo::new(move |_| {
        let waarde = opgeslagen.get();
        let rij = waarde.as_ref().and_then(|waarde| waarde.as_array());
        let getallen = rij.into_iter().flatten().filter_map(|een| een.as_u64());
        getallen.map(|een| een.to_string()).collect::<Vec<_>>()
    });
    let zet = move |keuzes: Vec<String>| {
        let mut niveaus: Vec<u8> = keuzes.iter().filter_map(|een| een.parse().ok()).collect();
        niveaus.sort_unstable();
        app.zend(Event::Dossier(DossierEvent::Grens));
        app.zet(veld.clone(), (!niveaus.is_empty()).then(|| niveaus.into()));
    };
    let opties = lijstitem.niveaus.iter().map(optie).collect::<Vec<_>>();
    let vraag = format!("Waarde bij {}", item_in_woorden(lijstitem));
    let id = veld_id(&adres);
    if lijstitem.soort == ItemSoort::Meerkeuze {
        let on_keuze = Callback::new(move |nieuw: Vec<String>| {
            let oud = gekozen.get_untracked();
            zet(zonder_tegenspraak(&oud, nieuw));
        });
        view! {
            <Meerkeuze
                id vraag opties=Signal::stored(opties) waarden=gekozen on_keuze
                uitleg="Meer antwoorden mogelijk. Elk vakje is een eigen voorwaarde."
            />
        }
        .into_any()
    } else {
        let waarde = Signal::derive(move || gekozen.get().pop().unwrap_or_default());
        let on_keuze = Callback::new(move |keuze: String| zet(vec![keuze]));
        view! { <Keuze id vraag opties=Signal::stored(opties) waarde on_keuze /> }.into_any()
    }
}

/// "Normal" and a ticked box exclude each other: what was ticked last stays.
fn zonder_tegenspraak(oud: &[String], nieuw: Vec<String>) -> Vec<String> {
    let normaal = |een: &String| een == "0";
    let was_normaal = oud.iter().any(normaal);
    if !nieuw.iter().any(normaal) {
        return nieuw;
    }
    nieuw
        .into_iter()
        .filter(|een| normaal(een) != was_normaal)
        .collect::<Vec<_>>()
}

fn optie(niveau: &Niveau) -> Optie {
    let mut uitleg = niveau.omschrijving.to_owned();
    if niveau.toelichting_nodig {
        uitleg.push_str(". Neem over wat de arts erbij schrijft.");
    }
    if niveau.avg_gevoelig {
        uitleg.push_str(". Deze tekst komt nooit in een verslag.");
    }
    let label = format!("{}: {}", niveau.waarde, niveau.label);
    Optie::new(niveau.waarde.to_string(), label).met_uitleg(uitleg)
}

/// "sterk beperkt, ongeveer 5 kg; arts noemt 5 kg": for the screen alone.
fn waarde_in_woorden(lijstitem: Option<&'static FmlItem>, gekozen: &AfwijkendItem) -> String {
    let niveaus = gekozen.waarden.iter().map(|waarde| {
        let niveau = lijstitem.and_then(|lijstitem| lijstitem.niveau(*waarde));
        niveau.map_or_else(|| waarde.to_string(), |n| n.omschrijving.to_owned())
    });
    let eenheid = lijstitem.and_then(|lijstitem| lijstitem.vergelijk_op);
    let getal = gekozen.vermogen.map(|getal| match eenheid {
        Some(eenheid) => format!(
            "arts noemt {}",
            crate::belastbaarheid::eenheid_in_woorden(eenheid, getal)
        ),
        None => format!("arts noemt {}", decimaal(getal)),
    });
    niveaus.chain(getal).collect::<Vec<_>>().join("; ")
}
