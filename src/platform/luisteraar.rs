//! An event listener that goes when its value goes, so that no closure outlives its use.

use wasm_bindgen::{JsCast, closure::Closure};
use web_sys::{AddEventListenerOptions, Event, EventTarget};

/// Listens until it is dropped.
pub struct Luisteraar {
    doel: EventTarget,
    soort: &'static str,
    functie: Closure<dyn FnMut(Event)>,
}

impl Luisteraar {
    /// Calls `bij` on every event of this kind, in the capture phase and without blocking scrolling.
    pub fn nieuw(
        doel: &EventTarget,
        soort: &'static str,
        bij: impl FnMut(Event) + 'static,
    ) -> Self {
        let functie = Closure::<dyn FnMut(Event)>::new(bij);
        let opties = AddEventListenerOptions::new();
        opties.set_capture(true);
        opties.set_passive(true);
        // Only fails when the target forbids listeners, which no browser object does.
        let _ = doel.add_event_listener_with_callback_and_add_event_listener_options(
            soort,
            functie.as_ref().unchecked_ref(),
            &opties,
        );
        Self {
            doel: doel.clone(),
            soort,
            functie,
        }
    }
}

impl Drop for Luisteraar {
    fn drop(&mut self) {
        let _ = self.doel.remove_event_listener_with_callback_and_bool(
            self.soort,
            self.functie.as_ref().unchecked_ref(),
            true,
        );
    }
}
