//! The one control behind every text field of the app.
//!
//! One, so that what must hold for all typed text holds in one place: no spelling service, no
//! translation, no autofill, no password manager on personal fields; and so that a detector of
//! medical text has one place to listen.

use leptos::prelude::*;

/// Whether the coach switched the browser's spelling on in Instellingen; give it as context at the
/// root. Without it spelling is off: some browsers send what is typed to a server.
#[derive(Clone, Copy, Debug)]
pub struct Spelling(pub Signal<bool>);

/// A line or a growing area of text, without label; put it in a [`super::Veld`].
///
/// The value is the caller's: `on_input` gets what stands in the control after every key, and
/// `waarde` is shown as it is.
#[component]
pub fn Tekstinvoer(
    #[prop(into)] id: String,
    #[prop(into)] waarde: Signal<String>,
    #[prop(into)] on_input: Callback<String>,
    /// The control lost focus; the moment to check and to save.
    #[prop(optional_no_strip, into)]
    on_blur: Option<Callback<()>>,
    /// Several lines, growing with the text.
    #[prop(optional)]
    lang: bool,
    /// About a person: password managers are told to keep out. Default true, the safe side.
    #[prop(default = true)]
    persoonlijk: bool,
    /// Overrides the [`Spelling`] of the context; a date or an amount passes `false`.
    #[prop(optional_no_strip, into)]
    spelling: Option<Signal<bool>>,
    /// `text`, `search`, `email`, `tel`, `url`, `password`.
    #[prop(default = Signal::stored("text"), into)]
    vorm: Signal<&'static str>,
    /// Keyboard on a phone: `text`, `numeric`, `decimal`, `email`, `tel`, `search`.
    #[prop(default = "text")]
    toetsenbord: &'static str,
    #[prop(default = "off")] autocomplete: &'static str,
    /// Ids of hint, error and read-back; see [`super::beschreven_door`].
    #[prop(optional, into)]
    beschreven: Signal<Option<String>>,
    #[prop(optional, into)] ongeldig: Signal<bool>,
    #[prop(optional, into)] alleen_lezen: Signal<bool>,
    /// Classes next to `invoer`, such as `breedte-kort`.
    #[prop(optional, into)]
    klasse: String,
    #[prop(optional, into)] naam: Option<String>,
) -> impl IntoView {
    let context = use_context::<Spelling>().map(|Spelling(aan)| aan);
    let spelling = spelling.or(context);
    let spellcheck = move || {
        if spelling.is_some_and(|aan| aan.get()) {
            "true"
        } else {
            "false"
        }
    };
    let invalid = move || ongeldig.get().then_some("true");
    let blur = move |_| {
        if let Some(on_blur) = on_blur {
            // A field that goes while it has the focus is left too; then nobody listens any more.
            let _ = on_blur.try_run(());
        }
    };
    let klasse = format!("invoer {klasse}");
    let weg = persoonlijk.then_some("true");
    let anders = persoonlijk.then_some("other");
    if lang {
        view! {
            <div class="groei" data-tekst=move || waarde.get()>
                <textarea
                    id=id name=naam class=klasse rows="4" translate="no" autocapitalize="sentences"
                    autocomplete=autocomplete spellcheck=spellcheck data-1p-ignore=weg
                    data-lpignore=weg data-bwignore=weg data-form-type=anders
                    aria-describedby=move || beschreven.get() aria-invalid=invalid
                    readonly=move || alleen_lezen.get() prop:value=move || waarde.get()
                    on:input=move |ev| on_input.run(event_target_value(&ev)) on:blur=blur
                ></textarea>
            </div>
        }
        .into_any()
    } else {
        view! {
            <input
                id=id name=naam class=klasse type=move || vorm.get() inputmode=toetsenbord
                translate="no" autocapitalize="off" {..leptos::attr::custom::custom_attribute("autocorrect", "off")} autocomplete=autocomplete
                spellcheck=spellcheck data-1p-ignore=weg data-lpignore=weg data-bwignore=weg
                data-form-type=anders aria-describedby=move || beschreven.get()
                aria-invalid=invalid readonly=move || alleen_lezen.get()
                prop:value=move || waarde.get()
                on:input=move |ev| on_input.run(event_target_value(&ev)) on:blur=blur
            />
        }
        .into_any()
    }
}
