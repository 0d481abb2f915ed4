//! Runs the effects of the functional core, one after the other, and tells what came of them.

mod dossiers;
mod instellingen;
mod kluis;
mod lezen;
mod wachtend;

use super::lezen::LeesWerker;
use super::opslag::Opslagmelding;
use super::sleutel::SleutelWerker;
use super::tabkanaal::{Tabbericht, Tabkanaal};
use super::{Kluis, Opslag, klok, tijd};
use crate::session::event::{BewaarEvent, InstellingenEvent, KluisEvent};
use crate::session::{Effect, Event};
use futures_channel::mpsc::UnboundedReceiver;
use futures_util::StreamExt;
use std::cell::{Cell, RefCell};
use std::rc::Rc;
use wasm_bindgen_futures::spawn_local;

/// Pause after typing before a case is saved.
const PAUZE_MS: u32 = 500;
/// Other tabs are told at most this often that someone works here.
const MELD_ACTIEF_MS: f64 = 20_000.0;

/// What the screens are told about where to go.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wegwijzer {
    Lijst,
    Dossier,
    /// The gate: load the page anew.
    Poort,
}

struct Kern {
    opslag: Opslag,
    werker: SleutelWerker,
    lezer: LeesWerker,
    tabs: Tabkanaal,
    /// The open vault; absent while locked.
    kluis: RefCell<Option<Kluis>>,
    zend: Box<dyn Fn(Event)>,
    wijs: Box<dyn Fn(Wegwijzer)>,
    /// Number of the last requested pause; an older one that ends does nothing.
    pauze: Cell<u64>,
    /// Called when someone works in another tab.
    bij_actief: BijActief,
    /// When this tab last told the others that someone works here, in milliseconds.
    gemeld: Cell<f64>,
}

type BijActief = Rc<RefCell<Option<Box<dyn Fn()>>>>;

/// The platform side of the app. Cheap to clone.
#[derive(Clone)]
pub struct Uitvoerder {
    kern: Rc<Kern>,
}

impl Uitvoerder {
    /// `zend` takes the answers in; `wijs` shows another screen.
    pub fn nieuw(
        kluis: Kluis,
        zend: impl Fn(Event) + Clone + 'static,
        wijs: impl Fn(Wegwijzer) + 'static,
    ) -> Self {
        let opslag = Opslag::spoorboek();
        let melding = zend.clone();
        opslag.bij_melding(move |bericht| meld_opslag(bericht, &melding));
        let bij_actief = BijActief::default();
        let tabs = {
            let (zend, bij_actief) = (zend.clone(), Rc::clone(&bij_actief));
            Tabkanaal::open(move |bericht| meld_tab(&bericht, &zend, &bij_actief))
        };
        let kern = Kern {
            opslag,
            werker: SleutelWerker::default(),
            lezer: LeesWerker::default(),
            tabs,
            kluis: RefCell::new(Some(kluis)),
            zend: Box::new(zend),
            wijs: Box::new(wijs),
            pauze: Cell::new(0),
            bij_actief,
            gemeld: Cell::new(0.0),
        };
        Self {
            kern: Rc::new(kern),
        }
    }

    /// Reads the list, then runs whatever effect comes, in order, until the app ends.
    pub async fn draai(self, mut effecten: UnboundedReceiver<Effect>) {
        self.begin().await;
        while let Some(effect) = effecten.next().await {
            self.voer_uit(effect).await;
        }
    }

