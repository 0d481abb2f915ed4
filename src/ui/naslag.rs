//! Reference data that the app fetches on first use: the places for the travel time, the
//! functiecatalogus. Once read it stays until the vault locks.

use crate::functies::Plaatsen;
use crate::platform::bestandslijst;
use crate::session::selectie::Functieboek;
use leptos::prelude::*;
use leptos::task::spawn_local;
use std::sync::Arc;

/// How far a file is.
#[derive(Debug)]
pub enum Lading<T> {
    Niet,
    Bezig,
    Er(Arc<T>),
    /// Why not, in Dutch; asking again tries again.
    Mislukt(String),
}

impl<T> Clone for Lading<T> {
    fn clone(&self) -> Self {
        match self {
            Self::Niet => Self::Niet,
            Self::Bezig => Self::Bezig,
            Self::Er(inhoud) => Self::Er(Arc::clone(inhoud)),
            Self::Mislukt(fout) => Self::Mislukt(fout.clone()),
        }
    }
}

/// One file: where it is known to the build, how it is read, and what was read.
pub struct Bron<T: Send + Sync + 'static> {
    naam: &'static str,
    lees: fn(&str) -> Result<T, String>,
    stand: RwSignal<Lading<T>>,
}

impl<T: Send + Sync + 'static> Clone for Bron<T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T: Send + Sync + 'static> Copy for Bron<T> {}

impl<T: Send + Sync + 'static> Bron<T> {
    fn nieuw(naam: &'static str, lees: fn(&str) -> Result<T, String>) -> Self {
        Self {
            naam,
            lees,
            stand: RwSignal::new(Lading::Niet),
        }
    }

    /// What was read; fetches it if nobody asked before.
    pub fn vraag(self) -> Signal<Lading<T>> {
        if matches!(self.stand.get_untracked(), Lading::Niet) {
            self.haal();
        }
        self.stand.into()
    }

    /// Fetches it, also after a failure.
    pub fn haal(self) {
        if matches!(self.stand.get_untracked(), Lading::Bezig | Lading::Er(_)) {
            return;
        }
        self.stand.set(Lading::Bezig);
        spawn_local(async move {
            let gelezen = match bestandslijst::haal_op(self.naam).await {
                Ok(bytes) => (self.lees)(&String::from_utf8_lossy(&bytes)),
                Err(fout) => Err(fout.to_string()),
            };
            let stand = match gelezen {
                Ok(inhoud) => Lading::Er(Arc::new(inhoud)),
                Err(fout) => Lading::Mislukt(fout),
            };
            // The page may be gone by now.
            let _ = self.stand.try_set(stand);
        });
    }
}

/// Every reference file; in context for all screens.
#[derive(Clone, Copy)]
pub struct Naslag {
    pub plaatsen: Bron<Plaatsen>,
    /// The functiecatalogus, ready to be searched.
    pub catalogus: Bron<Functieboek>,
}

impl Naslag {
    pub fn nieuw() -> Self {
        Self {
            plaatsen: Bron::nieuw("plaatsen", |tekst| {
                Plaatsen::lees(tekst).map_err(|fout| fout.to_string())
            }),
            catalogus: Bron::nieuw("catalogus", Functieboek::lees),
        }
    }
}

pub fn naslag() -> Naslag {
    expect_context::<Naslag>()
}
