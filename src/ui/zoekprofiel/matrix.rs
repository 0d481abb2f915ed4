//! The substantiation: every deviating item of the holding document beside the demands.

use super::lezer::{Lezer, toon_van};
use super::matrixrij::{Losse, Matrixrij};
use super::paginanav::Deelkop;
use super::uitcatalogus::UitCatalogus;
use crate::belastbaarheid::{FmlItem, Tekstkoppeling, documenttitel, rubrieken_in_zin, volgorde};
use crate::dossier::keuzes::{FmlVersie, Uitkomst};
use crate::dossier::schrijfwijze::datum_voluit;
use crate::functies::Onderbouwingsmatrix;
use crate::session::eisen::{eis_adres, nieuwe_eisen};
use crate::session::indeling::Fase;
use crate::session::richtingdelen::Deel;
use crate::session::route::Plek;
use crate::ui::belastbaarheid::Itemkiezer;
use crate::ui::context::app;
use crate::ui::onderdelen::{
    Badge, Knop, KnopSoort, Knoplink, Melding, Pictogram, Teken, Toon, focus_op,
};
use crate::ui::veld::veld_id;
use leptos::prelude::*;

#[component]
pub fn Matrix(lezer: Lezer) -> impl IntoView {
    let er_is = Memo::new(move |_| lezer.document.with(Option::is_some));
    view! {
        <Deelkop deel=Deel::Belastbaarheid richting=lezer.id />
        <Show when=move || er_is.get() fallback=ZonderDocument>
            <Regels lezer />
        </Show>
    }
}

#[component]
fn ZonderDocument() -> impl IntoView {
    view! {
        <Melding toon=Signal::stored(Toon::LetOp) titel="Er geldt op deze dag geen document van de bedrijfsarts">
            <p>"Zonder FML, IZP of LAB is niet te onderbouwen of de functie past. Voeg het document toe en vul in vanaf wanneer het geldt."</p>
            <Knoplink tekst="Naar de belastbaarheid" naar=Plek::Fase(Fase::Belastbaarheid).hash() />
        </Melding>
    }
}

#[component]
fn Regels(lezer: Lezer) -> impl IntoView {
    let stand = app().stand();
    let document = move || {
        let document = lezer.document.get()?;
        Some(stand.with(|stand| documenttitel(&stand.belastbaarheden, &document)))
    };
    let versie = Memo::new(move |_| lezer.versie());
    let codes = Memo::new(move |_| {
        lezer.matrix.with(|matrix| {
            let regels = matrix.iter().flat_map(|matrix| &matrix.regels);
            regels.map(|regel| regel.code.clone()).collect::<Vec<_>>()
        })
    });
    let ontbrekend = Memo::new(move |_| {
        let versie = versie.get();
        lezer.richting.with(|richting| {
            let zonder = |code: &&String| {
                richting
                    .as_ref()
                    .is_some_and(|r| eis_adres(r, versie, code).is_none())
            };
            codes.with(|codes| codes.iter().filter(zonder).cloned().collect::<Vec<_>>())
        })
    });
    let invullen = Callback::new(move |()| voeg_toe(lezer, &ontbrekend.get_untracked()));
    let knoptekst = Signal::derive(move || match ontbrekend.with(Vec::len) {
        1 => "Eisen invullen voor 1 item".to_owned(),
        aantal => format!("Eisen invullen voor {aantal} items"),
    });
    let rijen = move || {
        let versie = versie.get();
        let codes = codes.get();
        codes.into_iter().map(move |code| (code, versie))
    };
    view! {
        <p>{document} ": elk afwijkend item naast wat de functie vraagt. Noteer de eis zoals het werk is, zonder aan de werknemer te denken."</p>
        {move || lezer.matrix.get().map(samenvatting)}
        <Show
            when=move || codes.with(|codes| !codes.is_empty())
            fallback=|| view! {
                <Melding toon=Signal::stored(Toon::Info)>
                    <p>"In dit document staan geen afwijkende items. Bij een IZP of LAB kunt u de items zelf toevoegen bij het document, of de onderbouwing beschrijven bij de randvoorwaarden."</p>
                </Melding>
            }
        >
            <Show when=move || ontbrekend.with(|codes| !codes.is_empty())>
                <Knop tekst=knoptekst teken=Teken::Pen soort=KnopSoort::Primair on_klik=invullen />
            </Show>
            <UitCatalogus lezer ontbrekend />
            <div class="matrix">
                <p class="matrix-kop" aria-hidden="true">
                    <span>"Item en belastbaarheid"</span><span>"Eis"</span>
                    <span>"Wat vraagt de functie?"</span><span>"Uitkomst"</span>
                </p>
                <ul>
                    <For
                        each=rijen
                        key=|(code, versie)| (code.clone(), versie.map(FmlVersie::waarde))
                        children={move |(code, versie): (String, Option<FmlVersie>)| {
                            view! { <Matrixrij lezer versie code /> }
                        }}
                    />
                </ul>
            </div>
        </Show>
        {move || versie.get().map(|versie| view! { <AndereEisen lezer versie codes /> })}
    }
}

