//! The zoekprofiel must be reviewed: a new belastbaarheid counts. What it does to each direction,
//! what the coach can do about it, and the next version.

use crate::dossier::Adres;
use crate::dossier::keuzes::{RichtingStatus, Uitkomst};
use crate::dossier::schrijfwijze::datum_voluit;
use crate::functies::{Herziening, Richtingstand, Richtingverschil, te_herzien};
use crate::session::Event;
use crate::session::event::DossierEvent;
use crate::session::herziening::{
    documentnaam, gevolg_in_woorden, punt_in_woorden, reden_van_vervallen, voorgestelde_reden,
};
use crate::session::indeling::Fase;
use crate::session::route::Plek;
use crate::ui::context::{app, link_naar_veld};
use crate::ui::onderdelen::{
    Badge, Knop, Knoplink, Melding, Pictogram, Teken, Toon, Uitkomstteken, focus_op,
};
use crate::ui::veld::{Dossierveld, veld_id};
use leptos::prelude::*;

const TITEL: &str = "De belastbaarheid is gewijzigd: het zoekprofiel moet worden herzien";

/// `None` while the zoekprofiel rests on the document that counts.
pub fn herziening() -> Memo<Option<Herziening>> {
    let (stand, werkdag) = (app().stand(), app().werkdag());
    Memo::new(move |_| stand.with(|stand| te_herzien(stand, werkdag.get())))
}

/// The reason that is proposed for the next version; `None` if nothing asks for one.
pub fn voorstel_reden(herziening: Memo<Option<Herziening>>) -> Memo<Option<String>> {
    let app = app();
    let (stand, dossier) = (app.stand(), app.dossier());
    Memo::new(move |_| {
        herziening.with(|herziening| {
            let herziening = herziening.as_ref()?;
            let versie = &herziening.versie;
            let toen = versie.vastgesteld_op.and_then(|op| {
                let toen = dossier.with(|dossier| dossier.as_ref()?.zoals_bij_versie(versie.id));
                toen?.stand(op).ok()
            });
            Some(stand.with(|stand| voorgestelde_reden(stand, toen.as_ref(), herziening)))
        })
    })
}

/// For the overview of a case: that it must be done, and where.
#[component]
pub fn Herzienmelding() -> impl IntoView {
    let herziening = herziening();
    let nodig = Memo::new(move |_| herziening.with(Option::is_some));
    view! {
        <Show when=move || nodig.get()>
            <Melding toon=Signal::stored(Toon::LetOp) titel=TITEL>
                <p>{move || herziening.with(|h| h.as_ref().map(aanleiding))}</p>
                <Knoplink tekst="Bekijk wat er verandert" naar=Plek::Fase(Fase::Zoekprofiel).hash() />
            </Melding>
        </Show>
    }
}

/// "Versie 1 rust op de FML van ...; nu geldt de FML van ....  2 van de 7 richtingen veranderen."
fn aanleiding(herziening: &Herziening) -> String {
    let stand = app().stand();
    let naam = |id: Option<u32>| {
        stand.with(|stand| {
            let mut alle = stand.belastbaarheden.iter();
            alle.find(|document| Some(document.id) == id)
                .map(documentnaam)
        })
    };
    let versie = herziening.versie.versie.map_or_else(
        || "De laatste versie".to_owned(),
        |nummer| format!("Versie {nummer}"),
    );
    let van = herziening
        .versie
        .vastgesteld_op
        .map(|op| format!(" van {}", datum_voluit(op)))
        .unwrap_or_default();
    let oud = match naam(herziening.versie.belastbaarheid) {
        Some(oud) => format!("rust op de {oud}"),
        None => "noemt geen belastbaarheid".to_owned(),
    };
    let nieuw = naam(Some(herziening.document)).unwrap_or_default();
    let actief: Vec<&Richtingverschil> = herziening
        .richtingen
        .iter()
        .filter(|richting| is_actief(richting))
        .collect();
    let anders = actief.iter().filter(|richting| richting.is_gewijzigd());
    let gevolg = match (anders.count(), actief.len()) {
        (0, _) => "Geen actieve richting verandert.".to_owned(),
        (aantal, 1) => format!("Bij {aantal} van 1 actieve richting verandert er iets."),
        (aantal, alle) => {
            format!("Bij {aantal} van de {alle} actieve richtingen verandert er iets.")
        }
    };
    format!("{versie}{van} {oud}. Nu geldt de {nieuw}. {gevolg}")
}

