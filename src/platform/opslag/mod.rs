//! Storage on the device: sealed records in IndexedDB.
//!
//! Everything runs through [`Opslag::met_verbinding`], which reopens a lost connection and tries once
//! more. Encrypt before calling: inside a transaction nothing else may be awaited.
mod fout;
mod schrijven;
mod verbinding;
mod verzoek;

use crate::vault::{Blad, RecordId, Vak, VaultFout};
use fout::Mislukt;
use std::{cell::RefCell, rc::Rc};
use verbinding::Verbinding;
use wasm_bindgen::JsValue;

pub use fout::OpslagFout;
pub use schrijven::Schrijfopdracht;

/// Name of the database.
pub const DATABASE: &str = "spoorboek";

/// One stored record. A damaged one does not keep the others from being read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Gelezen {
    /// Id within its compartment.
    pub id: RecordId,
    /// What stands there, or why it cannot be read.
    pub blad: Result<Blad, VaultFout>,
}

/// What storage tells unasked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Opslagmelding {
    /// Another tab erases or renews the database; this tab let go of it.
    ElderGevraagd,
    /// The browser closed the connection; the next call opens it again.
    DoorBrowserGesloten,
}

type Melder = Rc<dyn Fn(Opslagmelding)>;

struct Kern {
    naam: String,
    verbinding: RefCell<Option<Rc<Verbinding>>>,
    melder: RefCell<Option<Melder>>,
}

/// The database. Cheap to clone; opened on first use.
#[derive(Clone)]
pub struct Opslag {
    kern: Rc<Kern>,
}

impl Opslag {
    /// The app's database.
    pub fn spoorboek() -> Self {
        Self::met_naam(DATABASE)
    }

    /// A database of another name; for tests.
    pub fn met_naam(naam: &str) -> Self {
        let kern = Kern {
            naam: naam.to_owned(),
            verbinding: RefCell::default(),
            melder: RefCell::default(),
        };
        Self {
            kern: Rc::new(kern),
        }
    }

    /// Who is told what happens unasked; the last call counts.
    pub fn bij_melding(&self, melder: impl Fn(Opslagmelding) + 'static) {
        *self.kern.melder.borrow_mut() = Some(Rc::new(melder));
    }

    /// One record, or nothing when there is none.
    ///
    /// # Errors
    /// See [`OpslagFout`].
    pub async fn lees(&self, vak: Vak, id: &RecordId) -> Result<Option<Gelezen>, OpslagFout> {
        let gelezen = self.lees_samen(&[(vak, id.clone())]).await?;
        Ok(gelezen.into_iter().next().flatten())
    }

    /// Several records as they stood at one moment, in the order asked.
    ///
    /// # Errors
    /// See [`OpslagFout`].
    pub async fn lees_samen(
        &self,
        plekken: &[(Vak, RecordId)],
    ) -> Result<Vec<Option<Gelezen>>, OpslagFout> {
        if plekken.is_empty() {
            return Ok(Vec::new());
        }
        self.met_verbinding(async |verbinding: &Verbinding, _| {
            let namen: Vec<&str> = plekken.iter().map(|(vak, _)| vak.naam()).collect();
            let lezer = verbinding.lezer()?;
            let transactie = lezer.transactie(&namen)?;
            let lezing = async {
                let mut waarden = Vec::with_capacity(plekken.len());
                for (vak, id) in plekken {
                    waarden.push(
                        transactie
                            .store(vak.naam())?
                            .get(JsValue::from_str(id.als_str()))
                            .await?,
                    );
                }
                Ok::<_, rexie::Error>(waarden)
            };
            let waarden = op_tijd(lezing).await?;
            Ok(plekken
                .iter()
                .zip(waarden)
                .map(|((_, id), waarde)| waarde.map(|waarde| gelezen(id.clone(), &waarde)))
                .collect())
        })
        .await
    }

    /// All records of a compartment, in the order of their ids.
    ///
    /// # Errors
    /// See [`OpslagFout`].
    pub async fn lees_alle(&self, vak: Vak) -> Result<Vec<Gelezen>, OpslagFout> {
        self.met_verbinding(async |verbinding: &Verbinding, _| {
            let lezer = verbinding.lezer()?;
            let transactie = lezer.transactie(&[vak.naam()])?;
            let lezing = async {
                let lade = transactie.store(vak.naam())?;
                let ids = lade.get_all_keys(None, None).await?;
                Ok::<_, rexie::Error>((ids, lade.get_all(None, None).await?))
            };
            let (ids, waarden) = op_tijd(lezing).await?;
            let paren = ids.into_iter().zip(waarden);
            // An id of another form was never written by this app: leave it alone.
            Ok(paren
                .filter_map(|(id, waarde)| {
                    Some(gelezen(RecordId::nieuw(&id.as_string()?).ok()?, &waarde))
                })
                .collect())
        })
        .await
    }

