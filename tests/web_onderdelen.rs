//! Components in a real browser: what text fields keep out, how faults lead to fields, and what
//! keeps a dangerous button from working.
#![cfg(target_arch = "wasm32")]
#![allow(clippy::unwrap_used, reason = "all of this file is a test")]

use leptos::mount::mount_to;
use leptos::prelude::*;
use leptos::task::tick;
use spoorboek::ui::onderdelen::{
    Bevestiging, Fout, Foutenoverzicht, Knop, Meerkeuze, Merk, MerkSoort, Optie, Spelling,
    StripDatum, Tekstveld, Tijdlijnstrip, Wachtzin, Wachtzinveld,
};
use wasm_bindgen::JsCast;
use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};
use web_sys::{Element, HtmlElement, HtmlInputElement};

wasm_bindgen_test_configure!(run_in_browser);

/// Draws a view in a fresh part of the page; it stays until the end of the test run.
fn draw<V: IntoView + 'static>(view: impl FnOnce() -> V + 'static) -> HtmlElement {
    let part = document()
        .create_element("div")
        .unwrap()
        .unchecked_into::<HtmlElement>();
    document().body().unwrap().append_child(&part).unwrap();
    mount_to(part.clone(), view).forget();
    part
}

fn find(part: &HtmlElement, selector: &str) -> Element {
    part.query_selector(selector).unwrap().unwrap()
}

fn press(part: &HtmlElement, selector: &str) {
    find(part, selector).unchecked_into::<HtmlElement>().click();
}

fn type_into(part: &HtmlElement, selector: &str, text: &str) {
    let field = find(part, selector).unchecked_into::<HtmlInputElement>();
    field.set_value(text);
    field
        .dispatch_event(&web_sys::Event::new("input").unwrap())
        .unwrap();
}

/// Until signals, effects and the next frame have been dealt with.
async fn settle() {
    for _ in 0..3 {
        tick().await;
        let (send, receive) = next_frame();
        request_animation_frame(send);
        let _ = wasm_bindgen_futures::JsFuture::from(receive).await;
    }
}

/// A closure for the next frame, and the promise that it fulfils.
fn next_frame() -> (impl FnOnce() + 'static, js_sys::Promise) {
    let mut fulfil = None;
    let promise = js_sys::Promise::new(&mut |resolve, _| fulfil = Some(resolve));
    let fulfil = fulfil.unwrap();
    (
        move || drop(fulfil.call0(&wasm_bindgen::JsValue::NULL)),
        promise,
    )
}

#[wasm_bindgen_test]
async fn personal_text_is_kept_from_services() {
    let part = draw(|| {
        let text = RwSignal::new(String::new());
        view! {
            <Tekstveld id="t-kort" label="Naam" waarde=text on_input=move |t| text.set(t) />
            <Tekstveld id="t-lang" label="Visie" waarde=text on_input=move |t| text.set(t) lang=true />
        }
    });
    for field in ["#t-kort", "#t-lang"] {
        let field = find(&part, field);
        for (name, value) in [
            ("spellcheck", "false"),
            ("translate", "no"),
            ("autocomplete", "off"),
            ("data-1p-ignore", "true"),
            ("data-lpignore", "true"),
        ] {
            assert_eq!(field.get_attribute(name).as_deref(), Some(value), "{name}");
        }
    }
}

#[wasm_bindgen_test]
async fn spelling_follows_the_setting() {
    let on = RwSignal::new(false);
    let part = draw(move || {
        provide_context(Spelling(on.into()));
        view! { <Tekstveld id="t-spelling" label="Visie" waarde="" on_input=|_| {} /> }
    });
    let field = find(&part, "#t-spelling");
    assert_eq!(field.get_attribute("spellcheck").as_deref(), Some("false"));
    on.set(true);
    settle().await;
    assert_eq!(field.get_attribute("spellcheck").as_deref(), Some("true"));
}

#[wasm_bindgen_test]
async fn a_password_manager_may_fill_the_passphrase() {
    let part = draw(|| {
        view! { <Wachtzinveld id="t-zin" label="Wachtzin" waarde="" on_input=|_| {} soort=Wachtzin::Huidig /> }
    });
    let field = find(&part, "#t-zin");
    assert_eq!(
        field.get_attribute("autocomplete").as_deref(),
        Some("current-password")
    );
    assert_eq!(field.get_attribute("data-1p-ignore"), None);
    assert_eq!(field.get_attribute("type").as_deref(), Some("password"));
    press(&part, "button");
    settle().await;
    assert_eq!(field.get_attribute("type").as_deref(), Some("text"));
}