    async fn voer_uit(&self, effect: Effect) {
        match effect {
            Effect::WijzigWachtzin { bewijs, nieuw } => {
                self.wijzig_wachtzin(&bewijs, &nieuw.0).await;
            }
            Effect::NieuweHerstelcode(bewijs) => self.nieuwe_herstelcode(&bewijs).await,
            Effect::Vergrendel { overal } => {
                self.kern.kluis.replace(None);
                self.kern.lezer.stop();
                if overal {
                    self.kern.tabs.zend(&Tabbericht::Vergrendeld);
                }
                // Loading anew leaves nothing of what was open in the memory of this page.
                (self.kern.wijs)(Wegwijzer::Poort);
            }
            Effect::Verzegel(werk) => self.verzegel(&werk).await,
            Effect::WisWachtend => super::wachtend::wis(),
            Effect::LeesLijst => self.lees_lijst().await,
            Effect::LeesDossier(id) => self.lees_dossier(&id).await,
            Effect::HerleesDossier(id) => self.herlees_dossier(&id).await,
            Effect::BewaarNieuw(dossier, overzicht) => {
                self.bewaar_nieuw(&dossier, &overzicht).await;
            }
            Effect::Bewaar(opdracht) => self.bewaar(&opdracht).await,
            Effect::PlanBewaren => self.plan_bewaren(),
            Effect::BewaarOverzicht(overzicht) => self.bewaar_overzicht(&overzicht).await,
            Effect::WisDossier(id) => self.wis_dossier(&id).await,
            Effect::BewaarInstellingen { basis, eigen } => {
                self.bewaar_instellingen(basis, eigen).await;
            }
            Effect::LeesInstellingen => self.herlees_instellingen().await,
            Effect::Lees(vraag) => self.lees(*vraag),
            Effect::StopLezen => self.kern.lezer.stop(),
            Effect::NaarLijst => (self.kern.wijs)(Wegwijzer::Lijst),
            Effect::NaarDossier => (self.kern.wijs)(Wegwijzer::Dossier),
        }
    }

    /// Someone works in this tab: the other tabs need not lock. Told now and then, not every time.
    pub fn meld_activiteit(&self) {
        let nu = klok::milliseconden();
        if nu - self.kern.gemeld.get() >= MELD_ACTIEF_MS {
            self.kern.gemeld.set(nu);
            self.kern.tabs.zend(&Tabbericht::Actief);
        }
    }

    /// Who is told that someone works in another tab; the last call counts.
    pub fn bij_actief(&self, bij: impl Fn() + 'static) {
        self.kern.bij_actief.replace(Some(Box::new(bij)));
    }

    fn zend(&self, event: Event) {
        (self.kern.zend)(event);
    }

    fn kluis(&self) -> Option<Kluis> {
        self.kern.kluis.borrow().clone()
    }

    fn plan_bewaren(&self) {
        let nummer = self.kern.pauze.get() + 1;
        self.kern.pauze.set(nummer);
        let zelf = self.clone();
        spawn_local(async move {
            tijd::wacht(PAUZE_MS).await;
            if zelf.kern.pauze.get() == nummer {
                zelf.zend(Event::Bewaren(BewaarEvent::Nu));
            }
        });
    }
}

fn meld_tab(bericht: &Tabbericht, zend: &dyn Fn(Event), bij_actief: &BijActief) {
    match bericht {
        Tabbericht::DossierGeschreven { id, revisie } => {
            let id = id.als_str().to_owned();
            zend(Event::Bewaren(BewaarEvent::ElderGewijzigd {
                id,
                revisie: *revisie,
            }));
        }
        Tabbericht::InstellingenGeschreven => {
            zend(Event::Instellingen(InstellingenEvent::ElderGewijzigd));
        }
        Tabbericht::Vergrendeld => zend(Event::Kluis(KluisEvent::VergrendelHier)),
        Tabbericht::AllesGewist => zend(Event::Kluis(KluisEvent::VergrendelHier)),
        // The master key stays the same, so an open vault stays open.
        Tabbericht::KluisGewijzigd => {}
        Tabbericht::Actief => {
            if let Some(bij) = bij_actief.borrow().as_ref() {
                bij();
            }
        }
    }
}

fn meld_opslag(bericht: Opslagmelding, zend: &dyn Fn(Event)) {
    let tekst = match bericht {
        Opslagmelding::ElderGevraagd => {
            "Een ander tabblad wil de opslag vernieuwen. Uw werk is bewaard. Laad deze pagina opnieuw zodra dat kan."
        }
        Opslagmelding::DoorBrowserGesloten => {
            "De browser heeft de opslag even gesloten. Wat u typte staat nog op het scherm; Spoorboek probeert het vanzelf opnieuw."
        }
    };
    zend(Event::Waarschuwing(tekst.to_owned()));
}
