//! A setting on screen: kept when the field is left, so that half a word is never sealed.

use crate::session::event::InstellingenEvent;
use crate::session::{Event, Instellingen};
use crate::ui::context::{App, app};
use crate::ui::onderdelen::{Tekst, Tekstveld};
use leptos::prelude::*;

/// Changes one thing in the settings as they are now.
pub fn wijzig(app: App, nu: Memo<Instellingen>, hoe: impl FnOnce(&mut Instellingen)) {
    let mut nieuw = nu.get_untracked();
    hoe(&mut nieuw);
    app.zend(Event::Instellingen(InstellingenEvent::Wijzig(Box::new(
        nieuw,
    ))));
}

/// A line (or `lang`, an area) of text in the settings.
#[component]
pub fn Instelling(
    id: &'static str,
    label: &'static str,
    nu: Memo<Instellingen>,
    lees: fn(&Instellingen) -> &String,
    zet: fn(&mut Instellingen, String),
    #[prop(optional)] lang: bool,
    #[prop(optional, into)] uitleg: Tekst,
    #[prop(default = "text")] toetsenbord: &'static str,
) -> impl IntoView {
    let app = app();
    let tekst = RwSignal::new(String::new());
    // Another tab may have changed it.
    let bewaard = Memo::new(move |_| nu.with(|nu| lees(nu).clone()));
    Effect::new(move |_| tekst.set(bewaard.get()));
    let on_blur = Callback::new(move |()| {
        let nieuw = tekst.get_untracked().trim().to_owned();
        wijzig(app, nu, |instellingen| zet(instellingen, nieuw));
    });
    view! {
        <Tekstveld
            id label waarde=tekst on_input=Callback::new(move |nieuw| tekst.set(nieuw)) on_blur
            lang uitleg toetsenbord
        />
    }
}

/// A whole number in the settings.
#[component]
pub fn Getalinstelling(
    id: &'static str,
    #[prop(into)] label: String,
    nu: Memo<Instellingen>,
    lees: fn(&Instellingen) -> u32,
    zet: fn(&mut Instellingen, u32),
    /// Least and most that may be typed.
    grenzen: (u32, u32),
    #[prop(optional, into)] uitleg: Tekst,
) -> impl IntoView {
    let app = app();
    let (minst, meest) = grenzen;
    let tekst = RwSignal::new(String::new());
    let fout = RwSignal::new(None::<String>);
    let bewaard = Memo::new(move |_| nu.with(lees));
    Effect::new(move |_| tekst.set(bewaard.get().to_string()));
    let on_blur = Callback::new(move |()| {
        let getypt = tekst.get_untracked();
        match getypt.trim().parse::<u32>() {
            Ok(getal) if (minst..=meest).contains(&getal) => {
                fout.set(None);
                wijzig(app, nu, |instellingen| zet(instellingen, getal));
            }
            _ => fout.set(Some(format!(
                "Schrijf een heel getal van {minst} tot en met {meest}. Tot dan geldt {}.",
                bewaard.get_untracked()
            ))),
        }
    });
    view! {
        <Tekstveld
            id label waarde=tekst on_input=Callback::new(move |nieuw| { tekst.set(nieuw); fout.set(None); })
            on_blur uitleg fout toetsenbord="numeric" klasse="breedte-getal cijfers"
            persoonlijk=false spelling=Signal::stored(false)
        />
    }
}
