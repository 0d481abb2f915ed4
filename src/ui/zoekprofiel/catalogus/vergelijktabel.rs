//! Two to four functions beside each other: a table with heads, item by item.

use super::toetsing::{als_zin, route_in_woorden, uren_in_vacatures};
use super::zoekstand::{Keus, zoekstand};
use crate::belastbaarheid::actuele;
use crate::dossier::Stand;
use crate::dossier::schrijfwijze::{bedrag_voluit, datum_voluit, decimaal};
use crate::dossier::stand::{Belastbaarheid, Zoekrichting};
use crate::figuur::{VergelijkRij, Vergelijking, WarmteCel, vergelijking};
use crate::functies::{
    Functie, Onderbouwingsmatrix, als_zoekrichting, onderbouw, verdiencapaciteit_van,
};
use crate::session::route::Plek;
use crate::session::selectie::Functieboek;
use crate::ui::context::app;
use crate::ui::onderdelen::{Badge, Melding, Tabel, Toon};
use crate::ui::zoekprofiel::lezer::toon_van;
use crate::ui::zoekprofiel::richting::naam_van;
use leptos::prelude::*;
use std::sync::Arc;

/// One column: a direction, or what a function of the catalogue would become.
#[derive(Clone, PartialEq)]
struct Kolom {
    naam: String,
    naar: String,
    soort: &'static str,
    richting: Zoekrichting,
    functie: Option<Functie>,
    matrix: Option<Onderbouwingsmatrix>,
    verdient: Option<String>,
}

#[component]
pub fn Vergelijktabel(boek: Arc<Functieboek>) -> impl IntoView {
    let staat = zoekstand();
    let app = app();
    let (stand, werkdag) = (app.stand(), app.werkdag());
    let kolommen = Memo::new(move |_| {
        stand.with(|stand| {
            let document = actuele(&stand.belastbaarheden, werkdag.get());
            let kolom = |keus: &Keus| kolom(&boek, stand, document, keus);
            staat
                .gekozen
                .with(|gekozen| gekozen.iter().filter_map(kolom).collect::<Vec<_>>())
        })
    });
    move || {
        let kolommen = kolommen.get();
        let matrices: Vec<(&str, &Onderbouwingsmatrix)> = kolommen
            .iter()
            .filter_map(|kolom| Some((kolom.naam.as_str(), kolom.matrix.as_ref()?)))
            .collect();
        let beeld = vergelijking(&matrices);
        view! { <Geheel kolommen=kolommen.clone() beeld /> }
    }
}

fn kolom(
    boek: &Functieboek,
    stand: &Stand,
    document: Option<&Belastbaarheid>,
    keus: &Keus,
) -> Option<Kolom> {
    let (richting, functie, naar, soort) = match keus {
        Keus::Richting(id) => {
            let mut alle = stand.zoekrichtingen.iter();
            let richting = alle.find(|richting| richting.id == *id)?.clone();
            let functie = richting.catalogusfunctie.as_deref();
            let functie = functie.and_then(|id| boek.catalogus.functie(id)).cloned();
            (richting, functie, Plek::Zoekrichting(*id), "Zoekrichting")
        }
        Keus::Functie(id) => {
            let functie = boek.catalogus.functie(id)?;
            let richting = als_zoekrichting(functie, document);
            let naar = Plek::Catalogusfunctie(id.clone());
            (
                richting,
                Some(functie.clone()),
                naar,
                "Catalogus, indicatie",
            )
        }
    };
    let verdient = document.and_then(|document| verdiencapaciteit_van(stand, &richting, document));
    Some(Kolom {
        naam: naam_van(Some(&richting)),
        naar: naar.hash(),
        soort,
        matrix: document.map(|document| onderbouw(stand, &richting, document)),
        verdient: verdient.map(|verdient| verdient.pct_tekst()),
        richting,
        functie,
    })
}

#[component]
fn Geheel(kolommen: Vec<Kolom>, beeld: Vergelijking) -> impl IntoView {
    let kop = |kolom: &Kolom| {
        view! {
            <th scope="col">
                <a href=kolom.naar.clone() translate="no">{kolom.naam.clone()}</a>
                <span class="zacht">{kolom.soort}</span>
            </th>
        }
    };
    let getoetst = kolommen.iter().all(|kolom| kolom.matrix.is_some());
    let rijen = beeld.rijen.into_iter().map(itemrij).collect_view();
    view! {
        {(!getoetst).then(|| view! {
            <Melding toon=Signal::stored(Toon::LetOp)>
                <p>"Op deze werkdag geldt geen belastbaarheid: of een functie past, is niet te zeggen."</p>
            </Melding>
        })}
        <div class="deel-breed vergelijktabel">
            <Tabel id="vergelijking" bijschrift="Functies naast elkaar">
                <thead><tr><th scope="col">"Punt"</th>{kolommen.iter().map(kop).collect_view()}</tr></thead>
                <tbody>
                    {getoetst.then(|| uitkomstrij(&kolommen))}
                    {rijen}
                    {FEITEN.iter().map(|(naam, feit)| feitrij(naam, &kolommen, *feit)).collect_view()}
                </tbody>
            </Tabel>
        </div>
    }
}

