//! First start: making the vault.

use super::{NieuweWachtzin, Wachtzinpaar};
use crate::session::Geheim;
use crate::session::poort::{PoortEvent, Poortstand};
use crate::ui::onderdelen::{Knop, KnopSoort, Melding, Toon, Vinkje};
use crate::ui::poort::{Poort, poort};
use leptos::prelude::*;

#[component]
pub fn Maken() -> impl IntoView {
    let Poort { stand, zend, .. } = poort();
    let bezig = Memo::new(move |_| {
        stand.with(|stand| matches!(stand, Poortstand::Geen { bezig: true, .. }))
    });
    let fout = Memo::new(move |_| match stand.get() {
        Poortstand::Geen { fout, .. } => fout,
        _ => None,
    });
    let paar = Wachtzinpaar::default();
    let begrepen = RwSignal::new(false);
    let fout_begrepen = RwSignal::new(None::<String>);
    let verstuur = move |gebeurtenis: leptos::ev::SubmitEvent| {
        gebeurtenis.prevent_default();
        fout_begrepen.set((!begrepen.get_untracked()).then(|| {
            "Zet een vinkje als u dit hebt begrepen. Daarna maakt Spoorboek de kluis.".to_owned()
        }));
        if let (Some(wachtzin), true) = (paar.parse(), begrepen.get_untracked()) {
            zend.run(PoortEvent::Maak(Geheim(wachtzin)));
        }
    };
    view! {
        <main id="inhoud" class="pagina pagina-smal" tabindex="-1">
            <h1>"Welkom bij Spoorboek"</h1>
            <p class="inleiding">
                "Spoorboek helpt u een tweede spoor te begeleiden en te onderbouwen, van intake tot WIA. "
                "Uw dossiers staan versleuteld op dit apparaat. Ze gaan nergens heen, tenzij u zelf een bestand bewaart."
            </p>
            <form on:submit=verstuur novalidate=true>
                <h2>"Maak uw kluis"</h2>
                <p>"Met een wachtzin sluit u de kluis af. Alleen wie de wachtzin kent, kan de dossiers lezen."</p>
                <NieuweWachtzin paar />
                <Melding toon=Signal::stored(Toon::LetOp) titel="Bent u de wachtzin kwijt?">
                    <p>
                        "Niemand kan uw wachtzin opzoeken of herstellen, ook wij niet. U krijgt zo een herstelcode. "
                        "Bent u ook die kwijt, dan zijn de dossiers voorgoed onleesbaar."
                    </p>
                </Melding>
                <Vinkje
                    id="begrepen" label="Ik begrijp dat niemand mijn wachtzin kan herstellen"
                    aan=begrepen fout=fout_begrepen
                    on_wissel=Callback::new(move |aan| { begrepen.set(aan); fout_begrepen.set(None); })
                />
                <div>
                    {move || fout.get().map(|tekst| view! {
                        <Melding toon=Signal::stored(Toon::Fout) titel="De kluis is niet gemaakt"><p>{tekst}</p></Melding>
                    })}
                </div>
                <div class="knoppen">
                    <Knop
                        tekst="Kluis maken" soort=KnopSoort::Primair vorm="submit" bezig=bezig
                        bezig_tekst="De kluis wordt gemaakt" on_klik=Callback::new(|()| {})
                    />
                </div>
            </form>
        </main>
    }
}
