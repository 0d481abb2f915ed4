//! The frame round a field: label, mark, hint, error, control, what the app reads back.

use leptos::prelude::*;

use super::{Pictogram, Teken};

/// Value for `aria-describedby`: the ids of the parts that are there. `None` when there are none.
pub fn beschreven_door(
    id: &str,
    uitleg: bool,
    fout: bool,
    terug: bool,
    let_op: bool,
) -> Option<String> {
    let delen = [
        (uitleg, "uitleg"),
        (fout, "fout"),
        (terug, "terug"),
        (let_op, "let-op"),
    ];
    let delen: Vec<String> = delen
        .into_iter()
        .filter(|(er_is, _)| *er_is)
        .map(|(_, deel)| format!("{id}-{deel}"))
        .collect();
    (!delen.is_empty()).then(|| delen.join(" "))
}

/// Text that may be absent: takes `"..."`, a `String` or an `Option<String>`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Tekst(pub Option<String>);

impl From<&str> for Tekst {
    fn from(tekst: &str) -> Self {
        Self(Some(tekst.to_owned()))
    }
}

impl From<String> for Tekst {
    fn from(tekst: String) -> Self {
        Self(Some(tekst))
    }
}

impl From<Option<String>> for Tekst {
    fn from(tekst: Option<String>) -> Self {
        Self(tekst)
    }
}

/// Small buttons that may be absent: takes a closure that draws them, or an `Option<ViewFn>`.
#[derive(Clone, Default)]
pub struct Acties(pub Option<ViewFn>);

impl<F, V> From<F> for Acties
where
    F: Fn() -> V + Send + Sync + 'static,
    V: IntoView + 'static,
{
    fn from(teken: F) -> Self {
        Self(Some(ViewFn::from(teken)))
    }
}

impl From<Option<ViewFn>> for Acties {
    fn from(acties: Option<ViewFn>) -> Self {
        Self(acties)
    }
}

/// What stands round a control. The components below and the fields of this room all fill one.
pub(super) struct Kader {
    pub id: String,
    pub label: String,
    pub uitleg: Tekst,
    pub fout: Signal<Option<String>>,
    pub nodig_voor: Tekst,
    pub acties: Acties,
    pub terug: Option<Signal<String>>,
    /// What deserves a second look, though it is recorded.
    pub let_op: Option<Signal<Option<String>>>,
}

impl Kader {
    /// Wires hint, error and read-back to the control.
    pub fn beschreven(&self) -> Signal<Option<String>> {
        let (id, fout, let_op) = (self.id.clone(), self.fout, self.let_op);
        let (uitleg, terug) = (self.uitleg.0.is_some(), self.terug.is_some());
        Signal::derive(move || {
            let let_op = let_op.is_some_and(|let_op| let_op.get().is_some());
            beschreven_door(&id, uitleg, fout.get().is_some(), terug, let_op)
        })
    }

    pub fn ongeldig(&self) -> Signal<bool> {
        let fout = self.fout;
        Signal::derive(move || fout.get().is_some())
    }

    /// Frame of one control that carries the id.
    pub fn om_een(self, bediening: impl IntoView) -> impl IntoView {
        let terug_id = format!("{}-terug", self.id);
        let let_op_id = format!("{}-let-op", self.id);
        view! {
            <div class="veld">
                <div class="veld-kop">
                    <div>
                        <label class="veld-label" for=self.id.clone()>{self.label}</label>
                        {nodig(self.nodig_voor.0)}
                    </div>
                    {acties(self.acties.0)}
                </div>
                {uitleg(&self.id, self.uitleg.0)}
                {fout(&self.id, self.fout)}
                {bediening}
                {self.terug.map(|terug| view! {
                    <p class="veld-terug" id=terug_id aria-live="polite">{move || terug.get()}</p>
                })}
                {self.let_op.map(|tekst| let_op(let_op_id, tekst))}
            </div>
        }
    }

    /// Frame of several controls that answer one question.
    pub fn om_meer(self, bediening: impl IntoView) -> impl IntoView {
        let beschreven = self.beschreven();
        view! {
            // The id may receive focus from the error summary.
            <fieldset
                class="veld"
                id=self.id.clone()
                tabindex="-1"
                aria-describedby=move || beschreven.get()
            >
                <legend class="veld-label">{self.label} " " {nodig(self.nodig_voor.0)}</legend>
                {acties(self.acties.0)}
                {uitleg(&self.id, self.uitleg.0)}
                {fout(&self.id, self.fout)}
                {bediening}
            </fieldset>
        }
    }
}

/// The mark "nodig voor ...": optional is the norm, what a report needs is marked.
fn nodig(voor: Option<String>) -> impl IntoView + use<> {
    voor.map(|voor| view! { <span class="veld-nodig">"nodig voor " {voor}</span> })
}

fn acties(acties: Option<ViewFn>) -> impl IntoView + use<> {
    acties.map(|acties| view! { <div class="veld-acties">{acties.run()}</div> })
}

fn uitleg(id: &str, uitleg: Option<String>) -> impl IntoView + use<> {
    let id = format!("{id}-uitleg");
    uitleg.map(|uitleg| view! { <p class="veld-uitleg" id=id>{uitleg}</p> })
}

/// The error of the control with this id.
pub(super) fn fout(id: &str, fout: Signal<Option<String>>) -> impl IntoView + use<> {
    let id = format!("{id}-fout");
    move || {
        let id = id.clone();
        fout.get().map(|tekst| {
            view! {
                <p class="veld-fout" id=id>
                    <Pictogram teken=Teken::Fout />
                    <span><span class="voorlezen">"Fout: "</span>{tekst}</span>
                </p>
            }
        })
    }
}

fn let_op(id: String, tekst: Signal<Option<String>>) -> impl IntoView {
    let regel = move || {
        tekst.get().map(|tekst| {
            view! {
                <Pictogram teken=Teken::LetOp />
                <span><span class="voorlezen">"Let op: "</span>{tekst}</span>
            }
        })
    };
    view! { <p class="veld-let-op" id=id aria-live="polite">{regel}</p> }
}

/// Frame of one control; the control itself is the child and carries `id`.
#[component]
pub fn Veld(
    #[prop(into)] id: String,
    #[prop(into)] label: String,
    #[prop(optional, into)] uitleg: Tekst,
    #[prop(optional, into)] fout: Signal<Option<String>>,
    /// "het trajectplan": shows "nodig voor het trajectplan".
    #[prop(optional, into)]
    nodig_voor: Tekst,
    /// Small buttons at the end of the label row, such as the history of the field.
    #[prop(optional, into)]
    acties: Acties,
    /// What the app read, in words; under the control, announced politely.
    #[prop(optional, into)]
    terug: Option<Signal<String>>,
    children: Children,
) -> impl IntoView {
    Kader {
        id,
        label,
        uitleg,
        fout,
        nodig_voor,
        acties,
        terug,
        let_op: None,
    }
    .om_een(children())
}

/// Frame of several controls that answer one question (radio buttons, ticks, parts of an address).
#[component]
pub fn Groep(
    #[prop(into)] id: String,
    #[prop(into)] vraag: String,
    #[prop(optional, into)] uitleg: Tekst,
    #[prop(optional, into)] fout: Signal<Option<String>>,
    #[prop(optional, into)] nodig_voor: Tekst,
    #[prop(optional, into)] acties: Acties,
    children: Children,
) -> impl IntoView {
    Kader {
        id,
        label: vraag,
        uitleg,
        fout,
        nodig_voor,
        acties,
        terug: None,
        let_op: None,
    }
    .om_meer(children())
}
