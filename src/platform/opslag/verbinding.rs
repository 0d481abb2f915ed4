//! One open database: rexie for reading, a second handle for the write door.
//!
//! The version stays 1 for ever and all stores are made up front: raising the version would delete
//! stores that the builder does not name, and an old tab could block it. What changes, changes
//! inside the sealed records.

use super::fout::{Mislukt, OpslagFout, duid};
use crate::{
    platform::{luisteraar::Luisteraar, tijd},
    vault::Vak,
};
use js_sys::{Promise, Reflect};
use rexie::{ObjectStore, Rexie, Transaction, TransactionMode};
use std::{
    cell::{Cell, RefCell},
    rc::Rc,
};
use wasm_bindgen::{JsCast, JsValue, closure::Closure};
use wasm_bindgen_futures::JsFuture;
use web_sys::{Event, IdbDatabase, IdbFactory, IdbOpenDbRequest};

const VERSIE: u32 = 1;
/// An open that hangs behind another tab gets no event at all, only this.
const OPENEN_MS: u32 = 6_000;

/// The reading handle; rexie itself does not close when it is dropped, and an open handle would keep
/// the database from being erased.
pub(super) struct Lezer(Option<Rexie>);

impl Lezer {
    /// A reading transaction over these stores.
    pub fn transactie(&self, namen: &[&str]) -> Result<Transaction, Mislukt> {
        let lezer = self.0.as_ref().ok_or(Mislukt::Verbinding)?;
        lezer
            .transaction(namen, TransactionMode::ReadOnly)
            .map_err(|_| Mislukt::Verbinding)
    }
}

impl Drop for Lezer {
    fn drop(&mut self) {
        if let Some(lezer) = self.0.take() {
            lezer.close();
        }
    }
}

/// Both handles on the database.
pub(super) struct Verbinding {
    /// The write door's handle.
    pub schrijver: IdbDatabase,
    lezer: RefCell<Option<Rc<Lezer>>>,
    dicht: Rc<Cell<bool>>,
    luisteraars: RefCell<Vec<Luisteraar>>,
}

impl Verbinding {
    /// Opens both handles. `bij_sluiten` is called when another tab wants the database (with true)
    /// or the browser closed it (with false); both handles are then closed already.
    pub async fn open(
        naam: &str,
        bij_sluiten: impl Fn(bool) + 'static,
    ) -> Result<Rc<Self>, Mislukt> {
        let schrijver = open_schrijver(naam).await?;
        let lezer = match tijd::binnen(OPENEN_MS, open_lezer(naam)).await {
            Ok(Ok(lezer)) => lezer,
            Ok(Err(_)) => {
                schrijver.close();
                return Err(Mislukt::Verbinding);
            }
            Err(tijd::Verlopen) => {
                schrijver.close();
                return Err(OpslagFout::Geblokkeerd.into());
            }
        };
        let verbinding = Rc::new(Self {
            schrijver,
            lezer: RefCell::new(Some(Rc::new(Lezer(Some(lezer))))),
            dicht: Rc::default(),
            luisteraars: RefCell::default(),
        });
        verbinding.luister(bij_sluiten);
        Ok(verbinding)
    }

    fn luister(self: &Rc<Self>, bij_sluiten: impl Fn(bool) + 'static) {
        let bij_sluiten = Rc::new(bij_sluiten);
        let maak = |soort: &'static str, gevraagd: bool| {
            let zwak = Rc::downgrade(self);
            let bij_sluiten = Rc::clone(&bij_sluiten);
            Luisteraar::nieuw(&self.schrijver, soort, move |_| {
                if let Some(verbinding) = zwak.upgrade() {
                    verbinding.sluit();
                }
                bij_sluiten(gevraagd);
            })
        };
        *self.luisteraars.borrow_mut() = vec![maak("versionchange", true), maak("close", false)];
    }

    /// The reading handle, unless the connection was closed.
    pub fn lezer(&self) -> Result<Rc<Lezer>, Mislukt> {
        self.lezer.borrow().clone().ok_or(Mislukt::Verbinding)
    }

    /// Whether [`Verbinding::sluit`] was called.
    pub fn is_dicht(&self) -> bool {
        self.dicht.get()
    }

    /// Closes both handles; transactions under way still finish.
    pub fn sluit(&self) {
        self.dicht.set(true);
        self.schrijver.close();
        // A read under way keeps its handle until it is done.
        drop(self.lezer.borrow_mut().take());
    }
}