/// Demands on items that do not deviate: noted once, they count when a new document limits them.
#[component]
fn AndereEisen(lezer: Lezer, versie: FmlVersie, codes: Memo<Vec<String>>) -> impl IntoView {
    let los = Memo::new(move |_| {
        lezer.richting.with(|richting| {
            let eisen = richting.iter().flat_map(|richting| &richting.eisen);
            let mut los: Vec<String> = eisen
                .filter(|eis| eis.versie == Some(versie))
                .filter_map(|eis| Some(eis.code.as_deref()?.trim().to_owned()))
                .filter(|code| codes.with(|codes| !codes.contains(code)))
                .collect();
            los.sort_by_key(|code| volgorde(code));
            los.dedup();
            los
        })
    });
    let gekozen = Signal::derive(move || {
        let mut alle = codes.get();
        alle.extend(los.get());
        alle
    });
    let on_kies = Callback::new(move |item: &'static FmlItem| {
        let code = item.code.to_owned();
        if !gekozen.with_untracked(|codes| codes.contains(&code)) {
            voeg_toe(lezer, &[code]);
        }
    });
    let titel = move || match los.with(Vec::len) {
        0 => "Eis bij een ander item".to_owned(),
        aantal => format!("Eisen bij andere items ({aantal})"),
    };
    view! {
        <details class="uitklap">
            <summary><Pictogram teken=Teken::Rechts />{titel}</summary>
            <div class="uitklap-inhoud matrix">
                <p class="veld-uitleg">"Noteer ook wat nu niet beperkt is. Komt er een nieuw document dat dit item wel beperkt, dan telt de eis meteen mee."</p>
                <Itemkiezer
                    id=format!("eis-zoeken-{}", lezer.id) label="Eis toevoegen: zoek op code of woord"
                    versie gekozen on_kies
                />
                <ul>
                    <For each=move || los.get() key=Clone::clone children=move |code| {
                        view! { <Losse lezer versie=Some(versie) code /> }
                    } />
                </ul>
            </div>
        </details>
    }
}

/// Adds empty demands and puts the focus in the first.
fn voeg_toe(lezer: Lezer, codes: &[String]) {
    let app = app();
    let (versie, op) = (untrack(|| lezer.versie()), app.werkdag().get_untracked());
    let wijziging = app.dossier().with_untracked(|dossier| {
        let dossier = dossier.as_ref()?;
        Some(nieuwe_eisen(dossier, lezer.id, versie, codes, op))
    });
    let Some(wijziging) = wijziging else { return };
    app.wijzig(wijziging);
    let eerste = codes.first().cloned().unwrap_or_default();
    request_animation_frame(move || {
        let adres = lezer
            .richting
            .with_untracked(|richting| eis_adres(richting.as_ref()?, versie, &eerste));
        if let Some(adres) = adres {
            for naam in ["getal", "gevraagd_niveau", "kenmerk", "komt_niet_voor"] {
                let id = veld_id(&format!("{adres}.{naam}"));
                if document().get_element_by_id(&id).is_some() {
                    focus_op(&id);
                    return;
                }
            }
        }
    });
}

/// The outcome of the whole, and from when the hours fit.
fn samenvatting(matrix: Onderbouwingsmatrix) -> impl IntoView {
    let zonder = matrix
        .regels
        .iter()
        .filter(|regel| regel.uitkomst == Uitkomst::NietBeoordeeld)
        .count();
    let open = match zonder {
        0 => None,
        1 => Some("1 item is nog niet beoordeeld.".to_owned()),
        aantal => Some(format!("{aantal} items zijn nog niet beoordeeld.")),
    };
    let tekst = match &matrix.tekst {
        Tekstkoppeling::Volledig => None,
        Tekstkoppeling::Geen => Some(
            "Bij dit document is nog geen item gekoppeld; alleen items zijn te vergelijken."
                .to_owned(),
        ),
        Tekstkoppeling::Open(rubrieken) => Some(format!(
            "De tekst over {} is nog niet aan items gekoppeld en dus niet vergeleken.",
            rubrieken_in_zin(rubrieken)
        )),
    };
    let uren = matrix
        .uren_passen_vanaf
        .map(|dag| format!("Past in uren vanaf {}.", datum_voluit(dag)));
    let machine = (matrix.machine != matrix.uitkomst).then(|| {
        format!(
            "Zonder uw oordeel zegt de vergelijking: {}.",
            matrix.machine.label()
        )
    });
    let zinnen = [open, tekst, uren, machine].into_iter().flatten();
    view! {
        <div class="matrix-samenvatting">
            <Badge toon=Signal::stored(toon_van(matrix.uitkomst)) tekst=matrix.uitkomst.label() />
            <span>{zinnen.collect::<Vec<_>>().join(" ")}</span>
        </div>
    }
}