fn is_actief(verschil: &Richtingverschil) -> bool {
    let nu = verschil.nieuw.as_ref();
    nu.is_some_and(|stand| stand.status != Some(RichtingStatus::Vervallen))
}

/// The whole review. The form for the next version stands below it.
#[component]
pub fn Herzienpaneel(
    /// What stands at the end, such as the form for the next version.
    #[prop(optional)]
    onder: Option<ViewFn>,
) -> impl IntoView {
    let herziening = herziening();
    let nodig = Memo::new(move |_| herziening.with(Option::is_some));
    let net_vervallen = RwSignal::new(Vec::<u32>::new());
    let ids = Memo::new(move |_| {
        herziening.with(|herziening| {
            let richtingen = herziening.iter().flat_map(|h| &h.richtingen);
            let net = net_vervallen.get();
            // Of one that was dropped before, only a change that may bring it back.
            let anders = richtingen.filter(|richting| {
                let terzake = is_actief(richting)
                    || net.contains(&richting.id)
                    || gevolg_in_woorden(richting).is_some();
                richting.is_gewijzigd() && terzake
            });
            let mut anders: Vec<&Richtingverschil> = anders.collect();
            anders.sort_by_key(|richting| {
                let was_al_weg = !is_actief(richting) && !net.contains(&richting.id);
                (was_al_weg, gevolg_in_woorden(richting).is_none())
            });
            let ids = anders.into_iter().map(|richting| richting.id);
            ids.collect::<Vec<u32>>()
        })
    });
    view! {
        <Show when=move || nodig.get()>
            <section class="deel-breed herziening" aria-labelledby="herziening-kop">
                <Melding toon=Signal::stored(Toon::LetOp)>
                    <h2 id="herziening-kop" class="melding-titel">{TITEL}</h2>
                    <p>{move || herziening.with(|h| h.as_ref().map(aanleiding))}</p>
                    <p>"Loop de richtingen na. Een eerdere versie blijft zoals zij was."</p>
                </Melding>
                <ul class="versieverschil herzienlijst">
                    <For each=move || ids.get() key=|id| *id children=move |id| view! { <Regel herziening id net_vervallen /> } />
                </ul>
                {onder.clone().map(|onder| onder.run())}
            </section>
        </Show>
    }
}

#[component]
fn Regel(
    herziening: Memo<Option<Herziening>>,
    id: u32,
    net_vervallen: RwSignal<Vec<u32>>,
) -> impl IntoView {
    let verschil = Memo::new(move |_| {
        herziening.with(|herziening| {
            let mut alle = herziening.as_ref()?.richtingen.iter();
            alle.find(|richting| richting.id == id).cloned()
        })
    });
    let naam = Memo::new(move |_| {
        verschil.with(|v| {
            let naam = v.as_ref().map(|v| v.naam.clone()).unwrap_or_default();
            if naam.is_empty() {
                "Zoekrichting zonder naam".to_owned()
            } else {
                naam
            }
        })
    });
    let gevolg = move || verschil.with(|v| v.as_ref().and_then(gevolg_in_woorden));
    let oud = move || verschil.with(|v| v.as_ref().map(|v| stand(v.oud.as_ref())));
    let nieuw = move || verschil.with(|v| v.as_ref().map(|v| stand(v.nieuw.as_ref())));
    view! {
        <li class="veranderd">
            <p class="versie-naam">
                <a href=Plek::Zoekrichting(id).hash() translate="no"><strong>{move || naam.get()}</strong></a>
                {move || gevolg().map(|tekst| view! { <span class="versie-soort">{tekst.trim_end_matches('.')}</span> })}
            </p>
            <div class="versie-stand"><span class="zacht">"Was"</span>{oud}</div>
            <span class="versie-pijl" aria-hidden="true">"→"</span>
            <div class="versie-stand"><span class="zacht">"Wordt"</span>{nieuw}</div>
            <div class="herzien-meer">
                <Punten verschil />
                <Acties herziening verschil id naam net_vervallen />
            </div>
        </li>
    }
}