/// `indexedDB`, where the browser has it and allows it.
pub(super) fn fabriek() -> Result<IdbFactory, OpslagFout> {
    Reflect::get(&js_sys::global(), &JsValue::from_str("indexedDB"))
        .ok()
        .and_then(|fabriek| fabriek.dyn_into().ok())
        .ok_or(OpslagFout::Geweigerd)
}

async fn open_lezer(naam: &str) -> Result<Rexie, rexie::Error> {
    Vak::ALLE
        .into_iter()
        .fold(Rexie::builder(naam).version(VERSIE), |bouwer, vak| {
            bouwer.add_object_store(ObjectStore::new(vak.naam()))
        })
        .build()
        .await
}

async fn open_schrijver(naam: &str) -> Result<IdbDatabase, Mislukt> {
    let geweigerd = |_| Mislukt::Zeker(OpslagFout::Geweigerd);
    let verzoek = fabriek()?.open_with_u32(naam, VERSIE).map_err(geweigerd)?;
    let maker = {
        let verzoek = verzoek.clone();
        Closure::<dyn FnMut(Event)>::new(move |_| maak_vakken(&verzoek))
    };
    verzoek.set_onupgradeneeded(Some(maker.as_ref().unchecked_ref()));
    let belofte = Promise::new(&mut |klaar, _| {
        verzoek.set_onsuccess(Some(&klaar));
        verzoek.set_onerror(Some(&klaar));
    });
    if tijd::binnen(OPENEN_MS, JsFuture::from(belofte))
        .await
        .is_err()
    {
        sluit_zodra_open(&verzoek, maker);
        return Err(OpslagFout::Geblokkeerd.into());
    }
    verzoek.set_onupgradeneeded(None);
    match verzoek.error() {
        Ok(Some(fout)) => Err(duid_openen(&fout)),
        _ => verzoek
            .result()
            .and_then(JsCast::dyn_into)
            .map_err(|fout| duid_openen(&fout)),
    }
}

/// Refusals at opening differ by browser; Firefox says InvalidStateError in a private window.
fn duid_openen(uitzondering: &JsValue) -> Mislukt {
    let naam = Reflect::get(uitzondering, &JsValue::from_str("name"))
        .ok()
        .and_then(|naam| naam.as_string());
    match naam.as_deref() {
        Some("InvalidStateError" | "VersionError") => OpslagFout::Geweigerd.into(),
        _ => duid(uitzondering),
    }
}

fn maak_vakken(verzoek: &IdbOpenDbRequest) {
    let Some(db) = verzoek
        .result()
        .ok()
        .and_then(|db| db.dyn_into::<IdbDatabase>().ok())
    else {
        return;
    };
    let bestaand = db.object_store_names();
    for vak in Vak::ALLE {
        if !bestaand.contains(vak.naam()) {
            // A failure aborts the upgrade, and the open request then reports it.
            let _ = db.create_object_store(vak.naam());
        }
    }
}

/// An open that comes after we stopped waiting must not keep the database from others.
fn sluit_zodra_open(verzoek: &IdbOpenDbRequest, maker: Closure<dyn FnMut(Event)>) {
    let open = verzoek.clone();
    let sluiter = Closure::once_into_js(move |_: Event| {
        if let Some(db) = open
            .result()
            .ok()
            .and_then(|db| db.dyn_into::<IdbDatabase>().ok())
        {
            db.close();
        }
        drop(maker);
    });
    verzoek.set_onsuccess(sluiter.dyn_ref());
    verzoek.set_onerror(None);
}
