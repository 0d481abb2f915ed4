//! Where the focus goes when the line it stood on leaves a list: to the line that takes its place.

use crate::session::Overzicht;
use crate::ui::onderdelen::{focus_op, zonder_focus};
use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::HtmlElement;

/// A line that is about to go: the id of its case and its place in the list.
#[derive(Clone, Copy)]
pub struct Verdwijnt {
    lijst: Signal<Vec<Overzicht>>,
    regel: RwSignal<Option<(String, usize)>>,
}

impl Verdwijnt {
    /// Watches a list whose lines can each have the focus at what `selector` finds.
    pub fn volg(lijst: Signal<Vec<Overzicht>>, selector: &'static str) -> Self {
        let regel = RwSignal::new(None::<(String, usize)>);
        Effect::new(move |_| {
            let weg = lijst.with(|lijst| {
                regel.with(|regel| {
                    let (id, plek) = regel.as_ref()?;
                    lijst.iter().all(|ander| ander.id != *id).then_some(*plek)
                })
            });
            if let Some(plek) = weg {
                regel.set(None);
                // After it has left the screen.
                request_animation_frame(move || focus_op_regel(selector, plek));
            }
        });
        Self { lijst, regel }
    }

    /// The line of this case goes as soon as that is on the disk.
    pub fn verwacht(self, id: &str) {
        let plek = self
            .lijst
            .with_untracked(|lijst| lijst.iter().position(|regel| regel.id == id));
        self.regel.set(plek.map(|plek| (id.to_owned(), plek)));
    }
}

/// The line at this place, else the last; without any line the work. Who went on meanwhile is left alone.
fn focus_op_regel(selector: &str, plek: usize) {
    if !zonder_focus() {
        return;
    }
    let gevonden = document().query_selector_all(selector).ok();
    let regel = gevonden.and_then(|regels| {
        let laatste = regels.length().checked_sub(1)?;
        let plek = u32::try_from(plek).unwrap_or(u32::MAX);
        regels.get(plek.min(laatste))
    });
    match regel.and_then(|regel| regel.dyn_into::<HtmlElement>().ok()) {
        Some(regel) => {
            let _ = regel.focus();
        }
        None => focus_op("inhoud"),
    }
}
