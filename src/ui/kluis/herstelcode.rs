//! The recovery code: shown once, printable.

use crate::platform::duurzaamheid;
use crate::ui::onderdelen::{Knop, KnopSoort, Melding, Toon, Vinkje, focus_op, naar_begin};
use leptos::prelude::*;
use leptos::task::spawn_local;

#[component]
pub fn Herstelcode(code: String, on_verder: Callback<()>) -> impl IntoView {
    let bewaard = RwSignal::new(false);
    let fout = RwSignal::new(None::<String>);
    let verder = Callback::new(move |()| {
        if bewaard.get_untracked() {
            // Once, now that there is something to keep; Instellingen shows the answer.
            spawn_local(async {
                duurzaamheid::vraag_duurzaam().await;
            });
            on_verder.run(());
        } else {
            fout.set(Some(
                "Bewaar eerst de code en zet dan het vinkje. De code is nog te zien.".to_owned(),
            ));
            request_animation_frame(|| focus_op("code-bewaard"));
        }
    });
    let druk_af = Callback::new(|()| {
        // A browser without printing offers the code on screen all the same.
        let _ = window().print();
    });
    request_animation_frame(naar_begin);
    view! {
        <main id="inhoud" class="pagina pagina-smal" tabindex="-1">
            <h1>"Uw herstelcode"</h1>
            <p>
                "Met deze code opent u de kluis als u de wachtzin kwijt bent. U ziet hem maar één keer. "
                "Druk hem af of schrijf hem over, en bewaar hem apart van dit apparaat."
            </p>
            <p class="code code-groot" translate="no">{code}</p>
            <Melding toon=Signal::stored(Toon::LetOp)>
                <p>"Wie deze code heeft, kan al uw dossiers lezen. Bewaar hem als een sleutel."</p>
            </Melding>
            <div class="niet-afdrukken">
                <Vinkje
                    id="code-bewaard" label="Ik heb de herstelcode bewaard" aan=bewaard fout
                    on_wissel=Callback::new(move |aan| { bewaard.set(aan); fout.set(None); })
                />
                <div class="knoppen">
                    <Knop tekst="Afdrukken" on_klik=druk_af />
                    <Knop tekst="Verder naar Spoorboek" soort=KnopSoort::Primair on_klik=verder />
                </div>
            </div>
        </main>
    }
}
