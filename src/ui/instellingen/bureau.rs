//! Who writes the reports, and the colour they carry.

use super::logo::Logo;
use super::veld::{Instelling, wijzig};
use crate::session::Instellingen;
use crate::session::instellingen::STANDAARDKLEUR;
use crate::session::verslag::{MINSTE_CONTRAST, contrast_op_wit, lees_kleur, schrijf_kleur};
use crate::ui::context::app;
use crate::ui::onderdelen::{Knop, KnopSoort, Tekstveld};
use leptos::prelude::*;

#[component]
pub fn Bureau(nu: Memo<Instellingen>) -> impl IntoView {
    view! {
        <section class="instelgroep">
            <h2>"Bureau"</h2>
            <p class="zacht">"Deze gegevens staan op het voorblad van een verslag. De naam staat ook onder aan elke bladzijde."</p>
            <Instelling id="bureau-naam" label="Naam van het bureau" nu lees=|i| &i.bureau.naam zet=|i, tekst| i.bureau.naam = tekst />
            <Instelling
                id="bureau-adres" label="Adres" nu lang=true uitleg="Straat en huisnummer, daaronder postcode en plaats."
                lees=|i| &i.bureau.adres zet=|i, tekst| i.bureau.adres = tekst
            />
            <Instelling id="bureau-telefoon" label="Telefoon" nu toetsenbord="tel" lees=|i| &i.bureau.telefoon zet=|i, tekst| i.bureau.telefoon = tekst />
            <Instelling id="bureau-email" label="E-mail" nu toetsenbord="email" lees=|i| &i.bureau.email zet=|i, tekst| i.bureau.email = tekst />
            <Instelling id="bureau-website" label="Website" nu toetsenbord="url" lees=|i| &i.bureau.website zet=|i, tekst| i.bureau.website = tekst />
        </section>
        <section class="instelgroep">
            <h2>"Coach"</h2>
            <p class="zacht">"Uw eigen gegevens. De coach van een dossier vult u in bij de intake."</p>
            <Instelling id="coach-naam" label="Uw naam" nu lees=|i| &i.coach.naam zet=|i, tekst| i.coach.naam = tekst />
            <Instelling id="coach-functie" label="Functie" nu lees=|i| &i.coach.functie zet=|i, tekst| i.coach.functie = tekst />
            <Instelling id="coach-telefoon" label="Telefoon van de coach" nu toetsenbord="tel" lees=|i| &i.coach.telefoon zet=|i, tekst| i.coach.telefoon = tekst />
            <Instelling id="coach-email" label="E-mail van de coach" nu toetsenbord="email" lees=|i| &i.coach.email zet=|i, tekst| i.coach.email = tekst />
        </section>
        <section class="instelgroep">
            <h2>"Huisstijl van de verslagen"</h2>
            <Logo nu />
            <Huiskleur nu />
        </section>
    }
}

/// The colour of headings, by eye or by code.
#[component]
fn Huiskleur(nu: Memo<Instellingen>) -> impl IntoView {
    let app = app();
    let tekst = RwSignal::new(String::new());
    let fout = RwSignal::new(None::<String>);
    let bewaard = Memo::new(move |_| nu.with(|nu| nu.kleur.clone()));
    Effect::new(move |_| tekst.set(bewaard.get()));
    let bewaar = move |kleur: String| {
        fout.set(None);
        wijzig(app, nu, |instellingen| instellingen.kleur = kleur);
    };
    let on_blur = Callback::new(move |()| match lees_kleur(&tekst.get_untracked()) {
        Some(kleur) => {
            tekst.set(schrijf_kleur(kleur));
            bewaar(schrijf_kleur(kleur));
        }
        None => fout.set(Some(
            "Schrijf een # met zes cijfers of letters van a tot en met f, bijvoorbeeld #1f4e8c."
                .to_owned(),
        )),
    });
    let terug = Signal::derive(move || match lees_kleur(&tekst.get()) {
        Some(kleur) if contrast_op_wit(kleur) < MINSTE_CONTRAST => {
            "Deze kleur is te licht om op wit papier te lezen. Spoorboek maakt koppen donkerder."
                .to_owned()
        }
        Some(_) => "Goed leesbaar op wit papier.".to_owned(),
        None => String::new(),
    });
    let kies = move |ev: leptos::ev::Event| bewaar(event_target_value(&ev));
    let standaard = Callback::new(move |()| bewaar(STANDAARDKLEUR.to_owned()));
    view! {
        <div class="kleurkeuze">
            <div class="veld">
                <label class="veld-label" for="huiskleur">"Huiskleur kiezen"</label>
                <input
                    id="huiskleur" type="color" class="invoer kleurveld" autocomplete="off"
                    prop:value=move || bewaard.get() on:change=kies
                />
            </div>
            <Tekstveld
                id="huiskleur-code" label="Huiskleur als code" waarde=tekst
                on_input=Callback::new(move |nieuw| { tekst.set(nieuw); fout.set(None); }) on_blur terug fout
                klasse="breedte-kort cijfers" persoonlijk=false spelling=Signal::stored(false)
            />
        </div>
        <Show when=move || bewaard.get() != STANDAARDKLEUR>
            <Knop tekst="Terug naar het blauw van Spoorboek" soort=KnopSoort::Stil on_klik=standaard />
        </Show>
    }
}
