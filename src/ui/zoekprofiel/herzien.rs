//! The zoekprofiel must be reviewed: a new belastbaarheid counts. What it does to each direction,
//! what the coach can do about it, and the next version.

use super::herzienregel::{Net, Regel};
use crate::dossier::schrijfwijze::datum_voluit;
use crate::functies::{Herziening, Richtingstand, Richtingverschil, te_herzien};
use crate::session::herziening::{
    gevolg_in_woorden, is_actief, kan_weer, met_lidwoord, past_weer_in_woorden, punt_in_woorden,
    voorgestelde_reden,
};
use crate::session::indeling::Fase;
use crate::session::route::Plek;
use crate::ui::context::app;
use crate::ui::onderdelen::{Knoplink, Melding, Pictogram, Teken, Toon, Uitkomstteken};
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
                .map(|document| met_lidwoord(&stand.belastbaarheden, document))
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
        Some(oud) => format!("rust op {oud}"),
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
    let weer = past_weer_in_woorden(herziening);
    let weer = weer.map_or_else(String::new, |zin| format!(" {zin}"));
    format!("{versie}{van} {oud}. Nu geldt {nieuw}. {gevolg}{weer}")
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
    let kan_terug = move || herziening.with(|h| h.iter().flat_map(|h| &h.richtingen).any(kan_weer));
    let net = Net::default();
    let ids = Memo::new(move |_| {
        herziening.with(|herziening| {
            let richtingen = herziening.iter().flat_map(|h| &h.richtingen);
            // Of one that was dropped before, only a change that may bring it back.
            let terzake = |richting: &&Richtingverschil| {
                let hier = is_actief(richting) || kan_weer(richting);
                (richting.is_gewijzigd() && hier) || net.gewijzigd(richting.id)
            };
            let mut anders: Vec<&Richtingverschil> = richtingen.filter(terzake).collect();
            anders.sort_by_key(|richting| {
                (
                    net.was_vervallen(richting),
                    gevolg_in_woorden(richting).is_none(),
                )
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
                    <Show when=kan_terug>
                        <p>"Past een vervallen richting nu beter, dan staat zij onderaan. U kunt haar weer opnemen, met een reden."</p>
                    </Show>
                </Melding>
                <ul class="versieverschil herzienlijst">
                    <For each=move || ids.get() key=|id| *id children=move |id| view! { <Regel herziening id net /> } />
                </ul>
                {onder.clone().map(|onder| onder.run())}
            </section>
        </Show>
    }
}

/// The outcome in symbol and word.
pub(super) fn stand(stand: Option<&Richtingstand>) -> AnyView {
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