    /// Writes a batch whole or not at all, and returns when it is on the disk.
    ///
    /// # Errors
    /// See [`OpslagFout`]; nothing was written then.
    pub async fn schrijf(&self, opdrachten: Vec<Schrijfopdracht>) -> Result<(), OpslagFout> {
        schrijven::controleer(&opdrachten)?;
        if opdrachten.is_empty() {
            return Ok(());
        }
        self.met_verbinding(async |verbinding: &Verbinding, tweede_poging| {
            schrijven::voer_uit(&verbinding.schrijver, &opdrachten, tweede_poging).await
        })
        .await
    }

    /// Closes the connection; the next call opens it again.
    pub fn sluit(&self) {
        if let Some(verbinding) = self.kern.verbinding.borrow_mut().take() {
            verbinding.sluit();
        }
    }

    /// Erases the whole database, after the coach confirmed it.
    ///
    /// # Errors
    /// `Geblokkeerd` when another tab keeps it open, `Geweigerd` when the browser refuses.
    pub async fn wis_alles(&self) -> Result<(), OpslagFout> {
        self.sluit();
        let verzoek = verbinding::fabriek()?
            .delete_database(&self.kern.naam)
            .map_err(|_| OpslagFout::Geweigerd)?;
        match crate::platform::tijd::binnen(WISSEN_MS, verzoek::antwoord(verzoek.into())).await {
            Ok(Ok(_)) => Ok(()),
            Ok(Err(Mislukt::Zeker(fout))) => Err(fout),
            Ok(Err(Mislukt::Verbinding)) => Err(OpslagFout::VerbindingWeg),
            Err(_) => Err(OpslagFout::Geblokkeerd),
        }
    }

    /// The one way to the database: opens it where needed, and when the connection turns out to be
    /// lost, opens it again and tries once more (the second argument is then true).
    async fn met_verbinding<T>(
        &self,
        poging: impl AsyncFn(&Verbinding, bool) -> Result<T, Mislukt>,
    ) -> Result<T, OpslagFout> {
        for tweede_poging in [false, true] {
            let uitkomst = match self.open().await {
                Ok(verbinding) => poging(&verbinding, tweede_poging).await,
                Err(fout) => Err(fout),
            };
            match uitkomst {
                Ok(waarde) => return Ok(waarde),
                Err(Mislukt::Zeker(fout)) => return Err(fout),
                Err(Mislukt::Verbinding) => self.sluit(),
            }
        }
        Err(OpslagFout::VerbindingWeg)
    }

    async fn open(&self) -> Result<Rc<Verbinding>, Mislukt> {
        if let Some(verbinding) = self.geopend() {
            return Ok(verbinding);
        }
        let zwak = Rc::downgrade(&self.kern);
        let nieuw = Verbinding::open(&self.kern.naam, move |gevraagd| {
            let melding = if gevraagd {
                Opslagmelding::ElderGevraagd
            } else {
                Opslagmelding::DoorBrowserGesloten
            };
            let melder = zwak.upgrade().and_then(|kern| kern.melder.borrow().clone());
            if let Some(melder) = melder {
                melder(melding);
            }
        })
        .await?;
        // Two calls may have opened at once: the first one stays.
        if let Some(verbinding) = self.geopend() {
            nieuw.sluit();
            return Ok(verbinding);
        }
        *self.kern.verbinding.borrow_mut() = Some(Rc::clone(&nieuw));
        Ok(nieuw)
    }

    fn geopend(&self) -> Option<Rc<Verbinding>> {
        self.kern
            .verbinding
            .borrow()
            .as_ref()
            .filter(|verbinding| !verbinding.is_dicht())
            .cloned()
    }
}

const WISSEN_MS: u32 = 6_000;

fn gelezen(id: RecordId, waarde: &JsValue) -> Gelezen {
    let bytes = schrijven::bytes_van(waarde).unwrap_or_default();
    Gelezen {
        id,
        blad: Blad::van_bytes(&bytes),
    }
}

/// A read that fails or takes too long counts as a lost connection.
async fn op_tijd<T>(lezing: impl Future<Output = Result<T, rexie::Error>>) -> Result<T, Mislukt> {
    match crate::platform::tijd::binnen(verzoek::TRANSACTIE_MS, lezing).await {
        Ok(Ok(waarde)) => Ok(waarde),
        Ok(Err(_)) | Err(_) => Err(Mislukt::Verbinding),
    }
}
