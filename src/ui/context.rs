//! What every screen can reach.

use crate::dossier::{Adres, Dossier, Stand, Wijziging};
use crate::session::event::DossierEvent;
use crate::session::route::{self, Route};
use crate::session::{Event, Instellingen, Kluisstand, OpenDossier, Overzicht, State};
use chrono::NaiveDate;
use leptos::prelude::*;
use serde_json::Value;
use std::sync::Arc;

/// The state as memos, and the one way to say that something happened.
#[derive(Clone, Copy)]
pub struct App {
    state: RwSignal<State>,
    zend: Callback<Event>,
    route: RwSignal<(Route, Option<Adres>)>,
    dossier: Memo<Option<Arc<Dossier>>>,
    stand: Memo<Arc<Stand>>,
    werkdag: Memo<NaiveDate>,
}

/// The app; every screen is rendered inside it.
pub fn app() -> App {
    expect_context::<App>()
}

impl App {
    pub fn nieuw(
        state: RwSignal<State>,
        zend: Callback<Event>,
        route: RwSignal<(Route, Option<Adres>)>,
    ) -> Self {
        let open = move |lees: &dyn Fn(&OpenDossier) -> Option<Arc<Dossier>>| {
            state.with(|state| state.open.as_ref().and_then(lees))
        };
        let dossier = Memo::new(move |_| open(&|open| Some(Arc::clone(open.zichtbaar()))));
        let stand = Memo::new(move |_| {
            state.with(|state| {
                state
                    .open
                    .as_ref()
                    .map_or_else(Arc::default, |open| Arc::clone(&open.stand))
            })
        });
        let werkdag = Memo::new(move |_| {
            state.with(|state| {
                state
                    .open
                    .as_ref()
                    .map_or(state.vandaag, OpenDossier::werkdag)
            })
        });
        Self {
            state,
            zend,
            route,
            dossier,
            stand,
            werkdag,
        }
    }

    /// True if closing the page now would lose something.
    pub fn heeft_onbewaard(&self) -> bool {
        self.state.with_untracked(State::heeft_onbewaard)
    }

    pub fn zend(&self, event: Event) {
        self.zend.run(event);
    }

    /// Reads a part of the state; runs anew only when that part changes.
    pub fn lees<T>(&self, deel: impl Fn(&State) -> T + Send + Sync + 'static) -> Memo<T>
    where
        T: PartialEq + Send + Sync + 'static,
    {
        let state = self.state;
        Memo::new(move |_| state.with(&deel))
    }

    pub fn kluis(&self) -> Memo<Kluisstand> {
        self.lees(|state| state.kluis.clone())
    }

    pub fn lijst(&self) -> Memo<Vec<Overzicht>> {
        self.lees(|state| state.lijst.clone())
    }

    pub fn instellingen(&self) -> Memo<Instellingen> {
        self.lees(|state| state.instellingen.clone())
    }

    pub fn vandaag(&self) -> NaiveDate {
        self.state.with_untracked(|state| state.vandaag)
    }

    pub fn route(&self) -> Signal<Route> {
        let route = self.route;
        Memo::new(move |_| route.with(|(route, _)| route.clone())).into()
    }

    /// The field that the address bar asks for.
    pub fn gevraagd_veld(&self) -> Signal<Option<Adres>> {
        let route = self.route;
        Signal::derive(move || route.with(|(_, veld)| veld.clone()))
    }

    /// The open case as it is shown; `None` if no case is open.
    pub fn dossier(&self) -> Memo<Option<Arc<Dossier>>> {
        self.dossier
    }

    /// The open case as known on the working day; empty if no case is open.
    pub fn stand(&self) -> Memo<Arc<Stand>> {
        self.stand
    }

    /// The day as of which the open case is read and recorded.
    pub fn werkdag(&self) -> Memo<NaiveDate> {
        self.werkdag
    }

    /// What holds at a field on the working day.
    pub fn waarde(&self, adres: Adres) -> Memo<Option<Value>> {
        let (dossier, werkdag) = (self.dossier, self.werkdag);
        Memo::new(move |_| {
            dossier.with(|dossier| {
                let feit = dossier.as_ref()?.geldend(&adres, werkdag.get())?;
                Some(feit.waarde.clone())
            })
        })
    }

    /// The draft at a field, without following it.
    pub fn concept(&self, adres: &Adres) -> Option<String> {
        self.state
            .with_untracked(|state| state.open.as_ref()?.concepten.get(adres).cloned())
    }

    pub fn zet(&self, adres: Adres, waarde: Option<Value>) {
        self.zend(Event::Dossier(DossierEvent::Zet {
            adres,
            waarde,
            geldig_per: None,
        }));
    }

    pub fn wijzig(&self, wijziging: Wijziging) {
        self.zend(Event::Dossier(DossierEvent::Wijzig(wijziging)));
    }

    /// A change recorded on the working day, to be filled.
    pub fn wijziging(&self) -> Wijziging {
        Wijziging::nieuw(self.werkdag.get_untracked())
    }

    /// Adds an item to a list; gives its id.
    pub fn voeg_item_toe(&self, lijst: &str) -> Option<u32> {
        let lijst = Adres::lees(lijst)?;
        let id = self.dossier.with_untracked(|dossier| {
            dossier
                .as_ref()
                .map(|dossier| dossier.nieuw_item_id(&lijst))
        })?;
        self.wijzig(self.wijziging().item(lijst.item(id)?));
        Some(id)
    }

    /// Ids of the items in a list on the working day.
    pub fn items(&self, lijst: String) -> Memo<Vec<u32>> {
        let (dossier, werkdag) = (self.dossier, self.werkdag);
        Memo::new(move |_| {
            dossier.with(|dossier| {
                dossier.as_ref().map_or_else(Vec::new, |dossier| {
                    crate::session::indeling::items(dossier, &lijst, werkdag.get())
                })
            })
        })
    }
}

/// Link to the screen of a field.
pub fn link_naar_veld(adres: &str) -> Option<String> {
    Adres::lees(adres).map(|adres| route::naar_veld(&adres))
}
