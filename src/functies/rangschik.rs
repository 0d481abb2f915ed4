//! Matching and ranking the whole catalogue for one case.
//!
//! The order: by outcome from best to worst (past, past met voorwaarde, te beoordelen, niet
//! beoordeeld, past niet), so nothing that does not fit stands above anything that does; then
//! fewest open questions; fewest demands that are too high; shortest route to the first working
//! day; smallest distance in schooling; travel time and verdiencapaciteit where they are known;
//! then name and id. Ranking never changes an outcome: it is the machine's answer to the estimates
//! of the catalogue, without measures and without judgements of the coach.

use super::catalogus::{Branche, Catalogus, Functie, Opleidingsniveau, Werktijd};
use super::matrix::{samengevat, te_toetsen};
use super::opzoeken::{code_van, uren_van};
use super::verdienen::verdiencapaciteit_van;
use super::vertaling::{Vertaling, vertaling};
use crate::belastbaarheid::{
    FmlItem, Meeweging, Tekstkoppeling, past_uren_vanaf, tekstkoppeling, toets,
};
use crate::dossier::Stand;
use crate::dossier::keuzes::Uitkomst;
use crate::dossier::stand::{AfwijkendItem, Belastbaarheid, Zoekrichting};
use crate::dossier::waarden::Decimaal;
use chrono::NaiveDate;
use std::cmp::Ordering;

/// One function of the catalogue, as it fits a case.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Kandidaat {
    /// Place in [`Catalogus::functies`].
    pub plaats: usize,
    /// The worst item.
    pub machine: Uitkomst,
    /// Items that a person must look at.
    pub open_vragen: usize,
    /// Items on which the function asks too much.
    pub te_hoog: usize,
    pub route_weken: u16,
    /// How many steps of schooling the function asks above the werknemer's; `None`: not known.
    pub niveauverschil: Option<usize>,
    /// First day from which the usual smallest hours fit.
    pub uren_passen_vanaf: Option<NaiveDate>,
    /// Id of the direction in the case that was made from this function.
    pub richting: Option<u32>,
    /// One way, as noted at that direction.
    pub reistijd_min: Option<u32>,
    /// Tenths of a percent, from the wage noted at that direction; never from the wage hint.
    pub verdien_pct_tienden: Option<i64>,
}

/// All functions, best first. `niveau` is that of the werknemer, if it is known.
pub fn rangschik(
    catalogus: &Catalogus,
    stand: &Stand,
    belastbaarheid: &Belastbaarheid,
    niveau: Option<Opleidingsniveau>,
) -> Vec<Kandidaat> {
    let mut toetsing = Toetsing::van(belastbaarheid);
    let functies = catalogus.functies();
    let mut kandidaten: Vec<Kandidaat> = functies
        .iter()
        .enumerate()
        .map(|(plaats, functie)| {
            let kandidaat = toetsing.kandidaat(plaats, functie, niveau);
            match richting_van(stand, functie) {
                Some(richting) => met_richting(kandidaat, stand, richting, belastbaarheid),
                None => kandidaat,
            }
        })
        .collect();
    kandidaten.sort_by(|een, ander| beter(een, ander, functies));
    kandidaten
}

fn beter(een: &Kandidaat, ander: &Kandidaat, functies: &[Functie]) -> Ordering {
    let sleutel = |kandidaat: &Kandidaat| {
        (
            // The variants stand in order, from best to worst.
            kandidaat.machine,
            kandidaat.open_vragen,
            kandidaat.te_hoog,
            kandidaat.route_weken,
            // Where no opleiding is asked goes before where the niveau of the werknemer is not known.
            kandidaat.niveauverschil.unwrap_or(usize::MAX),
            kandidaat.reistijd_min.unwrap_or(u32::MAX),
            -kandidaat.verdien_pct_tienden.unwrap_or(-1),
        )
    };
    let naam = |kandidaat: &Kandidaat| {
        let functie = functies.get(kandidaat.plaats);
        functie.map(|functie| (functie.naam.as_str(), functie.id.as_str()))
    };
    sleutel(een)
        .cmp(&sleutel(ander))
        .then_with(|| naam(een).cmp(&naam(ander)))
}

/// The active direction made from this function, else a dropped one.
fn richting_van<'a>(stand: &'a Stand, functie: &Functie) -> Option<&'a Zoekrichting> {
    let richtingen = stand.zoekrichtingen.iter();
    richtingen
        .filter(|richting| richting.catalogusfunctie.as_deref() == Some(functie.id.as_str()))
        .min_by_key(|richting| (richting.status, richting.id))
}

fn met_richting(
    kandidaat: Kandidaat,
    stand: &Stand,
    richting: &Zoekrichting,
    belastbaarheid: &Belastbaarheid,
) -> Kandidaat {
    let verdient = verdiencapaciteit_van(stand, richting, belastbaarheid);
    Kandidaat {
        richting: Some(richting.id),
        reistijd_min: richting.onderbouwing.mobiliteit.reistijd_min,
        verdien_pct_tienden: verdient.map(|verdient| verdient.pct_tienden),
        ..kandidaat
    }
}

