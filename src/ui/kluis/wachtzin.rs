//! Choosing a passphrase: typed twice, with advice, or made by Spoorboek.

use crate::platform::sleutel::SleutelWerker;
use crate::ui::onderdelen::{Knop, KnopSoort, Pictogram, Teken, Voortgang, Wachtzin, Wachtzinveld};
use crate::vault::{Sterkte, beoordeel_wachtzin, normaliseer_wachtzin};
use leptos::prelude::*;
use leptos::task::spawn_local;

/// What was typed in both fields.
#[derive(Clone, Copy)]
pub struct Wachtzinpaar {
    pub eerste: RwSignal<String>,
    pub tweede: RwSignal<String>,
    pub fout_eerste: RwSignal<Option<String>>,
    pub fout_tweede: RwSignal<Option<String>>,
}

impl Default for Wachtzinpaar {
    fn default() -> Self {
        Self {
            eerste: RwSignal::new(String::new()),
            tweede: RwSignal::new(String::new()),
            fout_eerste: RwSignal::new(None),
            fout_tweede: RwSignal::new(None),
        }
    }
}

impl Wachtzinpaar {
    /// The passphrase if it may be used and was typed the same twice; else the faults are shown.
    pub fn parse(self) -> Option<String> {
        let (eerste, tweede) = (self.eerste.get_untracked(), self.tweede.get_untracked());
        let oordeel = beoordeel_wachtzin(&eerste);
        let te_zwak = (!oordeel.mag).then(|| {
            let advies = oordeel.advies.first().cloned();
            advies.unwrap_or_else(|| "Kies een wachtzin van minstens 12 tekens.".to_owned())
        });
        let anders = normaliseer_wachtzin(&eerste) != normaliseer_wachtzin(&tweede);
        let ongelijk = anders
            .then(|| "De twee wachtzinnen zijn niet gelijk. Typ de tweede opnieuw.".to_owned());
        let goed = te_zwak.is_none() && ongelijk.is_none();
        self.fout_eerste.set(te_zwak);
        self.fout_tweede.set(ongelijk);
        goed.then_some(eerste)
    }
}

/// Both fields, strength in words, and the button that makes one.
#[component]
pub fn NieuweWachtzin(paar: Wachtzinpaar) -> impl IntoView {
    let oordeel = Memo::new(move |_| paar.eerste.with(|tekst| beoordeel_wachtzin(tekst)));
    let sterkte = Signal::derive(move || {
        if paar.eerste.with(String::is_empty) {
            return String::new();
        }
        oordeel.with(|oordeel| {
            let advies = oordeel.advies.join(" ");
            format!("{} {advies}", in_woorden(oordeel.sterkte))
                .trim()
                .to_owned()
        })
    });
    let stand = Signal::derive(move || {
        (!paar.eerste.with(String::is_empty)).then(|| (trede(oordeel.with(|o| o.sterkte)), 4))
    });
    view! {
        <Wachtzinveld
            id="wachtzin-nieuw" label="Nieuwe wachtzin" soort=Wachtzin::Nieuw waarde=paar.eerste
            on_input=Callback::new(move |tekst| { paar.eerste.set(tekst); paar.fout_eerste.set(None); })
            uitleg="Minstens 12 tekens. Een zin van zes losse woorden is sterk en goed te onthouden."
            fout=paar.fout_eerste terug=sterkte
        />
        <Show when=move || stand.get().is_some()>
            <Voortgang id="wachtzin-sterkte" label="Sterkte van de wachtzin" stand />
        </Show>
        <Voorstel paar />
        <Wachtzinveld
            id="wachtzin-herhaald" label="Typ de wachtzin nog een keer" soort=Wachtzin::Nieuw
            waarde=paar.tweede fout=paar.fout_tweede
            on_input=Callback::new(move |tekst| { paar.tweede.set(tekst); paar.fout_tweede.set(None); })
        />
    }
}

/// Six words picked at random; shown so that they can be written down, and put in the first field.
#[component]
fn Voorstel(paar: Wachtzinpaar) -> impl IntoView {
    let voorstel = RwSignal::new(None::<String>);
    let bezig = RwSignal::new(false);
    let fout = RwSignal::new(None::<String>);
    let on_klik = Callback::new(move |()| {
        bezig.set(true);
        spawn_local(async move {
            let uitkomst = SleutelWerker::default().stel_wachtzin_voor().await;
            let _ = bezig.try_set(false);
            match uitkomst {
                Ok(zin) => {
                    let _ = paar.eerste.try_set(zin.clone());
                    let _ = voorstel.try_set(Some(zin));
                    let _ = fout.try_set(None);
                }
                Err(reden) => {
                    let _ = fout.try_set(Some(reden.to_string()));
                }
            }
        });
    });
    view! {
        <div class="voorstel">
            <Knop tekst="Maak een wachtzin voor mij" soort=KnopSoort::Secundair on_klik bezig=bezig />
            <div role="status">
                {move || voorstel.get().map(|zin| view! {
                    <p>"Schrijf deze woorden op en bewaar ze op een veilige plek:"</p>
                    <p class="code" translate="no">{zin}</p>
                })}
                {move || fout.get().map(|tekst| view! {
                    <p class="veld-fout"><Pictogram teken=Teken::Fout />{tekst}</p>
                })}
            </div>
        </div>
    }
}

fn in_woorden(sterkte: Sterkte) -> &'static str {
    match sterkte {
        Sterkte::ZeerZwak => "Heel zwak.",
        Sterkte::Zwak => "Zwak.",
        Sterkte::Redelijk => "Redelijk.",
        Sterkte::Sterk => "Sterk.",
    }
}

fn trede(sterkte: Sterkte) -> u32 {
    match sterkte {
        Sterkte::ZeerZwak => 1,
        Sterkte::Zwak => 2,
        Sterkte::Redelijk => 3,
        Sterkte::Sterk => 4,
    }
}