fn uitkomstrij(kolommen: &[Kolom]) -> impl IntoView + use<> {
    let cel = |kolom: &Kolom| {
        let uitkomst = kolom.matrix.as_ref().map(|matrix| matrix.uitkomst);
        let badge = uitkomst.map(|uitkomst| {
            view! { <Badge toon=Signal::stored(toon_van(uitkomst)) tekst=uitkomst.label() /> }
        });
        view! { <td>{badge}</td> }
    };
    let cellen = kolommen.iter().map(cel).collect_view();
    view! { <tr><th scope="row">"Geheel"</th>{cellen}</tr> }
}

fn itemrij(rij: VergelijkRij) -> impl IntoView {
    let cel = |cel: Option<WarmteCel>| match cel {
        Some(cel) => {
            let afwijkend = cel.wijkt_af().then(|| cel.in_woorden());
            view! {
                <td>
                    <Badge toon=Signal::stored(toon_van(cel.uitkomst)) tekst=cel.uitkomst.label() />
                    <p>{als_zin(&cel.eis)}</p>
                    {afwijkend.map(|tekst| view! { <p class="zacht klein">{tekst}</p> })}
                    {cel.voorwaarde.map(|tekst| view! { <p class="zacht klein" translate="no">{tekst}</p> })}
                </td>
            }
            .into_any()
        }
        None => view! { <td class="zacht">"niet getoetst"</td> }.into_any(),
    };
    view! {
        <tr class:verschilt=rij.verschilt>
            <th scope="row">
                {rij.item.label()}
                <span class="zacht">{format!("Belastbaarheid: {}", rij.belastbaarheid)}</span>
                {rij.verschilt.then_some(view! { <span class="verschil-merk">"verschilt"</span> })}
            </th>
            {rij.cellen.into_iter().map(cel).collect_view()}
        </tr>
    }
}

type Feit = fn(&Kolom) -> Option<String>;

/// What else tells functions apart.
const FEITEN: [(&str, Feit); 8] = [
    ("Uren in vacatures", uren),
    ("Uren passen vanaf", |kolom| {
        let vanaf = kolom.matrix.as_ref()?.uren_passen_vanaf;
        Some(vanaf.map_or_else(|| "nooit, of niet bekend".to_owned(), datum_voluit))
    }),
    ("Werktijden", |kolom| kolom.richting.werktijden.clone()),
    ("Opleiding", |kolom| {
        kolom.richting.onderbouwing.opleiding.eis.clone()
    }),
    ("Route naar de eerste werkdag", |kolom| {
        kolom
            .functie
            .as_ref()
            .map(|functie| route_in_woorden(functie.route_weken))
    }),
    ("Korte scholing", |kolom| {
        kolom.richting.onderbouwing.opleiding.scholing.clone()
    }),
    ("Uurloon en verdiencapaciteit", loon),
    ("Reistijd, enkele reis", |kolom| {
        let minuten = kolom.richting.onderbouwing.mobiliteit.reistijd_min?;
        Some(format!("{minuten} minuten"))
    }),
];

fn uren(kolom: &Kolom) -> Option<String> {
    let (van, tot) = (kolom.richting.uren_min, kolom.richting.uren_max);
    match (van, tot) {
        (Some(van), Some(tot)) if van != tot => Some(format!(
            "{} tot {} uur per week",
            decimaal(van),
            decimaal(tot)
        )),
        (Some(uren), _) | (None, Some(uren)) => Some(format!("{} uur per week", decimaal(uren))),
        (None, None) => kolom.functie.as_ref().map(uren_in_vacatures),
    }
}

fn loon(kolom: &Kolom) -> Option<String> {
    let uurloon = bedrag_voluit(kolom.richting.uurloon_cent?);
    Some(match &kolom.verdient {
        Some(procent) => format!("{uurloon} per uur; {procent} van het oude loon"),
        None => format!("{uurloon} per uur"),
    })
}

fn feitrij(naam: &'static str, kolommen: &[Kolom], feit: Feit) -> impl IntoView + use<> {
    let cel = |kolom: &Kolom| match feit(kolom).filter(|tekst| !tekst.trim().is_empty()) {
        Some(tekst) => view! { <td translate="no">{als_zin(&tekst)}</td> }.into_any(),
        None => view! { <td class="zacht">"niet bekend"</td> }.into_any(),
    };
    let cellen = kolommen.iter().map(cel).collect_view();
    view! { <tr><th scope="row">{naam}</th>{cellen}</tr> }
}
