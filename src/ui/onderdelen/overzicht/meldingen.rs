//! Messages, error summary, dialogs, save states.

use leptos::prelude::*;

use super::deel;
use crate::ui::onderdelen::{
    Bevestiging, Dialoog, Fout, Foutenoverzicht, Knop, KnopSoort, Melding, Opslag, Opslagstatus,
    Toast, ToastActie, Toasts, Toon,
};

#[component]
pub fn Meldingen() -> impl IntoView {
    let berichten = RwSignal::new(Vec::<Toast>::new());
    let teller = RwSignal::new(0_u64);
    let sluit = move |id| berichten.update(|lijst| lijst.retain(|toast: &Toast| toast.id != id));
    let toon = move |()| {
        let id = teller.get_untracked() + 1;
        teller.set(id);
        let terug = ToastActie {
            tekst: "Ongedaan maken".to_owned(),
            on_klik: Callback::new(move |()| sluit(id)),
        };
        berichten.update(|lijst| {
            lijst.push(Toast {
                weg_na: None,
                id,
                toon: Toon::Gelukt,
                tekst: "Zoekrichting verwijderd".to_owned(),
                actie: Some(terug),
            });
        });
    };
    deel(
        "Meldingen",
        view! {
            <Melding toon=Toon::Info titel="Een nieuwe versie staat klaar">
                <p>"U krijgt die bij de volgende start. Wat u nu typt, blijft staan."</p>
            </Melding>
            <Melding toon=Toon::LetOp titel="Downloads wordt misschien gesynchroniseerd">
                <p>"Dit bestand is niet beveiligd. Bewaar het op een plek die alleen u kunt openen."</p>
            </Melding>
            <Melding toon=Toon::Gelukt><p>"Het trajectplan van 3 november 2025 is opgeslagen."</p></Melding>
            <Melding toon=Toon::Fout titel="Niet opgeslagen: de schijf is vol">
                <p>"Wat u typte, staat nog op dit scherm. Maak ruimte vrij en kies daarna Opnieuw."</p>
                <Knop tekst="Opnieuw opslaan" on_klik=|()| {} />
            </Melding>
            <Knop tekst="Toon een kort bericht" on_klik=toon id="proef-toast" />
            <Toasts berichten on_sluit=sluit />
        },
    )
}

#[component]
pub fn Fouten() -> impl IntoView {
    let poging = RwSignal::new(0_u32);
    let fouten = vec![
        Fout {
            veld: "v-fout".to_owned(),
            tekst: "Februari heeft geen 31e dag. Kijk de dag of de maand na.".to_owned(),
        },
        Fout {
            veld: "k-rijbewijs".to_owned(),
            tekst: "Kies ja of nee. De mobiliteit telt mee bij elke zoekrichting.".to_owned(),
        },
    ];
    deel(
        "Foutenoverzicht",
        view! {
            <Foutenoverzicht fouten=fouten poging />
            <Knop tekst="Nog een poging" on_klik=move |()| poging.update(|nummer| *nummer += 1) />
        },
    )
}

#[component]
pub fn Dialogen() -> impl IntoView {
    let open = RwSignal::new(false);
    let weg = RwSignal::new(false);
    let voet = move || {
        view! {
            <Knop tekst="Annuleren" on_klik=move |()| open.set(false) soort=KnopSoort::Stil />
            <Knop tekst="Toch opslaan" on_klik=move |()| open.set(false) soort=KnopSoort::Primair />
        }
    };
    deel(
        "Dialogen",
        view! {
            <div class="knoppen">
                <Knop tekst="Dialoog openen" on_klik=move |()| open.set(true) id="proef-dialoog" />
                <Knop
                    tekst="Dossier verwijderen" on_klik=move |()| weg.set(true) soort=KnopSoort::Gevaar
                    id="proef-bevestiging"
                />
            </div>
            <Dialoog
                id="d-opslaan" titel="Bestand zonder beveiliging opslaan?" open
                on_sluit=move |()| open.set(false) voet=voet
            >
                <p>"Iedereen die dit bestand krijgt, kan het lezen. Een beveiligde kopie is veiliger."</p>
            </Dialoog>
            <Bevestiging
                id="d-weg" titel="Dossier verwijderen"
                gevolg="Het dossier verdwijnt uit de lijst. U kunt het nog 30 dagen terughalen."
                woord="verwijderen" knop="Dossier verwijderen" open=weg
                on_sluit=move |()| weg.set(false) on_bevestig=move |()| weg.set(false)
            />
        },
    )
}

#[component]
pub fn Opslagstanden(opslag: RwSignal<Opslag>) -> impl IntoView {
    let zet = move |stand: Opslag| Callback::new(move |()| opslag.set(stand.clone()));
    let vol = Opslag::Niet {
        reden: "schijf vol".to_owned(),
    };
    deel(
        "Stand van het opslaan",
        view! {
            <div class="rij">
                <Opslagstatus stand=Opslag::Opgeslagen { om: "14.02".to_owned() } />
                <Opslagstatus stand=Opslag::Bezig />
                <Knop tekst="Zet bovenaan op niet opgeslagen" on_klik=zet(vol) />
                <Knop tekst="Zet terug" on_klik=zet(Opslag::Opgeslagen { om: "14.03".to_owned() }) />
            </div>
        },
    )
}
