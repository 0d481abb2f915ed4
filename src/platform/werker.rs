//! The client of a worker: starts it on the first job, numbers the jobs, and never leaves one
//! without an answer.
//!
//! The loader of a worker sends `{ spoorboek: "klaar" }` when it runs, `"laadfout"` when it could not
//! be loaded and `"vastgelopen"` after a panic; all else is an envelope with the number of a job.

use super::{
    bestandslijst::{self, BestandslijstFout},
    luisteraar::Luisteraar,
    tijd, werklus,
};
use crate::worker::{Envelop, WerkFout};
use js_sys::{Function, Promise, Reflect};
use serde::{Serialize, de::DeserializeOwned};
use std::{
    cell::{Cell, RefCell},
    collections::BTreeMap,
    rc::{Rc, Weak},
};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{MessageEvent, Worker};

/// A worker that is not up within this time counts as dead.
const LADEN_MS: u32 = 60_000;

/// Why a job got no answer. The next job starts a new worker.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum WerkerFout {
    /// It could not be loaded, or it ended while working.
    #[error(
        "Een onderdeel van Spoorboek is gestopt, misschien door te weinig vrij geheugen. Er is niets verloren. Sluit andere tabbladen en probeer het opnieuw."
    )]
    Gestopt,
    /// A job or answer that the other side does not understand.
    #[error(transparent)]
    Werk(#[from] WerkFout),
    /// The page does not name the worker.
    #[error(transparent)]
    Bestand(#[from] BestandslijstFout),
}

enum Adres {
    Bestandslijst(&'static str),
    Vast(String),
}

/// One running worker. Its listeners hold the client weakly, and go with it.
struct Lopend {
    worker: Worker,
    nummer: u32,
    _luisteraars: Vec<Luisteraar>,
}

struct Kern {
    adres: Adres,
    volgende: Cell<u32>,
    lopend: RefCell<Option<Lopend>>,
    klaar: Cell<bool>,
    wachtenden: RefCell<BTreeMap<u32, Function>>,
}

/// Client of one worker. Cheap to clone; clones share the worker.
#[derive(Clone)]
pub struct Werker {
    kern: Rc<Kern>,
}

impl Werker {
    /// A worker that the page names under this name (`keys_worker`, `pdf_worker`).
    pub fn van_bestandslijst(naam: &'static str) -> Self {
        Self::met(Adres::Bestandslijst(naam))
    }

    /// A worker at this address; for tests.
    pub fn van_adres(adres: &str) -> Self {
        Self::met(Adres::Vast(adres.to_owned()))
    }

    fn met(adres: Adres) -> Self {
        Self {
            kern: Rc::new(Kern {
                adres,
                volgende: Cell::new(1),
                lopend: RefCell::default(),
                klaar: Cell::new(false),
                wachtenden: RefCell::default(),
            }),
        }
    }

    /// Sends a job with its binary parts (they are moved, not copied) and waits for the answer. The
    /// outer error is about the worker, the inner one is the worker's own.
    ///
    /// # Errors
    /// See [`WerkerFout`].
    pub async fn vraag<O: Serialize, A: DeserializeOwned, F: DeserializeOwned>(
        &self,
        opdracht: &O,
        bytes: Vec<Vec<u8>>,
    ) -> Result<Result<(A, Vec<Vec<u8>>), F>, WerkerFout> {
        let nummer = self
            .kern
            .volgende
            .replace(self.kern.volgende.get().wrapping_add(1));
        let envelop = Envelop::pak(nummer, opdracht, bytes)?;
        self.kern.start_zo_nodig()?;
        let belofte = Promise::new(&mut |klaar, _| {
            self.kern.wachtenden.borrow_mut().insert(nummer, klaar);
        });
        self.kern.verstuur(&envelop);
        let antwoord = JsFuture::from(belofte)
            .await
            .map_err(|_| WerkerFout::Gestopt)?;
        let antwoord = werklus::uit_js(&antwoord).ok_or(WerkerFout::Gestopt)?;
        let uitkomst: Result<A, F> = antwoord.lees()?;
        Ok(uitkomst.map(|waarde| (waarde, antwoord.bytes)))
    }

    /// Ends the worker when no job is under way, so that its memory comes back.
    pub fn stop_als_vrij(&self) {
        if self.kern.wachtenden.borrow().is_empty() {
            self.kern.stop();
        }
    }

    /// Ends the worker at once; jobs under way end as `Gestopt`.
    pub fn stop(&self) {
        self.kern.stop();
    }

    /// Starts the worker ahead of the first job, when the page is idle for instance.
    ///
    /// # Errors
    /// As [`Werker::vraag`].
    pub fn warm_op(&self) -> Result<(), WerkerFout> {
        self.kern.start_zo_nodig()
    }
}

impl Kern {
    fn start_zo_nodig(self: &Rc<Self>) -> Result<(), WerkerFout> {
        if self.lopend.borrow().is_some() {
            return Ok(());
        }
        let adres = match &self.adres {
            Adres::Bestandslijst(naam) => bestandslijst::zoek(naam)?.adres,
            Adres::Vast(adres) => adres.clone(),
        };
        let worker = Worker::new(&adres).map_err(|_| WerkerFout::Gestopt)?;
        let nummer = self.volgende.get();
        let zwak = Rc::downgrade(self);
        let bij_bericht = {
            let zwak = Weak::clone(&zwak);
            Luisteraar::nieuw(&worker, "message", move |gebeurtenis| {
                if let (Some(kern), Ok(bericht)) =
                    (zwak.upgrade(), gebeurtenis.dyn_into::<MessageEvent>())
                {
                    kern.ontvang(&bericht.data());
                }
            })
        };
        let bij_fout = |soort: &'static str| {
            let zwak = Weak::clone(&zwak);
            Luisteraar::nieuw(&worker, soort, move |_| stop_straks(&zwak, nummer))
        };
        let luisteraars = vec![bij_bericht, bij_fout("error"), bij_fout("messageerror")];
        self.klaar.set(false);
        *self.lopend.borrow_mut() = Some(Lopend {
            worker,
            nummer,
            _luisteraars: luisteraars,
        });
        spawn_local(async move {
            tijd::wacht(LADEN_MS).await;
            if zwak.upgrade().is_some_and(|kern| !kern.klaar.get()) {
                stop_straks(&zwak, nummer);
            }
        });
        Ok(())
    }

    fn verstuur(self: &Rc<Self>, envelop: &Envelop) {
        let (bericht, over) = werklus::naar_js(envelop);
        let gelukt = self.lopend.borrow().as_ref().is_some_and(|lopend| {
            lopend
                .worker
                .post_message_with_transfer(&bericht, &over)
                .is_ok()
        });
        if !gelukt {
            self.stop();
        }
    }

    fn ontvang(self: &Rc<Self>, bericht: &JsValue) {
        let melding = Reflect::get(bericht, &JsValue::from_str("spoorboek"))
            .ok()
            .and_then(|soort| soort.as_string());
        match melding.as_deref() {
            Some("klaar") => self.klaar.set(true),
            Some(_) => {
                let nummer = self.lopend.borrow().as_ref().map(|lopend| lopend.nummer);
                stop_straks(&Rc::downgrade(self), nummer.unwrap_or_default());
            }
            None => {
                self.klaar.set(true);
                let wachtende = werklus::nummer_van(bericht)
                    .and_then(|nummer| self.wachtenden.borrow_mut().remove(&nummer));
                if let Some(wachtende) = wachtende {
                    let _ = wachtende.call1(&JsValue::UNDEFINED, bericht);
                }
            }
        }
    }

    /// Answers every waiting job with nothing, which its asker reads as `Gestopt`.
    fn stop(&self) {
        if let Some(lopend) = self.lopend.borrow_mut().take() {
            lopend.worker.terminate();
        }
        let wachtenden = std::mem::take(&mut *self.wachtenden.borrow_mut());
        for wachtende in wachtenden.into_values() {
            let _ = wachtende.call1(&JsValue::UNDEFINED, &JsValue::NULL);
        }
    }
}

/// Stops this worker (not a later one) outside the listener that noticed, which would otherwise be
/// dropped while it runs.
fn stop_straks(kern: &Weak<Kern>, nummer: u32) {
    let kern = Weak::clone(kern);
    spawn_local(async move {
        let Some(kern) = kern.upgrade() else { return };
        let nog_steeds = kern
            .lopend
            .borrow()
            .as_ref()
            .is_some_and(|lopend| lopend.nummer == nummer);
        if nog_steeds {
            kern.stop();
        }
    });
}
