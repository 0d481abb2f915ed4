//! One finding with its answer.

use super::vondst::{Bewijs, Botsingstabel, Inhoud, Zekerheid};
use super::{Plakstand, kaart_id};
use crate::session::Event;
use crate::session::event::DossierEvent;
use crate::session::lezen::Lezing;
use crate::session::overnemen::{Vondst, Vondststand};
use crate::ui::belastbaarheid::{gelezen, nu};
use crate::ui::context::app;
use crate::ui::onderdelen::{Badge, Knop, KnopSoort, Toon};
use leptos::ev::KeyboardEvent;
use leptos::prelude::*;
use std::sync::Arc;

/// What the coach answered, or what asks for an answer.
#[derive(Clone, PartialEq)]
enum Antwoord {
    Vraagt(Vondststand),
    Overgenomen,
    Overgeslagen,
}

#[component]
pub(super) fn Kaart(stand: Plakstand, lezing: Arc<Lezing>, plek: usize) -> impl IntoView {
    let Some(vondst) = lezing.vondsten.get(plek).cloned() else {
        return ().into_any();
    };
    let document = gelezen(stand.document);
    let voor_stand = vondst.clone();
    let antwoord = Memo::new(move |_| {
        if stand.overgeslagen.with(|weg| weg.contains(&plek)) {
            return Antwoord::Overgeslagen;
        }
        let hoe = document.with(|document| document.as_ref().map(|d| voor_stand.stand(d)));
        match hoe {
            Some(Vondststand::Staat) | None => Antwoord::Overgenomen,
            Some(anders) => Antwoord::Vraagt(anders),
        }
    });
    let acties = Acties {
        stand,
        plek,
        vondst: StoredValue::new(vondst.clone()),
    };
    let toets = move |ev: KeyboardEvent| {
        let los = !ev.ctrl_key() && !ev.alt_key() && !ev.meta_key() && !ev.repeat();
        let vraagt = matches!(antwoord.get_untracked(), Antwoord::Vraagt(_));
        match ev.key().as_str() {
            "j" | "J" if los && vraagt => acties.neem_over(),
            "n" | "N" if los && vraagt => acties.sla_over(),
            _ => return,
        }
        ev.prevent_default();
    };
    let naam = titel(&vondst);
    let label = naam.clone();
    let klasse = move || match antwoord.get() {
        Antwoord::Vraagt(_) => "vondst",
        _ => "vondst vondst-klaar",
    };
    let (lezing, voor_inhoud) = (Arc::clone(&lezing), naam.clone());
    let inhoud = move || match antwoord.get() {
        Antwoord::Vraagt(hoe) => vraag(&voor_inhoud, &lezing, hoe, acties).into_any(),
        Antwoord::Overgenomen => view! {
            <Badge toon=Signal::stored(Toon::Gelukt) tekst="Staat in het document" />
        }
        .into_any(),
        Antwoord::Overgeslagen => view! {
            <div class="rij">
                <Badge tekst="Overgeslagen" />
                <Knop
                    tekst="Toch bekijken" soort=KnopSoort::Stil klasse="knop-klein"
                    voorlezen=voor_inhoud.clone() on_klik=Callback::new(move |()| acties.terug())
                />
            </div>
        }
        .into_any(),
    };
    let zekerheid = vondst.clone();
    view! {
        <li class=klasse id=kaart_id(plek) tabindex="-1" aria-label=label on:keydown=toets>
            <div class="vondst-kop">
                <h3>{naam}</h3>
                <Show when=move || matches!(antwoord.get(), Antwoord::Vraagt(_))>
                    <Zekerheid vondst=zekerheid.clone() />
                </Show>
            </div>
            {inhoud}
        </li>
    }
    .into_any()
}

pub(super) fn titel(vondst: &Vondst) -> String {
    match vondst {
        Vondst::Feit(feit) => feit.label(),
        Vondst::Item { item, .. } | Vondst::Aanduiding(item) => {
            format!("{} {}", item.code, item.naam)
        }
    }
}

/// The finding in full with its buttons.
fn vraag(naam: &str, lezing: &Lezing, hoe: Vondststand, acties: Acties) -> impl IntoView + use<> {
    let vondst = acties.vondst.get_value();
    let regels = vondst.item().map(|item| {
        let hier = item.regels.iter();
        let hier = hier.filter_map(|nummer| {
            let tekst = lezing.regels.get(nummer.checked_sub(1)?)?;
            Some((*nummer, tekst.trim().to_owned()))
        });
        hier.collect::<Vec<_>>()
    });
    let ja = Callback::new(move |()| acties.neem_over());
    let nee = Callback::new(move |()| acties.sla_over());
    let (vast, botsingen, ja_tekst, nee_tekst) = match hoe {
        Vondststand::Botst(botsingen) => (None, botsingen, "Vervangen", "Laten staan"),
        Vondststand::ZonderVersie => (
            Some("Beantwoord eerst hierboven welke versie van de lijst dit is."),
            Vec::new(),
            "Neem over",
            "Sla over",
        ),
        Vondststand::AndereVersie(_) => (
            Some(
                "Dit item hoort bij een andere versie dan het document. Spoorboek zet het niet om: kies hierboven hoe de tekst gelezen moet worden.",
            ),
            Vec::new(),
            "Neem over",
            "Sla over",
        ),
        _ => (None, Vec::new(), "Neem over", "Sla over"),
    };
    let (voor_ja, voor_nee) = (naam.to_owned(), naam.to_owned());
    view! {
        <Inhoud vondst />
        {regels.map(|regels| view! { <Bewijs regels /> })}
        {(!botsingen.is_empty()).then(|| view! { <Botsingstabel botsingen /> })}
        {vast.map(|reden| view! { <p class="vondst-reden">{reden}</p> })}
        <div class="rij">
            <Knop
                tekst=format!("{ja_tekst} (J)") klasse="knop-klein" uit=vast.is_some()
                voorlezen=voor_ja on_klik=ja
            />
            <Knop
                tekst=format!("{nee_tekst} (N)") klasse="knop-klein" soort=KnopSoort::Stil
                voorlezen=voor_nee on_klik=nee
            />
        </div>
    }
}

/// What the answers do.
#[derive(Clone, Copy)]
struct Acties {
    stand: Plakstand,
    plek: usize,
    vondst: StoredValue<Vondst>,
}

impl Acties {
    fn neem_over(self) {
        let app = app();
        let op = app.werkdag().get_untracked();
        let wijziging = app.dossier().with_untracked(|dossier| {
            let (dossier, document) = (dossier.as_ref()?, nu(self.stand.document)?);
            let vondst = self.vondst;
            vondst.with_value(|vondst| vondst.neem_over(dossier, &document, op))
        });
        if let Some(wijziging) = wijziging {
            // A step of its own for undo.
            app.zend(Event::Dossier(DossierEvent::Grens));
            app.wijzig(wijziging);
            self.stand.naar_volgende(self.plek);
        }
    }

    fn sla_over(self) {
        self.stand.overgeslagen.update(|weg| {
            weg.insert(self.plek);
        });
        self.stand.naar_volgende(self.plek);
    }

    fn terug(self) {
        self.stand.overgeslagen.update(|weg| {
            weg.remove(&self.plek);
        });
        let id = kaart_id(self.plek);
        request_animation_frame(move || crate::ui::onderdelen::focus_op(&id));
    }
}