fn stand(stand: Option<&Richtingstand>) -> AnyView {
    match stand.and_then(|stand| stand.uitkomst) {
        Some(uitkomst) => view! {
            <span class="versie-uitkomst"><Uitkomstteken uitkomst />{uitkomst.label()}</span>
        }
        .into_any(),
        None => view! { <span>"niet getoetst"</span> }.into_any(),
    }
}

/// The items that changed, in words.
#[component]
pub fn Punten(verschil: Memo<Option<Richtingverschil>>) -> impl IntoView {
    move || {
        let punten: Vec<String> = verschil.with(|verschil| {
            let punten = verschil.iter().flat_map(|verschil| &verschil.punten);
            punten.map(punt_in_woorden).collect()
        });
        let titel = match punten.len() {
            0 => return None,
            1 => "1 punt verandert".to_owned(),
            aantal => format!("{aantal} punten veranderen"),
        };
        let regels = punten.into_iter().map(|tekst| view! { <li>{tekst}</li> });
        Some(view! {
            <details class="uitklap">
                <summary><Pictogram teken=Teken::Rechts />{titel}</summary>
                <ul class="uitklap-inhoud">{regels.collect_view()}</ul>
            </details>
        })
    }
}

#[component]
fn Acties(
    herziening: Memo<Option<Herziening>>,
    verschil: Memo<Option<Richtingverschil>>,
    id: u32,
    naam: Memo<String>,
    net_vervallen: RwSignal<Vec<u32>>,
) -> impl IntoView {
    let is_vervallen =
        Memo::new(move |_| verschil.with(|v| v.as_ref().is_some_and(|v| !is_actief(v))));
    let mist_eisen = Memo::new(move |_| {
        verschil.with(|verschil| {
            let mut punten = verschil.iter().flat_map(|verschil| &verschil.punten);
            punten.any(|punt| punt.nieuw == Some(Uitkomst::NietBeoordeeld))
        })
    });
    let eisen = StoredValue::new(link_naar_veld(&format!("zoekrichtingen[{id}].eisen")));
    let laat_vervallen = Callback::new(move |()| {
        net_vervallen.update(|net| net.push(id));
        vervallen(herziening, verschil, id);
    });
    view! {
        <Show
            when=move || !is_vervallen.get()
            fallback=move || view! {
                <Badge teken=Teken::Kruis tekst="Vervallen" />
                <Dossierveld adres=format!("zoekrichtingen[{id}].reden_vervallen") />
            }
        >
            <div class="knoppen">
                <Show when=move || mist_eisen.get()>
                    <a class="knop knop-secundair knop-klein" href=eisen.get_value()>
                        "Eisen invullen"<span class="voorlezen">" bij " {move || naam.get()}</span>
                    </a>
                </Show>
                <Knop
                    tekst="Laat vervallen" klasse="knop-klein" voorlezen=naam.get_untracked()
                    on_klik=laat_vervallen
                />
            </div>
        </Show>
    }
}

/// Drops the direction with a drafted reason, and puts the focus in that reason.
fn vervallen(
    herziening: Memo<Option<Herziening>>,
    verschil: Memo<Option<Richtingverschil>>,
    id: u32,
) {
    let app = app();
    let reden = herziening.with_untracked(|herziening| {
        verschil.with_untracked(|verschil| {
            let (herziening, verschil) = (herziening.as_ref()?, verschil.as_ref()?);
            let stand = app.stand();
            Some(stand.with_untracked(|stand| reden_van_vervallen(stand, herziening, verschil)))
        })
    });
    let veld = |naam: &str| Adres::lees(&format!("zoekrichtingen[{id}].{naam}"));
    let (Some(reden), Some(status), Some(plek)) = (reden, veld("status"), veld("reden_vervallen"))
    else {
        return;
    };
    app.zend(Event::Dossier(DossierEvent::Grens));
    let wijziging = app
        .wijziging()
        .zet(status, Some(RichtingStatus::Vervallen.waarde().into()));
    let focus = veld_id(plek.als_str());
    app.wijzig(wijziging.zet(plek, Some(reden.into())));
    request_animation_frame(move || focus_op(&focus));
}
