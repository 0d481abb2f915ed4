//! Reading a pasted text in its worker, beside the other effects: a save does not wait for it.

use super::Uitvoerder;
use crate::session::Event;
use crate::session::lezen::{LeesEvent, Leesvraag};
use crate::worker::Leesopdracht;
use wasm_bindgen_futures::spawn_local;

impl Uitvoerder {
    pub(super) fn lees(&self, vraag: Leesvraag) {
        let zelf = self.clone();
        spawn_local(async move {
            let opdracht = Leesopdracht {
                als: vraag.als,
                anders: vraag.anders,
            };
            let lezer = zelf.kern.lezer.clone();
            let uitkomst = lezer.lees(&vraag.tekst.0, opdracht).await;
            zelf.zend(Event::Lezen(LeesEvent::Antwoord {
                nummer: vraag.nummer,
                uitkomst: uitkomst.map(Box::new).map_err(|fout| fout.to_string()),
            }));
        });
    }
}