#[wasm_bindgen_test]
async fn a_fault_is_tied_to_its_field() {
    let fault = RwSignal::new(None::<String>);
    let part = draw(move || {
        view! { <Tekstveld id="t-fout" label="Loon" uitleg="Bruto." waarde="" on_input=|_| {} fout=fault /> }
    });
    let field = find(&part, "#t-fout");
    assert_eq!(
        field.get_attribute("aria-describedby").as_deref(),
        Some("t-fout-uitleg")
    );
    assert_eq!(field.get_attribute("aria-invalid"), None);
    fault.set(Some("Vul een bedrag in.".to_owned()));
    settle().await;
    let described = field.get_attribute("aria-describedby");
    assert_eq!(described.as_deref(), Some("t-fout-uitleg t-fout-fout"));
    assert_eq!(field.get_attribute("aria-invalid").as_deref(), Some("true"));
    assert!(
        find(&part, "#t-fout-fout")
            .text_content()
            .unwrap()
            .ends_with("Vul een bedrag in.")
    );
}

#[wasm_bindgen_test]
async fn the_summary_gets_focus_and_leads_to_the_field() {
    let attempt = RwSignal::new(0_u32);
    let faults = vec![Fout {
        veld: "t-doel".to_owned(),
        tekst: "Vul de datum in.".to_owned(),
    }];
    let part = draw(move || {
        view! {
            <Foutenoverzicht fouten=faults poging=attempt />
            <Tekstveld id="t-doel" label="Datum" waarde="" on_input=|_| {} />
        }
    });
    settle().await;
    let route = window().location().hash().unwrap();
    attempt.set(1);
    settle().await;
    assert_eq!(
        document().active_element(),
        Some(find(&part, ".foutenoverzicht"))
    );
    press(&part, ".foutenoverzicht button");
    assert_eq!(document().active_element(), Some(find(&part, "#t-doel")));
    assert_eq!(
        window().location().hash().unwrap(),
        route,
        "the hash is the route"
    );
}

#[wasm_bindgen_test]
async fn a_busy_button_does_nothing() {
    let count = RwSignal::new(0);
    let busy = RwSignal::new(false);
    let part = draw(move || {
        view! { <Knop tekst="Opslaan" bezig=busy on_klik=move |()| count.update(|n| *n += 1) /> }
    });
    press(&part, "button");
    busy.set(true);
    settle().await;
    press(&part, "button");
    assert_eq!(count.get_untracked(), 1);
}

#[wasm_bindgen_test]
async fn only_the_word_confirms() {
    let open = RwSignal::new(false);
    let done = RwSignal::new(false);
    let part = draw(move || {
        view! {
            <Bevestiging
                id="t-weg" titel="Verwijderen" gevolg="Het dossier gaat weg." woord="verwijderen"
                knop="Verwijder" open=open on_sluit=move |()| open.set(false)
                on_bevestig=move |()| done.set(true)
            />
        }
    });
    open.set(true);
    settle().await;
    assert_eq!(
        document().active_element(),
        Some(find(&part, "#t-weg-woord"))
    );
    type_into(&part, "#t-weg-woord", "verwijder");
    press(&part, ".knop-gevaar");
    settle().await;
    assert!(!done.get_untracked());
    assert!(
        find(&part, ".veld-fout")
            .text_content()
            .unwrap()
            .contains("verwijderen")
    );
    type_into(&part, "#t-weg-woord", " Verwijderen ");
    press(&part, ".knop-gevaar");
    assert!(done.get_untracked());
}

#[wasm_bindgen_test]
async fn several_answers_keep_the_order_of_the_options() {
    let chosen = RwSignal::new(vec!["c".to_owned()]);
    let options = ["a", "b", "c"].map(|name| Optie::new(name, name)).to_vec();
    let part = draw(move || {
        view! {
            <Meerkeuze
                id="t-meer" vraag="Welke?" opties=options waarden=chosen
                on_keuze=move |new| chosen.set(new)
            />
        }
    });
    press(&part, "label:first-child input");
    assert_eq!(chosen.get_untracked(), ["a", "c"]);
    press(&part, "label:last-child input");
    assert_eq!(chosen.get_untracked(), ["a"]);
}

#[wasm_bindgen_test]
async fn marks_stay_on_the_line() {
    let part = draw(|| {
        let mark = |week| Merk {
            week,
            naam: "Merk".to_owned(),
            soort: MerkSoort::Komt,
        };
        let datums: Vec<StripDatum> = Vec::new();
        view! {
            <Tijdlijnstrip
                nu=Some(52.0) week=Some(53) merken=vec![mark(-3.0), mark(26.0), mark(130.0)]
                datums
            />
        }
    });
    let marks = part.query_selector_all(".strip-merk").unwrap();
    let places: Vec<String> = (0..marks.length())
        .map(|at| {
            marks
                .get(at)
                .unwrap()
                .unchecked_into::<Element>()
                .get_attribute("cx")
                .unwrap()
        })
        .collect();
    assert_eq!(places, ["0.00%", "25.00%", "100.00%"]);
    assert_eq!(
        find(&part, ".strip-nu").get_attribute("cx").as_deref(),
        Some("50.00%")
    );
}
