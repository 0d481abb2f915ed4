//! What was typed, filtered and ticked: kept while the case is open, so that going to a function
//! and back loses nothing. Never saved.

use crate::dossier::keuzes::Herkomst;
use crate::functies::Catalogusfilter;
use leptos::prelude::*;

/// So many lines at once.
pub const PAGINA: usize = 25;
/// No more fit beside each other.
pub const MEESTE: usize = 4;

/// One column of the comparison.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Keus {
    /// Id of a direction.
    Richting(u32),
    /// Id of a function in the catalogue.
    Functie(String),
}

#[derive(Clone, Copy)]
pub struct Zoekstand {
    pub zoek: RwSignal<String>,
    pub filter: RwSignal<Catalogusfilter>,
    pub hoeveel: RwSignal<usize>,
    /// Where the candidate that is looked for came from.
    pub herkomst: RwSignal<Herkomst>,
    pub gekozen: RwSignal<Vec<Keus>>,
}

/// For the frame of the case: everything below it reaches the same state.
pub fn onthoud_zoeken() {
    provide_context(Zoekstand {
        zoek: RwSignal::new(String::new()),
        filter: RwSignal::new(Catalogusfilter::default()),
        hoeveel: RwSignal::new(PAGINA),
        herkomst: RwSignal::new(Herkomst::Catalogus),
        gekozen: RwSignal::new(Vec::new()),
    });
}

pub fn zoekstand() -> Zoekstand {
    expect_context::<Zoekstand>()
}

impl Zoekstand {
    /// Another search or filter begins at the top again.
    pub fn zoek_op(self, tekst: String) {
        self.hoeveel.set(PAGINA);
        self.zoek.set(tekst);
    }

    pub fn filter_op(self, wijzig: impl FnOnce(&mut Catalogusfilter)) {
        self.hoeveel.set(PAGINA);
        self.filter.update(wijzig);
    }

    pub fn is_gekozen(self, keus: &Keus) -> bool {
        self.gekozen.with(|gekozen| gekozen.contains(keus))
    }

    pub fn is_vol(self) -> bool {
        self.gekozen.with(|gekozen| gekozen.len() >= MEESTE)
    }

    /// More than fit beside each other are refused.
    pub fn kies(self, keus: Keus, aan: bool) {
        self.gekozen.update(|gekozen| {
            gekozen.retain(|al| *al != keus);
            if aan && gekozen.len() < MEESTE {
                gekozen.push(keus);
            }
        });
    }
}