/// Everything that can be worked out once for all functions.
struct Toetsing<'a> {
    belastbaarheid: &'a Belastbaarheid,
    items: Vec<Toetsitem>,
    tekst: Tekstkoppeling,
    /// Many functions ask the same hours.
    uren: Vec<((Decimaal, Decimaal), Option<NaiveDate>)>,
}

struct Toetsitem {
    afwijkend: AfwijkendItem,
    item: Option<&'static FmlItem>,
    vertaling: Option<Vertaling>,
    meeweging: Meeweging,
}

impl<'a> Toetsing<'a> {
    fn van(belastbaarheid: &'a Belastbaarheid) -> Self {
        let items = te_toetsen(belastbaarheid)
            .into_iter()
            .map(|(afwijkend, item)| {
                let code = code_van(&afwijkend);
                Toetsitem {
                    vertaling: belastbaarheid
                        .versie
                        .and_then(|versie| vertaling(versie, code)),
                    meeweging: Meeweging {
                        heeft_aanpassing: false,
                        vermogen: uren_van(belastbaarheid, code),
                    },
                    item,
                    afwijkend,
                }
            });
        Self {
            belastbaarheid,
            items: items.collect(),
            tekst: tekstkoppeling(belastbaarheid),
            uren: Vec::new(),
        }
    }

    fn kandidaat(
        &mut self,
        plaats: usize,
        functie: &Functie,
        niveau: Option<Opleidingsniveau>,
    ) -> Kandidaat {
        let uitkomsten: Vec<Uitkomst> = self.items.iter().map(|item| item.toets(functie)).collect();
        let aantal = |soorten: &[Uitkomst]| {
            let zulke = uitkomsten.iter().filter(|uit| soorten.contains(uit));
            zulke.count()
        };
        let open = aantal(&[Uitkomst::TeBeoordelen, Uitkomst::NietBeoordeeld]);
        let te_hoog = aantal(&[Uitkomst::PastNiet]);
        let machine = samengevat(&self.tekst, uitkomsten);
        Kandidaat {
            plaats,
            machine,
            open_vragen: open + self.tekst.open_vragen(),
            te_hoog,
            route_weken: functie.route_weken,
            niveauverschil: match niveau {
                _ if functie.niveau == Opleidingsniveau::Geen => Some(0),
                niveau => niveau.map(|eigen| niveauverschil(functie.niveau, eigen)),
            },
            uren_passen_vanaf: self.uren_passen_vanaf(functie),
            richting: None,
            reistijd_min: None,
            verdien_pct_tienden: None,
        }
    }

    fn uren_passen_vanaf(&mut self, functie: &Functie) -> Option<NaiveDate> {
        let gevraagd = (functie.uren_min, functie.uren_per_dag);
        if let Some((_, vanaf)) = self.uren.iter().find(|(uren, _)| *uren == gevraagd) {
            return *vanaf;
        }
        let (week, dag) = gevraagd;
        let vanaf = past_uren_vanaf(self.belastbaarheid, Some(week), Some(dag));
        self.uren.push((gevraagd, vanaf));
        vanaf
    }
}

impl Toetsitem {
    fn toets(&self, functie: &Functie) -> Uitkomst {
        // A code that the version does not know: nothing can be compared.
        let Some(item) = self.item else {
            return Uitkomst::NietBeoordeeld;
        };
        let eis = self.vertaling.and_then(|vertaling| vertaling.eis(functie));
        toets(item, &self.afwijkend, eis.as_ref(), self.meeweging)
    }
}

/// Steps of schooling between what is asked and what someone has.
pub fn niveauverschil(gevraagd: Opleidingsniveau, eigen: Opleidingsniveau) -> usize {
    gevraagd.nummer().saturating_sub(eigen.nummer())
}

/// Which functions to show. An empty list lets everything through.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Catalogusfilter {
    pub branches: Vec<Branche>,
    pub niveaus: Vec<Opleidingsniveau>,
    pub uitkomsten: Vec<Uitkomst>,
    /// Only functions that ask no other times than these.
    pub werktijden: Vec<Werktijd>,
    /// Only functions without schooling before the start and without a higher niveau.
    pub zonder_scholing: bool,
}

impl Catalogusfilter {
    pub fn laat_door(&self, functie: &Functie, kandidaat: &Kandidaat) -> bool {
        let branche = |branche: &Branche| functie.in_branche(*branche);
        let tijd = |tijd: &Werktijd| self.werktijden.contains(tijd);
        let geen_scholing =
            functie.route_weken == 0 && kandidaat.niveauverschil.unwrap_or_default() == 0;
        (self.branches.is_empty() || self.branches.iter().any(branche))
            && (self.niveaus.is_empty() || self.niveaus.contains(&functie.niveau))
            && (self.uitkomsten.is_empty() || self.uitkomsten.contains(&kandidaat.machine))
            && (self.werktijden.is_empty() || functie.werktijden.iter().all(tijd))
            && (!self.zonder_scholing || geen_scholing)
    }
}
