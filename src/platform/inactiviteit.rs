//! Notices that nobody has touched the app for a chosen time, sleep of the device included.

use super::{klok, luisteraar::Luisteraar, tijd};
use std::{cell::Cell, rc::Rc};
use wasm_bindgen_futures::spawn_local;

const AANRAKINGEN: [&str; 5] = ["pointerdown", "keydown", "wheel", "touchstart", "input"];
/// Coming back to the page or waking up: first check, only then count it as activity.
const TERUGKOMSTEN: [&str; 3] = ["visibilitychange", "focus", "pageshow"];
const CONTROLE_MS: u32 = 10_000;
const MINUUT_MS: f64 = 60_000.0;

struct Kern {
    laatst: Cell<f64>,
    grens_ms: f64,
    gemeld: Cell<bool>,
    leeft: Cell<bool>,
    bij: Box<dyn Fn()>,
}

impl Kern {
    /// Calls back once when the time has passed; says whether it has.
    fn controleer(&self) -> bool {
        let verlopen = klok::milliseconden() - self.laatst.get() >= self.grens_ms;
        if verlopen && self.leeft.get() && !self.gemeld.replace(true) {
            (self.bij)();
        }
        verlopen
    }

    /// Counts as activity, unless the time had passed already.
    fn raak_aan(&self) {
        if !self.controleer() {
            self.laatst.set(klok::milliseconden());
        }
    }
}

/// Watches until it is dropped. Make it on unlock, drop it on lock.
pub struct Inactiviteit {
    kern: Rc<Kern>,
    _luisteraars: Vec<Luisteraar>,
}

impl Inactiviteit {
    /// Calls `bij` once when there was no input for `minuten` (at least 1). A change of the chosen
    /// time takes a new watcher.
    pub fn start(minuten: u32, bij: impl Fn() + 'static) -> Self {
        let kern = Rc::new(Kern {
            laatst: Cell::new(klok::milliseconden()),
            grens_ms: f64::from(minuten.max(1)) * MINUUT_MS,
            gemeld: Cell::new(false),
            leeft: Cell::new(true),
            bij: Box::new(bij),
        });
        let mut luisteraars = Vec::new();
        if let Some(venster) = web_sys::window() {
            for soort in AANRAKINGEN.into_iter().chain(TERUGKOMSTEN) {
                let kern = Rc::clone(&kern);
                luisteraars.push(Luisteraar::nieuw(&venster, soort, move |_| kern.raak_aan()));
            }
        }
        let wachter = Rc::clone(&kern);
        spawn_local(async move {
            while wachter.leeft.get() && !wachter.controleer() {
                tijd::wacht(CONTROLE_MS).await;
            }
        });
        Self {
            kern,
            _luisteraars: luisteraars,
        }
    }

    /// Counts something else as activity, work in another tab for instance.
    pub fn meld_activiteit(&self) {
        self.kern.raak_aan();
    }
}

impl Drop for Inactiviteit {
    fn drop(&mut self) {
        self.kern.leeft.set(false);
    }
}
