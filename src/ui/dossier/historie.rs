//! The history of a field: what stood there, since when, and from when it holds.

use crate::dossier::schrijfwijze::{
    datum_kort, datum_met_dag, datum_voluit, datumfout, lees_datum,
};
use crate::dossier::velden::Veld;
use crate::dossier::velden::invoer::toon_waarde;
use crate::dossier::{Adres, Feit};
use crate::session::Event;
use crate::session::event::DossierEvent;
use crate::ui::context::app;
use crate::ui::onderdelen::{Datumveld, Dialoog, Knop, KnopSoort, Tabel, Teken};
use leptos::prelude::*;

/// Shown once a field was recorded on more than one day, or where a value can start to hold on a day.
#[component]
pub fn HistorieKnop(
    adres: Adres,
    veld: &'static Veld,
    /// Says in the button of which field; for buttons that do not stand at their field.
    #[prop(optional)]
    toon_label: bool,
) -> impl IntoView {
    let app = app();
    let dossier = app.dossier();
    let feiten = {
        let adres = adres.clone();
        Memo::new(move |_| {
            dossier.with(|d| {
                d.as_ref()
                    .map_or_else(Vec::new, |d| d.historie(&adres).to_vec())
            })
        })
    };
    let zinvol = move || {
        let aantal = feiten.with(Vec::len);
        aantal > 1 || (aantal > 0 && veld.tijdgebonden)
    };
    let tekst = if toon_label {
        format!("Historie: {}", veld.label.to_lowercase())
    } else {
        "Historie".to_owned()
    };
    let voorlezen = (!toon_label).then(|| veld.label.to_owned());
    let open = RwSignal::new(false);
    let id = format!("historie-{}", crate::ui::veld::veld_id(adres.als_str()));
    let titel = format!("Historie van {}", veld.label);
    view! {
        <Show when=zinvol>
            <Knop
                tekst=tekst.clone() soort=KnopSoort::Stil klasse="knop-klein" teken=Teken::Klok
                nostrip:voorlezen=voorlezen.clone() on_klik=Callback::new(move |()| open.set(true))
            />
        </Show>
        <Dialoog id titel open on_sluit=Callback::new(move |()| open.set(false))>
            <Feitentabel feiten veld />
            {veld.tijdgebonden.then(|| view! { <GeldtVanaf adres=adres.clone() /> })}
        </Dialoog>
    }
}

#[component]
fn Feitentabel(feiten: Memo<Vec<Feit>>, veld: &'static Veld) -> impl IntoView {
    let rij = move |feit: Feit| {
        let waarde = if feit.waarde.is_null() {
            "leeggemaakt".to_owned()
        } else {
            toon_waarde(veld.soort, &feit.waarde)
        };
        let per = feit
            .geldig_per
            .map_or_else(|| "altijd al".to_owned(), datum_voluit);
        view! {
            <tr>
                <td>{datum_voluit(feit.vastgelegd_op)}</td>
                <td>{per}</td>
                <td translate="no">{waarde}</td>
            </tr>
        }
    };
    view! {
        <Tabel id="historie-tabel" bijschrift="Wat er stond, nieuwste eerst" stil=true>
            <thead><tr><th scope="col">"Vastgelegd op"</th><th scope="col">"Geldt vanaf"</th><th scope="col">"Waarde"</th></tr></thead>
            <tbody>{move || feiten.get().into_iter().rev().map(rij).collect_view()}</tbody>
        </Tabel>
    }
}

/// Says from which day the present value holds.
#[component]
fn GeldtVanaf(adres: Adres) -> impl IntoView {
    let app = app();
    let nu = app.dossier().with_untracked(|dossier| {
        dossier
            .as_ref()
            .and_then(|d| d.geldend(&adres, app.werkdag().get_untracked()).cloned())
    });
    let begin = nu
        .as_ref()
        .and_then(|feit| feit.geldig_per)
        .map(datum_kort)
        .unwrap_or_default();
    let tekst = RwSignal::new(begin);
    let fout = RwSignal::new(None::<String>);
    let terug = Signal::derive(move || {
        lees_datum(&tekst.get())
            .map(datum_met_dag)
            .unwrap_or_default()
    });
    let zet = Callback::new(
        move |()| match (lees_datum(&tekst.get_untracked()), nu.clone()) {
            (Some(per), Some(feit)) => {
                fout.set(None);
                app.zend(Event::Dossier(DossierEvent::Zet {
                    adres: adres.clone(),
                    waarde: Some(feit.waarde),
                    geldig_per: Some(per),
                }));
            }
            _ => fout.set(Some(datumfout(&tekst.get_untracked()))),
        },
    );
    view! {
        <Datumveld
            id="geldt-vanaf" label="De waarde van nu geldt vanaf" waarde=tekst terug fout
            uitleg="Voor een wijziging die op een dag inging. Wat daarvoor gold, blijft bewaard."
            on_input=Callback::new(move |nieuw| { tekst.set(nieuw); fout.set(None); })
        />
        <Knop tekst="Vastleggen" on_klik=zet />
    }
}
