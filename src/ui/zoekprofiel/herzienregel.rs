//! One direction in the review: what the new belastbaarheid does to it, what it still asks of the
//! coach, and dropping it or taking it up again.

use super::herzien::{Punten, stand};
use super::lezer::Lezer;
use crate::dossier::{Stand, Wijziging};
use crate::functies::{Herziening, Richtingverschil};
use crate::session::Event;
use crate::session::event::DossierEvent;
use crate::session::herziening::{
    Eisleemte, beoordeling_van_eerder, eisleemte, gevolg_in_woorden, is_actief, laat_vervallen,
    neem_weer_op,
};
use crate::session::route::Plek;
use crate::ui::context::{app, link_naar_veld};
use crate::ui::onderdelen::{Badge, Knop, Teken, focus_op};
use crate::ui::veld::{Dossierveld, veld_id};
use chrono::NaiveDate;
use leptos::prelude::*;

/// What the coach decided in this visit: those rows stay where they stood.
#[derive(Clone, Copy, Default)]
pub struct Net {
    vervallen: RwSignal<Vec<u32>>,
    opgenomen: RwSignal<Vec<u32>>,
}

impl Net {
    pub fn gewijzigd(self, id: u32) -> bool {
        self.vervallen.with(|ids| ids.contains(&id)) || self.is_opgenomen(id)
    }

    fn is_opgenomen(self, id: u32) -> bool {
        self.opgenomen.with(|ids| ids.contains(&id))
    }

    /// It was dropped before this visit.
    pub fn was_vervallen(self, verschil: &Richtingverschil) -> bool {
        let net = self.vervallen.with(|ids| ids.contains(&verschil.id));
        self.is_opgenomen(verschil.id) || (!is_actief(verschil) && !net)
    }
}

/// What every part of a row reads.
#[derive(Clone, Copy)]
struct Rij {
    id: u32,
    herziening: Memo<Option<Herziening>>,
    verschil: Memo<Option<Richtingverschil>>,
    naam: Memo<String>,
    net: Net,
}

#[component]
pub fn Regel(herziening: Memo<Option<Herziening>>, id: u32, net: Net) -> impl IntoView {
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
    let rij = Rij {
        id,
        herziening,
        verschil,
        naam,
        net,
    };
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
                <Besluit rij />
            </div>
        </li>
    }
}

#[component]
fn Besluit(rij: Rij) -> impl IntoView {
    let id = rij.id;
    let actief = Memo::new(move |_| rij.verschil.with(|v| v.as_ref().is_some_and(is_actief)));
    let net_vervallen = Memo::new(move |_| rij.net.vervallen.with(|ids| ids.contains(&id)));
    let veld =
        move |naam: &str| view! { <Dossierveld adres=format!("zoekrichtingen[{id}].{naam}") /> };
    view! {
        <Show
            when=move || actief.get()
            fallback=move || view! {
                <Badge teken=Teken::Kruis tekst="Vervallen" />
                <Show when=move || net_vervallen.get() fallback=move || view! { <Opnemen rij /> }>
                    {veld("reden_vervallen")}
                </Show>
            }
        >
            <Show when=move || rij.net.is_opgenomen(id)>
                <Badge teken=Teken::Vinkje tekst="Weer opgenomen" />
                {veld("reden_weer_opgenomen")}
            </Show>
            <Nagaan rij />
            <Vervallen rij />
        </Show>
    }
}

/// What must be looked at before the direction can stand in the next version.
#[component]
fn Nagaan(rij: Rij) -> impl IntoView {
    let (stand, dossier, werkdag) = (app().stand(), app().dossier(), app().werkdag());
    let lezer = Lezer::nieuw(rij.id);
    let eisen = Memo::new(move |_| {
        let (richting, document) = (lezer.richting.get()?, lezer.document.get()?);
        stand.with(|stand| eisleemte(stand, &richting, &document))
    });
    let beoordeling = Memo::new(move |_| {
        let (richting, document) = (lezer.richting.get()?, lezer.document.get()?);
        dossier.with(|dossier| {
            beoordeling_van_eerder(dossier.as_ref()?, &richting, &document, werkdag.get())
        })
    });
    let naar_beoordeling = StoredValue::new(link_naar_veld(&format!(
        "zoekrichtingen[{}].beoordeling",
        rij.id
    )));
    let bij = move || view! { <span class="voorlezen">" bij " {move || rij.naam.get()}</span> };
    let leemte = move |Eisleemte { zin, adres }| {
        view! {
            <p>{zin} " "<a href=link_naar_veld(&adres)>"Eisen invullen"{bij()}</a></p>
        }
    };
    view! {
        {move || eisen.get().map(leemte)}
        {move || beoordeling.get().map(|beoordeling| view! {
            <p>
                "De beoordeling (" {beoordeling.label().to_lowercase()} ") is van voor dit document. Klopt die nog? "
                <a href=naar_beoordeling.get_value()>"Beoordeling nagaan"{bij()}</a>
            </p>
        })}
    }
}

#[component]
fn Vervallen(rij: Rij) -> impl IntoView {
    let on_klik = Callback::new(move |()| {
        let focus = besluit(rij, laat_vervallen, "reden_vervallen");
        rij.net
            .opgenomen
            .update(|ids| ids.retain(|id| *id != rij.id));
        rij.net.vervallen.update(|ids| ids.push(rij.id));
        focus();
    });
    view! {
        <Knop
            tekst="Laat vervallen" klasse="knop-klein" voorlezen=rij.naam.get_untracked()
            on_klik
        />
    }
}

/// For a direction that was dropped before and fits again, or may.
#[component]
fn Opnemen(rij: Rij) -> impl IntoView {
    let lezer = Lezer::nieuw(rij.id);
    let reden = Memo::new(move |_| {
        lezer.richting.with(|richting| {
            let reden = richting.as_ref()?.reden_vervallen.as_deref()?.trim();
            (!reden.is_empty()).then(|| reden.to_owned())
        })
    });
    let on_klik = Callback::new(move |()| {
        let focus = besluit(rij, neem_weer_op, "reden_weer_opgenomen");
        rij.net
            .vervallen
            .update(|ids| ids.retain(|id| *id != rij.id));
        rij.net.opgenomen.update(|ids| ids.push(rij.id));
        focus();
    });
    view! {
        {move || reden.get().map(|reden| view! {
            <p>"Reden van vervallen: " <span translate="no">{reden}</span></p>
        })}
        <Knop
            tekst="Neem weer op" klasse="knop-klein" voorlezen=rij.naam.get_untracked()
            on_klik
        />
    }
}

type Maak = fn(&Stand, &Herziening, &Richtingverschil, NaiveDate) -> Option<Wijziging>;

/// Records what the coach decided, with a drafted reason. What it gives puts the focus in that
/// reason, once the row is drawn anew.
fn besluit(rij: Rij, maak: Maak, reden: &str) -> impl FnOnce() + use<> {
    let app = app();
    let op = app.werkdag().get_untracked();
    let wijziging = rij.herziening.with_untracked(|herziening| {
        rij.verschil.with_untracked(|verschil| {
            let (herziening, verschil) = (herziening.as_ref()?, verschil.as_ref()?);
            let stand = app.stand();
            stand.with_untracked(|stand| maak(stand, herziening, verschil, op))
        })
    });
    if let Some(wijziging) = wijziging {
        app.zend(Event::Dossier(DossierEvent::Grens));
        app.wijzig(wijziging);
    }
    let focus = veld_id(&format!("zoekrichtingen[{}].{reden}", rij.id));
    move || request_animation_frame(move || focus_op(&focus))
}
